"""The commands `records …`: what is kept, listed, shown, exported, purged, verified, and moved."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from advisor.command import Command, Group
from advisor.messages import pair, say
from advisor.opening import fail
from advisor.printing import FORMATS
from advisor.text import Language, display
from advisor.unlocking import new_passphrase, passphrase, store_of, unlocked

if TYPE_CHECKING:
    from advisor.records import RecordInfo, Store

CLEAN, FINDINGS = 0, 1
Result = TypeVar("Result")


def records(language: Language) -> click.Group:
    """The group of commands, with their help in one language."""

    def words(key: str) -> str:
        return say(f"records.help.{key}", language)

    made: dict[str, Any] = {"cls": Command, "language": language}
    file, record = say("cli.meta.file", language), say("records.meta.record", language)
    lang = click.option(
        "--lang", type=click.Choice(["en", "fr"]), expose_value=False, help=say("cli.help.lang", language)
    )
    secret = click.option("--passphrase-file", "secret", default=None, metavar=file, help=words("passphrase"))
    one = click.argument("record", metavar=record)

    @click.group("records", cls=Group, language=language, help=words("records"))
    @lang
    def group() -> None:
        """The records."""

    @group.command("list", **made, help=words("list"))
    @click.argument("search", nargs=-1, metavar=say("records.meta.words", language))
    @lang
    @secret
    def list_(search: tuple[str, ...], secret: str | None) -> int:
        return _told(lambda: _list(store_of(secret, language), " ".join(search), language), language)

    @group.command("due", **made, help=words("due"))
    @lang
    @secret
    def due(secret: str | None) -> int:
        return _told(
            lambda: _rows(store_of(secret, language).due(date.today()), language, "records.due.none"), language
        )

    @group.command("show", **made, help=words("show"))
    @one
    @click.option("--to", type=click.Choice(FORMATS), default="text", help=say("cli.help.to", language))
    @click.option("-o", "--output", default="-", metavar=file, help=say("cli.help.output", language))
    @lang
    @secret
    def show(record: str, to: str, output: str, secret: str | None) -> int:
        return _told(lambda: _show(store_of(secret, language), record, to, output, language), language)

    @group.command("export", **made, help=words("export"))
    @click.argument("record", required=False, metavar=f"[{record}]")
    @click.option("--all", "everything", is_flag=True, help=words("all"))
    @click.option("--client", is_flag=True, help=words("client"))
    @click.option("-o", "--output", default="-", metavar=file, help=say("cli.help.output", language))
    @click.option("--new-passphrase-file", "new", default=None, metavar=file, help=words("new"))
    @lang
    @secret
    def export(
        record: str | None, everything: bool, client: bool, output: str, new: str | None, secret: str | None
    ) -> int:
        if everything == bool(record) or (everything and (client or output == "-")):
            raise fail(pair("records.error.export"), language)
        if record:
            name = record
            return _told(lambda: _export(store_of(secret, language), name, output, language, client=client), language)
        return _told(lambda: _back_up(store_of(secret, language), Path(output), new, language), language)

    @group.command("import", **made, help=words("import"))
    @click.argument("path", metavar=file)
    @click.option("--its-passphrase-file", "its", default=None, metavar=file, help=words("its"))
    @lang
    @secret
    def import_(path: str, its: str | None, secret: str | None) -> int:
        return _told(lambda: _import(store_of(secret, language), Path(path), its, language), language)

    @group.command("passphrase", **made, help=words("change"))
    @click.option("--new-passphrase-file", "new", default=None, metavar=file, help=words("new-own"))
    @lang
    @secret
    def passphrase_(new: str | None, secret: str | None) -> int:
        return _told(lambda: _passphrase(secret, new, language), language)

    @group.command("purge", **made, help=words("purge"))
    @one
    @click.option("--yes", is_flag=True, help=words("yes"))
    @lang
    @secret
    def purge(record: str, yes: bool, secret: str | None) -> int:
        return _told(lambda: _purge(store_of(secret, language), record, language, sure=yes), language)

    @group.command("rename", **made, help=words("rename"))
    @one
    @click.argument("name", metavar=say("cli.meta.case", language))
    @lang
    @secret
    def rename(record: str, name: str, secret: str | None) -> int:
        return _told(lambda: _rename(store_of(secret, language), record, name, language), language)

    @group.command("retain", **made, help=words("retain"))
    @one
    @click.argument("until", metavar=say("records.meta.until", language))
    @lang
    @secret
    def retain(record: str, until: str, secret: str | None) -> int:
        return _told(lambda: _retain(store_of(secret, language), record, until, language), language)

    @group.command("verify", **made, help=words("verify"))
    @click.option("--head", default="", metavar=say("records.meta.head", language), help=words("head"))
    @lang
    @secret
    def verify(head: str, secret: str | None) -> int:
        return _told(lambda: _verify(store_of(secret, language), head, language), language)

    return group


def _told(act: Callable[[], Result], language: Language) -> Result:
    """What a command gives; a fault of the records ends it with its text."""
    from advisor.records import RecordsError

    try:
        return act()
    except RecordsError as error:
        raise fail(error.text, language) from None


def _now() -> datetime:
    return datetime.now().astimezone()


# Commands


def _list(store: Store, search: str, language: Language) -> int:
    from advisor.keeping.listing import line

    if not search:
        return _rows(store.list(), language, "records.list.none")
    hits = store.search(search)
    found = {hit.info.id: hit.info for hit in hits}
    for info in found.values():
        click.echo(line(info, language))
        for hit in hits:
            if hit.info.id == info.id and hit.key:
                click.echo(f"    {display(hit.text)}")
    if not found:
        click.echo(say("records.search.none", language), err=True)
    return CLEAN


def _rows(infos: Iterable[RecordInfo], language: Language, none: str) -> int:
    from advisor.keeping.listing import line

    shown = [line(info, language) for info in infos]
    for row in shown:
        click.echo(row)
    if not shown:
        click.echo(say(none, language), err=True)
    return CLEAN


def _show(store: Store, record: str, to: str, output: str, language: Language) -> int:
    from advisor.keeping.keeper import named
    from advisor.keeping.printed import transcript
    from advisor.printing import produced

    if to == "pdf" and output == "-" and sys.stdout.isatty():
        raise fail(pair("cli.error.binary"), language)
    kept = store.read(named(store, record).id)
    _write(output, produced(transcript(kept, language, _now()), to), language)
    return CLEAN


def _export(store: Store, record: str, output: str, language: Language, *, client: bool) -> int:
    from advisor.keeping.keeper import named

    content = store.export(named(store, record).id, client_edition=client)
    _write(output, content.encode("ascii"), language)
    return CLEAN


def _write(output: str, content: bytes, language: Language) -> None:
    if output == "-":
        click.echo(content, nl=False)
        return
    from advisor.writing import write

    try:
        write(Path(output), content)
    except FileExistsError:
        raise fail(pair("cli.error.exists", path=output), language) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise fail(pair("cli.error.write", path=output, reason=reason), language) from None
    click.echo(say("cli.wrote", language, path=output), err=True)


def _back_up(store: Store, path: Path, new: str | None, language: Language) -> int:
    count = store.export_all(path, new_passphrase(new, "records.prompt.new", language))
    click.echo(say("records.backed-up", language, count=count, path=path), err=True)
    return CLEAN


def _import(store: Store, path: Path, its: str | None, language: Language) -> int:
    from advisor.keeping.listing import imported

    found = store.import_file(path, passphrase(its, "records.prompt.its", language))
    click.echo(imported(found).in_language(language), err=True)
    return _findings(found.findings, language)


def _passphrase(secret: str | None, new: str | None, language: Language) -> int:
    store, present = unlocked(secret, language)
    store.change_passphrase(present, new_passphrase(new, "records.prompt.new-own", language))
    click.echo(say("passphrase.changed", language), err=True)
    return CLEAN


def _purge(store: Store, record: str, language: Language, *, sure: bool) -> int:
    from advisor.keeping.keeper import named
    from advisor.keeping.listing import line

    info = named(store, record)
    if not sure:
        if not sys.stdin.isatty():
            raise fail(pair("records.error.sure"), language)
        click.echo(line(info, language), err=True)
        typed = click.prompt(
            say("records.purge.sure", language, name=info.id[:4]), default="", show_default=False, err=True
        )
        if typed.strip() != info.id[:4]:
            click.echo(say("records.purge.not", language), err=True)
            return FINDINGS
    store.purge(info.id, _now())
    click.echo(say("records.purged", language), err=True)
    return CLEAN


def _rename(store: Store, record: str, name: str, language: Language) -> int:
    from advisor.keeping.keeper import named

    info = named(store, record)
    store.rename(info.id, name, _now())
    return _rows([named(store, info.id)], language, "")


def _retain(store: Store, record: str, until: str, language: Language) -> int:
    from advisor.keeping.keeper import named
    from advisor.keeping.retention import read

    retention = read(until)
    if retention is None:
        raise fail(pair("keep.retain.bad"), language)
    info = named(store, record)
    store.set_retention(info.id, retention, _now())
    return _rows([named(store, info.id)], language, "")


def _verify(store: Store, head: str, language: Language) -> int:
    found = store.verify(head)
    if not found:
        click.echo(say("records.verified.head" if head else "records.verified", language), err=True)
    return _findings(found, language)


def _findings(found: Iterable[Any], language: Language) -> int:
    from advisor.keeping.keeper import SHORT

    told = [f"{one.record[:SHORT]}  {one.text.in_language(language)}".strip() for one in found]
    for text in told:
        click.echo(text)
    return FINDINGS if told else CLEAN
