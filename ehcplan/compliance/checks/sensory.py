"""Check of a hearing or sight need: a qualified specialist teacher was heard."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.advice_rows import rows_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.rule import Breach, Certainty, Seen
from ehcplan.plan.whole import Letter

_SENSORY_CODES = frozenset({"HI", "VI", "MSI"})
_SENSORY_NEED = re.compile(
    r"\b(?:(?:hearing|vision|visual|sight|multi-?\s?sensory|dual\s+sensory)[\s-]+(?:impair\w+|loss)|"
    r"(?:hearing|visually|sight|vision)[\s-]+impaired|deaf(?:ness|blind\w*)?|partially\s+sighted|"
    r"(?:severely\s+)?sight\s+impaired|registered\s+blind|blindness|"
    r"(?:sensorineural|conductive|bilateral|unilateral)\s+(?:\w+\s+){0,2}loss|cochlear\s+implants?|"
    r"nystagmus|retinitis|retinopathy)\b",
    re.IGNORECASE,
)
_NOT_IMPAIRED = re.compile(
    r"\bno\s+(?:\w+\s+){0,3}(?:hearing|vision|visual|sight|sensory)|\bwithin\s+normal|\bnot\s+deaf|"
    r"\b(?:brother|sister|mum|mother|dad|father|parents?|sibling|family)\b",
    re.IGNORECASE,
)
_SPECIALIST = re.compile(
    r"\bteachers?\s+(?:of|for)\s+(?:the\s+)?(?:deaf|hearing|visual|vision|multi|sensory|children\s+and)|"
    r"\bq?tods?\b|\bqt(?:vi|hi|msi)s?\b|\bqtod\b|\btvis?\b|"
    r"\b(?:hearing|visual|vision|sensory|deaf|multi-?sensory)[\w\s-]{0,30}\b(?:teacher|specialist|"
    r"service|support|team|advisory)\b|\bspecialist\s+teacher[\w\s(,-]{0,25}(?:hearing|visi?on|visual|"
    r"deaf|sensory|HI|VI|MSI)\b",
    re.IGNORECASE,
)


def sensory_specialist_was_heard(draft: Draft) -> Iterator[Seen]:
    """Yield a hearing or sight need without a qualified specialist teacher among the advice."""
    if Letter.K not in draft.sections and draft.case.reading is not None:
        return
    heard = [row.text for row in rows_of(draft)] + [p.text for p in draft.of(Letter.K)]
    if any(_SPECIALIST.search(text) for text in heard):
        return
    yield from _sensory_needs(draft)


def _sensory_needs(draft: Draft) -> Iterator[Breach]:
    identity = draft.case.identity
    codes = {identity.primary_need, identity.secondary_need} if identity else set()
    codes |= {need.code for need in draft.needs()}
    if codes & _SENSORY_CODES:
        yield Breach(letter=Letter.K, evidence=", ".join(sorted(codes & _SENSORY_CODES)))
        return
    for passage in draft.of(Letter.B):
        for start, end in passage.sentences:
            sentence = passage.text[start:end]
            found = _SENSORY_NEED.search(sentence)
            if found is not None and not _NOT_IMPAIRED.search(sentence):
                yield Breach(
                    passage=passage,
                    start=start + found.start(),
                    end=start + found.end(),
                    certainty=Certainty.SUSPECTS,
                )
                return
