"""What the two languages of one text should have in common: numbers and placeholders."""

from __future__ import annotations

import re

from advisor.loading.findings import Findings
from advisor.loading.source import Scalar

_NUMBER = re.compile(r"\d+")
_PLACE = re.compile(r"\{[^{}]*\}")


def compare(english: Scalar, french: Scalar, what: str, findings: Findings) -> None:
    """One finding, at the French text, for what it has that the English one has not, or the other way round."""
    for variant, pattern in (("", _NUMBER), ("place", _PLACE)):
        en, fr = sorted(pattern.findall(english.value)), sorted(pattern.findall(french.value))
        if en != fr:
            shown = {"en": ", ".join(en) or "–", "fr": ", ".join(fr) or "–"}
            findings.add(
                "languages-differ", french.span, variant, related=[(english.span, "english")], what=what, **shown
            )
            return
