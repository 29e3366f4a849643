"""An example of each rule: what it finds, and the same place as it should be.

The right form stands word for word in the library `tests/diagnostics/good/examples`, where a test puts the wrong one in
its place. Rules of whole files have none.
"""

from __future__ import annotations

from typing import NamedTuple


class Example(NamedTuple):
    """A piece of a file that breaks a rule, and the piece that should stand there."""

    wrong: str
    right: str


EXAMPLES: dict[str, Example] = {
    "several-documents": Example(
        """\
---
guidance:
""",
        """\
guidance:
""",
    ),
    "tab": Example(
        """\
  ground:
\task:
""",
        """\
  ground:
    ask:
""",
    ),
    "unquoted-colon": Example(
        """\
        fr: Écrivez : une lettre
""",
        """\
        fr: Écrivez une lettre
""",
    ),
    "eaten-by-comment": Example(
        """\
      - en: Write letter #1 first
""",
        """\
      - en: Write a letter
""",
    ),
    "reserved-character": Example(
        """\
      en: @home, wait
""",
        """\
      en: Wait
""",
    ),
    "open-quote": Example(
        """\
      en: "Wait
""",
        """\
      en: Wait
""",
    ),
    "yaml-syntax": Example(
        """\
      fr: 'Qu'est-ce qui vous y amène?'
""",
        """\
      fr: Qu'est-ce qui vous y amène?
""",
    ),
    "open-bracket": Example(
        """\
        cite: [law/2]
    cite: [law/1
""",
        """\
        cite: [law/2]
    cite: [law/1]
""",
    ),
    "alias": Example(
        """\
      en: &wait Wait
""",
        """\
      en: Wait
""",
    ),
    "tag": Example(
        """\
    verdict: !!str not-yet
""",
        """\
    verdict: not-yet
""",
    ),
    "key-not-text": Example(
        """\
  postpone:
    ? [one, two]
    : three
""",
        """\
  postpone:
""",
    ),
    "duplicate-key": Example(
        """\
      fr: Attendez
      fr: Attends
""",
        """\
      fr: Attendez
""",
    ),
    "unknown-key": Example(
        """\
titel:
""",
        """\
title:
""",
    ),
    "missing-key": Example(
        """\
  postpone:
""",
        """\
  postpone:
    verdict: not-yet
""",
    ),
    "missing-language": Example(
        """\
      en: Wait
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
""",
        """\
      fr: Qu'avez-vous fait?
""",
    ),
    "bad-id": Example(
        """\
      Goals_Met:
""",
        """\
      goals:
""",
    ),
    "unknown-value": Example(
        """\
    verdict: notyet
""",
        """\
    verdict: not-yet
""",
    ),
    "single-option": Example(
        """\
    one-of:
""",
        """\
    one-of:
      goals:
        en: The goals are met
        fr: Les objectifs sont atteints
        then: finish
""",
    ),
    "missing-target": Example(
        """\
    yes: measures
""",
        """\
    yes: measures
    no: ground
""",
    ),
    "unknown-reference": Example(
        """\
    verdict: not-yet
    then: finis
""",
        """\
    verdict: not-yet
""",
    ),
    "unknown-start": Example(
        """\
start: askd
""",
        """\
start: asked
""",
    ),
    "unknown-condition": Example(
        """\
              asked: unsur
""",
        """\
              asked: unsure
""",
    ),
    "unresolved-citation": Example(
        """\
        cite: [law/2]
    cite: [law/11]
""",
        """\
        cite: [law/2]
    cite: [law/1]
""",
    ),
    "unreachable": Example(
        """\
    cite: [law/2]
  alone:
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
    no: asked
""",
        """\
    no: ground
""",
    ),
    "no-citation": Example(
        """\
      fr: Attendez
""",
        """\
      fr: Attendez
    cite: [law/2]
""",
    ),
    "no-guidance": Example(
        """\
    yes: []
""",
        """\
    yes: measures
""",
    ),
    "vignette-tree": Example(
        """\
vignette: values
tree: leavin
""",
        """\
vignette: values
tree: leaving
""",
    ),
    "vignette-question": Example(
        """\
      - grond: values
""",
        """\
      - ground: values
""",
    ),
    "vignette-answer": Example(
        """\
      - ground: valus
""",
        """\
      - ground: values
""",
    ),
    "vignette-path": Example(
        """\
      - ground: goals
""",
        """\
      - ground: values
""",
    ),
    "not-reached": Example(
        """\
    reach: [postpone, finish]
    cite: [law/2]
    never: [postpone]
""",
        """\
    reach: [postpone, finish]
    cite: [law/2]
""",
    ),
    "wrong-answer-without-feedback": Example(
        """\
      - ground: values
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
    "dead-case": Example(
        """\
          - then: [measures]
          - then: finish
""",
        """\
          - then: [measures]
""",
    ),
    "open-cases": Example(
        """\
          - when:
              asked: no
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
          ground: values
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
""",
        """\
    unsure: ground
""",
    ),
    "no-step": Example(
        """\
    verdict: urgent
""",
        """\
    verdict: not-yet
""",
    ),
    "no-unsure": Example(
        """\
    yes: finish
    no: postpone
""",
        """\
    yes: finish
    no: postpone
    unsure: postpone
""",
    ),
    "long-question": Example(
        """\
      en: Did the client, in a letter, in a message, by telephone, or face to face with you or with a colleague, ask in so many words that the service should come to its end now?
""",
        """\
      en: Did the client ask to end it?
""",
    ),
    "uncited": Example(
        """\
      fr: Un membre donne un préavis.
  '3':
    locator:
      en: s. 3
      fr: art. 3
    gist:
      en: A member keeps a record.
      fr: Un membre tient un dossier.
""",
        """\
      fr: Un membre donne un préavis.
""",
    ),
    "superseded": Example(
        """\
force: law
superseded-by: act-2030
""",
        """\
force: law
""",
    ),
    "languages-differ": Example(
        """\
      en: Within 30 days
      fr: Dans les 60 jours
""",
        """\
      en: In words or in writing
      fr: De vive voix ou par écrit
""",
    ),
    "untranslated": Example(
        """\
      fr: In words or in writing
""",
        """\
      fr: De vive voix ou par écrit
""",
    ),
}
