"""Every country has a record; it is read strictly, printed whole, and speaks on the cards."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from advisor import home
from advisor.assess import Advisor
from advisor.case import from_data
from advisor.cli import main
from advisor.knowledge import Knowledge, KnowledgeError, load
from advisor.knowledge.loading import data_folder
from advisor.language import Tongue
from advisor.output import country as country_output
from advisor.output import text
from rules.country import Country, Protection

DOCS = Path(__file__).parents[2] / "docs"
TODAY = dt.date(2026, 11, 24)


def test_every_state_has_a_record_and_none_is_empty(knowledge: Knowledge) -> None:
    assert set(knowledge.countries) == set(knowledge.states)
    assert len(knowledge.countries) >= 195
    for code, country in knowledge.countries.items():
        assert country.remedies or country.known, code


def test_the_page_on_coverage_is_up_to_date(knowledge: Knowledge) -> None:
    assert (DOCS / "countries.md").read_text("utf-8") == country_output.coverage(knowledge)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_record_can_be_printed(knowledge: Knowledge, lang: str) -> None:
    tongue = Tongue(lang, knowledge)
    for code, country in knowledge.countries.items():
        printed = " ".join(country_output.render(code, tongue).split())
        for remedy in country.remedies:
            assert " ".join(remedy.name.split()) in printed


def test_a_record_names_its_sources_and_says_what_is_not_confirmed() -> None:
    result = CliRunner().invoke(main, ["kb", "country", "ke"])
    assert result.exit_code == 0
    assert "Constitutional petition" in result.output
    assert "https://www.constituteproject.org" in result.output
    assert "not yet confirmed" in result.output


def test_a_card_shows_the_law_of_its_day(knowledge: Knowledge) -> None:
    def names(pathway: str, code: str, year: int) -> set[str]:
        found = home.for_pathway(pathway, knowledge.countries[code], dt.date(year, 6, 1))
        return {entry.name for entry in found}

    assert names("national-protection-mechanism", "MX", 2010) == set()
    assert len(names("national-protection-mechanism", "MX", 2013)) == 1
    assert names("national-constitutional-complaint", "TR", 2011) == set()
    assert names("national-constitutional-complaint", "TR", 2014) == {"Bireysel başvuru"}


def test_a_country_that_is_none_is_refused_in_one_line() -> None:
    result = CliRunner().invoke(main, ["kb", "country", "ZZ"])
    assert result.exit_code == 2
    assert result.output == (
        "refused: code: ZZ is no country we know; accepted: two letters of ISO 3166-1, as KE\n"
    )


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("remedies:", "remedy:", "KE.yaml:2: remedy: "),
        ("kinds:\n  - rights", "kinds:\n  - wrongs", "KE.yaml"),
        ("confidence: confirmed", "confidence: sure", "KE.yaml"),
        ("address: https://www.constituteproject.org", "address: the library", "is no address"),
        ("address: https://www.constituteproject.org", "address: none", "confirmed needs the address"),
        ("since: 2017", "since: 2017\n  ended: 2016", "2016 is before 2017"),
    ],
)
def test_what_is_wrong_in_a_record_is_named(tmp_path: Path, old: str, new: str, words: str) -> None:
    folder = tmp_path / "data"
    shutil.copytree(data_folder(), folder)
    file = folder / "countries" / "KE.yaml"
    written = file.read_text("utf-8")
    assert old in written
    file.write_text(written.replace(old, new, 1), "utf-8")
    with pytest.raises(KnowledgeError, match=words):
        load(folder)


def test_emergency_powers_say_when_they_were_seen(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(data_folder(), folder)
    file = folder / "countries" / "TN.yaml"
    before, found, after = file.read_text("utf-8").partition("- what: emergency-powers")
    assert found
    file.write_text(before + found + after.replace("  seen: 2026-01\n", "  seen: ''\n", 1), "utf-8")
    with pytest.raises(KnowledgeError, match="say when they were seen"):
        load(folder)


def test_a_missing_record_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(data_folder(), folder)
    (folder / "countries" / "KE.yaml").unlink()
    with pytest.raises(KnowledgeError, match="KE has no record"):
        load(folder)


def test_the_card_of_a_national_pathway_shows_the_record(advisor: Advisor) -> None:
    case = {"country": "CO", "threats": ["death-threat"], "liberty": "free"}
    plan = advisor.assess(from_data(case, advisor.knowledge.states, TODAY), TODAY)
    printed = " ".join(text.render(plan, Tongue("en", advisor.knowledge)).split())
    assert "In Colombia: Acción de tutela (Writ of protection (tutela))" in printed
    assert "The judge decides within: Decision within 10 days" in printed


def test_where_nothing_is_recorded_the_scorecard_says_so(knowledge: Knowledge) -> None:
    unknown = next(code for code, c in knowledge.countries.items() if c.alignment is None)
    parts = dict(home.whole(knowledge.countries[unknown]))
    marks = [value for _, value in parts["Alignment with international standards"][0].rows]
    assert marks == ["not known"] * 4


def _law(works: str, since: int, ended: int = 0, place: str = "") -> Protection:
    return Protection(
        name=f"{works} {since}",
        english="law",
        kind="law",
        works=works,  # type: ignore[arg-type]
        since=since,
        ended=ended,
        place=place,
        source="x",
        confidence="recalled",
    )


@pytest.mark.parametrize(
    ("year", "expected"),
    [(2009, "none"), (2010, "no"), (2013, "yes"), (2020, "no")],
)
def test_a_programme_counts_from_its_year_to_its_end(year: int, expected: str) -> None:
    country = Country(
        protection=(_law("no", 2010), _law("yes", 2012, 2019), _law("yes", 2000, place="Sindh"))
    )
    assert country.programme(year)[0] == expected
