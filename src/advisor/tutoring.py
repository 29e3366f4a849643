"""The command `train`: an exercise in the app or line by line."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from advisor.command import Command
from advisor.messages import pair, say
from advisor.opening import fail, opened
from advisor.text import Language, display

if TYPE_CHECKING:
    from advisor.library import Library
    from advisor.model import Vignette


def train(language: Language) -> click.Command:
    """The command, with its help in one language."""

    def words(key: str) -> str:
        return say(f"cli.help.{key}", language)

    @click.command("train", cls=Command, language=language, help=words("train"))
    @click.argument("vignette", required=False, metavar=f"[{say('cli.meta.vignette', language)}]")
    @click.option("--mode", type=click.Choice(["learn", "exam"]), default=None, help=words("train.mode"))
    @click.option("--provisions/--no-provisions", default=True, help=words("train.provisions"))
    @click.option("--plain", is_flag=True, help=words("train.plain"))
    @click.option("--attempt", default=None, metavar=say("cli.meta.file", language), help=words("train.attempt"))
    @click.option("--id", "pseudonym", default="", metavar=say("cli.meta.pseudonym", language), help=words("train.id"))
    @click.option("--lang", type=click.Choice(["en", "fr"]), expose_value=False, help=words("lang"))
    @click.option("--trees", default=None, metavar=say("cli.meta.folder", language), help=words("trees"))
    @click.pass_obj
    def command(outer: str | None, /, vignette: str | None, trees: str | None, plain: bool, **options: Any) -> int:
        return _train(trees or outer, vignette, language, plain=plain, **options)

    return command


def _train(
    trees: str | None,
    name: str | None,
    language: Language,
    *,
    plain: bool,
    mode: str | None,
    provisions: bool,
    attempt: str | None,
    pseudonym: str,
) -> int:
    from advisor.attempts import is_pseudonym
    from advisor.exercising import ExerciseError, Keeper, Setting, started
    from advisor.training.attempt import Mode

    if pseudonym and not is_pseudonym(pseudonym):
        raise fail(pair("training.error.id"), language)
    library = opened(trees, language)
    found = _exercises(library, language)
    vignette = _named(name, found, language) if name else None
    setting = Setting(Mode(mode or "learn"), provisions, pseudonym, Path(attempt) if attempt else None)
    if sys.stdin.isatty() and sys.stdout.isatty() and not plain:
        from advisor.tui.app import run
        from advisor.tui.training import Wanted

        return run(
            language, trees, exercise=Wanted(vignette.name if vignette else "", setting, library, ask=mode is None)
        )
    from advisor.plain.training import Lesson, choose

    vignette = vignette or choose(found.values(), language, sys.stdin, sys.stdout)
    if vignette is None:
        return 0

    def now() -> datetime:
        return datetime.now().astimezone()

    try:
        trial = started(library, vignette, setting, language, now())
    except ExerciseError as error:
        raise fail(error.text, language) from error
    Lesson(trial, Keeper(setting.path), language, sys.stdin, sys.stdout, now).run()
    return 0


def _exercises(library: Library, language: Language) -> dict[str, Vignette]:
    from advisor.training.trial import exercises

    found = {one.name: one for one in exercises(library.vignettes.values())}
    if not found:
        raise fail(pair("training.error.none"), language)
    return found


def _named(name: str, found: dict[str, Vignette], language: Language) -> Vignette:
    from advisor.diagnostics.suggest import nearest

    if name in found:
        return found[name]
    near = nearest(name, found)
    key = "training.error.near" if near else "training.error.unknown"
    raise fail(pair(key, name=display(name), known=" · ".join(near or found)), language)
