"""In what order: tiers of time, and a rank within them, by criteria that are written down.

1. The tier: now, days, deadline, longer, as the mechanism's file says. A deadline within a week
   moves a pathway to *now*, within thirty days to *days*. What the person called too dangerous
   at home goes to *longer*. A complaint that can stop a removal (``leads.now``) moves to *now*
   when someone may be sent back.
2. Within a tier, what is made for this situation leads (``leads`` in the file).
3. Then open before conditional.
4. Then the order number of the file: who searches before who judges, binding and quick before
   slow, home before abroad where it can be used.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from rules.mechanism import Mechanism
from rules.vocabulary import TIERS


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
