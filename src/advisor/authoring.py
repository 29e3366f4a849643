"""The commands of those who write trees: begin one, and what an editor wants to know of them."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from shlex import quote
from typing import Any

import click

from advisor.command import Command, Group
from advisor.messages import pair, say
from advisor.opening import fail, known_tree, opened, tell_findings
from advisor.skeleton import NAME, proposed, tree_files
from advisor.text import Language, display

KINDS = ("tree", "provisions", "vignette", "glossary", "phrases")
"""The kinds of file that have a schema."""


def add_commands(advisor: click.Group, language: Language) -> None:
    """Give the program the authors' commands, with their help in one language."""
    made: dict[str, Any] = {"cls": Command, "language": language}
    lang = click.option(
        "--lang", type=click.Choice(["en", "fr"]), expose_value=False, help=say("cli.help.lang", language)
    )
    trees = click.option(
        "--trees", default=None, metavar=say("cli.meta.folder", language), help=say("cli.help.trees", language)
    )

    @advisor.group("new", cls=Group, language=language, invoke_without_command=True, help=say("cli.help.new", language))
    @lang
    @click.pass_context
    def new(context: click.Context) -> int | None:
        if context.invoked_subcommand:
            return None
        click.echo(context.get_help(), err=True)
        return 2

    @new.command("tree", **made, help=say("cli.help.new.tree", language))
    @click.argument("name", metavar=say("cli.meta.name", language))
    @click.option(
        "--folder",
        default=".",
        metavar=say("cli.meta.folder", language),
        help=say("cli.help.new.folder", language),
    )
    @lang
    def tree(name: str, folder: str) -> int:
        return _new_tree(name, Path(folder), language)

    @new.command("vignette", **made, help=say("cli.help.new.vignette", language))
    @click.argument("name", metavar=say("cli.meta.name", language))
    @click.option("--tree", metavar=say("cli.meta.tree", language), help=say("cli.help.new.vignette.tree", language))
    @click.option(
        "--from", "source", metavar=say("cli.meta.file", language), help=say("cli.help.new.vignette.from", language)
    )
    @click.option(
        "--folder",
        default=".",
        metavar=say("cli.meta.folder", language),
        help=say("cli.help.new.vignette.folder", language),
    )
    @lang
    def vignette(name: str, tree: str | None, source: str | None, folder: str) -> int:
        return _new_vignette(name, tree, source, Path(folder), language)

    @advisor.command("preview", **made, help=say("cli.help.preview", language))
    @click.argument("tree", metavar=say("cli.meta.tree-or-file", language))
    @lang
    @trees
    @click.pass_obj
    def preview(outer: str | None, tree: str, trees: str | None) -> int:
        return _preview(trees or outer, tree, language)

    @advisor.command("schema", **made, help=say("cli.help.schema", language))
    @click.argument("kind", type=click.Choice(KINDS), metavar=say("cli.meta.kind", language))
    @lang
    def schema_of(kind: str) -> None:
        from advisor.loading.schema import schema

        click.echo(as_json(schema(kind, language)))

    @advisor.command("test", **made, help=say("cli.help.test", language))
    @click.argument("paths", nargs=-1, metavar=say("cli.meta.paths", language))
    @click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default="text",
        help=say("cli.help.stats.format", language),
    )
    @lang
    @trees
    @click.pass_obj
    def test(outer: str | None, paths: tuple[str, ...], form: str, trees: str | None) -> int:
        return _test(trees or outer, paths, form, language)


