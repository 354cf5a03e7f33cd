"""A decision as plain values: the form that is answered, stored and replayed."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from moderation.core.comment import Article, Author, Comment, Format, Parent, Role
from moderation.core.decision import AccountAdvice, Decision, Reason
from moderation.core.signal import Words


def record_of(decision: Decision) -> dict[str, Any]:
    """Render a decision for JSON; durations are ISO 8601, times RFC 3339."""
    return {
        "decision": decision.decision.value,
        "hold": decision.hold,
        "provisional": decision.provisional,
        "severity": decision.severity.name,
        "reasons": [_reason(reason) for reason in decision.reasons],
        "scores": decision.scores
        and {label: round(score, 6) for label, score in decision.scores.items()},
        "account": account_record(decision.account),
        "escalate": list(decision.escalate),
        "degraded": list(decision.degraded),
        "braked": list(decision.braked),
        "automated": decision.automated,
        "policy": {
            "id": decision.policy.id,
            "version": decision.policy.version,
            "digest": decision.policy.digest,
        },
        "model": decision.model
        and {"name": decision.model.name, "digest": decision.model.digest},
        "created_at": decision.created_at.isoformat(),
        "allowed_without": None
        if decision.allowed_without is None
        else [list(span) for span in decision.allowed_without],
    }


def account_record(advice: AccountAdvice) -> dict[str, Any]:
    """Render the advice for an account."""
    return {
        "recommendation": advice.recommendation.value,
        "duration": iso_duration(advice.duration),
        "step": advice.step,
        "points": advice.points,
        "approvals_required": advice.approvals_required,
        "because": [_words(words) for words in advice.because],
    }


def iso_duration(duration: timedelta | None) -> str | None:
    """Write a duration as ISO 8601, in days where it has no smaller part."""
    if duration is None:
        return None
    hours, rest = divmod(int(duration.total_seconds()), 3600)
    if rest:
        return f"PT{int(duration.total_seconds())}S"
    return f"P{hours // 24}D" if hours % 24 == 0 else f"PT{hours}H"


def comment_record(comment: Comment) -> dict[str, Any]:
    """Render a comment whole, author included; empty fields are left out."""
    author, article, parent = comment.author, comment.article, comment.parent
    return _present(
        {
            "id": comment.id,
            "site": comment.site,
            "text": comment.text,
            "format": comment.format.value,
            "language": comment.language,
            "created_at": _instant(comment.created_at),
            "url": comment.url,
            "article": article
            and _present(
                {"url": article.url, "title": article.title, "text": article.text}
            ),
            "parent": parent and _present({"id": parent.id, "text": parent.text}),
            "author": _present(
                {
                    "id": author.id,
                    "name": author.name,
                    "url": author.url,
                    "email_hash": author.email_hash,
                    "created_at": _instant(author.created_at),
                    "approved_count": author.approved_count,
                    "role": author.role and author.role.value,
                }
            ),
        }
    )


def comment_from(record: Mapping[str, Any]) -> Comment:
    """Read back what `comment_record` wrote."""
    author, article = record["author"], record.get("article")
    parent = record.get("parent")
    return Comment(
        id=record.get("id"),
        site=record["site"],
        text=record["text"],
        format=Format(record["format"]),
        language=record.get("language"),
        created_at=_parsed(record.get("created_at")),
        url=record.get("url"),
        article=Article(**article) if article else None,
        parent=Parent(**parent) if parent else None,
        author=Author(
            id=author["id"],
            name=author.get("name"),
            url=author.get("url"),
            email_hash=author.get("email_hash"),
            created_at=_parsed(author.get("created_at")),
            approved_count=author.get("approved_count"),
            role=Role(author["role"]) if author.get("role") else None,
        ),
    )


def _reason(reason: Reason) -> dict[str, Any]:
    return {
        "guideline": reason.guideline,
        "clause": reason.clause,
        "severity": reason.severity.name,
        "effect": reason.effect.value,
        "explanation": _words(reason.explanation),
        "remedy": _words(reason.remedy),
        "without": reason.without and reason.without.value,
        "signals": [
            {
                "rule": explained.signal.rule,
                "effect": explained.signal.effect.value,
                "span": explained.signal.span and list(explained.signal.span),
                "weight": round(explained.signal.weight, 4),
                "explanation": _words(explained.explanation),
            }
            for explained in reason.signals
        ],
    }


def _words(words: Words) -> dict[str, str]:
    return {"de": words.de, "en": words.en}


def _present(fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value is not None}


def _instant(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _parsed(at: str | None) -> datetime | None:
    return datetime.fromisoformat(at) if at else None
