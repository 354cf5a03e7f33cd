"""Frames of C4.6: delight in cruelty, and reviling of beliefs."""

from moderation.core.frames import Frame, frames
from moderation.core.signal import Effect, Severity

_TALK = """
    (gelöscht|löschen|gesperrt|verbreit\\w*|verbot\\w*|moderator\\w*|trauma\\w*|\
        jugendschutz)
    (usk|fsk|film|roman|doku|buch|krimi|metzger|jagd|wild|fisch|koch\\w*|rezept|grill)
    (bericht\\w*|gericht|polizei|strafbar|satire|karikatur)
    <game>
"""

_CRUELTY = frames(
    "crime.cruelty",
    "C4.6",
    Severity.S4,
    Effect.BLOCK,
    """
    (link|hier|clip|video|schaut|guckt|watch|here) {4} <gore> {9.} <delight>
    <gore> {9.} <delight>
    <delight> {6} <gore>
    (link|hier|watch|here|clip) {3} (?!hinr|enth|gore)<gore>
    <gore> {12.} (online|hd|uncut|ungeschnitten|voller_länge|full_length|uncensored|\
        unzensiert|4k)
    (hd|uncut|ungeschnitten|voller_länge|unzensiert|uncensored) {6} <gore>
    """,
    unless=_TALK,
)

_DETAIL = frames(
    "crime.cruelty",
    "C4.6",
    Severity.S3,
    Effect.BLOCK,
    """
    <cruel> {9.} <cruel> {9.} <delight>
    (man|ich|wir|euch|they|i) {9} <cruel> {9} <delight>
    <delight> {6} (wenn|wie|zu|how|when) {6} <cruel>
    (erst|zuerst|first) {2} <body> {1} , {1} (dann|then) {2} <body> {30.} (<delight>|\
        <cruel>)
    (katzen?|hunde?|tiere|vieh|viech\\w*|igel|tauben|hamster|cats?|dogs?) {15.} \
        <cruel> {15.} <delight>
    <delight> {15.} (katzen?|hunde?|tiere|vieh|viech\\w*|igel|tauben|hamster|cats?|\
        dogs?) {9} <cruel>
    <delight> {9!} (schreien|schreit|schrie|schrien|betteln|bettelte|scream\\w*|\
        begging) {6} <cruel>
    """,
    unless=_TALK,
)

_REVILING = frames(
    "crime.reviling",
    "C4.6",
    Severity.S4,
    Effect.FLAG,
    "<prophet> (war|ist|was|is) {3} <revile>",
    unless=_TALK,
)

_SCRIPTURE = frames(
    "crime.reviling",
    "C4.6",
    Severity.S2,
    Effect.FLAG,
    """
    (verbrennt|verbrenn|zündet|burn|verbrennen|schändet) {3} <scripture>
    <scripture> (ist|is) {3} \
        (märchen\\w*|müll|dreck|klopapier|schund|lüge\\w*|lügenbuch|mordanleitung)
    <scripture> {3} (gehören|gehört) {4} \
        (scheiterhaufen|verbrannt|ofen|klo|müll|angezündet)
    <scripture> {3} (verbrennen|anzünden|schänden|ins_klo|klopapier)
    """,
    unless=_TALK
    + "(wurden|wurde|schweden|protest\\w*|verurteil\\w*|bücherverbrennung)",
)

_BELIEVERS = frames(
    "crime.mocking",
    "C4.6",
    Severity.S1,
    Effect.FLAG,
    """
    <prophet> (ist|war|is) {1} (ein|eine|nur|bloß|a|an) {2} \
        (hirngespinst|märchen\\w*|erfindung|einbildung|witz|kriegstreiber|\
        sektenführer|scharlatan|betrüger|lügner|fairy|joke|fraud|warlord)
    (wer|leute) {6} (glaubt|glauben|betet|kirche|moschee|synagoge) {12!} <witless>
    (euer|eure|your) <prophet>
    <yourfaith> ist {4} \
        (was|quatsch|lächerlich|märchen\\w*|schwachsinn|kindergarten|für)
    """,
)

CRUELTY: tuple[Frame, ...] = (
    *_CRUELTY,
    *_DETAIL,
    *_REVILING,
    *_SCRIPTURE,
    *_BELIEVERS,
)
