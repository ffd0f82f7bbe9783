"""The words of a case: stable slugs, shared by questionnaire, rules, files and tests.

Slugs are never shown to a person (the catalogs hold the words) and never renamed once released.
"""

from __future__ import annotations

THREATS = (
    "killing-or-attempt",
    "death-threat",
    "physical-attack",
    "torture-ill-treatment",
    "arbitrary-detention",
    "enforced-disappearance",
    "judicial-harassment",
    "unfair-trial",
    "surveillance",
    "digital-attack",
    "censorship-expression",
    "assembly-restriction",
    "association-restriction",
    "smear-campaign",
    "travel-ban",
    "forced-displacement-eviction",
    "sexual-gender-violence",
    "discrimination",
    "labour-retaliation",
    "business-related",
    "land-environment",
    "reprisal-for-cooperation",
    "family-threats",
    "transnational-repression",
    "refoulement-risk",
    "asset-freeze-funding",
    "denial-of-medical-care",
    "security-charges",
    "repressive-law",
)

PROFILES = (
    "lawyer",
    "judge",
    "journalist",
    "blogger",
    "woman-defender",
    "lgbti-defender",
    "indigenous-defender",
    "environmental-defender",
    "land-defender",
    "trade-unionist",
    "minority-defender",
    "migrant-refugee-defender",
    "youth-child-defender",
    "disability-defender",
    "academic",
    "artist",
    "student",
    "religious-belief-defender",
    "anti-corruption",
    "peasant",
    "older-person",
    "health-worker",
    "humanitarian",
    "election-observer",
    "whistleblower",
    "politician-opposition",
    "community-leader",
)

LIBERTY = ("free", "hiding", "detained", "disappeared", "exile", "displaced", "deceased")
PROCEEDINGS = ("none", "investigated", "charged", "on-trial", "convicted", "acquitted")
DOMESTIC_REMEDIES = (
    "none-tried",
    "pending",
    "exhausted",
    "unavailable",
    "ineffective",
    "too-dangerous",
    "unduly-delayed",
)
GRAVITY_URGENCY = ("low", "serious", "imminent")
PERPETRATORS = ("state", "non-state", "business", "unknown")
SUBMITTERS = ("self", "family", "lawyer", "organisation", "other")
PROCEDURE_STATUS = ("pending", "decided")

GATES = (
    "jurisdiction",
    "temporal",
    "subject-matter",
    "person",
    "gravity-urgency",
    "exhaustion",
    "time-limit",
    "duplication",
    "consent",
    "compatibility",
)
OUTCOMES = ("met", "unmet", "unknown", "waived")
STATUSES = ("open", "conditional", "closed", "not-applicable")
#: Where a State belongs: the area of a regional body, or none.
REGIONS = ("africa", "americas", "asia-pacific", "europe")

#: Threats that speak of a person abroad.
ABROAD = frozenset({"refoulement-risk", "transnational-repression"})

TIERS = ("now", "days", "deadline", "longer")

#: Pathways of help that depends on no State.
SUPPORT = (
    "emergency-grant",
    "relocation",
    "digital-security-help",
    "legal-aid",
    "psychosocial-support",
    "trial-observation",
)

#: Every pathway that the project knows by name; a mechanism file exists for those it can assess.
PATHWAYS = (
    # national
    "national-protection-mechanism",
    "national-habeas-corpus",
    "national-amparo",
    "national-criminal-complaint",
    "national-constitutional-complaint",
    "nhri",
    # Inter-American
    "iachr-petition",
    "iachr-precautionary-measures",
    "iachr-hearing",
    "iachr-information-request",
    "iachr-rapporteurship-hrd",
    "iachr-rele",
    "iachr-redesca",
    "iachr-joint-action",
    "iacthr-provisional-measures",
    "iacthr-case",
    # African
    "achpr-communication",
    "achpr-provisional-measures",
    "achpr-sr-hrd",
    "achpr-reprisals-focal-point",
    "achpr-special-mechanism",
    "achpr-ngo-forum",
    "african-court",
    "african-court-provisional-measures",
    "ecowas-court",
    "eacj",
    "sadc-tribunal",
    "acerwc",
    # European
    "ecthr-application",
    "ecthr-rule39",
    "coe-commissioner",
    "coe-journalists-platform",
    "coe-reprisals",
    "ecsr-collective-complaint",
    "osce-odihr",
    "osce-moscow-mechanism",
    "eu-delegation",
    "ep-action",
    # of one treaty
    "escazu-acsc",
    "aarhus-sr-environmental-defenders",
    "aarhus-compliance-committee",
    # Asia, Arab States, Pacific
    "aichr-correspondence",
    "arab-charter-committee",
    "no-regional-body",
    # UN Special Procedures
    "un-sp-urgent-appeal",
    "un-sp-allegation-letter",
    "un-sp-other-letter",
    "un-wgad-urgent",
    "un-wgad-regular",
    "un-wgeid-urgent",
    "un-wgeid-standard",
    # UN treaty bodies
    "un-hrcttee",
    "un-cescr",
    "un-cerd",
    "un-cedaw",
    "un-cat",
    "un-crc",
    "un-ced-communication",
    "un-ced-urgent-action",
    "un-crpd",
    "un-cmw",
    "un-cerd-early-warning",
    "un-treaty-body-inquiry",
    # other universal
    "un-reprisals-focal-point",
    "un-hrc-complaint-procedure",
    "un-upr",
    "un-commission-of-inquiry",
    "un-field-presence",
    "unhcr",
    "unesco-104ex",
    "ilo-cfa",
    "ilo-art24",
    "oecd-ncp",
    "ifi-accountability",
    "icc-art15",
    # support
    "emergency-grant",
    "relocation",
    "digital-security-help",
    "legal-aid",
    "psychosocial-support",
    "trial-observation",
)
