"""What the app does when something in it fails: it leaves, and tells the kind of fault and the place."""

from __future__ import annotations

import asyncio
from typing import Any

from rich.segment import Segment, Segments
from textual.app import App

from advisor.crash import report
from advisor.text import Language


class CalmApp(App[None]):
    """An app whose faults show nothing that was typed; Textual's own report would."""

    language: Language

    def on_load(self) -> None:
        """Take over what the event loop would write to stderr, with the fault's message."""
        asyncio.get_running_loop().set_exception_handler(self._stray)

    def _handle_exception(self, error: Exception) -> None:
        """Leave and say what kind of fault arose and where."""
        self._return_code = 1
        if self._exception is None:
            self._exception: Exception | None = error
            self._exception_event.set()
        self._exit_renderables[:] = [self._told(error)]
        self._close_messages_no_wait()

    def _stray(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """A fault that stopped nothing is told when the app is left."""
        error = context.get("exception")
        if isinstance(error, Exception):
            self._exit_renderables.append(self._told(error))

    def _told(self, error: Exception) -> Segments:
        return Segments([Segment(report(error, self.language))])
