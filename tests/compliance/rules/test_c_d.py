"""Rules of Sections C and D: health and social care needs."""

import datetime as dt

import pytest

from ehcplan.plan.identity import Identity
from ehcplan.plan.said import Consent, Said
from ehcplan.plan.whole import Advice, Letter, Need, Nothing, NothingHere, Provision
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

_YEAR_11 = dt.date(2011, 3, 4)


def nothing(letter: Letter, said_by: str = "", why: Nothing = Nothing.NONE) -> NothingHere:
    return NothingHere(letter=letter, why=why, said_by=said_by)


def need(letter: Letter, text: str) -> Need:
    return Need(ref="n1", letter=letter, words=words(text, "n1w"))


def given(letter: Letter, text: str, *needs: str) -> Provision:
    return Provision(ref="p1", letter=letter, words=words(text, "p1w"), needs=needs)


def agreed(by: str, *, yes: bool = True) -> Consent:
    return Consent(
        scope="disclose_child_protection", given_by=by, date=dt.date(2026, 10, 14), given=yes
    )


_CARE_ADVICE = Advice(
    ref="k1", code="K1", title="Social care advice", letter="e", dated=dt.date(2026, 9, 9)
)

_HEALTH_SAID = (
    breaks("C-01", draft_case(c=["N/A"]), "N/A"),
    breaks("C-01", draft_case(empty=[Letter.C])),
    breaks("C-01", draft_case(loose={Letter.C: ["There are no known health needs at this time."]})),
    breaks("C-01", draft_case(c=["Please see the medical report."])),
    breaks("C-01", draft_case(nothing=(nothing(Letter.C),), read=False)),
    breaks(
        "C-01",
        draft_case(nothing=(nothing(Letter.C, "Mum", Nothing.NOT_ASKED),), read=False),
    ),
    keeps("C-01", draft_case(c=["None identified (community paediatrician, 2 Oct 2026)."])),
    keeps("C-01", draft_case(loose={Letter.C: ["The school nurse found no needs in May 2026."]})),
    keeps("C-01", draft_case(c=["Asthma"])),
    keeps("C-01", draft_case(nothing=(nothing(Letter.C, "health visitor"),), read=False)),
    keeps("C-01", draft_case(b=["Reads 20 words."], stage=Stage.SCHOOL_DRAFT)),
)

_ROUTINE = (
    breaks("C-02", draft_case(c=["Six-monthly dental checks."]), "dental"),
    breaks("C-02", draft_case(c=["Hay fever in June; it does not affect his learning."])),
    breaks("C-02", draft_case(c=[need(Letter.C, "Immunisations are up to date.")], read=False)),
    keeps("C-02", draft_case(c=["Epilepsy: absences up to 10 a day interrupt listening."])),
    keeps("C-02", draft_case(c=["Fear of the dentist: he cannot sleep for days before."])),
    keeps("C-02", draft_case(c=["No needs beyond routine dental care (Dr Low, 3 May 2026)."])),
    keeps("C-02", draft_case(b=["He likes to play dentist."])),
)

_PAIRED = (
    breaks("C-03", draft_case(c=["Epilepsy."], f=["A teacher reads with him daily."])),
    breaks("C-03", draft_case(loose={Letter.C: ["He has epilepsy."], Letter.G: ["None."]})),
    breaks(
        "C-03",
        draft_case(
            c=[need(Letter.C, "Wrist pain.")],
            g=[given(Letter.G, "Hand exercises weekly.")],
            read=False,
        ),
        "Wrist pain",
    ),
    keeps(
        "C-03",
        draft_case(c=["Epilepsy."], g=["A nurse trains staff in rescue medicine for an hour."]),
    ),
    keeps(
        "C-03",
        draft_case(
            c=[need(Letter.C, "Wrist pain.")],
            g=[given(Letter.G, "Hand exercises weekly.", "n1")],
            read=False,
        ),
    ),
    keeps("C-03", draft_case(c=["Eczema: no provision is needed, managed at home."])),
    keeps(
        "C-03",
        draft_case(
            c=[need(Letter.C, "Eczema.")],
            nothing=(nothing(Letter.G, "integrated care board"),),
            read=False,
        ),
    ),
)

_CARE_PLAN = (
    breaks("C-04", draft_case(c=["Severe nut allergy."]), "allergy"),
    breaks("C-04", draft_case(c=["He is fed by gastrostomy."]), "gastrostomy"),
    breaks("C-04", draft_case(c=[need(Letter.C, "Diabetes, type 1.")], read=False)),
    keeps("C-04", draft_case(c=["Nut allergy: IHCP dated 5 Sept 2026, appendix 7."])),
    keeps("C-04", draft_case(c=["No known allergies. His mother has diabetes."])),
    keeps(
        "C-04",
        draft_case(
            c=[need(Letter.C, "Diabetes.")], identity=Identity(health_care_plan=True), read=False
        ),
    ),
)

_CARE_SAID = (
    breaks("D-01", draft_case(empty=[Letter.D])),
    breaks("D-01", draft_case(d=["No social care needs identified."])),
    breaks("D-01", draft_case(loose={Letter.D: ["Not applicable."]})),
    breaks("D-01", draft_case(nothing=(nothing(Letter.D, "", Nothing.NOT_KNOWN),), read=False)),
    keeps("D-01", draft_case(d=["None identified (children’s services, 9 Oct 2026)."])),
    keeps("D-01", draft_case(loose={Letter.D: ["Early help assessed on 3 May 2026: no needs."]})),
    keeps("D-01", draft_case(d=["He needs somebody with him in town."])),
    keeps("D-01", draft_case(nothing=(nothing(Letter.D, "early help"),), read=False)),
)

