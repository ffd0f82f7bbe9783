"""One assessment: a case in, an ordered and explained plan out.

The knowledge and one engine per thread are built once per process. Nothing of a case is kept:
premises, findings and result belong to the call.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

from advisor.case import KEYS, Case
from advisor.engine import RuleBook
from advisor.forums import Conflict, alternatives, conflicts
from advisor.knowledge import Knowledge
from advisor.premises import NOWHERE, places_concerned, premises
from advisor.settlement import Gate, Message, Settled, settle
from rules import facts
from rules.book import CHAPTERS
from rules.calendar import Interval
from rules.codification import law_facts, themes
from rules.language import N_
from rules.mandates import addressees
from rules.ordering import leads, left_behind, place, reasons, tier
from rules.support import fitting
from rules.vocabulary import ABROAD, SUPPORT

#: What a question is worth for each pathway it would settle: danger now before everything else.
_WEIGHT = {"now": 60, "days": 4, "deadline": 4, "longer": 1}


@dataclass(frozen=True)
class Deadline:
    """The last day to file; ``date`` is ``None`` where the law sets no number or a day is missing."""

    date: dt.date | None
    rule: Message
    source: str


@dataclass(frozen=True)
class Pathway:
    """A door, and what stands in it.

    ``rank`` is ``None`` unless it is open or conditional. ``placed``: why it stands where it stands,
    beyond its file. ``instead_of``: the main forum to which this one is an alternative.
    ``organisations``: who gives this help, the nearest first.
    """

    slug: str
    against: str | None
    status: str
    tier: str
    rank: int | None
    binding: str
    gates: tuple[Gate, ...]
    deadline: Deadline | None
    mandates: tuple[str, ...]
    cautions: tuple[tuple[Message, tuple[str, ...]], ...]
    sources: tuple[str, ...]
    placed: tuple[str, ...] = ()
    instead_of: str | None = None
    organisations: tuple[str, ...] = ()

    @property
    def available(self) -> bool:
        """Open or conditional."""
        return self.rank is not None

    @property
    def waits_for_consent(self) -> bool:
        """Closed by nothing but what the person agreed to: a last day still runs for who changes it."""
        unmet = {gate.gate for gate in self.gates if gate.outcome == "unmet"}
        return self.status == "closed" and unmet == {"consent"}


@dataclass(frozen=True)
class Question:
    """An unanswered fact and the pathways it would settle."""

    fact: str
    would_settle: tuple[str, ...]


@dataclass(frozen=True)
class Assessment:
    """What the law says of one case on one day. Pathways: the ranked ones first."""

    as_of: dt.date
    version: str
    checked: dt.date
    rights: tuple[tuple[str, tuple[str, ...]], ...]
    pathways: tuple[Pathway, ...]
    conflicts: tuple[Conflict, ...]
    questions: tuple[Question, ...]


class Advisor:
    """Assesses cases under one body of knowledge. Safe to share between threads.

    ``only``: the pathways to look at; all of them when empty.
    """

    def __init__(self, knowledge: Knowledge, only: Collection[str] = ()) -> None:
        self.knowledge = knowledge
        mechanisms = [m for m in knowledge.mechanisms.values() if not only or m.slug in only]
        self._law = law_facts(mechanisms, knowledge.instruments)
        for right in knowledge.rights:
            self._law.extend(themes(right.slug, right.threats, right.sources))
        self._book = type("Book", (RuleBook, *CHAPTERS), {})
        self._engines = threading.local()
        self._building = threading.Lock()

    def engine(self) -> RuleBook:
        """This thread's engine."""
        if not hasattr(self._engines, "engine"):
            with self._building:
                # facts remember their number, so each engine has facts of its own
                law = [fact.copy() for fact in self._law]
                self._engines.engine = self._book(law)
        found: RuleBook = self._engines.engine
        return found

    def assess(self, case: Case, today: dt.date) -> Assessment:
        """Assess a case as of a day."""
        concluded = self.engine().conclusions(premises(case, self.knowledge, today))
        return _Report(case, today, self.knowledge, concluded).assessment()


def _available_first(item: tuple[Any, Settled, Any, Any, Any]) -> bool:
    return item[1].status not in {"open", "conditional"}


