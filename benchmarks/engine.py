"""Times inference: our engine, stock experta and CLIPS on the same rules, law and cases.

Run from the project's folder::

    python -m benchmarks.engine [--cases N] [--seed N] [--no-stock]

What is timed is one assessment's inference, from the premises of a case to what follows from them.
Every contestant runs the same Python rule bodies. Before anything is timed, all must conclude
exactly the same facts from every case; otherwise the program stops. Needs clipspy.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import platform
import random
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import version
from itertools import chain
from statistics import median
from typing import Any, NamedTuple

from advisor.assess import Advisor
from advisor.case import from_data
from advisor.engine import RuleBook
from advisor.knowledge import load
from advisor.matching import Pattern, pattern_of
from advisor.premises import premises
from rules.book import CHAPTERS
from rules.language import Chapter, KnowledgeEngine
from tests import generated

try:
    import clips
except ImportError:
    sys.exit("benchmarks.engine needs clipspy: pip install clipspy")

TODAY = dt.date(2026, 11, 23)
#: What a rule calls to conclude, for engines that are not ours.
CONCLUDING = {name: vars(RuleBook)[name] for name in vars(Chapter) if name[0] != "_"} | {"_firing": ""}

Contestant = Callable[[Sequence[Any]], list[Any]]
#: Makes the premises of every case. Facts remember the number an engine gave them: no run shares any.
Premises = Callable[[], list[list[Any]]]


class Task(NamedTuple):
    """What every contestant gets: the rules, the law's facts, and the classes of all facts."""

    rules: list[Any]
    law: list[Any]
    of_the_case: set[type]
    fields: dict[type, list[str]]
    sometimes_absent: set[tuple[type, str]]

    @classmethod
    def of(cls, ours: RuleBook, given: list[list[Any]]) -> Task:
        law = [fact.copy() for fact in ours.facts.values()]
        seen = [*law, *chain.from_iterable(given)]
        seen.extend(chain.from_iterable(ours.conclusions(facts) for facts in given))
        rules = ours.rules()
        fields: dict[type, list[str]] = {}
        pairs = [(type(fact), field) for fact in seen for field, _ in _fields(fact)]
        patterns = [pattern_of(condition) for rule in rules for condition in rule]
        pairs += [(pattern.kind, test.field) for pattern in patterns for test in pattern.tests]
        for kind, field in dict.fromkeys(pairs):
            fields.setdefault(kind, []).append(field)
        absent = {(type(fact), field) for fact in seen for field in fields[type(fact)] if field not in fact}
        return cls(rules, law, {type(fact) for facts in given for fact in facts}, fields, absent)

    def place(self, pattern: Pattern) -> int:
        """Law first, then the case, then what rules conclude: the order that suits a warm network."""
        kinds = [{type(fact) for fact in self.law}, self.of_the_case]
        return next((n for n, known in enumerate(kinds) if pattern.kind in known), len(kinds))


class Stock:
    """Experta as it comes: its network is built once; reset, law, case and run for every case."""

    def __init__(self, task: Task) -> None:
        self._law = [fact.copy() for fact in task.law]
        self._engine = type("StockBook", (KnowledgeEngine, *CHAPTERS), CONCLUDING)()

    def __call__(self, given: Sequence[Any]) -> list[Any]:
        engine = self._engine
        engine.reset()
        engine.declare(*self._law)
        engine.declare(*given)
        start = engine.facts.last_index
        engine.run()
        return [fact for number, fact in engine.facts.items() if number >= start]


