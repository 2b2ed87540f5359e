"""Commands for whoever runs the machine: set up, accounts, backups, the audit.

JSON on standard output, sentences on standard error; `ehcplan.cli` registers `COMMANDS` and turns
an error of ours into exit status 1.
"""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import wraps
from pathlib import Path
from typing import Any

import click
from sqlalchemy import select

from ehcplan import migrations
from ehcplan.access import accounts, audit
from ehcplan.access.backup import backup, restore
from ehcplan.access.erasures import Erasure
from ehcplan.access.keys import AUDIT_KEY, BACKUP_KEY, read_key, write_key
from ehcplan.access.roles import OPERATOR, ROLES
from ehcplan.casework import erase
from ehcplan.db import Database
from ehcplan.errors import ContentRefusedError
from ehcplan.models import Account, School
from ehcplan.settings import Settings, write_secret_key

_FILE = click.Path(exists=True, dir_okay=False, readable=True, path_type=Path)
_FOLDER = click.Path(file_okay=False, path_type=Path)


def _checked_address(_: click.Context, parameter: click.Parameter, address: str) -> str:
    if not re.match(r"https?://[^/\s]+", address):
        raise click.BadParameter("It begins with https:// or http://.", param=parameter)
    return address.rstrip("/")


_address = click.option(
    "--address",
    default="http://localhost:8000",
    show_default=True,
    callback=_checked_address,
    help="Where people find ehcplan.",
)


