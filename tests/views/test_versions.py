"""The pages of versions: list, issue, keep the authority's, read, compare, start from."""

import io

import pytest

from ehcplan.access.roles import OPERATOR
from ehcplan.casework import versions, whole
from tests.builders import ON
from tests.casework.issued import BEES, kept
from tests.pages import checked, words_of
from tests.tried_rules import use

PDF = b"%PDF-1.7 as it came"


@pytest.fixture(autouse=True)
def nothing_stops(monkeypatch):
    """What stops an issue is tried in tests/casework/test_stopping.py."""
    use(monkeypatch, ())


@pytest.fixture
def ref(database, people):
    return kept(database, people.school_a)


@pytest.fixture
def client(app, signed_in):
    app.config["TODAY"] = ON
    return signed_in("senco")


def address(ref, *rest):
    return "/".join((f"/pupils/{ref}/versions", *rest))


def issued(database, ref, kind="plan"):
    return versions.issue(database, OPERATOR, ref, kind=kind, label="", on=ON)


def test_without_versions_the_page_says_what_to_do(client, ref):
    page = checked(client.get(address(ref)))
    assert "There are no versions yet" in words_of(page)
    assert "Issue a school draft" in words_of(page)
    pupil = checked(client.get(f"/pupils/{ref}"))
    assert f"/pupils/{ref}/versions" in pupil.xpath("//a/@href")


def test_a_draft_is_issued_read_and_downloaded(client, ref):
    checked(client.get(address(ref, "issue")))
    done = client.post(address(ref, "issue"), data={"kind": "plan", "label": "For the meeting"})
    assert done.status_code == 302
    page = checked(client.get(done.location), said=[BEES.text])
    said = words_of(page)
    assert "School draft" in said
    assert "For the meeting" in said
    assert "Section B: Special educational needs" in said
    assert "Needs time to answer a question." in said
    assert "Amount: 10" in said
    assert "Pupil’s exact words" in said
    (link,) = [href for href in page.xpath("//a/@href") if "/files/" in href]
    sent = client.get(link)
    assert sent.data.startswith(b"PK")
    assert "Tillerby" not in sent.headers["Content-Disposition"]
    listed = checked(client.get(address(ref)))
    assert "Sections A to K, version 1" in words_of(listed)


def test_what_cannot_be_issued_is_said_beside_the_choice(client, database, people):
    nothing = checked(
        client.post(address(people.own.ref, "issue"), data={"kind": "plan"}), status=400
    )
    assert "have not been begun" in words_of(nothing)
    unchosen = checked(client.post(address(people.own.ref, "issue"), data={}), status=400)
    assert "Choose what to issue" in words_of(unchosen)


def sent(client, ref, **changes):
    data = {
        "stage": "final",
        "issued_on": ["2", "10", "2026"],
        "issued_by": "Marrowdale & District",
        "file": (io.BytesIO(PDF), "Rowan Tillerby final.pdf"),
    }
    return client.post(address(ref, "authority"), data={**data, **changes})


def test_what_the_authority_issued_is_kept_with_its_file(client, ref):
    checked(client.get(address(ref, "authority")))
    done = sent(client, ref)
    assert done.status_code == 302
    page = checked(client.get(done.location), said=[BEES.text])
    assert "Final plan" in words_of(page)
    assert "Marrowdale & District" in words_of(page)
    assert "as it came from the authority" in words_of(page)
    (link,) = [href for href in page.xpath("//a/@href") if "/files/" in href]
    assert client.get(link).data == PDF


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"issued_on": ["2", "10", "2027"]}, "must be today or earlier"),
        ({"issued_on": ["", "", ""]}, "Enter the day it was issued"),
        ({"issued_by": ""}, "Enter the authority’s name"),
        ({"stage": ""}, "Choose what the authority issued"),
        ({"stage": "school_draft"}, "Choose"),
        ({"file": (io.BytesIO(b"MZ"), "a.exe")}, "Choose a PDF"),
    ],
)
def test_what_is_missing_or_wrong_is_named(client, ref, wrong, says):
    page = checked(sent(client, ref, **wrong), status=400)
    assert says in words_of(page)


def test_a_final_plan_cannot_follow_a_final_plan(client, ref):
    sent(client, ref)
    page = checked(sent(client, ref, file=(io.BytesIO(b""), "")), status=400)
    assert "cannot follow" in words_of(page)


def test_two_versions_side_by_side_in_words_as_well_as_colours(client, database, ref):
    before = issued(database, ref)
    whole.reword_part_text(
        database, OPERATOR, ref, "step000001", "Puts up <b>both</b> hands.", from_number=0, on=ON
    )
    whole.take_out_part(database, OPERATOR, ref, "need000002", on=ON)
    whole.change_part(database, OPERATOR, ref, "provis0001", {"amount": "20"}, on=ON)
    after = issued(database, ref)
    page = checked(client.get(address(ref, f"compare?before={before}&after={after}")))
    said = words_of(page)
    assert "removed 1" in said
    assert "Section C: Health needs related to special educational needs" in said
    assert "Amount: 10 → 20" in said
    assert any("<b>both</b>" in words_of(ins) for ins in page.iter("ins"))
    assert all("[added:" in words_of(ins) for ins in page.iter("ins"))
    assert all("[removed:" in words_of(gone) for gone in page.iter("del"))


def test_nothing_changed_is_said(client, database, ref):
    before = issued(database, ref)
    page = checked(client.get(address(ref, f"compare?before={before}&after=now")))
    assert "Nothing changed" in words_of(page) or "Stage" in words_of(page)
    same = checked(client.get(address(ref, f"compare?before={before}&after={before}")))
    assert "Nothing changed" in words_of(same)


def test_what_cannot_be_compared_is_said(client, database, ref):
    plan, profile = issued(database, ref), issued(database, ref, "profile")
    page = checked(client.get(address(ref, f"compare?before={plan}&after={profile}")), status=400)
    assert "A profile can only be compared with a profile" in words_of(page)
    assert client.get(address(ref, "compare")).status_code == 404
    assert client.get(address(ref, "compare?before=nothing")).status_code == 404


def test_a_plan_is_started_from_a_version_after_a_second_look(client, database, ref):
    version = issued(database, ref)
    whole.take_out_part(database, OPERATOR, ref, "need000002", on=ON)
    look = checked(client.get(address(ref, version, "begin")))
    assert "Section A stays as it is" in words_of(look)
    done = client.post(address(ref, version, "begin"), follow_redirects=True)
    assert "7 parts put in place" in words_of(checked(done))


def test_a_reader_who_does_not_draft_sees_no_button_to_issue(app, signed_in, database, ref):
    app.config["TODAY"] = ON
    version = issued(database, ref)
    head = signed_in("head")
    page = checked(head.get(address(ref)))
    assert "Issue a school draft" not in words_of(page)
    shown = checked(head.get(address(ref, version)), said=[BEES.text])
    assert "Start an amendment" not in words_of(shown)
    assert head.get(address(ref, "issue")).status_code == 404
    lead = signed_in("safeguarding_lead")
    assert "1 file kept" in words_of(checked(lead.get(address(ref, version)), said=[BEES.text]))
    assert lead.get(address(ref, version, "files", "1")).status_code == 404
