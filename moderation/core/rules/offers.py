"""Frames of C4.5: offers of what the law forbids to sell, and links to it."""

from moderation.core.frames import Frame, frames
from moderation.core.signal import Effect, Severity

_TALK = """
    (gehackt|warnung|warne|warnt|achtung|vorsicht|betrug|betrüger\\w*|abzocke|scam)
    (schwarzmarkt|darknet|bsi|polizei\\w*|ermittl\\w*|razzia|bericht\\w*|laut|studie)
    (illegal\\w*|strafbar\\w*|verboten\\w*|gesetz\\w*|gericht\\w*|urteil|\
        urheberrecht\\w*)
    (legal|legale|verurteilt\\w*|festgenommen|beschlagnahm\\w*|hätte|angeblich\\w*)
    (police|arrested|warning|beware|illegally|was_hacked|got_hacked|report|reported)
    (wer|warum|weshalb|wieso) {3} <offer>
    (verkaufen_sie|verkauft_jemand|hat_mir|haben_mir|hat_man|wurde|wurden|angeboten)
    (bekam|bekomme_ich|gemeldet|masche|auf_telegram_verkaufen|im_darknet|händler\\w*)
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
    <offer> {8} (fremde\\w*|gehackt\\w*|gestohlen\\w*|geklaut\\w*|geleakt\\w*|hacked|\
        stolen|leaked|cracked) \
        {2} <loot>
    <loot> {6} <offer> {9.} <offer>
    (?=besorg|verk|biete|lief)<offer> {6} <loot> {9.} <price>
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
    <paper> {12.} <forged> {15.} <offer>
    <forged> {6} <paper> {15.} <offer>
    <paper> {12.} <forged> {15.} \
        (?=bezahl|zahlung|in_k|per_k|krypto|monero|xmr|btc|bitcoin|kontakt|signal|\
        versand|brief|shop|besorg|contact)<price>
    <forged> {6} <paper> {15.} \
        (?=bezahl|zahlung|in_k|per_k|krypto|monero|xmr|btc|bitcoin|kontakt|signal|\
        versand|brief|shop|besorg|contact)<price>
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
    (?=gekn|gecr|cracked|nulled|warez)<crack> {4} (unter|hier|bei|at|auf) {1} \\w+ \\.
    (hier|here|anbei) {2} (?=keygen|crack|warez|null|raub|repack)<crack> (für|for|zu|\
        von|:)
    <crack> {12.} (zieh\\w*|saug\\w*|lädst|lad|lade|ladet|hol\\w*|download\\w*|grab|\
        get) {4} \
        (hier|runter|here|euch|dir|down|her|it|link\\w*)
    (zieh\\w*|saug\\w*|lädst|ladet|holt|grab|download\\w*) {4} <crack> {6} \
        (hier|runter|here|unter|bei|at|from|auf)
    <crack> {12.} (passwort|password|pw) {1} :
    (?=akti|kopier)<crack> {6} (umgehen|entfernen|knacken|bypass) {6.} (crack\\w*|\
        hier|link|tool)
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
    (?!gras|teile|stoff|schnee|speed|pillen|shit|pep)<drug> {12.} \
        (?=gramm|versand|stück|pro|btc|bitcoin|krypt|bezahl|xmr|monero)<price> {12.} \
        <offer>
    <drug> {9.} (?=abzug|zu_haben|stealth|neutral|auf|über|im_br|disk|tele|wickr|\
        versand|lief|pn|\
        threema|signal|ship|gramm)<offer> \
        {9.} <offer>
    (?=verk|biete|besorg|lief|selling|sell|zu_verk)<offer> {4} <arms>
    <arms> {6} (ohne|keine?|no) {2} (papierkram|schein|waffenschein|papiere|fragen|\
        papers|license) \
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
    (mit|nimm|nehm|nutz|benutz|hab|nutze|benutze|habe|use|using|with) {4} \
        (?=keygen|crack|aktiv|activ|kms|raub|nulled)<crack>
    (mit|nimm|nehm|nutz|nutze|benutz|hab|habe|use|using|with) {4} \
        (?=serial|keygen|crack|lizenz|aktiv|product|license)<crack> {12} \
        (läuft|funktioniert|geht|klappt|works|rumgeistert|kursiert|kursieren)
    <copy> {9!} <freebie>
    <freebie> {9!} <copy>
    <freebie> {4} (herbekomm\\w*|bekomm\\w*|krieg\\w*|runterlad\\w*|schauen|gucken|\
        streamen|saugen)
    <copy> {9.} (ihr_wisst|du_weißt|wisst_ihr|you_know) {2} (wo|wie|was|where|bescheid)
    (ihr_wisst|you_know) {2} (wo|where) {9.} <copy>
    (hat|weiß|kennt) jemand {5} <crack>
    (gibt|gibts) {3} (?=crack|keyg)<crack> {3} (überall|umsonst|gratis|doch)
    (?=keygen|crack|warez|null)<crack> (gibts|gibt) {4}
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
