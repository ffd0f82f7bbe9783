"""The engine: exact, repeatable, and silent about the people it worked for."""

from __future__ import annotations

import datetime as dt
import logging
import random
import subprocess
import sys
import threading

import pytest

from advisor.assess import Advisor
from advisor.case import from_data
from advisor.engine import RuleBook
from advisor.knowledge import Knowledge
from advisor.language import Tongue
from advisor.matching import RuleBaseError
from advisor.output import json as output
from advisor.premises import premises
from rules import facts
from rules.book import CHAPTERS
from rules.codification import law_facts
from rules.language import MATCH, Chapter, Rule
from tests import generated, oracle

TODAY = dt.date(2026, 11, 23)
BOOK = type("Book", (RuleBook, *CHAPTERS), {})


def _few(knowledge: Knowledge, chance: random.Random) -> list[object]:
    """The law of three mechanisms, so that trying every combination of facts stays possible."""
    chosen = chance.sample(sorted(knowledge.mechanisms), 3)
    return law_facts([knowledge.mechanisms[slug] for slug in chosen], knowledge.instruments)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_the_naive_oracle_agrees(seed: int, knowledge: Knowledge) -> None:
    chance = random.Random(seed)
    law = _few(knowledge, chance)
    engine = BOOK([fact.copy() for fact in law])
    for _ in range(100):
        case = from_data(generated.case(chance, TODAY), knowledge.states, TODAY)
        found = {oracle.key(fact) for fact in engine.conclusions(premises(case, knowledge, TODAY))}
        expected = oracle.conclude(CHAPTERS, [*law, *premises(case, knowledge, TODAY)])
        assert found == expected


def test_stock_experta_agrees(knowledge: Knowledge) -> None:
    """The same rules on experta's own network, strategy and working memory: only slower."""
    from experta.engine import KnowledgeEngine as Stock

    ours_only = {name: vars(RuleBook)[name] for name in vars(Chapter) if name[0] != "_"}
    stock_book = type("StockBook", (Stock, *CHAPTERS), {**ours_only, "_firing": ""})
    chance = random.Random(7)
    law = _few(knowledge, chance)
    ours = BOOK([fact.copy() for fact in law])
    for _ in range(5):
        case = from_data(generated.case(chance, TODAY), knowledge.states, TODAY)
        stock = stock_book()
        stock.reset()
        given = [*(f.copy() for f in law), *premises(case, knowledge, TODAY)]
        stock.declare(*given)
        stock.run()
        after = {_without_rule(fact) for fact in stock.facts.values()}
        start = {_without_rule(fact) for fact in given}
        found = {_without_rule(f) for f in ours.conclusions(premises(case, knowledge, TODAY))}
        assert {fact for fact in after - start if fact[0] != "InitialFact"} == found - start


def _without_rule(fact: object) -> tuple[str, object]:
    name, fields = oracle.key(fact)
    return name, frozenset(item for item in fields if item[0] != "rule")


def test_the_benchmark_compares_engines_that_conclude_the_same(
    advisor: Advisor, knowledge: Knowledge
) -> None:
    from benchmarks import engine as benchmark

    cases = [from_data(generated.case(random.Random("benchmark"), TODAY), knowledge.states, TODAY)]

    def premises_of() -> list[list[object]]:
        return [premises(case, knowledge, TODAY) for case in cases]

    ours = advisor.engine()
    task = benchmark.Task.of(ours, premises_of())
    contestants = {"ours": ours.conclusions, "CLIPS": benchmark.Clips(task, warm=True)}
    (size,) = benchmark.check(contestants, premises_of)
    assert size > 500


@pytest.mark.slow
def test_eight_threads_never_mix(advisor: Advisor, knowledge: Knowledge) -> None:
    tongue = Tongue("en", knowledge)
    chance = random.Random(1)
    cases = [from_data(generated.case(chance, TODAY), knowledge.states, TODAY) for _ in range(20)]
    expected = [output.render(advisor.assess(case, TODAY), tongue) for case in cases]
    wrong: list[int] = []

    def work(start: int) -> None:
        for n in range(len(cases)):
            number = (start * 3 + n) % len(cases)
            if output.render(advisor.assess(cases[number], TODAY), tongue) != expected[number]:
                wrong.append(number)

    switch = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(switch)
    assert wrong == []


def test_two_interleaved_engines_never_mix(knowledge: Knowledge) -> None:
    law = law_facts(knowledge.mechanisms.values(), knowledge.instruments)
    one, two = BOOK([f.copy() for f in law]), BOOK([f.copy() for f in law])
    first = from_data({"country": "CO", "threats": ["death-threat"]}, knowledge.states, TODAY)
    second = from_data({"country": "KE", "threats": ["travel-ban"]}, knowledge.states, TODAY)
    alone = {oracle.key(f) for f in BOOK(law).conclusions(premises(first, knowledge, TODAY))}
    one.declare(*premises(first, knowledge, TODAY))
    two.declare(*premises(second, knowledge, TODAY))
    one.run()
    two.run()
    found = {oracle.key(f) for n, f in one.facts.items() if isinstance(f, facts.Finding)}
    assert found == {k for k in alone if k[0] == "Finding"}


_A_THOUSAND = """
import datetime as dt, gc, random
from advisor.assess import Advisor
from advisor.case import from_data
from advisor.knowledge import load
from rules import facts
from tests import generated
today = dt.date(2026, 11, 23)
advisor = Advisor(load())
chance = random.Random(2)
for _ in range(1000):
    data = generated.case(chance, today)
    advisor.assess(from_data(data, advisor.knowledge.states, today), today)
gc.collect()
kinds = (facts.Answer, facts.Named, facts.Threat, facts.Finding, facts.Forum, facts.Clock, facts.Procedure)
alive = [o for o in gc.get_objects() if isinstance(o, kinds) and o.get("__factid__") is not None]
print(len(alive))
"""


