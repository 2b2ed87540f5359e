"""The fifth set: that each is a file, and that what was planted and noted stands in it."""

import pytest

from ehcplan.documents.walk import read_docx
from tests.unseen.author import Unseen
from tests.unseen.fifth.plans import FIFTH
from tests.unseen.plans import UNSEEN
from tests.unseen.second.plans import SECOND
from tests.unseen.third.plans import THIRD


@pytest.fixture(params=FIFTH, ids=lambda plan: plan.name)
def plan(request) -> Unseen:
    return request.param


def test_what_was_planted_and_noted_stands_in_a_file_like_no_other(plan):
    built = plan.build()
    printed = " ".join(read_docx(built.data).stream.split())
    parts = (part for texts in built.said.values() for text in texts for part in text.split("\n"))
    assert [part for part in parts if " ".join(part.split()) not in printed] == []
    assert [one for one in plan.planted if one.words not in printed] == []
    before = {
        fact for one in (*UNSEEN, *SECOND, *THIRD) for fact in (one.name, one.style, one.born)
    }
    assert not before & {plan.name, plan.style, plan.born}
    assert plan.planted or sum(built.section_words.values()) >= 2_200
