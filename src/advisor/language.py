"""Which language to speak, from what the person asked for or the machine is set to."""

from __future__ import annotations

import locale
import os
from collections.abc import Sequence

from advisor.configuration import language_set
from advisor.text import Language


def wanted(arguments: Sequence[str] = ()) -> Language:
    """The language of `--lang`, of ADVISOR_LANG, of the settings or of the locale; English where none of them is known.

    arguments: the command line, looked at before it is parsed, so that its own faults are told in the right language.
    """
    for i, argument in enumerate(arguments):
        value = (
            arguments[i + 1] if argument == "--lang" and i + 1 < len(arguments) else argument.removeprefix("--lang=")
        )
        if value in ("en", "fr") and argument.startswith("--lang"):
            return Language(value)
    if not os.environ.get("ADVISOR_LANG") and (chosen := language_set()):
        return chosen
    for name in ("ADVISOR_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return Language.FR if value.lower().startswith("fr") else Language.EN
    name = locale.getlocale()[0] or ""
    return Language.FR if name.lower().startswith("fr") else Language.EN
