"""Search for the outcomes each gate can have, and add them to the table beside the golden cases.

    python -m tests.outcomes 3000

assesses so many cases (half of them generated, for every State and days from 2000 on; half of them
one or two answers away from a golden case) and the golden cases, and writes
``tests/cases/outcomes.csv``. What is there stays, unless ``--anew`` is given: use that after the
law itself has changed.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import functools
import multiprocessing
import random
from pathlib import Path
from typing import Any

from advisor.assess import Advisor
from advisor.case import CaseError, from_data
from advisor.coverage import Point, covered, possible
from advisor.decision_tables import read_all, read_whole
from advisor.golden import Golden
from advisor.knowledge import load
from rules import vocabulary
from rules.language import UNMET
from tests import generated

CASES = Path(__file__).parent / "cases"
#: What the slow test tries again: a law that has changed shows itself there, and no luck does.
TRIED, TRIED_EACH = ("the first", "the second", "the third"), 60
_ORDER = ("met", "waived", "unknown", "unmet")


def seen(seed: str, number: int, advisor: Advisor) -> set[Point]:
    """Every outcome met in so many cases: half of them generated, half one step from a golden case."""
    chance = random.Random(seed)
    golden = _golden()
    found: set[Point] = set()
    for step in range(number):
        today, data = _neighbour(chance, golden) if step % 2 else _anywhere(chance, advisor)
        try:
            case = from_data(data, advisor.knowledge.states, today)
        except CaseError:
            continue
        for pathway in advisor.assess(case, today).pathways:
            # what a body for others would say of this case does not matter, but that it is for others
            whole = pathway.status != "not-applicable"
            for gate in pathway.gates:
                if whole or (gate.outcome == UNMET and not gate.applies):
                    found.add((pathway.slug, gate.gate, gate.outcome))
    return found


def _anywhere(chance: random.Random, advisor: Advisor) -> tuple[dt.date, dict[str, Any]]:
    """A generated case: half of them in any State, many on an older day."""
    today = dt.date(2026, 11, 24)
    if chance.random() < 0.4:
        today = dt.date(2000, 1, 1) + dt.timedelta(days=chance.randint(0, 9800))
    if chance.random() < 0.5:
        return today, generated.case(chance, today, tuple(advisor.knowledge.states))
    return today, generated.case(chance, today)


def _neighbour(chance: random.Random, golden: list[Golden]) -> tuple[dt.date, dict[str, Any]]:
    """A golden case with one or two answers taken away, or taken from a generated case."""
    near = chance.choice(golden)
    data = near.data()
    other = generated.case(chance, near.as_of)
    for key in chance.sample(sorted({*data, *other} - {"country", "threats"}), chance.randint(1, 2)):
        if key in data and (key not in other or chance.random() < 0.5):
            del data[key]
        else:
            data[key] = other[key]
    return near.as_of, data


@functools.cache
def _golden() -> list[Golden]:
    """The golden cases that are not rows of a table: they are where the law is at its rarest."""
    return read_whole(CASES)


def _part(job: tuple[int, int]) -> set[Point]:
    part, number = job
    found: set[Point] = set()
    advisor = Advisor(load())
    for step in range(0, number, 100):
        found |= seen(f"outcomes {part} {step}", min(100, number - step), advisor)
        print(f"  part {part}: {step + 100} cases, {len(found)} outcomes", flush=True)
    return found


def write(points: set[Point]) -> None:
    """Write the table: one row per gate that has more to say than that it is not asked."""
    with (CASES / "outcomes.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("pathway", "gate", "outcomes"))
        for pathway in sorted(vocabulary.PATHWAYS):
            for gate in vocabulary.GATES:
                outcomes = [o for o in _ORDER if (pathway, gate, o) in points]
                if outcomes and outcomes != ["waived"]:
                    rows.writerow((pathway, gate, "|".join(outcomes)))


def main() -> None:
    """Search, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", type=int)
    parser.add_argument("--anew", action="store_true", help="forget what was found before")
    given = parser.parse_args()
    table = CASES / "outcomes.csv"
    found = set() if given.anew or not table.exists() else set(possible(CASES))
    advisor = Advisor(load())
    found |= covered(read_all(CASES, advisor.knowledge), advisor)
    for seed in TRIED:
        found |= seen(seed, TRIED_EACH, advisor)
    with multiprocessing.Pool(2) as pool:
        for points in pool.map(_part, [(part, given.number // 2) for part in (0, 1)]):
            found |= points
    write(found)
    print(f"{len(found)} outcomes in {table.name}")


if __name__ == "__main__":
    main()
