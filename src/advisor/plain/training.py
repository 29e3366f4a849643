"""An exercise line by line: the story, the tree's own questions, the feedback, and the debrief."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from advisor.debriefing import answered, debriefed, gist, pinned, told
from advisor.exercising import Clock, Keeper, exported
from advisor.messages import pair, say
from advisor.model import Kind, Option, Question, Vignette
from advisor.plain.talking import Talk
from advisor.text import Language, Text, display, fold
from advisor.training.attempt import Doing, Mode
from advisor.training.debrief import debrief
from advisor.training.provisions import ProvisionQuestion
from advisor.training.taking import Phase
from advisor.training.trial import Trial
from advisor.writing import write


def choose(vignettes: Iterable[Vignette], language: Language, source: TextIO, sink: TextIO) -> Vignette | None:
    """Let a person choose an exercise; None at the end of the input."""
    found = {vignette.name: vignette for vignette in vignettes}
    options = [Option(id=one.name, label=one.title) for one in found.values()]
    talk = Lines(language, source, sink)
    while True:
        talk.say("training.choose")
        talk.offer(options)
        line = talk.read()
        if line is None:
            return None
        chosen = talk.one(line, options)
        if chosen:
            return found[chosen.id]


class Lines(Talk):
    """Says of words that are no option what else can be typed here."""

    def not_understood(self, typed: str) -> None:
        """Say that some words are none of the options."""
        self.say("training.not-understood", given=display(typed))


class Lesson(Lines):
    """One exercise.

    heard: how many events were told. over: nothing more is read. now: where the moment comes from.
    """

    def __init__(
        self, trial: Trial, keeper: Keeper, language: Language, source: TextIO, sink: TextIO, now: Clock
    ) -> None:
        super().__init__(language, source, sink)
        self.trial = trial
        self.keeper = keeper
        self.now = now
        self.heard = 0
        self.over = False

    def run(self) -> None:
        """Go through the exercise until its end, the end of the input, or until the person leaves."""
        exercise = self.trial.exercise
        mode = say(f"training.mode.{exercise.mode}", self.language)
        self.say("training.head", title=exercise.vignette.title, mode=mode)
        self.say("plain.help-hint")
        self.heard = self._told_before()
        while not self.over and not self.trial.standing.over:
            self._tell()
            self._ask()
        self._tell()
        while not self.over and self.trial.prompt:
            self._reflect(self.trial.prompt)
        if self.trial.standing.over or exercise.mode is Mode.LEARN:
            self._debrief()
        else:
            self.out("")
            self.say("training.exam.unfinished")
        while not self.over:
            self._after()

    def _told_before(self) -> int:
        """Of an exercise that is gone on with, only the last part is told again."""
        events, scene = self.trial.standing.events, self.trial.standing.scene
        return next((n for n, event in enumerate(events) if event.scene == scene), 0)

    # ---------------------------------------------------------------- telling

    def _tell(self) -> None:
        events = self.trial.standing.events
        for event in events[self.heard :]:
            lines = list(told(event, self.trial.exercise, self.language))
            if lines:
                self.out("")
            self.lines(lines)
        self.heard = len(events)

    def _debrief(self) -> None:
        trial = self.trial
        self.out("")
        self.say("training.debrief")
        for section in debriefed(debrief(trial.standing, trial.reflections), trial.exercise, self.language):
            self.out("")
            self.out(section.heading)
            self.lines(line._replace(depth=line.depth + 1) for line in section.lines)

    # ---------------------------------------------------------------- asking

    def _ask(self) -> None:
        standing = self.trial.standing
        self.out("")
        if standing.question:
            self._question(standing.question)
        elif standing.provision:
            self._provision(standing.provision)
        else:
            self.say("training.next")
            self._do()

    def _line(self) -> str | None:
        """The next line; None if it was a command, or the end of the input."""
        line = self.read()
        command = _command(line.strip()) if line is not None else "quit"
        if command == "quit":
            if line is None:
                self.out("")
            self.over = True
        elif command == "help":
            self.say("training.help")
        elif command == "language":
            self.language = self.language.other
        return line if command is None else None

    def _question(self, question: Question) -> None:
        standing = self.trial.standing
        astray = standing.phase is Phase.ASTRAY
        if astray:
            self.say("training.led.asking")
        else:
            number, count = self.trial.place
            self.say("training.progress", number=number, count=count)
        self.out(question.ask.in_language(self.language))
        if question.help:
            self.out(f"  {question.help.in_language(self.language)}")
        shown = [option for option in question.options if option.id in standing.walk.shown_items]
        back = [Option(id="/back", label=pair("training.do.back"))] if astray else []
        self.offer([*shown, *back])
        if question.kind is Kind.ANY_OF:
            self.say("plain.checklist")
        line = self._line()
        if line is None:
            return
        if back and line.strip() == str(len(shown) + 1):
            self._make("back")
            return
        if question.kind is Kind.ANY_OF:
            ticked = self.several(line, shown)
            if ticked is not None:
                self._answer(question, ticked)
        else:
            chosen = self.one(line, [*shown, *back])
            if chosen and chosen.id == "/back":
                self._make("back")
            elif chosen:
                self._answer(question, chosen.id)

    def _answer(self, question: Question, answer: str | tuple[str, ...]) -> None:
        self.say("plain.you", answer=answered(question, answer, self.language))
        self._make("answer", question.id, answer)

    def _provision(self, asked: ProvisionQuestion) -> None:
        library = self.trial.exercise.library
        self.say("training.provision")
        for number, name in enumerate(asked.options, 1):
            self.out(f"  {number}. {pinned(library, name, self.language)}")
            self.out(f"     {gist(library, name, self.language)}")
        line = self._line()
        if line is None:
            return
        options = [
            Option(id=name, label=Text(*(pinned(library, name, language) for language in Language)))
            for name in asked.options
        ]
        chosen = self.one(line, options)
        if chosen:
            self._make("provision", asked.question, chosen.id)

    def _do(self) -> None:
        doings = self.trial.standing.doings
        options = [Option(id=do, label=pair(f"training.do.{do}")) for do in doings]
        self.offer(options)
        line = self._line()
        chosen = self.one(line, options) if line is not None else None
        if chosen:
            self._make(next(do for do in doings if do == chosen.id))

    def _make(self, do: Doing, question: str = "", answer: str | tuple[str, ...] = "") -> None:
        self.trial.make(self.now(), do, question, answer)
        self._keep()

    def _keep(self) -> None:
        before = self.keeper.fault
        self.keeper.keep(self.trial)
        if self.keeper.fault and self.keeper.fault != before:
            self.out(self.keeper.fault.in_language(self.language))

    # ---------------------------------------------------------------- afterwards

    def _reflect(self, prompt: str) -> None:
        self.out("")
        self.say(f"training.reflect.{prompt}")
        self.say("training.reflect.line")
        line = self.read()
        if line is None:
            self.over = True
            return
        self.trial.reflect(prompt, line.strip())
        self._keep()

    def _after(self) -> None:
        self.out("")
        self.say("training.after" if self.keeper.path is None else "training.after.kept")
        line = self._line()
        if line is None:
            return
        name = line.strip()
        if not name:
            self.over = True
            return
        try:
            content = exported(self.trial, name, self.language, self.now())
            if content is None:
                self.say("training.error.suffix")
                return
            write(Path(name), content)
        except FileExistsError:
            self.say("cli.error.exists", path=display(name))
        except (OSError, ValueError) as error:
            self.say(
                "cli.error.write", path=display(name), reason=getattr(error, "strerror", None) or type(error).__name__
            )
        else:
            self.say("cli.wrote", path=display(name))


def _command(typed: str) -> str | None:
    """The command that a line is: `quit`, `help` or `language`; None if it is none."""
    for name in ("quit", "help", "language"):
        both = pair(f"plain.words.{name}")
        if fold(typed) in {fold(word) for language in Language for word in both.in_language(language).split("|")}:
            return name
    return None
