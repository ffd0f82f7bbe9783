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
from advisor.language import LanguageError, Tongue, folder, has_law, offered

ROOT = Path(__file__).parents[2]
_PLACEHOLDER = re.compile(r"%\((\w+)\)s|\{(\w+)\}")


DOMAINS = ("interface", "law")


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Catalog]:
    """What the extraction finds today, from Python, templates, YAML and CSV."""
    found = {}
    for domain in DOMAINS:
        target = tmp_path_factory.mktemp("catalog") / f"{domain}.pot"
        command = ["-m", "babel.messages.frontend", "-q", "extract"]
        command += ["-F", f"translations/{domain}.cfg", "-k", "N_", "-k", "_", "-o"]
        subprocess.run([sys.executable, *command, str(target), "."], cwd=ROOT, check=True)
        with target.open("rb") as file:
            found[domain] = read_po(file)
    return found


#: Each language with the catalogs it has: every one has an interface, not every one the law.
CATALOGS = [
    (lang, domain)
    for lang in offered()
    for domain in DOMAINS
    if (folder() / lang / "LC_MESSAGES" / f"{domain}.po").exists()
]


def _catalog(lang: str, domain: str) -> Catalog:
    with (folder() / lang / "LC_MESSAGES" / f"{domain}.po").open("rb") as file:
        return read_po(file, locale=lang)


def _names(text: object) -> set[str]:
    texts = text if isinstance(text, tuple | list) else (text,)
    return {a or b for t in texts for a, b in _PLACEHOLDER.findall(str(t))}


def test_the_extraction_finds_every_kind_of_text(templates: dict[str, Catalog]) -> None:
    for domain, texts in {
        "interface": ("Leave this page", "In which country is this happening?", "Death threats"),
        "law": (
            "The courts at home have given their last word.",
            "Petition to the Inter-American Commission",
            "Working Group on Arbitrary Detention",
            "Remains bound although no longer an OAS member.",
            "American Convention on Human Rights",
        ),
    }.items():
        for text in texts:
            assert text in templates[domain], text


@pytest.mark.parametrize(("lang", "domain"), CATALOGS)
def test_every_message_is_translated(lang: str, domain: str, templates: dict[str, Catalog]) -> None:
    catalog = _catalog(lang, domain)
    missing = [m.id for m in templates[domain] if m.id and (m.id not in catalog or not _whole(catalog, m.id))]
    assert missing == []
    assert [m.id for m in catalog if m.fuzzy and m.id] == []


def _whole(catalog: Catalog, key: object) -> bool:
    """Whether a message is there, in every plural form that the language has."""
    text = catalog[key].string
    return all(text) and len(text) == catalog.num_plurals if isinstance(text, tuple) else bool(text)


@pytest.mark.parametrize(("lang", "domain"), CATALOGS)
def test_every_message_renders_with_its_placeholders(lang: str, domain: str) -> None:
    for message in _catalog(lang, domain):
        if not message.id:
            continue
        names = _names(message.id)
        texts = message.string if isinstance(message.string, tuple) else (message.string,)
        for text in texts:
            # a plural form may say "one" or "two" in words
            assert _names(text) == names or isinstance(message.id, tuple), message.id
            assert _names(text) <= names, message.id
            values = {name: "7" for name in names}
            rendered = text % values if "%(" in str(message.id) else text.format(**values) if names else text
            assert "{" not in rendered
            assert "%(" not in rendered


@pytest.mark.parametrize(("lang", "domain"), CATALOGS)
def test_nothing_stale_stays_in_a_catalog(lang: str, domain: str, templates: dict[str, Catalog]) -> None:
    assert [m.id for m in _catalog(lang, domain) if m.id and m.id not in templates[domain]] == []


def test_every_pathway_is_told_in_every_language_that_has_the_law(knowledge: Knowledge) -> None:
    for lang in filter(has_law, offered()):
        tongue = Tongue(lang, knowledge)
        for mechanism in knowledge.mechanisms.values():
            texts = (mechanism.name, mechanism.does, *mechanism.steps, *mechanism.risks, *mechanism.follow_up)
            assert [text for text in texts if not tongue.knows(text)] == [], (lang, mechanism.slug)


def test_what_is_not_translated_is_known_to_be_english(knowledge: Knowledge) -> None:
    text = "Petition to the Inter-American Commission"
    for lang in offered():
        tongue = Tongue(lang, knowledge)
        assert tongue.knows(text) is has_law(lang)
        assert tongue.knows("Leave this page")
        if not has_law(lang):
            assert tongue.gettext(text) == text


def test_the_languages_of_the_first_days_are_offered() -> None:
    assert set(offered()) >= {"en", "es"}
    assert {lang for lang in offered() if has_law(lang)} >= {"en", "es"}


def test_a_language_that_is_not_offered_is_refused(knowledge: Knowledge) -> None:
    with pytest.raises(LanguageError, match="xx is not offered; offered: en"):
        Tongue("xx", knowledge)


@pytest.mark.parametrize("lang", offered())
def test_every_state_has_a_name(lang: str, knowledge: Knowledge) -> None:
    tongue = Tongue(lang, knowledge)
    assert all(name and name != code for code, name in tongue.countries())
    assert len(tongue.countries()) == len(knowledge.states)
