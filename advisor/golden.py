"""Golden cases: what the law says of a case, written from its sources, held against an assessment."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from advisor.assess import Assessment, Pathway
from advisor.case import Case, from_data
from advisor.knowledge import Knowledge
from advisor.knowledge.reading import Document
from advisor.settlement import Message

_CLOSED = {"closed", "not-applicable"}


class Golden(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One golden case; docs/writing-law.md, section 6, says what each key means."""

    name: str
    sources: tuple[str, ...]
    as_of: dt.date
    case: dict[str, Any]
    open: tuple[str, ...] = ()
    conditional: dict[str, str] = {}
    closed: dict[str, str] = {}
    waived: dict[str, str] = {}
    gates: dict[str, dict[str, str]] = {}
    deadlines: dict[str, str] = {}
    mandates: dict[str, tuple[str, ...]] = {}
    not_mandates: dict[str, tuple[str, ...]] = {}
    first: str = ""
    before: tuple[tuple[str, str], ...] = ()
    asks: tuple[str, ...] = ()
    cautions: dict[str, str] = {}
    silent: dict[str, str] = {}
    says: dict[str, str] = {}
    rights: dict[str, tuple[str, ...]] = {}

    def input(self, knowledge: Knowledge) -> Case:
        return from_data(self.data(), knowledge.states, self.as_of)

    def spoken(self) -> frozenset[str]:
        """The pathways of which it says something."""
        names = {*self.open, self.first, *(name for pair in self.before for name in pair)}
        names |= {name for key in BY_PATHWAY for name in getattr(self, key)}
        return frozenset(name.partition("@")[0] for name in names if name)

    def data(self) -> dict[str, Any]:
        """The case as plain data, which may be changed."""
        data: dict[str, Any] = _typed(self.case)
        return data


#: What a golden case says pathway by pathway, beside those that are open.
BY_PATHWAY = (
    "conditional",
    "closed",
    "waived",
    "gates",
    "deadlines",
    "mandates",
    "not_mandates",
    "cautions",
    "silent",
    "says",
)


def _typed(value: Any) -> Any:
    """YAML is read as words; a case has truth values and null too."""
    if isinstance(value, dict):
        return {key: _typed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_typed(item) for item in value]
    return {"true": True, "false": False, "null": None}.get(value, value)


def read_cases(folder: Path) -> list[Golden]:
    """The golden cases of a folder and of its decisions, file by file.

    :raises KnowledgeError: for an unknown key or a wrong type, naming file, line and key.
    """
    found: list[Golden] = []
    for path in sorted((*folder.glob("*.yaml"), *folder.glob("decisions/*.yaml"))):
        found.extend(Document(path, path.name).read_as(tuple[Golden, ...]))
    return found


def differences(golden: Golden, assessment: Assessment) -> list[str]:
    """What the assessment says otherwise than the golden case, one line each."""
    return [
        *_statuses(golden, assessment),
        *_gates(golden, assessment),
        *_details(golden, assessment),
    ]


def find(assessment: Assessment, name: str, country: str) -> Pathway:
    """The pathway of this name (``slug`` or ``slug@STATE``); without a State, against the first one."""
    slug, _, state = name.partition("@")
    for pathway in assessment.pathways:
        if pathway.slug == slug and pathway.against in {state or country, None}:
            return pathway
    raise LookupError(f"{name} was not considered")


def _gate(pathway: Pathway, gate: str) -> str:
    return next(g.outcome for g in pathway.gates if g.gate == gate)


def _shown(pathway: Pathway) -> str:
    gates = {g.gate: g.outcome for g in pathway.gates if g.outcome in {"unmet", "unknown"}}
    return f"{pathway.status} {json.dumps(gates)}"


