"""A provision's card: its names, how binding it is, what it says, who cites it, and a way that leads there."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from advisor.analysis.citing import Citer, Citers, Route, citers, way
from advisor.library import Library
from advisor.messages import say
from advisor.model import Guidance, Provision
from advisor.session import Session
from advisor.text import display
from advisor.tui.content import NOTHING, joined, told, typed, words
from advisor.tui.drawing import QUIET, verdict
from advisor.tui.screens.reading import Reading
from advisor.tui.whole import read_whole
from advisor.tui.wrapping import Block
from advisor.wording import answer_words

ACCENT = "$text-accent"


class ProvisionCard(Reading):
    """All about one provision.

    provision: its full id. session: the consultation under way, in whose tree a way is looked for first.
    """

    heading = "card.dialog"

    def __init__(self, provision: str, session: Session | None) -> None:
        super().__init__()
        self._provision = provision
        self._start = session.consultation.start if session else ""
        self._library = session.library if session else Library()
        self._citers = citers(self._library, provision)
        self._way: Route | None = None
        self._looked = False

    def on_mount(self) -> None:
        """Look through every tree."""
        read_whole(self, self._have)

    def _have(self, library: Library) -> None:
        self._library = library
        self._citers = citers(library, self._provision)
        self.tell()

        def look() -> None:
            # Most ways are found at once, a few take a second: nobody should wait for them.
            self.app.call_from_thread(self._led_to, way(library, self._citers, self._start))

        self.run_worker(look, thread=True, exit_on_error=False)

    def _led_to(self, found: Route | None) -> None:
        self._way, self._looked = found, True
        self.tell()

    def blocks(self) -> list[Block]:
        """The card in the present language, the names in both."""
        provision = self._library.provisions.get(self._provision)
        if provision is None:
            return [Block(NOTHING, typed(self._provision))]
        return [*self._named(provision), *self._cited(self._citers), *self._led(self._way)]

    def _named(self, provision: Provision) -> Iterator[Block]:
        language, source = self.app.language, self._library.source_of(provision.id)
        for one, style in ((language, "bold"), (language.other, QUIET)):
            yield Block(NOTHING, joined(told(source.title, one, style), told(provision.locator, one, style), by=", "))
        force = say(f"force.{provision.force}", language)
        meaning = say(f"force.{provision.force}.meaning", language)
        yield Block(NOTHING, words("card.force", language, ACCENT, force=force, meaning=meaning), 1)
        yield Block(NOTHING, told(provision.gist, language), 1)
        if source.notice:
            yield Block(Content.styled("⚠ ", "$text-warning"), told(source.notice, language), 1)
        if source.checked:
            yield Block(NOTHING, words("transcript.checked", language, QUIET, on=display(source.checked)), 1)
        yield Block(NOTHING, joined(told(source.publisher, language, QUIET), typed(provision.id, QUIET), by=" · "))

    def _cited(self, found: Citers) -> Iterator[Block]:
        language = self.app.language
        yield Block(NOTHING, words("card.cited", language, "bold"), 1)
        for tree, places in found.trees.items():
            yield Block(NOTHING, told(self._library.trees[tree].title, language, ACCENT))
            for citer in places:
                yield Block(Content("  "), self._citer(citer))
        if found.terms:
            yield Block(NOTHING, words("card.glossary", language, ACCENT))
            yield Block(Content("  "), joined(*(told(term.term, language) for term in found.terms), by=" · "))
        if self.app.whole is None:
            yield Block(NOTHING, words("card.reading", language, QUIET))
        elif not found.trees and not found.terms:
            yield Block(NOTHING, words("card.cited.nobody", language, QUIET))

    def _citer(self, citer: Citer) -> Content:
        language, node = self.app.language, citer.node
        if not isinstance(node, Guidance):
            return joined(words("card.question", language, QUIET), told(node.ask, language))
        if citer.step is None:
            return joined(verdict(node, language), told(node.title, language))
        return joined(words("card.step", language, QUIET), told(node.steps[citer.step - 1].text, language))

    def _led(self, led: Route | None) -> Iterator[Block]:
        language = self.app.language
        if not self._citers.trees:
            return
        yield Block(NOTHING, words("card.way", language, "bold"), 1)
        if led is None:
            yield Block(NOTHING, words("card.way.none" if self._looked else "card.way.looking", language, QUIET))
            return
        tree = self._library.trees[led.node.tree].title
        to = led.node.title if isinstance(led.node, Guidance) else led.node.ask
        yield Block(NOTHING, words("card.way.to", language, QUIET, tree=tree, node=to))
        for number, answered in enumerate(led.path, 1):
            answer = Content.styled(" · ".join(answer_words(answered, language)), "bold")
            yield Block(typed(f"{number:>2}. ", QUIET), joined(told(answered.question.ask, language), answer, by=" – "))
        key = "start" if not led.path else "fewest" if led.exact else "perhaps"
        yield Block(NOTHING, words(f"card.way.{key}", language, QUIET))
