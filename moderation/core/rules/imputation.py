"""C1 in whole sentences: sexual imputations, mockery of body or wits, accusations."""

from collections.abc import Iterator

from moderation.core import words
from moderation.core.context import is_condemned, sentence_at
from moderation.core.evidence import Evidence
from moderation.core.lexicon import Hit
from moderation.core.rules.passages import (
    Meaning,
    first_of,
    hits_of,
    passage,
    sentence_of,
)
from moderation.core.rules.turns import Turn, turned
from moderation.core.signal import Effect, Severity, Signal
from moderation.core.words import pattern, phrases

_SEXUAL = Meaning(
    rule="insult.sexual", clause="C1.3", severity=Severity.S3, effect=Effect.BLOCK
)
_CLICHE = Meaning(
    rule="insult.sexist", clause="C1.3", severity=Severity.S1, effect=Effect.FLAG
)
_BIRTH = Meaning(
    rule="insult.condition", clause="C1.4", severity=Severity.S2, effect=Effect.BLOCK
)
_DIAGNOSIS = Meaning(
    rule="insult.condition", clause="C1.4", severity=Severity.S2, effect=Effect.FLAG
)
_LOOKS = Meaning(
    rule="insult.condition", clause="C1.4", severity=Severity.S1, effect=Effect.FLAG
)
_WIT = Meaning(
    rule="insult.rude", clause="C1.5", severity=Severity.S1, effect=Effect.FLAG
)
_GRAVE = Meaning(
    rule="insult.claim", clause="C1.7", severity=Severity.S3, effect=Effect.BLOCK
)
_CLAIM = Meaning(
    rule="insult.claim", clause="C1.7", severity=Severity.S2, effect=Effect.FLAG
)
_SUSPICION = Meaning(
    rule="insult.suspicion", clause="C1.7", severity=Severity.S1, effect=Effect.FLAG
)

_A_HUMAN = pattern(
    rf"\b(?:du|dich|dir|dein\w*|sie|die|der|ihr\w*|\w{{3,}}in|she|her|you|your|"
    rf"{words.STAFF})\b"
)
_OWN = pattern(r"\b(?:mir|mich|ging es|uns|ich|meine?|me|my)\b")
_LESSON = pattern(
    r"\b(?:thema|themen|unterricht|stoff|kapitel|schule|kurs|semester|vorlesung|"
    r"lehrplan)\b"
)
_SUGGESTED = pattern(r"\b(?:müsste|sollte|gehör\w*|braucht|needs|should)\b")
_DRUNK = pattern(
    r"\b(?:gesoffen|getrunken|geraucht|gekokst|fallen gelassen|gefallen|drogen|drunk)\b"
)
_ADDRESSED = pattern(
    r"\b(?:du|dich|dir|dein\w*|ihr|ihnen|ihre?[rm]?|euch|eure?|sie|you|your)\b"
)
_ASKED = pattern(
    rf"{_ADDRESSED.pattern}|\b(?:der|die|diese[rs]?|the) (?:\w+ )?(?:{words.STAFF})\b"
)
_COMMITTED = pattern(
    r"\b(?:gehör\w*|ab|reif|sollte\w*|einweis\w*|einliefer\w*|geh|gehen sie|needs?|"
    r"belongs?|should)\b"
)
_DRIVEL = pattern(
    r"\b(?:müll|scheiß\w*|mist|dreck|schwachsinn|stuss|bullshit|blech|"
    r"kacke|grütze|bockmist|hirnscheiß\w*|dünnschiss|rotz)\b"
)
_MOCKED = pattern(
    r"mein lieber schwan|haha|\blol\b|😂|🤣|\buff\b|au weia|oh gott|ogott|igitt|"
    r"augenkrebs|hässlich|zum weglaufen|zum fürchten|peinlich|zum schreien|"
    r"wie (?:ein|eine|vom|aus|frisch)\b|geht gar nicht|ugly|yikes"
)
_PICTURED = pattern(
    r"\b(?:video|bild|foto|podium|interview|autor\w*|redakteur\w*|moderator\w*|"
    r"sprecher\w*|"
    r"von ihm|von ihr|der typ|die frau|der mann|des \w+|picture|photo)\b"
)
_OLD_AND_SLOW = pattern(
    r"\b(?:senile?[nrs]?|verkalkt\w*|vertrottelt\w*|dement\w*|tattrig\w*|"
    r"(?:kapieren|checken|raffen|begreifen|verstehen)\b[^.!?]{0,40}\b(?:nicht|nie|"
    r"nichts))\b"
)
_ACCUSED = pattern(
    rf"\b(?:{words.STAFF}|(?:der|die|dieser|diese|unser|unsere|euer|dein|sein|the|"
    rf"this) "
    rf"(?:\w+ )?{words.PEOPLE}|(?:bürgermeister|minister|trainer|pfarrer|professor|"
    rf"doktor|"
    rf"dr|direktor|richter|kollege|nachbar|abgeordnete|coach|mayor|mrs?|ms)(?:in|"
    rf"r)?\.? "
    rf"\w{{3,}}|herrn? \w+|frau \w{{3,}}|inhaber\w*|geschäftsf\w+|"
    r"besitzer\w*|betreiber\w*|vorsitzende\w*)\b"
)
_PREDICATED = pattern(rf"\b{words.COPULA}\b[^,.!?]{{0,40}}$|[,:]\W*$")
_SOURCED = pattern(
    r"\b(?:laut|urteil\w*|gericht\w*|landgericht\w*|staatsanwalt\w*|angaben|"
    r"berichte\w*|"
    r"verurteilt wegen|wurde \w* ?verurteilt|verfahren|ermitt\w+|quellen?|siehe|"
    r"prozess|"
    r"angeklagt\w*|meldet\w*|recherche\w*|studie|zufolge|court|according|reported|"
    r"anzeige erstattet|ich habe|ich hatte|hab ich|bei mir|"
    r"mir(?! (?:ein\w*|jemand|mein\w*) (?:\w+ )?(?:erzählt|gesagt|gesteckt|verraten))|"
    r"für mich|finde ich|"
    r"meiner meinung|meines erachtens|aus meiner sicht|imho|wenn|falls|ob|angenommen|"
    r"film\w*|roman\w*|buch|bücher|serie\w*|krimi\w*|spiel\w*|kurz vor)\b|https?:|\?"
)
_SMELLS = pattern(
    r"\b(?:riecht|klingt|sieht|wirkt|liest sich|stinkt|schmeckt|offensichtlich|"
    r"bestimmt|"
    r"sicher|klar|eindeutig|doch|wohl|reine?|nur|halt|wieder|mal|smells|looks|"
    r"clearly)\b"
)

