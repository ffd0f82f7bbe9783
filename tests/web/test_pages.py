"""The pages: three answers, a plan, more answers, and kind errors."""

from __future__ import annotations

import datetime as dt
import html
import re

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from advisor.assess import Advisor
from advisor.language import offered
from advisor.web import create_app
from advisor.web.settings import Settings
from forms.question import UNKNOWN
from forms.questionnaire import QUESTIONS
from tests.web.conftest import Visitor


def _title(page: str) -> str:
    found = re.search(r"<h1[^>]*>(.*?)</h1>", page, re.DOTALL)
    assert found
    return html.unescape(re.sub(r"<[^>]+>", "", found.group(1))).strip()


@pytest.mark.parametrize("lang", offered())
def test_three_answers_lead_to_a_plan(visitor: Visitor, lang: str) -> None:
    visitor.lang = lang
    page = visitor.interview().text
    assert 'class="card' in page
    assert page.index('class="first"') < page.index('class="card')
    assert f'lang="{lang}"' in page


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


def test_the_next_question_is_the_one_the_engine_wants(visitor: Visitor) -> None:
    page = visitor.interview().text
    assert "How great is the danger?" in page
    visitor.press("more")
    assert _title(visitor.look().text) == "How great is the danger?"
    visitor.press("answer", answer="imminent")
    assert _title(visitor.look().text) != "How great is the danger?"


def test_what_was_skipped_is_not_asked_again(visitor: Visitor) -> None:
    visitor.interview()
    visitor.press("more")
    seen = set()
    for _ in range(20):
        title = _title(visitor.look().text)
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
    assert _title(page) == "Check your answers"
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
    assert _title(page) == "Check your answers"
    assert "Death threats" not in page
    visitor.press("plan")
    assert _title(visitor.look().text) == "What you can do"


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
    assert _title(page) == "What you can do"


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
    assert _title(answer.text) == "What has happened, or may happen?"


def test_a_form_from_another_session_is_not_used(visitor: Visitor) -> None:
    visitor.press("start")
    answer = visitor.press("answer", token="foreign", answer="HN")
    assert answer.status_code == 200
    assert _title(answer.text) == "In which country is this happening?"


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
    assert _title(visitor.look().text) == "In which country is this happening?"


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


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("get", "/en/nothing", 404), ("get", "/zz/", 404), ("put", "/en/", 405), ("get", "/static/x", 404)],
)
def test_errors_are_one_kind_line(visitor: Visitor, method: str, path: str, status: int) -> None:
    answer = getattr(visitor.client, method)(path)
    assert answer.status_code == status
    assert "Your answers are kept" in answer.text


def test_a_megabyte_is_refused_and_the_answers_stay(visitor: Visitor) -> None:
    visitor.interview()
    answer = visitor.client.post("/en/", data={"action": "answer", "answer": "x" * 1_048_576})
    assert answer.status_code == 413
    assert "too much at once" in answer.text
    assert "Honduras" in visitor.look().text


def test_a_failure_shows_no_traceback_and_no_answer(
    visitor: Visitor,
    app: Flask,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    visitor.interview(country="TT")

    def fail(*_: object) -> None:
        raise RuntimeError("canary-in-the-error")

    monkeypatch.setattr("advisor.assess.Advisor.assess", fail)
    answer = visitor.look()
    assert answer.status_code == 500
    assert "on our side" in answer.text
    written = capfd.readouterr()
    assert "a page failed: RuntimeError at test_pages.py" in caplog.text
    for text in (answer.text, written.out, written.err, caplog.text):
        assert "canary" not in text
        assert "Traceback" not in text
        assert "TT" not in text.replace("HTTP", "")


def test_hostile_fields_never_break_a_page(visitor: Visitor) -> None:
    visitor.press("start")
    for value in ("\x00", "\u202e", "<script>", "{{7*7}}", "é" * 5000, "\ud800"):
        for field in ("answer", "action", "fact", "token", "zz"):
            data = {"action": "answer", "fact": "country", "answer": "HN", field: value}
            body = {k: v.encode("utf-8", "surrogatepass") for k, v in data.items()}
            answer = visitor.client.post("/en/", data=body)
            assert answer.status_code < 500
            assert answer.text.count("<script>") == 1


@pytest.mark.parametrize("coding", ["br", "gzip"])
@pytest.mark.parametrize("lang", offered())
def test_a_plan_travels_small(visitor: Visitor, lang: str, coding: str) -> None:
    visitor.lang = lang
    visitor.interview(country="MX", threats=("enforced-disappearance", "surveillance"), liberty="disappeared")
    answer = visitor.client.get(f"/{lang}/", headers={"Accept-Encoding": coding})
    assert answer.headers["Content-Encoding"] == coding
    assert answer.headers["Cache-Control"] == "no-store"
    assert len(answer.data) < 40_000
