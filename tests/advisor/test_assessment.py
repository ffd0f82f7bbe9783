"""An assessment: the contract's shape, an order that is total, and a plan that is never empty."""

from __future__ import annotations

import datetime as dt
import json
import random
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from advisor.assess import Advisor, Assessment, Pathway
from advisor.case import from_data
from advisor.knowledge import Knowledge
from advisor.language import Tongue, offered
from advisor.output import json as json_output
from advisor.output import text as text_output
from advisor.settlement import LawError, settle
from rules import facts
from tests import generated

TODAY = dt.date(2026, 11, 23)
SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "assessment.schema.json").read_text("utf-8"))


def _assess(advisor: Advisor, **data: Any) -> Assessment:
    return advisor.assess(from_data(data, advisor.knowledge.states, TODAY), TODAY)


def _find(assessment: Assessment, slug: str, against: str | None = None) -> Pathway:
    return next(
        p for p in assessment.pathways if p.slug == slug and (against is None or p.against == against)
    )


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_generated_cases_have_the_shape_of_the_contract(seed: int, advisor: Advisor) -> None:
    chance = random.Random(f"schema {seed}")
    validator = jsonschema.Draft202012Validator(SCHEMA)
    tongue = Tongue("en", advisor.knowledge)
    for _ in range(50):
        case = from_data(generated.case(chance, TODAY), advisor.knowledge.states, TODAY)
        data = json_output.to_data(advisor.assess(case, TODAY), tongue)
        validator.validate(data)
        _is_consistent(data, advisor.knowledge)


def _is_consistent(data: dict[str, Any], knowledge: Knowledge) -> None:
    ranks = [p["rank"] for p in data["pathways"] if p["rank"] is not None]
    assert ranks == list(range(1, len(ranks) + 1))
    for pathway in data["pathways"]:
        outcomes = {gate["outcome"] for gate in pathway["gates"]}
        expected = {"open"}
        if "unmet" in outcomes:
            expected = {"closed", "not-applicable"}
        elif "unknown" in outcomes:
            expected = {"conditional"}
        assert pathway["status"] in expected
        for slug in (*pathway["sources"], *(s for gate in pathway["gates"] for s in gate["sources"])):
            assert slug in knowledge.register
    assert any(p["status"] == "open" for p in data["pathways"]), "no result is ever empty"


@pytest.mark.slow
def test_every_state_of_the_world_gets_a_plan(advisor: Advisor) -> None:
    for code in advisor.knowledge.states:
        assessment = _assess(advisor, country=code, threats=["death-threat"], liberty="free")
        assert _find(assessment, "un-sp-urgent-appeal").status == "open", code
        assert _find(assessment, "emergency-grant").status == "open", code


def test_two_states_are_assessed_each_for_its_own_part(advisor: Advisor) -> None:
    assessment = _assess(
        advisor,
        country="NI",
        current_country="CR",
        threats=["refoulement-risk", "smear-campaign"],
        liberty="exile",
        gravity_urgency="imminent",
    )
    assert _find(assessment, "iachr-precautionary-measures", "CR").status == "open"
    assert _find(assessment, "un-sp-urgent-appeal", "CR").status == "open"
    assert _find(assessment, "iachr-precautionary-measures", "NI").status != "open"
    assert [p.against for p in assessment.pathways if p.slug == "emergency-grant"] == [None]


def test_a_letter_has_about_five_addressees_and_the_lead_first(advisor: Advisor) -> None:
    assessment = _assess(
        advisor,
        country="IR",
        threats=["arbitrary-detention", "torture-ill-treatment", "unfair-trial", "security-charges"],
        profiles=["woman-defender", "lawyer", "minority-defender"],
        liberty="detained",
    )
    mandates = _find(assessment, "un-sp-urgent-appeal").mandates
    assert mandates[0] == "sr-human-rights-defenders"
    assert len(mandates) == 5
    assert "country-ir" in mandates
    assert "wg-arbitrary-detention" in mandates


