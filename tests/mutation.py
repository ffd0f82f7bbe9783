"""Is the law held fast? Change one parameter or one condition at a time; a golden case must notice.

    python -m tests.mutation              everything, on two processes: an hour or more, in parts
    python -m tests.mutation --sample 600
    python -m tests.mutation --of rules --names strasbourg

A mutant is caught when a golden case fails, or the law no longer settles (two findings that
disagree, or a gate that no rule speaks of). A mutant of one pathway is tried on what the golden
cases say of that pathway alone. Not changed: the themes of rights, who is a party to what, and
comparisons inside the bodies of rules.
"""

from __future__ import annotations

import argparse
import datetime as dt
import functools
import gc
import math
import multiprocessing
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from advisor.assess import Advisor
from advisor.decision_tables import read_all
from advisor.engine import RuleBook
from advisor.golden import BY_PATHWAY, Golden, differences
from advisor.knowledge import load
from advisor.matching import Pattern, Test, pattern_of
from advisor.premises import premises
from rules import facts
from rules.attribution import FOLLOWS
from rules.book import CHAPTERS
from rules.language import ANY, MATCH, MET, UNKNOWN, UNMET, WAIVED, none_of, one_of

CASES = Path(__file__).parent / "cases"
_OTHER = {MET: UNMET, UNMET: MET, UNKNOWN: MET, WAIVED: UNMET}


@dataclass(frozen=True)
class Mutant:
    """One change. ``pathways``: the only ones it can touch; empty when it may touch any.

    Either ``law`` (a fact of the law becomes these facts) or ``rule`` (a rule becomes this one,
    or is left out) or ``find`` (what the rule finds is changed) is given.
    """

    name: str
    pathways: tuple[str, ...]
    law: tuple[Any, tuple[Any, ...]] | None = None
    rule: str = ""
    becomes: Any = None
    outcome: bool = False


# --- parameters: facts of the law ------------------------------------------------------------


def parameters(advisor: Advisor) -> Iterator[Mutant]:
    """Every change of one fact that a mechanism's file says."""
    for fact in advisor._law:
        kind = type(fact).__name__
        if kind == "Theme":
            continue
        shown = " ".join(f"{k}={v}" for k, v in fact.items() if k not in {"sources", "says", "pathway"})
        for change, new in _changes(fact):
            if kind == "BoundBy" and new and not _shows(fact, new[0], advisor):
                continue
            name = f"{fact['pathway']}: {kind} {shown}: {change}"
            yield Mutant(name, (fact["pathway"],), law=(fact, new))


def _shows(old: Any, new: Any, advisor: Advisor) -> bool:
    """Whether any State can show that ``measured`` or ``leaving`` was changed.

    Both are asked together, of a State that has left; and it must be bound by nothing else that
    the body accepts.
    """
    if ("facts", "acts") not in {(fact["measured"], fact["leaving"]) for fact in (old, new)}:
        return False
    law = advisor.knowledge.mechanisms[old["pathway"]].gates.jurisdiction
    rows = advisor.knowledge.participation
    return any(
        slug == old["instrument"]
        and all(row.until for row in left)
        and not any(
            not row.until for other in law.bound_by for row in rows.get((state, other), ()) if other != slug
        )
        for (state, slug), left in rows.items()
        if law
    )


def _changes(fact: Any) -> Iterator[tuple[str, tuple[Any, ...]]]:
    if not isinstance(fact, (facts.Mechanism, facts.Exists, facts.Region, facts.Consent)):
        yield "left out", ()
    for field, value in _flips(fact):
        yield f"{field} becomes {value}", (type(fact)(**{**fact.as_dict(), field: value}),)


_FLIPS = {
    "scope": {"state": "global", "global": "state"},
    "area": {"world": "regions"},
    "inside": {"yes": "no", "no": "yes"},
    "measured": {"facts": "now", "now": "facts"},
    "leaving": {"acts": "filing", "filing": "acts"},
    "irreparable": {"yes": "no", "no": "yes"},
    "contested": {"yes": "no", "no": "yes"},
    "must_be": {"within": "after", "after": "within"},
    "asked_of_third_parties": {"yes": "no", "no": "yes"},
    "name_to_state": {"required": "withheld", "withheld": "required", "not-disclosed": "required"},
    "event": {"final-decision": "incident", "incident": "final-decision"},
    "where": {"exhausted": "excused", "excused": "exhausted"},
}


