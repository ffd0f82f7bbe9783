"""What every page needs: the law, the seal, and the place a visitor is at."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import Any

from flask import Response, abort, make_response, redirect, render_template, request

from advisor import home
from advisor.assess import Advisor
from advisor.language import IN_ENGLISH, Tongue, has_law, offered
from advisor.web.interview import Interview
from advisor.web.seal import Seal
from advisor.web.settings import Settings
from advisor.web.words import Words
from forms import labels

_CASE = re.compile(r"[a-z2-7]{16}")
_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"


def new_case() -> str:
    """A token for a case: 80 bits, nothing of the client in it."""
    return "".join(secrets.choice(_LETTERS) for _ in range(16))


@dataclass(frozen=True)
class Place:
    """Where a page stands: the language, and in a clinic the case."""

    lang: str
    case: str = ""

    @property
    def root(self) -> str:
        """The path that the cookie is for."""
        return f"/c/{self.case}/" if self.case else "/"

    def to(self, page: str = "", lang: str = "") -> str:
        """The address of a page of this place."""
        return f"{self.root}{lang or self.lang}/{page}"

    @property
    def leave(self) -> str:
        return f"{self.root}leave"

    @property
    def label(self) -> str:
        """How a clinic tells two open cases apart."""
        return self.case[:4].upper()


@dataclass(frozen=True)
class Site:
    """The law, the settings, the seal."""

    advisor: Advisor
    settings: Settings
    seal: Seal

    def place(self, lang: str, case: str = "") -> Place:
        """The place of a request; 404 where there is none."""
        fits = bool(_CASE.fullmatch(case)) if self.settings.how.cases else not case
        if lang not in offered() or not fits:
            abort(404)
        return Place(lang, case)

    def tongue(self, code: str) -> Tongue:
        return Tongue(code, self.advisor.knowledge)

    def interview(self) -> Interview:
        """What this visitor's cookie holds; a new start where there is none."""
        return Interview.from_state(self.seal.open(request.cookies.get(self.settings.cookie)))

    def keep(self, response: Response, interview: Interview, place: Place) -> Response:
        """Put the answers into the sealed cookie: session only, out of reach of script."""
        response.set_cookie(
            self.settings.cookie,
            self.seal.close(interview.to_state()),
            secure=self.settings.how.tls,
            httponly=True,
            samesite="Strict",
            path=place.root,
        )
        return response

    def forget(self, response: Response, place: Place) -> Response:
        """Delete the cookie of this place."""
        response.delete_cookie(
            self.settings.cookie,
            secure=self.settings.how.tls,
            httponly=True,
            samesite="Strict",
            path=place.root,
        )
        return response

    def page(self, place: Place, name: str, status: int = 200, **values: Any) -> Response:
        """Render a template."""
        tongue = self.tongue(place.lang)
        html = render_template(
            name,
            here=place,
            how=self.settings.how,
            leave_to=self.settings.leave_to or "/calendar",
            minutes=self.settings.minutes,
            tongue=tongue,
            words=Words(tongue),
            whole=has_law(place.lang),
            in_english=IN_ENGLISH,
            labels=labels,
            at_home=home.for_pathway,
            languages=[(code, self.tongue(code).locale.display_name) for code in offered()],
            gettext=tongue.gettext,
            ngettext=tongue.ngettext,
            _=tongue.gettext,
            **values,
        )
        return make_response(html, status)


def go(address: str) -> Response:
    """Lead on: the page that comes is asked for with GET."""
    return make_response(redirect(address, 303))


def same_site() -> bool:
    """Whether a form comes from our own page, as far as the browser says."""
    fetch = request.headers.get("Sec-Fetch-Site", "same-origin")
    origin = request.headers.get("Origin", "null")
    ours = origin in {"null", f"http://{request.host}", f"https://{request.host}"}
    return fetch in {"same-origin", "none"} and ours
