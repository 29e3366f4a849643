"""`advisor test`: cases hold or do not, and the routes that none of them takes are named."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given

from advisor.analysis.coverage import coverage, named, place, routes_of, routes_taken, targets
from advisor.graph import Graph
from advisor.library import Library
from advisor.model import Answer
from advisor.testing import Outcome, run
from advisor.walking import walk

from .conftest import ROOT, Run
from .graphs import answered

VISIT = ROOT / "tests/library"
CASE = """\
vignette: agreed
tree: visit
title:
  en: An agreed visit
  fr: Une visite convenue
beats:
  - path:
      - purpose: family
      - agreed: yes
      - prepared: [bag]
      - weather: sun
    reach: [go]
"""


@given(answered())
def test_whatever_a_walk_visits_lies_at_the_end_of_a_route_that_it_took(case: tuple[Graph, dict[str, Answer]]) -> None:
    graph, answers = case
    taken = walk(graph, "t", answers)
    routes = list(routes_taken(taken))
    assert len(routes) == len(set(routes))
    real = {route for node in graph for route in routes_of(graph, graph.nodes[node]["node"])}
    led = {target for route in routes if route in real for target in targets(graph, route)}
    after_guidance = {
        target
        for guidance in taken.guidance
        for _, ends in graph.nodes[guidance.id]["routes"]["then"]
        for target in ends
    }
    assert set(taken.seen) - {taken.start} <= led | after_guidance
    assert {route.node for route in routes} <= taken.seen.keys()


def test_coverage_counts_what_a_tree_holds(small: Library) -> None:
    taken = walk(
        small.graph, "visit", {"purpose": "family", "agreed": "yes", "prepared": ["bag", "map"], "weather": "sun"}
    )
    (found,) = coverage(small, [taken], ["visit"])
    untaken = {f"{route.node.partition('/')[2]}: {named(route)}" for route in found.untaken}
    assert {"purpose: papers", "agreed: no", "prepared: bag.unticked", "weather: rain"} <= untaken
    assert not {"purpose: family", "agreed: yes", "weather: sun"} & untaken
    assert "visit/go" not in found.unreached
    assert "visit/umbrella" in found.unreached
    assert all(place(small.graph, route) for route in found.routes)
    (nothing,) = coverage(small, [], ["visit"])
    assert nothing.untaken == nothing.routes
    assert nothing.unreached == tuple(one.id for one in small.trees["visit"].guidance)
    assert nothing.uncited == nothing.provisions


def test_every_way_together_takes_every_route(small: Library) -> None:
    answers = [
        {"purpose": purpose, "agreed": agreed, "prepared": ready, "weather": weather}
        for purpose in ("family", "papers", "nothing")
        for agreed in ("yes", "no", "unsure")
        for ready in ([], ["bag", "map", "key"])
        for weather in ("sun", "rain")
    ]
    (found,) = coverage(small, [walk(small.graph, "visit", one) for one in answers], ["visit"])
    assert (found.untaken, found.unreached, found.uncited) == ((), (), ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "mine"
    shutil.copytree(VISIT, made)
    (made / "vignettes").mkdir(exist_ok=True)
    (made / "vignettes" / "agreed.yaml").write_text(CASE, encoding="utf-8")
    return made


def test_the_vignettes_that_come_with_the_program_hold() -> None:
    report = run(None, [])
    assert len(report.cases) >= 20
    assert report.holds
    assert {tree.tree for tree in report.trees} == {"ending-services", "electronic-services", "self-audit"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["1 case: 1 holds, 0 does not.", "No case takes:", "purpose: papers → by-mail"]),
        ("fr", ["1 cas : 1 tient, 0 ne tient pas.", "Aucun cas n’emprunte :", "purpose: papers → by-mail"]),
    ],
)
def test_an_authors_own_case(advisor: Run, folder: Path, language: str, words: list[str]) -> None:
    for path in (folder, folder / "vignettes", folder / "vignettes" / "agreed.yaml"):
        done = advisor("test", str(path), "--lang", language)
        assert done.returncode == 0, done.stderr
        for one in words:
            assert one in done.stdout.replace("\u00a0", " ")


def test_a_case_that_does_not_hold_is_told_with_its_place(advisor: Run, folder: Path) -> None:
    case = folder / "vignettes" / "agreed.yaml"
    case.write_text(CASE.replace("reach: [go]", "reach: [umbrella]"), encoding="utf-8")
    done = advisor("test", "--trees", str(folder))
    assert done.returncode == 1
    assert "agreed.yaml:12:13" in done.stdout
    assert "umbrella" in done.stdout
    data = json.loads(advisor("test", str(case), "--format", "json").stdout)
    (told,) = data["cases"]
    assert (told["case"], told["outcome"], told["findings"][0]["line"]) == ("agreed", "fails", 12)
    assert any(route["to"] == ["visit/by-mail"] for route in data["trees"]["visit"]["untaken"])


def test_a_case_elsewhere_is_run_against_the_library_that_is_named(folder: Path, tmp_path: Path) -> None:
    apart = tmp_path / "apart.yaml"
    apart.write_text(CASE.replace("vignette: agreed", "vignette: apart"), encoding="utf-8")
    (case,) = run(str(folder), [apart]).cases
    assert (case.name, case.outcome) == ("apart", Outcome.HOLDS)


def test_a_case_through_a_faulty_tree_is_not_said_to_hold(folder: Path) -> None:
    tree = folder / "visit.yaml"
    tree.write_text(tree.read_text(encoding="utf-8").replace("yes: go", "yes: gone"), encoding="utf-8")
    (case,) = run(str(folder), []).cases
    assert case.outcome is not Outcome.HOLDS


@pytest.mark.parametrize("text", ["", "vignette:\n", "vignette: [", "- a\n", "vignette: x\ntree: nowhere\n", "\x00"])
def test_a_file_that_is_no_case_does_not_hold(folder: Path, text: str) -> None:
    (folder / "vignettes" / "broken.yaml").write_text(text, encoding="utf-8")
    report = run(str(folder), [])
    assert not report.holds
    assert [case.name for case in report.cases if case.outcome is Outcome.HOLDS] == ["agreed"]
    assert not run(str(folder), [folder / "vignettes" / "broken.yaml"]).holds


def test_no_cases_and_no_such_path(advisor: Run, tmp_path: Path) -> None:
    done = advisor("test", str(VISIT))
    assert done.returncode == 2
    assert "no cases in" in done.stderr
    assert advisor("test", str(tmp_path / "nowhere")).returncode == 2
