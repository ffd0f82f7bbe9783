"""Golden decision tables: one answer varies, and a gate of many pathways follows it.

A table stands in ``tests/cases/tables``. It is read into one golden case for each value of the
answer that varies, so that nothing the table does not say is left open::

    - name: What each body hears
      sources: [cat-22]
      as_of: 2026-11-24
      case: {country: MX, perpetrators: [state]}
      varies: threats                # the answer; for procedures: "iachr-petition pending"
      gate: subject-matter
      rows:
        un-cat: {otherwise: unmet, met: [torture-ill-treatment], unsaid: [physical-attack]}

Of threats, profiles, perpetrators and procedures, ``only`` may name several at once: "state and
non-state". ``unsaid`` are values on which the sources do not settle the outcome. ``for-others`` is an
outcome that means unmet because the body is for another region, group or time; ``ours`` is any other.
``disputed`` is met, with the caution that lawyers disagree.

A table of warnings has ``caution: <words of the caution>`` in place of ``gate``, and its outcomes are
``said`` and ``silent``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from advisor.golden import Golden, read_cases
from advisor.knowledge import Knowledge
from advisor.knowledge.reading import Document
from advisor.stories import read_stories
from rules import vocabulary


class Table(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One table. ``only``: the values that are tried, when not all; a row may use no others."""

    name: str
    sources: tuple[str, ...]
    as_of: dt.date
    case: dict[str, Any]
    varies: str
    rows: dict[str, dict[str, Any]]
    gate: str = ""
    caution: str = ""
    only: tuple[str, ...] = ()


#: Between values of an answer that may have several.
_AND = " and "


def _procedures(value: str) -> list[dict[str, str]]:
    words = (part.partition(" ") for part in value.split(_AND) if part != "none")
    return [{"pathway": pathway, "status": status} for pathway, _, status in words]


def _agreement(value: str) -> dict[str, Any]:
    return _AGREEMENTS[value]


def _each(value: str) -> list[str]:
    return value.split(_AND)


def _itself(value: str) -> str:
    return value


#: What the person agrees to: everything, nothing, that the State learns the name, or publication.
_AGREEMENTS: Mapping[str, dict[str, Any]] = {
    "all": {"act": True, "name_to_state": True, "publish": True},
    "nothing": {"act": False},
    "no name": {"act": True, "name_to_state": False, "publish": True},
    "not public": {"act": True, "name_to_state": True, "publish": False},
    "not asked": {"act": None},
}
#: For each answer that may vary: its values, and how one of them is written in a case.
_ANSWERS: Mapping[str, tuple[tuple[str, ...], Callable[[str], Any]]] = {
    "threats": (vocabulary.THREATS, _each),
    "profiles": (vocabulary.PROFILES, _each),
    "perpetrators": (vocabulary.PERPETRATORS, _each),
    "liberty": (vocabulary.LIBERTY, _itself),
    "proceedings": (vocabulary.PROCEEDINGS, _itself),
    "domestic_remedies": (vocabulary.DOMESTIC_REMEDIES, _itself),
    "gravity_urgency": (vocabulary.GRAVITY_URGENCY, _itself),
    "submitter": (vocabulary.SUBMITTERS, _itself),
    "consent": (tuple(_AGREEMENTS), _agreement),
    "other_procedures": (
        ("none", *(f"{p} {s}" for p in vocabulary.PATHWAYS for s in ("pending", "decided"))),
        _procedures,
    ),
}


def read_all(folder: Path, knowledge: Knowledge) -> list[Golden]:
    """Every golden case of a folder, and of its folders of tables and of stories.

    :raises KnowledgeError: for whatever is not well formed, naming file, line and key.
    """
    tables = read_tables(folder / "tables", knowledge)
    return [*read_whole(folder), *(golden for cases in tables.values() for golden in cases)]


def read_whole(folder: Path) -> list[Golden]:
    """The golden cases of a folder and of its folder of stories, without the rows of tables."""
    stories = read_stories(folder / "stories")
    return [*read_cases(folder), *(golden for story in stories for _, golden in story.told())]


