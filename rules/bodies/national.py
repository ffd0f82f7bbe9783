"""What only national remedies have: their names, and what the country's record says of them."""

from __future__ import annotations

from rules.facts import (
    Answer,
    Circumstance,
    Considered,
    Forum,
    Institution,
    Profile,
    Programme,
    Remedy,
    Threat,
)
from rules.language import (
    BAR,
    EXCEPTION,
    MATCH,
    MET,
    N_,
    UNKNOWN,
    UNMET,
    Chapter,
    Rule,
    none_of,
    one_of,
)

_PROGRAMME = "national-protection-mechanism"
_COURTS = ("national-habeas-corpus", "national-amparo", "national-criminal-complaint")
_LOCAL = (*_COURTS, _PROGRAMME, "nhri")


class NationalRemedies(Chapter):
    """Remedies at home come first in law and in life, where they can be used."""

    @Rule(
        Considered(
            pathway=MATCH.pathway & one_of("national-habeas-corpus", "national-amparo"), state=MATCH.state
        ),
        Remedy(
            state=MATCH.state,
            pathway=MATCH.pathway,
            name=MATCH.name & none_of("none"),
            provision=MATCH.law,
            works="yes",
        ),
    )
    def the_remedy_has_a_name_in_the_country(self, pathway: str, state: str, name: str, law: str) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            MET,
            N_("Here it is called: {name}. Provision: {provision}."),
            height=EXCEPTION,
            sources=("udhr-8",),
            values={"name": name, "provision": law},
        )

    @Rule(
        Considered(
            pathway=MATCH.pathway & one_of("national-habeas-corpus", "national-amparo"), state=MATCH.state
        ),
        Remedy(state=MATCH.state, pathway=MATCH.pathway, name=MATCH.name, works="no"),
    )
    def a_remedy_can_be_only_a_text(self, pathway: str, state: str, name: str) -> None:
        self.find(
            pathway,
            state,
            "jurisdiction",
            UNKNOWN,
            N_("There is a text: {name}. We know of nobody whom it protects. Ask a local network first."),
            height=EXCEPTION,
            sources=("udhr-8",),
            values={"name": name},
        )

    @Rule(
        Considered(pathway=MATCH.pathway, state=MATCH.state),
        Remedy(state=MATCH.state, pathway=MATCH.pathway, kept_open="yes"),
    )
    def a_state_of_exception_does_not_close_it(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_("The constitution keeps this open in a state of exception. Say so in the first lines."),
            sources=("udhr-8",),
        )

    @Rule(
        Considered(pathway="national-habeas-corpus", state=MATCH.state),
        Forum(state=MATCH.state, person="elsewhere"),
    )
    def a_judge_can_command_only_who_holds_the_person(self, state: str) -> None:
        self.find(
            "national-habeas-corpus",
            state,
            "person",
            UNMET,
            N_("The person is in another country. A judge here cannot reach who holds them there."),
            height=BAR,
            sources=("iccpr-9",),
        )

    @Rule(
        Considered(pathway="national-amparo", state=MATCH.state),
        Forum(state=MATCH.state, person="elsewhere"),
        Answer(fact="liberty", value=none_of("deceased")),
    )
    def not_every_court_hears_who_is_abroad(self, state: str) -> None:
        self.caution(
            "national-amparo",
            state,
            N_("The person is in another country. Ask a local lawyer whether a court here hears them."),
            sources=("udhr-8",),
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_LOCAL), state=MATCH.state),
        Answer(fact="domestic_remedies", value="too-dangerous"),
    )
    def a_local_door_can_be_dangerous(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "You said that going to the authorities is too dangerous. Do not, unless someone "
                "safe can do it for you. Keep proof of the danger: it opens doors elsewhere."
            ),
            sources=("hrd-declaration-12",),
        )

    @Rule(
        Considered(
            pathway=MATCH.pathway & one_of("national-habeas-corpus", "national-amparo"), state=MATCH.state
        ),
        Forum(state=MATCH.state, role="origin"),
        Answer(fact="domestic_remedies", value=one_of("ineffective", "unavailable")),
    )
    def even_a_filing_that_fails_can_prove_something(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "You said that the courts are of no use. A short, safe filing that fails can still "
                "prove it to an international body."
            ),
            sources=("udhr-8",),
        )


