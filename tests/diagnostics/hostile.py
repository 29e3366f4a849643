"""Makers of hostile files: each writes into a folder, and returns the rule or the exit code to expect."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterable
from pathlib import Path

HEAD = "tree: big\ntitle: {en: Big, fr: Grand}\nstart: q0\n"
GUIDANCE = "guidance:\n  end:\n    verdict: may\n    title: {en: End, fr: Fin}\n    cite: [law/1]\n"
LAW = (
    "source: law\ntitle: {en: Act, fr: Loi}\npublisher: {en: A, fr: B}\nforce: law\n"
    "provisions:\n  '1':\n    locator: {en: s. 1, fr: art. 1}\n    gist: {en: A., fr: B.}\n"
)


def write(folder: Path, content: str | bytes, name: str = "big.yaml") -> Path:
    """Write one file, beside a source that it can cite."""
    (folder / "provisions").mkdir(exist_ok=True)
    (folder / "provisions" / "law.yaml").write_text(LAW)
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def yes_no(name: str, yes: str, no: str) -> str:
    """A question on one line or two."""
    return f"  {name}:\n    ask: {{en: Q, fr: Q}}\n    yes: {yes}\n    no: {no}\n"


def tree(questions: Iterable[str]) -> str:
    """A tree of some questions and one guidance, `end`."""
    return HEAD + "questions:\n" + "".join(questions) + GUIDANCE


def _refused(rule: str, content: str | bytes, name: str) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        write(folder, content)
        return rule

    make.__name__ = name
    return make


def _bomb() -> str:
    rows = ["a0: &a0 [x,x,x,x,x,x,x,x,x]"] + [f"a{i}: &a{i} [{','.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 30)]
    return "tree: big\n" + "\n".join(rows)


def _merge_bomb() -> str:
    rows = ["a0: &a0 {x: y}"] + [f"a{i}: &a{i}\n  <<: [{','.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 30)]
    return "tree: big\n" + "\n".join(rows)


def directory(folder: Path) -> str:
    write(folder, tree([yes_no("q0", "end", "end")]))
    (folder / "x.yaml").mkdir()
    return "unreadable"


def fifo(folder: Path) -> str:
    os.mkfifo(folder / "x.yaml")
    return "unreadable"


def dangling_link(folder: Path) -> str:
    (folder / "x.yaml").symlink_to(folder / "nowhere")
    return "unreadable"


def endless_device(folder: Path) -> str:
    (folder / "x.yaml").symlink_to("/dev/zero")
    return "unreadable"


def fifty_megabytes(folder: Path) -> str:
    write(folder, b"a: b\n" * 10_000_000)
    return "too-large"


def sparse_gigabytes(folder: Path) -> str:
    with write(folder, "").open("r+b") as stream:
        stream.truncate(8_000_000_000)
    return "too-large"


_NESTED = "\n".join(" " * i + "a:" for i in range(800))
REFUSED: list[Callable[[Path], str]] = [
    _refused("alias", _bomb(), "alias_bomb"),
    _refused("alias", _merge_bomb(), "merge_bomb"),
    _refused("too-deep", "tree: " + "[" * 100_000, "brackets"),
    _refused("too-deep", "tree: " + "{a: " * 90_000, "braces"),
    _refused("too-deep", "- " * 100_000, "dashes"),
    _refused("key-not-text", "? " * 100_000, "question_marks"),
    _refused("too-deep", _NESTED, "nested_keys"),
    _refused("too-deep", HEAD + "questions:\n  q0:\n    yes: " + "[{when: {q0: yes}, then: " * 2000, "deep_cases"),
    _refused("not-utf8", tree([]).encode("utf-16"), "utf16"),
    _refused("not-utf8", tree([]).encode("utf-32"), "utf32"),
    _refused("not-utf8", HEAD.replace("Grand", "Forêt").encode("latin-1"), "latin1"),
    _refused("not-utf8", HEAD.encode().replace(b"Grand", b"\xed\xa0\x80"), "lone_surrogate"),
    _refused("control-character", HEAD.replace("Grand", "a\x00b"), "nul"),
    _refused("control-character", HEAD.replace("\n", "\r"), "carriage_returns"),
    _refused("empty-file", b"", "empty"),
    _refused("empty-file", "# words\n" * 1000, "only_comments"),
    _refused("several-documents", "---\ntree: big\n" * 10_000, "documents"),
    _refused("tag", "tree: !!python/object/apply:os.system [ls]", "python_tag"),
    _refused("unknown-kind", "x" * 350_000, "long_line"),
    _refused("unknown-kind", "".join(f"k{i}: v\n" for i in range(20_000)), "many_keys"),
    _refused("duplicate-key", "tree: big\n" + "k: v\n" * 20_000, "duplicate_keys"),
    _refused("unknown-key", "tree: big\n" + "".join(f"qu{i}: v\n" for i in range(20_000)), "unknown_keys"),
    _refused("unknown-kind", "[" + "a," * 180_000 + "]", "many_items"),
    _refused("open-quote", 'tree: "' + "a\n" * 180_000, "endless_quote"),
    directory,
    dangling_link,
    fifo,
    endless_device,
    fifty_megabytes,
    sparse_gigabytes,
]


def crlf_and_mark(folder: Path) -> int:
    write(folder, "\ufeff" + tree([yes_no("q0", "end", "end")]).replace("\n", "\r\n"))
    return 0


def long_text(folder: Path) -> int:
    write(folder, tree([yes_no("q0", "end", "end").replace("en: Q", f"en: {'long ' * 70_000}")]))
    return 1


def _checklist(items: int, ticked: Callable[[int], str], unticked: Callable[[int], str]) -> str:
    rows = [f"      i{i}: {{en: I, fr: I, ticked: {ticked(i)}, unticked: {unticked(i)}}}\n" for i in range(items)]
    return "  q0:\n    ask: {en: Q, fr: Q}\n    any-of:\n" + "".join(rows) + "    then: end\n"


def checklist_of_60(folder: Path) -> int:
    write(folder, tree([_checklist(60, lambda i: "[]", lambda i: "[]")]))
    return 0


def checklist_of_60_questions(folder: Path) -> int:
    questions = [yes_no(f"t{i}", "end", "[]") + yes_no(f"u{i}", "[]", "end") for i in range(60)]
    write(folder, tree([_checklist(60, lambda i: f"t{i}", lambda i: f"u{i}"), *questions]))
    return 0


def checklist_of_60_read(folder: Path) -> int:
    cases = "".join(f"      - when: {{q0: i{i}}}\n        then: end\n" for i in range(60)) + "      - then: []\n"
    last = f"  q1:\n    ask: {{en: Q, fr: Q}}\n    yes:\n{cases}    no: []\n"
    write(folder, tree([_checklist(60, lambda i: "[]", lambda i: "[]").replace("then: end", "then: q1"), last]))
    return 0


def chain(folder: Path) -> int:
    """As many questions in a row as go into a file."""
    questions = [f" q{i}: {{ask: {{en: Q, fr: Q}}, yes: q{i + 1}, no: end}}\n" for i in range(6800)]
    write(
        folder,
        HEAD + "questions:\n" + "".join(questions) + " q6800: {ask: {en: Q, fr: Q}, yes: end, no: end}\n" + GUIDANCE,
    )
    return 0


def random_graph(folder: Path) -> int:
    """300 questions, each leading to any five later ones."""
    chance = random.Random(7)
    names = [f"q{i}" for i in range(300)]
    questions = []
    for i, name in enumerate(names):
        later = [*names[i + 1 :], "end"]
        options = "".join(
            f"      o{n}: {{en: O, fr: O, then: {chance.choice(later) if n else later[0]}}}\n" for n in range(5)
        )
        questions.append(f"  {name}:\n    ask: {{en: Q, fr: Q}}\n    one-of:\n{options}")
    write(folder, tree(questions))
    return 0


def random_lists(folder: Path) -> int:
    """300 questions without guidance between them, each leading to lists of later ones: 2**300 ways."""
    chance = random.Random(7)
    names = [f"q{i}" for i in range(300)]
    questions = []
    for i, name in enumerate(names):
        later = names[i + 1 :]
        ways = [f"[{', '.join(chance.sample(later, min(3, len(later))))}]" for _ in range(2)]
        ways[0] = f"[{later[0]}, {ways[0][1:]}" if len(later) > 1 else ways[0]
        questions.append(yes_no(name, ways[0].replace(", ]", "]"), ways[1]))
    write(folder, tree(questions))
    return 1


def one_circle(folder: Path) -> int:
    write(folder, tree(yes_no(f"q{i}", f"q{(i + 1) % 4000}", "end") for i in range(4000)))
    return 1


def everything_to_everything(folder: Path) -> int:
    every = ", ".join(f"q{i}" for i in range(150))
    write(folder, tree(yes_no(f"q{i}", f"[{every}]", "end") for i in range(150)))
    return 1


def self_references(folder: Path) -> int:
    write(folder, tree(yes_no(f"q{i}", f"q{i}", f"q{i + 1}") for i in range(2000)))
    return 1


def trees_that_refer_to_each_other(folder: Path) -> int:
    write(folder, tree([yes_no("q0", "other", "other/q0")]))
    write(folder, tree([yes_no("q0", "big", "big/q0")]).replace("tree: big", "tree: other"), "other.yaml")
    return 1


def unknown_references(folder: Path) -> int:
    write(folder, tree(yes_no(f"q{i}", f"quest-{i}-x", "end") for i in range(5000)))
    return 1


def unknown_citations(folder: Path) -> int:
    cites = ", ".join(f"law/{i}" for i in range(2, 20_000))
    write(folder, tree([yes_no("q0", "end", "end")]).replace("[law/1]", f"[law/1, {cites}]"))
    return 1


def unknown_conditions(folder: Path) -> int:
    cases = "".join(f"      - when: {{z{i}: yes}}\n        then: end\n" for i in range(4000)) + "      - then: end\n"
    write(folder, tree([f"  q0:\n    ask: {{en: Q, fr: Q}}\n    yes:\n{cases}    no: end\n"]))
    return 1


def unreachable_nodes(folder: Path) -> int:
    write(folder, tree(yes_no(f"q{i}", "end", "end") for i in range(4000)))
    return 1


def no_translations(folder: Path) -> int:
    write(folder, tree(yes_no(f"q{i}", f"q{i + 1}", "end").replace(", fr: Q", "") for i in range(4000)))
    return 1


def steering_signs(folder: Path) -> int:
    """Signs that a terminal obeys, in names of files, ids and texts."""
    sign = "\u202eevil\u2066"
    write(folder, tree([yes_no("q0", f"'{sign}'", f'"\\e]0;x\\a{sign}"')]).replace("en: Big", f"en: '{sign}[/b]'"))
    write(folder, "tree: \x1b[31mred\n", "a\x1b[31m\u202e\x07.yaml")
    write(folder, f'tree: "\\e[31m{sign}"\n"\\e[2J{sign}": 1\n', "b\n::error::x.yaml")
    return 1


HEAVY: list[Callable[[Path], int]] = [
    crlf_and_mark,
    long_text,
    checklist_of_60,
    checklist_of_60_questions,
    checklist_of_60_read,
    chain,
    random_graph,
    random_lists,
    one_circle,
    everything_to_everything,
    self_references,
    trees_that_refer_to_each_other,
    unknown_references,
    unknown_citations,
    unknown_conditions,
    unreachable_nodes,
    no_translations,
]

EVERY_TIME = [crlf_and_mark, checklist_of_60_questions, trees_that_refer_to_each_other]
"""Those of the heavy that are tried with every run of the tests, the others with ADVISOR_LONG and `make fuzz`."""
