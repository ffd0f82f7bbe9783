"""Organisations that help, as text: in a plan, or the whole table."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterable, Iterator

from advisor.language import Tongue
from forms import labels
from rules.language import N_
from rules.support import Organisation

_WIDTH = 88
_MOST = 6
_CLOCK = N_("day and night")
_OLD = N_("seen in {seen}: it may have changed")
_SEEN = N_("seen in {seen}")
_CHECK = N_("check that it still helps")
_MORE = N_("And {number} more: advisor kb support.")
_GROUPS = N_("for organisations only")
_AND = N_("; ")
_COMMA = N_(", ")
_FIND = N_("contact not confirmed: look for its own site")


def lines(organisations: Iterable[Organisation], tongue: Tongue, today: dt.date) -> Iterator[str]:
    """The first few, those who read the reader's language before others, then how many more there are."""
    found = readers_first(organisations, tongue.code)
    for one in found[:_MOST]:
        yield from entry(one, tongue, today)
    if len(found) > _MOST:
        yield _wrap(tongue.gettext(_MORE).format(number=len(found) - _MOST), "    ")


def readers_first(organisations: Iterable[Organisation], lang: str) -> list[Organisation]:
    """The same order, with those who work in a language before those who are not known to."""
    return sorted(organisations, key=lambda one: bool(one.languages) and lang not in one.languages)


def entry(one: Organisation, tongue: Tongue, today: dt.date) -> Iterator[str]:
    """One organisation: its name, what it gives, how to reach it, when that was seen."""
    say = tongue.gettext
    channels = say(_COMMA).join(channel.value for channel in one.channels) or say(_FIND)
    clock = f" ({say(_CLOCK)})" if one.around_the_clock == "yes" else ""
    yield _wrap(f"- {one.name}{clock}: {channels}", "      ", "    ")
    yield _wrap(one.what, "      ")
    age = say(_OLD if one.is_old(today) else _SEEN).format(seen=one.seen)
    facts = [age, say(labels.CONFIDENCE[one.confidence])]
    if one.status == "check":
        facts.append(say(_CHECK))
    if one.organisations_only == "yes":
        facts.append(say(_GROUPS))
    if one.languages:
        facts.insert(0, " ".join(one.languages))
    yield _wrap(f"[{say(_AND).join(facts)}]", "      ")


def table(organisations: Iterable[Organisation], tongue: Tongue, today: dt.date) -> str:
    """Every organisation with what it gives, its source and its age."""
    found: list[str] = []
    for one in organisations:
        found.extend(entry(one, tongue, today))
        found.append(_wrap(", ".join(tongue.pathway(slug) for slug in one.gives), "      "))
        found.append(_wrap(f"{one.source}, {one.address}", "      "))
        if one.note:
            found.append(_wrap(one.note, "      "))
    return "\n".join(found) + "\n"


def _wrap(text: str, indent: str, first: str | None = None) -> str:
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