_ROLE = rf"(?:{words.PEOPLE}|{words.STAFF})"
_PREY = (
    r"(?:kinder\w*|ministrant\w*|messdiener\w*|patientin\w*|bewohnerin\w*|"
    r"schutzbefohlene\w*|jungs|jungen|mädchen|buben|bub|schüler\w*|minderjährige\w*|"
    r"frauen|"
    r"praktikantin\w*|mitarbeiterinnen|patientinnen|tochter|töchter|stieftochter|kids|"
    r"children|boys|girls|women|interns|minors)"
)
_ABUSES = (
    r"(?:anfasst|fasst|angefasst|begrapscht\w*|grapscht|befummelt|fummelt|missbraucht|"
    r"vergreift|vergriffen|vergewaltigt|schändet|belästigt|filmt|molests?|gropes?|"
    r"touches|rapes?|abuses|"
    r"groped|molested|raped)"
)
# Whoever is only named by the deed, or by age, is nobody in particular.
_SOMEBODY = rf"(?!jung|\w*täter|\w*kriminelle|\w*verbrecher){_ROLE}"
_TOLD = pattern(
    r"\b(?:laut|urteil\w*|gericht\w*|staatsanwalt\w*|verurteilt|angeklagt\w*|anklage|"
    r"ermitt\w+|bericht\w*|film\w*|roman\w*|serie\w*|buch|court|convicted|charged|"
    r"according|reported|mich|meine[rnm]?|ich|wenn|wer|niemand)\b|\?"
)
_TURNS = (
    Turn(
        meaning=_CLAIM,
        cues="contempt-claim",
        pattern=phrases(rf"""
            {_ROLE} … (zahl\w*|bezahl\w*|beschäftig\w*|kassier\w*|pays?) … (schwarz
            |bar auf die hand|unter der hand|unter(m| dem) tisch|under the table)
            {_ROLE} … (geld|kohle|scheine|umschl\w+|provision\w*|cash|bribes?
            |money) … (unter(m| dem) tisch|zugesteckt|eingesteckt|genommen|kassiert
            |under the table)
            {_ROLE} … (am (finanzamt|fiskus) vorbei|in die eigene tasche
            |hinter dem rücken|on the side)
            {_ROLE} … (lässt|ließ|lassen) sich … (schmieren|bestechen|kaufen|bezahlen
            |sponsern)
            {_ROLE} … (kassiert|bekommt|nimmt|kriegt|takes|gets) … (provision\w*
            |schmiergeld\w*|kickbacks?|bestechungsgeld\w*|bribes?)
            {_ROLE} … (schmieren|bestechen|kaufen) (ge)?lassen
            {_ROLE} … (wurde|wird|ist|ward) … (gekauft|geschmiert|bestochen)
            {_ROLE} … (unter einer decke|in der tasche von|auf der gehaltsliste
            |on the take|in the pocket)
            {_ROLE} … (frisiert|schönt|türkt|fälscht|manipuliert|doctors?|fakes?
            |fudges?) … (zahlen|bilanz\w*|ergebnis\w*|rechnung\w*|test\w*|messwerte
            |numbers|results|books|data)
            {_ROLE} … (bewertung\w*|rezension\w*|doktorarbeit|zeugnis\w*|diplom
            |lebenslauf|degree|reviews) … (gekauft|gefälscht|erfunden|abgeschrieben
            |erschlichen|faked|bought)
        """),
        unless=_TOLD,
    ),
    Turn(
        meaning=_GRAVE,
        cues="contempt-grave",
        pattern=phrases(rf"""
            {_SOMEBODY} … {_ABUSES} … {_PREY}
            {_SOMEBODY} … {_PREY} … {_ABUSES}
            herr\w* \w+ … {_PREY} … {_ABUSES}
            herr\w* \w+ … {_ABUSES} … {_PREY}
            {_ROLE} … (hat|has) … (umgebracht|ermordet|erschlagen|murdered|killed)
        """),
        unless=_TOLD,
    ),
)


