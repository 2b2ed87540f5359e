"""Examples of rules A-01 to A-16: what Section A is to hold."""

import datetime as dt
from collections.abc import Iterable

import pytest

from ehcplan.compliance.rules.a_content import RULES
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Empty, Line
from ehcplan.plan.shown import Mode, Shown
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element, Role, Voice
from tests.compliance.builders import (
    Example,
    a_line,
    assert_holds,
    breaks,
    checked,
    draft_case,
    keeps,
)

E = Element
LITTLE = dt.date(2022, 6, 1)
SENIOR = dt.date(2011, 2, 1)
GROWN = dt.date(2009, 2, 1)


def own(*lines: tuple[Element, str, Voice | None], **rest: object) -> Case:
    """Return a case of our own with these lines."""
    return draft_case(a=lines, read=False, **rest)


def page(*texts: tuple[Element, str], **rest: object) -> Case:
    """Return a plan as read from a Word file that shows no speakers."""
    return draft_case(a=texts, **rest)


def loose(*texts: str, **rest: object) -> Case:
    """Return a plan whose Section A stands under no known headings."""
    return draft_case(loose={Letter.A: texts}, **rest)


def empty(element: Element, reason: str = "chose_not_to") -> tuple[Empty, ...]:
    return (Empty(element=element, reason=reason, on=dt.date(2026, 11, 2)),)


STAFF = (E.A_STRENGTHS, "A pleasant member of the class, staff report.", Voice.SCHOOL)
CHILD = (E.A_VIEWS, "Ilar told us that he wants the window seat.", Voice.OWN_VIEW)
MUM = (E.A_PARENT_VIEWS, "Mornings are the hard part of our day.", Voice.PARENT)


def _mum_says(text: str) -> Line:
    shown = Shown(role=Role.PARENT, speaker="Mum", mode=Mode.QUOTE)
    return a_line(E.A_PARENT_VIEWS, text, Voice.PARENT, shown=shown)


def _both(code: str, good: Iterable[Case], bad: Iterable[Case]) -> list[Example]:
    return [*(keeps(code, case) for case in good), *(breaks(code, case) for case in bad)]


