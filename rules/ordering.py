"""In what order: tiers of time, and a rank within them, by criteria that are written down."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import Protocol

from rules.language import N_
from rules.mechanism import Mechanism
from rules.vocabulary import TIERS

#: The criteria, in the order in which they decide; they go with every assessment.
CRITERIA = (
    N_(
        "First by time: what can help now, then within days, then what has a deadline, then what "
        "takes longer. A deadline within a week counts as now, one within thirty days as days and first "
        "among them. What you called too dangerous at home comes last, and so do the offices of a "
        "country that you have fled."
    ),
    N_("Within that, what is made for this situation: the search for a missing person, a stop to a removal."),
    N_("Then what is open before what may be open."),
    N_(
        "Then the order of the files: who searches before who judges, binding and quick before slow, "
        "home before abroad where home can be used."
    ),
    N_("One body that decides for one matter. The others are named as its alternatives."),
)


_REMOVAL = "refoulement-risk"


class Whereabouts(Protocol):
    """What of a case says where the person is."""

    @property
    def country(self) -> str: ...
    @property
    def current_country(self) -> str | None: ...
    @property
    def liberty(self) -> str | None: ...


#: Where a remedy at home stands when home cannot be used: what would come first, after what is binding
#: or quick abroad; the others, after those who help.
_AFTER_ABROAD = 45
_AFTER_HELP = 68


#: What a judge at home could still be asked for when the last decision there has been given.
_SPENT = ("national-habeas-corpus", "national-amparo")


def of_no_use_at_home(mechanism: Mechanism, domestic_remedies: str | None) -> bool:
    """Whether this is a remedy at home, and the person said that there is none or that it is of no use.

    Where the courts at home have given their last word, asking a judge there once more does not lead.
    """
    if domestic_remedies == "exhausted":
        return mechanism.slug in _SPENT
    return mechanism.family == "national" and domestic_remedies in {"ineffective", "unavailable"}


def left_behind(mechanism: Mechanism, against: str, case: Whereabouts) -> bool:
    """Whether this is an office or a court of the State from which the person has fled."""
    fled = case.liberty == "exile" and case.current_country not in {None, case.country}
    return mechanism.family == "national" and fled and against == case.country


def leads(
    mechanism: Mechanism,
    threats: Collection[str],
    liberty: str | None,
    domestic_remedies: str | None,
    *,
    removal: bool,
    host_known: bool,
) -> bool:
    """Whether a pathway is made for this situation: the threat, or else that the person is held or missing.

    ``threats`` are those this State answers for. Where someone may be sent back (``removal``), by whomever,
    what stops the removal leads, and a judge at home; what is made for any detention comes after it.
    Home leads only where it can be used, and against a removal only where it is known which country would
    send the person back (``host_known``).
    """
    if of_no_use_at_home(mechanism, domestic_remedies):
        return False
    if mechanism.family == "national" and not host_known:
        threats = set(threats) - {_REMOVAL}
    if set(threats) & set(mechanism.leads.threats):
        return True
    if mechanism.leads.alone and set(threats) <= set(mechanism.leads.alone):
        return mechanism.leads.alone[0] in threats
    held_to_be_removed = removal and mechanism.family != "national"
    return liberty in mechanism.leads.liberty and not held_to_be_removed


def tier(
    mechanism: Mechanism,
    deadline: dt.date | None,
    today: dt.date,
    domestic_remedies: str | None,
    *,
    leading: bool,
    behind: bool,
) -> str:
    """The tier of a pathway in this case. ``leading``: it is made for this situation.

    ``behind``: it is in the country that the person has fled.
    """
    if behind or (mechanism.family == "national" and domestic_remedies == "too-dangerous"):
        return "longer"
    if leading and mechanism.leads.now:
        return "now"
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
    domestic_remedies: str | None,
) -> tuple[int, int, int, int, int, str, int, str]:
    """The sort key of a pathway; lower comes first. ``first``: the State named first."""
    order = mechanism.order
    if of_no_use_at_home(mechanism, domestic_remedies) and domestic_remedies == "exhausted":
        order = _AFTER_HELP
    elif of_no_use_at_home(mechanism, domestic_remedies):
        order = _AFTER_ABROAD if order < _AFTER_ABROAD else max(order, _AFTER_HELP)
    # within the coming weeks, what cannot be made good later stands first
    ends_soon = tier == "days" and mechanism.tier not in {"now", "days"}
    return (
        TIERS.index(tier),
        0 if ends_soon else 1,
        0 if leading else 1,
        0 if status == "open" else 1,
        order,
        mechanism.slug,
        0 if against == first else 1,
        against,
    )


def reasons(
    mechanism: Mechanism,
    *,
    tier: str,
    leading: bool,
    status: str,
    behind: bool,
    domestic_remedies: str | None,
) -> tuple[str, ...]:
    """Why a pathway stands where it stands, where its own file does not say it all."""
    found = []
    if leading:
        found.append(N_("It is made for this situation."))
    if TIERS.index(tier) < TIERS.index(mechanism.tier) and not (leading and mechanism.leads.now):
        found.append(N_("Its time limit ends soon."))
    if behind:
        found.append(N_("It is in the country that the person has left."))
    elif TIERS.index(tier) > TIERS.index(mechanism.tier):
        found.append(N_("You said that going to the authorities is too dangerous."))
    if of_no_use_at_home(mechanism, domestic_remedies) and domestic_remedies == "exhausted":
        found.append(N_("The courts at home have given their last word. To ask there again is not first."))
    elif of_no_use_at_home(mechanism, domestic_remedies) and mechanism.order < _AFTER_HELP:
        found.append(N_("You said that the courts at home are of no use. So what is abroad stands first."))
    if status == "conditional":
        found.append(N_("It is not certain yet: what is open stands before it."))
    return tuple(found)
