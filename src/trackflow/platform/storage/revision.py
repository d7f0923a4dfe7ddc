"""Which schema a database has, read without changing it."""

from dataclasses import dataclass

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from trackflow.platform.storage.migrate import configuration


@dataclass(frozen=True)
class Revision:
    """The revision a database is at (None: it is empty), and the newest one."""

    current: str | None
    newest: str | None


async def schema_revision(url: str) -> Revision:
    """The revision of the database at `url`; raises what the database raises."""
    engine = create_async_engine(url, hide_parameters=True)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(_revision)
    finally:
        await engine.dispose()


def _revision(connection: Connection) -> Revision:
    scripts = ScriptDirectory.from_config(configuration(connection))
    current = MigrationContext.configure(connection).get_current_revision()
    return Revision(current, scripts.get_current_head())