EXAMPLES: tuple[Example, ...] = (
    *_both(
        "A-01",
        [own(MUM), loose("Mum’s account, 2 November: mornings are hard.")],
        [
            own(),
            draft_case(empty=(Letter.A,), b=["Ilar cannot hear from the back."]),
            loose("To be completed"),
            page((E.A_VIEWS, "[Child’s name] XXXX")),
            draft_case(b=["Ilar cannot hear."], unplaced=("About Ilar: he likes bees.",)),
        ],
    ),
    *_both(
        "A-02",
        [
            own(CHILD, STAFF),
            own((E.A_PLAY, "Pushes the cars to the door and looks back", Voice.OBSERVED)),
            page((E.A_VIEWS, "Ilar pointed to the sand tray photo and signed MORE.")),
            page((E.A_VIEWS, "“The bell is too loud.”")),
            page((E.A_SCHOOLING, "He would rather work on the floor than at a desk.")),
            loose("Ilar loves trains. He enjoys mud. He dislikes wet sleeves. Likes: the hall."),
            loose("We saw Ilar reach for the drum on three mornings, 4 to 6 November."),
        ],
        [
            own(STAFF, MUM),
            own(MUM, (E.A_ASPIRATIONS, "I want to be a vet", Voice.OWN_WORDS)),
            page((E.A_PARENT_VIEWS, "Mum says Ilar enjoys nursery.")),
            loose("Ilar is a Year 6 pupil. His mother reports that he enjoys cricket."),
            page((E.A_STRENGTHS, "Staff describe a polite and cheerful boy.")),
        ],
    ),
    *_both(
        "A-03",
        [
            own(CHILD, MUM),
            own(CHILD, empties=empty(E.A_PARENT_VIEWS)),
            page((E.A_SCHOOLING, "Dad feels that the move to juniors came too soon.")),
            loose("We are proud of him. Our son tries so hard at everything."),
            loose("Both parents were asked on 2 November 2026 and chose not to add anything."),
            own(CHILD, born=GROWN),
            draft_case(a=[_mum_says("Please ring me before a trip.")]),
        ],
        [
            own(CHILD, STAFF),
            own(CHILD, (E.A_PARENT_ASPIRATIONS, "We hope he finds a trade", Voice.PARENT)),
            own(
                (E.A_VIEWS, "I like it best when the room is quiet", Voice.OWN_WORDS),
                (E.A_PARENT_VIEWS, "I like it best when the room is quiet", Voice.PARENT),
            ),
            page((E.A_VIEWS, "“The bell is too loud.”"), (E.A_PLAY, "Ilar builds dens.")),
            loose("Ilar told us he likes drums. His teacher says that he is kind."),
        ],
    ),
    *_both(
        "A-04",
        [
            own(CHILD, (E.A_INTERESTS, "Beetles", Voice.OWN_WORDS)),
            own(CHILD, (E.A_PLAY, "Drums", Voice.OBSERVED)),
            page((E.A_STRENGTHS, "Ilar collects bus tickets and maps.")),
            loose("Hobbies: he is mad about steam engines. Loves the park."),
            loose("Ilar is happiest when he is in the water."),
        ],
        [
            own(CHILD, STAFF),
            own((E.A_STRENGTHS, "Ilar enjoys Lego.", Voice.SCHOOL)),
            page((E.A_STRENGTHS, "[Name] enjoys Lego."), (E.A_SCHOOLING, "Harvey enjoys Lego.")),
            loose("Ilar has views about school. Mum says he loves cricket."),
        ],
    ),
    *_both(
        "A-05",
        [
            own(CHILD, (E.A_ASPIRATIONS, "Keep bees", Voice.OWN_WORDS)),
            own(CHILD, (E.A_ASP_EMPLOYMENT, "A job with trains", Voice.OWN_VIEW)),
            own(CHILD, empties=empty(E.A_ASPIRATIONS)),
            page((E.A_ASPIRATIONS, "Ilar wants to work with horses and live near his cousin.")),
            loose("When he grows up Ilar wants to be a baker."),
            page((E.A_ASPIRATIONS, "Bus driver, or something with trains.")),
            loose("“One day I will drive the big digger.” (Ilar)"),
        ],
        [
            own(CHILD, MUM),
            own((E.A_ASPIRATIONS, "Ilar will read 40 words by July.", Voice.SCHOOL)),
            page((E.A_ASPIRATIONS, "Ilar will read 40 high-frequency words by July.")),
            page((E.A_INTERESTS, "Ilar likes hair and make-up."), (E.A_ASPIRATIONS, "TBC")),
            page((E.A_PARENT_ASPIRATIONS, "Mum hopes he will be happy one day.")),
            page((E.A_ASPIRATIONS, "They hope that Ilar will live near them one day.")),
            page((E.A_ASPIRATIONS, "Ilar would not be able to give an answer to this question.")),
        ],
    ),
    *_both(
        "A-06",
        [
            own(MUM, (E.A_PARENT_ASPIRATIONS, "A trade he is proud of", Voice.PARENT)),
            own(MUM, empties=empty(E.A_PARENT_ASPIRATIONS)),
            page((E.A_PARENT_VIEWS, "His parents dream of a home of his own for him.")),
            loose("We would like him to have friends on our street."),
            own(MUM, born=GROWN),
        ],
        [
            own(MUM, CHILD),
            page((E.A_PARENT_VIEWS, "Mum worries about the stairs and the noise.")),
            loose("Mum says Ilar enjoys nursery.", "“I hope to be a vet.” (Ilar)"),
        ],
    ),
    *_both(
        "A-07",
        [
            own((E.A_PARENT_ASPIRATIONS, "That he has friends in our town", Voice.PARENT)),
            own(CHILD, empties=empty(E.A_ASP_COMMUNITY, "not_yet_relevant")),
            page(
                (E.A_ASPIRATIONS, "Ilar hopes to fix engines for a living."),
                (E.A_FUTURE, "He would like a flat with his brother and a job at the garage."),
                (E.A_ASPIRATIONS, "He wants to keep going to cadets."),
                born=SENIOR,
            ),
            loose(
                "He wants to be a chef, live by himself in his own place, and sing in a choir.",
                born=SENIOR,
            ),
        ],
        [
            own((E.A_ASPIRATIONS, "Do well in my GCSEs", Voice.OWN_WORDS), born=SENIOR),
            page(
                (E.A_ASPIRATIONS, "Ilar wants to be a plumber."),
                (E.A_ASPIRATIONS, "He wants to live with his nan."),
                born=SENIOR,
            ),
            loose("Ilar’s hope is to get top marks in maths.", born=SENIOR),
            page((E.A_ASPIRATIONS, "Ilar hopes to see a real volcano."), born=LITTLE),
        ],
    ),
    *_both(
        "A-08",
        [
            own(CHILD, (E.A_PLAY, "Dens behind the shed", Voice.OWN_WORDS)),
            own(CHILD, (E.A_INTERESTS, "Bikes", Voice.OWN_WORDS), born=GROWN),
            own(CHILD, empties=empty(E.A_PLAY)),
            page((E.A_INTERESTS, "At weekends Ilar swims and goes to the trampoline park.")),
            loose("He lines up his toys and crashes them."),
        ],
        [
            own(CHILD, (E.A_INTERESTS, "Beetles", Voice.OWN_WORDS)),
            page((E.A_VIEWS, "“The bell is too loud.”"), (E.A_HISTORY, "Moved here in 2024.")),
            loose("Ilar told us about his lessons. He wants a seat by the window."),
        ],
    ),
    *_both(
        "A-09",
        [
            own(CHILD, (E.A_HEALTH, "I get bad heads at night", Voice.OWN_WORDS)),
            own(CHILD, (E.A_HEALTH, "Rx melatonin: he sleeps better and feels calm", Voice.PARENT)),
            page((E.A_PARENT_VIEWS, "Mum says he is exhausted after school and eats very little.")),
            loose("Ilar knows himself when he needs his inhaler."),
        ],
        [
            own(CHILD, MUM),
            own((E.A_HEALTH, "Dx: GORD, Rx omeprazole 10 mg.", Voice.PROFESSIONAL)),
            page((E.A_HEALTH, "Hx bilateral hypotonia.")),
            loose("Ilar told us that he likes the window seat."),
        ],
    ),
    *_both(
        "A-10",
        [
            own(CHILD, (E.A_SCHOOLING, "Art with the big table", Voice.OWN_WORDS)),
            own((E.A_SCHOOLING, "Ilar is proudest in the science room.", Voice.SCHOOL)),
            page((E.A_VIEWS, "Ilar says the library is best and the corridor is scary.")),
            loose("I hate assembly because it is noisy."),
        ],
        [
            own(CHILD, (E.A_SCHOOLING, "He joined in 2024.", Voice.SCHOOL)),
            own(CHILD, (E.A_SCHOOLING, "She likes water.", Voice.SCHOOL)),
            page((E.A_SCHOOLING, "Mum says Ilar enjoys nursery.")),
            loose("Ilar moved to Weir Road School in 2023. He loves drums."),
        ],
    ),
    *_both(
        "A-11",
        [
            own(CHILD, (E.A_INDEPENDENCE, "Toast", Voice.OWN_WORDS)),
            page((E.A_PLAY, "Ilar gets dressed by himself and packs his own bag.")),
            loose("He needs no reminder to brush his teeth and can catch the bus."),
        ],
        [
            own(CHILD, MUM),
            page((E.A_VIEWS, "“The bell is too loud.”")),
            loose("Ilar told us that he likes drums."),
        ],
    ),
    *_both(
        "A-12",
        [
            own(CHILD, (E.A_FRIENDSHIPS, "Leo and Sam", Voice.OWN_WORDS)),
            own(CHILD, empties=empty(E.A_FRIENDSHIPS)),
            page((E.A_SCHOOLING, "At lunch he sits with two other boys and laughs.")),
            loose("Ilar feels lonely at break and would like a friend in school."),
            loose("He has one good friend from swimming."),
        ],
        [
            own(CHILD, MUM),
            page((E.A_PARENT_ASPIRATIONS, "We hope he will have friends.")),
            loose("Ilar told us about the bus game and his dog."),
        ],
    ),
    *_both(
        "A-13",
        [
            own(CHILD, (E.A_FUTURE, "Juniors in September", Voice.PARENT)),
            own(CHILD, empties=empty(E.A_FUTURE, "not_yet_relevant"), born=LITTLE),
            page((E.A_VIEWS, "Ilar has visited two colleges and prefers the smaller."), born=SENIOR),
            loose("He will move up to Year 5 and wants to see the room first."),
            loose("Ilar wants to be a baker."),
        ],
        [
            own(CHILD, (E.A_ASPIRATIONS, "Do well in maths", Voice.OWN_WORDS), born=SENIOR),
            page((E.A_FUTURE, "Future: to be discussed."), (E.A_PLAY, "Drums."), born=SENIOR),
            loose("Ilar told us that he likes drums."),
        ],
    ),
    *_both(
        "A-14",
        [
            own(
                CHILD,
                (
                    E.A_COMMUNICATION,
                    "Ilar points and hums. Kneel down, use three words and wait. A tap means yes.",
                    Voice.SCHOOL,
                ),
            ),
            page(
                (E.A_COMMUNICATION, "Ilar talks to people he trusts and texts everybody else."),
                (E.A_WHAT_HELPS, "Give one instruction at a time and check that he followed."),
            ),
            loose(
                "To communicate with Ilar, face him and speak clearly. He signs and looks at what "
                "he wants; turning away means no."
            ),
            own(CHILD, empties=empty(E.A_COMMUNICATION)),
        ],
        [
            own(CHILD, MUM),
            own(CHILD, (E.A_COMMUNICATION, "Communication: poor.", Voice.SCHOOL)),
            page((E.A_COMMUNICATION, "Speech is delayed.")),
            page(
                (
                    E.A_COMMUNICATION,
                    "Ilar communicates verbally in short phrases and can make his wishes known to "
                    "familiar grown-ups, though strangers find him hard to follow in a busy room.",
                )
            ),
            loose("Ilar likes drums."),
        ],
    ),
    *_both(
        "A-15",
        [
            own(CHILD, (E.A_DECISION_MAKING, "Two cards, held apart, in the morning.", Voice.SCHOOL)),
            page((E.A_COMMUNICATION, "He chooses from pictures and needs a day to think.")),
            loose("Ilar came to his meeting and picked who else was asked."),
        ],
        [
            own(CHILD, (E.A_DECISION_MAKING, "Not applicable.", Voice.SCHOOL)),
            own(CHILD, (E.A_DECISION_MAKING, "Mum decides.", Voice.SCHOOL)),
            loose("Ilar likes drums and his dog."),
        ],
    ),
    *_both(
        "A-16",
        [
            own(CHILD, (E.A_HISTORY, "Born in 2015. Splints from 2019.", Voice.PARENT)),
            own(CHILD, (E.A_HISTORY, "He walked at two and came to us in Year 3.", Voice.PARENT)),
            loose("Ilar was diagnosed with glue ear when he was three."),
            page((E.A_PARENT_VIEWS, "He was born six weeks early and moved here in May 2021.")),
        ],
        [
            own(CHILD, MUM),
            own(CHILD, (E.A_HISTORY, "Long history of difficulties.", Voice.SCHOOL)),
            page((E.A_HISTORY, "Ilar has been through a great deal.")),
            page((E.A_HISTORY, "He came to us in 2020. " + "Then much more happened to him. " * 80)),
        ],
    ),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_rule_is_kept_or_broken_as_its_example_says(example):
    assert_holds(example)


def test_an_empty_section_is_told_once_and_not_topic_by_topic():
    codes = {rule.code for rule in RULES}
    case = draft_case(empty=(Letter.A,), b=["Ilar cannot hear from the back."])
    fired = {code for code in codes if checked(breaks(code, case)).fired()}
    assert fired == {"A-01"}


def test_what_could_not_be_read_is_not_said_to_be_missing():
    case = draft_case(b=["Ilar cannot hear."], unplaced=("About Ilar: he likes bees.",))
    (found,) = checked(breaks("A-01", case)).findings
    assert found.message == "Section A was not found in this file."
    assert not found.stops


def test_a_missing_voice_is_decided_in_a_case_of_our_own_and_suspected_in_a_file():
    (ours,) = checked(breaks("A-02", own(STAFF))).findings
    (theirs,) = checked(breaks("A-02", page((E.A_STRENGTHS, "Staff find him polite.")))).findings
    assert ours.stops
    assert not theirs.stops


def test_without_a_date_of_birth_nothing_is_said_of_rules_for_children():
    told = checked(breaks("A-03", page((E.A_PLAY, "Ilar builds dens."), born=None)))
    assert [one.rule for one in told.not_applicable] == ["A-03"]


def test_a_long_history_is_only_advice():
    case = page((E.A_HISTORY, "He came to us in 2020. " + "Then much more happened to him. " * 80))
    assert [f.duty.value for f in checked(breaks("A-16", case)).findings] == ["good"]


@pytest.mark.parametrize("words", ["&<b>“”", "😀 \ud800 ok", "a" * 10_000, "I " * 5_000, "\x00…"])
def test_hostile_words_are_looked_at_without_harm(words):
    for rule in RULES:
        for case in (page((E.A_VIEWS, words)), own((E.A_VIEWS, words, Voice.OTHER))):
            assert checked(breaks(rule.code, case)).fired() <= {rule.code}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("A-02", "Ilar would not be able to contribute his views."),
        ("A-03", "Ilar and his mum feel that things are better than they were."),
        ("A-05", "To know all the common exception words by Christmas."),
        ("A-12", "I watch football with my brothers."),
    ],
)
def test_a_file_that_only_seems_to_keep_a_rule_breaks_it(code, text):
    under = {"A-02": E.A_VIEWS, "A-03": E.A_PARENT_VIEWS, "A-05": E.A_ASPIRATIONS}
    case = page((under.get(code, E.A_FRIENDSHIPS), text), (E.A_STRENGTHS, "Staff find him kind."))
    assert checked(breaks(code, case)).fired() == {code}


