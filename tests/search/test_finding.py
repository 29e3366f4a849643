"""Finding by one's own words: whatever is typed, forgiven and marked."""

from __future__ import annotations

import pytest
from bench.search import SETS, Found, found
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.finding import Finder, Hit
from advisor.finding.entries import Entry
from advisor.finding.excerpt import excerpt, title
from advisor.finding.meanings import MEANINGS
from advisor.finding.spelling import Speller, distance
from advisor.finding.terms import EMPTY, stem, stems
from advisor.finding.wordings import Wordings
from advisor.library import Library
from advisor.text import Language, Text, display, fold

EN, FR = Language.EN, Language.FR
WORDS = st.text(alphabet="abcdefghij", min_size=1, max_size=9)


@pytest.fixture(scope="session")
def finder(shipped: Library) -> Finder:
    return Finder(shipped)


def ids(finder: Finder, text: str, language: Language) -> list[str]:
    return [hit.entry.id for hit in finder.find(text, language)]


def test_the_labelled_queries_are_answered_as_well_as_measured(finder: Finder) -> None:
    for name in SETS:
        # Only how many: of two sets the queries are not to be seen, not even by a failing test.
        reached, wanted = found(finder, name), REACHED[name]
        assert reached.first >= wanted.first, name
        assert reached.three >= wanted.three, name


REACHED = {
    "tune": Found(40, 37, 39),
    "wider": Found(410, 353, 388),
    "held-out": Found(40, 32, 38),
    "later": Found(120, 96, 114),
}
"""What was reached when the search was last changed; a change that finds less is seen here."""


def test_what_somebody_says_finds_what_it_is_said_of(finder: Finder, shipped: Library) -> None:
    asked = [(one.id, one.en[0], EN) for one in shipped.phrases.values()]
    asked += [(one.id, one.fr[0], FR) for one in shipped.phrases.values()]
    lost = [typed for name, typed, language in asked if name not in ids(finder, typed, language)]
    assert len(lost) < len(asked) / 25, lost


def test_words_that_are_said_together_are_nearer_than_words_apart() -> None:
    said = {"together": "lost my laptop", "apart": "laptop bag · my desk"}
    entries = [
        Entry("question", name, Text.same(name), Text.same(""), (("phrases", Text.same(text)),))
        for name, text in said.items()
    ]
    near = Wordings(entries, EN).nearness(["lost", "my", "laptpo"], {0, 1})
    assert near[0] > near[1] > 0


@pytest.mark.parametrize(
    ("text", "language", "among"),
    [
        ("client qui me menace", FR, "ending-services/serious-risk"),
        ("freind request facebook", EN, "electronic-services/decline"),
        ("freind request facebook", EN, "aswb-2015/4.10"),
        ("DEMANDE D’AMI", FR, "electronic-services/decline"),
        ("demande d'ami", EN, "electronic-services/decline"),
        ("mettre fin aux services", FR, "ending-services"),
        ("autoevaluation", FR, "self-audit"),
        ("auto évaluation", FR, "self-audit"),
        ("selfaudit", EN, "self-audit"),
        ("4.10", EN, "aswb-2015/4.10"),
        ("3.9 iv", FR, "standards-2008/3.9.iv"),
        ("plagia", FR, "electronic-services/give-credit"),
    ],
)
def test_finds(finder: Finder, text: str, language: Language, among: str) -> None:
    assert among in ids(finder, text, language)


def test_every_title_finds_what_it_names(finder: Finder) -> None:
    asked = [(entry, language) for entry in finder.entries for language in Language]
    found = [finder.find(entry.title.in_language(language), language) for entry, language in asked]
    titles = [(entry.title, [hit.entry.title for hit in hits]) for (entry, _), hits in zip(asked, found, strict=True)]
    assert [title for title, others in titles if title not in others] == []
    # Some provisions bear a name that begins another's.
    assert sum(title == others[0] for title, others in titles) > 0.98 * len(titles)


