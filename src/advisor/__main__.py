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
    if sys.stdin.isatty() and sys.stdout.isatty() and _for_the_app(arguments):
        # The commonest starts import no more than the screen needs.
        from advisor.tui.app import run

        sys.exit(run(language, tree=next(iter(arguments[1:]), None)))
    from advisor.cli import run_command

    sys.exit(run_command(arguments))


def _for_the_app(arguments: list[str]) -> bool:
    """Whether the arguments ask for nothing but the app, or for a tree in it that there is."""
    match arguments:
        case [] | ["consult"]:
            return True
        case ["consult", tree]:
            from advisor.loading.headers import headers

            return any(known.name == tree for known in headers())
    return False


if __name__ == "__main__":
    main()
