"""The assessment as the contract's JSON: slugs and days as they are, prose in one language."""

from __future__ import annotations

import json
from typing import Any

from advisor.assess import Assessment, Pathway
from advisor.language import Tongue
from rules.ordering import CRITERIA


def to_data(assessment: Assessment, tongue: Tongue) -> dict[str, Any]:
    """Plain data in the shape of ``docs/assessment.schema.json``."""
    return {
        "as_of": assessment.as_of.isoformat(),
        "knowledge": {"version": assessment.version, "checked": assessment.checked.isoformat()},
        "rights": [{"slug": slug, "sources": list(sources)} for slug, sources in assessment.rights],
        "pathways": [_pathway(pathway, tongue) for pathway in assessment.pathways],
        "conflicts": [
            {
                "pathways": list(conflict.pathways),
                "reason": tongue.say(conflict.reason),
                "sources": list(conflict.sources),
            }
            for conflict in assessment.conflicts
        ],
        "criteria": [tongue.gettext(criterion) for criterion in CRITERIA],
        "questions": [
            {"fact": question.fact, "would_settle": list(question.would_settle)}
            for question in assessment.questions
        ],
    }


def _pathway(pathway: Pathway, tongue: Tongue) -> dict[str, Any]:
    deadline = pathway.deadline
    return {
        "slug": pathway.slug,
        "against": pathway.against,
        "status": pathway.status,
        "tier": pathway.tier,
        "rank": pathway.rank,
        "binding": pathway.binding,
        "gates": [
            {
                "gate": gate.gate,
                "outcome": gate.outcome,
                "reason": tongue.say(gate.reason),
                "sources": list(gate.sources),
                "rules": list(gate.rules),
                "asks": gate.asks,
            }
            for gate in pathway.gates
        ],
        "deadline": {
            "date": deadline.date.isoformat() if deadline.date else None,
            "rule": tongue.say(deadline.rule),
            "source": deadline.source,
        }
        if deadline
        else None,
        "mandates": list(pathway.mandates),
        "cautions": [tongue.say(message) for message, _ in pathway.cautions],
        "sources": list(pathway.sources),
        "placed": [tongue.gettext(reason) for reason in pathway.placed],
        "instead_of": pathway.instead_of,
        "organisations": list(pathway.organisations),
    }


def render(assessment: Assessment, tongue: Tongue) -> str:
    """The same bytes for the same case, day, knowledge and language."""
    return json.dumps(to_data(assessment, tongue), ensure_ascii=False, indent=2) + "\n"
