"""Two streams with a language: a line is written, a line is read, and what is typed is one of several options."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TextIO

from advisor.matching import match
from advisor.messages import pair, say
from advisor.model import Option
from advisor.telling import Said
from advisor.text import Language, display


class Talk:
    """Writes and reads lines.

    suggested: the option that was proposed and waits to be confirmed. unheard: the last words that were not understood.
    """

    def __init__(self, language: Language, source: TextIO, sink: TextIO) -> None:
        self.language = language
        self.source = source
        self.sink = sink
        self.suggested: Option | None = None
        self.unheard = ""

    def out(self, text: str) -> None:
        """Write a line."""
        self.sink.write(text + "\n")

    def say(self, key: str, **facts: object) -> None:
        """Write a line of the program's own words."""
        self.out(say(key, self.language, **facts))

    def lines(self, said: Iterable[Said]) -> None:
        """Write lines, each as deep as it stands."""
        for line in said:
            self.out(f"{'  ' * line.depth}{line.lead}{line.words}")

    def read(self) -> str | None:
        """The next line of the input, or None at its end."""
        self.sink.write(say("plain.prompt", self.language))
        self.sink.flush()
        try:
            line = self.source.readline()
        except (KeyboardInterrupt, UnicodeDecodeError):
            return None
        return line.rstrip("\r\n") if line else None

    def offer(self, options: Iterable[Option]) -> None:
        """Write options, each with its number."""
        for number, option in enumerate(options, 1):
            self.out(f"  {number}. {option.label.in_language(self.language)}")

    def several(self, line: str, options: Sequence[Option]) -> tuple[str, ...] | None:
        """The options of a checklist that a line means by their numbers, or one by its words.

        None: it means none, and the reason is told.
        """
        if self.suggested:
            chosen = self.one(line, options)
            return (chosen.id,) if chosen else None
        ticked = []
        for part in line.replace(",", " ").split():
            number = int(part) if part.isdecimal() and len(part) < 4 else 0
            if not 1 <= number <= len(options):
                chosen = self.one(line, options)
                return (chosen.id,) if chosen else None
            ticked.append(options[number - 1].id)
        return tuple(option.id for option in options if option.id in ticked)

    def one(self, line: str, options: Sequence[Option]) -> Option | None:
        """The option that a line means, or None with the reason told."""
        typed = line.strip()
        suggested, self.suggested = self.suggested, None
        if suggested in options and suggested is not None and (not typed or agrees(typed)):
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
            self.unheard = typed
            self.not_understood(typed)
        return None

    def not_understood(self, typed: str) -> None:
        """Say that some words are none of the options."""
        self.say("plain.not-understood", given=display(typed))


def agrees(typed: str) -> bool | None:
    """Whether some words confirm or refuse what was proposed; None if they do neither."""
    found = match(typed, [Option(id=one, label=pair(f"answer.{one}")) for one in ("yes", "no")])
    return found.option.id == "yes" if found is not None and found.sure else None
