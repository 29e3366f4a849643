"""How the app keeps: the store, the lock, and the ways into a record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, cast

from textual import events
from textual.screen import Screen
from textual.widgets import Input

from advisor.configuration import Configuration
from advisor.messages import pair
from advisor.tui.clipboard import CopyingApp

if TYPE_CHECKING:
    from advisor.library import Library
    from advisor.model import Consultation
    from advisor.records import Store
    from advisor.session import Session
    from advisor.text import Text
    from advisor.tui.app import AdvisorApp
    from advisor.tui.screens.consulting import ConsultationScreen
    from advisor.tui.screens.locked import Back

WATCH = 5.0
"""Seconds between two looks at whether the screen is still used."""
LOCKED = {"quit", "language", "interrupt", "focus_next", "focus_previous"}
"""What the app still does while it is locked."""


class KeepingApp(CopyingApp):
    """An app that keeps consultations; store: the open or locked store, once a passphrase was given."""

    clock: Callable[[], float]
    now: Callable[[], datetime]
    configuration: Configuration
    store: Store | None = None
    _touched: tuple[float, datetime] | None = None

    # ---------------------------------------------------------------- keeping

    def with_store(self, then: Callable[[Store], None]) -> None:
        """Do something with the open store; ask for its passphrase first, or for the one of a new store."""
        if self.store and not self.store.locked:
            then(self.store)
            return
        from advisor.records import default_path
        from advisor.tui.screens.keeping import passphrase_dialog

        def opened(store: Store | None) -> None:
            if store:
                self.store = store
                then(store)

        self.push_screen(passphrase_dialog(default_path()), opened)

    def keep(self, screen: ConsultationScreen) -> None:
        """Keep a consultation from now on; where it is kept already, try again what could not be kept."""
        if screen.keeper:
            screen.tell()
            screen.say_remark(screen.keeper.fault or pair("keep.already"))
        else:
            self.with_store(lambda store: self._begin(screen, store))

    def _begin(self, screen: ConsultationScreen, store: Store) -> None:
        from advisor.keeping.keeper import begin
        from advisor.loading.library import add_glossary
        from advisor.tui.screens.keeping import NameDialog

        session, app = screen.session, cast("AdvisorApp", self)

        def take(name: str) -> Text | None:
            session.prepare()
            add_glossary(session.library, app.trees)
            screen.keeper = begin(store, session.library, session.consultation, app.language, name, self.now())
            return None

        def taken(name: str | None) -> None:
            if name is not None:
                screen.remark = pair("keep.begun")
                screen.tell()

        self.push_screen(NameDialog("", take), taken)

    def action_records(self) -> None:
        """The records: what is kept, and what can be done with it."""
        from advisor.records import default_path, exists
        from advisor.tui.screens.records import RecordsDialog, show

        if any(isinstance(screen, RecordsDialog) for screen in self.screen_stack):
            return
        if self.store is None and not exists(default_path()):
            self.remark(pair("records.no-store"))
            return
        self.with_store(lambda store: show(cast("AdvisorApp", self), store))

    def resume(self, record: str) -> None:
        """Go on with a record; where the trees have changed since, say what that does, and ask which to take."""
        cast("AdvisorApp", self).leave(lambda: self._resume(record))

    def _resume(self, record: str) -> None:
        from advisor.analysis.since import since
        from advisor.loading.library import load
        from advisor.records import RecordsError
        from advisor.tui.screens.records import SinceDialog

        if self.store is None:
            return
        try:
            kept = self.store.read(record)
        except RecordsError as error:
            self.remark(error.text)
            return
        library, _ = load(cast("AdvisorApp", self).trees, kept.info.tree)
        found = since(kept.library, library, kept.consultation)
        if found.same:
            self.go_on(record, pair("record.resumed"))
            return

        def chosen(choice: str | None) -> None:
            if choice == "then":
                self.go_on(record, pair("record.resumed.then"))
            elif choice == "now" and found.fitting:
                self._begin_anew(library, found.fitting, kept.info.name)

        self.push_screen(SinceDialog(found), chosen)

    def _begin_anew(self, library: Library, consultation: Consultation, name: str) -> None:
        """Go on with today's trees in a record of its own: the one that there is stays as it was."""
        from advisor.keeping.keeper import begin
        from advisor.loading.library import add_glossary, add_sources
        from advisor.records import RecordsError
        from advisor.session import Session

        app = cast("AdvisorApp", self)
        add_glossary(library, app.trees)
        add_sources(library, [one.rests_on for one in consultation.departures.values()], app.trees)
        assert self.store is not None
        try:
            keeper = begin(self.store, library, consultation, app.language, name, self.now())
        except RecordsError as error:
            self.remark(error.text)
        else:
            self.consult(Session(library, consultation), pair("record.resumed.now")).keeper = keeper

    def purged(self, record: str) -> None:
        """A record was purged: a consultation that was kept in it is private from now on."""
        consulting = cast("AdvisorApp", self).consulting()
        if consulting and consulting.keeper and consulting.keeper.record.id == record:
            consulting.keeper = None
            consulting.tell()

    # ---------------------------------------------------------------- the lock

    def on_mount(self) -> None:
        """Look now and then whether the screen is still used."""
        self._touch()
        self.set_interval(WATCH, self.look_after)

    def look_after(self) -> None:
        """Lock the screen if nobody has used it for as long as is set."""
        if self._idle():
            self.action_lock()

    async def on_event(self, event: events.Event) -> None:
        """Take note that somebody is there; what is typed on a screen that should be locked by now locks it."""
        if isinstance(event, events.InputEvent | events.Paste):
            if self._idle():
                self.action_lock()
                self._touch()
                return
            self._touch()
        await super().on_event(event)

    def _touch(self) -> None:
        self._touched = (self.clock(), self.now())

    def _idle(self) -> bool:
        if not self.configuration.lock or self._touched is None or not self._hideable():
            return False
        clock, day = self._touched
        # A machine that sleeps may stop the one clock, and a person may set the other.
        passed = max(self.clock() - clock, (self.now() - day).total_seconds())
        return passed >= 60 * self.configuration.lock

    def _hideable(self) -> bool:
        """Whether there is something to hide: open records, or a consultation that has begun."""
        if not self.screen_stack or getattr(self.screen, "locks", False):
            return False
        consulting = cast("AdvisorApp", self).consulting()
        return bool(self.store and not self.store.locked) or (consulting is not None and consulting.unsaved)

    def action_lock(self) -> None:
        """Clear the screen, and forget the keys of an open store."""
        from advisor.tui.screens.locked import LockScreen

        if not self._hideable():
            return
        back = self._back()
        if self.store:
            self.store.lock()
        self._clipboard = ""
        self.replace(LockScreen(back, self.store, self._unlocked))

    def _back(self) -> Back:
        from advisor.tui.screens.locked import Back
        from advisor.tui.widgets.secret import Secret

        consulting = cast("AdvisorApp", self).consulting()
        if consulting is None:
            return Back()
        written = consulting.line.value
        if isinstance(self.focused, Input) and not isinstance(self.focused, Secret):
            written = written or self.focused.value
        keeper = consulting.keeper
        if keeper and keeper.fault is None:
            return Back(record=keeper.record.id, draft=written)
        return Back(session=consulting.session, keeper=keeper, draft=written)

    def _unlocked(self, back: Back) -> None:
        self._touch()
        if back.session:
            self.consult(back.session, draft=back.draft).keeper = back.keeper
        elif back.record and self.store:
            self.go_on(back.record, draft=back.draft)
        else:
            cast("AdvisorApp", self).go_home()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While the screen is locked, only little is done; and it is not left where something would be lost."""
        screen = self.screen_stack[-1] if self.screen_stack else None
        if not getattr(screen, "locks", False):
            return super().check_action(action, parameters)
        loses = getattr(screen, "back", None) is not None and screen.back.session is not None  # type: ignore[union-attr]
        return action in LOCKED and not (loses and action in ("quit", "interrupt"))

    # ---------------------------------------------------------------- going on

    def replace(self, screen: Screen[None]) -> None:
        """Show a screen in the place of all that there are."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        cast("AdvisorApp", self).show(screen)

    def consult(self, session: Session, remark: Text | None = None, draft: str = "") -> ConsultationScreen:
        """Show a session in a new consultation screen."""
        from advisor.tui.screens.consulting import ConsultationScreen

        screen = ConsultationScreen(session, remark)
        screen.line.value = draft
        self.replace(screen)
        return screen

    def go_on(self, record: str, remark: Text | None = None, draft: str = "") -> None:
        """Go on with a record, with the trees of the day on which it was first kept. RecordsError: it does not open."""
        from advisor.keeping.keeper import Keeper
        from advisor.loading.library import add_sources
        from advisor.session import Session

        if self.store is None:
            return
        kept, app = self.store.read(record), cast("AdvisorApp", self)
        add_sources(kept.library, [one.rests_on for one in kept.consultation.departures.values()], app.trees)
        keeper = Keeper(self.store.record(record))
        self.consult(Session(kept.library, kept.consultation), remark, draft).keeper = keeper
