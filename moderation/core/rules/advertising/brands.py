"""Whether a comment names a product or a venture, as far as its spelling tells."""

import re
from collections.abc import Sequence
from itertools import pairwise

from moderation.core.rules.advertising.words.heads import GOODS, HOUSES, VENTURES


def coined_in(text: str) -> bool:
    """Whether a name is spelt as only brands are (`TonFix`, `Klarsicht 3000`)."""
    if _CAPITAL_INSIDE.search(text) and _COINED.search(text):
        return True
    return _MODEL.search(text) is not None and _is_numbered(text.split())


def named_in(text: str) -> bool:
    """Whether something is named the way makers, shops and products are.

    German writes every noun with a capital; only what is coined, numbered, or stands
    where a name stands ("die App von …", "bei … bestellt") tells a name from a noun.
    """
    words = text.split()
    return coined_in(text) or _is_placed(words) or _is_named_in_english(text)


_CAPITAL_INSIDE = re.compile(r"[a-zäöüß](?:[A-ZÄÖÜ]|24|36[05]|4you)")
# Well-known names with a capital inside, nobody's coinage; and words that are spelt so
# to mean all sexes.
_KNOWN = (
    "You|Git|Libre|Open|Java|Type|Post|My|Play|Fire|Thunder|Think|Mac|Micro|Key|Whats"
    "|Face|Linked|Pay|Power|One|Out|Share|Word|Duck|Wire|Vera|True|Tik|Stack|Soft|Fritz"
    "|Next|Own|Light|PhotoS|Photos|Chrome|Black|Media|Note|Home|Blue|Wif|WiF|AirP|AirD"
    "|AirT|DaV|Prime|NoN|BigP|ToG|Intelli|Jet|Visual|Sym|Deep|Chat|Mid|Hub|Team|AnyD"
    "|Free"
)
# Words that begin a sentence, where the space before it was left out.
_OPENERS = (
    "Alle|Alles|Also|Am|Auch|Auf|Aus|Bei|Beim|Bin|Bis|Da|Das|Dank|Danke|Dankeschön|Dann"
    "|Den"
    "|Der|Die|Dies\\w*|Doch|Durch|Ein|Eine|Einfach|Er|Es|Für|Gerne|Gut\\w*|Hab|Habe"
    "|Haben"
    "|Hat|Hatte|Ich|Ihr|Im|In|Ist|Ja|Kann|Kein\\w*|Keine|Klare|Leider|Lieferung|Lässt"
    "|Läuft"
    "|Man|Mein\\w*|Mit|Nach|Nicht|Noch|Nun|Nur|Ob|Oder|Ohne|Preis|Schnelle?|Sehr|Seit"
    "|Sie"
    "|Sind|So|Super|Top|Trotz|Um|Und|Unser\\w*|Viel\\w*|Von|Vor|War|Was|Wasch\\w*|Weil"
    "|Wenn|Wer|Wie"
    "|Wir|Wird|Wurde|Zu|Zum|Zur|Über|Auslaufsicher|Reinigung|Qualität|Ergebnis"
)
_COINED = re.compile(
    rf"(?<![\w#@])(?!{_KNOWN}|(?:Die|Der"
    rf"|Das)[A-Z])[A-ZÄÖÜ][a-zäöüß]+(?!(?:{_OPENERS})\b)[A-ZÄÖÜ](?!nnen|n\b)"
    r"(?:[a-zäöüß]+|[A-Z]{2,})(?!\w)"
    r"|\b[A-Z][a-z]{3,}(?:24|365|360|4you)\b"
)


def _is_numbered(words: Sequence[str]) -> bool:
    """Whether a name is followed by what models and firms have after theirs."""
    return any(
        (word in _MODELS or (word[0].isdigit() and _SERIES.match(word) is not None))
        and before[0].isupper()
        and len(before) > 2
        and before not in _ARTICLES
        and not (word in _TRADES and before.endswith(_INFLECTED))
        for before, word in pairwise(word.rstrip(_STOPS) or word for word in words)
    )


_STOPS = ".,;:!?)“”\"'…"
_SERIES = re.compile(r"(?:[1-9]0{3}|[2-9]00)$")
_ARTICLES = frozenset({"Die", "Der", "Das", "Ein", "Eine", "Mein", "Meine", "Kein"})
_INFLECTED = ("er", "e", "es", "en", "em")
_TRADES_WORDS = """
    AI Digital Media Studio Studios Systems Solutions Labs Reisen Tours Roasters
    Kosmetik Cosmetics Naturals Immobilien Haustechnik Elektro Consulting Academy
    Living Hosting VPN Mobil Mobile
    """
