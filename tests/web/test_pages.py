"""The pages around the interview: the entrance, help, safety, about, and leaving."""

from __future__ import annotations

import pytest

from advisor.assess import Advisor
from advisor.language import offered
from advisor.web import create_app
from advisor.web.settings import Settings
from tests.web.conftest import Visitor


def test_the_entrance_speaks_the_language_of_the_browser(visitor: Visitor) -> None:
    spanish = visitor.client.get("/", headers={"Accept-Language": "es-GT,es;q=0.9"})
    assert spanish.headers["Location"].endswith("/es/")
    other = visitor.client.get("/", headers={"Accept-Language": "xx"})
    assert other.headers["Location"].endswith("/en/")


@pytest.mark.parametrize(("minutes", "said"), [(5, "5 دقائق"), (60, "60 دقيقة")])
def test_minutes_are_counted_as_the_language_counts(advisor: Advisor, minutes: int, said: str) -> None:
    client = create_app(Settings(minutes=minutes), advisor).test_client()
    assert said in client.get("/ar/").text
    assert said in client.get("/ar/about").text


@pytest.mark.parametrize("lang", offered())
@pytest.mark.parametrize("name", ["help", "safety", "about"])
def test_the_fixed_pages_need_no_answers(visitor: Visitor, lang: str, name: str) -> None:
    answer = visitor.client.get(f"/{lang}/{name}")
    assert answer.status_code == 200
    assert "Set-Cookie" not in answer.headers


def test_finish_clears_everything(visitor: Visitor) -> None:
    visitor.interview()
    visitor.press("finish")
    assert "Start" in visitor.look().text
    assert visitor.client.get_cookie("s") is None


def test_leaving_clears_everything_first_and_goes_away(visitor: Visitor) -> None:
    visitor.interview()
    for method in (visitor.client.get, visitor.client.post):
        answer = method("/leave")
        assert answer.status_code == 303
        assert answer.headers["Location"] == "/calendar"
    assert visitor.client.get_cookie("s") is None


@pytest.mark.parametrize("path", ["/en/", "/en/help", "/en/safety", "/en/about", "/en/nothing", "/xx/"])
def test_leave_and_urgent_help_are_on_every_page(visitor: Visitor, path: str) -> None:
    page = visitor.client.get(path).text
    assert 'href="/leave"' in page
    assert "/en/help" in page
