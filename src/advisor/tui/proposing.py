"""A proposed answer on the screen: the row that it points at, and why it is proposed."""

from __future__ import annotations

from collections.abc import Iterator

from advisor.model import Answer
from advisor.tui.asking import CONFIRM, View, rows
from advisor.tui.content import NOTHING, words
from advisor.tui.wrapping import Block


def place(view: View, proposal: Answer) -> int | None:
    """The number of the row that Enter would take."""
    wanted = proposal if isinstance(proposal, str) else CONFIRM
    return next((number for number, row in enumerate(rows(view)) if row.id == wanted), None)


def remark(view: View, proposal: Answer | None, goal: str | None) -> Iterator[Block]:
    """What is proposed, and where it leads."""
    if proposal is not None and goal is not None and view.question:
        from advisor.analysis.proposing import spelled, titled

        node = titled(view.session.library.graph.nodes[goal]["node"])
        said = words("find.proposed", view.language, "$text-accent", answer=spelled(view.question, proposal), node=node)
        yield Block(NOTHING, said)