@pytest.mark.slow
def test_no_fact_of_any_case_is_alive_after_a_thousand_assessments() -> None:
    done = subprocess.run([sys.executable, "-c", _A_THOUSAND], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "0"


def test_nothing_is_alive_after_a_rule_failed(knowledge: Knowledge) -> None:
    class Broken(Chapter):
        @Rule(facts.Answer(fact="liberty", value=MATCH.value))
        def a_rule_that_fails(self, value: str) -> None:
            raise RuntimeError

    engine = type("BrokenBook", (RuleBook, Broken), {})([])
    case = from_data({"country": "CO", "threats": ["death-threat"]}, knowledge.states, TODAY)
    with pytest.raises(RuntimeError):
        engine.conclusions(premises(case, knowledge, TODAY))
    assert len(engine.facts) == 0
    assert engine.agenda.activations == []


def test_the_same_bytes_whatever_the_hash_seed() -> None:
    program = (
        "import sys; from advisor.cli import main; "
        "main(['assess','--country','NI','--threat','arbitrary-detention','--threat','death-threat',"
        "'--status','detained','--current-country','CR','--as-of','2026-11-23','--format','json'])"
    )
    outputs = set()
    for seed in ("0", "1", "2", "42", "1234"):
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**_environment(), "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1


def _environment() -> dict[str, str]:
    import os

    return {k: v for k, v in os.environ.items() if k != "PYTHONHASHSEED"}


def test_no_answer_in_any_log(
    advisor: Advisor, knowledge: Knowledge, caplog: pytest.LogCaptureFixture
) -> None:
    records: list[logging.LogRecord] = []

    class Catch(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(record)

    names = [None, *logging.root.manager.loggerDict]
    loggers = [logging.getLogger(name) for name in names]
    before = [(logger, logger.level) for logger in loggers]
    handler = Catch(level=1)
    try:
        for logger in loggers:
            logger.addHandler(handler)
            logger.setLevel(1)
        data = {"country": "TT", "threats": ["smear-campaign"], "incident_date": "2011-03-07"}
        fresh = Advisor(knowledge)
        fresh.assess(from_data(data, knowledge.states, TODAY), TODAY)
    finally:
        for logger, level in before:
            logger.removeHandler(handler)
            logger.setLevel(level)
    text = "\n".join(record.getMessage() for record in records)
    assert not any(word in text for word in ("smear-campaign", "2011-03-07", "'TT'"))


def test_experta_loggers_stay_silent_even_when_someone_turns_them_on() -> None:
    program = (
        "import logging, sys; logging.basicConfig(level=1, stream=sys.stdout); "
        "from advisor.cli import main; "
        "logging.getLogger().setLevel(1); "
        "main(['assess','--country','TT','--threat','smear-campaign','--format','json'])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "FIRE" not in done.stdout
    assert "==>" not in done.stdout


def test_importing_the_rules_adds_no_log_handler() -> None:
    program = "import logging; import rules.language; print(len(logging.getLogger().handlers))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"


def test_two_rules_of_one_name_are_refused() -> None:
    class One(Chapter):
        @Rule(facts.Today(date=MATCH.date))
        def a_sentence_of_law(self, date: str) -> None: ...

    class Two(Chapter):
        @Rule(facts.Answer(fact="liberty"))
        def a_sentence_of_law(self) -> None: ...

    book = type("Twice", (RuleBook, One, Two), {})
    with pytest.raises(RuleBaseError, match="both have a_sentence_of_law"):
        book([])


def test_a_condition_the_engine_does_not_know_is_refused() -> None:
    from experta import NOT

    class Negated(Chapter):
        @Rule(NOT(facts.Today(date="x")))
        def a_rule_with_a_negation(self) -> None: ...

    with pytest.raises(RuleBaseError, match="NOT"):
        type("Negation", (RuleBook, Negated), {})([])


def test_nothing_can_be_retracted() -> None:
    engine = BOOK([])
    engine.declare(facts.Today(date="2026-01-01"))
    with pytest.raises(RuleBaseError, match="retracted"):
        engine.retract(0)


def test_one_name_twice_in_a_condition_means_the_same_value() -> None:
    fired: list[str] = []

    class Exact(Chapter):
        @Rule(
            facts.Today(date=MATCH.today),
            facts.Clock(event="incident", earliest=MATCH.day, latest=MATCH.day),
        )
        def the_day_is_known_exactly(self, today: str, day: str) -> None:
            fired.append(day)

    engine = type("ExactBook", (RuleBook, Exact), {})([])
    today = facts.Today(date="2026-11-23")
    engine.conclusions([facts.Clock(event="incident", earliest="1", latest="2"), today])
    engine.conclusions([facts.Clock(event="incident", earliest="3", latest="3"), today])
    engine.conclusions(
        [facts.Today(date="2026-11-23"), facts.Clock(event="incident", earliest="4", latest="5")]
    )
    assert fired == ["3"]


def test_rules_fire_in_the_order_of_facts_then_names() -> None:
    fired: list[str] = []

    class Names(Chapter):
        @Rule(facts.Today(date=MATCH.date))
        def b_second(self, date: str) -> None:
            fired.append(f"b{date}")

        @Rule(facts.Today(date=MATCH.date))
        def a_first(self, date: str) -> None:
            fired.append(f"a{date}")

    type("Ordered", (RuleBook, Names), {})([]).conclusions([facts.Today(date="2"), facts.Today(date="1")])
    assert fired == ["a2", "b2", "a1", "b1"]
