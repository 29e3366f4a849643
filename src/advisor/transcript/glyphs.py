"""What the fonts of the printed page can show; the rest is printed as the number of the character."""

from __future__ import annotations

import re
import unicodedata

# Libertinus Serif and DejaVu Sans Mono together: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Georgian, phonetic
# and mathematical signs, arrows, boxes, shapes. Found by asking typst for each character (a test does it again).
_RANGES = """
0A 20-7E A0-AC AE-2FF 370-377 37A-37F 384-38A 38C 38E-3A1 3A3-482 48A-4FF 531-556 559-58A 58D-58F 5BE 5C0 5C3 5C6
5D0-5EA 5EF-5F4 60C 61B 61F 621-63A 640-64A 660-66D 674 679-67B 67E-680 683-684 686-687 691 698 6A4 6A9 6AF 6BE 6CC
6F0-6F9 10D0-10FF 1D00-1DBF 1E00-1F15 1F18-1F1D 1F20-1F45 1F48-1F4D 1F50-1F57 1F59 1F5B 1F5D 1F5F-1F7D 1F80-1FB4
1FB6-1FC4 1FC6-1FD3 1FD6-1FDB 1FDD-1FEF 1FF2-1FF4 1FF6-1FFE 2000-200A 2010-2027 202F-2040 2042 2044-2052 2054-205F
2070-2071 2074-208E 2090-209C 20A0-20C0 2100-211E 2120 2122 2124 2126-2151 2153-2184 2189 2190-23FF 2422-2423
2460-2606 2609-262F 2638-268B 2690-269C 26A0-26A7 26AA-26AF 26B2 2701-2704 2706-2709 270C-2714 2717-2726 272A-274B
274D 274F-2752 2756 2758-275E 2761-277F 2794 2798-27AF 27B1-2B73 2B76-2B95 2B97-2BFF 2C60-2C7F FB00-FB06 FFFC-FFFD
"""


def _covered() -> re.Pattern[str]:
    classes = "".join("-".join(rf"\U{int(end, 16):08X}" for end in part.split("-")) for part in _RANGES.split())
    return re.compile(f"[^{classes}]")


_UNCOVERED = _covered()
# A digest fits on its line, and is copied from the page: it stays whole.
_LONG = re.compile(r"(?<!\S)(?![0-9a-f]{64}(?!\S))[^\s\u200b]{31,}")
PIECE = 10
"""Characters after which a word that may not fit on a line can break."""


def printable(text: str) -> str:
    """The text with each character that the fonts cannot show as ‹U+…›, in composed form.

    The signs that `text.display` sets for control characters name the character that they stand for.
    """
    return _UNCOVERED.sub(lambda found: _number(found[0]), unicodedata.normalize("NFC", text))


def breakable(text: str) -> str:
    """The text with places to break in words that are too long for a line: zero-width spaces, which print nothing."""
    pieces = _LONG.sub(lambda word: "\u200b".join(re.findall(f".{{1,{PIECE}}}", word[0])), text)
    return pieces.replace("›‹", "›\u200b‹")


def _number(character: str) -> str:
    code = ord(character)
    if 0x2400 <= code < 0x2420:
        code -= 0x2400
    elif code == 0x2421:
        code = 0x7F
    return f"‹U+{code:04X}›"
