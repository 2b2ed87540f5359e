"""A case with everything of shape version 2 in it, small enough to read."""

import datetime as dt
from dataclasses import replace

from ehcplan.plan.events import CapacityDecision, Event, RecordedException
from ehcplan.plan.identity import (
    HouseholdMember,
    Identity,
    ParentDetails,
    PreviousSchool,
    ProfessionalDetails,
)
from ehcplan.plan.judged import Judged, Judgement, mark_of
from ehcplan.plan.lines import Wording, Words
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
from tests.builders import ON
from tests.schemas.test_case_file import full_case


def words(ref, *texts, sources=()):
    """Return a text with these wordings, the later ones by the SENCO."""
    first, *later = texts
    more = (Wording(text=text, reworded_by="the SENCO", on=ON) for text in later)
    return Words(ref=ref, wordings=(Wording(text=first), *more), sources=sources)


def whole_case():
    """Return a case in which every field of the plan, of identity and of what happened is used."""
    case = full_case()
    line = case.lines[0]
    advice = Advice(
        ref="k1",
        code="K1",
        title="Speech and language therapy advice",
        letter="d",
        author="Ana Ruiz",
        role="therapist",
        asked_on=dt.date(2026, 5, 1),
        sent_on=dt.date(2026, 6, 1),
        dated=dt.date(2026, 5, 30),
        reuse=Reuse(giver=True, authority=True, family=True, on=dt.date(2026, 5, 2)),
        file_name="advice.pdf",
        file_sha256="ab" * 32,
    )
    need = Need(
        ref="n1",
        letter=Letter.B,
        words=words("t1", "Finds speech hard to follow", "Follows two words at a time"),
        area=Area.COMMUNICATION,
        level="24 months",
        as_of=ON,
        code="SLCN",
        evidence=("k1",),
    )
    strength = Need(ref="n2", letter=Letter.C, words=words("t2", "Runs fast"), is_strength=True)
    outcome = Outcome(
        ref="o1",
        words=words("t3", "Ro tells a friend what happened at break", sources=line.sources),
        aim=words("t4", "Has friends"),
        steps=(words("t5", "Names the friend"), words("t6", "Says one thing")),
        area=Area.COMMUNICATION,
        by=dt.date(2027, 7, 20),
        by_words="by the end of Year 4",
        baseline="Points",
        measured="Three days in five",
        monitored="Every half-term",
        kind=OutcomeKind.EDUCATION_TRAINING,
        adulthood=(Adulthood.COMMUNITY, Adulthood.LIVING),
        aspirations=(line.ref,),
        needs=("n1", "n2"),
    )
    loose = Outcome(ref="o2", words=words("t7", "Swims a length"))
    help_ = Provision(
        ref="p1",
        letter=Letter.F,
        words=words("t8", "Talking in pairs"),
        amount="20",
        unit="minutes",
        frequency="daily",
        weeks_a_year=38,
        ratio="1:2",
        who="a teaching assistant",
        expertise="trained by the therapist",
        place="classroom",
        starts_on=ON,
        ends_on=dt.date(2027, 7, 20),
        reviewed="termly",
        is_direct=True,
        educates_or_trains=False,
        needs=("n1",),
        outcomes=("o1", "o2"),
        evidence=("k1",),
    )
    plan = WholePlan(
        needs=(need, strength),
        outcomes=(outcome, loose),
        provision=(help_, Provision(ref="p2", letter=Letter.H2, words=words("t9", "Club"))),
        agreements=(
            Agreement(letter=Letter.G, body="ICB", agreed=False, by="J", role="lead", on=ON),
        ),
        placements=(Placement(ref="i1", name="Elm Bank", type="mainstream", starts_on=ON),),
        budget=Budget(
            requested=True, words=words("t10", "None agreed"), needs=("n1",), outcomes=("o1",)
        ),
        advice=(advice,),
        notes=(
            Note(
                ref="m1",
                letter=Letter.B,
                words=words("t11", "We won", sources=line.sources),
                from_line=line.ref,
            ),
        ),
        nothing=(NothingHere(letter=Letter.D, why=Nothing.NOT_ASKED, said_by="S", on=ON),),
    )
    identity = Identity(
        upn="A123",
        looked_after=False,
        admitted_on=ON,
        parents=(ParentDetails(name="Mum", parental_responsibility=True),),
        professionals=(ProfessionalDetails(name="Ana Ruiz", report_on=ON),),
        household=(HouseholdMember(name="Sib", date_of_birth=ON),),
        previous_schools=(PreviousSchool(name="Nursery", ends_on=ON),),
        not_known=frozenset({"ethnicity", "religion"}),
        not_applicable=frozenset({"uln"}),
    )
    decision = CapacityDecision(
        decision="where to live", assessed_on=ON, assessed_by="Dr", has_capacity=False
    )
    return replace(
        case,
        plan=plan,
        identity=identity,
        events=(
            Event(kind="request_received", on=dt.date(2026, 4, 1), by="the authority", note="post"),
            Event(kind="draft_served", on=dt.date(2026, 8, 1)),
        ),
        exceptions=(RecordedException(code="EXC-1", reason="away", by="Ms Lal", on=ON),),
        capacity=(decision,),
        judged=(
            Judged(
                kind=Judgement.SET_ASIDE,
                rule="A-36",
                because="We won is hers: she says it of the match",
                by="Ms Lal",
                on=ON,
                line=line.ref,
                wording=mark_of(line.text),
            ),
            Judged(
                kind=Judgement.ANSWER, rule="X-11", because="Read twice", by="S", on=ON, fine=False
            ),
        ),
    )
