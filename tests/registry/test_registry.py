"""The registry of a service: it keeps up with the store, whatever lies on disk."""

from datetime import timedelta
from pathlib import Path

import pytest

from moderation.core.evidence import Match
from moderation.registry.file import opened
from moderation.registry.registry import FILE, REFRESH, Registry
from tests.builders import NOON
from tests.registry.builders import SITE, SetTexts, a_sample, an_article

LATER = NOON + REFRESH


@pytest.fixture
def texts() -> SetTexts:
    known = SetTexts()
    known.put(1, an_article("faehre"))
    return known


async def matched(
    registry: Registry, name: str = "faehre", now: object = NOON, site: str = SITE
) -> tuple[Match, ...] | None:
    samples = [a_sample(an_article(name), site=site)]
    found = await registry.matches(samples, now)  # type: ignore[arg-type]  # a datetime
    return None if found is None else found[0]


async def test_a_copy_of_a_stored_text_is_found(texts: SetTexts, tmp_path: Path):
    registry = Registry(texts, tmp_path / FILE)

    (match,) = await matched(registry) or ()

    assert (match.source, match.title) == ("text-1", "Text 1")


async def test_a_text_is_our_own_on_its_own_site_alone(texts: SetTexts, tmp_path: Path):
    registry = Registry(texts, tmp_path / FILE)

    (here,) = await matched(registry) or ()
    (there,) = await matched(registry, site="shop") or ()

    assert (here.own, there.own) == (True, False)


async def test_a_text_added_elsewhere_counts_with_the_next_look(
    texts: SetTexts, tmp_path: Path
):
    registry = Registry(texts, tmp_path / FILE)
    assert await matched(registry, "saatgut") == ()

    texts.put(2, an_article("saatgut"))

    assert await matched(registry, "saatgut", now=LATER)


async def test_the_store_is_asked_no_more_than_once_in_a_while(
    texts: SetTexts, tmp_path: Path
):
    registry = Registry(texts, tmp_path / FILE)

    for passed in (0, 1, 2, 999, 1000, 1001):
        await matched(registry, now=NOON + timedelta(milliseconds=passed))

    assert texts.asked == 2


async def test_a_removed_text_is_found_no_more(texts: SetTexts, tmp_path: Path):
    registry = Registry(texts, tmp_path / FILE)
    assert await matched(registry)

    texts.put(1, None)

    assert await matched(registry, now=LATER) == ()


async def test_a_silent_store_is_told_apart_from_no_match(
    texts: SetTexts, tmp_path: Path
):
    texts.down = True
    registry = Registry(texts, tmp_path / FILE)

    assert await matched(registry) is None


async def test_without_the_store_what_matches_nothing_is_still_known(
    texts: SetTexts, tmp_path: Path
):
    registry = Registry(texts, tmp_path / FILE)
    await registry.refresh()
    texts.down = True

    assert await matched(registry, "saatgut") == ()
    assert await matched(registry, "faehre", now=LATER) is None


async def test_many_changes_are_merged_into_the_file(texts: SetTexts, tmp_path: Path):
    registry = Registry(texts, tmp_path / FILE, most_later=50)

    await registry.refresh()

    assert opened(tmp_path / FILE).about.change == 1
    assert await matched(registry)


async def test_a_new_process_starts_from_the_file(texts: SetTexts, tmp_path: Path):
    await Registry(texts, tmp_path / FILE, most_later=50).refresh()
    texts.put(2, an_article("saatgut"))
    unread = SetTexts(history=[(1, SITE, "anderes"), *texts.history[1:]])

    second = Registry(unread, tmp_path / FILE)

    assert await matched(second, "faehre")
    assert await matched(second, "saatgut")


async def test_a_process_takes_over_the_file_another_wrote(
    texts: SetTexts, tmp_path: Path
):
    first = Registry(texts, tmp_path / FILE)
    await first.refresh()
    await Registry(texts, tmp_path / FILE).compact()
    texts.history[0] = (1, SITE, "wird nicht mehr gelesen")

    assert await matched(first, now=LATER)


async def test_a_text_merged_and_then_changed_counts_as_it_is_now(
    texts: SetTexts, tmp_path: Path
):
    registry = Registry(texts, tmp_path / FILE, most_later=50)
    await registry.refresh()

    texts.put(1, an_article("saatgut"))
    await registry.refresh()

    assert await matched(registry, "faehre") == ()
    assert await matched(registry, "saatgut")


@pytest.mark.parametrize("spoilt", [b"", b"x" * 10_000])
async def test_a_spoilt_file_is_made_anew(
    texts: SetTexts, tmp_path: Path, spoilt: bytes
):
    (tmp_path / FILE).write_bytes(spoilt)
    registry = Registry(texts, tmp_path / FILE, most_later=50)

    assert await matched(registry)

    assert opened(tmp_path / FILE).about.size > 0


async def test_a_file_of_another_database_is_left_aside(
    texts: SetTexts, tmp_path: Path
):
    await Registry(texts, tmp_path / FILE).compact()
    other = SetTexts(registry="other")
    other.put(1, an_article("saatgut"))

    registry = Registry(other, tmp_path / FILE)

    assert await matched(registry, "faehre") == ()
    assert await matched(registry, "saatgut")


async def test_a_file_ahead_of_a_restored_database_is_left_aside(
    texts: SetTexts, tmp_path: Path
):
    texts.put(2, an_article("saatgut"))
    await Registry(texts, tmp_path / FILE).compact()
    texts.history.pop()

    assert await matched(Registry(texts, tmp_path / FILE), "saatgut") == ()


async def test_without_a_place_to_write_memory_holds_all(
    texts: SetTexts, tmp_path: Path
):
    (tmp_path / "file").touch()
    registry = Registry(texts, tmp_path / "file" / FILE, most_later=50)

    assert await matched(registry)


async def test_an_empty_registry_matches_nothing(tmp_path: Path):
    registry = Registry(SetTexts(registry=""), tmp_path / FILE)

    assert await matched(registry) == ()
    await registry.close()
