"""The facts that rules speak about: of the law, of the case, and concluded.

Flat and closed: every field is always there, unknown is the word ``"unknown"`` and absence the
word ``"none"``. A fact of one class never matches a pattern of another.
"""

from __future__ import annotations

from rules.language import Fact

# --- the law: what each mechanism asks, from its file in rules/data/mechanisms ------------------


class Mechanism(Fact):  # type: ignore[misc]
    """A pathway. ``scope``: state (it hears a State's acts) or global (help for a person)."""


class Asks(Fact):  # type: ignore[misc]
    """A gate of a pathway that its law sets. ``says``: the mechanism's own words, or none."""


class NotAsked(Fact):  # type: ignore[misc]
    """A gate that this law does not set."""


class Region(Fact):  # type: ignore[misc]
    """A pathway belongs to a ``region``, or the region is ``elsewhere`` for it."""


class OpenToEveryState(Fact):  # type: ignore[misc]
    """A pathway that needs no treaty and no membership."""


class BoundBy(Fact):  # type: ignore[misc]
    """A pathway opens where the State is bound by this instrument.

    ``measured``: at the facts (a complaint) or now (protection from a present danger).
    ``leaving``: what ends when a State leaves: acts (earlier acts may still be brought) or
    filing (nothing new may be filed).
    """


class ClosedWhere(Fact):  # type: ignore[misc]
    """A pathway closed where the State is bound by this instrument (EU guidelines inside the EU)."""


class Hears(Fact):  # type: ignore[misc]
    """A subject matter of a pathway: ``threat`` is a slug, or any."""


class HearsProfile(Fact):  # type: ignore[misc]
    """A pathway hears cases of people with this profile, whatever the threat."""


class DoesNotHear(Fact):  # type: ignore[misc]
    """A threat that a pathway with an open subject leaves aside."""


class NotFor(Fact):  # type: ignore[misc]
    """A pathway is not for people whose ``fact`` (liberty, proceedings …) has this ``value``."""


class ForTheLiving(Fact):  # type: ignore[misc]
    """A pathway that protects people who are alive, whoever they are."""


class Depends(Fact):  # type: ignore[misc]
    """Whether a pathway is for a person depends on this fact of the case."""


class OnlyForProfile(Fact):  # type: ignore[misc]
    """A pathway is only for people with one of some profiles; this is one of them."""


class NeedsUrgency(Fact):  # type: ignore[misc]
    """A pathway asks for danger of a level: ``level`` is one that suffices."""


class Excuses(Fact):  # type: ignore[misc]
    """A state of domestic remedies that excuses from exhausting them."""


class Limit(Fact):  # type: ignore[misc]
    """A time limit counted from ``event``, where remedies are ``where``.

    ``rows``: one (since, until, unit, length) for each time in which the law was the same; the
    day of the event chooses the row. ``must_be``: within the period, or after it.
    """


class ReasonableTime(Fact):  # type: ignore[misc]
    """A limit without a number. ``advised``: months within which counsel files."""


class Bars(Fact):  # type: ignore[misc]
    """A pathway is barred by another procedure that is ``status`` (pending or decided)."""


class Consent(Fact):  # type: ignore[misc]
    """How a pathway deals with agreement and names. See :class:`rules.mechanism.Consent`."""


class Theme(Fact):  # type: ignore[misc]
    """A threat engages a right."""


# --- the case: what a person answered, and what the tables say of the States ---------------------


class Forum(Fact):  # type: ignore[misc]
    """A State whose acts are in question; ``-`` stands for none (``scope`` global).

    ``role``: origin, or host (where the person is now). ``person``: here, elsewhere or unknown.
    """


class Answer(Fact):  # type: ignore[misc]
    """One answer: ``fact`` of the case and its ``value``, or unknown."""


class Named(Fact):  # type: ignore[misc]
    """A threat of the vocabulary: ``given`` yes or no, ``alone`` when nothing else was given."""


class Profile(Fact):  # type: ignore[misc]
    """Who the defender is: a profile slug, none, or unknown."""


class Perpetrator(Fact):  # type: ignore[misc]
    """Who is behind it: a slug, none, or unknown."""


class Procedure(Fact):  # type: ignore[misc]
    """Another procedure about the matter and its status: pending, decided, none or unknown."""


class Participation(Fact):  # type: ignore[misc]
    """How far an instrument binds a State.

    ``now``: bound, ended, not-yet, never, unknown. ``at_facts``: bound, before, after, undated,
    straddling, never. ``years``: whole years since it began to bind, as far as known.
    """


class Caveat(Fact):  # type: ignore[misc]
    """A warning recorded with a State's participation in an instrument; ``kind`` says which."""


class Clock(Fact):  # type: ignore[misc]
    """When an event happened: ``earliest`` and ``latest`` as ISO dates, or unknown."""


class Today(Fact):  # type: ignore[misc]
    """The day of the assessment, as an ISO date."""


# --- concluded by rules --------------------------------------------------------------------------


class Considered(Fact):  # type: ignore[misc]
    """A pathway assessed against a State."""


class Threat(Fact):  # type: ignore[misc]
    """A threat for which a State may answer. ``sure``: yes, or possible (duty to protect)."""


class Danger(Fact):  # type: ignore[misc]
    """The danger to the person: ``level`` low, serious, imminent or unknown."""


class Irreparable(Fact):  # type: ignore[misc]
    """What threatens life, integrity or liberty: harm that could not be undone."""


class Continuing(Fact):  # type: ignore[misc]
    """The violation goes on: no time has begun to run."""


class Engaged(Fact):  # type: ignore[misc]
    """A right that the threats engage, with its sources."""


class Route(Fact):  # type: ignore[misc]
    """How a pathway came past exhaustion: exhausted, excused, or always (whatever happened)."""


class Finding(Fact):  # type: ignore[misc]
    """A gate's outcome by one rule. See :meth:`rules.language.Chapter.find`."""


class Caution(Fact):  # type: ignore[misc]
    """Something to know before walking a pathway."""


class Deadline(Fact):  # type: ignore[misc]
    """The last day to file, or ``none`` with the rule where the law sets no number."""