class ProtectionAtHome(Chapter):
    """Programmes for defenders, and institutions that take complaints: what works, and what is paper."""

    @Rule(Considered(pathway=_PROGRAMME, state=MATCH.state), Programme(state=MATCH.state, works="none"))
    def most_countries_have_no_programme(self, state: str) -> None:
        self._programme(
            state,
            UNMET,
            N_("We know of no working programme for defenders in this country. Ask a local network."),
        )

    @Rule(
        Considered(pathway=_PROGRAMME, state=MATCH.state),
        Programme(state=MATCH.state, works="no", name=MATCH.name),
    )
    def a_law_on_defenders_is_not_protection(self, state: str, name: str) -> None:
        self._programme(
            state,
            UNMET,
            N_("There is a text: {name}. But it does not protect people in fact. Ask a local network."),
            name,
        )

    @Rule(
        Considered(pathway=_PROGRAMME, state=MATCH.state),
        Programme(state=MATCH.state, works="unknown", name=MATCH.name),
    )
    def whether_a_text_is_put_to_work_is_not_known(self, state: str, name: str) -> None:
        self._programme(
            state,
            UNKNOWN,
            N_("There is a text: {name}. We do not know whether it protects people. Ask a local network."),
            name,
        )

    @Rule(
        Considered(pathway=_PROGRAMME, state=MATCH.state),
        Programme(state=MATCH.state, works="yes", name=MATCH.name),
    )
    def some_countries_have_a_programme(self, state: str, name: str) -> None:
        self._programme(state, MET, N_("There is a programme here: {name}."), name)

    def _programme(self, state: str, outcome: str, message: str, name: str = "") -> None:
        self.find(
            _PROGRAMME,
            state,
            "jurisdiction",
            outcome,
            message,
            height=EXCEPTION,
            sources=("hrd-laws",),
            values={"name": name} if name else None,
        )

    @Rule(
        Considered(pathway=_PROGRAMME, state=MATCH.state),
        Forum(state=MATCH.state, person="elsewhere"),
    )
    def a_programme_protects_people_in_the_country(self, state: str) -> None:
        self._abroad(state)

    @Rule(
        Considered(pathway=_PROGRAMME, state=MATCH.state),
        Forum(state=MATCH.state, person="unknown"),
        Answer(fact="liberty", value="exile"),
    )
    def a_programme_at_home_does_not_reach_exiles(self, state: str) -> None:
        self._abroad(state)

    def _abroad(self, state: str) -> None:
        self.find(
            _PROGRAMME,
            state,
            "person",
            UNMET,
            N_("The programme protects people inside the country, and the person is abroad."),
            height=BAR,
            sources=("hrd-laws",),
        )

    @Rule(
        Considered(pathway="nhri", state=MATCH.state),
        Institution(state=MATCH.state, takes=one_of("no", "none")),
    )
    def some_countries_have_no_institution_that_takes_complaints(self, state: str) -> None:
        self._institution(
            state,
            UNMET,
            N_(
                "We know of no institution here that takes complaints from people. An ombudsperson "
                "may: ask a local network."
            ),
        )

    @Rule(
        Considered(pathway="nhri", state=MATCH.state),
        Institution(state=MATCH.state, takes="unknown", name=MATCH.name),
    )
    def whether_the_institution_takes_complaints_is_not_known(self, state: str, name: str) -> None:
        self._institution(
            state, UNKNOWN, N_("There is {name}. We do not know whether it takes complaints."), name
        )

    @Rule(
        Considered(pathway="nhri", state=MATCH.state),
        Institution(state=MATCH.state, takes="yes", name=MATCH.name),
    )
    def some_institutions_take_complaints(self, state: str, name: str) -> None:
        self._institution(state, MET, N_("Here it is: {name}."), name)

    def _institution(self, state: str, outcome: str, message: str, name: str = "") -> None:
        self.find(
            "nhri",
            state,
            "jurisdiction",
            outcome,
            message,
            height=EXCEPTION,
            sources=("paris-principles", "nhri-chart"),
            values={"name": name} if name else None,
        )

    @Rule(Considered(pathway="nhri", state=MATCH.state), Institution(state=MATCH.state, careful="yes"))
    def some_institutions_are_not_safe_to_tell(self, state: str) -> None:
        self.caution(
            "nhri",
            state,
            N_(
                "This institution may not be independent, and what it is told may reach the "
                "Government. Ask a local network before you go there."
            ),
            sources=("nhri-chart",),
        )


