"""Rules A-21 to A-34: texts that keep them and texts that break them."""

import datetime as dt
from dataclasses import replace

import pytest

from ehcplan.compliance.catalogue import RULES
from ehcplan.compliance.check import Checker
from ehcplan.compliance.rule import Certainty
from ehcplan.plan.case import Case
from ehcplan.plan.known import Known
from ehcplan.plan.reading import AroundText, Claim
from ehcplan.plan.shown import Shown
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element, Voice
from tests.compliance.builders import (
    ON,
    READ,
    Example,
    a_line,
    assert_holds,
    breaks,
    draft_case,
    keeps,
    words,
)
from tests.plans import EXPECTED, PLANS, VARIANTS, plan_case, variant

CODES = tuple(f"A-{number}" for number in range(21, 35))
SCHOOL = Element.A_SCHOOLING
HOPES = Element.A_ASPIRATIONS


def said(
    text: str, *, under: Element = SCHOOL, voice: Voice | None = Voice.SCHOOL, **rest: object
) -> Case:
    """Return a plan read from Word with this text in Section A, and reading as its one need."""
    rest.setdefault("b", ["Ilar reads at the level of seven years (September 2026)."])
    rest.setdefault("f", ["A teaching assistant reads with Ilar one-to-one for 20 minutes daily."])
    return draft_case(a=[(under, text, voice)], **rest)  # type: ignore[arg-type]


def own(text: str, **rest: object) -> Case:
    return said(f"“{text}”", voice=Voice.OWN_WORDS, **rest)  # type: ignore[arg-type]


def need(text: str, **rest: object) -> Case:
    return draft_case(b=[text], **rest)  # type: ignore[arg-type]


_LONG = (
    "The individualised communication arrangements that have been established necessitate "
    "considerable organisational preparation by appropriately experienced professionals, "
    "notwithstanding the availability of alternative environmental modifications. "
)
_SHORT = "Ilar likes to build. He talks while his hands are busy. He laughs a lot with us. "

