"""An independent, naive evaluator over the same rule objects.

It reads experta's own conditions, tries every combination of facts, and goes round until nothing
new is concluded. It shares no code with the engine but the rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from experta import Fact
from experta.fieldconstraint import ANDFC, NOTFC, ORFC, L, W

from rules.language import RULE, Chapter


def conclude(chapters: Iterable[type], given: Iterable[Any]) -> set[Any]:
    """Every fact that follows from the given ones, as comparable keys, without the given ones."""
    book = _Book()
    rules = [
        (name, list(member), member._wrapped)
        for chapter in chapters
        for name, member in vars(chapter).items()
        if type(member).__name__ == "Rule"
    ]
    known = {key(fact): fact for fact in given}
    start = set(known)
    done: set[tuple[str, frozenset[Any]]] = set()
    while True:
        new: dict[Any, Any] = {}
        by_kind: dict[type, list[Any]] = {}
        for fact in known.values():
            by_kind.setdefault(type(fact), []).append(fact)
        for name, conditions, body in rules:
            for bound in _matches(conditions, by_kind, {}):
                match = (name, frozenset(bound.items()))
                if match in done:
                    continue
                done.add(match)
                book.name, book.found = name, []
                body(book, **bound)
                new |= {key(fact): fact for fact in book.found}
        fresh = {k: fact for k, fact in new.items() if k not in known}
        if not fresh:
            return set(known) - start
        known |= fresh


def key(fact: Any) -> Any:
    """A fact as a value: its class and its fields."""
    return (type(fact).__name__, frozenset(fact.as_dict().items()))


class _Book(Chapter):
    """Stands in for the engine: collects what a rule concludes."""

    name = ""
    found: list[Any]

    def __getattr__(self, name: str) -> Any:
        # helper methods of a chapter, such as _search, belong to its class
        from rules.book import CHAPTERS

        for chapter in CHAPTERS:
            if name in vars(chapter):
                return vars(chapter)[name].__get__(self)
        raise AttributeError(name)

    def find(
        self,
        pathway,
        state,
        gate,
        outcome,
        message,
        *,
        height=RULE,
        sources=(),
        asks="none",
        values=None,
        applies=True,
    ):
        from rules.facts import Finding

        self.found.append(
            Finding(
                pathway=pathway,
                state=state,
                gate=gate,
                outcome=outcome,
                height=height,
                message=message,
                values=tuple(sorted((values or {}).items())),
                sources=tuple(sources),
                asks=asks,
                applies="yes" if applies else "no",
                rule=self.name,
            )
        )

    def caution(self, pathway, state, message, *, sources=(), values=None):
        from rules.facts import Caution

        self.found.append(
            Caution(
                pathway=pathway,
                state=state,
                message=message,
                values=tuple(sorted((values or {}).items())),
                sources=tuple(sources),
                rule=self.name,
            )
        )

    def file_by(self, pathway, state, date, message, *, source, values=None):
        from rules.facts import Deadline

        self.found.append(
            Deadline(
                pathway=pathway,
                state=state,
                date=date,
                message=message,
                values=tuple(sorted((values or {}).items())),
                source=source,
                rule=self.name,
            )
        )

    def conclude(self, fact):
        self.found.append(fact)


def _matches(
    conditions: list[Any], by_kind: dict[type, list[Any]], bound: dict[str, Any]
) -> Iterator[dict[str, Any]]:
    if not conditions:
        yield bound
        return
    for fact in by_kind.get(type(conditions[0]), ()):
        extended = _fits(conditions[0], fact, bound)
        if extended is not None:
            yield from _matches(conditions[1:], by_kind, extended)


def _fits(pattern: Any, fact: Any, bound: dict[str, Any]) -> dict[str, Any] | None:
    extended = dict(bound)
    for field, constraint in pattern.items():
        if Fact.is_special(field):
            continue
        if field not in fact or not _holds(constraint, fact[field], extended):
            return None
    return extended


def _holds(constraint: Any, value: Any, bound: dict[str, Any]) -> bool:
    if isinstance(constraint, W):
        return constraint.__bind__ is None or bound.setdefault(constraint.__bind__, value) == value
    if isinstance(constraint, L):
        return bool(constraint.value == value)
    if isinstance(constraint, NOTFC):
        return not _holds(constraint[0], value, bound)
    if isinstance(constraint, ORFC):
        return any(_holds(part, value, bound) for part in constraint)
    if isinstance(constraint, ANDFC):
        return all(_holds(part, value, bound) for part in constraint)
    return bool(constraint == value)
