"""A part that scrolls, with keys that are in the table of commands."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll

from advisor.tui.commands import SCROLLING, bindings


class Scroll(VerticalScroll, inherit_bindings=False):
    """Scrolls what stands in it, up and down."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(*SCROLLING)]
