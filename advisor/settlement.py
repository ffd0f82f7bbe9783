"""From findings to gates, from gates to pathways: default reasoning, outside the engine.

A gate takes its outcome from the most specific findings about it. Two that disagree at one height,
or a gate that no rule speaks of, mean that the law is written wrongly: that is an error, never a
guess.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from rules import vocabulary
from rules.language import UNKNOWN, UNMET


class LawError(Exception):
    """The rules contradict each other, or leave a gate open."""


@dataclass(frozen=True)
class Message:
    """A catalog message and the values of its placeholders."""

    text: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Gate:
    """One settled gate. ``asks``: the fact that would settle an unknown, or ``None``.

    ``applies``: false when the mechanism is for others.
    """

    gate: str
    outcome: str
    reason: Message
    sources: tuple[str, ...]
    rules: tuple[str, ...]
    asks: str | None
    applies: bool = True


@dataclass(frozen=True)
class Settled:
    """A pathway against a State, its gates in the order of the contract, and its status."""

    pathway: str
    state: str
    status: str
    gates: tuple[Gate, ...]


def settle(findings: Iterable[Any], considered: Iterable[tuple[str, str]]) -> list[Settled]:
    """Settle every gate of every pathway considered.

    :raises LawError: for a contradiction, or a gate without a finding.
    """
    by_gate: dict[tuple[str, str, str], list[Any]] = {}
    for finding in findings:
        key = (finding["pathway"], finding["state"], finding["gate"])
        by_gate.setdefault(key, []).append(finding)
    found = []
    for pathway, state in considered:
        gates = tuple(
            _gate(gate, by_gate.get((pathway, state, gate), []), f"{pathway} against {state}")
            for gate in vocabulary.GATES
        )
        found.append(Settled(pathway, state, _status(gates), gates))
    return found


def _gate(gate: str, findings: list[Any], where: str) -> Gate:
    if not findings:
        raise LawError(f"{where}: no rule speaks of {gate}")
    top = max(finding["height"] for finding in findings)
    deciding = sorted(
        (finding for finding in findings if finding["height"] == top),
        key=lambda finding: (finding["rule"], finding["message"], finding["values"]),
    )
    outcomes = {finding["outcome"] for finding in deciding}
    if len(outcomes) > 1:
        rules = ", ".join(sorted({finding["rule"] for finding in deciding}))
        raise LawError(f"{where}: {gate} is {' and '.join(sorted(outcomes))} by {rules}")
    first = deciding[0]
    asks = {finding["asks"] for finding in deciding} - {"none"}
    return Gate(
        gate=gate,
        outcome=first["outcome"],
        reason=Message(first["message"], first["values"]),
        sources=_merged(finding["sources"] for finding in deciding),
        rules=_merged([finding["rule"]] for finding in deciding),
        asks=min(asks) if asks and first["outcome"] == UNKNOWN else None,
        applies=all(finding["applies"] == "yes" for finding in deciding),
    )


def _merged(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s for group in groups for s in group if s != "none"))


def _status(gates: tuple[Gate, ...]) -> str:
    unmet = [gate for gate in gates if gate.outcome == UNMET]
    if any(not gate.applies for gate in unmet):
        return "not-applicable"
    if unmet:
        return "closed"
    return "conditional" if any(gate.outcome == UNKNOWN for gate in gates) else "open"
