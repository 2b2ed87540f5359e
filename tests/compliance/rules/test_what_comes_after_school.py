"""What a plan says of a move is no outcome; a meeting whose giver tells its subject; a pupil's praise."""

import datetime as dt
from typing import Any

import pytest

from ehcplan.plan.reading import AroundText
from ehcplan.plan.shown import Shown
from ehcplan.plan.whole import Letter, Provision
from ehcplan.vocabulary import Element, Role, Voice
from tests.compliance.builders import Example, a_line, assert_holds, breaks, draft_case, keeps

_READS = "By July 2028 Ilar reads a page of 80 words with two errors."
_READING = "Ilar reads 30 words a minute and cannot spell the first 100 words (May 2026)."
_CHECKED = Provision(
    ref="F2",
    letter=Letter.F,
    words=draft_case(f=["Number bonds in a group of four.\tTeaching assistant, level 3\t20 minute sessions\tClass teacher, every term"]).plan.provision[0].words,
    reviewed="Class teacher, every term",
)  # fmt: skip
_FACES = "He reads neutral faces as angry, and shouted on 11 of 20 days in October 2026."
_HELP = "A teaching assistant (level 3) reads with Ilar one-to-one for 20 minutes every day, 39 weeks a year."


def ahead(text: str):
    """Return a plan whose Section E holds this text beside an outcome that is helped."""
    return draft_case(b=[_READING], e=[_READS, text], f=[_HELP])


def given(text: str):
    """Return a plan that gives this help beside other."""
    return draft_case(b=[_READING], e=[_READS], f=[_HELP, text])


def needing(text: str):
    """Return a plan that tells this beside a need that is helped."""
    return draft_case(b=[_READING, text], e=[_READS], f=[_HELP])


def treated(text: str, **rest: Any):
    """Return a plan that gives this in Section G."""
    return draft_case(b=[_READING], e=[_READS], f=[_HELP], g=[text], **rest)


def grown(title: str):
    """Return Section A of a young person of 17, with a mother's words under this title."""
    own = "“I want to mend bikes and have a flat by the river with my friend Joss. I like the bus, the gym and the quiet room.”"
    return draft_case(
        a=[
            a_line(Element.A_ASPIRATIONS, own, Voice.OWN_WORDS),
            a_line(Element.A_PARENT_VIEWS, "“He is happy there.”", Voice.PARENT, shown=Shown(role=Role.PARENT, caption=title)),
        ],
        b=[_READING],
        born=dt.date(2009, 9, 3),
    )  # fmt: skip


