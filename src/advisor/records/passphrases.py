"""How strong a passphrase is, told without any network."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil

from advisor.messages import pair
from advisor.text import Text

_LONGEST = 72
"""More letters are strong anyhow, and would take long to judge."""
_STEPS = (6, 10, 16)
"""Powers of ten of guesses: below the first a passphrase is very weak, from the last on it is strong.

A guess costs what `Cost` says: on a rented machine some hundred of them are tried in a second.
"""
_WORD, _LETTERS = 4.5, 10
"""What a word is worth in powers of ten, and how many letters one has at most."""
_OWN = ["advisor", "conseiller", "travail social", "social work", "consultation", "ordre", "college"]


@dataclass(frozen=True)
class Strength:
    """A judgement: `level` from 0 (very weak) to 3 (strong), its word, and a hint what would help, or nothing."""

    level: int
    word: Text
    hint: Text

    @property
    def enough(self) -> bool:
        """Whether a store should be made with it."""
        return self.level >= 2


def strength(passphrase: str) -> Strength:
    """Judge a passphrase.

    zxcvbn knows common words of English only; so that a French word counts no more than another, every run of letters
    is taken for a word of a list that a guesser has too.
    """
    from zxcvbn import zxcvbn

    if not passphrase:
        return Strength(0, pair("records.strength.0"), pair("records.strength.hint.words"))
    judged = zxcvbn(passphrase[:_LONGEST], user_inputs=_OWN)
    power = min(float(judged["guesses_log10"]), _as_words(passphrase))
    level = sum(power >= step for step in _STEPS)
    patterns = {part["pattern"] for part in judged["sequence"]}
    if level == 3:
        hint = Text("", "")
    elif patterns & {"repeat", "sequence", "spatial"}:
        hint = pair("records.strength.hint.pattern")
    elif "date" in patterns:
        hint = pair("records.strength.hint.date")
    else:
        hint = pair("records.strength.hint.words")
    return Strength(level, pair(f"records.strength.{level}"), hint)


def _as_words(passphrase: str) -> float:
    """The power of ten of guesses for whoever tries words in a row, with digits and signs between them."""
    worth = 0.0
    for run in re.findall(r"[^\W\d_]+|.", passphrase, re.DOTALL):
        if run.isalpha():
            worth += min(1.4 * len(run), _WORD * ceil(len(run) / _LETTERS))
        else:
            worth += 1.0 if run.isdigit() else 0.3 if run in " -_" else 1.5
    return worth