def test_a_topic_left_out_of_a_file_that_goes_topic_by_topic_is_noticed():
    texts = [
        (E.A_PLAY, "Ilar builds dens with the boy next door."),
        (E.A_HEALTH, "He sleeps badly."),
        (E.A_SCHOOLING, "He likes science best."),
        (E.A_FRIENDSHIPS, "He has one good friend."),
        (E.A_COMMUNICATION, "He talks. Give him time."),
        (E.A_HISTORY, "Born in 2015."),
    ]
    assert checked(breaks("A-11", page(*texts))).fired() == {"A-11"}
    texts[2] = (E.A_SCHOOLING, "He likes science, and rides his bike to it alone.")
    assert not checked(keeps("A-11", page(*texts))).fired()


@pytest.mark.parametrize(
    "guide",
    [
        "She cannot speak yet, but pats your arm for more. Crouch down and offer two toys.",
        "No words so far: he fetches what he wants. Copy his sounds, then wait.",
        "Text me first, please. I answer better in writing than out loud.",
    ],
)
def test_a_guide_may_say_what_cannot_be_done_beside_what_can(guide):
    case = page((E.A_COMMUNICATION, guide), (E.A_PLAY, "Ilar builds dens."))
    assert not checked(keeps("A-14", case)).fired()


@pytest.mark.parametrize(
    "guide",
    [
        "Speak to him just as you would to anybody else.",
        "Ilar has no language. Check with his gran.",
        "He is non-verbal and does not communicate.",
    ],
)
def test_to_talk_as_usual_or_to_ask_somebody_else_is_no_guide(guide):
    case = page((E.A_COMMUNICATION, guide), (E.A_PLAY, "Ilar builds dens."))
    assert checked(breaks("A-14", case)).fired() == {"A-14"}


def test_decisions_that_others_take_do_not_tell_how_a_pupil_is_helped_to_decide():
    case = page(
        (E.A_DECISION_MAKING, "Ilar lacks capacity, and his parents take every decision for him."),
        (E.A_PLAY, "Ilar builds dens."),
    )
    asked = checked(breaks("A-15", case))
    assert {one.rule for one in (*asked.questions, *asked.findings)} == {"A-15"}


def test_friends_under_their_title_are_told_of_though_the_pupil_lives_with_family():
    text = (
        "Ilar lives with his nan. He would like a bigger crowd. He has two good friends at chess."
    )
    assert not checked(keeps("A-12", page((E.A_FRIENDSHIPS, text)))).fired()


def test_a_forms_own_titles_and_its_notes_for_writers_are_no_section():
    titles = "What people value about me What matters to me How to help me well"
    note = "Notes for writers: keep to one page. Remove this text when you have finished."
    assert checked(breaks("A-01", loose(titles, note))).fired() == {"A-01"}
    assert not checked(keeps("A-01", loose("What matters to me: my dog is old."))).fired()
