"""Advice in K: no word of a line is lost, and one line may tell of several."""

from tests.documents.read.papers import read_parts


def advice_of(*lines):
    return read_parts("# Section K: Advice and information", *lines).case.plan.advice


def test_a_title_before_a_colon_leaves_who_gave_the_advice():
    (one,) = advice_of("Psychological advice: educational psychologist. Date to be supplied.")
    assert (one.title, one.role) == ("Psychological advice", "educational psychologist")
    assert one.printed.endswith("Date to be supplied.")


def test_a_name_and_a_job_behind_a_title_are_author_and_role():
    (one,) = advice_of("(d) Psychology: Dr Una Frost, educational psychologist, 4 May 2026")
    assert (one.letter, one.author) == ("d", "Dr Una Frost")
    assert one.role == "educational psychologist"


def test_one_line_may_tell_of_advice_by_several():
    found = advice_of(
        "(c) Medical: paediatrician, 2 May 2026. Dietitian, 9 May 2026. Both attached."
    )
    assert [one.dated.day for one in found] == [2, 9]
    assert all(one.file_name for one in found)


def test_a_sentence_before_a_colon_stays_in_what_is_said():
    found = read_parts(
        "# Section A: Views", "To help Orla choose: show two cards.", "What she likes: Lego."
    ).case.lines
    assert [line.text for line in found] == ["To help Orla choose: show two cards.", "Lego."]
    assert found[1].shown.caption == "What she likes"


def test_who_agreed_that_the_advice_is_enough_is_no_report():
    found = read_parts(
        "# Section K: Advice and information",
        "On 4 May 2026 Mum, the Borough and the psychologist agreed that no new advice is needed.",
        "The parents and all who gave the reports of their child agreed on 6 May 2026 that the"
        " medical advice is sufficient.",
        "Physiotherapy report, A. Penn, physiotherapist, 2 May 2026. All agreed it is sufficient.",
    ).case.plan.advice
    assert [one.author for one in found] == ["A. Penn"]
