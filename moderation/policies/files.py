"""The files that make up one policy, read once and hashed together."""

import hashlib
from pathlib import Path

from yaml import Mark

from moderation.policies.problems import Report
from moderation.policies.yaml import UnreadableError


class Files:
    """Reads the files of one policy and remembers their bytes for its digest."""

    def __init__(self, folder: Path, report: Report) -> None:
        self.folder = folder
        self._report = report
        self._bytes: dict[str, bytes] = {}

    def text(self, path: Path) -> str:
        """Read a file; raises `UnreadableError` after reporting why it could not."""
        try:
            data = path.read_bytes()
        except OSError as error:
            reason = error.strerror or "unreadable"
            self._report.add_at(mark_in(path), f"cannot be read: {reason}")
            raise UnreadableError from error
        self._bytes[path.relative_to(self.folder).as_posix()] = data
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n")
            self._report.add_at(mark_in(path, line), "is not UTF-8")
            raise UnreadableError from error

    def digest(self) -> str:
        """Hash names and contents in the order of names, as SHA-256 in hex.

        The policy's own file counts as `policy`, so that a copy under another name
        is the same policy.
        """
        whole = hashlib.sha256()
        for name, data in sorted(self._bytes.items()):
            part = name if "/" in name else "policy"
            whole.update(f"{part}\0{len(data)}\0".encode())
            whole.update(data)
        return whole.hexdigest()


def mark_in(path: Path, line: int = 0, column: int = 0) -> Mark:
    """Point to a place in a line, both counted from 0."""
    return Mark(str(path), 0, line, column, None, 0)
