"""A form's own words in no look of their own, under the headings of its sections."""

from tests.documents.read.papers import read_parts

PLAN = (
    ("# Section B: special educational needs", "Ines spells as most do two years below her."),
    ("# Section E: outcomes", "By July 2028 Ines spells 90 words of the hundred used most."),
    ("# Section F: special educational provision",
     "A specialist teacher works on spelling with Ines one-to-one for 25 minutes on four days a week."),
)  # fmt: skip
TOLD = (
    ("Each need that came out of the assessment, with the advice it comes from.", "Strengths beside needs."),
    ("What the child will achieve, as he grows, by the end of the key stage.", "Up to eight outcomes."),
    ("Provision for every need in Section B.", "Types and levels of expertise, and how often."),
)  # fmt: skip


def _texts(case) -> list[str]:
    plan = case.plan
    return [part.words.text for part in (*plan.needs, *plan.outcomes, *plan.provision)]


def test_what_a_form_says_under_three_headings_is_nobodys_text():
    parts = [
        text
        for (heading, said), told in zip(PLAN, TOLD, strict=True)
        for text in (heading, *told, said)
    ]
    case = read_parts("My plan: Ines Quarrie", *parts).case
    assert _texts(case) == [said for _, said in PLAN]
    assert len(case.reading.guidance) == 6


def test_one_general_line_may_be_all_that_a_poor_plan_says():
    (need, said), (outcome, aim), (help_, given) = PLAN
    line = "Provision for every need in Section B."
    case = read_parts("My plan: Ines Quarrie", need, said, outcome, aim, help_, line, given).case
    assert _texts(case) == [said, aim, line, given]


def test_general_lines_that_nothing_follows_are_the_plans():
    parts = [
        text for (heading, _), told in zip(PLAN, TOLD, strict=True) for text in (heading, told[0])
    ]
    assert len(_texts(read_parts("My plan: Ines Quarrie", *parts).case)) == 3
