"""Text in two languages, and the one helper through which every foreign text reaches a screen or a page."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language that the advisor speaks; both are first."""

    EN = "en"
    FR = "fr"

    @property
    def other(self) -> Language:
        """The other language."""
        return Language.FR if self is Language.EN else Language.EN


@dataclass(frozen=True, slots=True)
class Text:
    """One text in English and in French, stored with plain spaces and straight apostrophes."""

    en: str
    fr: str

    def in_language(self, language: Language) -> str:
        """The text in `language`, set with that language's typographic signs and safe to display."""
        return display(typeset(self.en if language is Language.EN else self.fr, language))

    @staticmethod
    def same(text: str) -> Text:
        """A text that reads the same in both languages, such as a name."""
        return Text(text, text)


_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_FRENCH_SPACES = [
    (re.compile(r" (?=[:;!?»%$])"), "\u00a0"),
    (re.compile(r"(?<=«) "), "\u00a0"),
    (re.compile(r"(?<=\d) (?=\d{3}\b)"), "\u00a0"),
    (re.compile(r"\b(art|al|n°|p|M|Mme|Dr|Dre)(\.?) (?=\d|[A-Z])"), "\\1\\2\u00a0"),
]


def typeset(text: str, language: Language) -> str:
    """The text with typographic apostrophes and, in French, with spaces that do not break before « : » and « » ».

    The convention is that of Quebec and Ontario: no space is added before « ; », « ! » and « ? »; one that stands there
    does not break.
    """
    text = _APOSTROPHE.sub("’", text)
    if language is Language.FR:
        for pattern, replacement in _FRENCH_SPACES:
            text = pattern.sub(replacement, text)
    return text


# Characters that steer a terminal, hide, or turn the reading direction. The joiner of emoji and the selectors of
# their variants only shape a glyph, and stay.
_HIDDEN = {
    0x00AD,
    0x061C,
    0x180E,
    0x200B,
    0x200E,
    0x200F,
    0xFEFF,
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
}
_ESCAPES = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n"}
_ESCAPES[0x7F] = "␡"
_ESCAPES |= {code: f"‹U+{code:04X}›" for code in [*range(0x80, 0xA0), 0x2028, 0x2029, *sorted(_HIDDEN)]}
_SUSPECT = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\ufeff\u2028-\u202e\u2060-\u206f\ud800-\udfff"
    "\ufff9-\ufffb\U000e0000-\U000e0fff]"
)


def display(text: str) -> str:
    """The text with every control, direction and invisible character made visible; line feeds stay.

    What comes from a tree, a person or a record passes here before a terminal, a page or a widget sees it. The
    characters are those of Unicode's category Cc, the bidirectional controls of UAX #9, and the invisible ones.
    """
    if not _SUSPECT.search(text):
        return text
    text = text.replace("\r\n", "\n").replace("\t", "    ")
    return _SUSPECT.sub(lambda found: _ESCAPES.get(ord(found[0]), f"‹U+{ord(found[0]):04X}›"), text)


def fold(text: str) -> str:
    """The text for comparison: lower case, no accents, one kind of apostrophe, single spaces."""
    if text.isascii():
        return " ".join(text.lower().split())
    text = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae").replace("’", "'"))
    return " ".join("".join(c for c in text if not unicodedata.combining(c)).split())
