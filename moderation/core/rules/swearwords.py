"""C1: what each list of swearwords breaches, and which targets make it so."""

from dataclasses import dataclass

from moderation.core.context import Target
from moderation.core.signal import Effect, Severity

_AIMED = frozenset((Target.YOU, Target.STAFF, Target.PERSON, Target.SMALL_GROUP))
_KNOWN = _AIMED | {Target.NAME}
_LOOSE = frozenset((Target.SOMEONE, Target.UNKNOWN))
_NONE: frozenset[Target] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What the words of one list mean, aimed at whom."""

    list: str
    rule: str
    clause: str
    severity: Severity
    block: frozenset[Target] = _NONE
    flag: frozenset[Target] = _NONE
    group: Effect = Effect.FLAG
    others: Effect = Effect.FLAG


KINDS = (
    Kind(
        list="insult-crass",
        rule="insult.person",
        clause="C1.1",
        severity=Severity.S2,
        block=_KNOWN | {Target.SOMEONE},
        flag=frozenset((Target.UNKNOWN,)),
    ),
    Kind(
        list="insult-noun",
        rule="insult.person",
        clause="C1.1",
        severity=Severity.S2,
        block=_KNOWN,
        flag=frozenset((Target.SOMEONE,)),
    ),
    Kind(
        list="insult-animal",
        rule="insult.person",
        clause="C1.1",
        severity=Severity.S2,
        block=frozenset((Target.YOU, Target.STAFF, Target.SMALL_GROUP)),
        group=Effect.ALLOW,
        others=Effect.ALLOW,
    ),
    Kind(
        list="insult-emoji",
        rule="insult.person",
        clause="C1.1",
        severity=Severity.S2,
        block=frozenset((Target.YOU, Target.STAFF, Target.SMALL_GROUP)),
        group=Effect.ALLOW,
        others=Effect.ALLOW,
    ),
    Kind(
        list="insult-mild",
        rule="insult.mild",
        clause="C1.1",
        severity=Severity.S1,
        flag=_KNOWN,
        group=Effect.ALLOW,
        others=Effect.ALLOW,
    ),
    Kind(
        list="insult-petty",
        rule="insult.mild",
        clause="C1.1",
        severity=Severity.S1,
        flag=frozenset((Target.YOU, Target.STAFF, Target.SMALL_GROUP)),
        group=Effect.ALLOW,
        others=Effect.ALLOW,
    ),
    Kind(
        list="insult-vile",
        rule="insult.dehumanising",
        clause="C1.2",
        severity=Severity.S3,
        block=_AIMED | {Target.SOMEONE},
        flag=frozenset((Target.UNKNOWN, Target.NAME)),
        group=Effect.BLOCK,
    ),
    Kind(
        list="insult-pest",
        rule="insult.dehumanising",
        clause="C1.2",
        severity=Severity.S3,
        block=_AIMED,
        flag=frozenset((Target.SOMEONE, Target.NAME)),
        group=Effect.BLOCK,
        others=Effect.ALLOW,
    ),
    Kind(
        list="insult-beast",
        rule="insult.dehumanising",
        clause="C1.2",
        severity=Severity.S3,
        block=_AIMED,
        flag=frozenset((Target.NAME,)),
        others=Effect.ALLOW,
    ),
    Kind(
        list="insult-sexual",
        rule="insult.sexual",
        clause="C1.3",
        severity=Severity.S2,
        block=_KNOWN,
        flag=frozenset((Target.SOMEONE,)),
    ),
    Kind(
        list="insult-obscene",
        rule="insult.sexual",
        clause="C1.3",
        severity=Severity.S2,
        block=_KNOWN | {Target.SOMEONE},
        flag=frozenset((Target.UNKNOWN,)),
    ),
    Kind(
        list="insult-sexist",
        rule="insult.sexist",
        clause="C1.3",
        severity=Severity.S1,
        flag=_KNOWN | _LOOSE,
        group=Effect.ALLOW,
        others=Effect.ALLOW,
    ),
    Kind(
        list="insult-disability",
        rule="insult.condition",
        clause="C1.4",
        severity=Severity.S2,
        block=_KNOWN | {Target.SOMEONE},
        flag=frozenset((Target.UNKNOWN,)),
    ),
    Kind(
        list="insult-diagnosis",
        rule="insult.condition",
        clause="C1.4",
        severity=Severity.S2,
        block=frozenset((Target.YOU, Target.STAFF, Target.SMALL_GROUP)),
        flag=frozenset((Target.PERSON, Target.NAME)),
        group=Effect.ALLOW,
        others=Effect.ALLOW,
    ),
    Kind(
        list="insult-stupid",
        rule="insult.wit",
        clause="C1.5",
        severity=Severity.S1,
        flag=frozenset((Target.YOU, Target.STAFF, Target.SMALL_GROUP)),
        group=Effect.ALLOW,
        others=Effect.ALLOW,
    ),
)
