"""Every gate of every pathway is held fast by golden cases; the report says what is missing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from advisor.assess import Advisor
from advisor.cli import main
from advisor.coverage import covered, parameters, participation, possible, without_source
from advisor.decision_tables import read_all
from tests.outcomes import TRIED, TRIED_EACH, seen

CASES = Path(__file__).parents[1] / "cases"


def test_every_outcome_of_every_gate_has_a_golden_case_and_stands_in_the_table(advisor: Advisor) -> None:
    held, table = covered(read_all(CASES, advisor.knowledge), advisor), possible(CASES)
    assert sorted(table - held) == []
    assert {point for point in held - table if point[2] != "waived"} == set()


def test_no_pathway_is_without_a_source_that_was_seen(advisor: Advisor) -> None:
    assert without_source(advisor.knowledge) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", TRIED)
def test_the_table_of_outcomes_knows_what_cases_of_any_kind_reach(advisor: Advisor, seed: str) -> None:
    """The search has seen these cases: what it did not see there came with a change of the law."""
    beyond = seen(seed, TRIED_EACH, advisor) - possible(CASES)
    assert {point for point in beyond if point[2] != "waived"} == set()


def test_a_case_taken_away_leaves_a_gap(tmp_path: Path) -> None:
    for name in ("outcomes.csv", "europe.yaml"):
        shutil.copy(CASES / name, tmp_path)
    result = CliRunner().invoke(main, ["kb", "coverage", "--cases", str(tmp_path)])
    assert result.exit_code == 1
    assert "iachr-petition: " in result.output


def test_a_golden_case_that_is_not_well_formed_is_named(tmp_path: Path) -> None:
    shutil.copy(CASES / "outcomes.csv", tmp_path)
    (tmp_path / "wrong.yaml").write_text("- {name: A, sourcess: []}\n", "utf-8")
    result = CliRunner().invoke(main, ["kb", "coverage", "--cases", str(tmp_path)])
    assert result.exit_code == 1
    assert result.output.startswith("wrong.yaml:1: sourcess")


def test_every_statement_and_every_row_is_counted(advisor: Advisor) -> None:
    knowledge = advisor.knowledge
    assert sum(seen.total for seen in parameters(knowledge).values()) > 700
    rows = participation(knowledge)
    assert rows["escazu"].total == sum(
        len(rows) for (_, slug), rows in knowledge.participation.items() if slug == "escazu"
    )
