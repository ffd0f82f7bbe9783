"""Nothing is stored, nothing leaks: the cookie, the headers, the logs, the address bar."""

from __future__ import annotations

import base64
import builtins
import hashlib
import logging
import re
import time
import zlib
from typing import Any

import pytest
from cryptography.fernet import Fernet
from flask import Flask

from advisor.assess import Advisor
from advisor.web import create_app
from advisor.web.headers import DENIED
from advisor.web.seal import LARGEST, Seal, TooLarge
from advisor.web.settings import Settings, SettingsError, from_environment
from forms.questionnaire import QUESTIONS
from rules import vocabulary
from tests.web.conftest import Visitor

PATHS = ("/", "/en/", "/en/help", "/en/nothing", "/leave", "/calendar", "/favicon.ico", "/static/style.css")


def _policy(header: str) -> dict[str, str]:
    parts = (part.strip().partition(" ") for part in header.split(";"))
    return {name: value for name, _, value in parts}


@pytest.mark.parametrize("path", PATHS)
def test_headers_are_strict_everywhere(app: Flask, path: str) -> None:
    answer = app.test_client().get(path)
    answer.close()
    policy = _policy(answer.headers["Content-Security-Policy"])
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert policy["form-action"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert re.fullmatch(r"'sha256-[A-Za-z0-9+/]{43}='", policy["script-src"])
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer.headers["Cross-Origin-Embedder-Policy"] in {"require-corp", "credentialless"}
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert all(f"{name}=()" in answer.headers["Permissions-Policy"] for name in DENIED)
    if not path.startswith("/static"):
        assert answer.headers["Cache-Control"] == "no-store"


ISOLATION = ("Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Origin-Agent-Cluster")


@pytest.mark.parametrize(
    ("profile", "path", "tls", "isolated"),
    [
        ("local", "/en/", False, True),
        ("workshop", "/en/", False, False),
        ("public", "/en/", True, True),
        ("clinic", "/c/abcdefghijklmnop/en/", True, True),
    ],
)
def test_each_profile_has_its_headers(
    advisor: Advisor, profile: str, path: str, tls: bool, isolated: bool
) -> None:
    answer = create_app(Settings(profile=profile), advisor).test_client().get(path)
    assert answer.status_code == 200
    assert ("Strict-Transport-Security" in answer.headers) is tls
    for name in ISOLATION:
        assert (name in answer.headers) is isolated
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cache-Control"] == "no-store"


def test_leaving_clears_the_browser_where_browsers_allow_it(app: Flask, public: Flask) -> None:
    assert "Clear-Site-Data" not in app.test_client().get("/leave").headers
    answer = public.test_client().get("/leave")
    assert answer.headers["Clear-Site-Data"] == '"cookies", "storage"'


def test_the_onion_address_is_named_only_where_there_is_one(advisor: Advisor, app: Flask) -> None:
    assert "Onion-Location" not in app.test_client().get("/en/").headers
    onion = "http://abcdefghijklmnop.onion"
    client = create_app(Settings(profile="public", onion=onion), advisor).test_client()
    assert client.get("/en/safety").headers["Onion-Location"] == f"{onion}/en/safety"
    with client.get("/static/style.css") as style:
        assert "Onion-Location" not in style.headers
    clinic = create_app(Settings(profile="clinic", onion=onion), advisor).test_client()
    assert clinic.get(f"{CASE}/en/").headers["Onion-Location"] == f"{onion}/"


def test_the_workshop_says_on_every_page_that_facts_are_invented(advisor: Advisor) -> None:
    client = create_app(Settings(profile="workshop"), advisor).test_client()
    for path in ("/en/", "/en/help", "/en/safety", "/en/about", "/en/nothing"):
        assert "Training. Use invented facts only." in client.get(path).text


def test_two_clients_of_a_clinic_never_mix(advisor: Advisor) -> None:
    client = create_app(Settings(profile="clinic"), advisor).test_client()
    first, second = (client.get("/", base_url="https://localhost").headers["Location"] for _ in range(2))
    assert first != second
    for root, country in ((first, "TT"), (second, "MW")):
        page = client.get(root, base_url="https://localhost").text
        assert root.split("/")[2][:4].upper() in page
        client.post(root, data={"action": "start"}, base_url="https://localhost")
        _post(client, root, "answer", answer=country)
    for root, ours, theirs in ((first, "TT", "MW"), (second, "MW", "TT")):
        _post(client, root, "check")
        page = client.get(root, base_url="https://localhost").text
        assert f"<dd>{ {'TT': 'Trinidad', 'MW': 'Malawi'}[ours] }" in page
        assert {"TT": "Trinidad", "MW": "Malawi"}[theirs] not in page
    client.get(f"{first.removesuffix('en/')}leave", base_url="https://localhost")
    assert "Trinidad" not in client.get(first, base_url="https://localhost").text
    assert "Malawi" in client.get(second, base_url="https://localhost").text


def _post(client: Any, root: str, action: str, **fields: str) -> None:
    page = client.get(root, base_url="https://localhost").text
    token = re.search(r'name="token" value="([^"]+)"', page)
    fact = re.search(r'name="fact" value="([^"]+)"', page)
    data = {"action": action, "token": token.group(1) if token else "", **fields}
    if fact:
        data["fact"] = fact.group(1)
    assert client.post(root, data=data, base_url="https://localhost").status_code == 303


@pytest.mark.parametrize("path", ["/en/", "/c/short/en/", "/c/ABCDEFGHIJKLMNOP/en/", "/c/../en/"])
def test_a_clinic_has_no_page_without_a_case(advisor: Advisor, path: str) -> None:
    client = create_app(Settings(profile="clinic"), advisor).test_client()
    assert client.get(path).status_code == 404


def test_only_a_clinic_has_cases(app: Flask) -> None:
    assert app.test_client().get("/c/abcdefghijklmnop/en/").status_code == 404


CASE = "/c/abcdefghijklmnop"


@pytest.mark.parametrize(
    ("profile", "root", "name", "secure"),
    [
        ("local", "", "s", False),
        ("workshop", "", "s", False),
        ("public", "", "__Host-s", True),
        ("clinic", CASE, "__Secure-s", True),
    ],
)
def test_one_cookie_sealed_and_for_this_session_only(
    advisor: Advisor, profile: str, root: str, name: str, secure: bool
) -> None:
    client = create_app(Settings(profile=profile), advisor).test_client()
    answer = client.post(f"{root}/en/", data={"action": "start"}, base_url="https://localhost")
    cookies = answer.headers.getlist("Set-Cookie")
    assert len(cookies) == 1
    assert cookies[0].startswith(f"{name}=")
    assert "HttpOnly" in cookies[0]
    assert "SameSite=Strict" in cookies[0]
    assert f"Path={root}/;" in f"{cookies[0]};"
    assert ("Secure" in cookies[0]) is secure
    assert "Max-Age" not in cookies[0]
    assert "Expires" not in cookies[0]
    assert "Domain" not in cookies[0]


def test_no_cookie_before_the_first_answer(visitor: Visitor) -> None:
    assert "Set-Cookie" not in visitor.look().headers


def test_the_cookie_shows_no_answer_to_who_holds_the_phone(visitor: Visitor) -> None:
    visitor.interview(country="TT", threats=("smear-campaign",), liberty="hiding")
    cookie = visitor.client.get_cookie("s")
    assert cookie is not None
    raw = base64.urlsafe_b64decode(cookie.value + "==")
    views = [cookie.value.encode(), raw]
    for start in range(0, len(raw), 1):
        try:
            views.append(zlib.decompressobj().decompress(raw[start:]))
        except zlib.error:
            continue
    for view in views:
        for word in (b"smear", b"hiding", b"country"):
            assert word not in view


def test_the_largest_case_fits_into_the_cookie() -> None:
    seal = Seal((Fernet.generate_key().decode(),), 60)
    bodies = ["un-hrcttee", "un-cat", "un-cedaw", "un-cerd", "un-wgad-regular", "iachr-petition"]
    largest = {
        "a": {
            "country": "CO",
            "current_country": "VE",
            "threats": list(vocabulary.THREATS),
            "profiles": list(vocabulary.PROFILES),
            "liberty": "disappeared",
            "proceedings": "investigated",
            "domestic_remedies": "unduly-delayed",
            "gravity_urgency": "imminent",
            "incident_date": {"from": "2026-05-22", "to": "2026-08-22"},
            "final_domestic_decision_date": {"from": "2026-05-22", "to": "2026-08-22"},
            "other_procedures": [{"pathway": b, "status": s} for b in bodies for s in ("pending", "decided")],
            "perpetrators": list(vocabulary.PERPETRATORS),
            "cooperation_with_un": False,
            "organisation": True,
            "submitter": "organisation",
            "consent": {"act": True, "name_to_state": False, "publish": False},
        },
        "s": [],
        "p": "results",
        "r": [*QUESTIONS, *list(QUESTIONS)[:8]],
        "w": {"threats": list(vocabulary.THREATS)[::-1], "profiles": list(vocabulary.PROFILES)[::-1]},
        "c": ["iachr-precautionary-measures@CO", "african-court-provisional-measures@CO"],
        "d": [f"{slug}@CO" for slug in sorted(vocabulary.PATHWAYS, key=len)[-8:]],
        "f": "african-court-provisional-measures@CO",
        "t": "x" * 16,
    }
    token = seal.close(largest)
    assert len(token) <= LARGEST < 4096
    assert seal.open(token) == largest


def test_what_does_not_fit_is_refused() -> None:
    seal = Seal((Fernet.generate_key().decode(),), 60)
    import secrets

    with pytest.raises(TooLarge):
        seal.close({"a": {"x": secrets.token_hex(6000)}})


def test_a_cookie_that_cannot_be_trusted_leads_to_the_start(visitor: Visitor, app: Flask) -> None:
    visitor.interview()
    cookie = visitor.client.get_cookie("s")
    assert cookie is not None
    other = Seal((Fernet.generate_key().decode(),), 60)
    for value in (cookie.value[:-5] + "AAAA=", "x", "", "é", other.close({"a": {}}), "A" * 4000):
        visitor.client.set_cookie("s", value)
        answer = visitor.look()
        assert answer.status_code == 200
        assert "Three things to know first" in answer.text
        posted = visitor.client.post("/en/", data={"action": "answer", "fact": "country", "answer": "KE"})
        assert posted.status_code == 200
        assert "There are no answers any more" in posted.text


def test_an_old_or_foreign_state_is_a_new_start(advisor: Advisor) -> None:
    settings = Settings()
    client = create_app(settings, advisor).test_client()
    seal = Seal(settings.keys, 60)
    for state in ({}, {"a": 1, "s": [], "p": "start", "t": "x"}, {"a": {}, "s": [], "p": "zz", "t": "x"}):
        client.set_cookie("s", seal.close(state))
        assert "Three things to know first" in client.get("/en/").text
    broken = {"a": {"country": "ZZ", "threats": ["x"]}, "s": [], "p": "results", "t": "x"}
    client.set_cookie("s", seal.close(broken))
    assert client.get("/en/").status_code == 200


def test_a_seal_expires(monkeypatch: pytest.MonkeyPatch) -> None:
    seal = Seal((Fernet.generate_key().decode(),), 5)
    token = seal.close({"a": {}})
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 4 * 60)
    assert seal.open(token) == {"a": {}}
    monkeypatch.setattr(time, "time", lambda: now + 6 * 60)
    assert seal.open(token) is None