class Clips:
    """CLIPS through clipspy: every experta rule becomes a defrule that calls the same rule body.

    ``warm``: the law stays asserted and the facts of a case are retracted; otherwise ``(reset)``
    asserts the law from deffacts. ``tuned``: facts that no rule reads are collected but not asserted,
    and the conditions of a rule stand in the order of :meth:`Task.place`.
    """

    def __init__(self, task: Task, *, warm: bool, tuned: bool = False) -> None:
        self._warm = warm
        self._tuples: dict[Any, str] = {}
        self._back: dict[Any, Any] = {}
        self._rules: list[tuple[Any, list[str]]] = []
        self._env = clips.Environment()
        self._env.define_function(self._fire, name="fire")
        for kind, fields in task.fields.items():
            slots = " ".join(f"(slot {field} (default nil))" for field in fields)
            self._env.build(f"(deftemplate {kind.__name__} {slots})")
        for rule in task.rules:
            self._build(rule, task, tuned=tuned)
        read = {pattern_of(condition).kind for rule in task.rules for condition in rule}
        kinds = read if tuned else task.fields
        self._templates = {kind: self._env.find_template(kind.__name__) for kind in kinds}
        self._law = {_identity(fact) for fact in task.law}
        self._body = type("Body", CHAPTERS, CONCLUDING)()
        self._body.declare = self._add
        self._known: set[Any] = set()
        self._found: list[Any] = []
        self._asserted: list[Any] = []
        if warm:
            for fact in task.law:
                self._assert(fact)
            self._run()
            self._asserted = []
        else:
            self._env.build(f"(deffacts law {' '.join(map(self._said, task.law))})")

    def __call__(self, given: Sequence[Any]) -> list[Any]:
        self._known, self._found = set(self._law), []
        if not self._warm:
            self._env.reset()
        for fact in given:
            self._known.add(_identity(fact))
            self._assert(fact)
        self._run()
        if self._warm:
            for fact in self._asserted:
                fact.retract()
            self._asserted = []
        return self._found

    def _run(self) -> None:
        self._env.run()
        if error := self._env.error_state:
            raise error

    def _add(self, fact: Any) -> None:
        """Take what a rule body concludes."""
        identity = _identity(fact)
        if identity not in self._known:
            self._known.add(identity)
            self._found.append(fact)
            self._assert(fact)

    def _assert(self, fact: Any) -> None:
        template = self._templates.get(type(fact))
        if template:
            added = template.assert_fact(**{field: self._value(value) for field, value in _fields(fact)})
            if self._warm:
                self._asserted.append(added)

    def _fire(self, number: int, *values: Any) -> None:
        rule, names = self._rules[number]
        back = self._back
        rule(self._body, **{name: back.get(value, value) for name, value in zip(names, values, strict=True)})

    def _build(self, rule: Any, task: Task, *, tuned: bool) -> None:
        patterns = [pattern_of(condition) for condition in rule]
        if tuned:
            patterns.sort(key=task.place)
        names = list(dict.fromkeys(name for pattern in patterns for _, name in pattern.binds))
        left = " ".join(self._condition(pattern, task) for pattern in patterns)
        call = " ".join(["python-function fire", str(len(self._rules)), *(f"?{name}" for name in names)])
        self._env.build(f"(defrule {rule.__name__} {left} => ({call}))")
        self._rules.append((rule, names))

    def _condition(self, pattern: Pattern, task: Task) -> str:
        names = dict(pattern.binds)
        slots = []
        for test in pattern.tests:
            parts = [f"?{names[test.field]}"] if test.field in names else []
            if test.allowed is not None:
                # CLIPS reads ?x&a|b as ?x&(a|b)
                parts.append("|".join(sorted(map(self._text, test.allowed - test.refused))))
            else:
                parts += [f"~{text}" for text in sorted(map(self._text, test.refused))]
                if not parts or (pattern.kind, test.field) in task.sometimes_absent:
                    parts.append("~nil")
            slots.append(f"({test.field} {'&'.join(parts)})")
        return f"({pattern.kind.__name__} {' '.join(slots)})"

    def _said(self, fact: Any) -> str:
        slots = " ".join(f"({field} {self._text(value)})" for field, value in _fields(fact))
        return f"({type(fact).__name__} {slots})"

    def _text(self, value: Any) -> str:
        coded = self._value(value)
        if isinstance(coded, int):
            return str(coded)
        return '"' + str(coded).replace("\\", "\\\\").replace('"', '\\"') + '"'

    def _value(self, value: Any) -> Any:
        """A string or number as it is, a tuple as a key that leads back to it."""
        if type(value) is not tuple:
            return value
        if value not in self._tuples:
            self._tuples[value] = f"tuple {len(self._tuples)}"
            self._back[self._tuples[value]] = value
        return self._tuples[value]


