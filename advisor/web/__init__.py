"""The questionnaire on the web: pages that work without script and leave nothing behind."""

from __future__ import annotations

import hashlib
from pathlib import Path

from flask import Flask
from flask_compress import Compress
from jinja2 import StrictUndefined
from markupsafe import Markup

import static
from advisor.assess import Advisor
from advisor.knowledge import load
from advisor.web import headers, pages
from advisor.web.seal import Seal
from advisor.web.settings import Settings, from_environment
from advisor.web.site import Site

#: The largest body a form may have. A full set of answers is under 4 KB.
_BODY = 64 * 1024


def _script(folder: Path) -> str:
    """The one script, without its comments; it stands in the page, so that a page is two requests."""
    lines = (folder / "script.js").read_text("utf-8").splitlines()
    return "\n".join(line.strip() for line in lines if line.strip() and not line.strip().startswith("//"))


def create_app(settings: Settings | None = None, advisor: Advisor | None = None) -> Flask:
    """Build the application; knowledge and rules are read once, here."""
    settings = settings or from_environment()
    advisor = advisor or Advisor(load())
    folder = Path(static.__file__).parent
    app = Flask(__name__, static_folder=str(folder), static_url_path="/static")
    app.config.update(
        MAX_CONTENT_LENGTH=_BODY,
        MAX_FORM_MEMORY_SIZE=_BODY,
        MAX_FORM_PARTS=200,
        PROPAGATE_EXCEPTIONS=False,
        COMPRESS_ALGORITHM=["br", "gzip"],
        COMPRESS_REGISTER=True,
    )
    if settings.hosts:
        app.config["TRUSTED_HOSTS"] = list(settings.hosts)
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    for name in ("config", "request", "session", "g"):
        app.jinja_env.globals.pop(name, None)
    app.template_context_processors[None].clear()
    style = (folder / "style.css").read_bytes()
    script = _script(folder)
    app.jinja_env.globals["style"] = hashlib.sha256(style).hexdigest()[:12]
    app.jinja_env.globals["script"] = Markup(script)  # noqa: S704  our own file, no one's input
    Compress(app)
    headers.install(app, settings, script)
    pages.install(app, Site(advisor, settings, Seal(settings.keys, settings.minutes)))
    return app
