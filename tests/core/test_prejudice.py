"""C3.1, C3.2 and C3.5: scorned names, smears, mild clichés, aversion, mockery."""

import pytest

from moderation.core.rules.hate import hate_compounds, hate_frames, hate_words
from moderation.core.signal import Effect, Signal
from tests.builders import evidence_with_lists, strongest


def hate_in(text: str) -> list[Signal]:
    seen = evidence_with_lists(text)
    return [*hate_words(seen), *hate_compounds(seen), *hate_frames(seen)]


SCORNED = [
    "Das Araberpack hat wieder alles zugemüllt.",
    "Diese Drecks-Bulgaren sollen sich schämen.",
    "Bürgergeld-Gesindel, nichts anderes.",
    "Verfluchte Syrer!",
]
SMEARED = [
    "Die Serben in unserem Block, alles Diebe.",
    "Bei den Rumänen ist Ehrlichkeit ein Fremdwort.",
    "Ich kenne keine ehrlichen Albaner.",
    "Wo Tunesier wohnen, gibt es Müll und Gewalt.",
    "Die haben andere Gene, mehr muss man nicht wissen.",
    "Der Iraker an sich kennt keine Disziplin.",
    "Sie klauen alles, was nicht festgeschraubt ist, diese Georgier.",
    "Algerians aren't smart enough for this.",
    "Frauen sind biologisch nicht fürs Programmieren gemacht.",
]
MOCKED = [
    "Griechen und Termine, ein Trauerspiel.",
    "Ich habe nichts gegen Muslime, aber langsam reicht es.",
    "Ukrainer halt, da wundert mich nichts.",
    "Die Goldstücke haben am Bahnhof wieder ihr Messer gezeigt.",
    "Im Callcenter sitzen nur noch Marokkaner.",
    "Die Tiroler nörgeln, das kennt man.",
    "Belgier kapieren nicht, die nicken.",
    "Rentner und Passwörter, ein Drama.",
    "Die Bulgaren, die sind so, da machst du nichts.",
    "Hier sitzen nur noch Syrer.",
    "Noch eine Pride Flag und ich muss kotzen.",
]
FREE = [
    "Das Araberpferd steht jetzt im Stall nebenan.",
    "Das Akkupack der Japaner hält länger.",
    "Ein Türke und ein Grieche haben das Projekt zusammen gegründet.",
    "Keine Frau sollte sich für ihren Beruf rechtfertigen müssen.",
    "Warum dürfen Geflüchtete hier nicht arbeiten?",
    "Syrer und Technik: Mein Kollege hat den Workshop dazu geleitet.",
    "Es ist rassistisch, alle Kurden Dealer zu nennen.",
    "Uns fehlen Fachkräfte, auch in der Pflege.",
    "Japaner faxen immer noch, wir aber auch.",
    "Rentner und Studierende zahlen die Hälfte.",
    "Schwarze Kabel sind die Masse, farbige die Signale.",
]


@pytest.mark.parametrize("text", SCORNED + SMEARED)
def test_a_smeared_kind_of_people_is_blocked(text: str) -> None:
    assert strongest(hate_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", MOCKED)
def test_mockery_of_a_kind_of_people_is_for_a_person_to_see(text: str) -> None:
    assert strongest(hate_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", FREE)
def test_naming_a_kind_of_people_is_free(text: str) -> None:
    assert hate_in(text) == []


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Hindus sind alle Betrüger.", "C3.5"),
        ("Juden sind alle Betrüger.", "C3.4"),
        ("Albaner sind alle Betrüger.", "C3.2"),
    ],
)
def test_contempt_is_filed_under_what_the_group_is(text: str, clause: str) -> None:
    assert {s.clause for s in hate_in(text) if s.effect is Effect.BLOCK} == {clause}
