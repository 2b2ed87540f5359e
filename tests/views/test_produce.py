"""The produce pages: choose, proof, download, copy."""

from dataclasses import replace

import pytest

from ehcplan.access.roles import OPERATOR
from ehcplan.casework.cases import import_case
from ehcplan.documents.gate import open_docx
from ehcplan.plan.lines import Line, Source, Wording, Words
from ehcplan.plan.said import Answer
from ehcplan.plan.whole import Letter, Need, WholePlan
from ehcplan.vocabulary import Element
from tests.builders import a_case, a_pupil, said
from tests.pages import checked

TEXT = "Bees & <trams> “quoted” 🐝"


@pytest.fixture
def ref(database, people):
    line = Line(
        ref="bcdfghjkmn",
        element=Element.A_INTERESTS,
        wordings=(Wording(text=TEXT),),
        sources=(Source(contribution="c1", prompt="like", index=0),),
    )
    case = a_case(
        said("all_about_me", Answer(prompt="like", index=0, text=TEXT, quote=True)), lines=(line,)
    )
    return import_case(database, OPERATOR, case, school_id=people.school_a)


def test_from_choosing_to_the_word_file(signed_in, ref):
    client = signed_in("senco")
    page = checked(client.get(f"/pupils/{ref}/produce"))
    assert "1 accepted line" in page.text_content()
    sent = client.post(
        f"/pupils/{ref}/produce",
        data={"document": "section-a", "preset": "class", "made_from": "lines"},
    )
    assert sent.status_code == 302
    proof = checked(client.get(sent.location))
    assert "Read back after writing: 1 line" in proof.text_content()
    file = client.get(sent.location + "/file")
    assert "word/document.xml" in open_docx(file.data)
    assert "attachment" in file.headers["Content-Disposition"]
    assert "Tillerby" not in file.headers["Content-Disposition"]


def test_a_document_that_cannot_be_made_says_why_and_keeps_the_choice(signed_in, ref):
    client = signed_in("senco")
    sent = client.post(
        f"/pupils/{ref}/produce",
        data={"document": "profile", "preset": "class", "made_from": "lines"},
    )
    page = checked(sent, status=400)
    assert "Nothing has been accepted yet" in page.text_content()


def test_nothing_chosen_is_a_plain_error(signed_in, ref):
    page = checked(signed_in("senco").post(f"/pupils/{ref}/produce", data={}), status=400)
    assert "Choose a document" in page.text_content()


def test_headings_are_offered_as_plain_text(signed_in, ref):
    page = checked(signed_in("senco").get(f"/pupils/{ref}/produce/copy/section-a"))
    assert TEXT in page.findtext(".//textarea")
    empty = checked(signed_in("senco").get(f"/pupils/{ref}/produce/copy/profile"))
    assert "nothing to copy" in empty.text_content()


def test_a_head_may_and_a_governor_may_not(signed_in, ref):
    assert signed_in("head").get(f"/pupils/{ref}/produce").status_code == 200
    assert signed_in("governor").get(f"/pupils/{ref}/produce").status_code == 404
    assert signed_in("administrator").get(f"/pupils/{ref}/produce").status_code == 404


def test_a_teacher_is_offered_the_profile_alone(signed_in, people):
    page = checked(signed_in("teacher").get(f"/pupils/{people.own.ref}/produce"))
    values = {i.get("value") for i in page.iter("input") if i.get("name") == "document"}
    assert values == {"profile"}


def offered(page):
    return {i.get("value") for i in page.iter("input") if i.get("name") == "document"}


def test_the_plan_is_offered_once_it_has_been_begun(signed_in, ref, people, database):
    client = signed_in("senco")
    assert "plan" not in offered(checked(client.get(f"/pupils/{ref}/produce")))
    refused = {"document": "plan", "preset": "class", "made_from": "lines"}
    assert client.post(f"/pupils/{ref}/produce", data=refused).status_code == 400
    need = Need(
        ref="need000001",
        letter=Letter.B,
        words=Words(ref="need000002", wordings=(Wording(text=TEXT),)),
    )
    case = replace(
        a_case(said("all_about_me")),
        case_id="begun",
        pupil=a_pupil(first_name="Ash"),
        plan=WholePlan(needs=(need,)),
    )
    begun = import_case(database, OPERATOR, case, school_id=people.school_a)
    assert "plan" in offered(checked(client.get(f"/pupils/{begun}/produce")))
    sent = client.post(f"/pupils/{begun}/produce", data=refused)
    assert "all 12 sections" in checked(client.get(sent.location)).text_content()
