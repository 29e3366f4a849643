"""What a person looks at over the consultation: the terms, why a question is asked, and the map."""

from __future__ import annotations

from advisor.tui.entries import Card
from advisor.tui.screens.consultation import ConsultationView


class LookingView(ConsultationView):
    """Opens what is read over the consultation."""

    def action_terms(self) -> None:
        """What the terms on this screen mean."""
        from advisor.loading.library import add_glossary
        from advisor.tui.screens.terms import Terms

        add_glossary(self.session.library, self.app.trees)
        self.app.push_screen(Terms(self.session.library, self.session.walk))

    def action_reasons(self) -> None:
        """Why the guidance at the cursor is given, or the question on the screen asked."""
        from advisor.tui.screens.reasons import ReasonsDialog

        self.session.prepare()
        entry = self.conversation.entry
        node = entry.guidance if isinstance(entry, Card) else self.view.question
        self.app.push_screen(ReasonsDialog(self.session, node))

    def action_map(self) -> None:
        """The way so far and what lies ahead; what is chosen there has the cursor afterwards."""
        from advisor.tui.screens.map import MapDialog

        def chosen(question: str | None) -> None:
            if question is None:
                return
            self.show_conversation()
            if question in {turn.question.id for turn in self.session.walk.path}:
                self.conversation.enter(question)
            else:
                self.changing = None
                self.line.focus()
                self.tell_question()

        self.session.prepare()
        self.app.push_screen(MapDialog(self.session.walk), chosen)
