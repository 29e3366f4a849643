"""Which terms of the field stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from advisor.model import Guidance, Question, Term
from advisor.text import Language, fold


def terms_in(texts: Iterable[str], terms: Iterable[Term], language: Language) -> list[Term]:
    """The terms that stand in some texts of one language, in the order of the alphabet.

    A term counts where one of its forms stands as whole words; accents and capitals make no difference.
    """
    terms = list(terms)
    text = " \n ".join(fold(one) for one in texts)
    found = [term for term in terms if any(_stands(fold(form), text) for form in _forms(term, language))]
    return sorted(found, key=lambda term: fold(term.term.in_language(language)))


def spoken(node: Question | Guidance, language: Language) -> list[str]:
    """Every text of a question or guidance, in one language."""
    if isinstance(node, Question):
        texts = [node.ask, node.help, *(option.label for option in node.options)]
    else:
        texts = [node.title, node.body, *(s.text for s in node.steps), *(u.text for u in node.unsettled)]
    return [text.in_language(language) for text in texts if text]


def _forms(term: Term, language: Language) -> tuple[str, ...]:
    if language is Language.FR:
        return (term.term.fr, *term.also_fr)
    return (term.term.en, *term.also_en)


def _stands(form: str, text: str) -> bool:
    # Most terms do not stand there at all, which is seen ten times faster without a pattern.
    return form in text and re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) is not None
