"""Whom or what a noun or adjective is aimed at, read from the words around it."""

import re
from enum import StrEnum

from moderation.core import words
from moderation.core.layout import layout_of
from moderation.core.patterns import Patterns, Sifted
from moderation.core.text import Text
from moderation.core.words import pattern

_NEAR = 160
_ADJECTIVES = (
    r"(?:(?!sind|haben|hatten|werden|waren|wollen|können|müssen|sollen|"
    r"machen|sehen)\w+(?:e|er|es|en|em|ig|ed|ing|ic|id|al|ute|y|ous|less|ful|ish|"
    r"nt)[\s,]+|"
    r"(?:oida|oide|dumb|stupid|fat|old|sick|ugly|damn|total|real|big|poor|sad|vile|"
    r"\w+(?:schissn|dene|te)|bleda|deppata|god|goddamn|as|an?)\s|so[\s]|und |and |"
    r"\W+){0,5}"
)
# What may stand between subject and predicate: nothing that opens another clause.
_GAP = (
    r"(?:(?!\b(?:aber|dass|weil|wenn|ob|ich|ist|finde|mit|bei|von|und (?:der|die|das|"
    r"ich|dann|es)|oder|but|that|because|if|with)\b)[^,.!?()]){0,60}"
)
_YOU = (
    pattern(rf"(?:^|[^\w])(?:du|dich|dir|ihr|euch|you)\W+{_ADJECTIVES}$"),
    pattern(r"(?:^|[^\w])sie\W+(?:(?:\w+(?:e|er|es)|so|und)[ ,]+){0,4}$"),
    pattern(r"^\W*@[\w.-]+[:,]?\W+$"),
    pattern(r"\b(?:du|sie|ihr)\b[^,.!?]{0,40} von (?:einem|einer)(?: \w+e[nr])? $"),
    pattern(
        r"\b(?:du (?:bist|bleibst|warst|wirst)|(?:bist|warst|bleibst|wirst) du|bisch|"
        r"biste|ihr (?:seid|wart|bleibt)|seid ihr|you(?:'re| are|r)|are you|(?:^|"
        r"[,.!?:] )bist|seid|"
        rf"(?:halte|nenne|finde) (?:dich|sie|euch))\b{_GAP}$"
    ),
    pattern(
        rf"\b(?:du bist|ihr seid|you are|you're)\b{_GAP}"
        r"(?:, (?:und )?(?:zu|eine?|an?|so|too|dass)\b[^,.!?]{0,60}){1,3}$"
    ),
    pattern(rf"\b(?:du bist|ihr seid)\b{_GAP}, zu \w+ [^,.!?]{{0,30}} und eine? $"),
)
_FORMAL = pattern(rf"\b(?:sie sind|sind sie)\b(?P<gap>{_GAP})$")
_SINGULAR = pattern(r"\b(?:eine?|der|das|so|zu|wohl|denn)\b")
_PLURAL = ("en", "e", "er", "el", "n", "s")
# Devices are sworn at by name, at the head of a sentence; texts and media are not.
_THING_CALLED = pattern(
    rf"^\W*(?:\w+(?:e|er|es|ß|ss|in|n),? "
    rf"){{0,3}}\w*{words.DEVICES}(?: [\w.]{{1,4}})?,? "
    rf"du\W+{_ADJECTIVES}$"
)
_YOU_AFTER = pattern(
    r"^\W{0,3}(?:wie (?:du|dich|dir|sie|ihr|euch|ihnen)\b|like you\b|you are\b|,? du\b|"
    r",? sie\b[.!?]?$|(?:you|ihr) (?:\w+ )?(?:are|seid)\b)"
)
_YOU_ANYWHERE = pattern(
    r"\b(?:du|dich|dir|dein\w*|euch|euer|eure\w*|bist|hast|halt|halt's|halts|geh|"
    r"lies|lern|schreib|verpiss|schnauze|fresse|klappe|you|your|you're|shut|ihnen|get|stop|"
    r"learn)\b|^@\w"
)
_OPENING = pattern(r"\W*(?:@[\w.-]+\W+)?(?:\w+(?:e|er|es|en|y|ing|less)[\s,]+){0,3}$")
_ORDERED = pattern(
    r"\s*[,!–—-]+\s*(?:(?:doch|jetzt|mal|bitte|einfach|dann|und) )?"
    r"(?:kriech|geh|halt|verzieh|verpiss|lies|lern|schreib|mach|nimm|hör|schäm|komm|"
    r"bleib|such|lass|troll|zieh|hau|fahr|spring|frag|erzähl|werd|schau|schleich|denk|"
    r"kauf|wasch|schalt|pack|setz|guck|fang|probier|get|go|shut|crawl|learn|read|stop|"
    r"take|try|look|grow|leave|back)\b"
)
_SELF = pattern(
    r"(?<!f.r )(?<!fuer )(?<!for )\b(?:ich|mich|mir|wir|uns|i|i'm|me|we)\b(?:\W+"
    r"(?:alte[rsn]?|bin|war|blöde[rn]?|"
    r"dumme[rn]?|doofe[rn]?|so|ein\w*|echt|halt|auch|ja|der|am|was|such|an?|sind|waren|"
    r"als|doch|wohl|manchmal|eben|für|komplette[rn]?|totale[rn]?|absolute[rn]?|bin ich|"
    r"wie|selbst|the|große[rn]?|vielleicht|nur|einfach|wirklich|schon))*\W*$"
    r"|\b(?:bin|war|wäre) ich\b[^,.!?]{0,50}$"
    r"|\b(?:ich|wir|i) (?:bin|war|wäre|sind|waren|am|was|hab\w* mich)\b[^,.!?]{0,50}$"
    r"|\bmein\w* (?:\w+e[nrs]? )?$"
)
_SELF_AFTER = pattern(
    r"^\W{0,3}(?:wie (?:ich|mich|mir|wir|uns|unsereiner|meinereiner)\b|like me\b|"
    r"bin ich|war ich|that i am)"
)
_OF = (
    r"^\W{0,2}(?:von|vom|of|in der|bei|als|an)\W+(?:(?:ein\w*|dem|der|den|dies\w*|"
    r"an?|the) )?(?:\w+e[nrsm]? ){0,2}"
)
_OF_STAFF = pattern(rf"{_OF}(?:{words.STAFF})\b")
_OF_PEOPLE = pattern(rf"{_OF}{words.PEOPLE}\b")
_PLACED_IN = pattern(
    r"^\W{0,2}(?:aus|hinter|vom|am|im|in|bei|auf|von|from|behind|at)\W+(?:(?:eure[rm]?|"
    r"dem|der|den|dies\w*|unser\w*|the|your|this) )?(?:\w+e[nrsm]? )?"
    rf"(?:{words.STAFF}|nebenan|da drüben|\w*(?:redaktion|verlag|moderation|chefetage|"
    r"vorstand|podium|mikro(?:fon)?|interview|podcasts?|marketing|newsroom|editorial|"
    r"office|desk|magazins?|blattes))\b"
)
_WROTE = pattern(
    r"^ (?:\w+ )?(?:(?:wrote|writes|posted|approved|published|reviewed|tested) (?:this|"
    r"that|the|it|these|your)\b|(?:hat|haben) (?:den|das|diese[ns]?|so (?:was|ein\w*)|"
    r"euren|uns) [^.!?]{0,40}\b(?:geschrieben|verfasst|verzapft|verbrochen|getippt|"
    r"veröffentlicht|zusammen\w+)\b)"
)
_CANNOT = pattern(
    r"^ (?:can(?:no|'|’)?t|couldn'?t|doesn'?t|didn'?t|won'?t|has never|never|"
    r"doesn’t|can’t) "
)
_NAME_AFTER = pattern(r"^ (?P<name>[^\W\d_]{3,}) (?!und |and |oder )")
_ONE_LIKE = pattern(r"\b(?:ein\w*|so 'n|an?|such an?) (?:\w+ ){0,2}$")
_KIN_IS = pattern(
    r"\b(?:dein\w*|eure?\w*|your|ihre?) (?:\w+ )?(?:freund(?:in)?|mutter|vater|"
    r"frau|mann|kinder|familie|tochter|sohn|schwester|bruder|eltern|mom|mother|"
    rf"father|wife|girlfriend|daughter|son|sister) {words.COPULA}\b{_GAP}$|"
    rf"\b{words.PEOPLE}, (?:der|die|who) [^.!?,]{{3,60}},? {words.COPULA}\b{_GAP}$"
)
_WHOEVER_IS = pattern(
    r"\b(?:wer|jeder,? der|alle,? die|whoever|anyone who|everyone who)\b[^.!?]{3,90}"
    r"[, ](?:der |die |dem )?(?:ist|sind|bleibt|is|are) [^,.!?]{0,40}$"
)
_OF_THING = pattern(rf"{_OF}(?:{words.THINGS})\b")
_OF_INSTITUTION = pattern(rf"{_OF}{words.INSTITUTIONS}\b")
_SUBJECT = (
    rf"\b(?:(?: \w+){{0,5}} {words.COPULA}\b|[,:]? (?:dies|so|du|die|der|"
    rf"was)\w*\b){_GAP}$"
)
_STAFF_IS = pattern(rf"\b(?:{words.STAFF}){_SUBJECT}")
_PEOPLE_ARE = pattern(rf"\b{words.PEOPLE}{_SUBJECT}")
_THING_IS = pattern(
    rf"\b(?:{words.THINGS})\b[^,.!?]{{0,60}}"
    rf"\b{words.COPULA}\b{_GAP}$"
)
_ANIMALS = (
    r"\w*(?:hund|hündin|katze|kater|pferd|pinguin|maskottchen|cat|dog|hamster|"
    r"kaninchen|papagei|tier|welpe|mops|dackel|logo|kuh|stute|wellensittich|kitten|puppy)"
)
_ANIMAL_IS = pattern(
    rf"\b(?:mein\w*|unser\w*|der|die|das|my|our|the|ihr|sein) (?:\w+ )?{_ANIMALS}\b"
    rf"[^,.!?]{{0,60}}\b{words.COPULA}\b{_GAP}$|"
    rf"\b(?:ist|war|is|was) (?:der|die|das|dein\w*|euer|the|your) (?:{words.THINGS}|"
    rf"{_ANIMALS})\b{_GAP}$"
)
_IT_IS = pattern(
    rf"\b(?:das|es|dies|dieses|it|that|this|alles|"
    rf"was)\b[^,.!?]{{0,60}}\b{words.COPULA}\b{_GAP}$"
)
_INSTITUTION_IS = pattern(
    rf"\b{words.INSTITUTIONS}\b[^,.!?]{{0,60}}\b{words.COPULA}\b{_GAP}$"
)
_SMALL_GROUP = pattern(
    r"\b(?:alle|die|ihr|diese|unsere|eure)?\s?(?:beiden?|zwei|drei|vier|fünf|sechs|"
    r"both|all (?:two|three|four|five))\b|\b(?:dieser|der|unserer) (?:seite|"
    r"redaktion)\b|"
    r"\bganze (?:redaktion|mannschaft|team)"
)
_ALL_OF_YOU = pattern(
    r"^\W{0,3}(?:alle (?:beide|zwei|drei|vier|miteinander|zusammen)|ihr alle|"
    r"both of (?:them|you))\b"
)
_PLACED = pattern(r"^ (?:am|im|auf|aus|vom|da|dort|hier|at|in the|on)\b")
_PLURAL_VERB = pattern(
    r"^\W+(?:\w+\W+){0,2}(?:sind|haben|werden|können|wollen|müssen|sollen|are)\b"
)
_MANY = pattern(
    r"\b(?:die|diese|alle|lauter|solche|viele|manche|einige|von|nur|sind|seien|for|"
    r"these|those|all|are)\s+(?:(?!eine)\w+(?:e|en|er)\s+)?$"
)
_ADJ = r"(?:\w+(?:e|er|es|en|em|ed|ing|ic|ly|al|ute)\s+){0,3}"
_EXCLAIMED = pattern(
    r"(?:^|[,.:!?–—-]\s*|^\W*\w+[,!]?\s+)\W*(?:so (?:a|an|ein\w*|n|'n|ne)|"
    r"solch ein\w*|typisch,?|"
    rf"was (?:für )?ein\w*|welch ein\w*|what an?|such an?)\s+{_ADJ}$"
)
_OURS = pattern(r"\bunser\w* $")
_CALLED_AFTER = pattern(
    rf"\b(?:{words.PEOPLE}|{words.STAFF})\b[^.!?]{{0,60}}, (?:so |dies\w+ |eine?\w? |"
    rf"an? |this |de[rnm] |die ){_ADJ}$"
)
_THIS_ONE = pattern(rf"\b(?:dieser?|diesem|diesen|so ein|unser|euer)\s+{_ADJ}$")
_ONE = pattern(
    r"\b(?:de[rnm]|die|das|diese[rnms]?|jene[rnms]?|so (?:a|an|ein\w*|n|'n|ne)|"
    rf"solch ein\w*|such an?|that|this|the)\s+{_ADJ}$"
)
_IS_AFTER = (
    r"^\W{0,3}(?:that'?s what|that is what|das (?:ist|sind|war)|nichts anderes "
    r"(?:ist|sind)|"
    r"ist|sind|is|are|diese[rs]?|dieser)\b[^.!?]{0,40}\b"
)
_STAFF_AFTER = pattern(rf"{_IS_AFTER}(?:{words.STAFF})\b")
_LIKE = pattern(
    r"\b(?:leute|typen|menschen|people|solche|kreaturen|figuren|gestalten) (?:\w+ )?"
    r"(?:wie|like) "
    r"(?P<whom>du|dich|dir|sie|ihnen|euch|ihr|you|de[rnm]|die|dies\w+|herr\w*|frau|"
    r"him|her)\b[^.!?]{0,60}$"
)
_LIKE_AFTER = pattern(
    r"(?: erlebt| gesehen| getroffen| gekannt)? (?:wie|like) "
    rf"(?P<role>frau |herrn? |(?:de[rnm]|die|diese\w{{0,2}}|unser\w*|mein\w*) "
    rf"(?={words.PEOPLE}|{words.STAFF}))?(?P<whom>\w{{3,}})"
)
_YOURSELVES = frozenset(("du", "dich", "dir", "sie", "ihnen", "euch", "ihr", "you"))
_NAMED = pattern(
    rf"(?:^|[\s,])(?:er|sie|he|she|herr \w+|frau \w+|der|die|dieser|"
    rf"diese) {words.COPULA}\b{_GAP}$"
)
_WRITER_IS = pattern(
    r"\b(?:whoever|wer(?: auch immer)?)\b[^.!?]{0,50}\b(?:wrote|made|posted|designed|"
    r"coded|approved|geschrieben|verfasst|verzapft|verbrochen|programmiert|gebaut)\b"
    rf"[^.!?]{{0,40}}\b{words.COPULA}\b{_GAP}$"
)
_DIALECT_IS = pattern(
    r"\b(?:dees|des|dös|der|dea|de|die|d) (?:is|isch)\b"
    rf"{_GAP}\b(?:an?|en|e) (?:\w+ )?$"
)
_NAME_IS = pattern(
    rf"(?:^|[.!?,:;]\s|\b(?:aber|denn|dass|weil|und) )(?P<name>\w{{3,}}) "
    rf"(?:ist|war|bleibt|is|was)\b{_GAP}$"
)
_GROUP_IS = pattern(rf"^\W*(?:\w+[- ])?\w{{3,}}(?:en|er|e|s|n) (?:sind|are)\b{_GAP}$")
_ARE = pattern(r"\b(?:sind|waren|seien|are|were|bleiben|san|händ)\b")
_PRONOUNS = re.compile(
    r"(?:das|dies|dieses|alles|was|jeder|keiner|niemand|nichts|hier|dort|heute|schon|"
    r"noch|auch|aber|und|oder|dann|wenn|weil|dass|nur|man|einer|eine|wer|that|mir|dir|"
    r"uns|ihm|euch|wie|dieser|jener|vorhin|früher|wo|warum|"
    r"this|it|there|which|what|everything|nothing)"
)
_BEFORE = Patterns(
    *_YOU,
    *(_SELF, _THING_CALLED, _FORMAL, _LIKE, _SMALL_GROUP, _STAFF_IS, _PEOPLE_ARE),
    *(_NAMED, _WRITER_IS, _DIALECT_IS, _INSTITUTION_IS, _THING_IS, _ANIMAL_IS, _IT_IS),
    *(_GROUP_IS, _NAME_IS, _MANY, _EXCLAIMED, _OURS, _CALLED_AFTER, _ONE),
    *(_ONE_LIKE, _WHOEVER_IS, _THIS_ONE, _KIN_IS),
)
"""All that is asked of the words before a noun or adjective."""


