"""Examples of the rules of the ways through a tree, and of the order of questions."""

from advisor.diagnostics.examples.example import Example

_OPTIONS = "".join(
    f"      ground-{n}:\n        en: Ground {n}\n        fr: Motif {n}\n        then: measures\n" for n in range(1, 102)
)
_CASES = [f"      - when:\n          ground: ground-{n}\n        then: finish\n" for n in range(1, 102)]

EXAMPLES = {
    "unreachable": Example(
        """\
    cite: [law/2]
  ‸alone:
    verdict: note
    title:
      en: Alone
      fr: Seul
    cite: [law/2]
""",
        """\
    cite: [law/2]
""",
    ),
    "cycle": Example(
        """\
    no: ‸asked
""",
        """\
    no: ground
""",
    ),
    "no-citation": Example(
        """\
  ‸postpone:
    verdict: not-yet
    title:
      en: Wait
      fr: Attendez
""",
        """\
  postpone:
    verdict: not-yet
    title:
      en: Wait
      fr: Attendez
    cite: [law/2]
""",
    ),
    "no-guidance": Example(
        """\
    ‸yes: []
""",
        """\
    yes: measures
""",
    ),
    "dead-case": Example(
        """\
          - then: [measures]
          - then: ‸finish
""",
        """\
          - then: [measures]
""",
    ),
    "open-cases": Example(
        """\
          - when:
              ‸asked: no
            then: [measures]
""",
        """\
          - then: [measures]
""",
    ),
    "early-condition": Example(
        """\
    no:
      - when:
          ‸ground: values
        then: finish
      - then: ground
""",
        """\
    no: ground
""",
    ),
    "shared-question": Example(
        """\
    unsure: [aside, ground]
  aside:
    ask:
      en: Did you write it down already?
      fr: L'avez-vous déjà noté?
    yes: measures
    no: []
    unsure: []
…
        when:
          ‸ground: [values]
""",
        """\
    unsure: ground
…
        when:
          ground: [values]
""",
    ),
    "beyond-budget": Example(
        "".join(
            [
                *(_OPTIONS, "      goals:\n…\n    yes:\n", *_CASES[:-1], _CASES[-1].replace("ground:", "‸ground:")),
                "      - then: finish\n    no: postpone\n",
            ]
        ),
        """\
      goals:
…
    yes: finish
    no: postpone
""",
    ),
}
