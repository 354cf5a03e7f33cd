"""The alerts fire when they should, as promtool sees it."""

import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "deploy" / "prometheus"
PROMTOOL = shutil.which("promtool")

pytestmark = pytest.mark.skipif(PROMTOOL is None, reason="promtool is not installed")


def promtool(*words: str) -> subprocess.CompletedProcess[str]:
    command = [str(PROMTOOL), *words]
    return subprocess.run(
        command, cwd=FOLDER, capture_output=True, text=True, check=False
    )


def test_the_rules_can_be_used() -> None:
    checked = promtool("check", "rules", "rules.yml")
    assert checked.returncode == 0, checked.stderr


def test_the_alerts_fire_when_they_should() -> None:
    tested = promtool("test", "rules", "rules.test.yml")
    assert tested.returncode == 0, tested.stderr
