"""Advertising: mentions stay free, doubtful praise is looked at, advertisements go."""

from dataclasses import replace
from datetime import timedelta

import pytest

from moderation.core.comment import Article
from moderation.core.evidence import Evidence, History, PastComment
from moderation.core.fingerprint import text_fingerprint
from moderation.core.policy import Switches
from moderation.core.rules.advertising import advertising
from moderation.core.signal import Effect, Severity
from tests.builders import (
    NOON,
    a_policy,
    added_up,
    evidence,
    evidence_with_lists,
    the_shipped_lexicon,
)


def effect_of(held: Evidence) -> Effect:
    return added_up(advertising(held))


@pytest.mark.parametrize(
    "text",
    [
        "Schöner Beitrag! Mehr Infos unter: dachrinnen-profi24.example",
        "Matratzen jetzt kaufen und sparen: schlafgut.example",
        "[url=http://wetten.example]Sportwetten Bonus[/url]",
        "h t t p s : / / tabletten . example",
        "Nice blog! Visit my website for cheap watches: tick.example",
        "Mit meinem Rabattcode TIM15 spart ihr 15 Prozent im ganzen Shop.",
        "laden.example/p/77?tag=tim-21 kann ich empfehlen",
        "Über meinen Einladungslink bekommen wir beide 20 Euro Guthaben.",
        "Hätte noch Winterreifen übrig, 90 Euro, Tel. 0660 1234567",
        "Sende 1 ETH und du bekommst das Doppelte zurück, nur heute: eth.example",
        "Ihr Virenschutz ist abgelaufen, jetzt verlängern: schutz-pc.example",
        "günstige Taschen: taschenhof [punkt] example",
        "Verkaufe Monitor, 27 Zoll, 120 Euro VB, Abholung in Mainz.",
        "Entrümpelung in Fulda, schnell und günstig, Tel. 0661 123456",
        "Wir suchen Elektroniker (m/w/d), Bewerbung an chef@strom.example",
        "Verdiene 300 Euro pro Tag von zu Hause, schreib mir auf Telegram",
        "Windows Support Hotline +49 40 1234567 hilft bei Viren",
        "Kredit ohne Schufa, Anfrage an geld@leihe.example",
        "Sie haben ein iPhone gewonnen: preisfee.example",
        "Ein Hacker hat meine gestohlenen Bitcoin zurückgeholt: hilfe@coin.example",
    ],
)
def test_advertisements_are_blocked(text: str) -> None:
    assert effect_of(evidence_with_lists(text)) is Effect.BLOCK


@pytest.mark.parametrize(
    "text",
    [
        "https://filmchen.example/x81",
        "Schaut mal hier: bit.example/9xKd",
        "Seit wir den SaugStar haben, ist alles sauber, kann ich jedem nur empfehlen!!",
        "Ich bestelle nur noch bei Kabelkönig, top Service.",
        "Ich war skeptisch, aber FitPuls hat mein Leben verändert.",
        "Ich erkläre das in meinem Onlinekurs, Link im Profil.",
        "Unterzeichnet bitte alle die Petition für den Radweg.",
        "Unser Heimatverein sucht noch Helfer für den Umbau.",
        "Wer wirbt mich für die Kreditkarte?",
        "Bei Technikland gibt es die Platte heute für 79 Euro.",
    ],
)
def test_covert_praise_and_appeals_are_shown_to_a_person(text: str) -> None:
    assert effect_of(evidence_with_lists(text)) is Effect.FLAG


@pytest.mark.parametrize(
    "text",
    [
        "Die Werte stehen in der Studie: uni-tal.example/studie.pdf",
        "Ich habe mir den Drucker von Brother gekauft, leider ist er laut.",
        "Hat jemand Erfahrung mit Social Media im B2B?",
        "Die Facebook-Seite der Gärtnerei ist klasse gemacht, schon 2.000 Fans:"
        " facebook.com/gaertnerei-tal",
        "Ohne klare Ziele und Budget wird das nichts, am Ende zählt das Ergebnis.",
        "Unser Vertrieb twittert jetzt, und der Chef fragt, wann die Kunden faxen.",
        "Auf die Frage oben: ich nehme Borg, kostet mich 3 Euro im Monat.",
        "Offenlegung: ich arbeite beim Hersteller. Der Fehler ist in 4.1 behoben.",
        "Vorsicht, gewinnspiel-haus.example ist eine Abzocke.",
        "Recovery-Firmen sind der zweite Betrug.",
        "Mein Code läuft auch unter Windows.",
        "Ich verkaufe meinen alten Rechner nicht, der läuft noch.",
        "Kann man die Karte jetzt schon bestellen?",
        "Firefox reicht mir.",
        "Wo bekomme ich Ersatzteile ohne Abo?",
        "Mit dem Fehlercode E0345 kann ich nichts anfangen.",
        "Die Hotline 0800 1234567 ist ständig besetzt.",
    ],
)
def test_mentions_questions_and_warnings_stay_free(text: str) -> None:
    assert effect_of(evidence_with_lists(text)) is Effect.ALLOW