def _flips(fact: Any) -> Iterator[tuple[str, Any]]:
    for field, value in fact.items():
        if field == "area" and fact["scope"] == "global":
            continue  # help for the person asks for no State, and so for no region
        if field in _FLIPS and value in _FLIPS[field]:
            yield field, _FLIPS[field][value]
        if field in {"since", "until"} and isinstance(fact, facts.Exists) and value != "none":
            yield field, _shifted(value, 365)
            yield field, _shifted(value, -365)
        if field == "rows":
            yield from (("rows", rows) for rows in _rows(value))


def _rows(rows: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    for number, (since, until, unit, length) in enumerate(rows):
        for more in (1, -1):
            row = (since, until, unit, length + more)
            yield (*rows[:number], row, *rows[number + 1 :])
        if since != "none":
            day = _shifted(since, 365)
            before = (*rows[number - 1][:1], day, *rows[number - 1][2:])
            yield (*rows[: number - 1], before, (day, until, unit, length), *rows[number + 1 :])


def _shifted(day: str, days: int) -> str:
    return (dt.date.fromisoformat(day) + dt.timedelta(days=days)).isoformat()


# --- rules: conditions and findings ----------------------------------------------------------


def rules() -> Iterator[Mutant]:
    """Every change of one condition or finding of a rule."""
    for rule in _book().rules():
        conditions = list(rule)
        name = rule.__name__
        pathways = _pathways(conditions)
        yield Mutant(f"{name}: left out", pathways, rule=name)
        if _finds(rule):
            yield Mutant(f"{name}: finds the opposite", pathways, rule=name, becomes=rule, outcome=True)
        for number, condition in enumerate(conditions):
            for change, new, touched in _conditions(condition, pathways, rule):
                changed = [*conditions[:number], new, *conditions[number + 1 :]]
                where = f"{name}: {type(condition).__name__} {change}"
                yield Mutant(where, touched, rule=name, becomes=rule.new_conditions(*changed))


def _finds(rule: Any) -> bool:
    """Whether a rule finds anything, itself or through a helper of its chapter; some only caution."""
    called = set(rule._wrapped.__code__.co_names)
    helpers = (getattr(chapter, name) for chapter in CHAPTERS for name in called if hasattr(chapter, name))
    return "find" in called or any(
        "find" in getattr(h, "__code__", _finds.__code__).co_names for h in helpers
    )


def _pathways(conditions: list[Any]) -> tuple[str, ...]:
    """The pathways that a rule names; empty when it speaks of any."""
    found: set[str] = set()
    for condition in conditions:
        for test in pattern_of(condition).tests:
            if isinstance(condition, facts.Considered) and test.field == "pathway" and test.allowed:
                found |= set(test.allowed)
    return tuple(sorted(found))


def _conditions(
    condition: Any, pathways: tuple[str, ...], rule: Any
) -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    pattern = pattern_of(condition)
    binds = dict(pattern.binds)
    for test in pattern.tests:
        touched = () if test.field == "pathway" else pathways
        for change, new in _tests(test):
            if _nobody_could_tell(condition, test, new, rule):
                continue
            fields = {t.field: _constraint(t, binds.get(t.field)) for t in pattern.tests}
            fields[test.field] = _constraint(new, binds.get(test.field))
            yield f"{test.field} {change}", type(condition)(**fields), touched


def _nobody_could_tell(condition: Any, test: Test, new: Test, rule: Any) -> bool:
    """Whether a changed condition means the same law, for a reason that holds of every case.

    - What a body says of a case of another region is nowhere shown.
    - A rule that names its pathway, and does not bind it, finds the same when another pathway sets it
      off: against a State, all are considered together. What a rule that names its State says of it is
      shown in no case of another State.
    - An answer that only one question can have needs no question beside it.
    - Whoever does not say what else was filed, says so of every procedure.
    - A threat that no rule makes possible is sure wherever it is.
    - Where a rule asks for a fact that only procedures with its gate have, and takes no words from the
      gate, naming the gate only chooses sources: before a body, more gates than one are asked for.
    """
    pattern = pattern_of(condition)
    bound = {field for field, _ in pattern.binds}
    values = {t.field: t.allowed or frozenset() for t in pattern.tests}
    widened = new.allowed is None and not new.refused
    if isinstance(condition, facts.Considered):
        unbound = test.field not in bound
        return (test.field == "pathway" and unbound) or (widened and (test.field == "in_region" or unbound))
    if isinstance(condition, facts.Answer):
        answers = values.get("value", frozenset())
        return test.field == "fact" and widened and bool(answers) and not answers & _SHARED
    if isinstance(condition, facts.Procedure):
        return test.field == "pathway" and values.get("status") == frozenset({"unknown"})
    if isinstance(condition, facts.Threat):
        slugs = values.get("slug", frozenset())
        return test.field == "sure" and widened and bool(slugs) and not slugs & _POSSIBLE
    if isinstance(condition, facts.Asks):
        anchored = any(isinstance(other, _OF_ONE_GATE) for other in rule)
        return test.field == "gate" and anchored and "says" not in bound
    return False


#: Answers that more than one question can have.
_SHARED = frozenset({"yes", "no", "unknown"})
#: Threats for which a State may answer without its being certain: see :mod:`rules.attribution`.
_POSSIBLE = frozenset({*FOLLOWS, "refoulement-risk"})
#: Facts that only a procedure with one gate has.
_OF_ONE_GATE = (
    facts.Bars,
    facts.Consent,
    facts.Depends,
    facts.DoesNotHear,
    facts.Excuses,
    facts.ForTheLiving,
    facts.Hears,
    facts.HearsProfile,
    facts.NeedsUrgency,
    facts.NotFor,
    facts.OnlyForProfile,
)


def _tests(test: Test) -> Iterator[tuple[str, Test]]:
    if test.allowed is None and not test.refused:
        return
    yield "may be anything", Test(test.field, None, frozenset())
    if test.allowed is not None:
        yield f"may not be {_words(test.allowed)}", Test(test.field, None, test.allowed)
        if len(test.allowed) > 1:
            for value in sorted(test.allowed):
                yield f"may no longer be {value}", Test(test.field, test.allowed - {value}, test.refused)
    else:
        yield f"must be {_words(test.refused)}", Test(test.field, test.refused, frozenset())


def _words(values: frozenset[Any]) -> str:
    return ", ".join(sorted(map(str, values)))


def _constraint(test: Test, bound: str | None) -> Any:
    constraint: Any = getattr(MATCH, bound) if bound else None
    for part in (
        one_of(*sorted(test.allowed)) if test.allowed else None,
        none_of(*sorted(test.refused)) if test.refused else None,
    ):
        if part is not None:
            constraint = part if constraint is None else constraint & part
    return ANY if constraint is None else constraint


# --- trying one ------------------------------------------------------------------------------


def _book(mutant: Mutant | None = None) -> type[RuleBook]:
    members: dict[str, Any] = {}
    if mutant and mutant.rule:
        members["rules"] = classmethod(lambda _, changed=mutant: _rules_of(changed))
        if mutant.outcome:
            members["find"] = functools.partialmethod(_find_the_opposite, mutant.rule)
    return type("Book", (RuleBook, *CHAPTERS), members)


@functools.cache
def _whole() -> type[RuleBook]:
    return type("Book", (RuleBook, *CHAPTERS), {})


def _rules_of(mutant: Mutant) -> list[Any]:
    found = []
    for rule in _whole().rules():
        if rule.__name__ != mutant.rule:
            found.append(rule)
        elif mutant.becomes is not None:
            found.append(mutant.becomes)
    return found


def _find_the_opposite(
    book: RuleBook, name: str, pathway: str, state: str, gate: str, outcome: str, *rest: Any, **more: Any
) -> None:
    if book._firing == name:
        outcome = _OTHER[outcome]
    RuleBook.find(book, pathway, state, gate, outcome, *rest, **more)


class _Changed(Advisor):
    """An advisor whose law is changed in one place, and cut to some pathways."""

    def __init__(self, whole: Advisor, mutant: Mutant, only: frozenset[str]) -> None:
        super().__init__(whole.knowledge, only)
        law = [f for f in whole._law if not only or f.get("pathway", min(only)) in only]
        if mutant.law:
            old, new = mutant.law
            law = [f for f in law if f is not old] + list(new)
        self._law = law
        self._book = _book(mutant)


class _Watching(RuleBook):
    """An engine that keeps what it concluded from one case, and by which matches, until the next."""

    def conclusions(self, case_facts: Iterable[Any]) -> list[Any]:
        self.matches: list[Any] = []
        return super().conclusions(case_facts)

    def get_activations(self) -> tuple[list[Any], list[Any]]:
        added, removed = super().get_activations()
        if not self.matcher.learning_the_law:
            self.matches.extend(added)
        return added, removed

    def _forget(self) -> None:
        self.closure = list(self.facts.values())
        super()._forget()


class Closure:
    """Everything that the law as it stands concludes from one case.

    A mutant that changes no match over it changes nothing of this case: the same rules fire in the
    same way, step by step, so it need not be tried.
    """

    def __init__(self, facts_concluded: list[Any], matches: list[Any]) -> None:
        self.contexts: dict[str, set[Any]] = {}
        self.used: set[Any] = set()
        for match in matches:
            found = self.contexts.setdefault(match.rule.__name__, set())
            found.add(frozenset(match.context.items()))
            self.used.update(map(_identity, match.facts))
        self._by_kind: dict[type, list[Any]] = {}
        for fact in facts_concluded:
            self._by_kind.setdefault(type(fact), []).append(fact)
        self._accepted: dict[Any, list[Any]] = {}
        self._indexes: dict[Any, dict[Any, list[Any]]] = {}

    def touched(self, mutant: Mutant) -> bool:
        """Whether anything here could come out otherwise under this mutant."""
        if mutant.law:
            old, new = mutant.law
            return _identity(old) in self.used or bool(new)
        known = self.contexts.get(mutant.rule, set())
        if mutant.outcome or mutant.becomes is None:
            return bool(known)
        return self._matched(mutant.becomes) != known

    def _matched(self, rule: Any) -> set[Any]:
        left = [(pattern, self._facts(pattern)) for pattern in _patterns(rule)]
        if not all(accepted for _, accepted in left):
            return set()
        found: list[dict[str, Any]] = [{}]
        bound: set[str] = set()
        while left and found:
            step = min(left, key=lambda p: (-len({n for _, n in p[0].binds} & bound), len(p[1])))
            left.remove(step)
            found = self._joined(step[0], found, bound)
            bound |= {name for _, name in step[0].binds}
        return {frozenset(context.items()) for context in found}

    def _joined(self, pattern: Pattern, found: list[dict[str, Any]], bound: set[str]) -> list[dict[str, Any]]:
        known = tuple((field, name) for field, name in pattern.binds if name in bound)
        index = self._index(pattern, tuple(field for field, _ in known))
        extended = []
        for context in found:
            for fact in index.get(tuple(context[name] for _, name in known), ()):
                more = dict(context)
                if all(more.setdefault(name, fact[field]) == fact[field] for field, name in pattern.binds):
                    extended.append(more)
        return extended

    def _facts(self, pattern: Pattern) -> list[Any]:
        key = (pattern.kind, pattern.tests)
        if key not in self._accepted:
            facts_of_kind = self._by_kind.get(pattern.kind, ())
            self._accepted[key] = [fact for fact in facts_of_kind if pattern.accepts(fact)]
        return self._accepted[key]

    def _index(self, pattern: Pattern, fields: tuple[str, ...]) -> dict[Any, list[Any]]:
        key = (pattern.kind, pattern.tests, fields)
        if key not in self._indexes:
            index: dict[Any, list[Any]] = {}
            for fact in self._facts(pattern):
                index.setdefault(tuple(fact[field] for field in fields), []).append(fact)
            self._indexes[key] = index
        return self._indexes[key]


def _identity(fact: Any) -> Any:
    return (type(fact), frozenset((k, v) for k, v in fact.items() if k != "__factid__"))


@functools.cache
def _patterns(rule: Any) -> tuple[Pattern, ...]:
    return tuple(pattern_of(condition) for condition in rule)


class Trial:
    """The golden cases, ready to be held against mutants."""

    def __init__(self) -> None:
        self.advisor = Advisor(load())
        self.knowledge = self.advisor.knowledge
        self.golden = read_all(CASES, self.knowledge)
        self._inputs = {golden.name: golden.input(self.knowledge) for golden in self.golden}
        shared = Counter(golden.spoken() for golden in self.golden)
        self._tables = {spoken for spoken, number in shared.items() if number > 9}
        self._watching: dict[frozenset[str], Advisor] = {}
        self._changed: dict[tuple[int, frozenset[str]], Advisor] = {}
        gc.freeze()  # thousands of engines come and go; what stays need not be looked through

    def survivors(self, mutants: dict[int, Mutant]) -> list[int]:
        """The numbers of those mutants that no golden case notices."""
        alive = dict(mutants)
        whole: dict[int, list[Golden]] = {}
        for golden in self.golden:
            spoken = golden.spoken()
            concerned = [n for n, m in alive.items() if not m.pathways or spoken & set(m.pathways)]
            if not concerned:
                continue
            closure = self._closure(golden, spoken)
            for number in concerned:
                mutant = alive[number]
                if closure.touched(mutant):
                    if self._notices(golden, number, mutant, frozenset(mutant.pathways) or spoken):
                        del alive[number]
                    elif not mutant.pathways and (golden.first or golden.asks):
                        whole.setdefault(number, []).append(golden)
            self._changed = {key: kept for key, kept in self._changed.items() if key[0] in alive}
            if len(self._changed) > 100:
                self._changed.clear()
        for number in sorted(set(whole) & set(alive)):
            if any(self._notices(golden, number, alive[number], frozenset()) for golden in whole[number]):
                del alive[number]
            self._changed.clear()
        return sorted(alive)

    def _closure(self, golden: Golden, spoken: frozenset[str]) -> Closure:
        only = spoken if spoken in self._tables else frozenset()
        if only not in self._watching:
            # rows of one table follow each other: only the whole law is kept for longer
            self._watching = {cut: kept for cut, kept in self._watching.items() if not cut}
            advisor = Advisor(self.knowledge, only)
            advisor._book = type("Book", (_Watching, *CHAPTERS), {})
            self._watching[only] = advisor
        engine: Any = self._watching[only].engine()
        engine.conclusions(premises(self._inputs[golden.name], self.knowledge, golden.as_of))
        return Closure(engine.closure, engine.matches)

    def _notices(self, golden: Golden, number: int, mutant: Mutant, only: frozenset[str]) -> bool:
        part = _only(golden, only) if only else golden
        if part is None:
            return False
        key = (number, only)
        if key not in self._changed:
            self._changed[key] = _Changed(self.advisor, mutant, only)
        try:
            assessment = self._changed[key].assess(self._inputs[golden.name], golden.as_of)
            return bool(differences(part, assessment))
        except Exception:  # a changed rule that cannot even run is noticed too
            return True


def _only(golden: Golden, pathways: frozenset[str]) -> Golden | None:
    """What a golden case says of some pathways; ``None`` when it says nothing of them."""
    kept: dict[str, Any] = {"asks": (), "rights": {}}
    kept["open"] = tuple(n for n in golden.open if n.partition("@")[0] in pathways)
    kept["first"] = golden.first if golden.first.partition("@")[0] in pathways else ""
    kept["before"] = tuple(
        pair for pair in golden.before if all(name.partition("@")[0] in pathways for name in pair)
    )
    for key in BY_PATHWAY:
        kept[key] = {n: v for n, v in getattr(golden, key).items() if n.partition("@")[0] in pathways}
    return msgspec.structs.replace(golden, **kept) if any(kept.values()) else None


_trial: Callable[[], Trial] = functools.cache(Trial)


def _all(of: str, names: str, sample: int) -> list[Mutant]:
    found: list[Mutant] = []
    if of in {"all", "parameters"}:
        found.extend(parameters(_trial().advisor))
    if of in {"all", "rules"}:
        found.extend(rules())
    found = [mutant for mutant in found if re.search(names, mutant.name)]
    if sample and sample < len(found):
        found = random.Random(f"{of} {names} {sample}").sample(found, sample)
    return found


def _try(job: tuple[str, str, int, int, int]) -> list[int]:
    of, names, sample, part, parts = job
    mutants = _all(of, names, sample)
    return _trial().survivors({number: mutants[number] for number in range(part, len(mutants), parts)})


#: Each part goes through all golden cases once, whatever its size; two run at a time.
_LARGEST_PART = 1000


def main() -> None:
    """Try every mutant, name those that nobody notices, and fail below 95 in a hundred."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--of", choices=["all", "parameters", "rules"], default="all")
    parser.add_argument("--names", default="", help="only mutants whose name matches this")
    parser.add_argument(
        "--sample", type=int, default=0, help="only so many, drawn by chance, always the same"
    )
    given = parser.parse_args()
    mutants = _all(given.of, given.names, given.sample)
    parts = 2 * math.ceil(len(mutants) / (2 * _LARGEST_PART))
    jobs = [(given.of, given.names, given.sample, part, parts) for part in range(parts)]
    survivors: list[int] = []
    with multiprocessing.Pool(2) as pool:
        for done, found in enumerate(pool.imap_unordered(_try, jobs), start=1):
            survivors.extend(found)
            print(*(mutants[number].name for number in found), sep="\n", flush=True)
            print(f"{done} of {parts} parts, {len(survivors)} not noticed", file=sys.stderr, flush=True)
    share = 100 * (1 - len(survivors) / len(mutants)) if mutants else 100.0
    print(f"{len(mutants)} mutants, {len(survivors)} not noticed: {share:.1f} % caught")
    sys.exit(0 if share >= 95 else 1)


if __name__ == "__main__":
    main()
