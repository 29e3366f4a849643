"""The plain conversation, through a real pipe."""

from __future__ import annotations

from pathlib import Path

import pytest

from advisor.matching import match
from advisor.messages import pair
from advisor.model import Option
from advisor.plain.commands import TOPICS
from advisor.text import Language, Text
from tests.conftest import ROOT, Run

SMALL = str(ROOT / "tests/library")


def _talk(advisor: Run, *lines: str, language: str = "en", tree: str = "visit") -> str:
    done = advisor(
        "consult", tree, "--plain", "--trees", SMALL, "--lang", language, stdin="".join(f"{x}\n" for x in lines)
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "Traceback" not in done.stdout
    return done.stdout.replace("\u00a0", " ")


def test_by_numbers_to_the_transcript(advisor: Run) -> None:
    said = _talk(advisor, "1", "1", "1 2", "2")
    assert "Question 1 (1 to 4 questions to go)" in said
    assert "You: Rain" in said
    assert "✔ MUST: Go, and ring first" in said
    assert "By-law, s. 1 (a) [law] ⚠" in said
    assert "The consultation is complete" in said
    assert "What this document is not" in said


def test_by_words_in_french(advisor: Run) -> None:
    said = _talk(advisor, "rencontrer la famille", "oui", "", "4", "pluie", "oui", language="fr")
    assert "encore 1 à 4 questions" in said
    assert "Vous : Rencontrer la famille" in said
    assert "Vous : rien de cela" in said
    assert "Vouliez-vous dire « De la pluie »?" in said
    assert "« 4 » n’est pas une réponse" in said
    assert said.count("Quel temps fait-il?") == 2, "once asked, once in the transcript"
    assert "⚠ Avis : Une version plus récente est attendue." in said
    assert "La consultation est terminée" in said


def test_back_change_note_why_path_and_language(advisor: Run) -> None:
    said = _talk(
        advisor,
        "1",
        "back",
        "1",
        "note he rang",
        "why",
        "no",
        "",
        "path",
        "change 2",
        "yes",
        "",
        "français",
        "De la pluie",
    )
    assert said.count("What is the visit for?") >= 2
    assert "Noted on: What is the visit for?" in said
    assert "Nobody enters without leave." in said
    assert "2. Is the visit agreed? – No" in said
    assert "■ MUST NOT: Do not go" in said
    transcript = said[said.index("Relevé") :]
    assert "Note : he rang" in transcript
    assert "✔ OBLIGATOIRE" in transcript
    assert "N’y allez pas" not in transcript


def test_the_end_of_the_input_ends_it_politely(advisor: Run) -> None:
    said = _talk(advisor, "1")
    assert "The input ended before the consultation did" in said
    assert "Still to be answered: Is the visit agreed?" in said
    assert "What this document is not" in _talk(advisor)


def test_without_a_tree_and_without_a_terminal_it_asks_which(advisor: Run) -> None:
    done = advisor(stdin="quit\n")
    assert done.returncode == 0
    done = advisor(stdin="")
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


def test_undo_redo_and_beginning_again(advisor: Run) -> None:
    said = _talk(advisor, "1", "yes", "undo", "redo", "redo", "restart", "path", "undo", "path", "quit")
    assert "Undone." in said
    assert "There is nothing to make again." in said
    assert "Nothing is answered yet." in said
    assert "2. Is the visit agreed? – Yes" in said


def test_a_finished_consultation_can_still_be_worked_on(advisor: Run) -> None:
    said = _talk(
        advisor,
        "1",
        "1",
        "1 2",
        "2",
        "steps",
        "done 1 2026-05-03 rang twice",
        "steps",
        "done 9",
        "zzz",
        "change 2",
        "no",
        "",
    )
    assert "1. Ring the bell. – to be done" in said
    assert "Done on 2026-05-03" in said
    assert "There is no step 9" in said
    assert "“zzz” is no command" in said
    assert said.count("The consultation is complete") == 2
    assert "MUST NOT: Do not go" in said[said.index("Transcript") :]


def test_every_command_has_words_and_a_line_of_help_in_both_languages(advisor: Run) -> None:
    for language, word in (("en", "help"), ("fr", "aide")):
        said = _talk(advisor, word, language=language)
        for commands in TOPICS.values():
            for command in commands:
                words = pair(f"plain.words.{command.name}").in_language(Language(language))
                assert f"  {words.partition('|')[0]}{':' if language == 'en' else ' :'} " in said


def test_hostile_input_is_shown_harmlessly_and_never_lost(advisor: Run) -> None:
    said = _talk(advisor, "\x1b[2J[/b]\u202e", "note \x1b]0;x\x07[@click=app.quit]", "1", "x" * 100_000, "quit")
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert "␛[2J[/b]‹U+202E›" in said
    assert "nothing was kept" in said


def test_saving_never_replaces_a_file(advisor: Run, tmp_path: Path) -> None:
    file = tmp_path / "t.md"
    said = _talk(advisor, "1", f"save {file}", f"save {file}", f"save {tmp_path}/no/t.md", "save", "quit")
    assert f"Written to {file}" in said
    assert "already exists" in said
    assert "could not be written" in said
    assert "Name the file" in said
    assert file.read_text(encoding="utf-8").startswith("# Transcript")


def test_a_consultation_that_was_begun_goes_on(advisor: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("purpose: family\nagreed: yes\n", encoding="utf-8")
    done = advisor("consult", "visit", "--plain", "--trees", SMALL, "--answers", str(file), stdin="\n1\n")
    assert "Question 3" in done.stdout
    assert "consultation is complete" in done.stdout


def test_terms_are_told_on_demand_and_listed_in_the_transcript(advisor: Run) -> None:
    typed = "terms\n2\n"
    done = advisor("consult", "ending-services", "--plain", stdin=typed)
    assert "client: In the model" in done.stdout
    assert "Terms that stand in the texts above" in done.stdout
    done = advisor("consult", "ending-services", "--plain", "--lang", "fr", stdin="termes\n")
    assert "Termes employés ci-dessus" in done.stdout
    assert "No term of the glossary" in _talk(advisor, "terms", "quit")


def test_a_change_is_told_before_it_is_done(advisor: Run) -> None:
    """“no” leaves it, Enter does it, and undo takes it back."""
    told = ["1", "2", "", "change 2", "yes", "no", "path", "change 2", "yes", "", "path", "undo", "path", "quit"]
    said = _talk(advisor, *told)
    assert said.count("Change this answer?") == 2
    assert "would be: Yes" in said
    assert "Guidance that goes" in said
    assert "- ■ must not: Do not go" in said
    before, after = said.split("Nothing was changed.")
    assert "Answer changed. “undo” takes it back." not in before
    assert after.index("Is the visit agreed? – No") < after.index("Answer changed.")
    done = after[after.index("Answer changed.") :]
    assert done.index("Is the visit agreed? – Yes") < done.index("Undone") < done.index("Is the visit agreed? – No")


def test_a_command_in_place_of_yes_changes_nothing_and_is_run(advisor: Run) -> None:
    said = _talk(advisor, "1", "2", "", "change 2", "yes", "path", "quit")
    assert "Nothing was changed." in said
    assert said.rindex("Is the visit agreed? – No") > said.index("Nothing was changed.")


def test_a_checklist_is_changed_item_by_item_in_words(advisor: Run) -> None:
    said = _talk(advisor, "1", "1", "1 2", "change 3", "2", "", "quit")
    assert "no longer ticked: " in said


def test_what_if_is_told_and_tried_by_its_number(advisor: Run) -> None:
    said = _talk(advisor, "1", "2", "", "what if", "what if 1", "", "what if 99", "quit")
    assert "This would not stand: ■ must not: Do not go" in said
    assert "The gravest point would be another" in said
    assert "instead of ■ must not" in said
    assert "what turns it: " in said
    assert "Questions that still wait are left out." in said
    assert "Answer changed." in said
    assert "There is no such number" in said


def test_what_if_in_french_and_both_sides_of_i_do_not_know(advisor: Run) -> None:
    done = advisor("consult", "ending-services", "--plain", "--lang", "fr", stdin="2\n\net si\nquitter\n")
    said = done.stdout.replace("\u00a0", " ")
    assert "Si vous le saviez : Ce service fait-il l’objet d’une ordonnance du tribunal?" in said
    assert "puis la question : Le service est-il encore nécessaire?" in said
    assert "Elles peuvent se rejoindre ici : " in said


def test_before_the_first_answer_there_is_nothing_to_turn(advisor: Run) -> None:
    assert "There is nothing to turn yet" in _talk(advisor, "what if", "quit")


YES_NO = [Option(id=one, label=pair(f"answer.{one}")) for one in ("yes", "no", "unsure")]
DRIVERS = [
    Option(id="goals", label=Text("The goals are not met", "Les objectifs ne sont pas atteints")),
    Option(id="threats", label=Text("I have been threatened, or I am afraid", "J'ai reçu des menaces, ou j'ai peur")),
    Option(id="other", label=Text("Something else", "Autre chose")),
]


@pytest.mark.parametrize(
    ("typed", "option", "sure"),
    [
        ("oui", "yes", True),
        ("Yes.", "yes", True),
        ("n", "no", True),
        ("i'm not sure", "unsure", True),
        ("je sais pas", "unsure", True),
        ("Je ne sais pas!", "unsure", True),
        ("goals", "goals", True),
        ("les objectifs ne sont pas atteints", "goals", True),
        ("objectif", "goals", False),
        ("menaces", "threats", False),
        ("threatend", "threats", False),
        ("peur", "threats", False),
    ],
)
def test_what_words_mean(typed: str, option: str, sure: bool) -> None:
    found = match(typed, YES_NO if option in ("yes", "no", "unsure") else DRIVERS)
    assert found is not None
    assert (found.option.id, found.sure) == (option, sure)


@pytest.mark.parametrize("typed", ["", "   ", "the client called twice yesterday", "zzz", "?!"])
def test_words_that_mean_no_answer_are_none(typed: str) -> None:
    assert match(typed, DRIVERS) is None


def test_why_tells_what_led_here_what_is_open_and_what_the_answer_decides(advisor: Run) -> None:
    said = _talk(advisor, "1", "why", "no", "", "quit")
    order = [
        "What led here",
        "  1. What is the visit for? – To meet the family",
        "What is still open",
        "  5 pieces of guidance can still come of it: 1 ■ must not",
        "  “No” alone can lead to:",
        "    ■ must not  Do not go",
        "What it rests on",
        "    Nobody enters without leave.",
    ]
    places = [said.index(line) for line in order]
    assert places == sorted(places)
    said = _talk(advisor, "pourquoi", "quit", language="fr")
    assert "Aucune réponse antérieure : tout commence ici." in said
    assert "Seule la réponse « Rencontrer la famille » peut mener à :" in said


def test_why_tells_what_led_to_a_guidance(advisor: Run) -> None:
    said = _talk(advisor, "1", "no", "why 2", "why 1", "quit")
    assert "There is no guidance 2 here." in said
    order = [
        "■ MUST NOT: Do not go",
        "What led here",
        "  1. What is the visit for? – To meet the family",
        "  2. Is the visit agreed? – No",
        "What it rests on",
    ]
    told = said[said.index("There is no guidance 2") :]
    places = [told.index(line) for line in order]
    assert places == sorted(places)
    said = _talk(advisor, "1", "1", "1 2", "2", "why", "pourquoi 2", "quit")
    assert "No question waits. Type “why” and the number of the guidance:\n  1. " in said
    assert "What led here" in said[said.index("No question waits") :]


def test_the_map_is_told_line_by_line(advisor: Run) -> None:
    said = _talk(advisor, "1", "yes", "plan", "quit")  # "map" is an answer there, and answers go first
    order = [
        "The way so far",
        "  1. What is the visit for? – To meet the family",
        "  2. Is the visit agreed? – Yes",
        "    ✔ must  Go, and ring first",
        "You are here",
        "  3. What is ready?",
        "What lies ahead",
        "  ├ if: none of these",
        "    ▲ not yet  Get ready first",
        "    a. How is the weather?",
        "    ↳ joins a. How is the weather?",
    ]
    places = [said.rindex(line) for line in order]
    assert places == sorted(places), said
    said = _talk(advisor, "plan", "quit", language="fr")
    assert "Aucune réponse n’est encore donnée." in said
    assert "Vous êtes ici" in said


@pytest.mark.parametrize(("language", "word"), [("en", "note"), ("fr", "note")])
def test_words_that_were_not_understood_can_be_kept_without_typing_them_again(
    advisor: Run, language: str, word: str
) -> None:
    said = _talk(advisor, "1", "they ring twice a week", word, "path", "parcours", language=language)
    assert ("is none of the answers" if language == "en" else "n’est pas une réponse") in said
    assert ("note: they ring twice a week" if language == "en" else "note : they ring twice a week") in said.replace(
        "  they", " they"
    )


def test_a_fault_of_the_settings_is_told_beside_the_conversation(advisor: Run, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("theme = 'pink'")
    done = advisor("consult", "visit", "--plain", "--trees", SMALL, stdin="quit\n", ADVISOR_CONFIG=str(path))
    assert done.returncode == 0
    assert "Settings, line 1: theme cannot be “pink”" in done.stderr
    assert "Question 1" in done.stdout


def test_every_state_verdict_and_progress_is_a_word_and_in_order(advisor: Run) -> None:
    said = _talk(advisor, "1", "1", "1 2", "2", "steps", "done 1", "steps")
    order = ["Question 1 (", "You: ", "Question 2 (", "MUST: ", "[law]", "The consultation is complete"]
    places = [said.index(one) for one in order]
    assert places == sorted(places)
    for line in said.split("\n"):
        assert not line.strip() or any(c.isalnum() or c in "=->" for c in line), f"a sign alone says nothing: {line!r}"


def test_what_is_found_is_opened_and_its_answers_are_proposed_and_confirmed(advisor: Run) -> None:
    lines = "chercher client qui me menace\nouvrir 99\nouvrir 1\n" + "\n" * 4 + "quitter\n"
    said = advisor("consult", "--plain", "--lang", "fr", stdin=lines).stdout.replace("\u00a0", " ")
    assert "1. " in said
    assert "Rien n’a été trouvé sous 99" in said
    assert said.count("Proposition : ") >= 2
    assert said.count("Vous : ") >= 2


def test_nothing_found_is_said_and_another_tree_is_opened_only_if_that_is_said_twice(advisor: Run) -> None:
    lines = "1\nfind xyzzyqwk\nfind\nfind friend request\nopen 1\nopen 1\nquit\n"
    said = advisor("consult", "ending-services", "--plain", stdin=lines).stdout.replace("\u00a0", " ")
    assert "Nothing goes with these words" in said
    assert "after the word “find”" in said
    assert said.count("Type it once more to go there") == 1
    assert "Proposed: " in said
