"""The house: three floors, a wheel that works anywhere, no code or text that speaks of elsewhere."""

from __future__ import annotations

import os
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


@pytest.mark.parametrize("where", ["wheel"])
def test_the_wheel_works_from_another_directory(where: str, tmp_path: Path) -> None:
    source = tmp_path / "source"
    names = [p for p in ROOT.iterdir() if p.name not in {".git", ".venv", "build", "dist"}]
    source.mkdir()
    for path in names:
        command = ["cp", "-r", str(path), str(source)]
        subprocess.run(command, check=True)
    for compiled in source.glob("translations/*/LC_MESSAGES/*.mo"):
        compiled.unlink()
    build = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(tmp_path / "dist"),
        ".",
    ]
    done = subprocess.run(build, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    home = tmp_path / "home"
    venv.create(home, with_pip=False, symlinks=True)
    python = home / "bin" / "python"
    site = next((home / "lib").glob("python*/site-packages"))
    unzip = f"import zipfile; zipfile.ZipFile({str(wheel)!r}).extractall({str(site)!r})"
    subprocess.run([sys.executable, "-c", unzip], check=True)
    # the dependencies come from the environment of the tests, our own packages only from the wheel
    libraries = [p for p in sys.path if p.endswith("site-packages")]
    (site / "libraries.pth").write_text("\n".join(libraries), "utf-8")
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    for lang, words in (("en", "What you can do"), ("es", "noviembre de 2026")):
        command = [
            str(python),
            "-m",
            "advisor",
            "assess",
            "--country",
            "HN",
            "--threat",
            "death-threat",
            "--lang",
            lang,
            "--as-of",
            "2026-11-23",
        ]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert words in done.stdout
    pages = (
        "import advisor, sys; assert str(advisor.__file__).startswith(sys.argv[1]), advisor.__file__; "
        "from advisor.web import create_app; c = create_app().test_client(); "
        "assert c.get('/es/').status_code == 200; r = c.get('/static/style.css'); "
        "assert r.status_code == 200; r.close()"
    )
    done = subprocess.run(
        [str(python), "-c", pages, str(tmp_path)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
