"""The consultation line by line: for screen readers, pipes, and terminals that can do no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, TextIO

from advisor.library import Library
from advisor.matching import Match, match
from advisor.messages import say
from advisor.model import Answer, Consultation, Guidance, Kind, Option, Question
from advisor.plain import finding, turning
from advisor.plain.commands import commanded
from advisor.plain.departing import told
from advisor.plain.talking import Talk
from advisor.session import Session
from advisor.text import Language, display
from advisor.transcript import render
from advisor.transcript.build import build
from advisor.walking import Walk
from advisor.wording import answer_words, headline, label

if TYPE_CHECKING:
    from advisor.finding import Finder, Hit
    from advisor.keeping.keeper import Keeper
    from advisor.records import Store


def converse(
    library: Library,
    language: Language,
    source: TextIO,
    sink: TextIO,
    tree: str | None = None,
    consultation: Consultation | None = None,
    *,
    whole: Callable[[], Library] | None = None,
) -> None:
    """Hold a consultation on two streams; the end of the input ends it politely, with what there is so far.

    whole: reads every tree and source, where `library` holds but a part.
    """
    Conversation(library, language, source, sink, whole=whole).run(tree, consultation)


class Conversation(Talk):
    """One conversation; its state is the session, what has already been said, and what was proposed last.

    again: the answered question that is put once more. over: nothing more is read. now: where the date comes from.
    unheard: the last words that were not understood. weighing: answers that wait to be accepted.
    whole: the library with every tree, where `library` may hold but a part. found: what was found last. goal: the
    question or guidance to which answers are proposed. leaving: what was to be opened in another tree. store: the
    records, once opened. keeper: what keeps this consultation in them; None while it is private.
    """

    def __init__(
        self,
        library: Library,
        language: Language,
        source: TextIO,
        sink: TextIO,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        whole: Callable[[], Library] | None = None,
    ) -> None:
        super().__init__(language, source, sink)
        self.library = library
        self.now = now
        self.whole = whole or (lambda: library)
        self.found: tuple[Hit, ...] = ()
        self.goal: str | None = None
        self.leaving = ""
        self.proposed: Answer | None = None
        self.told: set[str] = set()
        self.again: str | None = None
        self.over = False
        self.put: tuple[str, Language] | None = None
        self.weighing: Mapping[str, Answer] = {}
        self.store: Store | None = None
        self.keeper: Keeper | None = None

    def run(self, tree: str | None, consultation: Consultation | None) -> None:
        """Ask until the input ends or the person leaves, then print the transcript."""
        name = tree or (consultation.start if consultation else self.choose_tree())
        if name is None:
            self.say("plain.bye")
            return
        self.begin(consultation or Consultation(start=name))
        self.say("plain.help-hint")
        while not self.over:
            self.tell()
            question = self.question
            line = self.ask(question) if question else self.finished()
            if line is None:
                self.out("")
                if question:
                    self.say("plain.ended")
                break
            self.take(line)
            self.follow()
        if self.over and self.walk.pending:
            self.say("plain.bye.kept" if self.keeper and self.keeper.whole else "plain.bye")
            return
        self.out("")
        made = build(self.library, self.consultation, self.language, self.now(), **self.about())
        self.sink.write(render(made, "text"))

    def follow(self) -> None:
        """Keep what a line has changed, in a consultation that is kept."""
        if self.keeper:
            from advisor.plain.keeping import follow

            follow(self)

    def about(self) -> dict[str, Any]:
        """What a transcript is to be told beside the consultation."""
        from advisor.plain.keeping import about

        return about(self)

    def begin(self, consultation: Consultation) -> None:
        """Go on with a consultation, whichever tree it is in."""
        if consultation.start.partition("/")[0] not in self.library.trees:
            self.library = self.whole()
        self.session = Session(self.library, consultation)
        self.told.clear()

    @cached_property
    def finder(self) -> Finder:
        """The index of all trees and sources."""
        from advisor.finding import Finder

        return Finder(self.whole())

    @property
    def consultation(self) -> Consultation:
        """The present consultation."""
        return self.session.consultation

    @property
    def walk(self) -> Walk:
        """Where the consultation has come to."""
        return self.session.walk

    @property
    def question(self) -> Question | None:
        """The question to put now: one that is to be answered again, or the pending one."""
        if self.again and self.walk.seen.get(self.again) is not None:
            return self.session.question(self.again)
        return self.walk.pending

    # ---------------------------------------------------------------- lines

    def word(self, command: str) -> str:
        """The word of a command, as it is quoted in a sentence."""
        return say("plain.quoted", self.language, word=say(f"plain.words.{command}", self.language).partition("|")[0])

    def choose_tree(self) -> str | None:
        """Let the person choose a tree; None at the end of the input."""
        trees = list(self.library.trees.values())
        if len(trees) == 1:
            return trees[0].name
        options = [Option(id=tree.name, label=tree.title) for tree in trees]
        while True:
            self.say("plain.choose")
            self.say("plain.find.first")
            self.offer(options)
            line = self.read()
            if line is None:
                return None
            command, rest = commanded(line) or (None, "")
            if command and command.name == "find":
                finding.find(self, rest)
            elif command and command.name == "open":
                hit = finding.chosen(self, rest)
                if hit:
                    finding.aim(self, hit)
                    return hit.entry.id.partition("/")[0]
            elif chosen := self.one(line, options):
                return chosen.id

    # ---------------------------------------------------------------- telling

    def tell(self) -> None:
        """Tell the guidance that is new."""
        for guidance in self.walk.guidance:
            if guidance.id not in self.told:
                self.told.add(guidance.id)
                self.out("")
                self.guidance(guidance)

    def guidance(self, guidance: Guidance) -> None:
        """Tell one guidance with what it rests on."""
        self.out(headline(guidance.verdict, guidance.title.in_language(self.language), self.language))
        if guidance.body:
            self.out(f"  {guidance.body.in_language(self.language)}")
        for line in told(self.consultation.departures.get(guidance.id), self):
            self.out(line)
        self.sources([citation.provision for citation in guidance.cite])

    def sources(self, names: list[str]) -> None:
        """Tell provisions, each with its force and its source's notice."""
        for name in names:
            provision = self.library.provisions.get(name)
            if provision:
                source = self.library.source_of(name)
                force = say(f"force.{provision.force}", self.language)
                title, locator = source.label.in_language(self.language), provision.locator.in_language(self.language)
                self.out(f"  → {title}, {locator} [{force}]{' ⚠' if source.notice else ''}")
                if source.notice and source.name not in self.told:
                    self.told.add(source.name)
                    self.out(
                        f"    ⚠ {label('transcript.notice', self.language)} {source.notice.in_language(self.language)}"
                    )

    def ask(self, question: Question) -> str | None:
        """Put a question, unless it was just put, and read a line."""
        if self.put == (question.id, self.language):
            return self.read()
        self.put = (question.id, self.language)
        path = self.walk.path
        number = next((i for i, a in enumerate(path, 1) if a.question.id == question.id), len(path) + 1)
        self.out("")
        self.out(f"{say('plain.question', self.language, number=number)} ({self.left()})")
        self.out(question.ask.in_language(self.language))
        if question.help:
            self.out(f"  {question.help.in_language(self.language)}")
        self.offer(self.session.options(question))
        if question.kind is Kind.ANY_OF:
            self.say("plain.checklist")
        self.proposed = finding.propose(self)
        return self.read()

    def left(self) -> str:
        """How many questions are left, said to be a bound where it is one."""
        ways = self.session.left
        if not ways.exact:
            return say("plain.left.bound", self.language, longest=ways.longest)
        key = "same" if ways.shortest == ways.longest else ""
        key = "one" if ways.longest == 1 else key
        name = f"plain.left.{key}" if key else "plain.left"
        return say(name, self.language, shortest=ways.shortest, longest=ways.longest)

    def finished(self) -> str | None:
        """Say that nothing is left to ask and what can still be done, and read a line."""
        if self.put != ("", self.language):
            self.put = ("", self.language)
            self.out("")
            self.say("plain.done")
        return self.read()

    # ---------------------------------------------------------------- taking

    def take(self, line: str) -> None:
        """Do what a line says: a command, or an answer; once finished, an empty line ends the conversation."""
        if self.weighing and turning.decided(self, line):
            return
        question = self.question
        found = None if question and _meant_exactly(line, question) else commanded(line)
        if found:
            self.suggested = None
            command, rest = found
            command.run(self, rest)
        elif question is None:
            if line.strip():
                self.unheard = line.strip()
                self.say("plain.finished.not-understood", given=display(line.strip()))
            else:
                self.over = True
        else:
            proposed = self.proposed if not line.strip() else None
            answer = self.answer(line, question) if proposed is None else proposed
            if answer is not None:
                self.give(question, answer)

    def give(self, question: Question, answer: Answer) -> None:
        """Give an answer and say it back; another answer to an earlier question is only proposed."""
        before = self.session.answer_of(question)
        if before is not None and before != answer:
            turning.propose(self, {question.id: answer})
            return
        self.again = self.put = self.proposed = None
        self.session.answer(question, answer)
        given = next((a for a in self.walk.path if a.question.id == question.id), None)
        if given:
            self.say("plain.you", answer=" · ".join(answer_words(given, self.language)))

    def answer(self, line: str, question: Question) -> Answer | None:
        """The answer that a line gives, or None with the reason told."""
        options = self.session.options(question)
        if question.kind is Kind.ANY_OF:
            return self.several(line, options)
        chosen = self.one(line, options)
        return chosen.id if chosen else None


def _meant_exactly(line: str, question: Question) -> bool:
    """Whether a line is the very words of an answer, so that it is no command."""
    found: Match | None = match(line, question.options)
    return found is not None and found.sure
