"""What a column of a plan's table, or the text beside a label, can hold."""

from dataclasses import dataclass
from enum import StrEnum

from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Role


class Holds(StrEnum):
    """What a column, or the text beside a label, holds."""

    AREA = "area"
    NUMBER = "number"
    STRENGTH = "strength"
    NEED = "need"
    AIM = "aim"
    OUTCOME = "outcome"
    STEPS = "steps"
    BY = "by"
    BASELINE = "baseline"
    MEASURE = "measure"
    MONITOR = "monitor"
    PROVISION = "provision"
    WHO = "who"
    AMOUNT = "amount"
    FREQUENCY = "frequency"
    RATIO = "ratio"
    PLACE = "place"
    REVIEW = "review"
    COST = "cost"
    TITLE = "title"
    AUTHOR = "author"
    ROLE = "role"
    DATE = "date"
    ASKED = "asked"
    SENT = "sent"
    ATTACHED = "attached"
    KIND = "kind"
    EVIDENCE = "evidence"
    ASPIRATION = "aspiration"
    LINK = "link"
    CHILD = "child"
    PARENT = "parent"
    SCHOOL = "school"
    METHOD = "method"
    LABEL = "label"
    OTHER = "other"


SPEAKERS = {Holds.CHILD: Role.CHILD, Holds.PARENT: Role.PARENT, Holds.SCHOOL: Role.SCHOOL}
GRAPH = frozenset(
    {Holds.NEED, Holds.STRENGTH, Holds.AIM, Holds.OUTCOME, Holds.STEPS, Holds.PROVISION}
)
OF_PROVISION = frozenset(
    {
        Holds.PROVISION,
        Holds.WHO,
        Holds.AMOUNT,
        Holds.FREQUENCY,
        Holds.RATIO,
        Holds.PLACE,
        Holds.COST,
    }
)
OF_OUTCOME = frozenset(
    {
        Holds.BY,
        Holds.BASELINE,
        Holds.MEASURE,
        Holds.MONITOR,
        Holds.REVIEW,
        Holds.ASPIRATION,
        Holds.KIND,
        Holds.EVIDENCE,
        Holds.LINK,
    }
)
OF_ADVICE = frozenset(
    {
        Holds.TITLE,
        Holds.AUTHOR,
        Holds.ROLE,
        Holds.DATE,
        Holds.ASKED,
        Holds.SENT,
        Holds.ATTACHED,
    }
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """A column of a table: what it holds, its heading as printed, and its section if that says one."""

    holds: Holds
    heading: str = ""
    letter: Letter | None = None
    at: int = 0
