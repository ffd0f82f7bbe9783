"""English that a tired person can read: about sixth grade, no promise, no alarm, no blame."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
import textstat
from babel.messages.pofile import read_po

from advisor.knowledge import Knowledge
from advisor.language import folder
from rules.mechanism import Mechanism

#: The highest school grade (Flesch and Kincaid) that a page, a pathway or a question may ask for.
GRADE = 6.0
#: Legal terms and names that have no shorter word. They count as one easy word each.
ALLOWED = (
    "Inter-American Commission",
    "Inter-American Court",
    "African Commission",
    "African Court",
    "European Court",
    "Human Rights Committee",
    "Human Rights Council",
    "Government",
    "international",
    "organisation",
    "organisations",
    "Rapporteur",
    "Commission",
    "Committee",
    "Secretariat",
    "confidential",
    "procedure",
    "procedures",
    "Convention",
    "humanitarian",
    "environmental",
    "constitution",
)
#: Words that promise, frighten or blame, and marks that shout.
NEVER = re.compile(
    r"\b(guarantee[ds]?|will protect|will save|you failed|your fault|unfortunately)\b|!",
    re.IGNORECASE,
)
#: A sentence longer than this is two sentences.
WORDS = 30
_TERMS = re.compile("|".join(rf"\b{re.escape(term)}\b" for term in sorted(ALLOWED, key=len, reverse=True)))
_PLACEHOLDER = re.compile(r"%\(\w+\)s|\{\w+\}")


def grade(texts: Iterator[str]) -> float:
    """The grade of texts read one after the other."""
    whole = " ".join(text if text[-1] in ".?:" else f"{text}." for text in texts if text)
    return float(textstat.flesch_kincaid_grade(_plain(whole)))


def _plain(text: str) -> str:
    return _TERMS.sub("term", _PLACEHOLDER.sub("ten", text))


def _pathway(mechanism: Mechanism) -> Iterator[str]:
    yield from (mechanism.does, mechanism.speed, mechanism.outlook)
    yield from (*mechanism.steps, *mechanism.risks, *mechanism.follow_up)
    yield from (warning.text for warning in mechanism.warnings)
    for _, gate in mechanism.gates.items():
        yield getattr(gate, "says", "")


@pytest.fixture(scope="module")
def messages() -> dict[str, list[str]]:
    """Every English text, by the file it stands in."""
    found: dict[str, list[str]] = {}
    for domain in ("interface", "law"):
        with (folder() / "es" / "LC_MESSAGES" / f"{domain}.po").open("rb") as file:
            for message in read_po(file):
                for text in message.id if isinstance(message.id, tuple) else (message.id,):
                    for place, _ in message.locations:
                        if text:
                            found.setdefault(place, []).append(text)
    return found


def test_every_pathway_reads_at_sixth_grade(knowledge: Knowledge) -> None:
    grades = {m.slug: grade(_pathway(m)) for m in knowledge.mechanisms.values()}
    assert {slug: found for slug, found in grades.items() if found > GRADE} == {}


@pytest.mark.parametrize("folder_of", ["advisor/web/templates/", "forms/"])
def test_every_page_and_question_reads_at_sixth_grade(messages: dict[str, list[str]], folder_of: str) -> None:
    pages = {place: texts for place, texts in messages.items() if place.startswith(folder_of)}
    assert len(pages) > 3
    grades = {place: grade(iter(texts)) for place, texts in pages.items()}
    assert {place: found for place, found in grades.items() if found > GRADE} == {}


def test_the_measure_can_fail() -> None:
    hard = "Admissibility presupposes the antecedent exhaustion of jurisdictionally available remedies."
    assert grade(iter([hard])) > 12


def test_no_word_promises_frightens_or_blames(messages: dict[str, list[str]]) -> None:
    wrong = [
        text
        for place, texts in messages.items()
        for text in texts
        if NEVER.search(text) and not place.endswith((".csv", "instruments.yaml"))
    ]
    assert wrong == []


def test_sentences_of_pages_and_questions_are_short(messages: dict[str, list[str]]) -> None:
    long = [
        sentence
        for place, texts in messages.items()
        if place.startswith(("advisor/web/templates/", "forms/"))
        for text in texts
        for sentence in re.split(r"(?<=[.?:;])\s", text)
        if len(sentence.split()) > WORDS
    ]
    assert long == []
