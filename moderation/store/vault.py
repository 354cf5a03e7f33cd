"""Who the pseudonyms are: outside id, name and contact, sealed author by author."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, bindparam, select

from moderation.core.comment import Author
from moderation.store.engines import Upsert, upserts
from moderation.store.keyring import Keyring, Sealed
from moderation.store.revisions import padded
from moderation.store.tables import vault

PERSONAL = ("id", "name", "url", "email_hash")
"""What of an author is kept here and nowhere else."""


def details_of(author: Author) -> bytes:
    """Write down what tells who an author is."""
    stated = {name: getattr(author, name) for name in PERSONAL}
    return orjson.dumps({name: value for name, value in stated.items() if value})


def seal_details(
    connection: Connection,
    keys: Keyring,
    details: Mapping[bytes, bytes],
    marks: Mapping[bytes, bytes],
    at: datetime,
) -> None:
    """Seal the details that `marks` names, unless they lie there unchanged."""
    if not marks:
        return
    wanted = {"refs": padded(list(marks))}
    there = {row.author_ref: row.mark for row in connection.execute(_MARKS, wanted)}
    rows = [
        _row(keys, ref, details[ref], mark, at)
        for ref, mark in marks.items()
        if there.get(ref) != mark
    ]
    if rows:
        connection.execute(_UPSERT[connection.dialect.name], rows)


def unsealed(
    connection: Connection, keys: Keyring, refs: Collection[bytes]
) -> dict[bytes, dict[str, Any]]:
    """Read who the authors are; one whose key was destroyed is missing."""
    if not refs:
        return {}
    found = {}
    for row in connection.execute(_SEALED, {"refs": padded(list(refs))}):
        sealed = Sealed(
            key_version=row.key_version, wrapped_key=row.wrapped_key, box=row.sealed
        )
        details = keys.unseal(row.author_ref, sealed)
        if details is not None:
            found[row.author_ref] = orjson.loads(details)
    return found


def _row(
    keys: Keyring, ref: bytes, details: bytes, mark: bytes, at: datetime
) -> dict[str, Any]:
    sealed = keys.seal(ref, details)
    return {
        "author_ref": ref,
        "key_version": sealed.key_version,
        "wrapped_key": sealed.wrapped_key,
        "sealed": sealed.box,
        "mark": mark,
        "sealed_at": at,
    }


def _sealed_anew(insert: Upsert) -> Upsert:
    changed = {c.name: insert.excluded[c.name] for c in vault.c if not c.primary_key}
    return insert.on_conflict_do_update(index_elements=["author_ref"], set_=changed)


_MARKS = select(vault.c.author_ref, vault.c.mark).where(
    vault.c.author_ref.in_(bindparam("refs", expanding=True))
)
_SEALED = select(vault).where(vault.c.author_ref.in_(bindparam("refs", expanding=True)))
_UPSERT = upserts(vault, _sealed_anew)
