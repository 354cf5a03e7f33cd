"""C4.3: addresses and numbers of others, calls to seek them out, stalking."""

import re
from collections.abc import Iterator

from moderation.core.evidence import Evidence
from moderation.core.frames import Frame, frames
from moderation.core.patterns import Pattern, Patterns
from moderation.core.signal import Effect, Severity, Signal

_ADDRESS = Pattern(
    r"(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|ring|damm|ufer|steig|gässli|wiese"
    r"|berg"
    r"|hof|markt|anger|bach|hang|rain|park|graben|tor|feld|garten|stieg|stiege|kamp"
    r"|höhe|winkel|pfad|brink|twiete|chaussee|promenade|zeile|redder|hagen)"
    r" \d{1,3}\s?[a-d]?\b"
    r"(?!\s?(?:€|euro|%|prozent|uhr|km|meter|jahr|minute|stunde|punkte|[.,]\d))"
)
_STREET = Pattern(
    r"(?:\b[a-zäöüß-]{3,30}|\b(?:am|an der|auf der|zum|zur|im) |[a-zäöüß-]{2,20}er )$"
)
_LIVES_AT = Pattern(
    r"\b(?:wohnt|wohnhaft|lebt|haust|anschrift|adresse|gemeldet)\b[^.!?\d\n]{0,30}?"
    r"(\b(?:am|im|an der|an den|in der|auf dem|auf der|zum|zur|zu den|unter den"
    r"|unterm|beim"
    r"|hinter der|hinterm|vor dem) (?!haus|zimmer|raum|jahr|stock|alter|wohnung|block)"
    r"[a-zäöüß-]{3,25}(?: [a-zäöüß-]{3,20})? \d{1,3}\s?[a-d]?)\b"
    r"(?!\s?(?:€|euro|%|prozent|uhr|km|meter|jahr|monat|tag|woche|minute|stunde|leute"
    r"|[.,]\d))"
)
_ENGLISH_ADDRESS = Pattern(
    r"\b\d{1,4} [a-z]{3,20} (?:street|road|avenue|lane|drive|st\.|rd\.|ave\.)"
)
_PHONE = Pattern(
    r"(?<![\w.,:/+-])(?:\+\d{2}|00\d{2}|0)[\s/().-]{0,2}\d{2,5}"
    r"(?:[\s/.-]{0,2}\d{2,4}){2,4}(?!\w|\.\d)"
)
_MAIL = Pattern(
    r"\b([a-z0-9][\w.+-]{0,63})@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,3}\b"
)
_OFFICE = Pattern(
    r"^(?:info|presse|press|support|kontakt|contact|service|jobs|karriere|office|hilfe"
    r"|help|redaktion|datenschutz|privacy|kundenservice|hello|hallo|mail|post|security"
    r"|abuse|admin|webmaster|verein|vorstand|leserbriefe?|beschwerde|feedback|news"
    r"|noreply|git|anmeldung|team|verkauf|sales|buchhaltung|poststelle)"
)
_DATA = Patterns(_ADDRESS, _LIVES_AT, _ENGLISH_ADDRESS, _PHONE, _MAIL)
_NAME_BEFORE = Pattern(r"\b[A-ZÄÖÜ][a-zäöüß]+ [A-ZÄÖÜ][a-zäöüß]+\W+(?:\w+ )?$")
_MAY_HOLD_DATA = re.compile(r"[\d@]")
_OWN = Pattern(
    r"\b(?:ich wohn\w*|wir wohnen|wohne (?:ich|selbst|in|im|am)|meine? (?:private )?"
    r"(?:adresse|anschrift|nummer|handynummer|telefonnummer|mail\w*|e-mail\w*|haus)"
    r"|bei (?:mir|uns)|i live|my (?:address|number|phone|e-?mail)|mich (?:an|unter)"
    r"|(?:schreib|schreibt|ruf|ruft|meldet|meld)\w* (?:mir|mich|uns|dich|euch)\b)"
)
_OFFICIAL = Pattern(
    r"impressum|firma|gmbh|\bag\b|filiale|\bladen\b|geschäft|behörde|\bamt\b|\w+amt\b"
    r"|presse|kundenservice|kundendienst|hotline|support|beschwerde|\bsitz\w*|zentrale"
    r"|werkstatt|praxis|museum|rathaus|verein|\buni\b|universität|hochschule|findet"
    r"|treffpunkt|messe|veranstaltung|bibliothek|restaurant|hotel|ministerium|filiale"
    r"|unternehmen|hersteller|händler|öffnungszeiten|notruf|seelsorge"
    r"|verbraucherzentrale"
    r"|office hours|headquarters|customer service|haltestelle|baustelle|museum|kirche"
    r"|redaktionsanschrift|verlag|büro|institut|agentur|konferenz|meetup|stammtisch"
)
_OTHER = Pattern(
    r"\b(?:er|sie|der|die|dieser|diese|he|she) (?:\w+ ){0,5}(?:wohnt|lebt|haust"
    r"|lives)\b"
    r"|\b(?:wohnt|lebt|haust|wohnhaft|lives|wohnsitz)\b|\b(?:seine|ihre|deren|dessen"
    r"|his"
    r"|her|their) (?:\w+ )?(?:adresse|anschrift|nummer|handynummer|telefonnummer"
    r"|mail\w*"
    r"|e-mail\w*|privatnummer|address|number|phone)"
    r"|\b(?:mod|moderator|admin|author|editor)'s (?:home|house|address|place|number)\b"
    r"|\b(?:adresse|anschrift|nummer|\w*nummer|privatadresse|mail|e-mail|address"
    r"|number|"
    r"phone)\b (?:von|vom|der|des|dieser|dieses|of)\b"
    r"|\b(?:schreibt|schreib|mailt|kontaktiert|erreicht|ruft|bombardiert|write|call)\b "
    r"(?:\w+ )?(?:dem|der|den|ihm|ihr|ihn|herrn|frau|him|her)\b|\bbei (?:ihm|ihr"
    r"|ihnen)\b|\bprivat\w*|zu hause"
    r"|daheim"
    r"|\bnachbar\w*|\bmieter\w*|\bbewohner\w*|\btyp\b|\bkerl\b|\bherr\w?\b"
    r"|\bfrau [a-zäöü]"
)
_HOSTILE = Pattern(
    r"\bbesuch\w*|vorbei(?:schau|komm|fahr|geh|gehen)\w*|schaut? (?:\w+ ){0,2}vorbei"
    r"|\bruft? (?:\w+ ){0,3}(?:alle|ständig|täglich)|klingel\w*|nachts|hölle"
    r"|heimzahl\w*|hausbesuch"
    r"|wisst (?:ja |doch )?,? ?was (?:zu|ihr)|was zu tun ist|zu tun habt|einfallen"
    r"|kreativ"
    r"|persönlich die meinung|holt (?:ihn|sie)|schnappt|den marsch|nur so als tipp"
    r"|falls (?:mal )?jemand (?:lust|zeit|luft|ihn|sie|ihm|ihr|vorbei)|luft ablassen"
    r"|schlafen lassen|lasst (?:ihn|sie) nicht|keine ruhe|zu ?spamm\w*"
    r"|spammt|lads\b|boys\b"
    r"|tell (?:him|her|them) what|go and (?:tell|see)|at (?:night|\d ?am)|have fun"
    r"|(?:schreibt|sagt|meldet) (?:es )?(?:seinem|ihrem) (?:arbeitgeber|chef)"
    r"|bedanken|wer zeit hat|wer lust hat|gern(?:e)? post|know what to do"
    r"|do your thing|be creative|hass\w*|kündigt|auflauer\w*|abfang\w*|pizza"
    r"|wisst,? was|macht was draus|viel spaß|terror\w*"
    r"|zeigt (?:ihm|ihr|denen)|bedankt euch|hallo sagen|meinung (?:sagen|geigen)|steine"
    r"|leben (?:schwer|zur)|scheiben|drauf\b|fertig\b|visit|show up|swat\w*|knock"
    r"|harass|say hello"
    r"|call (?:him"
    r"|her)|pay (?:him|her)|an(?:zünd|gezünd)\w*|stattet|freut sich (?:über|auf|sicher)"
    r"|gern(?:e)? mal (?:hin|vorbei|persönlich)|persönlich (?:zu|ab)|lassen wir"
    r"|belager\w*"
)
_SEEKING = frames(
    "crime.doxxing",
    "C4.3",
    Severity.S3,
    Effect.FLAG,
    """
    (wer|hat_jemand|kennt_jemand|weiß_jemand|weiss_jemand|anyone|who) \
        {5} <data> {3} (von|vom|des|der|dieses|dieser|of)
    (postet|veröffentlicht|teilt|leakt|stellt|post|leak|share) {4} \
        (seine|ihre|deren|die|his|her|their) {2} <data>
    (kann|könnte|can|could) (jemand|wer|someone|anyone) {4} <data> {3} \
        (von|vom|des|der|of)
    (wer|jemand|who) (weiß|weiss|kennt|knows) {2} (wo|where) {4} <abode>
    (suche|suchen|brauche|gesucht|need|want) {3} privat\\w* {1} <data>
    (weiß|weiss|kennt) (jemand|wer|einer|hier) {2} (wo|where) {3} <abode> (\\?|$)
    <visit> {3} (den|die|ihn|sie|dem|der|ihm|him|her) {3} \
        (zu_hause|daheim|zuhause|privat|at_home)
    """,
    unless="(support|hotline|firma|hersteller|ministerium|verboten|strafbar|bitte_nicht)",
)

