"""Every statement of law written in Python names sources that the register knows."""

from __future__ import annotations

import ast
from pathlib import Path

import rules
from advisor.knowledge import Knowledge


def _cited() -> list[tuple[str, int, str]]:
    """File, line and slug of every literal under ``sources=`` in a rule."""
    found = []
    for path in Path(rules.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "sources":
                literals = [n for n in ast.walk(node.value) if isinstance(n, ast.Constant)]
                found += [(path.name, n.lineno, n.value) for n in literals if isinstance(n.value, str)]
    return found


def test_no_source_of_a_rule_dangles(knowledge: Knowledge) -> None:
    cited = _cited()
    assert len(cited) > 100
    assert [place for place in cited if place[2] not in knowledge.register] == []
