"""The table of a site's elements."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from trackflow.platform.storage import Base, UtcDateTime


class ElementRow(Base):
    """A role on a page; one selector each."""

    __tablename__ = "elements"

    site_id: Mapped[str] = mapped_column(ForeignKey("sites.id"), primary_key=True)
    path: Mapped[str] = mapped_column(primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organizations.id"), index=True)
    selector: Mapped[str]
    origin: Mapped[str]
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
