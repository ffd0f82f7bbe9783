"""A case is read strictly: whatever is refused is refused in one line that says what to do."""

from __future__ import annotations

import datetime as dt
import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.case import CaseError, from_data, parse, to_data
from rules.calendar import Interval
from tests import generated

TODAY = dt.date(2026, 11, 23)
STATES = {"CO", "KE", "FR", "NO"}
GOOD = {"country": "CO", "threats": ["death-threat"]}


@pytest.mark.parametrize(
    ("change", "key", "words"),
    [
        ({"country": "XX"}, "country", "no country we know"),
        ({"country": "EU"}, "country", "no country we know"),
        ({"country": "co"}, "country", "two capital letters"),
        ({"country": False}, "country", "false"),
        ({"country": None}, "country", "missing"),
        ({"threats": []}, "threats", "one or more of: killing-or-attempt"),
        ({"threats": "death-threat"}, "threats", "expected a list"),
        ({"threats": ["deaththreat"]}, "threats", "deaththreat is not known; accepted: killing-or-attempt"),
        ({"threats": [7]}, "threats", "7 is not known"),
        ({"liberty": "prison"}, "liberty", "accepted: free, hiding, detained"),
        ({"incident_date": "2026-02-30"}, "incident_date", "accepted: YYYY-MM-DD"),
        ({"incident_date": "2027-01-01"}, "incident_date", "after 2026-11-23"),
        ({"incident_date": 20260101}, "incident_date", "not a day"),
        ({"incident_date": {"from": "2026-05-01", "to": "2026-04-01"}}, "incident_date", "is after to"),
        ({"incident_date": {"since": "2026-05-01"}}, "incident_date.since", "accepted: from, to"),
        ({"consent": {"act": "yes"}}, "consent.act", "accepted: true, false, null"),
        ({"consent": {"name": True}}, "consent.name", "accepted: act, name_to_state, publish"),
        (
            {"other_procedures": [{"pathway": "x", "status": "pending"}]},
            "other_procedures.pathway",
            "x is not",
        ),
        (
            {"other_procedures": [{"pathway": "iachr-petition"}]},
            "other_procedures.status",
            "pending, decided",
        ),
        ({"organisation": "yes"}, "organisation", "accepted: true, false, null"),
        ({"name": "someone"}, "name", "no such key; accepted: country, threats"),
    ],
)
def test_what_is_refused(change: dict[str, object], key: str, words: str) -> None:
    with pytest.raises(CaseError) as refused:
        from_data({**GOOD, **change}, STATES, TODAY)
    assert refused.value.key == key
    assert words in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not JSON"),
        ("[]", "expected an object"),
        ('"CO"', "expected an object"),
        ('{"country": "CO"', "not JSON at line 1"),
        ('{"country": "CO", "country": "KE", "threats": ["death-threat"]}', "given twice"),
        ("[" * 60_000, "not JSON"),
        ("x" * 1_048_576, "at most 65536"),
    ],
)
def test_what_is_not_a_case(text: str, words: str) -> None:
    with pytest.raises(CaseError, match=words):
        parse(text, STATES, TODAY)


def test_an_unquoted_norway_is_a_country_in_json() -> None:
    assert parse('{"country": "NO", "threats": ["death-threat"]}', STATES, TODAY).country == "NO"


def test_null_and_absent_are_both_unknown() -> None:
    explicit = from_data({**GOOD, "liberty": None, "incident_date": None}, STATES, TODAY)
    assert explicit == from_data(GOOD, STATES, TODAY)


def test_an_open_interval_ends_today() -> None:
    case = from_data({**GOOD, "incident_date": {"from": "2026-05-01", "to": None}}, STATES, TODAY)
    assert case.incident_date == Interval(dt.date(2026, 5, 1), TODAY)


def test_the_order_of_threats_does_not_matter() -> None:
    one = from_data({"country": "CO", "threats": ["surveillance", "death-threat"]}, STATES, TODAY)
    other = from_data({"country": "CO", "threats": ["death-threat", "surveillance"]}, STATES, TODAY)
    assert one == other


def test_a_case_survives_being_written_and_read() -> None:
    chance = random.Random(5)
    for _ in range(200):
        data = generated.case(chance, TODAY)
        states = {data["country"], data.get("current_country", "CO")}
        case = from_data(data, states, TODAY)
        assert from_data(to_data(case), states, TODAY) == case


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=20), inner, max_size=4),
    max_leaves=8,
)
_keys = st.sampled_from(
    ["country", "threats", "liberty", "incident_date", "consent", "other_procedures", "x"]
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(_keys, _json, max_size=5) | _json)
def test_strange_input_is_refused_in_one_line_or_accepted(data: object) -> None:
    refusals = []
    try:
        parse(json.dumps(data), STATES, TODAY)
    except CaseError as error:
        refusals.append(str(error))
    assert not any("\n" in line or len(line) > 2000 for line in refusals)