@pytest.mark.parametrize(
    "text",
    [
        "Toller Artikel! Wir bauen Silos für Brauereien, und unsere Kunden rufen an,"
        " statt uns auf Telegram zu suchen. Ist das bei euch auch so?",
        "Danke! Wir reparieren Traktoren und bekommen die Anfragen per WhatsApp.",
        "Unsere Agentur betreut Gemeinden, auf Instagram sind wir nicht.",
        "We sell lab gear to schools. Does anyone close deals on WhatsApp?",
        "Ich mag Wetter.com und Last.fm, bitte macht weiter so!",
        "Danke für die Korrektur, liebe Grüße vom Team von Kochlust.net",
        "Die Seelsorge ist gratis, Telefonseelsorge 0800 1110111, rund um die Uhr.",
    ],
)
def test_telling_of_ones_own_work_or_of_others_is_no_advertising(text: str) -> None:
    assert effect_of(evidence_with_lists(text)) is Effect.ALLOW


@pytest.mark.parametrize("text", ["Folgt mir!", "Bitte abonniert meinen Kanal"])
def test_begging_for_followers_once_is_shown_to_a_person(text: str) -> None:
    assert effect_of(evidence_with_lists(text)) is Effect.FLAG


def test_begging_for_followers_below_three_articles_is_blocked() -> None:
    mark = text_fingerprint("Bitte abonniert meinen Kanal")
    recent = tuple(past(60 * n, fingerprint=mark, article=f"a{n}") for n in (1, 2))

    held = evidence("Bitte abonniert meinen Kanal", history=History(recent=recent))

    assert effect_of(held) is Effect.BLOCK


@pytest.mark.parametrize(
    ("name", "text", "effect"),
    [
        ("Umzüge Köln günstig", "Guter Artikel.", Effect.BLOCK),
        ("Best Casino 2025", "nice", Effect.BLOCK),
        ("Meier Dachbau GmbH", "Wir bieten Dachfenster an.", Effect.FLAG),
        (
            "Meier Dachbau",
            "Bei 20 Grad Neigung braucht es ein Unterdach.",
            Effect.ALLOW,
        ),
        ("Anna", "Danke, das hat geholfen.", Effect.ALLOW),
        ("kernelpanic88", "Danke.", Effect.ALLOW),
    ],
)
def test_a_name_that_advertises_counts(name: str, text: str, effect: Effect) -> None:
    assert effect_of(evidence_with_lists(text, author_name=name)) is effect


def test_a_disclosed_interest_is_never_blocked() -> None:
    text = "Offenlegung: unser Shop. Jetzt 20 % Rabatt sichern: laden.example"

    assert effect_of(evidence_with_lists(text)) is not Effect.BLOCK


def test_a_link_to_the_site_itself_is_no_advertising() -> None:
    policy = a_policy(switches=Switches(own_hosts=("magazin.example",)))

    assert not list(advertising(evidence("https://magazin.example/a/1", policy=policy)))


def test_a_host_on_the_sites_own_list_is_blocked() -> None:
    switches = Switches(blocked_hosts=("boese.example",))
    policy = a_policy(switches=switches, lexicon=the_shipped_lexicon())

    held = evidence("Das steht auch auf boese.example so.", policy=policy)

    assert effect_of(held) is Effect.BLOCK


def test_a_link_to_what_the_article_is_about_speaks_for_the_comment() -> None:
    article = Article(title="Was der Nadelwald-Shop anders macht")
    text = "Schöner Artikel! Hier der Laden: nadelwald.example"

    rules = {s.rule for s in advertising(evidence_with_lists(text, article=article))}

    assert "advertising.topic_link" in rules


def test_an_answer_to_a_question_speaks_for_the_comment() -> None:
    held = evidence_with_lists(
        "Probier mal den Laden: kabel.example", parent_text="Wo gibt es Kabel?"
    )

    assert effect_of(held) is Effect.ALLOW


def past(minutes: float, **fields: object) -> PastComment:
    at = NOON - timedelta(minutes=minutes)
    defaults = {"at": at, "effect": Effect.ALLOW, "fingerprint": 0}
    return PastComment(**{**defaults, **fields})  # type: ignore[arg-type]  # test data


def test_one_site_pushed_again_and_again_is_blocked() -> None:
    recent = tuple(past(60 * n, hosts=("laden.example",)) for n in range(1, 4))
    text = "Das hat laden.example auch im Sortiment, steht dort gut erklärt."

    held = evidence_with_lists(text, history=History(recent=recent))

    assert effect_of(held) is Effect.BLOCK


