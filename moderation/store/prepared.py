"""An entry made ready to write before any transaction begins."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

import orjson

from moderation.core.comment import Article, Comment
from moderation.core.record import comment_record
from moderation.store.keyring import Keyring
from moderation.store.once import Known
from moderation.store.records import Entry
from moderation.store.vault import PERSONAL, details_of

DIGEST_BYTES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """An entry with all that takes time to compute."""

    entry: Entry
    author_ref: bytes
    details: bytes
    mark: bytes
    content: str
    article: bytes | None
    article_digest: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What need not be written again, as far as this process knows."""

    authors: Known
    articles: Known

    def learn(self, batch: Iterable[Prepared]) -> None:
        """Remember what a committed batch carried."""
        written = tuple(batch)
        self.authors.learn(marks_of(written))
        self.articles.learn(dict.fromkeys(bodies_of(written), b""))


def prepare(entry: Entry, keys: Keyring) -> Prepared:
    """Compute an entry's pseudonym, digests and JSON."""
    comment = entry.comment
    details = details_of(comment.author)
    article = article_body(comment.article) if comment.article else None
    return Prepared(
        entry=entry,
        author_ref=keys.author_ref(comment.site, comment.author.id),
        details=details,
        mark=keys.mark(details),
        content=content_of(comment),
        article=article,
        article_digest=article and blake2b(article, digest_size=DIGEST_BYTES).digest(),
    )


def marks_of(batch: Iterable[Prepared]) -> dict[bytes, bytes]:
    """Map each author to the mark of their details."""
    return {item.author_ref: item.mark for item in batch}


def bodies_of(batch: Iterable[Prepared]) -> dict[bytes, bytes]:
    """Map the digest of each article to its body."""
    return {
        item.article_digest: item.article
        for item in batch
        if item.article_digest is not None and item.article is not None
    }


def content_of(comment: Comment) -> str:
    """Write down what of a comment has no column or table of its own.

    As JSON, which holds any character a text may have (PostgreSQL refuses NUL).
    """
    record = comment_record(comment)
    for name in ("id", "site", "article"):
        record.pop(name, None)
    author = record.pop("author")
    for name in PERSONAL:
        author.pop(name, None)
    return orjson.dumps(record | {"author": author}).decode()


def article_body(article: Article) -> bytes:
    """Write down the page a comment stands under."""
    return orjson.dumps(
        {"url": article.url, "title": article.title, "text": article.text}
    )
