"""Work that may have to wait for the disk or for another program: the screen does not wait with it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from advisor.records.errors import RecordsError
from advisor.text import Text

MOMENT = 0.05
"""Seconds for which the screen waits all the same: most work is done by then, and shown at once."""
Result = TypeVar("Result")


class Background:
    """Does one thing after the other in a thread of its own; what follows happens in the screen's.

    later: calls something in the screen's thread, from any thread.
    """

    def __init__(self, later: Callable[..., object]) -> None:
        self._later = later
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="records")

    def do(
        self, work: Callable[[], Result], then: Callable[[Result], object], failed: Callable[[Text], object]
    ) -> None:
        """Do some work; then: takes what it gives; failed: takes why the records do not give it."""
        future = self._thread.submit(work)
        if wait([future], MOMENT).done:
            _finish(future, then, failed)
        else:
            future.add_done_callback(lambda done: self._later(_finish, done, then, failed))


def _finish(future: Future[Any], then: Callable[[Any], object], failed: Callable[[Text], object]) -> None:
    error = future.exception()
    if isinstance(error, RecordsError):
        failed(error.text)
    else:
        then(future.result())
