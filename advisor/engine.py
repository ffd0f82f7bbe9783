"""The inference engine: experta behind one door.

Rules only add facts, so matching can be simple and exact. :class:`HashJoinMatcher` replaces
experta's Rete network: the law's facts are indexed once and stay, the facts of one case live in a
memory of their own that is dropped when the assessment ends. :class:`NamedStrategy` orders the
agenda by rule name and fact number, never by hash.

An engine is not thread-safe: use one per thread (:func:`advisor.assess.assessor` does).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from rules import facts as law
from rules.language import (
    LITERAL,
    RULE,
    WILDCARD,
    Activation,
    Fact,
    KnowledgeEngine,
    Matcher,
    Strategy,
)


class RuleBaseError(Exception):
    """The rules themselves are wrong: two of one name, or a condition the engine does not know."""


class Test(NamedTuple):
    """What one field of a pattern asks of one fact, with nothing else known."""

    field: str
    allowed: frozenset[Any] | None
    refused: frozenset[Any]

    def passes(self, fact: Mapping[str, Any]) -> bool:
        if self.field not in fact:
            return False
        value = fact[self.field]
        return (self.allowed is None or value in self.allowed) and value not in self.refused


class Pattern(NamedTuple):
    """One condition of a rule: a fact class, tests on single fields, names bound to fields."""

    kind: type
    tests: tuple[Test, ...]
    binds: tuple[tuple[str, str], ...]  # (field, name)

    def accepts(self, fact: Mapping[str, Any]) -> bool:
        return all(test.passes(fact) for test in self.tests)


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


class Step(NamedTuple):
    """Join one more pattern: look its facts up by the values already bound."""

    memory: int
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


class Memory:
    """The facts that one pattern accepts, indexed by every group of fields some join uses."""

    def __init__(self, pattern: Pattern) -> None:
        self.pattern = pattern
        self.keys: dict[tuple[str, ...], Callable[[Any], Any]] = {}
        self.law: dict[tuple[str, ...], dict[Any, list[Any]]] = {}
        self.case: dict[tuple[str, ...], dict[Any, list[Any]]] = {}

    def index_by(self, fields: tuple[str, ...]) -> None:
        if fields not in self.keys:
            self.keys[fields] = itemgetter(*fields) if fields else _nothing
            self.law[fields] = {}
            self.case[fields] = {}

    def add(self, fact: Any, *, of_the_law: bool) -> None:
        side = self.law if of_the_law else self.case
        for fields, key in self.keys.items():
            side[fields].setdefault(key(fact), []).append(fact)

    def find(self, fields: tuple[str, ...], key: Any) -> Iterator[Any]:
        yield from self.law[fields].get(key, ())
        yield from self.case[fields].get(key, ())

    def forget(self) -> None:
        for index in self.case.values():
            index.clear()


def _nothing(_fact: Any) -> tuple[()]:
    return ()


class HashJoinMatcher(Matcher):  # type: ignore[misc]
    """Forward matching of conjunctions by hash joins, one new fact at a time.

    For each new fact and each pattern that accepts it, the other patterns of the rule are joined
    in an order fixed when the engine is built. Nothing is cached beside the memories.
    """

    def __init__(self, engine: Any) -> None:
        super().__init__(engine)
        self.learning_the_law = True
        self._memories: list[Memory] = []
        self._by_kind: dict[type, list[tuple[int, list[Plan]]]] = {}
        self._numbers: dict[tuple[Any, ...], int] = {}
        for rule in engine.rules():
            self._add_rule(rule)

    def _memory(self, pattern: Pattern) -> int:
        key = (pattern.kind, frozenset(pattern.tests))
        if key not in self._numbers:
            self._numbers[key] = len(self._memories)
            self._memories.append(Memory(pattern))
            self._by_kind.setdefault(pattern.kind, []).append((self._numbers[key], []))
        return self._numbers[key]

    def _add_rule(self, rule: Any) -> None:
        patterns = [pattern_of(condition) for condition in rule]
        numbers = [self._memory(pattern) for pattern in patterns]
        for position, pattern in enumerate(patterns):
            plan = self._plan(rule, position, patterns, numbers)
            for number, plans in self._by_kind[pattern.kind]:
                if number == numbers[position]:
                    plans.append(plan)

    def _plan(
        self, rule: Any, position: int, patterns: Sequence[Pattern], numbers: Sequence[int]
    ) -> Plan:
        seen: dict[str, str] = {}
        twins = []
        for field, name in patterns[position].binds:
            if name in seen:
                twins.append((field, seen[name]))
            else:
                seen[name] = field
        bound = set(seen)
        left = [n for n in range(len(patterns)) if n != position]
        steps = []
        while left:
            # most names already bound first: the smallest join; the written order breaks ties
            chosen = max(left, key=lambda n: (len({b for _, b in patterns[n].binds} & bound), -n))
            left.remove(chosen)
            known = [(f, n) for f, n in patterns[chosen].binds if n in bound]
            fresh = tuple((f, n) for f, n in patterns[chosen].binds if n not in bound)
            fields = tuple(field for field, _ in known)
            self._memories[numbers[chosen]].index_by(fields)
            steps.append(
                Step(numbers[chosen], fields, tuple(n for _, n in known), fresh, chosen)
            )
            bound |= {name for _, name in fresh}
        binds = tuple((field, name) for name, field in seen.items())
        return Plan(rule, position, binds, tuple(twins), tuple(steps))

    def changes(self, adding: Any = None, deleting: Any = None) -> tuple[list[Any], list[Any]]:
        if deleting:
            raise RuleBaseError("rules only add facts: nothing may be retracted")
        activations: list[Any] = []
        for fact in adding or ():
            touched = []
            for number, plans in self._by_kind.get(type(fact), ()):
                memory = self._memories[number]
                if memory.pattern.accepts(fact):
                    memory.add(fact, of_the_law=self.learning_the_law)
                    touched.extend(plans)
            for plan in touched:
                activations.extend(self._matches(plan, fact))
        return activations, []

    def _matches(self, plan: Plan, fact: Any) -> Iterator[Any]:
        if any(fact[one] != fact[other] for one, other in plan.twins):
            return
        context = {name: fact[field] for field, name in plan.binds}
        yield from self._join(plan, fact, 0, context, [(plan.position, fact)])

    def _join(
        self,
        plan: Plan,
        new: Any,
        depth: int,
        context: dict[str, Any],
        chosen: list[tuple[int, Any]],
    ) -> Iterator[Any]:
        if depth == len(plan.steps):
            facts = [fact for _, fact in sorted(chosen, key=itemgetter(0))]
            yield Activation(plan.rule, facts, dict(context))
            return
        step = plan.steps[depth]
        values = tuple(context[name] for name in step.names)
        key = values[0] if len(values) == 1 else values
        for fact in self._memories[step.memory].find(step.fields, key):
            if fact is new and step.position < plan.position:
                continue  # the same match is found from the earlier position
            extended = dict(context)
            clash = False
            for field, name in step.fresh:
                if extended.setdefault(name, fact[field]) != fact[field]:
                    clash = True
            if not clash:
                yield from self._join(
                    plan, new, depth + 1, extended, [*chosen, (step.position, fact)]
                )

    def forget(self) -> None:
        """Drop every fact of the case; the law's facts stay."""
        for memory in self._memories:
            memory.forget()

    def reset(self) -> None:
        for memory in self._memories:
            memory.forget()
            for index in memory.law.values():
                index.clear()


