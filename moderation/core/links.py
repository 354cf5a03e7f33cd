"""Links of a text, plain, written out or disguised, and the sites they lead to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from tldextract import TLDExtract
from tldextract.tldextract import ExtractResult

from moderation.core.signal import Span


class Dress(StrEnum):
    """How a link is written.

    `NAKED` has no scheme, `NAME` is written like the name of a firm or an app
    (`Booking.com`, `Last.fm`), `DEFANGED` was made unclickable the way warnings do
    it (`hxxp://`, `[.]`), `HIDDEN` was written so that a filter does not see it.
    """

    WHOLE = "whole"
    NAKED = "naked"
    NAME = "name"
    DEFANGED = "defanged"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link found in a text; `site` is who stands behind it.

    `label` is the site's own word, without suffix (`example` of `example.co.uk`).
    `site` is the registrable domain, kept with its sub-domain or first path part on
    platforms where each of those belongs to someone else (`github.com/name`).
    """

    span: Span
    host: str
    site: str
    path: str
    query: str
    label: str
    dress: Dress


def links_of(text: str) -> tuple[Link, ...]:
    """Find every link in order of place; spans lie in `text`."""
    if not _may_hold_link(text):
        return ()
    bare, origin = _without_invisible(text)
    found = sorted(_links(bare), key=lambda link: link.span)
    if origin is None:
        return tuple(found)
    return tuple(_moved_back(link, origin) for link in found)


def hosts_of(text: str) -> tuple[str, ...]:
    """Name the sites a text links to, each once, in order of place."""
    return tuple(dict.fromkeys(link.site for link in links_of(text)))


def site_of(url: str) -> str | None:
    """Name the site of a single address, or nothing where it is none."""
    links = links_of(url)
    return links[0].site if links else None


def _may_hold_link(text: str) -> bool:
    if "." in text and _DOT.search(text):
        return True
    if "://" in text or ": /" in text:
        return True
    return ("dot" in text or "unkt" in text) and bool(_SPELLED_DOT.search(text))


_UNSEEN = frozenset(
    "\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\ufeff\u00ad"
)
_INVISIBLE = re.compile(f"[{''.join(sorted(_UNSEEN))}]")
# Between the parts of a host, bare, in brackets, or torn off.
_DOT = re.compile(
    rf"\.(?:(?<=\w\.)[^\W\d_]{{2}}|(?<=[\[({{{''.join(sorted(_UNSEEN))}]\.)"
    rf"|[{''.join(sorted(_UNSEEN))}]|(?<= \.) ?[^\W_]"
    r"| (?:com|net|org|info|shop|online|xyz|example|test)\b)"
)
_SPELLED_DOT = re.compile(r"[\[({ ](?:[Pp]unkt|dot)[\])} ]")


def _without_invisible(text: str) -> tuple[str, list[int] | None]:
    if not _INVISIBLE.search(text):
        return text, None
    origin = [i for i, sign in enumerate(text) if sign not in _UNSEEN]
    return "".join(text[i] for i in origin), [*origin, len(text)]


def _moved_back(link: Link, origin: list[int]) -> Link:
    """Give a link its place in the original; inner invisible signs hide it."""
    start, end = link.span
    span = origin[start], origin[end - 1] + 1
    inner = origin[start + len(link.host)] - origin[start] > len(link.host)
    return replace(link, span=span, dress=Dress.HIDDEN if inner else link.dress)


def _links(text: str) -> Iterator[Link]:
    for match in _WRITTEN.finditer(text):
        link = _written(match)
        if link is not None:
            yield link
    if _DISGUISE.search(text):
        yield from _disguised(text)


_LABEL = r"[^\W_][\w-]{0,62}"
_REST = r"(?P<rest>(?::\d{2,5})?(?:[/?#][^\s<>\"„“”»«]*)?)"
_WRITTEN = re.compile(
    rf"(?:(?P<scheme>https?|hxxps?|ftp)://(?:www\.)?|(?<![\w@./-]))"
    rf"(?P<host>(?:{_LABEL}\.){{1,8}}(?P<suffix>[^\W\d_]{{2,24}}))(?![\w@-]){_REST}",
    re.IGNORECASE,
)


def _written(match: re.Match[str]) -> Link | None:
    scheme, host = match["scheme"], match["host"]
    parts = _parts(host.lower())
    if not parts.suffix or not parts.domain:
        return None
    if scheme is None and not _reads_as_host(host, match["rest"], parts):
        return None
    rest = _trimmed(match["rest"])
    dress = Dress.WHOLE if scheme else Dress.NAKED
    if not (scheme or rest) and _reads_as_name(host):
        dress = Dress.NAME
    if scheme and scheme.lower().startswith("hxxp"):
        dress = Dress.DEFANGED
    if not host.isascii() and _MIXED.search(host):
        dress = Dress.HIDDEN
    end = match.end() - len(match["rest"]) + len(rest)
    return _link(match.start(), end, parts, rest, dress)


# Letters of two scripts in one word: one of them poses as the other.
_MIXED = re.compile(r"[a-z](?=[\w-]*[Ͱ-ӿ])|[Ͱ-ӿ](?=[\w-]*[a-z])", re.IGNORECASE)


def _reads_as_host(host: str, rest: str, parts: ExtractResult) -> bool:
    """Tell a host without scheme from file names, products and missing spaces."""
    if rest.startswith("/") or host[:4].lower() == "www.":
        return True
    last = host.rpartition(".")[2]
    if not (last.islower() or host.isupper()):
        return False
    if host.lower() in _PRODUCTS:
        return False
    return parts.suffix.rpartition(".")[2] in _BARE_SUFFIXES


