"""The interview: answers given so far, and which question comes next.

Three answers are enough for a plan. What is asked after them is what the law still needs: the
engine names the facts that would settle most.
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from advisor.case import Case, CaseError, from_data
from advisor.knowledge import Knowledge
from forms.questionnaire import FIRST, QUESTIONS

START, RESULTS = "start", "results"


def _token() -> str:
    return secrets.token_urlsafe(12)


@dataclass
class Interview:
    """The state between two pages. ``at``: start, results, or the fact that is being asked."""

    answers: dict[str, Any] = field(default_factory=dict)
    skipped: set[str] = field(default_factory=set)
    at: str = START
    token: str = field(default_factory=_token)

    @classmethod
    def from_state(cls, state: Mapping[str, Any] | None) -> Interview:
        """Read what the cookie held; anything strange is a new start."""
        if state is None:
            return cls()
        answers, skipped, at, token = (state.get(k) for k in ("a", "s", "p", "t"))
        if not (isinstance(answers, dict) and isinstance(skipped, list) and isinstance(token, str)):
            return cls()
        if at not in {START, RESULTS, *QUESTIONS}:
            return cls()
        return cls(
            {k: v for k, v in answers.items() if k in QUESTIONS},
            {s for s in skipped if s in QUESTIONS},
            str(at),
            token,
        )

    def to_state(self) -> dict[str, Any]:
        return {"a": self.answers, "s": sorted(self.skipped), "p": self.at, "t": self.token}

    @property
    def started(self) -> bool:
        return self.at != START

    @property
    def ready(self) -> bool:
        """Whether there is enough for a plan."""
        return "country" in self.answers and bool(self.answers.get("threats"))

    def case(self, knowledge: Knowledge, today: dt.date) -> Case | None:
        """The case, or ``None`` while country or threats are missing."""
        if not self.ready:
            return None
        try:
            return from_data(self.answers, knowledge.states, today)
        except CaseError:
            return None

    def answer(self, fact: str, value: Any) -> None:
        """Keep an answer; later answers that no longer make sense are dropped."""
        if value is None:
            self.answers.pop(fact, None)
            self.skipped.add(fact)
        else:
            self.answers[fact] = value
            self.skipped.discard(fact)
        for other, question in QUESTIONS.items():
            if other in self.answers and not question.applies(self.answers):
                del self.answers[other]

    def skip(self, fact: str) -> None:
        """Leave a question open; an earlier answer to it goes."""
        self.answer(fact, None)

    def next_first(self) -> str | None:
        """The next of the first three questions, if one is left."""
        return next((f for f in FIRST if f not in self.answers and f not in self.skipped), None)

    def next_wanted(self, wanted: list[str]) -> str | None:
        """The next question of the engine's list that was not answered or skipped."""
        for fact in wanted:
            applies = QUESTIONS[fact].applies(self.answers)
            if applies and fact not in self.skipped and fact not in self.answers:
                return fact
        return None

    def before(self, fact: str) -> str:
        """Where "previous question" leads."""
        if fact in FIRST:
            place = FIRST.index(fact)
            return FIRST[place - 1] if place else START
        return RESULTS
