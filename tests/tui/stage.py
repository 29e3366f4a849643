"""The app on a stage: a library of its own, a clock that stands still until told, and the screen as text."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from rich.cells import cell_len
from textual.events import Key
from textual.keys import _character_to_key
from textual.pilot import Pilot

from advisor.configuration import Configuration
from advisor.model import Consultation
from advisor.session import Session
from advisor.text import Language, Text
from advisor.tui.app import AdvisorApp
from advisor.tui.screens.consulting import ConsultationScreen

LIBRARY = Path(__file__).parent / "library"
TODAY = datetime(2026, 3, 9, 14, 30, tzinfo=UTC)
WIDE, NORMAL, SMALL = (120, 40), (80, 24), (40, 24)
SIZES = (WIDE, NORMAL, SMALL)
EN, FR = Language.EN, Language.FR


class Stage:
    """The running app with what a test wants of it."""

    def __init__(self, app: AdvisorApp, pilot: Pilot[None], clock: list[float]) -> None:
        self.app = app
        self.pilot = pilot
        self.clock = clock

    @property
    def screen(self) -> ConsultationScreen:
        """The consultation screen, whatever stands above it."""
        return next(screen for screen in self.app.screen_stack if isinstance(screen, ConsultationScreen))

    @property
    def dialog(self) -> type | None:
        """The kind of dialog that is open."""
        return None if self.app.screen is self.screen else type(self.app.screen)

    @property
    def session(self) -> Session:
        """What the consultation screen shows."""
        return self.screen.session

    @property
    def answers(self) -> dict[str, object]:
        """The answers by their short names."""
        return {key.partition("/")[2]: answer for key, answer in self.session.consultation.answers.items()}

    @property
    def text(self) -> str:
        """The screen as text."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips).rstrip() + "\n"

    async def press(self, *keys: str) -> None:
        """Press keys, each a second after the last."""
        for key in keys:
            self.clock[0] += 1
            self._send(key)
            await self.settle()

    async def press_now(self, key: str) -> None:
        """Press a key while the clock stands still."""
        self._send(key)
        await self.settle()

    def _send(self, key: str) -> None:
        character = key if len(key) == 1 else {"space": " ", "enter": "\r", "tab": "\t"}.get(key)
        assert self.app._driver is not None
        event = Key(_character_to_key(key) if len(key) == 1 else key, character)
        event.set_sender(self.app)
        self.app._driver.send_message(event)

    async def settle(self) -> None:
        """Let every message be handled and the screen be painted: a round for each hop that a message makes.

        What the thread of the records was asked to do, and what that led to, is waited for.
        """
        await self._rounds()
        for _ in range(2 if "background" in vars(self.app) else 0):
            await self._background()
            await self._rounds()

    async def _rounds(self) -> None:
        for _ in range(4):
            await self.pilot.pause(0)

    async def _background(self) -> None:
        done = asyncio.Event()
        self.app.behind(lambda: None, lambda _: done.set())
        await done.wait()

    async def type(self, text: str) -> None:
        """Type a text."""
        for character in text:
            self._send("space" if character == " " else character)
        await self.settle()

    async def say(self, text: str) -> None:
        """Type a text and press Enter."""
        await self.type(text)
        await self.press("enter")

    async def click(self, text: str) -> None:
        """Click on the first place where a text stands."""
        for y, line in enumerate(self.text.split("\n")):
            if text in line:
                self.clock[0] += 1
                await self.pilot.click(offset=(cell_len(line[: line.index(text)]), y))
                await self.settle()
                return
        raise AssertionError(f"{text!r} is not on the screen:\n{self.text}")

    @property
    def conversation(self) -> str:
        """The whole conversation, also what is out of view."""
        return "\n".join(line.plain.rstrip() for line in self.screen.conversation.lines)

    @property
    def value(self) -> str:
        """What stands on the input line."""
        return self.screen.line.value


@asynccontextmanager
async def stage(
    size: tuple[int, int] = WIDE,
    language: Language = EN,
    tree: str | None = "lend",
    library: Path | str = LIBRARY,
    consultation: Consultation | None = None,
    configuration: Configuration | None = None,
    remark: Text | None = None,
) -> AsyncIterator[Stage]:
    """The app, started."""
    clock = [0.0]
    app = AdvisorApp(
        language,
        str(library),
        tree,
        consultation,
        clock=lambda: clock[0],
        now=lambda: TODAY,
        configuration=configuration,
        remark=remark,
    )
    async with app.run_test(size=size) as pilot:
        on = Stage(app, pilot, clock)
        await on.settle()
        await on.settle()
        yield on
