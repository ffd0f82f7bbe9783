"""The whole book: every chapter of the law, in the order a reader would want them."""

from rules.attribution import Attribution
from rules.bodies.african import AfricanCommission
from rules.bodies.african_children import AfricanChildren
from rules.bodies.african_courts import AfricanCourt, EastAfricanCourt, SouthernAfricanTribunal
from rules.bodies.companies import Companies
from rules.bodies.constitutional_courts import ConstitutionalCourts
from rules.bodies.criminal_court import InternationalCriminalCourt
from rules.bodies.disappearance_committee import SearchAndComplaintForTheDisappeared
from rules.bodies.environmental_treaties import EnvironmentalTreaties
from rules.bodies.european_politics import CouncilOfEurope, EuropeanUnion, Osce
from rules.bodies.inter_american import InterAmericanCommission
from rules.bodies.inter_american_court_cases import InterAmericanCourtCases
from rules.bodies.inter_american_court_measures import InterAmericanCourt
from rules.bodies.national import Circumstances, NationalRemedies, ProtectionAtHome
from rules.bodies.no_regional_complaint import WithoutRegionalComplaints
from rules.bodies.refugees import Refugees
from rules.bodies.special_procedures import ArbitraryDetention, Disappearances, Letters
from rules.bodies.strasbourg_court import StrasbourgApplication
from rules.bodies.strasbourg_rule39 import StrasbourgUrgency
from rules.bodies.treaty_body_acceptance import OlderThanTheAcceptance, TwoKeys
from rules.bodies.treaty_body_inquiries import Inquiries
from rules.bodies.treaty_body_reach import BeyondTheBorder, InTheNameOfAnother
from rules.bodies.treaty_body_remedies import RemediesAtHome
from rules.bodies.treaty_body_same_matter import SameMatterAndTime
from rules.bodies.treaty_body_subjects import FieldsOfTheCommittees
from rules.bodies.unesco_and_ilo import UnitedNationsAgencies
from rules.bodies.united_nations import UnitedNations
from rules.bodies.west_african_court import EcowasCourt
from rules.considered import DoorsInQuestion, RightsEngaged
from rules.danger import DangerToThePerson
from rules.gates import GATE_CHAPTERS

CHAPTERS: tuple[type, ...] = (
    Attribution,
    DoorsInQuestion,
    RightsEngaged,
    DangerToThePerson,
    *GATE_CHAPTERS,
    NationalRemedies,
    ProtectionAtHome,
    Circumstances,
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
    OlderThanTheAcceptance,
    BeyondTheBorder,
    InTheNameOfAnother,
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
