"""Pseudonyms, digests and sealed details."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from moderation.core.comment import Article, Author, Comment, Format, Parent, Role
from moderation.store.errors import BadMasterKey
from moderation.store.keyring import Keyring
from tests.builders import NOON, a_comment
from tests.store.builders import KEYS

FULL = Comment(
    text="Text",
    author=Author(
        id="1",
        name="n",
        url="u",
        email_hash="e",
        created_at=NOON,
        approved_count=1,
        role=Role.READER,
    ),
    site="blog",
    id="c1",
    format=Format.PLAIN,
    language="de",
    created_at=NOON,
    url="u",
    article=Article(url="a", title="t", text="x"),
    parent=Parent(id="p", text="y"),
)
OTHER = {
    str: "anders",
    int: 2,
    datetime: NOON + timedelta(microseconds=1),
    Format: Format.HTML,
    Role: Role.STAFF,
}


def changed(value: Any, name: str) -> Any:
    return replace(value, **{name: OTHER[type(getattr(value, name))]})


def variants() -> list[Any]:
    """The full comment with each of its fields changed or left out, one at a time."""
    parts = {"author": FULL.author, "article": FULL.article, "parent": FULL.parent}
    within = [
        pytest.param(
            replace(FULL, **{part: changed(value, f.name)}), id=f"{part}.{f.name}"
        )
        for part, value in parts.items()
        for f in fields(value)
    ]
    own = [
        pytest.param(changed(FULL, f.name), id=f.name)
        for f in fields(FULL)
        if f.name not in ("id", *parts)
    ]
    missing = [
        pytest.param(replace(FULL, **{part: None}), id=f"no {part}")
        for part in ("article", "parent", "created_at", "language")
    ]
    return [*own, *within, *missing]


@pytest.mark.parametrize("variant", variants())
def test_every_field_a_decision_reads_changes_the_digest(variant: Comment) -> None:
    assert KEYS.digest(variant) != KEYS.digest(FULL)


def test_the_name_of_a_comment_does_not_change_its_digest() -> None:
    assert KEYS.digest(replace(FULL, id="c2")) == KEYS.digest(FULL)


def test_the_same_moment_told_in_another_zone_digests_alike() -> None:
    vienna = NOON.astimezone(timezone(timedelta(hours=1)))
    assert KEYS.digest(replace(FULL, created_at=vienna)) == KEYS.digest(FULL)


def test_digests_and_pseudonyms_depend_on_the_key() -> None:
    other = replace(KEYS, pseudonym=b"q" * 32)
    assert other.digest(FULL) != KEYS.digest(FULL)
    assert other.author_ref("blog", "1") != KEYS.author_ref("blog", "1")


def test_an_author_has_another_pseudonym_on_another_site() -> None:
    assert KEYS.author_ref("ab", "c") != KEYS.author_ref("a", "bc")


def test_sealed_details_open_again() -> None:
    sealed = KEYS.seal(b"ref", b"Berta")
    assert KEYS.unseal(b"ref", sealed) == b"Berta"
    assert b"Berta" not in sealed.box


def test_sealed_details_belong_to_their_author() -> None:
    assert KEYS.unseal(b"other", KEYS.seal(b"ref", b"Berta")) is None


def test_details_are_lost_with_their_key() -> None:
    sealed = KEYS.seal(b"ref", b"Berta")
    foreign = KEYS.seal(b"ref", b"Berta").wrapped_key
    assert KEYS.unseal(b"ref", replace(sealed, wrapped_key=foreign)) is None


def test_an_older_master_key_still_opens() -> None:
    sealed = KEYS.seal(b"ref", b"Berta")
    rotated = replace(KEYS, wrapping={**KEYS.wrapping, 2: b"n" * 32}, current=2)
    assert rotated.unseal(b"ref", sealed) == b"Berta"
    assert rotated.seal(b"ref", b"Berta").key_version == 2
    assert KEYS.unseal(b"ref", rotated.seal(b"ref", b"Berta")) is None


def test_the_key_file_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "var" / "master.key"
    first, second = Keyring.load(path), Keyring.load(path)
    assert first == second
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_workers_that_start_at_once_share_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        loaded = list(threads.map(Keyring.load, [tmp_path / "master.key"] * 8))
    assert all(keys == loaded[0] for keys in loaded)


def test_a_keyring_does_not_show_its_secrets(tmp_path: Path) -> None:
    keys = Keyring.load(tmp_path / "master.key")
    assert repr(keys) == "Keyring(current=1)"


def test_a_comment_with_little_to_say_can_be_digested() -> None:
    assert len(KEYS.digest(a_comment(created_at=datetime(1, 1, 1, tzinfo=UTC)))) == 32


@pytest.mark.parametrize(
    "content",
    [
        "",
        "garbage",
        "[]",
        "{}",
        '{"pseudonym": "eHg=", "wrapping": {"1": "eHg="}}',
        f'{{"pseudonym": "{"A" * 43}=", "wrapping": {{}}}}',
        f'{{"pseudonym": "{"A" * 43}=", "wrapping": {{"x": "{"A" * 43}="}}}}',
    ],
)
def test_a_file_that_is_no_master_key_is_named(tmp_path: Path, content: str) -> None:
    file = tmp_path / "master.key"
    file.write_text(content)
    with pytest.raises(BadMasterKey, match=str(file)):
        Keyring.load(file)
