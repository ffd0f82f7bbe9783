"""Every golden case, written from the sources, holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.assess import Advisor
from advisor.decision_tables import read_tables
from advisor.golden import BY_PATHWAY, Golden, differences, read_cases
from advisor.knowledge import Knowledge, load
from advisor.stories import read_stories

CASES = Path(__file__).parents[1] / "cases"
STORIES = [golden for story in read_stories(CASES / "stories") for _, golden in story.told()]
GOLDEN = [*read_cases(CASES), *STORIES]
TABLES = read_tables(CASES / "tables", load())


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.name)
def test_golden_case(golden: Golden, advisor: Advisor) -> None:
    assessment = advisor.assess(golden.input(advisor.knowledge), golden.as_of)
    assert differences(golden, assessment) == []


@pytest.mark.parametrize("table", TABLES)
def test_golden_table(table: str, knowledge: Knowledge) -> None:
    pathways = {slug for golden in TABLES[table] for slug in golden.spoken()}
    advisor = Advisor(knowledge, only=pathways)
    found = {}
    for golden in TABLES[table]:
        assessment = advisor.assess(golden.input(knowledge), golden.as_of)
        if wrong := differences(golden, assessment):
            found[golden.name] = wrong
    assert found == {}


def test_there_are_enough_and_each_is_named_once() -> None:
    names = [golden.name for golden in GOLDEN]
    assert len(names) >= 60
    assert len(set(names)) == len(names)


def test_every_golden_case_rests_on_sources_of_the_register(advisor: Advisor) -> None:
    unknown = {
        (golden.name, source)
        for golden in (*GOLDEN, *(golden for cases in TABLES.values() for golden in cases))
        for source in golden.sources
        if source not in advisor.knowledge.register
    }
    assert unknown == set()


def test_every_golden_case_expects_something() -> None:
    for golden in GOLDEN:
        said = ("open", "first", "before", "rights", *BY_PATHWAY)
        assert any(getattr(golden, key) for key in said), golden.name
