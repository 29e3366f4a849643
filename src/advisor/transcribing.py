"""The command `transcript`: one answers file, or a folder of them, to transcripts."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from advisor.messages import pair, say
from advisor.opening import consultation_in, fail, known_tree, opened
from advisor.printing import SUFFIXES
from advisor.text import Language

if TYPE_CHECKING:
    from advisor.library import Library

ANSWERS = (".yaml", ".yml", ".json")
"""How the names of answers files end."""


@dataclass(frozen=True)
class Wanted:
    """What is to be made: format, paper, edition and case reference; `force` replaces files that exist."""

    language: Language
    to: str
    paper: str
    edition: str
    case: str
    force: bool


def transcribe(trees: str | None, tree: str, answers: str, output: str, wanted: Wanted) -> int:
    """Write the transcript of an answers file, or of each in a folder; the exit code: 1 if one of a folder failed.

    output: a file, or `-` for standard output; for a folder of answers, the folder to write to. ClickException: the
    call cannot be carried out.
    """
    from advisor.loading.library import add_glossary
    from advisor.transcript.transcript import Edition

    language = wanted.language
    many = Path(answers).is_dir()
    if wanted.case and wanted.edition == Edition.CONSULT:
        raise fail(pair("cli.error.case"), language)
    if not many and output == "-" and wanted.to == "pdf" and sys.stdout.isatty():
        raise fail(pair("cli.error.binary"), language)
    library = opened(trees, language, None if many else tree)
    add_glossary(library, trees)
    known_tree(library, tree, language)
    if many:
        return _each(library, trees, tree, Path(answers), output, wanted)
    made = _made(library, trees, tree, answers, wanted)
    if output == "-":
        click.echo(made, nl=False)
    else:
        _write(Path(output), made, wanted)
        click.echo(say("cli.wrote", language, path=output), err=True)
    return 0


def _made(library: Library, trees: str | None, tree: str, answers: str, wanted: Wanted) -> bytes:
    from advisor.printing import produced
    from advisor.transcript.build import build
    from advisor.transcript.transcript import Edition

    consultation = consultation_in(answers, tree, library, wanted.language, trees)
    now = datetime.now().astimezone()
    transcript = build(library, consultation, wanted.language, now, Edition(wanted.edition), wanted.case)
    return produced(transcript, wanted.to, wanted.paper)


def _write(path: Path, content: bytes, wanted: Wanted) -> None:
    from advisor.writing import write

    try:
        write(path, content, replace=wanted.force)
    except FileExistsError as error:
        raise fail(pair("cli.error.exists", path=path), wanted.language) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise fail(pair("cli.error.write", path=path, reason=reason), wanted.language) from error


def _each(library: Library, trees: str | None, tree: str, folder: Path, output: str, wanted: Wanted) -> int:
    language = wanted.language
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() in ANSWERS and file.is_file())
    if not files:
        raise fail(pair("cli.error.no-answers", folder=folder), language)
    if output == "-":
        raise fail(pair("cli.error.folder", folder=folder), language)
    target = Path(output)
    try:
        target.mkdir(exist_ok=True)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise fail(pair("cli.error.mkdir", folder=target, reason=reason), language) from error
    stems = Counter(file.stem for file in files)
    faults = []
    with click.progressbar(files, label=say("cli.batch", language), file=sys.stderr) as bar:
        for file in bar:
            # Two files that differ in their endings alone do not write over each other.
            name = file.stem if stems[file.stem] == 1 else file.name
            try:
                made = _made(library, trees, tree, str(file), wanted)
                _write(target / f"{name}{SUFFIXES[wanted.to]}", made, wanted)
            except click.ClickException as error:
                faults.append((file, error.message))
    for file, message in faults:
        click.echo(say("cli.batch.fault", language, file=file.name, message=message), err=True)
    written = len(files) - len(faults)
    key = "cli.batch.some" if faults else "cli.batch.all"
    click.echo(say(key, language, written=written, faults=len(faults), folder=target), err=True)
    return 1 if faults else 0