@pytest.mark.parametrize("country", ["SO", "SD", "HT", "CI", "SY"])
def test_no_letter_goes_to_a_mandate_that_has_ended(country: str, advisor: Advisor) -> None:
    assessment = _assess(advisor, country=country, threats=["death-threat"])
    dead = {m.slug for m in advisor.knowledge.mandates.values() if m.status not in {"active", "verify"}}
    for pathway in assessment.pathways:
        assert not dead & set(pathway.mandates)


def test_the_mandate_on_palestine_concerns_acts_of_israel(advisor: Advisor) -> None:
    of_israel = _find(_assess(advisor, country="IL", threats=["death-threat"]), "un-sp-urgent-appeal")
    of_palestine = _find(_assess(advisor, country="PS", threats=["death-threat"]), "un-sp-urgent-appeal")
    assert "country-ps" in of_israel.mandates
    assert "country-ps" not in of_palestine.mandates


def test_who_disappeared_yesterday_is_searched_for_first(advisor: Advisor) -> None:
    assessment = _assess(
        advisor,
        country="MX",
        threats=["enforced-disappearance"],
        liberty="disappeared",
        incident_date="2026-11-22",
    )
    first = [p.slug for p in assessment.pathways[:4]]
    assert first[0] == "un-wgeid-urgent"
    assert {"national-habeas-corpus", "iachr-precautionary-measures"} <= set(first)


def test_a_low_nuisance_never_gets_emergency_measures(advisor: Advisor) -> None:
    assessment = _assess(advisor, country="CO", threats=["smear-campaign"], gravity_urgency="low")
    assert _find(assessment, "iachr-precautionary-measures").status == "closed"
    assert _find(assessment, "un-sp-urgent-appeal").status == "closed"


def test_a_deadline_that_is_close_moves_up(advisor: Advisor) -> None:
    near = {"domestic_remedies": "exhausted", "final_domestic_decision_date": "2026-05-25"}
    assessment = _assess(
        advisor, country="CO", threats=["unfair-trial"], liberty="free", other_procedures=[], **near
    )
    petition = _find(assessment, "iachr-petition")
    assert petition.deadline is not None
    assert petition.deadline.date == dt.date(2026, 11, 25)
    assert petition.tier == "now"


def test_the_most_useful_question_comes_first(advisor: Advisor) -> None:
    assessment = _assess(advisor, country="HN", threats=["death-threat"], liberty="free")
    assert assessment.questions[0].fact == "gravity_urgency"
    for question in assessment.questions[:1]:
        for slug in question.would_settle:
            assert _find(assessment, slug).status == "conditional"


def test_who_is_abroad_is_asked_where(advisor: Advisor) -> None:
    assessment = _assess(advisor, country="NI", threats=["death-threat"], liberty="exile")
    assert "current_country" in [question.fact for question in assessment.questions]


def test_two_findings_that_disagree_are_an_error() -> None:
    def finding(outcome: str, rule: str) -> facts.Finding:
        return facts.Finding(
            pathway="p",
            state="XX",
            gate="jurisdiction",
            outcome=outcome,
            height=1,
            message="m",
            values=(),
            sources=(),
            asks="none",
            applies="yes",
            rule=rule,
        )

    with pytest.raises(LawError, match="met and unmet by one, two"):
        settle([finding("met", "one"), finding("unmet", "two")], [("p", "XX")])


def test_a_gate_that_no_rule_speaks_of_is_an_error() -> None:
    with pytest.raises(LawError, match="no rule speaks of jurisdiction"):
        settle([], [("p", "XX")])


@pytest.mark.parametrize("lang", offered())
def test_the_text_for_a_terminal_can_be_read(lang: str, advisor: Advisor) -> None:
    tongue = Tongue(lang, advisor.knowledge)
    chance = random.Random(11)
    for _ in range(15):
        case = from_data(generated.case(chance, TODAY), advisor.knowledge.states, TODAY)
        text = text_output.render(advisor.assess(case, TODAY), tongue)
        assert "{" not in text
        assert "%(" not in text
