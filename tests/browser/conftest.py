"""A real server and a real Chromium.

A missing browser skips these tests and says so; with ``REQUIRE_BROWSER`` set (as in CI) it fails.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    if CHROMIUM is None:
        if os.environ.get("REQUIRE_BROWSER"):
            pytest.fail("REQUIRE_BROWSER is set and there is no Chromium on this machine")
        pytest.skip("no Chromium on this machine: the browser tests did not run")
    with playwright.sync_playwright() as engine:
        found = engine.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of ``advisor serve``, the same command that the README gives."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ADVISOR_")}
    server = subprocess.Popen(
        [sys.executable, "-m", "advisor", "serve", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment,
    )
    assert server.stdout is not None
    found = re.search(r"http://\S+:\d+", server.stdout.readline())
    assert found
    yield found.group(0)
    server.terminate()
    rest = server.stdout.read()
    server.stdout.close()
    server.wait(10)
    assert rest == "", "the server wrote something"
