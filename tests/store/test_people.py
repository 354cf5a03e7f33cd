"""Keys, users and sessions, and the chain that remembers them, on either engine."""

import asyncio
from datetime import timedelta

import pytest

from moderation.store.audit import Deed, Head
from moderation.store.errors import Missing, Taken
from moderation.store.store import Store
from tests.builders import NOON
from tests.store.builders import (
    a_flag,
    a_key,
    a_review,
    a_user,
    an_entry,
    at,
    claimed_by,
    digest_of,
    rows_of,
)


async def test_a_key_is_found_by_the_digest_of_its_secret(store: Store) -> None:
    key = a_key(scopes=frozenset({"decide", "review"}), site="blog")
    await store.add_key(key, digest_of("geheim"))
    assert await store.key_by_digest(digest_of("geheim")) == key
    assert await store.key_by_digest(digest_of("geraten")) is None


async def test_a_revoked_key_is_listed_but_not_found(store: Store) -> None:
    key = a_key()
    await store.add_key(key, digest_of("geheim"))
    assert await store.revoke_key(key.id, at(hours=1))
    assert await store.key_by_digest(digest_of("geheim")) is None
    assert [listed.revoked_at for listed in await store.keys_listed()] == [at(hours=1)]


async def test_a_key_is_revoked_once(store: Store) -> None:
    await store.add_key(a_key(id="k"), digest_of("geheim"))
    revoked = [await store.revoke_key(id, NOON) for id in ("k", "k", "other")]
    assert revoked == [True, False, False]


async def test_a_user_is_found_by_name(store: Store) -> None:
    users = [a_user("ben"), a_user("anna")]
    for user in users:
        await store.add_user(user)
    assert await store.user_by_name("ben") == users[0]
    assert [user.name for user in await store.users_listed()] == ["anna", "ben"]
    assert await store.user_by_name("carl") is None


async def test_a_name_is_given_once(store: Store) -> None:
    await store.add_user(a_user("anna"))
    with pytest.raises(Taken):
        await store.add_user(a_user("anna"))


async def test_a_session_ends_with_its_time(store: Store) -> None:
    anna = a_user()
    await store.add_user(anna)
    await store.add_session(b"token", anna.id, "csrf", at(hours=8))
    session = await store.session_by_digest(b"token", at(hours=7))
    assert session is not None
    assert (session.user, session.csrf) == (anna, "csrf")
    assert await store.session_by_digest(b"token", at(hours=8)) is None


async def test_a_session_ends_when_told(store: Store) -> None:
    anna = a_user()
    await store.add_user(anna)
    await store.add_session(b"token", anna.id, "csrf", at(hours=8))
    await store.end_session(b"token")
    assert await store.session_by_digest(b"token", NOON) is None


async def test_a_new_password_ends_every_session(store: Store) -> None:
    anna = a_user()
    await store.add_user(anna)
    await store.add_session(b"token", anna.id, "csrf", at(hours=8))
    await store.set_password("anna", "another", NOON)
    changed = await store.user_by_name("anna")
    assert changed is not None
    assert changed.password_hash == "another"
    assert await store.session_by_digest(b"token", NOON) is None


async def test_nobodys_password_cannot_be_set(store: Store) -> None:
    with pytest.raises(Missing):
        await store.set_password("niemand", "hash", NOON)


async def test_what_people_do_stands_in_the_chain(store: Store, url: str) -> None:
    await store.add_key(a_key(id="k"), digest_of("geheim"), by="chief")
    await store.revoke_key("k", NOON, by="chief")
    await store.add_user(a_user(id="u"))
    await store.record([an_entry(a_flag(), id="d1")])
    await store.review(a_review(await claimed_by(store)))
    deeds = await rows_of(
        url, "SELECT actor, action, subject FROM audit ORDER BY position"
    )
    assert deeds == [
        ("chief", "key.add", "k"),
        ("chief", "key.revoke", "k"),
        ("operator", "user.add", "u"),
        ("anna", "review", "d1"),
    ]


async def test_an_untouched_chain_holds(store: Store) -> None:
    assert await store.audit_verify()
    await told(store, 3)
    assert await store.audit_verify()
    assert (await store.audit_head()).position == 3


async def test_the_head_of_an_empty_chain_is_the_start(store: Store) -> None:
    assert await store.audit_head() == Head()


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE audit SET actor = 'other' WHERE position = 2",
        "UPDATE audit SET detail = '{}' WHERE position = 3",
        'UPDATE audit SET "at" = "at" + 1 WHERE position = 2',
        "DELETE FROM audit WHERE position = 1",
        "DELETE FROM audit WHERE position = 2",
    ],
)
async def test_a_chain_that_was_tampered_with_breaks(
    store: Store, url: str, tampering: str
) -> None:
    await told(store, 3)
    await rows_of(url, tampering)
    assert not await store.audit_verify()


async def test_a_row_put_in_anothers_place_breaks_the_next(
    store: Store, url: str
) -> None:
    await told(store, 3)
    await rows_of(url, "UPDATE audit SET position = 9 WHERE position = 3")
    await rows_of(url, "DELETE FROM audit WHERE position = 2")
    await rows_of(url, "UPDATE audit SET position = -9 WHERE position = 9")
    await told(store, 1, action="policy.forged")
    await rows_of(url, "UPDATE audit SET position = 3 WHERE position = -9")
    assert not await store.audit_verify()


async def test_replicas_append_to_one_chain(store: Store, other: Store) -> None:
    await asyncio.gather(*(told(s, 5) for s in (store, other, store, other)))
    assert (await store.audit_head()).position == 20
    assert await store.audit_verify()


async def told(store: Store, deeds: int, action: str = "policy.reload") -> None:
    for number in range(deeds):
        await store.audit(
            Deed(
                actor="anna",
                action=action,
                subject="community",
                at=NOON + timedelta(seconds=number),
                detail={"digest": "0" * 64},
            )
        )