EXAMPLES: tuple[Example, ...] = (
    #
    breaks("A-21", said("Ilar needs 20 hours of one-to-one."), "20 hours of one-to-one"),
    breaks("A-21", said("We feel he should receive 45 minutes of SALT each week."), "SALT"),
    breaks("A-21", said("He must have a full-time TA with him."), "must have a full-time TA"),
    breaks("A-21", draft_case(a=[(SCHOOL, "Weekly physiotherapy is essential for him.")])),
    breaks("A-21", draft_case(a=[(SCHOOL, "She gets 15 hours support per week.")], read=False)),
    keeps("A-21", said("Ilar says having Mr K near helps him start.")),
    keeps("A-21", said("Photo choices with class TA, 20 minutes, 6 Nov 2026.")),
    keeps("A-21", said("He had weekly speech therapy at the clinic until 2024.")),
    keeps("A-21", said("He swims for two hours on Sundays with the support of his uncle.")),
    keeps("A-21", said("Ilar needs a teaching assistant near him.")),
    keeps(
        "A-21",
        said(
            "He needs 20 hours of one-to-one.",
            f=["A teaching assistant is with Ilar one-to-one for 20 hours each week."],
        ),
    ),
    #
    breaks("A-22", own("my hearing aids whistle"), "hearing aids"),
    breaks("A-22", said("Mum says that Ilar was found to have ADHD in 2023."), "ADHD"),
    breaks("A-22", said("He has epileptic seizures about once a month."), "epilep"),
    breaks("A-22", own("I find my times tables really hard"), "times tables"),
    keeps("A-22", said("His brother is autistic and wears hearing aids.")),
    keeps("A-22", said("He loves maths, and wants to work with deaf children.")),
    keeps("A-22", own("I find reading hard")),
    keeps("A-22", said("“People think he is not listening. He is listening hard.”")),
    breaks("A-22", own("I find listening in the hall so hard"), "listening"),
    keeps("A-22", own("My aids whistle", b=["Moderate hearing loss in both ears (May 2026)."])),
    keeps("A-22", draft_case(a=[(SCHOOL, "He is autistic.")])),
    #
    breaks("A-23", said("Corwin will use 50 words by July 2027.", under=HOPES), "50 words"),
    breaks("A-23", said("By the end of Year 8 he will be able to tell the time.", under=HOPES)),
    breaks("A-23", said("Ilar asks for help on 4 out of 5 occasions and will ask alone.")),
    breaks(
        "A-23",
        draft_case(a=[(HOPES, "To achieve 80% in phonics by Easter", Voice.PARENT)], read=False),
    ),
    keeps("A-23", said("We dream of Corwin telling us about his day.", under=HOPES)),
    keeps("A-23", said("By 2030 he would like a flat of his own.", under=HOPES)),
    keeps("A-23", said("He will start at the high school by September 2027.", under=HOPES)),
    keeps("A-23", own("I will read ten books by July", under=HOPES)),
    #
    breaks(
        "A-24",
        said(
            "He cannot sit still. He struggles to read. He is unable to wait. He finds sharing "
            "hard. He does not have a friend."
        ),
        "He cannot sit still.",
    ),
    breaks(
        "A-24",
        draft_case(
            a=[
                (SCHOOL, "She struggles in class. She has difficulty with English."),
                (Element.A_VIEWS, "Nora has problems at lunch. She never asks. She lacks friends."),
            ]
        ),
    ),
    keeps("A-24", said("Lowen fixes bikes for neighbours. He is kind. He finds crowds hard.")),
    breaks(
        "A-24",
        said("A great deal worries staff. He cannot wait. He refuses. He is behind. He goes home."),
    ),
    keeps("A-24", said("He struggles to read.")),
    keeps("A-24", said("He cannot wait. He refuses maths. He loves bees. He laughs.")),
    keeps(
        "A-24",
        draft_case(
            a=[
                (
                    Element.A_NOT_WORKING,
                    "He cannot bear the bell. He finds lunch hard. He does not eat. He struggles.",
                ),
                (Element.A_VIEWS, "Ilar taught his nan chess."),
            ]
        ),
    ),
    breaks("A-24", said("Ilar shouts in the hall. He misses what is said. His spelling is slow.")),
    #
    breaks("A-25", said("Devrim is manipulative and attention-seeking."), "manipulative"),
    breaks("A-25", need("He displays challenging behaviour and refuses to work."), "refuses"),
    breaks("A-25", draft_case(d=["This is a chaotic family."]), "chaotic"),
    breaks(
        "A-25", draft_case(a=[(SCHOOL, "She suffers from asthma.")], read=False), "suffers from"
    ),
    keeps("A-25", said("When work is hard Devrim calls out, to check that he is right.")),
    keeps("A-25", own("I’m naughty")),
    keeps("A-25", said("Mum and Dad call it a meltdown.", voice=Voice.PARENT)),
    keeps("A-25", need("Attention deficit hyperactivity disorder; a weak grip; normal hearing.")),
    keeps("A-25", draft_case(f=["The mentor deals with disruptive noise."])),
    # Wordings that the rules were not first written for.
    breaks("A-28", said("Ilar is moved when Leighton throws chairs."), "Leighton"),
    breaks("A-28", said("Since Finlay Roper joined the club he hides from him.")),
    keeps("A-28", need("He spells at a low level (Helen Kemp spelling test, 4 June 2026).")),
    keeps("A-28", said("He waits in the Grace Hooper room until the bell.")),
    keeps(
        "A-28",
        need(
            "He loses the second of two steps (Clinical Evaluation of Language Fundamentals, 4 June 2026)."
        ),
    ),
    breaks("A-28", said("On the bus Gemma Bell pulls his hood."), "Gemma Bell"),
    keeps("A-28", said("Ilar did a project on Amelia Earhart.")),
    breaks("A-30", said("What works for Harriet: a quiet voice."), "Harriet"),
    breaks("A-30", draft_case(f=["One-to-one with Brandon, 15 minutes daily."]), "Brandon"),
    keeps("A-30", said("Now Rhian drives him to Cubs, and he likes it.", f=["A tutor."])),
    keeps("A-29", said("Ilar is looked after under section 20.")),
    keeps("A-29", said("He says with great conviction that rats make the best pets.")),
    keeps("A-29", said("His uncle beat him at chess.")),
    breaks("A-29", said("The bailiffs came to the house in May."), "bailiffs"),
    breaks("A-22", said("He hears voices at night."), "hears voices"),
    keeps("A-22", said("He pushes his neighbour’s wheelchair to the shop.")),
    breaks("A-23", said("Next step: swim 10 metres by July 2027.")),
    breaks(
        "A-24",
        draft_case(a=[(SCHOOL, "He wakes in the night, argues, hates school and breaks things.")]),
    ),
    breaks("A-32", need("Help for ?? minutes a day."), "??"),
    keeps("A-32", said("Please write things down for him.")),
    keeps("A-28", said("He does a fine impression of Freddie Mercury.")),
    breaks("A-29", said("His uncle was sent down in May.")),
    keeps("A-29", said("He wrote a story about a gang who robbed a train.")),
    breaks("A-32", draft_case(g=["Hours a week: tbc"])),
    #
    breaks("A-26", said("SALT report: expressive lang. <1st %ile."), "SALT"),
    breaks("A-26", said("He is often dysregulated after lunch."), "dysregulated"),
    breaks("A-26", need("The OT found a delay."), "OT"),
    breaks("A-26", draft_case(a=[(SCHOOL, "He goes to the ARP.")], read=False), "ARP"),
    keeps("A-26", said("Talking is much harder for Ilar than for others his age.")),
    keeps("A-26", said("The educational psychologist (EP) came. The EP drew with him.")),
    keeps("A-26", said("He watches TV, signs MORE and STOP, and likes his TA.")),
    keeps("A-26", own("The SALT lady is nice")),
    keeps("A-26", need("His phonological awareness is at the level of six years.")),
    #
    breaks("A-27", said(_LONG * 5), "arrangements"),
    breaks("A-27", need(_LONG * 5), "arrangements"),
    keeps("A-27", said(_SHORT * 8)),
    keeps("A-27", said(_LONG)),
    keeps("A-27", own(_LONG * 5)),
    #
    breaks("A-28", said("Corwin is hit by Oskar Lind in the playground."), "Oskar Lind"),
    breaks("A-28", said("He plays with Molly and Tomasz at lunch."), "Tomasz"),
    breaks("A-28", need("His brother Jayden shares his room."), "Jayden"),
    breaks("A-28", own("Kian kicked me"), "Kian"),
    breaks("A-28", own("I sit with Leo Marsh in my class"), "Leo Marsh"),
    breaks("A-28", draft_case(a=[(SCHOOL, "Priya is his cousin.")], read=False), "Priya"),
    breaks(
        "A-28",
        draft_case(
            a=[(SCHOOL, "He is happy.")],
            around=(AroundText(ref="c", where="comment", text="Ask Ethan Brook’s friend Zara."),),
        ),
    ),
    breaks("A-28", said("He was singled out by Varden Quill on the bus."), "Varden Quill"),
    breaks("A-28", said("At lunch he sits beside Tavi Ormond."), "Tavi Ormond"),
    breaks("A-28", said("They go to Zebedee Marsh’s house."), "Zebedee Marsh"),
    keeps("A-28", said("Another child has hit him in the playground.")),
    keeps("A-28", said("He went to Great Yarmouth with his class and sat beside Lake Windermere.")),
    keeps("A-28", said("He supports Surrey, met Joe Root, and plays Mario Kart with his brother.")),
    keeps("A-28", said("Jack Russell dogs are his favourites.")),
    keeps("A-28", said("He sits next to the Sensory Room with the Teaching Assistants.")),
    keeps("A-28", own("My friends are Molly and Sam")),
    keeps("A-28", said("He likes Thomas the Tank Engine, Harry Potter and Taylor Swift.")),
    keeps("A-28", said("Mr Khan sits with him; Jo Frayne, speech therapist, came in May.")),
    keeps("A-28", said("His dog Bella sleeps beside him. He went to Alexandra Park.")),
    keeps("A-28", draft_case(f=["Priya Shah, a qualified teacher of the deaf, visits weekly."])),
    #
    breaks("A-29", said("Mum fled from dad in 2024 and now lives at 12 Hill Road."), "fled"),
    breaks("A-29", said("His father has been arrested and is in prison."), "in prison"),
    breaks("A-29", need("Mum has bipolar disorder, so mornings vary."), "bipolar"),
    breaks(
        "A-29",
        draft_case(a=[(Element.A_HISTORY, "The family sought asylum.")], read=False),
        "asylum",
    ),
    keeps(
        "A-29",
        said("There have been big changes at home; the family has asked that details stay there."),
    ),
    keeps("A-29", said("He wants to be a police officer and plays on the tennis court.")),
    keeps("A-29", draft_case(d=["He has a child in need plan (May 2026)."])),
    #
    breaks("A-30", said("Harvey enjoys Lego."), "Harvey"),
    breaks("A-30", need("When it is noisy, Jayden covers his ears."), "Jayden"),
    breaks("A-30", draft_case(f=["The TA supports Maisie to dress each day."]), "Maisie"),
    breaks("A-30", draft_case(a=[(SCHOOL, "Tiegan prefers the quiet.")], read=False), "Tiegan"),
    breaks(
        "A-30",
        draft_case(
            a=[(SCHOOL, "Ilar is happy.")],
            around=(AroundText(ref="h", where="header", text="EHC plan for Harvey Pond"),),
        ),
        "Harvey Pond",
    ),
    breaks(
        "A-30",
        draft_case(
            a=[(SCHOOL, "Ilar is happy.")],
            claims=(Claim(fact="name", value="Harvey Pond", where="header"),),
        ),
    ),
    breaks("A-30", said("Zebedee will need his own peg."), "Zebedee"),
    breaks("A-30", need("Tavik is able to read his name."), "Tavik"),
    breaks("A-30", need("Renske would prefer to start at ten."), "Renske"),
    keeps("A-30", said("Corwin enjoys Lego.", name="Corwin Abbot")),
    keeps(
        "A-30", need("Staff would prefer a list. Attendance can want help. Support will be given.")
    ),
    keeps("A-30", said("Ben enjoys chess. Benji laughs.", name="Benjamin Amadi")),
    keeps("A-30", said("His brother Jayden is eight. Jayden likes trains.")),
    keeps("A-30", said("Everyone likes him. Grandad thinks he is clever. Mrs Dunn is kind.")),
    keeps("A-30", draft_case(f=["Bryony leads the group twice a week."])),
    keeps(
        "A-30",
        draft_case(
            a=[(SCHOOL, "Ilar is happy.")],
            around=(AroundText(ref="h", where="header", text="EHC plan for Ilar Pengelly"),),
            claims=(Claim(fact="name", value="Pengelly, Ilar", where="header"),),
        ),
    ),
    #
    breaks("A-31", said("Ilar likes her maths group."), "her"),
    breaks("A-31", need("She finds spelling hard."), "She"),
    breaks("A-31", draft_case(a=[(SCHOOL, "He rides alone.")], pronouns="they/them"), "He"),
    keeps("A-31", said("Ilar likes his maths group. They all like him.")),
    keeps("A-31", said("His mum rings at five. She sings.")),
    keeps("A-31", draft_case(f=["A key person sits with Ilar. She waits ten seconds."])),
    keeps("A-31", draft_case(a=[(SCHOOL, "They’re glad of their bike.")], pronouns="they/them")),
    keeps("A-31", said("She likes water.", knows=READ - {Known.PRONOUNS}, pronouns="")),
    #
    breaks("A-32", said("[Name] enjoys XXXX. He/she is TBC."), "XXXX"),
    breaks("A-32", need("«Forename» finds it hard to read."), "«Forename»"),
    breaks("A-32", draft_case(f=["Click or tap here to enter text."])),
    breaks("A-32", draft_case(e=["By dd/mm/yyyy Ilar writes his name."]), "dd/mm/yyyy"),
    breaks("A-32", draft_case(a=[(SCHOOL, "«Views»")], read=False), "«Views»"),
    breaks("A-32", said("Insert names of family members."), "Insert names"),
    keeps("A-32", said("Ilar enjoys swimming with [a friend]. [he said this on 3 Oct]")),
    keeps("A-32", need("His score is 85 (70-100). He can type his name. X-rays were taken.")),
    keeps("A-32", own("love you loads xx")),
    keeps("A-32", draft_case(loose={Letter.I: ["TBC"]})),
    #
    breaks("A-33", said("Tobin recently started a new group."), "recently"),
    breaks("A-33", need("He is currently on a reduced timetable."), "currently"),
    breaks("A-33", draft_case(a=[(SCHOOL, "Last year he moved class.")], read=False), "Last year"),
    keeps("A-33", said("Tobin joined the gardening group in September 2026.")),
    keeps("A-33", need("At the moment (November 2026) he comes in at ten.")),
    keeps("A-33", own("I am new at the moment")),
    keeps(
        "A-33",
        draft_case(
            a=[
                a_line(
                    SCHOOL,
                    "He is currently happy.",
                    shown=Shown(gathered_on=dt.date(2026, 11, 3)),
                )
            ]
        ),
    ),
    #
    breaks("A-34", said("Maelys is in Year 3.", born=dt.date(2018, 5, 15)), "in Year 3"),
    breaks("A-34", said("Ilar is a bright ten-year-old boy."), "ten-year-old"),
    breaks("A-34", need("Ilar, aged 8, reads alone."), "aged 8"),
    breaks("A-34", draft_case(a=[(SCHOOL, "He is a Year 5 pupil.")], read=False), "Year 5"),
    keeps("A-34", said("Maelys is in Year 4.", born=dt.date(2018, 5, 15))),
    keeps("A-34", said("Ilar moved here in Year 2. He is 11 years old.")),
    keeps("A-34", said("His brother is 9 years old. In 2024 he was in Year 5.")),
    keeps("A-34", need("He works on the Year 3 spelling list.")),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_text_keeps_or_breaks_its_rule(example: Example) -> None:
    assert_holds(example)


_CHECKER = Checker([RULES[code] for code in CODES])


@pytest.mark.parametrize("name", [*PLANS, *VARIANTS])
def test_the_ten_plans_fire_as_they_should(name: str) -> None:
    expected = EXPECTED[name]
    case = plan_case(name) if name in PLANS else variant(name)
    fired = _CHECKER.check(case, on=expected.on).fired()
    assert expected.fire & set(CODES) <= fired
    assert not fired & expected.quiet


def test_a_clean_plan_is_told_almost_nothing() -> None:
    for name in ("p01_ziya", "p08_lowen", "p10_bram"):
        found = _CHECKER.check(plan_case(name), on=EXPECTED[name].on)
        assert not found.findings, [(f.rule, f.evidence) for f in found.findings]


def test_a_prompt_that_may_be_somebodys_words_is_only_suspected() -> None:
    found = _CHECKER.check(need("Why is he tired??? Nobody knows."), on=ON).of("A-32")
    assert [f.certainty for f in found] == [Certainty.SUSPECTS]


def test_a_prompt_that_can_be_nothing_else_stops_an_issue() -> None:
    found = _CHECKER.check(need("[Name] reads alone."), on=ON).of("A-32")
    assert [f.stops for f in found] == [True]


def test_a_long_word_of_the_trade_is_told_once_however_often_it_stands() -> None:
    case = draft_case(a=[(SCHOOL, "He is dysregulated."), (HOPES, "Dysregulated again.")])
    assert len(_CHECKER.check(case, on=ON).of("A-26")) == 1


def test_a_kinder_form_is_offered_for_a_word_that_labels() -> None:
    (found,) = _CHECKER.check(need("He is lazy."), on=ON).of("A-25")
    assert "needs help to start" in found.remedy


def test_a_name_in_k_and_a_professional_are_nobody_s_friend() -> None:
    case = draft_case(loose={Letter.K: ["Advice of Molly Trent, educational psychologist"]})
    assert not _CHECKER.check(case, on=ON).findings


@pytest.mark.parametrize(
    "text",
    ["&<>\"'", "🙂 " * 50, "\ud800 he", "He recently " * 1000, "[" * 500, "“" * 300, "X" * 9],
)
def test_hostile_texts_are_read_without_harm(text: str) -> None:
    case = draft_case(a=[(SCHOOL, text)], b=[text], f=[text])
    assert _CHECKER.check(replace(case, reading=case.reading), on=ON).on == ON
    assert words(text).text == text
