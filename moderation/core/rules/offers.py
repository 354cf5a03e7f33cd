"""Frames of C4.5: offers of what the law forbids to sell, and links to it."""

from moderation.core.frames import Frame, frames
from moderation.core.signal import Effect, Severity

_TALK = """
    (gehackt|warnung|warne|warnt|achtung|vorsicht|betrug|betrüger\\w*|abzocke|scam)
    (schwarzmarkt|darknet|bsi|polizei\\w*|ermittl\\w*|razzia|bericht\\w*|laut|studie)
    (illegal\\w*|strafbar\\w*|verboten\\w*|gesetz\\w*|gericht\\w*|urteil|urheberrecht\\w*)
    (legal|legale|verurteilt\\w*|festgenommen|beschlagnahm\\w*|hätte|angeblich\\w*)
    (police|arrested|warning|beware|illegally|was_hacked|got_hacked|report|reported)
    (wer|warum|weshalb|wieso) {3} <offer>
"""
_QUESTION = """
    (wie|wo|woher|kann_ich|darf_man|ist_das|muss_ich|hilfe|how|what|was) {9.} \\?
"""


def _offered(goods: str) -> str:
    return f"{goods} {{12.}} <offer>\n<offer> {{12.}} {goods}"


_STOLEN = frames(
    "crime.offer",
    "C4.5",
    Severity.S3,
    Effect.BLOCK,
    """
    (frische?r?|fresh|neue|gehackte|geleakte|geklaute|gestohlene|hacked|stolen|leaked) \
        {2} <loot> {12.} <offer>
    <offer> {6} (frische?r?|fresh|gehackte|geleakte|geklaute|gestohlene|hacked|stolen) \
        {2} <loot>
    <loot> {6} <offer> {9.} <offer>
    <offer> {4} <loot> {9.} <offer>
    <fraud> {9.} <offer>
    <offer> {9.} <fraud>
    <price> {9.} (läuft|funktioniert|bezahlt|geht|works) {4} <fraud>
    <loot> {9.} <price> {9.} <offer>
    <price> {4} <loot> {9.} <offer>
    """,
    unless=_TALK + _QUESTION,
)

_FORGED = frames(
    "crime.offer",
    "C4.5",
    Severity.S3,
    Effect.BLOCK,
    """
    <paper> {6} <forged> {15.} <offer>
    <forged> {4} <paper> {15.} <offer>
    <offer> {6} <paper> {6} <forged>
    <offer> {6} <forged> {3} <paper>
    (?=falschg|counterf)<paper> {12.} \
        (versand|lieferung|qualität|telegram|weltweit|preis)
    <paper> {4} <forged> {6.} (kaufen|kontakt|besorgen|erhältlich|bestellbar|bestellen)
    """,
    unless=_TALK + _QUESTION,
)

_CRACKS = frames(
    "crime.offer",
    "C4.5",
    Severity.S3,
    Effect.BLOCK,
    """
    (?!serial|vollv|seriennr)<crack> {6} \
        (gibts|gibt['’]?s|gibt_es|hier|bei_mir|unter|at|here|available) {3} \
        <offer>
    (?!serial|vollv|seriennr)<crack> {6} \
        (?=hier|gibt|lade|pn|tele|verk|sell|per_pn|dm)<offer>
    (?!serial|vollv|seriennr)<crack> {6} (?=down|link|runter|lifet)<price>
    <crack> {9.} <price> {9.} <offer>
    (?=verk|biete|hier|gibt|selling|sell)<offer> {6} <crack>
    (?=down|link)<price> {3} (zum|für|to|for|:) {2} <crack>
    (?!serial|vollv|seriennr)<crack> {6} (hier|here) {1} :
    """,
    unless=_TALK + _QUESTION,
)

_HACKING = frames(
    "crime.offer",
    "C4.5",
    Severity.S3,
    Effect.BLOCK,
    """
    (ich|wir|i|we) {2} <hack> {4} <account> {9.} <offer>
    <hack> {4} <account> {9.} <offer>
    <offer> {6} <hack> {9.} <offer>
    (?=ddos|botn|ransom|stress|boot|steal|keylog|phishing)<hack> {9.} <offer>
    <offer> {4} (?=ddos|botn|ransom|stress|boot|steal|keylog|phishing)<hack>
    """,
    unless=_TALK + _QUESTION,
)

