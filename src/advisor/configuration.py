"""What a person has set in a file of their own: keys, theme, language, whether copying may use the terminal."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from advisor.diagnostics.suggest import nearest
from advisor.messages import pair
from advisor.text import Language, Text, display

THEMES = ("dark", "light", "high-contrast-dark", "high-contrast-light")
SETTINGS = ("language", "theme", "copy", "keep", "lock", "keys")
LONGEST = 120
"""Minutes after which a screen that nobody touches is locked, at the latest, if at all."""
_LARGEST = 100_000
_OTHERS = "insert|delete|home|end|pageup|pagedown|up|down|left|right|space|backspace|tab|enter"
_KEY = re.compile(
    r"(shift\+)?f([1-9]|1\d|2[0-4])|pageup|pagedown|insert"
    rf"|((ctrl|alt|super)\+)+(shift\+)?([a-z0-9]|{_OTHERS}|f\d\d?)"
)
# What a terminal sends for these is Tab, Enter and Backspace.
_NO_KEYS = {"ctrl+i", "ctrl+m", "ctrl+j", "ctrl+h"}


class Copying(StrEnum):
    """Whether what is copied is handed to the terminal, which may keep it."""

    ASK = "ask"
    ALWAYS = "always"
    NEVER = "never"


class Keeping(StrEnum):
    """Whether a consultation is kept without being told to."""

    ASK = "ask"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Configuration:
    """What is set; keys: the keys of a command by its id, several parted by commas.

    lock: after how many minutes without a key the screen is locked; 0 for never.
    """

    language: Language | None = None
    theme: str = THEMES[0]
    copying: Copying = Copying.ASK
    keys: Mapping[str, str] = field(default_factory=dict)
    keeping: Keeping = Keeping.ASK
    lock: int = 5


class Fault(NamedTuple):
    """What could not be used, why, and on which line of the file (0: the file as a whole)."""

    line: int
    text: Text

    @property
    def told(self) -> Text:
        """The fault with its line."""
        return pair("config.fault", line=self.line, what=self.text) if self.line else pair("config", what=self.text)


def place() -> Path:
    """The file that is read: ADVISOR_CONFIG, or `config.toml` in the person's folder for settings."""
    named = os.environ.get("ADVISOR_CONFIG")
    if named:
        return Path(named)
    from platformdirs import user_config_path

    return user_config_path("advisor", appauthor=False) / "config.toml"


def read(path: Path, commands: Mapping[str, str]) -> tuple[Configuration, list[Fault]]:
    """What is set in a file, and what in it cannot be used; a file that is not there sets nothing.

    commands: the known commands with their keys. Nothing in the file stops the program.
    """
    try:
        text = _text(path)
        values = _parsed(text)
    except _UnreadableError as error:
        return Configuration(), [error.fault]
    found, faults = Configuration(), []
    for name, value in values.items():
        try:
            found = _set(found, name, value)
        except ValueError as error:
            faults.append(Fault(_line(text, name), error.args[0]))
    keys, wrong = _keys(values.get("keys"), commands)
    faults += [Fault(_line(text, name, "" if name == "keys" else "keys"), why) for name, why in wrong]
    return replace(found, keys=keys), sorted(faults, key=lambda fault: fault.line)


def summary(faults: Sequence[Fault]) -> Text | None:
    """The first fault, and how many more there are; None if there are none."""
    if len(faults) < 2:
        return faults[0].told if faults else None
    return pair("config.more", first=faults[0].told, count=len(faults) - 1)


def language_set() -> Language | None:
    """The language that is set, if one is."""
    return read(place(), {})[0].language


def remember_copying(path: Path, copying: Copying) -> None:
    """Set `copy` in the file, and change nothing else of it; OSError or ValueError: it was not written."""
    from advisor.writing import write

    path = path.resolve()
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    line = f'copy = "{copying}"'
    number = _line(text, "copy")
    lines = text.splitlines()
    lines[max(0, number - 1) : number] = [line]
    changed = "\n".join(lines) + "\n"
    if _parsed(changed) != {**_parsed(text), "copy": str(copying)}:
        raise ValueError(line)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    write(path, changed, replace=True)


