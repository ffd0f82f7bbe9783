"""Words on a page: texts of the law that are not translated yet are shown as the English they are."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from urllib.parse import urlsplit

from babel.dates import format_timedelta
from markupsafe import Markup, escape

from advisor.language import Tongue
from advisor.settlement import Message


@dataclass(frozen=True)
class Words:
    """One language, for templates. What comes out can stand in a page as it is."""

    tongue: Tongue

    def law(self, text: str) -> Markup:
        """A text of the law, marked where it is English in a page of another language."""
        if self.tongue.knows(text):
            return escape(self.tongue.gettext(text))
        return self.english(text)

    def english(self, text: str) -> Markup:
        """A text that exists in English only: a note of a record, a citation."""
        if self.tongue.code == "en":
            return escape(text)
        return Markup('<span class="en" lang="en" dir="ltr">{}</span>').format(text)

    def source(self, citation: str, address: str) -> Markup:
        """A citation, linked where its site is known; else the site is named and no link leads there."""
        if self.tongue.knowledge.may_link(address):
            return Markup('<a href="{}" lang="en" dir="ltr">{}</a>').format(address, citation)
        site = urlsplit(address).hostname
        if not site:
            return self.english(citation)
        return Markup('{}, <bdi dir="ltr">{}</bdi>').format(self.english(citation), site)

    def name(self, text: str) -> Markup:
        """A name in Latin letters that no one translates: kept apart from the text around it."""
        if self.tongue.direction == "ltr":
            return escape(text)
        return Markup('<bdi dir="ltr">{}</bdi>').format(text)

    def say(self, message: Message) -> Markup:
        """A finding as a sentence."""
        tongue = self.tongue
        if not tongue.knows(message.text):
            return self.english(tongue.say(message))
        values = {name: self._value(name, value) for name, value in message.values}
        return escape(tongue.gettext(message.text)).format(**values)

    def _value(self, name: str, value: str) -> Markup:
        text = self.tongue.named(name, value)
        return self.law(text) if text else escape(self.tongue.word(name, value))

    def pathway(self, slug: str) -> Markup:
        """The name of a pathway."""
        return self.law(self.tongue.knowledge.mechanisms[slug].name)

    def country(self, code: str) -> str:
        return self.tongue.country(code)

    def day(self, day: dt.date) -> str:
        return self.tongue.day(day)

    def minutes(self, number: int) -> str:
        """So many minutes, counted as this language counts them."""
        length = dt.timedelta(minutes=number)
        return format_timedelta(length, granularity="minute", threshold=number, locale=self.tongue.locale)

    def languages(self, codes: tuple[str, ...]) -> str:
        """Names of languages, in this one."""
        names = self.tongue.locale.languages
        return self.tongue.joined(str(names.get(code, code)) for code in codes)
