"""The pages: one address for start, questions, check and plan; a few fixed pages beside it."""

from __future__ import annotations

import datetime as dt
import hmac
import logging
import traceback
from pathlib import Path
from typing import Any

from flask import Blueprint, Flask, Response, abort, make_response, request
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import HTTPException

from advisor.assess import Assessment
from advisor.changes import changes
from advisor.language import offered
from advisor.web import plan
from advisor.web.answers import spoken
from advisor.web.interview import CHECK, RESULTS, START, Interview
from advisor.web.seal import TooLarge
from advisor.web.site import Place, Site, go, new_case, same_site
from forms.question import Question
from forms.questionnaire import FIRST, QUESTIONS
from rules.language import N_
from rules.ordering import CRITERIA


def install(app: Flask, site: Site) -> None:
    """Add the pages to the application."""
    cases = site.settings.how.cases
    app.register_blueprint(_entrance(site))
    app.register_blueprint(_pages(site), url_prefix="/c/<case>" if cases else "")
    app.register_error_handler(Exception, lambda error: _error(site, error))


def _entrance(site: Site) -> Blueprint:
    """What is not of one case or language."""
    pages = Blueprint("entrance", __name__)

    @pages.get("/")
    def entrance() -> Response:
        best = request.accept_languages.best_match(offered()) or offered()[0]
        return go(Place(best, new_case() if site.settings.how.cases else "").to())

    @pages.get("/calendar")
    def calendar() -> Response:
        """A page that says nothing, for who leaves where no other site was set."""
        return site.page(Place("en"), "calendar.html", mode="calendar", today=_today())

    @pages.get("/favicon.ico")
    def icon() -> Response:
        return make_response("", 204)

    return pages


def _pages(site: Site) -> Blueprint:
    pages = Blueprint("pages", __name__)

    @pages.get("/<lang>/")
    def show(lang: str, case: str = "") -> Response:
        place, interview = site.place(lang, case), site.interview()
        page = _current(site, place, interview)
        # sealed anew, so that reading counts as use
        return site.keep(page, interview, place) if interview.started else page

    @pages.post("/<lang>/")
    def act(lang: str, case: str = "") -> Response:
        place = site.place(lang, case)
        if not same_site():
            abort(403)
        return _act(site, place, site.interview())

    @pages.get("/<lang>/help")
    def urgent(lang: str, case: str = "") -> Response:
        place = site.place(lang, case)
        known = site.advisor.knowledge
        found = plan.helpers(known, lang, None, plan.URGENT)
        urgent = plan.day_and_night(found)
        others = [one for one in found if one not in urgent and "worldwide" in one.regions][: plan.MOST]
        return site.page(place, "help.html", mode="help", urgent=urgent, others=others, today=_today())

    @pages.get("/<lang>/safety")
    def safety(lang: str, case: str = "") -> Response:
        return site.page(site.place(lang, case), "safety.html", mode="safety")

    @pages.get("/<lang>/about")
    def about(lang: str, case: str = "") -> Response:
        known = site.advisor.knowledge
        seen = [source.confidence for source in known.register.values()]
        counts = {word: seen.count(word) for word in ("confirmed", "corroborated", "recalled")}
        return site.page(
            site.place(lang, case), "about.html", mode="about", known=known, counts=counts, criteria=CRITERIA
        )

    @pages.route("/leave", methods=["GET", "POST"])
    def leave(case: str = "") -> Response:
        place = site.place(offered()[0], case)
        response = go(site.settings.leave_to or "/calendar")
        if site.settings.how.tls and not case:
            response.headers["Clear-Site-Data"] = '"cookies", "storage"'
        return site.forget(response, place)

    return pages


def _today() -> dt.date:
    """The day, for everyone alike; where a limit is close the pages say to hurry anyway."""
    return dt.datetime.now(dt.UTC).date()


# --- what is shown ---------------------------------------------------------------------------


