"""Errors: one kind line, nothing of the answers, nothing of the program."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.web.conftest import Visitor


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
    assert "a page failed: RuntimeError at test_errors.py" in caplog.text
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
