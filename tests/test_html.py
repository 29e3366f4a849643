"""The HTML page stands alone, lets nothing in, and a real browser and an accessibility checker find no fault in it."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from advisor.library import Library
from advisor.model import Departure
from advisor.text import Language
from advisor.transcript import render
from advisor.transcript.build import build
from advisor.transcript.reading import Page
from advisor.transcript.style import STYLE
from advisor.transcript.transcript import Edition, Transcript
from tests.conftest import LONG
from tests.longest import longest
from tests.test_transcript import FULL, HOSTILE, MADE

if TYPE_CHECKING:
    from playwright.sync_api import Browser

TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "article", "div", "pre"),
    *("h1", "h2", "h3", "p", "ul", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"),
    *("a", "span", "em", "strong", "code"),
}
ATTRIBUTES = {
    *("lang", "charset", "http-equiv", "content", "name", "class", "id", "hidden", "dir", "href", "role", "scope"),
    *("aria-label", "data-column", "translate"),
}
PAGES = list(product(["ending-services", "electronic-services", "self-audit"], Language, Edition))
EVERY_TIME = [
    ("ending-services", Language.EN, Edition.FULL),
    ("self-audit", Language.FR, Edition.CONSULT),
]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


class Tags(HTMLParser):
    """Every element and attribute of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize("note", ["plain", *HOSTILE], ids=range(len(HOSTILE) + 1))
def test_whatever_was_typed_is_only_text(small: Library, note: str) -> None:
    consultation = FULL.noted("visit/purpose", note).departed("visit/prepare", Departure(reason=note, rests_on=note))
    page = render(build(small, consultation, Language.EN, MADE, Edition.FULL, note), "html")
    found = Tags(page).found
    assert {tag for tag, _ in found} <= TAGS
    assert {name for _, attributes in found for name in attributes} <= ATTRIBUTES
    assert all(a["href"] and re.fullmatch("#source-[0-9]+", a["href"]) for _, a in found if "href" in a)


def test_the_policy_lets_in_its_own_style_and_nothing_else(small: Library) -> None:
    page = render(build(small, FULL, Language.EN, MADE), "html")
    policy = next(a["content"] for tag, a in Tags(page).found if a.get("http-equiv") == "Content-Security-Policy")
    own = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{own}'; base-uri 'none'; form-action 'none'"
    assert f"<style>{STYLE}</style>" in page
    assert not re.search(r"url\(|@import|https?:", page.replace(transcript_json(page), ""))


def transcript_json(page: str) -> str:
    found = re.search(r"<pre [^>]*>(.*)</pre>", page, re.S)
    assert found
    return found[1]


def test_the_page_holds_the_record_of_its_edition(small: Library) -> None:
    for edition in Edition:
        transcript = build(small, FULL, Language.FR, MADE, edition, "A-1")
        assert Transcript.model_validate_json(Page(render(transcript, "html")).record) == transcript


def test_the_language_of_what_was_typed_is_not_claimed(small: Library) -> None:
    page = render(build(small, FULL, Language.FR, MADE), "html")
    assert '<html lang="fr-CA">' in page
    assert '<span class="typed" lang="" dir="auto">second visit\nafter the call</span>' in page


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A real browser; without one the tests that need it are skipped, and say so."""
    from playwright.sync_api import sync_playwright

    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip(f"no accessibility check of the HTML page: none of {', '.join(BROWSERS)} is installed here")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.mark.parametrize(("tree", "language", "edition"), PAGES if LONG else EVERY_TIME)
def test_an_accessibility_checker_finds_nothing(
    shipped: Library, browser: Browser, tmp_path: Path, tree: str, language: Language, edition: Edition
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    consultation = longest(shipped, tree)
    first = next(iter(consultation.answers))
    transcript = build(shipped, consultation.noted(first, "a note, مرحبا"), language, MADE, edition, "2026-114")
    path = tmp_path / "page.html"
    path.write_text(render(transcript, "html"), encoding="utf-8")
    page = browser.new_page()
    told: list[str] = []
    fetched: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(path.as_uri())
    # Contrast takes nine tenths of the time, and the colours are the same on every page.
    contrast = LONG or (tree, language, edition) == ("ending-services", Language.EN, Edition.FULL)
    for width in (1100, 390) if LONG else (1100,):
        page.set_viewport_size({"width": width, "height": 800})
        options = {"resultTypes": ["violations"], "rules": {"color-contrast": {"enabled": contrast}}}
        found = Axe().run(page, options=options)
        assert found.violations_count == 0, found.generate_report()
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert told == []
    assert fetched == [path.as_uri()]
    page.close()