class _UnreadableError(ValueError):
    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(fault.text.en)


def _text(path: Path) -> str:
    try:
        if not path.is_file():
            if path.exists():
                raise _UnreadableError(Fault(0, pair("config.no-file", path=display(str(path)))))
            return ""
        with path.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise _UnreadableError(Fault(0, pair("config.large", path=display(str(path)))))
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _UnreadableError(Fault(data[: error.start].count(b"\n") + 1, pair("config.encoding"))) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _UnreadableError(Fault(0, pair("config.unreadable", path=display(str(path)), reason=reason))) from error


def _parsed(text: str) -> dict[str, Any]:
    if not text.strip():
        return {}
    import tomllib

    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = re.search(r"at line (\d+)", str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        raise _UnreadableError(Fault(line, pair("config.toml"))) from error


def _line(text: str, name: str, table: str = "") -> int:
    """The line on which a name is set; that of its table if it cannot be found, 0 for neither."""
    within, start = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(r"\s*\[\s*([^\]]*?)\s*\]", line)
        if header:
            within = header[1]
            start = number if within == (table or name) else start
        elif within == table and re.match(rf"""\s*["']?{re.escape(name)}["']?\s*=""", line):
            return number
    return start


def _set(found: Configuration, name: str, value: object) -> Configuration:
    match name:
        case "language":
            return replace(found, language=Language(_one_of(name, value, list(Language))))
        case "theme":
            return replace(found, theme=_one_of(name, value, THEMES))
        case "copy":
            return replace(found, copying=Copying(_one_of(name, value, list(Copying))))
        case "keep":
            return replace(found, keeping=Keeping(_one_of(name, value, list(Keeping))))
        case "lock":
            return replace(found, lock=_minutes(name, value))
        case "keys":
            return found
    near = nearest(name, SETTINGS, 1) or [f"{', '.join(SETTINGS[:-1])}, [keys]"]
    raise ValueError(pair("config.unknown", name=display(name), near=near[0]))


def _one_of(name: str, value: object, known: list[Any] | tuple[str, ...]) -> str:
    if isinstance(value, str) and value in known:
        return value
    raise ValueError(pair("config.value", name=name, value=display(str(value)), known=", ".join(known)))


def _minutes(name: str, value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LONGEST:
        return value
    raise ValueError(pair("config.value", name=name, value=display(str(value)), known=f"0 … {LONGEST}"))


def _keys(table: object, commands: Mapping[str, str]) -> tuple[dict[str, str], list[tuple[str, Text]]]:
    """The keys that can be used, and the names whose keys cannot, with the reason: of two that clash, the later."""
    kept: dict[str, str] = {}
    wrong: list[tuple[str, Text]] = []
    if not commands or table is None:
        return kept, wrong
    if not isinstance(table, dict):
        return kept, [("keys", pair("config.keys"))]
    for name, value in table.items():
        if name not in commands:
            near = nearest(name, commands, 1)
            known = pair("config.command.near", near=near[0]) if near else pair("config.command.list")
            wrong.append((name, pair("config.command", name=display(name), known=known)))
        elif bad := [key for key in _split(value) if not _possible(key)]:
            wrong.append((name, pair("config.key", name=name, key=display(bad[0]))))
        else:
            kept[name] = ",".join(_split(value))
    while clash := next(_clashes(kept, commands), None):
        name, other = clash
        wrong.append((name, pair("config.clash", name=name, key=kept.pop(name), other=other)))
    return kept, wrong


def _split(value: object) -> list[str]:
    return [key.strip().lower() for key in value.split(",")] if isinstance(value, str) else [str(value)]


def _possible(key: str) -> bool:
    return _KEY.fullmatch(key) is not None and key not in _NO_KEYS


def _clashes(kept: Mapping[str, str], commands: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The remapped commands, the last first, whose key is another command's too, each with that command."""
    keys = {name: set(value.split(",")) for name, value in {**commands, **kept}.items()}
    for name in reversed(list(kept)):
        for other in keys:
            if other != name and keys[name] & keys[other]:
                yield name, other
