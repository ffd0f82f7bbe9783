"""What was tried at home, when, and before which other bodies."""

from __future__ import annotations

import datetime as dt
from typing import Any

from forms import labels
from forms.question import UNKNOWN, YES_NO, Answers, Choice, Choices, OneAnswer, Question
from rules.calendar import Interval, later
from rules.language import N_


class DomesticRemedies(OneAnswer):
    """The state of the remedies at home."""

    supplies = "domestic_remedies"
    title = N_("What was tried in the courts of the country?")
    why = N_("Most complaints abroad need the courts at home first, with exceptions.")
    explain = (
        N_("What is a remedy?"),
        N_(
            "A court or an office that can stop the harm or repair it. Lawyers call using the "
            "courts at home first the exhaustion of domestic remedies."
        ),
    )
    answer = Choice(labels.DOMESTIC_REMEDIES, label=N_("What was tried in the courts of the country?"))


class Proceedings(OneAnswer):
    """Proceedings against the person."""

    supplies = "proceedings"
    title = N_("Is there a court case against the person?")
    why = N_("Trials can be watched, and some experts deal with courts.")
    answer = Choice(labels.PROCEEDINGS, label=N_("Is there a court case against the person?"))


class _HowLongAgo(OneAnswer):
    """A day, asked in steps at the edges of the law; no exact date is needed."""

    def clean(self, today: dt.date) -> Any:
        if self.answer.data == UNKNOWN:
            return None
        found = bracket(str(self.answer.data), today)
        return {
            "from": found.earliest.isoformat() if found.earliest else None,
            "to": found.latest.isoformat() if found.latest else None,
        }

    def fill(self, value: Any, today: dt.date) -> None:
        for key in labels.BRACKETS:
            found = bracket(key, today)
            ends = (
                found.earliest.isoformat() if found.earliest else None,
                found.latest.isoformat() if found.latest else None,
            )
            if isinstance(value, dict) and (value.get("from"), value.get("to")) == ends:
                self.answer.data = key


class IncidentDate(_HowLongAgo):
    """The last event."""

    supplies = "incident_date"
    title = N_("When was the last event?")
    why = N_("Some doors close after some months. The latest event counts most.")
    answer = Choice(labels.BRACKETS, label=N_("When was the last event?"))


class FinalDecisionDate(_HowLongAgo):
    """When the final decision was received."""

    supplies = "final_domestic_decision_date"
    title = N_("When did the person receive the last decision of the courts?")
    why = N_("The time limit of most complaints starts on that day.")
    answer = Choice(labels.BRACKETS, label=N_("When did the person receive the last decision of the courts?"))

    @classmethod
    def applies(cls, answers: Answers) -> bool:
        return answers.get("domestic_remedies") == "exhausted"


def bodies(region: str) -> dict[str, str]:
    """The bodies that can have a case of this region, by their words."""
    return {**labels.BODIES.get(region, {}), **labels.UN_BODIES}


_ALL_BODIES = {slug: words for region in labels.BODIES for slug, words in bodies(region).items()}


class OtherProcedures(Question):
    """Other international procedures about the same matter."""

    supplies = "other_procedures"
    title = N_("Is it already before another international body?")
    why = N_("Some bodies do not take a case that another one has.")
    hint = N_("Letters of UN experts do not count here.")
    any = Choice(YES_NO, label=N_("Is it already before another international body?"))
    pending = Choices(_ALL_BODIES, unsure="", label=N_("Still going on there"))
    decided = Choices(_ALL_BODIES, unsure="", label=N_("Already decided there"))

    def offer(self, region: str) -> None:
        for field in (self.pending, self.decided):
            field.choices = list(bodies(region).items())

    @classmethod
    def keep(cls, value: Any, region: str) -> Any:
        """A body of another region cannot have this case; "none" stays an answer."""
        offered = bodies(region)
        kept = [procedure for procedure in value if procedure["pathway"] in offered]
        return kept if kept or not value else None

    def validate(self, extra_validators: Any = None) -> bool:
        if not super().validate(extra_validators):
            return False
        if self.any.data == "yes" and not (self.pending.data or self.decided.data):
            self.any.errors = [N_("Choose the body below, or answer that you do not know.")]
            return False
        return True

    def clean(self, today: dt.date) -> Any:
        if self.any.data == "yes":
            return [
                *({"pathway": slug, "status": "pending"} for slug in self.pending.data or ()),
                *({"pathway": slug, "status": "decided"} for slug in self.decided.data or ()),
            ]
        return [] if self.any.data == "no" else None

    def fill(self, value: Any, today: dt.date) -> None:
        if value is not None:
            self.any.data = "yes" if value else "no"
            self.pending.data = [v["pathway"] for v in value if v["status"] == "pending"]
            self.decided.data = [v["pathway"] for v in value if v["status"] == "decided"]


def bracket(key: str, today: dt.date) -> Interval:
    """The days that a step of "how long ago" covers, counted back from today."""
    edges = {
        "day": (later(today, days=-1), today),
        "week": (later(today, days=-7), later(today, days=-2)),
        "2-months": (later(today, months=-2), later(today, days=-8)),
        "3-months": (later(today, months=-3), later(today, months=-2, days=-1)),
        "4-months": (later(today, months=-4), later(today, months=-3, days=-1)),
        "6-months": (later(today, months=-6), later(today, months=-4, days=-1)),
        "year": (later(today, years=-1), later(today, months=-6, days=-1)),
        "3-years": (later(today, years=-3), later(today, years=-1, days=-1)),
        "5-years": (later(today, years=-5), later(today, years=-3, days=-1)),
        "older": (None, later(today, years=-5, days=-1)),
    }
    return Interval(*edges[key])