def _statuses(golden: Golden, assessment: Assessment) -> list[str]:
    found = []
    country = str(golden.case["country"])
    for name in golden.open:
        pathway = find(assessment, name, country)
        if pathway.status != "open":
            found.append(f"{name} should be open, is {_shown(pathway)}")
    expected = (
        (golden.conditional, {"conditional"}, "unknown"),
        (golden.closed, _CLOSED, "unmet"),
        (golden.waived, None, "waived"),
    )
    for gates, statuses, outcome in expected:
        for name, gate in gates.items():
            pathway = find(assessment, name, country)
            wrong_status = statuses is not None and pathway.status not in statuses
            if wrong_status or _gate(pathway, gate) != outcome:
                found.append(f"{name}: {gate} should be {outcome}, is {_shown(pathway)}")
    return found


def _gates(golden: Golden, assessment: Assessment) -> list[str]:
    found = []
    for name, expected in golden.gates.items():
        pathway = find(assessment, name, str(golden.case["country"]))
        for gate, outcome in expected.items():
            if outcome in {"for-others", "ours"}:
                other = any(g.gate == gate and g.outcome == "unmet" and not g.applies for g in pathway.gates)
                if other != (outcome == "for-others"):
                    found.append(f"{name}: {gate} should be {outcome}, is {_shown(pathway)}")
            elif _gate(pathway, gate) != outcome:
                found.append(f"{name}: {gate} should be {outcome}, is {_gate(pathway, gate)}")
    return found


def _details(golden: Golden, assessment: Assessment) -> list[str]:
    country = str(golden.case["country"])

    def at(name: str) -> Pathway:
        return find(assessment, name, country)

    return [*_dates_and_mandates(golden, at), *_words(golden, at), *_order(golden, assessment, at)]


_At = Callable[[str], Pathway]


def _dates_and_mandates(golden: Golden, at: _At) -> list[str]:
    found = []
    for name, day in golden.deadlines.items():
        deadline = at(name).deadline
        shown = deadline.date.isoformat() if deadline and deadline.date else "none"
        if shown != day:
            found.append(f"{name}: deadline should be {day}, is {shown}")
    for name, slugs in golden.mandates.items():
        missing = set(slugs) - set(at(name).mandates)
        if missing:
            found.append(f"{name}: {sorted(missing)} missing among {at(name).mandates}")
    for name, slugs in golden.not_mandates.items():
        if set(slugs) & set(at(name).mandates):
            found.append(f"{name}: none of {slugs} may be among {at(name).mandates}")
    return found


def _words(golden: Golden, at: _At) -> list[str]:
    found = []
    for name, words in golden.cautions.items():
        texts = [_plain(message) for message, _ in at(name).cautions]
        if not any(words.lower() in text.lower() for text in texts):
            found.append(f"{name}: no caution says {words!r}; they say {texts}")
    for name, words in golden.silent.items():
        if any(words.lower() in _plain(message).lower() for message, _ in at(name).cautions):
            found.append(f"{name}: a caution says {words!r}, and none may")
    for name, words in golden.says.items():
        reasons = [_plain(gate.reason) for gate in at(name).gates]
        if not any(words.lower() in reason.lower() for reason in reasons):
            found.append(f"{name}: no reason says {words!r}; they say {reasons}")
    return found


def _order(golden: Golden, assessment: Assessment, at: _At) -> list[str]:
    found = []
    if golden.first and at(golden.first).rank != 1:
        found.append(f"{golden.first} should be first, is {at(golden.first).rank}")
    for earlier, later in golden.before:
        one, other = at(earlier).rank, at(later).rank
        if one is None or (other is not None and one > other):
            found.append(f"{earlier} ({one}) should come before {later} ({other})")
    asked = [question.fact for question in assessment.questions]
    for fact in golden.asks:
        if fact not in asked:
            found.append(f"{fact} should be asked, asked are {asked}")
    cited = dict(assessment.rights)
    for right, sources in golden.rights.items():
        if cited.get(right, ()) != sources:
            found.append(f"{right} should cite {sources}, cites {cited.get(right, ())}")
    return found


def _plain(message: Message) -> str:
    return message.text.format(**dict(message.values))