class Target(StrEnum):
    """Whom or what the words are aimed at.

    PERSON is known by role, title or pronoun; NAME is a capitalised word that may also
    be a product's; SOMEONE and, in the plural, OTHERS are known only by the word
    itself (`der Depp`, `solche Deppen`).
    """

    YOU = "you"
    SELF = "self"
    PERSON = "person"
    NAME = "name"
    SOMEONE = "someone"
    OTHERS = "others"
    STAFF = "staff"
    SMALL_GROUP = "small_group"
    GROUP = "group"
    INSTITUTION = "institution"
    THING = "thing"
    UNKNOWN = "unknown"


def target_of(text: Text, start: int, end: int) -> Target:
    """Read from its sentence whom a noun or adjective is aimed at."""
    folded = text.folded.text
    first, last = layout_of(folded).sentence(start)
    before = _BEFORE.sift(folded[max(first, start - _NEAR) : start])
    after = folded[end : min(last, end + _NEAR)]
    if before.search(_SELF) or _SELF_AFTER.search(after):
        return Target.SELF
    return (
        _addressed(before, after, folded[start:end])
        or _likened(before, text, end)
        or _apposed(after)
        or _predicated(text, before, max(first, start - _NEAR))
        or _standing_alone(before, after, folded[start:end])
    )


