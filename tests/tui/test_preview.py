"""The preview: a save is told at once, answers that still apply stay, and a broken save leaves the last good one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from advisor.analysis.carrying import carried
from advisor.loading.library import load
from advisor.model import Consultation
from advisor.skeleton import tree_files
from advisor.text import Language
from advisor.tui.preview import PreviewApp, PreviewScreen, WaitingScreen
from advisor.tui.screens.findings import FindingsDialog
from advisor.walking import walk
from advisor.watching import meant, saved, stamps
from tests.conftest import ROOT, Run, golden

from .stage import EN, FR, NORMAL, SIZES, TODAY, Stage

SNAPSHOTS = Path(__file__).parent / "snapshots"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in tree_files("visits", EN).items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


@asynccontextmanager
async def preview(folder: Path, size: tuple[int, int] = NORMAL, language: Language = EN) -> AsyncIterator[Stage]:
    clock = [0.0]
    first = saved(str(folder), "visits")
    app = PreviewApp(language, str(folder), "visits", first, clock=lambda: clock[0], now=lambda: TODAY)
    async with app.run_test(size=size) as pilot:
        on = Stage(app, pilot, clock)
        await on.settle()
        await on.settle()
        yield on


async def save(on: Stage, folder: Path, old: str, new: str) -> None:
    """Save the tree with one text replaced, and let the preview look at it."""
    path = folder / "visits.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert isinstance(on.screen, PreviewScreen)
    on.screen.look()
    await on.app.workers.wait_for_complete()
    await on.settle()


async def test_a_save_changes_the_screen_and_keeps_the_answers(folder: Path) -> None:
    async with preview(folder) as on:
        assert "no findings" in on.text
        await on.press("1")
        assert on.answers == {"agreed": "yes"}
        await save(on, folder, "Why is the visit planned?", "What brings you there?")
        assert "What brings you there?" in on.text
        assert on.answers == {"agreed": "yes"}
        await on.press("1")
        assert on.session.walk.complete
        await on.press("ctrl+z")
        assert on.answers == {"agreed": "yes"}


async def test_a_renamed_question_keeps_its_answer(folder: Path) -> None:
    async with preview(folder) as on:
        await on.press("1")
        await save(on, folder, "start: agreed", "start: consent")
        assert on.answers == {"agreed": "yes"}
        await save(on, folder, "\n  agreed:\n", "\n  consent:\n    formerly: [agreed]\n")
        assert on.answers == {"consent": "yes"}
        assert on.session.walk.pending is not None
        assert on.session.walk.pending.name == "reason"


async def test_an_answer_that_is_gone_counts_again_once_it_is_back(folder: Path) -> None:
    async with preview(folder) as on:
        await on.press("1", "2")
        await save(on, folder, "      concern:", "      worry:")
        assert on.answers == {"agreed": "yes"}
        assert "answers set aside: 1" in on.text
        await save(on, folder, "      worry:", "      concern:")
        assert on.answers == {"agreed": "yes", "reason": "concern"}
        assert "set aside" not in on.text


async def test_a_broken_save_keeps_the_last_good_tree_and_says_so(folder: Path) -> None:
    async with preview(folder, (120, 40)) as on:
        await on.press("1")
        await save(on, folder, "yes: reason", "yes: [reason")
        assert "you see the last good one" in on.text
        assert "visits.yaml:28:" in on.text
        assert "Why is the visit planned?" in on.text
        assert on.answers == {"agreed": "yes"}
        await save(on, folder, "yes: [reason", "yes: reason")
        assert "no findings" in on.text


async def test_findings_stand_in_place_and_one_key_shows_them_all(folder: Path) -> None:
    async with preview(folder) as on:
        await save(on, folder, "cite: [visits-sources/agreement]", "cite: [visits-sources/agrement]")
        await save(on, folder, "ask: [supervisor]", "ask: [supervisr]")
        assert "2 findings" in on.text
        assert "F12" in on.text
        await on.press("f12")
        assert on.dialog is FindingsDialog
        assert on.text.count("visits.yaml:") >= 2
        await on.press("escape")
        await on.press("1")
        assert on.answers == {"agreed": "yes"}


@pytest.mark.parametrize("language", [EN, FR])
@pytest.mark.parametrize("size", SIZES)
async def test_a_tree_that_is_broken_from_the_first_is_waited_for(
    folder: Path, size: tuple[int, int], language: Language
) -> None:
    path = folder / "visits.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("yes: reason", "yes: [reason"), encoding="utf-8")
    async with preview(folder, size, language) as on:
        waiting = on.app.screen
        assert isinstance(waiting, WaitingScreen)
        golden(SNAPSHOTS / f"waiting-{size[0]}x{size[1]}-{language}.txt", on.text)
        assert "visits.yaml:28:" in waiting.passage()
        path.write_text(text.replace("start: agreed", "start: agred"), encoding="utf-8")
        waiting.look()
        await on.app.workers.wait_for_complete()
        await on.settle()
        assert "visits.yaml:28:" not in waiting.passage()
        assert "agred" in waiting.passage()
        path.write_text(text, encoding="utf-8")
        waiting.look()
        await on.app.workers.wait_for_complete()
        await on.settle()
        await on.press("1")
        assert on.answers == {"agreed": "yes"}


async def test_the_findings_are_a_command_like_every_other(folder: Path) -> None:
    async with preview(folder) as on:
        await on.press("ctrl+p", *"findings")
        assert "every finding of the last" in on.text
        await on.press("enter")
        assert on.dialog is FindingsDialog


@pytest.mark.parametrize("language", [EN, FR])
@pytest.mark.parametrize("size", SIZES)
async def test_the_screen_of_a_broken_save(folder: Path, size: tuple[int, int], language: Language) -> None:
    async with preview(folder, size, language) as on:
        await on.press("1")
        await save(on, folder, "yes: reason", "yes: [reason")
        golden(SNAPSHOTS / f"preview-{size[0]}x{size[1]}-{language}.txt", on.text)


def test_what_a_save_is_and_is_not(folder: Path) -> None:
    before = stamps(str(folder))
    assert stamps(str(folder)) == before
    (folder / "new.yaml").write_text("", encoding="utf-8")
    assert stamps(str(folder)) != before


def test_a_tree_is_named_or_is_a_file(folder: Path) -> None:
    assert meant("visits", "x") == ("visits", "x")
    assert meant(str(folder / "visits.yaml"), None) == ("visits", str(folder))
    assert meant(str(folder / "visits.yaml"), "+x") == ("visits", "+x")


def test_answers_carried_over_can_always_be_walked() -> None:
    library, _ = load(ROOT / "tests/library")
    old = Consultation(
        start="visit",
        answers={"visit/purpose": "family", "visit/prepared": ("bag", "gone"), "visit/nowhere": "x", "visit/go": "y"},
    )
    here, aside = carried(library.graph, old, {"visit/agreed": "perhaps", "visit/weather": ("sun",)})
    assert here.answers == {"visit/purpose": "family", "visit/prepared": ("bag",)}
    assert set(aside) == {"visit/nowhere", "visit/go", "visit/agreed", "visit/weather"}
    assert walk(library.graph, here.start, here.answers).path


def test_a_preview_without_a_terminal_or_of_a_broken_tree(advisor: Run, folder: Path) -> None:
    path = folder / "visits.yaml"
    assert "needs a terminal" in advisor("preview", str(path)).stderr
    path.write_text(path.read_text(encoding="utf-8").replace("yes: reason", "yes: [reason"), encoding="utf-8")
    done = advisor("preview", str(path), ADVISOR_LANG="fr")
    assert done.returncode == 2
    assert "visits.yaml:28:" in done.stderr
    assert "ne peut pas encore être parcouru" in done.stderr
    assert "Traceback" not in done.stderr
