"""The blocks that show an entry of the conversation, and the sources beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from textual.content import Content
from textual.style import Style

from advisor.library import Library
from advisor.messages import pair, say
from advisor.model import Citation, Guidance, Provision, Verdict
from advisor.text import Language, display
from advisor.tui.content import NOTHING, joined, told, typed, words
from advisor.tui.entries import Card, Entry, Spoken, Turn
from advisor.tui.wrapping import Block
from advisor.walking import Answered
from advisor.wording import SIGNS, answer_words, label, resting

QUIET = "$quiet"
COLOURS = {
    Verdict.URGENT: "bold $text-error",
    Verdict.MUST_NOT: "bold $text-error",
    Verdict.NOT_YET: "bold $text-warning",
    Verdict.CONSULT: "bold $text-secondary",
    Verdict.MUST: "bold $text-primary",
    Verdict.MAY: "bold $text-success",
    Verdict.NOTE: "bold $quiet",
}
LONGEST_NOTE = 600
"""Characters of a note that the conversation shows; the transcript has it whole."""


def drawn(entry: Entry, library: Library, step: int | None = None) -> list[Block]:
    """The blocks of an entry; step: the number of the step under the cursor."""
    if isinstance(entry, Turn):
        return list(_turn(entry))
    if isinstance(entry, Card):
        return list(_card(entry, library, step))
    if isinstance(entry, Spoken):
        from advisor.tui.screens.lines import block

        return [block(line) for line in entry.lines]
    facts = {name: pair(f"verdict.{value}") if isinstance(value, Verdict) else value for name, value in entry.facts}
    style = QUIET if entry.words != "result.gravest" else "bold"
    return [Block(NOTHING, words(entry.words, entry.language, style, **facts), 1)]


def verdict(guidance: Guidance, language: Language) -> Content:
    """A verdict's sign and word, in its colour."""
    word = say(f"verdict.{guidance.verdict}", language)
    return Content.styled(f"{SIGNS[guidance.verdict]} {word}", COLOURS[guidance.verdict])


def _turn(turn: Turn) -> Iterator[Block]:
    language = turn.language
    advisor, you = say("speaker.advisor", language), say("speaker.you", language)
    width = max(len(advisor), len(you))
    asks = NOTHING if turn.slim else Content.styled(f"{advisor.rjust(width)}  ", QUIET)
    says = Content.styled("› " if turn.slim else f"{you.rjust(width)}  ", QUIET)
    yield Block(asks, told(turn.question.ask, language, QUIET))
    chosen = answer_words(Answered(turn.question, turn.answer), language)
    yield Block(says, Content.styled(" · ".join(chosen), "bold"))
    if turn.note:
        lead = Content(" " * says.cell_length) + words("note.label", language, QUIET)
        yield Block(lead, shortened(turn.note, language))


def shortened(note: str, language: Language) -> Content:
    """A note, literally; a very long one up to a limit, with the number of characters that follow."""
    if len(note) <= LONGEST_NOTE:
        return typed(note, "italic")
    rest = words("note.more", language, QUIET, count=len(note) - LONGEST_NOTE)
    return joined(typed(note[:LONGEST_NOTE], "italic"), rest)


def _card(card: Card, library: Library, cursor: int | None) -> Iterator[Block]:
    guidance, language = card.guidance, card.language
    colour = COLOURS[guidance.verdict]
    word = say(f"verdict.{guidance.verdict}", language)
    head = Content.styled(f"{SIGNS[guidance.verdict]} ", colour)
    yield Block(head, Content.styled(word, colour) + Content("  ") + told(guidance.title, language, "bold"))
    margin = Content("  ")
    if card.only_shows:
        yield Block(margin, words("transcript.illustrates", language, f"italic {QUIET}"))
    if guidance.body:
        yield Block(margin, told(guidance.body, language))
    for number, (step, tick) in enumerate(zip(guidance.steps, card.ticks, strict=True), 1):
        box = Content.styled("› " if cursor == number else "  ", "bold $text-accent")
        box += Content.styled("☑ " if tick else "☐ ", "$text-accent")
        text = told(step.text, language, QUIET if tick else "")
        if tick:
            done = words("transcript.done", language, on=tick.on)
            text += Content(" · ") + done
            if tick.note:
                text += Content(" · ") + shortened(tick.note, language)
        here = Style.from_meta({"step": number})
        text = text.stylize("on $boost") if cursor == number else text
        yield Block(box.stylize(here), text.stylize(here), 1 if number == 1 else 0)
    for number, unsettled in enumerate(guidance.unsettled):
        text = told(unsettled.text, language)
        if unsettled.ask:
            whom = ", ".join(say(f"whom.{one}", language) for one in unsettled.ask)
            text = joined(text, words("transcript.ask", language, f"bold {QUIET}", whom=whom))
        yield Block(Content.styled("  ? ", "bold $text-accent"), text, 0 if number else 1)
    if card.departure:
        departs = Content.styled(f"{label('transcript.departure', language)} ", "$text-warning")
        reason = departs + shortened(card.departure.reason, language)
        yield Block(Content.styled("  ! ", "bold $text-warning"), reason, 1)
        rests = resting(card.departure, library, language)
        if rests:
            on = Content.styled(f"{label('transcript.departure.rests', language)} ", QUIET)
            yield Block(Content("    "), on + shortened(rests, language))
    cited = [*guidance.cite, *(citation for step in guidance.steps for citation in step.cite)]
    for number, line in enumerate(_grouped(cited, library, language)):
        yield Block(Content.styled("  → ", QUIET), line, 0 if number else 1)