EXAMPLES: tuple[Example, ...] = (
    keeps("E-12", ahead("Ilar goes to secondary school in September 2028. Planning starts at the review in autumn 2027.")),
    keeps("E-12", ahead("College, September 2028. The tutor there is asked to the review of autumn 2027.")),
    keeps("E-12", ahead("School ends in July 2028. Two colleges are seen by July 2027.")),
    keeps("E-12", ahead("Ilar can stay at his school until he is 19. Before each change of class he meets the new teacher.")),
    breaks("E-12", ahead("By July 2028 Ilar catches the number 7 bus to the swimming pool alone, twice a week.")),
    breaks("E-12", ahead("By July 2028 Ilar uses the toilet without a reminder on four days in five.")),
    # Somebody's trade says what is done, where the meeting is counted.
    keeps("F-02", given("A careers adviser (level 6) sees Ilar one-to-one for 45 minutes each term.")),
    keeps("F-02", given("A learning mentor (level 3) does homework with Ilar one-to-one for 30 minutes every Monday.")),
    breaks("F-02", given("A teaching assistant (level 3) works with Ilar one-to-one for 45 minutes each week.")),
    # How long a break lasts that the pupil asks for.
    keeps("F-07", given("When Ilar shows his card, the mentor (level 3) walks with his for up to ten minutes.")),
    breaks("F-07", given("When the rota is full, the mentor (level 3) walks with his for up to ten minutes.")),
    # Praise among the needs is owed no help.
    keeps("F-01", needing("He is warm, and comforts a child who cries.")),
    keeps("F-01", needing("He is calm and brave, and says when somebody else is upset.")),
    # A talking therapy that treats an illness, and one that builds skills.
    keeps("F-11", treated("A clinical psychologist treats Ilar’s anxiety disorder with cognitive behavioural therapy at the clinic for 50 minutes every fortnight.")),
    breaks("F-11", treated("A clinical psychologist gives Ilar cognitive behavioural therapy in school for 50 minutes every fortnight, to build his confidence.")),
    breaks("G-02", treated("A nurse sees Ilar for 30 minutes each term.", around=(AroundText(ref="C1", where="cover", text="Advice commissioned 5 June 2026, due 17 July 2026"),))),
    keeps("J-01", draft_case(b=[_READING], loose={Letter.J: ["They asked for none; nothing in this plan is secured by a direct payment."]})),
    keeps("A-13", draft_case(loose={Letter.A: ["“I want to make radio drama for a living,” Ilar said on 3 June 2026."]})),
    breaks("A-13", draft_case(loose={Letter.A: ["“I make radio drama with my living room rug over my head,” Ilar said on 3 June 2026."]})),
    # A diagnosis alone in a numbered row, above another need that begins with "He".
    breaks("B-03", draft_case(b=["Attachment disorder, as diagnosed by the team.", _FACES], loose={Letter.B: ["B1", "B2"]})),
    keeps("B-03", draft_case(b=["Attachment disorder, as diagnosed by the team.", _FACES])),
    breaks("B-06", needing("He skips long words. Standardised reading score 79, spelling score 76.")),
    keeps("B-06", needing("He skips long words. Standardised reading score 79, spelling score 76 (specialist teacher, 3 June 2026).")),
    keeps("A-29", draft_case(a=[(Element.A_PARENT_ASPIRATIONS, "“We hope for a dance club where he is just one of the gang.”", Voice.PARENT)])),
    keeps("H-03", draft_case(b=[_READING], h1=["The fostering service takes Ilar swimming for two hours every Saturday."])),
    breaks("H-03", draft_case(b=[_READING], h1=["Ilar stays with a foster family for one weekend each month."])),
    keeps("F-23", draft_case(b=[_READING], f=[_HELP, "A travel trainer, bought with the direct payment, rides with Ilar for 90 minutes twice a week."], loose={Letter.J: ["Travel trainer: 60 sessions at £39 = £2,340 a year, to Ilar’s own account."]})),
    breaks("F-23", draft_case(b=[_READING], f=[_HELP, "A travel trainer, bought with the direct payment, rides with Ilar for 90 minutes twice a week."], loose={Letter.J: ["The bank account of the school receives the funding."]})),
    # Who looks at help again, and when, says nothing of how often it is given.
    breaks("F-04", draft_case(b=[_READING], e=[_READS], f=[_HELP, _CHECKED])),
    keeps("F-02", given("The therapist trains all ten of Ilar’s teachers in short sentences and help cards for 90 minutes every September.")),
    breaks("E-06", ahead("By July 2028 Ilar dreams of doing better in maths.")),
    keeps("E-06", ahead("By July 2028 Ilar does better in maths. (B2. Linked to his dream of being a mechanic.)")),
    keeps("A-37", grown("What his mother says (home visit, 7 July 2026; Ilar touched the tick for her page to go in)")),
    breaks("A-37", grown("What his mother says (home visit, 7 July 2026)")),
    # Somebody else's name, where it is no reporter's; and whose "I" a parent's words never cover.
    breaks("A-30", needing("Danny says yes when he has not understood.")),
    keeps("A-30", needing("Danny, his brother, says he cannot follow a joke.")),
    breaks("A-17", draft_case(a=[(Element.A_PARENT_VIEWS, "“We have always spoken up for him and we will carry on doing that. We want everybody at the next place to read this before they meet him, and we want to be rung, not e-mailed.”", Voice.PARENT), (Element.A_INTERESTS, "I get fed up when people talk over me.")])),
    breaks("F-01", needing("He is warm, and cries when another child is given the swing before him.")),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_is_kept_or_broken_as_its_example_says(example):
    assert_holds(example)
