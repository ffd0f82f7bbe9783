"""The facts that rules speak about: of the law, of the case, and concluded.

Flat and closed: every field is always there, unknown is the word ``"unknown"`` and absence the
word ``"none"``. A fact of one class never matches a pattern of another.
"""

from __future__ import annotations

from rules.language import Fact

# --- the law: what each mechanism asks, from its file in rules/data/mechanisms ------------------


class Mechanism(Fact):
    """A pathway. ``scope``: state (it hears a State's acts) or global (help for a person).

    ``area``: world, or regions (some parts of it).
    """


class Asks(Fact):
    """A gate of a pathway that its law sets. ``says``: the mechanism's own words, or none."""


class NotAsked(Fact):
    """A gate that this law does not set."""


class Region(Fact):
    """Whether a region is ``inside`` the area of a pathway that is for some regions: yes or no."""


class Exists(Fact):
    """A pathway takes cases ``since`` this day and not from ``until`` on; none where open-ended."""


class OpenToEveryState(Fact):
    """A pathway that needs no treaty and no membership. ``says``: the mechanism's own words, or none."""


class BoundBy(Fact):
    """A pathway opens where the State is bound by this instrument.

    ``measured``: at the facts (a complaint) or now (protection from a present danger).
    ``leaving``: what ends when a State leaves: acts (earlier acts may still be brought) or
    filing (nothing new may be filed).
    """


class ClosedWhere(Fact):
    """A pathway closed where the State is bound by this instrument (EU guidelines inside the EU)."""


class Hears(Fact):
    """A subject matter of a pathway: ``threat`` is a slug, or any."""


class HearsProfile(Fact):
    """A pathway hears cases of people with this profile, whatever the threat."""


class DoesNotHear(Fact):
    """A threat that a pathway with an open subject leaves aside."""


class NotFor(Fact):
    """A pathway is not for people whose ``fact`` (liberty, proceedings …) has this ``value``."""


class ForTheLiving(Fact):
    """A pathway that protects people who are alive, whoever they are."""


class Depends(Fact):
    """Whether a pathway is for a person depends on this fact of the case."""


class OnlyForProfile(Fact):
    """A pathway is only for people with one of some profiles; this is one of them."""


class NeedsUrgency(Fact):
    """A pathway asks for danger of a level: ``level`` is one that suffices."""


class Excuses(Fact):
    """A state of domestic remedies that excuses from exhausting them."""


class Limit(Fact):
    """A time limit counted from ``event``, where remedies are ``where``.

    ``rows``: one (since, until, unit, length) for each time in which the law was the same; the
    day of the event chooses the row. ``must_be``: within the period, or after it.
    """


class ReasonableTime(Fact):
    """A limit without a number. ``advised``: months within which counsel files."""


class Bars(Fact):
    """A pathway is barred by another procedure that is ``status`` (pending or decided)."""


class Consent(Fact):
    """How a pathway deals with agreement and names. See :class:`rules.mechanism.Consent`."""


class Theme(Fact):
    """A threat engages a right."""


# --- the case: what a person answered, and what the tables say of the States ---------------------


class Forum(Fact):
    """A State whose acts are in question; ``-`` stands for none (``scope`` global).

    ``role``: origin, or host (where the person is now). ``person``: here, elsewhere or unknown.
    """


class Answer(Fact):
    """One answer: ``fact`` of the case and its ``value``, or unknown."""


class Named(Fact):
    """A threat of the vocabulary: ``given`` yes or no, ``alone`` when nothing else was given."""


class Profile(Fact):
    """Who the defender is: a profile slug, none, or unknown."""


class Perpetrator(Fact):
    """Who is behind it: a slug, none, or unknown."""


class Procedure(Fact):
    """Another procedure about the matter and its status: pending, decided, none or unknown."""


class Participation(Fact):
    """How far an instrument binds a State.

    ``now``: bound, ended, not-yet, never, unknown. ``at_facts``: bound, before, after, undated,
    straddling, never. ``years``: whole years since it began to bind, as far as known.
    """


class Caveat(Fact):
    """A warning recorded with a State's participation in an instrument; ``kind`` says which."""


class Inquiry(Fact):
    """A body of inquiry of the UN on a State, on this day.

    ``matter``: any, or the only matter that it looks at. ``ended``: yes where it has ended since.
    ``kept``: the source that shows it was kept going in 2026, or none.
    """


class Office(Fact):
    """A human rights office of the UN in a State, as last seen by this day.

    ``closed``: yes where the State closed it. ``last``: the day of closing, or the last on which it was seen.
    """


class Remedy(Fact):
    """A way to a judge by its name in a State, for the pathway that it belongs to.

    ``complaint``: yes where people complain to the constitutional court itself. ``kept_open``: yes
    where the constitution keeps it open in a state of exception.
    """


class Programme(Fact):
    """Whether something protects defenders in a State: ``works`` yes, unknown, no or none."""


class Institution(Fact):
    """The human rights institution of a State. ``takes``: complaints of people, yes, no, unknown or none.

    ``careful``: yes where telling it may be dangerous.
    """


class Circumstance(Fact):
    """Something about a State that changes advice: civic space, conflict, a law against defenders.

    ``seen``: the year or month of the source.
    """


class Clock(Fact):
    """When an event happened: ``earliest`` and ``latest`` as ISO dates, or unknown."""


class Today(Fact):
    """The day of the assessment, as an ISO date."""


# --- concluded by rules --------------------------------------------------------------------------


class Considered(Fact):
    """A pathway assessed against a State."""


class Threat(Fact):
    """A threat for which a State may answer. ``sure``: yes, or possible (duty to protect)."""


class Danger(Fact):
    """The danger to the person: ``level`` low, serious, imminent or unknown."""


class Irreparable(Fact):
    """Harm to life, integrity or liberty, that could not be undone. ``sure``: yes, or possible."""


class Continuing(Fact):
    """The violation goes on: no time has begun to run."""


class Engaged(Fact):
    """A right that the threats engage, with its sources."""


class Route(Fact):
    """How a pathway came past exhaustion: exhausted, excused, or always (whatever happened)."""


class Finding(Fact):
    """A gate's outcome by one rule. See :meth:`rules.language.Chapter.find`."""


class Caution(Fact):
    """Something to know before walking a pathway."""


class Deadline(Fact):
    """The last day to file, or ``none``. See :meth:`rules.language.Chapter.file_by`."""
