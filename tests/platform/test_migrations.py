"""The migrations lead one way, and end at what the code expects."""

import asyncio
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event, text
from sqlalchemy.ext.asyncio import create_async_engine

from trackflow.app.services import Services
from trackflow.platform.storage import Base, open_database, schema_revision
from trackflow.platform.storage.migrate import MIGRATIONS, configuration

assert Services  # the tables register themselves when their features are imported


def test_there_is_one_newest_migration() -> None:
    assert len(ScriptDirectory(str(MIGRATIONS)).get_heads()) == 1


def test_what_was_there_before_is_there_after(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'state.sqlite3'}"
    old = [
        "INSERT INTO organizations VALUES ('org_1', 'Acme', :now)",
        "INSERT INTO sites VALUES ('site_1', 'org_1', 'Shop', 'shop', 'x', 'UTC', 'wk_1', :now)",
        "INSERT INTO workflows VALUES ('wf_1', 'org_1', 'site_1', 'Hello', 'draft', 2, NULL, "
        "'sentence', 'Say hello', :now, :now)",
        "INSERT INTO workflow_versions VALUES ('wf_1', 1, '{}', :now)",
        "INSERT INTO workflow_versions VALUES ('wf_1', 2, '{}', :now)",
    ]

    async def migrate() -> list[Any]:
        engine = create_async_engine(url)
        event.listen(engine.sync_engine, "connect", guarded)
        async with engine.begin() as connection:
            await connection.run_sync(lambda on: command.upgrade(configuration(on), "0004"))
            for row in old:
                await connection.execute(text(row), {"now": "2026-11-25 12:00:00"})
        for revision in ("head", "0004", "head"):
            step = command.downgrade if revision == "0004" else command.upgrade
            async with engine.begin() as connection:
                await connection.run_sync(lambda on: step(configuration(on), revision))  # noqa: B023
        async with engine.begin() as connection:
            found = await connection.execute(
                text("SELECT number, origin FROM workflow_versions ORDER BY number")
            )
            counted = await connection.execute(text("SELECT kind, origin FROM workflow_milestones"))
            rows = [*found.all(), *counted.all()]
        await engine.dispose()
        return rows

    def guarded(connection: Any, _record: Any) -> None:
        connection.execute("PRAGMA foreign_keys=ON")

    assert asyncio.run(migrate()) == [(1, "sentence"), (2, "person"), ("draft", "sentence")]


def test_a_migrated_database_is_what_the_code_expects(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'state.sqlite3'}"

    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection)
        return list(compare_metadata(context, Base.metadata))

    async def look() -> list[object]:
        database = await open_database(url)
        try:
            async with database.engine.connect() as connection:
                return await connection.run_sync(differences)
        finally:
            await database.close()

    assert asyncio.run(look()) == []
    found = asyncio.run(schema_revision(url))
    assert found.current == found.newest is not None
