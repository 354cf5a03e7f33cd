"""C4.3: personal data of others, calls to seek them out, stalking, unmasking."""

import re
from collections.abc import Iterator

from moderation.core.context import context_at, in_context
from moderation.core.evidence import Evidence
from moderation.core.frames import Frame, frames
from moderation.core.signal import Effect, Severity, Signal

_ADDRESS = re.compile(
    r"(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|ring|damm|ufer|steig|gässli|wiese"
    r"|berg"
    r"|hof|markt|anger|bach|hang|rain|park|graben|tor|feld|garten) \d{1,3}\s?[a-d]?\b"
    r"(?!\s?(?:€|euro|%|prozent|uhr|km|meter|jahr|minute|stunde|punkte|[.,]\d))"
)
_STREET = re.compile(
    r"(?:\b[a-zäöüß-]{3,30}|\b(?:am|an der|auf der|zum|zur|im) |[a-zäöüß-]{2,20}er )$"
)
_LIVES_AT = re.compile(
    r"\b(?:wohnt|wohnhaft|lebt|haust|anschrift|adresse|gemeldet)\b[^.!?\d\n]{0,30}?"
    r"(\b(?:am|im|an der|an den|in der|auf dem|auf der|zum|zur|zu den|unter den"
    r"|unterm|beim"
    r"|hinter der|hinterm|vor dem) (?!haus|zimmer|raum|jahr|stock|alter|wohnung|block)"
    r"[a-zäöüß-]{3,25}(?: [a-zäöüß-]{3,20})? \d{1,3}\s?[a-d]?)\b"
    r"(?!\s?(?:€|euro|%|prozent|uhr|km|meter|jahr|monat|tag|woche|minute|stunde|leute"
    r"|[.,]\d))"
)
_ENGLISH_ADDRESS = re.compile(
    r"\b\d{1,4} [a-z]{3,20} (?:street|road|avenue|lane|drive|st\.|rd\.|ave\.)"
)
_PHONE = re.compile(
    r"(?<![\w.,:/+-])(?:\+\d{2}|00\d{2}|0)[\s/().-]{0,2}\d{2,5}"
    r"(?:[\s/.-]{0,2}\d{2,4}){2,4}(?!\w|\.\d)"
)
_MAIL = re.compile(
    r"\b([a-z0-9][\w.+-]{0,63})@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,3}\b"
)
_OFFICE = re.compile(
    r"^(?:info|presse|press|support|kontakt|contact|service|jobs|karriere|office|hilfe"
    r"|help|redaktion|datenschutz|privacy|kundenservice|hello|hallo|mail|post|security"
    r"|abuse|admin|webmaster|verein|vorstand|leserbriefe?|beschwerde|feedback|news"
    r"|noreply|git|anmeldung|team|verkauf|sales|buchhaltung|poststelle)"
)
_MAY_HOLD_DATA = re.compile(r"\d|@")
_OWN = re.compile(
    r"\b(?:ich wohn\w*|wir wohnen|wohne (?:ich|selbst|in|im|am)|meine? (?:private )?"
    r"(?:adresse|anschrift|nummer|handynummer|telefonnummer|mail\w*|e-mail\w*|haus)"
    r"|bei (?:mir|uns)|i live|my (?:address|number|phone|e-?mail)|mich (?:an|unter)"
    r"|(?:schreib|schreibt|ruf|ruft|meldet|meld)\w* (?:mir|mich|uns|dich|euch)\b)"
)
_OFFICIAL = re.compile(
    r"impressum|firma|gmbh|\bag\b|filiale|\bladen\b|geschäft|behörde|\bamt\b|\w+amt\b"
    r"|presse|kundenservice|kundendienst|hotline|support|beschwerde|\bsitz\w*|zentrale"
    r"|werkstatt|praxis|museum|rathaus|verein|\buni\b|universität|hochschule|findet"
    r"|treffpunkt|messe|veranstaltung|bibliothek|restaurant|hotel|ministerium|filiale"
    r"|unternehmen|hersteller|händler|öffnungszeiten|notruf|seelsorge"
    r"|verbraucherzentrale"
    r"|office hours|headquarters|customer service|haltestelle|baustelle|museum|kirche"
    r"|redaktionsanschrift|verlag|büro|institut|agentur|konferenz|meetup|stammtisch"
)
_OTHER = re.compile(
    r"\b(?:er|sie|der|die|dieser|diese|he|she) (?:\w+ ){0,5}(?:wohnt|lebt|haust"
    r"|lives)\b"
    r"|\b(?:wohnt|lebt|haust|wohnhaft|lives|wohnsitz)\b|\b(?:seine|ihre|deren|dessen"
    r"|his"
    r"|her|their) (?:\w+ )?(?:adresse|anschrift|nummer|handynummer|telefonnummer"
    r"|mail\w*"
    r"|e-mail\w*|privatnummer|address|number|phone)"
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
_HOSTILE = re.compile(
    r"\bbesuch\w*|vorbei(?:schau|komm|fahr|geh|gehen)\w*|schaut? (?:\w+ ){0,2}vorbei"
    r"|\bruft? (?:\w+ ){0,3}(?:alle|ständig|täglich)|klingel\w*|nachts|hölle"
    r"|heimzahl\w*|hausbesuch"
    r"|wisst (?:ja |doch )?,? ?was (?:zu|ihr)|was zu tun ist|zu tun habt|einfallen"
    r"|kreativ"
    r"|persönlich die meinung|holt (?:ihn|sie)|schnappt|den marsch|nur so als tipp"
    r"|falls jemand|wer zeit hat|wer lust hat|gern(?:e)? post|know what to do"
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
_REAL_NAME = re.compile(
    r"\b(?:heißt|heisst|ist|steckt|verbirgt|isch|is)\b (?:\w+ ){0,2}(?:in wahrheit"
    r"|in wirklichkeit|in echt|mit (?:richtigem|bürgerlichem|echtem) namen"
    r"|bürgerlich|im echten leben|in real life)\b"
    r"|\b(?:heißt|heisst) (?:\w+ )?(?:eigentlich|wirklich)\b"
    r"|\bklarname\b|\breal name is\b|\brichtiger name\b|\bechter name\b"
    r"|\bbürgerlicher name\b"
)
_NAME_CUES = (
    "wahrheit",
    "wirklich",
    "echt",
    "name",
    "bürgerlich",
    "eigentlich",
    "real",
)
_ALIAS = re.compile(
    r"\b(?:user|nutzer|nutzerin|userin|account|nick\w*|pseudonym|profil|troll|@\w+"
    r"|kommentator\w*|poster|der löschbeauftragte|moderator\w*|klarname|real name"
    r"|richtiger name|echter name|hinter)\b"
)
_FULL_NAME = re.compile(
    r"\b[A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]+)? (?:von |van )?"
    r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]+)?\b"
)
_PERSONAL_NAME = re.compile(
    r"\b(?:Herrn?|Frau) [A-ZÄÖÜ][a-zäöüß]+,? aus [A-ZÄÖÜ]"
    r"|\b(?:Nachbarin|Nachbar|Kollegin|Kollege|Chefin|Chef|Vermieterin|Vermieter"
    r"|Lehrerin"
    r"|Lehrer|Ex|Schwager|Schwägerin|Mitschülerin|Mitschüler|Hausmeister|Postbote"
    r"|Trainer"
    r"|Cousin|Cousine|Tante|Onkel|Freundin|Azubi|Bekannte|Bekannter|neighbou?r"
    r"|coworker|boss|teacher),? (?:der "
    r"|die )?[A-ZÄÖÜ][a-zäöüß]*\.?(?: [A-ZÄÖÜ][\wäöüß]*\.?)?"
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


def unmasking(evidence: Evidence) -> Iterator[Signal]:
    """The real name behind an account, or a neighbour's illness with a name."""
    folded = evidence.text.folded.text
    hinted = any(cue in folded for cue in _NAME_CUES)
    if hinted and (found := _REAL_NAME.search(folded)):
        told = evidence.text.folded.span(*found.span())[1]
        names = _FULL_NAME.search(evidence.text.original, told, told + 60)
        if names and _ALIAS.search(folded, max(0, found.start() - 60), found.end()):
            yield from _own(
                evidence, found.span(), "crime.unmasking", Severity.S3, Effect.BLOCK
            )
    for illness in evidence.hits.get("crime-illness", ()):
        near = (max(0, illness.start - 90), illness.end)
        around = evidence.text.folded.span(*near)
        if _PERSONAL_NAME.search(evidence.text.original, *around):
            place = (illness.start, illness.end)
            yield from _own(
                evidence, place, "crime.sensitive", Severity.S2, Effect.FLAG
            )


def _data_places(folded: str) -> Iterator[tuple[int, int]]:
    """Where streets with numbers, telephone numbers and mail addresses stand."""
    for found in _ADDRESS.finditer(folded):
        street = _STREET.search(folded, max(0, found.start() - 40), found.start())
        if street:
            yield street.start(), found.end()
    yield from (found.span(1) for found in _LIVES_AT.finditer(folded))
    for pattern in (_ENGLISH_ADDRESS, _PHONE):
        yield from (found.span() for found in pattern.finditer(folded))
    if "@" in folded:
        mails = _MAIL.finditer(folded)
        yield from (mail.span() for mail in mails if not _OFFICE.match(mail[1]))


def _exposed(evidence: Evidence, start: int, end: int) -> Signal | None:
    """What a piece of data is worth, by whose it is and what is asked of readers."""
    folded = evidence.text.folded.text
    near = folded[max(0, start - 120) : start] + " # " + folded[end : end + 120]
    hostile = _HOSTILE.search(near)
    other = _OTHER.search(near)
    if _OWN.search(near) and not (hostile and other):
        return _data(evidence, start, end, "crime.owndata", Severity.S1, Effect.FLAG)
    if other and hostile and not _OFFICIAL.search(near):
        return _data(evidence, start, end, "crime.doxxing", Severity.S4, Effect.BLOCK)
    if _OFFICIAL.search(near) or not other:
        return None
    return _data(evidence, start, end, "crime.data", Severity.S2, Effect.FLAG)


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


def _own(
    evidence: Evidence,
    found: tuple[int, int],
    rule: str,
    severity: Severity,
    effect: Effect,
) -> Iterator[Signal]:
    """The signal at a place of the folded view, if the words are the author's."""
    signal = _data(evidence, *found, rule, severity, effect)
    meant = in_context(signal, context_at(evidence.text, *found))
    if meant:
        yield meant
