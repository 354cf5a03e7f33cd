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
    if _is_reference(link):
        return Kind.REFERENCE
    trade = sounds_like_trade(link) or _SELLING.search(link.label)
    return Kind.TRADE if trade else Kind.PLAIN


def sounds_like_trade(link: Link) -> bool:
    """Whether a host is put together of words of trade, or of ever more words."""
    return _TRADE.search(link.site) is not None or link.label.count("-") > 1


def _is_reference(link: Link) -> bool:
    """Whether host or document is what people give as evidence."""
    if _DOCUMENT.search(link.path):
        return True
    where = _REFERENCE.search(link.host)
    # A suffix ("trade.test") or the tail of a name ("bett-test.de") proves nothing.
    return where is not None and where[0].strip(".-") not in _UNPROVEN


_UNPROVEN = frozenset(
    {"test", "news", "status", "help", "hilfe", "support", "download"}
)


def _pays(query: str) -> bool:
    return bool(_PAYING.search(query))


# Parameters by which shops and partner networks pay whoever placed the link.
_PAYING = re.compile(
    r"(?:^|&)(?:tag=[\w-]+-2\d\b|(?:ref(?:_?id|_?code|erral|errer_?id|by)?|r"
    r"|invite(?:_code)?"
    r"|aff(?:_?id|iliate(?:_?id)?)?|partner(?:_?id)?|awinaffid|awinmid|awc|tduid|sscid"
    r"|irclickid|campid|mkcid|a_aid|a_bid|hopid|clickref|pid|pub_?id|sub_?id|ascsubtag"
    r"|promo"
    r"|coupon|code|gutschein|werber|kwk|sponsor)=[^&]+)",
    re.IGNORECASE,
)
# Places people link to as evidence: documentation, science, authorities, code, press.
_REFERENCE = re.compile(
    r"(?:^|[.-])(?:docs?|documentation|doku|wiki\w*|bugs?|bugzilla|issues|tracker|uni"
    r"|tu|fh|hs|rwth|ethz?|univie|git\w*|codeberg|sourceforge|forum|forums|foren|rfc"
    r"|ietf|ieee|iso|kernel|bund|bsi|ec|europa|developer|manual|manpages|man|help|hilfe"
    r"|support|support\w*|studie\w*|journal|science|arxiv|archive?|blog\.kernel"
    r"|community"
    r"|gesetze-im-internet|dejure|bundestag|bundesanzeiger|heise|golem|spiegel|zeit|faz"
    r"|sueddeutsche|taz|tagesschau|zdf|ard|orf|srf|br|wdr|ndr|dlf|deutschlandfunk|welt"
    r"|derstandard|nzz|diepresse|zeitung|news|nachrichten|magazin|tagblatt|tagesspiegel"
    r"|handelsblatt|netzpolitik|verbraucherzentrale|finanztip|statistik|destatis"
    r"|amt|ministerium|gov|gv|edu|ac|museum|bibliothek|status|specs?|spec|standards?"
    r"|changelog|download|hersteller|datenblatt|datasheet"
    r"|stackoverflow|stackexchange|openstreetmap|maps|lab|labs|press\w*"
    r"|study|bank-?holiday|bibliothek|archiv\w*|linux\w*|debian|ubuntu|python|rust-lang"
    r"|mozilla|w3|oecd|who|un|unesco|eur-lex|curia|nist|cve|owasp|verein|behoerde|stadt"
    r"|landkreis|polizei|feuerwehr|dwd|wetter)(?:[.-]|$)",
)
_DOCUMENT = re.compile(r"\.(?:pdf|txt|rst|csv)$|/(?:docs?|wiki|issues?|commit)/")
# Words of trade in a host name: they say what a site sells, no more.
_SELLING = re.compile(
    r"mieten|kaufen|vergleich|verkauf|bestell|ratgeber|testsieger|portal|gift\b|hub$"
    r"|xxl"
    r"|blitz|direkt|sofort|vermiet|buchen|ticket|party|reise|urlaub|visum|hochzeit|tier"
    r"|hund|katze|futter|kueche|küche|heizung|pumpe|dach|garten|zahn|haar|beauty"
    r"|wellness"
    r"|massage|fitness|yoga|poker|spiel|game|preset|template|stream|iptv|tv$|depot"
    r"|konto"
    r"|bank|anlage|makler|haus|wohnung|zimmer|auto|reifen|bike|rad$|mode|fashion"
    r"|schmuck"
    r"|uhr|brille|schuh|moebel|möbel|lampe|led|druck|werbung|web|media|design|hosting"
    r"|cloud|pro$|plus$|max$|one$|24$|365$|4u$|now$|go$|box$|tipp|deal|club"
)
_TRADE = re.compile(
    r"shop|store\b|discount|kauf|guenstig|gunstig|billig|cheap|deal|rabatt|gutschein"
    r"|coupon|\bsale"
    r"|spar(?!kasse)|bonus|gratis|casino|slots?\b|\bbet|wett(?!er)|poker|lotto|jackpot"
    r"|kredit|loan|credit|versicherung|tarif|vpn|pillen?|pills|pharm|viagra|diaet|diet"
    r"|abnehm|boost|detox|slim|cbd|\bseo|marketing|agentur|agency|schluessel|umzu[eg]"
    r"|entruempel|reinigung|rohr|crypto|krypto|coin|\bbtc|forex|trading|trade|invest"
    r"|profit|rendite|geld|cash|money|reich\b|dating|single|flirt|sexy?\b|cams?\b"
    r"|escort"
    r"|replica|rolex|essay|follower|likes|traffic|gewinn|prize|promo|angebot|24\b"
    r"|profis?\b"
    r"|express|immo|coach|akademie|ferienwohn|moebel|matratze|reparatur|service"
    r"|nachhilfe"
    r"|finanz|fenster|solar-|tuning|handwerk|kurs\b|fix\b|fuchs\b|\.(?:shop|store"
    r"|casino|bet"
    r"|loan|win|vip|top|xyz|online)$",
)