def test_one_site_now_and_then_is_fine() -> None:
    recent = tuple(
        past(60 * n, hosts=("laden.example",) if n < 3 else ()) for n in range(1, 20)
    )
    text = "Das hat laden.example auch im Sortiment, steht dort gut erklärt."

    held = evidence_with_lists(text, history=History(recent=recent))

    assert effect_of(held) is Effect.ALLOW


TEXT = "Diese neue Regelung wird am Ende niemandem helfen, das sage ich seit Jahren."


def test_the_same_text_below_three_articles_is_blocked() -> None:
    mark = text_fingerprint(TEXT)
    recent = tuple(past(60 * n, fingerprint=mark, article=f"a{n}") for n in (1, 2))

    held = evidence(TEXT, history=History(recent=recent))

    assert effect_of(held) is Effect.BLOCK


def test_five_alike_within_ten_minutes_are_a_flood() -> None:
    mark = text_fingerprint(TEXT)
    recent = tuple(past(n, fingerprint=mark, article="a1") for n in range(1, 5))

    rules = {
        s.rule for s in advertising(evidence(TEXT, history=History(recent=recent)))
    }

    assert "advertising.flood" in rules


def test_many_approved_comments_speak_for_their_author() -> None:
    text = "https://filmchen.example/x81"

    held = evidence_with_lists(text, history=History(approved_total=60))

    assert effect_of(held) is Effect.ALLOW


def test_fraud_is_severe_and_its_passage_is_marked() -> None:
    text = "Hallo. Kredit ohne Schufa, Anfrage an geld@leihe.example"

    fraud = next(s for s in advertising(evidence(text)) if "fraud" in s.rule)

    assert fraud.severity is Severity.S3
    assert fraud.span is not None
    assert text[slice(*fraud.span)].startswith("Kredit ohne Schufa")


@pytest.mark.parametrize(
    "text",
    [
        "Bin zufällig auf teppich-kaufen-xl.example gestoßen, super Preise, top Ware.",
        "Hüpfburg für Kinder, den Tag nur 80 Euro: huepfburg-mieten.example",
        "Alle Filme in 4K, 1 Monat 9 €, gratis Test, schreibt auf TG: @filmeking",
        "Meine Kohle: Code SARA15 eingeben, ihr spart 15 und für mich fällt was ab.",
        "Der Mentor verdoppelt jede Einlage in einer Woche, WhatsApp +49 151 5550101",
    ],
)
def test_newer_kinds_of_advertisements_are_blocked(text: str) -> None:
    assert effect_of(evidence_with_lists(text)) is Effect.BLOCK


@pytest.mark.parametrize(
    "text",
    [
        "Die Umleitung gilt nur bis Passau, steht auf https://bahnhof.example/passau",
        "Wir suchen seit Mai einen Elektriker, zwei Bewerbungen, einer kam nicht.",
        "Ich vermiete selbst und habe die Miete fünf Jahre nicht erhöht.",
        "Nicht klicken, hxxps://gratis-guthaben[.]example ist Phishing.",
        "Suchen Sie sich lieber einen Klempner aus der Nachbarschaft.",
        "Bei uns im Betrieb gibt es seit Jahren Gleitzeit, läuft gut.",
    ],
)
def test_talk_of_trade_is_no_trade(text: str) -> None:
    assert effect_of(evidence_with_lists(text)) is Effect.ALLOW


def test_a_long_text_with_a_link_is_left_to_a_person() -> None:
    said = "Der Einbau ging leicht, und danach lief die Anlage ohne jede Störung. " * 8

    held = evidence_with_lists(f"{said} Jetzt bestellen auf ofenbau.example")

    assert effect_of(held) is Effect.FLAG


@pytest.mark.parametrize(
    ("text", "others", "effect"),
    [
        ("Schaut euch diese Seite an, sie lohnt sich: moosgarten.example", 1, "block"),
        (
            "Ein Satz, der gerade überall umgeht und niemandem etwas verkauft.",
            1,
            "allow",
        ),
        (
            "Ein Satz, der gerade überall umgeht und niemandem etwas verkauft.",
            2,
            "flag",
        ),
        ("Danke!", 5, "allow"),
    ],
)
def test_the_same_text_from_other_accounts_counts(
    text: str, others: int, effect: str
) -> None:
    held = replace(evidence_with_lists(text), campaign=others)

    assert effect_of(held) is Effect(effect)


@pytest.mark.parametrize(
    ("url", "effect"),
    [("https://rolex-outlet.example", Effect.FLAG), ("annas-garten.at", Effect.ALLOW)],
)
def test_an_address_that_sells_below_empty_praise_counts(
    url: str, effect: Effect
) -> None:
    held = evidence_with_lists("Schöner Text.", author_name="Jo", author_url=url)

    assert effect_of(held) is effect