_NOT_KNOWN = (
    breaks("D-02", draft_case(d=["Not known to social care."]), "Not known to social care"),
    breaks("D-02", draft_case(d=["The family has no involvement with children’s services."])),
    breaks("D-02", draft_case(loose={Letter.K: ["Social care: not known to this service."]})),
    breaks("D-02", draft_case(d=[need(Letter.D, "He has no social worker.")], read=False)),
    keeps(
        "D-02", draft_case(d=["Early Help assessment offered and completed on 20 October 2026."])
    ),
    keeps(
        "D-02",
        draft_case(
            d=[need(Letter.D, "Not known to social care.")], advice=(_CARE_ADVICE,), read=False
        ),
    ),
    keeps("D-02", draft_case(d=["None identified (children’s services, 9 Oct 2026)."])),
)

_PROTECTED = "On a CP plan for neglect."
_CONSENT = (
    breaks("D-03", draft_case(d=[_PROTECTED]), "CP plan"),
    breaks("D-03", draft_case(a=[(Element.A_HISTORY, "There was a section 47 enquiry.")])),
    breaks("D-03", draft_case(d=["A Child in Need plan is in place."])),
    breaks(
        "D-03",
        draft_case(
            d=[need(Letter.D, _PROTECTED)], said=Said(consents=(agreed("Mum"),)), read=False
        ),
    ),
    keeps(
        "D-03",
        draft_case(
            d=[need(Letter.D, _PROTECTED)],
            said=Said(consents=(agreed("Ilar"), agreed("Mum"))),
            read=False,
        ),
    ),
    keeps("D-03", draft_case(d=[f"{_PROTECTED} He and Mum agreed that it is recorded here."])),
    keeps("D-03", draft_case(d=["He is not subject to a child protection plan."])),
    keeps("D-03", draft_case(c=["Cerebral palsy (CP); he is a child in need of a rest at noon."])),
)

_ADULT = (
    breaks("D-04", draft_case(born=_YEAR_11, d=["He needs somebody with him in town."])),
    breaks(
        "D-04",
        draft_case(born=_YEAR_11, d=[need(Letter.D, "He cannot be alone at night.")], read=False),
    ),
    keeps(
        "D-04",
        draft_case(
            born=_YEAR_11,
            d=["He needs company in town. An adult care assessment was requested in May 2026."],
        ),
    ),
    keeps("D-04", draft_case(born=_YEAR_11, d=["None identified (early help, 9 Oct 2026)."])),
    keeps("D-04", draft_case(d=["He needs somebody with him in town."])),
)

EXAMPLES: tuple[Example, ...] = (
    *_HEALTH_SAID, *_ROUTINE, *_PAIRED, *_CARE_PLAN, *_CARE_SAID, *_NOT_KNOWN, *_CONSENT, *_ADULT,
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "A search of the case management system returned no results.",
        "There is no record of past or present involvement with the family on our database.",
        "Ilar’s family are unknown to this directorate.",
        "No social worker is allocated.",
        "The parents are not on our system.",
    ],
)
def test_a_service_that_knows_nothing_has_given_no_advice(text: str) -> None:
    assert_holds(breaks("D-02", draft_case(b=["Reads 20 words."], d=[text])))


@pytest.mark.parametrize(
    "text",
    [
        "Nothing to report",
        "Use this box for any needs.",
        "What needs does the family have?",
        "Needs which relate to the SEN.",
    ],
)
def test_a_forms_own_words_leave_a_section_empty(text: str) -> None:
    assert_holds(breaks("C-01", draft_case(b=["Reads 20 words."], c=[text])))
    assert_holds(breaks("D-01", draft_case(b=["Reads 20 words."], d=[text])))


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_examples_of_sections_c_and_d_hold(example: Example) -> None:
    assert_holds(example)


def test_without_a_date_of_birth_nobody_can_say_whether_adult_care_is_near() -> None:
    case = draft_case(born=None, d=["He needs somebody with him in town."])
    found = checked(keeps("D-04", case))
    assert [one.rule for one in found.not_applicable] == ["D-04"]


def test_what_was_recorded_decides_and_what_was_read_suspects() -> None:
    ours = checked(breaks("C-01", draft_case(c=[need(Letter.C, "None.")], read=False)))
    theirs = checked(breaks("C-01", draft_case(c=["None."])))
    assert [f.certainty for f in (*ours.findings, *theirs.findings)] == ["decides", "suspects"]


@pytest.mark.parametrize(
    "odd", ['<b>&"’ \ud800 🙂', "dental no not known to " * 450, "\n;;", "1" * 9999]
)
def test_hostile_words_are_read_and_not_tripped_over(odd: str) -> None:
    case = draft_case(c=[odd], d=[odd], loose={Letter.K: [odd], Letter.D: [odd]})
    for code in ("C-01", "C-02", "C-03", "C-04", "D-01", "D-02", "D-03", "D-04"):
        checked(keeps(code, case))


@pytest.mark.parametrize(
    "text",
    [
        "The clinic was written to and nobody answered.",
        "Mum says she is never poorly.",
        "No therapist is involved.",
        "School nurse to advise.",
        "Surgery: Mill Lane Practice.",
    ],
)
def test_a_section_of_health_that_waits_or_records_tells_nothing(text: str) -> None:
    assert_holds(breaks("C-01", draft_case(loose={Letter.C: [text]})))


def test_advice_that_came_and_found_nothing_is_an_answer() -> None:
    text = "Advice was asked for in May and received on 4 June 2026; it found no health need."
    assert_holds(keeps("C-01", draft_case(loose={Letter.C: [text]})))
