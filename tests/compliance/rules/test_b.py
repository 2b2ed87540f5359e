"""Rules of Section B: needs, told exactly, dated, in their place."""

import datetime as dt

import pytest

from ehcplan.plan.identity import Identity
from ehcplan.plan.whole import Advice, Area, Letter, Need, Nothing, NothingHere, Provision
from ehcplan.vocabulary import Element, Stage
from tests.compliance.builders import (
    Example,
    assert_holds,
    breaks,
    checked,
    draft_case,
    keeps,
    words,
)


def need(
    text: str,
    ref: str = "n1",
    *,
    letter: Letter = Letter.B,
    area: Area | None = Area.COGNITION,
    level: str = "",
    as_of: dt.date | None = None,
    evidence: tuple[str, ...] = (),
    is_strength: bool = False,
) -> Need:
    return Need(
        ref=ref,
        letter=letter,
        words=words(text, f"{ref}w"),
        area=area,
        level=level,
        as_of=as_of,
        evidence=evidence,
        is_strength=is_strength,
    )


def advice(title: str, ref: str = "k1", letter: str = "", author: str = "") -> Advice:
    return Advice(ref=ref, code="K1", title=title, letter=letter, author=author)


_READS = "Ilar reads 20 common words and cannot yet read a sentence (class teacher, May 2026)."

_THERE = (
    breaks("B-01", draft_case(empty=[Letter.B, Letter.E])),
    breaks("B-01", draft_case(loose={Letter.B: ["Communication and interaction", "Needs:"]})),
    breaks("B-01", draft_case(b=["See attached reports."]), "attached"),
    breaks("B-01", draft_case(b=["N/A"])),
    breaks("B-01", draft_case(b=[need("Ilar is kind.", is_strength=True)], read=False)),
    breaks("B-01", draft_case(e=["Ilar swims."], stage=Stage.SCHOOL_DRAFT, read=False)),
    keeps("B-01", draft_case(b=["N1 Speech", "N2 Reading"])),
    keeps("B-01", draft_case(loose={Letter.B: [_READS]})),
    keeps("B-01", draft_case(a=[(Element.A_INTERESTS, "Newts")], stage=Stage.SCHOOL_DRAFT)),
    keeps("B-01", draft_case(b=[need(_READS)], read=False)),
)

_ADVICE = (
    breaks("B-02", draft_case(b=[_READS], advice=(advice("Teacher of the deaf: hearing loss"),))),
    breaks(
        "B-02",
        draft_case(
            b=["Ilar has some speech needs."],
            loose={Letter.K: ["The EP report tells of selective mutism at school."]},
        ),
        "mutism",
    ),
    breaks(
        "B-02",
        draft_case(
            b=[need(_READS, evidence=("k2",))],
            advice=(advice("Psychology", letter="d"), advice("School", "k2", "b")),
            read=False,
        ),
    ),
    keeps(
        "B-02",
        draft_case(
            b=["Ilar has a moderate hearing loss and misses speech behind him (12 Oct 2026)."],
            advice=(advice("Teacher of the deaf: hearing loss"),),
        ),
    ),
    keeps(
        "B-02",
        draft_case(
            b=[need(_READS, evidence=("k1",))],
            advice=(
                advice("Psychology", letter="d"),
                advice("Medical advice", "k2", "c"),
                advice("Parents’ views", "k3", "a"),
            ),
            nothing=(NothingHere(letter=Letter.C, why=Nothing.NONE, said_by="paediatrician"),),
            read=False,
        ),
    ),
)

_LABELS = (
    breaks("B-03", draft_case(b=["Ilar has ADHD."])),
    breaks(
        "B-03",
        draft_case(
            b=["Ilar was diagnosed with autism by Dr Low, community paediatrician, in May 2022."]
        ),
    ),
    breaks("B-03", draft_case(b=[need("Dyslexia and dyscalculia.")], read=False)),
    breaks("B-03", draft_case(b=["Down syndrome", _READS])),
    keeps(
        "B-03",
        draft_case(
            b=["Ilar has ADHD: he can attend to a teacher-led task for about four minutes."]
        ),
    ),
    keeps("B-03", draft_case(b=["Ilar has dyspraxia, so he avoids the climbing frame."])),
    keeps(
        "B-03",
        draft_case(
            loose={Letter.B: ["Ilar is autistic.", "A change of room makes him leave the lesson."]}
        ),
    ),
    keeps(
        "B-03", draft_case(b=["Ilar has a diagnosis of autism.", "He finds groups of six hard."])
    ),
    keeps("B-03", draft_case(b=["“I have dyslexia.”"])),
)

