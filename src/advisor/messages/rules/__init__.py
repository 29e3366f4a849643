"""What each rule of the checker means, what it says, and how to mend what it found; a family of rules a module."""

from advisor.messages.rules import files, links, related, shapes, vignettes, ways, wording, yaml

WORDS: dict[str, tuple[str, str]] = {
    key: both
    for family in (files, yaml, shapes, links, ways, vignettes, wording, related)
    for key, both in family.WORDS.items()
}
NAMES = tuple(key.removeprefix("meaning.") for key in WORDS if key.startswith("meaning."))
"""Every rule by its permanent name, in the order in which a file is read and checked."""
