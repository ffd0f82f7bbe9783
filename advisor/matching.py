"""Matching: which rules can fire, by hash joins over two memories.

Rules only add facts, so matching can be simple and exact. The law's facts are indexed once and
stay; the facts of one case live in indexes of their own that are emptied when the assessment
ends. Nothing else is remembered.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from rules.language import LITERAL, WILDCARD, Activation, Fact, Matcher


class RuleBaseError(Exception):
    """The rules themselves are wrong: two of one name, or a condition the engine does not know."""


class Test(NamedTuple):
    """What one field of a pattern asks of one fact, with nothing else known."""

    field: str
    allowed: frozenset[Any] | None
    refused: frozenset[Any]


class Pattern(NamedTuple):
    """One condition of a rule: a fact class, tests on single fields, names bound to fields."""

    kind: type
    tests: tuple[Test, ...]
    binds: tuple[tuple[str, str], ...]  # (field, name)

    def accepts(self, fact: Mapping[str, Any]) -> bool:
        for field, allowed, refused in self.tests:
            if field not in fact:
                return False
            value = fact[field]
            if value in refused or (allowed is not None and value not in allowed):
                return False
        return True


def _constraint(field: str, constraint: Any) -> tuple[Test, str | None]:
    """Translate one field constraint; refuse what the engine does not support."""
    name = type(constraint).__name__
    if isinstance(constraint, WILDCARD):
        return Test(field, None, frozenset()), constraint.__bind__
    if isinstance(constraint, LITERAL):
        return Test(field, frozenset([constraint.value]), frozenset()), constraint.__bind__
    if name == "ORFC" and all(isinstance(part, LITERAL) for part in constraint):
        return Test(field, frozenset(part.value for part in constraint), frozenset()), None
    if name == "NOTFC" and isinstance(constraint[0], LITERAL):
        return Test(field, None, frozenset([constraint[0].value])), None
    if name == "ANDFC":
        allowed: frozenset[Any] | None = None
        refused: frozenset[Any] = frozenset()
        bound = None
        for part in constraint:
            test, bind = _constraint(field, part)
            bound = bind or bound
            refused |= test.refused
            if test.allowed is not None:
                allowed = test.allowed if allowed is None else allowed & test.allowed
        return Test(field, allowed, refused), bound
    if isinstance(constraint, (str, int, tuple)) and name in {"str", "int", "tuple"}:
        return Test(field, frozenset([constraint]), frozenset()), None
    raise RuleBaseError(f"field {field}: {constraint!r} is not a condition this engine knows")


def pattern_of(condition: Any) -> Pattern:
    """Translate an experta pattern into a :class:`Pattern`.

    :raises RuleBaseError: for anything but a flat fact pattern (no NOT, OR, TEST or EXISTS).
    """
    if not isinstance(condition, Fact):
        raise RuleBaseError(f"{type(condition).__name__} is not a pattern this engine knows")
    tests, binds = [], []
    for field, constraint in condition.items():
        if Fact.is_special(field):
            continue
        test, name = _constraint(field, constraint)
        tests.append(test)
        if name:
            binds.append((field, name))
    return Pattern(type(condition), tuple(tests), tuple(binds))


class Memory:
    """The facts that one pattern accepts, indexed by every group of fields some join uses."""

    def __init__(self, pattern: Pattern) -> None:
        self.pattern = pattern
        self.plans: list[Plan] = []
        self._keys: dict[tuple[str, ...], Callable[[Any], Any]] = {}
        self._law: dict[tuple[str, ...], dict[Any, list[Any]]] = {}
        self._case: dict[tuple[str, ...], dict[Any, list[Any]]] = {}

    def index_by(self, fields: tuple[str, ...]) -> None:
        """Make facts findable by the values of these fields."""
        if fields not in self._keys:
            self._keys[fields] = itemgetter(*fields) if fields else _no_key
            self._law[fields] = {}
            self._case[fields] = {}

    def add(self, fact: Any, *, of_the_law: bool) -> None:
        side = self._law if of_the_law else self._case
        for fields, key in self._keys.items():
            side[fields].setdefault(key(fact), []).append(fact)

    def find(self, fields: tuple[str, ...], key: Any) -> list[Any]:
        law, case = self._law[fields].get(key), self._case[fields].get(key)
        if law is None or case is None:
            return law or case or []
        return law + case

    def forget(self) -> None:
        """Drop the facts of the case."""
        for index in self._case.values():
            index.clear()


def _no_key(_fact: Any) -> tuple[()]:
    return ()


class Step(NamedTuple):
    """Join one more pattern: look its facts up by the values already bound."""

    memory: Memory
    fields: tuple[str, ...]  # looked up by the values of …
    names: tuple[str, ...]  # … these names
    fresh: tuple[tuple[str, str], ...]  # (field, name) bound here
    position: int


class Plan(NamedTuple):
    """How a new fact at one position of a rule is completed to whole matches."""

    rule: Any
    position: int
    binds: tuple[tuple[str, str], ...]
    twins: tuple[tuple[str, str], ...]  # fields of one pattern bound to one name
    steps: tuple[Step, ...]


class Desk:
    """Where facts of one class arrive: the memories that may want them.

    A memory that asks for one value of one field is found by that value; the others are all tried.
    """

    def __init__(self) -> None:
        self._others: list[Memory] = []
        self._by_value: dict[str, dict[Any, list[Memory]]] = {}

    def add(self, memory: Memory) -> None:
        for test in memory.pattern.tests:
            if test.allowed is not None and len(test.allowed) == 1:
                (value,) = test.allowed
                self._by_value.setdefault(test.field, {}).setdefault(value, []).append(memory)
                return
        self._others.append(memory)

    def memories(self, fact: Mapping[str, Any]) -> Iterator[Memory]:
        for memory in self._others:
            if memory.pattern.accepts(fact):
                yield memory
        for field, values in self._by_value.items():
            for memory in values.get(fact.get(field), ()):
                if memory.pattern.accepts(fact):
                    yield memory


class HashJoinMatcher(Matcher):
    """Forward matching of conjunctions, one new fact at a time.

    For each new fact and each pattern that accepts it, the other patterns of the rule are joined
    in an order fixed when the engine is built.
    """

    def __init__(self, engine: Any) -> None:
        super().__init__(engine)
        self.learning_the_law = True
        self._memories: dict[tuple[Any, ...], Memory] = {}
        self._desks: dict[type, Desk] = {}
        for rule in engine.rules():
            self._add_rule(rule)

    def _memory(self, pattern: Pattern) -> Memory:
        key = (pattern.kind, frozenset(pattern.tests))
        if key not in self._memories:
            self._memories[key] = Memory(pattern)
            self._desks.setdefault(pattern.kind, Desk()).add(self._memories[key])
        return self._memories[key]

    def _add_rule(self, rule: Any) -> None:
        patterns = [pattern_of(condition) for condition in rule]
        memories = [self._memory(pattern) for pattern in patterns]
        for position, memory in enumerate(memories):
            memory.plans.append(_plan(rule, position, patterns, memories))

    def changes(self, adding: Any = None, deleting: Any = None) -> tuple[list[Any], list[Any]]:
        """The activations that new facts make possible; none are ever taken back."""
        activations: list[Any] = []
        for fact in adding or ():
            desk = self._desks.get(type(fact))
            touched = list(desk.memories(fact)) if desk else []
            for memory in touched:
                memory.add(fact, of_the_law=self.learning_the_law)
            for memory in touched:
                for plan in memory.plans:
                    if plan.twins and any(fact[one] != fact[other] for one, other in plan.twins):
                        continue
                    context = {name: fact[field] for field, name in plan.binds}
                    _join(plan, fact, 0, context, (fact,), activations)
        return activations, []

    def forget(self) -> None:
        """Drop every fact of the case; the law's facts stay."""
        for memory in self._memories.values():
            memory.forget()

    def reset(self) -> None:
        """Drop the case. The law is learnt once."""
        self.forget()


