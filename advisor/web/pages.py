"""The pages: one address for start, questions and plan; a few fixed pages beside it."""

from __future__ import annotations

import datetime as dt
import hmac
import logging
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Blueprint, Flask, Response, abort, make_response, redirect, render_template, request
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import HTTPException

from advisor.assess import Advisor, Assessment, Pathway
from advisor.language import Tongue, offered
from advisor.web.interview import RESULTS, START, Interview
from advisor.web.seal import Seal, TooLarge
from advisor.web.settings import Settings
from forms import labels
from forms.question import Question
from forms.questionnaire import FIRST, QUESTIONS
from rules.language import N_
from rules.vocabulary import TIERS

#: Pages that hold no answers.
_FIXED = ("help", "safety", "about")


@dataclass(frozen=True)
class Site:
    """What every page needs."""

    advisor: Advisor
    settings: Settings
    seal: Seal

    def tongue(self, code: str) -> Tongue:
        if code not in offered():
            abort(404)
        return Tongue(code, self.advisor.knowledge)

    def interview(self) -> Interview:
        return Interview.from_state(self.seal.open(request.cookies.get(self.settings.cookie)))

    def keep(self, response: Response, interview: Interview) -> Response:
        """Put the answers into the sealed cookie: session only, out of reach of script."""
        response.set_cookie(
            self.settings.cookie,
            self.seal.close(interview.to_state()),
            secure=self.settings.tls,
            httponly=True,
            samesite="Strict",
            path="/",
        )
        return response

    def forget(self, response: Response) -> Response:
        response.delete_cookie(
            self.settings.cookie,
            secure=self.settings.tls,
            httponly=True,
            samesite="Strict",
            path="/",
        )
        return response


def install(app: Flask, site: Site) -> None:
    """Add the pages to the application."""
    app.register_blueprint(_pages(site))
    app.register_error_handler(Exception, lambda error: _error(site, error))


def _page(site: Site, tongue: Tongue, name: str, status: int = 200, **values: Any) -> Response:
    html = render_template(
        name,
        tongue=tongue,
        labels=labels,
        languages=[(code, Tongue(code, tongue.knowledge).locale.display_name) for code in offered()],
        **values,
        gettext=lambda text, **kw: tongue.gettext(text) % kw if kw else tongue.gettext(text),
        ngettext=lambda one, many, n, **kw: tongue.ngettext(one, many, n) % {"num": n, **kw},
        _=tongue.gettext,
    )
    return make_response(html, status)


def _pages(site: Site) -> Blueprint:
    pages = Blueprint("pages", __name__)

    @pages.get("/")
    def entrance() -> Response:
        best = request.accept_languages.best_match(offered()) or offered()[0]
        return _redirect(f"/{best}/")

    @pages.get("/<lang>/")
    def show(lang: str) -> Response:
        tongue, interview = site.tongue(lang), site.interview()
        return _current(site, tongue, interview)

    @pages.post("/<lang>/")
    def act(lang: str) -> Response:
        tongue, interview = site.tongue(lang), site.interview()
        return _act(site, tongue, interview)

    @pages.get("/<lang>/<any(help, safety, about):name>")
    def fixed(lang: str, name: str) -> Response:
        tongue = site.tongue(lang)
        mechanisms = tongue.knowledge.mechanisms
        urgent = [
            mechanisms[slug]
            for slug in ("emergency-grant", "legal-aid", "digital-security-help", "psychosocial-support")
        ]
        return _page(site, tongue, f"{name}.html", mode=name, urgent=urgent, minutes=site.settings.minutes)

    @pages.route("/leave", methods=["GET", "POST"])
    def leave() -> Response:
        response = _redirect(site.settings.leave_to or "/calendar")
        if site.settings.tls:
            response.headers["Clear-Site-Data"] = '"cookies", "storage"'
        return site.forget(response)

    @pages.get("/calendar")
    def calendar() -> Response:
        tongue = site.tongue("en")
        return _page(site, tongue, "calendar.html", mode="calendar", today=_today())

    @pages.get("/favicon.ico")
    def icon() -> Response:
        return make_response("", 204)

    return pages


