"""How a folder of policies looks from outside, to notice that files have changed."""

from pathlib import Path

Stamps = frozenset[tuple[str, int, int, int, int]]
"""Name, inode, size and times (ns) of each file; every write leaves another one."""

PATTERNS = ("*.yaml", "lists/*.txt", "texts/*.yaml")
TRIALS = ".test.yaml"
"""Ends the names of files that no policy is made of."""


def stamps_in(folder: Path) -> Stamps:
    """Look at every file a policy may be made of, without reading any."""
    paths = (path for pattern in PATTERNS for path in folder.glob(pattern))
    told = (_stamp(path) for path in paths if not path.name.endswith(TRIALS))
    return frozenset(stamp for stamp in told if stamp is not None)


def _stamp(path: Path) -> tuple[str, int, int, int, int] | None:
    try:
        seen = path.stat()
    except OSError:
        return None  # gone between the list of names and this
    times = seen.st_mtime_ns, seen.st_ctime_ns
    return str(path), seen.st_ino, seen.st_size, *times
