"""The knowledge is read strictly: what is wrong stops the program, with file, line and key."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from advisor.cli import main
from advisor.knowledge import Knowledge, KnowledgeError, load
from advisor.knowledge.loading import data_folder

PETITION = "mechanisms/iachr-petition.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "data"
    shutil.copytree(data_folder(), copy)
    return copy


def _change(folder: Path, name: str, old: str, new: str) -> int:
    """Replace the first occurrence; give the line it stands on."""
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("name", "old", "new", "key", "words"),
    [
        (PETITION, "speed:", "sped:", "sped", "unknown field"),
        (PETITION, "family: inter-american\n", "", "family", "missing required field"),
        (PETITION, "tier: deadline", "tier: soon", "tier", "Invalid enum value"),
        (PETITION, "order: 20", "order: twenty", "order", "Expected `int`"),
        (
            PETITION,
            "sources: [achr-47-b]",
            "sources: [achr-47-z]",
            "sources",
            "achr-47-z is not in the register",
        ),
        (PETITION, "    sources: [achr-44]\n", "", "sources", "missing required field"),
        (PETITION, "slug: iachr-petition", "slug: iachr-petitions", "slug", "not a pathway"),
        (PETITION, "slug: iachr-petition", "slug: iachr-hearing", "slug", "stands in"),
        (PETITION, "order: 20", "order: 20\norder: 21", "order", "stands here twice"),
        (PETITION, "bound_by: [achr, oas-member]", "bound_by: [achr, oas]", "bound_by", "oas is not known"),
        (PETITION, "regions: [americas]", "regions: [NO]", "regions", "in quotes"),
        (PETITION, "regions: [americas]", "regions: [on]", "regions", "in quotes"),
        (PETITION, "gates: [gravity-urgency]", "gates: []", "gates", "gravity-urgency is neither set"),
        (PETITION, "gates: [gravity-urgency]", "gates: [gravity-urgency, consent]", "not_asked", "twice"),
        (PETITION, "not_for: [repressive-law]", "not_for: [bad-law]", "not_for", "bad-law is not known"),
        ("mechanisms/un-crc.yaml", "{since: 2014-04-14, ", "{", "exists", "give since, until or both"),
        (
            "mechanisms/un-crc.yaml",
            "since: 2014-04-14",
            "since: 2014-04-14, until: 2010-01-01",
            "until",
            "is not after",
        ),
        (PETITION, "checked: 2026-11-23", "checked: yesterday", "checked", "date"),
        (PETITION, "{months: 6,", "{months: 6, years: 1,", "time-limit", "give one of"),
        (
            PETITION,
            "where: exhausted, sources",
            "where: exhausted, since: 2020-01-01, sources",
            "time-limit",
            "before 2020",
        ),
        (
            PETITION,
            "where: exhausted, sources",
            "where: exhausted, until: 2020-01-01, sources",
            "time-limit",
            "from 2020",
        ),
        (
            "participation.csv",
            "country,instrument,since",
            "country,instrument,sinse",
            "sinse",
            "no such column",
        ),
        (
            "participation.csv",
            "AL,aarhus,2001-06-27,,confirmed",
            "ZZ,aarhus,2001-06-27,,confirmed",
            "country",
            "ZZ is not in",
        ),
        (
            "participation.csv",
            "AL,aarhus,2001-06-27,,confirmed",
            "AL,aarhus,2001-06-27,,sure",
            "confidence",
            "sure is not known",
        ),
        (
            "participation.csv",
            "AL,aarhus,2001-06-27,,confirmed",
            "AL,aarhus,2020-13-01x,,confirmed",
            "since",
            "not a day",
        ),
        (
            "participation.csv",
            "AL,aarhus,2001-06-27,,confirmed",
            "AL,aarhus,2020-01-01,2019-01-01,confirmed",
            "until",
            "not after",
        ),
        ("participation.csv", "AM,aarhus", "AL,aarhus", "since", "second row"),
        ("inquiries.csv", "BI,2016-09-30", "QQ,2016-09-30", "country", "QQ is not in states.csv"),
        ("inquiries.csv", "un-inquiry-burundi", "un-inquiry-nowhere", "sources", "not in the register"),
        ("inquiries.csv", ",un-inquiry-iran-2026", ",un-inquiry-nowhere", "kept", "not in the register"),
        ("inquiries.csv", "2016-09-30,2021-10-08", "2021-10-08,2016-09-30", "until", "is not after"),
        ("inquiries.csv", "KP,2017-03-24", "KP,2014-03-27", "since", "must have ended by then"),
        ("inquiries.csv", "2016-09-30,", "30 September 2016,", "since", "date"),
        ("offices.csv", "BI,2010", "QQ,2010", "country", "QQ is not in states.csv"),
        ("offices.csv", "CO,2010", "BI,2010", "country", "second row"),
        ("offices.csv", ",un-office-uganda", ",un-office-nowhere", "source", "not in the register"),
        ("offices.csv", "CO,2010-12-31", "CO,2023-12-31", "seen", "is before"),
        ("offices.csv", ",2019-02-28", ",2018-02-28", "closed", "is before"),
        (
            "participation.csv",
            "AL,aarhus,2001-06-27,,confirmed,un-treaties",
            "AL,aarhus,2001-06-27,,confirmed,nowhere",
            "source",
            "not in the register",
        ),
        (
            "participation.csv",
            "AL,aarhus,2001-06-27,,confirmed,",
            "AL,aarhus,2001-06-27,confirmed,",
            "-",
            "5 cells",
        ),
        ("states.csv", "AD,Andorra,europe", "AD,Andorra,atlantis", "region", "Invalid enum value"),
        ("mandates.csv", "thematic,,2000,active", "thematic,,2000,alive", "status", "Invalid enum value"),
        ("mandates.csv", "country,IL,", "country,,", "state", "does not fit"),
        ("instruments.yaml", "leaving: acts", "leaving: never", "leaving", "accepted: acts, filing"),
        (
            "rights.yaml",
            "sources: [hrd-declaration-1",
            "sources: [hrd-declaration-99",
            "sources",
            "not in the register",
        ),
        (
            "addressees.yaml",
            "death-threat: [sr-executions]",
            "death-threat: [country-so]",
            "death-threat",
            "no living mandate",
        ),
        (
            "addressees.yaml",
            "  travel-ban: [sr-assembly-association]\n",
            "",
            "threats",
            "travel-ban is missing",
        ),
        (
            "sources/pages.yaml",
            "confidence: confirmed",
            "confidence: sure",
            "confidence",
            "Invalid enum value",
        ),
        ("sources/pages.yaml", "iachr-portal:", "udhr:", "udhr", "already in"),
        ("rights.yaml", "- slug: life", "- slug: [life", "-", "not YAML"),
    ],
)
def test_what_is_wrong_is_named(folder: Path, name: str, old: str, new: str, key: str, words: str) -> None:
    line = _change(folder, name, old, new)
    with pytest.raises(KnowledgeError) as refused:
        load(folder)
    error = refused.value
    assert error.file == name
    assert error.key == key
    assert words in error.problem
    assert "\n" not in str(error)
    if name.endswith(".csv"):
        assert error.line == (1 if "column" in words else line)
    else:
        assert abs(error.line - line) <= 60


def test_the_line_is_the_line_of_the_key(folder: Path) -> None:
    line = _change(folder, PETITION, "    sources: [achr-47-b]", "    sources: [achr-47-z]")
    with pytest.raises(KnowledgeError, match=rf"{PETITION}:{line}: sources"):
        load(folder)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("until: 2022-02-01, X} / since: 2022-03-01, X}", "gap from 2022-02-01 to 2022-03-01"),
        ("until: 2022-02-01, X} / since: 2022-01-01, X}", "overlaps"),
        ("X} / since: 2022-01-01, X}", "overlaps"),
    ],
)
def test_gaps_and_overlaps_in_dates_are_refused(folder: Path, rows: str, words: str) -> None:
    parts = [
        "    - {months: 6, counted_from: final-decision, where: exhausted, "
        + part.strip().replace("X", "sources: [achr-46-1-b]")
        for part in rows.split("/")
    ]
    old = (
        "    - {months: 6, counted_from: final-decision, where: exhausted, "
        "sources: [achr-46-1-b, iachr-rules-32]}"
    )
    _change(folder, PETITION, old, "\n".join(parts))
    with pytest.raises(KnowledgeError, match=words):
        load(folder)


def test_norway_in_quotes_is_a_word(folder: Path) -> None:
    _change(folder, PETITION, "regions: [americas]", 'regions: ["NO"]')
    with pytest.raises(KnowledgeError, match="NO is not known; accepted: africa"):
        load(folder)


def test_norway_is_a_state(knowledge: Knowledge) -> None:
    assert knowledge.states["NO"].name == "Norway"


def test_a_gate_left_out_is_refused(folder: Path) -> None:
    _change(folder, "mechanisms/nhri.yaml", "compatibility], sources", "], sources")
    with pytest.raises(KnowledgeError, match="compatibility is neither set nor listed"):
        load(folder)


def test_the_check_says_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runner = CliRunner()
    fine = runner.invoke(main, ["kb", "check"])
    assert fine.exit_code == 0
    assert "Nothing is missing" in fine.output
    _change(folder, PETITION, "speed:", "sped:")
    monkeypatch.setattr("advisor.knowledge.loading.data_folder", lambda: folder)
    wrong = runner.invoke(main, ["kb", "check"])
    assert wrong.exit_code == 1
    assert "mechanisms/iachr-petition.yaml" in wrong.output


def test_every_fact_of_the_slice_has_a_source_with_day_and_confidence(knowledge: Knowledge) -> None:
    for source in knowledge.register.values():
        assert source.address == "none" or source.address.startswith("http"), source.slug
        assert source.confidence == "recalled" or source.address != "none", source.slug


def test_one_change_of_the_data_changes_the_digest(folder: Path, knowledge: Knowledge) -> None:
    assert load(folder).digest == knowledge.digest
    _change(folder, PETITION, "order: 20", "order: 21")
    assert load(folder).digest != knowledge.digest
