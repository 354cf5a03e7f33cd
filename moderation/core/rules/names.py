"""C6.7: account names that hate, abuse, or speak in codes."""

import re
from collections.abc import Iterator, Mapping

from moderation.core.evidence import Evidence
from moderation.core.lexicon import Hit
from moderation.core.signal import Effect, Severity, Signal
from moderation.core.text import text_of

_SEAM = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])|(?<=\D)(?=\d)|(?<=\d)(?=\D)|[_.\-]+")
_HATEFUL = (
    "hate-slur",
    "hate-jewslur",
    "hate-queerslur",
    "hate-codestrong",
    "hate-denialword",
    "crime-slogan",
    "crime-sign",
)
_CODED = ("hate-slurlight", "hate-code", "hate-watchword", "hate-ns")
_ABUSIVE = (
    "insult-crass",
    "insult-vile",
    "insult-sexual",
    "insult-disability",
    "insult-obscene",
    "insult-pest",
    "insult-noun",
)
_AGAINST = re.compile(
    r"j(?:ä|ae)ger|hasser|killer|hunter|hater|slayer|t(?:ö|oe)ter|schl(?:ä|ae)chter"
    r"|tod\b"
    r"|vergaser|raus\b|klatscher|fresser|schreck|basher|ficker|death|verrecke"
)
_PEOPLE = ("hate-group", "hate-other", "hate-queer", "hate-dark")
_STEMS = re.compile(
    r"\b(?:neger|kanaken?|kanacken?|juden?|t(?:ü|ue)rken|polen|russen|moslem|muslim"
    r"|araber"
    r"|schwulen|lesben|transen|fl(?:ü|ue)chtlings?|asylanten|ausl(?:ä|ae)nder|zigeuner"
    r"|syrer|afghanen|behinderten|nigger|frauen|weiber|schwuchtel|jew|gay|fag)(?=\s?\w)"
)
# C6 adds up points: a hateful name outweighs whatever speaks for the comment.
_POINTS = {Effect.BLOCK: 12.0, Effect.FLAG: 4.0}
_NUMBER = re.compile(r"\b(?:88|1488|18|14 88)\b")
_NUMBER_CUE = re.compile(
    r"adolf|f(?:ü|ue)hrer|heil|reich\b|kamerad|sieg|arier|wotan|odin|ss\b|german"
    r"|patriot"
    r"|skin|white|wolf\b|volk\b|sturm|treue|1488|14 88"
)

_SCENE = re.compile(
    r"zyklon|\bnsu\b|reichskanzler|sturmbann|sturmmann|obersturm|wolfsschanze"
    r"|mengele|heydrich|eichmann|rassekrieg|race ?war|gauleiter|totenkopf|landser"
    r"|f(?:ü|ue)hrer \d|leibstandarte|sonderkommando|hitlerjugend|deutschland den"
    r"|white ?power|blood ?and ?honour|combat ?18|ku ?klux|einsatzgruppe|gestapo"
)


def hateful_name(evidence: Evidence) -> Iterator[Signal]:
    """Judge the name an author shows beside every comment."""
    name = evidence.comment.author.name
    if not name:
        return
    spaced = _SEAM.sub(" ", name)
    text = text_of(f"{name} | {spaced}")
    found = _judged(text.folded.text, evidence.policy.lexicon.hits(text))
    if found:
        severity, effect = found
        yield Signal(
            rule="hate.name",
            clause="C6.7",
            severity=severity,
            effect=effect,
            weight=_POINTS[effect],
            facts={"name": name},
        )


def _judged(
    folded: str, hits: Mapping[str, tuple[Hit, ...]]
) -> tuple[Severity, Effect] | None:
    people = any(name in hits for name in _PEOPLE) or _STEMS.search(folded)
    if any(name in hits for name in _HATEFUL) or (people and _AGAINST.search(folded)):
        return Severity.S3, Effect.BLOCK
    coded = any(hit.term != "adolf" for n in _CODED for hit in hits.get(n, ()))
    numbered = _NUMBER.search(folded) and _NUMBER_CUE.search(folded)
    if (
        coded
        or numbered
        or _SCENE.search(folded)
        or any(name in hits for name in _ABUSIVE)
    ):
        return Severity.S2, Effect.FLAG
    return None
