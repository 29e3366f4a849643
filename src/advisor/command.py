"""Commands whose help and errors speak the program's own words, in the language that was asked for."""

from __future__ import annotations

from typing import Any

import click

from advisor.diagnostics.suggest import nearest
from advisor.messages import say
from advisor.text import Language, display


class _Spoken(click.Command):
    """A command that knows its language."""

    def __init__(self, *args: Any, language: Language, **kwargs: Any) -> None:
        self.language = language
        kwargs.setdefault("options_metavar", say("cli.options.meta", language))
        super().__init__(*args, **kwargs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option --help, told in the command's language."""
        option = super().get_help_option(ctx)
        if option:
            option.help = say("cli.help.help", self.language)
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that shows how the command is called."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=say("cli.usage", self.language))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, and a group's commands."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [record for record in (option.get_help_record(ctx) for option in options) if record]
        if records:
            with formatter.section(say("cli.options", self.language)):
                formatter.write_dl(records)


class Command(_Spoken):
    """One command."""


class Group(_Spoken, click.Group):
    """The commands together."""

    def __init__(self, *args: Any, language: Language, **kwargs: Any) -> None:
        kwargs.setdefault("subcommand_metavar", say("cli.command.meta", language))
        super().__init__(*args, language=language, **kwargs)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, then the commands."""
        super().format_options(ctx, formatter)
        with formatter.section(say("cli.commands", self.language)):
            formatter.write_dl([(name, command.help or "") for name, command in self.commands.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first argument names; UsageError if there is none."""
        if args and self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            near = nearest(args[0], self.commands)
            key = "cli.error.command.near" if near else "cli.error.command"
            known = ", ".join(self.commands)
            words = say(key, self.language, name=display(args[0]), near=" · ".join(near), known=known)
            raise SpokenError(words, ctx)
        return super().resolve_command(ctx, args)


class SpokenError(click.UsageError):
    """A usage error that is already told in the right language."""


def complain(error: click.ClickException, language: Language) -> None:
    """Tell an error of the command line on stderr, with what to do next."""
    message = _message(error, language)
    click.echo(say("cli.error", language, message=message), err=True)
    if isinstance(error, click.UsageError) and error.ctx:
        click.echo(say("cli.try-help", language, command=error.ctx.command_path), err=True)


def _message(error: click.ClickException, language: Language) -> str:
    match error:
        case SpokenError():
            return error.message
        case click.NoSuchOption():
            near = " · ".join(error.possibilities or [])
            key = "cli.error.option.near" if near else "cli.error.option"
            return say(key, language, name=display(error.option_name), near=near)
        case click.BadOptionUsage():
            return say("cli.error.option.value", language, name=display(error.option_name))
        case click.MissingParameter():
            return say("cli.error.missing", language, name=_name(error))
        case click.BadParameter() if error.param and isinstance(error.param.type, click.Choice):
            known = ", ".join(str(choice) for choice in error.param.type.choices)
            value = display(error.message).partition("'")[2].partition("'")[0]
            return say("cli.error.value", language, value=value, name=_name(error), known=known)
        case click.UsageError():
            return say("cli.error.usage", language, reason=display(error.format_message()))
    return display(error.format_message())


def _name(error: click.BadParameter) -> str:
    param = error.param
    if isinstance(param, click.Option):
        return " / ".join(param.opts)
    return param.make_metavar(click.Context(click.Command("advisor"))) if param else ""