_GOODS = frames(
    "crime.offer",
    "C4.5",
    Severity.S3,
    Effect.BLOCK,
    """
    (?=verk|biete|besorg|lief|selling|sell|zu_verk)<offer> {4} <drug> {9.} <offer>
    <drug> , <drug> {12.} <offer>
    <drug> {9.} (?=disk|tele|wickr|versand|lief|pn|threema|signal|ship|gramm)<offer> \
        {9.} <offer>
    (?=verk|biete|besorg|lief|selling|sell|zu_verk)<offer> {4} <arms>
    <arms> {6} (ohne|keine|no) {2} (schein|waffenschein|papiere|fragen|papers|license) \
        {9.} <offer>
    <arms> {9.} (?=disk|tele|wickr|versand|pn|threema|ship|verk|zu_verk)<offer>
    """,
    unless=_TALK + _QUESTION + "<game>",
)

_CHILDREN = frames(
    "crime.abuse",
    "C4.5",
    Severity.S4,
    Effect.BLOCK,
    """
    <seek> {4} (?!junge)<child> {9.} <offer>
    <seek> {4} <child> {9.} (?=link|kontakt|signal)<price>
    <seek> {4} <child> {9.} <seek>
    (?!cp|kinderbilder|minder|kleine)<child> {9.} <seek>
    (?!cp|kinderbilder)<child> {9.} <offer>
    <seek> {4} (?!cp|kinderbilder|minder|kleine)<child>
    (?=minder|kleine|junge|under|prete|loli)<child> {4} \
        (nackt\\w*|nudes|porno\\w*|videos?|bilder|sex\\w*) {9.} (<seek>|<offer>)
    """,
    unless=_TALK + "(bekämpf\\w*|verfolg\\w*|chatkontrolle|scanner|scannen|opfer\\w*)",
)

_GREY = frames(
    "crime.grey",
    "C4.5",
    Severity.S2,
    Effect.FLAG,
    """
    (?=keygen|crack|serial|aktiv|activ|kms|raub|nulled|warez)<crack> {6} \
        (läuft|funktioniert|geht|tut|hilft|benutz\\w*|nehm\\w*|works|worked|use)
    (mit|nimm|nehm|nutze|benutze|habe|use|using|with) {4} \
        (?=keygen|crack|aktiv|activ|kms|raub|nulled)<crack>
    <copy> {9.} (ihr_wisst|du_weißt|wisst_ihr|you_know) {2} (wo|wie|was|where|bescheid)
    (ihr_wisst|you_know) {2} (wo|where) {9.} <copy>
    (hat|weiß|kennt) jemand {5} <crack>
    (gibt|gibts) {3} (?=crack|keyg)<crack> {3} (überall|umsonst|gratis|doch)
    (gibt|gibts) (doch|ja) {3} (?=crack|keyg)<crack>
    (läuft|funktioniert|geht) {4} (?=gecr|crack|keyg|nulled)<crack>
    (nehmt|nutzt|benutzt) {3} (?=crack|keyg|aktiv|kms)<crack>
    (?=verk|biete|tausche|besorge)<offer> {4} <drug>
    (?=verk|biete)<offer> {6} <loot>
    (?=günstig|cheap)<price> {4} <loot>
    <loot> {6} (?=pn|tele|verk|günst|zu_verk|wickr)<offer>
    <paper> {4} (?=ohne|gef|regist|fake|counterf|blanko)<forged> {9.} <price>
    <price> {4} <paper> {4} (?=ohne|gef|regist|fake|counterf|blanko)<forged>
    (gramm|stück|g|paar) {1} <drug> {6} (übrig|abzugeben|wer_will|zu_haben)
    (?=verk|biete|suche)<price> {3} (?=glock|ak|muni|pist|revol|schall|gun)<arms>
    <fraud> {6} (läuft|funktioniert|klappt|geht|works)
    """,
    unless=_TALK,
)

OFFERS: tuple[Frame, ...] = (
    *_STOLEN,
    *_FORGED,
    *_CRACKS,
    *_HACKING,
    *_GOODS,
    *_CHILDREN,
    *_GREY,
)
