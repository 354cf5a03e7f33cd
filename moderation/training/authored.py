"""Comments written for this project, with what the guidelines say of each.

One JSON object a line: `text`, the `effect` it should have, the `clause` it breaches
(or, if allowed, the one whose border it is near; `none`: no border is near).
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import orjson

FOLDER: Final = Path(__file__).parent / "authored"

_MEANT: Final[Mapping[str, tuple[str, ...]]] = {
    "C1.1": ("insult", "offensive", "toxic"),
    "C1.2": ("insult", "offensive", "toxic"),
    "C1.3": ("sexism", "offensive", "toxic"),
    "C1.4": ("insult", "offensive", "toxic"),
    "C1.5": ("insult", "toxic"),
    "C1.6": ("offensive", "toxic"),
    "C2.1": ("offensive", "toxic"),
    "C2.2": ("offensive", "toxic"),
    "C2.3": ("offensive", "toxic"),
    "C3": ("hate", "offensive", "toxic"),
    "C4.1": ("criminal", "offensive"),
    "C4.2": ("threat", "criminal", "offensive", "toxic"),
    "C4.4": ("criminal", "hate", "offensive", "toxic"),
    "C4.6": ("criminal", "offensive"),
    "C6": ("spam",),
    "C7.1": ("toxic",),
}
"""The labels that a breach of a clause, or of any clause of a guideline, carries."""
_LABELS: Final = (
    *("offensive", "toxic", "insult", "hate", "threat", "criminal", "sexism"),
    "spam",
)


_RESERVED: Final = re.compile(r"([\w-]+)\.(?:example|test|invalid)\b")
_SUFFIXES: Final = ("de", "de", "com", "com", "net", "org", "info", "eu", "at", "ch")


def authored_rows() -> Iterator[dict[str, Any]]:
    """Read the sentences in the form of other sources' rows."""
    for file in sorted(FOLDER.glob("*.jsonl")):
        for line in file.read_bytes().splitlines():
            row = orjson.loads(line)
            text = _RESERVED.sub(_registered, row["text"])
            yield {
                "id": hashlib.sha256(text.encode()).hexdigest()[:16],
                "text": text,
                "labels": _labels(row["effect"], row["clause"]),
                "orig_label": {},
            }


def _registered(host: re.Match[str]) -> str:
    """Give an invented host a suffix that others have, the same one each time.

    Nobody else writes `.example`; a model would take it for a mark of invention.
    """
    digest = hashlib.sha256(host[1].lower().encode()).digest()
    return f"{host[1]}.{_SUFFIXES[digest[0] % len(_SUFFIXES)]}"


def _labels(effect: str, clause: str) -> dict[str, int | None]:
    """What an effect says of each label: of a breach only what its clause means.

    Whether a threat is hateful as well is not said; that it is no advertising is.
    """
    if effect == "allow":
        return {"breach": 0, **dict.fromkeys(_LABELS, 0)}
    meant = _MEANT.get(clause, _MEANT.get(clause.partition(".")[0], ()))
    said: dict[str, int | None] = dict.fromkeys(_LABELS)
    said["spam"] = 0
    return said | dict.fromkeys(meant, 1) | {"breach": 1}
