"""The consultation line by line: for screen readers, pipes, and terminals that can do no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TextIO

from advisor.analysis.ways import WayCounter
from advisor.glossary import spoken, terms_in
from advisor.library import Library
from advisor.matching import match
from advisor.messages import pair, say
from advisor.model import Answer, Consultation, Guidance, Kind, Option, Question
from advisor.text import Language, display
from advisor.transcript import render
from advisor.transcript.transcript import answer_words, build
from advisor.transcript.words import headline, label
from advisor.walking import Walk, walk
from advisor.writing import write


def converse(
    library: Library,
    language: Language,
    source: TextIO,
    sink: TextIO,
    tree: str | None = None,
    consultation: Consultation | None = None,
) -> None:
    """Hold a consultation on two streams; the end of the input ends it politely, with what there is so far."""
    Conversation(library, language, source, sink).run(tree, consultation)


class Conversation:
    """One conversation; its only state is the consultation and what has already been said."""

    def __init__(self, library: Library, language: Language, source: TextIO, sink: TextIO) -> None:
        self.library = library
        self.language = language
        self.source = source
        self.sink = sink
        self.ways = WayCounter(library.graph)
        self.told: set[str] = set()
        self.again: str | None = None
        self.put: tuple[str, Language] | None = None
        self.suggested: Option | None = None

    def run(self, tree: str | None, consultation: Consultation | None) -> None:
        """Ask until the consultation is complete or the input ends, then print the transcript."""
        name = tree or (consultation.start if consultation else self.choose_tree())
        if name is None:
            self.say("plain.bye")
            return
        self.consultation = consultation or Consultation(start=name)
        self.say("plain.help-hint")
        while True:
            taken = self.taken
            self.tell(taken)
            question = self.asked(taken)
            if question is None:
                self.out("")
                self.say("plain.done")
                break
            line = self.ask(question, taken)
            if line is None:
                self.out("")
                self.say("plain.ended")
                break
            if not self.take(line, question, taken):
                self.say("plain.bye")
                return
        self.out("")
        made = datetime.now().astimezone()
        self.sink.write(render(build(self.library, self.consultation, self.language, made), "text"))

    @property
    def taken(self) -> Walk:
        """Where the consultation has come to."""
        return walk(self.library.graph, self.consultation.start, self.consultation.answers)

    def asked(self, taken: Walk) -> Question | None:
        """The question to put now: one that is to be answered again, or the pending one."""
        if self.again:
            return next((a.question for a in taken.path if a.question.id == self.again), taken.pending)
        return taken.pending

    def out(self, text: str) -> None:
        """Write a line."""
        self.sink.write(text + "\n")

    def say(self, key: str, **facts: object) -> None:
        """Write a line of the program's own words."""
        self.out(say(key, self.language, **facts))

    def read(self) -> str | None:
        """The next line of the input, or None at its end."""
        self.sink.write(say("plain.prompt", self.language))
        self.sink.flush()
        try:
            line = self.source.readline()
        except (KeyboardInterrupt, UnicodeDecodeError):
            return None
        return line.rstrip("\r\n") if line else None

    def choose_tree(self) -> str | None:
        """Let the person choose a tree; None at the end of the input."""
        trees = list(self.library.trees.values())
        if len(trees) == 1:
            return trees[0].name
        options = [Option(id=tree.name, label=tree.title) for tree in trees]
        while True:
            self.say("plain.choose")
            for number, option in enumerate(options, 1):
                self.out(f"  {number}. {option.label.in_language(self.language)}")
            line = self.read()
            if line is None:
                return None
            chosen = self.one(line, options)
            if chosen:
                return chosen.id

    def tell(self, taken: Walk) -> None:
        """Tell the guidance that is new."""
        for guidance in taken.guidance:
            if guidance.id not in self.told:
                self.told.add(guidance.id)
                self.out("")
                self.guidance(guidance)

    def guidance(self, guidance: Guidance) -> None:
        """Tell one guidance with what it rests on; its steps stand in the transcript."""
        self.out(headline(guidance.verdict, guidance.title.in_language(self.language), self.language))
        if guidance.body:
            self.out(f"  {guidance.body.in_language(self.language)}")
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

    def ask(self, question: Question, taken: Walk) -> str | None:
        """Put a question, unless it was just put, and read a line."""
        if self.put == (question.id, self.language):
            return self.read()
        self.put = (question.id, self.language)
        number = next((i for i, a in enumerate(taken.path, 1) if a.question.id == question.id), len(taken.path) + 1)
        self.out("")
        self.out(f"{say('plain.question', self.language, number=number)} ({self.left(taken)})")
        self.out(question.ask.in_language(self.language))
        if question.help:
            self.out(f"  {question.help.in_language(self.language)}")
        for place, option in enumerate(self.options(question, taken), 1):
            self.out(f"  {place}. {option.label.in_language(self.language)}")
        if question.kind is Kind.ANY_OF:
            self.say("plain.checklist")
        return self.read()

    def left(self, taken: Walk) -> str:
        """How many questions are left, said to be a bound where it is one."""
        ways = self.ways.left(taken)
        if not ways.exact:
            return say("plain.left.bound", self.language, longest=ways.longest)
        key = "same" if ways.shortest == ways.longest else ""
        key = "one" if ways.longest == 1 else key
        name = f"plain.left.{key}" if key else "plain.left"
        return say(name, self.language, shortest=ways.shortest, longest=ways.longest)

    def options(self, question: Question, taken: Walk) -> list[Option]:
        """The options that are shown."""
        shown = taken.shown_items if taken.pending and question.id == taken.pending.id else None
        return [option for option in question.options if shown is None or option.id in shown]

    def take(self, line: str, question: Question, taken: Walk) -> bool:
        """Do what a line says; False if it says to stop."""
        word, _, rest = line.strip().partition(" ")
        commands: dict[str, Callable[[str, Question, Walk], bool]] = {
            "back": self.back,
            "change": self.change,
            "note": self.note,
            "why": self.why,
            "terms": self.terms,
            "path": self.path,
            "save": self.save,
            "language": self.switch,
            "help": self.help,
            "quit": lambda *_: False,
        }
        for name, command in commands.items():
            known = {say(f"plain.words.{name}", one).casefold() for one in Language}
            if word.casefold() in known and not match_exactly(line, question):
                return command(rest.strip(), question, taken)
        answer = self.answer(line, question, taken)
        if answer is None:
            return True
        self.again = self.put = None
        self.consultation = self.consultation.answered(question.id, answer)
        given = next((a for a in self.taken.path if a.question.id == question.id), None)
        if given:
            self.say("plain.you", answer=" · ".join(answer_words(given, self.language)))
        return True

    def answer(self, line: str, question: Question, taken: Walk) -> Answer | None:
        """The answer that a line gives, or None with the reason told."""
        options = self.options(question, taken)
        if question.kind is not Kind.ANY_OF or self.suggested:
            chosen = self.one(line, options)
            if chosen and question.kind is Kind.ANY_OF:
                return (chosen.id,)
            return chosen.id if chosen else None
        ticked = []
        for part in line.replace(",", " ").split():
            number = int(part) if part.isdecimal() and len(part) < 4 else 0
            if not 1 <= number <= len(options):
                chosen = self.one(line, options)
                return (chosen.id,) if chosen else None
            ticked.append(options[number - 1].id)
        return tuple(option.id for option in options if option.id in ticked)

    def one(self, line: str, options: list[Option]) -> Option | None:
        """The option that a line means, or None with the reason told."""
        typed = line.strip()
        suggested, self.suggested = self.suggested, None
        if suggested in options and suggested is not None and (not typed or _agrees(typed)):
            return suggested
        if typed.isdecimal() and len(typed) < 4 and 1 <= int(typed) <= len(options):
            return options[int(typed) - 1]
        found = match(typed, options)
        if found and found.sure:
            return found.option
        if found:
            self.suggested = found.option
            self.say("plain.did-you-mean", answer=found.option.label)
        else:
            self.say("plain.not-understood", given=display(typed))
        return None

    def back(self, _rest: str, _question: Question, taken: Walk) -> bool:
        """Take the last answer back."""
        self.put = None
        if self.again:
            self.again = None
        elif taken.path:
            last = taken.path[-1].question.id
            self.consultation = self.consultation.answered(last, None)
        else:
            self.say("plain.nothing-to-take-back")
        return True

    def change(self, rest: str, _question: Question, taken: Walk) -> bool:
        """Put an answered question again."""
        number = int(rest) if rest.isdecimal() and len(rest) < 4 else 0
        if 1 <= number <= len(taken.path):
            self.again, self.put = taken.path[number - 1].question.id, None
        else:
            self.say("plain.no-such-number", number=display(rest))
        return True

    def note(self, rest: str, question: Question, taken: Walk) -> bool:
        """Put a note on the last answer, or on the question that waits if there is none."""
        if not rest:
            self.say("plain.note-empty")
            return True
        about = taken.path[-1].question if taken.path else question
        self.consultation = self.consultation.noted(about.id, rest)
        self.say("plain.noted", question=about.ask)
        return True

    def why(self, _rest: str, question: Question, _taken: Walk) -> bool:
        """Tell why a question is asked."""
        if not question.cite:
            self.say("plain.why.nothing")
        for citation in question.cite:
            provision = self.library.provisions.get(citation.provision)
            if provision:
                self.sources([citation.provision])
                self.out(f"    {provision.gist.in_language(self.language)}")
        return True

    def terms(self, _rest: str, question: Question, _taken: Walk) -> bool:
        """Tell what the terms in a question mean."""
        found = terms_in(spoken(question, self.language), self.library.terms.values(), self.language)
        if not found:
            self.say("plain.terms.nothing")
        for term in found:
            colon = say("colon", self.language)
            self.out(f"  {term.term.in_language(self.language)}{colon} {term.meaning.in_language(self.language)}")
            self.sources([citation.provision for citation in term.cite])
        return True

    def path(self, _rest: str, _question: Question, taken: Walk) -> bool:
        """Tell the answers so far."""
        for number, answered in enumerate(taken.path, 1):
            answer = " · ".join(answer_words(answered, self.language))
            self.out(f"  {number}. {answered.question.ask.in_language(self.language)} – {answer}")
        return True

    def save(self, rest: str, _question: Question, _taken: Walk) -> bool:
        """Write the transcript to a file; its ending says in which format."""
        if not rest:
            self.say("plain.save-name")
            return True
        path = Path(rest)
        form = {".md": "markdown", ".json": "json"}.get(path.suffix, "text")
        transcript = build(self.library, self.consultation, self.language, datetime.now().astimezone())
        try:
            write(path, render(transcript, form))
        except FileExistsError:
            self.say("cli.error.exists", path=display(rest))
        except OSError as error:
            self.say("cli.error.write", path=display(rest), reason=error.strerror or type(error).__name__)
        else:
            self.say("cli.wrote", path=display(rest))
        return True

    def switch(self, _rest: str, _question: Question, _taken: Walk) -> bool:
        """Go on in the other language."""
        self.language = self.language.other
        return True

    def help(self, _rest: str, _question: Question, _taken: Walk) -> bool:
        """Tell what can be typed."""
        self.say("plain.help")
        return True


def _agrees(typed: str) -> bool:
    """Whether some words confirm what was proposed."""
    found = match(typed, [Option(id=one, label=pair(f"answer.{one}")) for one in ("yes", "no")])
    return found is not None and found.sure and found.option.id == "yes"


def match_exactly(line: str, question: Question) -> bool:
    """Whether a line is the very words of an answer, so that it is no command."""
    found = match(line, question.options)
    return found is not None and found.sure
