"""How the app copies: into its own memory, and to the terminal only if the person agrees to that."""

from __future__ import annotations

from advisor.configuration import Copying, place, remember_copying
from advisor.messages import pair
from advisor.text import Text
from advisor.tui.faults import CalmApp
from advisor.tui.widgets.line import Line


class CopyingApp(CalmApp):
    """An app that copies; copying: whether the terminal may have what is copied."""

    copying: Copying

    def remark(self, text: Text) -> None:
        """Say what has just happened, where the screen has a place for it."""
        tell = getattr(self.screen, "say_remark", None)
        if tell:
            tell(text)

    @property
    def selected(self) -> str:
        """What is selected, on the line that has the focus or anywhere on the screen."""
        line = self.focused.selected_text if isinstance(self.focused, Line) else ""
        return line or self.screen.get_selected_text() or ""

    def action_copy(self) -> None:
        """Copy what is selected, or what the screen says is copied here."""
        told = getattr(self.screen, "passage", None)
        text = self.selected or (told() if told else "")
        if text:
            self.copy_to_clipboard(text)
        else:
            self.remark(pair("copy.nothing"))

    def copy_to_clipboard(self, text: str) -> None:
        """Keep the text for pasting here, and hand it to the terminal if the person agrees to that."""
        self._clipboard = text
        if self.copying is Copying.ALWAYS:
            self._hand_over(text)
        elif self.copying is Copying.NEVER:
            self._show_text(text)
        else:
            from advisor.tui.screens.copying import CopyDialog

            self.push_screen(CopyDialog(), lambda choice: self._copied(text, choice))

    def _copied(self, text: str, choice: str | None) -> None:
        if choice in ("once", "always"):
            self._hand_over(text)
        elif choice:
            self._show_text(text)
        if choice in ("always", "never"):
            self.copying = Copying(choice)
            self._remember_copying()

    def _remember_copying(self) -> None:
        path = place()
        try:
            remember_copying(path, self.copying)
        except (OSError, ValueError):
            self.remark(pair("copy.not-kept", path=path))
        else:
            self.remark(pair("copy.kept", path=path))

    def _hand_over(self, text: str) -> None:
        super().copy_to_clipboard(text)
        self.remark(pair("copy.done"))

    def _show_text(self, text: str) -> None:
        from advisor.tui.screens.copying import Shown

        self.push_screen(Shown(text))
