"""Account names and profile addresses that advertise."""

import re
from collections.abc import Iterable

from moderation.core.evidence import Evidence
from moderation.core.links import links_of, site_of
from moderation.core.rules.advertising.hosts import sounds_like_trade
from moderation.core.signal import Effect, Severity, Signal


def account_names(evidence: Evidence) -> Iterable[Signal]:
    """Report a name that is an advertisement (C6.7)."""
    author = evidence.comment.author
    name = author.name or ""
    if not name:
        return
    found = _advertises(name)
    if found:
        yield _named("advertising.name", 3, name, strong=True)
        if _is_empty(evidence.text.plain.text):
            yield _named("advertising.name_only", 3, name, strong=True)
    elif _FIRM.search(name):
        yield _named("advertising.firm_name", 1, name)
    if author.url and _names_host(name, author.url):
        yield _named("advertising.name_host", 2 if found else 1, name)
    if author.url and _sells(author.url) and _is_empty(evidence.text.plain.text):
        yield _named("advertising.trade_url", 3, name)


def _named(rule: str, points: float, name: str, *, strong: bool = False) -> Signal:
    return Signal(
        rule=rule,
        clause="C6.7",
        severity=Severity.S2,
        effect=Effect.BLOCK if strong else Effect.FLAG,
        weight=points,
        facts={"name": name},
    )


def _advertises(name: str) -> bool:
    """A trade together with a place, a price, a promise, a year or a suffix."""
    if _HOST_NAME.search(name):
        return True
    return bool(_TRADES.search(name)) and (
        bool(_PITCH.search(name)) or len(name.split()) >= 3
    )


def _is_empty(text: str) -> bool:
    """Whether a comment says nothing that only this article could have drawn."""
    return len(text.split()) <= 8 and not any(sign.isdigit() for sign in text)


def _sells(url: str) -> bool:
    """Whether the address in a profile names goods or services."""
    links = links_of(url)
    return bool(links) and sounds_like_trade(links[0])


def _names_host(name: str, url: str) -> bool:
    site = site_of(url) or ""
    host = re.sub(r"\W", "", site.partition(".")[0]).lower()
    parts = [part for part in re.split(r"\W+", name.lower()) if len(part) >= 3]
    return bool(host) and any(part in host for part in parts)


_FIRM = re.compile(r"\b(?:gmbh|ug|ag|kg|ohg|e\.?k|ltd|inc|llc|ges\.?m\.?b\.?h)\b", re.I)
_HOST_NAME = re.compile(
    r"\b(?:www\.)?[\w-]{3,}\.(?:com|net|shop|store|online|info|biz|top|xyz|click)\b",
    re.I,
)
_TRADES = re.compile(
    r"schl[uü]e?sseldienst|umz[uü]e?ge|umzug|entr[uü]e?mpel|reinigung|handwerk"
    r"|dachdecker"
    r"|rohrreinig|klempner|autoankauf|ankauf|kredit|darlehen|versicherung|tarif|vpn"
    r"|casino|slots?|wetten|sportwett|poker|bitcoin|krypto|crypto|forex|trading|invest"
    r"|seo\b|marketing|backlink|webdesign|agentur|agency|hosting|viagra|cialis|potenz"
    r"|abnehm|di[aä]e?t|diet|cbd|keto|weight ?loss|pills|apotheke|pharmacy|escort"
    r"|dating"
    r"|singles|cams?\b|massage|nachhilfe|ghostwrit|essay|thesis|hausarbeit|immobilien"
    r"|makler|ferienwohnung|hotel|reisen|fahrschule|zahnarzt|anwalt|kanzlei|detektei"
    r"|gutschein|coupon|rabatt|deals?\b|shop\b|store\b|outlet|fenster|solar"
    r"|photovoltaik"
    r"|w[aä]e?rmepumpe|k[uü]e?chen|m[oö]e?bel|matratzen|e-?bikes?|reparatur|repair"
    r"|pc-?hilfe"
    r"|locksmith|plumber|movers|cleaning|loans?\b|insurance|roofing|replica|rolex"
    r"|watches"
    r"|follower|likes|gratis|free\b|geld verdienen|make money|hacker|recovery",
    re.I,
)
_PITCH = re.compile(
    r"\b(?:g[uü]e?nstig\w*|billig\w*|beste[rsn]?|best|cheap\w*|top|nr\.? ?1|no\.? ?1"
    r"|24 ?h?|24/7"
    r"|20[2-3]\d|notdienst|sofort|online|kaufen|buy|sale|angebot\w*|preis\w*"
    r"|vergleich\w*"
    r"|test(?:sieger)?|review|services?|kostenlos\w*|gratis|free|berlin|hamburg"
    r"|m[uü]e?nchen"
    r"|k[oö]e?ln|frankfurt|stuttgart|d[uü]e?sseldorf|leipzig|dortmund|essen|bremen"
    r"|dresden"
    r"|hannover|n[uü]e?rnberg|duisburg|bochum|wuppertal|bielefeld|bonn|m[uü]e?nster"
    r"|mannheim"
    r"|karlsruhe|augsburg|wien|graz|linz|salzburg|innsbruck|z[uü]e?rich|basel|bern|genf"
    r"|london|new york|dubai|deutschland|germany|usa|uk)\b|\d{2,}",
    re.I,
)
