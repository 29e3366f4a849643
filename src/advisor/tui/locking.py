"""How the app is locked: the screen cleared and the keys forgotten when nobody is there."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, cast

from textual import events
from textual.widgets import Input

from advisor.tui.keeping import KeepingApp

if TYPE_CHECKING:
    from advisor.tui.app import AdvisorApp
    from advisor.tui.screens.locked import Back

WATCH = 5.0
"""Seconds between two looks at whether the screen is still used."""
LOCKED = {"quit", "language", "interrupt", "focus_next", "focus_previous"}
"""What the app still does while it is locked."""


class LockingApp(KeepingApp):
    """An app that locks itself."""

    _touched: tuple[float, datetime] | None = None

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
            # After what is still being kept.
            self.behind(self.store.lock, lambda _: None)
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
        if keeper and keeper.whole:
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
