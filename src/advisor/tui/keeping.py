"""How the app keeps: the store, and the ways into a record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar, cast

from textual.screen import Screen

from advisor.configuration import Configuration
from advisor.messages import pair
from advisor.tui.clipboard import CopyingApp

if TYPE_CHECKING:
    from advisor.analysis.since import Since
    from advisor.keeping.keeper import Keeper
    from advisor.library import Library
    from advisor.model import Consultation
    from advisor.records import Kept, Record, Store
    from advisor.session import Session
    from advisor.text import Text
    from advisor.tui.app import AdvisorApp
    from advisor.tui.background import Background
    from advisor.tui.screens.consultation import ConsultationView
    from advisor.tui.screens.consulting import ConsultationScreen

Result = TypeVar("Result")


class KeepingApp(CopyingApp):
    """An app that keeps consultations; store: the open or locked store, once a passphrase was given."""

    clock: Callable[[], float]
    now: Callable[[], datetime]
    configuration: Configuration
    store: Store | None = None

    # ---------------------------------------------------------------- the store

    @cached_property
    def background(self) -> Background:
        """The one thread in which the store is read and written."""
        from advisor.tui.background import Background

        return Background(self.call_later)

    def behind(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Text], object] | None = None,
    ) -> None:
        """Do something with the store; where it does not give what is wanted, `failed` or a remark says why."""
        self.background.do(work, then, failed or self.remark)

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

    # ---------------------------------------------------------------- keeping

    def keep(self, screen: ConsultationScreen, then: Callable[[], None] | None = None) -> None:
        """Keep a consultation from now on; where it is kept already, try again what could not be kept.

        then: what follows once all of it is kept.
        """
        keeper = screen.keeper
        if keeper is None:
            self.with_store(lambda store: self._begin(screen, store, then))
            return

        def tried() -> None:
            screen.say_remark(keeper.fault or pair("keep.already"))
            if then and keeper.whole:
                then()

        self.follow(screen)
        if not self.awaited(screen, tried):
            tried()

    def _begin(self, screen: ConsultationScreen, store: Store, then: Callable[[], None] | None) -> None:
        from advisor.keeping.keeper import begin
        from advisor.loading.library import add_glossary
        from advisor.tui.screens.keeping import NameDialog

        session, app = screen.session, cast("AdvisorApp", self)
        session.prepare()
        add_glossary(session.library, app.trees)

        def make(name: str) -> Keeper:
            return begin(store, session.library, session.consultation, app.language, name, self.now())

        def made(keeper: Keeper) -> None:
            # Even if nobody waited for it: it is kept, and that is said.
            screen.keeper = keeper
            screen.remark = pair("keep.begun")
            screen.tell()
            if then:
                then()

        self.push_screen(NameDialog("", make), lambda keeper: made(keeper) if keeper else None)

    def follow(self, screen: ConsultationView) -> None:
        """Keep what has changed in a consultation that is kept."""
        keeper = screen.keeper
        if keeper is None:
            return
        keeper.take(screen.session.consultation, self.now())
        if not keeper.whole and not keeper.busy:
            keeper.busy = True
            self.behind(keeper.keep, partial(self._followed, screen, keeper, keeper.fault))

    def _followed(self, screen: ConsultationView, keeper: Keeper, before: Text | None, kept: bool) -> None:
        keeper.busy = False
        if screen.keeper is not keeper or not screen.is_running:
            return
        if screen.remark in (before, pair("keep.waiting")):
            screen.remark = None
        screen.tell_keeping()
        if kept:
            # What was taken while the last of it was being kept.
            self.follow(screen)

    def awaited(self, screen: ConsultationScreen, then: Callable[[], None]) -> bool:
        """Whether something is being kept just now; then: called once it is kept, or cannot be."""
        if screen.keeper is None or not screen.keeper.busy:
            return False
        screen.say_remark(pair("keep.waiting"))
        self.behind(lambda: None, lambda _: self.call_later(then))
        return True

    def with_record(self, screen: ConsultationScreen, then: Callable[[Kept | None], None]) -> None:
        """Do something with the record of a consultation; with None where it is not kept."""
        from advisor.keeping.printed import read

        keeper = screen.keeper
        if keeper is None:
            then(None)
        elif not self.awaited(screen, lambda: self.with_record(screen, then)):
            self.behind(lambda: read(keeper), then)

    # ---------------------------------------------------------------- the records

    def action_records(self) -> None:
        """The records: what is kept, and what can be done with it."""
        from advisor.records import default_path, exists
        from advisor.tui.screens.records import RecordsDialog, show

        if any(isinstance(screen, RecordsDialog) for screen in self.screen_stack):
            return
        app = cast("AdvisorApp", self)
        if self.store is None and not exists(default_path()):
            where = "here" if app.consulting() else "home"
            self.remark(pair(f"records.none-yet.{where}", by=app.key("keep")))
            return
        self.with_store(lambda store: show(app, store))

    def purged(self, record: str) -> None:
        """A record was purged: a consultation that was kept in it is private from now on."""
        consulting = cast("AdvisorApp", self).consulting()
        if consulting and consulting.keeper and consulting.keeper.record.id == record:
            consulting.keeper = None
            consulting.tell()

    def resume(self, record: str) -> None:
        """Go on with a record; where the trees have changed since, say what that does, and ask which to take."""
        cast("AdvisorApp", self).leave(lambda: self._resume(record))

    def _resume(self, record: str) -> None:
        from advisor.analysis.since import since
        from advisor.loading.library import load
        from advisor.tui.screens.record import SinceDialog

        store, trees = self.store, cast("AdvisorApp", self).trees
        if store is None:
            return

        def look() -> tuple[Kept, Library, Since]:
            kept = store.read(record)
            library, _ = load(trees, kept.info.tree)
            return kept, library, since(kept.library, library, kept.consultation)

        def ask(looked: tuple[Kept, Library, Since]) -> None:
            kept, library, found = looked

            def chosen(choice: str | None) -> None:
                if choice == "then":
                    self.go_on(record, pair("record.resumed.then"))
                elif choice == "now" and found.fitting:
                    self._begin_anew(store, library, found.fitting, kept.info.name)

            if found.same:
                self.go_on(record, pair("record.resumed"))
            else:
                self.push_screen(SinceDialog(found), chosen)

        self.behind(look, ask)

    def _begin_anew(self, store: Store, library: Library, consultation: Consultation, name: str) -> None:
        """Go on with today's trees in a record of its own: the one that there is stays as it was."""
        from advisor.keeping.keeper import begin
        from advisor.loading.library import add_glossary, add_sources
        from advisor.session import Session

        app = cast("AdvisorApp", self)
        language, now = app.language, self.now()

        def make() -> Keeper:
            add_glossary(library, app.trees)
            add_sources(library, [one.rests_on for one in consultation.departures.values()], app.trees)
            return begin(store, library, consultation, language, name, now)

        def made(keeper: Keeper) -> None:
            self.consult(Session(library, consultation), pair("record.resumed.now")).keeper = keeper

        self.behind(make, made)

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
        """Go on with a record, with the trees of the day on which it was first kept."""
        from advisor.keeping.keeper import Keeper
        from advisor.loading.library import add_sources
        from advisor.session import Session

        store, trees = self.store, cast("AdvisorApp", self).trees
        if store is None:
            return

        def read() -> tuple[Kept, Record]:
            kept = store.read(record)
            add_sources(kept.library, [one.rests_on for one in kept.consultation.departures.values()], trees)
            return kept, store.record(record)

        def show(found: tuple[Kept, Record]) -> None:
            kept, going = found
            self.consult(Session(kept.library, kept.consultation), remark, draft).keeper = Keeper(going)

        self.behind(read, show)
