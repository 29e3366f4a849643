"""The way of a class through a scene as a picture: boxes for questions, lines as thick as the number that went there.

It is drawn so that it reads without colour: by width, by pattern and by numbers. Lengths are in pixels of the screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import NamedTuple
from xml.etree.ElementTree import Element

from advisor.messages import say
from advisor.page import tag
from advisor.report import words
from advisor.text import Language
from advisor.training.flow import BEGIN, END, STOPPED, Aside, Flow, Met, Passage
from advisor.training.taking import Judgement

BOX, PILL, ACROSS, DOWN, LANE = (216, 72), (120, 26), 36, 42, 30
"""The size of a question's box, of that of an end, the gaps between boxes, and the room of a line beside them."""
MARGIN = 16
"""The room at either side, for the numbers of the outermost lines."""
THIN, THICK = 1.5, 14.0
"""How thick a line is for nobody, and for the whole class."""


class _Place(NamedTuple):
    """Where a box stands: its upper left corner and its size."""

    x: float
    y: float
    wide: int
    high: int


class _Line(NamedTuple):
    """A passage as it is drawn: where it begins and ends, and in which lane beside the boxes it runs, if in one."""

    passage: Passage
    begins: tuple[float, float]
    ends: tuple[float, float]
    lane: float | None


def picture(flow: Flow, language: Language, name: str) -> Element:
    """A scene as a picture in SVG; name: one of its own on the page."""
    long = [one for one in flow.passages if not _clear(flow, one)]
    left = [one for one in long if _left(flow, one)]
    places = _places(flow, MARGIN + len(left) * LANE)
    right = max(place.x + place.wide for place in places.values())
    lanes = {one: MARGIN + (number + 0.5) * LANE for number, one in enumerate(left)}
    others = [one for one in long if one not in lanes]
    lanes |= {one: right + (number + 0.5) * LANE for number, one in enumerate(others)}
    wide = right + len(others) * LANE + MARGIN
    high = max(place.y + place.high for place in places.values()) + 4
    lines = _lines(flow.passages, places, lanes)
    drawn = [_hatching(name)]
    drawn += [part for line in lines for part in _line(line, flow.began)]
    for layer in flow.layers:
        drawn += [_box(flow, one, places[one.key], language, name) for one in layer]
    drawn += [_end(key, places[key], language) for key in (BEGIN, END, STOPPED) if key in places]
    drawn += [part for line in lines for part in _number(line)]
    label = say("report.picture", language, count=len(flow.met))
    size = {"width": f"{wide:.0f}", "height": f"{high:.0f}", "viewBox": f"0 0 {wide:.0f} {high:.0f}"}
    return tag("svg", drawn, class_="way", role="img", aria_label=label, **size)


def _layer(flow: Flow, key: str) -> int:
    if key == BEGIN:
        return 0
    found = (number for number, layer in enumerate(flow.layers, 1) if any(one.key == key for one in layer))
    return next(found, len(flow.layers) + 1)


def _column(flow: Flow, key: str) -> int:
    """Questions of the vignette stand from the first column on, what is beside it never in the first."""
    for layer in flow.layers:
        for column, one in enumerate(layer):
            if one.key == key:
                return column + isinstance(layer[0], Aside)
    return int(key == STOPPED and any(one.target == END for one in flow.passages))


def _clear(flow: Flow, passage: Passage) -> bool:
    """Whether nothing stands between both ends: they follow each other, or the first column is empty in between."""
    above, below = _layer(flow, passage.source), _layer(flow, passage.target)
    if _column(flow, passage.source) or _column(flow, passage.target) or below <= above:
        return below == above + 1
    return all(isinstance(layer[0], Aside) for layer in flow.layers[above : below - 1])


def _left(flow: Flow, passage: Passage) -> bool:
    """Whether a line that passes boxes by does so on the left: between two of the first column."""
    return _column(flow, passage.source) == _column(flow, passage.target) == 0


def _places(flow: Flow, left: float) -> dict[str, _Place]:
    places: dict[str, _Place] = {}
    ends = [key for key in (END, STOPPED) if any(one.target == key for one in flow.passages)]
    rows = [[BEGIN], *([one.key for one in layer] for layer in flow.layers), ends]
    y = 4.0
    for layer, row in enumerate(rows):
        wide, high = BOX if 0 < layer < len(rows) - 1 else PILL
        for key in row:
            column = _column(flow, key)
            x = left + column * (BOX[0] + ACROSS) + (BOX[0] - wide) / 2
            places[key] = _Place(x, y, wide, high)
        y += high + DOWN
    return places


def _lines(passages: Sequence[Passage], places: dict[str, _Place], lanes: dict[Passage, float]) -> list[_Line]:
    """The lines, which leave and reach a box side by side in the order of where they come from and go to."""

    def middle(key: str) -> float:
        return places[key].x + places[key].wide / 2

    def at(passage: Passage, key: str, other: str, ends: list[Passage]) -> float:
        order = sorted(ends, key=lambda one: (lanes.get(one, middle(getattr(one, other))), one.astray))
        place = places[key]
        return place.x + place.wide * (order.index(passage) + 1) / (len(order) + 1)

    lines = []
    for one in passages:
        leaving = [other for other in passages if other.source == one.source]
        coming = [other for other in passages if other.target == one.target]
        source, target = places[one.source], places[one.target]
        begins = at(one, one.source, "target", leaving), source.y + source.high
        ends = at(one, one.target, "source", coming), target.y
        lines.append(_Line(one, begins, ends, lanes.get(one)))
    return lines


