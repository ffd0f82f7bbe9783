"""One main forum for one matter: which doors shut each other, and which one the plan puts first.

Same person, same facts, same rights are one matter. A body that decides a matter (``forum`` in its
file) often refuses what another such body has or had; letters, visits and emergency measures shut
nothing. The plan names one main forum for each State, the others are its stated alternatives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from advisor.settlement import Message
from rules.language import N_
from rules.mechanism import Bar, Mechanism

#: Two steps of one road: the urgent order goes with the complaint, the petition is the way to the Court.
_ONE_ROAD = (
    {"ecthr-rule39", "ecthr-application"},
    {"iachr-petition", "iacthr-case"},
)


class Door(Protocol):
    """What of a pathway matters here."""

    @property
    def slug(self) -> str: ...
    @property
    def against(self) -> str | None: ...
    @property
    def available(self) -> bool: ...


@dataclass(frozen=True)
class Conflict:
    """Two doors of which one shuts the other; ``contested`` where lawyers disagree whether it does."""

    pathways: tuple[str, str]
    reason: Message
    sources: tuple[str, ...]
    contested: bool


def conflicts(doors: Iterable[Door], mechanisms: Mapping[str, Mechanism]) -> tuple[Conflict, ...]:
    """Every pair of available doors of which one can shut the other, against the same State."""
    found: dict[tuple[str, str], Conflict] = {}
    available = [door for door in doors if door.available]
    for one in available:
        for other in available:
            if other.slug == one.slug or other.against != one.against:
                continue
            for bar in _bars(one.slug, other.slug, mechanisms):
                pair = (min(one.slug, other.slug), max(one.slug, other.slug))
                if pair in found:
                    continue
                text = (
                    N_("Lawyers disagree whether {first} closes {second}. Choose before you file.")
                    if bar.contested
                    else N_("Filing {first} can close {second} for the same matter. Choose one.")
                )
                values = (("first", other.slug), ("second", one.slug))
                found[pair] = Conflict(pair, Message(text, values), bar.sources, bar.contested)
    return tuple(found[pair] for pair in sorted(found))


def shuts(first: str, doors: Iterable[Door], mechanisms: Mapping[str, Mechanism]) -> tuple[str, ...]:
    """The available doors that filing ``first`` shuts, lawyers agreeing."""
    return tuple(
        dict.fromkeys(
            door.slug
            for door in doors
            if door.available
            and door.slug != first
            and any(not bar.contested for bar in _bars(door.slug, first, mechanisms))
        )
    )


def alternatives(
    doors: Iterable[Door], mechanisms: Mapping[str, Mechanism]
) -> dict[tuple[str, str | None], str]:
    """Each forum that stands instead of a main one, by its slug and State.

    ``doors`` in the order of the plan: the first forum against a State is the main one, and so is
    each further one that neither shuts nor is shut by those before it.
    """
    main: dict[str | None, list[str]] = {}
    found: dict[tuple[str, str | None], str] = {}
    for door in doors:
        if not door.available or not mechanisms[door.slug].forum:
            continue
        earlier = main.setdefault(door.against, [])
        rival = next((other for other in earlier if _exclude(other, door.slug, mechanisms)), None)
        if rival is None:
            earlier.append(door.slug)
        else:
            found[(door.slug, door.against)] = rival
    return found


def _exclude(one: str, other: str, mechanisms: Mapping[str, Mechanism]) -> bool:
    bars = (*_bars(one, other, mechanisms), *_bars(other, one, mechanisms))
    return any(not bar.contested for bar in bars)


def _bars(shut: str, by: str, mechanisms: Mapping[str, Mechanism]) -> Iterator[Bar]:
    """What the law of ``shut`` says of a filing of ``by``."""
    if {shut, by} in _ONE_ROAD:
        return
    duplication = mechanisms[shut].gates.duplication
    for bar in duplication.bars if duplication else ():
        if by in bar.by:
            yield bar
