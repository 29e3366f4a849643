"""Who cites a provision, a way that leads there, and which provisions some words mean."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.analysis.citing import Citer, cited, citers, way
from advisor.analysis.provisions import binding, by_force, findable, forces, holding, named, spelled
from advisor.library import Library
from advisor.loading.library import add_sources, load
from advisor.model import Citation, Consultation, Force, Guidance, Provision, Question, Source, Step, Term, Tree
from advisor.session import Session
from advisor.text import Language
from advisor.walking import walk

from .conftest import Run
from .graphs import NAME, trees

PLACES = ("a", "b", "c")
SOURCE = Source(
    name="s",
    title=NAME,
    publisher=NAME,
    force=Force.LAW,
    provisions=tuple(Provision(id=f"s/{p}", locator=NAME, gist=NAME, force=Force.LAW) for p in PLACES),
)
CITATIONS = st.lists(st.sampled_from(PLACES), max_size=2, unique=True).map(
    lambda names: tuple(Citation(provision=f"s/{name}") for name in names)
)


@st.composite
def libraries(draw: st.DrawFn) -> Library:
    """A random tree whose nodes and steps cite some of three provisions, and a term that cites some too."""
    tree = draw(trees())
    questions = tuple(replace(question, cite=draw(CITATIONS)) for question in tree.questions)
    guidance = tuple(
        replace(
            one,
            cite=draw(CITATIONS),
            steps=tuple(Step(text=NAME, cite=draw(CITATIONS)) for _ in range(draw(st.integers(0, 2)))),
        )
        for one in tree.guidance
    )
    tree = replace(tree, questions=questions, guidance=guidance)
    term = Term(id="t", term=NAME, meaning=NAME, cite=draw(CITATIONS))
    return Library(trees={"t": tree}, sources={"s": SOURCE}, terms={"t": term})


def _lists(cite: tuple[Citation, ...], provision: str) -> bool:
    return provision in [citation.provision for citation in cite]


def _place(tree: Tree, citer: Citer) -> tuple[int, int]:
    return [node.id for node in tree.nodes].index(citer.node.id), citer.step or 0


@given(libraries(), st.sampled_from(PLACES))
def test_who_cites_a_provision_is_told_whole_in_order_and_once(library: Library, place: str) -> None:
    provision, tree = f"s/{place}", library.trees["t"]
    found = citers(library, provision).trees.get("t", ())
    expected = sum(_lists(node.cite, provision) for node in tree.nodes)
    expected += sum(_lists(step.cite, provision) for one in tree.guidance for step in one.steps)
    assert len(found) == expected
    assert bool(found) == (provision in tree.cited)
    places = [_place(tree, citer) for citer in found]
    assert places == sorted(set(places))
    for citer in found:
        step = citer.node.steps[citer.step - 1] if citer.step and isinstance(citer.node, Guidance) else None
        assert _lists(step.cite if step else citer.node.cite, provision)
    assert bool(citers(library, provision).terms) == _lists(library.terms["t"].cite, provision)


@given(libraries(), st.sampled_from(PLACES))
def test_a_way_leads_to_the_first_citing_node_that_can_be_reached(library: Library, place: str) -> None:
    found = citers(library, f"s/{place}")
    led = way(library, found, "t")
    nodes = list(dict.fromkeys(citer.node.id for citer in found.trees.get("t", ())))
    if led is None:
        return
    taken = walk(library.graph, "t", {answered.question.id: answered.answer for answered in led.path})
    assert led.node.id in taken.seen
    assert [answered.question.id for answered in taken.path] == [answered.question.id for answered in led.path]
    assert led.node.id in nodes
    for earlier in nodes[: nodes.index(led.node.id)]:
        assert (
            way(library, citers(library, f"s/{place}")._replace(trees={"t": (_citer(found.trees["t"], earlier),)}))
            is None
        )


def _citer(found: tuple[Citer, ...], node: str) -> Citer:
    return next(citer for citer in found if citer.node.id == node)


@given(libraries())
def test_what_some_nodes_cite_stands_once_in_their_order(library: Library) -> None:
    nodes: list[Question | Guidance | None] = [*library.trees["t"].nodes, None]
    names = cited(nodes)
    assert len(set(names)) == len(names)
    assert set(names) == library.trees["t"].cited


# ---------------------------------------------------------------- the shipped library


def test_every_cited_provision_of_the_shipped_trees_has_a_way_that_leads_there(shipped: Library) -> None:
    for provision in list(shipped.provisions)[::6]:
        found = citers(shipped, provision)
        if found.trees:
            led = way(shipped, found, "ending-services")
            assert led is not None, provision
            assert led.node.tree == ("ending-services" if "ending-services" in found.trees else led.node.tree)
            assert provision in cited([led.node])


@pytest.mark.parametrize("language", list(Language))
def test_each_provision_is_found_by_its_id_and_by_its_name(shipped: Library, language: Language) -> None:
    texts = findable(shipped)
    names = [spelled(one, shipped.source_of(one.id), language) for one in shipped.provisions.values()]
    for provision, name in zip(shipped.provisions.values(), names, strict=True):
        assert named(shipped, provision.id) == provision
        if names.count(name) == 1:
            assert named(shipped, name.upper()) == provision
        assert provision.id in holding(texts, name)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("2.8.iii", "reg-384-00/2.8.iii"),
        ("ORDONNANCE: avis juridique, présence", "note-2022/S2.4"),
        ("mauvaise conduite xyz", None),
    ],
)
def test_words_find_provisions_whatever_their_accents(shipped: Library, typed: str, first: str | None) -> None:
    found = holding(findable(shipped), typed)
    assert (first in found) if first else not found


def test_names_stand_before_gists(shipped: Library) -> None:
    texts = findable(shipped)
    found = holding(texts, "2.8")
    named_so = ["2.8" in texts[one].name for one in found]
    assert True in named_so
    assert False in named_so
    assert named_so == sorted(named_so, reverse=True)


def test_the_most_binding_stands_first(shipped: Library) -> None:
    assert by_force(shipped)[0].force is Force.LAW
    grouped = forces(shipped, ["note-2022/I1", "reg-384-00/2.8.iii", "note-2022/I1", "no/such"])
    assert [(force, [one.id for one in some]) for force, some in grouped.items()] == [
        (Force.LAW, ["reg-384-00/2.8.iii"]),
        (Force.GUIDANCE, ["note-2022/I1"]),
    ]
    assert binding(grouped) == "law"
    assert binding(forces(shipped, ["standards-2008/3.8.b"])) == "standard"
    assert binding(forces(shipped, ["note-2022/I1"])) == "less"
    assert binding(forces(shipped, ["no/such"])) == "unknown"


def test_a_departure_that_rests_on_another_source_is_printed_and_verified(tmp_path: Path, advisor: Run) -> None:
    library, _ = load(only="ending-services")
    given = {"stage": _danger(library)}
    guidance = walk(library.graph, "ending-services", given).guidance[0].name
    answers = {"answers": given, "departures": {guidance: {"reason": "it is over", "rests_on": "aswb-2015/2.01"}}}
    file, printed = tmp_path / "answers.json", tmp_path / "transcript.json"
    file.write_text(json.dumps(answers), encoding="utf-8")
    done = advisor("transcript", "ending-services", "--answers", str(file), "--to", "json", "-o", str(printed))
    assert done.returncode == 0, done.stderr
    record = json.loads(printed.read_text(encoding="utf-8"))
    departure = next(one["departure"] for one in record["guidance"] if one["departure"])
    assert departure["citations"] == ["aswb-2015/2.01"]
    assert departure["rests_on"].startswith("ASWB model 2015, ")
    assert "aswb-2015/2.01" in [one["id"] for one in record["provisions"]]
    verified = advisor("verify", str(printed))
    assert verified.returncode == 0, verified.stdout


def _danger(library: Library) -> str:
    """The answer to the first question that leads to guidance at once."""
    first = library.trees["ending-services"].questions[0]
    return next(o.id for o in first.options if walk(library.graph, "ending-services", {first.id: o.id}).guidance)


def test_a_departure_may_rest_on_a_provision_of_a_source_that_is_read_later() -> None:
    library, _ = load(only="self-audit")
    session = Session(library, Consultation(start="self-audit"))
    assert "reg-384-00" not in library.sources
    session.depart("self-audit/x", "because", "O. REG. 384/00, s. 2, para. 8 (iii)")
    assert session.consultation.departures["self-audit/x"].rests_on == "O. REG. 384/00, s. 2, para. 8 (iii)"
    add_sources(library, ["reg-384-00/2.8.iii", "my supervisor", "no-such/1", "../x", "a" * 999, "\0"])
    session.depart("self-audit/x", " because ", " O. REG. 384/00, s. 2, para. 8 (iii) ")
    kept = session.consultation.departures["self-audit/x"]
    assert (kept.reason, kept.rests_on) == ("because", "reg-384-00/2.8.iii")
    session.depart("self-audit/x", "  ")
    assert session.consultation.departures == {}
    assert session.undo()
    assert session.consultation.departures == {"self-audit/x": kept}
