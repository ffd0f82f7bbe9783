"""Every golden case, written from the sources, holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.assess import Advisor
from advisor.decision_tables import read_all
from advisor.golden import Golden, differences
from advisor.knowledge import load

GOLDEN = read_all(Path(__file__).parents[1] / "cases", load())


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.name)
def test_golden_case(golden: Golden, advisor: Advisor) -> None:
    assessment = advisor.assess(golden.input(advisor.knowledge), golden.as_of)
    assert differences(golden, assessment) == []


def test_there_are_enough_and_each_is_named_once() -> None:
    names = [golden.name for golden in GOLDEN]
    assert len(names) >= 60
    assert len(set(names)) == len(names)


def test_every_golden_case_rests_on_sources_of_the_register(advisor: Advisor) -> None:
    unknown = {
        (golden.name, source)
        for golden in GOLDEN
        for source in golden.sources
        if source not in advisor.knowledge.register
    }
    assert unknown == set()


def test_every_golden_case_expects_something() -> None:
    for golden in GOLDEN:
        expected = (
            golden.open,
            golden.conditional,
            golden.closed,
            golden.first,
            golden.mandates,
            golden.gates,
        )
        assert any(expected), golden.name
