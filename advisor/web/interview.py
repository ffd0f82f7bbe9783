"""The interview: answers given so far, and which question comes next.

Three answers are enough for a plan. What is asked after them is what the law still needs: the
engine names the facts that would settle most.
"""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from advisor.case import Case, CaseError, from_data
from advisor.knowledge import Knowledge
from forms.questionnaire import FIRST, QUESTIONS

START, CHECK, RESULTS = "start", "check", "results"
_PLACES = frozenset({START, CHECK, RESULTS, *QUESTIONS})
#: How far back "Previous question" leads.
_TRAIL = 24
#: How many further pathways are kept in full.
_SHOWN = 8


def _token() -> str:
    return secrets.token_urlsafe(12)


class _Held(msgspec.Struct):
    """What the cookie holds: short names, so that it stays small."""

    a: dict[str, Any]
    s: list[str]
    p: str
    r: list[str]
    w: dict[str, Any] | None
    c: tuple[str, ...]
    d: tuple[str, ...]
    f: str
    t: str


@dataclass
class Interview:
    """The state between two pages.

    ``at``: start, check, results, or the fact that is being asked. ``trail``: the places before it.
    ``was``: what changed answers were before, since the plan was last left; ``None`` until a plan
    was shown. ``pair``: two pathways to put side by side. ``shown``: those to show in full though
    they stand far down the plan, ``*`` for all. ``focus``: what the next page has the reader look at.
    """

    answers: dict[str, Any] = field(default_factory=dict)
    skipped: set[str] = field(default_factory=set)
    at: str = START
    trail: list[str] = field(default_factory=list)
    was: dict[str, Any] | None = None
    pair: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    focus: str = ""
    token: str = field(default_factory=_token)

    @classmethod
    def from_state(cls, state: Mapping[str, Any] | None) -> Interview:
        """Read what the cookie held; anything strange is a new start."""
        try:
            held = msgspec.convert(state, _Held)
        except msgspec.ValidationError:
            return cls()
        if held.p not in _PLACES:
            return cls()
        return cls(
            {k: v for k, v in held.a.items() if k in QUESTIONS},
            {s for s in held.s if s in QUESTIONS},
            held.p,
            [place for place in held.r if place in _PLACES],
            held.w,
            held.c,
            held.d,
            held.f,
            held.t,
        )

    def to_state(self) -> dict[str, Any]:
        return {
            "a": self.answers,
            "s": sorted(self.skipped),
            "p": self.at,
            "r": self.trail,
            "w": self.was,
            "c": list(self.pair),
            "d": list(self.shown),
            "f": self.focus,
            "t": self.token,
        }

    @property
    def started(self) -> bool:
        return self.at != START

    @property
    def ready(self) -> bool:
        """Whether there is enough for a plan."""
        return "country" in self.answers and bool(self.answers.get("threats"))

    def case(self, knowledge: Knowledge, today: dt.date) -> Case | None:
        """The case, or ``None`` while country or threats are missing."""
        return _case(self.answers, knowledge, today) if self.ready else None

    def case_before(self, knowledge: Knowledge, today: dt.date) -> Case | None:
        """The case as it was when the plan was last seen; ``None`` if nothing changed since."""
        if not self.was:
            return None
        return _case(self._before(), knowledge, today)

    def _before(self) -> dict[str, Any]:
        before = {**self.answers, **(self.was or {})}
        return {fact: value for fact, value in before.items() if value is not None}

    def region(self, knowledge: Knowledge) -> str:
        """The region of the country; empty while it is not known."""
        state = knowledge.states.get(self.answers.get("country", ""))
        return state.region if state else ""

    def answer(self, fact: str, value: Any, knowledge: Knowledge) -> None:
        """Keep an answer (``None``: not known); later answers that no longer make sense are dropped."""
        old = dict(self.answers)
        if value is None:
            self.answers.pop(fact, None)
            self.skipped.add(fact)
        else:
            self.answers[fact] = value
            self.skipped.discard(fact)
        self._fold(self.region(knowledge))
        if self.was is not None:
            for one in QUESTIONS:
                if old.get(one) != self.answers.get(one):
                    self.was.setdefault(one, old.get(one))

    def _fold(self, region: str) -> None:
        """Go through the answers anew, in the order of the questions."""
        kept: dict[str, Any] = {}
        for fact, question in QUESTIONS.items():
            if fact in self.answers and question.applies(self.answers):
                value = question.keep(self.answers[fact], region)
                if value is not None:
                    kept[fact] = value
        self.answers = kept

    def show(self, door: str) -> None:
        """Show a pathway in full from now on."""
        self.shown = ("*",) if door == "*" else tuple(dict.fromkeys((*self.shown, door)))[-_SHOWN:]

    def undo(self) -> None:
        """Take back what changed since the plan was last seen."""
        self.answers = self._before()
        self.was = {}

    def go(self, place: str) -> None:
        """Move on, and remember from where."""
        if place == self.at:
            return
        if self.at == RESULTS:
            self.was = {}
        self.trail = [*self.trail, self.at][-_TRAIL:]
        self.at = place
        if place == RESULTS and self.was is None:
            self.was = {}

    def back(self) -> None:
        """Return to the place before."""
        while self.trail:
            place = self.trail.pop()
            if place not in QUESTIONS or QUESTIONS[place].applies(self.answers):
                self.at = place
                return
        self.at = START

    def left(self, wanted: Iterable[str]) -> list[str]:
        """Of the facts the law wants, those not yet answered or skipped."""
        known = self.skipped | set(self.answers)
        return [f for f in (*FIRST, *wanted) if f not in known and QUESTIONS[f].applies(self.answers)]

    @property
    def asked(self) -> int:
        """How many questions were answered or skipped."""
        return len(self.skipped | set(self.answers))


def _case(answers: Mapping[str, Any], knowledge: Knowledge, today: dt.date) -> Case | None:
    try:
        return from_data(dict(answers), knowledge.states, today)
    except CaseError:
        return None
