"""Whatever people do on the board, in whatever order, what must hold holds."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ehcplan.access.roles import OPERATOR
from ehcplan.casework import arranging, draft, leaving_out, rewording
from ehcplan.casework.undo import undo
from ehcplan.db import Database
from ehcplan.errors import EhcplanError
from ehcplan.mapping.acceptable import pieces_of
from ehcplan.models import School
from ehcplan.plan.voice import speaker_of_source, voice_of_source
from ehcplan.vocabulary import Element, Target
from tests.casework.desk import Desk

A = Target.SECTION_A
ELEMENTS = (Element.A_WHAT_HELPS, Element.A_VIEWS, Element.A_PARENT_VIEWS, Element.P_SUPPORT)
SAID = [*(("c1", i) for i in range(7)), ("c2", 0), ("c2", 1), ("c3", 0), ("c4", 0), ("c6", 0)]
TEXTS = (
    "Tam likes quiet.",
    "I like quiet",
    "Says “I don't like the bell”",
    "Says “never said”",
    "",
)

places = st.integers(0, 20)
acts = st.one_of(
    st.tuples(st.just("accept"), st.sampled_from(SAID), st.sampled_from(ELEMENTS)),
    st.tuples(st.just("both"), st.sampled_from(SAID), st.sampled_from(SAID)),
    st.tuples(st.just("quote"), st.sampled_from(SAID), places, places),
    st.tuples(st.just("reword"), places, st.sampled_from(TEXTS), st.integers(0, 2)),
    st.tuples(st.just("restore"), places),
    st.tuples(st.just("join"), places, places),
    st.tuples(st.just("move"), places, st.sampled_from(ELEMENTS)),
    st.tuples(st.just("order"), places, st.sampled_from(["up", "down"])),
    st.tuples(st.just("take_out"), places, st.sampled_from(["", "Not agreed"])),
    st.tuples(st.just("leave_out"), st.sampled_from(SAID)),
    st.tuples(st.just("undo"), st.sampled_from(list(Target))),
)


class Board:
    """Does acts on whichever line stands at a place, and remembers every wording it saw."""

    def __init__(self, desk):
        self.desk = desk
        self.seen = {}

    def ref(self, place):
        lines = self.desk.case.lines
        return lines[place % len(lines)].ref if lines else "2222222222"

    def name(self, said):
        return self.desk.name(*said)

    def accept(self, said, element):
        self.desk.do(draft.accept, element, [self.name(said)])

    def both(self, one, other):
        self.desk.do(draft.accept, Element.A_WHAT_HELPS, [self.name(one), self.name(other)])

    def quote(self, said, start, length):
        words = self.desk.case.said.contribution(said[0]).answers[said[1]].text
        part = words[start : start + length]
        self.desk.do(draft.quote_part, Element.A_WHAT_HELPS, self.name(said), part)

    def reword(self, place, text, number):
        self.desk.do(rewording.reword, self.ref(place), text, number)

    def restore(self, place):
        self.desk.do(rewording.restore_words, self.ref(place))

    def join(self, one, other):
        self.desk.do(arranging.join, [self.ref(one), self.ref(other)])

    def move(self, place, element):
        self.desk.do(arranging.move, self.ref(place), element)

    def order(self, place, way):
        self.desk.do(arranging.order, self.ref(place), way)

    def take_out(self, place, reason):
        self.desk.do(arranging.take_out, self.ref(place), reason)

    def leave_out(self, said):
        self.desk.do(leaving_out.leave_out, [self.name(said)], None, "Not agreed", target=A)

    def undo(self, target):
        self.desk.do(undo, target)

    def check(self):
        case = self.desk.case
        for line in case.lines:
            whose = {(speaker_of_source(case, s), voice_of_source(case, s)) for s in line.sources}
            assert len(whose) == 1, "two voices in one line"
            if line.reworded_by is None:
                assert pieces_of(case, line.text, line.sources), "words that nobody said"
            before = self.seen.get(line.ref, ())
            assert line.wordings[: len(before)] == before, "a wording went"
            self.seen[line.ref] = line.wordings


@pytest.fixture(scope="module")
def start(template_database):
    """A database with one pupil in it, to copy for every example."""
    folder = Path(tempfile.mkdtemp())
    path = folder / "start.db"
    shutil.copy(template_database, path)
    database = Database(f"sqlite:///{path}")
    with database.writing() as session:
        school = School(name="Fernhollow Primary School")
        session.add(school)
        session.flush()
        school_id = school.id
    ref = Desk(database, school_id, OPERATOR).ref
    with database.write_engine.connect() as connection:
        connection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    yield path, ref
    shutil.rmtree(folder)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(acts, min_size=3, max_size=14))
def test_no_order_of_acts_breaks_a_line(start, chosen):
    path, ref = start
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.db"
        shutil.copy(path, copy)
        database = Database(f"sqlite:///{copy}")
        desk = Desk.__new__(Desk)
        desk.database, desk.actor, desk.ref = database, OPERATOR, ref
        board = Board(desk)
        for act, *given_ in chosen:
            try:
                getattr(board, act)(*given_)
            except EhcplanError:
                continue
            finally:
                board.check()
        database.close()
