"""The command `report`: what it counts, what it leaves out and says so, and that its page and gradebook are safe."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import XML

import pytest
from bench.training import attempts

from advisor.attempts import MAX_BYTES, written
from advisor.report.gradebook import COLUMNS, FORMULA, gradebook
from advisor.report.page import page
from advisor.report.plain import plain
from advisor.report.style import STYLE
from advisor.text import Language
from advisor.training.scoring import score
from tests.conftest import Run
from tests.test_html import Tags, browser

from .takers import LIBRARY
from .test_attempts import attempt
from .test_cohort import report
from .test_taking import GARDEN

if TYPE_CHECKING:
    from playwright.sync_api import Browser

__all__ = ["browser"]

TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "div"),
    *("h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"),
    *("a", "b", "code", "figure"),
    *("svg", "defs", "pattern", "g", "rect", "path", "polygon", "text"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The attempts of a class of nine, one in a folder of its own as learning platforms hand them out."""
    place = tmp_path / "class"
    (place / "below").mkdir(parents=True)
    for number, one in enumerate(attempts(GARDEN, 9)):
        (place / ("below" if number == 8 else "") / f"{one.id}.attempt.json").write_bytes(written(one))
    return place


def run(advisor: Run, folder: Path, *more: str, lang: str = "en") -> tuple[int, str, str]:
    done = advisor("report", str(folder), "--trees", str(LIBRARY), "--lang", lang, *more)
    return done.returncode, done.stdout, done.stderr


def test_a_class_is_told_as_text(advisor: Run, folder: Path) -> None:
    code, out, err = run(advisor, folder)
    assert code == 0, err
    assert "Attempts counted: 9" in out
    assert "The neighbour comes twice (two-visits)" in out
    assert "Attempts counted: 9. Files left out: 0." in err


def test_what_does_not_count_is_named_with_its_reason(advisor: Run, folder: Path) -> None:
    good = json.loads(written(attempt(id="moss-7")))
    bad: dict[str, bytes] = {
        "binary.json": bytes(range(256)),
        "empty.json": b"",
        "foreign.json": b'{"answers": {}}',
        "huge.json": b" " * (MAX_BYTES + 1),
        "types.json": json.dumps({**good, "moves": {"do": "again"}}).encode(),
        "score.json": json.dumps({**good, "score": 100}).encode(),
        "moves.json": json.dumps({**good, "moves": [{"do": "show", "after": 1}]}).encode(),
        "vignette.json": json.dumps({**good, "vignette_hash": "0" * 64}).encode(),
        "tree.json": json.dumps({**good, "tree_hash": "0" * 64}).encode(),
        "deep.json": b"[" * 100_000,
        "\u202egpj.json": b"{}",
    }
    for name, content in bad.items():
        (folder / name).write_bytes(content)
    (folder / "copy.json").write_bytes((folder / "student-001.attempt.json").read_bytes())
    (folder / "notes.txt").write_text("not looked at", encoding="utf-8")
    (folder / ".hidden.json").write_text("{}", encoding="utf-8")
    for form in ("text", "html"):
        code, out, err = run(advisor, folder, "--to", form)
        assert code == 1
        assert "Traceback" not in err
        left = re.findall(r"^Left out: (.*?):", err, re.M)
        assert len(left) == len(bad) + 1
        assert "\u202e" not in err + out
        assert "notes.txt" in err
        assert ".hidden" not in err + out
        assert all(name in out for name in left)
    assert f"Attempts counted: 9. Files left out: {len(bad) + 1}." in err


def test_nothing_counted_is_a_report_too(advisor: Run, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}", encoding="utf-8")
    code, out, err = run(advisor, tmp_path, lang="fr")
    assert code == 1
    assert "Fichiers écartés : 1" in out.replace("\u00a0", " ")
    assert err.count("\n") == 2


