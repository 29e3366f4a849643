"""A fault of the program in a real terminal: nothing that was typed is shown or written, wherever it arises."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pexpect
import pytest

from .stage import LIBRARY

CANARY = "kanarienvogel"
PLANTS = {
    "message handler": "def plant(self):\n    raise KeyError(self.line.value)",
    "main thread, later": "def plant(self):\n    text = self.line.value\n    self.call_later(lambda: {}[text])",
    "worker thread": "def plant(self):\n    text = self.line.value\n    self.run_worker(lambda: {}[text], thread=True)",
    "other thread": (
        "def plant(self):\n    import threading\n    text = self.line.value\n"
        "    thread = threading.Thread(target=lambda: {}[text])\n    thread.start(); thread.join()\n    self.app.exit()"
    ),
    "stray task": (
        "def plant(self):\n    import asyncio, gc\n    text = self.line.value\n"
        "    async def fail(): {}[text]\n    asyncio.get_running_loop().create_task(fail())\n"
        "    self.set_timer(0.05, lambda: (gc.collect(), self.app.exit()))"
    ),
}
PROGRAM = """
import sys
from advisor.tui.screens.consulting import ConsultationScreen
{plant}
ConsultationScreen.action_pane = plant
sys.argv = ["advisor", "consult", "lend", "--trees", {library!r}]
from advisor.__main__ import main
main()
"""


@pytest.mark.parametrize("place", PLANTS)
def test_a_note_in_a_fault_is_not_told(place: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    child = pexpect.spawn(
        sys.executable,
        ["-c", PROGRAM.format(plant=PLANTS[place], library=str(LIBRARY))],
        dimensions=(24, 80),
        env={
            **os.environ,
            "ADVISOR_LANG": "en",
            "TERM": "xterm-256color",
            "TEXTUAL": "devtools,debug",
            "TEXTUAL_LOG": str(log),
            "TEXTUAL_SCREENSHOT_LOCATION": str(tmp_path),
        },
        timeout=20,
        encoding="utf-8",
        cwd=str(tmp_path),
    )
    child.expect("Do you know")
    child.send(CANARY)
    child.expect("as a note")
    child.send("\x1b[15~")
    # The program leaves the alternate screen; what stands on the person's terminal afterwards comes after that.
    child.expect_exact("\x1b[?1049l")
    child.expect(pexpect.EOF)
    child.close()
    assert CANARY not in child.before
    if place not in ("other thread",):
        assert "KeyError" in child.before
    assert list(tmp_path.iterdir()) == []


def test_a_note_in_a_fault_of_the_plain_conversation_is_not_told(tmp_path: Path) -> None:
    import subprocess

    program = (
        "import sys\nfrom advisor.plain import conversation\n"
        "def fail(self, line): raise KeyError(line)\nconversation.Conversation.take = fail\n"
        f"sys.argv = ['advisor', 'consult', 'lend', '--plain', '--trees', {str(LIBRARY)!r}]\n"
        "from advisor.__main__ import main\nmain()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], input=CANARY + "\n", capture_output=True, encoding="utf-8", timeout=60
    )
    assert done.returncode == 1
    assert CANARY not in done.stdout + done.stderr
    assert "KeyError" in done.stderr
    assert "plain/" in done.stderr
