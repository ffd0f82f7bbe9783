"""A procedure takes cases from its first day to the day before it ended."""

from __future__ import annotations

import datetime as dt

import pytest

from advisor.assess import Advisor, Pathway
from advisor.case import from_data

D = dt.date
CHILD = {"country": "AR", "threats": ["arbitrary-detention"], "profiles": ["youth-child-defender"]}


def _gate(pathway: Pathway) -> tuple[str, str, str]:
    gate = next(g for g in pathway.gates if g.gate == "jurisdiction")
    return pathway.status, gate.outcome, gate.reason.text


def _assess(advisor: Advisor, slug: str, day: dt.date) -> Pathway:
    case = from_data(CHILD, advisor.knowledge.states, day)
    return next(p for p in advisor.assess(case, day).pathways if p.slug == slug)


@pytest.mark.parametrize(
    ("day", "exists"),
    [(D(2014, 4, 13), False), (D(2014, 4, 14), True), (D(2015, 7, 14), True)],
)
def test_children_can_complain_since_14_april_2014(advisor: Advisor, day: dt.date, exists: bool) -> None:
    status, outcome, text = _gate(_assess(advisor, "un-crc", day))
    assert (outcome == "unmet" and "did not exist yet" in text) is not exists
    assert exists or status == "not-applicable"
