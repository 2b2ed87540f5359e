"""The command that checks plans: `ehcplan check`. It opens no database and stores nothing."""

import datetime as dt
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click

from ehcplan.cli_check_text import count_line, told_as_text
from ehcplan.cli_day import DAY
from ehcplan.compliance import RULES, codes_matching
from ehcplan.compliance.rule import Duty
from ehcplan.documents.blocks import View
from ehcplan.documents.check_file import CheckedCase, annotated, check_case, check_docx
from ehcplan.documents.check_json import check_json
from ehcplan.errors import ContentRefusedError, EhcplanError
from ehcplan.schemas.case_file import read_case
from ehcplan.vocabulary import Stage

NOTHING, FOUND, UNREADABLE = 0, 1, 2
_READABLE = click.Path(exists=True, readable=True, path_type=Path)


@click.command("check")
@click.argument("files", type=_READABLE, nargs=-1, required=True)
@click.option("--on", type=DAY, default=None, help="The day to judge by. Default: today.")
@click.option(
    "--stage",
    type=click.Choice([one.value for one in Stage if one is not Stage.GATHERING]),
    default=None,
    help="Default: judged from the document.",
)
@click.option("--born", type=DAY, default=None, help="The date of birth, before what it says.")
@click.option("--rules", "patterns", default="", help="Codes, commas between: A-*,F-07.")
@click.option("--duty", "duties", type=click.Choice([d.value for d in Duty]), multiple=True)
@click.option(
    "--view",
    type=click.Choice(["accepted", "original"]),
    default="accepted",
    help="Tracked changes as accepted, or the text as it was before them.",
)
@click.option(
    "--annotate",
    type=click.Path(path_type=Path),
    default=None,
    help="Write a copy with the findings in its margin; for several files, a folder.",
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
def check_command(
    files: tuple[Path, ...],
    on: dt.date | None,
    stage: str | None,
    born: dt.date | None,
    patterns: str,
    duties: tuple[str, ...],
    view: View,
    annotate: Path | None,
    form: str,
) -> None:
    """Check plans: Word files of any authority, or case files. A folder means all that are in it.

    Exit status 0: nothing found; 1: something was found; 2: a file could not be read.
    """
    try:
        codes = codes_matching(
            [one for one in patterns.split(",") if one.strip()], duties=[Duty(d) for d in duties]
        )
    except ContentRefusedError as error:
        raise click.UsageError(str(error)) from error
    asked = _Asked(
        on=on or dt.datetime.now(ZoneInfo("Europe/London")).date(),
        stage=Stage(stage) if stage else None,
        born=born,
        view=view,
        codes=codes if len(codes) < len(RULES) else None,
    )
    paths = list(_paths(files))
    many = len(paths) > 1 or any(path.is_dir() for path in files)
    if not paths:
        raise click.UsageError("There is no .docx or .json file in that folder.")
    if annotate is not None and many and annotate.suffix:
        raise click.UsageError("For several files, --annotate takes a folder.")
    sys.exit(_Round(asked=asked, form=form, annotate=annotate, many=many).go(paths))


COMMANDS: tuple[click.Command, ...] = (check_command,)


def _paths(files: Sequence[Path]) -> Iterator[Path]:
    for path in files:
        if path.is_dir():
            # Word keeps a lock file beside an open document.
            found = (p for p in sorted(path.rglob("*")) if p.suffix.lower() in (".docx", ".json"))
            yield from (p for p in found if p.is_file() and not p.name.startswith("~$"))
        else:
            yield path


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """How every file is to be checked."""

    on: dt.date
    stage: Stage | None
    born: dt.date | None
    view: View
    codes: frozenset[str] | None

    def of(self, path: Path, data: bytes) -> CheckedCase:
        """Return what one file says and what was found. Raises EhcplanError where it cannot."""
        if path.suffix.lower() == ".json":
            case = read_case(data, name=path.name)
            return check_case(case, on=self.on, stage=self.stage, codes=self.codes)
        return check_docx(
            data, on=self.on, stage=self.stage, born=self.born, view=self.view, codes=self.codes
        )


@dataclass(kw_only=True)
class _Round:
    """One round over some files: what each printed, and what they come to."""

    asked: _Asked
    form: str
    annotate: Path | None
    many: bool
    by_rule: Counter[str] = field(default_factory=Counter)
    in_files: Counter[str] = field(default_factory=Counter)
    unreadable: int = 0

    def go(self, paths: Sequence[Path]) -> int:
        """Check every file, say what was found, and return the worst exit status."""
        worst = NOTHING
        for number, path in enumerate(paths, 1):
            worst = max(worst, self._one(path))
            if self.many:
                self._progress(number, len(paths))
        if self.many:
            self._table(len(paths))
        return worst

    def _one(self, path: Path) -> int:
        try:
            data = path.read_bytes()
            found = self.asked.of(path, data)
            self._write_copy(path, data, found)
        except (EhcplanError, OSError) as error:
            self._refuse(path, error)
            return UNREADABLE
        self._say(path, found)
        codes = [finding.rule for finding in found.checked.open_findings]
        self.by_rule.update(codes)
        self.in_files.update(set(codes))
        return FOUND if codes else NOTHING

    def _write_copy(self, path: Path, data: bytes, found: CheckedCase) -> None:
        if self.annotate is None:
            return
        if found.read is None:
            raise ContentRefusedError("A case file has no margin: --annotate takes Word files.")
        out = self.annotate
        if self.many:
            out.mkdir(parents=True, exist_ok=True)
            out = out / path.name
        if out.exists() and out.samefile(path):
            raise ContentRefusedError("The copy would replace the plan itself: name another file.")
        out.write_bytes(annotated(data, found, view=self.asked.view))

    def _refuse(self, path: Path, error: Exception) -> None:
        sentence = " ".join(str(error).split())
        if isinstance(error, OSError):
            sentence = f"It could not be opened or written: {error.strerror or 'unknown reason'}."
        self.unreadable += 1
        click.echo(f"{path}: {sentence}", err=True)
        if self.form == "json":
            click.echo(json.dumps({"file": str(path), "error": sentence}, ensure_ascii=False))

    def _say(self, path: Path, found: CheckedCase) -> None:
        if self.form == "text":
            click.echo(told_as_text(str(path), found) if not self.many else _in_short(path, found))
            return
        told: Any = check_json(str(path), found)
        click.echo(json.dumps(told, ensure_ascii=False, indent=None if self.many else 1))

    def _progress(self, number: int, total: int) -> None:
        if sys.stderr.isatty():
            end = "\n" if number == total else ""
            click.echo(f"\rChecked {number} of {total}{end}", err=True, nl=False)
        elif number % 25 == 0 or number == total:
            click.echo(f"Checked {number} of {total}", err=True)

    def _table(self, total: int) -> None:
        """Say how often each rule was not kept, and in how many files."""
        say: Callable[[str], None] = lambda text: click.echo(text, err=self.form == "json")  # noqa: E731
        say("")
        say(f"{total} files, {self.unreadable} of which could not be read.")
        for code, count in sorted(self.by_rule.items(), key=lambda one: (-one[1], one[0])):
            rule = RULES[code]
            say(f"{code:5} {rule.duty:6} {count:5} in {self.in_files[code]:4} files  {rule.says}")


def _in_short(path: Path, found: CheckedCase) -> str:
    return f"{path}: {count_line(found.checked)}"
