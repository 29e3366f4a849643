"""The file with a person's settings: what is right in it holds, what is wrong is told with its line, nothing stops."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor.configuration import Configuration, Copying, read, remember_copying, summary
from advisor.text import Language

from .conftest import Run

COMMANDS = {"note": "ctrl+n", "undo": "ctrl+z", "copy": "ctrl+k,ctrl+shift+c", "help": "f1"}


def told(path: Path, text: str) -> tuple[Configuration, list[str]]:
    path.write_text(text, encoding="utf-8")
    configuration, faults = read(path, COMMANDS)
    return configuration, [fault.told.en for fault in faults]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_a_file_that_is_not_there_sets_nothing(path: Path) -> None:
    assert read(path, COMMANDS) == (Configuration(), [])


def test_what_is_set_holds(path: Path) -> None:
    text = 'language = "fr"\ntheme = "high-contrast-light"\ncopy = "never"\n[keys]\nnote = "Alt+N, F12"\n'
    configuration, faults = told(path, text)
    assert faults == []
    assert configuration == Configuration(Language.FR, "high-contrast-light", Copying.NEVER, {"note": "alt+n,f12"})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\nthemes = 3\n", "Settings, line 2: “themes” is no setting (nearest: theme)"),
        ('theme = "pink"', "Settings, line 1: theme cannot be “pink” (known: dark, light,"),
        ("copy = true", "Settings, line 1: copy cannot be “True”"),
        ('[keys]\n\nnoet = "f3"', "Settings, line 3: “noet” is no command (nearest: note)"),
        ('[keys]\nqqqqq = "f3"', "Settings, line 2: “qqqqq” is no command (the guide lists them)"),
        ('[keys]\nnote = "n"', "Settings, line 2: “n” cannot be the key of note"),
        ('[keys]\nnote = "ctrl+m"', "Settings, line 2: “ctrl+m” cannot be the key of note"),
        ("[keys]\nnote = 7", "Settings, line 2: “7” cannot be the key of note"),
        ('[keys]\nnote = "ctrl+z"', "Settings, line 2: ctrl+z is the key of undo already; note keeps its own."),
        ('keys = "f3"', "Settings, line 1: [keys] holds a line for each command"),
        ("theme = dark", "Settings, line 1: this is no TOML"),
        ('theme = "\x1b[31m"', "this is no TOML"),
        ('theme = "\\u001b[31m"', "theme cannot be “␛[31m”"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_the_nearest_name(path: Path, text: str, said: str) -> None:
    configuration, faults = told(path, text)
    assert configuration == Configuration()
    assert len(faults) == 1
    assert said in faults[0]
    assert "\x1b" not in faults[0]


def test_what_is_right_beside_it_still_holds(path: Path) -> None:
    configuration, faults = told(path, 'theme = "pink"\nlanguage = "fr"\n[keys]\nnoet = "f3"\nundo = "f4"\n')
    assert configuration == Configuration(language=Language.FR, keys={"undo": "f4"})
    assert [fault.partition(":")[0] for fault in faults] == ["Settings, line 1", "Settings, line 4"]


def test_two_commands_may_change_their_keys_with_each_other(path: Path) -> None:
    configuration, faults = told(path, '[keys]\nnote = "ctrl+z"\nundo = "ctrl+n"\n')
    assert faults == []
    assert configuration.keys == {"note": "ctrl+z", "undo": "ctrl+n"}


def test_of_two_that_want_one_key_the_first_has_it(path: Path) -> None:
    configuration, faults = told(path, '[keys]\nnote = "f9"\nundo = "f9"\n')
    assert configuration.keys == {"note": "f9"}
    assert faults == ["Settings, line 3: f9 is the key of note already; undo keeps its own."]


@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))))
def test_nothing_in_the_file_stops_the_program(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(data)
    read(path, COMMANDS)


def test_odd_files_are_told(tmp_path: Path) -> None:
    assert "is no file" in read(tmp_path, COMMANDS)[1][0].told.en
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * 200_000)
    assert "too large" in read(large, COMMANDS)[1][0].told.en
    deep = tmp_path / "deep.toml"
    deep.write_text("a = " + "[" * 5_000)
    assert "no TOML" in read(deep, COMMANDS)[1][0].told.en


def test_several_faults_are_summed_up(path: Path) -> None:
    path.write_text("a = 1\nb = 2\nc = 3\n")
    found = summary(read(path, COMMANDS)[1])
    assert found is not None
    assert found.en.endswith("And 2 more.")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", 'copy = "always"\n'),
        ('# mine\ntheme = "light"\n', 'copy = "always"\n# mine\ntheme = "light"\n'),
        ('theme = "light"\ncopy = "ask"\n[keys]\n', 'theme = "light"\ncopy = "always"\n[keys]\n'),
        ('[keys]\ncopy = "f9"\n', 'copy = "always"\n[keys]\ncopy = "f9"\n'),
    ],
)
def test_only_the_choice_about_copying_is_written(path: Path, before: str, after: str) -> None:
    path.write_text(before)
    remember_copying(path, Copying.ALWAYS)
    assert path.read_text() == after
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read(path, COMMANDS)[0].copying is Copying.ALWAYS


def test_a_file_that_is_no_toml_is_not_written_to(path: Path) -> None:
    path.write_text("theme = dark")
    with pytest.raises(ValueError, match="no TOML"):
        remember_copying(path, Copying.ALWAYS)
    assert path.read_text() == "theme = dark"


def test_the_folder_is_made_and_a_link_is_followed(tmp_path: Path) -> None:
    remember_copying(tmp_path / "a" / "b" / "config.toml", Copying.NEVER)
    link = tmp_path / "link.toml"
    link.symlink_to(tmp_path / "a" / "b" / "config.toml")
    remember_copying(link, Copying.ALWAYS)
    assert link.is_symlink()
    assert (tmp_path / "a" / "b" / "config.toml").read_text() == 'copy = "always"\n'


def test_the_language_that_is_set_is_spoken(advisor: Run, path: Path) -> None:
    path.write_text('language = "fr"')
    assert "Commandes" in advisor("--help", ADVISOR_CONFIG=str(path)).stdout
    assert "Commands" in advisor("--help", "--lang", "en", ADVISOR_CONFIG=str(path)).stdout
    assert "Commands" in advisor("--help", ADVISOR_CONFIG=str(path), ADVISOR_LANG="en").stdout
