"""A changed answer before it is done: what it would do, to be accepted or left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.content import Content

from advisor.analysis.changing import Change
from advisor.messages import pair
from advisor.model import Answer
from advisor.prospects import Section, changed
from advisor.text import Language
from advisor.tui.content import NOTHING, told
from advisor.tui.screens.dialogs import Dialog
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.scroll import Scroll
from advisor.tui.wrapping import Block

if TYPE_CHECKING:
    from advisor.tui.screens.consulting import ConsultationScreen


def propose(screen: ConsultationScreen, proposed: Mapping[str, Answer], note: str = "", typed: str = "") -> None:
    """Show what other answers would do; only once that is accepted are they given. typed: what is kept if it is not."""

    def decided(accepted: bool | None) -> None:
        if not accepted:
            screen.line.value = typed or screen.line.value
            return
        screen.session.accept(proposed, note)
        screen.changing = None
        screen.remark = pair("change.done", by=screen.app.key("undo"))
        screen.line.focus()
        screen.came(list(proposed))

    screen.app.push_screen(ChangeDialog(screen.session.change(proposed)), decided)


class ChangeDialog(Dialog[bool]):
    """Shows what a change would do; the result is True to do it, None to leave everything as it is."""

    AUTO_FOCUS = ""
    heading = "change.dialog"

    def __init__(self, change: Change) -> None:
        super().__init__()
        self._change = change
        self._text = Passage()

    def body(self) -> ComposeResult:
        """All of it, to scroll."""
        with Scroll(classes="text"):
            yield self._text

    def on_mount(self) -> None:
        """Take the keys, so that the arrows scroll."""
        self.query_one(".text").focus(scroll_visible=False)

    def tell(self) -> None:
        """Say it in the present language."""
        super().tell()
        self._text.show(sections(changed(self._change), self.app.language))

    def on_key(self, event: events.Key) -> None:
        """Enter accepts."""
        if event.key == "enter":
            event.stop()
            self.dismiss(True)


def sections(found: Iterable[Section], language: Language) -> list[Block]:
    """Sections as blocks: the heading, and below it a line for each thing."""
    blocks = []
    for number, section in enumerate(found):
        blocks.append(Block(NOTHING, told(section.heading, language, "bold"), 1 if number else 0))
        blocks += [Block(Content.styled("  – ", "$quiet"), told(line, language)) for line in section.lines]
    return blocks