def _line(line: _Line, began: int) -> Iterator[Element]:
    thick = THIN + (THICK - THIN) * line.passage.by / max(began, 1)
    (x, y), (to, down) = line.begins, line.ends
    head = thick / 2 + 4
    foot = down - head
    if line.lane is None:
        way = f"M{x:.1f} {y:.1f}C{x:.1f} {y + DOWN / 2:.1f} {to:.1f} {foot - DOWN / 2:.1f} {to:.1f} {foot:.1f}"
    else:
        out, back = (y + DOWN, foot - DOWN + head) if foot > y else (y, foot)
        way = (
            f"M{x:.1f} {y:.1f}C{x:.1f} {y + DOWN - head:.1f} {line.lane:.1f} {y + head:.1f} {line.lane:.1f} {out:.1f}"
            f"L{line.lane:.1f} {back:.1f}"
            f"C{line.lane:.1f} {foot - head:.1f} {to:.1f} {down - DOWN + head:.1f} {to:.1f} {foot:.1f}"
        )
    kind = "line astray" if line.passage.astray else "line"
    yield tag("path", d=way, class_=kind, stroke_width=f"{thick:.1f}")
    points = f"{to - head:.1f},{foot:.1f} {to + head:.1f},{foot:.1f} {to:.1f},{down:.1f}"
    yield tag("polygon", points=points, class_="head")


def _number(line: _Line) -> Iterator[Element]:
    (x, y), (to, down) = line.begins, line.ends
    across, along = (x + to) / 2, (y + down) / 2 - 2
    if line.lane is not None:
        across = line.lane
    text = f"{line.passage.by} ▲" if line.passage.astray else str(line.passage.by)
    wide = 9 + 7.5 * len(text)
    yield tag(
        "rect",
        x=f"{across - wide / 2:.1f}",
        y=f"{along - 9:.1f}",
        width=f"{wide:.1f}",
        height="18",
        rx="4",
        class_="by",
    )
    yield tag("text", text, x=f"{across:.1f}", y=f"{along + 4:.1f}", class_="number")


def _box(flow: Flow, one: Met | Aside, place: _Place, language: Language, name: str) -> Element:
    x, y = place.x, place.y
    size = {"width": str(place.wide), "height": str(place.high), "rx": "6"}
    met = isinstance(one, Met)
    parts = [tag("rect", x=f"{x:.1f}", y=f"{y:.1f}", class_="frame" if met else "frame beside", **size)]
    parts.append(tag("text", str(one.by), x=f"{x + place.wide - 8:.1f}", y=f"{y + 16:.1f}", class_="met"))
    if isinstance(one, Met):
        called, indent = words.number(flow, one), " " * 11
        told = one.question.ask.in_language(language)
        parts.append(tag("text", called, x=f"{x + 8:.1f}", y=f"{y + 16:.1f}", class_="called"))
        parts += _bar(one, x + 6, y + place.high - 24, place.wide - 12, name)
    else:
        told, indent = say("report.aside.questions", language, count=len(one.questions)), " "
    # The first line stands between the question's number and how many met it.
    asks = wrap(told, 32, max_lines=3, placeholder=" …", initial_indent=indent, break_on_hyphens=False)
    for row, text in enumerate(asks):
        beside = 44 if met and row == 0 else 8
        parts.append(tag("text", text.strip(), x=f"{x + beside:.1f}", y=f"{y + 16 + 14 * row:.1f}"))
    return tag("g", parts)


def _bar(met: Met, x: float, y: float, wide: float, name: str) -> Iterator[Element]:
    """The first answers as a bar, with room for each number however small."""
    kinds = [kind for kind in (Judgement.REFERENCE, Judgement.ALSO, Judgement.WRONG) if met.judged.get(kind)]
    least = 22.0
    for kind in kinds:
        share = least + (wide - least * len(kinds)) * met.judged[kind] / met.by
        fill = {"fill": f"url(#{name})"} if kind is Judgement.WRONG else {}
        yield tag(
            "rect",
            x=f"{x:.1f}",
            y=f"{y:.1f}",
            width=f"{share:.1f}",
            height="18",
            class_=f"share {kind}",
            **fill,
        )
        yield tag(
            "text",
            f"{words.SIGNS[kind]} {met.judged[kind]}" if share > 2 * least else str(met.judged[kind]),
            x=f"{x + share / 2:.1f}",
            y=f"{y + 13:.1f}",
            class_=f"number {kind}",
        )
        x += share


def _end(key: str, place: _Place, language: Language) -> Element:
    frame = tag(
        "rect",
        x=f"{place.x:.1f}",
        y=f"{place.y:.1f}",
        width=str(place.wide),
        height=str(place.high),
        rx="14",
        class_="frame",
    )
    middle = place.x + place.wide / 2
    text = tag("text", say(f"report.way.{key}", language), x=f"{middle:.1f}", y=f"{place.y + 17:.1f}", class_="number")
    return tag("g", [frame, text])


def _hatching(name: str) -> Element:
    ground = tag("rect", width="6", height="6", class_="ground")
    stripe = tag("path", d="M0 0V6", class_="stripe")
    size = {"width": "6", "height": "6", "patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
    return tag("defs", [tag("pattern", [ground, stripe], id=name, **size)])
