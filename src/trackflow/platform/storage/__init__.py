"""The state database: sessions, the declarative base, migrations."""

from trackflow.platform.storage.database import Database, open_database
from trackflow.platform.storage.revision import Revision, schema_revision
from trackflow.platform.storage.schema import Base, UtcDateTime, new_id

__all__ = [
    "Base",
    "Database",
    "Revision",
    "UtcDateTime",
    "new_id",
    "open_database",
    "schema_revision",
]
