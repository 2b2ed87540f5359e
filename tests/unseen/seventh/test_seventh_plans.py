"""The seventh four: that each is a file like no other, that nothing is planted, and that it is whole."""

import pytest

from ehcplan.documents.walk import read_docx
from ehcplan.plan.whole import Letter
from tests.unseen.author import Unseen
from tests.unseen.fifth.plans import FIFTH
from tests.unseen.fourth.plans import FOURTH
from tests.unseen.plans import UNSEEN
from tests.unseen.second.plans import SECOND
from tests.unseen.seventh.plans import SEVENTH
from tests.unseen.sixth.plans import SIXTH
from tests.unseen.third.plans import THIRD


@pytest.fixture(params=SEVENTH, ids=lambda plan: plan.name)
def plan(request) -> Unseen:
    return request.param


def test_what_was_noted_stands_in_a_whole_clean_file_like_no_other(plan):
    built = plan.build()
    printed = " ".join(read_docx(built.data).stream.split())
    parts = (part for texts in built.said.values() for text in texts for part in text.split("\n"))
    assert [part for part in parts if " ".join(part.split()) not in printed] == []
    assert plan.is_clean
    assert set(built.said) == set(Letter)
    assert sum(built.section_words.values()) >= 1_200
    before = {
        fact
        for one in (*UNSEEN, *SECOND, *THIRD, *FOURTH, *FIFTH, *SIXTH)
        for fact in (one.name, one.style, one.born)
    }
    assert not before & {plan.name, plan.style, plan.born}