def _fields(fact: Any) -> Iterable[tuple[str, Any]]:
    return [(field, value) for field, value in fact.items() if field != "__factid__"]


def _identity(fact: Any) -> tuple[type, frozenset[Any]]:
    return type(fact), frozenset(fact.items())


def _comparable(facts: Iterable[Any]) -> set[Any]:
    """Facts as values, without the name of the rule: only our engine records it."""
    return {(type(fact), frozenset(pair for pair in _fields(fact) if pair[0] != "rule")) for fact in facts}


def check(contestants: dict[str, Contestant], premises_of: Premises) -> list[int]:
    """How much follows from each case; stops the program where two contestants differ."""
    found = {name: [_comparable(run(facts)) for facts in premises_of()] for name, run in contestants.items()}
    for name, results in found.items():
        for number, (expected, result) in enumerate(zip(found["ours"], results, strict=True)):
            if differing := expected ^ result:
                example = min(map(repr, differing))
                sys.exit(f"case {number}: ours and {name} differ in {len(differing)} facts, as {example}")
    return [len(expected) for expected in found["ours"]]


def measure(contestants: dict[str, Contestant], premises_of: Premises) -> dict[str, list[float]]:
    """Milliseconds of every contestant for every case, taking turns case by case."""
    times: dict[str, list[float]] = {name: [] for name in contestants}
    given = {name: premises_of() for name in contestants}
    for number in range(len(next(iter(given.values())))):
        for name, run in contestants.items():
            gc.collect()
            start = time.perf_counter()
            run(given[name][number])
            times[name].append((time.perf_counter() - start) * 1000)
    return times


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.engine")
    parser.add_argument("--cases", type=int, default=20)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--no-stock", action="store_true", help="leave out stock experta, which is slow")
    options = parser.parse_args()

    knowledge = load()
    chance = random.Random(options.seed)
    cases = [from_data(generated.case(chance, TODAY), knowledge.states, TODAY) for _ in range(options.cases)]

    def premises_of() -> list[list[Any]]:
        return [premises(case, knowledge, TODAY) for case in cases]

    ours = Advisor(knowledge).engine()
    task = Task.of(ours, premises_of())
    contestants: dict[str, Contestant] = {"ours": ours.conclusions}
    if not options.no_stock:
        contestants["stock"] = Stock(task)
    contestants["CLIPS reset"] = Clips(task, warm=False)
    contestants["CLIPS warm"] = Clips(task, warm=True)
    contestants["CLIPS tuned"] = Clips(task, warm=True, tuned=True)

    sizes = check(contestants, premises_of)
    times = measure(contestants, premises_of)

    print(f"Python {platform.python_version()}, experta {version('experta')}, clipspy {version('clipspy')}")
    print(f"{len(task.rules)} rules, {len(task.law)} facts of the law, {len(cases)} cases")
    print(f"all conclude the same from every case: {min(sizes)} to {max(sizes)} facts\n")
    print(f"{'':12}{'median ms':>10}{'least':>9}{'most':>9}")
    for name, spent in times.items():
        print(f"{name:12}{median(spent):10.1f}{min(spent):9.1f}{max(spent):9.1f}")
    print("\nratios, each the median of the ratios case by case")
    for one in ("ours", "stock"):
        for other in contestants:
            if one in times and other not in {one, "ours"}:
                ratio = median(a / b for a, b in zip(times[one], times[other], strict=True))
                print(f"{one + ' / ' + other:22}{ratio:8.3f}")


if __name__ == "__main__":
    main()
