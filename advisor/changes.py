"""What changed between two assessments of one matter, in the order of the newer plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from advisor.assess import Assessment, Pathway
from advisor.settlement import Message

Kind = Literal["opened", "may-open", "closed", "date", "gone"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_BECAME: dict[str, Kind] = {
    "open": "opened",
    "conditional": "may-open",
    "closed": "closed",
    "not-applicable": "gone",
}
_DECISIVE = {"may-open": "unknown", "closed": "unmet", "gone": "unmet"}


@dataclass(frozen=True)
class Change:
    """One pathway that stands otherwise than before.

    ``kind``: opened, may-open (an answer is missing now), closed, gone (not for this case any more)
    or date (another last day). ``reasons``: of the gates that decide it.
    """

    kind: Kind
    door: Pathway
    reasons: tuple[Message, ...]


def changes(before: Assessment, after: Assessment) -> tuple[Change, ...]:
    """Every pathway whose status or last day differs; what was and stays closed in any way does not."""
    return tuple(_found(before, after))


def _found(before: Assessment, after: Assessment) -> Iterator[Change]:
    old = {(door.slug, door.against): door for door in before.pathways}
    for door in after.pathways:
        earlier = old.pop((door.slug, door.against), None)
        status = earlier.status if earlier else "not-applicable"
        if door.status != status and (door.available or (earlier and earlier.available)):
            yield _change(_BECAME[door.status], door)
        elif door.available and earlier and _day(door) != _day(earlier):
            yield _change("date", door)
    for door in old.values():
        if door.available:
            yield Change("gone", door, ())


def _change(kind: Kind, door: Pathway) -> Change:
    decisive = _DECISIVE.get(kind)
    return Change(kind, door, tuple(gate.reason for gate in door.gates if gate.outcome == decisive))


def _day(door: Pathway) -> object:
    return door.deadline.date if door.deadline else None
