"""`ehcplan clocks`: what is due as JSON, wrong use as a sentence and exit status 2."""

import json

import pytest
from click.testing import CliRunner

from ehcplan.cli import main
from ehcplan.clocks.exceptions import EXCEPTIONS
from ehcplan.clocks.trigger import Trigger

REQUEST = ["--trigger", "request_received=2026-09-07"]


def run(*args):
    return CliRunner().invoke(main, ["clocks", *args], catch_exceptions=False)


def printed(*args):
    done = run(*args)
    assert done.exit_code == 0, done.stderr
    return json.loads(done.stdout)


def test_what_is_due_is_printed_as_json():
    due = printed(*REQUEST, "--format", "json")["due"]
    assert [(one["clock"], one["limit"], one["target"]) for one in due] == [
        ("CLK-01", "2026-10-19", None),
        ("CLK-03", "2026-12-28", None),
        ("CLK-04", None, "2026-12-28"),
        ("CLK-06", "2027-01-25", None),
    ]
    assert set(due[0]) == {"clock", "event", "limit", "target", "who", "source", "notes"}
    assert due[0]["who"] == "local authority"
    assert "reg 5(1)" in due[0]["source"]
    assert any("2026-09-07" in note for note in due[0]["notes"])


def test_several_triggers_and_the_date_of_birth_go_together():
    due = printed(
        "--trigger", "moved_in=2027-01-05", "--trigger", "last_review_completed=2026-03-10",
        "--born", "2016-06-03",
    )["due"]  # fmt: skip
    limits = {one["clock"]: one["limit"] for one in due}
    assert (limits["CLK-29"], limits["CLK-30"]) == ("2027-02-16", "2027-04-04")
    assert limits["CLK-50"] == "2041-08-31"


def test_text_gives_the_same_dates_to_read():
    told = run(*REQUEST, "--format", "text").stdout
    assert "2026-10-19  CLK-01 local authority: " in told
    assert "no limit, target 2026-12-28  CLK-04" in told
    assert "reg 13(2) (read in the source)" in told


def test_an_exception_is_shown_with_who_when_and_why():
    due = printed(
        *REQUEST, "--exception", "reg 5(4)(c)=Grandad = ill & <away> “now”",
        "--recorded-by", "Ottoline Reyes", "--recorded-on", "2026-10-01",
    )["due"]  # fmt: skip
    told = " ".join(due[0]["notes"])
    assert "Ottoline Reyes on 2026-10-01: Grandad = ill & <away> “now”" in told
    assert due[0]["limit"] == "2026-10-19"
    assert not any("Excused" in note for note in due[1]["notes"])


def test_the_list_names_every_trigger_with_its_date_and_every_exception():
    listed = printed("--list")
    assert {one["name"]: one["takes"] for one in listed["triggers"]} == {
        str(trigger): trigger.takes for trigger in Trigger
    }
    assert [one["code"] for one in listed["exceptions"]] == [one.code for one in EXCEPTIONS]
    told = run("--list", "--format", "text").stdout
    assert "request_received=DATE: the day the authority received" in told
    assert "reg-5-4-a=REASON (CLK-01): " in told


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ([], "Give at least one --trigger"),
        (["--trigger", "party=2026-09-07"], "'party' is not a trigger"),
        (["--trigger", "request_received"], "request_received takes a day"),
        (["--trigger", "request_received=7/9/2026"], "request_received takes a day"),
        (["--trigger", "request_received=20260907"], "request_received takes a day"),
        (["--trigger", "request_received=2026-02-30"], "request_received takes a day"),
        (["--trigger", "request_received=9999-12-31"], "not a day these clocks can count from"),
        ([*REQUEST, *REQUEST], "given twice"),
        ([*REQUEST, "--born", "2027-01-01"], "before the date of birth"),
        ([*REQUEST, "--born", "2026-W47-6"], "is not a day"),
        ([*REQUEST, "--exception", "staff=short"], "is not an exception"),
        ([*REQUEST, "--exception", "reg-5-4-c"], "Give the reason too"),
        ([*REQUEST, "--exception", "reg-5-4-c= "], "Give the reason too"),
        ([*REQUEST, "--exception", "reg-5-4-c=x", "--recorded-by", " "], "name of the person"),
        (["--trigger", "\ud800<&🌊=2026-09-07"], "is not a trigger"),
        (["--trigger", "x" * 10_000], "is not a trigger"),
    ],
)
def test_wrong_use_is_a_sentence_and_status_2(args, says):
    done = run(*args)
    assert done.exit_code == 2
    assert done.stdout == ""
    assert says in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_a_reason_with_a_lone_surrogate_is_printed_and_not_a_traceback():
    done = run(*REQUEST, "--exception", "reg-5-4-c=\ud800")
    assert done.exit_code == 0
    assert "\\ud800" in done.stdout
