"""Kills the real server while somebody types and keeps, and looks for what it said was saved.

    .venv/bin/python bench/kill_server.py --rounds 100

Prints what was acknowledged, kept and lost, as JSON. Exits with 1 when anything is lost, or when
no server lived long enough to save anything.
"""

import argparse
import datetime as dt
import http.client
import json
import os
import random
import re
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from sqlalchemy import text

from ehcplan import migrations, models
from ehcplan.access.accounts import actor_of, create_account
from ehcplan.access.roles import OPERATOR
from ehcplan.access.sessions import hash_of
from ehcplan.casework import sheets
from ehcplan.casework.translate import case_of
from ehcplan.db import Database
from ehcplan.errors import NotFoundError
from ehcplan.settings import write_secret_key

LONGEST_LIFE = 2.5
"""Seconds after the writer's first page within which a server is killed."""
LONGEST_WAIT = 20
"""Seconds a server is given for that page."""


@dataclass
class Said:
    """What the server told the writer was safe."""

    saved: dict[str, tuple[int, str]] = field(default_factory=dict)
    """The last acknowledged revision and words of each sheet."""
    kept: dict[str, str] = field(default_factory=dict)
    """The words of each contribution that was kept."""
    acknowledgements: int = 0


@dataclass(frozen=True)
class School:
    """A database with one pupil, and the sign-in of whoever writes about them."""

    instance: Path
    database: Database
    pupil_id: int
    pupil_ref: str
    account_id: int
    sid: str


def a_school(instance: Path) -> School:
    write_secret_key(instance)
    database = Database(f"sqlite:///{instance / 'ehcplan.db'}")
    migrations.upgrade(database)
    with database.writing() as session:
        school = models.School(name="Killing Lane")
        session.add(school)
        session.flush()
        pupil = models.Pupil(
            ref=secrets.token_hex(5), school_id=school.id, first_name="Ines", last_name="Marlow"
        )
        session.add(pupil)
        session.flush()
        school_id, pupil_id, pupil_ref = school.id, pupil.id, pupil.ref
    account_id = create_account(
        database, OPERATOR, name="A", email="a@example.org", school_id=school_id, role="senco"
    )
    sid = secrets.token_urlsafe(32)
    with database.writing() as session:
        account = session.get_one(models.Account, account_id)
        data = {"_user_id": account.fs_uniquifier, "_fresh": True, "school_id": school_id}
        row = models.ServerSession(sid_hash=hash_of(sid), data=data, account_id=account_id)
        session.add(row)
    return School(instance, database, pupil_id, pupil_ref, account_id, sid)


