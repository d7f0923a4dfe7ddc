"""What an owner can set, by environment variable; every setting has a default that works."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Read once at start. Each field is the environment variable `TRACKFLOW_<NAME>`."""

    model_config = SettingsConfigDict(env_prefix="TRACKFLOW_", frozen=True, extra="ignore")

    data: Path = Field(
        default=Path("trackflow-data"),
        description="The folder that holds everything TrackFlow keeps: state, journal, events.",
    )
    database_url: str = Field(
        default="",
        description="Where state lives, as an SQLAlchemy URL. Empty: SQLite in the data folder.",
    )
    host: str = Field(default="127.0.0.1", description="The address the server listens on.")
    port: int = Field(default=8000, ge=0, le=65535, description="The port the server listens on.")
    hosts: str = Field(
        default="",
        description="Further names that the dashboard is reached by, separated by commas.",
    )
    workers: int = Field(default=1, ge=1, le=64, description="How many web workers run.")

    def state_url(self) -> str:
        """The SQLAlchemy URL of the state database."""
        return self.database_url or f"sqlite+aiosqlite:///{self._state_file()}"

    def has_state(self) -> bool:
        """Whether there is a state database to be found there, as far as a file can say."""
        return bool(self.database_url) or self._state_file().exists()

    def _state_file(self) -> Path:
        return self.data.resolve() / "state.sqlite3"
