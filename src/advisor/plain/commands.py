"""The words that are no answers: each has a name, what it does, and in the messages its words and its line of help."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from advisor.messages import pair, say
from advisor.plain import adding, departing, finding, going, keeping, looking, moving, provisions, turning
from advisor.text import Language, fold

if TYPE_CHECKING:
    from advisor.plain.conversation import Conversation


class Command(NamedTuple):
    """A command: `plain.words.<name>` are its words, several parted by `|`; `plain.help.<name>` says what it does.

    run: takes the conversation and what was typed after the word.
    """

    name: str
    run: Callable[[Conversation, str], None]


TOPICS: dict[str, tuple[Command, ...]] = {
    "going": (
        Command("back", going.back),
        Command("change", going.change),
        Command("undo", going.undo),
        Command("redo", going.redo),
        Command("restart", going.restart),
    ),
    "looking": (
        Command("why", looking.why),
        Command("map", looking.the_map),
        Command("what-if", turning.what_if),
        Command("terms", looking.terms),
        Command("path", looking.path),
        Command("guidance", looking.guidance),
        Command("find", finding.find),
        Command("open", finding.go),
        Command("sources", provisions.sources),
        Command("card", provisions.card),
    ),
    "adding": (
        Command("note", adding.note),
        Command("steps", adding.steps),
        Command("done", adding.done),
        Command("depart", departing.depart),
        Command("save", adding.save),
        Command("print", adding.print_out),
    ),
    "keeping": (
        Command("keep", keeping.keep),
        Command("records", keeping.records),
        Command("resume", keeping.resume),
        Command("back-up", moving.back_up),
        Command("import", moving.import_),
        Command("passphrase", moving.passphrase),
    ),
    "leaving": (
        Command("language", looking.language),
        Command("help", lambda conversation, _: tell_help(conversation)),
        Command("quit", going.leave),
    ),
}


def commanded(line: str) -> tuple[Command, str] | None:
    """The command that a line begins with, in either language, and the rest of the line; the longest words win."""
    typed = line.strip()
    found: list[tuple[int, Command, str]] = []
    for commands in TOPICS.values():
        for command in commands:
            for word in _words(command):
                head, rest = typed[: len(word)], typed[len(word) :]
                if fold(head) == fold(word) and (not rest or rest[0].isspace()):
                    found.append((len(word), command, rest.strip()))
    if not found:
        return None
    _, command, rest = max(found, key=lambda one: one[0])
    return command, rest


def tell_help(conversation: Conversation) -> None:
    """Tell every command, a line each, by topic."""
    language = conversation.language
    conversation.say("plain.help")
    for topic, commands in TOPICS.items():
        conversation.say(f"plain.topic.{topic}")
        for command in commands:
            word = say(f"plain.words.{command.name}", language).partition("|")[0]
            conversation.out(f"  {word}{say('colon', language)} {say(f'plain.help.{command.name}', language)}")


def _words(command: Command) -> list[str]:
    both = pair(f"plain.words.{command.name}")
    return [word for language in Language for word in both.in_language(language).split("|")]