def imputations(evidence: Evidence) -> Iterator[Signal]:
    """Report sentences that insult without a swearword, or accuse without a source."""
    yield from first_of(signal for signal, _ in turned(evidence, _TURNS))
    if not any(name.startswith("insult-") for name in evidence.hits):
        return
    yield from first_of(_on_sex(evidence))
    yield from first_of(_on_body(evidence))
    for hit in evidence.hits.get("insult-rhetoric", ()):
        if _ASKED.search(sentence_of(evidence, hit)):
            yield from passage(evidence, hit, _WIT)
    for hit in evidence.hits.get("insult-drivel", ()):
        if _DRIVEL.search(sentence_of(evidence, hit)):
            yield from passage(evidence, hit, _WIT)
    yield from first_of(_accusations(evidence))


def _on_sex(evidence: Evidence) -> Iterator[Signal]:
    for hit in evidence.hits.get("insult-sexact", ()):
        sentence = sentence_of(evidence, hit)
        lesson = (
            _LESSON.search(sentence)
            or _OWN.search(sentence)
            or (hit.term.startswith("durch") and not _SUGGESTED.search(sentence))
        )
        if _A_HUMAN.search(sentence) and not lesson and not is_condemned(sentence):
            yield from passage(evidence, hit, _SEXUAL)
    for hit in evidence.hits.get("insult-cliche", ()):
        yield from passage(evidence, hit, _CLICHE)


def _on_body(evidence: Evidence) -> Iterator[Signal]:
    for hit in evidence.hits.get("insult-parent", ()):
        sentence = sentence_of(evidence, hit)
        if _DRUNK.search(sentence) and _ADDRESSED.search(sentence):
            yield from passage(evidence, hit, _BIRTH)
        elif "kopf alles" in hit.term and _ADDRESSED.search(sentence):
            yield from passage(evidence, hit, _LOOKS)
    for hit in evidence.hits.get("insult-asylum", ()):
        sentence = sentence_of(evidence, hit)
        if _COMMITTED.search(sentence) and not _OWN.search(sentence):
            yield from passage(evidence, hit, _DIAGNOSIS)
    for hit in evidence.hits.get("insult-looks", ()):
        sentence = sentence_of(evidence, hit)
        if _MOCKED.search(sentence) and _PICTURED.search(sentence):
            yield from passage(evidence, hit, _LOOKS)
    for hit in evidence.hits.get("insult-age", ()):
        if _OLD_AND_SLOW.search(sentence_of(evidence, hit)):
            yield from passage(evidence, hit, _LOOKS)


def _accusations(evidence: Evidence) -> Iterator[Signal]:
    """A checkable, damaging claim about somebody known, with no source beside it."""
    for hit in hits_of(
        evidence, "insult-accuse-grave", "insult-accuse-noun", "insult-accuse"
    ):
        if not _is_claimed(evidence, hit):
            continue
        grave = hit.list == "insult-accuse-grave"
        yield from passage(evidence, hit, _GRAVE if grave else _CLAIM)
    for hit in evidence.hits.get("insult-suspicion", ()):
        sentence = sentence_of(evidence, hit)
        if _SMELLS.search(sentence) and not sentence.rstrip().endswith("?"):
            yield from passage(evidence, hit, _SUSPICION)


def _is_claimed(evidence: Evidence, hit: Hit) -> bool:
    start, end = sentence_at(evidence.text, hit.start, hit.end)
    folded = evidence.text.folded.text
    accused = _ACCUSED.search(folded, start, end)
    if accused is None or accused.start() > hit.start:
        return False
    between = folded[accused.end() : hit.start]
    if hit.list != "insult-accuse" and not _PREDICATED.search(between):
        return False
    around = folded[max(0, start - 200) : end + 200]
    return not _SOURCED.search(around)