def _addressed(before: Sifted, after: str, word: str) -> Target | None:
    if before.search(_THING_CALLED):
        return Target.THING
    if any(before.search(you) for you in _YOU) or _YOU_AFTER.search(after):
        several = "ihr" in before.text or "euch" in before.text
        if several and before.search(_SMALL_GROUP):
            return Target.SMALL_GROUP
        return Target.YOU
    formal = before.search(_FORMAL)
    if formal and (_SINGULAR.search(formal["gap"]) or not word.endswith(_PLURAL)):
        return Target.YOU
    alone = not after.strip(" .!?…,:") and before.text.rstrip().endswith((",", ":"))
    opening = not before.text.strip() and after[:1] in (",", "!")
    if (alone or opening) and _YOU_ANYWHERE.search(before.text + after):
        return Target.YOU
    if _ORDERED.match(after) and _OPENING.match(before.text):
        return Target.YOU
    return None


def _likened(before: Sifted, text: Text, end: int) -> Target | None:
    """`Leute wie der Müller sind …`, `… wie Müller`."""
    after = _LIKE_AFTER.match(text.folded.text, end)
    if after:
        place = text.folded.span(*after.span("whom"))
        if after["role"]:
            return Target.PERSON
        if before.search(_ONE_LIKE) and text.original[place[0]].isupper():
            return Target.NAME
        return Target.OTHERS if text.original[place[0]].isupper() else None
    named = _NAME_AFTER.match(text.folded.text[end : end + 40])
    if named and before.search(_THIS_ONE):
        place = text.folded.span(end + named.start("name"), end + named.end("name"))
        if _named(text.original[slice(*place)]) is Target.NAME:
            return Target.NAME
    like = before.search(_LIKE)
    if like is None:
        return None
    return Target.YOU if like["whom"] in _YOURSELVES else Target.PERSON


