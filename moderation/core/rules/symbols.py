"""C4.1 and C3.6: slogans and signs of banned organisations, codes of a scene."""

import re
from collections.abc import Iterator

from moderation.core.context import context_at, in_context
from moderation.core.evidence import Evidence
from moderation.core.frames import Frame, frames
from moderation.core.signal import Effect, Severity, Signal

_ABOUT_SIGNS = re.compile(
    r"zeichen|unicode|symbol|tempel|buddh|hindu|stadtplan|karte|codepoint|code point"
    r"|schrift|font|emoji|u\+|glück|jain|verboten|strafbar|§|runenalphabet|futhark"
    r"|laden|akku|volt|strom|gewitter|blitz|power|energie"
)
_ECHO = re.compile(r"(?<!\()\({3}\s*([^\W\d_]{2,20})\s*\){3}(?!\))")
_CODE_CHARS = re.compile(r"[{}=\[\]]|\b(?:lambda|defun|let|lisp|regex|def|car|cdr)\b")
_HAIL_PLAIN = re.compile(
    r"(?:^|[.!?:,\n–-]\s*)heil (?:dir|euch|ihm|dem|unserem|unserm|dem großen)\b"
)
_ELLIPSIS = re.compile(
    r"\b(?:alles für(?: \w{1,3})?|sieg|heil|meine ehre heißt|blut und(?: \w)?"
    r"|deutschland er\w{0,3}|ein volk|arbeit macht|jedem das|die fahne hoch"
    r"|führer befiehl"
    r"|ausländer|juda|heil hit\w{0,3})\s*(?:…|\.{2,}|,|-+|–)"
    r"[^.!?\n]{0,25}\b(?:(?:ihr|du|sie|jeder|wir)\s+(?:\w+\s+)?"
    r"(?:kennt|kennst|kennen|wisst|weißt|wissen|weiß)|(?:den|der) rest"
    r"|wie (?:es|das) weitergeht|you know)\b"
)
_INSTEAD_OF_HELLO = re.compile(r"\b(?:hh|88|18|ah)\b (?:statt|anstatt|anstelle|stat)\b")

_TALK = """
    (verboten\\w*|strafbar\\w*|gericht\\w*|bgh|urteil\\w*|verurteil\\w*|parole|losung)
    (slogan|spruch|strafe|angezeigt|anzeige|geldstrafe|skandier\\w*|brüll\\w*|gerufen)
    (brief\\w*|archiv\\w*|akten?|dokument\\w*|historiker\\w*|quellen?|19[1-4]\\d|\
        ns-zeit)
    (doku\\w*|museum|film|serie|spiel|game|roman|buch|wolfenstein|geschichte|banned)
"""
_MEASURES = """
    (waren|mit|von|rund|etwa|über|feuerwehr|einsatz|vereins?|thw|bundeswehr|chor) {3} \
        (18|28|88) <comrade>
    (18|28|88) <comrade> {3} \
        (feuerwehr\\w*|einsatz|vereins?|thw|bundeswehr|waren|kamen|rückten|\
        teilgenommen|angetreten)
    (mhz|ghz|watt|w|grad|celsius|euro|volt|meter|km|kg|fps|port|kapitel|seite|zoll)
    (begriff\\w*|wort|wörter|vokabular|sprache|ns-|historisch\\w*|roman|film|museum|\
        buch)
    (film\\w*|serie|spiel|game|verschwörung\\w*|rechtsextrem\\w*|propaganda|\
        ideologie|these)
    (prozent|mb|gb|tb|kbit|mbit|ms|stück|baujahr|jahrgang|jahr|jahre|version|°|€|%)
    (server\\w*|mailserver|rechner|host\\w*|cluster|docker|monitoring|backup\\w*|marvel)
    (kanal|kanäle|channel|linie|bus|zimmer|raum|hausnummer|halle|gate|gleis|zone|uhr|\
        mann)
    (zahlencode\\w*|nutzernamen?|neonazi\\w*|nazi-code|code|codes|kerne|threads|rtx)
"""