def test_keys_rotate() -> None:
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    token = Seal((old,), 60).close({"a": {}})
    assert Seal((new, old), 60).open(token) == {"a": {}}
    assert Seal((new,), 60).open(token) is None


def test_no_answer_in_any_address(visitor: Visitor) -> None:
    visitor.press("start")
    for answer in ({"answer": "TT"}, {"answer": ["smear-campaign"]}, {"answer": "hiding"}):
        response = visitor.press("answer", **answer)
        assert response.headers["Location"] == "/en/"
    page = visitor.look().text
    assert 'method="get"' not in page.lower()
    assert "?" not in page.replace("style.css?", "").split("<body")[0]


def test_no_log_line_at_all_during_a_whole_run(
    visitor: Visitor, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    capfd.readouterr()
    visitor.interview(country="TT", threats=("smear-campaign",), liberty="hiding")
    visitor.press("more")
    visitor.press("answer", answer="imminent")
    visitor.client.get("/leave")
    written = capfd.readouterr()
    assert caplog.records == []
    assert written.out == written.err == ""


def test_nothing_is_written_to_disk(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[Any, str]] = []
    real = builtins.open

    def watch(file: Any, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
        opened.append((file, mode))
        return real(file, mode, *args, **kwargs)

    monkeypatch.setattr(builtins, "open", watch)
    visitor.interview()
    assert [o for o in opened if set(o[1]) & set("wax+")] == []


def test_templates_cannot_reach_the_configuration(app: Flask) -> None:
    for name in ("config", "request", "session", "g"):
        assert name not in app.jinja_env.globals
    assert app.template_context_processors[None] == []


def test_nothing_is_loaded_from_elsewhere(visitor: Visitor) -> None:
    page = visitor.interview().text
    head = page.split("</head>")[0]
    assert "http" not in head
    for tag in ("<script ", "<img", "<iframe", '<link rel="preload', " style=", " onclick="):
        assert tag not in page


def test_the_one_script_is_the_one_that_the_policy_names(visitor: Visitor) -> None:
    answer = visitor.look()
    (script,) = re.findall(r"<script>(.*?)</script>", answer.text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in answer.headers["Content-Security-Policy"]
    assert len(script.encode()) <= 4096
    for word in ("localStorage", "sessionStorage", "indexedDB", "cookie", "innerHTML", "eval"):
        assert word not in script


def test_only_named_hosts_are_served(advisor: Advisor) -> None:
    client = create_app(Settings(hosts=("help.example",)), advisor).test_client()
    assert client.get("/en/", base_url="http://help.example").status_code == 200
    assert client.get("/en/", base_url="http://evil.example").status_code == 400


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ADVISOR_PROFILE", "x"),
        ("ADVISOR_KEYS", "x"),
        ("ADVISOR_MINUTES", "never"),
        ("ADVISOR_LEAVE_TO", "javascript:x"),
        ("ADVISOR_ONION", "https://help.example"),
    ],
)
def test_settings_that_make_no_sense_are_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=name):
        from_environment()


@pytest.mark.parametrize("country", ["KZ", "MX", "TN", "GE"])
def test_sources_lead_only_to_sites_that_are_known(visitor: Visitor, advisor: Advisor, country: str) -> None:
    page = visitor.interview(country=country, threats=("torture-ill-treatment",), liberty="detained").text
    sources = page[page.index('<ol class="sources">') :]
    sources = sources[: sources.index("</ol>")]
    assert re.findall(r'href="(https?:[^"]+)"', sources)
    linked = [address for address in re.findall(r'href="([^"]+)"', page) if address.startswith("http")]
    cited = {source.address for source in advisor.knowledge.register.values()}
    assert all(advisor.knowledge.may_link(address) for address in linked if address in cited)
    assert '<bdi dir="ltr">' in sources  # a copy is named and not linked


def test_a_site_counts_with_what_is_below_it_and_nothing_else(advisor: Advisor) -> None:
    may_link = advisor.knowledge.may_link
    assert may_link("https://treaties.un.org/Pages/x")
    assert may_link("https://un.org")
    assert not may_link("https://un.org.example/")
    assert not may_link("https://notun.org/")
    assert not may_link("https://un-icc.cloud/")
    assert not may_link("none")
