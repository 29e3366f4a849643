"""The one way by which a text reaches a widget: as literal content, never as markup."""

from __future__ import annotations

from textual.content import Content

from advisor.messages import say
from advisor.text import Language, Text, display

NOTHING = Content("")


def words(key: str, language: Language, style: str = "", /, **facts: object) -> Content:
    """The program's own words of `key`."""
    return Content.styled(say(key, language, **facts), style)


def told(text: Text, language: Language, style: str = "") -> Content:
    """A text of a tree or a source."""
    return Content.styled(text.in_language(language), style)


def typed(text: str, style: str = "") -> Content:
    """What a person typed, or what came from a file's path."""
    return Content.styled(display(text), style)


def joined(*parts: Content, by: str = " ") -> Content:
    """The parts that are not empty, with `by` between them."""
    return Content(by).join([part for part in parts if part])
