"""What most tests start from: a migrated database, the application on it, and people.

`database` is a copy of one migrated file, so a test pays a few milliseconds. `people` puts two
schools into it. `app` keeps no context open: a forgotten commit would pass unseen.
"""

import datetime as dt
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from flask import Flask, g
from flask.testing import FlaskClient
from jinja2 import FileSystemBytecodeCache
from sqlalchemy import URL, Connection, create_engine, make_url, text
from sqlalchemy.pool import NullPool
from werkzeug.routing import Rule

from ehcplan import migrations
from ehcplan.access import passwords
from ehcplan.access.accounts import actor_of, create_account, give_class
from ehcplan.access.roles import OPERATOR, ROLES, Actor
from ehcplan.access.sessions import hash_of
from ehcplan.app import create_app
from ehcplan.db import Database
from ehcplan.models import Account, Pupil, School, SchoolClass, ServerSession
from ehcplan.settings import Settings

PASSWORD = "quiet-gravel-lantern-48"
SECRET_KEY = "for-tests-only-" + "x" * 40


@dataclass(frozen=True, kw_only=True)
class PupilThere:
    """A pupil in the test's database."""

    pupil_id: int
    ref: str
    school_id: int


@dataclass(frozen=True, kw_only=True)
class People:
    """School A with an account of each role and two pupils; school B with a SENCO and a pupil.

    `accounts` gives an account's id by role, for school A. `own` is in the class of the teacher
    and of the professional; `other` is not; `foreign` is at school B.
    """

    school_a: int
    school_b: int
    class_a: int
    accounts: dict[str, int]
    senco_b: int
    own: PupilThere
    other: PupilThere
    foreign: PupilThere

    def email(self, role: str) -> str:
        """The sign-in name of school A's account with this role."""
        return f"{role}@a.example"

    def actor(self, database: Database, role: str) -> Actor:
        """School A's actor with this role."""
        return actor_of(database, self.accounts[role])


@pytest.fixture(scope="session", autouse=True)
def quick_hashes() -> Iterator[None]:
    """Make argon2 cheap: its strength is tested where it matters, by its parameters."""
    before = passwords.HASHER
    passwords.HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    yield
    passwords.HASHER = before


@pytest.fixture(scope="session", autouse=True)
def routes_compiled_once() -> Iterator[None]:
    """Compile the addresses of each route once: that is most of what a test's application costs."""
    as_it_is, made = Rule._compile_builder, {}

    def once(rule: Rule, append_unknown: bool = True) -> object:
        key = (rule.rule, rule.subdomain, rule.host, str(rule.defaults), append_unknown)
        if key not in made:
            made[key] = as_it_is(rule, append_unknown)
        return made[key]

    Rule._compile_builder = once
    yield
    Rule._compile_builder = as_it_is


@pytest.fixture(scope="session")
def template_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated and empty SQLite file, made once."""
    path = tmp_path_factory.mktemp("template") / "ehcplan.db"
    with closing(Database(f"sqlite:///{path}")) as database:
        migrations.upgrade(database)
        _empty_the_log(database)
    return path


@pytest.fixture(scope="session")
def template_with_people(
    template_database: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, People]:
    """The same file with two schools and their people in it, made once."""
    path = tmp_path_factory.mktemp("people") / "ehcplan.db"
    shutil.copy(template_database, path)
    with closing(Database(f"sqlite:///{path}")) as database:
        people = add_people(database)
        _empty_the_log(database)
    return path, people


@pytest.fixture
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A migrated database of the test's own: with `people`, theirs; without, empty.

    On SQLite, or on the PostgreSQL server that EHCPLAN_TEST_POSTGRESQL names.
    """
    if "EHCPLAN_TEST_POSTGRESQL" in os.environ:
        yield from _on_postgresql(request, tmp_path)
        return
    if "people" in request.fixturenames:
        template, _ = request.getfixturevalue("template_with_people")
    else:
        template = request.getfixturevalue("template_database")
    path = tmp_path / "instance" / "ehcplan.db"
    path.parent.mkdir()
    shutil.copy(template, path)
    with closing(Database(f"sqlite:///{path}")) as database:
        yield database


