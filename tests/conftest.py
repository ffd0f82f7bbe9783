"""Shared fixtures: the knowledge and one advisor are built once for the whole run."""

from __future__ import annotations

import datetime as dt

import pytest

from advisor.assess import Advisor
from advisor.knowledge import Knowledge, load

TODAY = dt.date(2026, 11, 23)


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load()


@pytest.fixture(scope="session")
def advisor(knowledge: Knowledge) -> Advisor:
    return Advisor(knowledge)


@pytest.fixture
def today() -> dt.date:
    return TODAY
