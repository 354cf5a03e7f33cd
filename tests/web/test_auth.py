import pytest

from moderation.store.errors import StoreDown
from moderation.store.records import ApiKey
from moderation.web.auth import (
    REMEMBERED_SECONDS,
    Gate,
    Scope,
    hash_password,
    new_key,
    new_password,
    password_matches,
    principal_of_key,
    token_digest,
)
from tests.builders import NOON


class Keys:
    """A store of keys that counts how often it is asked, and can be down."""

    def __init__(self, *secrets):
        self.known = {token_digest(secret): a_key(secret) for secret in secrets}
        self.asked = 0
        self.down = False

    async def key_by_digest(self, digest):
        self.asked += 1
        if self.down:
            raise StoreDown("gone")
        return self.known.get(digest)


def a_key(name, site=None):
    scopes = frozenset({Scope.DECIDE})
    return ApiKey(id=name, name=name, scopes=scopes, site=site, created_at=NOON)


class Ticks:
    """A clock that moves when told to."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def ticks():
    return Ticks()


def a_gate(store, ticks):
    return Gate(store, lambda: NOON, ticks)


async def test_a_key_is_asked_for_once_in_a_while(ticks):
    store = Keys("s")
    gate = a_gate(store, ticks)
    for _ in range(3):
        assert (await gate.by_key("s")).name == "key:s"
    assert store.asked == 1


async def test_a_revoked_key_is_forgotten_soon(ticks):
    store = Keys("s")
    gate = a_gate(store, ticks)
    await gate.by_key("s")
    store.known.clear()
    ticks.now += REMEMBERED_SECONDS
    assert await gate.by_key("s") is None


async def test_a_key_met_lately_is_good_while_the_store_is_down(ticks):
    store = Keys("s")
    gate = a_gate(store, ticks)
    await gate.by_key("s")
    store.down, ticks.now = True, 1_000.0
    assert (await gate.by_key("s")).name == "key:s"


async def test_a_strange_key_is_not_taken_on_trust(ticks):
    store = Keys("s")
    store.down = True
    with pytest.raises(StoreDown):
        await a_gate(store, ticks).by_key("s")


def test_a_program_acts_for_the_person_it_names():
    principal = principal_of_key(a_key("cms"))
    assert principal.named("anna") == "key:cms/anna"
    assert principal.named(None) == "key:cms"


def test_a_bound_key_acts_on_its_site_alone():
    bound, free = a_key("k", site="magazin"), a_key("k")
    assert [principal_of_key(k).acts_on("forum") for k in (bound, free)] == [
        False,
        True,
    ]


def test_secrets_are_never_the_same():
    assert (
        len({new_key() for _ in range(50)} | {new_password() for _ in range(50)}) == 100
    )


def test_a_password_matches_its_own_hash_alone():
    hashed = hash_password("richtig")
    assert password_matches("richtig", hashed)
    assert not password_matches("falsch", hashed)
    assert not password_matches("richtig", "no hash")