def test_accents_capitals_and_apostrophes_make_no_difference(finder: Finder) -> None:
    plain = ids(finder, "depot d'une plainte a l'ordre", FR)
    assert plain == ids(finder, "DÉPÔT D’UNE PLAINTE À L’ORDRE", FR)


def test_what_is_typed_further_is_found_sooner(finder: Finder) -> None:
    assert "electronic-services/give-credit" in ids(finder, "plagi", EN)


@pytest.mark.parametrize("text", ["", "   ", "xyzzyqwk", "?!", "the", "de la", "\x00", "🙂", "\ud800"])
def test_what_says_nothing_finds_nothing_or_little_and_never_fails(finder: Finder, text: str) -> None:
    assert len(finder.find(text, EN)) <= 8


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(max_size=60) | st.sampled_from(['"', "a AND b", "NEAR(a b)", "x*", "col:y", "'; --", "(((", "1" * 999])
)
def test_any_text_is_a_query(finder: Finder, text: str) -> None:
    for language in Language:
        hits = finder.find(text, language)
        assert len({hit.entry.id for hit in hits}) == len(hits) <= 8
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
        for hit in hits[:2]:
            _shown_well(hit, language)


def _shown_well(hit: Hit, language: Language) -> None:
    for piece in (title(hit, language), excerpt(hit, language, 60)):
        if piece:
            assert display(piece.text) == piece.text
            assert "\n" not in piece.text or piece.field == "title"
            for start, end in piece.marks:
                assert stem(fold(piece.text[start:end]), hit.language) in hit.stems


def test_an_excerpt_shows_the_words_that_the_title_lacks(finder: Finder) -> None:
    hit = next(hit for hit in finder.find("zoom", EN) if hit.entry.id == "electronic-services/third-party")
    assert title(hit, EN).marks == ()
    piece = excerpt(hit, EN, 60)
    assert piece
    assert piece.field == "keywords"
    assert piece.text.startswith("zoom")
    assert "zoom" in [piece.text[start:end] for start, end in piece.marks]


@given(one=WORDS, other=WORDS)
def test_the_distance_is_that_of_fewest_slips(one: str, other: str) -> None:
    assert distance(one, one, 2) == 0
    assert min(distance(one, other, 2), 3) == min(distance(other, one, 2), 3)


@given(word=st.text(alphabet="abcdefghij", min_size=8, max_size=12), data=st.data())
def test_one_slip_is_always_forgiven(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    slips = [word[:at] + word[at + 1 :], word[:at] + "z" + word[at:]]
    slips += [word[:at] + word[at + 1] + word[at] + word[at + 2 :], word[:at] + "z" + word[at + 1 :]]
    for slip in slips:
        assert word in [near for near, _ in Speller([word]).near(slip)]


@pytest.mark.parametrize("language", Language)
def test_meanings_are_words_that_say_something(language: Language) -> None:
    for line in MEANINGS[language].strip().replace(",\n", ", ").splitlines():
        said, _, meant = line.partition(">")
        assert fold(line.strip()) == line.strip(), line
        assert len(f"{said},{meant}".strip(", ").split(",")) > 1, line
        assert all(stems(one, language) for one in meant.split(",") if one), line
        # A word alone says something; of a phrase, small words may be what matters ("chez moi").
        assert all(stems(one, language) or " " in one.strip() or "'" in one for one in said.split(",")), line


def test_a_phrase_is_not_the_word_that_is_left_of_it(finder: Finder) -> None:
    assert "ending-services/still-asked" in ids(finder, "elle ne vient plus", FR)
    assert ids(finder, "my sister in law", EN)[0] == "aswb-2015/4.11"
    assert "aswb-2015/4.11" not in ids(finder, "privacy law", EN)


def test_a_misspelt_word_is_not_of_another_words_family(finder: Finder) -> None:
    assert "aswb-2015/4.09" in ids(finder, "testimonals ", EN)


def test_small_words_are_folded() -> None:
    assert all(fold(word) == word for language in Language for word in EMPTY[language])
