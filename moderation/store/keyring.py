"""The master key: pseudonyms, keyed digests and what seals an author's details."""

import hmac
import os
import secrets
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from moderation.core.comment import Comment
from moderation.store.columns import micros
from moderation.store.errors import BadMasterKey

KEY_BYTES = 32
NONCE_BYTES = 12
REF_BYTES = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """An author's details under a key of their own, that key under the master key."""

    key_version: int
    wrapped_key: bytes
    box: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyring:
    """The secrets of an installation, shared by its replicas, part of its backup.

    `pseudonym` never changes, or authors would lose their past; `wrapping` holds the
    versions of the master key, of which `current` seals and all open.
    """

    pseudonym: bytes = field(repr=False)
    wrapping: Mapping[int, bytes] = field(repr=False)
    current: int

    @classmethod
    def load(cls, path: Path) -> "Keyring":
        """Read the file, made on first use and readable by its owner alone.

        Raises OSError, and BadMasterKey where the file is not whole.
        """
        if not path.exists():
            _write_once(path, _fresh())
        stored = path.read_bytes()
        try:
            return _ring(orjson.loads(stored))
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise BadMasterKey(f"{path} holds no master key: {error}") from error

    def author_ref(self, site: str, author_id: str) -> bytes:
        """Name an author without saying who it is; differs from site to site."""
        return self._keyed(b"author", orjson.dumps((site, author_id)))[:REF_BYTES]

    def digest(self, comment: Comment) -> bytes:
        """Digest every field the decision reads: all but the comment's id."""
        stated = _stated(comment)
        stated.pop("id", None)
        return self._keyed(b"comment", _canonical(stated))

    def mark(self, details: bytes) -> bytes:
        """Digest an author's details, to tell later whether they changed."""
        return self._keyed(b"details", details)[:REF_BYTES]

    def seal(self, author_ref: bytes, details: bytes) -> Sealed:
        """Encrypt details under a new key; destroying the row destroys the key."""
        own_key = AESGCM.generate_key(8 * KEY_BYTES)
        return Sealed(
            key_version=self.current,
            wrapped_key=_encrypt(self.wrapping[self.current], own_key, author_ref),
            box=_encrypt(own_key, details, author_ref),
        )

    def unseal(self, author_ref: bytes, sealed: Sealed) -> bytes | None:
        """Decrypt details; None when no key of this ring opens them."""
        master = self.wrapping.get(sealed.key_version)
        if master is None:
            return None
        try:
            own_key = _decrypt(master, sealed.wrapped_key, author_ref)
            return _decrypt(own_key, sealed.box, author_ref)
        except InvalidTag:
            return None

    def _keyed(self, purpose: bytes, message: bytes) -> bytes:
        return hmac.digest(self.pseudonym, purpose + b"\0" + message, "sha256")


def _ring(stored: Any) -> Keyring:
    """Decode the keys; raises one of many errors where they are none."""
    wrapping = {int(v): _key(k) for v, k in stored["wrapping"].items()}
    return Keyring(
        pseudonym=_key(stored["pseudonym"]), wrapping=wrapping, current=max(wrapping)
    )


def _key(encoded: str) -> bytes:
    key = b64decode(encoded, validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {len(key)} bytes, expected {KEY_BYTES}")
    return key


def _fresh() -> bytes:
    secret = {name: b64encode(secrets.token_bytes(KEY_BYTES)).decode() for name in "pw"}
    return orjson.dumps(
        {"pseudonym": secret["p"], "wrapping": {"1": secret["w"]}},
        option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE,
    )


def _write_once(path: Path, content: bytes) -> None:
    """Put the file in place whole; who comes second keeps the first one's."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            return
        _sync_folder(path.parent)
    finally:
        draft.unlink()


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _stated(value: Any) -> dict[str, Any]:
    """What a value says; a field left empty says nothing, so new ones may be added."""
    said = ((f.name, getattr(value, f.name)) for f in fields(value))
    return {name: field for name, field in said if field is not None}


def _canonical(stated: dict[str, Any]) -> bytes:
    return orjson.dumps(
        stated,
        default=_plain,
        option=orjson.OPT_PASSTHROUGH_DATACLASS
        | orjson.OPT_PASSTHROUGH_DATETIME
        | orjson.OPT_SORT_KEYS,
    )


def _plain(value: Any) -> Any:
    return micros(value) if isinstance(value, datetime) else _stated(value)


def _encrypt(key: bytes, plain: bytes, bound_to: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to)


def _decrypt(key: bytes, box: bytes, bound_to: bytes) -> bytes:
    return AESGCM(key).decrypt(box[:NONCE_BYTES], box[NONCE_BYTES:], bound_to)
