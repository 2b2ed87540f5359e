"""The rules about the wording of provision, on texts that keep and break them."""

import pytest

from ehcplan.compliance.check import Checker
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.finding import Checked
from ehcplan.compliance.index import Index
from ehcplan.compliance.rule import Certainty, Duty
from ehcplan.compliance.rules.f import RULES
from ehcplan.compliance.words.vague import VAGUE
from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter, Provision
from tests.compliance.builders import (
    ON,
    Example,
    assert_holds,
    breaks,
    checked,
    draft_case,
    keeps,
    words,
)
from tests.plans import EXPECTED, PLANS, plan_case, variant

WHOLE = (
    "A teaching assistant trained by the therapist leads a group of four for 20 minutes, "
    "five times a week at 9.10, with picture cards."
)


def f(*texts: str, **rest: object) -> Case:
    return draft_case(f=texts, **rest)


def item(text: str, **fields: object) -> Case:
    """Return a case of our own with one item and these fields of it."""
    one = Provision(ref="p1", letter=Letter.F, words=words(text, "w1"), **fields)
    return draft_case(f=[one], read=False)


def _each(rule: str, breaking: dict[str, str], keeping: tuple[str, ...]) -> tuple[Example, ...]:
    return (
        *(breaks(rule, f(text), seen) for text, seen in breaking.items()),
        *(keeps(rule, f(text)) for text in keeping),
    )


