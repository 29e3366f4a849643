"""The program `advisor`."""

from __future__ import annotations

import sys

from advisor.crash import tell_only_kind_and_place
from advisor.language import wanted


def main() -> None:
    """Run the command line; without arguments, on a terminal, the app at once."""
    arguments = sys.argv[1:]
    language = wanted(arguments)
    tell_only_kind_and_place(language)
    if not arguments and sys.stdin.isatty() and sys.stdout.isatty():
        # The commonest start imports no more than the screen needs.
        from advisor.tui.app import run

        sys.exit(run(language))
    from advisor.cli import run_command

    sys.exit(run_command(arguments))


if __name__ == "__main__":
    main()
