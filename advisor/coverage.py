"""What the golden cases reach, and how much of the law was seen in a source.

A gate's outcome is covered when a golden case would fail if the gate came out otherwise: the case
calls the pathway open (every gate met or waived), or names the gate under ``conditional``,
``closed``, ``waived`` or ``gates``. Which outcomes a gate can have stands in ``outcomes.csv``
beside the cases; it is found by search over generated cases (``python -m tests.outcomes``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from advisor.assess import Advisor
from advisor.golden import Golden, find
from advisor.knowledge import Knowledge
from advisor.knowledge.reading import read_table
from rules.mechanism import Mechanism

#: Pathway, gate, outcome.
Point = tuple[str, str, str]
#: The acceptances and memberships that open a complaint or a court to a person.
OPENS_A_COMPLAINT = (
    "iccpr-op1",
    "icescr-op",
    "icerd-art14",
    "op-cedaw",
    "cat-art22",
    "op-crc-ic",
    "ced-art31",
    "op-crpd",
    "oas-member",
    "achr",
    "iacthr-jurisdiction",
    "african-charter",
    "african-court-protocol",
    "african-court-art34-6",
    "acrwc",
    "ecowas-member",
    "eac-member",
    "echr",
    "esc-collective-complaints",
    "escazu",
    "aarhus",
)


class Outcomes(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One row of ``outcomes.csv``: the outcomes a gate can have, separated by a bar."""

    pathway: str
    gate: str
    outcomes: str


def possible(folder: Path) -> frozenset[Point]:
    """Every outcome that a gate of a pathway can have."""
    return frozenset(
        (row.pathway, row.gate, outcome)
        for _, row in read_table(folder / "outcomes.csv", "outcomes.csv", Outcomes)
        for outcome in row.outcomes.split("|")
    )


def covered(golden: Iterable[Golden], advisor: Advisor) -> frozenset[Point]:
    """Every outcome that some golden case holds fast."""
    return frozenset(point for case in golden for point in _points(case, advisor))


def _points(golden: Golden, advisor: Advisor) -> Iterator[Point]:
    for name, gate in golden.closed.items():
        yield _slug(name), gate, "unmet"
    for name, gate in golden.conditional.items():
        yield _slug(name), gate, "unknown"
    for name, gate in golden.waived.items():
        yield _slug(name), gate, "waived"
    for name, gates in golden.gates.items():
        for gate, outcome in gates.items():
            if outcome != "ours":
                yield _slug(name), gate, "unmet" if outcome == "for-others" else outcome
    if golden.open:
        assessment = advisor.assess(golden.input(advisor.knowledge), golden.as_of)
        for name in golden.open:
            pathway = find(assessment, name, str(golden.case["country"]))
            for settled in pathway.gates:
                yield _slug(name), settled.gate, settled.outcome


def _slug(name: str) -> str:
    return name.partition("@")[0]


@dataclass
class Seen:
    """How many statements there are, and how many were seen in a source."""

    confirmed: int = 0
    corroborated: int = 0
    recalled: int = 0

    def add(self, confidence: str) -> None:
        """Count one statement."""
        setattr(self, confidence, getattr(self, confidence) + 1)

    @property
    def total(self) -> int:
        """All of them."""
        return self.confirmed + self.corroborated + self.recalled


def parameters(knowledge: Knowledge) -> dict[str, Seen]:
    """Per family of mechanisms: every statement of law in its files, by the best of its sources."""
    found: dict[str, Seen] = {}
    for mechanism in knowledge.mechanisms.values():
        seen = found.setdefault(mechanism.family, Seen())
        for sources in statements(mechanism):
            seen.add(best(sources, knowledge))
    return found


def statements(mechanism: Mechanism) -> Iterator[tuple[str, ...]]:
    """The sources of every part of a mechanism that has sources."""
    yield from _statements(mechanism)


def _statements(value: Any) -> Iterator[tuple[str, ...]]:
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            inner = getattr(value, name)
            if name == "sources":
                yield inner
            else:
                yield from _statements(inner)
    elif isinstance(value, tuple):
        for item in value:
            yield from _statements(item)


_ORDER = ("confirmed", "corroborated", "recalled")


def best(sources: Iterable[str], knowledge: Knowledge) -> str:
    """The highest confidence among some sources."""
    return min((knowledge.register[s].confidence for s in sources), key=_ORDER.index)


def participation(knowledge: Knowledge) -> Mapping[str, Seen]:
    """Per instrument that opens a complaint: its rows by confidence."""
    found = {instrument: Seen() for instrument in OPENS_A_COMPLAINT}
    for (_, instrument), rows in knowledge.participation.items():
        for row in rows:
            if instrument in found:
                found[instrument].add(row.confidence)
    return found


def without_source(knowledge: Knowledge) -> list[str]:
    """Pathways of which no source was ever seen: not one is confirmed or corroborated."""
    return sorted(
        mechanism.slug
        for mechanism in knowledge.mechanisms.values()
        if not mechanism.sources or best(mechanism.sources, knowledge) == "recalled"
    )
