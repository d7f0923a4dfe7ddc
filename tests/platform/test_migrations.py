"""The migrations lead one way, and end at what the code expects."""

import asyncio
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from trackflow.app.services import Services
from trackflow.platform.storage import Base, open_database, schema_revision
from trackflow.platform.storage.migrate import MIGRATIONS

assert Services  # the tables register themselves when their features are imported


def test_there_is_one_newest_migration() -> None:
    assert len(ScriptDirectory(str(MIGRATIONS)).get_heads()) == 1


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
