"""Turns of phrase and frames that degrade without any one listed swearword."""

import pytest

from moderation.core.rules.callousness import callousness
from moderation.core.rules.epithets import epithets
from moderation.core.rules.imputation import imputations
from moderation.core.rules.insult import insults
from moderation.core.signal import Effect
from tests.builders import evidence_with_lists, strongest

RULES = (insults, epithets, imputations, callousness)
BLOCKED = [
    "Steht so im Handbuch, du Volltrottel.",
    "Schöner Artikel, ihr Idioten.",
    "Elender Penner, geh zurück unter deine Brücke.",
    "Whoever wrote this is a complete moron.",
    "So einen Trottel habe ich selten erlebt wie den Kollegen Siebrecht.",
    "You filthy little goblin.",
    "Du hinterhältiger Schakal, lösch das sofort.",
    "So etwas wie ihn sollte man auf der Deponie entsorgen.",
    "Konsolen-Nutzer sind keine Menschen.",
    "Die braucht doch bloß mal wieder einen ordentlichen Kerl im Bett.",
    "Dieser sabbernde Greis soll uns das Netz erklären?",
    "Du bist dumm wie Bohnenstroh und zu blöd zum Lesen.",
    "Unser Trainer begrapscht seit Jahren Schülerinnen.",
    "Hoffentlich überrollt dich bald ein Laster.",
    "I hope you die alone.",
    "Die Leichen geben wenigstens guten Dünger ab.",
    "Suche versaute Frau für schmutzige Bilder.",
]
NEVER_BLOCKED = [
    "Warum fragen Sie dann? Sie haben falsche Behauptungen aufgestellt.",
    "Beim Fahren könnten sie vorhandene asoziale Neigungen leichter ausleben.",
    "Die Kanne isoliert nicht mehr, damit ist sie nutzloser Schrott.",
    "Pass auf, dass du dumme Fehler nicht zweimal machst.",
    "Wofür sollen die denn einen Führerschein machen, wenn sie doch mit Bus fahren?",
    "Was für ein schwachsinniger Artikel.",
    "Die Täter haben über Jahre hinweg junge Mädchen vergewaltigt.",
    "Deutschland gehört mal wieder zu den ersten in der Statistik.",
]
FLAGGED = [
    "Du bist nicht gerade die hellste Kerze auf der Torte.",
    "Beamte sind doch allesamt faule Säcke.",
    "Die Redakteurin kassiert dafür Schmiergeld unter dem Tisch.",
    "Er sollte vielleicht mal wieder seine Tabletten nehmen.",
    "Ich würde ihm keine Träne nachweinen.",
]
ALLOWED = [
    "Windows, du Idiot, starte endlich.",
    "Mein Kater ist ein Idiot, aber ein lieber.",
    "Komm, du alter Gauner, wir gehen wieder zocken wie früher.",
    "Mir ist eine Ratte durch den Keller gelaufen.",
    "You lucky bastard, mine arrives in May.",
    "Chatbots sind keine Menschen.",
    "Die App erinnert meinen Vater an seine Tabletten.",
    "Die toten Fische im See sind kein schöner Anblick.",
    "Laut Gericht kassiert der Vorstand Schmiergeld.",
    "Ich hoffe, Ihre Mutter wird wieder gesund, Krebs ist furchtbar.",
    "Bitte springt nicht vom Dach.",
]


def effect(text: str) -> Effect:
    read = evidence_with_lists(text)
    return strongest(signal for rule in RULES for signal in rule(read))


@pytest.mark.parametrize("text", BLOCKED)
def test_degrading_turns_are_blocked(text: str) -> None:
    assert effect(text) is Effect.BLOCK


@pytest.mark.parametrize("text", FLAGGED)
def test_contempt_in_idioms_is_flagged(text: str) -> None:
    assert effect(text) is Effect.FLAG


@pytest.mark.parametrize("text", ALLOWED)
def test_the_same_words_about_a_matter_are_allowed(text: str) -> None:
    assert effect(text) is Effect.ALLOW


@pytest.mark.parametrize("text", NEVER_BLOCKED)
def test_words_that_only_stand_near_a_person_block_nobody(text: str) -> None:
    read = evidence_with_lists(text)
    told = [signal for rule in RULES for signal in rule(read)]
    assert strongest(told) is not Effect.BLOCK
