"""The words for slugs: what a person reads for a threat, a profile, a status."""

from __future__ import annotations

from rules.language import N_

#: In the order in which defenders most often report them.
THREATS = {
    "arbitrary-detention": N_("Arrest or detention"),
    "death-threat": N_("Death threats"),
    "physical-attack": N_("Physical attack"),
    "judicial-harassment": N_("Court cases or charges to stop the work"),
    "surveillance": N_("Being followed, watched or listened to"),
    "killing-or-attempt": N_("Killing, or attempt to kill"),
    "torture-ill-treatment": N_("Torture or cruel treatment"),
    "enforced-disappearance": N_("A person taken, and nobody says where"),
    "family-threats": N_("Threats to family or friends"),
    "smear-campaign": N_("Lies or hate in public"),
    "digital-attack": N_("Attack on phone, computer or accounts"),
    "unfair-trial": N_("Unfair trial"),
    "security-charges": N_("Terrorism or national security charges"),
    "denial-of-medical-care": N_("No medical care in custody"),
    "sexual-gender-violence": N_("Sexual or gender-based violence"),
    "censorship-expression": N_("Being stopped from speaking or publishing"),
    "assembly-restriction": N_("Protest banned or broken up"),
    "association-restriction": N_("Organisation closed, refused or controlled"),
    "asset-freeze-funding": N_("Money or funding blocked"),
    "travel-ban": N_("Not allowed to travel, or papers taken"),
    "forced-displacement-eviction": N_("Forced from home or land"),
    "land-environment": N_("Harm to land, water or environment"),
    "business-related": N_("Harm linked to a company"),
    "labour-retaliation": N_("Punished at work, or for union work"),
    "discrimination": N_("Discrimination"),
    "reprisal-for-cooperation": N_("Punished for speaking to the UN or another body"),
    "transnational-repression": N_("Threatened abroad by another country"),
    "refoulement-risk": N_("Danger of being sent back"),
    "repressive-law": N_("A law or bill against this work"),
}

PROFILES = {
    "woman-defender": N_("Defends the rights of women, or is a woman defender"),
    "indigenous-defender": N_("Indigenous peoples"),
    "land-defender": N_("Land"),
    "environmental-defender": N_("Environment"),
    "journalist": N_("Journalist or media worker"),
    "blogger": N_("Writes or films online"),
    "lawyer": N_("Lawyer"),
    "judge": N_("Judge or prosecutor"),
    "lgbti-defender": N_("LGBTI people"),
    "trade-unionist": N_("Trade union"),
    "community-leader": N_("Community leader"),
    "minority-defender": N_("Minorities"),
    "religious-belief-defender": N_("Religion or belief"),
    "migrant-refugee-defender": N_("Migrants and refugees"),
    "youth-child-defender": N_("Young person, or under 18"),
    "disability-defender": N_("People with disabilities"),
    "peasant": N_("Farmers and rural workers"),
    "student": N_("Student"),
    "academic": N_("Teacher or researcher"),
    "artist": N_("Artist"),
    "health-worker": N_("Health worker"),
    "humanitarian": N_("Humanitarian worker"),
    "anti-corruption": N_("Fights corruption"),
    "whistleblower": N_("Told the public about a wrong"),
    "election-observer": N_("Watches elections"),
    "politician-opposition": N_("Opposition politician"),
    "older-person": N_("Older people"),
}

LIBERTY = {
    "free": N_("Free"),
    "hiding": N_("In hiding"),
    "detained": N_("Held by the authorities"),
    "disappeared": N_("Missing, and nobody says where"),
    "exile": N_("Outside the country"),
    "displaced": N_("Had to move inside the country"),
    "deceased": N_("The person has died"),
}

PROCEEDINGS = {
    "none": N_("No court case"),
    "investigated": N_("Under investigation"),
    "charged": N_("Charged"),
    "on-trial": N_("On trial"),
    "convicted": N_("Found guilty"),
    "acquitted": N_("Found not guilty"),
}

DOMESTIC_REMEDIES = {
    "none-tried": N_("Nothing was tried"),
    "pending": N_("A case is going on"),
    "exhausted": N_("The last court has decided"),
    "unavailable": N_("There is no court or law for this"),
    "ineffective": N_("Courts exist, but cannot help"),
    "too-dangerous": N_("It is too dangerous to go to court"),
    "unduly-delayed": N_("A case takes far too long"),
}

