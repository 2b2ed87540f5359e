"""The 25 criteria by which a Section A is looked over, with the rules that each points to.

They are drawn together from the Code of Practice (9.61, 9.69), the "Ensuring good quality EHC plans"
checklist and authorities' published quality frameworks; the words are ours. A criterion has no
result of its own: it shows what its rules found, and asks a person what no rule can tell.
"""

from dataclasses import dataclass
from enum import StrEnum

from ehcplan.compliance.finding import Checked, Finding


class HowKnown(StrEnum):
    """Who can say whether a criterion is met."""

    DECIDED = "decided"
    """Its rules say."""
    POINTED = "pointed"
    """Its rules point, and a person decides."""
    JUDGED = "judged"
    """Only a person can say."""


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """One thing that a good Section A does. `question` is what a person is asked."""

    code: str
    says: str
    kind: HowKnown
    rules: tuple[str, ...] = ()
    question: str = ""

    def findings_in(self, checked: Checked) -> tuple[Finding, ...]:
        """Return what its rules found."""
        return tuple(finding for finding in checked.findings if finding.rule in self.rules)


_DECIDED, _POINTED, _JUDGED = HowKnown.DECIDED, HowKnown.POINTED, HowKnown.JUDGED

CRITERIA: tuple[Criterion, ...] = (
    Criterion(
        code="Q1",
        says="The pupil’s own views and the parents’ are each there, or why they are not.",
        kind=_DECIDED,
        rules=("A-01", "A-02", "A-03", "A-18", "A-37"),
    ),
    Criterion(
        code="Q2",
        says="Each statement shows who is speaking; “I” is only ever the person’s own.",
        kind=_DECIDED,
        rules=("A-17",),
    ),
    Criterion(
        code="Q3",
        says="Exact words look exact, and what was put into other words says so.",
        kind=_DECIDED,
        rules=("A-17", "A-35"),
    ),
    Criterion(
        code="Q4",
        says="It says how, when, where and with whom views were gathered, and who helped.",
        kind=_POINTED,
        rules=("A-19", "A-15"),
        question="Did the way of asking suit the pupil?",
    ),
    Criterion(
        code="Q5",
        says="The views are recent, and their date is shown.",
        kind=_DECIDED,
        rules=("A-20",),
    ),
    Criterion(
        code="Q6",
        says="Interests are the pupil’s own, and told so that a stranger could begin a talk.",
        kind=_POINTED,
        rules=("A-04", "A-08"),
        question="Could these interests stand on another pupil’s page, or are they this pupil’s?",
    ),
    Criterion(
        code="Q7",
        says="What others admire is who the pupil is, and not how little trouble they are.",
        kind=_JUDGED,
        question="Does it say what people admire in the pupil, and not only that they behave?",
    ),
    Criterion(
        code="Q8",
        says="Hopes near and far are there, the pupil’s told from the family’s, and are no targets.",
        kind=_POINTED,
        rules=("A-05", "A-06", "A-23"),
        question="Are these the hopes as they were told, and not what seems realistic to adults?",
    ),
    Criterion(
        code="Q9",
        says="Play or leisure, health, school, independence and friends are each touched.",
        kind=_DECIDED,
        rules=("A-08", "A-09", "A-10", "A-11", "A-12"),
    ),
    Criterion(
        code="Q10",
        says="From Year 9 study, work, home, community and health as an adult are thought about.",
        kind=_DECIDED,
        rules=("A-07", "A-13"),
    ),
    Criterion(
        code="Q11",
        says="A reader learns how the pupil communicates, says yes and no, and takes part.",
        kind=_DECIDED,
        rules=("A-14", "A-15", "A-41"),
    ),
    Criterion(
        code="Q12",
        says="The history is short, kind and agreed, with dates and not ages that go stale.",
        kind=_POINTED,
        rules=("A-16", "A-33", "A-34"),
        question="Is every part of the history needed, and has the family agreed to it?",
    ),
    Criterion(
        code="Q13",
        says="What is good about the pupil is said without a “but”.",
        kind=_POINTED,
        rules=("A-24",),
        question="Are the strengths said plainly, with nothing taken back?",
    ),
    Criterion(
        code="Q14",
        says="Needs, provision and targets stand in their own sections, and are not hidden in A.",
        kind=_POINTED,
        rules=("A-21", "A-22", "A-23"),
        question="Does each thing that was found in A stand where it can be acted on too?",
    ),
    Criterion(
        code="Q15",
        says="What matters to the pupil and what matters for them are both there, in balance.",
        kind=_JUDGED,
        question="Would the pupil know themself in what is said to help and to matter?",
    ),
    Criterion(
        code="Q16",
        says="Where pupil, family and school see things differently, each view is shown.",
        kind=_DECIDED,
        rules=("A-35", "A-40"),
    ),
    Criterion(
        code="Q17",
        says="The family’s words were changed only with their knowledge.",
        kind=_POINTED,
        rules=("A-35",),
        question="Has the family seen every place where their words were put differently?",
    ),
    Criterion(
        code="Q18",
        says="The words are positive, respectful and plain.",
        kind=_POINTED,
        rules=("A-25", "A-26", "A-27"),
        question="Would you be glad to read this about your own child?",
    ),
    Criterion(
        code="Q19",
        says="It is as short as it can be, and says nothing twice.",
        kind=_POINTED,
        rules=("A-36", "X-11"),
        question="Is there anything that a reader could do without?",
    ),
    Criterion(
        code="Q20",
        says="Names, pronouns and school are right throughout, and no other child’s are there.",
        kind=_DECIDED,
        rules=("A-28", "A-30", "A-31", "A-34", "X-02", "X-03", "X-07"),
    ),
    Criterion(
        code="Q21",
        says="Nothing private of the family or of others is there that was not agreed.",
        kind=_POINTED,
        rules=("A-28", "A-29"),
        question="Did each person whose private life is touched agree that it is written here?",
    ),
    Criterion(
        code="Q22",
        says="Each hope can be followed to an outcome, or it says why not now.",
        kind=_POINTED,
        rules=("A-39",),
        question="Is each hope carried on, and if not, would the pupil understand why?",
    ),
    Criterion(
        code="Q23",
        says="The pupil and the family have seen it, in a form they can use, and answered.",
        kind=_JUDGED,
        question="When did the pupil and the family see this, how, and what did they say?",
    ),
    Criterion(
        code="Q24",
        says="Professionals stand by role or service, so that the plan does not go out of date.",
        kind=_DECIDED,
        rules=("F-19",),
    ),
    Criterion(
        code="Q25",
        says="The document can be used by everybody, with nothing left of its template.",
        kind=_DECIDED,
        rules=("A-32", "X-08"),
    ),
)

_BY_CODE = {criterion.code: criterion for criterion in CRITERIA}


def criterion(code: str) -> Criterion:
    """Return the criterion called `code`; KeyError if there is none."""
    return _BY_CODE[code]
