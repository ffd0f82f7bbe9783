"""Strict reading of law written as data: every error names file, line and key.

YAML is read as text and typed by the schema, so ``NO`` is never Norway turned into ``False``.
Because other tools would read it so, an unquoted ``NO`` is refused all the same.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

T = TypeVar("T")
Path_ = tuple[str | int, ...]

#: Unquoted words that YAML 1.1 turns into a truth value.
_BOOLEAN_WORDS = frozenset({"y", "n", "yes", "no", "on", "off"})


class KnowledgeError(Exception):
    """The knowledge is not fit to be loaded. One line: ``file:line: key: what is wrong``."""

    def __init__(self, file: str, line: int, key: str, problem: str) -> None:
        super().__init__(f"{file}:{line}: {key}: {problem}")
        self.file, self.line, self.key, self.problem = file, line, key, problem


class Document:
    """A YAML file as plain data, with the line of every value."""

    def __init__(self, path: Path, name: str) -> None:
        self.name = name
        self.lines: dict[Path_, int] = {(): 1}
        try:
            node = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise KnowledgeError(name, line, "-", f"not YAML: {error.problem}") from None
        if node is None:
            raise KnowledgeError(name, 1, "-", "the file is empty")
        self.data = self._plain(node, ())

    def _plain(self, node: yaml.Node, path: Path_) -> Any:
        line = node.start_mark.line + 1
        self.lines[path] = line
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item, (*path, n)) for n, item in enumerate(node.value)]
        word = str(node.value)
        if not getattr(node, "style", None) and word.lower() in _BOOLEAN_WORDS:
            raise self.error(path, f'write "{word}" in quotes: other readers take it for a truth value')
        return word

    def _mapping(self, node: yaml.MappingNode, path: Path_) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in found:
                raise KnowledgeError(self.name, line, key, "this key stands here twice")
            found[key] = self._plain(value_node, (*path, key))
            self.lines[(*path, key)] = line
        return found

    def line_of(self, path: Path_) -> int:
        """The line of a value, or of the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines[path]

    def error(self, path: Path_, problem: str) -> KnowledgeError:
        """An error about the value at this path."""
        key = next((str(part) for part in reversed(path) if isinstance(part, str)), "-")
        return KnowledgeError(self.name, self.line_of(path), key, problem)

    def read_as(self, kind: type[T], data: Any = None, path: Path_ = ()) -> T:
        """The data as a structure of this type.

        :raises KnowledgeError: for an unknown key, a missing key, a wrong type or value.
        """
        try:
            return msgspec.convert(self.data if data is None else data, kind, strict=False)
        except msgspec.ValidationError as error:
            problem, _, where = str(error).partition(" - at ")
            inner = _path_of(where)
            unknown = re.search(r"unknown field `(.+?)`", problem)
            if unknown:
                inner = (*inner, unknown.group(1))
            missing = re.search(r"missing required field `(.+?)`", problem)
            raised = self.error((*path, *inner), problem)
            if missing:
                raised = KnowledgeError(self.name, self.line_of((*path, *inner)), missing.group(1), problem)
            raise raised from None


def _path_of(where: str) -> Path_:
    """Turn msgspec's ``$.gates.sources[0]`` into a path."""
    parts: list[str | int] = []
    for name, number in re.findall(r"\.([\w-]+)|\[(\d+|\.\.\.)\]", where):
        if name:
            parts.append(name)
        elif number.isdigit():
            parts.append(int(number))
    return tuple(parts)


def read_table(path: Path, name: str, kind: type[T]) -> Iterator[tuple[int, T]]:
    """Rows of a CSV file with a header, typed, each with its line number.

    An empty cell means the column's default; columns that no one knows are refused.
    """
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        header = next(reader, [])
        known = {field.encode_name for field in msgspec.structs.fields(kind)}  # type: ignore[arg-type]
        for column in header:
            if column not in known:
                raise KnowledgeError(name, 1, column, "no such column")
        for cells in reader:
            line = reader.line_num
            if len(cells) != len(header):
                raise KnowledgeError(name, line, "-", f"{len(cells)} cells, expected {len(header)}")
            row = {column: cell for column, cell in zip(header, cells, strict=True) if cell != ""}
            try:
                yield line, msgspec.convert(row, kind, strict=False)
            except msgspec.ValidationError as error:
                problem, _, where = str(error).partition(" - at ")
                found = re.search(r"`(\w+)`", problem) if "field" in problem else None
                key = found.group(1) if found else str((_path_of(where) or ("-",))[0])
                raise KnowledgeError(name, line, key, problem) from None
