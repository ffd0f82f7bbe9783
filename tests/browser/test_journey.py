"""A whole journey in a real browser: script off, every language, nothing left behind."""

from __future__ import annotations

from typing import Any

import pytest

from advisor.language import offered

pytestmark = pytest.mark.browser

WIDTHS = {"phone": (360, 640), "small": (320, 568), "desk": (1280, 900)}


def _open(browser: Any, *, script: bool = False, width: str = "phone") -> Any:
    size = WIDTHS[width]
    return browser.new_context(
        java_script_enabled=script, viewport={"width": size[0], "height": size[1]}, service_workers="block"
    )


def _walk(page: Any, site: str, lang: str) -> None:
    """Start, three answers, the plan."""
    page.goto(f"{site}/{lang}/")
    if page.locator("button[value=start]").count():
        page.click("button[value=start]")
    page.select_option("select", "HN")
    page.click("button[value=answer]")
    page.check("input[value=death-threat]")
    page.check("input[value=surveillance]")
    page.click("button[value=answer]")
    page.check("input[value=free]")
    page.click("button[value=answer]")
    page.wait_for_selector("article.card")


@pytest.mark.parametrize("lang", offered())
def test_start_three_answers_plan_with_script_off(browser: Any, site: str, lang: str) -> None:
    context = _open(browser)
    page = context.new_page()
    hosts, noise = set(), []
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    page.on("console", lambda message: noise.append(message.text))
    _walk(page, site, lang)
    assert page.locator("h1").inner_text()
    assert page.locator("article.card").count() >= 5
    assert page.locator("html").get_attribute("lang") == lang
    assert page.url == f"{site}/{lang}/"
    page.click("article.card details.gates summary")
    assert page.locator("article.card table").first.is_visible()
    assert hosts == {site.split("/")[2]}
    assert noise == []
    context.close()


def test_more_answers_in_the_order_the_engine_wants(browser: Any, site: str) -> None:
    context = _open(browser)
    page = context.new_page()
    _walk(page, site, "en")
    page.click("button[value=more]")
    assert page.locator("h1").inner_text() == "How great is the danger?"
    page.check("input[value=imminent]")
    page.click("button[value=answer]")
    page.click("button[value=plan]")
    assert "Open." in page.locator("article.card").first.inner_text()
    context.close()


def test_a_keyboard_is_enough(browser: Any, site: str) -> None:
    context = _open(browser, width="desk")
    page = context.new_page()
    page.goto(f"{site}/en/")
    _tab_to(page, "button[value=start]")
    page.keyboard.press("Enter")
    page.wait_for_selector("select")
    _tab_to(page, "select")
    page.keyboard.type("Hond")
    _tab_to(page, "button[value=answer]")
    page.keyboard.press("Enter")
    page.wait_for_selector("input[value=death-threat]")
    _tab_to(page, "input[value=death-threat]")
    page.keyboard.press("Space")
    _tab_to(page, "button[value=answer]")
    page.keyboard.press("Enter")
    page.wait_for_selector("input[value=free]")
    _tab_to(page, "input[value=free]")
    page.keyboard.press("Space")
    _tab_to(page, "button[value=answer]")
    page.keyboard.press("Enter")
    page.wait_for_selector("article.card")
    context.close()


def _tab_to(page: Any, selector: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.locator(f"{selector}:focus").count():
            return
    pytest.fail(f"{selector} cannot be reached by keyboard")


def test_leaving_leaves_nothing_behind_it(browser: Any, site: str) -> None:
    context = _open(browser)
    page = context.new_page()
    _walk(page, site, "en")
    page.click(".leave a")
    assert page.url == f"{site}/calendar"
    assert [c for c in context.cookies() if c["value"]] == []
    for _ in range(3):
        page.go_back()
        assert page.locator("article.card").count() == 0
        assert page.locator("fieldset").count() == 0
        assert "Honduras" not in page.content()
    context.close()


def test_nothing_is_stored_in_the_browser(browser: Any, site: str) -> None:
    context = _open(browser, script=True)
    page = context.new_page()
    _walk(page, site, "en")
    counts = page.evaluate(
        "async () => [localStorage.length, sessionStorage.length,"
        " (await indexedDB.databases()).length, (await caches.keys()).length,"
        " (await navigator.serviceWorker.getRegistrations()).length, document.cookie.length]"
    )
    assert counts == [0, 0, 0, 0, 0, 0]
    context.close()


@pytest.mark.parametrize("width", list(WIDTHS))
@pytest.mark.parametrize("lang", offered())
def test_nothing_is_wider_than_the_screen(browser: Any, site: str, lang: str, width: str) -> None:
    context = _open(browser, script=True, width=width)
    page = context.new_page()
    page.goto(f"{site}/{lang}/")
    _fits(page)
    page.click("button[value=start]")
    _fits(page)
    _walk(page, site, lang)
    _fits(page)
    leave = page.locator(".leave a").bounding_box()
    assert leave is not None
    assert leave["height"] >= 44
    assert leave["y"] + leave["height"] <= WIDTHS[width][1]
    context.close()


def _fits(page: Any) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("lang", offered())
def test_axe_finds_nothing(browser: Any, site: str, lang: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    context = browser.new_context(viewport={"width": 360, "height": 640}, bypass_csp=True)
    page = context.new_page()
    found: dict[str, list[str]] = {}

    def look(name: str) -> None:
        violations = Axe().run(page).response["violations"]
        if violations:
            nodes = [f"{v['id']}: {v['nodes'][0]['html'][:120]}" for v in violations]
            found[name] = nodes

    for name in ("", "help", "safety", "about", "nothing"):
        page.goto(f"{site}/{lang}/{name}")
        look(name or "start")
    page.goto(f"{site}/{lang}/")
    page.click("button[value=start]")
    look("country")
    page.click("button[value=answer]")
    look("error")
    page.select_option("select", "HN")
    page.click("button[value=answer]")
    look("threats")
    page.check("input[value=death-threat]")
    page.click("button[value=answer]")
    page.check("input[value=free]")
    page.click("button[value=answer]")
    page.wait_for_selector("article.card")
    for details in page.locator("details").all():
        details.evaluate("node => node.open = true")
    look("plan")
    assert found == {}
    context.close()


def test_print_leaves_out_what_shows_where_it_comes_from(browser: Any, site: str) -> None:
    context = _open(browser, script=True)
    page = context.new_page()
    _walk(page, site, "en")
    page.emulate_media(media="print")
    for selector in ("header", "footer", ".leave"):
        assert not page.locator(selector).first.is_visible()
    assert page.locator("article.card").first.is_visible()
    context.close()
