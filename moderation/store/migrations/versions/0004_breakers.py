"""Breakers of rules, shared by replicas, and who else sent a text."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make their tables, and the index that finds equal texts."""
    op.create_table(
        "rule_hours",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=False),
        sa.Column("writer", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("site", "rule", "hour", "writer", name="pk_rule_hours"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_rule_hours_hour", "rule_hours", ["hour"], unique=False)
    op.create_table(
        "overturns",
        sa.Column("decision_id", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("decision_id", "rule", name="pk_overturns"),
    )
    op.create_index("ix_overturns_at", "overturns", ["at"], unique=False)
    op.create_table(
        "breakers",
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("tripped_at", sa.BigInteger(), nullable=False),
        sa.Column("blocks", sa.Float(), nullable=False),
        sa.Column("usual", sa.Float(), nullable=False),
        sa.Column("closes_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("site", "rule", name="pk_breakers"),
    )
    op.create_index(
        "ix_history_fingerprint_arrived_at",
        "history",
        ["fingerprint", "arrived_at"],
        unique=False,
    )
