"""A whole plan for the document tests, rich in every part. Everybody in it is invented."""

import datetime as dt

from ehcplan.plan.identity import (
    HouseholdMember,
    Identity,
    ParentDetails,
    PreviousSchool,
    ProfessionalDetails,
)
from ehcplan.plan.lines import Line, Wording, Words
from ehcplan.plan.whole import (
    Adulthood,
    Advice,
    Agreement,
    Area,
    Budget,
    Letter,
    Need,
    Note,
    Nothing,
    NothingHere,
    Outcome,
    OutcomeKind,
    Placement,
    Provision,
    Reuse,
    WholePlan,
)
from ehcplan.vocabulary import Element
from tests.builders_documents import line, source


def words(text: str, ref: str = "") -> Words:
    return Words(wordings=(Wording(text=text),), ref=ref)


BEES: Line = line(Element.A_ASPIRATIONS, "The bees at Grandad’s", source("tam"), ref="hope")

IDENTITY = Identity(
    upn="A123456789012",
    nhs_number="9434765919",
    sex="Female",
    main_language="English",
    authority="Marrowdale Council",
    plan_reference="MD/EHC/2231",
    final_on=dt.date(2026, 2, 9),
    signed_by="Morwen Hask",
    primary_need="Speech, language and communication",
    not_known=frozenset({"attendance"}),
    not_applicable=frozenset({"british_sign_language"}),
    parents=(
        ParentDetails(
            name="Wren Orrell",
            relationship="Mother",
            parental_responsibility=True,
            address="3 Ferry Lane",
            phone_mobile="07700 900123",
            court_order_note="No contact order since March",
        ),
        ParentDetails(name="Piers Beck", relationship="Father", parental_responsibility=True),
    ),
    professionals=(
        ProfessionalDetails(
            name="Dr Ada Fenn",
            role="Educational psychologist",
            service="Marrowdale Psychology Service",
            report_on=dt.date(2026, 5, 12),
        ),
    ),
    household=(
        HouseholdMember(name="Isla Beck", relationship="Sister", date_of_birth=dt.date(2015, 3, 1)),
    ),
    previous_schools=(PreviousSchool(name="Little Acorns Nursery", ends_on=dt.date(2022, 7, 22)),),
)

RICH = WholePlan(
    needs=(
        Need(
            ref="n-talk",
            letter=Letter.B,
            words=words("Tam finds it hard to follow instructions of more than two parts.", "w1"),
            area=Area.COMMUNICATION,
            level="Understanding of language at the 4th percentile (CELF-5)",
            as_of=dt.date(2026, 4, 20),
            code="SLCN",
            evidence=("k-ep", "k-slt"),
        ),
        Need(
            ref="s-talk",
            letter=Letter.B,
            words=words("Tam explains how things are built with exact words.", "w2"),
            area=Area.COMMUNICATION,
            is_strength=True,
            evidence=("k-slt",),
        ),
        Need(
            ref="n-read",
            letter=Letter.B,
            words=words("Tam reads single words slowly and loses the sense of a page.", "w3"),
            area=Area.COGNITION,
            level="Word reading SS 78 (YARC)",
        ),
        Need(
            ref="n-noise",
            letter=Letter.B,
            words=words("Noise in the hall stops Tam from eating with the others.", "w4"),
            area=Area.SENSORY,
        ),
        Need(
            ref="n-sleep",
            letter=Letter.C,
            words=words("Tam sleeps about six hours and is tired by midday.", "w5"),
            area=Area.HEALTH,
            evidence=("k-health",),
        ),
    ),
    outcomes=(
        Outcome(
            ref="o-follow",
            words=words(
                "Tam follows a task of four steps in class without being told twice.", "w6"
            ),
            aim=words("Tam takes part in every lesson and knows what is asked of her.", "w7"),
            steps=(
                words("By Christmas, two steps with a picture list.", "w8"),
                words("By Easter, three steps with a list Tam makes herself.", "w9"),
            ),
            by=dt.date(2029, 7, 20),
            by_words="By the end of Key Stage 2",
            baseline="Two steps, told twice (April 2026)",
            measured="Class teacher’s tally over a week, each half-term",
            monitored="SENCO and family, each term",
            kind=OutcomeKind.EDUCATION_TRAINING,
            adulthood=(Adulthood.EMPLOYMENT, Adulthood.COMMUNITY),
            aspirations=("hope",),
            needs=("n-talk",),
        ),
        Outcome(
            ref="o-read",
            words=words("Tam reads a page of a book she chose and says what it was about.", "w10"),
            by_words="July 2028",
            needs=("n-read", "n-talk"),
        ),
    ),
    provision=(
        Provision(
            ref="p-slt",
            letter=Letter.F,
            words=words(
                "A speech and language therapist teaches Tam and an assistant to use picture lists,"
                " and sets the next steps.",
                "w11",
            ),
            amount="45",
            unit="minutes",
            frequency="Once a week",
            weeks_a_year=38,
            ratio="1 : 1",
            who="Speech and language therapist",
            expertise="HCPC registered, experience of developmental language disorder",
            place="A quiet room in school",
            starts_on=dt.date(2026, 9, 7),
            reviewed="Every term, with the family",
            is_direct=True,
            educates_or_trains=True,
            needs=("n-talk", "n-read"),
            outcomes=("o-follow", "o-read"),
            evidence=("k-slt",),
        ),
        Provision(
            ref="p-lunch",
            letter=Letter.F,
            words=words("Tam eats lunch in the library with two friends of her choice.", "w12"),
            frequency="Every school day",
            needs=("n-noise",),
        ),
        Provision(
            ref="p-loose",
            letter=Letter.F,
            words=words("All staff who teach Tam have a half-day’s training each year.", "w13"),
        ),
        Provision(
            ref="p-sleep",
            letter=Letter.G,
            words=words("A sleep practitioner visits the family at home.", "w14"),
            amount="6",
            unit="visits of one hour",
            needs=("n-sleep",),
        ),
    ),
    agreements=(
        Agreement(
            letter=Letter.G,
            body="Marrowdale Integrated Care Board",
            agreed=True,
            by="Noor Hale",
            role="Designated clinical officer",
            on=dt.date(2026, 6, 2),
        ),
    ),
    placements=(Placement(ref="i1", name="Fernhollow Primary School", type="Mainstream school"),),
    budget=Budget(requested=False),
    advice=(
        Advice(
            ref="k-ep",
            code="K1",
            title="Psychological advice",
            letter="d",
            author="Dr Ada Fenn",
            role="Educational psychologist",
            asked_on=dt.date(2026, 3, 2),
            dated=dt.date(2026, 5, 12),
            sent_on=dt.date(2026, 5, 13),
            file_name="report.pdf",
        ),
        Advice(
            ref="k-slt",
            code="K2",
            title="Speech and language report",
            letter="f",
            author="Mina Roe",
            role="Speech and language therapist",
            dated=dt.date(2025, 11, 4),
            reuse=Reuse(giver=True, authority=True, on=dt.date(2026, 3, 2)),
        ),
        Advice(ref="k-health", code="K3", title="Community paediatrics", letter="c"),
    ),
    notes=(Note(ref="x1", letter=Letter.B, words=words("A NOTE TO WRITE FROM"), from_line="hope"),),
    nothing=(
        NothingHere(
            letter=Letter.D,
            why=Nothing.NONE,
            said_by="Marrowdale Children’s Services",
            on=dt.date(2026, 5, 1),
        ),
        NothingHere(letter=Letter.H1, why=Nothing.NOT_KNOWN),
        NothingHere(letter=Letter.H2, why=Nothing.NOT_ASKED),
    ),
)
