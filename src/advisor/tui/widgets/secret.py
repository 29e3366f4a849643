"""A line for a passphrase: dots are shown, and nothing of it can be copied."""

from __future__ import annotations

from rich.text import Text

from advisor.tui.widgets.line import Line


class Secret(Line):
    """An input line that hides what is typed."""

    @property
    def _value(self) -> Text:
        """A dot for each character."""
        return Text("•" * len(self.value), no_wrap=True, overflow="ignore", end="")

    @property
    def selected_text(self) -> str:
        """Nothing: what is selected here is copied nowhere."""
        return ""

    def action_cut(self) -> None:
        """Delete what is selected, without copying it."""
        self.delete_selection()
