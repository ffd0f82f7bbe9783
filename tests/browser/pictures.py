"""Pictures of the main pages for the docs: phone, light, dark, right to left, print.

    python -m tests.browser.pictures

writes ``docs/pictures/*.png``. Needs Chromium, and Pillow, which makes the files small.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS, Server

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
#: name, language, colours, width.
SHOTS = (
    ("light", "en", "light", 360),
    ("dark", "en", "dark", 360),
    ("arabic", "ar", "light", 360),
    ("desk", "en", "light", 1100),
)


def _save(page: Any, name: str, height: int) -> None:
    width = page.viewport_size["width"]
    page.set_viewport_size({"width": width, "height": height})
    file = FOLDER / f"{name}.png"
    page.screenshot(path=file)
    with Image.open(file) as picture:
        small = picture.convert("RGB").quantize(96)
    small.save(file, optimize=True)


def _walk(page: Any, site: str, lang: str, name: str) -> None:
    page.goto(f"{site}/{lang}/")
    _save(page, f"start-{name}", 760)
    page.click("button[value=start]")
    page.select_option("select", "CO")
    page.click("button[value=answer]")
    page.check("input[value=death-threat]")
    _save(page, f"question-{name}", 760)
    page.click("button[value=answer]")
    page.check("input[value=free]")
    page.click("button[value=answer]")
    page.click("button[value=more]")
    page.check("input[value=imminent]")
    page.click("button[value=answer]")
    page.click("button[value=plan]")
    page.wait_for_selector("article.card")
    _save(page, f"plan-{name}", 2400)
    page.goto(f"{site}/{lang}/help")
    _save(page, f"help-{name}", 760)


def _overview(names: tuple[str, ...]) -> None:
    """The first screens of some pages side by side, for the README."""
    sheet = Image.new("RGB", (376 * len(names) - 16, 760), (200, 200, 196))
    for place, name in enumerate(names):
        with Image.open(FOLDER / f"{name}.png") as picture:
            sheet.paste(picture.convert("RGB").crop((0, 0, 360, 760)), (376 * place, 0))
    sheet.quantize(96).save(FOLDER / "overview.png", optimize=True)


def main() -> None:
    """Take all pictures."""
    FOLDER.mkdir(exist_ok=True)
    server = Server()
    with sync_playwright() as engine:
        browser = engine.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for name, lang, colours, width in SHOTS:
            context = browser.new_context(
                viewport={"width": width, "height": 760}, color_scheme=colours, java_script_enabled=False
            )
            _walk(context.new_page(), server.address, lang, name)
            context.close()
        browser.close()
    server.stop()
    _overview(("start-light", "question-light", "plan-light", "help-dark", "plan-arabic"))


if __name__ == "__main__":
    main()
