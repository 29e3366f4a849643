"""Which provisions a few typed words mean, and how far some of them bind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from advisor.library import Library
from advisor.model import Force, Provision, Source
from advisor.text import Language, fold


class Findable(NamedTuple):
    """The words by which a provision is found, folded: its names alone, and all that is said of it."""

    name: str
    text: str


def by_force(library: Library) -> list[Source]:
    """The sources, those that bind most first."""
    return sorted(library.sources.values(), key=lambda source: list(Force).index(source.force))


def findable(library: Library) -> dict[str, Findable]:
    """What each provision is found by; to be made once and searched with every key."""
    found = {}
    for source in library.sources.values():
        titles = " ".join(part for text in (source.label, source.title) for part in (text.en, text.fr))
        for provision in source.provisions:
            locator, gist = provision.locator, provision.gist
            name = fold(f"{provision.id} {source.label.en} {locator.en} {source.label.fr} {locator.fr}")
            found[provision.id] = Findable(name, fold(f"{name} {titles} {gist.en} {gist.fr}"))
    return found


def holding(texts: Mapping[str, Findable], typed: str) -> list[str]:
    """The ids of the provisions whose words hold all that was typed; those whose names do stand first."""
    # A comma or a colon parts what was typed; it need not stand there in what is looked through.
    wanted = [word for part in fold(typed).split() if (word := part.strip(',;:«»"'))]
    held = [(key, one) for key, one in texts.items() if all(word in one.text for word in wanted)]
    return [key for key, _ in sorted(held, key=lambda item: not all(word in item[1].name for word in wanted))]


def spelled(provision: Provision, source: Source, language: Language) -> str:
    """A provision's name in one line, as a person may type it: the source and the place."""
    return f"{source.label.in_language(language)}, {provision.locator.in_language(language)}"


def named(library: Library, typed: str) -> Provision | None:
    """The provision of which something typed is the very id or name, in either language."""
    if typed in library.provisions:
        return library.provisions[typed]
    wanted = fold(typed)
    for provision in library.provisions.values():
        source = library.source_of(provision.id)
        if wanted in {fold(provision.id), *(fold(spelled(provision, source, one)) for one in Language)}:
            return provision
    return None


def told_rest(library: Library, rests_on: str, language: Language) -> str:
    """What a departure rests on as it can be typed again: a provision's name, or what was typed."""
    provision = library.provisions.get(rests_on)
    return spelled(provision, library.source_of(provision.id), language) if provision else rests_on


def forces(library: Library, names: Iterable[str]) -> dict[Force, tuple[Provision, ...]]:
    """The known provisions among some ids by their force, the most binding first."""
    known = [library.provisions[name] for name in dict.fromkeys(names) if name in library.provisions]
    grouped = {force: tuple(one for one in known if one.force is force) for force in Force}
    return {force: provisions for force, provisions in grouped.items() if provisions}


def binding(found: Mapping[Force, object]) -> str:
    """How far something binds that rests on such forces: by `law`, as a `standard`, or `less`; else it is `unknown`."""
    for force in (Force.LAW, Force.STANDARD):
        if force in found:
            return force.value
    return "less" if found else "unknown"
