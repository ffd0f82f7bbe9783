"""The questions: which comes next, what is kept, changed, skipped and refused."""

from __future__ import annotations

import datetime as dt
import html
import re

import pytest
from werkzeug.datastructures import MultiDict

from advisor.language import offered
from forms.question import UNKNOWN
from forms.questionnaire import QUESTIONS
from tests.web.conftest import Visitor, heading


def test_the_next_question_is_the_one_the_engine_wants(visitor: Visitor) -> None:
    page = visitor.interview().text
    assert "How great is the danger?" in page
    visitor.press("more")
    assert heading(visitor.look().text) == "How great is the danger?"
    visitor.press("answer", answer="imminent")
    assert heading(visitor.look().text) != "How great is the danger?"


def test_what_was_skipped_is_not_asked_again(visitor: Visitor) -> None:
    visitor.interview()
    visitor.press("more")
    seen = set()
    for _ in range(20):
        title = heading(visitor.look().text)
        if title == "Check your answers":
            break
        assert title not in seen
        seen.add(title)
        visitor.press("skip")
    else:
        pytest.fail("the questions never end")
    assert seen


def test_a_wrong_answer_shows_the_same_question_and_keeps_the_others(visitor: Visitor) -> None:
    visitor.press("start")
    visitor.press("answer", answer="HN")
    answer = visitor.press("answer", answer=["nonsense"])
    assert answer.status_code == 422
    assert "not in the list" in answer.text
    assert "Please look again" in answer.text
    visitor.press("answer", answer=["death-threat"])
    visitor.press("answer", answer="free")
    assert "Honduras" in visitor.look().text


def test_nothing_chosen_is_said_in_words(visitor: Visitor) -> None:
    visitor.press("start")
    assert "Choose a country from the list." in visitor.press("answer", answer="").text
    visitor.press("answer", answer="KE")
    assert "Choose at least one answer." in visitor.press("answer").text


@pytest.mark.parametrize("lang", offered())
def test_nothing_known_still_leads_to_people_and_a_next_step(visitor: Visitor, lang: str) -> None:
    visitor.lang = lang
    visitor.press("start")
    for _ in range(3):
        assert visitor.press("skip").status_code == 303
    page = visitor.look().text
    assert "+353" in page
    assert 'class="first"' in page
    assert page.count('name="fact"') == 2


def test_skipping_the_country_offers_it_again(visitor: Visitor) -> None:
    visitor.press("start")
    visitor.press("skip")
    visitor.press("answer", answer=["death-threat"])
    visitor.press("answer", answer="free")
    assert "no plan can be made" in visitor.look().text
    visitor.press("change", fact="country")
    visitor.press("answer", answer="HN")
    assert 'class="card' in visitor.look().text


@pytest.mark.parametrize("fact", list(QUESTIONS))
def test_every_question_can_be_not_known_or_skipped(fact: str) -> None:
    html_of = "".join(str(field()) for field in QUESTIONS[fact]())
    if fact in {"country", "current_country"}:
        assert "select" in html_of  # its skip button says both
    else:
        assert f'value="{UNKNOWN}"' in html_of


def test_i_do_not_know_beside_other_answers_gives_way_to_them() -> None:
    today = dt.date(2026, 11, 25)
    form = QUESTIONS["threats"](MultiDict([("answer", "death-threat"), ("answer", UNKNOWN)]))
    assert form.validate()
    assert form.clean(today) == ["death-threat"]
    alone = QUESTIONS["threats"](MultiDict([("answer", UNKNOWN)]))
    assert alone.validate()
    assert alone.clean(today) is None
    nobody = QUESTIONS["perpetrators"](MultiDict([("answer", "unknown")]))
    assert nobody.validate()
    assert nobody.clean(today) == ["unknown"]


def test_the_count_says_how_many_questions_are_left(visitor: Visitor) -> None:
    visitor.press("start")
    assert "Question 1 of about 3" in visitor.look().text
    visitor.press("answer", answer="HN")
    assert "Question 2 of about" in visitor.look().text
    visitor.press("answer", answer=["death-threat"])
    visitor.press("answer", answer="free")
    visitor.press("more")
    found = re.search(r"Question (\d+) of about (\d+)", visitor.look().text)
    assert found
    assert int(found.group(1)) == 4
    assert int(found.group(2)) <= 13


