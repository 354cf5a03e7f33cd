"""The tables, one code for both engines.

Authors appear by their pseudonym alone; who they are lies sealed in `vault`. Ids are
the caller's and sort by time, so primary keys grow at one end.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    literal_column,
)

from moderation.store.columns import Bits64, Counter, Moment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

authors = Table(
    "authors",
    metadata,
    Column("author_ref", LargeBinary, primary_key=True),
    Column("site", String, nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("comments", Integer, nullable=False),
    Column("approved", Integer, nullable=False),
)
"""What is counted of an author, so that no decision has to count rows."""

vault = Table(
    "vault",
    metadata,
    Column("author_ref", LargeBinary, primary_key=True),
    Column("key_version", Integer, nullable=False),
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("mark", LargeBinary, nullable=False),
    Column("sealed_at", Moment, nullable=False),
)
"""Who an author is, under a key of their own; `mark` tells whether it changed."""

articles = Table(
    "articles",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("body", Text, nullable=False),
    Column("seen_at", Moment, nullable=False),
)
"""The page under which comments stand, once for all of them."""

comments = Table(
    "comments",
    metadata,
    Column("id", String, primary_key=True),
    Column("root", String, nullable=False),
    Column("site", String, nullable=False),
    Column("comment_id", String, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("replaced", Integer, nullable=False),
    Column("author_ref", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("arrived_at", Moment, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("decision_id", String, nullable=False),
    Column("attempts", SmallInteger, nullable=False),
    Column("events", Integer, nullable=False),
    Column("article_digest", LargeBinary),
    Column("idempotency_key", String),
    Column("text_dropped_at", Moment),
    Column("content", Text),
)
"""One row a revision.

`id` is that of its first decision, `root` the first revision's. `replaced` is 0 for
the latest revision and the row's own number afterwards: one unique index settles
races, finds the latest at once and finds all. `arrived_at` and `ordinal` are the
comment's place in its author's history, the same for all revisions. `events` counts
what the outbox was told of the comment. `content` is its JSON, text included.
"""

Index(
    "uq_comments_site_comment_id_replaced",
    comments.c.site,
    comments.c.comment_id,
    comments.c.replaced,
    unique=True,
)
latest = comments.c.replaced == literal_column("0")
Index(
    "uq_comments_site_idempotency_key",
    comments.c.site,
    comments.c.idempotency_key,
    unique=True,
    sqlite_where=comments.c.idempotency_key.is_not(None),
    postgresql_where=comments.c.idempotency_key.is_not(None),
)

history = Table(
    "history",
    metadata,
    Column("author_ref", LargeBinary, primary_key=True),
    Column("arrived_at", Moment, primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("comment_id", String, nullable=False),
    Column("effect", String, nullable=False),
    Column("fingerprint", Bits64, nullable=False),
    Column("hosts", Text),
    Column("article_url", Text),
    sqlite_with_rowid=False,
)
"""What the next decision reads of a comment, an author's lying side by side.