_STALKING = frames(
    "crime.stalking",
    "C4.3",
    Severity.S4,
    Effect.BLOCK,
    """
    (ich|i|wir|we) {2} (?!folg|verf)<stalk> (dich|euch|ihn|deine|you|her|him) {2} \
        (seit|jeden|schon|beim|auf|täglich|immer|nach|every|for)
    (?!folg|verf)<stalk> ich (dich|euch|deine) {2} (seit|jeden|schon|beim|auf|täglich)
    (?=folg|verf)<stalk> {1} (dir|dich|ihr|ihm|euch) {8} \
        (nach_hause|heim|zur_arbeit|bis)
    ich {2} <stalk> {1} (von_dir|von_deiner|von_deinen|of_you|vor_deinem)
    (ich|wir) {6} (?=dein|eur|ihr)<abode> {3} \
        (fotografiert|gefilmt|beobachtet|verfolgt|angesprochen)
    (stehe|steh|warte|war|sitze|bin) ich {3} (vor|unter|bei) <abode>
    (ich_stehe|ich_steh|ich_warte|ich_war|i_am|i['’]m) {5} \
        (vor|outside|in_front_of|unter) {1} <abode>
    """,
    unless="(kanal|blog|newsletter|twitter|youtube|podcast|mastodon|beiträge|leser)",
)