def _current(site: Site, place: Place, interview: Interview) -> Response:
    if interview.at == RESULTS:
        return _results(site, place, interview)
    if interview.at == CHECK:
        return _check(site, place, interview)
    if interview.at in QUESTIONS:
        form = _form(site, place, interview, interview.at, None)
        if interview.at in interview.answers:
            form.fill(interview.answers[interview.at], _today())
        return _question(site, place, interview, form)
    return site.page(place, "start.html", mode="start", expired=False)


def _form(
    site: Site, place: Place, interview: Interview, fact: str, data: MultiDict[str, str] | None
) -> Question:
    tongue = site.tongue(place.lang)
    form = QUESTIONS[fact](data)
    form.offer(interview.region(tongue.knowledge))
    if fact in {"country", "current_country"}:
        countries: Any = form["answer"]
        countries.choices = {"": tongue.gettext(N_("Choose a country")), **dict(tongue.countries())}
    return form


def _question(
    site: Site,
    place: Place,
    interview: Interview,
    form: Question,
    status: int = 200,
) -> Response:
    left = interview.left(_wanted(site, interview))
    ahead = sum(fact != interview.at for fact in left)
    number = interview.asked + (interview.at in left)
    return site.page(
        place,
        "question.html",
        status,
        mode="question",
        fact=interview.at,
        form=form,
        number=number if interview.at in left else None,
        about=number + ahead,
        problems=form.problems() if status == 422 else [],
        ready=interview.ready,
        token=interview.token,
    )


def _check(site: Site, place: Place, interview: Interview) -> Response:
    tongue = site.tongue(place.lang)
    wanted = interview.left(_wanted(site, interview))
    return site.page(
        place,
        "check.html",
        mode="check",
        given=spoken(interview, tongue, _today()),
        open=[QUESTIONS[fact] for fact in QUESTIONS if fact in wanted or fact in interview.skipped],
        ready=interview.ready,
        token=interview.token,
    )


def _results(site: Site, place: Place, interview: Interview) -> Response:
    today, known = _today(), site.advisor.knowledge
    case = interview.case(known, today)
    if case is None:
        found = plan.helpers(known, place.lang, None, plan.URGENT)
        return site.page(
            place,
            "without.html",
            mode="results",
            missing=[QUESTIONS[fact] for fact in ("country", "threats") if not interview.answers.get(fact)],
            urgent=plan.day_and_night(found),
            today=today,
            token=interview.token,
        )
    assessment = site.advisor.assess(case, today)
    before = interview.case_before(known, today)
    left = interview.left(question.fact for question in assessment.questions)
    people = plan.helpers(known, place.lang, case)
    notes = plan.Notes()
    return site.page(
        place,
        "results.html",
        mode="results",
        assessment=assessment,
        groups=plan.groups(assessment),
        doors=[p for p in assessment.pathways if p.available],
        closed=[p for p in assessment.pathways if p.status == "closed"],
        others=[p for p in assessment.pathways if p.status == "not-applicable"],
        danger=plan.in_danger(case),
        people=people[: plan.MOST],
        urgent=plan.day_and_night(people)[:3],
        given=spoken(interview, site.tongue(place.lang), today),
        next=QUESTIONS[left[0]] if left else None,
        settles=next((q.would_settle for q in assessment.questions if left and q.fact == left[0]), ()),
        left=left,
        changed=plan.sorted_out(changes(site.advisor.assess(before, today), assessment)) if before else None,
        pair=plan.pair(assessment, interview.pair, known),
        key=plan.key,
        focus=interview.focus,
        shown={p.rank for p in assessment.pathways if {"*", plan.key(p)} & set(interview.shown)},
        closes=lambda door: plan.closes(door, assessment, known),
        timeline=plan.timeline(assessment),
        token=interview.token,
        source_of=known.source,
        plain=plan.not_asked,
        number=notes.number,
        numbers=notes.all,
        today=today,
    )


def _wanted(site: Site, interview: Interview) -> list[str]:
    """The facts that would settle something, the most useful first."""
    assessment = _assessed(site, interview)
    return [question.fact for question in assessment.questions] if assessment else []