`ordinal` is how many comments the author had sent by then: the count of 90 days is a
difference of two.
"""

Index("ix_history_fingerprint_arrived_at", history.c.fingerprint, history.c.arrived_at)

decisions = Table(
    "decisions",
    metadata,
    Column("id", String, primary_key=True),
    Column("comment", ForeignKey("comments.id"), nullable=False, index=True),
    Column("effect", String, nullable=False),
    Column("severity", SmallInteger, nullable=False),
    Column("clause", String, nullable=False),
    Column("automated", Boolean, nullable=False),
    Column("policy_digest", String, nullable=False),
    Column("made_by", String),
    Column("note", Text),
    Column("created_at", Moment, nullable=False),
    Column("supersedes", String),
    Column("superseded_by", String),
    Column("record", Text, nullable=False),
)
"""Every decision, machine's and people's; a later one supersedes an earlier one."""

findings = Table(
    "findings",
    metadata,
    Column("comment", ForeignKey("comments.id"), primary_key=True),
    Column("author_ref", LargeBinary, nullable=False),
    Column("decision_id", String, nullable=False),
    Column("clause", String, nullable=False),
    Column("severity", SmallInteger, nullable=False),
    Column("submitted_at", Moment, nullable=False),
    Column("automatic_block", Boolean, nullable=False),
    Column("wilful", Boolean, nullable=False),
    Column("confirmed", Boolean, nullable=False),
    Column("confirmed_at", Moment),
    Column("informed_at", Moment),
    Column("voided_at", Moment),
)
"""At most one breach a revision; points are never stored."""

Index(
    "ix_findings_author_ref_confirmed_submitted_at",
    findings.c.author_ref,
    findings.c.confirmed,
    findings.c.submitted_at,
    sqlite_where=findings.c.voided_at.is_(None),
    postgresql_where=findings.c.voided_at.is_(None),
)

queue = Table(
    "queue",
    metadata,
    Column("id", String, primary_key=True),
    Column("root", String, nullable=False, index=True),
    Column("comment", ForeignKey("comments.id"), nullable=False),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False),
    Column("site", String, nullable=False),
    Column("guideline", String, nullable=False),
    Column("clause", String, nullable=False),
    Column("severity", SmallInteger, nullable=False),
    Column("hold", Boolean, nullable=False),
    Column("escalate", Text, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("state", String, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("claimed_by", String),
    Column("lease_until", Moment),
    Column("fence", Integer, nullable=False),
    Column("closed_at", Moment),
    Column("closed_why", String),
)
"""What awaits a person; the lower its `rank`, the more urgent."""

is_open = queue.c.closed_at.is_(None)
Index(
    "ix_queue_open",
    queue.c.rank,
    queue.c.created_at,
    queue.c.id,
    sqlite_where=is_open,
    postgresql_where=is_open,
)
Index(
    "ix_queue_open_site",
    queue.c.site,
    queue.c.rank,
    queue.c.created_at,
    queue.c.id,
    sqlite_where=is_open,
    postgresql_where=is_open,
)
is_closed = queue.c.closed_at.is_not(None)
Index(
    "ix_queue_closed",
    queue.c.state,
    queue.c.rank,
    queue.c.created_at,
    queue.c.id,
    sqlite_where=is_closed,
    postgresql_where=is_closed,
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Counter, primary_key=True),
    Column("root", String, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("type", String, nullable=False),
    Column("decision_id", String, nullable=False),
    Column("payload", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("delivered_at", Moment),
)
"""Facts to tell others, numbered for each comment; told in that order."""

Index("uq_outbox_root_sequence", outbox.c.root, outbox.c.sequence, unique=True)

labels = Table(
    "labels",
    metadata,
    Column("id", Counter, primary_key=True),
    Column("comment", ForeignKey("comments.id"), nullable=False, index=True),
    Column("effect", String, nullable=False),
    Column("clause", String),
    Column("source", String, nullable=False),
    Column("made_by", String, nullable=False),
    Column("at", Moment, nullable=False),
)
"""What people said a comment is, to learn from; its text stays where it is."""

shadow_decisions = Table(
    "shadow_decisions",
    metadata,
    Column("candidate", String, primary_key=True),
    Column("decision_id", ForeignKey("decisions.id"), primary_key=True, index=True),
    Column("effect", String, nullable=False),
    Column("clause", String, nullable=False),
    Column("differs", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
)
"""What a candidate policy, known by its digest, would have decided instead."""

rule_hours = Table(
    "rule_hours",
    metadata,
    Column("site", String, primary_key=True),
    Column("rule", String, primary_key=True),
    Column("hour", Moment, primary_key=True, index=True),
    Column("writer", SmallInteger, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""How often a rule blocked in an hour, and under no rule how much was decided at all.

Replicas write rows of their own, told apart by `writer`: none waits for another.
"""

overturns = Table(
    "overturns",
    metadata,
    Column("decision_id", String, primary_key=True),
    Column("rule", String, primary_key=True),
    Column("site", String, nullable=False),
    Column("at", Moment, nullable=False, index=True),
)
"""Blocks of a rule that people turned into allow."""

breakers = Table(
    "breakers",
    metadata,
    Column("site", String, primary_key=True),
    Column("rule", String, primary_key=True),
    Column("why", String, nullable=False),
    Column("tripped_at", Moment, nullable=False),
    Column("blocks", Float, nullable=False),
    Column("usual", Float, nullable=False),
    Column("closes_at", Moment),
    Column("closed_at", Moment),
    Column("closed_by", String),
)
"""The last trip of each breaker that ever tripped."""

texts = Table(
    "texts",
    metadata,
    Column("number", Counter, primary_key=True),
    Column("site", String, nullable=False),
    Column("text_id", String, nullable=False),
    Column("change", BigInteger, nullable=False),
    Column("title", Text, nullable=False),
    Column("author", Text),
    Column("publisher", Text),
    Column("url", Text),
    Column("licence", Text),
    Column("own", Boolean, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("scheme", SmallInteger, nullable=False),
    Column("size", Integer, nullable=False),
    Column("prints", LargeBinary),
    Column("added_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("removed_at", Moment),
)
"""Protected texts as fingerprints, `size` of them; the texts themselves are not kept.

`change` is the number of the row's last change, and a removed text stays as a row
without fingerprints, so that every replica hears of it. `scheme` is the way of taking
fingerprints.
"""

Index("uq_texts_site_text_id", texts.c.site, texts.c.text_id, unique=True)
Index("uq_texts_change", texts.c.change, unique=True)

text_changes = Table(
    "text_changes",
    metadata,
    Column("one", SmallInteger, primary_key=True, autoincrement=False),
    Column("registry", String, nullable=False),
    Column("change", BigInteger, nullable=False),
)
"""One row: the registry's own name and the number of its last change."""

audit = Table(
    "audit",
    metadata,
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("actor", String, nullable=False),
    Column("action", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("detail", Text, nullable=False),
    Column("digest", LargeBinary, nullable=False),
)
"""What people and configuration did, each row's digest resting on the one before."""

keys = Table(
    "keys",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("scopes", Text, nullable=False),
    Column("site", String),
    Column("secret_digest", LargeBinary, nullable=False, unique=True),
    Column("created_at", Moment, nullable=False),
    Column("revoked_at", Moment),
)

users = Table(
    "users",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("role", String, nullable=False),
    Column("password_hash", String, nullable=False),
    Column("created_at", Moment, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_digest", LargeBinary, primary_key=True),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("csrf", String, nullable=False),
    Column("expires_at", Moment, nullable=False, index=True),
)
