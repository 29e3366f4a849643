"""The command line in a process of its own, forked from one that has read the program's modules already.

A new interpreter would read them anew for each of some four hundred calls, which is more than half of what they take.
"""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from multiprocessing.resource_sharer import DupFd
from pathlib import Path

SECONDS = 60

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["advisor.cli", "advisor.opening", "advisor.plain.conversation", __name__])


def run(
    arguments: Sequence[str], stdin: str, folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """What the program printed, and how it ended.

    Raises subprocess.TimeoutExpired for a program that does not end.
    """
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as error:
        given.write(stdin.encode())
        given.seek(0)
        streams = [DupFd(stream.fileno()) for stream in (given, out, error)]
        process = _context.Process(
            target=_program, args=([str(argument) for argument in arguments], streams, str(folder), dict(environment))
        )
        process.start()
        process.join(SECONDS)
        if process.exitcode is None:
            process.kill()
            raise subprocess.TimeoutExpired(["advisor", *arguments], SECONDS)
        out.seek(0)
        error.seek(0)
        return subprocess.CompletedProcess(
            ["advisor", *arguments], process.exitcode, out.read().decode(), error.read().decode()
        )


def _program(arguments: list[str], streams: list[DupFd], folder: str, environment: dict[str, str]) -> None:
    from advisor.__main__ import main

    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    for number, stream in enumerate(streams):
        os.dup2(stream.detach(), number)
    # As an interpreter that starts with these streams would open them.
    sys.stdin = os.fdopen(0, encoding="utf-8", errors="surrogateescape")
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", errors="surrogateescape")
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="backslashreplace")
    sys.argv = ["advisor", *arguments]
    main()
