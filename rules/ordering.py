"""In what order: tiers of time, and a rank within them, by criteria that are written down."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from rules.language import N_
from rules.mechanism import Mechanism
from rules.vocabulary import TIERS

#: The criteria, in the order in which they decide; they go with every assessment.
CRITERIA = (
    N_(
        "First by time: what can help now, then within days, then what has a deadline, then what "
        "takes longer. A deadline within a week counts as now, one within thirty days as days. What "
        "you called too dangerous at home comes last."
    ),
    N_("Within that, what is made for this situation: the search for a missing person, a stop to a removal."),
    N_("Then what is open before what may be open."),
    N_(
        "Then the order of the files: who searches before who judges, binding and quick before slow, "
        "home before abroad where home can be used."
    ),
    N_("One body that decides for one matter. The others are named as its alternatives."),
)


def leads(mechanism: Mechanism, threats: Collection[str], liberty: str | None) -> bool:
    """Whether a pathway is made for this situation."""
    return liberty in mechanism.leads.liberty or bool(set(threats) & set(mechanism.leads.threats))


def tier(
    mechanism: Mechanism,
    deadline: dt.date | None,
    today: dt.date,
    domestic_remedies: str | None,
    *,
    leading: bool,
) -> str:
    """The tier of a pathway in this case. ``leading``: it is made for this situation."""
    if leading and mechanism.leads.now:
        return "now"
    if mechanism.family == "national" and domestic_remedies == "too-dangerous":
        return "longer"
    left = (deadline - today).days if deadline else None
    if left is not None and 0 <= left <= 30:
        urgent = "now" if left <= 7 else "days"
        return min(mechanism.tier, urgent, key=TIERS.index)
    return mechanism.tier


def place(
    mechanism: Mechanism,
    *,
    tier: str,
    status: str,
    leading: bool,
    against: str,
    first: str,
) -> tuple[int, int, int, int, str, int, str]:
    """The sort key of a pathway; lower comes first. ``first``: the State named first."""
    return (
        TIERS.index(tier),
        0 if leading else 1,
        0 if status == "open" else 1,
        mechanism.order,
        mechanism.slug,
        0 if against == first else 1,
        against,
    )


def reasons(mechanism: Mechanism, *, tier: str, leading: bool, status: str) -> tuple[str, ...]:
    """Why a pathway stands where it stands, where its own file does not say it all."""
    found = []
    if leading:
        found.append(N_("It is made for this situation."))
    if TIERS.index(tier) < TIERS.index(mechanism.tier) and not (leading and mechanism.leads.now):
        found.append(N_("Its time limit ends soon."))
    if TIERS.index(tier) > TIERS.index(mechanism.tier):
        found.append(N_("You said that going to the authorities is too dangerous."))
    if status == "conditional":
        found.append(N_("It is not certain yet: what is open stands before it."))
    return tuple(found)