class Circumstances(Chapter):
    """What the country is like today changes how to use a door. It decides no gate by itself."""

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_LOCAL), state=MATCH.state),
        Circumstance(state=MATCH.state, what="civic-space", value=one_of("closed", "repressed")),
    )
    def where_civic_space_is_closed_a_local_door_needs_care(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "Observers rate civic space in this country as closed or repressed. Going to an "
                "office may show you to those you fear: let someone safe go. If it fails, keep the "
                "proof. It supports the argument that remedies at home do not work; it does not settle it."
            ),
            sources=("civicus-monitor",),
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_LOCAL), state=MATCH.state),
        Circumstance(state=MATCH.state, what="armed-conflict"),
    )
    def in_armed_conflict_courts_may_not_work(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "There is armed conflict in this country. Where courts do not sit or cannot be "
                "reached safely, write down why: other bodies may then not ask for them."
            ),
            sources=("armed-conflicts",),
        )

    @Rule(
        Considered(
            pathway=MATCH.pathway & one_of("national-habeas-corpus", "national-amparo"), state=MATCH.state
        ),
        Circumstance(state=MATCH.state, what="emergency-powers", seen=MATCH.seen),
    )
    def under_emergency_powers_courts_are_slow(self, pathway: str, state: str, seen: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "Emergency powers were in force here when we last saw a source ({seen}). While they "
                "are, petitions may wait long. File all the same if it is safe: the delay is proof "
                "for other bodies."
            ),
            sources=("iccpr-9",),
            values={"seen": seen},
        )

    @Rule(
        Considered(pathway="emergency-grant", state=MATCH.nowhere),
        Forum(state=MATCH.state, role="origin"),
        Circumstance(state=MATCH.state, what="anti-defender-law", value=MATCH.law),
    )
    def money_from_abroad_can_be_held_against_people(self, nowhere: str, state: str, law: str) -> None:
        self.caution(
            "emergency-grant",
            nowhere,
            N_(
                "Laws in the country can be used against people who receive money from abroad or "
                "belong to certain groups: {law}. Tell whoever helps, before anything is sent."
            ),
            sources=("hrd-laws",),
            values={"law": law},
        )

    @Rule(
        Considered(pathway=MATCH.pathway & one_of(*_LOCAL), state=MATCH.state),
        Circumstance(state=MATCH.state, what="same-sex-criminalised"),
        Profile(slug="lgbti-defender"),
    )
    def the_law_can_be_turned_against_who_complains(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_(
                "The law of this country punishes same-sex acts. Say nothing about private life to the "
                "authorities. Ask a group you trust who can file."
            ),
            sources=("ilga-database",),
        )

    @Rule(
        Considered(
            pathway=MATCH.pathway & one_of("un-sp-urgent-appeal", "un-wgad-urgent"), state=MATCH.state
        ),
        Circumstance(state=MATCH.state, what="death-penalty"),
        Answer(fact="proceedings", value=one_of("charged", "on-trial", "convicted")),
        Threat(state=MATCH.state, slug=one_of("security-charges", "unfair-trial"), sure="yes"),
    )
    def a_charge_may_carry_death(self, pathway: str, state: str) -> None:
        self.caution(
            pathway,
            state,
            N_("The law of this country keeps the death penalty. If a charge can carry it, say so first."),
            sources=("amnesty-death-penalty",),
        )
