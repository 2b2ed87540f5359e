"""The pages of the whole plan: sections, parts, notes from Section A, the thread."""

import datetime as dt
import io

import pytest
from sqlalchemy import select

from ehcplan import models
from ehcplan.casework import draft
from ehcplan.vocabulary import Element
from tests.casework.desk import HOSTILE as HOSTILE_SAID
from tests.casework.desk import ON, Desk
from tests.pages import checked, words_of

HOSTILE = 'a < b & "c" {{ 7 * 7 }} 👩🏽‍🦽 ' + "word " * 2000


@pytest.fixture
def senco(signed_in, app):
    app.config["TODAY"] = dt.date(2026, 11, 21)
    return signed_in("senco")


@pytest.fixture
def plan(people):
    return f"/pupils/{people.own.ref}/plan"


def token(page):
    return page.xpath('//input[@name="csrf_token"]/@value')[0]


def send(client, address, /, **data):
    """Open a form, fill it in and send it: what a browser does."""
    page = checked(client.get(address), said=data.pop("said", ()))
    began = page.xpath('//input[@name="began"]/@value')
    held = {"csrf_token": token(page), "began": began[0] if began else ""}
    return client.post(address, data=held | data, follow_redirects=True)


def press(client, address, action, /, **data):
    """Press the button of the form on a page whose address ends in `action`."""
    page = checked(client.get(address), said=data.pop("said", ()))
    form = page.xpath(f'//form[contains(@action, "{action}")]')[0]
    held = {field.get("name"): field.get("value") for field in form.xpath(".//input")}
    return client.post(form.get("action"), data=held | data, follow_redirects=True)


def refs(database, kind):
    with database.reading() as session:
        rows = select(models.PlanPart.ref).where(models.PlanPart.kind == kind)
        return list(session.scalars(rows.order_by(models.PlanPart.position)))


def test_a_plan_that_nobody_began_says_so_and_offers_to_start(senco, plan):
    page = checked(senco.get(plan))
    assert "Sections B to K have not been begun" in words_of(page)
    assert page.xpath('//a[contains(., "Start: section by section")]/@href') == [f"{plan}/B"]
    assert len(page.xpath("//tbody/tr")) == 12


def test_section_a_is_the_board(senco, plan, people):
    answer = senco.get(f"{plan}/A")
    assert answer.location == f"/pupils/{people.own.ref}/draft/section-a"


def test_no_section_has_another_letter(senco, plan):
    assert senco.get(f"{plan}/Z").status_code == 404
    assert senco.get(f"{plan}/B/add/outcome").status_code == 404


def test_a_need_is_added_with_any_words_and_shown_as_it_was_written(senco, plan):
    answer = send(
        senco,
        f"{plan}/B/add/need",
        words=HOSTILE,
        letter="B",
        area="cognition_learning",
        level="Level <2>",
        as_of=["1", "9", "2026"],
    )
    page = checked(answer, said=[HOSTILE.strip()])
    shown = words_of(page)
    assert " ".join(HOSTILE.split()) in shown
    for fact in ("Cognition and learning", "Level <2>", "1 September 2026"):
        assert fact in shown
    assert "1 need" in words_of(checked(senco.get(plan)))


def test_a_need_without_words_is_asked_for(senco, plan):
    page = checked(send(senco, f"{plan}/B/add/need", words=" ", letter="B"), status=400)
    assert "Enter the need" in words_of(page.xpath('//*[@class="govuk-error-summary"]')[0])


def test_a_part_moved_to_another_section_is_shown_there(senco, plan, database):
    send(senco, f"{plan}/B/add/need", words="Needs help with breathing", letter="B")
    [ref] = refs(database, "need")
    answer = send(senco, f"{plan}/B/parts/{ref}", words="Needs help with breathing", letter="C")
    assert answer.request.path == f"{plan}/C"
    assert "Needs help with breathing" in words_of(checked(answer))


def test_an_outcome_keeps_its_steps_in_order_through_a_change(senco, plan, database):
    add = {"words": "Reads a page", "steps": "First\nSecond\nThird", "aim": "Reads for pleasure"}
    send(senco, f"{plan}/E/add/outcome", **add)
    [ref] = refs(database, "outcome")
    changed = add | {"steps": "First\nThe second\n\n", "aim": "", "adulthood": ["employment"]}
    page = checked(send(senco, f"{plan}/E/parts/{ref}", **changed))
    assert page.xpath("//article//ol/li/text()") == ["First", "The second"]
    assert "Reads for pleasure" not in words_of(page)
    assert "Employment" in words_of(page)


