"""What a node should have for its reader: steps where it is urgent, a way for doubt, a question of readable length."""

import re
from collections.abc import Iterator

from advisor.checks.faults import Faults
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.catalog import finding
from advisor.library import Library
from advisor.model import Kind, Question, Verdict

RULES = ("no-step", "no-unsure", "long-question", "untranslated")
_WORD = re.compile(r"[^\W\d_]{2,}")
WORDS = 4
"""As many words that read alike in both languages are a text that nobody translated, and no name."""
LONGEST = 160
"""Characters of a question that fit on two lines of a terminal of 80 columns."""


def check(library: Library, _faults: Faults) -> Iterator[Diagnostic]:
    """One finding for each guidance and question that lacks what its reader needs."""
    for tree in library.trees.values():
        for node in tree.nodes:
            said = (node.ask, node.help) if isinstance(node, Question) else (node.title, node.body)
            if node.at and any(text and text.en == text.fr and len(_WORD.findall(text.en)) >= WORDS for text in said):
                yield finding("untranslated", node.at, what=node.name)
        for guidance in tree.guidance:
            if guidance.verdict is Verdict.URGENT and not guidance.steps and guidance.at:
                yield finding("no-step", guidance.at, name=guidance.name)
        for question in tree.questions:
            if question.at is None or question.id in library.hurt:
                continue
            longest = max(len(question.ask.en), len(question.ask.fr))
            if longest > LONGEST:
                yield finding("long-question", question.at, name=question.name, number=longest, limit=LONGEST)
            if question.kind is Kind.YES_NO and not question.option("unsure"):
                yield finding("no-unsure", question.at, name=question.name)
