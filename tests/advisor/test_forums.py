"""One main forum for one matter; the others are its alternatives; letters are neither."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from advisor.assess import Advisor, Assessment
from advisor.case import from_data
from advisor.forums import shuts
from advisor.language import Tongue
from advisor.output import text

TODAY = dt.date(2026, 11, 24)
TRIED = {"domestic_remedies": "exhausted", "final_domestic_decision_date": "2026-10-01"}


@pytest.fixture
def georgia(advisor: Advisor) -> Assessment:
    case: dict[str, Any] = {"country": "GE", "threats": ["torture-ill-treatment"], "liberty": "free"}
    case |= {"other_procedures": [], "gravity_urgency": "serious", "incident_date": "2025-03-01", **TRIED}
    return advisor.assess(from_data(case, advisor.knowledge.states, TODAY), TODAY)


def test_the_first_forum_is_the_main_one(georgia: Assessment) -> None:
    instead = {p.slug: p.instead_of for p in georgia.pathways}
    assert instead["ecthr-application"] is None
    assert instead["un-hrcttee"] == instead["un-cat"] == "ecthr-application"


def test_letters_and_emergency_measures_are_alternatives_to_nothing(georgia: Assessment) -> None:
    assert {p.instead_of for p in georgia.pathways if p.slug.startswith(("un-sp", "coe-", "osce"))} == {None}


def test_every_alternative_is_in_conflict_with_its_main_forum(georgia: Assessment) -> None:
    pairs = {conflict.pathways for conflict in georgia.conflicts if not conflict.contested}
    for pathway in georgia.pathways:
        if pathway.instead_of:
            assert tuple(sorted((pathway.slug, pathway.instead_of))) in pairs


def test_what_filing_shuts_is_said(georgia: Assessment, advisor: Advisor) -> None:
    shut = shuts("un-cat", georgia.pathways, advisor.knowledge.mechanisms)
    assert "ecthr-application" in shut
    assert not any(slug.startswith("un-sp") for slug in shut)


def test_the_text_puts_the_forums_side_by_side(georgia: Assessment, advisor: Advisor) -> None:
    plan = text.render(georgia, Tongue("en", advisor.knowledge))
    side = plan.partition("side by side ==")[2].partition("\n==")[0]
    assert "The State must" in " ".join(side.split())
    assert "For the same matter it closes: Complaint to the UN" in " ".join(side.split())
    assert "An alternative to: Complaint to the European Court" in " ".join(plan.split())


def test_the_plan_says_why_something_stands_where_it_stands(advisor: Advisor) -> None:
    case = {"country": "MX", "threats": ["enforced-disappearance"], "liberty": "disappeared"}
    plan = advisor.assess(from_data(case, advisor.knowledge.states, TODAY), TODAY)
    first = plan.pathways[0]
    assert first.placed == ("It is made for this situation.",)
    assert all(p.placed == () for p in plan.pathways if p.rank is None)


def test_one_body_is_asked_to_stop_a_removal(advisor: Advisor) -> None:
    case: dict[str, Any] = {"country": "TJ", "current_country": "PL", "threats": ["refoulement-risk"]}
    case |= {"liberty": "exile", "other_procedures": [], "gravity_urgency": "imminent"}
    plan = advisor.assess(from_data(case, advisor.knowledge.states, TODAY), TODAY)
    instead = {p.slug: p.instead_of for p in plan.pathways if p.against == "PL"}
    assert instead["un-cat"] == instead["un-hrcttee"] == "ecthr-rule39"
    assert instead["ecthr-rule39"] is instead["ecthr-application"] is None


def test_steps_of_one_road_shut_nothing(advisor: Advisor) -> None:
    case: dict[str, Any] = {"country": "HN", "threats": ["physical-attack"], "liberty": "free"}
    case |= {"domestic_remedies": "ineffective", "submitter": "self"}
    plan = advisor.assess(from_data(case, advisor.knowledge.states, TODAY), TODAY)
    assert {p.slug: p.instead_of for p in plan.pathways}["iacthr-case"] is None
    assert "iacthr-case" not in shuts("iachr-petition", plan.pathways, advisor.knowledge.mechanisms)
    assert "ecthr-rule39" not in shuts("ecthr-application", plan.pathways, advisor.knowledge.mechanisms)


def test_a_last_day_is_told_where_only_the_persons_agreement_is_missing(advisor: Advisor) -> None:
    case: dict[str, Any] = {"country": "TZ", "threats": ["physical-attack"], "incident_date": "2026-10-05"}
    case |= {"liberty": "free", "submitter": "self", "consent": {"act": True, "publish": False}}
    plan = advisor.assess(from_data(case, advisor.knowledge.states, TODAY), TODAY)
    court = next(p for p in plan.pathways if p.slug == "eacj")
    assert court.waits_for_consent
    closed = text.render(plan, Tongue("en", advisor.knowledge)).partition("== Closed now")[2]
    assert "By: 5 December 2026" in closed
