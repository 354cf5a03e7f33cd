from dataclasses import fields
from pathlib import Path

import pytest

from moderation.settings import (
    MANUAL,
    Settings,
    SettingsError,
    settings_from,
    strangers_in,
)

DOCS = Path(__file__).parent.parent / "docs" / "settings.md"


def test_nothing_needs_to_be_set():
    assert settings_from({}) == Settings()


def test_values_are_read_in_their_type():
    read = settings_from(
        {
            "MODERATION_PORT": "9000",
            "MODERATION_DATA": "/srv/moderation",
            "MODERATION_SITES": "magazin, forum",
            "MODERATION_TLS": "yes",
        }
    )
    assert (read.port, read.data) == (9000, Path("/srv/moderation"))
    assert (read.sites, read.tls) == (("magazin", "forum"), True)


def test_every_bad_value_is_told_at_once_with_its_variable():
    with pytest.raises(SettingsError) as caught:
        settings_from({"MODERATION_PORT": "99999", "MODERATION_LOG": "xml"})
    assert caught.value.problems == (
        "MODERATION_PORT='99999': expected a whole number from 0 to 65535",
        "MODERATION_LOG='xml': expected one of auto, json, console",
    )


@pytest.mark.parametrize("raw", ["", "-1", "1.5", "²", "eight", "tcp://10.0.0.1:80"])
def test_a_port_is_a_whole_number_or_unset(raw):
    if raw == "":
        assert settings_from({"MODERATION_PORT": raw}).port == Settings().port
    else:
        with pytest.raises(SettingsError, match="MODERATION_PORT"):
            settings_from({"MODERATION_PORT": raw})


def test_a_truth_value_that_is_none_is_refused():
    with pytest.raises(SettingsError, match="expected yes or no"):
        settings_from({"MODERATION_TLS": "perhaps"})


def test_a_mistyped_variable_is_noticed():
    (told,) = strangers_in({"MODERATION_PROT": "1", "PATH": "/bin"})
    assert told == "MODERATION_PROT is not a setting; did you mean MODERATION_PORT?"


def test_the_database_lies_in_the_data_folder_unless_said_otherwise():
    assert (
        settings_from({"MODERATION_DATA": "/d"}).database
        == "sqlite:////d/moderation.db"
    )
    given = settings_from({"MODERATION_DATABASE_URL": "postgresql://h/d"})
    assert given.database == "postgresql://h/d"


def test_every_field_is_in_the_manual():
    assert {s.name for s in MANUAL} == {f.name for f in fields(Settings)}
    assert all(setting.about for setting in MANUAL)


@pytest.mark.parametrize("setting", MANUAL, ids=lambda s: s.variable)
def test_every_setting_is_documented(setting):
    row = next(
        line
        for line in DOCS.read_text().splitlines()
        if f"`{setting.variable}`" in line
    )
    _, _, default, about, _ = (cell.strip() for cell in row.split("|"))
    words = {"None": "unset", "()": "none", "False": "`no`"}
    assert about == setting.about
    assert default == words.get(str(setting.default), f"`{setting.default}`")
