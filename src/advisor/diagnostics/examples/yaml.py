"""Examples of the rules of the YAML that trees are written in."""

from advisor.diagnostics.examples.example import Example

EXAMPLES = {
    "tab": Example(
        """\
  ground:
‸\task:
""",
        """\
  ground:
    ask:
""",
    ),
    "unquoted-colon": Example(
        """\
        fr: Écrivez ‸: une lettre
""",
        """\
        fr: Écrivez une lettre
""",
    ),
    "reserved-character": Example(
        """\
      en: ‸@home, wait
""",
        """\
      en: Wait
""",
    ),
    "open-quote": Example(
        """\
      en: ‸"Wait
""",
        """\
      en: Wait
""",
    ),
    "open-bracket": Example(
        """\
        cite: [law/2]
    cite: ‸[law/1
""",
        """\
        cite: [law/2]
    cite: [law/1]
""",
    ),
    "yaml-syntax": Example(
        """\
      fr: 'Qu'‸est-ce qui vous y amène?'
""",
        """\
      fr: Qu'est-ce qui vous y amène?
""",
    ),
    "too-deep": Example(
        "      en: " + "[" * 28 + "‸" + "[" * 90 + "\n",
        """\
      en: Wait
""",
    ),
    "alias": Example(
        """\
      en: ‸&wait Wait
""",
        """\
      en: Wait
""",
    ),
    "tag": Example(
        """\
    verdict: ‸!!str not-yet
""",
        """\
    verdict: not-yet
""",
    ),
    "key-not-text": Example(
        """\
  postpone:
    ? ‸[one, two]
    : three
""",
        """\
  postpone:
""",
    ),
    "duplicate-key": Example(
        """\
      fr: Attendez
      ‸fr: Attends
""",
        """\
      fr: Attendez
""",
    ),
    "eaten-by-comment": Example(
        """\
      - en: Write letter ‸#1 first
""",
        """\
      - en: Write a letter
""",
    ),
}
