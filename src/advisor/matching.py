"""What typed words mean among the answers to a question."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

from advisor.model import Option
from advisor.text import fold

_SYNONYMS = {
    "yes": {"y", "yes", "yeah", "yep", "yup", "sure", "ok", "o", "oui", "ouais", "exact", "d'accord", "tout a fait"},
    "no": {"n", "no", "nope", "not at all", "non", "pas du tout", "nenni"},
    "unsure": {
        *("?", "unsure", "not sure", "i'm not sure", "i am not sure", "i don't know", "i do not know", "don't know"),
        *("dont know", "i dont know", "idk", "no idea", "maybe", "je ne sais pas", "je sais pas", "j'sais pas"),
        *("jsp", "sais pas", "ne sais pas", "pas sur", "pas sure", "je ne suis pas sur", "je ne suis pas sure"),
        *("aucune idee", "peut-etre", "incertain"),
    },
}
_EMPTY = {
    *("a", "the", "of", "to", "i", "my", "is", "it", "and", "or", "have", "has", "do"),
    *("le", "la", "les", "un", "une", "des", "de", "du", "je", "j", "l", "d", "a", "ai", "et", "ou", "que", "c", "est"),
}


class Match(NamedTuple):
    """The option that some words mean; `sure` if they are its very words, else it is to be confirmed."""

    option: Option
    sure: bool


def match(typed: str, options: Iterable[Option]) -> Match | None:
    """The option that the words mean in either language, accents and small slips forgiven; None if they mean none."""
    options = list(options)
    words = _plain(typed)
    if not words:
        return None
    for option in options:
        if words in {option.id, _plain(option.label.en), _plain(option.label.fr)}:
            return Match(option, True)
    for option in options:
        if words in _SYNONYMS.get(option.id, ()):
            return Match(option, True)
    scored = sorted(((_likeness(words, option), -i) for i, option in enumerate(options)), reverse=True)
    if not scored or scored[0][0] < 0.6 or (len(scored) > 1 and scored[1][0] > scored[0][0] - 0.1):
        return None
    return Match(options[-scored[0][1]], False)


def _plain(text: str) -> str:
    return fold(text).strip(" .!;,")


def _likeness(words: str, option: Option) -> float:
    """How much the words are like an option, from 0 to 1: the share of them that it has, or a likeness of the whole."""
    best = 0.0
    for label in (option.label.en, option.label.fr, option.id.replace("-", " ")):
        whole = _plain(label)
        given, known = _words(words), _words(whole)
        shared = sum(any(_alike(one, other) for other in known) for one in given)
        share = shared / len(given) if given else 0.0
        best = max(best, share, SequenceMatcher(None, words, whole).ratio())
    return best


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"[a-z0-9]+", text) if word not in _EMPTY]


def _alike(one: str, other: str) -> bool:
    if one == other or (len(one) > 3 and (other.startswith(one) or (one.startswith(other) and len(other) > 3))):
        return True
    return len(one) > 3 and SequenceMatcher(None, one, other).ratio() > 0.8