_SLOGANS = frames(
    "crime.slogan",
    "C4.1",
    Severity.S4,
    Effect.BLOCK,
    """
    ^ (?!from|mit)<slogan> $
    <slogan> (kameraden|brüder|männer|jungs|!|freunde|endlich)
    (?=sieg|heil|hail|juda|jude|rotf|deutschl|ein_volk)<slogan>
    ^ (?=es|lang|hoch|ruhm|ehre|heil|sieg|long|glory|hail|biji|vict)<glory> \
        ~(der|die|den|dem|to|für|unserer|unserem|the) <org>
    <org> {1} (?=sieg|ruhm)<glory>
    (tretet|schließt_euch|kämpft|join|joint) {3} (der|dem|für|the) <org>
    """,
    unless=_TALK
    + """
    (tut|tun|tat|gibt|geben|gab|gaben|macht|machen|opfert|opfern|riskiert) {3} <slogan>
    <slogan> {2} (gegeben|getan|geben|tun|gemacht|geopfert|riskiert|opfern)
""",
)

_POSSIBLE_SLOGANS = frames(
    "crime.slogan",
    "C4.1",
    Severity.S4,
    Effect.FLAG,
    """
    (?!alles)<slogan>
    ^ (?=alles)<slogan>
    (?=alles)<slogan> !
    """,
    unless=_TALK
    + """
    (tut|tun|tat|gibt|geben|gab|gaben|macht|machen|opfert|opfern|riskiert) {3} <slogan>
    <slogan> {2} (gegeben|getan|geben|tun|gemacht|geopfert|riskiert|opfern)
""",
)

_CODES = frames(
    "hate.code",
    "C3.6",
    Severity.S3,
    Effect.BLOCK,
    """
    (?=14|h8|168|2x|acht|doppel|eighty|vierzehn|zweimal|hh)<number> {6.} <comrade>
    <number> (an|euch|ihr|liebe|meine|grüße|gruß|,|!|\\.|:|–|-|und) {4.} <comrade>
    <comrade> {1} <number> {9.} <comrade>
    <comrade> {2} (?=14|88_)<number>
    <comrade> {4} (?=88er|hh88|1488er)<number>
    <code> {6.} <comrade> {9.} (<code>|<number>)
    <comrade> {6.} <code> {6.} <number>
    <code> {12.} <code> {9.} <comrade>
    <cue> {12.} <cue> {9.} (?!reich|weiß|volk|ehre|treue)<comrade>
    (?=h8|88)<number> (und|,|/) 14 {9.} <comrade>
    (?=14|h8|88|168|acht|vierzehn|fourteen|eighty)<number> (und|,|/|and|\\+) {3} \
        (?=14|h8|88|acht|vierzehn|fourteen)<number> {9.} <comrade>
    (?=kamerad|volksg|skin|brüder)<comrade> {12.} (?=14|h8|vierz|acht|88_|fourt)<number>
    (kräftiges|herzliches|donnerndes|stolzes|dreifaches|treues) (?=88|18|28|\
        acht)<number>
    (?=14|h8|vierz|88)<number> {15.} (?=volk_und|deutsches_b|arisch|weiße_r|white|\
        stolz|blut|\
        unsere_st|endsieg|die_listen|reihen|rasse|ehre)<cue>
    (?=weiße_r|white|stolz|arisch|deutsches_b|die_listen|tag_x)<cue> {15.} \
        (?=14|h8|vierz|88)<number>
    (gruß|gruss|grüße|grüsse|greetings) {2} (?=18|88|14|28)<number> {3} \
        (?=18|88|14|28)<number>
    <code> {12.} (?=14|h8|1488)<number>
    """,
    unless=_MEASURES,
)

_POSSIBLE_CODES = frames(
    "hate.code",
    "C3.6",
    Severity.S2,
    Effect.FLAG,
    """
    ^ (?=14)<number> $
    <number> {15.} (?!kamerad|brüder|patriot|gr|volk|weiß|reich)<comrade>
    <number> , {9.} <comrade>
    (<cue>|<code>) {4.} (?=kamerad)<comrade>
    (?=endl|endsieg)<cue> (für|der|des|in|im|bei|of|for|steht|kommt)
    (wir|ihr|liebe|alle) ~echten (?=reichsd|volksd|arier|arisch)<cue>
    (?=rechte)<cue> {6} (gehoben|heben|hoch|oben|hebt|hob)
    <number> {9.} <code>
    <code> {9.} <number>
    <number> {9.} <cue>
    <cue> {9.} <number>
    <cue> {9.} <code>
    <cue> {9.} <cue>
    ^ (?=arier)<cue>
    ^ wir (?=weiß)<comrade> {6} (werden|sind|sterben|müssen|haben)
    (ich_bin|bin|wir_sind|als) {2} (stolzer?|stolze|echter?|reiner?|guter?|proud) \
        (?=ari|ary)<cue>
    (?=18|88|28|14)<number> (?=gr)<comrade>
    (?=kamerad|patriot|volksg|brüder)<comrade> {4} (?=18|88|28|14)<number>
    (?=18|88|28|14)<number> (mal|fache|faches|schöne|herzliche|liebe) {1} \
        (?=gr)<comrade>
    (grüße|gruß|grüsse|gruss|hallo|servus|moin|heil|hi|tach) {2} (?=18|88|28|\
        14)<number> $
    <number> {9.} <hint>
    <cue> {9.} <hint>
    <hint> {9.} (?=18|88|28|14)<number>
    (?=deutschbl|volksgem|volkstum|gauleit|rassebew|julf|blut_und|nordl|\
        ethnopl|großd|reichsd|reichst|volksd|reichsg|sudet|wart|ostmark|heiliges|\
        wir_sind_das|\
        das_reich|\
        reich_wird|weißes_e|weiße_h|weiße_r|weiße_e|white_r|white_h|white_e|white_n|\
        weißer_h|weißen_r|gruß_aus|grüße_aus|nationale|autonome|germanenb|volkstreu|\
        gesunder|schwarze_s)<cue>
    (?=gruß|gruss|heil|sieg|grüße)<comrade> {1} <number>
    """,
    unless=_MEASURES,
)

