"""The language rules are written in: experta's patterns, given types and a firm footing.

Every rule module imports from here and never from experta. Three things are settled on the way in:

* experta 1.9.4 pins ``frozendict 1.2``, which needs a name that Python 3.10 removed;
* experta configures logging when imported and writes every fact to its loggers. A fact is a
  person's answer: those loggers are silenced for good, and the root logger is left as found;
* the decorators are given types.

A rule is a conjunction of patterns over flat facts. Fields hold strings, whole numbers or tuples
of strings, never ``None`` or a boolean: unknown is the word ``"unknown"``.
"""

from __future__ import annotations

import collections
import collections.abc
import logging
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

__all__ = [
    "ANY",
    "BAR",
    "DEFAULT",
    "EXCEPTION",
    "MATCH",
    "MET",
    "N_",
    "OVERRIDE",
    "RULE",
    "UNKNOWN",
    "UNMET",
    "WAIVED",
    "Activation",
    "Chapter",
    "Fact",
    "FactList",
    "KnowledgeEngine",
    "Matcher",
    "Rule",
    "Strategy",
    "none_of",
    "one_of",
]

for _name in ("Mapping", "Iterable", "Callable", "Hashable"):
    if not hasattr(collections, _name):
        setattr(collections, _name, getattr(collections.abc, _name))

_root = logging.getLogger()
_handlers, _level = list(_root.handlers), _root.level

import experta  # noqa: E402
from experta import watchers  # noqa: E402
from experta.abstract import Matcher, Strategy  # noqa: E402
from experta.activation import Activation  # noqa: E402
from experta.factlist import FactList  # noqa: E402
from experta.fieldconstraint import L, P, W  # noqa: E402

_root.handlers[:] = _handlers
_root.setLevel(_level)
for _watcher in watchers.ALL:
    _logger = getattr(watchers, _watcher)
    _logger.setLevel(logging.CRITICAL + 1)
    _logger.propagate = False
    _logger.disabled = True
    _logger.handlers[:] = [logging.NullHandler()]


class Fact(experta.Fact):
    """A flat fact. Its fields are strings, numbers or tuples of strings, so none needs freezing."""

    def __init__(self, **fields: Any) -> None:
        dict.update(self, fields)
        self._Fact__defaults: dict[str, Any] = {}


KnowledgeEngine = experta.KnowledgeEngine
MATCH: Any = experta.MATCH
LITERAL, PREDICATE, WILDCARD = L, P, W
#: A field that must be there, whatever it holds.
ANY: Any = W()

#: Outcomes of a gate.
MET, UNMET, UNKNOWN, WAIVED = "met", "unmet", "unknown", "waived"

#: How specific a finding is. A gate takes its outcome from the most specific findings about it;
#: two that disagree at the same height are an error (default reasoning, as Catala does it).
#: ``BAR`` is for what nothing else can cure.
DEFAULT, RULE, EXCEPTION, OVERRIDE, BAR = 0, 1, 2, 3, 4

_Method = TypeVar("_Method", bound=Callable[..., None])


def Rule(*conditions: Any) -> Callable[[_Method], _Method]:
    """Declare a rule: when every pattern matches, the method is called with what was bound."""
    return experta.Rule(*conditions)  # type: ignore[no-any-return]


def one_of(*values: str | int) -> Any:
    """Match a field that holds one of these values."""
    constraint: Any = L(values[0])
    for value in values[1:]:
        constraint = constraint | L(value)
    return constraint


def none_of(*values: str | int) -> Any:
    """Match a field that is there and holds none of these values."""
    constraint: Any = ~L(values[0])
    for value in values[1:]:
        constraint = constraint & ~L(value)
    return constraint


def N_(message: str) -> str:
    """Mark a message for the catalogs; it is translated when it is shown."""
    return message


class Chapter:
    """A part of the law: a mixin of rules, composed into one engine.

    Rules conclude by calling these four; the engine supplies them.
    """

    def find(
        self,
        pathway: str,
        state: str,
        gate: str,
        outcome: str,
        message: str,
        *,
        height: int = RULE,
        sources: Iterable[str] = (),
        asks: str = "none",
        values: Mapping[str, str] | None = None,
        applies: bool = True,
    ) -> None:
        """Conclude that a gate of a pathway against a State has this outcome.

        ``message`` is a catalog message, ``values`` its placeholders (kept apart, so that the
        same finding can be printed in any language), ``asks`` the fact of the case that would
        settle an unknown. ``applies`` is false where an unmet gate means that the mechanism is
        for others: another region, group or subject.
        """
        raise NotImplementedError

    def caution(
        self,
        pathway: str,
        state: str,
        message: str,
        *,
        sources: Iterable[str] = (),
        values: Mapping[str, str] | None = None,
    ) -> None:
        """Conclude that whoever walks this pathway should know something first."""
        raise NotImplementedError

    def file_by(
        self,
        pathway: str,
        state: str,
        date: str,
        message: str,
        *,
        source: str,
        values: Mapping[str, str] | None = None,
    ) -> None:
        """Conclude the last day to file, ``none`` where there is no date to show.

        It holds as long as what the same rule found decides the time limit: where a more specific
        rule decides, nobody is told a day that does not bind them.
        """
        raise NotImplementedError

    def conclude(self, fact: Any) -> None:
        """Add a fact that other rules may build on."""
        raise NotImplementedError