GRAVITY_URGENCY = {
    "imminent": N_("Grave, and it can happen any day"),
    "serious": N_("Grave, but not in the next days"),
    "low": N_("Not grave now"),
}

PERPETRATORS = {
    "state": N_("Police, army, officials or others of the State"),
    "non-state": N_("An armed group, a gang, private people or family"),
    "business": N_("A company"),
    "unknown": N_("I do not know who"),
}

SUBMITTER = {
    "self": N_("Me"),
    "family": N_("A member of my family"),
    "lawyer": N_("A client, I am a lawyer"),
    "organisation": N_("Someone my organisation helps"),
    "other": N_("Someone else"),
}

GATES = {
    "jurisdiction": N_("Does it cover this State?"),
    "temporal": N_("Did it happen at the right time?"),
    "subject-matter": N_("Does it deal with this?"),
    "person": N_("Is it for this person?"),
    "gravity-urgency": N_("Is the danger great and near enough?"),
    "exhaustion": N_("Must the courts at home come first?"),
    "time-limit": N_("Is there still time?"),
    "duplication": N_("Does another procedure close it?"),
    "consent": N_("Does the person agree?"),
    "compatibility": N_("Does it need a special form?"),
}

OUTCOMES = {
    "met": N_("Yes"),
    "waived": N_("Not asked, or excused"),
    "unknown": N_("Not known yet"),
    "unmet": N_("No"),
}

STATUSES = {
    "open": N_("Open"),
    "conditional": N_("May be open"),
    "closed": N_("Closed now"),
    "not-applicable": N_("For other cases"),
}

TIERS = {
    "now": N_("Now"),
    "days": N_("In the next days"),
    "deadline": N_("Complaints with a time limit"),
    "longer": N_("Later, or for the longer run"),
}

BINDING = {
    "binding": N_("The State must obey it by law."),
    "recommendation": N_("It recommends. The State should follow, and often does so only in part."),
    "not-binding": N_("It does not bind the State. It works by being seen."),
    "help": N_("It is help for the person."),
}

CONFIDENCE = {
    "confirmed": N_("confirmed"),
    "corroborated": N_("seen in two accounts"),
    "recalled": N_("not yet confirmed"),
}

#: Procedures that matter for duplication, as a person would name the body: those of the region,
#: then those of the UN.
BODIES = {
    "americas": {
        "iachr-petition": N_("Inter-American Commission, petition"),
        "iachr-precautionary-measures": N_("Inter-American Commission, precautionary measures"),
    },
    "africa": {
        "achpr-communication": N_("African Commission, communication"),
        "african-court": N_("African Court"),
        "ecowas-court": N_("ECOWAS Court"),
        "eacj": N_("East African Court"),
        "acerwc": N_("African Committee on the Rights of the Child"),
    },
    "europe": {"ecthr-application": N_("European Court of Human Rights")},
    "asia-pacific": {},
}
UN_BODIES = {
    "un-hrcttee": N_("UN Human Rights Committee"),
    "un-cat": N_("UN Committee against Torture"),
    "un-ced-communication": N_("UN Committee on Enforced Disappearances"),
    "un-cedaw": N_("UN committee on women's rights (CEDAW)"),
    "un-cerd": N_("UN committee against racism (CERD)"),
    "un-crc": N_("UN committee on the rights of the child"),
    "un-crpd": N_("UN committee on the rights of persons with disabilities"),
    "un-cescr": N_("UN committee on economic and social rights"),
    "un-wgad-regular": N_("UN Working Group on Arbitrary Detention"),
    "ilo-cfa": N_("ILO Committee on Freedom of Association"),
}

#: How long ago, in steps at the edges of the law: key, months or days back from and to.
BRACKETS = {
    "day": N_("Today or yesterday"),
    "week": N_("In the last 7 days"),
    "2-months": N_("More than a week, less than 2 months ago"),
    "3-months": N_("2 to 3 months ago"),
    "4-months": N_("3 to 4 months ago"),
    "6-months": N_("4 to 6 months ago"),
    "year": N_("6 to 12 months ago"),
    "3-years": N_("1 to 3 years ago"),
    "5-years": N_("3 to 5 years ago"),
    "older": N_("More than 5 years ago"),
}
