"""The preview: a consultation of a tree that is being written, told anew whenever it is saved."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import Screen

from advisor.analysis.carrying import carried
from advisor.messages import say
from advisor.model import Answer, Consultation
from advisor.session import Session
from advisor.text import Language
from advisor.tui.app import AdvisorApp
from advisor.tui.commands import COMMANDS, FOCUS, PREVIEWING, bindings
from advisor.tui.content import NOTHING, joined, typed, words
from advisor.tui.copying import as_text
from advisor.tui.screens.consulting import ConsultationScreen
from advisor.tui.screens.findings import FindingsDialog, in_a_line, in_full
from advisor.tui.widgets.bars import Key, KeyLine, TopLine
from advisor.tui.widgets.passage import Passage
from advisor.tui.widgets.scroll import Scroll
from advisor.tui.wrapping import Block
from advisor.watching import Saved, meant, saved, stamps

EVERY = 0.5
"""Seconds between two looks at the files."""


class Rereading(Screen[None]):
    """Looks at the files of a tree, and reads them anew once one was saved."""

    trees: str | None
    written: str

    def on_mount(self) -> None:
        """Look at the files from now on."""
        self._stamps = stamps(self.trees)
        self.set_interval(EVERY, self.look)

    def look(self) -> None:
        """Read the files anew if one was saved."""
        now = stamps(self.trees)
        if now != self._stamps:
            self._stamps = now
            self.run_worker(self._read, thread=True, exclusive=True, exit_on_error=False)

    def _read(self) -> None:
        # A large library takes a second to read; the keys go on meanwhile.
        found = self.reread()
        self.app.call_from_thread(self.take, found)

    def reread(self) -> Saved:
        """What stands in the files now."""
        return saved(self.trees, self.written)

    def take(self, found: Saved) -> None:
        """Show what was saved."""


class WaitingScreen(Rereading, inherit_bindings=False):
    """What is wrong with a tree that cannot be walked yet; the consultation begins once it can."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("page-up", "page-down", *FOCUS)]
    DEFAULT_CSS = """
    WaitingScreen { background: $background; padding: 1 2; }
    WaitingScreen #about { margin: 1 0; }
    WaitingScreen #page { height: 1fr; scrollbar-size-vertical: 1; }
    """
    AUTO_FOCUS = "#page"
    app: PreviewApp

    def __init__(self, trees: str | None, tree: str, asked: str, first: Saved) -> None:
        super().__init__()
        self.trees, self.written, self._asked, self.last = trees, tree, asked, first
        self.top, self.about, self.text, self.keys = TopLine(), Passage(id="about"), Passage(), KeyLine()

    def compose(self) -> ComposeResult:
        """What is waited for, and what stands in the way."""
        yield self.top
        yield self.about
        with Scroll(id="page"):
            yield self.text
        yield self.keys

    def on_mount(self) -> None:
        """Tell what the first reading found."""
        self.tell()

    def reread(self) -> Saved:
        """What stands in the files now; the name of the tree may be what was mended."""
        self.written, _ = meant(self._asked, self.trees)
        return super().reread()

    def take(self, found: Saved) -> None:
        """Begin the consultation, or tell what is still wrong."""
        self.last = found
        if found.whole:
            self.app.show(PreviewScreen(self.trees, self.written, found))
        else:
            self.tell()

    def tell(self) -> None:
        """Say it in the present language."""
        language = self.app.language
        self.top.tell(typed(self._asked), "", language)
        self.about.show([Block(Content.styled("■ ", "$text-error"), words("preview.waiting", language, "bold"))])
        self.text.show(in_full(self.last.findings, language))
        offered = [Key("↑↓", say("preview.scroll", language))]
        offered += [
            Key(self.app.key(name), say(f"key.{name}", language), COMMANDS[name].action)
            for name in ("language", "quit", "help")
        ]
        self.keys.offer(offered)

    def passage(self) -> str:
        """What is copied here: every finding."""
        return as_text(list(in_full(self.last.findings, self.app.language)))

    def on_key_line_chosen(self, message: KeyLine.Chosen) -> None:
        """A key was clicked."""
        self.call_later(self.app.run_action, message.action)

    def action_page(self, by: int) -> None:
        """Scroll a page."""
        page = self.query_one("#page")
        page.scroll_relative(y=by * max(1, page.size.height - 2), animate=False)


class PreviewScreen(ConsultationScreen, Rereading):
    """The consultation with a line about the last save above it."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(*PREVIEWING)]
    CSS_PATH = "screens/consultation.tcss"
    DEFAULT_CSS = "PreviewScreen #saved { padding: 0 2; max-height: 4; background: $panel; }"

    def __init__(self, trees: str | None, tree: str, first: Saved) -> None:
        super().__init__(Session(first.library, Consultation(start=tree)))
        self.trees, self.written = trees, tree
        self._aside: dict[str, Answer] = {}
        self.last = first
        self.bar = Passage(id="saved")

    def compose(self) -> ComposeResult:
        """The line about the last save, then the consultation."""
        yield self.bar
        yield from super().compose()

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
            more = words("preview.all", language, "$quiet", key=self.app.key("findings"))
            parts += [more, in_a_line(self.last.findings[0], language)]
        self.bar.show([Block(mark, joined(*parts, by=" · "))])

    def action_findings(self) -> None:
        """Every finding, to read."""
        self.app.push_screen(FindingsDialog(self.last.findings))


class PreviewApp(AdvisorApp):
    """The app with the preview of one tree. asked: its name or file, as typed; first: as it was saved last."""

    def __init__(
        self, language: Language, trees: str | None, tree: str, first: Saved, *, asked: str = "", **settings: Any
    ) -> None:
        super().__init__(language, trees, tree, **settings)
        self._asked = asked or tree
        self._first = first

    def _opened(self, tree: str, consultation: Consultation | None) -> Any:
        if consultation is not None or tree != self._first_tree:
            return super()._opened(tree, consultation)
        trees = str(self.trees) if self.trees else None
        if self._first.whole:
            return PreviewScreen(trees, tree, self._first)
        return WaitingScreen(trees, tree, self._asked, self._first)

    def _offered(self) -> tuple[str, ...]:
        here = PREVIEWING if isinstance(self.consulting(), PreviewScreen) else ()
        return (*here, *super()._offered())


def run(language: Language, trees: str | None, tree: str, first: Saved, asked: str) -> int:
    """Run the preview and return its exit code."""
    from advisor.configuration import place, read, summary

    configuration, faults = read(place(), {command.id: command.keys for command in COMMANDS.values()})
    app = PreviewApp(language, trees, tree, first, asked=asked, configuration=configuration, remark=summary(faults))
    app.run()
    return app.return_code or 0
