"""The inference engine: experta behind one door.

:class:`advisor.matching.HashJoinMatcher` replaces experta's Rete network, :class:`NamedStrategy`
orders the agenda by fact number and rule name, never by hash. An engine is not thread-safe: use
one per thread, as :class:`advisor.assess.Advisor` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from advisor.matching import HashJoinMatcher, RuleBaseError
from rules import facts as law
from rules.language import RULE, Chapter, FactList, KnowledgeEngine, Strategy


class NamedStrategy(Strategy):
    """Fire in an order that depends on names and numbers alone: the same in every process."""

    def _update_agenda(self, agenda: Any, added: Iterable[Any], removed: Iterable[Any]) -> None:
        agenda.activations.extend(added)
        agenda.activations.sort(key=_key, reverse=True)


def _key(match: Any) -> Any:
    return match.key


class Facts(FactList):
    """Working memory: each fact once, numbered in the order it came."""

    def declare(self, fact: Any) -> Any:
        """Add a fact, or nothing when it is already there."""
        identity = (type(fact), frozenset(fact.items()))
        if identity in self.reference_counter:
            return None
        fact.__factid__ = self.last_index
        self[self.last_index] = fact
        self.last_index += 1
        self.added.append(fact)
        self.reference_counter[identity] = 1
        return fact


class RuleBook(KnowledgeEngine):
    """An engine that knows a body of law and is asked about one case at a time."""

    __matcher__ = HashJoinMatcher
    __strategy__ = NamedStrategy

    def __init__(self, law_facts: Iterable[Any]) -> None:
        self._firing = ""
        super().__init__()
        self.facts = Facts()
        self.declare(*law_facts)
        self.run()
        self.matcher.learning_the_law = False
        self._law_size = self.facts.last_index
        self._law_identities = dict(self.facts.reference_counter)

    @classmethod
    def rules(cls) -> list[Any]:
        """Every rule of the book, by name.

        :raises RuleBaseError: when two chapters use one name: Python would keep only one.
        """
        found: dict[str, Any] = {}
        owners: dict[str, type] = {}
        for owner in reversed(cls.__mro__):
            if not issubclass(owner, Chapter) or owner is Chapter or issubclass(owner, RuleBook):
                continue
            for name, member in vars(owner).items():
                if name.startswith("__"):
                    continue
                if name in owners:
                    raise RuleBaseError(f"{owners[name].__name__} and {owner.__name__} both have {name}")
                owners[name] = owner
                if type(member).__name__ == "Rule":
                    # a copy with no bound engine: experta keeps the last one on the shared object
                    found[name] = member.new_conditions(*member)
        return [found[name] for name in sorted(found)]

    def get_rules(self) -> list[Any]:
        return self.rules()

    def reset(self, **kwargs: Any) -> None:
        """Refused: the law stays for the life of an engine, a case never outlives its call."""
        raise RuleBaseError("an engine is not reset: build another one")

    def retract(self, idx_or_declared_fact: Any) -> None:
        """Refused: rules only add facts."""
        raise RuleBaseError("rules only add facts: nothing may be retracted")

    def declare(self, *facts: Any) -> None:
        """Add facts; what they make possible is put on the agenda."""
        for fact in facts:
            self.facts.declare(fact)
        if not self.running:
            self.strategy.update_agenda(self.agenda, *self.get_activations())

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
        while self.facts and next(reversed(self.facts)) >= self._law_size:
            self.facts.popitem()
        self.facts.reference_counter = dict(self._law_identities)
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
        applies: bool = True,
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
                applies="yes" if applies else "no",
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

    def file_by(
        self,
        pathway: str,
        state: str,
        date: str,
        message: str,
        *,
        source: str,
        values: Mapping[str, str] | None = None,
    ) -> None:
        """See :meth:`rules.language.Chapter.file_by`."""
        self.declare(
            law.Deadline(
                pathway=pathway,
                state=state,
                date=date,
                message=message,
                values=_pairs(values),
                source=source,
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
