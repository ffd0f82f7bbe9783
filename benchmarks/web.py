"""Times our pages against a bare Flask page, and weighs them in every language.

Run from the project's folder::

    python -m benchmarks.web [--rounds N]
    python -m benchmarks.web --weigh       # only bytes; fails above the budget, as CI does

Requests go through Flask's test client, so no network is in the numbers. Each page is asked for
with the sealed cookie a visitor would have there; a page that is not the expected one stops the
program. In every round each page is timed right after the bare one.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import platform
import sys
import time
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from flask import Flask
from flask.testing import FlaskClient

import static
from advisor.assess import Advisor
from advisor.knowledge import load
from advisor.language import offered
from advisor.web import create_app
from advisor.web.interview import CHECK, RESULTS, Interview
from advisor.web.seal import Seal
from advisor.web.settings import Settings

_COUNTRY = {"country": "HN"}
_THREATS = {**_COUNTRY, "threats": ["death-threat", "arbitrary-detention"]}
_FIRST = {**_THREATS, "liberty": "detained"}
#: A case with as many open doors as any we know.
_HEAVY = {
    "country": "MX",
    "threats": ["enforced-disappearance", "surveillance", "reprisal-for-cooperation", "business-related"],
    "liberty": "disappeared",
    "gravity_urgency": "imminent",
    "incident_date": {"from": "2026-11-01", "to": "2026-11-20"},
    "profiles": ["indigenous-defender", "environmental-defender", "journalist", "woman-defender"],
    "perpetrators": ["state", "business"],
    "submitter": "family",
}
#: Bytes of a page with its style, gzip: the first round trip of a connection; the plan.
BUDGET, PLAN_BUDGET = 14 * 1024, 40 * 1024


class Page(NamedTuple):
    """A request of a visitor, and how to know the answer to it.

    ``at``: where the interview stands, or nothing without a cookie. ``answer``: what is sent, if
    anything. ``mode``: what the page calls itself; a form that was taken leads on (303) instead.
    """

    name: str
    mode: str
    at: str = ""
    answers: Mapping[str, Any] = {}
    answer: str = ""
    path: str = ""
    budget: int = BUDGET


PAGES = (
    Page("GET start", "start"),
    Page("GET question: country", "question", "country"),
    Page("GET question: threats", "question", "threats", _COUNTRY),
    Page("POST one of the first answers", "", "liberty", _THREATS, "detained"),
    Page("POST a later answer", "", "gravity_urgency", _FIRST, "imminent"),
    Page("GET check", "check", CHECK, _HEAVY),
    Page("GET results", "results", RESULTS, _FIRST, budget=PLAN_BUDGET),
    Page("GET results, heavy", "results", RESULTS, _HEAVY, budget=PLAN_BUDGET),
    Page("GET results, nothing known", "results", RESULTS),
    Page("GET help", "help", path="help"),
    Page("GET safety", "safety", path="safety"),
    Page("GET about", "about", path="about"),
)


class Visitor:
    """Asks for pages of our application as a browser would."""

    def __init__(self, app: Flask, settings: Settings) -> None:
        self._client = app.test_client(use_cookies=False)
        self._seal = Seal(settings.keys, settings.minutes)
        self._cookie = settings.cookie

    def visit(self, page: Page, lang: str) -> tuple[float, bytes]:
        """Milliseconds and body of a page; stops the program at an unexpected one."""
        headers, data = {}, None
        if page.at:
            interview = Interview(dict(page.answers), at=page.at)
            headers["Cookie"] = f"{self._cookie}={self._seal.close(interview.to_state())}"
            data = {"action": "answer", "fact": page.at, "answer": page.answer, "token": interview.token}
        method = "POST" if page.answer else "GET"
        form = data if page.answer else None
        spent, status, body = _ask(self._client, method, f"/{lang}/{page.path}", headers, form)
        expected = status == 303 if page.answer else f'<body class="{page.mode}">'.encode() in body
        if not expected:
            sys.exit(f"{page.name} in {lang}: status {status}, and not the expected page")
        return spent, body


def _ask(
    client: FlaskClient,
    method: str,
    path: str,
    headers: dict[str, str] | None = None,
    data: dict[str, str] | None = None,
) -> tuple[float, int, bytes]:
    start = time.perf_counter()
    response = client.open(path, method=method, headers=headers, data=data)
    body = response.get_data()
    return (time.perf_counter() - start) * 1000, response.status_code, body


def bare() -> FlaskClient:
    """A Flask application with one page and nothing else."""
    app = Flask("bare")

    @app.get("/<lang>/")
    def page(lang: str) -> str:
        return f"a short page in {lang}"

    return app.test_client(use_cookies=False)


def time_pages(visitor: Visitor, rounds: int) -> None:
    """Print each page's median, and the median of its ratios to the bare page beside it."""
    client = bare()
    ours: dict[str, list[float]] = {page.name: [] for page in PAGES}
    against: dict[str, list[float]] = {page.name: [] for page in PAGES}
    for page in PAGES:  # templates are compiled, the engine is built
        visitor.visit(page, "en")
    for _ in range(rounds):
        gc.collect()
        for page in PAGES:
            _ask(client, "GET", "/en/")  # so that the timed one does not pay for the page before it
            against[page.name].append(_ask(client, "GET", "/en/")[0])
            ours[page.name].append(visitor.visit(page, "en")[0])
    every_bare = [spent for times in against.values() for spent in times]
    print(f"{'':32}{'median ms':>10}{'to bare':>9}")
    print(f"{'bare Flask page':32}{median(every_bare):10.2f}{1:9.1f}")
    for name, times in ours.items():
        ratio = median(one / other for one, other in zip(times, against[name], strict=True))
        print(f"{name:32}{median(times):10.2f}{ratio:9.1f}")


def weigh_pages(visitor: Visitor) -> list[str]:
    """Print bytes of every page in every language; return what is above its budget."""
    style = (Path(static.__file__).parent / "style.css").read_bytes()
    packed_style = len(gzip.compress(style))
    print(f"stylesheet: {len(style)} bytes, gzip {packed_style}")
    print(f"{'':36}{'page':>9}{'gzip':>9}{'with style':>12}{'budget':>9}")
    above = []
    for lang in offered():
        for page in PAGES:
            if page.answer:
                continue
            body = visitor.visit(page, lang)[1]
            packed = len(gzip.compress(body))
            both = packed + packed_style
            print(f"{lang + ' ' + page.name:36}{len(body):9}{packed:9}{both:12}{page.budget:9}")
            if both > page.budget:
                above.append(f"{page.name} in {lang}: {both} bytes, budget {page.budget}")
    return above


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.web")
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--weigh", action="store_true", help="only weigh; exit status 1 above the budget")
    options = parser.parse_args()

    settings = Settings()
    visitor = Visitor(create_app(settings, Advisor(load())), settings)
    print(f"Python {platform.python_version()}, Flask {version('flask')}, {options.rounds} rounds\n")
    if not options.weigh:
        time_pages(visitor, options.rounds)
        print()
    above = weigh_pages(visitor)
    if above:
        sys.exit("Too heavy:\n" + "\n".join(above))


if __name__ == "__main__":
    main()
