"""What becomes of an entry, given what stands: pure, so that races are tables."""

from dataclasses import dataclass

from moderation.store.records import Conflict, Entry, Recorded
from moderation.store.revisions import Revision, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A new revision to file; `previous` is the one it replaces."""

    subject: Subject
    previous: Revision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remade:
    """A revision decided once more: the new decision supersedes the one in force."""

    standing: Revision


Plan = Filed | Remade | Recorded


def plan(
    entry: Entry,
    author_ref: bytes,
    latest: Revision | None,
    keyed: Revision | None,
) -> Plan:
    """Say what to write, or what stands instead.

    `latest` is the latest revision under the comment's id, `keyed` the revision that
    came with the entry's idempotency key.
    """
    if keyed is not None:
        if not same_request(keyed, entry.comment.id, entry.digest, author_ref):
            return Recorded(conflict=Conflict.IDEMPOTENCY_KEY)
        return _again(entry, keyed)
    if latest is not None and latest.subject.author_ref != author_ref:
        return Recorded(conflict=Conflict.AUTHOR)
    if latest is not None and latest.digest == entry.digest:
        return _again(entry, latest)
    subject = Subject(
        comment=entry.id,
        root=latest.subject.root if latest else entry.id,
        site=entry.comment.site,
        comment_id=entry.comment.id or f"auto-{entry.id}",
        revision=latest.subject.revision + 1 if latest else 1,
        author_ref=author_ref,
    )
    return Filed(subject=subject, previous=latest)


def same_request(
    keyed: Revision, comment_id: str | None, digest: bytes, author_ref: bytes
) -> bool:
    """Tell whether an idempotency key came with this very comment before."""
    named_alike = comment_id is None or comment_id == keyed.subject.comment_id
    return (
        named_alike
        and keyed.digest == digest
        and keyed.subject.author_ref == author_ref
    )


def _again(entry: Entry, standing: Revision) -> Plan:
    if entry.supersedes == standing.decision.id:
        return Remade(standing=standing)
    return Recorded(stored=standing.decision, replayed=True)
