"""Examples of the rules of names that mean something elsewhere."""

from advisor.diagnostics.examples.example import Example

EXAMPLES = {
    "unknown-reference": Example(
        """\
    verdict: not-yet
    then: ‸finis
""",
        """\
    verdict: not-yet
""",
    ),
    "unknown-start": Example(
        """\
start: ‸askd
""",
        """\
start: asked
""",
    ),
    "unknown-condition": Example(
        """\
              asked: ‸unsur
""",
        """\
              asked: unsure
""",
    ),
    "unresolved-citation": Example(
        """\
        cite: [law/2]
    cite: [‸law/11]
""",
        """\
        cite: [law/2]
    cite: [law/1]
""",
    ),
}
