"""Examples of the rules of what the reader needs."""

from advisor.diagnostics.examples.example import Example

EXAMPLES = {
    "no-step": Example(
        """\
  ‸postpone:
    verdict: urgent
""",
        """\
  postpone:
    verdict: not-yet
""",
    ),
    "no-unsure": Example(
        """\
  ‸written:
…
    yes: finish
    no: postpone
""",
        """\
  written:
…
    yes: finish
    no: postpone
    unsure: postpone
""",
    ),
    "long-question": Example(
        """\
  ‸asked:
    ask:
      en: Did the client, in a letter, in a message, by telephone, or face to face with you or with a colleague, ask in so many words that the service should come to its end now?
""",
        """\
  asked:
    ask:
      en: Did the client ask to end it?
""",
    ),
    "superseded": Example(
        """\
source: ‸law
…
superseded-by: act-2030
""",
        """\
source: law
…
superseded-by: act-2030
notice:
  en: A newer act replaces it in part.
  fr: Une loi plus récente la remplace en partie.
""",
    ),
    "uncited": Example(
        """\
      fr: Un membre donne un préavis.
  ‸'3':
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
    "languages-differ": Example(
        """\
      en: Within 30 days
      fr: ‸Dans les 60 jours
""",
        """\
      en: In words or in writing
      fr: De vive voix ou par écrit
""",
    ),
    "untranslated": Example(
        """\
  ‸asked:
…
      en: In words or in writing
      fr: In words or in writing
""",
        """\
  asked:
…
      en: In words or in writing
      fr: De vive voix ou par écrit
""",
    ),
}
