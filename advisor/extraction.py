"""Texts of the law's data for the catalogs: Babel extractors for YAML and CSV files.

Named in ``translations/law.cfg``; every message carries the file and line a translator can open.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import yaml

#: Keys whose values are read by people. A file's other values are slugs, days and numbers.
_TEXTS = frozenset(
    {
        "name",
        "official_name",
        "does",
        "speed",
        "outlook",
        "steps",
        "risks",
        "follow_up",
        "text",
        "says",
        "title",
    }
)

#: The column of a table that people read.
_COLUMNS = {"caveats.csv": "note", "inquiries.csv": "matter", "mandates.csv": "name"}
_Found = Iterator[tuple[int, str, str, list[str]]]


def from_law(file: IO[bytes], keywords: Any, tags: Any, options: Any) -> _Found:
    """Texts of mechanisms, rights and instruments.

    The register of sources keeps its own words; a country's record and organisations their names.
    """
    name = getattr(file, "name", "")
    if name.endswith("/support.yaml") or any(f"/{folder}/" in name for folder in ("sources", "countries")):
        return
    root = yaml.compose(io.TextIOWrapper(file, encoding="utf-8"), Loader=yaml.CSafeLoader)
    if root is not None:
        yield from _texts(root, wanted=False)


def _texts(node: yaml.Node, *, wanted: bool) -> _Found:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _texts(value, wanted=key.value in _TEXTS)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _texts(item, wanted=wanted)
    elif wanted and node.value:
        yield node.start_mark.line + 1, "gettext", node.value, []


def from_table(file: IO[bytes], keywords: Any, tags: Any, options: Any) -> _Found:
    """Caveats of States, names of mandates, matters of inquiries."""
    column = _COLUMNS.get(Path(getattr(file, "name", "")).name)
    if column is None:
        return
    reader = csv.DictReader(io.TextIOWrapper(file, encoding="utf-8", newline=""))
    seen = set()
    for row in reader:
        if row[column] and row[column] not in seen:
            seen.add(row[column])
            yield reader.line_num, "gettext", row[column], []