def _apposed(after: str) -> Target | None:
    """`… von Moderator`, `… of a printer`."""
    if _OF_STAFF.search(after) or _WROTE.search(after):
        return Target.STAFF
    if _PLACED_IN.search(after) or _OF_PEOPLE.search(after):
        return Target.PERSON
    if _OF_THING.search(after):
        return Target.THING
    return Target.INSTITUTION if _OF_INSTITUTION.search(after) else None


def _predicated(text: Text, before: Sifted, offset: int) -> Target | None:
    """`der Autor ist …`: the subject of the clause decides."""
    if before.search(_STAFF_IS):
        return Target.SMALL_GROUP if before.search(_SMALL_GROUP) else Target.STAFF
    if before.search(_PEOPLE_ARE):
        return _several(before)
    if any(before.search(p) for p in (_KIN_IS, _NAMED, _WRITER_IS, _DIALECT_IS)):
        return Target.PERSON
    if before.search(_INSTITUTION_IS):
        return Target.INSTITUTION
    if before.search(_THING_IS) or before.search(_ANIMAL_IS):
        return Target.THING
    if before.search(_IT_IS):
        return Target.UNKNOWN
    if before.search(_WHOEVER_IS):
        return Target.OTHERS
    if before.search(_GROUP_IS):
        return Target.GROUP
    named = before.search(_NAME_IS)
    if named and not _PRONOUNS.fullmatch(named["name"]):
        place = text.folded.span(
            offset + named.start("name"), offset + named.end("name")
        )
        return _named(text.original[slice(*place)])
    return None