def _redirect(address: str) -> Response:
    return make_response(redirect(address, 303))


def _today() -> dt.date:
    """The day, for everyone alike; where a limit is close the pages say to hurry anyway."""
    return dt.datetime.now(dt.UTC).date()


def _current(site: Site, tongue: Tongue, interview: Interview) -> Response:
    if interview.at == START:
        return _page(site, tongue, "start.html", mode="start", minutes=site.settings.minutes)
    if interview.at == RESULTS and interview.ready:
        return _results(site, tongue, interview)
    fact = interview.at if interview.at in QUESTIONS else FIRST[0]
    form = _form(fact, tongue, None)
    if fact in interview.answers:
        form.fill(interview.answers[fact], _today())
    return _question(site, tongue, interview, fact, form)


def _form(fact: str, tongue: Tongue, data: MultiDict[str, str] | None) -> Question:
    form = QUESTIONS[fact](data)
    if fact in {"country", "current_country"}:
        countries: Any = form["answer"]
        countries.choices = {"": tongue.gettext(N_("Choose a country")), **dict(tongue.countries())}
    return form


def _question(
    site: Site,
    tongue: Tongue,
    interview: Interview,
    fact: str,
    form: Question,
    *,
    status: int = 200,
    notice: str = "",
) -> Response:
    return _page(
        site,
        tongue,
        "question.html",
        status,
        mode="question",
        fact=fact,
        form=form,
        number=FIRST.index(fact) + 1 if fact in FIRST else None,
        problems=form.problems() if status == 422 else [],
        ready=interview.ready,
        token=interview.token,
        notice=notice,
    )


def _results(site: Site, tongue: Tongue, interview: Interview) -> Response:
    today = _today()
    case = interview.case(tongue.knowledge, today)
    if case is None:
        return _page(site, tongue, "start.html", mode="start", minutes=site.settings.minutes)
    assessment = site.advisor.assess(case, today)
    wanted = [question.fact for question in assessment.questions]
    upcoming = interview.next_wanted(wanted)
    return _page(
        site,
        tongue,
        "results.html",
        mode="results",
        assessment=assessment,
        groups=_groups(assessment),
        closed=[p for p in assessment.pathways if p.status == "closed"],
        others=[p for p in assessment.pathways if p.status == "not-applicable"],
        upcoming=QUESTIONS[upcoming] if upcoming else None,
        upcoming_settles=next((q.would_settle for q in assessment.questions if q.fact == upcoming), ()),
        answered=[QUESTIONS[f] for f in QUESTIONS if f in interview.answers],
        rivals=list(dict.fromkeys(slug for c in assessment.conflicts for slug in c.pathways)),
        token=interview.token,
        say=tongue.say,
        sources=lambda slugs: [tongue.knowledge.source(slug) for slug in slugs],
        all_sources=_sources_of,
    )


def _groups(assessment: Assessment) -> list[tuple[str, list[Pathway]]]:
    groups = []
    for tier in TIERS:
        doors = [p for p in assessment.pathways if p.available and p.tier == tier]
        if doors:
            groups.append((tier, doors))
    return groups


def _sources_of(door: Pathway) -> list[str]:
    """Every source of a card, each once."""
    slugs = [*door.sources, *(slug for gate in door.gates for slug in gate.sources)]
    return list(dict.fromkeys(slugs))


def _act(site: Site, tongue: Tongue, interview: Interview) -> Response:
    if not _same_site():
        abort(403)
    action = request.form.get("action", "")
    if action == "start":
        interview = Interview(at=FIRST[0])
        return _kept(site, tongue, interview)
    if action == "finish":
        return site.forget(_redirect(f"/{tongue.code}/"))
    if not interview.started:
        # nothing is known any more: the session ended, or was never there
        return _page(site, tongue, "start.html", mode="start", minutes=site.settings.minutes, expired=True)
    if not hmac.compare_digest(request.form.get("token", "").encode(), interview.token.encode()):
        return _current(site, tongue, interview)
    if action == "plan" and interview.ready:
        interview.at = RESULTS
    elif action == "more":
        interview.at = _next(site, interview)
    elif action == "change" and request.form.get("fact") in QUESTIONS:
        interview.at = request.form["fact"]
    elif action in {"answer", "skip", "back"}:
        return _answer(site, tongue, interview, action)
    return _kept(site, tongue, interview)


