"""C4.3: who somebody really is, what ails them, where they and their children are."""

import re
from collections.abc import Iterator

from moderation.core.context import context_at, in_context
from moderation.core.evidence import Evidence
from moderation.core.patterns import Pattern
from moderation.core.signal import Effect, Severity, Signal

_NAME = r"[A-ZÄÖÜ][\wäöüß]{1,}(?:-[A-ZÄÖÜ][\wäöüß]+)?"
_FULL = rf"{_NAME} (?:von |van |de )?{_NAME}"
_FULL_NAME = Pattern(rf"\b{_FULL}\b")
_REAL_NAME = Pattern(
    r"\b(?:heißt|heisst|ist|steckt|verbirgt|isch|is)\b (?:\w+ ){0,2}(?:in wahrheit"
    r"|in wirklichkeit|in echt|mit (?:richtigem|bürgerlichem|echtem) namen"
    r"|bürgerlich|im echten leben|in real life)\b"
    r"|\b(?:heißt|heisst) (?:\w+ )?(?:eigentlich|wirklich)\b"
    r"|\bklarname\b|\breal name is\b|\brichtiger name\b|\bechter name\b"
    r"|\bbürgerlicher name\b|\bhinter\b[^.!?]{1,40}\b(?:steckt|verbirgt sich)\b"
    r"|\bdahinter steckt\b|\bsteckt dahinter\b|\bbehind\b[^.!?]{1,40}\bis\b"
)
_NAME_CUES = (
    "wahrheit",
    "wirklich",
    "echt",
    "name",
    "bürgerlich",
    "eigentlich",
    "real",
    "hinter",
    "behind",
)
_ALIAS = Pattern(
    r"(?<!\w)(?:user|nutzer|nutzerin|userin|account|nick\w*|pseudonym|profil|troll|@\w+"
    r"|kommentator\w*|poster|schreiberling|der löschbeauftragte|moderator\w*|klarname"
    r"|real name|richtiger name|echter name|[„\"“»][\w.-]{3,30}[”\"“«])"
)
_MARKED = re.compile(r"[„\"“»@]")
# A nickname given a name: `„fuchs_77“ ist Jana Beispiel`.
_NICK_IS = Pattern(
    r"(?:[„\"“»](?=[a-z]|[^”\"“«]{0,30}[\d_])[\w.-]{3,30}[”\"“«]"
    r"|(?<!\w)@[\w.-]{3,30}),? "
    r"(?:ist|heißt|heisst|alias|is|aka|=)(?: (?:eigentlich|übrigens|also|in wahrheit"
    rf"|in echt|niemand anderes als|actually|really))? (?P<name>{_FULL})\b"
    r"|\b(?:Account|Profil|Nick|Nickname|account) (?:gehört |ist )?(?:von|of) "
    rf"{_FULL}\b"
    r"(?=[^.!?]{0,80}\b(?:arbeitet|wohnt|works|lives|aus|ruft|schreibt"
    r"|[A-Z][a-zäöü]+erin|im|bei)\b)"
)
# A name given away with a place of work or home.
_NAMED = Pattern(
    rf"\b(?:[Hh]eißt|[Hh]eisst|[Nn]ame ist|name is) (?:\w+ )?(?P<name>{_FULL})\b"
    r"[^.!?]{0,60}\b(?:arbeitet|wohnt|jobbt|works|lives|Arbeitgeber|employer)\b"
    r"|\b(?:arbeitet|wohnt|jobbt|works|lives)\b[^.!?]{0,60}"
    rf"\b(?:heißt|heisst|called|named) {_FULL}\b"
)
_PERSONAL_NAME = Pattern(
    r"\b(?:Herrn?|Frau) [A-ZÄÖÜ][a-zäöüß]+,? aus (?:[A-ZÄÖÜ]|dem|der)"
    r"|\b(?:Nachbarin|Nachbar|Kollegin|Kollege|Chefin|Chef|Vermieterin|Vermieter"
    r"|Lehrerin|Lehrer|Ex|Schwager|Schwägerin|Mitschülerin|Mitschüler|Hausmeister"
    r"|Postbote|Trainer|Cousin|Cousine|Tante|Onkel|Freundin|Azubi|Bekannte|Bekannter"
    r"|Kassiererin|Kassierer|Verkäuferin|Verkäufer|neighbou?r|coworker|boss|teacher),? "
    r"(?:der |die |called |named )?[A-ZÄÖÜ][a-zäöüß]*\.?(?: [A-ZÄÖÜ][\wäöüß]*\.?)?"
    r"|\b(?:bei uns|nebenan|gegenüber|Stock|Haus \d+)\b[^.!?]{0,40}"
    r"\b(?:Herrn?|Frau) [A-ZÄÖÜ]"
)
_PLATE = Pattern(
    r"\b[A-ZÄÖÜ]{1,3}-[A-ZÄÖÜ]{1,2}[- ]?\d{1,4}\b"
    r"|(?<=[Kk]ennzeichen )[A-ZÄÖÜ]{1,3}[- ][A-ZÄÖÜ]{1,2}[- ]?\d{1,4}\b"
)
_CAR = Pattern(
    r"kennzeichen|nummernschild|\bpark\w+|\bwagen\b|\bauto\b|\bfahrer\w*|\bplate\b"
    r"|\bvw\b|\bgolf\b|\bskoda\b|\baudi\b|\bbmw\b|\bopel\b|\bford\b|\bmercedes\b"
)
_HIS_CAR = Pattern(
    r"\b(?:fahrer\w*|verfasser\w*|autor\w*|redakteur\w*|moderator\w*|admin\w*|nachbar\w*"
    r"|typ|kerl|herr\w?|frau|er|seine[nms]?|ihre[nms]?|der mit|his|her|gehört)\b"
)
_HIS_CHILD = Pattern(
    r"\b(?:die tochter|der sohn|die kinder|die kleine|das kind|seine tochter|sein sohn"
    r"|seine kinder|ihre tochter|ihr sohn|ihre kinder|deren tochter|dessen tochter"
    r"|deren sohn|dessen sohn|(?:his|her) (?:son|daughter|kids?|children))\b"
    r"[^.!?]{0,70}\b(?:geht|gehen|besucht|sitzt|goes|go|attends?)\b[^.!?]{0,30}"
    r"(?:\b\d\.? ?(?:klasse|[a-f])\b|schule|kita\b|kindergarten|gymnasium"
    r"|school|nursery)"
)
_GRADE = Pattern(r"\b\d{1,2}\.? ?(?:klasse|[a-f])\b")
_CHILDREN = ("tochter", "sohn", "kind", "kleine", "daughter", " son ")
_SCHOOLS = ("schule", "kita", "kindergarten", "klasse", "gymnas", "school", "nursery")
_INVITING = Pattern(
    r"nur mal so|nur so|ihr wisst|wisst,? was|besuch\w*|wartet|abhol\w*"
    r"|abfang\w*|hübsch"
    r"|süß|allein|just saying|visit|alone|what to do|luft ablassen|\bnamens\b|have fun"
    r"|arbeitgeber|ruft\b|anrufen|klingel\w*|\bmods?\b|\badmins?\b|\bmoderator\w*"
)