_TRADES = frozenset(_TRADES_WORDS.split())
_MODELS_WORDS = "Pro Plus Max Ultra Premium XL GmbH UG X1 X2 X3 X4 X5 X6 X7 X8 X9"
_MODELS = _TRADES | frozenset(_MODELS_WORDS.split())

_MODEL = re.compile(rf" (?:[1-9]0{{2,3}}|{'|'.join(sorted(_MODELS))})\b")


def _is_placed(words: Sequence[str]) -> bool:
    return any(
        word[0].isupper() and len(word) > 2 and _stands_as_name(words, at)
        for at, word in enumerate(words)
    )


def _stands_as_name(words: Sequence[str], at: int) -> bool:
    """Whether the capitalised word at a place is where a name would be."""
    name = words[at].strip("„“”\"'(),;.!?:")
    if at == 0 or (words[at - 1][-1] in ".!?:" and words[at - 1] != "Fa."):
        return _is_subject(words, at, name)
    if name in _NO_NAMES or not name.isalpha() or len(name) < _SHORT:
        return False
    before = words[at - 1].lower()
    if before in _OF and at > 1:
        return words[at - 2].lower().endswith(_WARES) or _is_bare(before, name)
    if before in _BEFORE_NAMES:
        chosen = at > 1 and words[at - 2].lower() in _CHOOSING
        known = chosen or _is_bare(before, name)
        return known or _is_traded(words[at + 1 : at + 5])
    if before in _SOFTENING and at > 1:
        return words[at - 2].lower() in _URGING
    if before.endswith(_VENTURES):
        return True
    goods = before.endswith(_MADE) and not name.endswith(_STUFF)
    return words[at - 1][0].isupper() and (goods or before.endswith(_HOUSES))


_SHORT = 3
_OF = frozenset({"von", "vom", "namens"})
_BEFORE_NAMES_WORDS = """
    bei zu mit dank über auf schon nutzen nutze verwende verwenden zur zum
    """
_BEFORE_NAMES = frozenset(_BEFORE_NAMES_WORDS.split())


def _is_bare(before: str, name: str) -> bool:
    """Whether a noun without article is a name rather than stuff."""
    if before in _LOOSE or name.endswith(_STUFF):
        return False
    return len(name) > _SHORT


_CHOOSING_WORDS = """
    bin sind war waren wechsel umstieg gewechselt noch jetzt lieber geht umgestiegen
    """
_CHOOSING = frozenset(_CHOOSING_WORDS.split())
_SOFTENING = frozenset({"mal", "doch", "einfach", "euch", "unbedingt"})
_URGING_WORDS = """
    probiert probier testet nehmt nutzt holt kauft schaut nehmen doch einfach mal
    installiert versucht gönnt
    """
_URGING = frozenset(_URGING_WORDS.split())
_LOOSE = frozenset({"über", "auf", "zur", "zum"})
_STUFF = ("ung", "heit", "keit", "schaft", "tion", "tät", "ismus", "n", "er", "e", "s")


def _is_traded(following: Sequence[str]) -> bool:
    return not _DEALS.isdisjoint(word.strip(_STOPS) for word in following)


_DEALS_WORDS = """
    bestellt bestelle gekauft kaufe gebucht geholt gewechselt unterschrieben
    abgeschlossen umgestiegen gelandet drucken reparieren einbauen behandeln betreuen
    gestoßen aufmerksam angemeldet registriert fündig gewöhnt gegangen empfehlen
    abgenommen gelernt
    """
_DEALS = frozenset(_DEALS_WORDS.split())


def _is_subject(words: Sequence[str], at: int, name: str) -> bool:
    """Whether a name makes a sentence of its own, or one that has and can all."""
    if at and words[at][-1] in ".!" and len(name) > _SHORT:
        return name.isalpha() and name not in _NO_NAMES
    following = words[at + 1 : at + 4]
    return (
        bool(following)
        and following[0] in _HAS
        and "alles" in following
        and name not in _NO_NAMES
        and not name.endswith(_STUFF)
    )


