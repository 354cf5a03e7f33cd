"""What a candidate policy would have decided."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make its table."""
    op.create_table(
        "shadow_decisions",
        sa.Column("candidate", sa.String(), nullable=False),
        sa.Column("decision_id", sa.String(), nullable=False),
        sa.Column("effect", sa.String(), nullable=False),
        sa.Column("clause", sa.String(), nullable=False),
        sa.Column("differs", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"],
            ["decisions.id"],
            name="fk_shadow_decisions_decision_id",
        ),
        sa.PrimaryKeyConstraint("candidate", "decision_id", name="pk_shadow_decisions"),
    )
    op.create_index(
        "ix_shadow_decisions_decision_id",
        "shadow_decisions",
        ["decision_id"],
        unique=False,
    )
