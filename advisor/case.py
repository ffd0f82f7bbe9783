"""A case: what a person answered, checked against the vocabulary.

``None`` means not answered, which is never the same as no. Whatever is refused is refused with one
line that names the key, the value and what is accepted.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from rules import vocabulary
from rules.calendar import UNDATED, Interval

#: The most that a case may weigh, in bytes, however it arrives.
LIMIT = 64 * 1024


class CaseError(ValueError):
    """The input was refused. ``key`` names the answer at fault."""

    def __init__(self, key: str, problem: str) -> None:
        super().__init__(f"{key}: {problem}")
        self.key, self.problem = key, problem


@dataclass(frozen=True)
class OtherProcedure:
    """Another procedure about the same matter."""

    pathway: str
    status: str


@dataclass(frozen=True)
class Consent:
    """What the person agrees to; ``None`` where they were not asked."""

    act: bool | None = None
    name_to_state: bool | None = None
    publish: bool | None = None


@dataclass(frozen=True)
class Case:
    """One matter. Only the country and the threats are required."""

    country: str
    threats: tuple[str, ...]
    current_country: str | None = None
    incident_date: Interval = UNDATED
    profiles: tuple[str, ...] | None = None
    liberty: str | None = None
    proceedings: str | None = None
    domestic_remedies: str | None = None
    final_domestic_decision_date: Interval = UNDATED
    other_procedures: tuple[OtherProcedure, ...] | None = None
    gravity_urgency: str | None = None
    perpetrators: tuple[str, ...] | None = None
    cooperation_with_un: bool | None = None
    organisation: bool | None = None
    submitter: str | None = None
    consent: Consent = field(default_factory=Consent)


KEYS = tuple(Case.__dataclass_fields__)
_CHOICES = {
    "liberty": vocabulary.LIBERTY,
    "proceedings": vocabulary.PROCEEDINGS,
    "domestic_remedies": vocabulary.DOMESTIC_REMEDIES,
    "gravity_urgency": vocabulary.GRAVITY_URGENCY,
    "submitter": vocabulary.SUBMITTERS,
}
_LISTS = {
    "threats": vocabulary.THREATS,
    "profiles": vocabulary.PROFILES,
    "perpetrators": vocabulary.PERPETRATORS,
}
_CONSENTS = tuple(Consent.__dataclass_fields__)


def parse(text: str | bytes, states: Collection[str], today: dt.date) -> Case:
    """Read a case from JSON.

    :raises CaseError: when it is not JSON, too large, or not a case.
    """
    if len(text) > LIMIT:
        raise CaseError("case", f"{len(text)} bytes; at most {LIMIT} are accepted")
    try:
        data = json.loads(text, object_pairs_hook=_unique)
    except (ValueError, RecursionError) as error:
        if isinstance(error, CaseError):
            raise
        where = f" at line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise CaseError("case", f"not JSON{where}; expected one object") from None
    return from_data(data, states, today)


def from_data(data: Any, states: Collection[str], today: dt.date) -> Case:
    """Build a case from plain data, as JSON gives it.

    ``states``: the codes that count as countries. ``today``: nothing may have happened later.

    :raises CaseError: for an unknown key, an unknown word, a wrong type, an impossible day.
    """
    if not isinstance(data, Mapping):
        raise CaseError("case", f"{_shown(data)}; expected an object")
    for key in data:
        if key not in KEYS:
            raise CaseError(_shown(key), f"no such key; accepted: {', '.join(KEYS)}")
    given = {key: value for key, value in data.items() if value is not None}
    for key in ("country", "threats"):
        if key not in given:
            raise CaseError(key, "missing; it is required")
    values: dict[str, Any] = {"country": _country("country", given.pop("country"), states)}
    if "current_country" in given:
        values["current_country"] = _country("current_country", given.pop("current_country"), states)
    values |= {key: _value(key, value, today) for key, value in given.items()}
    if not values["threats"]:
        raise CaseError("threats", f"empty; expected one or more of: {', '.join(vocabulary.THREATS)}")
    return Case(**values)


def _value(key: str, value: Any, today: dt.date) -> Any:
    if key in _CHOICES:
        return _word(key, value, _CHOICES[key])
    if key in _LISTS:
        words = [_word(key, item, _LISTS[key]) for item in _list(key, value)]
        return tuple(word for word in _LISTS[key] if word in words)
    if key in {"incident_date", "final_domestic_decision_date"}:
        return _day_or_interval(key, value, today)
    if key == "other_procedures":
        return tuple(_procedure(item) for item in _list(key, value))
    if key == "consent":
        return _consent(value)
    return _truth(key, value)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise CaseError(_shown(key), "given twice")
        found[key] = value
    return found


def _shown(value: Any) -> str:
    """A refused value as it appears in the one line: short, on one line, printable."""
    text = value if isinstance(value, str) else json.dumps(value, default=str)
    text = "".join(c if c.isprintable() else "?" for c in text)
    text = text.encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= 40 else f"{text[:40]}…"


def _list(key: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise CaseError(key, f"{_shown(value)}; expected a list")
    if len(value) > 100:
        raise CaseError(key, f"{len(value)} entries; at most 100 are accepted")
    return value


def _word(key: str, value: Any, accepted: Collection[str]) -> str:
    if not isinstance(value, str) or value not in accepted:
        raise CaseError(key, f"{_shown(value)} is not known; accepted: {', '.join(accepted)}")
    return value


def _country(key: str, value: Any, states: Collection[str]) -> str:
    if not isinstance(value, str) or value not in states:
        raise CaseError(
            key,
            f"{_shown(value)} is no country we know; accepted: two capital letters of ISO 3166-1, "
            "such as CO, KE or PH. For a territory give the State that governs it",
        )
    return value


def _truth(key: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise CaseError(key, f"{_shown(value)}; accepted: true, false, null")
    return value


def _day(key: str, value: Any, today: dt.date) -> dt.date:
    try:
        if not isinstance(value, str) or len(value) != 10:
            raise ValueError
        day = dt.date.fromisoformat(value)
    except ValueError:
        raise CaseError(key, f"{_shown(value)} is not a day; accepted: YYYY-MM-DD") from None
    if day > today:
        raise CaseError(key, f"{day} is after {today}; accepted: days up to {today}")
    if day.year < 1900:
        raise CaseError(key, f"{day} is too long ago; accepted: days from 1900-01-01")
    return day


def _day_or_interval(key: str, value: Any, today: dt.date) -> Interval:
    if not isinstance(value, Mapping):
        day = _day(key, value, today)
        return Interval(day, day)
    for name in value:
        if name not in {"from", "to"}:
            raise CaseError(f"{key}.{_shown(name)}", "no such key; accepted: from, to")
    ends = {
        name: None if value.get(name) is None else _day(f"{key}.{name}", value[name], today)
        for name in ("from", "to")
    }
    if ends["from"] and ends["to"] and ends["from"] > ends["to"]:
        raise CaseError(key, f"from {ends['from']} is after to {ends['to']}")
    # what happened, happened by today
    latest = ends["to"] or (today if ends["from"] else None)
    return Interval(ends["from"], latest)


def _procedure(item: Any) -> OtherProcedure:
    key = "other_procedures"
    if not isinstance(item, Mapping):
        raise CaseError(key, f"{_shown(item)}; expected an object with pathway and status")
    for name in item:
        if name not in {"pathway", "status"}:
            raise CaseError(f"{key}.{_shown(name)}", "no such key; accepted: pathway, status")
    return OtherProcedure(
        _word(f"{key}.pathway", item.get("pathway"), vocabulary.PATHWAYS),
        _word(f"{key}.status", item.get("status"), vocabulary.PROCEDURE_STATUS),
    )


def _consent(value: Any) -> Consent:
    if not isinstance(value, Mapping):
        raise CaseError("consent", f"{_shown(value)}; expected an object with {', '.join(_CONSENTS)}")
    for name in value:
        if name not in _CONSENTS:
            raise CaseError(f"consent.{_shown(name)}", f"no such key; accepted: {', '.join(_CONSENTS)}")
    return Consent(**{n: None if v is None else _truth(f"consent.{n}", v) for n, v in value.items()})


def to_data(case: Case) -> dict[str, Any]:
    """The case as plain data, the way :func:`from_data` reads it; unanswered keys are left out."""
    data: dict[str, Any] = {"country": case.country, "threats": list(case.threats)}
    for key in KEYS[2:]:
        value = getattr(case, key)
        if isinstance(value, Interval):
            if value.exact and value.earliest:
                data[key] = value.earliest.isoformat()
            elif value.known:
                data[key] = {
                    "from": value.earliest.isoformat() if value.earliest else None,
                    "to": value.latest.isoformat() if value.latest else None,
                }
        elif key == "other_procedures" and value is not None:
            data[key] = [{"pathway": p.pathway, "status": p.status} for p in value]
        elif key == "consent":
            given = {n: getattr(value, n) for n in _CONSENTS if getattr(value, n) is not None}
            if given:
                data[key] = given
        elif value is not None:
            data[key] = list(value) if isinstance(value, tuple) else value
    return data
