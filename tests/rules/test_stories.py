"""Stories run forward, are read strictly, and their page is up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.assess import Advisor
from advisor.knowledge import KnowledgeError
from advisor.stories import read_stories
from tests.stories import FOLDER, told

PAGE = Path(__file__).parents[2] / "docs" / "stories.md"


def test_the_page_of_stories_is_up_to_date(advisor: Advisor) -> None:
    assert PAGE.read_text("utf-8") == told(advisor)


def test_there_are_ten_stories_and_each_has_several_days() -> None:
    stories = read_stories(FOLDER)
    assert len(stories) >= 10
    assert all(len(story.steps) >= 2 for story in stories)


def test_answers_of_earlier_days_stay_until_they_change(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "{name: A, about: B, sources: [], case: {country: MX}, steps: ["
        "{day: 2024-01-01, happens: first, case: {threats: [surveillance], liberty: free}},"
        "{day: 2024-02-01, happens: second, case: {liberty: detained}}]}",
        "utf-8",
    )
    (story,) = read_stories(tmp_path)
    assert [golden.case for _, golden in story.told()] == [
        {"country": "MX", "threats": ["surveillance"], "liberty": "free"},
        {"country": "MX", "threats": ["surveillance"], "liberty": "detained"},
    ]


def test_days_that_run_backwards_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "{name: A, about: B, sources: [], case: {country: MX}, steps: ["
        "{day: 2024-02-01, happens: first}, {day: 2024-01-01, happens: second}]}",
        "utf-8",
    )
    with pytest.raises(KnowledgeError, match="comes before the step above it"):
        read_stories(tmp_path)
