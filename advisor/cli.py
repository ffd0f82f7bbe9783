"""The command line: assess a case, serve the questionnaire, check the knowledge."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import NoReturn

import click

from advisor import __version__
from advisor.assess import Advisor
from advisor.case import LIMIT, Case, CaseError, from_data, parse
from advisor.knowledge import Knowledge, KnowledgeError, load
from advisor.language import LanguageError, Tongue, has_law, offered
from advisor.output import json as json_output
from advisor.output import text as text_output


class Refused(click.ClickException):
    """The input was refused: one line on standard error, exit status 2."""

    exit_code = 2

    def show(self, file: object = None) -> None:
        click.echo(f"refused: {self.message}", err=True)


def _knowledge() -> Knowledge:
    try:
        return load()
    except KnowledgeError as error:
        click.echo(f"knowledge: {error}", err=True)
        sys.exit(1)


class Day(click.ParamType[dt.date]):
    """A day as YYYY-MM-DD."""

    name = "day"

    def convert(self, value: object, param: object, ctx: object) -> dt.date:
        if isinstance(value, dt.date):
            return value
        text = str(value)
        try:
            if len(text) != 10:
                raise ValueError
            return dt.date.fromisoformat(text)
        except ValueError:
            raise Refused(f"--as-of: {text[:40]} is not a day; accepted: YYYY-MM-DD") from None


@click.group()
@click.version_option(__version__)
def main() -> None:
    """Which doors are open to a human rights defender under threat, and why."""


@main.command()
@click.argument("file", required=False)
@click.option("--country", help="The State said to be responsible, ISO 3166-1 (CO, KE, PH …).")
@click.option("--threat", "threats", multiple=True, help="What happened; may be repeated.")
@click.option("--status", "liberty", help="Of the person: free, detained, disappeared, exile …")
@click.option("--current-country", help="Where the person is now, when elsewhere.")
@click.option("--as-of", type=Day(), default=None, help="Assess as of this day (today).")
@click.option("--lang", default="en", help="Language of the prose.")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text")
def assess(
    file: str | None,
    country: str | None,
    threats: tuple[str, ...],
    liberty: str | None,
    current_country: str | None,
    as_of: dt.date | None,
    lang: str,
    style: str,
) -> None:
    """Assess a case from FILE (JSON; - reads standard input) or from the options."""
    knowledge = _knowledge()
    today = as_of or dt.datetime.now(dt.UTC).date()
    try:
        tongue = Tongue(lang, knowledge)
        if style == "json" and not has_law(lang):
            whole = ", ".join(filter(has_law, offered()))
            raise LanguageError(f"{lang}: the law is not in this language yet; accepted for JSON: {whole}")
        if file is not None:
            if country or threats or liberty or current_country:
                raise CaseError("case", "give a file or options, not both")
            case = parse(_read(file), knowledge.states, today)
        else:
            data: dict[str, object] = {"threats": list(threats) or None, "country": country}
            data |= {"liberty": liberty, "current_country": current_country}
            case = from_data(data, knowledge.states, today)
    except (CaseError, LanguageError) as error:
        raise Refused(str(error)) from None
    click.echo(_rendered(case, today, tongue, style), nl=False)


def _read(file: str) -> bytes:
    """At most one byte more than a case may weigh: enough to refuse it."""
    try:
        if file == "-":
            return sys.stdin.buffer.read(LIMIT + 1)
        with Path(file).open("rb") as stream:
            return stream.read(LIMIT + 1)
    except OSError as error:
        raise CaseError("case", f"{file}: {error.strerror}") from None


def _rendered(case: Case, today: dt.date, tongue: Tongue, style: str) -> str:
    assessment = Advisor(tongue.knowledge).assess(case, today)
    if style == "json":
        return json_output.render(assessment, tongue)
    return text_output.render(assessment, tongue)


@main.group()
def kb() -> None:
    """The knowledge base."""


@kb.command()
def check() -> None:
    """Read everything strictly; say what is wrong, with file, line and key."""
    knowledge = _knowledge()
    Advisor(knowledge).engine()
    rows = sum(map(len, knowledge.participation.values()))
    recalled = sum(source.confidence == "recalled" for source in knowledge.register.values())
    click.echo(
        f"knowledge {knowledge.digest}: {len(knowledge.mechanisms)} mechanisms, "
        f"{len(knowledge.states)} States, {rows} rows of participation, "
        f"{len(knowledge.mandates)} mandates, {len(knowledge.register)} sources "
        f"({recalled} not yet confirmed). Nothing is missing."
    )


@kb.command()
@click.argument("code")
@click.option("--lang", default="en", help="Language of the words around the record.")
def country(code: str, lang: str) -> None:
    """Print the whole record of a country, with sources: CODE is ISO 3166-1 (KE, CO, XK …)."""
    from advisor.output import country as country_output

    knowledge = _knowledge()
    if code.upper() not in knowledge.countries:
        raise Refused(f"code: {code[:20]} is no country we know; accepted: two letters of ISO 3166-1, as KE")
    try:
        tongue = Tongue(lang, knowledge)
    except LanguageError as error:
        raise Refused(str(error)) from None
    click.echo(country_output.render(code.upper(), tongue), nl=False)


@kb.command()
@click.option("--country", help="Only those that help in this country, the nearest first (KE, CO …).")
@click.option("--lang", default="en", help="Language of the words around the table.")
def support(country: str | None, lang: str) -> None:
    """Print the organisations that help people at risk, with sources and how old they are."""
    from advisor.output import organisations as output
    from rules.support import fitting
    from rules.vocabulary import SUPPORT

    knowledge = _knowledge()
    found = list(knowledge.organisations.values())
    if country is not None:
        state = knowledge.states.get(country.upper())
        if state is None:
            raise Refused(f"--country: {country[:20]} is no country we know; accepted: as KE")
        place = [(state.country, state.region)]
        near = [
            one
            for kind in SUPPORT
            for one in fitting(found, kind, places=place, profiles=None, exile=False, organisation=None)
        ]
        found = list(dict.fromkeys(near))
    try:
        tongue = Tongue(lang, knowledge)
    except LanguageError as error:
        raise Refused(str(error)) from None
    click.echo(output.table(found, tongue, dt.datetime.now(dt.UTC).date()), nl=False)


@kb.command()
def countries() -> None:
    """How many countries have each element of a record, and how much of it was read in a source."""
    from advisor.output import country as country_output

    click.echo(country_output.coverage(_knowledge()), nl=False)


@kb.command()
@click.option(
    "--cases",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path("tests/cases"),
    help="The folder of golden cases.",
)
def coverage(folder: Path) -> None:
    """Which outcomes of which gates no golden case holds fast, and what was never seen in a source."""
    from advisor.output import coverage as coverage_output

    try:
        text, gaps = coverage_output.render(Advisor(_knowledge()), folder)
    except KnowledgeError as error:
        _fail(str(error))
    click.echo(text, nl=False)
    sys.exit(1 if gaps else 0)


@main.command()
@click.option("--host", default="127.0.0.1", help="Address to listen on.")
@click.option("--port", default=8080, type=click.IntRange(0, 65535), help="Port to listen on.")
@click.option("--workers", default=2, type=click.IntRange(1, 16), help="Worker processes.")
def serve(host: str, port: int, workers: int) -> None:
    """Serve the questionnaire."""
    from advisor.web.server import run
    from advisor.web.settings import SettingsError

    try:
        run(host, port, workers)
    except SettingsError as error:
        _fail(str(error))
    except KnowledgeError as error:
        _fail(f"knowledge: {error}")
    except OSError as error:
        _fail(f"cannot listen on {host}:{port}: {error.strerror}")


def _fail(line: str) -> NoReturn:
    click.echo(line, err=True)
    sys.exit(1)
