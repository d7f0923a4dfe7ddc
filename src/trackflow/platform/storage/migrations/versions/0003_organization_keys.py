"""Keys of a whole organization: a key need not name a site."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("keys") as table:
        table.alter_column("site_id", existing_type=sa.String(), nullable=True)


def downgrade() -> None:
    op.execute(sa.text("DELETE FROM keys WHERE site_id IS NULL"))
    with op.batch_alter_table("keys") as table:
        table.alter_column("site_id", existing_type=sa.String(), nullable=False)
