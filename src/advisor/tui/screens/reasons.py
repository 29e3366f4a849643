"""Why a question is asked or a guidance given: what led to it, what the answer decides, and the provisions."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.analysis.led import led
from advisor.analysis.reasons import reasons
from advisor.messages import say
from advisor.model import Guidance, Question
from advisor.session import Session
from advisor.telling import Said, Tone, led_told, reasons_told
from advisor.text import Language
from advisor.tui.content import NOTHING, joined, told, words
from advisor.tui.drawing import QUIET, sources, verdict
from advisor.tui.screens.lines import block
from advisor.tui.screens.reading import Reading
from advisor.tui.wrapping import Block


class ReasonsDialog(Reading):
    """The reasons of one question or guidance of a consultation; None: there is nothing to give reasons for."""

    heading = "reasons.dialog"

    def __init__(self, session: Session, node: Question | Guidance | None) -> None:
        super().__init__()
        self._library = session.library
        self._walk = session.walk
        self._node = node
        self._reasons = reasons(session.walk, node.id) if isinstance(node, Question) else None
        if isinstance(node, Guidance):
            self.heading = "reasons.guidance"  # type: ignore[misc]

    def blocks(self) -> list[Block]:
        """The reasons and the provisions."""
        language, node = self.app.language, self._node
        if node is None:
            return [Block(NOTHING, words("reasons.none", language, QUIET))]
        subject = told(node.title if isinstance(node, Guidance) else node.ask, language, "bold")
        if isinstance(node, Guidance):
            subject = joined(verdict(node, language), subject)
        blocks = [Block(NOTHING, subject), *(block(line) for line in self._lines(node, language))]
        steps = node.steps if isinstance(node, Guidance) else ()
        cited = (*node.cite, *(citation for step in steps for citation in step.cite))
        found = list(sources(cited, self._library, language))
        if found:
            blocks.append(block(Said(Tone.HEAD, say("reasons.provisions", language))))
            # The heading has room below it of its own.
            found[0] = found[0]._replace(above=0)
            blocks += [one._replace(lead=block(Said(Tone.PLAIN, "", 1)).lead + one.lead) for one in found]
        return blocks

    def _lines(self, node: Question | Guidance, language: Language) -> Iterator[Said]:
        if self._reasons:
            yield from reasons_told(self._reasons, self._walk.path, language)
        else:
            yield from led_told(led(self._walk, node.id), self._walk.path, language)