def _plan(rule: Any, position: int, patterns: Sequence[Pattern], memories: Sequence[Memory]) -> Plan:
    binds, twins, joins = _order(position, tuple(pattern.binds for pattern in patterns))
    steps = []
    for fields, names, fresh, chosen in joins:
        memories[chosen].index_by(fields)
        steps.append(Step(memories[chosen], fields, names, fresh, chosen))
    return Plan(rule, position, binds, twins, tuple(steps))


_Pairs = tuple[tuple[str, str], ...]


@functools.cache
def _order(
    position: int, patterns: tuple[_Pairs, ...]
) -> tuple[_Pairs, _Pairs, tuple[tuple[tuple[str, ...], tuple[str, ...], _Pairs, int], ...]]:
    """In which order to join, by what each pattern binds alone: worked out once per process."""
    seen: dict[str, str] = {}
    twins = []
    for field, name in patterns[position]:
        if name in seen:
            twins.append((field, seen[name]))
        else:
            seen[name] = field
    bound = set(seen)
    left = [n for n in range(len(patterns)) if n != position]
    joins = []
    while left:
        # most names already bound first: the smallest join; the written order breaks ties
        chosen = max(left, key=lambda n: (len({b for _, b in patterns[n]} & bound), -n))
        left.remove(chosen)
        known = [(field, name) for field, name in patterns[chosen] if name in bound]
        fresh = tuple((field, name) for field, name in patterns[chosen] if name not in bound)
        joins.append((tuple(f for f, _ in known), tuple(n for _, n in known), fresh, chosen))
        bound |= {name for _, name in fresh}
    binds = tuple((field, name) for name, field in seen.items())
    return binds, tuple(twins), tuple(joins)


class Match(Activation):
    """A rule and the facts that satisfy it, with the key that orders the agenda."""

    def __init__(self, rule: Any, facts: tuple[Any, ...], context: dict[str, Any]) -> None:
        self.rule, self.facts, self.context = rule, facts, context
        self.key = (sorted([fact["__factid__"] for fact in facts]), rule.__name__)


def _join(
    plan: Plan, new: Any, depth: int, context: dict[str, Any], chosen: tuple[Any, ...], found: list[Any]
) -> None:
    """Complete a match step by step; whole matches are appended to ``found``."""
    if depth == len(plan.steps):
        found.append(Match(plan.rule, chosen, context))
        return
    memory, fields, names, fresh, position = plan.steps[depth]
    key = context[names[0]] if len(names) == 1 else tuple([context[name] for name in names])
    for fact in memory.find(fields, key):
        if fact is new and position < plan.position:
            continue  # the same match is found from the earlier position
        extended = context
        if fresh:
            extended = dict(context)
            clash = False
            for field, name in fresh:
                clash = clash or extended.setdefault(name, fact[field]) != fact[field]
            if clash:
                continue
        _join(plan, new, depth + 1, extended, (*chosen, fact), found)
