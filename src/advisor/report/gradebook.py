"""The gradebook: one row for each attempt that counts, as CSV."""

from __future__ import annotations

import csv

from advisor.report.report import PARTS, Report, parts
from advisor.text import display

COLUMNS = (
    *("vignette", "id", "mode", "begun", "finished", "steps_right", "steps_of", "order_right", "order_of"),
    *("provisions_right", "provisions_of", "seconds", "reflections", "file"),
)
"""The columns, described in the teachers' guide."""
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%")
"""With what a cell begins that a spreadsheet may run."""


class _Written(list[str]):
    """What was written, piece by piece."""

    def write(self, text: str) -> None:
        """Take in a piece."""
        self.append(text)


def gradebook(report: Report) -> str:
    """The gradebook of a class: UTF-8 to be, with a header, lines ended as RFC 4180 has it."""
    written = _Written()
    writer = csv.writer(written)
    writer.writerow(COLUMNS)
    for exercised in report.exercises:
        for one in exercised.counted:
            attempt = one.attempt
            score = [number for name in PARTS for number in parts(one)[name] or ("", "")]
            finished = "yes" if one.standing.over else "no"
            seconds = attempt.moves[-1].after if attempt.moves else 0
            reflected = sum(bool(text.strip()) for text in attempt.reflections.values())
            row = [attempt.vignette, attempt.id, attempt.mode, attempt.begun, finished, *score, seconds, reflected]
            writer.writerow([_cell(value) for value in (*row, one.file)])
    return "".join(written)


def _cell(value: object) -> object:
    """A value of which no spreadsheet makes a formula: an apostrophe before it makes it text."""
    if not isinstance(value, str):
        return value
    shown = display(value)
    return f"'{shown}" if shown.lstrip().startswith(FORMULA) else shown
