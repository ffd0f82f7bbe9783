"""The answers as a person would read them back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from advisor.language import Tongue
from advisor.web.interview import Interview
from forms.question import Question
from forms.questionnaire import QUESTIONS
from rules.language import N_

_NOTHING = N_("None of these")
_AND = N_("; ")


def spoken(interview: Interview, tongue: Tongue, today: dt.date) -> list[tuple[type[Question], str]]:
    """Each answered question with its answer in words, in the order of the questions."""
    return [
        (question, tongue.gettext(_AND).join(_words(question, interview.answers[fact], tongue, today)))
        for fact, question in QUESTIONS.items()
        if fact in interview.answers
    ]


def _words(question: type[Question], value: object, tongue: Tongue, today: dt.date) -> Iterator[str]:
    if question.supplies in {"country", "current_country"}:
        yield tongue.country(str(value))
        return
    form = question()
    form.fill(value, today)
    fields = list(form)
    for field in fields:
        chosen = list(_chosen(field))
        if not chosen and len(fields) == 1:
            chosen = [_NOTHING]
        if not chosen:
            continue
        text = tongue.gettext(_AND).join(tongue.gettext(label) for label in chosen)
        # several fields: each answer needs its own question
        yield text if len(fields) == 1 else f"{tongue.gettext(field.label.text)} {text}"


def _chosen(field: Any) -> Iterator[str]:
    data = field.data if isinstance(field.data, list) else [field.data]
    for slug, label, *_ in field.iter_choices():
        if slug in data:
            yield label
