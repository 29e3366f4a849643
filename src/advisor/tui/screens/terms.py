"""The terms of the field that stand in the consultation, with what they mean."""

from __future__ import annotations

from advisor.glossary import spoken, terms_in
from advisor.library import Library
from advisor.tui.content import NOTHING, told, typed, words
from advisor.tui.screens.reading import Reading
from advisor.tui.wrapping import Block
from advisor.walking import Walk
from advisor.wording import pinpoint


class Terms(Reading):
    """Each term of the present question and of the guidance so far, and the provisions behind it."""

    heading = "terms.dialog"

    def __init__(self, library: Library, walk: Walk) -> None:
        super().__init__()
        self._library = library
        self._walk = walk

    def blocks(self) -> list[Block]:
        """Each term with its meaning and its provisions."""
        language, library = self.app.language, self._library
        shown = [node for node in (self._walk.pending, *self._walk.guidance) if node]
        texts = [text for node in shown for text in spoken(node, language)]
        blocks = []
        for term in terms_in(texts, library.terms.values(), language):
            blocks.append(Block(NOTHING, told(term.term, language, "bold"), 1))
            blocks.append(Block(typed("  "), told(term.meaning, language)))
            for citation in term.cite:
                provision = library.provisions.get(citation.provision)
                if provision:
                    line = pinpoint(provision, library.source_of(provision.id), language)
                    blocks.append(Block(typed("  → "), typed(line, "$quiet")))
        return blocks or [Block(NOTHING, words("terms.nothing", language, "$quiet"), 1)]
