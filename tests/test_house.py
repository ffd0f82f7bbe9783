"""The house: three floors, a wheel that works anywhere, no code or text that speaks of elsewhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def test_imports_go_only_downwards() -> None:
    from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

    assert lint_imports(config_filename=str(ROOT / "setup.cfg"), no_cache=True) == EXIT_STATUS_SUCCESS


def test_no_module_is_too_long() -> None:
    for package in ("advisor", "forms", "rules"):
        for path in (ROOT / package).rglob("*.py"):
            lines = path.read_text("utf-8").count("\n")
            assert lines <= 400, f"{path.name}: {lines} lines"


def test_the_application_names_no_country_treaty_or_deadline() -> None:
    for path in (ROOT / "advisor").rglob("*.py"):
        text = path.read_text("utf-8")
        for word in ("months=6", "months=4", '"VE"', '"NI"', "african-charter-56"):
            assert word not in text, path.name


@pytest.mark.slow
def test_the_wheel_works_from_another_directory(tmp_path: Path) -> None:
    """Built from a copy without compiled catalogs, installed where nothing else is."""
    source = tmp_path / "source"
    skip = shutil.ignore_patterns(".git", ".venv", "build", "dist", "*.egg-info", "*.mo", ".*_cache")
    shutil.copytree(ROOT, source, ignore=skip)
    _run([sys.executable, "-m", "build", "--wheel", "--outdir", str(tmp_path / "dist"), "."], source)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    home = tmp_path / "home"
    venv.create(home, with_pip=True, symlinks=True)
    python = str(home / "bin" / "python")
    _run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", str(wheel)], tmp_path)
    plan = [python, "-m", "advisor", "assess", "--country", "HN", "--threat", "death-threat"]
    for lang, words in (("en", "What you can do"), ("es", "noviembre de 2026")):
        done = _run([*plan, "--lang", lang, "--as-of", "2026-11-23"], tmp_path)
        assert words in done.stdout
    pages = (
        "import advisor, sys; assert str(advisor.__file__).startswith(sys.argv[1]), advisor.__file__; "
        "from advisor.web import create_app; c = create_app().test_client(); "
        "assert c.get('/es/').status_code == 200; r = c.get('/static/style.css'); "
        "assert r.status_code == 200; r.close()"
    )
    _run([python, "-c", pages, str(tmp_path)], tmp_path)


def _run(command: list[str], where: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=where, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done
