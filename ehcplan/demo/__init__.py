"""The demonstration: seven invented pupils, an account of each role, a database of its own."""

import datetime as dt
import json
import secrets
from dataclasses import asdict, dataclass
from importlib import resources
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from ehcplan import migrations
from ehcplan.access.accounts import create_account
from ehcplan.access.attachments import give_class
from ehcplan.access.roles import OPERATOR, ROLES, Reach
from ehcplan.casework.cases import import_case
from ehcplan.db import Database
from ehcplan.models import Pupil, School, SchoolClass
from ehcplan.plan.ages import year_name
from ehcplan.schemas.case_file import read_case
from ehcplan.settings import Settings, write_secret_key
from ehcplan.settings import read_secret_key as read_key

SIGN_INS = "sign-ins.json"
_SCHOOL = "Demonstration School"
_PEOPLE = {
    "senco": "Sam Ainsworth",
    "teacher": "Tess Okafor",
    "head": "Hilary Brandt",
    "safeguarding_lead": "Sal Whitcombe",
    "professional": "Pat Lindqvist",
    "governor": "Gwen Harker",
    "administrator": "Adi Moss",
}
_WORDS = [
    "amber",
    "anchor",
    "apron",
    "badger",
    "barley",
    "beacon",
    "birch",
    "bramble",
    "candle",
    "cedar",
    "clover",
    "comet",
    "copper",
    "cotton",
    "cricket",
    "dapple",
    "ember",
    "falcon",
    "fern",
    "fiddle",
    "flint",
    "gravel",
    "harbour",
    "hazel",
    "heather",
    "heron",
    "ivory",
    "jasper",
    "juniper",
    "kestrel",
    "lantern",
    "larch",
    "linen",
    "lupin",
    "maple",
    "marble",
    "meadow",
    "mitten",
    "nettle",
    "oatcake",
    "orchard",
    "otter",
    "pebble",
    "pepper",
    "plover",
    "poplar",
    "quarry",
    "ribbon",
    "saddle",
    "saffron",
    "sorrel",
    "sparrow",
    "spindle",
    "spruce",
    "sycamore",
    "tansy",
    "thimble",
    "thistle",
    "timber",
    "walnut",
    "willow",
    "yarrow",
]


@dataclass(frozen=True, kw_only=True)
class SignIn:
    """An account of the demonstration."""

    role: str
    name: str
    email: str
    password: str


def demo_settings(folder: Path, *, host: str = "127.0.0.1") -> Settings:
    """Return settings for a demonstration in `folder`: plain http, loopback only."""
    folder.mkdir(parents=True, exist_ok=True)
    write_secret_key(folder)
    return Settings(
        instance=folder,
        secret_key=read_key(folder),
        secure_cookies=False,
        safeguarding_lead="Sal Whitcombe, the safeguarding lead",
        trusted_hosts=("localhost", "127.0.0.1", "[::1]", host),
    )


def prepare(settings: Settings) -> tuple[SignIn, ...]:
    """Make the demonstration's database unless it is there, and return who can sign in.

    What was done in an earlier demonstration in the same folder is still there.
    """
    path = settings.instance / SIGN_INS
    if path.exists():
        return tuple(SignIn(**item) for item in json.loads(path.read_text(encoding="utf-8")))
    database = Database(settings.database)
    try:
        migrations.upgrade(database)
        school_id = _school(database)
        _pupils(database, school_id)
        sign_ins = _accounts(database, school_id)
    finally:
        database.close()
    # Last: a demonstration that was interrupted while it was made is made again.
    text = json.dumps([asdict(s) for s in sign_ins], indent=1)
    path.write_text(text + "\n", encoding="utf-8")
    return sign_ins


def _school(database: Database) -> int:
    with database.writing() as session:
        school = session.scalars(select(School).where(School.name == _SCHOOL)).first()
        if school is None:
            school = School(
                name=_SCHOOL,
                setting_type="invented",
                safeguarding_lead="Sal Whitcombe, in the office by the front door",
            )
            session.add(school)
            session.flush()
        return school.id


def cases() -> list[bytes]:
    """Return the case files that ship with the program, in the order of their names."""
    folder = resources.files("ehcplan.demo")
    files = sorted(f.name for f in folder.iterdir() if f.name.endswith(".json"))
    return [(folder / name).read_bytes() for name in files]


def _pupils(database: Database, school_id: int) -> None:
    for data in cases():
        case = read_case(data)
        with database.reading() as session:
            there = session.scalar(select(Pupil.id).where(Pupil.case_id == case.case_id))
        if there is None:
            import_case(database, OPERATOR, case, school_id=school_id)
    with database.writing() as session:
        for pupil in session.scalars(select(Pupil).where(Pupil.school_id == school_id)):
            pupil.school_class = _class(session, school_id, pupil)


def _class(session: Session, school_id: int, pupil: Pupil) -> SchoolClass | None:
    if pupil.date_of_birth is None:
        return None
    name = year_name(pupil.date_of_birth, dt.date(2026, 11, 21))
    found = session.scalars(
        select(SchoolClass).where(SchoolClass.school_id == school_id, SchoolClass.name == name)
    ).first()
    if found is None:
        found = SchoolClass(school_id=school_id, name=name)
        session.add(found)
        session.flush()
    return found


def _accounts(database: Database, school_id: int) -> tuple[SignIn, ...]:
    password = "-".join(secrets.choice(_WORDS) for _ in range(4))
    made: list[SignIn] = []
    for role, name in _PEOPLE.items():
        sign_in = SignIn(role=role, name=name, email=f"{role}@demo.example", password=password)
        account_id = create_account(
            database,
            OPERATOR,
            name=name,
            email=sign_in.email,
            school_id=school_id,
            role=role,
            password=password,
        )
        _attach(database, school_id, account_id, role)
        made.append(sign_in)
    return tuple(made)


def _attach(database: Database, school_id: int, account_id: int, role: str) -> None:
    """Give the teacher and the professional a class each that is theirs."""
    if ROLES[role].reach is not Reach.OWN:
        return
    with database.reading() as session:
        classes = session.scalars(
            select(SchoolClass.id).where(
                SchoolClass.school_id == school_id, SchoolClass.name == "Year 4"
            )
        ).all()
    for class_id in classes:
        give_class(database, OPERATOR, account_id, class_id)
