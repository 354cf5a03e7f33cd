"""HTML comments read as people would: tags gone, quotes and code still marked."""

import html
import re

from moderation.core.tracked import Edit, Tracked, rewritten

_MARKUP = re.compile(
    r"<!--(?:-?>)?|-->"
    r"|<(?P<close>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9]*)[^<>]*>"
    r"|&#?[a-zA-Z0-9]{1,32};"
    r"|\n"
)
_LINES = re.compile(
    r"address|article|br|div|d[dlt]|footer|h[1-6]|header|hr|li|[ou]l|p|section|"
    r"table|t[dhr]"
)
_CODE = {"code": "`", "kbd": "`", "samp": "`", "tt": "`", "pre": "\n```\n"}
_SILENT = frozenset(("script", "style"))


def unmarked(read: Tracked) -> Tracked:
    """Drop tags and decode entities; never backtracks, never recurses.

    A comment or a script without end hides nothing: its text is read.
    """
    edits: list[Edit] = []
    quoted = 0
    hidden_from, hidden_until = 0, ""
    for found in _MARKUP.finditer(read.text):
        tag = (found["tag"] or "").lower()
        opening = not found["close"]
        if hidden_until:
            if hidden_until in (found[0], not opening and tag):
                edits.append((hidden_from, found.end(), ""))
                hidden_until = ""
        elif found[0] == "<!--" or (tag in _SILENT and opening):
            hidden_from, hidden_until = found.start(), tag or "-->"
        elif found[0] != "-->":
            if tag == "blockquote":
                quoted = max(0, quoted + (1 if opening else -1))
            text = _rendered(found[0], tag, opening, quoted)
            edits.append((found.start(), found.end(), text))
    return rewritten(read, edits)


def _rendered(markup: str, tag: str, opening: bool, quoted: int) -> str:
    line = "\n> " if quoted else "\n"
    if tag == "blockquote" or _LINES.fullmatch(tag) or markup == "\n":
        return line
    if tag == "q":
        return "„" if opening else "“"
    if tag in _CODE:
        return _CODE[tag]
    if tag or markup.startswith("<"):
        return ""
    return html.unescape(markup)
