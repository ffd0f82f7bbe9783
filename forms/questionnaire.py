"""All questions, by the fact they supply."""

from __future__ import annotations

from forms.consent import Consent, CooperationWithUn, Organisation
from forms.question import Question
from forms.remedies import (
    DomesticRemedies,
    FinalDecisionDate,
    IncidentDate,
    OtherProcedures,
    Proceedings,
)
from forms.situation import (
    Country,
    CurrentCountry,
    GravityUrgency,
    Liberty,
    Perpetrators,
    Profiles,
    Submitter,
    Threats,
)

#: The three answers that are enough for a first plan.
FIRST: tuple[str, ...] = ("country", "threats", "liberty")

QUESTIONS: dict[str, type[Question]] = {
    question.supplies: question
    for question in (
        Country,
        Threats,
        Liberty,
        CurrentCountry,
        GravityUrgency,
        IncidentDate,
        DomesticRemedies,
        FinalDecisionDate,
        OtherProcedures,
        Proceedings,
        Profiles,
        Perpetrators,
        CooperationWithUn,
        Organisation,
        Submitter,
        Consent,
    )
}
