"""The house keeps its shape: directions, sizes, and nothing of anybody's machine."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("moderation", "tests", "benchmarks")
NOT_OURS = frozenset({"var", "dist", "build", "__pycache__"})
HIDDEN_BUT_OURS = frozenset({".ci", ".gitignore", ".dockerignore"})
LONGEST_FILE, LONGEST_FUNCTION = 400, 40

PURE = ("moderation/core", "moderation/dialects")
IMPURE = {
    *("aiohttp", "asyncio", "sqlalchemy", "logging", "structlog", "prometheus_client"),
    *("os", "pathlib", "time", "random", "secrets", "socket", "threading", "io"),
    *("subprocess", "urllib", "tempfile"),
}
"""`datetime` is a value; its clock is forbidden by the test on calls below."""
CLOCKS = re.compile(r"\.(?:now|utcnow|today)\(")

MACHINES = re.compile(r"(?<![\w.])/(?:work|root|home|Users|mnt)/\w")
"""A path on somebody's machine; `/home/` of a container's own user would be one too."""
REGISTRIES = re.compile(
    r"--(?:extra-)?index-url|--trusted-host|--find-links \S|"
    r"https?://[\w.:-]+/(?:\w+/)*simple\b|files\.pythonhosted",
)


def files(suffix: str = "") -> Iterator[Path]:
    """Every file of the project, as a checkout has it."""
    waiting = [ROOT]
    while waiting:
        for path in sorted(waiting.pop().iterdir()):
            hidden = path.name.startswith(".") and path.name not in HIDDEN_BUT_OURS
            if hidden or path.name in NOT_OURS or path.is_symlink():
                continue
            if path.is_dir():
                waiting.append(path)
            elif path.name.endswith(suffix):
                yield path


def python_files() -> list[Path]:
    return [p for p in files(".py") if p.relative_to(ROOT).parts[0] in ROOMS]


def functions_files() -> list[Path]:
    """Files whose functions people read; a migration is one long list of changes."""
    return [p for p in python_files() if p.parent.name != "versions"]


def pure_files() -> list[Path]:
    return [p for p in python_files() if named(p).startswith(PURE)]


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_imports_point_down_the_house(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(ROOT)
    config = str(ROOT / "pyproject.toml")
    assert lint_imports(config, no_cache=True) == EXIT_STATUS_SUCCESS


@pytest.mark.parametrize("path", python_files(), ids=named)
def test_no_file_is_longer_than_a_person_reads(path: Path):
    assert len(path.read_text().splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", functions_files(), ids=named)
def test_no_function_is_longer_than_a_screen(path: Path):
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = [n for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, kinds)]
    long = {f.name: lines_of(f) for f in found if lines_of(f) > LONGEST_FUNCTION}
    assert long == {}


@pytest.mark.parametrize("path", pure_files(), ids=named)
def test_the_decision_imports_nothing_from_outside(path: Path):
    assert imported(path) & IMPURE == set()


@pytest.mark.parametrize("path", pure_files(), ids=named)
def test_the_decision_reads_no_clock(path: Path):
    assert CLOCKS.search(path.read_text()) is None


def test_every_library_the_service_imports_is_declared():
    files = [p for p in python_files() if named(p).startswith("moderation/")]
    assert undeclared(files, declared("dependencies")) == set()


def test_every_library_the_tests_import_is_declared():
    known = declared("dependencies") | declared("test") | declared("dev")
    files = [p for p in python_files() if named(p).startswith("tests/")]
    assert undeclared(files, known) == set()


@pytest.mark.parametrize("pattern", [MACHINES, REGISTRIES], ids=["machine", "registry"])
def test_no_file_knows_the_machine_it_was_written_on(pattern: re.Pattern[str]):
    told = {
        named(path): found[0]
        for path in files()
        if path != Path(__file__) and (found := pattern.search(text_of(path)))
    }
    assert told == {}


def test_every_package_of_the_house_is_looked_at():
    looked_at = {named(path).split("/")[0] for path in python_files()}
    assert looked_at == set(ROOMS)


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of the body, its docstring aside."""
    body = function.body
    if len(body) > 1 and ast.get_docstring(function) is not None:
        body = body[1:]
    return (body[-1].end_lineno or 0) - body[0].lineno + 1


def imported(path: Path) -> set[str]:
    """The packages a file imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.split(".")[0])
    return names


def declared(group: str) -> set[str]:
    """The libraries pyproject.toml asks for, by their normalised names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = project.get(group) or project["optional-dependencies"][group]
    return {_normal(re.split(r"[^\w.-]", line)[0]) for line in asked}


def undeclared(paths: list[Path], known: set[str]) -> set[str]:
    """Imported packages of which no distribution is declared."""
    names = {name for path in paths for name in imported(path)}
    foreign = names - set(sys.stdlib_module_names) - set(ROOMS)
    sources = packages_distributions()
    return {n for n in foreign if not known & {_normal(d) for d in sources.get(n, ())}}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def text_of(path: Path) -> str:
    """The text of a file; binary ones have none."""
    try:
        return path.read_text()
    except UnicodeDecodeError:
        return ""
