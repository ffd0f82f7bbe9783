"""Random cases, well formed and as odd as people's lives: for the oracle, the schema and the threads."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

from rules import vocabulary

STATES = (
    "CO",
    "HN",
    "NI",
    "VE",
    "CU",
    "US",
    "TT",
    "MX",
    "JM",
    "DM",
    "KE",
    "MA",
    "EH",
    "ML",
    "BF",
    "NG",
    "TN",
    "RU",
    "FR",
    "TR",
    "BY",
    "XK",
    "GB",
    "NO",
    "UZ",
    "CN",
    "KP",
    "IN",
    "PH",
    "TW",
    "PS",
    "IL",
    "SA",
    "HK",
)


def case(chance: random.Random, today: dt.date, states: tuple[str, ...] = STATES) -> dict[str, Any]:
    """One case as plain data; every optional key is missing about half of the time."""
    data: dict[str, Any] = {
        "country": chance.choice(states),
        "threats": chance.sample(vocabulary.THREATS, chance.randint(1, 4)),
    }
    optional = {
        "current_country": lambda: chance.choice(states),
        "incident_date": lambda: _day(chance, today),
        "profiles": lambda: chance.sample(vocabulary.PROFILES, chance.randint(0, 3)),
        "liberty": lambda: chance.choice(vocabulary.LIBERTY),
        "proceedings": lambda: chance.choice(vocabulary.PROCEEDINGS),
        "domestic_remedies": lambda: chance.choice(vocabulary.DOMESTIC_REMEDIES),
        "final_domestic_decision_date": lambda: _day(chance, today),
        "other_procedures": lambda: [
            {
                "pathway": chance.choice(vocabulary.PATHWAYS),
                "status": chance.choice(vocabulary.PROCEDURE_STATUS),
            }
            for _ in range(chance.randint(0, 2))
        ],
        "gravity_urgency": lambda: chance.choice(vocabulary.GRAVITY_URGENCY),
        "perpetrators": lambda: chance.sample(vocabulary.PERPETRATORS, chance.randint(0, 2)),
        "cooperation_with_un": lambda: chance.choice([True, False]),
        "organisation": lambda: chance.choice([True, False]),
        "submitter": lambda: chance.choice(vocabulary.SUBMITTERS),
        "consent": lambda: {
            key: chance.choice([True, False, None]) for key in ("act", "name_to_state", "publish")
        },
    }
    for name, value in optional.items():
        if chance.random() < 0.55:
            data[name] = value()
    return data


def _day(chance: random.Random, today: dt.date) -> Any:
    first = today - dt.timedelta(days=int(chance.expovariate(1 / 900)))
    if chance.random() < 0.6:
        return first.isoformat()
    last = min(today, first + dt.timedelta(days=chance.randint(0, 400)))
    ends = {"from": first.isoformat(), "to": last.isoformat()}
    if chance.random() < 0.3:
        ends[chance.choice(["from", "to"])] = None  # type: ignore[assignment]
    return ends
