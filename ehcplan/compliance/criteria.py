"""What makes a good Section A: 25 criteria, each with the rules that look for it or a question.

They gather what authorities' quality frameworks ask for, in words of our own.
"""

from dataclasses import dataclass
from enum import StrEnum


class Judged(StrEnum):
    """Who can tell whether a criterion is met."""

    BY_RULE = "by rule"
    POINTED = "pointed out by rule, judged by a person"
    BY_PERSON = "by a person"


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """One thing that a good Section A does."""

    code: str
    says: str
    judged: Judged
    rules: tuple[str, ...] = ()
    """The codes of the rules that look for it."""
    question: str = ""
    """What a person asks of the text, where rules cannot say."""


CRITERIA: tuple[Criterion, ...] = (
    Criterion(
        code="Q1",
        says="The child’s views and the parents’ views, or the young person’s own, are each there, or it is said why not.",
        judged=Judged.BY_RULE,
        rules=("A-01", "A-02", "A-03", "A-06", "A-37"),
    ),
    Criterion(
        code="Q2",
        says="Each text has a speaker, and “I” stands only for what the person said or wrote.",
        judged=Judged.BY_RULE,
        rules=("A-17", "A-35"),
    ),
    Criterion(
        code="Q3",
        says="Exact words look like exact words, and what was put in other words says so.",
        judged=Judged.BY_RULE,
        rules=("A-17",),
    ),
    Criterion(
        code="Q4",
        says="How, when, where and with whom views were gathered is said, with who helped, and the way fits the child.",
        judged=Judged.POINTED,
        rules=("A-18", "A-19"),
        question="Was this a way of asking that fits how the child tells people things?",
    ),
    Criterion(
        code="Q5",
        says="The views are recent, and their date is shown.",
        judged=Judged.BY_RULE,
        rules=("A-20", "A-33"),
    ),
    Criterion(
        code="Q6",
        says="Interests are particular to this child, and really are interests.",
        judged=Judged.POINTED,
        rules=("A-04", "A-08"),
        question="Could these interests stand on another child’s page?",
    ),
    Criterion(
        code="Q7",
        says="What others admire is who the child is, and not how well the child behaves.",
        judged=Judged.BY_PERSON,
        rules=("A-24",),
        question="Does this say what people like about the child, without a “but”?",
    ),
    Criterion(
        code="Q8",
        says="Hopes near and far are there, the child’s and the family’s told apart, not watered down and not turned into outcomes.",
        judged=Judged.POINTED,
        rules=("A-05", "A-06", "A-23", "A-40"),
        question="Is the hope as big as the child said it?",
    ),
    Criterion(
        code="Q9",
        says="Play, health, school, independence and friendships are each touched on.",
        judged=Judged.BY_RULE,
        rules=("A-08", "A-09", "A-10", "A-11", "A-12"),
    ),
    Criterion(
        code="Q10",
        says="From Year 9, further study, work, home, community and health are there; sooner where it can be.",
        judged=Judged.BY_RULE,
        rules=("A-07", "A-13"),
    ),
    Criterion(
        code="Q11",
        says="It says how the child communicates, what yes, no, stop and distress look like, and how to bring the child into decisions.",
        judged=Judged.BY_RULE,
        rules=("A-14", "A-15", "A-41"),
    ),
    Criterion(
        code="Q12",
        says="The history is short, to the point, kind and agreed, with dates that will still make sense.",
        judged=Judged.POINTED,
        rules=("A-16", "A-33", "A-34"),
        question="Has the family read this history and agreed to it?",
    ),
    Criterion(
        code="Q13",
        says="Where strengths stand there are strengths alone.",
        judged=Judged.POINTED,
        rules=("A-24", "A-25"),
        question="Is anything here a difficulty in disguise?",
    ),
    Criterion(
        code="Q14",
        says="No need, diagnosis, score, help, funding or school is hidden in Section A, and what was found there is carried to its section.",
        judged=Judged.POINTED,
        rules=("A-21", "A-22", "A-23", "B-10"),
        question="Does each of these also stand where it can be enforced?",
    ),
    Criterion(
        code="Q15",
        says="What matters to the child and what matters for the child are in balance, and help is told as the child would know it.",
        judged=Judged.BY_PERSON,
        question="Would the child recognise the help that is described?",
    ),
    Criterion(
        code="Q16",
        says="Where people differ, both are shown and nothing is averaged.",
        judged=Judged.BY_RULE,
        rules=("A-03", "A-40"),
    ),
    Criterion(
        code="Q17",
        says="The family’s wording is not changed without their knowing, and each change can be followed.",
        judged=Judged.BY_PERSON,
        rules=("X-12",),
        question="Has everybody whose words were changed been told?",
    ),
    Criterion(
        code="Q18",
        says="It is kind, respectful and plain, and what a family may not know is explained.",
        judged=Judged.POINTED,
        rules=("A-25", "A-26", "A-27"),
        question="Would the family say it like this?",
    ),
    Criterion(
        code="Q19",
        says="It is short, and says nothing twice.",
        judged=Judged.BY_RULE,
        rules=("A-16", "A-36", "X-11"),
    ),
    Criterion(
        code="Q20",
        says="Names, pronouns and school are right throughout, and nothing of another child is there.",
        judged=Judged.BY_RULE,
        rules=("A-30", "A-31", "A-34", "X-02"),
    ),
    Criterion(
        code="Q21",
        says="Nothing about other people or about safety stands there without their agreement.",
        judged=Judged.POINTED,
        rules=("A-28", "A-29", "D-03"),
        question="Has everybody who is spoken of agreed, and is nobody put at risk?",
    ),
    Criterion(
        code="Q22",
        says="Each hope can be followed to an outcome, or it is said why not yet.",
        judged=Judged.POINTED,
        rules=("A-39", "E-12"),
        question="Is the outcome a step towards what the child hopes for?",
    ),
    Criterion(
        code="Q23",
        says="The child and the family have seen it, in a form they can use, and answered.",
        judged=Judged.BY_PERSON,
        question="Who has read it, or heard it read, and what did they say?",
    ),
    Criterion(
        code="Q24",
        says="People who help are named by role or service.",
        judged=Judged.BY_RULE,
        rules=("A-28", "F-19"),
    ),
    Criterion(
        code="Q25",
        says="The document itself works: headings, table headers, described pictures, language, title, no empty box and no left-over prompt.",
        judged=Judged.BY_RULE,
        rules=("A-32", "X-03", "X-08"),
    ),
)
