"""Agreement, and work with the UN or another body."""

from __future__ import annotations

import datetime as dt
from typing import Any

from forms.question import YES_NO, Choice, Question, YesOrNo
from rules.language import N_

_PARTS = ("act", "name_to_state", "publish")


class Consent(Question):
    """Two separate agreements on the name, after the agreement to act at all."""

    supplies = "consent"
    title = N_("What does the person agree to?")
    why = N_("Names go to a Government or to the public only if the person agrees.")
    hint = N_("These are separate questions. The answers can differ.")
    act = Choice(YES_NO, label=N_("May a body outside the country act?"))
    name_to_state = Choice(YES_NO, label=N_("May the Government learn the name?"))
    publish = Choice(YES_NO, label=N_("May the name be published?"))

    def clean(self, today: dt.date) -> Any:
        said = {part: {"yes": True, "no": False}.get(str(self[part].data)) for part in _PARTS}
        return said if any(value is not None for value in said.values()) else None

    def fill(self, value: Any, today: dt.date) -> None:
        for part in _PARTS:
            said = (value or {}).get(part)
            self[part].data = None if said is None else "yes" if said else "no"


class CooperationWithUn(YesOrNo):
    """Whether the attack followed contact with the UN."""

    supplies = "cooperation_with_un"
    title = N_("Did this follow contact with the UN?")
    why = N_("The UN has a special contact for people punished for speaking to it.")
    answer = Choice(YES_NO, label=N_("Did this follow contact with the UN?"))


class Organisation(YesOrNo):
    """Whether an organisation can file."""

    supplies = "organisation"
    title = N_("Can an organisation or a trade union file the case?")
    why = N_("Some bodies take cases from organisations only.")
    answer = Choice(YES_NO, label=N_("Can an organisation or a trade union file the case?"))