def _answer(site: Site, tongue: Tongue, interview: Interview, action: str) -> Response:
    fact = request.form.get("fact", "")
    if fact != interview.at or fact not in QUESTIONS:
        # a page from before: show where we are instead of mixing answers
        return _current(site, tongue, interview)
    if action == "back":
        interview.at = interview.before(fact)
        return _kept(site, tongue, interview)
    if action == "skip":
        interview.skip(fact)
    else:
        form = _form(fact, tongue, request.form)
        if not form.validate():
            return _question(site, tongue, interview, fact, form, status=422)
        interview.answer(fact, form.clean(_today()))
    interview.at = interview.next_first() or (_next(site, interview) if fact not in FIRST else RESULTS)
    if interview.at == RESULTS and not interview.ready:
        interview.at = "country" if "country" not in interview.answers else "threats"
        form = _form(interview.at, tongue, None)
        notice = N_("A plan needs the country and what has happened. Urgent help needs no answers.")
        response = _question(site, tongue, interview, interview.at, form, notice=notice)
        return site.keep(response, interview)
    return _kept(site, tongue, interview)


def _next(site: Site, interview: Interview) -> str:
    """The question the engine wants most, or the plan."""
    today = _today()
    case = interview.case(site.advisor.knowledge, today)
    if case is None:
        return interview.next_first() or FIRST[0]
    wanted = [question.fact for question in site.advisor.assess(case, today).questions]
    return interview.next_wanted(wanted) or RESULTS


def _kept(site: Site, tongue: Tongue, interview: Interview) -> Response:
    try:
        return site.keep(_redirect(f"/{tongue.code}/"), interview)
    except TooLarge:
        return _page(
            site,
            tongue,
            "error.html",
            413,
            mode="error",
            text=N_("That is more than we can keep between two pages. Choose fewer answers."),
        )


def _same_site() -> bool:
    """Whether a form comes from our own page, as far as the browser says."""
    fetch = request.headers.get("Sec-Fetch-Site", "same-origin")
    origin = request.headers.get("Origin", "null")
    ours = origin in {"null", f"http://{request.host}", f"https://{request.host}"}
    return fetch in {"same-origin", "none"} and ours


_ERRORS = {
    400: N_("The page could not read what was sent. Your other answers are kept. Go back and try again."),
    403: N_("The form came from another site, so it was not used. Your answers are kept."),
    404: N_("There is no such page. Your answers are kept."),
    405: N_("That does not work here. Your answers are kept."),
    413: N_("That is too much at once. Your other answers are kept. Go back and choose fewer."),
}
_BROKEN = N_("Something went wrong on our side. Your answers are kept. Try again, or go to urgent help.")


def _note(error: Exception) -> None:
    """For the operator: what kind of failure, where in the code. Never its message or its data."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name}:{frame.lineno}"
    logging.getLogger("advisor").error("a page failed: %s at %s", type(error).__name__, place)


def _error(site: Site, error: Exception) -> Response:
    """One kind line, never what was sent and never a traceback."""
    status = error.code if isinstance(error, HTTPException) and error.code else 500
    if status in {301, 302, 303, 307, 308} and isinstance(error, HTTPException):
        return make_response(error.get_response())
    if status == 500:
        _note(error)
    code = request.path.split("/")[1] if request.path.count("/") else ""
    tongue = Tongue(code if code in offered() else offered()[0], site.advisor.knowledge)
    text = _ERRORS.get(status, _BROKEN)
    return _page(site, tongue, "error.html", status, mode="error", text=text)
