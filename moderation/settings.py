"""What an operator can set, read from `MODERATION_*` environment variables."""

import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, get_type_hints

PREFIX = "MODERATION_"
KIB, MIB = 1024, 1024 * 1024


class SettingsError(Exception):
    """One or more variables are unusable; `problems` has a sentence for each."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


def _text(raw: str) -> str:
    return raw


def _path(raw: str) -> Path:
    return Path(raw).expanduser()


def _names(raw: str) -> tuple[str, ...]:
    return tuple(name for part in raw.split(",") if (name := part.strip()))


def _truth(raw: str) -> bool:
    known = {"1": True, "true": True, "yes": True, "on": True}
    known |= {"0": False, "false": False, "no": False, "off": False}
    if raw.lower() not in known:
        raise ValueError("expected yes or no")
    return known[raw.lower()]


def _whole(low: int, high: int) -> Callable[[str], int]:
    def read(raw: str) -> int:
        if not raw.isascii() or not raw.isdigit() or not low <= int(raw) <= high:
            raise ValueError(f"expected a whole number from {low} to {high}")
        return int(raw)

    return read


def _choice(*choices: str) -> Callable[[str], str]:
    def read(raw: str) -> str:
        if raw not in choices:
            raise ValueError(f"expected one of {', '.join(choices)}")
        return raw

    return read


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything an operator can set; `about` of each field is its manual."""

    host: Annotated[str, _text, "address to listen on"] = "127.0.0.1"
    port: Annotated[int, _whole(0, 65535), "port to listen on; 0 picks a free one"] = (
        8080
    )
    data: Annotated[Path, _path, "folder for the database and the master key"] = Path(
        "var"
    )
    database_url: Annotated[
        str | None, _text, "database; an SQLite file in the data folder when unset"
    ] = None
    policies: Annotated[
        Path | None, _path, "folder of policy files; the shipped ones when unset"
    ] = None
    policy_watch: Annotated[
        int,
        _whole(0, 3_600),
        "seconds between two looks for changed policy files, which are taken over once "
        "they have come to rest; 0 never looks",
    ] = 5
    shadow_policies: Annotated[
        Path | None,
        _path,
        "folder of candidate policies that decide beside those in force, for "
        "comparison alone; none when unset",
    ] = None
    model: Annotated[
        str | None,
        _text,
        "model to score with: a shipped one's name or a folder; the default one when "
        "unset, `none` for rules alone",
    ] = None
    sites: Annotated[
        tuple[str, ...],
        _names,
        "sites named in metrics, separated by commas, besides those with a policy "
        "of their own; all others count as `other`",
    ] = ()
    scoring_ms: Annotated[
        int,
        _whole(1, 60_000),
        "milliseconds the classifier may take before rules decide alone",
    ] = 150
    waiting: Annotated[
        int,
        _whole(1, 1_000_000),
        "comments that may wait to be decided before further ones are turned away",
    ] = 2_048
    when_unrecorded: Annotated[
        str,
        _choice("refuse", "answer"),
        "without a database: `refuse` comments with 503, or `answer` from the rules "
        "alone and hold what they do not allow",
    ] = "refuse"
    comment_bytes: Annotated[
        int, _whole(KIB, 64 * MIB), "largest request with one comment, in bytes"
    ] = 1 * MIB
    batch_bytes: Annotated[
        int, _whole(KIB, 1024 * MIB), "largest batch of comments, in bytes"
    ] = 32 * MIB
    batch_comments: Annotated[int, _whole(1, 10_000), "most comments in one batch"] = (
        1_000
    )
    body_seconds: Annotated[
        int, _whole(1, 3_600), "seconds a caller may take to send a request"
    ] = 60
    rate: Annotated[
        int,
        _whole(0, 1_000_000),
        "comments or calls a second for each API key; 0 sets no limit",
    ] = 0
    burst: Annotated[
        int, _whole(1, 1_000_000), "calls a key may make at once before `rate` holds"
    ] = 100
    metrics_port: Annotated[
        int | None, _whole(0, 65535), "serve /metrics on this port only"
    ] = None
    metrics_token: Annotated[
        str | None, _text, "bearer token that /metrics then asks for"
    ] = None
    tls: Annotated[
        bool,
        _truth,
        "say yes where a proxy serves HTTPS: cookies become `Secure` and browsers "
        "are told to stay on HTTPS",
    ] = False
    shutdown_seconds: Annotated[
        int, _whole(0, 600), "seconds that calls under way get to finish at shutdown"
    ] = 20
    log: Annotated[
        str,
        _choice("auto", "json", "console"),
        "form of log lines: `json`, `console`, or `auto` by whether a terminal reads",
    ] = "auto"

    @property
    def database(self) -> str:
        """The database's URL, with the embedded default filled in."""
        return self.database_url or f"sqlite:///{self.data.resolve()}/moderation.db"

    @property
    def master_key(self) -> Path:
        return self.data / "master.key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One entry of the manual: the variable, what it does and its default."""

    name: str
    about: str
    default: Any
    read: Callable[[str], Any]

    @property
    def variable(self) -> str:
        return PREFIX + self.name.upper()


def _manual() -> Iterable[Setting]:
    defaults = Settings()
    for name, hint in get_type_hints(Settings, include_extras=True).items():
        read, about = hint.__metadata__
        yield Setting(
            name=name, about=about, default=getattr(defaults, name), read=read
        )


MANUAL = tuple(_manual())


def settings_from(environment: Mapping[str, str]) -> Settings:
    """Read the settings; an empty variable counts as unset.

    Raises `SettingsError` with every problem found.
    """
    values, problems = {}, []
    for setting in MANUAL:
        if not (raw := environment.get(setting.variable, "")):
            continue
        try:
            values[setting.name] = setting.read(raw)
        except ValueError as error:
            problems.append(f"{setting.variable}={_shown(raw)}: {error}")
    if problems:
        raise SettingsError(problems)
    return Settings(**values)


def strangers_in(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Say which variables look like settings but are none, with a suggestion."""
    known = [setting.variable for setting in MANUAL]
    return tuple(
        f"{name} is not a setting{_suggestion(name, known)}"
        for name in sorted(environment)
        if name.startswith(PREFIX) and name not in known
    )


def _suggestion(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {close[0]}?" if close else ""


def _shown(raw: str) -> str:
    return repr(raw if len(raw) <= 40 else raw[:40] + "…")