_VAGUE = (
    breaks("B-04", draft_case(b=["Ilar has some difficulties with maths."]), "some difficulties"),
    breaks("B-04", draft_case(b=["Ilar can struggle with friendships."]), "can struggle"),
    breaks("B-04", draft_case(b=["He is a little behind in his writing."]), "a little behind"),
    breaks("B-04", draft_case(b=["At times Ilar gets upset."]), "At times"),
    breaks("B-04", draft_case(b=["Ilar has poor concentration."]), "poor concentration"),
    breaks("B-04", draft_case(b=[need("Mild speech delay.")], read=False), "Mild"),
    keeps(
        "B-04",
        draft_case(b=["Ilar works at about Year 4 level in number (Sandwell test, June 2026)."]),
    ),
    keeps(
        "B-04",
        draft_case(
            b=["Ilar has some difficulties with maths. He counts to 20 and loses count after that."]
        ),
    ),
    keeps("B-04", draft_case(b=["Ilar can find assembly hard: he hides when the singing starts."])),
    keeps("B-04", draft_case(b=["These are difficult:", "Sitting for ten minutes (June 2026)."])),
    keeps("B-04", draft_case(b=[need("Mild speech delay.", level="40% understood")], read=False)),
    keeps("B-04", draft_case(b=["“Sometimes I find it hard.”"])),
)

_SUPPORT = (
    breaks("B-05", draft_case(b=["Ilar needs 15 hours of TA time."]), "15 hours"),
    breaks("B-05", draft_case(b=["He requires one-to-one support throughout the day."])),
    breaks("B-05", draft_case(b=[need("Ilar must have weekly speech therapy.")], read=False)),
    keeps("B-05", draft_case(b=["Ilar cannot yet start written work without an adult’s prompt."])),
    keeps("B-05", draft_case(b=["He needs longer: a page takes him 20 minutes."])),
    keeps("B-05", draft_case(b=["Ilar has had 12 weeks of daily support and still needs help."])),
)

_LEVELS = (
    breaks("B-06", draft_case(b=["Reading age 6."]), "Reading age 6"),
    breaks("B-06", draft_case(b=["Number: P6, and he counts to three."]), "P6"),
    breaks("B-03", draft_case(b=["Ilar is hearing impaired."])),
    breaks("B-04", draft_case(b=["Ilar finds much of school hard."])),
    breaks("B-06", draft_case(b=["He is at the 2nd percentile for vocabulary (BPVS)."])),
    breaks("B-06", draft_case(b=["Ilar scored 72 in a test of spelling in May 2024."])),
    breaks("B-06", draft_case(b=[need("Works at Entry Level 2 in maths.")], read=False)),
    keeps("B-06", draft_case(b=["Reading age 6y 4m (Salford, March 2026)."])),
    keeps(
        "B-06",
        draft_case(b=[need("Works at Entry Level 2.", as_of=dt.date(2026, 6, 1))], read=False),
    ),
    keeps(
        "B-06",
        draft_case(loose={Letter.B: ["Tests of 4 June 2026:", "Spelling age 7 years 1 month"]}),
    ),
    keeps("B-06", draft_case(b=["Noise above the level of a quiet room hurts, aged 7."])),
)

_AREAS = (
    breaks(
        "B-07",
        draft_case(
            a=[(Element.A_HEALTH, "I do not like my glasses")],
            b=[_READS],
            advice=(advice("Occupational therapy report"),),
        ),
    ),
    breaks("B-07", draft_case(b=[need(_READS, area=None)], read=False)),
    breaks(
        "B-07",
        draft_case(b=[need(_READS)], c=["Anxiety, seen by CAMHS in May 2026."], read=False),
    ),
    keeps(
        "B-07",
        draft_case(
            a=[(Element.A_HEALTH, "I do not like my glasses")],
            b=[_READS, "Sensory: Ilar holds a page 10 cm from his eyes."],
        ),
    ),
    keeps("B-07", draft_case(b=[need(_READS)], read=False)),
    keeps("B-07", draft_case(b=[_READS])),
)

