"""Examples of the rules of whole files."""

from advisor.diagnostics.examples.example import Example

EXAMPLES = {
    "unreadable": Example(
        """\
vignettes/request.yaml/
""",
        """\
vignettes/request.yaml
""",
    ),
    "too-large": Example(
        "‸vignette: request\ntree: leaving\ntitle:\n  en: " + "A client asks. " * 30_000 + "\n",
        """\
vignette: request
tree: leaving
title:
  en: A client asks to end it
""",
    ),
    "not-utf8": Example(
        "        fr: J'en ai parl‸\udce9\n",
        """\
        fr: J'en ai parlé
""",
    ),
    "control-character": Example(
        "      en: Wait‸\x07\n",
        """\
      en: Wait
""",
    ),
    "empty-file": Example(
        """\
‸# The vignette comes later.
""",
        """\
vignette: request
tree: leaving
title:
  en: A client asks to end it
  fr: Une cliente demande d'y mettre fin
beats:
  - path:
      - asked: yes
""",
    ),
    "several-documents": Example(
        """\
‸---
guidance:
""",
        """\
guidance:
""",
    ),
    "unknown-kind": Example(
        """\
‸branch: leaving
title:
""",
        """\
tree: leaving
title:
""",
    ),
    "duplicate-name": Example(
        """\
vignette: ‸request
""",
        """\
vignette: values
""",
    ),
    "too-many": Example(
        "vignette: request\ntree: leaving\n"
        + "".join(f"note-{n}: later\n" for n in range(1, 1001))
        + "‸note-1001: later\n",
        """\
vignette: request
tree: leaving
""",
    ),
}