def test_a_reworded_text_keeps_every_wording_and_says_who_reworded_it(senco, plan, database):
    send(senco, f"{plan}/B/add/need", words="Finds noise hard", letter="B")
    [ref] = refs(database, "need")
    page = checked(send(senco, f"{plan}/B/parts/{ref}", words="Loud noise hurts", letter="B"))
    assert "Reworded by the SENCO" in words_of(page)
    with database.reading() as session:
        wordings = session.scalars(select(models.LineWording.text)).all()
    assert wordings == ["Finds noise hard", "Loud noise hurts"]


def test_two_who_change_one_part_are_shown_both(senco, plan, database):
    send(senco, f"{plan}/B/add/need", words="Finds noise hard", letter="B")
    [ref] = refs(database, "need")
    address = f"{plan}/B/parts/{ref}"
    stale = checked(senco.get(address)).xpath('//input[@name="began"]/@value')[0]
    send(senco, address, words="Theirs", letter="B")
    answer = send(senco, address, words="Mine", letter="B", began=stale)
    page = checked(answer, status=409)
    assert "Theirs" in words_of(page.xpath('//section[@aria-labelledby="theirs"]')[0])
    assert "Mine" in page.xpath("//textarea/text()")[0]
    again = page.xpath('//input[@name="began"]/@value')[0]
    page = checked(send(senco, address, words="Both", letter="B", began=again))
    assert "Both" in words_of(page)


def test_what_was_taken_out_is_brought_back_with_its_words(senco, plan, database):
    send(senco, f"{plan}/F/add/provision", words="A talk a week", letter="F", unit="minutes")
    page = checked(press(senco, f"{plan}/F", "/take-out"))
    assert "Taken out: 1" in words_of(page)
    page = checked(press(senco, f"{plan}/F", "/bring-back"))
    card = page.xpath('//article[@aria-label="Provision 1"]')[0]
    assert "A talk a week" in words_of(card)
    assert "Taken out" not in words_of(page)


def test_parts_move_up_and_down_within_their_section(senco, plan, database):
    for words, letter in (("One", "B"), ("Between", "C"), ("Two", "B")):
        send(senco, f"{plan}/{letter}/add/need", words=words, letter=letter)
    page = checked(press(senco, f"{plan}/B", "/move", way="down"))
    assert page.xpath('//article[contains(@class, "line--accepted")]/p[@class="words"]/text()') == [
        "Two",
        "One",
    ]


@pytest.mark.parametrize(
    ("why", "label"), [("none", "None"), ("not_known", "Not known"), ("not_asked", "Not yet asked")]
)
def test_three_ways_of_being_empty_are_three_things(senco, plan, why, label):
    page = checked(press(senco, f"{plan}/D", "/nothing", why=why, said_by="Clare"))
    assert f"{label} , said by Clare (21 November 2026)" in words_of(page)
    assert label in words_of(checked(senco.get(plan)))
    page = checked(press(senco, f"{plan}/D", "/nothing"))
    assert "nobody has said why" in words_of(page)


def test_why_a_section_is_empty_is_asked_for(senco, plan):
    page = checked(press(senco, f"{plan}/D", "/nothing", why=""), status=400)
    assert "Choose what to say" in words_of(page)


def test_a_placement_waits_until_the_plan_is_final(senco, plan):
    page = checked(senco.get(f"{plan}/I"))
    assert "Section I stays empty until the plan is final" in words_of(page)
    assert senco.get(f"{plan}/I/add/placement").status_code == 302
    stage = {"stage": "final", "on": ["3", "11", "2026"]}
    page = checked(send(senco, f"{plan}/stage", **stage), status=400)
    assert "say which" in words_of(page)
    send(senco, f"{plan}/stage", by="Ashdown Council", **stage)
    page = checked(send(senco, f"{plan}/I/add/placement", name="", type="Mainstream school"))
    assert "Mainstream school" in words_of(page)


def test_a_budget_is_added_once_and_agreement_stands_with_its_section(senco, plan):
    page = checked(send(senco, f"{plan}/J/add/budget", requested="no", words=""))
    assert "Asked for by the family: No" in words_of(page)
    assert not page.xpath('//a[contains(@href, "/add/budget")]')
    page = checked(send(senco, f"{plan}/G/add/agreement", body="The ICB", agreed="y"))
    assert "Agreed" in words_of(page)


