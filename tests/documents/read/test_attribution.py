import datetime as dt

import pytest

from ehcplan.documents.read.paper.dates import date_in, due_in
from ehcplan.documents.read.paper.nothing import is_nothing, nothing_of
from ehcplan.documents.read.voices.attribution import People, caption_in, shown_in, voice_of
from ehcplan.plan.shown import Mode
from ehcplan.plan.whole import Letter, Nothing
from ehcplan.vocabulary import Role, Voice
from tests.documents.read.papers import read_parts

PEOPLE = People(pupil=("Corwin Abbot", "Corwin"), parents=("Gail Abbot", "Gail"))


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("“I like water.” (Corwin, to Mrs P, SENCO, 4 Nov 2026)", Voice.OWN_WORDS),
        ("Corwin said that he likes water.", Voice.OWN_VIEW),
        ("Mum says Corwin enjoys nursery.", Voice.PARENT),
        ("Dad (phone call, 2 Nov 2026): we worry most about bus travel.", Voice.PARENT),
        ("Gail told us that he sleeps well.", Voice.PARENT),
        ("His class teacher reports that he settles quickly.", Voice.SCHOOL),
        (
            "We saw Corwin reach for the bubbles (observed by key person, 3 Nov 2026).",
            Voice.OBSERVED,
        ),
        ("Corwin likes water.", None),
        ("I love my dog and I find maths hard.", None),
    ],
)
def test_who_speaks_is_told_only_where_the_text_shows_it(text, voice):
    assert voice_of(shown_in(text, PEOPLE)) == voice


@pytest.mark.parametrize("heard", ["to his social worker", "with the SENCO", "to Mum"])
def test_who_heard_the_words_did_not_say_them(heard):
    text = f"“I take bikes to bits.” ({heard}, 8 October 2026)"
    shown = shown_in(text, PEOPLE)
    assert (shown.role, shown.gathered_on) == (None, dt.date(2026, 10, 8))
    case = read_parts("# SECTION A", "## Interests", text, "# SECTION B", "He reads.").case
    assert case.lines[0].voice is Voice.OWN_WORDS


@pytest.mark.parametrize(
    ("text", "voice", "asked"),
    [
        ("“I like bees.” (SENCO, 3 June 2026)", Voice.OWN_WORDS, "SENCO"),
        ("“I enjoy teaching him.” (tutor, 3 June 2026)", Voice.SCHOOL, ""),
        ("“He likes bees.” (SENCO, 3 June 2026)", Voice.SCHOOL, ""),
    ],
)
def test_staff_behind_what_a_pupil_says_of_itself_wrote_it_down(text, voice, asked):
    case = read_parts("# SECTION A", text, "# SECTION B", "He reads.").case
    assert [(one.voice, one.shown.gathered_by) for one in case.lines] == [(voice, asked)]


def test_brackets_tell_to_whom_how_and_when():
    shown = shown_in("“Bubbles.” (Corwin, talking mat with Mrs Penn, SENCO, 4 Nov 2026)", PEOPLE)
    assert (shown.role, shown.mode, shown.method) == (Role.CHILD, Mode.QUOTE, "talking_mat")
    assert shown.gathered_on == dt.date(2026, 11, 4)
    assert "Mrs Penn" in shown.gathered_by


@pytest.mark.parametrize(
    ("text", "role", "mode"),
    [
        ("In Corwin’s words (told to Mrs P, TA, 4 Nov 2026)", Role.CHILD, Mode.SCRIBED),
        ("Written by Corwin’s mum and key person to represent what Corwin shows us",
         Role.CHILD, Mode.REPRESENTED),
        ("Mum and Dad told us:", Role.PARENT, None),
    ],
)  # fmt: skip
def test_a_caption_speaks_for_what_follows(text, role, mode):
    shown = caption_in(text, PEOPLE)
    assert (shown.role, shown.mode) == (role, mode)


def test_a_sentence_is_no_caption():
    assert caption_in("Corwin goes to the pond with his mum on Sundays.", PEOPLE) is None


@pytest.mark.parametrize(
    "text",
    ["4 November 2026", "4th Nov 26", "04/11/2026", "4.11.26", "November 4, 2026", "2026-11-04"],
)
def test_a_date_is_read_however_it_is_written(text):
    assert date_in(f"on {text}.") == dt.date(2026, 11, 4)


def test_a_month_alone_is_due_on_its_last_day_and_no_full_date():
    assert due_in("by July 2027") == dt.date(2027, 7, 31)
    assert date_in("by July 2027") is None
    assert date_in("31/02/2026") is None


@pytest.mark.parametrize(
    "text",
    [
        "None identified (health visitor, 2 Sept 2026)",
        "No social care needs were identified.",
        "N/A",
        "There are currently no health needs.",
        "None required at this time.",
    ],
)
def test_a_section_may_say_that_it_holds_nothing(text):
    assert is_nothing(text)


@pytest.mark.parametrize(
    "text", ["No adult can lift Corwin alone.", "Nonsense words make him laugh."]
)
def test_a_no_in_a_sentence_is_not_nothing(text):
    assert not is_nothing(text)


def test_who_found_nothing_and_when_is_kept():
    found = nothing_of("None identified (health visitor, 2 Sept 2026)", Letter.C)
    assert (found.why, found.said_by) == (Nothing.NONE, "health visitor")
    assert found.on == dt.date(2026, 9, 2)


def test_words_quoted_over_several_paragraphs_are_one_speakers():
    told = read_parts(
        "# Section A: Views, interests and aspirations",
        "Mum (phone call, 3 March 2026): “He sleeps at last.",
        "“We want him to have friends who live near.",
        "“And a bus he can take alone.”",
        "He went to the fair in May.",
    ).case.lines
    assert [line.shown.role if line.shown else None for line in told[:3]] == [Role.PARENT] * 3
    assert told[3].shown is None or told[3].shown.role is not Role.PARENT


def test_a_speaker_named_where_a_long_quotation_ends_spoke_all_of_it():
    told = read_parts(
        "# Section A: Views, interests and aspirations",
        "“We want her to swim.",
        "The pool is near us.” (Dad, phone call, 4 May 2026)",
    ).case.lines
    assert told[0].shown is not None
    assert told[0].shown.role is told[1].shown.role


def test_all_that_follows_may_be_said_to_be_the_pupil_s_own_words() -> None:
    told = (
        "The parts that follow are Ines’s own words. She said them to her mentor on 8 May 2026, and "
        "he typed as she spoke."
    )
    case = read_parts(
        "# Section A: views", told, "## What I like", "I like moths.",
        "# Section B: needs", "Ines reads 14 words of forty.",
    ).case  # fmt: skip
    (line,) = (one for one in case.lines if one.text == "I like moths.")
    assert line.shown is not None
    assert (line.shown.role, line.shown.gathered_on) == (Role.CHILD, dt.date(2026, 5, 8))


def test_only_what_stands_in_marks_is_the_pupil_s_where_a_plan_says_so() -> None:
    told = "All the words in quotation marks are Ines’s own words (8 May 2026)."
    case = read_parts(
        "# Section A: views", told, "## What I like", "I like moths.",
        "# Section B: needs", "Ines reads 14 words of forty.",
    ).case  # fmt: skip
    (line,) = (one for one in case.lines if one.text == "I like moths.")
    assert line.shown is None or line.shown.role is not Role.CHILD
