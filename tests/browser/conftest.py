"""A real server and a real Chromium.

A missing browser skips these tests and says so; with ``REQUIRE_BROWSER`` set (as in CI) it fails.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from typing import Any

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


#: Pages that say no-store go into the back/forward cache too, as in today's Chrome.
REMEMBERING = ["--enable-features=BackForwardCache,CacheControlNoStoreEnterBackForwardCache"]


@pytest.fixture(scope="session")
def _engine() -> Iterator[Any]:
    if CHROMIUM is None:
        if os.environ.get("REQUIRE_BROWSER"):
            pytest.fail("REQUIRE_BROWSER is set and there is no Chromium on this machine")
        pytest.skip("no Chromium on this machine: the browser tests did not run")
    with playwright.sync_playwright() as engine:
        yield engine


@pytest.fixture(scope="session")
def browser(_engine: Any) -> Iterator[Any]:
    found = _engine.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
    yield found
    found.close()


@pytest.fixture
def remembering_browser(_engine: Any) -> Iterator[Any]:
    """A browser with its back/forward cache, which the test engine otherwise switches off."""
    found = _engine.chromium.launch(
        executable_path=CHROMIUM,
        args=[*FLAGS, *REMEMBERING],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    yield found
    found.close()


class Server:
    """``advisor serve``, the same command that the README gives."""

    def __init__(self, **settings: str) -> None:
        environment = {k: v for k, v in os.environ.items() if not k.startswith("ADVISOR_")}
        self.output = tempfile.TemporaryFile("w+")  # noqa: SIM115  closed when it stops
        self.process = subprocess.Popen(
            [sys.executable, "-m", "advisor", "serve", "--port", "0"],
            stdout=self.output,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment | settings,
        )
        for _ in range(300):
            found = re.search(r"http://\S+:\d+", self._text())
            if found:
                self.address = found.group(0)
                return
            time.sleep(0.1)
        raise AssertionError(f"the server did not start: {self._text()}")

    def _text(self) -> str:
        self.output.seek(0)
        return self.output.read()

    def written(self) -> str:
        """What it wrote after the line with its address."""
        return self._text().partition("\n")[2]

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)
        written = self.written()
        self.output.close()
        assert written == "", "the server wrote something"


def _served(**settings: str) -> Iterator[Server]:
    server = Server(**settings)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def _server() -> Iterator[Server]:
    yield from _served()


@pytest.fixture(scope="session")
def site(_server: Server) -> str:
    """The address of a site of one's own machine."""
    return _server.address


@pytest.fixture
def quiet_site(_server: Server) -> tuple[str, Callable[[], str]]:
    """The address, and what the server has written so far."""
    return _server.address, _server.written


@pytest.fixture
def clinic() -> Iterator[str]:
    """The address of a clinic's site."""
    for server in _served(ADVISOR_PROFILE="clinic"):
        yield f"{server.address}/"
