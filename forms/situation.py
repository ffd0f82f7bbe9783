"""The first questions: where, what, and how the person is now."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wtforms import SelectField
from wtforms.validators import InputRequired

from forms import labels
from forms.question import UNKNOWN, Answers, Choice, Choices, OneAnswer, SomeAnswers
from rules.language import N_
from rules.vocabulary import ABROAD


class Country(OneAnswer):
    """The State said to be responsible. Choices are set per page, in the reader's language."""

    supplies = "country"
    title = N_("In which country is this happening?")
    why = N_("Each country has accepted other courts and bodies.")
    hint = N_("Choose the country whose authorities act, or do not protect. Nothing smaller is needed.")
    answer = SelectField(
        N_("Country"), validators=[InputRequired(message=N_("Choose a country from the list."))]
    )


class Threats(SomeAnswers):
    """What has happened, or may happen."""

    supplies = "threats"
    title = N_("What has happened, or may happen?")
    why = N_("Each body deals with some kinds of harm only.")
    hint = N_("Choose all that apply. No details are needed.")
    answer = Choices(labels.THREATS, label=N_("What has happened, or may happen?"))


class Liberty(OneAnswer):
    """The status of the person."""

    supplies = "liberty"
    title = N_("How is the person now?")
    why = N_("Some doors are only for people who are held, missing or abroad.")
    answer = Choice(labels.LIBERTY, label=N_("How is the person now?"))


class CurrentCountry(OneAnswer):
    """Where the person is, when abroad."""

    supplies = "current_country"
    title = N_("In which country is the person now?")
    why = N_("The country where the person is can be asked not to send them back.")
    answer = SelectField(
        N_("Country"), validators=[InputRequired(message=N_("Choose a country from the list."))]
    )

    @classmethod
    def applies(cls, answers: Answers) -> bool:
        return answers.get("liberty") == "exile" or bool(ABROAD & set(answers.get("threats") or ()))


class GravityUrgency(OneAnswer):
    """How grave, how near."""

    supplies = "gravity_urgency"
    title = N_("How great is the danger?")
    why = N_("Emergency procedures are for grave danger that is near.")
    answer = Choice(labels.GRAVITY_URGENCY, label=N_("How great is the danger?"))


class Perpetrators(SomeAnswers):
    """Who is behind it."""

    supplies = "perpetrators"
    title = N_("Who is behind it?")
    why = N_("Most bodies look at what the State did, or failed to prevent.")
    hint = N_("Choose all that apply. Do not give names.")
    answer = Choices(labels.PERPETRATORS, unsure="", label=N_("Who is behind it?"))

    def clean(self, today: dt.date) -> Any:
        """ "I do not know who" is an answer of the case here: nobody knows."""
        chosen = list(self.answer.data or ())
        return [slug for slug in chosen if slug != UNKNOWN] or chosen


class Profiles(SomeAnswers):
    """Who the defender is; sensitive, and never required."""

    supplies = "profiles"
    title = N_("Does any of this describe the person or the work?")
    why = N_("Some experts deal with one group or one kind of work. You can skip this.")
    hint = N_("Choose all that apply, or none.")
    none = ""
    answer = Choices(labels.PROFILES, label=N_("Does any of this describe the person or the work?"))


class Submitter(OneAnswer):
    """Who asks."""

    supplies = "submitter"
    title = N_("For whom are you asking?")
    why = N_("Whoever asks for another needs that person's agreement.")
    answer = Choice(labels.SUBMITTER, label=N_("For whom are you asking?"))