def as_json(data: object) -> str:
    """The data as JSON that a person can read."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def _named(name: str, language: Language) -> str:
    if NAME.fullmatch(name):
        return name
    near = proposed(name)
    raise fail(pair("new.bad-name.near" if near else "new.bad-name", name=display(name), near=near), language)


def _new_vignette(name: str, tree: str | None, source: str | None, folder: Path, language: Language) -> int:
    _named(name, language)
    from advisor.drafting import vignette_file
    from advisor.loading.schema import schema
    from advisor.model import Answer
    from advisor.verifying import UnverifiableError, transcript_in
    from advisor.walking import AnswerError

    trees = f"+{folder}"
    library = opened(trees if folder.is_dir() else None, language)
    answers: dict[str, Answer] = {}
    if source:
        try:
            transcript = transcript_in(Path(source))
        except UnverifiableError as error:
            raise fail(pair("verify.error", path=source, reason=error.text), language) from error
        tree, answers = transcript.tree, {entry.question: entry.answer for entry in transcript.path}
    if tree not in library.trees:
        raise fail(pair("draft.error.tree", known=", ".join(sorted(library.trees))), language)
    if name in library.vignettes:
        raise fail(pair("draft.error.known", name=name), language)
    try:
        files = {f"vignettes/{name}.yaml": vignette_file(library, name, tree, answers, language)}
    except AnswerError as error:
        raise fail(error.text, language) from error
    if not (folder / "schema/vignette.schema.json").exists():
        files["schema/vignette.schema.json"] = as_json(schema("vignette", language)) + "\n"
    for path in write_new(folder, files, language):
        click.echo(str(path))
    click.echo(say("draft.next", language, name=name, folder=quote(f"+{folder.as_posix()}")), err=True)
    return 0


def _new_tree(name: str, folder: Path, language: Language) -> int:
    _named(name, language)
    from advisor.loading.schema import schema

    files = tree_files(name, language)
    for kind in ("tree", "provisions"):
        file = f"schema/{kind}.schema.json"
        if not (folder / file).exists():
            files[file] = as_json(schema(kind, language)) + "\n"
    written = write_new(folder, files, language)
    for path in written:
        click.echo(str(path))
    tree, shown = quote(written[0].as_posix()), quote(folder.as_posix())
    click.echo(say("new.next", language, file=tree, name=name, folder=shown), err=True)
    return 0


def write_new(folder: Path, files: dict[str, str], language: Language) -> list[Path]:
    """Write new files below a folder, all of them or none; ClickException: one exists, or cannot be written."""
    paths = {folder / name: content for name, content in files.items()}
    for path in paths:
        if path.exists():
            raise fail(pair("new.exists", path=path), language)
    written: list[Path] = []
    for path, content in paths.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as stream:
                written.append(path)
                stream.write(content)
        except OSError as error:
            for one in written:
                one.unlink(missing_ok=True)
            reason = error.strerror or type(error).__name__
            raise fail(pair("new.failed", path=path, reason=reason), language) from error
    return written


def _test(trees: str | None, paths: tuple[str, ...], form: str, language: Language) -> int:
    from advisor.testing import plain, run, told

    for path in paths:
        if not Path(path).exists():
            raise fail(say("cli.error.path", language, path=path), language)
    report = run(trees or os.environ.get("ADVISOR_TREES") or None, [Path(path) for path in paths])
    if not report.cases:
        place = ", ".join(paths) or trees or say("test.library", language)
        raise fail(say("test.none", language, place=place), language)
    if form == "json":
        click.echo(as_json(plain(report, language)))
    else:
        tell_findings([one for case in report.cases for one in case.findings], "full", language, sys.stdout)
        click.echo("\n".join(told(report, language)))
    return 0 if report.holds else 1


def _preview(trees: str | None, tree: str, language: Language) -> int:
    from advisor.watching import meant, saved

    name, trees = meant(tree, trees)
    first = saved(trees, name)
    if name not in first.library.trees and not first.library.nameless:
        known_tree(first.library, name, language)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        if not first.whole:
            tell_findings(first.findings, "full", language, sys.stderr)
        raise fail(pair("preview.terminal" if first.whole else "preview.first", tree=display(name)), language)
    from advisor.tui.preview import run

    return run(language, trees, name, first, tree)
