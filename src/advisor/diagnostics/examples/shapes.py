"""Examples of the rules of what stands in its place."""

from advisor.diagnostics.examples.example import Example

EXAMPLES = {
    "unknown-key": Example(
        """\
‸titel:
""",
        """\
title:
""",
    ),
    "missing-key": Example(
        """\
  ‸postpone:
""",
        """\
  postpone:
    verdict: not-yet
""",
    ),
    "missing-target": Example(
        """\
      ‸goals:
        en: The goals are met
        fr: Les objectifs sont atteints
""",
        """\
      goals:
        en: The goals are met
        fr: Les objectifs sont atteints
        then: finish
""",
    ),
    "missing-language": Example(
        """\
      ‸en: Wait
""",
        """\
      en: Wait
      fr: Attendez
""",
    ),
    "wrong-shape": Example(
        """\
      fr: Qu'avez-vous fait?
    yes: finish
    ‸any-of:
""",
        """\
      fr: Qu'avez-vous fait?
    any-of:
""",
    ),
    "bad-id": Example(
        """\
      ‸Goals_Met:
""",
        """\
      goals:
""",
    ),
    "unknown-value": Example(
        """\
    verdict: ‸notyet
""",
        """\
    verdict: not-yet
""",
    ),
    "single-option": Example(
        """\
    one-of:
      ‸values:
""",
        """\
    one-of:
      goals:
        en: The goals are met
        fr: Les objectifs sont atteints
        then: finish
      values:
""",
    ),
}
