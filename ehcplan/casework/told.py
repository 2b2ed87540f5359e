"""Findings and questions as a page shows them, and by what one is judged."""

from dataclasses import dataclass

from ehcplan.compliance.finding import Checked, Finding, Question
from ehcplan.compliance.rule import Certainty, Duty
from ehcplan.plan.judged import Judged, mark_of


@dataclass(frozen=True, kw_only=True)
class Of:
    """What is judged: a rule, in a line or in the whole document, as it was worded."""

    rule: str
    line: str = ""
    wording: str = ""


def of(told: Finding | Question) -> Of:
    """Return by what a judgement of a finding or a question is known."""
    words = told.text or told.evidence
    return Of(rule=told.rule, line=told.ref, wording=mark_of(words) if words else "")


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A finding or a question on a page."""

    told: Finding | Question

    @property
    def group(self) -> str:
        """In which group it stands: `put_right`, `look_at` or `judge`."""
        if isinstance(self.told, Question):
            return "judge"
        decided = self.told.duty is Duty.MUST and self.told.certainty is Certainty.DECIDES
        return "put_right" if decided else "look_at"

    @property
    def may_be_wrong(self) -> bool:
        """Whether the check is not sure of it."""
        return isinstance(self.told, Finding) and self.told.certainty is Certainty.SUSPECTS

    @property
    def is_all(self) -> bool:
        """Whether the words that show it are the whole of the text it is about."""
        return bool(self.told.text) and self.told.evidence.strip() == self.told.text.strip()

    @property
    def judged(self) -> Judged | None:
        """What somebody judged of it, or None."""
        return self.told.set_aside if isinstance(self.told, Finding) else self.told.answer

    @property
    def of(self) -> Of:
        """By what a judgement of it is known."""
        return of(self.told)

    @property
    def key(self) -> str:
        """A short name of its own, for a place on a page."""
        told = self.told
        element = told.element if isinstance(told, Finding) else None
        own = f"{told.rule} {told.ref} {told.letter} {element} {told.start} {told.evidence}"
        return mark_of(own)[:10]


def counts(checked: Checked) -> str:
    """Return what is left to do in a sentence, and no score: "1 to put right, 4 to look at …"."""
    parts = (
        (len(checked.to_put_right), "to put right"),
        (len(checked.to_look_at), "to look at"),
        (len(checked.open_questions), "only you can judge"),
    )
    return ", ".join(f"{number} {what}" for number, what in parts)
