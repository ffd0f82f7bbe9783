"""How a person goes through the pages, by touch or by keyboard, with no word of any language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

#: width and height: a phone, the narrowest (also 400 % zoom of a desk), a desk.
WIDTHS = {"phone": (360, 640), "small": (320, 568), "desk": (1280, 900)}
FIXED = ("help", "safety", "about", "nothing")

Look = Callable[[str], None]


def _no_look(name: str) -> None:
    """Nobody looks."""


def opened(browser: Any, *, script: bool = False, width: str = "phone", **options: Any) -> Any:
    """A fresh browser with nothing in it."""
    size = WIDTHS[width]
    return browser.new_context(
        java_script_enabled=script,
        viewport={"width": size[0], "height": size[1]},
        service_workers="block",
        **options,
    )


def pressed(page: Any, selector: str) -> None:
    """Press what leads to another page, and wait until it is there."""
    with page.expect_navigation():
        page.click(selector)


def first_plan(page: Any, site: str, lang: str, look: Look = _no_look, country: str = "HN") -> None:
    """Start, three answers, the plan."""
    page.goto(f"{site}/{lang}/")
    look("start")
    pressed(page, "button[value=start]")
    look("country")
    page.select_option("select", country)
    pressed(page, "button[value=answer]")
    look("threats")
    page.check("input[value=death-threat]")
    page.check("input[value=surveillance]")
    pressed(page, "button[value=answer]")
    look("liberty")
    page.check("input[value=free]")
    pressed(page, "button[value=answer]")
    page.wait_for_selector("article.card")
    look("plan")


def whole_interview(page: Any, site: str, lang: str, look: Look = _no_look) -> None:
    """Every question the law wants, the check page, the plan."""
    first_plan(page, site, lang, look)
    pressed(page, "button[value=more]")
    while page.locator("button[value=skip]").count():
        look(str(page.locator("input[name=fact]").get_attribute("value")))
        if page.locator("input[value=imminent]").count():
            page.check("input[value=imminent]")
            pressed(page, "button[value=answer]")
        elif page.locator("input[value='2-months']").count():
            page.check("input[value='2-months']")
            pressed(page, "button[value=answer]")
        else:
            pressed(page, "button[value=skip]")
    look("check")
    pressed(page, "button[value=plan]")
    page.wait_for_selector("article.card")
    look("whole plan")


def tab_to(page: Any, selector: str) -> None:
    """Press the tabulator until this has the focus."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.locator(f"{selector}:focus").count():
            return
    pytest.fail(f"{selector} cannot be reached by keyboard")


def by_keyboard(page: Any, site: str, lang: str, look: Look = _no_look) -> None:
    """The whole interview without a mouse or a finger."""
    page.goto(f"{site}/{lang}/")
    look("start")
    _press(page, "button[value=start]", "Enter")
    look("country")
    tab_to(page, "select")
    page.keyboard.press("ArrowDown")
    _press(page, "button[value=answer]", "Enter")
    look("threats")
    _press(page, "input[value=death-threat]", "Space")
    _press(page, "button[value=answer]", "Enter")
    look("liberty")
    _press(page, "input[type=radio]", "Space")
    _press(page, "button[value=answer]", "Enter")
    page.wait_for_selector("article.card")
    look("plan")
    _press(page, "button[value=more]", "Enter")
    while page.locator("button[value=skip]").count():
        look(str(page.locator("input[name=fact]").get_attribute("value")))
        _press(page, "button[value=skip]", "Enter")
    look("check")
    _press(page, "button[value=plan]", "Enter")
    page.wait_for_selector("article.card")
    look("whole plan")


def _press(page: Any, selector: str, key: str) -> None:
    tab_to(page, selector)
    if key == "Space":
        page.keyboard.press(key)
        return
    with page.expect_navigation():
        page.keyboard.press(key)
