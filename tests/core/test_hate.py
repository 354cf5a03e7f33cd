"""C3: slurs, degrading generalisations, exclusion, antisemitism, other groups."""

import pytest

from moderation.core.rules.hate import hate_frames, hate_words
from moderation.core.signal import Effect, Severity, Signal
from tests.builders import evidence_with_lists, strongest


def hate_in(text: str) -> list[Signal]:
    seen = evidence_with_lists(text)
    return [*hate_words(seen), *hate_frames(seen)]


BLOCKED = [
    "Die Kanaken vom Paketdienst haben wieder nichts zugestellt.",
    "So ein N e g e r erklärt mir jetzt Datenschutz?",
    "Des san eh lauter Tschuschen in der Werkstatt.",
    "He's just another sandnigger with a laptop.",
    "Araber sind von Natur aus faul, das weiß jeder.",
    "Die Osteuropäer sind alle Betrüger.",
    "Syrer benehmen sich wie die Tiere.",
    "Muslims are vermin, plain and simple.",
    "Türken raus aus unseren Städten!",
    "Österreich den Österreichern, der Rest kann heimgehen.",
    "Geh zurück nach Anatolien, da passt du besser hin.",
    "Die Zionisten lenken die Presse, wacht endlich auf.",
    "Hinter Facebook und Google stehen doch eh nur die Juden.",
    "Frauen haben von Technik keine Ahnung, die gehören in die Küche.",
    "Trans people are mentally ill, period.",
    "Diese Transe soll sich erst mal entscheiden.",
]
FLAGGED = [
    "Asiaten können doch nur auswendig lernen.",
    "Beim Mustafa um die Ecke gibts die Akkus schwarz.",
    "Remigration ist die einzige Lösung.",
    "Die Umvolkung ist in vollem Gange.",
    "Die Globalisten wollen uns alle chippen.",
    "Wir werden heute behandelt wie damals die Juden.",
    "Österreicher sind doch alle Betrüger.",
    "Kampfemanzen haben das Thema gekapert.",
]
ALLOWED = [
    "Mein Nachbar wurde als Kameltreiber beschimpft und hat Anzeige erstattet.",
    "Ich als Kanake der dritten Generation kann darüber nur lachen.",
    "Zu behaupten, alle Rumänen seien Diebe, ist einfach rassistisch.",
    "Viele meiner polnischen Kollegen arbeiten genauer als ich.",
    "Die chinesische Regierung zwingt Firmen zur Herausgabe von Daten.",
    "Auf der Demo riefen einige „Ausländer raus“, die Polizei griff ein.",
    "Ausreisepflichtige müssen schneller abgeschoben werden, sagt der Minister.",
    "Die Rothschild-Bank berät den Konzern beim Börsengang.",
    "Meine Großmutter musste den gelben Stern tragen.",
    "Homosexualität ist keine Krankheit.",
    "Rollstuhlfahrer können den Eingang nicht benutzen.",
    "Trans*Frauen berichten von Anfeindungen im Forum.",
    "Der Islam wird in dem Buch kritisch und fair behandelt.",
]


@pytest.mark.parametrize("text", BLOCKED)
def test_hatred_of_a_group_is_blocked(text: str) -> None:
    assert strongest(hate_in(text)) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_a_hint_of_hatred_is_flagged(text: str) -> None:
    assert strongest(hate_in(text)) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_talk_about_groups_and_about_hatred_is_free(text: str) -> None:
    assert hate_in(text) == []


def test_the_signal_marks_the_slur_as_it_was_written() -> None:
    signal = hate_in("Wieder so ein K a n a k e am Telefon.")[0]
    assert signal.facts["term"] == "K a n a k e"
    assert signal.clause == "C3.1"


def test_a_call_for_camps_is_suspected_crime() -> None:
    signals = hate_in("Sperrt die Zigeuner endlich in ein Lager.")
    assert Severity.S4 in {signal.severity for signal in signals}


def test_a_figure_with_its_source_is_left_to_a_person() -> None:
    text = "Alle Rumänen sind Betrüger, das zeigt die Statistik."
    assert strongest(hate_in(text)) is Effect.FLAG
