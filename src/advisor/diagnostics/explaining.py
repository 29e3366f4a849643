"""What a rule of the checker means, with what it finds and what should stand there instead."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import indent

from advisor.diagnostics.catalog import severity
from advisor.diagnostics.examples import EXAMPLES
from advisor.diagnostics.examples.example import shown
from advisor.messages import pair, rules, say
from advisor.text import Language


def explain(rule: str, language: Language) -> str:
    """The rule as a person reads it in a terminal; KeyError: there is no such rule."""
    meaning = pair(f"meaning.{rule}").in_language(language)
    parts = [f"{rule} · {_weight(rule, language)}", meaning]
    for key, example in _examples(rule):
        parts.append(f"{say(key, language)}{say('colon', language)}\n\n{indent(example, '    ').rstrip()}")
    return "\n\n".join(parts) + "\n"


def listed(language: Language) -> str:
    """Every rule with its meaning, one below the other."""
    return "".join(f"{rule}\n    {say(f'meaning.{rule}', language)}\n" for rule in rules.NAMES)


def page(language: Language) -> str:
    """Every rule as a page of the documents."""
    parts = [f"# {say('rules.title', language)}", say("rules.intro", language)]
    for rule in rules.NAMES:
        parts += [f"## {rule}", f"*{_weight(rule, language)}* – {say(f'meaning.{rule}', language)}"]
        for key, example in _examples(rule):
            parts.append(f"{say(key, language)}{say('colon', language)}\n\n```yaml\n{example}```")
    return "\n\n".join(parts) + "\n"


def _examples(rule: str) -> Iterator[tuple[str, str]]:
    for key, example in zip(("rules.wrong", "rules.right"), EXAMPLES[rule], strict=True):
        yield key, shown(example)


def _weight(rule: str, language: Language) -> str:
    first = next(key for key in rules.WORDS if key.partition(".")[0] == rule)
    return say(f"severity.{severity(first)}", language)
