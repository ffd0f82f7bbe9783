"""The command line: what it prints, what it refuses, and with which status."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from advisor.cli import main

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "assessment.schema.json").read_text("utf-8"))
GOOD = {"country": "HN", "threats": ["death-threat"], "liberty": "free"}


def _run(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=text)


def test_three_options_give_a_plan_of_the_published_shape() -> None:
    result = _run(
        "assess", "--country", "HN", "--threat", "death-threat", "--status", "free", "--format", "json"
    )
    assert result.exit_code == 0
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(result.stdout))


def test_a_file_and_standard_input_give_the_same(tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text(json.dumps(GOOD), "utf-8")
    as_of = ("--as-of", "2026-11-23", "--format", "json")
    one = _run("assess", str(file), *as_of)
    other = _run("assess", "-", *as_of, text=json.dumps(GOOD))
    options = ("--country", "HN", "--threat", "death-threat", "--status", "free")
    assert one.stdout == other.stdout == _run("assess", *options, *as_of).stdout


def test_the_text_names_doors_reasons_and_sources() -> None:
    text = _run("assess", "--country", "HN", "--threat", "death-threat", "--as-of", "2026-11-23").stdout
    for words in (
        "Urgent appeal of UN human rights experts",
        "Why:",
        "Sources:",
        "not yet confirmed",
        "== Now ==",
    ):
        assert words in text


@pytest.mark.parametrize(
    ("arguments", "text", "words"),
    [
        (("assess", "--country", "HN"), None, "threats: missing"),
        (("assess", "--threat", "death-threat"), None, "country: missing"),
        (
            ("assess", "--country", "XX", "--threat", "death-threat"),
            None,
            "country: XX is no country we know",
        ),
        (("assess", "--country", "HN", "--threat", "x"), None, "threats: x is not known; accepted:"),
        (
            ("assess", "--country", "HN", "--threat", "death-threat", "--status", "x"),
            None,
            "liberty: x is not known",
        ),
        (
            ("assess", "--country", "HN", "--threat", "death-threat", "--lang", "xx"),
            None,
            "xx is not offered",
        ),
        (
            ("assess", "--country", "HN", "--threat", "death-threat", "--as-of", "x"),
            None,
            "--as-of: x is not a day",
        ),
        (("assess", "nowhere.json"), None, "nowhere.json: No such file"),
        (("assess", "-"), "{", "not JSON"),
        (("assess", "-"), "x" * 1_048_576, "at most 65536"),
        (("assess", "-"), json.dumps({**GOOD, "nome": 1}), "nome: no such key; accepted: country"),
        (
            ("assess", "-"),
            json.dumps({**GOOD, "incident_date": "2030-01-01"}),
            "incident_date: 2030-01-01 is after",
        ),
        (("assess", "-", "--country", "HN"), json.dumps(GOOD), "a file or options, not both"),
    ],
)
def test_what_is_refused_is_refused_in_one_line_with_status_2(
    arguments: tuple[str, ...], text: str | None, words: str
) -> None:
    result = _run(*arguments, text=text)
    assert result.exit_code == 2
    assert words in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


def test_binary_rubbish_is_refused() -> None:
    result = CliRunner().invoke(main, ["assess", "-"], input=b"\xff\xfe\x00{")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_serving_refuses_what_cannot_be_served_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        busy = _run("serve", "--port", str(taken.getsockname()[1]))
    assert busy.exit_code == 1
    assert "cannot listen on 127.0.0.1" in busy.stderr
    monkeypatch.setenv("ADVISOR_PROFILE", "palace")
    wrong = _run("serve", "--port", "0")
    assert wrong.exit_code == 1
    assert wrong.stderr == "ADVISOR_PROFILE: palace; accepted: public, clinic, workshop, local\n"


def test_a_language_without_the_law_says_so_and_is_refused_for_json(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a new language begins: with its interface only."""
    for module in ("advisor.cli", "advisor.output.text"):
        monkeypatch.setattr(f"{module}.has_law", lambda code: code != "ar")
    options = ("assess", "--country", "HN", "--threat", "death-threat", "--lang", "ar")
    told = _run(*options)
    assert told.exit_code == 0
    assert "بالإنجليزية" in " ".join(told.stdout.split("==")[0].split())
    refused = _run(*options, "--format", "json")
    assert refused.exit_code == 2
    whole = "accepted for JSON: en, es, fr"
    assert refused.stderr == f"refused: ar: the law is not in this language yet; {whole}\n"
