"""The app: the language, the clock, and the screens."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import BindingType
from textual.screen import Screen

from advisor.configuration import Configuration, place, read, summary
from advisor.loading.headers import has_vignettes, headers
from advisor.text import Language, Text
from advisor.tui.commands import (
    ALWAYS,
    COMMANDS,
    CONSULTING,
    EVERYWHERE,
    FOCUS,
    TRAINING,
    Entry,
    bindings,
    entry,
    key_name,
    speak,
)
from advisor.tui.grace import hasty
from advisor.tui.screens.home import HomeScreen
from advisor.tui.themes import THEMES
from advisor.tui.training import TrainingApp
from advisor.tui.widgets.line import Line

if TYPE_CHECKING:
    from advisor.finding import Finder, Hit
    from advisor.library import Library
    from advisor.model import Consultation
    from advisor.records import Kept
    from advisor.tui.screens.consulting import ConsultationScreen
    from advisor.tui.training import Wanted


class AdvisorApp(TrainingApp, inherit_bindings=False):
    """The terminal app.

    trees: see `library_folders`. tree: opens its consultation at once. consultation: one to go on with.
    clock and now: where the seconds and the date come from. configuration: what the person has set. remark: what the
    first screen says, such as a fault of the settings. exercise: the one to begin with.
    """

    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(*EVERYWHERE, *ALWAYS, *FOCUS)]
    TITLE = "advisor"

    def __init__(
        self,
        language: Language,
        trees: str | os.PathLike[str] | None = None,
        tree: str | None = None,
        consultation: Consultation | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        configuration: Configuration | None = None,
        remark: Text | None = None,
        exercise: Wanted | None = None,
    ) -> None:
        super().__init__()
        self.language = language
        self.trees = trees
        self.clock = clock
        self.now = now
        self.whole: Library | None = exercise.library if exercise else None
        self.finder: Finder | None = None
        self._first_tree = tree
        self._first_exercise = exercise
        self._first_consultation = consultation
        self._remark = remark
        self.configuration = configuration or Configuration()
        self.copying = self.configuration.copying
        self.set_keymap(dict(self.configuration.keys))
        for theme in THEMES.values():
            self.register_theme(theme)
        self._begin_in(self.configuration.theme)

    def _begin_in(self, theme: str) -> None:
        """Take a theme before there is anything to show in it: set later, it would have all styles read twice."""
        self.set_reactive(AdvisorApp.theme, theme)
        dark = self.current_theme.dark
        self.update_classes({f"-theme-{theme}": True, "-dark-mode": dark, "-light-mode": not dark}, update=False)
        self._refresh_truecolor_filter(self.ansi_theme)
        self.stylesheet.set_variables(self.get_css_variables())

    def get_default_screen(self) -> Screen[None]:
        """What was asked for, as the first screen: an empty one before it would be laid out and painted for nothing."""
        speak(self, self.language)
        start = self._first_tree or (self._first_consultation.start if self._first_consultation else None)
        screen: Screen[None]
        if self._first_exercise:
            screen = self.exercises(self._first_exercise)
        elif start:
            screen = self._opened(start, self._first_consultation)
        else:
            screen = self._home(self._remark)
        speak(screen, self.language)
        # Textual does these two for a screen that is pushed; without them this one has no style and cannot be replaced.
        for path in screen.css_path:
            self.stylesheet.read(path)
        screen._push_result_callback(self, None)
        return screen

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colour of secondary text, should a theme not name it."""
        return {"quiet": "#808080"}

    # ---------------------------------------------------------------- screens

    def go_home(self, remark: Text | None = None) -> None:
        """Show the home screen."""
        self.show(self._home(remark))

    def _home(self, remark: Text | None) -> HomeScreen:
        return HomeScreen(headers(self.trees), remark, train=has_vignettes(self.trees))

    def show(self, screen: Screen[None]) -> None:
        """Show a screen in the place of the present one."""
        speak(screen, self.language)
        self.switch_screen(screen)

    def open_tree(self, tree: str) -> None:
        """Open the consultation of a tree; if it cannot be walked, say so on the home screen."""
        self.show(self._opened(tree, None))

    def open_node(self, node: str) -> None:
        """Open the consultation in which a question or guidance stands, and propose the answers that lead there."""
        screen = self._opened(node.partition("/")[0], None)
        if not isinstance(screen, HomeScreen):
            screen.goal = node
        self.show(screen)

    def open_found(self, hit: Hit) -> None:
        """Open what was found from any screen; where something would be lost, ask once."""
        entry = hit.entry
        if entry.kind == "provision":
            self.show_provision(entry.id)
        elif entry.kind == "tree":
            self.leave(lambda: self.open_tree(entry.id))
        else:
            self.leave(lambda: self.open_node(entry.id))

    def show_provision(self, provision: str) -> None:
        """Show all about a provision."""
        from advisor.tui.screens.card import ProvisionCard

        consulting = self.consulting()
        self.push_screen(ProvisionCard(provision, consulting.session if consulting else None))

    def _opened(self, tree: str, consultation: Consultation | None) -> HomeScreen | ConsultationScreen:
        from advisor.loading.library import add_sources, load
        from advisor.messages import pair
        from advisor.model import Consultation
        from advisor.session import Session
        from advisor.tui.screens.consulting import ConsultationScreen
        from advisor.walking import AnswerError

        library, findings = load(self.trees, tree.partition("/")[0])
        if consultation:
            add_sources(library, [one.rests_on for one in consultation.departures.values()], self.trees)
        try:
            session = Session(library, consultation or Consultation(start=tree), ahead=True)
        except AnswerError as error:
            why = pair("remark.faulty", count=len(findings)) if findings else error.text
            return self._home(why)
        remark = pair("remark.findings", count=len(findings)) if findings else self._remark
        self._remark = None
        return ConsultationScreen(session, remark)

    def prewarm(self) -> None:
        """Import, beside the screen that is already there, what opening a tree needs."""
        self.run_worker(_import_ahead, thread=True, exit_on_error=False)

    def settle(self) -> None:
        """Take what is loaded by now out of the garbage collector's rounds, which would be felt between two keys."""
        gc.freeze()
        gc.enable()

    async def on_event(self, event: events.Event) -> None:
        """Keep a key from a dialog that has only just appeared: it was meant for what stood there before."""
        if not (isinstance(event, events.Key) and self.screen_stack and self._hasty(event.key)):
            await super().on_event(event)

    def _hasty(self, key: str) -> bool:
        return key in getattr(self.screen, "hasty", ()) and hasty(getattr(self.screen, "since", 0.0), self.clock())

    # ---------------------------------------------------------------- commands

    def action_library(self) -> None:
        """Provisions by source, those of the present question and its guidance first."""
        from advisor.tui.screens.provisions import Provisions

        if not any(isinstance(screen, Provisions) for screen in self.screen_stack):
            consulting = self.consulting()
            self.push_screen(Provisions(consulting.session if consulting else None))

    def action_language(self) -> None:
        """Speak the other language, on every screen."""
        self.language = self.language.other
        speak(self, self.language)
        for screen in self.screen_stack:
            speak(screen, self.language)
            if hasattr(screen, "tell"):
                screen.tell()

    def key(self, command: str) -> str:
        """The key of a command, as the person has set it and as it is printed on the keyboard."""
        return key_name(self.configuration.keys.get(command, COMMANDS[command].keys), self.language)

    def action_theme(self) -> None:
        """The next theme."""
        names = list(THEMES)
        self.action_show_theme(names[(names.index(self.theme) + 1) % len(names)])

    def action_show_theme(self, name: str) -> None:
        """A theme by its name."""
        from advisor.messages import pair

        self.theme = name
        self.remark(pair("theme.now", theme=pair(f"theme.{name}")))

    def action_open(self, number: int) -> None:
        """Open the tree with this number on the home screen; where something would be lost, ask once."""
        name = headers(self.trees)[number - 1].name
        self.leave(lambda: self.open_tree(name))

    def action_palette(self) -> None:
        """Every command, tree and theme, to be found by its words."""
        from advisor.tui.screens.palette import Palette

        if isinstance(self.screen, Palette):
            return

        def run(action: str | None) -> None:
            if action:
                self.call_later(self.screen.run_action, action)

        self.push_screen(Palette(self._entries()), run)

    def _entries(self) -> list[Entry]:
        from advisor.messages import pair

        trees = [
            Entry(
                header.name, pair("palette.open", title=header.title), pair("palette.open.tip"), f"app.open({number})"
            )
            for number, header in enumerate(headers(self.trees), 1)
        ]
        themes = [
            Entry(name, pair(f"theme.{name}"), pair("palette.theme.tip"), f"app.show_theme('{name}')")
            for name in THEMES
        ]
        return [*(entry(name) for name in self._offered()), *trees, *themes]

    def action_help(self) -> None:
        """What has the focus, and how the present screen is used."""
        from advisor.tui.screens.help import Help

        if not isinstance(self.screen, Help):
            topic = "consultation" if self.consulting() else "training" if self.training() else "home"
            here = getattr(self.screen, "topic", "")
            self.push_screen(Help(topic, self._offered(), here, line=isinstance(self.focused, Line)))

    def _offered(self) -> tuple[str, ...]:
        here = CONSULTING if self.consulting() else TRAINING if self.training() else ()
        return (*here, *EVERYWHERE)

    async def action_quit(self) -> None:
        """Leave; where something would be lost, ask once."""
        self.leave(self.exit)

    def action_interrupt(self) -> None:
        """Copy what is selected; with nothing selected, ask to leave, as terminals do."""
        selected = self.selected
        if selected:
            self.copy_to_clipboard(selected)
        else:
            self.leave(self.exit)

    def action_home(self) -> None:
        """Show all trees; where something would be lost, ask once."""
        self.leave(self.go_home)

    def leave(self, then: Callable[[], None]) -> None:
        """Do what ends this consultation; where something would be lost, ask once."""
        from advisor.tui.screens.dialogs import LeaveDialog

        consulting = self.consulting()
        if self.training_asked(then):
            return
        if isinstance(self.screen, LeaveDialog):
            then()
            return
        if consulting and self.awaited(consulting, then):
            return
        if consulting is None or not consulting.unsaved:
            then()
            return
        while self.screen is not consulting:
            self.pop_screen()

        def decided(choice: str | None) -> None:
            if choice == "leave":
                then()
            elif choice == "save":
                self.save(consulting, then)
            elif choice == "keep":
                self.keep(consulting, then)

        self.push_screen(LeaveDialog(consulting.keeper.fault if consulting.keeper else None), decided)

    def save(self, consulting: ConsultationScreen, then: Callable[[], None] | None) -> None:
        """Ask for a file's name and write the transcript there; then: what follows once it is written."""
        from advisor.loading.library import add_glossary
        from advisor.messages import pair
        from advisor.tui.saving import proposed, save
        from advisor.tui.screens.dialogs import SaveDialog

        session = consulting.session
        add_glossary(session.library, self.trees)

        def ask(kept: Kept | None) -> None:
            def write(name: str) -> str:
                return str(save(name, session.library, session.consultation, self.language, self.now(), kept))

            self.push_screen(SaveDialog(proposed(session.consultation, self.now()), write), written)

        def written(path: str | None) -> None:
            if path:
                consulting.saved = session.consultation
                consulting.say_remark(pair("remark.saved", path=path))
                if then:
                    then()

        self.with_record(consulting, ask)

    def print_out(self, consulting: ConsultationScreen) -> None:
        """Print the transcript, or write it as PDF where no printer takes it, and say which."""
        from advisor.loading.library import add_glossary
        from advisor.messages import pair
        from advisor.printing.printer import printed
        from advisor.tui.saving import transcript

        session, now = consulting.session, self.now()
        add_glossary(session.library, self.trees)

        def out(kept: Kept | None) -> None:
            made = transcript(session.library, session.consultation, self.language, now, kept)
            try:
                path = printed(made, now.date())
            except OSError as error:
                consulting.say_remark(pair("print.failed", reason=error.strerror or type(error).__name__))
                return
            consulting.saved = session.consultation
            consulting.say_remark(pair("print.written" if path else "print.sent", path=path))

        self.with_record(consulting, out)

    def consulting(self) -> ConsultationScreen | None:
        """The consultation, whatever stands above it; None if there is none."""
        if "advisor.tui.screens.consulting" not in sys.modules:
            return None
        from advisor.tui.screens.consulting import ConsultationScreen

        return next((screen for screen in self.screen_stack if isinstance(screen, ConsultationScreen)), None)


def _import_ahead() -> None:
    import advisor.tui.screens.consulting  # noqa: F401


def run(
    language: Language,
    trees: str | os.PathLike[str] | None = None,
    tree: str | None = None,
    consultation: Consultation | None = None,
    exercise: Wanted | None = None,
) -> int:
    """Run the terminal app and return its exit code.

    trees: see `library_folders`. tree: opens its consultation at once. consultation: one to go on with. exercise: the
    one to begin with.
    """
    # Until the first paint nothing becomes garbage, and looking for it would take a tenth of the time.
    gc.disable()
    configuration, faults = read(place(), {command.id: command.keys for command in COMMANDS.values()})
    remark = summary(faults)
    app = AdvisorApp(language, trees, tree, consultation, configuration=configuration, remark=remark, exercise=exercise)
    app.run()
    return app.return_code or 0
