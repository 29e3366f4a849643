"""The whole library, read beside the screen the first time that somebody asks for more than one tree."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from textual.screen import Screen

from advisor.library import Library

if TYPE_CHECKING:
    from advisor.tui.app import AdvisorApp


def read_whole(screen: Screen[Any], then: Callable[[Library], None]) -> None:
    """Read every tree, source and term in a thread, unless that was done; hand them to a screen that is still there."""
    app = cast("AdvisorApp", screen.app)
    if app.whole is not None:
        then(app.whole)
        return

    def read() -> None:
        from advisor.loading.library import load

        library, _ = load(app.trees)
        app.call_from_thread(have, library)

    def have(library: Library) -> None:
        app.whole = library
        if screen.is_mounted:
            then(library)

    app.run_worker(read, thread=True, exit_on_error=False, group="whole")