def test_only_bodies_that_can_have_the_case_are_offered(visitor: Visitor) -> None:
    visitor.interview(country="KE")
    visitor.press("change", fact="other_procedures")
    page = visitor.look().text
    assert "African Court" in page
    assert "Inter-American" not in page


def test_a_body_of_another_region_is_dropped_with_the_country(visitor: Visitor) -> None:
    visitor.interview(country="KE")
    visitor.press("change", fact="other_procedures")
    visitor.press("answer", any="yes", pending=["achpr-communication", "un-hrcttee"])
    visitor.press("check")
    assert "African Commission" in visitor.look().text
    visitor.press("change", fact="country")
    visitor.press("answer", answer="HN")
    page = visitor.look().text
    assert heading(page) == "Check your answers"
    assert "African Commission" not in page
    assert "UN Human Rights Committee" in page


def test_all_answers_can_be_read_back_and_changed(visitor: Visitor) -> None:
    visitor.interview(country="HN", threats=("death-threat", "surveillance"), liberty="hiding")
    visitor.press("check")
    page = html.unescape(visitor.look().text)
    for text in ("Honduras", "Death threats; Being followed, watched or listened to", "In hiding"):
        assert text in page
    visitor.press("change", fact="threats")
    assert "checked" in visitor.look().text
    visitor.press("answer", answer=["surveillance"])
    page = visitor.look().text
    assert heading(page) == "Check your answers"
    assert "Death threats" not in page
    visitor.press("plan")
    assert heading(visitor.look().text) == "What you can do"


def test_one_tap_keeps_the_answers_longer(visitor: Visitor) -> None:
    visitor.interview()
    answer = visitor.press("stay")
    assert answer.status_code == 303
    assert "Set-Cookie" in answer.headers
    assert "Honduras" in visitor.look().text


def test_an_answer_can_be_changed_and_the_rest_is_kept(visitor: Visitor) -> None:
    visitor.interview()
    visitor.press("change", fact="country")
    assert 'value="HN" ' in visitor.look().text or 'selected value="HN"' in visitor.look().text
    visitor.press("answer", answer="KE")
    page = visitor.look().text
    assert "Kenya" in page
    assert heading(page) == "What you can do"


def test_an_answer_that_no_longer_makes_sense_is_dropped(visitor: Visitor) -> None:
    visitor.interview(country="NI", liberty="exile")
    visitor.press("change", fact="current_country")
    visitor.press("answer", answer="CR")
    visitor.press("plan")
    assert "Costa Rica" in visitor.look().text
    visitor.press("change", fact="liberty")
    visitor.press("answer", answer="free")
    visitor.press("check")
    assert "Costa Rica" not in visitor.look().text


def test_a_form_from_an_old_page_does_not_mix_answers(visitor: Visitor) -> None:
    visitor.press("start")
    visitor.press("answer", answer="HN")
    answer = visitor.press("answer", fact="country", answer="KE")
    assert answer.status_code == 200
    assert heading(answer.text) == "What has happened, or may happen?"


def test_a_form_from_another_session_is_not_used(visitor: Visitor) -> None:
    visitor.press("start")
    answer = visitor.press("answer", token="foreign", answer="HN")
    assert answer.status_code == 200
    assert heading(answer.text) == "In which country is this happening?"


def test_a_form_from_another_site_is_refused(visitor: Visitor) -> None:
    visitor.press("start")
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        answer = visitor.client.post("/en/", data={"action": "start"}, headers=headers)
        assert answer.status_code == 403
        assert "came from another site" in answer.text


def test_going_back_step_by_step(visitor: Visitor) -> None:
    visitor.press("start")
    visitor.press("answer", answer="HN")
    visitor.press("back")
    assert heading(visitor.look().text) == "In which country is this happening?"
