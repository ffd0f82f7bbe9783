"""A country's record as text: one country whole, or the coverage of all of them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

from advisor import home
from advisor.knowledge import Knowledge
from advisor.language import Tongue
from forms import labels
from rules.country import Country
from rules.language import N_
from rules.vocabulary import REGIONS

_WIDTH = 88
_NOTHING = N_("Nothing recorded.")
_LIMITS = N_("time limits not yet confirmed")


def render(code: str, tongue: Tongue) -> str:
    """The whole record of one country, with sources."""
    country = tongue.knowledge.countries[code]
    lines = [f"{tongue.country(code)} ({code})", ""]
    for heading, entries in home.whole(country):
        lines.append(f"== {tongue.gettext(heading)} ==")
        if heading == "Remedies" and country.known:
            lines.append(_wrap(country.known, "  "))
        elif not entries:
            lines.append(f"  {tongue.gettext(_NOTHING)}")
        for entry in entries:
            lines.extend(entry_lines(entry, tongue, "  "))
        lines.append("")
    return "\n".join(lines)


def entry_lines(entry: home.Entry, tongue: Tongue, indent: str) -> Iterator[str]:
    """One entry, its rows under its name, its source last."""
    if entry.name:
        english = f" ({entry.english})" if entry.english else ""
        yield _wrap(f"{entry.name}{english}", indent)
    inner = indent + ("  " if entry.name else "")
    for label, value in entry.rows:
        yield _wrap(f"{tongue.gettext(label)}: {tongue.gettext(value)}", inner)
    if entry.source:
        doubt = tongue.gettext(labels.CONFIDENCE[entry.confidence])
        limits = f"; {tongue.gettext(_LIMITS)}" if entry.limits else ""
        address = "" if entry.address == "none" else f", {entry.address}"
        seen = f", {entry.seen}" if entry.seen else ""
        yield _wrap(f"[{entry.source}{address}{seen}: {doubt}{limits}]", inner)


def _wrap(text: str, indent: str) -> str:
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + "  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


_HEAD = """\
# Coverage of countries

Printed by `advisor kb countries`; a test keeps this page up to date. Each State or territory has one
file in `rules/data/countries`. "Confirmed" counts what was read in a source, of all entries of that kind.

"""


def coverage(knowledge: Knowledge) -> str:
    """Per region: how many countries have each element, and the share confirmed. English: it is for us."""
    columns: dict[str, Callable[[Country], list[str]]] = {
        "remedies": lambda c: [r.confidence for r in c.remedies],
        "liberty": lambda c: [r.confidence for r in c.remedies if "liberty" in r.kinds],
        "defenders' law": lambda c: [p.confidence for p in c.protection],
        "institution": lambda c: [c.institution.confidence] if c.institution else [],
        "alignment": lambda c: [c.alignment.confidence] if c.alignment else [],
        "context": lambda c: [x.confidence for x in c.context],
    }
    lines = ["| region | records | " + " | ".join(columns) + " |", "|---" * (len(columns) + 2) + "|"]
    for region in (*REGIONS, "all"):
        found = [
            knowledge.countries[code]
            for code, state in knowledge.states.items()
            if region in {"all", state.region}
        ]
        cells = [_cell([read(country) for country in found]) for read in columns.values()]
        lines.append(f"| {region} | {len(found)} | " + " | ".join(cells) + " |")
    return _HEAD + "\n".join(lines) + "\n"


def _cell(found: list[list[str]]) -> str:
    entries = [confidence for one in found for confidence in one]
    if not entries:
        return "0"
    share = round(100 * entries.count("confirmed") / len(entries))
    return f"{sum(map(bool, found))} ({share} % of {len(entries)} confirmed)"
