"""Values as rows: what a filed decision leaves in each table."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson

from moderation.core.decision import Decision
from moderation.core.evidence import Finding
from moderation.core.record import record_of
from moderation.core.signal import Effect
from moderation.store.prepared import Prepared
from moderation.store.records import Entry, ItemState, Stored
from moderation.store.revisions import Place, Subject

Row = dict[str, Any]

MADE = "decision.made"
CHANGED = "decision.changed"
ESCALATED = "escalation.raised"
UNSAID = {"de": "", "en": ""}


def stored_from(
    id: str,
    subject: Subject,
    decision: Decision,
    *,
    supersedes: str | None = None,
) -> Stored:
    """Say what is stored of a decision, as it would be read back."""
    return Stored(
        id=id,
        site=subject.site,
        comment_id=subject.comment_id,
        revision=subject.revision,
        effect=decision.decision,
        record=record_of(decision),
        created_at=decision.created_at,
        supersedes=supersedes,
    )


def decision_row(
    stored: Stored,
    subject: Subject,
    decision: Decision,
    *,
    made_by: str | None = None,
    note: str | None = None,
) -> Row:
    """A row of `decisions`."""
    return {
        "id": stored.id,
        "comment": subject.comment,
        "effect": decision.decision.value,
        "severity": int(decision.severity),
        "clause": decision.reasons[0].clause if decision.reasons else "",
        "automated": decision.automated,
        "policy_digest": decision.policy.digest,
        "made_by": made_by,
        "note": note,
        "created_at": stored.created_at,
        "supersedes": stored.supersedes,
        "record": orjson.dumps(stored.record).decode(),
    }


def comment_row(
    prepared: Prepared, subject: Subject, place: Place, *, events: int
) -> Row:
    """A row of `comments`."""
    entry = prepared.entry
    return {
        "id": subject.comment,
        "root": subject.root,
        "site": subject.site,
        "comment_id": subject.comment_id,
        "revision": subject.revision,
        "replaced": 0,
        "author_ref": subject.author_ref,
        "digest": entry.digest,
        "received_at": entry.received_at,
        "arrived_at": place.arrived_at,
        "ordinal": place.ordinal,
        "decision_id": entry.id,
        "attempts": 1,
        "events": events,
        "article_digest": prepared.article_digest,
        "idempotency_key": entry.idempotency_key,
        "content": prepared.content,
    }


def history_row(entry: Entry, subject: Subject, place: Place) -> Row:
    """A row of `history`."""
    return {
        "author_ref": subject.author_ref,
        "arrived_at": place.arrived_at,
        "ordinal": place.ordinal,
        "comment_id": subject.comment_id,
    } | remembered(entry)


def remembered(entry: Entry) -> Row:
    """What of a row of `history` a new revision changes."""
    article = entry.comment.article
    return {
        "effect": entry.decision.decision.value,
        "fingerprint": entry.fingerprint,
        "hosts": orjson.dumps(entry.hosts).decode() if entry.hosts else None,
        "article_url": article.url if article else None,
    }


def finding_row(finding: Finding, subject: Subject, decision_id: str) -> Row:
    """A row of `findings`."""
    return {
        "comment": subject.comment,
        "author_ref": subject.author_ref,
        "decision_id": decision_id,
        "clause": finding.clause,
        "severity": int(finding.severity),
        "submitted_at": finding.submitted_at,
        "automatic_block": finding.automatic_block,
        "wilful": finding.wilful,
        "confirmed": finding.confirmed,
        "confirmed_at": finding.confirmed_at,
        "informed_at": finding.informed_at,
        "voided_at": None,
    }


def needs_person(decision: Decision) -> bool:
    """Tell whether someone must look: every flag, every provisional block."""
    return decision.decision is Effect.FLAG or decision.provisional


def queue_row(decision: Decision, subject: Subject, id: str, at: datetime) -> Row:
    """A row of `queue`, under the id of the decision that asks for a person."""
    gravest = decision.reasons[0] if decision.reasons else None
    return {
        "id": id,
        "root": subject.root,
        "comment": subject.comment,
        "decision_id": id,
        "site": subject.site,
        "guideline": gravest.guideline if gravest else "",
        "clause": gravest.clause if gravest else "",
        "severity": int(decision.severity),
        "hold": decision.hold,
        "escalate": orjson.dumps(decision.escalate).decode(),
        "rank": _rank(decision),
        "state": ItemState.WAITING.value,
        "created_at": at,
        "fence": 0,
    }


def event_rows(
    stored: Stored,
    subject: Subject,
    types: Sequence[str],
    *,
    told: int,
    not_before: datetime,
) -> list[Row]:
    """Rows of `outbox`, numbered on from what was `told` of the comment before.

    The payload names; what it names is read when it is delivered, so that a text
    withdrawn meanwhile is not told. An escalation never waits.
    """
    payload = orjson.dumps(
        {
            "decision_id": stored.id,
            "site": stored.site,
            "comment_id": stored.comment_id,
            "revision": stored.revision,
            "decision": stored.effect.value,
        }
    ).decode()
    return [
        {
            "root": subject.root,
            "sequence": sequence,
            "type": type,
            "decision_id": stored.id,
            "payload": payload,
            "created_at": stored.created_at,
            "not_before": stored.created_at if type == ESCALATED else not_before,
        }
        for sequence, type in enumerate(types, start=told + 1)
    ]


def event_types(decision: Decision, first: str) -> tuple[str, ...]:
    """What others must hear of a decision."""
    return (first, ESCALATED) if decision.escalate else (first,)


def without_quotes(record: Mapping[str, Any]) -> Row:
    """Drop from a decision's record the sentences that quote the comment."""
    return {
        **record,
        "reasons": [
            {**reason, "signals": [{**s, "explanation": UNSAID} for s in said]}
            for reason in record["reasons"]
            for said in (reason["signals"],)
        ],
    }


def _rank(decision: Decision) -> int:
    """Most urgent lowest: severity, then escalation, then whether it is held."""
    return -(
        4 * int(decision.severity) + 2 * bool(decision.escalate) + int(decision.hold)
    )