def _instance(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the instance folder, with its settings read by `_settings`."""

    @click.option("--instance", type=_FOLDER, default=None, help="Default: ./instance")
    @wraps(command)
    def with_folder(*args: Any, instance: Path | None, **options: Any) -> None:
        command(*args, instance=instance or Path.cwd() / "instance", **options)

    return with_folder


@click.command("init")
@click.option("--school", required=True, help="The school's name.")
@click.option("--name", required=True, help="The first administrator's name.")
@click.option("--email", required=True, help="What the administrator signs in with.")
@_address
@_instance
def init_command(school: str, name: str, email: str, address: str, instance: Path) -> None:
    """Make the keys, the database, a school and its administrator."""
    write_secret_key(instance)
    keys = [str(write_key(instance, key)) for key in (BACKUP_KEY, AUDIT_KEY)]
    database = _database(instance)
    migrations.upgrade(database)
    school_id = _first_school(database, school)
    account_id = accounts.create_account(
        database, OPERATOR, name=name, email=email, school_id=school_id, role="administrator"
    )
    _say(
        {
            "instance": str(instance),
            "keys": keys,
            "school": school,
            "account": account_id,
            "link": _link(database, account_id, address),
        }
    )
    click.echo(
        "Copy the backup key to a place away from this computer and from the backups. "
        "Without it no backup can be opened, by anybody.",
        err=True,
    )


@click.command("create-account")
@click.option("--school", default=None, help="The school's name. Not needed when there is one.")
@click.option("--name", default="", help="The person's name.")
@click.option("--email", required=True, help="What the person signs in with.")
@click.option("--role", type=click.Choice(list(ROLES)), default=None)
@click.option("--new-school", is_flag=True, help="Add the school too.")
@click.option("--new-link", is_flag=True, help="Only make a new link for an account there is.")
@_address
@_instance
def create_account_command(
    school: str | None,
    name: str,
    email: str,
    role: str | None,
    new_school: bool,
    new_link: bool,
    address: str,
    instance: Path,
) -> None:
    """Make an account, or a new one-time link for one."""
    database = _database(instance)
    if new_link:
        account_id = _account(database, email)
    elif role is None or not name:
        raise click.UsageError("Give --name and --role, or --new-link.")
    else:
        account_id = accounts.create_account(
            database,
            OPERATOR,
            name=name,
            email=email,
            school_id=_school(database, school, new=new_school),
            role=role,
        )
    _say({"account": account_id, "link": _link(database, account_id, address)})


@click.command("backup")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
@click.option("--key", type=_FILE, default=None, help="Default: backup_key of the instance.")
@_instance
def backup_command(output: Path, key: Path | None, instance: Path) -> None:
    """Write one encrypted file that holds everything. People can go on working."""
    database = _database(instance)
    audit.note_reading(database, OPERATOR, "backup made", pupil_ref=None)
    _say(backup(database, output, read_key(key or instance / BACKUP_KEY)))


@click.command("restore")
@click.argument("file", type=_FILE)
@click.option("--verify", is_flag=True, help="Only prove that it could be restored.")
@click.option("--key", type=_FILE, default=None, help="Default: backup_key of the instance.")
@_instance
def restore_command(file: Path, verify: bool, key: Path | None, instance: Path) -> None:
    """Restore FILE to where the database was, which must have been moved away."""
    database = _database(instance)
    audit_key = instance / AUDIT_KEY
    found = restore(
        file,
        read_key(key or instance / BACKUP_KEY),
        database,
        verify_only=verify,
        audit_key=read_key(audit_key) if audit_key.exists() else None,
        reapply=_reapply,
        instance=instance,
    )
    if not verify:
        audit.note_reading(database, OPERATOR, "backup restored", pupil_ref=None)
    _say({"verified": True, "restored": not verify, "audit_checked": audit_key.exists(), **found})


@click.group("audit")
def audit_group() -> None:
    """Seal and verify the list of who did what."""


@audit_group.command("seal")
@_instance
def audit_seal_command(instance: Path) -> None:
    """Seal what has been added since the last seal. Run it every night."""
    sealed = audit.seal(_database(instance), read_key(instance / AUDIT_KEY))
    _say({"sealed": sealed})


@audit_group.command("verify")
@_instance
def audit_verify_command(instance: Path) -> None:
    """Prove that nothing sealed was changed or taken away."""
    database = _database(instance)
    problems = audit.verify(database, read_key(instance / AUDIT_KEY))
    _say({"intact": not problems, "problems": problems, "unsealed": audit.unsealed(database)})
    if problems:
        raise ContentRefusedError("The audit is not as it was sealed.")


COMMANDS: tuple[click.Command, ...] = (
    init_command,
    create_account_command,
    backup_command,
    restore_command,
    audit_group,
)


def _database(instance: Path) -> Database:
    settings = Settings.from_environment(instance=instance)
    return Database(settings.database, instance=settings.instance)


def _first_school(database: Database, name: str) -> int:
    with database.reading() as session:
        if session.scalar(select(School.id).limit(1)) is not None:
            raise ContentRefusedError(
                "ehcplan is set up here already. Use `ehcplan create-account`."
            )
    return _school(database, name, new=True)


def _school(database: Database, name: str | None, *, new: bool = False) -> int:
    with database.writing() as session:
        schools = {one.name: one.id for one in session.scalars(select(School))}
        if name in schools:
            return schools[name]
        if name is None and len(schools) == 1:
            return next(iter(schools.values()))
        if not new or not name or not name.strip():
            names = ", ".join(sorted(schools))
            raise ContentRefusedError(f"Name one of the schools with --school: {names}.")
        school = School(name=" ".join(name.split()))
        session.add(school)
        session.flush()
        return school.id


def _account(database: Database, email: str) -> int:
    with database.reading() as session:
        found = session.scalar(
            select(Account.id).where(Account.email == accounts.clean_email(email))
        )
    if found is None:
        raise ContentRefusedError("There is no account with this e-mail address.")
    return found


def _link(database: Database, account_id: int, address: str) -> str:
    return f"{address}/set-password/{accounts.make_link(database, OPERATOR, account_id)}"


def _reapply(database: Database, erasures: Sequence[Erasure]) -> None:
    erase.reapply(database, OPERATOR, [asdict(erasure) for erasure in erasures])


def _say(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))
