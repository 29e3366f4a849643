"""Opens what a command works on: the library, a tree, an answers file; or ends the command with the reason."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from advisor.messages import say
from advisor.text import Language, Text

if TYPE_CHECKING:
    from advisor.library import Library
    from advisor.model import Consultation


def fail(text: Text | str, language: Language) -> click.ClickException:
    """An error that ends the command with exit code 2."""
    return click.ClickException(text.in_language(language) if isinstance(text, Text) else text)


def opened(trees: str | None, language: Language, only: str | None = None) -> Library:
    """The library; only: no more of it than this tree leads to. ClickException: it holds no tree."""
    from advisor.loading.library import load

    library, found = load(trees, only)
    if not library.trees:
        if found:
            tell_findings(found, "full", language, sys.stderr)
        folder = trees or os.environ.get("ADVISOR_TREES", "")
        raise fail(say("cli.error.no-library", language, folder=folder), language)
    if found:
        click.echo(say("cli.check.hint", language), err=True)
    return library


def known_tree(library: Library, tree: str, language: Language) -> str:
    """The name of a tree or node of the library; ClickException: there is none, with the nearest names."""
    from advisor.walking import AnswerError, walk

    try:
        walk(library.graph, tree, {})
    except AnswerError as error:
        raise fail(error.text, language) from error
    return tree


def consultation_in(answers: str, tree: str, library: Library, language: Language, trees: str | None) -> Consultation:
    """The consultation in an answers file; ClickException: it cannot be used with this library."""
    from advisor.answers import AnswersFileError, read_answers
    from advisor.loading.library import add_sources
    from advisor.walking import AnswerError, walk

    try:
        consultation = read_answers(answers, tree)
        walk(library.graph, consultation.start, consultation.answers)
    except (AnswersFileError, AnswerError) as error:
        raise fail(error.text, language) from error
    add_sources(library, [departure.rests_on for departure in consultation.departures.values()], trees)
    return consultation


def tell_findings(found: Sequence[Any], form: str, language: Language, stream: Any) -> None:
    """Print findings on a stream; in colour on a terminal, unless NO_COLOR says otherwise (no-color.org)."""
    from advisor.checking import source_lines
    from advisor.diagnostics.render import render

    colour = stream.isatty() and not os.environ.get("NO_COLOR")
    click.echo(render(found, form, language, source_lines(), colour=colour), nl=False, file=stream, color=True)
