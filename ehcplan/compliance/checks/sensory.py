"""Check of a hearing or sight need: a qualified specialist teacher was heard."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.advice_rows import rows_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, Seen
from ehcplan.plan.whole import Letter

_SENSORY_CODES = frozenset({"HI", "VI", "MSI"})
_SENSORY_NEED = Pattern(
    r"\b(?:(?:hearing|vision|visual|sight|multi-?\s?sensory|dual\s+sensory)[\s-]+(?:impair\w+|"
    r"loss)|"
    r"(?<!of )(?<!for )(?:hearing|visually|sight|vision)[\s-]+impaired|(?<!of the )(?<!for the "
    r")deaf(?:ness|blind\w*)?|partially\s+sighted|"
    r"(?:severely\s+)?sight\s+impaired|registered\s+blind|blindness|(?:is|was\s+born|being|almost|"
    r"nearly|legally|become|became|going)\s+blind|"
    r"blind\s+(?:in|on|from|since)|(?:sensorineural|conductive|bilateral|unilateral)\s+(?:\w+\s+"
    r"){0,2}loss|cochlear\s+implants?|"
    r"hearing\s+aids?|bone[\s-](?:anchored|conduction)\s+\w+|radio\s+aid|microtia|"
    r"auditory\s+neuropathy|lip-?\s?read(?:s|ing)|"
    r"(?:hears?|sees?)\s+(?:almost\s+|next\s+to\s+|very\s+)?(?:nothing|little)|"
    r"cannot\s+(?:see|hear)\s+(?:print|the\s+board|speech|a\s+whisper|faces|anything|consonants|"
    r"quiet|voices)|"
    r"(?:little|no|some|limited)\s+(?:useful\s+|functional\s+|usable\s+|residual\s+)?(?:hearing|"
    r"sight|vision)|tunnel\s+vision|visual\s+acuity|"
    r"visual\s+field|field\s+of\s+(?:vision|view|sight)|6/(?:1[28]|24|36|60)|hemianopia|nystagmus|"
    r"retinitis|retinopathy|retinoblastoma|"
    r"coloboma|aniridia|glaucoma|cataracts?|macular|optic\s+(?:nerve|atrophy|neuritis)|albinism|"
    r"stargardt|"
    r"(?:cerebral|cortical)\s+visual|cvi|(?:loses?|losing|lost)\s+(?:\w+\s+){0,2}(?:sight|hearing|"
    r"vision)|braille)\b|"
    r"\b(?:[3-9]\d|1[01]\d)\s*dB\b",
    re.IGNORECASE,
)
_NOT_IMPAIRED = Pattern(
    r"\bno\s+(?:\w+\s+){0,3}(?:hearing\s+(?:loss|imp|need|diff|prob|concern)|"
    r"(?:vision|visual|sight)\s+(?:loss|imp|need|diff|prob|concern)|"
    r"sensory|concerns?)|\bwithin\s+(?:the\s+)?(?:normal|usual|expected)|\bnot\s+deaf|"
    r"\b(?:brother|sister|mum|mother|dad|father|parents?|sibling|family|grand\w+|aunt|uncle|"
    r"friends?)\b|\b6/6\b|\bnormal\s+(?:hearing|vision|"
    r"sight|acuity)|\b(?:hearing|vision|sight|acuity|eyesight)\s+(?:\w+\s+){0,3}(?:is|are|was|"
    r"were)\s+(?:\w+\s+)?(?:normal|usual|good|fine|full|clear|typical)|"
    r"\bresolved\b|\bcorrected\b|\bhears\s+and\s+sees\s+well\b|\bruled?\s+out\b",
    re.IGNORECASE,
)
_SPECIALIST = Pattern(
    r"\bteachers?\s+(?:of|for)\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:deaf|hearing|visual\w*|vision|sight|"
    r"blind|partially|multi|sensory|children\s+and)|"
    r"\bq?tods?\b|\bqt(?:vi|hi|msi)s?\b|\bqtod\b|\btvis?\b|"
    r"\b(?:hearing|visual|vision|sensory|deaf|multi-?sensory)[\w\s-]{0,30}\b(?:teacher|specialist|"
    r"service|support|team|advisory)\b|\bspecialist\s+teacher[\w\s(,-]{0,25}(?:hearing|visi?on|"
    r"visual|"
    r"deaf|sensory|HI|VI|MSI)\b",
    re.IGNORECASE,
)
_NOT_HEARD = Pattern(
    r"\bwithout\b|\bno\b|\bnot\b|\bnobody\b|\bnone\b|\bvacan\w+|\bawait\w*|\bto\s+be\b|"
    r"\bwill\s+be\b|\bpending\b|\boutstanding\b|n[’']t\b",
    re.IGNORECASE,
)


_CITED = Pattern(r"\(([^()]*\b(?:19|20)\d\d)\)")


def sensory_specialist_was_heard(draft: Draft) -> Iterator[Seen]:
    """Yield a hearing or sight need without a qualified specialist teacher among the advice."""
    if Letter.K not in draft.sections and draft.case.reading is not None:
        return
    heard = [row.said for row in rows_of(draft)] + [p.text for p in draft.of(Letter.K)]
    # What B owes to a specialist, with the day, shows that one was consulted.
    heard += _CITED.findall(draft.text_of(Letter.B))
    if any(_is_heard(text) for text in heard):
        return
    yield from _sensory_needs(draft)


def _is_heard(text: str) -> bool:
    """Return whether a text names a specialist who was heard: not one whose post is empty."""
    return any(
        _SPECIALIST.search(sentence) and not _NOT_HEARD.search(sentence)
        for sentence in re.split(r"(?<=[.;])\s+", text)
    )


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
