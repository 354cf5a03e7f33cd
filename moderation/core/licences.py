"""Which licences let anybody copy a text."""

import re

_FREE = re.compile(
    r"""
    (?:cc)? (?:0|zero) [0-9]*                           # given to the public
    | (?:cc)? publicdomain (?:mark)? [0-9]* | pdm? [0-9]* | gemeinfrei
    | (?:amtlich | official) [a-z]*                     # laws, decrees, judgments
    | ccby (?:sa)? [0-9]* (?:deed)? (?:de | en | at | ch | int[a-z]* | unported)?
    | [al]?gpl [a-z0-9]* | g?fdl [a-z0-9]*
    | (?:mit | apache | bsd) [0-9]* (?:clause)? (?:licen[sc]e | lizenz)?
    """,
    re.VERBOSE,
)
_DEED = re.compile(r"https?://creativecommons\.org/(?:licenses|publicdomain)/")
_SIGNS = re.compile(r"[^a-z0-9]+")


def is_free(licence: str | None) -> bool:
    """Whether everybody may copy what stands under a licence, named in any style.

    Licences that forbid changes or commercial use do not count as free.
    """
    if not licence:
        return False
    named = _DEED.sub("cc", licence.strip().casefold())
    named = named.replace("creative commons", "cc")
    return _FREE.fullmatch(_SIGNS.sub("", named)) is not None
