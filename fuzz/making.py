"""Makes files: grown from the grammar of the format, or mutated from the corpora; each by its number alone."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests" / "diagnostics"
LONGEST = 8_000
"""Bytes of a file of the corpora that are mutated."""
_WORDS = (
    "tree source vignette glossary title start questions guidance ask help cite keywords yes no unsure one-of any-of",
    "then when ticked unticked all some none en fr verdict may steps unsettled beats path reach never also otherwise",
    "force provisions locator gist publisher notice formerly q0 q1 q2 leaving law law/1 end [] {} '' ~ << é \u202e - ?",
)
WORDS = " ".join(_WORDS).split()
TOKENS = [b": ", b"\n", b"\n  ", b"\n    ", b"- ", b"[", b"]", b"{", b"}", b"#", b" #", b"'", b'"', b"&a ", b"*a"]
TOKENS += [b"!!x ", b"---\n", b"\x00", b"\xff", b"\r", b"\t", b"\xef\xbb\xbf", b"? ", b"|\n", b">\n", b"%", b"@"]
TOKENS += ["\u2028".encode(), "\ud7ff".encode(), b"[" * 40, b"{a: " * 40, b"- " * 40, b"x" * 5000]


def made(number: int, seed: int) -> bytes:
    """The file of a number: half of them mutated, a third grown as trees, the rest grown from words alone."""
    chance = random.Random(f"{seed}/{number}")
    kind = chance.random()
    if kind < 0.5:
        return mutated(chance, chance.choice(corpus()))
    if kind < 0.65:
        first = chance.choice(["tree: leaving\nstart: q0\n", "source: law\n", "vignette: v\ntree: leaving\n"])
        return (first + grown(chance).lstrip("\n")).encode()
    whole = tree(chance)
    return mutated(chance, whole) if kind < 0.75 else whole


@cache
def corpus() -> list[bytes]:
    """Every file of the corpora of faults, and the shipped library."""
    paths = [*sorted(CORPUS.glob("*/*/**/*.y*ml")), *sorted((ROOT / "trees").rglob("*.yaml"))]
    return [path.read_bytes()[:LONGEST] for path in paths if path.is_file()]


def mutated(chance: random.Random, whole: bytes) -> bytes:
    """A file with a few bytes, tokens or lines changed."""
    data = bytearray(whole)
    for _ in range(chance.choice([1, 1, 1, 2, 5, 20])):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(6):
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
            case 4:
                lines = bytes(data).split(b"\n")
                i = chance.randrange(len(lines))
                lines[i:i] = lines[i : i + chance.choice([1, 2, 10])] * chance.choice([1, 1, 50])
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


def tree(chance: random.Random) -> bytes:
    """A tree by the grammar of the format: questions and guidance that lead anywhere, sometimes to nothing."""
    names = [f"q{i}" for i in range(chance.choice([1, 3, 8, 20]))]
    told = [f"g{i}" for i in range(chance.choice([1, 2, 5]))]
    grammar = _Grammar(chance, [*names, *told])
    rows = ["tree: grown", *grammar.text("title", 0), f"start: {chance.choice(names)}", "questions:"]
    for name in names:
        rows += grammar.question(name)
    rows.append("guidance:")
    for name in told:
        rows += grammar.guidance(name)
    return ("\n".join(rows) + "\n").encode()


class _Grammar:
    """The productions of a tree's file; each gives lines."""

    def __init__(self, chance: random.Random, names: list[str]) -> None:
        self.chance = chance
        self.order = names
        self.asked = [name for name in names if name.startswith("q")]
        self.at = 0

    def name(self) -> str:
        """Mostly a later node."""
        later = self.order[self.at + 1 :]
        if later and self.chance.random() < 0.98:
            return self.chance.choice(later[:4] if self.chance.random() < 0.7 else later)
        return self.chance.choice([*self.order, "grown", "no-such-node", "other/q0"])

    def text(self, key: str, depth: int) -> list[str]:
        inner = "  " * depth
        alike = [("Yes, or no", "Oui, ou non"), ("On 2 May", "Le 2 mai")] * 50
        en, fr = self.chance.choice([*alike, ("On 2 May", "Le 3 mai"), ("See {a} or {b}", "Voir {b} ou {c}")])
        return [f"{inner}{key}:", f"{inner}  en: {en}", f"{inner}  fr: {fr}"]

    def target(self, depth: int, *, cases: bool = True) -> str:
        kind = self.chance.random()
        if kind < 0.1:
            return " []"
        if kind < 0.6 or (kind >= 0.8 and not cases):
            return f" {self.name()}"
        if kind < 0.8:
            return f" [{', '.join([self.name() for _ in range(3)])}]"
        inner, rows = "  " * depth, []
        for _ in range(self.chance.randrange(1, 4)):
            rows += [f"{inner}- when:", *self.when(depth + 2), f"{inner}  then:{self.target(depth + 2, cases=False)}"]
        if self.chance.random() < 0.8:
            rows.append(f"{inner}- then:{self.target(depth + 2, cases=False)}")
        return "\n" + "\n".join(rows)

    def when(self, depth: int) -> list[str]:
        before = self.asked[: self.at] if self.chance.random() < 0.95 else []
        asked = dict.fromkeys(self.chance.choices(before or self.asked, k=self.chance.choice([1, 1, 2])))
        values = [["yes", "no", "unsure", "[yes, no]"], ["o0", "o1", "[o0, o1]"], ["i0", "[i0, i1]"], ["[]", "o9"]]
        odd = self.chance.random() < 0.01
        chosen = {name: self.chance.choice(values[3 if odd else int(name[1:]) % 3]) for name in asked}
        return [f"{'  ' * depth}{name}: {value}" for name, value in chosen.items()]

    def question(self, name: str) -> list[str]:
        self.at = self.order.index(name)
        rows = [f"  {name}:", *self.text("ask", 2), f"    cite: [law/{self.chance.choice('12' * 50 + '9')}]"]
        match int(name[1:]) % 3:
            case 0:
                rows += [f"    {answer}:{self.target(3)}" for answer in ("yes", "no", "unsure")]
            case 1:
                rows.append("    one-of:")
                for i in range(self.chance.choice([2, 2, 3, 4] * 9 + [1])):
                    rows += [*self.text(f"o{i}", 3), f"        then:{self.target(5)}"]
            case _:
                rows.append("    any-of:")
                for i in range(self.chance.choice([2, 3, 8] * 9 + [1])):
                    rows += self.text(f"i{i}", 3)
                    if self.chance.random() < 0.3:
                        rows += ["        when:", *self.when(5)]
                    ways = self.chance.sample(["ticked", "unticked"], self.chance.randrange(3))
                    rows += [f"        {way}:{self.target(5)}" for way in ways]
                rows += [f"    {key}:{self.target(3)}" for key in ("all", "some", "none", "then")]
        return rows

    def guidance(self, name: str) -> list[str]:
        rows = [
            f"  {name}:",
            f"    verdict: {self.chance.choice(['may', 'urgent', 'not-yet'])}",
            *self.text("title", 2),
        ]
        rows.append(f"    cite: {self.chance.choice(['[law/1]', '[law/2]'] * 25 + ['[]', '[law/1, no/1]'])}")
        return rows + ([f"    then:{self.target(3)}"] if self.chance.random() < 0.4 else [])
