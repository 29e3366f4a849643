"""The preview: a consultation of a tree that is being written, told anew whenever it is saved."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from advisor.analysis.carrying import carried
from advisor.diagnostics import Diagnostic
from advisor.model import Answer, Consultation
from advisor.session import Session
from advisor.text import Language
from advisor.tui.app import AdvisorApp
from advisor.tui.content import NOTHING, joined, told, typed, words
from advisor.tui.screens.consulting import ConsultationScreen
from advisor.tui.screens.reading import Reading
from advisor.tui.widgets.passage import Passage
from advisor.tui.wrapping import Block
from advisor.watching import Saved, saved, stamps

EVERY = 0.5
"""Seconds between two looks at the files."""


class PreviewScreen(ConsultationScreen):
    """The consultation with a line about the last save above it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("f12", "findings", show=False)]
    CSS_PATH = "screens/consultation.tcss"
    DEFAULT_CSS = "PreviewScreen #saved { padding: 0 2; max-height: 4; background: $panel; }"

    def __init__(self, trees: str | None, tree: str, first: Saved) -> None:
        super().__init__(Session(first.library, Consultation(start=tree)))
        self._trees = trees
        self._tree = tree
        self._stamps = stamps(trees)
        self._aside: dict[str, Answer] = {}
        self.last = first
        self.bar = Passage(id="saved")

    def compose(self) -> ComposeResult:
        """The line about the last save, then the consultation."""
        yield self.bar
        yield from super().compose()

    def on_mount(self) -> None:
        """Look at the files from now on."""
        self.set_interval(EVERY, self.look)

    def look(self) -> None:
        """Read the files anew if one was saved."""
        now = stamps(self._trees)
        if now != self._stamps:
            self._stamps = now
            self.run_worker(self._read, thread=True, exclusive=True, exit_on_error=False)

    def _read(self) -> None:
        # A large library takes a second to read; the keys go on meanwhile.
        found = saved(self._trees, self._tree)
        self.app.call_from_thread(self.take, found)

    def take(self, found: Saved) -> None:
        """Show what was saved, with the answers that still apply; of a broken save, only what is wrong."""
        self.last = found
        if found.whole:
            graph, old = found.library.graph, self.session
            here, aside = carried(graph, old.consultation, self._aside)
            session = Session(found.library, here)
            session.history = [carried(graph, one, {})[0] for one in old.history]
            session.history[old.index] = here
            session.index = old.index
            self.session, self._aside = session, aside
            question = session.walk.pending
            self.ticked &= {option.id for option in question.options} if question else set()
            # What stands beside is told anew even for the same question: its words may be others.
            self._beside = None
        self.tell()

    def tell(self, *fresh: Any) -> None:
        """Tell the consultation, and the last save."""
        super().tell(*fresh)
        language = self.app.language
        mark = NOTHING
        if not self.last.whole:
            mark = Content.styled("■ ", "$text-error")
        elif self.last.findings:
            mark = Content.styled("▲ ", "$text-warning")
        count = len(self.last.findings)
        key = "preview.clean" if not count else "preview.one" if count == 1 else "preview.many"
        parts = [words(key, language, "$quiet" if not count else "", count=count)]
        if not self.last.whole:
            parts.insert(0, words("preview.broken", language, "bold"))
        if self._aside:
            parts.append(words("preview.aside", language, "$quiet", count=len(self._aside)))
        if count:
            parts += [words("preview.all", language, "$quiet"), _first(self.last.findings[0], language)]
        self.bar.show([Block(mark, joined(*parts, by=" · "))])

    def action_findings(self) -> None:
        """Every finding, to read."""
        self.app.push_screen(FindingsDialog(self.last.findings))


class FindingsDialog(Reading):
    """Every finding of the last save."""

    heading = "preview.dialog"
    CSS_PATH = "screens/dialogs.tcss"

    def __init__(self, findings: tuple[Diagnostic, ...]) -> None:
        super().__init__()
        self._findings = findings

    def blocks(self) -> list[Block]:
        """Each with its place and what to do."""
        language = self.app.language
        blocks = []
        for one in self._findings:
            blocks.append(Block(NOTHING, _first(one, language), 1))
            blocks.append(Block(typed("  → "), told(one.fix, language, "$quiet")))
        return blocks or [Block(NOTHING, words("preview.clean", language, "$quiet", count=0), 1)]


def _first(one: Diagnostic, language: Language) -> Content:
    """A finding in a line."""
    place = f"{Path(one.span.file).name}:{one.span.line}:{one.span.column}"
    return typed(f"{place} ", "bold") + told(one.message, language)


class PreviewApp(AdvisorApp):
    """The app with the preview of one tree. first: the tree as it was saved last."""

    def __init__(self, language: Language, trees: str | None, tree: str, first: Saved, **settings: Any) -> None:
        super().__init__(language, trees, tree, **settings)
        self._first = first

    def _opened(self, tree: str, consultation: Consultation | None) -> Any:
        if consultation is None and tree == self._first_tree:
            return PreviewScreen(str(self.trees) if self.trees else None, tree, self._first)
        return super()._opened(tree, consultation)


def run(language: Language, trees: str | None, tree: str, first: Saved) -> int:
    """Run the preview and return its exit code."""
    from advisor.configuration import place, read, summary
    from advisor.tui.commands import COMMANDS

    configuration, faults = read(place(), {command.id: command.keys for command in COMMANDS.values()})
    app = PreviewApp(language, trees, tree, first, configuration=configuration, remark=summary(faults))
    app.run()
    return app.return_code or 0
