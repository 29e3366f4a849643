"""What can be found: every tree, question, guidance and provision, with the texts by which it is found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from advisor.graph import Graph
from advisor.library import Library
from advisor.model import Force, Guidance, Provision, Question, Source, Tree
from advisor.text import Text


class Entry(NamedTuple):
    """Something that can be found.

    kind: `tree`, `question`, `guidance` or `provision`. place: the title of the tree, or the source's name.
    texts: each with its field (see `index.FIELDS`). own: it is the advisor's own advice, in no source.
    """

    kind: str
    id: str
    title: Text
    place: Text
    texts: tuple[tuple[str, Text], ...]
    own: bool = False


def entries(library: Library) -> Iterator[Entry]:
    """Every entry of a library, each with the phrases for it."""
    for entry in _entries(library):
        said = library.phrases.get(entry.id)
        yield entry._replace(texts=(*entry.texts, *_listed("phrases", said.en, said.fr))) if said else entry


def _entries(library: Library) -> Iterator[Entry]:
    graph = library.graph
    leads = _leads(graph)
    cited: dict[str, list[Text]] = {}
    for tree in library.trees.values():
        yield _tree(tree)
        for question in tree.questions:
            yield _question(question, tree, leads.get(question.id, []))
            for citation in question.cite:
                cited.setdefault(citation.provision, []).append(question.ask)
        for guidance in tree.guidance:
            yield _guidance(guidance, tree, leads.get(guidance.id, []))
            for provision in guidance.citations:
                cited.setdefault(provision, []).append(guidance.title)
    for source in library.sources.values():
        for one in source.provisions:
            yield _provision(one, source, cited.get(one.id, []))


def _tree(tree: Tree) -> Entry:
    texts = (("title", tree.title), *_listed("keywords", tree.keywords_en, tree.keywords_fr))
    return Entry("tree", tree.name, tree.title, tree.title, texts)


def _question(question: Question, tree: Tree, before: list[Text]) -> Entry:
    texts = [("title", question.ask), *_listed("keywords", question.keywords_en, question.keywords_fr)]
    texts += [("labels", option.label) for option in question.options]
    texts += [("body", question.help)] if question.help else []
    texts += [("before", text) for text in before]
    return Entry("question", question.id, question.ask, tree.title, tuple(texts))


def _guidance(guidance: Guidance, tree: Tree, before: list[Text]) -> Entry:
    texts = [("title", guidance.title), *_listed("keywords", guidance.keywords_en, guidance.keywords_fr)]
    texts += [("body", guidance.body)] if guidance.body else []
    texts += [("body", step.text) for step in guidance.steps]
    texts += [("body", unsettled.text) for unsettled in guidance.unsettled]
    texts += [("before", text) for text in before]
    return Entry("guidance", guidance.id, guidance.title, tree.title, tuple(texts))


def _provision(provision: Provision, source: Source, citing: list[Text]) -> Entry:
    label, locator = source.label, provision.locator
    title = Text(f"{label.en}, {locator.en}", f"{label.fr}, {locator.fr}")
    number = Text.same(provision.id.partition("/")[2])
    texts = [("locator", locator), ("locator", number), ("source", label), ("source", Text.same(source.name))]
    texts += [("body", provision.gist)]
    texts += [("before", text) for text in citing]
    return Entry("provision", provision.id, title, source.title, tuple(texts), provision.force is Force.OWN)


def _listed(field: str, english: tuple[str, ...], french: tuple[str, ...]) -> list[tuple[str, Text]]:
    return [(field, Text(" · ".join(english), " · ".join(french)))] if english or french else []


def _leads(graph: Graph) -> dict[str, list[Text]]:
    """For each node the questions that lead straight to it, each with the answer."""
    leads: dict[str, list[Text]] = {}
    for node, data in graph.nodes(data=True):
        question = data["node"]
        if not isinstance(question, Question):
            continue
        answer: str
        for _, target, answer in graph.edges(node, data="answer"):
            option = question.option(answer.lstrip("+-"))
            label = option.label if option else Text.same("")
            text = Text(f"{question.ask.en} {label.en}".strip(), f"{question.ask.fr} {label.fr}".strip())
            if text not in leads.setdefault(target, []):
                leads[target].append(text)
    return leads
