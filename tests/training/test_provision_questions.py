"""Which provision carries a decision: always exactly one right answer, whatever the register holds."""

from __future__ import annotations

import pytest

from advisor.library import Library
from advisor.training.exercise import Exercise
from advisor.training.provisions import ProvisionQuestion, provision_question

from .test_taking import GARDEN


def _asked(library: Library) -> list[ProvisionQuestion | None]:
    exercises = [Exercise(library, vignette) for vignette in library.vignettes.values()]
    return [
        exercise.provision(number, question)
        for exercise in exercises
        for number, scene in enumerate(exercise.scenes)
        for question in scene.asked
    ]


def _questions(library: Library) -> list[ProvisionQuestion]:
    return [one for one in _asked(library) if one]


def test_exactly_one_of_the_options_carries_the_decision(shipped: Library) -> None:
    for library in (GARDEN, shipped):
        questions = _questions(library)
        assert questions
        for one in questions:
            assert [name for name in one.options if name in one.carry] == [one.right]
            assert 2 <= len(set(one.options)) == len(one.options) <= 4
            assert set(one.options) <= set(library.provisions)


def test_no_wrong_option_is_cited_in_one_breath_with_the_right_one(shipped: Library) -> None:
    together = [
        {c.provision for c in (*node.cite, *(c for step in getattr(node, "steps", ()) for c in step.cite))}
        for tree in shipped.trees.values()
        for node in tree.nodes
    ]
    for one in _questions(shipped):
        for names in together:
            if one.right in names:
                assert not names & (set(one.options) - {one.right})


def test_nearly_every_decision_of_what_ships_has_its_question(shipped: Library) -> None:
    asked = _asked(shipped)
    put = [one for one in asked if one]
    # A decision that a later scene asks for anew has had its question.
    assert len(put) >= 0.6 * len(asked), f"{len(put)} of {len(asked)}"
    forces = [{shipped.provisions[name].force for name in one.options} for one in put]
    assert sum(len(found) > 1 for found in forces) >= 0.5 * len(forces)


def test_a_decision_that_is_taken_anew_is_asked_for_its_provision_once() -> None:
    exercise = Exercise(GARDEN, GARDEN.vignettes["two-visits"])
    assert exercise.provision(0, "share/member")
    assert exercise.provision(1, "share/member") is None
    # Nothing carried this one in the first scene.
    assert exercise.provision(0, "share/what") is None
    assert exercise.provision(1, "share/what")


def test_the_order_of_the_options_tells_nothing(shipped: Library) -> None:
    places = [one.options.index(one.right) for one in _questions(shipped) if len(one.options) == 4]
    assert {0, 1, 2, 3} == set(places)
    assert max(places.count(n) for n in range(4)) < 0.5 * len(places)


def test_the_same_vignette_and_question_give_the_same_options() -> None:
    vignette = GARDEN.vignettes["two-visits"]
    first, second = Exercise(GARDEN, vignette).scenes
    found = provision_question(GARDEN, vignette, first.reference, first.known["share/member"])
    assert found
    assert found == provision_question(GARDEN, vignette, first.reference, first.known["share/member"])
    assert found.right == "garden/1"
    assert "almanac" in {name.partition("/")[0] for name in found.options}
    # The question itself cites nothing: what it leads to at once does.
    harvest = provision_question(GARDEN, vignette, second.reference, second.known["share/what"])
    assert harvest
    assert harvest.right == "almanac/2"


@pytest.mark.parametrize(
    ("vignette", "question", "right"),
    [
        ("friend-request", "electronic-services/social-what", "aswb-2015/4.10"),
        ("testimonial", "electronic-services/social-what", "aswb-2015/4.09"),
    ],
)
def test_of_several_the_one_that_fits_the_story_is_offered(
    shipped: Library, vignette: str, question: str, right: str
) -> None:
    exercise = Exercise(shipped, shipped.vignettes[vignette])
    found = next(filter(None, (exercise.provision(n, question) for n, _ in enumerate(exercise.scenes))))
    assert found.right == right
