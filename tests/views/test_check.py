"""Checking a plan from anywhere on a page, and the pages that say what is asked."""

import base64
import datetime as dt
import io

import docx
import pytest
from sqlalchemy import func, select

from ehcplan.compliance.catalogue import RULES
from ehcplan.documents.walk import read_docx
from ehcplan.models import AuditEntry, StoredFile
from tests.pages import checked, words_of


@pytest.fixture
def teacher(app, signed_in):
    app.config["TODAY"] = dt.date(2026, 11, 21)
    return signed_in("teacher")


def a_plan(help_="Ilar will have access to regular support as and when required."):
    document = docx.Document()
    document.add_heading("Education, Health and Care Plan for Ilar Pengelly: DRAFT", 0)
    document.add_paragraph("Date of birth: 4 March 2015")
    document.add_heading("Section A: Views, interests and aspirations", 1)
    document.add_paragraph(
        "“I like my goats & <b>cheese</b>.” (Ilar, to his tutor, 3 November 2026)"
    )
    document.add_heading("Section F: Special educational provision", 1)
    document.add_paragraph(help_)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def send(visitor, data, **rest):
    return visitor.post("/check", data={"file": (io.BytesIO(data), "plan.docx"), **rest})


def test_a_plan_is_read_and_its_findings_are_shown_with_the_words(teacher):
    checked(teacher.get("/check"))
    page = checked(send(teacher, a_plan()), said=("plan",))
    text = words_of(page)
    assert "of the words were placed" in text
    assert "because it says “DRAFT”" in text
    assert "only you can judge" in text
    assert "access to" in [mark.text_content() for mark in page.xpath("//mark")] or page.xpath(
        "//mark[contains(., 'required')]"
    )


def test_the_copy_with_the_findings_in_its_margin_is_in_the_page(teacher):
    page = checked(send(teacher, a_plan()))
    (address,) = page.xpath("//a[@download]/@href")
    copy = base64.b64decode(address.partition("base64,")[2])
    marked = read_docx(copy)
    assert marked.comments
    assert marked.stream == read_docx(a_plan()).stream


def test_nothing_of_the_file_is_kept_but_that_it_was_done(teacher, database):
    with database.reading() as before:
        files = before.scalar(select(func.count()).select_from(StoredFile))
    send(teacher, a_plan())
    with database.reading() as after:
        assert after.scalar(select(func.count()).select_from(StoredFile)) == files
        entry = after.scalars(select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert entry.act == "checked a file from elsewhere"
    assert not entry.subject


def test_what_was_said_of_stage_and_birth_goes_before_the_document(teacher):
    page = checked(send(teacher, a_plan(), stage="final"))
    assert "Read as: final plan, as you said" in words_of(page)


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x03\x04 broken"])
def test_a_file_that_is_no_word_document_gets_a_sentence(teacher, data):
    page = checked(send(teacher, data), 400)
    assert page.xpath("//*[contains(@class, 'govuk-error-summary')]")


def test_no_file_asks_for_one(teacher):
    assert "Choose the plan’s Word document" in words_of(checked(teacher.post("/check"), 400))


def test_every_rule_has_its_page_and_the_list_links_to_it(teacher):
    page = checked(teacher.get("/rules"))
    links = {href.rpartition("/")[2] for href in page.xpath("//main//a/@href")}
    assert set(RULES) <= links
    for code in sorted(RULES)[::12]:
        text = words_of(checked(teacher.get(f"/rules/{code}")))
        assert RULES[code].says in text
        assert "{" not in text


def test_a_rule_that_is_not_there_is_not_found(teacher):
    assert teacher.get("/rules/Z-99").status_code == 404
