import asyncio

import pytest
from click.testing import CliRunner

from moderation.cli import main
from moderation.settings import Settings
from moderation.store.keyring import Keyring
from moderation.store.store import Store
from moderation.web.auth import password_matches, token_digest


@pytest.fixture
def moderation(tmp_path):
    """Run a command on a data folder of its own."""

    def run(*words, **more):
        environment = {"MODERATION_DATA": str(tmp_path)}
        return CliRunner().invoke(main, words, env=environment, **more)

    return run


def from_store(folder, ask):
    async def run():
        settings = Settings(data=folder)
        store = await Store.open(settings.database, Keyring.load(settings.master_key))
        try:
            return await ask(store)
        finally:
            await store.close()

    return asyncio.run(run())


def test_a_new_key_is_shown_once_and_known_by_its_digest(moderation, tmp_path):
    secret = moderation("key", "add", "cms", "--site", "magazin").stdout.strip()
    known = from_store(tmp_path, lambda s: s.key_by_digest(token_digest(secret)))
    assert (known.name, known.scopes, known.site) == ("cms", {"decide"}, "magazin")
    assert secret not in moderation("key", "list").output


def test_a_key_may_have_several_scopes(moderation):
    moderation("key", "add", "all", "--scope", "decide", "--scope", "review")
    assert (
        "all  decide,review  every site  in force" in moderation("key", "list").output
    )


def test_a_revoked_key_is_listed_as_such(moderation):
    moderation("key", "add", "cms")
    id = moderation("key", "list").output.split()[0]
    assert moderation("key", "revoke", id).exit_code == 0
    assert "revoked" in moderation("key", "list").output


def test_a_key_nobody_made_cannot_be_revoked(moderation):
    result = moderation("key", "revoke", "none")
    assert result.exit_code == 1
    assert "no such key" in result.output


def test_a_new_person_gets_a_password_that_works(moderation, tmp_path):
    password = moderation("user", "add", "anna", "--role", "lead").stdout.strip()
    user = from_store(tmp_path, lambda s: s.user_by_name("anna"))
    assert user.role == "lead"
    assert password_matches(password, user.password_hash)
    assert password not in moderation("user", "list").output


def test_a_name_is_given_once(moderation):
    moderation("user", "add", "anna")
    assert "already" in moderation("user", "add", "anna").output


def test_a_password_can_be_chosen_and_changed(moderation, tmp_path):
    moderation("user", "add", "anna")
    chosen = "ein langes Kennwort\n" * 2
    assert moderation("user", "password", "anna", "--ask", input=chosen).exit_code == 0
    user = from_store(tmp_path, lambda s: s.user_by_name("anna"))
    assert password_matches("ein langes Kennwort", user.password_hash)


def test_a_short_password_is_refused(moderation):
    result = moderation("user", "add", "anna", "--ask", input="kurz\nkurz\n")
    assert result.exit_code == 1
    assert "at least 12" in result.output


@pytest.mark.parametrize("name", ["", "  ", "a" * 256, "\udcff"])
@pytest.mark.parametrize("what", ["key", "user"])
def test_a_name_that_cannot_be_kept_is_refused(moderation, what, name):
    result = moderation(what, "add", name)
    assert result.exit_code == 2
    assert "expected 1 to 255 characters" in result.stderr


def test_a_key_is_bound_to_no_site_that_a_comment_cannot_name(moderation):
    result = moderation("key", "add", "cms", "--site", "mein magazin")
    assert result.exit_code == 2
    assert moderation("key", "list").output == ""


def test_a_bad_master_key_is_told_in_words(moderation, tmp_path):
    (tmp_path / "master.key").write_text("garbage")
    result = moderation("key", "list")
    assert result.exit_code == 1
    assert "holds no master key" in result.stderr


def test_a_data_folder_that_is_a_file_is_told_in_words(tmp_path):
    (tmp_path / "file").touch()
    environment = {"MODERATION_DATA": str(tmp_path / "file")}
    result = CliRunner().invoke(main, ["key", "list"], env=environment)
    assert (result.exit_code, result.stderr[:6]) == (1, "Error:")
