"""Every message, in every language, renders with the placeholders of its source."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from advisor.knowledge import Knowledge
from advisor.language import LanguageError, Tongue, folder, offered

ROOT = Path(__file__).parents[2]
_PLACEHOLDER = re.compile(r"%\((\w+)\)s|\{(\w+)\}")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """What the extraction finds today, from Python, templates, YAML and CSV."""
    target = tmp_path_factory.mktemp("catalog") / "messages.pot"
    command = ["-m", "babel.messages.frontend", "-q", "extract"]
    command += ["-F", "babel.cfg", "-k", "N_", "-k", "_", "-o"]
    subprocess.run([sys.executable, *command, str(target), "."], cwd=ROOT, check=True)
    with target.open("rb") as file:
        return read_po(file)


def _catalog(lang: str) -> Catalog:
    with (folder() / lang / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return read_po(file, locale=lang)


def _names(text: object) -> set[str]:
    texts = text if isinstance(text, tuple | list) else (text,)
    return {a or b for t in texts for a, b in _PLACEHOLDER.findall(str(t))}


def test_the_extraction_finds_every_kind_of_text(template: Catalog) -> None:
    for text in (
        "The courts at home have given their last word.",
        "Leave this page",
        "In which country is this happening?",
        "Petition to the Inter-American Commission",
        "Working Group on Arbitrary Detention",
        "Remains bound although no longer an OAS member.",
        "American Convention on Human Rights",
    ):
        assert text in template, text


@pytest.mark.parametrize("lang", [lang for lang in offered() if lang != "en"])
def test_every_message_is_translated(lang: str, template: Catalog) -> None:
    catalog = _catalog(lang)
    missing = [m.id for m in template if m.id and (m.id not in catalog or not catalog[m.id].string)]
    assert missing == []
    assert [m.id for m in catalog if m.fuzzy and m.id] == []


@pytest.mark.parametrize("lang", [lang for lang in offered() if lang != "en"])
def test_every_message_renders_with_its_placeholders(lang: str, knowledge: Knowledge) -> None:
    tongue = Tongue(lang, knowledge)
    for message in _catalog(lang):
        if not message.id or isinstance(message.id, tuple):
            continue
        names = _names(message.id)
        assert _names(message.string) == names, message.id
        text = tongue.gettext(message.id)
        values = {name: "7" for name in names}
        rendered = text % values if "%(" in message.id else text.format(**values) if names else text
        assert "{" not in rendered
        assert "%(" not in rendered


def test_nothing_stale_stays_in_a_catalog(template: Catalog) -> None:
    for lang in offered()[1:]:
        stale = [m.id for m in _catalog(lang) if m.id and m.id not in template]
        assert stale == []


def test_spanish_is_offered() -> None:
    assert set(offered()) >= {"en", "es"}


def test_a_language_that_is_not_offered_is_refused(knowledge: Knowledge) -> None:
    with pytest.raises(LanguageError, match="xx is not offered; offered: en"):
        Tongue("xx", knowledge)


@pytest.mark.parametrize("lang", offered())
def test_every_state_has_a_name(lang: str, knowledge: Knowledge) -> None:
    tongue = Tongue(lang, knowledge)
    assert all(name and name != code for code, name in tongue.countries())
    assert len(tongue.countries()) == len(knowledge.states)
