"""The system's printer, where there is one; otherwise a PDF in the folder where the program was started."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

from advisor.printing import produced
from advisor.transcript.transcript import Transcript
from advisor.writing import free, write

SPOOLERS = (("lp", "-s", "-t", "advisor"), ("lpr", "-J", "advisor"))
"""Commands that take a document on standard input; others may see the name of the job, and it says nothing of it."""
PATIENCE = 20
"""Seconds that a command may take to accept a document."""


def printed(transcript: Transcript, day: date) -> Path | None:
    """Print a transcript; the path of the PDF that was written because no printer took it, or None.

    OSError: no printer took it, and it could not be written either.
    """
    data = produced(transcript, "pdf")
    if _sent(data):
        return None
    path = Path(free(f"advisor-{transcript.tree}-{day.isoformat()}.pdf"))
    write(path, data)
    return path.absolute()


def _sent(data: bytes) -> bool:
    """Whether the system's printer took a document; it goes through a pipe, so that no file stays behind."""
    for name, *options in SPOOLERS:
        command = shutil.which(name)
        if command is None:
            continue
        try:
            done = subprocess.run([command, *options], input=data, capture_output=True, timeout=PATIENCE, check=False)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.returncode == 0:
            return True
    return False