def test_advice_keeps_its_file_and_gives_it_back_byte_for_byte(senco, plan, database):
    data = b"%PDF-1.4 a small report"
    answer = send(
        senco,
        f"{plan}/K/add/advice",
        title="Speech therapy report",
        letter="c",
        reuse_giver="y",
        file=(io.BytesIO(data), "C:\\reports\\therapy.pdf"),
    )
    page = checked(answer)
    assert "K1 Speech therapy report" in words_of(page)
    assert "Not yet: whoever gave it so far" in words_of(page)
    given = senco.get(page.xpath('//a[contains(., "Download")]/@href')[0])
    assert given.data == data
    assert "attachment" in given.headers["Content-Disposition"]
    [ref] = refs(database, "advice")
    page = checked(send(senco, f"{plan}/K/parts/{ref}", title="Therapy report", letter="d"))
    assert "K1 Therapy report" in words_of(page)
    assert page.xpath('//a[contains(., "Download")]')


def test_a_file_of_another_kind_and_a_damaged_word_file_are_refused(senco, plan):
    for data, why in (
        (b"MZ program", "Choose a PDF"),
        (b"PK\x03\x04 no archive", "not a Word file"),
    ):
        upload = (io.BytesIO(data), "report.docx")
        answer = send(senco, f"{plan}/K/add/advice", title="Report", letter="", file=upload)
        assert why in words_of(checked(answer, status=400))


def test_links_are_offered_by_words_and_lead_through_the_thread_both_ways(senco, plan, database):
    send(senco, f"{plan}/B/add/need", words="Finds reading hard", letter="B")
    [need] = refs(database, "need")
    send(senco, f"{plan}/E/add/outcome", words="Reads a page", needs=[need])
    [outcome] = refs(database, "outcome")
    page = checked(senco.get(f"{plan}/thread"))
    assert "Needs with no provision: 1" in words_of(page)
    send(senco, f"{plan}/F/add/provision", words="A reading group", letter="F", outcomes=[outcome])
    send(senco, f"{plan}/F/add/provision", words="A loose thing", letter="F")
    shown = words_of(checked(senco.get(f"{plan}/thread")))
    assert "Provision that serves nothing: 1" in shown
    assert "Outcomes with no provision" not in shown
    page = checked(senco.get(f"{plan}/thread?from={outcome}"))
    shown = words_of(page)
    assert shown.index("It comes from") < shown.index("Finds reading hard")
    assert shown.index("Finds reading hard") < shown.index("It leads to")
    assert shown.index("It leads to") < shown.index("A reading group")


def test_a_link_to_what_is_not_offered_is_refused(senco, plan, database):
    add = send(senco, f"{plan}/E/add/outcome", words="Reads", needs=["nowhere"])
    assert "nowhere" not in words_of(checked(add, status=400))
    assert refs(database, "outcome") == []


def test_a_teacher_reads_the_plan_and_changes_nothing(signed_in, senco, plan):
    send(senco, f"{plan}/B/add/need", words="Finds reading hard", letter="B")
    page = checked(signed_in("teacher").get(f"{plan}/B"))
    assert "Finds reading hard" in words_of(page)
    assert not page.xpath('//main//form | //a[contains(@href, "/add/")]')


def test_a_line_of_section_a_is_carried_to_the_notes_and_stays(app, people, database, signed_in):
    app.config["TODAY"] = ON
    desk, senco = (
        Desk(database, people.school_a, people.actor(database, "senco")),
        signed_in("senco"),
    )
    done = desk.do(draft.accept, Element.A_WHAT_HELPS, [desk.name("c1", 1)])
    board = f"/pupils/{desk.ref}/draft/section-a/what_helps"
    page = checked(press(senco, board, "/plan/carry", letter="F"))
    assert "among the notes for Section F" in words_of(page)
    assert desk.texts(Element.A_WHAT_HELPS) == ["Quiet corners help"]
    page = checked(senco.get(f"/pupils/{desk.ref}/plan/F"), said=[HOSTILE_SAID])
    note = page.xpath('//section[@aria-label="To write from"]/article')[0]
    assert "Quiet corners help" in words_of(note)
    assert note.xpath(f'.//a[contains(@href, "line-{done.line}")]')
    page = checked(
        press(senco, f"/pupils/{desk.ref}/plan/F", "/take-out", said=[HOSTILE_SAID]),
        said=[HOSTILE_SAID],
    )
    assert "Taken out: 1" in words_of(page)


def test_a_line_is_carried_nowhere_else(senco, plan):
    page = senco.get(plan + "/stage")
    held = {"csrf_token": token(checked(page)), "line": "x"}
    assert senco.post(f"{plan}/carry", data=held | {"letter": "E"}).status_code == 404
    assert senco.post(f"{plan}/carry", data=held | {"letter": "B"}).status_code == 404
