"""The coverage of the law by golden cases and by sources, as text. English: it is for us."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from advisor import coverage
from advisor.assess import Advisor
from advisor.decision_tables import read_all
from rules import vocabulary


def render(advisor: Advisor, folder: Path) -> tuple[str, int]:
    """The report, and the number of gaps.

    :raises KnowledgeError: when a golden case or the table of outcomes is not well formed.
    """
    golden = read_all(folder, advisor.knowledge)
    possible = coverage.possible(folder)
    covered = coverage.covered(golden, advisor)
    missing = possible - covered
    lines = [
        *_gates(len(golden), possible, missing),
        "",
        *_sources(advisor),
        "",
        *_gaps(missing),
    ]
    return "\n".join(lines).rstrip() + "\n", len(missing)


def _gates(
    cases: int, possible: Iterable[coverage.Point], missing: frozenset[coverage.Point]
) -> Iterable[str]:
    yield f"{cases} golden cases. Outcomes of gates that they hold fast:"
    for outcome in ("met", "unmet", "unknown", "waived"):
        whole = [point for point in possible if point[2] == outcome]
        left = sum(point[2] == outcome for point in missing)
        yield f"  {outcome:8} {_share(len(whole) - left, len(whole))}"


def _sources(advisor: Advisor) -> Iterable[str]:
    knowledge = advisor.knowledge
    yield from _table("Statements of law in mechanisms", coverage.parameters(knowledge))
    yield ""
    yield from _table("Rows of participation that open a complaint", coverage.participation(knowledge))
    nowhere = coverage.without_source(knowledge)
    yield ""
    yield f"Pathways without a source that was seen: {len(nowhere)}. {', '.join(nowhere)}".rstrip()


def _table(title: str, found: Mapping[str, coverage.Seen]) -> Iterable[str]:
    yield f"{title} (confirmed, corroborated, recalled):"
    total = coverage.Seen()
    for area, seen in sorted(found.items()):
        yield f"  {area:28} {_counts(seen)}"
        total.confirmed += seen.confirmed
        total.corroborated += seen.corroborated
        total.recalled += seen.recalled
    yield f"  {'together':28} {_counts(total)}"


def _counts(seen: coverage.Seen) -> str:
    share = _share(seen.confirmed, seen.total)
    return f"{seen.confirmed:5} {seen.corroborated:5} {seen.recalled:5}   {share}"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f} % ({part} of {whole})" if whole else "none"


def _gaps(missing: Iterable[coverage.Point]) -> Iterable[str]:
    by_pathway: dict[str, list[str]] = {}
    for pathway, gate, outcome in sorted(missing, key=lambda p: (p[0], vocabulary.GATES.index(p[1]), p[2])):
        by_pathway.setdefault(pathway, []).append(f"{gate} {outcome}")
    for pathway, gaps in by_pathway.items():
        yield f"{pathway}: {', '.join(gaps)}"