def unmasking(evidence: Evidence) -> Iterator[Signal]:
    """The real name behind an account, a private matter told with a name."""
    yield from _real_names(evidence)
    for illness in evidence.hits.get("crime-illness", ()):
        near = (max(0, illness.start - 90), illness.end)
        around = evidence.text.folded.span(*near)
        if _PERSONAL_NAME.search(evidence.text.original, *around):
            place = (illness.start, illness.end)
            yield from _meant(evidence, place, "crime.sensitive", Effect.FLAG)


def whereabouts(evidence: Evidence) -> Iterator[Signal]:
    """Whose car it is, and where somebody's child goes to school."""
    folded, original = evidence.text.folded.text, evidence.text.original
    plated = "-" in original or "kennzeichen" in folded
    plate = _PLATE.search(original) if plated else None
    if plate and _CAR.search(folded) and _HIS_CAR.search(folded):
        yield _given_away(plate.span(), folded)
    if any(cue in folded for cue in _SCHOOLS) and any(c in folded for c in _CHILDREN):
        child = _HIS_CHILD.search(folded)
        if child and (_INVITING.search(folded) or _GRADE.search(child[0])):
            yield _given_away(evidence.text.folded.span(*child.span()), folded)


def _given_away(span: tuple[int, int], folded: str) -> Signal:
    if _INVITING.search(folded):
        return _signal(span, "crime.doxxing", Effect.BLOCK)
    return _signal(span, "crime.data", Effect.FLAG)


def _real_names(evidence: Evidence) -> Iterator[Signal]:
    folded, original = evidence.text.folded.text, evidence.text.original
    marked = _MARKED.search(original) or "account" in folded or "profil" in folded
    named = _NICK_IS.search(original) if marked else None
    if named is None and any(cue in folded for cue in ("heißt", "heisst", "name i")):
        named = _NAMED.search(original)
    if named:
        known = named.re is _NAMED.exact and not _INVITING.search(folded)
        effect = Effect.FLAG if known else Effect.BLOCK
        yield _signal(named.span(), "crime.unmasking", effect)
        return
    if not any(cue in folded for cue in _NAME_CUES):
        return
    found = _REAL_NAME.search(folded)
    if not found or not _ALIAS.search(folded, max(0, found.start() - 60), found.end()):
        return
    told = evidence.text.folded.span(*found.span())[1]
    if _FULL_NAME.search(original, told, told + 60):
        yield from _meant(evidence, found.span(), "crime.unmasking", Effect.BLOCK)


def _signal(span: tuple[int, int], rule: str, effect: Effect) -> Signal:
    """Say where, never what: explanations travel further than the comment."""
    return Signal(
        rule=rule,
        clause="C4.3",
        severity=Severity.S3 if effect is Effect.BLOCK else Severity.S2,
        effect=effect,
        span=span,
    )


def _meant(
    evidence: Evidence, found: tuple[int, int], rule: str, effect: Effect
) -> Iterator[Signal]:
    """The signal at a place of the folded view, if the words are the author's."""
    signal = _signal(evidence.text.folded.span(*found), rule, effect)
    meant = in_context(signal, context_at(evidence.text, *found))
    if meant:
        yield meant