_SALUTES = frames(
    "crime.allusion",
    "C4.1",
    Severity.S2,
    Effect.FLAG,
    """
    (?=deutsche)<cue> {6} (war|fehlt|wieder|halt|noch|endlich|zurück|gehört|zum)
    (mit|zum|der|den|einen) (?=deutschen_g|deutscher_g)<cue>
    """,
    unless=_TALK,
)

SYMBOLS: tuple[Frame, ...] = (
    *_SLOGANS,
    *_POSSIBLE_SLOGANS,
    *_SALUTES,
    *_CODES,
    *_POSSIBLE_CODES,
)


def signs(evidence: Evidence) -> Iterator[Signal]:
    """Forbidden signs and runes that stand for themselves, not for their history."""
    for hit in evidence.hits.get("crime-sign", ()):
        about = _ABOUT_SIGNS.search(evidence.text.folded.text)
        weak = hit.term in ("⚡⚡", "卍")
        if about or (weak and len(evidence.text.folded.text) > 40):
            continue
        yield from _own(
            evidence,
            (hit.start, hit.end),
            rule="crime.sign",
            clause="C4.1",
            severity=Severity.S4,
            effect=Effect.FLAG if weak else Effect.BLOCK,
        )


def echoes(evidence: Evidence) -> Iterator[Signal]:
    """A name in triple brackets, the mark put on Jews."""
    folded = evidence.text.folded.text
    if "(((" not in folded and "( (" not in folded:
        return
    for found in _ECHO.finditer(folded):
        effect = Effect.FLAG if _CODE_CHARS.search(folded) else Effect.BLOCK
        yield from _own(
            evidence,
            found.span(),
            rule="hate.echo",
            clause="C3.4",
            severity=Severity.S3,
            effect=effect,
        )


def allusions(evidence: Evidence) -> Iterator[Signal]:
    """Half a slogan whose rest the reader is to complete, and mocking salutes."""
    folded = evidence.text.folded.text
    if "heil" in folded and (found := _HAIL_PLAIN.search(folded)):
        yield from _own(
            evidence,
            found.span(),
            rule="crime.allusion",
            clause="C4.1",
            severity=Severity.S2,
            effect=Effect.FLAG,
        )
    if ("…" in folded or ".." in folded) and (found := _ELLIPSIS.search(folded)):
        yield from _own(
            evidence,
            found.span(),
            rule="crime.allusion",
            clause="C4.1",
            severity=Severity.S4,
            effect=Effect.FLAG,
        )
    if "statt" in folded and (found := _INSTEAD_OF_HELLO.search(folded)):
        yield from _own(
            evidence,
            found.span(),
            rule="hate.code",
            clause="C3.6",
            severity=Severity.S2,
            effect=Effect.FLAG,
        )


def _own(
    evidence: Evidence,
    found: tuple[int, int],
    *,
    rule: str,
    clause: str,
    severity: Severity,
    effect: Effect,
) -> Iterator[Signal]:
    """The signal at a place of the folded view, if the words are the author's."""
    span = evidence.text.folded.span(*found)
    signal = Signal(
        rule=rule,
        clause=clause,
        severity=severity,
        effect=effect,
        span=span,
        facts={"term": evidence.text.original[slice(*span)]},
    )
    meant = in_context(signal, context_at(evidence.text, *found))
    if meant:
        yield meant