def read_tables(folder: Path, knowledge: Knowledge) -> dict[str, list[Golden]]:
    """Every table of a folder, by its name, as golden cases.

    :raises KnowledgeError: for a value that the answer cannot have, or a pathway that is unknown.
    """
    found: dict[str, list[Golden]] = {}
    for path in sorted(folder.glob("*.yaml")):
        file = Document(path, path.name)
        for number, table in enumerate(file.read_as(tuple[Table, ...])):
            if table.name in found:
                raise file.error((number, "name"), f"a second table is called {table.name}")
            found[table.name] = _expanded(table, file, number, knowledge)
    return found


def _expanded(table: Table, file: Document, number: int, knowledge: Knowledge) -> list[Golden]:
    values, written = _values(table, file, number, knowledge)
    outcomes = {
        pathway: _row(pathway, row, values, file, (number, "rows", pathway), table.caution)
        for pathway, row in table.rows.items()
    }
    found = []
    for value in values:
        here = {pathway: row[value] for pathway, row in outcomes.items() if value in row}
        gates = {p: {table.gate: "met" if o == "disputed" else o} for p, o in here.items() if table.gate}
        words = table.caution or "Lawyers disagree"
        cautions = {p: words for p, o in here.items() if o in {"disputed", "said"}}
        silent = {p: words for p, o in here.items() if o == "silent"}
        if here:
            case, day = {**table.case}, table.as_of
            if table.varies == "as_of":
                day = dt.date.fromisoformat(value)
            else:
                case[table.varies] = written(value)
            name = f"{table.name}: {value}"
            found.append(
                Golden(name, table.sources, day, case, gates=gates, cautions=cautions, silent=silent)
            )
    return found


def _values(
    table: Table, file: Document, number: int, knowledge: Knowledge
) -> tuple[tuple[str, ...], Callable[[str], Any]]:
    answers = {
        **_ANSWERS,
        "country": (tuple(knowledge.states), _itself),
        "as_of": (tuple(filter(_is_day, table.only)), _itself),
    }
    if table.varies not in answers:
        raise file.error((number, "varies"), f"{table.varies}; accepted: {', '.join(answers)}")
    values, written = answers[table.varies]
    for value in table.only:
        parts = value.split(_AND) if written in (_each, _procedures) else (value,)
        if not set(parts) <= set(values):
            raise file.error((number, "only"), f"{value} is not a value of {table.varies}")
    if bool(table.gate) == bool(table.caution):
        raise file.error((number, "name"), "a table is of one gate, or of one caution")
    if table.gate and table.gate not in vocabulary.GATES:
        raise file.error((number, "gate"), f"{table.gate}; accepted: {', '.join(vocabulary.GATES)}")
    return table.only or values, written


def _row(
    pathway: str,
    row: dict[str, Any],
    values: tuple[str, ...],
    file: Document,
    where: tuple[str | int, ...],
    caution: str,
) -> dict[str, str]:
    """The outcome for each value; values that the row leaves to nobody are left out."""
    if pathway.partition("@")[0] not in vocabulary.PATHWAYS:
        raise file.error(where, f"{pathway} is not a pathway of the vocabulary")
    otherwise = row.get("otherwise")
    found = dict.fromkeys(values, otherwise) if otherwise else {}
    for outcome, listed in row.items():
        if outcome == "otherwise":
            continue
        for value in listed:
            if value not in values:
                raise file.error((*where, outcome), f"{value} is not one of the values tried")
            found[value] = outcome
    found = {value: outcome for value, outcome in found.items() if outcome != "unsaid"}
    for outcome in set(found.values()):
        accepted = ("said", "silent") if caution else _OUTCOMES
        if outcome not in accepted:
            raise file.error(where, f"{outcome} is no outcome; accepted: {', '.join(accepted)}")
    return found


_OUTCOMES = ("met", "unmet", "unknown", "waived", "for-others", "ours", "disputed")


def _is_day(value: str) -> bool:
    try:
        return dt.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
