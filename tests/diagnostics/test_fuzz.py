"""A short, seeded fuzz: whatever the bytes, reading and checking end in a library and findings.

ADVISOR_FUZZ sets the number of files, ADVISOR_FUZZ_SEED the first seed.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import advisor
from advisor.checking import check_library
from advisor.diagnostics import Diagnostic
from advisor.diagnostics.render import render
from advisor.text import Language
from tests.diagnostics.corpus import HERE
from tests.diagnostics.test_corpus import walk_to_the_end

NUMBER = int(os.environ.get("ADVISOR_FUZZ", "300"))
SEED = int(os.environ.get("ADVISOR_FUZZ_SEED", "1"))
SEEDS = [p.read_bytes() for p in sorted(HERE.glob("*/*/**/*.yaml")) if p.is_file()]
SHIPPED = Path(__file__).parents[2] / "trees"
SEEDS += [p.read_bytes()[:20_000] for p in sorted(SHIPPED.rglob("*.yaml"))]
WORDS = """tree source vignette title start questions guidance ask help cite keywords yes no unsure one-of any-of then
when ticked unticked all some none en fr verdict may steps unsettled beats path reach never also otherwise force
provisions locator gist publisher q0 q1 q2 leaving law law/1 end [] {} '' ~ << é \u202e - ?""".split()  # noqa: SIM905
TOKENS = [b": ", b"\n", b"\n  ", b"\n    ", b"- ", b"[", b"]", b"{", b"}", b"#", b" #", b"'", b'"', b"&a ", b"*a"]
TOKENS += [b"!!x ", b"---\n", b"\x00", b"\xff", b"\r", b"\t", b"\xef\xbb\xbf", b"? ", b"|\n", b">\n", b"%", b"@"]
TOKENS += ["\u2028".encode(), "\ud7ff".encode()]


def mutated(chance: random.Random) -> bytes:
    """A file of the corpus or of the shipped library with a few bytes, tokens or lines changed."""
    data = bytearray(chance.choice(SEEDS))
    for _ in range(chance.choice([1, 1, 1, 2, 5, 20])):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(5):
            case 0:
                data[at:at] = chance.choice(TOKENS)
            case 1:
                del data[at : at + chance.choice([1, 1, 2, 10, 200])]
            case 2:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 3:
                lines = bytes(data).split(b"\n")
                i, j = chance.randrange(len(lines)), chance.randrange(len(lines))
                lines[i], lines[j] = lines[j], lines[i]
                data = bytearray(b"\n".join(lines))
            case _:
                data[at:at] = chance.choice(WORDS).encode()
    return bytes(data)


def grown(chance: random.Random, depth: int = 0) -> str:
    """A text grown from the words of the format, mostly valid YAML."""
    inner = "  " * depth
    kind = chance.random()
    if depth > 5 or kind < 0.35:
        return " " + chance.choice(WORDS) + "\n"
    if kind < 0.5:
        return f" [{', '.join(chance.choices(WORDS, k=chance.randrange(4)))}]\n"
    rows = range(chance.randrange(1, 6))
    if kind < 0.6:
        return "\n" + "".join(f"{inner}-{grown(chance, depth + 1)}" for _ in rows)
    return "\n" + "".join(f"{inner}{chance.choice(WORDS)}:{grown(chance, depth + 1)}" for _ in rows)


def files() -> Iterator[tuple[int, bytes]]:
    """Each seed with the file that it makes."""
    for seed in range(SEED, SEED + NUMBER):
        chance = random.Random(seed)
        first = chance.choice(["tree: leaving\nstart: q0\n", "source: law\n", "vignette: v\ntree: leaving\n"])
        yield seed, mutated(chance) if chance.random() < 0.7 else (first + grown(chance).lstrip("\n")).encode()


def test_any_file_ends_in_a_library_and_findings(tmp_path: Path) -> None:
    base = HERE / "good" / "base"
    for seed, data in files():
        folder = tmp_path / "provisions"
        folder.mkdir(exist_ok=True)
        (folder / "law.yaml").write_bytes((base / "provisions" / "law.yaml").read_bytes())
        (tmp_path / "fuzz.yaml").write_bytes(data)
        try:
            found = check_library(str(tmp_path))
            assert all(isinstance(one, Diagnostic) and one.span.line >= 1 and one.span.column >= 1 for one in found)
            render(found, "full", Language.FR, lambda _file, _line: "")
            library, _ = advisor.load(tmp_path)
            for tree in library.graph.graph["starts"]:
                walk_to_the_end(library.graph, tree, random.Random(seed))
        except Exception as error:
            error.add_note(f"ADVISOR_FUZZ_SEED={seed}")
            raise