def _on_postgresql(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Yield a new PostgreSQL database, copied from a migrated one, and drop it afterwards."""
    if "people" in request.fixturenames:
        template, _ = request.getfixturevalue("postgresql_with_people")
    else:
        template = request.getfixturevalue("postgresql_template")
    name = f"test_{secrets.token_hex(6)}"
    with _postgresql_server() as server:
        server.execute(text(f'CREATE DATABASE {name} TEMPLATE "{template}"'))
    (tmp_path / "instance").mkdir()
    try:
        with closing(Database(_postgresql_url(name))) as database:
            yield database
    finally:
        with _postgresql_server() as server:
            server.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(scope="session")
def postgresql_template() -> str:
    """The name of a migrated and empty PostgreSQL database, made once."""
    name = f"template_{secrets.token_hex(6)}"
    with _postgresql_server() as server:
        server.execute(text(f"CREATE DATABASE {name}"))
    with closing(Database(_postgresql_url(name))) as database:
        migrations.upgrade(database)
    return name


@pytest.fixture(scope="session")
def postgresql_with_people(postgresql_template: str) -> tuple[str, People]:
    """The name of a PostgreSQL database with two schools' people, and those people."""
    name = f"people_{secrets.token_hex(6)}"
    with _postgresql_server() as server:
        server.execute(text(f'CREATE DATABASE {name} TEMPLATE "{postgresql_template}"'))
    with closing(Database(_postgresql_url(name))) as database:
        return name, add_people(database)


def _postgresql_url(name: str) -> URL:
    return make_url(os.environ["EHCPLAN_TEST_POSTGRESQL"]).set(database=name)


@contextmanager
def _postgresql_server() -> Iterator[Connection]:
    engine = create_engine(
        os.environ["EHCPLAN_TEST_POSTGRESQL"], isolation_level="AUTOCOMMIT", poolclass=NullPool
    )
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture
def settings(database: Database, tmp_path: Path) -> Settings:
    """Settings that suit a test: plain http, this test's database."""
    return Settings(
        instance=tmp_path / "instance",
        secret_key=SECRET_KEY,
        database=database.url.render_as_string(hide_password=False),
        secure_cookies=False,
    )


@pytest.fixture(scope="session")
def compiled_pages(tmp_path_factory: pytest.TempPathFactory) -> FileSystemBytecodeCache:
    """Where compiled templates are kept: each test's application would compile them all again."""
    return FileSystemBytecodeCache(str(tmp_path_factory.mktemp("pages")))


@pytest.fixture
def app(settings: Settings, compiled_pages: FileSystemBytecodeCache) -> Iterator[Flask]:
    """The application. Its forms carry their marks, but a test may post without one."""
    app = create_app(settings)
    app.jinja_env.bytecode_cache = compiled_pages
    app.config.update(TESTING=True, WTF_CSRF_CHECK_DEFAULT=False)

    @app.before_request
    def trust_the_form() -> None:
        g.csrf_valid = True

    with closing(app.extensions["ehcplan.database"]):
        yield app


@pytest.fixture
def strict_app(settings: Settings, compiled_pages: FileSystemBytecodeCache) -> Iterator[Flask]:
    """The application as it runs: CSRF checks on, errors answered with pages."""
    app = create_app(settings)
    app.jinja_env.bytecode_cache = compiled_pages
    with closing(app.extensions["ehcplan.database"]):
        yield app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser in which nobody is signed in."""
    return app.test_client()


@pytest.fixture
def people(request: pytest.FixtureRequest) -> People:
    """Two schools with their people, in the test's database."""
    if "EHCPLAN_TEST_POSTGRESQL" in os.environ:
        return request.getfixturevalue("postgresql_with_people")[1]
    return request.getfixturevalue("template_with_people")[1]


def add_people(database: Database) -> People:
    """Put two schools with their people into a migrated and empty database."""
    with database.writing() as session:
        school_a = School(name="Alder Lane Primary School")
        school_b = School(name="Birch Hill School")
        session.add_all([school_a, school_b])
        session.flush()
        class_a = SchoolClass(school_id=school_a.id, name="Year 4 Kestrels")
        session.add(class_a)
        session.flush()
        own = _pupil(school_a, "Maisie", "Okafor-Lund", school_class_id=class_a.id)
        other = _pupil(school_a, "Idris", "Pemberley-Hart")
        foreign = _pupil(school_b, "Bronwen", "Castellane")
        session.add_all([own, other, foreign])
    accounts = {
        role: create_account(
            database,
            OPERATOR,
            name=f"Ashley {record.label.split()[0]}",
            email=f"{role}@a.example",
            school_id=school_a.id,
            role=role,
            password=PASSWORD,
        )
        for role, record in ROLES.items()
    }
    senco_b = create_account(
        database,
        OPERATOR,
        name="Robin Sencoe",
        email="senco@b.example",
        school_id=school_b.id,
        role="senco",
        password=PASSWORD,
    )
    for role in ("teacher", "professional"):
        give_class(database, OPERATOR, accounts[role], class_a.id)
    return People(
        school_a=school_a.id,
        school_b=school_b.id,
        class_a=class_a.id,
        accounts=accounts,
        senco_b=senco_b,
        own=_there(own),
        other=_there(other),
        foreign=_there(foreign),
    )


@pytest.fixture
def signed_in(app: Flask, database: Database, people: People) -> Callable[..., FlaskClient]:
    """A function from a role to a browser signed in at school A. It skips the sign-in page.

    `account_id` and `school_id` name another account: `signed_in("senco", people.senco_b,
    people.school_b)`.
    """

    def sign_in(
        role: str, account_id: int | None = None, school_id: int | None = None
    ) -> FlaskClient:
        return session_for(
            app, database, account_id or people.accounts[role], school_id or people.school_a
        )

    return sign_in


def session_for(app: Flask, database: Database, account_id: int, school_id: int) -> FlaskClient:
    """Return a browser with a session of its own for an account."""
    sid = secrets.token_urlsafe(32)
    with database.writing() as session:
        account = session.get_one(Account, account_id)
        data = {"_user_id": account.fs_uniquifier, "_fresh": True, "school_id": school_id}
        session.add(ServerSession(sid_hash=hash_of(sid), data=data, account_id=account_id))
    client = app.test_client()
    client.set_cookie(app.config["SESSION_COOKIE_NAME"], sid)
    return client


def _empty_the_log(database: Database) -> None:
    with database.write_engine.connect() as connection:
        connection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _pupil(school: School, first: str, last: str, *, school_class_id: int | None = None) -> Pupil:
    return Pupil(
        ref=secrets.token_hex(8),
        school_id=school.id,
        first_name=first,
        last_name=last,
        school_class_id=school_class_id,
        date_of_birth=dt.date(2017, 3, 27),
    )


def _there(pupil: Pupil) -> PupilThere:
    return PupilThere(pupil_id=pupil.id, ref=pupil.ref, school_id=pupil.school_id)
