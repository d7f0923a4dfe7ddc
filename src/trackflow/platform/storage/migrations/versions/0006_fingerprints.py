"""Fingerprints of the elements in a site's map."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("elements", sa.Column("fingerprint", sa.JSON(), nullable=True))


def downgrade() -> None:
    op.drop_column("elements", "fingerprint")