def _known(cited: Iterable[Citation], library: Library) -> dict[str, list[Provision]]:
    """The provisions cited, each once, by their sources' names."""
    found: dict[str, list[Provision]] = {}
    for name in dict.fromkeys(citation.provision for citation in cited):
        provision = library.provisions.get(name)
        if provision:
            found.setdefault(name.partition("/")[0], []).append(provision)
    return found


def _unknown(cited: Iterable[Citation], library: Library) -> list[str]:
    names = dict.fromkeys(citation.provision for citation in cited)
    return [name for name in names if name not in library.provisions]


def _grouped(cited: Sequence[Citation], library: Library, language: Language) -> Iterator[Content]:
    """A line for each source: its title, the provisions by force, and a sign if there is a notice about it."""
    for name, provisions in _known(cited, library).items():
        source = library.sources[name]
        parts = []
        for force in dict.fromkeys(provision.force for provision in provisions):
            # Two provisions may stand in the same place, which is named once.
            first = {p.locator: p for p in reversed(provisions) if p.force is force}
            places = [_cited_at(p, told(p.locator, language, QUIET)) for p in provisions if first.get(p.locator) is p]
            word = Content.styled(f"\u00a0· {say(f'force.{force}', language)}", QUIET)
            parts.append(Content.styled("; ", QUIET).join(places) + word)
        label_of = Content.styled(f"{source.label.in_language(language)}, ", QUIET)
        line = label_of + Content.styled(", ", QUIET).join(parts)
        yield joined(line, words("notice.sign", language, "$text-warning")) if source.notice else line
    for name in _unknown(cited, library):
        yield typed(name, QUIET)


def _cited_at(provision: Provision, place: Content) -> Content:
    """The place of a provision, which opens it when it is clicked."""
    return place.stylize(Style.from_meta({"provision": provision.id}))


def sources(cited: Sequence[Citation], library: Library, language: Language) -> Iterator[Block]:
    """Every provision cited, with its place, its force and its gist; the notice of a source once."""
    for name, provisions in _known(cited, library).items():
        source = library.sources[name]
        yield Block(NOTHING, told(source.title, language, "bold"), 1)
        for provision in provisions:
            force = Content.styled(say(f"force.{provision.force}", language), "$text-accent")
            place = joined(told(provision.locator, language), force, by="\u00a0· ")
            yield Block(NOTHING, _cited_at(provision, place))
            yield Block(Content("  "), told(provision.gist, language, QUIET))
        if source.notice:
            notice = told(source.notice, language, QUIET)
            if source.checked:
                notice = joined(notice, words("checked", language, QUIET, on=display(source.checked)))
            yield Block(Content.styled("⚠ ", "$text-warning"), notice)
    for name in _unknown(cited, library):
        yield Block(NOTHING, typed(name, QUIET), 1)


def so_far(guidance: Iterable[Guidance], language: Language) -> Iterator[Block]:
    """The guidance earned, a line each."""
    for one in guidance:
        sign = Content.styled(f"{SIGNS[one.verdict]} ", COLOURS[one.verdict])
        word = Content.styled(say(f"verdict.{one.verdict}", language), COLOURS[one.verdict])
        here = Style.from_meta({"guidance": one.id})
        yield Block(sign, joined(word, told(one.title, language)).stylize(here))
