"""A pupil with a small plan from A to K, to issue, to compare and to begin again from."""

from ehcplan.access.roles import OPERATOR
from ehcplan.casework.cases import import_case
from ehcplan.plan.lines import Line, Source, Wording, Words
from ehcplan.plan.said import Answer
from ehcplan.plan.whole import (
    Agreement,
    Budget,
    Letter,
    Need,
    Nothing,
    NothingHere,
    Outcome,
    Provision,
    WholePlan,
)
from ehcplan.vocabulary import Element, Voice
from tests.builders import a_case, said

BEES = Answer(prompt="like", index=0, text="Bees & <trams>", quote=True)
TIME = Answer(prompt="like", index=1, text="Time to answer")
SOURCE = Source(contribution="c1", prompt="like", index=0)


def words(text, ref, sources=()):
    return Words(ref=ref, wordings=(Wording(text=text),), sources=sources)


def a_plan():
    return WholePlan(
        needs=(
            Need(
                ref="need000001",
                letter=Letter.B,
                words=words(
                    "Needs time to answer a question.",
                    "needword01",
                    (Source(contribution="c1", prompt="like", index=1),),
                ),
            ),
            Need(
                ref="need000002",
                letter=Letter.C,
                words=words("Has hay fever in June.", "needword02"),
            ),
        ),
        outcomes=(
            Outcome(
                ref="outcome001",
                words=words("Answers in class twice a day.", "outcword01"),
                steps=(words("Puts up a hand.", "step000001"),),
                needs=("need000001",),
                aspirations=("hopeline01",),
            ),
        ),
        provision=(
            Provision(
                ref="provis0001",
                letter=Letter.F,
                words=words("An adult waits for ten seconds.", "provword01"),
                amount="10",
                unit="seconds",
                outcomes=("outcome001",),
            ),
        ),
        agreements=(Agreement(letter=Letter.G, body="The health board", agreed=True),),
        budget=Budget(requested=True, words=words("A bus pass.", "budgword01")),
        nothing=(NothingHere(letter=Letter.D, why=Nothing.NONE),),
    )


def a_drafted_case(**changes):
    line = Line(
        ref="hopeline01",
        element=Element.A_INTERESTS,
        voice=Voice.OWN_WORDS,
        wordings=(Wording(text=BEES.text),),
        sources=(SOURCE,),
    )
    profile = Line(
        ref="profline01",
        element=Element.P_IMPORTANT_TO,
        voice=Voice.OWN_WORDS,
        wordings=(Wording(text=BEES.text),),
        sources=(SOURCE,),
    )
    made = {"lines": (line, profile), "plan": a_plan(), **changes}
    return a_case(said("all_about_me", BEES, TIME), **made)


def kept(database, school, **changes):
    return import_case(database, OPERATOR, a_drafted_case(**changes), school_id=school)