_TAUGHT = (
    breaks(
        "B-08",
        draft_case(b=[_READS], c=["Ilar is working on an independent toileting programme."]),
        "toileting",
    ),
    breaks("B-08", draft_case(b=[_READS], d=["He needs travel training to get to his club."])),
    breaks(
        "B-08",
        draft_case(
            c=[need("Ilar eats alone.", letter=Letter.C, area=None)],
            g=[
                Provision(
                    ref="g1",
                    letter=Letter.G,
                    words=words("A nurse works with him weekly."),
                    educates_or_trains=True,
                    needs=("n1",),
                )
            ],
            read=False,
        ),
    ),
    keeps(
        "B-08",
        draft_case(
            b=["Ilar cannot yet use the toilet without being taken."],
            c=["Ilar is working on an independent toileting programme."],
        ),
    ),
    keeps("B-08", draft_case(b=[_READS], c=["Epilepsy: two seizures a month."])),
)

_CODES = (
    breaks("B-09", draft_case(b=[_READS], identity=Identity(primary_need="ASD and SLCN"))),
    breaks(
        "B-09",
        draft_case(
            b=[need(_READS)],
            identity=Identity(primary_need="SLCN", secondary_need="SLCN"),
            read=False,
        ),
    ),
    breaks("B-09", draft_case(b=[need(_READS)], read=False)),
    keeps("B-09", draft_case(b=[_READS])),
    keeps(
        "B-09",
        draft_case(
            b=[need(_READS)],
            identity=Identity(primary_need="ASD", secondary_need="SLCN"),
            read=False,
        ),
    ),
    keeps("B-09", draft_case(b=[_READS], identity=Identity(primary_need="Moderate learning"))),
)

_AGREE = (
    breaks(
        "B-10",
        draft_case(
            a=[(Element.A_HEALTH, "I hear well with my hearing aids")], b=["No hearing need."]
        ),
        "No hearing",
    ),
    breaks("B-10", draft_case(a=[(Element.A_HEALTH, "My hearing aids whistle")], b=[_READS])),
    breaks(
        "B-10",
        draft_case(
            a=[(Element.A_COMMUNICATION, "Ilar does not use spoken words.")],
            b=["Ilar speaks in full sentences."],
        ),
    ),
    keeps(
        "B-10",
        draft_case(
            a=[(Element.A_HEALTH, "My hearing aids whistle")],
            b=["Ilar is deaf and misses speech behind him."],
        ),
    ),
    keeps("B-10", draft_case(a=[(Element.A_INTERESTS, "I hear birds")], b=["No hearing need."])),
)

EXAMPLES: tuple[Example, ...] = (
    *_THERE, *_ADVICE, *_LABELS, *_VAGUE, *_SUPPORT, *_LEVELS, *_AREAS, *_TAUGHT, *_CODES, *_AGREE,
)  # fmt: skip


def test_a_cell_that_holds_nothing_but_diagnoses_is_a_label() -> None:
    cells = {Letter.B: ["Severe learning difficulties and DCD.", "Cognition"]}
    assert_holds(breaks("B-03", draft_case(loose=cells), "Severe"))
    assert_holds(keeps("B-04", draft_case(loose=cells)))
    assert_holds(keeps("B-03", draft_case(b=["Reads 20 words."], loose={Letter.B: ["SLCN"]})))


@pytest.mark.parametrize(
    "text",
    [
        "His spelling and reading are at the 3rd and 9th centiles.",
        "His standard scores were 72 and 80.",
        "He is in the lowest 5% for listening.",
    ],
)
def test_a_score_without_a_test_or_a_date_is_noticed_in_any_words(text: str) -> None:
    assert_holds(breaks("B-06", draft_case(b=[text])))


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_examples_of_section_b_hold(example: Example) -> None:
    assert_holds(example)


def test_a_level_says_how_old_it_is() -> None:
    case = draft_case(b=["Ilar scored 72 in a test of spelling on 21 August 2025."])
    found = checked(breaks("B-06", case)).findings
    assert "is 15 months old" in found[0].message


@pytest.mark.parametrize(
    "odd", ['<b>&"’ \ud800 🙂', "some difficulties " * 600, "\n\n;;;", "1" * 9999]
)
def test_hostile_words_are_read_and_not_tripped_over(odd: str) -> None:
    case = draft_case(a=[(Element.A_VIEWS, odd)], b=[odd], c=[odd], loose={Letter.K: [odd]})
    for number in range(1, 11):
        checked(keeps(f"B-{number:02}", case))
