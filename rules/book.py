"""The whole book: every chapter of the law, in the order a reader would want them."""

from rules.african import AfricanCommission
from rules.african_courts import (
    AfricanChildren,
    AfricanCourt,
    EastAfricanCourt,
    EcowasCourt,
    SouthernAfricanTribunal,
)
from rules.attribution import Attribution
from rules.considered import DoorsInQuestion, RightsEngaged
from rules.danger import DangerToThePerson
from rules.european import (
    CouncilOfEurope,
    EnvironmentalTreaties,
    EuropeanUnion,
    Osce,
    StrasbourgApplication,
    StrasbourgUrgency,
    WithoutRegionalComplaints,
)
from rules.gates import GATE_CHAPTERS
from rules.inter_american import InterAmericanCommission, InterAmericanCourt
from rules.national import NationalRemedies
from rules.special_procedures import ArbitraryDetention, Disappearances, Letters
from rules.treaty_bodies import (
    FieldsOfTheCommittees,
    Inquiries,
    RemediesAtHome,
    SameMatterAndTime,
    SearchAndComplaintForTheDisappeared,
    TwoKeys,
)
from rules.universal import (
    Companies,
    ConstitutionalCourts,
    InterAmericanCourtCases,
    InternationalCriminalCourt,
    Refugees,
    UnitedNations,
    UnitedNationsAgencies,
)

CHAPTERS: tuple[type, ...] = (
    Attribution,
    DoorsInQuestion,
    RightsEngaged,
    DangerToThePerson,
    *GATE_CHAPTERS,
    NationalRemedies,
    InterAmericanCommission,
    InterAmericanCourt,
    AfricanCommission,
    Letters,
    ArbitraryDetention,
    Disappearances,
    StrasbourgApplication,
    StrasbourgUrgency,
    CouncilOfEurope,
    Osce,
    EuropeanUnion,
    EnvironmentalTreaties,
    WithoutRegionalComplaints,
    TwoKeys,
    SameMatterAndTime,
    RemediesAtHome,
    FieldsOfTheCommittees,
    SearchAndComplaintForTheDisappeared,
    Inquiries,
    AfricanCourt,
    EcowasCourt,
    EastAfricanCourt,
    SouthernAfricanTribunal,
    AfricanChildren,
    InterAmericanCourtCases,
    ConstitutionalCourts,
    UnitedNations,
    Refugees,
    UnitedNationsAgencies,
    Companies,
    InternationalCriminalCourt,
)
