"""Renders the pictures of the screen in docs/ from the app itself, in the middle of a real consultation."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from advisor.model import Answer, Consultation
from advisor.text import Language
from advisor.tui.app import AdvisorApp

DOCS = Path(__file__).parents[1] / "docs"
TREE = "ending-services"
ANSWERS: dict[str, Answer] = {
    "stage": "established",
    "beliefs": ("only-client",),
    "court-order": "no",
    "still-necessary": "yes",
    "still-asked": "yes",
    "driver": "goals-not-met",
    "tried-otherwise": "no",
}
SIZE = (120, 40)


async def picture(language: Language, path: Path) -> None:
    """Render one picture."""
    answers = {f"{TREE}/{question}": answer for question, answer in ANSWERS.items()}
    app = AdvisorApp(language, tree=TREE, consultation=Consultation(start=TREE, answers=answers))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await pilot.pause()
        path.write_text(_plain(app.export_screenshot(title="advisor", simplify=True)), encoding="utf-8")


def _plain(svg: str) -> str:
    """The picture with fonts that a machine has: whoever reads the README should fetch nothing from elsewhere."""
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    svg = svg.replace("Fira Code, monospace", "ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace")
    return svg.replace("<text ", '<text xml:space="preserve" ')


async def pictures() -> None:
    """Render both."""
    await picture(Language.EN, DOCS / "screen.svg")
    await picture(Language.FR, DOCS / "screen-fr.svg")


if __name__ == "__main__":
    asyncio.run(pictures())