_HAS = frozenset({"hat", "kann", "bietet", "macht"})
_NO_NAMES_WORDS = """
    Die Der Das Ich Wir Ihr Es Und Da So Für Was Wer Von Sie Ihn Ihm Ihnen Euch Dir Du
    Man Er Dies Alles Jede Jeder Danke Super Klasse Top Toll Genial Perfekt Schade Nein
    Doch Haus Hause Frieden Arbeit Grund Zuhause Amazon Ebay Youtube Google Facebook
    Instagram Uns Mir Bedarf Regen Gelegenheit Beginn Anfang Ende Recht Hand Fuß Mal
    Frau Mann Herr Herrn Geduld Liebe Humor Spaß Angst Wasser Strom Glück Erfolg Hilfe
    Gott Papa Mama Sicht Strafe Vorsicht Abstand Interesse Bier Milch Brot Deutschland
    Europa Berlin Wien Zucker Salz Musik Sport Internet Kind Corona Windows Linux
    Android Word Excel Firefox Chrome Apple Netflix Spotify Bosch Microsoft Ihrem Ihren
    Ihrer Teil Freunden Kindern Geld Fall Bett Rad Bahn Bus Auto Schluss Not Tod Krieg
    Läuft Hält Passt Video Videos Klinikum Nummer Gruppe
    """
_NO_NAMES = frozenset(_NO_NAMES_WORDS.split())
# What is run bears a name right after; what is made is "von" somebody.
_VENTURES = tuple(VENTURES.split())
_HOUSES = tuple(HOUSES.split())
_GOODS = tuple(GOODS.split())
_MADE = (*_GOODS, "roboter", "sauger", "router", "maschine", "drucker")
_WARES = (*_VENTURES, *_HOUSES, *_GOODS)
# Names on everybody's lips, which nobody needs to advertise here.
_HOUSEHOLD_WORDS = """
    Dell Logitech Lenovo Samsung Sony Canon Nikon Fuji Panasonic Philips Siemens Miele
    Bosch Makita Ikea Aldi Lidl Rewe Edeka Spar Hofer Billa Migros Coop Amazon Google
    Apple Microsoft Huawei Xiaomi Nokia Asus Acer Intel Nvidia Garmin Fritz Telekom
    Vodafone Hetzner Ionos Strato Netflix Spotify Disney Paypal Ebay Tesla Volkswagen
    Audi Mercedes Toyota Skoda Opel Ford Renault Adobe Oracle Mozilla Signal Threema
    Telegram Nintendo Valve Steam Playstation Xbox Lego Adidas Nike Decathlon Tchibo
    """
_HOUSEHOLD = frozenset(_HOUSEHOLD_WORDS.split())


def is_titled(text: str) -> bool:
    """Whether a place of trade or a make bears a name that few would know."""
    words = text.split()
    return coined_in(text) or any(
        word[0].isupper() and len(word) > _SHORT and _bears_title(words, at)
        for at, word in enumerate(words)
        if at
    )


def _bears_title(words: Sequence[str], at: int) -> bool:
    name, prior = words[at].strip(_MARKS), words[at - 1]
    if name in _NO_NAMES or name in _HOUSEHOLD or not name.replace("-", "").isalpha():
        return False
    if prior[-1] in ".!?:," and prior != "Fa.":
        return False
    before = prior.lower()
    if before in _OF and at > 1:
        return words[at - 2].lower().endswith(_WARES)
    if before.endswith(_VENTURES):
        return before != "whatsapp"
    made = before.endswith(_MADE) and not name.endswith(_STUFF)
    return prior[0].isupper() and (made or before.endswith(_HOUSES))


_MARKS = "„“”\"'(),;.!?:"
# English writes only names with a capital inside a sentence.
_ENGLISH = re.compile(
    r"\b(?:hired|called|out|by|to|a|an|from|with|at|by|using|use|tried|try|the|my|their"
    r"|our|bought|love"
    r"|called"
    r"|is"
    r"|for|than|of) (?!I\b|I'|English|German|God|Google|Amazon|Apple|YouTube|Windows"
    r"|Mac"
    r"|Linux|Christmas|Europe|America|Monday|Friday|January)[A-Z][a-z]{3,}\w*"
)
_SPEAKS_ENGLISH = re.compile(
    r"\b(?:the|and|is|my|this|it|with|have|was|for|to|a|you|of|never|just|so|not|get)\b"
)
_LITTLE = (" the ", " and ", " my ", " it ", " is ")


def _is_named_in_english(text: str) -> bool:
    if not any(word in text for word in _LITTLE):
        return False
    small = len(_SPEAKS_ENGLISH.findall(text))
    return small * 8 >= text.count(" ") > 0 and bool(_ENGLISH.search(text))