@pytest.mark.parametrize("place", ["", "nowhere", "file"])
def test_where_there_is_nothing_to_report_it_says_so(advisor: Run, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    code, out, err = run(advisor, tmp_path / place)
    assert code == 2
    assert out == ""
    assert str(tmp_path / place) in err


def test_a_folder_gets_the_page_and_the_gradebook(advisor: Run, folder: Path) -> None:
    assert run(advisor, folder, "-o", str(folder))[0] == 0
    assert {path.name for path in folder.iterdir() if path.suffix != ".json"} == {
        "below",
        "report.html",
        "gradebook.csv",
    }
    code, _, err = run(advisor, folder, "-o", str(folder))
    assert code == 2
    assert "report.html" in err
    assert run(advisor, folder, "-o", str(folder / "new"))[0] == 0
    assert {path.name for path in (folder / "new").iterdir()} == {"report.html", "gradebook.csv"}
    assert run(advisor, folder, "-o", str(folder / "no" / "where"))[0] == 2
    # Once more over what is there, which is no attempt and is not told of.
    code, _, err = run(advisor, folder, "-o", str(folder), "--force")
    assert code == 0
    assert "Not looked at" not in err


def test_the_ending_of_a_file_says_what_it_is_to_be(advisor: Run, folder: Path) -> None:
    for name, begins in {"a.html": "<!DOCTYPE html>", "a.csv": "vignette,id", "a.txt": "Report"}.items():
        assert run(advisor, folder, "-o", str(folder / name))[0] == 0
        assert (folder / name).read_text(encoding="utf-8").startswith(begins)
    code, _, err = run(advisor, folder, "-o", str(folder / "no" / "where.html"))
    assert code == 2
    assert "where.html" in err


def test_the_gradebook_is_read_back_and_holds_what_replay_gives() -> None:
    made = report(list(attempts(GARDEN, 12)))
    rows = list(csv.DictReader(gradebook(made).splitlines()))
    assert tuple(rows[0]) == COLUMNS
    counted = [one for exercised in made.exercises for one in exercised.counted]
    assert len(rows) == len(counted) == 12
    for row, one in zip(rows, counted, strict=True):
        got = score(one.standing)
        assert row["id"] == one.attempt.id
        assert (row["steps_right"], row["steps_of"]) == (str(got.steps.right), str(got.steps.of))
        assert (row["order_right"], row["order_of"]) == (str(got.order.right), str(got.order.of))
        provisions = (str(got.provisions.right), str(got.provisions.of)) if got.provisions else ("", "")
        assert (row["provisions_right"], row["provisions_of"]) == provisions
        assert row["finished"] == ("yes" if one.standing.over else "no")


def test_no_cell_of_the_gradebook_is_a_formula() -> None:
    made = report([attempt(id="-2-3"), attempt(id="fern-42")])
    (exercised,) = made.exercises
    names = ["=cmd|'/C calc'!A0.json", "@x", "+1", " =1", "\t=1", "＝1", "a\r\n=1,2", '"=1']
    counted = tuple(exercised.counted[0]._replace(file=name) for name in names)
    rows = list(csv.reader(gradebook(made._replace(exercises=(exercised._replace(counted=counted),))).split("\r\n")))
    cells = [cell for row in rows for cell in row]
    assert "'-2-3" in cells
    assert not [cell for cell in cells if cell.lstrip().startswith(FORMULA)]
    assert len([row for row in rows if row]) >= len(names)


@pytest.mark.parametrize("language", list(Language))
def test_the_page_lets_nothing_in_and_says_what_the_text_says(language: Language) -> None:
    class_ = [*attempts(GARDEN, 20), attempt(id="x", vignette="<script>alert(1)</script>")]
    made = report(class_, language)
    text = page(made)
    found = Tags(text).found
    assert {tag for tag, _ in found} <= TAGS
    assert not re.search(r"@import|https?:|url\((?!#hatch-[0-9]+-[0-9]+\))|<script", text)
    assert f"<style>{STYLE}</style>" in text
    assert all(re.fullmatch("#vignette-[0-9]+", a["href"] or "") for _, a in found if "href" in a)
    seen = " ".join(re.sub(r"<style>.*?</style>|<[^>]+>", " ", text, flags=re.S).split())
    for line in plain(made).splitlines():
        words = " ".join(re.sub(r"^\s*(\d+|–) +", "", line).split())
        if words.startswith(("“", "Nothing", "Rien", "✓", "▲", "☑", "+")):
            assert words.replace("&", "&amp;") in seen, words


def test_pictures_hold_every_number_of_the_way() -> None:
    made = report(list(attempts(GARDEN, 30)))
    pictures = re.findall(r"<svg class=\"way\".*?</svg>", page(made), re.S)
    (exercised,) = made.exercises
    assert len(pictures) == len(exercised.flows)
    for text, flow in zip(pictures, exercised.flows, strict=True):
        drawn = XML(text)
        _, _, wide, high = (float(part) for part in drawn.attrib["viewBox"].split())
        assert len(drawn.findall("path")) == len(flow.passages)
        told = [one.text or "" for one in drawn.findall("text")]
        assert sorted(told) == sorted(f"{one.by} ▲" if one.astray else str(one.by) for one in flow.passages)
        numbers = [one for one in drawn.findall("rect") if one.get("class") == "by"]
        assert all(0 <= float(one.attrib["x"]) <= wide - float(one.attrib["width"]) for one in numbers)
        boxes = [one for one in drawn.iter("rect") if one.get("class", "").startswith("frame")]
        corners = [tuple(float(one.attrib[key]) for key in ("x", "y", "width", "height")) for one in boxes]
        assert all(x >= 0 and y >= 0 and x + w <= wide and y + h <= high for x, y, w, h in corners)
        for number, (x, y, w, h) in enumerate(corners):
            for x2, y2, w2, h2 in corners[number + 1 :]:
                assert x + w <= x2 or x2 + w2 <= x or y + h <= y2 or y2 + h2 <= y


def test_an_accessibility_checker_finds_nothing_in_the_report(browser: Browser, tmp_path: Path) -> None:
    from axe_playwright_python.sync_playwright import Axe

    told: list[str] = []
    fetched: list[str] = []
    for language in Language:
        path = tmp_path / f"report.{language}.html"
        path.write_text(page(report([*attempts(GARDEN, 20), attempt(vignette="x")], language)), encoding="utf-8")
        opened = browser.new_page()
        opened.on("console", lambda message: told.append(message.text))
        opened.on("request", lambda request: fetched.append(request.url))
        opened.goto(path.as_uri())
        rules = {"color-contrast": {"enabled": language is Language.EN}}
        found = Axe().run(opened, options={"resultTypes": ["violations"], "rules": rules})
        assert found.violations_count == 0, found.generate_report()
        opened.set_viewport_size({"width": 320, "height": 800})
        assert opened.evaluate("document.documentElement.scrollWidth") <= 320
        opened.close()
    assert told == []
    assert len(fetched) == len(Language)
