"""The plan: after three answers, what changed, two doors side by side, dates."""

from __future__ import annotations

import html
import re

import pytest

from advisor.language import offered
from tests.web.conftest import Visitor


@pytest.mark.parametrize("lang", offered())
def test_three_answers_lead_to_a_plan(visitor: Visitor, lang: str) -> None:
    visitor.lang = lang
    page = visitor.interview().text
    assert 'class="card' in page
    assert page.index('class="first"') < page.index('class="card')
    assert f'lang="{lang}"' in page


def test_a_changed_answer_says_in_words_what_it_did_and_can_be_taken_back(visitor: Visitor) -> None:
    visitor.interview(country="CO", threats=("death-threat",), liberty="free")
    assert "What your last answers changed" not in visitor.look().text
    before = visitor.look().text.count('class="card open"')
    visitor.press("more")
    visitor.press("answer", answer="imminent")
    visitor.press("plan")
    page = visitor.look().text
    assert "What your last answers changed" in page
    assert re.search(r"Now open</h3><ul>\s*<li>Urgent protection measures of the Inter-American", page)
    assert page.count('class="card open"') > before
    visitor.press("undo")
    page = visitor.look().text
    assert "What your last answers changed" not in page
    assert page.count('class="card open"') == before


def test_an_answer_that_changes_nothing_says_so(visitor: Visitor) -> None:
    visitor.interview(country="CO", threats=("death-threat",))
    visitor.press("change", fact="threats")
    visitor.press("answer", answer=["death-threat", "smear-campaign"])
    page = visitor.look().text
    if "Now open" not in page and "Now closed" not in page and "May open" not in page:
        assert "No door opened or closed, and no date moved." in page


def test_two_doors_stand_side_by_side(visitor: Visitor) -> None:
    visitor.interview(country="CO")
    page = visitor.look().text
    doors = re.findall(r'<option value="([^"]+)"', page)
    visitor.press("compare", pair=[doors[2], doors[5]])
    page = html.unescape(visitor.look().text)
    chosen = re.findall(r'<option value="([^"]+)" selected', page)
    assert chosen == [doors[2], doors[5]]
    assert "autofocus" in page
    visitor.press("compare", pair=["nonsense", "<b>"])
    assert 'class="pair"' in visitor.look().text
    assert "<b>" not in visitor.look().text


def test_what_stands_far_down_is_short_until_it_is_asked_for(visitor: Visitor) -> None:
    visitor.interview(country="CO")
    page = visitor.look().text
    short = page.count("card brief")
    assert short > 5
    door = re.search(r'name="door" value="([^"*]+)"', page)
    assert door
    visitor.press("show", door=door.group(1))
    assert visitor.look().text.count("card brief") == short - 1
    visitor.press("show", door="*")
    assert "card brief" not in visitor.look().text


def test_every_card_says_the_same_things_in_the_same_order(visitor: Visitor) -> None:
    visitor.interview(country="CO", threats=("arbitrary-detention",), liberty="detained")
    visitor.press("show", door="*")
    cards = re.findall(r'<article class="card.*?</article>', visitor.look().text, re.DOTALL)
    assert len(cards) > 20
    order = ("Does it fit?", "By when", "Who learns the name", "Write in", "Know first")
    order += ("no physical protection", "How to do it", "Why this?", "Source:")
    for card in cards:
        places = [card.index(text) for text in order]
        assert places == sorted(places)


def test_the_dates_are_drawn_and_said(visitor: Visitor) -> None:
    visitor.interview(country="MX", threats=("enforced-disappearance",), liberty="disappeared")
    visitor.press("change", fact="incident_date")
    visitor.press("answer", answer="week")
    visitor.press("plan")
    page = visitor.look().text
    drawn = re.findall(r'class="mark"', page)
    said = re.search(r"<figcaption>(.*?)</figcaption>", page, re.DOTALL)
    assert drawn
    assert said
    assert said.group(1).count("<li>") == len(drawn)
    assert "Urgent search through the UN group on disappearances" in said.group(1)


def test_reading_the_plan_counts_as_use(visitor: Visitor) -> None:
    visitor.interview()
    assert "Set-Cookie" in visitor.look().headers


@pytest.mark.parametrize("coding", ["br", "gzip"])
@pytest.mark.parametrize("lang", offered())
def test_a_plan_travels_small(visitor: Visitor, lang: str, coding: str) -> None:
    visitor.lang = lang
    visitor.interview(country="MX", threats=("enforced-disappearance", "surveillance"), liberty="disappeared")
    answer = visitor.client.get(f"/{lang}/", headers={"Accept-Encoding": coding})
    assert answer.headers["Content-Encoding"] == coding
    assert answer.headers["Cache-Control"] == "no-store"
    assert len(answer.data) < 40_000
