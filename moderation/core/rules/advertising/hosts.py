"""What kind of place a link leads to."""

import re
from enum import StrEnum

from moderation.core.links import Link
from moderation.core.policy import Policy


class Kind(StrEnum):
    """What kind of place a link leads to; `PLAIN` where nothing is known."""

    BLOCKED = "blocked"
    WATCHED = "watched"
    AFFILIATE = "affiliate"
    SHORTENER = "shortener"
    REFERENCE = "reference"
    TRADE = "trade"
    PLAIN = "plain"


def kind_of(link: Link, policy: Policy) -> Kind:
    """Judge a link by the site's lists, then ours, then by its own words."""
    names = {link.host, link.site, link.site.partition("/")[0], f"{link.label}.*"}
    switches, lists = policy.switches, policy.lexicon.lists
    listed = (
        (Kind.BLOCKED, switches.blocked_hosts),
        (Kind.REFERENCE, switches.trusted_hosts),
        (Kind.WATCHED, switches.watched_hosts),
        (Kind.AFFILIATE, lists.get("ad-affiliates", ())),
        (Kind.SHORTENER, lists.get("ad-shorteners", ())),
        (Kind.REFERENCE, lists.get("ad-reference", ())),
    )
    for kind, hosts in listed:
        if not names.isdisjoint(hosts):
            return kind
    if link.query and _pays(link.query):
        return Kind.AFFILIATE
    if _REFERENCE.search(link.host) or _DOCUMENT.search(link.path):
        return Kind.REFERENCE
    return Kind.TRADE if _TRADE.search(link.host) else Kind.PLAIN


def _pays(query: str) -> bool:
    return bool(_PAYING.search(query))


# Parameters by which shops and partner networks pay whoever placed the link.
_PAYING = re.compile(
    r"(?:^|&)(?:tag=[\w-]+-2\d\b|(?:ref(?:_?id|_?code|erral|errer_?id|by)?|r|invite(?:_code)?"
    r"|aff(?:_?id|iliate(?:_?id)?)?|partner(?:_?id)?|awinaffid|awinmid|awc|tduid|sscid"
    r"|irclickid|campid|mkcid|a_aid|a_bid|hopid|clickref|pid|pub_?id|sub_?id|ascsubtag|promo"
    r"|coupon|code|gutschein|werber|kwk|sponsor)=[^&]+)",
    re.IGNORECASE,
)
# Places people link to as evidence: documentation, science, authorities, code, press.
_REFERENCE = re.compile(
    r"(?:^|[.-])(?:docs?|documentation|doku|wiki\w*|bugs?|bugzilla|issues|tracker|uni"
    r"|tu|fh|hs|rwth|ethz?|univie|git\w*|codeberg|sourceforge|forum|forums|foren|rfc"
    r"|ietf|ieee|iso|kernel|bund|bsi|ec|europa|developer|manual|manpages|man|help|hilfe"
    r"|support|support\w*|studie\w*|journal|science|arxiv|archive?|blog\.kernel|community"
    r"|gesetze-im-internet|dejure|bundestag|bundesanzeiger|heise|golem|spiegel|zeit|faz"
    r"|sueddeutsche|taz|tagesschau|zdf|ard|orf|srf|br|wdr|ndr|dlf|deutschlandfunk|welt"
    r"|derstandard|nzz|diepresse|zeitung|news|nachrichten|magazin|tagblatt|tagesspiegel"
    r"|handelsblatt|netzpolitik|verbraucherzentrale|finanztip|test|statistik|destatis"
    r"|amt|ministerium|gov|gv|edu|ac|museum|bibliothek|status|specs?|spec|standards?"
    r"|changelog|download|hersteller|datenblatt|datasheet"
    r"|stackoverflow|stackexchange|openstreetmap|maps|lab|labs|press\w*"
    r"|study|bank-?holiday|bibliothek|archiv\w*|linux\w*|debian|ubuntu|python|rust-lang"
    r"|mozilla|w3|oecd|who|un|unesco|eur-lex|curia|nist|cve|owasp|verein|behoerde|stadt"
    r"|landkreis|polizei|feuerwehr|dwd|wetter)(?:[.-]|$)",
)
_DOCUMENT = re.compile(r"\.(?:pdf|txt|rst|csv)$|/(?:docs?|wiki|issues?|commit)/")
# Words of trade in a host name: they say what a site sells, no more.
_TRADE = re.compile(
    r"shop|store\b|discount|kauf|guenstig|gunstig|billig|cheap|deal|rabatt|gutschein|coupon|\bsale"
    r"|spar(?!kasse)|bonus|gratis|casino|slots?\b|\bbet|wett(?!er)|poker|lotto|jackpot"
    r"|kredit|loan|credit|versicherung|tarif|vpn|pillen?|pills|pharm|viagra|diaet|diet"
    r"|abnehm|boost|detox|slim|cbd|\bseo|marketing|agentur|agency|schluessel|umzu[eg]"
    r"|entruempel|reinigung|rohr|crypto|krypto|coin|\bbtc|forex|trading|trade|invest"
    r"|profit|rendite|geld|cash|money|reich\b|dating|single|flirt|sexy?\b|cams?\b|escort"
    r"|replica|rolex|essay|follower|likes|traffic|gewinn|prize|promo|angebot|24\b|profis?\b"
    r"|express|immo|coach|akademie|ferienwohn|moebel|matratze|reparatur|service|nachhilfe"
    r"|finanz|fenster|solar-|tuning|handwerk|kurs\b|fix\b|fuchs\b|\.(?:shop|store|casino|bet"
    r"|loan|win|vip|top|xyz|online)$",
)
