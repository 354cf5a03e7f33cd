"""An installed wheel brings everything along and works from any folder."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.test_house import files

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = "moderation/_shipped"
DATA = ("policies", "models", "moderation")
"""Folders of which every file that is no code travels with the code."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    try:
        import hatchling  # noqa: F401 - only whether it is there
    except ImportError:
        if os.environ.get("REQUIRE_ALL") == "1":
            raise
        pytest.skip("hatchling is not installed")
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out))
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of the wheel, in an environment that borrows our libraries."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, with_pip=False, symlinks=True)
    paths = sysconfig.get_paths(vars={"base": str(home), "platbase": str(home)})
    site = Path(paths["purelib"])
    with ZipFile(wheel) as packed:
        packed.extractall(site)
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    script = home / "bin" / "moderation"
    script.write_text(f"#!{home}/bin/python\nfrom moderation.cli import main\nmain()\n")
    script.chmod(0o755)
    return script


def test_everything_that_is_no_code_travels_with_the_code(wheel: Path):
    packed = set(ZipFile(wheel).namelist())
    assert {place_of(path) for path in files() if is_data(path)} - packed == set()


def test_the_wheel_holds_each_kind_of_what_it_needs(wheel: Path):
    packed = ZipFile(wheel).namelist()
    for part in (
        f"{SHIPPED}/policies/community.yaml",
        f"{SHIPPED}/policies/lists/",
        f"{SHIPPED}/policies/texts/de.yaml",
        f"{SHIPPED}/models/",
        "moderation/web/desk/templates/",
        "moderation/web/desk/static/",
        "moderation/store/migrations/versions/0001",
    ):
        assert any(name.startswith(part) for name in packed), part


def test_nothing_of_the_workshop_is_in_the_wheel(wheel: Path):
    rooms = {name.split("/")[0] for name in ZipFile(wheel).namelist()}
    assert {room for room in rooms if not room.endswith(".dist-info")} == {"moderation"}


def test_the_wheel_names_its_command(wheel: Path):
    with ZipFile(wheel) as packed:
        entry = next(n for n in packed.namelist() if n.endswith("entry_points.txt"))
        assert "moderation = moderation.cli:main" in packed.read(entry).decode()


def test_an_installed_wheel_decides_from_an_empty_folder(command: Path, tmp_path: Path):
    said = run(str(command), "check", "Du bist ein dummes Arschloch.", cwd=tmp_path)
    assert said.startswith("block")
    assert "degraded" not in said


def test_an_installed_wheel_runs_its_own_code(command: Path, tmp_path: Path):
    python = command.with_name("python")
    where = run(
        str(python), "-c", "import moderation; print(moderation.__file__)", cwd=tmp_path
    )
    assert Path(where.strip()).is_relative_to(command.parent.parent)


def run(*arguments: str, cwd: Path = ROOT) -> str:
    """Run a command with nothing of the checkout in its environment."""
    ours = ("PYTHON", "MODERATION_", "VIRTUAL_ENV")
    clean = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
    ran = subprocess.run(
        arguments, cwd=cwd, env=clean, capture_output=True, text=True, timeout=120
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def is_data(path: Path) -> bool:
    inside = path.relative_to(ROOT).parts
    return inside[0] in DATA and path.suffix != ".py"


def place_of(path: Path) -> str:
    """Where a file of the checkout lies in the wheel."""
    inside = path.relative_to(ROOT)
    if inside.parts[0] == "moderation":
        return inside.as_posix()
    return f"{SHIPPED}/{inside.as_posix()}"
