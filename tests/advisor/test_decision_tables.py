"""A decision table is read strictly, and becomes one golden case for each value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from advisor.decision_tables import read_tables
from advisor.knowledge import Knowledge, KnowledgeError

TABLE = """\
- name: Whom it is for
  sources: [cat-22]
  as_of: 2026-11-24
  case: {{country: MX, threats: [torture-ill-treatment]}}
  varies: {varies}
  gate: {gate}
  rows:
    un-cat: {row}
"""


def _read(folder: Path, knowledge: Knowledge, **given: str) -> list[tuple[str, dict[str, dict[str, str]]]]:
    text = TABLE.format(**{"varies": "liberty", "gate": "person", "row": "{otherwise: met}"} | given)
    (folder / "table.yaml").write_text(text, "utf-8")
    return [(golden.name, golden.gates) for golden in read_tables(folder, knowledge)["Whom it is for"]]


def test_what_a_row_does_not_list_is_otherwise(tmp_path: Path, knowledge: Knowledge) -> None:
    cases = _read(tmp_path, knowledge, row="{otherwise: met, unmet: [deceased], unknown: [disappeared]}")
    assert len(cases) == 7
    assert dict(cases)["Whom it is for: deceased"] == {"un-cat": {"person": "unmet"}}
    assert dict(cases)["Whom it is for: free"] == {"un-cat": {"person": "met"}}


def test_without_otherwise_the_rest_is_left_open(tmp_path: Path, knowledge: Knowledge) -> None:
    cases = dict(_read(tmp_path, knowledge, row="{unmet: [deceased]}"))
    assert list(cases) == ["Whom it is for: deceased"]


def test_a_procedure_and_its_status_can_vary(tmp_path: Path, knowledge: Knowledge) -> None:
    row = "{otherwise: met, unmet: [un-cescr pending]}"
    cases = dict(_read(tmp_path, knowledge, varies="other_procedures", gate="duplication", row=row))
    assert len(cases) == 1 + 2 * 81
    assert cases["Whom it is for: un-cescr pending"] == {"un-cat": {"duplication": "unmet"}}


def _only(folder: Path, knowledge: Knowledge, varies: str, value: str) -> dict[str, Any]:
    text = TABLE.format(varies=varies, gate="person", row="{otherwise: met}")
    (folder / "table.yaml").write_text(f"{text}  only: [{value}]\n", "utf-8")
    (golden,) = read_tables(folder, knowledge)["Whom it is for"]
    return golden.case


def test_several_values_can_be_named_at_once(tmp_path: Path, knowledge: Knowledge) -> None:
    both = _only(tmp_path, knowledge, "perpetrators", "state and non-state")
    assert both["perpetrators"] == ["state", "non-state"]
    two = _only(tmp_path, knowledge, "other_procedures", "un-cat pending and un-hrcttee decided")
    assert two["other_procedures"] == [
        {"pathway": "un-cat", "status": "pending"},
        {"pathway": "un-hrcttee", "status": "decided"},
    ]


@pytest.mark.parametrize(
    ("varies", "value"),
    [("perpetrators", "state and police"), ("liberty", "free and hiding")],
)
def test_only_what_can_be_several_is(tmp_path: Path, knowledge: Knowledge, varies: str, value: str) -> None:
    with pytest.raises(KnowledgeError, match=f"{value} is not a value of {varies}"):
        _only(tmp_path, knowledge, varies, value)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"varies": "weather"}, "varies: weather; accepted: threats"),
        ({"gate": "door"}, "gate: door; accepted: jurisdiction"),
        ({"row": "{unmet: [dead]}"}, "unmet: dead is not one of the values tried"),
        ({"row": "{closed: [deceased]}"}, "closed is no outcome"),
    ],
)
def test_what_is_wrong_is_named(
    tmp_path: Path, knowledge: Knowledge, given: dict[str, str], words: str
) -> None:
    with pytest.raises(KnowledgeError, match=words):
        _read(tmp_path, knowledge, **given)