def _named(name: str) -> Target | None:
    """A capital letter makes a name; capitals throughout rather an abbreviation."""
    if name.isupper():
        return Target.UNKNOWN
    return Target.NAME if name[:1].isupper() else None


def _several(before: Sifted) -> Target:
    if before.search(_SMALL_GROUP):
        return Target.SMALL_GROUP
    plural = _ARE.search(before.text)
    return Target.GROUP if plural else Target.PERSON


def _standing_alone(before: Sifted, after: str, word: str) -> Target:
    """`So ein …`, `Der … hat`, or the bare word as a whole sentence."""
    if _ALL_OF_YOU.search(after):
        return Target.SMALL_GROUP
    if before.search(_MANY) and _is_plural(before.text, word, after):
        return Target.SMALL_GROUP if before.search(_SMALL_GROUP) else Target.OTHERS
    if _STAFF_AFTER.search(after):
        return Target.STAFF
    if any(before.search(p) for p in (_EXCLAIMED, _OURS, _CALLED_AFTER)):
        return Target.PERSON
    if before.search(_ONE):
        return Target.SOMEONE
    if (
        not before.text.strip()
        and _PLACED.search(after)
        and not _is_plural("", word, after)
    ):
        return Target.SOMEONE
    if not before.text.strip(" \"'(*-") and not after.strip(" .!?…)*"):
        return Target.SOMEONE
    if _CANNOT.search(after) and _OPENING.match(before.text):
        return Target.SOMEONE
    return Target.UNKNOWN


def _is_plural(before: str, word: str, after: str) -> bool:
    """`die Zecken` are many, `die Zecke` and `diese Parasitin` one."""
    if word.endswith(("in", "sau")) or not word.endswith(_PLURAL):
        return word.endswith("säue")
    feminine = before.rstrip().endswith(("die", "diese"))
    if word.endswith(("el", "er")):
        return feminine
    singular = feminine and word.endswith("e")
    return not singular or _PLURAL_VERB.search(after) is not None
