"""What words may mean besides themselves: the other words of a group, or what stands behind its sign."""

from __future__ import annotations

from typing import NamedTuple

from advisor.finding import english, french
from advisor.finding.terms import stem, stems, words
from advisor.text import Language

MEANINGS = {Language.EN: english.MEANINGS, Language.FR: french.MEANINGS}


class Phrase(NamedTuple):
    """Words in a row that mean something together.

    said: the stems of all of them, small words too, for "in law" is not "law". stems: as they are indexed.
    """

    said: str
    stems: str


def meanings(language: Language) -> tuple[dict[str, frozenset[str]], dict[Phrase, frozenset[str]]]:
    """What each single word, as a stem, and each phrase may also mean, as stems."""
    single: dict[str, frozenset[str]] = {}
    phrases: dict[Phrase, frozenset[str]] = {}
    for line in MEANINGS[language].strip().replace(",\n", ", ").splitlines():
        said, _, behind = line.partition(">")
        group, meant = (frozenset(stems(one, language) for one in part.split(",")) - {""} for part in (said, behind))
        for one in said.split(","):
            phrase = Phrase(" ".join(stem(word.folded, language) for word in words(one)), stems(one, language))
            others = (meant or group) - {phrase.stems}
            if " " in phrase.said:
                phrases[phrase] = phrases.get(phrase, frozenset()) | others
            else:
                single[phrase.stems] = single.get(phrase.stems, frozenset()) | others
    return single, phrases
