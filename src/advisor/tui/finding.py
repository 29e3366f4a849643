"""What the search shows: the index, made beside the screen when it is first wanted, and a row for each thing found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.content import Content

from advisor.messages import say
from advisor.text import Language
from advisor.tui.widgets.choices import Row

if TYPE_CHECKING:
    from advisor.finding import Finder, Hit
    from advisor.finding.excerpt import Marked
    from advisor.library import Library
    from advisor.tui.app import AdvisorApp

AIRY = 30
"""Rows of a screen on which there is room between the things found."""
QUIET, MARK = "$quiet", "underline $text-accent"


def finder(app: AdvisorApp) -> Finder | None:
    """The index; None while it is being made, in a thread: once it is, every screen tells anew what it shows."""
    if app.finder is None and not any(worker.group == "finder" and not worker.is_finished for worker in app.workers):

        def read() -> None:
            from advisor.finding import Finder
            from advisor.loading.library import collector_resting, load

            with collector_resting():
                library = app.whole or load(app.trees)[0]
                made = Finder(library, [app.language])
            app.call_from_thread(have, library, made)
            made.add_wordings(app.language.other)

        def have(library: Library, made: Finder) -> None:
            app.whole, app.finder = library, made
            app.settle()
            for screen in app.screen_stack:
                if hasattr(screen, "tell"):
                    screen.tell()

        app.run_worker(read, thread=True, exit_on_error=False, group="finder")
    return app.finder


def rows(hits: Iterable[Hit], language: Language, width: int, height: int) -> list[Row]:
    """A row for each hit: its title, what it is and where it stands, and the place where the words matched.

    width: cells of a line. height: rows of the screen, which may have room for an empty line between them.
    """
    from advisor.finding.excerpt import excerpt, lead, title

    found: list[Row] = []
    for hit in hits:
        what = [say(f"find.kind.{hit.entry.kind}", language)]
        what += [hit.entry.place.in_language(language)] if hit.entry.kind != "tree" else []
        lines = [_marked(title(hit, language)), Content.styled(" · ".join(what), QUIET)]
        # What leads to a piece, and the dots before and after it, are to stand in the same line.
        piece = excerpt(hit, language, max(24, width - 20))
        if piece:
            lines.append(Content.styled(lead(piece), QUIET) + _marked(piece, QUIET))
        found.append(Row(hit.entry.id, "", Content("\n").join(lines), above=int(height >= AIRY and bool(found))))
    return found


def _marked(text: Marked, style: str = "") -> Content:
    content = Content.styled(text.text, style)
    for start, end in text.marks:
        content = content.stylize(MARK, start, end)
    return content