class _Report:
    """From what the engine concluded to the assessment."""

    def __init__(self, case: Case, today: dt.date, knowledge: Knowledge, concluded: Iterable[Any]) -> None:
        self.case, self.today, self.knowledge = case, today, knowledge
        self.by_kind: dict[type, list[Any]] = {}
        for fact in concluded:
            self.by_kind.setdefault(type(fact), []).append(fact)
        self.threats: dict[str, set[str]] = {}
        #: What a letter speaks of: a killing abroad is also a matter for the State where it happened.
        self.written_of: dict[str, set[str]] = {}
        for fact in self._all(facts.Threat):
            if fact["sure"] == "yes":
                self.threats.setdefault(fact["state"], set()).add(fact["slug"])
            if fact["sure"] == "yes" or case.liberty == "deceased":
                self.written_of.setdefault(fact["state"], set()).add(fact["slug"])

    def _all(self, kind: type) -> list[Any]:
        return self.by_kind.get(kind, [])

    def assessment(self) -> Assessment:
        considered = sorted({(f["pathway"], f["state"]) for f in self._all(facts.Considered)})
        settled = settle(self._all(facts.Finding), considered)
        pathways = self._ranked(settled)
        return Assessment(
            as_of=self.today,
            version=self.knowledge.digest,
            checked=self.knowledge.checked,
            rights=self._rights(),
            pathways=pathways,
            conflicts=conflicts(pathways, self.knowledge.mechanisms),
            questions=self._questions(pathways),
        )

    def _ranked(self, settled: Iterable[Settled]) -> tuple[Pathway, ...]:
        keyed = []
        for door in settled:
            mechanism = self.knowledge.mechanisms[door.pathway]
            deadline = self._deadline(door)
            home = self._said_of_the_courts(door.state)
            leading = leads(
                mechanism,
                self.threats.get(door.state, ()),
                self.case.liberty,
                home,
                removal="refoulement-risk" in self.case.threats,
                host_known=self.case.current_country is not None,
            )
            behind = left_behind(mechanism, door.state, self.case)
            when = tier(
                mechanism,
                deadline.date if deadline else None,
                self.today,
                home,
                leading=leading,
                behind=behind,
            )
            key = place(
                mechanism,
                tier=when,
                status=door.status,
                leading=leading,
                against=door.state,
                first=self.case.country,
                domestic_remedies=home,
            )
            why = reasons(
                mechanism,
                tier=when,
                leading=leading,
                status=door.status,
                behind=behind,
                domestic_remedies=home,
            )
            keyed.append((key, door, when, deadline, why))
        keyed.sort(key=lambda item: item[0])
        found, rank = [], 0
        for _, door, when, deadline, why in sorted(keyed, key=_available_first):
            available = door.status in {"open", "conditional"}
            rank += available
            found.append(self._pathway(door, when, deadline, why, rank if available else None))
        instead = alternatives(found, self.knowledge.mechanisms)
        return tuple(replace(p, instead_of=instead.get((p.slug, p.against))) for p in found)

    def _said_of_the_courts(self, state: str) -> str | None:
        """The answer on remedies at home, where it is about this State and not about the other one."""
        host = state not in {self.case.country, NOWHERE}
        elsewhere = self.case.liberty != "detained" and "refoulement-risk" not in self.case.threats
        return None if host and elsewhere else self.case.domestic_remedies

    def _pathway(
        self, door: Settled, when: str, deadline: Deadline | None, why: tuple[str, ...], rank: int | None
    ) -> Pathway:
        mechanism = self.knowledge.mechanisms[door.pathway]
        mandates = self._mandates(door) if rank else ()
        return Pathway(
            slug=door.pathway,
            against=None if door.state == NOWHERE else door.state,
            status=door.status,
            tier=when,
            rank=rank,
            binding=mechanism.binding,
            gates=door.gates,
            deadline=deadline,
            mandates=mandates,
            cautions=self._cautions(door, mandates),
            sources=mechanism.sources,
            placed=why if rank else (),
            organisations=self._organisations(door.pathway) if rank else (),
        )

    def _deadline(self, door: Settled) -> Deadline | None:
        deciding = next(gate.rules for gate in door.gates if gate.gate == "time-limit")
        found = [
            Deadline(
                dt.date.fromisoformat(f["date"]) if f["date"] != "none" else None,
                Message(f["message"], f["values"]),
                f["source"],
            )
            for f in self._all(facts.Deadline)
            if (f["pathway"], f["state"]) == (door.pathway, door.state) and f["rule"] in deciding
        ]
        return min(found, key=lambda d: (d.date or dt.date.max, d.rule.text), default=None)

    def _organisations(self, pathway: str) -> tuple[str, ...]:
        if pathway not in SUPPORT:
            return ()
        states = places_concerned(self.case)
        found = fitting(
            self.knowledge.organisations.values(),
            pathway,
            places=[(state, self.knowledge.states[state].region) for state in states],
            profiles=self.case.profiles,
            exile=self.case.liberty == "exile",
            organisation=self.case.organisation,
            urgent=self.case.gravity_urgency == "imminent" or self.case.liberty == "disappeared",
        )
        return tuple(one.slug for one in found)

    def _mandates(self, door: Settled) -> tuple[str, ...]:
        addressee = self.knowledge.mechanisms[door.pathway].addressee
        if addressee != "chosen":
            return (addressee,) if addressee else ()
        return addressees(
            self.knowledge.mandates,
            self.knowledge.addressees,
            state=door.state,
            year=self.today.year,
            threats=[t for t in self.case.threats if t in self.written_of.get(door.state, ())],
            profiles=self.case.profiles or (),
            liberty=self.case.liberty,
            perpetrators=self.case.perpetrators or (),
        )

    def _cautions(
        self, door: Settled, mandates: tuple[str, ...]
    ) -> tuple[tuple[Message, tuple[str, ...]], ...]:
        found = [
            (Message(f["message"], f["values"]), f["sources"])
            for f in self._all(facts.Caution)
            if (f["pathway"], f["state"]) == (door.pathway, door.state)
        ]
        found.sort(key=lambda caution: (caution[0].text, caution[0].values))
        mechanism = self.knowledge.mechanisms[door.pathway]
        found += [(Message(w.text), w.sources) for w in mechanism.warnings]
        named = [self.knowledge.mandates[slug] for slug in mandates]
        if any(mandate.kind == "thematic" and mandate.renewal_unverified for mandate in named):
            text = N_(
                "Some of these UN mandates had to be renewed in 2026, and we could not check it. "
                "Nearly all are always renewed. Look at the UN list before you send."
            )
            found.append((Message(text), (named[0].source,)))
        for slug in mandates:
            mandate = self.knowledge.mandates[slug]
            if mandate.kind == "country" and mandate.renewal_unverified:
                text = N_(
                    "We could not check that this country mandate was renewed: {mandate}. "
                    "Look at the UN list, and keep the other experts in the letter."
                )
                found.append((Message(text, (("mandate", slug),)), (mandate.source,)))
        return tuple(dict.fromkeys(found))

    def _rights(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        engaged = {(f["right"], f["source"]) for f in self._all(facts.Engaged)}
        found = []
        for right in self.knowledge.rights:
            sources = tuple(s for s in right.sources if (right.slug, s) in engaged)
            if sources:
                found.append((right.slug, sources))
        return tuple(found)

    def _questions(self, pathways: tuple[Pathway, ...]) -> tuple[Question, ...]:
        wanted: dict[str, dict[str, int]] = {}
        for pathway in pathways:
            if pathway.status != "conditional":
                continue
            for gate in pathway.gates:
                if gate.asks and not self._answered(gate.asks):
                    weights = wanted.setdefault(gate.asks, {})
                    weights[pathway.slug] = max(weights.get(pathway.slug, 0), _WEIGHT[pathway.tier])
        if self._host_is_missing():
            doors = [p for p in pathways if p.available and p.against]
            wanted["current_country"] = {p.slug: _WEIGHT[p.tier] for p in doors}
        wanted = {fact: weights for fact, weights in wanted.items() if weights}
        order = sorted(wanted, key=lambda fact: (-sum(wanted[fact].values()), KEYS.index(fact)))
        return tuple(Question(fact, tuple(wanted[fact])) for fact in order)

    def _host_is_missing(self) -> bool:
        """Whether the person seems to be abroad, and nobody said where."""
        abroad = self.case.liberty == "exile" or bool(ABROAD & set(self.case.threats))
        return abroad and self.case.current_country is None

    def _answered(self, fact: str) -> bool:
        value = getattr(self.case, fact)
        if isinstance(value, Interval):
            return value.exact
        if fact == "consent":
            return value.act is not None
        return value is not None