PRIVACY: tuple[Frame, ...] = (*_SEEKING, *_STALKING)


def personal_data(evidence: Evidence) -> Iterator[Signal]:
    """Addresses, numbers and mail addresses of people, one's own included."""
    folded = evidence.text.folded.text
    if not _MAY_HOLD_DATA.search(folded):
        return
    for start, end in _data_places(folded):
        signal = _exposed(evidence, start, end)
        if signal:
            yield signal
            return


def _data_places(folded: str) -> Iterator[tuple[int, int]]:
    """Where streets with numbers, telephone numbers and mail addresses stand."""
    sifted = _DATA.sift(folded)
    for found in sifted.finditer(_ADDRESS):
        street = _STREET.search(folded, max(0, found.start() - 40), found.start())
        if street:
            yield street.start(), found.end()
    yield from (found.span(1) for found in sifted.finditer(_LIVES_AT))
    for pattern in (_ENGLISH_ADDRESS, _PHONE):
        yield from (found.span() for found in sifted.finditer(pattern))
    mails = sifted.finditer(_MAIL)
    yield from (mail.span() for mail in mails if not _OFFICE.match(mail[1]))


def _exposed(evidence: Evidence, start: int, end: int) -> Signal | None:
    """What a piece of data is worth, by whose it is and what is asked of readers."""
    folded = evidence.text.folded.text
    near = folded[max(0, start - 120) : start] + " # " + folded[end : end + 120]
    hostile = _HOSTILE.search(near)
    other = _OTHER.search(near) or (hostile and _named(evidence, start))
    official = _OFFICIAL.search(near) and "privat" not in near
    if _OWN.search(near) and not (hostile and other):
        return _data(evidence, start, end, "crime.owndata", Severity.S1, Effect.FLAG)
    if other and hostile and not official:
        return _data(evidence, start, end, "crime.doxxing", Severity.S4, Effect.BLOCK)
    if official or not other:
        return None
    return _data(evidence, start, end, "crime.data", Severity.S2, Effect.FLAG)


def _named(evidence: Evidence, start: int) -> bool:
    """Whether somebody's full name stands right before a piece of data."""
    place = evidence.text.folded.span(start, start + 1)[0]
    before = evidence.text.original[max(0, place - 40) : place]
    return _NAME_BEFORE.search(before) is not None


def _data(
    evidence: Evidence,
    start: int,
    end: int,
    rule: str,
    severity: Severity,
    effect: Effect,
) -> Signal:
    """Data is exposed by whoever repeats it, so the setting does not matter here.

    The facts hold none of it: explanations travel further than the comment.
    """
    return Signal(
        rule=rule,
        clause="C4.3",
        severity=severity,
        effect=effect,
        span=evidence.text.folded.span(start, end),
    )