EXAMPLES: tuple[Example, ...] = (
    *_each(
        "F-02",
        {
            "Literacy support.": "Literacy support",
            "Ilar will receive input from the speech and language therapist.": "",
            "Interventions to develop his social skills and confidence.": "",
            "Staff will use a range of strategies to help him regulate.": "",
            "A differentiated curriculum and a nurturing approach throughout the day.": "",
            "15 hours of TA support each week": "",
            "He will be given help with reading in school": "",
        },
        (
            "Reads with the TA using a named phonics programme, re-teaching the lesson’s sounds.",
            WHOLE,
            "The lunchtime supervisor plays football with him and one friend.",
            "A laptop with dictation software.",
            "Speech and language therapy one-to-one with an HCPC registered therapist for 45 minutes, weekly",
            "The following provision will be made:",
        ),
    ),
    keeps("F-02", item("Lego therapy", amount="30", unit="minutes", frequency="weekly")),
    breaks("F-02", item("Support.", who="teaching assistant"), "Support"),
    *_each(
        "F-03",
        {
            "Weekly speech therapy.": "Weekly speech therapy",
            "A teaching assistant practises spellings with him every Tuesday.": "",
            "Physiotherapy programme carried out daily by the TA": "",
            "ELSA sessions, two a week": "",
        },
        (
            "45 minutes weekly.",
            "Half an hour of typing practice each morning before registration.",
            "45 mins x 2 weekly with the HLTA",
            "3x20 mins p/w phonics",
            "A writing slope and a wobble cushion at his own table.",
            "The teacher gives one instruction at a time and waits ten seconds, in every lesson.",
            "Occupational therapist: 10 hours per academic year",
            "Three lessons a week of food technology with a tutor",
        ),
    ),
    keeps("F-03", item("Typing practice", amount="20", unit="minutes", frequency="daily")),
    breaks("F-03", item("Typing practice", frequency="daily"), "Typing practice"),
    *_each(
        "F-04",
        {
            "30-minute sessions.": "30-minute sessions",
            "20 hours of support from a learning mentor.": "",
            "An ELSA meets him one-to-one for 40 minutes": "",
        },
        (
            "30 minutes, three times a week in term time (38 weeks).",
            "Swimming for 45 minutes on Mondays and Thursdays",
            "Ten minutes of stretches each playtime",
            "two 20-minute sessions per half-term",
            "For half an hour every other Friday a tutor reads with him.",
            "When Ilar raises the red card a TA walks with him to the library for 10 minutes.",
            "A reading pen and coloured paper.",
        ),
    ),
    keeps("F-04", item("Typing practice, 20 minutes", frequency="twice a week")),
    breaks("F-04", item("Typing practice", amount="20", unit="minutes"), "Typing practice"),
    *_each(
        "F-05",
        {
            "A trained adult.": "A trained adult",
            "20 minutes of phonics, five times a week.": "",
            "A suitably qualified member of staff will teach him signs weekly for 20 minutes": "",
            "Delivered by experienced staff for 10 minutes daily": "",
        },
        (
            "A TA trained by the SLT (two hours each term).",
            "The class teacher shows each step on a card.",
            "Weekly for 45 mins with the SaLT",
            "Ear defenders on his own hook.",
            "All staff who work with him say his name first and show a picture, in every lesson.",
            "A trained teaching assistant (Level 3, makaton course) signs with him for 10 minutes daily",
        ),
    ),
    keeps("F-05", item("Phonics, 20 minutes daily", who="higher level teaching assistant")),
    breaks("F-05", item("Phonics", amount="20", unit="minutes"), "Phonics"),
    *_each(
        "F-06",
        {
            "He works in a small group.": "small group",
            "Social skills group led by the ELSA for 30 minutes weekly": "group",
            "A teacher delivers a reading intervention for 30 minutes, five times a week.": "",
            "Taught in a small class by a qualified teacher": "small class",
        },
        (
            "A group of four with one TA.",
            "An LSA works 1:1 with him for an hour a day.",
            "Talking time in a small group (no more than five), 20 minutes daily, led by the tutor",
            "ratio of 1:4 in all maths lessons with a teaching assistant",
            "Four pupils to one adult in the dining hall",
            "The therapist trains the teaching assistant for an hour each term.",
            "Lessons with pupils of his own year group and a laptop",
        ),
    ),
    keeps("F-06", item("Group reading", ratio="1:5", who="teacher", amount="20", unit="minutes")),
    breaks("F-06", item("Group reading", who="teacher", amount="20", unit="minutes"), "Group"),
    *_each(
        "F-07",
        {
            "Ilar will have regular access to small group support as required.": "as required",
            "Help may be provided where possible.": "",
            "Up to ten hours a week with a teaching assistant.": "Up to ten hours",
            "He would benefit from time in the garden.": "benefit from",
            "Opportunities for turn-taking.": "Opportunities",
            "He will be given help with reading from time to time.": "time to time",
            "Staff will support Ilar to manage change.": "",
            "A range of strategies to calm him.": "A range of strategies",
            "Frequent movement breaks.": "Frequent",
            "Support is subject to staffing.": "subject to",
            "A high level of supervision at break.": "high level of supervision",
            "Working towards joining the whole class.": "Working towards",
        },
        (
            WHOLE,
            "He has access to the sensory room for 15 minutes at 10.30 each day, with a TA.",
            "He spends playtime in a group of up to four children with the play leader.",
            "When Ilar raises the red card a teaching assistant walks with him to Room 4.",
            "Regular: every Tuesday a tutor sits with him for 30 minutes.",
            "In examinations he has 25% additional time.",
            "The mentor greets him by showing the day’s three pictures.",
            "One adult within arm’s reach at all times on stairs and near roads.",
            "Six hours a week; reviewed at the annual review.",
        ),
    ),
    keeps("F-07", item("Access to typing", amount="20", unit="minutes", frequency="daily", who="TA")),
    breaks("F-07", item("Access to typing", who="TA"), "ccess to"),
    keeps("F-07", draft_case(b=["He would benefit from regular support where appropriate."])),
    breaks("F-07", draft_case(g=["Ongoing input from the nurse as needed."]), "as needed"),
    *_each(
        "F-08",
        {
            "Hours to be determined by the school.": "to be determined",
            "The amount of therapy will be agreed following assessment by the therapist.": "",
            "15 hours a week, to be reviewed and reduced each term.": "reviewed and reduced",
            "Frequency at the discretion of the head teacher": "at the discretion",
            "The therapist will decide how many sessions he needs.": "will decide",
            "A TA for 10 hours a week, subject to the school’s budget.": "subject to",
        },
        (
            "Six hours a week; reviewed at the annual review.",
            "A tutor teaches him for six hours a week on days agreed with the family.",
            "Each term the therapist reviews his signs and adds ten.",
            "He chooses the book.",
        ),
    ),
    *_each(
        "F-09",
        {
            "Band 4 top-up.": "Band 4",
            "£6,000 a year to support his learning": "£6",
            "Element 3 funding will be given to the school.": "Element 3",
            "Additional funding to meet his needs": "dditional funding",
        },
        (
            "A teaching assistant for 60 minutes each morning and a teacher for 30 minutes on Fridays.",
            "He learns to pay for a £2 bus ticket with coins.",
            "The teacher checks five tier 2 words before each topic.",
            "Purple band reading books, read aloud to the TA daily for ten minutes.",
        ),
    ),
    *_each(
        "F-10",
        {
            "Follow recommendations in the SLT report.": "recommendations in",
            "Provision as set out in Appendix 3.": "set out in",
            "See the occupational therapist’s programme.": "See the",
            "Support in line with the educational psychologist’s advice": "in line with",
            "Therapy as per the attached plan": "as per",
        },
        (
            "The three activities are naming pairs, story cards and listening bingo.",
            "The therapist writes a programme of three games and trains the TA for an hour each term.",
            "He follows a picture plan for each task and reads it aloud.",
        ),
    ),
    *_each(
        "F-14",
        {
            "Will not do French.": "not do French",
            "Ilar is disapplied from modern languages.": "disapplied",
            "He will be withdrawn from music each week": "withdrawn from music",
        },
        (
            "In place of French: two hours a week of communication group.",
            "Ilar will not study German; instead he learns to cook with the tutor each Monday.",
            "He does not like to be hurried in art.",
        ),
    ),
    *_each(
        "F-16",
        {
            "Quality-first teaching.": "Quality-first",
            "Staff have high expectations of him.": "high expectations",
            "Lots of praise and encouragement": "praise",
        },
        (
            "Teacher gives each instruction with two symbols, checks back, every lesson.",
            "Differentiated by giving six questions and the hardest one last.",
            WHOLE,
        ),
    ),
    *_each(
        "F-18",
        {
            "Taxi with escort.": "Taxi",
            "Home to school transport will be provided.": "",
            "A minibus with a passenger assistant each day": "minibus",
        },
        (
            "Travel training, 60 minutes weekly.",
            "A mentor teaches him to use public transport for an hour each Friday.",
            "He uses his interest in transport for counting: ten buses each day with the TA.",
        ),
    ),
    *_each(
        "F-19",
        {
            "Mrs Dunn will check in.": "Mrs Dunn",
            "Mr. O’Shea reads with him for ten minutes daily.": "Mr. O’Shea",
            "Dr Petra Vance sees him each term": "Dr Petra",
        },
        (
            "The SENCO will check in at 8.50 each day.",
            "He reads a Mr Men book to the teaching assistant.",
            "He may miss PE when his hips hurt.",
        ),
    ),
    *_each(
        "F-20",
        {
            "SLT 12 hours a year.": "SLT 12 hours a year",
            "Occupational therapy: 3 hours per term": "",
            "A package of 20 hours of physiotherapy": "",
        },
        (
            "SLT: direct 9 h a year; training 1 h; review 2 h.",
            "The speech and language therapist works with Ilar one-to-one for 45 minutes weekly.",
            "The occupational therapist writes a handwriting plan in two hours each term.",
        ),
    ),
    keeps("F-20", item("SLT 12 hours a year", is_direct=True)),
    *_each(
        "F-24",
        {
            "Hours flexible.": "flexible",
            "The amount may vary from week to week.": "may vary",
            "Therapy time varies according to need": "varies",
        },
        (
            "At least six hours a week; up to two of them move to exam weeks.",
            "A mentor teaches flexible thinking with board games for 30 minutes weekly.",
            "Stretches for strength and flexibility, ten minutes daily with the TA.",
        ),
    ),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_text_of_provision_keeps_or_breaks_its_rule(example: Example) -> None:
    assert_holds(example)


_CHECKER = Checker(RULES)


def _families(case: Case) -> frozenset[str]:
    draft = Draft(case=case, on=ON, stage=case.stage)
    return frozenset(
        key
        for passage in draft.passages
        for code, breach in _CHECKER.check_line(passage, draft.facts)
        if code == "F-07"
        for key in f"{breach.values['family']} {breach.values['also']}".split()
    )


SENTENCES = {
    "W01": "He can access to the library with a pass.",
    "W02": "A chance to join the choir.",
    "W03": "He benefits greatly from music.",
    "W04": "A scribe if and when necessary.",
    "W05": "Routinely checked.",
    "W06": "A maximum of five hours.",
    "W07": "Some adult support.",
    "W08": "Dependent on funding.",
    "W09": "Sessions to be arranged.",
    "W10": "Games, e.g. snap.",
    "W11": "A laptop could be offered.",
    "W12": "Appropriate staff in the hall.",
    "W13": "Small group work.",
    "W14": "The college should arrange this.",
    "W15": "High-quality teaching.",
    "W16": "His speaking is promoted.",
    "W17": "Checked throughout the school day.",
    "W18": "Activities recommended by the physiotherapist.",
    "W19": "£400.",
    "W20": "The group aims to meet.",
}


@pytest.mark.parametrize("family", SENTENCES)
def test_each_family_of_vague_words_is_found_in_other_words(family: str) -> None:
    assert family in _families(f(SENTENCES[family]))


def test_every_family_has_a_reason_a_source_and_a_case_in_which_it_is_fine() -> None:
    assert {term.key for term in VAGUE} == {f"W{n:02}" for n in range(1, 21)}
    for term in VAGUE:
        assert term.why.endswith((".", "?"))
        assert term.instead.endswith(".")
        assert term.source
        assert term.fine_when


_MATCHING = [
    *SENTENCES.values(),
    *(
        e.case.plan.provision[0].words.text
        for e in EXAMPLES
        if e.case.plan and e.case.plan.provision
    ),
]


@pytest.mark.parametrize("term", VAGUE, ids=lambda term: term.key)
def test_every_sentence_that_a_family_matches_calls_for_the_rule(term: object) -> None:
    index = Index([rule for rule in RULES if rule.code == "F-07"])
    for text in _MATCHING:
        if term.compiled.search(text):
            draft = Draft(case=f(text), on=ON, stage=f(text).stage)
            assert [rule.code for rule, _ in index.called_by(draft.passages[0])], text
            assert _calls(term.triggers, draft.passages[0].tokens), (term.key, text)


def _calls(triggers: frozenset[str], tokens: frozenset[str]) -> bool:
    return any(
        token == trigger or (trigger.endswith("-") and token.startswith(trigger[:-1]))
        for trigger in triggers
        for token in tokens
    )


def _of(text: str) -> Checked:
    return checked(breaks("F-07", f(text)))


def test_one_sentence_is_one_finding_and_the_worst_family_leads() -> None:
    found = _of("Regular access to small group support, subject to staffing. As required.")
    assert [finding.evidence for finding in found.findings] == ["subject to", "As required"]
    assert "beside it" in found.findings[0].message
    assert "beside it" not in found.findings[1].message


def test_examples_alone_are_a_question() -> None:
    found = _of("Board games, such as snap.")
    assert not found.findings
    assert [question.evidence for question in found.questions] == ["such as"]
    assert found.questions[0].question.startswith("“such as”")


def test_a_lighter_word_is_practice_and_only_where_nothing_is_counted() -> None:
    light = _of("Liaise with the family.").findings
    assert [(one.duty, one.certainty) for one in light] == [(Duty.GOOD, Certainty.SUSPECTS)]
    assert not _of("Liaise with the family for 10 minutes each Friday.").findings


def test_a_key_person_is_a_role_in_the_early_years_only() -> None:
    text = "A key person greets them."
    little = draft_case(f=[text], born=ON.replace(year=ON.year - 3))
    assert "W12" not in _families(little)
    assert "W12" in _families(f(text))


def test_a_priced_row_that_is_counted_in_full_is_provision() -> None:
    row = "A teaching assistant works one-to-one with him for 60 minutes each day.\n£4,200 per year"
    assert not _of(row).findings
    assert not checked(breaks("F-09", f(row))).findings


def test_words_that_somebody_said_are_left_alone() -> None:
    assert not _of("The mentor asks “Would you benefit from a walk?” each day at ten.").findings


@pytest.mark.parametrize("name", [name for name in EXPECTED if EXPECTED[name].vague])
def test_the_plans_vague_words_are_found(name: str) -> None:
    case = plan_case(name) if name in PLANS else variant(name)
    assert EXPECTED[name].vague <= _families(case)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_plans_fire_what_they_should_and_nothing_that_must_be_quiet(name: str) -> None:
    case = plan_case(name) if name in PLANS else variant(name)
    told = EXPECTED[name]
    fired = _CHECKER.check(case, on=told.on).fired()
    own = {rule.code for rule in RULES}
    assert told.fire & own <= fired
    assert not told.quiet & fired


HOSTILE = (
    "<b>&amp;</b> “ ‘",
    "support \ud800 as required",
    "🙂" * 50,
    "1" * 10_000,
    "as " * 3_333,
    "(" * 5_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_read_like_any_other(text: str) -> None:
    found = _CHECKER.check(f(text), on=ON)
    for finding in found.findings:
        assert finding.text[finding.start : finding.end or None].strip() == finding.evidence
