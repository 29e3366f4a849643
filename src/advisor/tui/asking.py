"""What the consultation screen says around the conversation: the question, its answers, its sources, the keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from textual.content import Content

from advisor.analysis.led import led
from advisor.messages import say
from advisor.model import Answer, Citation, Guidance, Question
from advisor.session import Session, is_checklist
from advisor.text import Language, Text, display
from advisor.tui.commands import CONSULTING, EVERYWHERE, Command, exactly
from advisor.tui.content import NOTHING, joined, told, typed, words
from advisor.tui.drawing import QUIET, shortened, so_far, sources, verdict
from advisor.tui.entries import Card, Entry, Turn, ordered
from advisor.tui.meaning import Meaning, meaning
from advisor.tui.widgets.bars import Key
from advisor.tui.widgets.choices import Row
from advisor.tui.wrapping import Block
from advisor.wording import turn

CONFIRM = "/confirm"
FINISHED = ("save", "keep", "print", "earlier", "restart", "home")
ACCENT = "$text-accent"


class View(NamedTuple):
    """What a screen shows: the session in a language, the question asked, whether it is asked again, and the draft.

    question: None once nothing is left to ask. ticked: the ids ticked so far. slim: the screen is narrow.
    kept: the records hold the consultation.
    """

    session: Session
    language: Language
    question: Question | None
    again: bool
    ticked: frozenset[str]
    slim: bool
    kept: bool = False

    @property
    def answer(self) -> Answer | None:
        """The present answer to the question."""
        return self.session.answer_of(self.question) if self.question else None

    @property
    def several(self) -> bool:
        """Whether several answers may be ticked."""
        return self.question is not None and is_checklist(self.question)

    def means(self, text: str) -> Meaning | None:
        """What a typed text means as an answer."""
        if self.question is None:
            return None
        return meaning(text, self.session.options(self.question), self.several)


def commanded(text: str, here: tuple[str, ...] = CONSULTING) -> Command | None:
    """The command that a text after a slash names; here: the commands of the screen."""
    return exactly(text.removeprefix("/").strip(), (*here, *EVERYWHERE))


def progress(view: View) -> str:
    """Which question it is, and how many are left; a bound is said to be one."""
    walk, language = view.session.walk, view.language
    if walk.complete:
        return say("progress.finished", language)
    here = say("progress.question", language, number=len(walk.path) + 1)
    if view.session.ahead:
        return here
    left = view.session.left
    key = "progress.range" if left.exact else "progress.bound"
    if left.exact and left.shortest == left.longest:
        key = "progress.last" if left.longest == 1 else "progress.exact"
    return f"{here} · {say(key, language, low=left.shortest, high=left.longest)}"


def asked(view: View) -> Iterator[Block]:
    """The question, how to tell, and the note on it."""
    question, language = view.question, view.language
    if question is None:
        yield Block(NOTHING, words("panel.finished", language, "bold"))
        return
    if view.again:
        yield Block(NOTHING, words("panel.changing", language, "$text-warning"))
    yield Block(NOTHING, told(question.ask, language, "bold"))
    if question.help and not view.slim:
        yield Block(NOTHING, told(question.help, language, QUIET))
    note = view.session.consultation.notes.get(question.id)
    if note:
        yield Block(words("note.label", language, QUIET), shortened(note, language))


def rows(view: View) -> Iterator[Row]:
    """The answers; once finished, what can be done next."""
    question, language = view.question, view.language
    if question is None:
        for number, name in enumerate((one for one in FINISHED if one != "keep" or not view.kept), 1):
            yield Row(name, str(number), words(f"finished.{name}", language))
        return
    answer = view.answer
    for number, option in enumerate(view.session.options(question), 1):
        ticked = option.id in view.ticked if view.several else None
        yield Row(option.id, str(number), told(option.label, language), ticked, option.id == answer)
    if view.several:
        key = ("none", "one", "several")[min(2, len(view.ticked))]
        yield Row(CONFIRM, "↵", words(f"confirm.{key}", language, count=len(view.ticked)), above=1)


def quick(shown: list[Row], several: bool) -> frozenset[str]:
    """The keys that act at once on the empty line: a digit only if no longer number begins with it."""
    numbers = [row.sign for row in shown if row.sign.isdigit()]
    digits = {n for n in numbers if len(n) == 1 and not any(len(o) > 1 and o.startswith(n) for o in numbers)}
    return frozenset(digits | {"up", "down"} | ({" "} if several else set()))


def hint(view: View, text: str, remark: Text | None) -> Content:
    """What Enter would do with the typed text; while nothing is typed, what has just happened."""
    language = view.language
    if not text.strip():
        return told(remark, language, QUIET) if remark else NOTHING
    enter = Content.styled("↵ ", ACCENT)
    if text.startswith("/"):
        command = commanded(text)
        found = words(f"key.{command.id}.tip", language) if command else NOTHING
        return enter + (found or words("hint.find", language, QUIET, words=display(text[1:].strip())))
    meant = view.means(text)
    if meant and view.question:
        option = view.question.option(meant.option) if meant.option else None
        label = told(option.label, language, "bold") if option else words("confirm.none", language, "bold")
        parts = [enter + label]
        if option and view.several:
            parts.append(words("hint.untick" if option.id in view.ticked else "hint.tick", language, QUIET))
        if meant.note:
            parts.append(words("note.label", language, QUIET) + typed(meant.note, "italic"))
        return joined(*parts, by=" · ")
    if view.question or view.session.noted_question:
        return enter + words("hint.note", language, QUIET)
    return NOTHING


def why(view: View, entry: Entry | None) -> Iterator[Block]:
    """The sources of the guidance at the cursor, of the question, or once finished of the gravest guidance."""
    session, language = view.session, view.language
    yield Block(NOTHING, words("aside.why", language, ACCENT))
    guidance: Guidance | None = entry.guidance if isinstance(entry, Card) else None
    cited: tuple[Citation, ...] = ()
    if guidance is None and view.question is None:
        guidance = next(iter(ordered(session)), None)
    if guidance:
        yield Block(NOTHING, joined(verdict(guidance, language), told(guidance.title, language, QUIET)), 1)
        cited = (*guidance.cite, *(citation for step in guidance.steps for citation in step.cite))
    elif view.question:
        if view.again:
            yield Block(NOTHING, told(view.question.ask, language, QUIET), 1)
        if view.question.help and view.slim:
            yield Block(NOTHING, told(view.question.help, language), 1)
        cited = view.question.cite
    found = list(sources(cited, session.library, language))
    yield from found or [Block(NOTHING, words("aside.no-source", language, QUIET), 1)]
    if view.question and not guidance and not session.ahead:
        yield from _because(view, view.question)


def _because(view: View, question: Question) -> Iterator[Block]:
    """The last of the answers that led to a question."""
    by = led(view.session.walk, question.id)
    if by:
        yield Block(NOTHING, words("reasons.short", view.language, QUIET, turn=turn(by[-1], view.language)), 1)


def earned(view: View) -> Iterator[Block]:
    """The guidance so far, a line each."""
    language = view.language
    yield Block(NOTHING, words("aside.so-far", language, ACCENT))
    found = list(so_far(ordered(view.session), language))
    yield from found or [Block(NOTHING, words("aside.none-yet", language, QUIET))]


def keys(view: View, entry: Entry | None, typing: bool, private: bool) -> list[Key]:
    """The keys of the moment, help last; private: nothing keeps this consultation."""
    language = view.language

    def key(name: str, shown: str, action: str = "") -> Key:
        return Key(shown, say(f"keys.{name}", language), action)

    space, escape, note = say("keyname.space", language), say("keyname.escape", language), "screen.note"
    found: list[Key] = []
    if entry:
        if isinstance(entry, Turn):
            found = [key("change", "↵")]
        elif isinstance(entry, Card) and entry.ticks:
            found = [key("tick", space), key("step", "↵")]
        found += [key("move", "↑↓"), key("note", "ctrl+n", note), key("back", escape)]
        if isinstance(entry, Card):
            found.insert(-1, key("depart", "ctrl+d", "screen.depart"))
    elif typing:
        found = [key("keep", "↵"), key("as-note", "ctrl+n", note)]
    else:
        many = sum(1 for _ in rows(view)) - view.several
        found = [key("tick" if view.several else "answer", f"1-{many}" if many > 1 else "1")]
        if view.question is None:
            found = [key("choose", f"1-{many}")]
            found += [key("keep-it", "ctrl+g", "screen.keep")] if private else []
        if view.several:
            found.append(key("confirm", "↵"))
        if view.again:
            found.append(key("back", escape))
        elif view.session.walk.path or view.session.walk.guidance:
            found.append(key("earlier", "↑", "screen.earlier"))
        found += [
            key("note", "ctrl+n", note),
            key("pane", "F5", "screen.pane"),
            key("what-if", "F3", "screen.what_if"),
            key("palette", "ctrl+p", "app.palette"),
        ]
    return [*found, key("help", "F1", "app.help")]


def topic(view: View, entry: Entry | None, typing: bool) -> str:
    """The place that has the focus, by the name that help knows it by."""
    if entry:
        return "turn" if isinstance(entry, Turn) else "card"
    if typing:
        return "typing"
    if view.question is None:
        return "finished"
    return "changing" if view.again else "checklist" if view.several else "question"


def invitation(view: View) -> str:
    """What stands on the empty input line."""
    return say("line.placeholder" if view.question else "line.finished", view.language)
