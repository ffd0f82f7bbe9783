"""Who helps: the nearest first, never one that has ended, unknown answers exclude nobody."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from advisor.assess import Advisor
from advisor.case import from_data
from advisor.cli import main
from advisor.knowledge import Knowledge, KnowledgeError, load
from advisor.knowledge.loading import data_folder
from advisor.language import Tongue
from advisor.output import organisations as output
from advisor.output import text
from rules.support import Organisation, fitting

TODAY = dt.date(2026, 11, 24)


def _one(slug: str, **given: Any) -> Organisation:
    usual: dict[str, Any] = {"name": slug, "gives": ("relocation",), "what": "x", "status": "active"}
    usual |= {"source": "x", "seen": "2026", "confidence": "confirmed", "regions": ("worldwide",)}
    return Organisation(slug=slug, **(usual | given))


def _names(*organisations: Organisation, **given: Any) -> list[str]:
    usual: dict[str, Any] = {"places": [("KE", "africa")], "profiles": None, "exile": False}
    usual |= {"organisation": None}
    return [one.slug for one in fitting(organisations, "relocation", **(usual | given))]


def test_the_nearest_come_first() -> None:
    world, region = _one("a-world"), _one("b-region", regions=("africa",))
    home, elsewhere = _one("c-home", regions=(), countries=("KE",)), _one("d", regions=("europe",))
    assert _names(world, region, home, elsewhere) == ["c-home", "b-region", "a-world"]


def test_made_for_this_work_comes_before_made_for_all() -> None:
    journalists, everyone = _one("z-press", profiles=("journalist",)), _one("a-all")
    assert _names(journalists, everyone, profiles=("journalist",)) == ["z-press", "a-all"]
    assert _names(journalists, everyone, profiles=("lawyer",)) == ["a-all"]
    assert _names(journalists, everyone, profiles=None) == ["a-all", "z-press"]


def test_in_imminent_danger_who_answers_at_night_comes_first() -> None:
    office, helpline = _one("a-office"), _one("b-helpline", around_the_clock="yes")
    assert _names(office, helpline) == ["a-office", "b-helpline"]
    assert _names(office, helpline, urgent=True) == ["b-helpline", "a-office"]


def test_what_has_ended_is_never_shown_and_exile_is_heeded() -> None:
    assert _names(_one("gone", status="ended")) == []
    assert _names(_one("asked again first", status="held")) == []
    inside = _one("inside", not_in_exile="yes")
    assert _names(inside, exile=True) == []
    assert _names(inside, exile=False) == ["inside"]


def test_help_for_organisations_is_not_offered_to_who_is_alone() -> None:
    groups = _one("groups", organisations_only="yes")
    assert _names(groups, organisation=False) == []
    assert _names(groups, organisation=None) == ["groups"]


def test_age_is_counted_from_the_end_of_a_year() -> None:
    assert not _one("new", seen="2025").is_old(TODAY)
    assert _one("old", seen="2024").is_old(TODAY)
    assert _one("older", seen="2025-04").is_old(TODAY)
    assert not _one("newer", seen="2025-06").is_old(TODAY)


def test_a_programme_that_was_halted_is_in_no_plan(advisor: Advisor) -> None:
    assert advisor.knowledge.organisations["freedom-house-emergency"].status == "ended"
    for slug in ("lifeline-fund", "dignity-for-all"):
        assert advisor.knowledge.organisations[slug].status == "held"
    case = from_data({"country": "KE", "threats": ["death-threat"]}, advisor.knowledge.states, TODAY)
    plan = {p.slug: p.organisations for p in advisor.assess(case, TODAY).pathways}
    assert "freedom-house-emergency" not in plan["emergency-grant"]
    assert plan["emergency-grant"][0] == "defenddefenders"
    assert plan["un-hrcttee"] == ()


def test_the_plan_names_them_in_the_readers_order(advisor: Advisor) -> None:
    case = from_data({"country": "TN", "threats": ["digital-attack"]}, advisor.knowledge.states, TODAY)
    plan = advisor.assess(case, TODAY)
    printed = text.render(plan, Tongue("en", advisor.knowledge))
    assert "- SMEX Digital Safety Helpdesk: https://smex.org/helpdesk/" in printed
    assert "help@accessnow.org" in printed


def test_who_works_in_the_language_comes_first() -> None:
    english, arabic, unknown = _one("a", languages=("en",)), _one("b", languages=("ar",)), _one("c")
    found = output.readers_first([english, arabic, unknown], "ar")
    assert [one.slug for one in found] == ["b", "c", "a"]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("gives: [emergency-grant, relocation]", "gives: [money]", "money is not known"),
        ("seen: '2025'", "seen: 'long ago'", "is no year or month"),
        ("value: +353 1 210 0489", "value: call us", "call us is no phone"),
        ("status: active", "status: alive", "status"),
        ("regions: [worldwide]", "regions: [mars]", "regions"),
        ("slug: omct", "slug: front-line-defenders", "stands here twice"),
    ],
)
def test_what_is_wrong_in_the_table_is_named(tmp_path: Path, old: str, new: str, words: str) -> None:
    folder = tmp_path / "data"
    shutil.copytree(data_folder(), folder)
    file = folder / "support.yaml"
    written = file.read_text("utf-8")
    assert old in written
    file.write_text(written.replace(old, new, 1), "utf-8")
    with pytest.raises(KnowledgeError, match=words):
        load(folder)


def test_no_phone_or_mail_that_was_only_remembered_is_shown(knowledge: Knowledge) -> None:
    for one in knowledge.organisations.values():
        kinds = {channel.kind for channel in one.channels}
        assert one.confidence == "confirmed" or kinds <= {"site"}, one.slug


def test_the_table_can_be_printed_for_a_country() -> None:
    result = CliRunner().invoke(main, ["kb", "support", "--country", "gt"])
    assert result.exit_code == 0
    assert result.output.index("CI Romero") < result.output.index("Front Line Defenders")
    assert CliRunner().invoke(main, ["kb", "support", "--country", "ZZ"]).exit_code == 2