def started(school: School, port: int) -> subprocess.Popen[bytes]:
    """Start the server and wait until it answers."""
    command = [str(Path(sys.executable).with_name("ehcplan")), "serve", "--port", str(port)]
    server = subprocess.Popen(
        [*command, "--instance", str(school.instance)],
        env=os.environ | {"EHCPLAN_SECURE_COOKIES": "no"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(300):
        try:
            Browser(school, port).get("/healthz")
        except OSError:
            time.sleep(0.1)
        else:
            return server
    server.kill()
    raise SystemExit("The server did not start.")


class Browser:
    """Just enough of one: a cookie, a form's mark, and answers."""

    def __init__(self, school: School, port: int) -> None:
        self.school = school
        self.port = port
        self.mark = ""

    def get(self, address: str) -> str:
        return self.ask("GET", address)[1]

    def post(self, address: str, **fields: str | list[str]) -> tuple[int, str, str]:
        posted = {"csrf_token": self.mark, **fields}
        return self.ask("POST", address, urlencode(posted, doseq=True))

    def ask(self, method: str, address: str, body: str | None = None) -> tuple[int, str, str]:
        """Return an answer's status, body and Location. OSError when there is none."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        headers = {"Cookie": f"ehcplan={self.school.sid}", "Accept": "text/html,application/json"}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, address, body, headers)
            answer = connection.getresponse()
            said = answer.read().decode()
        except (http.client.HTTPException, OSError) as error:
            raise OSError("killed") from error
        finally:
            connection.close()
        return answer.status, said, answer.headers.get("Location", "")


def write(
    school: School, port: int, said: Said, problems: list[str], begun: threading.Event
) -> None:
    """Type sheet after sheet, and keep each, until the server is gone."""
    browser = Browser(school, port)
    try:
        page = browser.get(f"/pupils/{school.pupil_ref}/gather")
        browser.mark = re.search(r'name="csrf_token" value="([^"]+)"', page)[1]
        begun.set()
        while True:
            type_and_keep(browser, said)
    except OSError:
        return
    except Exception as error:  # the thread's own failure must be told, not lost
        problems.append(f"the writer failed: {error!r}")


def type_and_keep(browser: Browser, said: Said) -> None:
    pupil = browser.school.pupil_ref
    _, _, sheet = browser.post(f"/pupils/{pupil}/sheets", kind="notes")
    ref = sheet.rsplit("/", 1)[1].split("?")[0]
    revision, words = said.saved.get(ref, (0, ""))
    page = browser.get(sheet)
    revision = int(re.search(r'name="revision" value="(\d+)"', page)[1])
    for _ in range(random.randint(3, 12)):
        words += f"{secrets.token_hex(random.randint(2, 40))}\n"
        status, answer, _ = browser.post(
            f"{sheet}/autosave", revision=str(revision), **fields(words)
        )
        if status != 200:
            raise AssertionError(f"autosave answered {status}")
        revision = json.loads(answer)["revision"]
        said.saved[ref] = (revision, words)
        said.acknowledgements += 1
    keep(browser, said, sheet, ref, revision, words)


def keep(browser: Browser, said: Said, sheet: str, ref: str, revision: int, words: str) -> None:
    browser.post(f"{sheet}?step=words", revision=str(revision), act="check", **fields(words))
    page = browser.get(f"{sheet}?step=lines")
    revision = int(re.search(r'name="revision" value="(\d+)"', page)[1])
    form = fields("") | {
        f"line-{n}-{part}": value
        for n, line in enumerate(words.split())
        for part, value in (("prompt", "notes"), ("text", line), ("seen", "yes"))
    }
    _, _, kept = browser.post(f"{sheet}?step=lines", revision=str(revision), act="keep", **form)
    if "/contributions/" not in kept:
        raise AssertionError("keeping did not lead to what was kept")
    said.kept[kept.rsplit("/", 1)[1]] = words
    said.saved.pop(ref)
    said.acknowledgements += 1


def fields(words: str) -> dict[str, str | list[str]]:
    return {
        "who": "pupil",
        "method": "conversation",
        "share": "plan",
        "date": ["20", "11", "2025"],
        "more-notes": words,
    }


def lost(school: School, said: Said) -> list[str]:
    """Return what the server said was safe and is not there."""
    actor = actor_of(school.database, school.account_id)
    with school.database.reading() as session:
        pupil = session.get_one(models.Pupil, school.pupil_id)
        case = case_of(session, pupil, on=dt.date(2026, 11, 21))
        if session.scalar(text("PRAGMA integrity_check")) != "ok":
            return ["the database is damaged"]
    there = {c.ref: [a.text for a in c.answers] for c in case.said.contributions}
    found = [
        f"contribution {ref}" for ref, words in said.kept.items() if there.get(ref) != words.split()
    ]
    for ref, (revision, words) in said.saved.items():
        try:
            sheet = sheets.sheet(school.database, actor, school.pupil_ref, ref)
        except NotFoundError:
            # It was kept, and killed before it could say so.
            became = sheets.became(school.database, actor, school.pupil_ref, ref)
            ok = there.get(became or "") == words.split()
        else:
            written = sheets.words_in(sheet.fields).split()
            ok = sheet.revision >= revision and written[: len(words.split())] == words.split()
        if not ok:
            found.append(f"sheet {ref} revision {revision}")
    return found


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=5)
    rounds = options.parse_args().rounds
    said, problems = Said(), list[str]()
    with tempfile.TemporaryDirectory() as folder:
        school = a_school(Path(folder))
        for _ in range(rounds):
            one_round(school, said, problems)
            problems.extend(lost(school, said))
        school.database.close()
    if not said.acknowledgements:
        problems.append("nothing was saved before a server was killed, so nothing was shown")
    print(
        json.dumps(
            {
                "rounds": rounds,
                "acknowledged": said.acknowledgements,
                "kept": len(said.kept),
                "lost": problems,
            }
        )
    )
    return 1 if problems else 0


def one_round(school: School, said: Said, problems: list[str]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = started(school, port)
    begun = threading.Event()
    writer = threading.Thread(target=write, args=(school, port, said, problems, begun))
    writer.start()
    begun.wait(LONGEST_WAIT)
    time.sleep(random.uniform(0.05, LONGEST_LIFE))
    os.kill(server.pid, signal.SIGKILL)
    server.wait()
    writer.join()


if __name__ == "__main__":
    sys.exit(main())