def _reads_as_name(host: str) -> bool:
    """Whether a bare host is capitalised like a name: it is spoken of, not linked."""
    return host[0].isupper() and host.count(".") == 1 and not host.isupper()


_PRODUCTS = frozenset({"asp.net", "vb.net", "ado.net", "ml.net", "paint.net"})
# Suffixes that also end sentences or file names ("so", "in", "md", "sh", "py") count
# only with a scheme, "www." or a path.
_BARE = """
    com de net org at ch eu info io shop online xyz site app dev store club top biz
    tv uk fr nl pl ru it cz dk se ly gg cc ws to li lu blog news tech cloud live pro
    vip win bet casino loan link click fun space website world agency digital
    academy energy group team berlin hamburg koeln cologne wien bayern swiss gmbh
    immo reisen example test
"""
_BARE_SUFFIXES = frozenset(_BARE.split())


def _trimmed(rest: str) -> str:
    """Leave out the punctuation of the sentence a link stands in."""
    while rest and rest[-1] in ".,;:!?'*_)]}›":
        opener = {")": "(", "]": "[", "}": "{"}.get(rest[-1])
        if opener and rest.count(rest[-1]) <= rest.count(opener):
            break
        rest = rest[:-1]
    return rest.partition("[/")[0].partition("](")[0]


def _link(start: int, end: int, parts: ExtractResult, rest: str, dress: Dress) -> Link:
    path, _, query = rest.partition("?")
    host = parts.fqdn
    return Link(
        span=(start, end),
        host=host,
        site=_site(parts, path),
        path=path.partition("#")[0],
        query=query,
        label=parts.domain,
        dress=dress,
    )


def _site(parts: ExtractResult, path: str) -> str:
    domain = f"{parts.domain}.{parts.suffix}"
    owner = path.removeprefix("/").partition("/")[0].lower()
    if domain in _PLATFORMS and owner not in _NO_OWNER:
        return f"{domain}/{owner}"
    return domain


# Platforms where the first path part names the owner; where the sub-domain does
# (github.io, blogspot.com), the private part of the suffix list already says so.
_OWNED_BY_PATH = """
    github.com gitlab.com codeberg.org bitbucket.org medium.com facebook.com
    instagram.com twitter.com x.com tiktok.com twitch.tv youtube.com patreon.com
    ko-fi.com linktr.ee t.me wa.me paypal.me linkedin.com pinterest.com steadyhq.com
    etsy.com
"""
_PLATFORMS = frozenset(_OWNED_BY_PATH.split())
_NO_OWNER = frozenset(
    {"", "watch", "search", "results", "shorts", "p", "in", "channel"}
)

_DISGUISE = re.compile(
    r"[\[({]\.[\])}]|[\[({ ](?:dot|punkt)[\])} ]|h ?[xt] ?[xt] ?p ?s? ?: ?/"
    r"|\w \. ?\w|\w\. \w",
    re.IGNORECASE,
)
_SUFFIX_WORD = (
    r"(?P<suffix>com|de|net|org|at|ch|eu|info|io|shop|online|xyz|site|store|club|top|biz"
    r"|tv|app|live|example|test)"
)
_SCATTERED = re.compile(
    rf"(?P<scheme>\bh ?[xt] ?[xt] ?p ?s? ?: ?/ ?/ ?)?(?:www ?\. ?)?"
    rf"\b(?P<name>[^\W_][\w-]{{1,62}})"
    rf"(?P<dot> \. ?|\. | ?[\[({{] ?(?:dot|punkt|\.) ?[\])}}] ?| (?:dot|punkt) )"
    rf"{_SUFFIX_WORD}\b(?P<rest>(?: ?/[^\s<>\"]*)?)",
    re.IGNORECASE,
)


# A host letter by letter.
_LETTERED = re.compile(
    r"\b(?:[^\W_] ){3,40}[^\W_]"
    r"(?: ?\. ?| ?[\[({] ?(?:dot|punkt|\.) ?[\])}] ?| dot | punkt )"
    r"(?:(?:[a-z] ){1,5}[a-z]|[a-z]{2,10})\b",
    re.IGNORECASE,
)


def _disguised(text: str) -> Iterator[Link]:
    """Find hosts whose dots were spelled out, bracketed or pulled apart."""
    for match in _LETTERED.finditer(text):
        host = re.sub(r"[\[({ ]+(?:dot|punkt|\.)[\])} ]+", ".", match[0].lower())
        parts = _parts(host.replace(" ", ""))
        if parts.suffix and parts.domain:
            yield _link(match.start(), match.end(), parts, "", Dress.HIDDEN)
    for match in _SCATTERED.finditer(text):
        dot = match["dot"]
        spelled = dot.strip() not in {".", "[.]", "(.)"}
        torn = dot.strip() == "." and (
            match["scheme"] or match["rest"] or dot[0] == " "
        )
        if not (spelled or torn or dot.strip() != "."):
            continue
        if (
            match["suffix"] != match["suffix"].lower()
            or text[match.start() - 1 :][:1] == "@"
        ):
            continue
        parts = _parts(f"{match['name']}.{match['suffix']}".lower())
        dress = Dress.HIDDEN if spelled or torn else Dress.DEFANGED
        rest = _trimmed(match["rest"].strip())
        yield _link(match.start(), match.end(), parts, rest, dress)


# The bundled suffix list, never fetched; reserved suffixes stand for real ones.
_EXTRACT = TLDExtract(
    cache_dir=None,
    suffix_list_urls=(),
    include_psl_private_domains=True,
    extra_suffixes=("example", "test", "invalid"),
)


def _parts(host: str) -> ExtractResult:
    return _EXTRACT.extract_str(host)


_parts("example.org")