def _assessed(site: Site, interview: Interview) -> Assessment | None:
    today = _today()
    case = interview.case(site.advisor.knowledge, today)
    return site.advisor.assess(case, today) if case else None


# --- what is done ----------------------------------------------------------------------------


def _act(site: Site, place: Place, interview: Interview) -> Response:
    action = request.form.get("action", "")
    if action == "start":
        interview = Interview()
        interview.go(FIRST[0])
        return _kept(site, place, interview)
    if action == "finish":
        return site.forget(go(place.to()), place)
    if not interview.started:
        # nothing is known any more: the session ended, or was never there
        return site.page(place, "start.html", mode="start", expired=True)
    if not hmac.compare_digest(request.form.get("token", "").encode(), interview.token.encode()):
        return _current(site, place, interview)
    if action in {"answer", "skip"}:
        return _answer(site, place, interview, action)
    _move(site, interview, action)
    return _kept(site, place, interview)


def _move(site: Site, interview: Interview, action: str) -> None:
    """Go somewhere else; an action that is not known stays where we are."""
    fact = request.form.get("fact", "")
    interview.focus = ""
    if action == "plan":
        interview.go(RESULTS)
    elif action == "check":
        interview.go(CHECK)
    elif action == "more":
        left = interview.left(_wanted(site, interview))
        interview.go(left[0] if left else CHECK)
    elif action == "change" and fact in QUESTIONS:
        interview.go(fact)
    elif action == "back" and fact in {"", interview.at}:
        interview.back()
    elif action == "show":
        interview.focus = request.form.get("door", "")
        interview.show(interview.focus)
    elif action == "undo":
        interview.undo()
    elif action == "compare":
        interview.pair = tuple(request.form.getlist("pair")[:2])
        interview.focus = "compare"


def _answer(site: Site, place: Place, interview: Interview, action: str) -> Response:
    fact, known = request.form.get("fact", ""), site.advisor.knowledge
    if fact != interview.at or fact not in QUESTIONS:
        # a page from before: show where we are instead of mixing answers
        return _current(site, place, interview)
    again = fact in interview.answers or fact in interview.skipped
    if action == "skip":
        interview.answer(fact, None, known)
    else:
        form = _form(site, place, interview, fact, request.form)
        if not form.validate():
            return _question(site, place, interview, form, status=422)
        interview.answer(fact, form.clean(_today()), known)
    interview.go(_next(site, interview, again=again))
    return _kept(site, place, interview)


def _next(site: Site, interview: Interview, *, again: bool) -> str:
    """Where an answer leads.

    An answer given again from the plan leads back to the plan, one given from the check page to the
    check page. The first three lead to the plan. Each further one leads to the question the engine
    wants most, and the last to a look at all answers.
    """
    came_from = interview.trail[-1] if interview.trail else START
    if came_from == CHECK or (came_from == RESULTS and again):
        return came_from
    first = [fact for fact in interview.left(()) if fact in FIRST]
    if first:
        return first[0]
    if interview.at in FIRST or not interview.ready:
        return RESULTS
    left = interview.left(_wanted(site, interview))
    return left[0] if left else CHECK


def _kept(site: Site, place: Place, interview: Interview) -> Response:
    try:
        return site.keep(go(place.to()), interview, place)
    except TooLarge:
        text = N_("That is more than we can keep between two pages. Choose fewer answers.")
        return site.page(place, "error.html", 413, mode="error", text=text)


# --- what goes wrong -------------------------------------------------------------------------

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
    return site.page(_nearest(site), "error.html", status, mode="error", text=_ERRORS.get(status, _BROKEN))


def _nearest(site: Site) -> Place:
    """The place that a broken request belongs to, as far as its path says."""
    parts = request.path.strip("/").split("/")
    case = parts[1] if parts[0] == "c" and len(parts) > 1 and site.settings.how.cases else ""
    code = next((part for part in parts if part in offered()), offered()[0])
    try:
        return site.place(code, case)
    except HTTPException:
        return Place(code, new_case() if site.settings.how.cases else "")
