"""Examples of the rules of vignettes."""

from advisor.diagnostics.examples.example import Example

EXAMPLES = {
    "vignette-tree": Example(
        """\
vignette: values
tree: ‸leavin
""",
        """\
vignette: values
tree: leaving
""",
    ),
    "vignette-question": Example(
        """\
      - ‸grond: values
""",
        """\
      - ground: values
""",
    ),
    "vignette-answer": Example(
        """\
      - ground: ‸valus
""",
        """\
      - ground: values
""",
    ),
    "vignette-path": Example(
        """\
      - ground: goals
…
      - ‸measures: [talked]
""",
        """\
      - ground: values
…
      - measures: [talked]
""",
    ),
    "not-reached": Example(
        """\
    reach: [postpone, finish]
    cite: [law/2]
    never: [‸postpone]
""",
        """\
    reach: [postpone, finish]
    cite: [law/2]
""",
    ),
    "wrong-answer-without-feedback": Example(
        """\
      - ‸ground: values
""",
        """\
      - ground: values
        otherwise:
          any:
            en: Nothing says that they are met.
            fr: Rien ne dit qu'ils sont atteints.
            cite: [law/1]
""",
    ),
}
