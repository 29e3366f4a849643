"""A first vignette for a tree: its path as it is walked, and in comments what the author is to write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from advisor.analysis.citing import cited
from advisor.library import Library
from advisor.messages import pair, say
from advisor.model import Answer, Decision, Kind, Question
from advisor.text import Language, Text
from advisor.training.feedback import wrong_answers
from advisor.walking import Answered, walk


def vignette_file(library: Library, name: str, tree: str, answers: Mapping[str, Answer], language: Language) -> str:
    """The file of a new vignette; language: that of the comments. AnswerError: the answers do not fit the tree.

    answers: the reference way; where they are silent from the beginning, each question gets its first answer.
    """
    way = walk(library.graph, tree, answers)
    first = dict(answers)
    while not answers and way.pending:
        asked = way.pending
        first[asked.id] = () if asked.kind is Kind.ANY_OF else way.shown_items[0]
        way = walk(library.graph, tree, first)
    lines = ["# yaml-language-server: $schema=../schema/vignette.schema.json", *_comment("about", language)]
    lines += [f"vignette: {name}", f"tree: {tree}", "title:", *_both("title", 2)]
    lines += [*_comment("beats", language), "beats:", *_comment("story", language, 2), "  - story:"]
    lines += _both("story", 6)
    lines += [*_comment("path", language, 4), "    path:"]
    for number, answered in enumerate(way.path):
        lines += _decision(library, tree, answered, language, explained=number == 0)
    reached = [_short(one.id, tree) for one in way.guidance]
    lines += [*_comment("reach", language, 4), f"    reach: {_list(reached)}"]
    lines += [*_comment("never", language, 4), *_comment("beat", language, 2)]
    return "\n".join(lines) + "\n"


def _decision(library: Library, tree: str, answered: Answered, language: Language, *, explained: bool) -> Iterator[str]:
    question = answered.question
    yield ""
    yield f"      # {_line(question.ask, language)}"
    for option in question.options:
        yield f"      #   {option.id}: {_line(option.label, language)}"
    given = answered.answer if isinstance(answered.answer, str) else _list(answered.answer)
    yield f"      - {_short(question.id, tree)}: {given}"
    if not explained:
        return
    yield from _comment("also", language, 8)
    yield from _comment("otherwise", language, 8)
    yield "        otherwise:"
    yield f"          {_wrong(answered)}:"
    yield from _both("feedback", 12)
    yield f"            cite: [{_provision(library, question)}]"


def _wrong(answered: Answered) -> str:
    """The key of the first wrong answer, or of a checklist's first item."""
    wrong = wrong_answers(Decision(question=answered.question.id, answer=answered.answer), answered.question)
    first = wrong[0] if wrong else "any"
    return first if isinstance(first, str) else answered.question.options[0].id


def _provision(library: Library, question: Question) -> str:
    """A provision to cite: the question's own first one, or else one of its tree."""
    names = [*cited([question]), *sorted(library.trees[question.tree].cited)]
    return next(name for name in names if name in library.provisions)


def _line(text: Text, language: Language) -> str:
    """A text as a comment can hold it."""
    return " ".join(text.in_language(language).split())


def _short(key: str, tree: str) -> str:
    return key.removeprefix(f"{tree}/")


def _list(names: tuple[str, ...] | list[str]) -> str:
    return f"[{', '.join(names)}]"


def _both(part: str, indent: int) -> Iterator[str]:
    """A text to be changed, in both languages."""
    text = pair(f"draft.text.{part}")
    yield from (f"{' ' * indent}en: {text.en}", f"{' ' * indent}fr: {text.fr}")


def _comment(part: str, language: Language, indent: int = 0) -> Iterator[str]:
    for line in say(f"draft.comment.{part}", language).split("\n"):
        yield f"{' ' * indent}# {line}"
