"""The shipped library: complete, sound, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import networkx as nx
import pytest

from advisor.analysis.stats import stats
from advisor.checks import check
from advisor.checks.unresolved_citation import node_citations
from advisor.checks.vignette_path import beats
from advisor.glossary import spoken, terms_in
from advisor.library import Library
from advisor.loading.folders import shipped_trees
from advisor.loading.headers import headers
from advisor.loading.library import load
from advisor.model import Answer, Force, Guidance, Verdict
from advisor.text import Language, Text
from advisor.walking import Walk, walk


def test_the_shipped_library_has_no_findings(shipped: Library) -> None:
    assert check(shipped) == []


def _ids(source: str, *names: str) -> set[str]:
    return {f"{source}/{name}" for name in names}


SECTIONS = {1: 10, 2: 9, 3: 10, 4: 13, 5: 4, 6: 6, 7: 1}
STANDARDS = [f"{section}.{n:02}" for section, number in SECTIONS.items() for n in range(1, number + 1)]
SUB_ITEMS = [f"2.08.{n}" for n in ("age", "dx", "dis", "lang", "cult", "safe")]
SUB_ITEMS += [f"2.09.{n}" for n in ("prof", "terms", "crisis", "outage", "public")]
NUMERALS = ("i", "ii", "iii", "iv", "v")
REGISTERED = {
    "reg-384-00": _ids("reg-384-00", "2.8", "2.8.session", *(f"2.8.{n}" for n in NUMERALS)),
    "standards-2008": _ids(
        "standards-2008", "3.8.a", "3.8.b", "3.9.end", "3.9.misconduct", "3.9.session", *(f"3.9.{n}" for n in NUMERALS)
    ),
    "note-2022": _ids(
        "note-2022",
        *(f"I{n}" for n in range(1, 8)),
        *(f"S1.{n}" for n in range(1, 7)),
        *(f"S2.{n}" for n in range(1, 8)),
        *(f"Q{n}" for n in range(1, 7)),
        *(f"S3.{n}" for n in range(1, 12)),
        *(f"C{n}" for n in range(1, 4)),
        *(f"S3.4.{n}" for n in "abc"),
    ),
    "aswb-2015": _ids(
        "aswb-2015", *(f"P{n}" for n in range(1, 8)), *(f"D{n}" for n in range(1, 8)), *STANDARDS, *SUB_ITEMS
    ),
}


@pytest.mark.parametrize("source", REGISTERED)
def test_every_provision_of_the_regulation_the_standards_and_the_note_is_registered(
    shipped: Library, source: str
) -> None:
    assert {p.id for p in shipped.sources[source].provisions} == REGISTERED[source]


def test_there_are_138_of_them_and_53_are_standards() -> None:
    assert sum(len(ids) for ids in REGISTERED.values()) == 138
    assert len(STANDARDS) == 53


@pytest.mark.parametrize("tree", ["electronic-services", "self-audit"])
def test_every_model_standard_is_cited_in_each_tree(shipped: Library, tree: str) -> None:
    cited = shipped.trees[tree].cited
    assert _ids("aswb-2015", *STANDARDS) <= cited
    if tree == "electronic-services":
        assert REGISTERED["aswb-2015"] <= cited


def test_the_model_alone_never_commands(shipped: Library) -> None:
    for name in REGISTERED["aswb-2015"]:
        expected = Force.DEFINITION if name.startswith("aswb-2015/D") else Force.MODEL
        assert shipped.provisions[name].force is expected
    assert shipped.sources["aswb-2015"].notice is not None


def test_every_activity_alone_ends_in_guidance_that_says_how_binding_it_is(shipped: Library) -> None:
    activity = shipped.graph.nodes["electronic-services/activity"]["node"]
    assert len(activity.options) == 17
    for option in activity.options:
        for last in (False, True):
            answers: dict[str, Answer] = {"electronic-services/activity": (option.id,)}
            while (taken := walk(shipped.graph, "electronic-services", answers)).pending:
                question = taken.pending
                ids = [one.id for one in question.options if one.id in taken.shown_items]
                pick = ids[-1 if last else 0]
                answers[question.id] = (pick,) if question.kind == "any-of" else pick
            assert "electronic-services/scope" in {guidance.id for guidance in taken.guidance}
            assert len(taken.path) <= 15
    nothing = walk(shipped.graph, "electronic-services", {"activity": ()})
    assert nothing.complete
    assert nothing.guidance


def test_the_audit_of_an_agency_that_has_nothing_lists_every_standard(shipped: Library) -> None:
    answers: dict[str, Answer] = {}
    while (taken := walk(shipped.graph, "self-audit", answers)).pending:
        question = taken.pending
        answers[question.id] = () if question.kind == "any-of" else question.options[0].id
    cited = {provision for guidance in taken.guidance for provision in guidance.citations}
    assert _ids("aswb-2015", *STANDARDS) <= cited


def test_terms_of_the_glossary_are_found_in_the_trees(shipped: Library) -> None:
    assert len(shipped.terms) >= 30
    for language in Language:
        texts = [text for tree in shipped.trees.values() for node in tree.nodes for text in spoken(node, language)]
        found = {term.id for term in terms_in(texts, shipped.terms.values(), language)}
        assert len(found) >= len(shipped.terms) * 0.8, sorted(shipped.terms.keys() - found)
    assert [t.id for t in terms_in(["Une SÉANCE de conclusion."], shipped.terms.values(), Language.FR)] == [
        "termination-session"
    ]
    assert terms_in(["sessions"], [shipped.terms["termination-session"]], Language.EN) == []


def test_every_provision_is_cited_where_somebody_can_get(shipped: Library) -> None:
    assert stats(shipped)["provisions"]["uncited"] == []


def test_what_binds_guides_or_illustrates_is_cited_by_a_node_that_can_be_reached(shipped: Library) -> None:
    """The glossary does not count here: a reader of advice must meet each of these."""
    graph = shipped.graph
    starts = graph.graph["starts"].values()
    reached = set(starts).union(*(nx.descendants(graph, start) for start in starts))
    cited = {c.provision for name in reached for c in node_citations(graph.nodes[name]["node"])}
    assert set().union(*REGISTERED.values()) <= cited


def test_force_is_that_of_the_kind_of_provision(shipped: Library) -> None:
    force = {name: p.force for name, p in shipped.provisions.items()}
    assert {force[name] for name in REGISTERED["reg-384-00"]} == {Force.LAW}
    assert {force[name] for name in REGISTERED["standards-2008"]} == {Force.STANDARD}
    illustrations = ["S1.1", *(f"S1.{n}" for n in range(3, 7)), "S2.7", "S3.1", "S3.2", "S3.3", "S3.7", "S3.9"]
    for name in REGISTERED["note-2022"]:
        local = name.removeprefix("note-2022/")
        expected = Force.REFLECTION if local.startswith("Q") else Force.GUIDANCE
        assert force[name] is (Force.ILLUSTRATION if local in illustrations else expected), name


def test_must_and_must_not_rest_on_law_or_standard(shipped: Library) -> None:
    for tree in shipped.trees.values():
        for guidance in tree.guidance:
            if guidance.verdict in (Verdict.MUST, Verdict.MUST_NOT):
                forces = {shipped.provisions[c.provision].force for c in guidance.cite}
                assert forces & {Force.LAW, Force.STANDARD}, guidance.id


def test_what_the_sources_replaced_says_so(shipped: Library) -> None:
    for name in ("reg-384-00", "standards-2008", "note-2022"):
        assert shipped.sources[name].notice is not None
    assert shipped.sources["standards-2008"].checked
    for name, source in shipped.sources.items():
        if name.startswith("outside-"):
            assert source.force is Force.REPORT, name
        if name.startswith(("college-", "outside-")):
            assert source.checked, name
            assert source.notice, name


def _texts(shipped: Library) -> Iterator[tuple[str, Text]]:
    for source in shipped.sources.values():
        yield source.name, source.title
        for provision in source.provisions:
            yield provision.id, provision.gist
            yield provision.id, provision.locator
    for tree in shipped.trees.values():
        for question in tree.questions:
            yield question.id, question.ask
            yield from ((f"{question.id}:{option.id}", option.label) for option in question.options)
            if question.help:
                yield question.id, question.help
        for guidance in tree.guidance:
            yield guidance.id, guidance.title
            if guidance.body:
                yield guidance.id, guidance.body
            yield from ((guidance.id, step.text) for step in guidance.steps)
            yield from ((guidance.id, unsettled.text) for unsettled in guidance.unsettled)


def test_french_stands_with_plain_spaces_and_canadian_signs(shipped: Library) -> None:
    for name, text in _texts(shipped):
        assert "\u00a0" not in text.fr + text.en, name
        assert not re.search(r"\s[?!;](\s|$)", text.fr), name
        assert not re.search(r"[a-zé]:(\s|$)", text.fr), name
        assert "the system" not in text.en.lower(), name


def test_every_question_asks_one_thing_and_a_guidance_title_says_what_to_do(shipped: Library) -> None:
    for tree in shipped.trees.values():
        for question in tree.questions:
            assert question.ask.en.count("?") == question.ask.fr.count("?") == 1, question.id
            assert len(question.ask.en.split()) <= 25, question.id
        for guidance in tree.guidance:
            assert not guidance.title.en.endswith((".", "?")), guidance.id


def test_every_yes_no_question_has_a_way_for_not_knowing(shipped: Library) -> None:
    for tree in shipped.trees.values():
        for question in tree.questions:
            if question.kind == "yes-no":
                assert question.option("unsure"), question.id


VIGNETTES = sorted(path.stem for path in (shipped_trees() / "vignettes").glob("*.yaml"))


@pytest.mark.parametrize("name", VIGNETTES)
def test_the_reference_paths_are_walked_to_their_end(shipped: Library, name: str) -> None:
    """`check` holds the expectations; here it is that there are some, and that the last beat ends the walk.

    A story may stop on the way, and a later beat may leave out what carries over.
    """
    vignette = shipped.vignettes[name]
    walks = []
    for beat, taken in beats(shipped, vignette):
        assert isinstance(taken, Walk)
        walks.append(taken)
        asked = [a.question.id for a in taken.path]
        named = [d.question for d in beat.path]
        assert named == [question for question in asked if question in named]
        assert beat.reach or beat.cite
    assert walks[-1].complete
    assert len(walks) == len(vignette.beats)


COURT = {"stage": "established", "beliefs": (), "court-order": "yes"}
NEEDED = {"stage": "established", "beliefs": (), "court-order": "no", "still-necessary": "yes"}
STILL = {**NEEDED, "still-asked": "yes"}


@pytest.mark.parametrize(
    ("answers", "reach", "never"),
    [
        # Law first where a court ordered the service, whatever the College says.
        ({**COURT, "legal-advice-obtained": "no"}, {"every-order", "legal-advice"}, {"end-plan", "end-at-request"}),
        ({**COURT, "legal-advice-obtained": "yes", "advice-says": "against"}, {"advised-against"}, {"end-plan"}),
        ({**COURT, "legal-advice-obtained": "yes", "advice-says": "unclear"}, {"court-directions"}, {"end-plan"}),
        # A client who withdraws is still owed the effort toward a session.
        (
            {**NEEDED, "still-asked": "withdrew", "in-person-safe": "yes", "session": "not-tried", "reflection": ()},
            {"ground-ii", "ladder"},
            {"end-at-request", "end-plan"},
        ),
        # Ending a needed service with nothing in place: not yet.
        (
            {**STILL, "driver": "broken", "mean-to-end": "yes", "alternatives": (), "looked": "not-yet"},
            {"stop-for-now"},
            {"end-plan", "ground-iii", "ground-iv"},
        ),
        # Revulsion is not condition v.
        (
            {**STILL, "driver": "values", "about-identity": "no", "questioned-remarks": "no", "objectivity-lost": "no"},
            {"try-values", "values"},
            {"harm", "end-for-safety"},
        ),
        # A serious risk: no session is asked for, and no notice period is advised.
        (
            {**STILL, "driver": "threats", "serious-risk": "yes", "reflection": ()},
            {"harm", "end-for-safety"},
            {"ladder", "end-plan", "try-again"},
        ),
        # In person is unsafe: online or by telephone before anything else.
        (
            {
                **STILL,
                "driver": "broken",
                "mean-to-end": "yes",
                "alternatives": ("efforts", "opportunity"),
                "in-person-safe": "no",
                "remote-session": "yes",
                "session": "agreed",
                "reflection": (),
            },
            {"remote", "end-plan"},
            {"harm"},
        ),
        # Neither needed nor asked for: the Standards want an end.
        (
            {**NEEDED, "still-necessary": "no", "asked-though-unnecessary": "no"},
            {"close"},
            {"stop-for-now"},
        ),
        # Who the client is, is never a reason of one's own.
        ({**STILL, "driver": "values", "about-identity": "yes"}, {"rights", "consult"}, {"end-plan", "unlikely"}),
        ({"stage": "new-client", "fit": "no"}, {"refer"}, {"end-plan"}),
        ({"stage": "new-client", "fit": "yes"}, {"accept"}, {"refer"}),
    ],
)
def test_situations(shipped: Library, answers: dict[str, str], reach: set[str], never: set[str]) -> None:
    taken = walk(shipped.graph, "ending-services", answers)
    collected = {guidance.name for guidance in taken.guidance}
    assert reach <= collected
    assert not never & collected
    assert taken.unused == {}


def test_headers_are_those_of_the_trees(shipped: Library) -> None:
    assert [(h.name, h.title) for h in headers()] == [(t.name, t.title) for t in shipped.trees.values()]


def test_reading_one_tree_reads_what_it_needs(shipped: Library) -> None:
    part, found = load(only="ending-services")
    assert found == []
    assert {one.rule for one in check(part)} <= {"uncited"}
    assert part.trees["ending-services"] == shipped.trees["ending-services"]
    assert {c for g in part.trees["ending-services"].guidance for c in g.citations} <= part.provisions.keys()
    assert part.vignettes == {}


def test_texts_and_data_stand_side_by_side(shipped: Library) -> None:
    assert (shipped_trees() / "ending-services.yaml").is_file()
    guidance = shipped.graph.nodes["ending-services/end-plan"]["node"]
    assert isinstance(guidance, Guidance)
    assert guidance.at is not None
    assert guidance.at.line > 1
