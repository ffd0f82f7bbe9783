"""A site and a visitor."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from advisor.assess import Advisor
from advisor.web import create_app
from advisor.web.settings import Settings


@dataclass
class Visitor:
    """Someone who follows the forms as a browser without script would."""

    client: FlaskClient
    lang: str = "en"

    def look(self) -> TestResponse:
        return self.client.get(f"/{self.lang}/")

    def press(self, action: str, **fields: object) -> TestResponse:
        page = self.look().text
        found = re.search(r'name="token" value="([^"]+)"', page)
        fact = re.search(r'name="fact" value="([^"]+)"', page)
        data: dict[str, object] = {"action": action, "token": found.group(1) if found else ""}
        if fact and "fact" not in fields:
            data["fact"] = fact.group(1)
        return self.client.post(f"/{self.lang}/", data={**data, **fields})

    def interview(
        self, country: str = "HN", threats: tuple[str, ...] = ("death-threat",), liberty: str = "free"
    ) -> TestResponse:
        self.press("start")
        self.press("answer", answer=country)
        self.press("answer", answer=list(threats))
        self.press("answer", answer=liberty)
        return self.look()


def heading(page: str) -> str:
    """The first heading of a page, as it is read."""
    found = re.search(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)
    assert found
    return html.unescape(re.sub(r"<[^>]+>", "", found.group(1))).strip()


@pytest.fixture
def app(advisor: Advisor) -> Flask:
    return create_app(Settings(), advisor)


@pytest.fixture
def public(advisor: Advisor) -> Flask:
    return create_app(Settings(profile="public"), advisor)


@pytest.fixture
def visitor(app: Flask) -> Iterator[Visitor]:
    with app.test_client() as client:
        yield Visitor(client)
