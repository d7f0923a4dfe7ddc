"""The table of a site's elements."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from trackflow.platform.storage import Base, UtcDateTime


class ElementRow(Base):
    """A role on a page; one selector each, and a fingerprint where one could be made."""

    __tablename__ = "elements"

    site_id: Mapped[str] = mapped_column(ForeignKey("sites.id"), primary_key=True)
    path: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organizations.id"), index=True)
    selector: Mapped[str]
    fingerprint: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    origin: Mapped[str]
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
