"""The command line: stdout is data, stderr is narration, exit codes are an API."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from advisor import __version__
from advisor.authoring import add_commands
from advisor.command import Command, Group, complain
from advisor.language import wanted
from advisor.messages import pair, say
from advisor.opening import consultation_in, fail, known_tree, opened, tell_findings
from advisor.printing import FORMATS
from advisor.text import Language, display

if TYPE_CHECKING:
    pass

CLEAN, FINDINGS, COULD_NOT_RUN = 0, 1, 2


def run_command(arguments: Sequence[str]) -> int:
    """Run one command line; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        # Half the words are French: a terminal that is not UTF-8 shows a sign for a letter rather than a traceback.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")
    language = wanted(arguments)
    try:
        result = commands(language).main(list(arguments), prog_name="advisor", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as stopped:
        return stopped.exit_code
    except click.ClickException as error:
        complain(error, language)
        return COULD_NOT_RUN
    except (KeyboardInterrupt, click.Abort):
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone; Python must not complain of it again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    return result if isinstance(result, int) else CLEAN


def commands(language: Language) -> click.Group:
    """The commands, with their help in one language."""

    def words(key: str) -> str:
        return say(f"cli.help.{key}", language)

    file, folder, name = (say(f"cli.meta.{part}", language) for part in ("file", "folder", "tree"))
    lang = click.option("--lang", type=click.Choice(["en", "fr"]), expose_value=False, help=words("lang"))
    trees = click.option("--trees", default=None, metavar=folder, help=words("trees"))
    answers = click.option("--answers", default=None, metavar=file, help=words("answers"))
    made: dict[str, Any] = {"cls": Command, "language": language}

    @click.group(cls=Group, language=language, invoke_without_command=True, help=say("cli.help", language))
    @click.version_option(__version__, message="advisor %(version)s", help=words("version"))
    @lang
    @trees
    @click.pass_context
    def advisor(context: click.Context, trees: str | None) -> int | None:
        context.obj = trees
        return None if context.invoked_subcommand else _consult(trees, None, language, None, plain=False)

    @advisor.command("consult", **made, help=words("consult"))
    @click.argument("tree", required=False, metavar=f"[{name}]")
    @click.option("--plain", is_flag=True, help=words("consult.plain"))
    @answers
    @lang
    @trees
    @click.pass_obj
    def consult(outer: str | None, tree: str | None, plain: bool, answers: str | None, trees: str | None) -> int:
        return _consult(trees or outer, tree, language, answers, plain=plain)

    @advisor.command("transcript", **made, help=words("transcript"))
    @click.argument("tree", metavar=name)
    @click.option("--answers", required=True, metavar=say("cli.meta.answers", language), help=words("answers.folder"))
    @click.option("--to", type=click.Choice(FORMATS), default="text", help=words("to"))
    @click.option("--paper", type=click.Choice(["letter", "a4"]), default="letter", help=words("paper"))
    @click.option("--edition", type=click.Choice(["full", "consult"]), default="full", help=words("edition"))
    @click.option("--case", default="", metavar=say("cli.meta.case", language), help=words("case"))
    @click.option("-o", "--output", default="-", metavar=file, help=words("output"))
    @click.option("--force", is_flag=True, help=words("force"))
    @lang
    @trees
    @click.pass_obj
    def transcript(
        outer: str | None, /, tree: str, answers: str, output: str, trees: str | None, **options: Any
    ) -> int:
        from advisor.transcribing import Wanted, transcribe

        return transcribe(trees or outer, tree, answers, output, Wanted(language=language, **options))

    @advisor.command("verify", **made, help=words("verify"))
    @click.argument("path", metavar=file)
    @lang
    @trees
    @click.pass_obj
    def verify(outer: str | None, path: str, trees: str | None) -> int:
        return _verify(trees or outer, path, language)

    @advisor.command("report", **made, help=words("report"))
    @click.argument("place", metavar=folder)
    @click.option("--to", type=click.Choice(["text", "html", "csv"]), default=None, help=words("report.to"))
    @click.option("-o", "--output", default="-", metavar=say("cli.meta.answers", language), help=words("report.output"))
    @click.option("--force", is_flag=True, help=words("force"))
    @lang
    @trees
    @click.pass_obj
    def report(outer: str | None, place: str, to: str | None, output: str, force: bool, trees: str | None) -> int:
        from advisor.reporting import report

        return report(trees or outer, place, to, output, force, language)

    @advisor.command("check", **made, help=words("check"))
    @click.argument("paths", nargs=-1, metavar=say("cli.meta.paths", language))
    @click.option(
        "--format",
        "form",
        type=click.Choice(["full", "concise", "json", "github"]),
        default="full",
        help=words("format"),
    )
    @click.option("--summary", is_flag=True, help=words("check.summary"))
    @lang
    @trees
    @click.pass_obj
    def check(outer: str | None, paths: tuple[str, ...], form: str, summary: bool, trees: str | None) -> int:
        code = _check(trees or outer, paths, form, language)
        if summary:
            for library in paths or [trees or outer]:
                _summarize(library, language)
        return code

    @advisor.command("explain", **made, help=words("explain"))
    @click.argument("rule", required=False, metavar=f"[{say('cli.meta.rule', language)}]")
    @lang
    def explain(rule: str | None) -> int:
        return _explain(rule, language)

    @advisor.command("stats", **made, help=words("stats"))
    @click.option(
        "--format",
        "form",
        type=click.Choice(["text", "json"]),
        default="text",
        help=words("stats.format"),
    )
    @lang
    @trees
    @click.pass_obj
    def stats(outer: str | None, form: str, trees: str | None) -> int:
        return _stats(trees or outer, form, language)

    @advisor.command("graph", **made, help=words("graph"))
    @click.argument("tree", metavar=name)
    @click.option("--to", type=click.Choice(["mermaid", "dot", "graphml"]), default="mermaid")
    @lang
    @trees
    @click.pass_obj
    def graph(outer: str | None, tree: str, to: str, trees: str | None) -> int:
        from advisor.drawing import draw

        library = opened(trees or outer, language)
        click.echo(draw(library.graph, known_tree(library, tree, language), to, language), nl=False)
        return CLEAN

    add_commands(advisor, language)
    from advisor.filing import records
    from advisor.tutoring import train

    advisor.add_command(records(language))
    advisor.add_command(train(language))
    return advisor


def _consult(trees: str | None, tree: str | None, language: Language, answers: str | None, *, plain: bool) -> int:
    from advisor.loading.headers import headers

    on_terminal = sys.stdin.isatty() and sys.stdout.isatty() and not plain
    if on_terminal and not answers and (tree is None or any(known.name == tree for known in headers(trees))):
        # The app reads the tree itself; to read it here as well would double the wait for the first question.
        from advisor.tui.app import run

        return run(language, trees, tree)
    library = opened(trees, language, tree) if tree or answers else None
    if library and tree:
        known_tree(library, tree, language)
    consultation = None
    if library and answers:
        consultation = consultation_in(answers, tree or next(iter(library.trees)), library, language, trees)
    if on_terminal:
        from advisor.tui.app import run

        return run(language, trees, tree, consultation)
    from advisor.configuration import place, read
    from advisor.loading.library import add_glossary, load
    from advisor.plain.conversation import converse

    library = library or opened(trees, language)
    add_glossary(library, trees)
    for fault in read(place(), {})[1]:
        click.echo(fault.told.in_language(language), err=True)
    whole = cache(lambda: load(trees)[0])
    converse(library, language, sys.stdin, sys.stdout, tree, consultation, whole=whole)
    return CLEAN


def _verify(trees: str | None, path: str, language: Language) -> int:
    from advisor.verifying import UnverifiableError, report, verify

    try:
        found = verify(Path(path), trees)
    except UnverifiableError as error:
        raise fail(pair("verify.error", path=path, reason=error.text), language) from error
    click.echo("\n".join(report(found, language)))
    return CLEAN if found.outcome == "follows" else FINDINGS


def _check(trees: str | None, paths: tuple[str, ...], form: str, language: Language) -> int:
    from advisor.checking import check_library, check_paths
    from advisor.diagnostics import Severity
    from advisor.progress import Progress

    for path in paths:
        if not Path(path).exists():
            raise fail(say("cli.error.path", language, path=path), language)
    progress = Progress(language)
    found = check_paths(map(Path, paths), progress) if paths else check_library(trees, progress)
    tell_findings(found, form, language, sys.stdout)
    number = len(found)
    count = "clean" if not number else "one" if number == 1 else "many"
    click.echo(say(f"cli.check.{count}", language, number=number), err=True)
    return FINDINGS if any(finding.severity is not Severity.INFO for finding in found) else CLEAN


def _explain(rule: str | None, language: Language) -> int:
    from advisor.diagnostics.explaining import explain, listed
    from advisor.diagnostics.suggest import nearest
    from advisor.messages.rules import NAMES

    if rule is not None and rule not in NAMES:
        near = " · ".join(nearest(rule, NAMES))
        raise fail(say(f"cli.error.rule{'.near' if near else ''}", language, name=rule, near=near), language)
    click.echo(explain(rule, language) if rule else listed(language), nl=False)
    return CLEAN


def _summarize(trees: str | None, language: Language) -> None:
    """Tell on stderr what is proven of a library; of a file, what is proven of the library that it stands in."""
    from advisor.checking import figures_of, library_around

    path = Path(trees) if trees and not trees.startswith("+") else None
    root = library_around(path) if path and path.is_file() else None
    _tell_figures(figures_of(opened(str(root) if root else trees, language)), language, err=True)


def _stats(trees: str | None, form: str, language: Language) -> int:
    from advisor.checking import figures_of

    figures = figures_of(opened(trees, language))
    if form == "json":
        click.echo(json.dumps(figures, ensure_ascii=False, indent=2))
        return CLEAN
    _tell_figures(figures, language)
    if figures["provisions"]["uncited"]:
        click.echo(say("cli.stats.uncited", language, names=", ".join(figures["provisions"]["uncited"])))
    return CLEAN


def _tell_figures(figures: dict[str, Any], language: Language, *, err: bool = False) -> None:
    click.echo(say("cli.stats.line", language, **figures, **figures["provisions"]), err=err)
    for tree, ways in figures["ways"].items():
        count = f"{ways['count']:,}".replace(",", "\u00a0" if language is Language.FR else ",")
        key = "cli.stats.way" if ways["exact"] else "cli.stats.way.bound"
        click.echo(say(key, language, tree=display(tree), **{**ways, "count": count}), err=err)
    click.echo(say(f"cli.stats.{'proven' if figures['proven'] else 'unproven'}", language), err=err)
