"""What every question is: a small WTForms form that supplies one fact of the case."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, ClassVar

from wtforms import Field, Form, RadioField, SelectMultipleField
from wtforms.validators import InputRequired, ValidationError
from wtforms.widgets import CheckboxInput, ListWidget

from rules.language import N_

#: The value of "I do not know".
UNKNOWN = "unknown"
DO_NOT_KNOW = N_("I do not know")
CHOOSE_ONE = N_("Choose one answer, or skip this question.")
CHOOSE_SOME = N_("Choose at least one answer.")
NOT_OFFERED = N_("That answer is not in the list. Choose one of the answers below.")

Answers = Mapping[str, Any]


class _Words:
    """WTForms' own messages, in our words; the page translates them."""

    def gettext(self, text: str) -> str:
        return NOT_OFFERED if "choice" in text.lower() else text

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        return NOT_OFFERED if "choice" in singular.lower() else singular


class Question(Form):
    """One question on one page.

    ``supplies``: the key of the case. Texts are catalog messages. ``clean()`` gives the answer as
    the case's JSON has it, ``None`` for "I do not know"; ``fill()`` sets the form from one.
    """

    supplies: ClassVar[str]
    title: ClassVar[str]
    why: ClassVar[str]
    hint: ClassVar[str] = ""
    explain: ClassVar[tuple[str, str] | None] = None

    class Meta:
        locales = False

        def get_translations(self, form: Form) -> _Words:
            return _Words()

    @classmethod
    def applies(cls, answers: Answers) -> bool:
        """Whether the question makes sense beside the other answers."""
        return True

    @classmethod
    def keep(cls, value: Any, region: str) -> Any:
        """What of an earlier answer still holds in this region; ``None`` when nothing does."""
        return value

    def offer(self, region: str) -> None:
        """Leave only the choices that make sense in this region."""

    def clean(self, today: dt.date) -> Any:
        raise NotImplementedError

    def fill(self, value: Any, today: dt.date) -> None:
        raise NotImplementedError

    def problems(self) -> list[tuple[Field, str]]:
        """What is wrong, field by field, for the summary at the top of the page."""
        return [(field, str(error)) for field in self for error in field.errors]


class Choice(RadioField):
    """One of several, as real radio buttons."""

    def __init__(self, words: Mapping[str, str], **options: Any) -> None:
        choices: Any = {**words, UNKNOWN: DO_NOT_KNOW}
        super().__init__(choices=choices, validators=[InputRequired(message=CHOOSE_ONE)], **options)


class Choices(SelectMultipleField):
    """Any of several, as real checkboxes; "I do not know" stands last where it is given words."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()

    def __init__(self, words: Mapping[str, str], *, unsure: str = DO_NOT_KNOW, **options: Any) -> None:
        choices: Any = {**words, **({UNKNOWN: unsure} if unsure else {})}
        super().__init__(choices=choices, **options)


class OneAnswer(Question):
    """A question with one field, ``answer``, whose value is a slug."""

    answer: Field

    def clean(self, today: dt.date) -> Any:
        return None if self.answer.data == UNKNOWN else self.answer.data

    def fill(self, value: Any, today: dt.date) -> None:
        self.answer.data = value


class SomeAnswers(OneAnswer):
    """A question with one field whose value is a list of slugs.

    Whoever ticks "I do not know" beside other answers has given those. ``none``: what is said where
    no box is ticked and something must be.
    """

    none: ClassVar[str] = CHOOSE_SOME

    def validate_answer(self, field: Any) -> None:
        if not field.data and self.none:
            raise ValidationError(self.none)

    def clean(self, today: dt.date) -> Any:
        chosen = [slug for slug in self.answer.data or () if slug != UNKNOWN]
        return chosen if chosen or not self.answer.data else None


class YesOrNo(OneAnswer):
    """A question answered by yes, no, or I do not know."""

    def clean(self, today: dt.date) -> Any:
        return {"yes": True, "no": False}.get(str(self.answer.data))

    def fill(self, value: Any, today: dt.date) -> None:
        self.answer.data = None if value is None else "yes" if value else "no"


YES_NO = {"yes": N_("Yes"), "no": N_("No")}
