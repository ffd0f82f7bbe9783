"""Languages: catalogs, names of countries, dates, and how a message becomes a sentence.

Each language has two catalogs: ``interface`` (pages, questions, labels) and ``law`` (what the law
says). A language whose law is not translated yet is offered all the same: those texts are then
English, and :meth:`Tongue.knows` says so, so that they are shown as what they are.

A message and its values are kept apart until here, so one assessment can be printed in any
language. Three placeholders are not plain words: ``{instrument}`` (a treaty's slug), ``{other}``,
``{first}`` and ``{second}`` (pathway slugs), ``{since}`` and ``{until}`` (days or years).
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.support import NullTranslations, Translations

from advisor.knowledge import Knowledge
from advisor.settlement import Message
from rules.language import N_

#: The language messages are written in.
SOURCE = "en"
INTERFACE, LAW = "interface", "law"

#: Said before a text that is not wholly in the reader's language.
IN_ENGLISH = N_("What the law says is not in this language yet. Those parts are in English.")

_PATHWAYS = frozenset({"other", "first", "second"})
#: English with the day before the month.
_DATES = {"en": "en_GB"}
#: Where the months have their eastern and their western names.
_ARABIC = ("ar_SY", "ar")
_DAYS = frozenset({"since", "until"})


class LanguageError(Exception):
    """A language that is not offered, or whose catalog was not compiled."""


def folder() -> Path:
    """Where the catalogs are."""
    return Path(str(resources.files("translations")))


@cache
def offered() -> tuple[str, ...]:
    """The languages with an interface, English first."""
    found = sorted(path.parent.parent.name for path in folder().glob(f"*/LC_MESSAGES/{INTERFACE}.po"))
    return (SOURCE, *found)


@cache
def has_law(code: str) -> bool:
    """Whether the texts of the law are translated into this language."""
    return code == SOURCE or _file(code, LAW, "po").exists()


def _file(code: str, domain: str, kind: str) -> Path:
    return folder() / code / "LC_MESSAGES" / f"{domain}.{kind}"


class _Unknown(NullTranslations):
    """The end of the chain: what no catalog has."""

    def gettext(self, message: str) -> str:
        raise LookupError(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        raise LookupError(msgid1)


@cache
def _catalog(code: str) -> NullTranslations:
    if code == SOURCE:
        return NullTranslations()
    domains = (INTERFACE, LAW) if has_law(code) else (INTERFACE,)
    for domain in domains:
        if not _file(code, domain, "mo").exists():
            raise LanguageError(f"the catalog for {code} is not compiled; run: make catalogs")
    chain: NullTranslations = _Unknown()
    for domain in reversed(domains):
        catalog = Translations.load(str(folder()), [code], domain)
        catalog.add_fallback(chain)
        chain = catalog
    return chain


@dataclass(frozen=True)
class Tongue:
    """One language, and what is needed to speak of the law in it."""

    code: str
    knowledge: Knowledge

    def __post_init__(self) -> None:
        if self.code not in offered():
            raise LanguageError(f"{self.code} is not offered; offered: {', '.join(offered())}")
        _catalog(self.code)

    @property
    def locale(self) -> Locale:
        return Locale.parse(self.code)

    @property
    def direction(self) -> str:
        """ltr or rtl."""
        return self.locale.text_direction

    def gettext(self, text: str) -> str:
        """The text in this language, in English where it has no translation."""
        try:
            return _catalog(self.code).gettext(text) if text else ""
        except LookupError:
            return text

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        """The right form for a number."""
        try:
            return _catalog(self.code).ngettext(singular, plural, number)
        except LookupError:
            return singular if number == 1 else plural

    def knows(self, text: str) -> bool:
        """Whether the text is there in this language, and need not be shown in English."""
        try:
            _catalog(self.code).gettext(text)
        except LookupError:
            return False
        return True

    @property
    def english(self) -> Tongue:
        """The language in which what is not translated yet is shown."""
        return Tongue(SOURCE, self.knowledge)

    def say(self, message: Message) -> str:
        """The message as a sentence of this language; of English where it has no translation."""
        if not self.knows(message.text):
            return self.english.say(message)
        values = {name: self.word(name, value) for name, value in message.values}
        return self.gettext(message.text).format(**values)

    def named(self, name: str, value: str) -> str:
        """The message behind a placeholder that is not a plain word; empty for a plain word."""
        if name == "instrument":
            return self.knowledge.instruments[value].title
        if name == "matter":
            return value
        if name in _PATHWAYS:
            mechanism = self.knowledge.mechanisms.get(value)
            return mechanism.name if mechanism else ""
        return self.knowledge.mandates[value].name if name == "mandate" else ""

    def word(self, name: str, value: str) -> str:
        """The value of a placeholder, in this language."""
        text = self.named(name, value)
        if text:
            return self.gettext(text)
        if name in _DAYS and len(value) == 10:
            return self.day(dt.date.fromisoformat(value))
        return value

    def joined(self, words: Iterable[str]) -> str:
        """Words joined as this language joins them."""
        return str(format_list(list(words), style="standard", locale=_DATES.get(self.code, self.code)))

    def pathway(self, slug: str) -> str:
        """The name of a pathway as a reader knows it."""
        mechanism = self.knowledge.mechanisms.get(slug)
        return self.gettext(mechanism.name) if mechanism else slug

    def day(self, day: dt.date) -> str:
        """A day with the month in words; in Arabic with both names of the month, as the UN writes it."""
        if self.code == "ar":
            east, west = (Locale.parse(name).months["format"]["wide"][day.month] for name in _ARABIC)
            return f"{day.day} {east}/{west} {day.year}"
        return str(format_date(day, "long", locale=_DATES.get(self.code, self.code)))

    def country(self, code: str) -> str:
        """A State's name in this language; the table's own where the language has none."""
        named = self.locale.territories.get(code)
        return str(named or self.knowledge.states[code].name)

    def countries(self) -> list[tuple[str, str]]:
        """Codes and names of every State, in the order of this language's alphabet, roughly."""
        pairs = [(code, self.country(code)) for code in self.knowledge.states]
        return sorted(pairs, key=lambda pair: (_folded(pair[1]), pair[0]))


def _folded(text: str) -> str:
    """A key that ignores case and accents."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()
