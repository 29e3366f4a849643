"""Runs vignettes and an author's own cases, and says what of the trees they go through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from advisor.analysis.coverage import Coverage, Route, coverage, named, place, targets
from advisor.checking import library_around
from advisor.checks import check
from advisor.diagnostics import Diagnostic, Severity
from advisor.graph import Graph
from advisor.library import Library
from advisor.loading.folders import library_files, library_folders
from advisor.loading.headers import headers
from advisor.loading.library import collector_resting, load, load_files
from advisor.messages import say
from advisor.model import Answer, Vignette
from advisor.text import Language, display
from advisor.walking import AnswerError, Walk, walk


class Outcome(StrEnum):
    """What came of a case: it holds, it does not, or its trees have faults and nobody can tell."""

    HOLDS = "holds"
    FAILS = "fails"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Case:
    """A vignette that was run; findings: what does not hold, or is wrong with its file."""

    name: str
    file: str
    outcome: Outcome
    findings: tuple[Diagnostic, ...]


@dataclass(frozen=True)
class Report:
    """What came of the cases, and how much of the trees they went through; graph: that of the trees."""

    cases: tuple[Case, ...]
    trees: tuple[Coverage, ...]
    graph: Graph

    @property
    def holds(self) -> bool:
        """Whether every case does."""
        return all(case.outcome is Outcome.HOLDS for case in self.cases)


def run(trees: str | None, paths: Sequence[Path]) -> Report:
    """Run the cases in some files and folders, or without any, all vignettes of the library.

    trees: as `loading.folders.library_folders` takes it. Without it, paths in one library are run against that library,
    and others against the shipped trees.
    """
    root = next(filter(None, map(_root, paths)), None) if trees is None else None
    trees = str(root) if root else trees
    with collector_resting():
        library, found = load(trees)
        inside = {file.resolve() for folder in library_folders(trees) for file in _files(folder)}
        chosen = {file.resolve(): file for path in paths for file in _files(path)}
        outside = [file for resolved, file in chosen.items() if resolved not in inside]
        layer, more = load_files(outside)
        library.vignettes = {**library.vignettes, **layer.vignettes}
        library.hurt |= layer.hurt
        found = [*found, *more, *check(library)]
    wrong = [one for one in dict.fromkeys(found) if one.severity is Severity.ERROR]
    written = {Path(v.at.file).resolve(): v for v in library.vignettes.values() if v.at}
    # A file in which not even a case's name could be read is a case that does not hold.
    faulty = [Path(one.span.file) for one in wrong]
    unread = [path for path in faulty if path.parent.name == "vignettes" or path in outside]
    files = dict.fromkeys([*written, *(path.resolve() for path in unread)])
    wanted = [file for file in files if not paths or file in chosen]
    walks = {file: _walks(library, written[file]) if file in written else [] for file in wanted}
    cases = tuple(_case(file, written.get(file), walks[file], wrong, library) for file in wanted)
    gone = [one for taken in walks.values() for one in taken]
    through = {node.partition("/")[0] for one in gone for node in one.seen}
    shown = [name for name in library.trees if not paths or name in through]
    return Report(cases, tuple(coverage(library, gone, shown)), library.graph)


def _root(path: Path) -> Path | None:
    """The library that a path is, or stands in."""
    if path.is_dir():
        return library_around(path / "any") or (path if headers(str(path)) else None)
    return library_around(path)


def _files(path: Path) -> list[Path]:
    return [path] if path.is_file() else library_files(path)


def _walks(library: Library, vignette: Vignette) -> list[Walk]:
    """The walk of each beat, up to the first that the trees do not allow."""
    carried: dict[str, Answer] = {}
    walks = []
    for beat in vignette.beats:
        carried |= {decision.question: decision.answer for decision in beat.path}
        try:
            walks.append(walk(library.graph, vignette.tree, carried))
        except AnswerError:
            break
    return walks


def _case(
    file: Path, vignette: Vignette | None, walks: list[Walk], wrong: Iterable[Diagnostic], library: Library
) -> Case:
    through = {vignette.tree if vignette else "", *(node.partition("/")[0] for one in walks for node in one.seen)}
    trees = {tree.at.file for name, tree in library.trees.items() if name in through and tree.at}
    own = tuple(one for one in wrong if Path(one.span.file).resolve() == file)
    whole = vignette is not None and len(walks) == len(vignette.beats)
    faulty = not whole or any(one.span.file in trees for one in wrong)
    outcome = Outcome.FAILS if own else Outcome.UNCLEAR if faulty else Outcome.HOLDS
    name = vignette.name if vignette else file.name
    return Case(name, vignette.at.file if vignette and vignette.at else str(file), outcome, own)


def told(report: Report, language: Language) -> Iterator[str]:
    """The report in words, line by line; the findings are told apart."""
    for case in report.cases:
        if case.outcome is Outcome.UNCLEAR:
            yield say("test.unclear", language, case=display(case.name))
    fails = sum(case.outcome is not Outcome.HOLDS for case in report.cases)
    count = len(report.cases)
    yield say("test.cases.one" if count == 1 else "test.cases", language, count=count, holds=count - fails, fails=fails)
    for tree in report.trees:
        yield ""
        yield say(
            "test.tree",
            language,
            tree=tree.tree,
            taken=len(tree.routes) - len(tree.untaken),
            routes=len(tree.routes),
            reached=len(tree.guidance) - len(tree.unreached),
            guidance=len(tree.guidance),
            cited=len(tree.provisions) - len(tree.uncited),
            provisions=len(tree.provisions),
        )
        if tree.untaken:
            yield f"  {say('test.untaken', language)}"
            yield from (f"    {_route(report.graph, route, language)}" for route in tree.untaken)
        for key, names in (("unreached", tree.unreached), ("uncited", tree.uncited)):
            if names:
                short = ", ".join(name.removeprefix(f"{tree.tree}/") for name in names)
                yield f"  {say(f'test.{key}', language, names=display(short))}"


def _route(graph: Graph, route: Route, language: Language) -> str:
    tree, _, node = route.node.partition("/")
    at = place(graph, route)
    where = f"{at.file}:{at.line}:{at.column}  " if at else ""
    number = f" ({say('test.case', language, number=route.case)})" if len(_cases(graph, route)) > 1 else ""
    leads = ", ".join(target.removeprefix(f"{tree}/") for target in targets(graph, route))
    return display(f"{where}{node}: {named(route)}{number} → {leads or say('test.end', language)}")


def _cases(graph: Graph, route: Route) -> Sequence[Any]:
    cases: Sequence[Any] = graph.nodes[route.node]["routes"][route.answer]
    return cases


def plain(report: Report, language: Language) -> dict[str, Any]:
    """The report as data."""
    return {
        "cases": [
            {
                "case": case.name,
                "file": display(case.file),
                "outcome": case.outcome.value,
                "findings": [
                    {
                        "rule": one.rule,
                        "line": one.span.line,
                        "column": one.span.column,
                        "message": one.message.in_language(language),
                        "fix": one.fix.in_language(language),
                    }
                    for one in case.findings
                ],
            }
            for case in report.cases
        ],
        "trees": {tree.tree: _plain_tree(tree, report.graph) for tree in report.trees},
    }


def _plain_tree(tree: Coverage, graph: Graph) -> dict[str, Any]:
    untaken = []
    for route in tree.untaken:
        at = place(graph, route)
        untaken.append(
            {
                "node": route.node,
                "answer": named(route),
                "case": route.case,
                "to": list(targets(graph, route)),
                "file": display(at.file) if at else "",
                "line": at.line if at else 0,
            }
        )
    return {
        "routes": len(tree.routes),
        "untaken": untaken,
        "guidance": len(tree.guidance),
        "unreached": list(tree.unreached),
        "provisions": len(tree.provisions),
        "uncited": list(tree.uncited),
    }
