"""A bar on stderr for work that takes longer than a second, where somebody is there to see it."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, TextIO

import click

from advisor.messages import say
from advisor.text import Language

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

PATIENCE = 1.0
"""Seconds for which nobody needs to be told that something is going on."""


class Progress:
    """Goes through items and shows how far it has come; quiet on what is not a terminal."""

    def __init__(self, language: Language, stream: TextIO | None = None, *, patience: float = PATIENCE) -> None:
        self.language = language
        self.stream = stream or sys.stderr
        self.begun = time.monotonic()
        self.patience = patience

    def __call__(self, work: str, items: Sequence[Any]) -> Iterator[Any]:
        """Each of the items in turn; `progress.work` are the words before the bar."""
        bar: ProgressBar[Any] | None = None
        for number, item in enumerate(items):
            if bar is None and self.stream.isatty() and time.monotonic() - self.begun >= self.patience:
                words = say(f"progress.{work}", self.language)
                bar = click.progressbar(length=len(items), label=words, file=self.stream, show_eta=False)
                bar.update(number)
            yield item
            if bar:
                bar.update(1)
        if bar:
            bar.render_finish()
