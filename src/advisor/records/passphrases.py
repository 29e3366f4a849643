"""How strong a passphrase is, told without any network."""

from __future__ import annotations

from dataclasses import dataclass

from advisor.messages import pair
from advisor.text import Text

_LONGEST = 72
"""More letters are strong anyhow, and would take long to judge."""
_STEPS = (6, 10, 14)
"""Powers of ten of guesses: below the first a passphrase is very weak, from the last on it is strong.

A guess costs what `Cost` says: on a rented machine some hundred of them are tried in a second.
"""
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
    """Judge a passphrase. What it knows of common words is English: French ones seem stronger than they are."""
    from zxcvbn import zxcvbn

    if not passphrase:
        return Strength(0, pair("records.strength.0"), pair("records.strength.hint.words"))
    judged = zxcvbn(passphrase[:_LONGEST], user_inputs=_OWN)
    power = float(judged["guesses_log10"])
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
