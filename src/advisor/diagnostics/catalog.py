"""Every rule by its permanent name, and how a finding is made from one."""

from __future__ import annotations

from collections.abc import Iterable

from advisor.diagnostics.diagnostic import Diagnostic, Related, Severity, Span
from advisor.messages import pair, rules

WARNINGS = frozenset(
    [
        "eaten-by-comment",
        "single-option",
        "languages-differ",
        "languages-differ.place",
        "dead-case",
        "open-cases",
        "shared-question",
        "no-step",
        "long-question",
        "superseded",
        "unknown-reference.phrases",
        "unknown-reference.near-phrases",
        "wrong-answer-without-feedback",
        "wrong-answer-without-feedback.item",
        "wrong-answer-without-feedback.uncited",
    ]
)
INFORMATION = frozenset(
    ["no-unsure", "uncited", "untranslated", "too-many.information", "beyond-budget", "beyond-budget.cases"]
)
MOST = 1000
"""As many findings are told of one file, or by one rule; nobody reads more of them."""


def severity(key: str) -> Severity:
    """How much a finding matters; `key` is its rule, or `rule.variant`."""
    if key in INFORMATION:
        return Severity.INFO
    return Severity.WARNING if key in WARNINGS else Severity.ERROR


def finding(
    rule: str, span: Span, variant: str = "", /, *, related: Iterable[tuple[Span | None, str]] = (), **facts: object
) -> Diagnostic:
    """A finding of `rule` at `span`.

    variant: names one of several messages of the rule; related: other places, each with the words `related.…` that say
    what it has to do with the finding; facts: fill the places in the words. KeyError: no such rule.
    """
    key = f"{rule}.{variant}" if variant else rule
    fix = f"{key}.fix" if f"{key}.fix" in rules.WORDS else f"{rule}.fix"
    places = tuple(Related(at, pair(f"related.{words}", **facts)) for at, words in related if at and at != span)
    return Diagnostic(rule, severity(key), span, pair(key, **facts), pair(fix, **facts), places)
