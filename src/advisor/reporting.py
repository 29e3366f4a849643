"""The command `report`: a folder of attempts to the report of a class."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from advisor import __version__
from advisor.messages import pair, say
from advisor.opening import fail, opened
from advisor.text import Language, Text, display

if TYPE_CHECKING:
    from advisor.report.report import Report
    from advisor.training.attempt import Attempt

FORMATS = {"text": "report.txt", "html": "report.html", "csv": "gradebook.csv"}
"""What can be made, and the name of the file in a folder."""
MOST = 5_000
"""Files in which attempts are looked for."""
NAMED = 5
"""How many files that were not looked at are named."""


def report(trees: str | None, folder: str, to: str | None, output: str, force: bool, language: Language) -> int:
    """Make the report of a class; the exit code: 1 if a file was left out.

    to: one of `FORMATS`. output: a file; a folder, which is made if its name has no ending and nothing is there; or
    `-` for standard output. ClickException: there is nothing to report on, or it cannot be written.
    """
    from advisor.report.report import build
    from advisor.training.cohort import gather

    files, others = _files(Path(folder), language)
    library = opened(trees, language)
    cohort = gather(library, [(file.relative_to(folder).as_posix(), _held(file)) for file in files])
    made = build(library, cohort, language, datetime.now().astimezone(), f"advisor {__version__}")
    _hand_out(made, to, output, force)
    for one in made.left_out:
        reason = one.reason.in_language(language)
        click.echo(say("report.left.line", language, file=display(one.file), reason=reason), err=True)
    if others:
        names = ", ".join(display(file.relative_to(folder).as_posix()) for file in others[:NAMED])
        if len(others) > NAMED:
            names = say("report.others.more", language, files=names, count=len(others) - NAMED)
        click.echo(say("report.others", language, files=names), err=True)
    click.echo(say("report.summary", language, counted=made.counted, left=len(made.left_out)), err=True)
    return 1 if made.left_out else 0


def _files(folder: Path, language: Language) -> tuple[list[Path], list[Path]]:
    """The files that may hold attempts, and the others; those whose names begin with a dot are no one's work."""
    if not folder.is_dir():
        raise fail(pair("report.error.folder", folder=folder), language)
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += (Path(place, name) for name in sorted(names) if not name.startswith("."))
        if len(found) > MOST:
            raise fail(pair("report.error.many", folder=folder, most=MOST), language)
    files = [file for file in found if file.suffix.lower() == ".json"]
    if not files:
        raise fail(pair("report.error.empty", folder=folder), language)
    return files, [file for file in found if file.suffix.lower() != ".json" and file.name not in FORMATS.values()]


def _held(file: Path) -> Attempt | Text:
    from advisor.attempts import AttemptFileError, read_attempt

    try:
        return read_attempt(file)
    except AttemptFileError as error:
        return error.text


def _hand_out(made: Report, to: str | None, output: str, force: bool) -> None:
    if output == "-":
        click.echo(_made(made, to or "text"), nl=False)
        return
    path = Path(output)
    if to is None and not path.suffix and not path.exists():
        _make(path, made.language)
    if not path.is_dir():
        endings = {Path(name).suffix: form for form, name in FORMATS.items()}
        _write(path, _made(made, to or endings.get(path.suffix.lower(), "text")), force, made.language)
        return
    forms = [to] if to else ["html", "csv"]
    for form in forms:
        if not force and (path / FORMATS[form]).exists():
            raise fail(pair("cli.error.exists", path=path / FORMATS[form]), made.language)
    for form in forms:
        _write(path / FORMATS[form], _made(made, form), force, made.language)


def _make(folder: Path, language: Language) -> None:
    try:
        folder.mkdir(mode=0o700)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise fail(pair("cli.error.mkdir", folder=folder, reason=reason), language) from error


def _made(made: Report, to: str) -> bytes:
    from advisor.report.gradebook import gradebook
    from advisor.report.page import page
    from advisor.report.plain import plain

    return {"text": plain, "html": page, "csv": gradebook}[to](made).encode("utf-8")


def _write(path: Path, content: bytes, force: bool, language: Language) -> None:
    from advisor.writing import write

    try:
        write(path, content, replace=force)
    except FileExistsError as error:
        raise fail(pair("cli.error.exists", path=path), language) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise fail(pair("cli.error.write", path=path, reason=reason), language) from error
    click.echo(say("cli.wrote", language, path=path), err=True)