class NamedStrategy(Strategy):  # type: ignore[misc]
    """Fire in an order that depends on names and numbers alone: the same in every process."""

    def _update_agenda(self, agenda: Any, added: Iterable[Any], removed: Iterable[Any]) -> None:
        agenda.activations.extend(added)
        for activation in agenda.activations:
            if activation.key is None:
                numbers = sorted(fact["__factid__"] for fact in activation.facts)
                activation.key = (numbers, activation.rule.__name__)
        agenda.activations.sort(key=lambda activation: activation.key, reverse=True)


class RuleBook(KnowledgeEngine):  # type: ignore[misc]
    """An engine that knows a body of law and is asked about one case at a time."""

    __matcher__ = HashJoinMatcher
    __strategy__ = NamedStrategy

    def __init__(self, law_facts: Iterable[Any]) -> None:
        self._firing = ""
        super().__init__()
        self.reset()
        self.declare(*law_facts)
        self.run()
        self.matcher.learning_the_law = False
        self._law_size = self.facts.last_index

    @classmethod
    def rules(cls) -> list[Any]:
        """Every rule of the book, by name.

        :raises RuleBaseError: when two chapters use one name: experta would keep only one.
        """
        found: dict[str, Any] = {}
        for owner in reversed(cls.__mro__):
            for name, member in vars(owner).items():
                if type(member).__name__ != "Rule":
                    continue
                if name in found:
                    raise RuleBaseError(f"two rules are named {name}")
                # a copy with no bound engine: experta keeps the last one on the shared object
                found[name] = member.new_conditions(*member)
        return [found[name] for name in sorted(found)]

    def get_rules(self) -> list[Any]:
        return self.rules()

    def get_deffacts(self) -> list[Any]:
        """None: experta runs them with whichever engine touched the class last."""
        return []

    def conclusions(self, case_facts: Iterable[Any]) -> list[Any]:
        """What the law concludes from one case; nothing of the case stays behind.

        Returns the facts that rules added, in the order they were added.
        """
        try:
            self.declare(*case_facts)
            given = self.facts.last_index
            self.run()
            return [fact for number, fact in self.facts.items() if number >= given]
        finally:
            self._forget()

    def _forget(self) -> None:
        for number in [n for n in self.facts if n >= self._law_size]:
            fact = self.facts.pop(number)
            self.facts.reference_counter.pop(self.facts._get_fact_id(fact), None)
        self.facts.last_index = self._law_size
        self.facts.added, self.facts.removed = [], []
        self.agenda.activations.clear()
        self.matcher.forget()

    def find(
        self,
        pathway: str,
        state: str,
        gate: str,
        outcome: str,
        message: str,
        *,
        height: int = RULE,
        sources: Iterable[str] = (),
        asks: str = "none",
        values: Mapping[str, str] | None = None,
    ) -> None:
        """See :meth:`rules.language.Chapter.find`; the rule that is firing is recorded with it."""
        self.declare(
            law.Finding(
                pathway=pathway,
                state=state,
                gate=gate,
                outcome=outcome,
                height=height,
                message=message,
                values=_pairs(values),
                sources=tuple(sources),
                asks=asks,
                rule=self._firing,
            )
        )

    def caution(
        self,
        pathway: str,
        state: str,
        message: str,
        *,
        sources: Iterable[str] = (),
        values: Mapping[str, str] | None = None,
    ) -> None:
        """See :meth:`rules.language.Chapter.caution`."""
        self.declare(
            law.Caution(
                pathway=pathway,
                state=state,
                message=message,
                values=_pairs(values),
                sources=tuple(sources),
                rule=self._firing,
            )
        )

    def conclude(self, fact: Any) -> None:
        """See :meth:`rules.language.Chapter.conclude`."""
        self.declare(fact)

    def run(self, steps: float = float("inf")) -> None:
        """Fire until nothing is left to conclude."""
        self.running = True
        try:
            while True:
                added, removed = self.get_activations()
                self.strategy.update_agenda(self.agenda, added, removed)
                batch, self.agenda.activations = self.agenda.activations, []
                if not batch:
                    break
                for activation in reversed(batch):
                    self._firing = activation.rule.__name__
                    activation.rule(self, **activation.context)
        finally:
            self.running = False
            self._firing = ""


def _pairs(values: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((values or {}).items()))
