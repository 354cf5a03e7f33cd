import asyncio

import pytest

from moderation.store.shadow import PairQuery
from moderation.web.app import reload_candidates
from moderation.web.reloading import reload_all, watching
from tests.policy_folder import a_policy_file
from tests.store.builders import rows_of


@pytest.fixture
def folders(tmp_path):
    """A small policy in force, and a stricter one on trial: `live`, `trial`."""
    paths = {}
    for name in ("live", "trial"):
        (tmp_path / name).mkdir()
        paths[name] = a_policy_file(tmp_path / name)
    edit(paths["trial"], 'version: "1"', 'version: "2"')
    edit(paths["trial"], "when_unscored: flag", "when_unscored: block")
    return paths


def edit(path, old, new):
    path.write_text(path.read_text().replace(old, new))


async def deeds_of(service):
    asked = "SELECT action, subject, detail FROM audit WHERE action LIKE 'policy.%'"
    return await rows_of(service.parts.settings.database, asked)


async def metrics_of(service):
    return await (await service.client.get("/metrics")).text()


async def until(wanted):
    """Wait for something that a look will bring about."""
    for _ in range(600):
        if await wanted():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("waited too long")


async def version_in(service):
    shown = await (await service.call("GET", "/v1/policy")).json()
    return shown["version"]


async def test_a_changed_policy_is_taken_over_without_a_signal(serve, folders):
    service = await serve(policies=folders["live"].parent, policy_watch=1)
    async with watching(service.parts):
        edit(folders["live"], 'version: "1"', 'version: "7"')

        async def taken():
            return await version_in(service) == "7"

        await until(taken)


async def test_a_bad_policy_is_noticed_and_the_old_one_stays(serve, folders):
    service = await serve(policies=folders["live"].parent, policy_watch=1)
    async with watching(service.parts):
        folders["live"].write_text("id: [")

        async def noticed():
            return "reload_success 0.0" in await metrics_of(service)

        await until(noticed)
        assert await version_in(service) == "1"


async def test_what_is_in_force_is_in_the_audit_chain_once(serve, folders):
    service = await serve(policies=folders["live"].parent, policy_watch=0)
    for _ in range(2):
        async with watching(service.parts):
            pass
    [(action, subject, detail)] = await deeds_of(service)
    assert (action, subject) == ("policy.in_force", "community")
    assert service.parts.policies.policy_for("any").ref.digest in detail


async def test_a_change_and_an_end_are_in_the_audit_chain(serve, folders):
    extra = a_policy_file(folders["live"].parent, name="blog")
    service = await serve(policies=folders["live"].parent)
    await reload_all(service.parts)
    edit(extra, 'version: "1"', 'version: "5"')
    await reload_all(service.parts)
    extra.unlink()
    await reload_all(service.parts)
    told = [detail for _, subject, detail in await deeds_of(service)]
    assert [("5" in d, "null" in d) for d in told] == [(True, False), (False, True)]
    assert await service.parts.store.audit_verify()


async def test_a_candidate_decides_beside_the_policy_in_force(serve, folders):
    trial = folders["trial"].parent
    service = await serve(
        policies=folders["live"].parent, shadow_policies=trial, artifact=None
    )
    answer = await service.decide("Hallo")
    await service.parts.moderation.close()
    digest = service.parts.candidates.candidate_for("any").ref.digest
    [pair] = await service.parts.store.shadow_pairs(PairQuery(candidate=digest))
    assert (answer["decision"], answer["policy"]["version"]) == ("flag", "1")
    assert (pair.decision_id, pair.would) == (answer["id"], "block")


async def test_what_a_candidate_would_do_is_counted(serve, folders):
    trial = folders["trial"].parent
    service = await serve(
        policies=folders["live"].parent, shadow_policies=trial, artifact=None
    )
    await service.decide("Hallo")
    await service.parts.moderation.close()
    text = await metrics_of(service)
    counted = 'moderation_shadow_decisions_total{from="flag",guideline="none",'
    assert f'{counted}to="block"}} 1.0' in text
    assert 'shadow_policy_info{digest="' in text


async def test_a_bad_candidate_keeps_no_service_from_its_work(serve, folders):
    folders["trial"].write_text("id: [")
    trial = folders["trial"].parent
    service = await serve(policies=folders["live"].parent, shadow_policies=trial)
    answer = await service.decide("Hallo")
    assert answer["decision"] in {"allow", "flag"}
    assert "moderation_shadow_policy_reload_success 0.0" in await metrics_of(service)


async def test_a_mended_candidate_goes_on_trial(serve, folders):
    good = folders["trial"].read_text()
    folders["trial"].write_text("id: [")
    trial = folders["trial"].parent
    service = await serve(policies=folders["live"].parent, shadow_policies=trial)
    folders["trial"].write_text(good)
    assert reload_candidates(service.parts) is None
    assert "moderation_shadow_policy_reload_success 1.0" in await metrics_of(service)
