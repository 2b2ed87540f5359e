"""Whether a plan of a young person says that it went by what the parents want, or that they agreed (A-37)."""

import re

from ehcplan.compliance.checks.a_said import parents_names
from ehcplan.compliance.checks.a_whose import PARENT, heard, title_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty
from ehcplan.plan.whole import Letter

AGREED = Pattern(
    r"\b(?:agree[sd]?|consent(?:s|ed)?|happy for|gave permission|asked (?:for|that)|wants? "
    r"(?:mum|dad|"
    r"(?:his|her|their) (?:mum|dad|parents?|family))[^.\n]{0,30}(?:included|here|heard)|"
    r"with (?:his|her|their|\w+[’']s) agreement|"
    r"(?:touched|ticked|pressed|nodded|pointed|chose|signed|thumbs up)\b[^.;\n]{0,50}\b(?:to go in|to be (?:here|in|"
    r"put in)|in here|be included|for (?:his|her|their) page|to stay))\b",
    re.IGNORECASE,
)
"""That the young person agreed to what is told of the parents."""
_THEM = rf"(?:{PARENT}|Mr and Mrs [A-Z][\w’'-]+)"
_WANT = (
    r"(?:wants?|wish(?:es)?|would (?:like|prefer)|prefers?|asks?|asked|has asked|wanted|chose|"
    r"thinks? best)"
)
_WENT_BY = (
    r"(?:gone by|gone with|go by|went by|based on|follow(?:s|ed)?|built (?:around|on)|guided by|led by|"
    r"put|(?:written|wrote|planned|drawn) [^.;\n]{0,24}?\b(?:around|to|round|from))"
)
_WISH = r"(?:wish(?:es)?|views?|instructions?|preferences?|choices?|lead)"
_LED = Pattern(
    rf"\b{_THEM} (?:has|have|had) (?:guided|led|shaped|steered|directed|driven|dictated) (?:the|this|our|all) \w+"
    rf"|\b{_THEM} (?:leads?|guides?|speaks?|answers?|decides?|chooses?) for (?:him|her|them)\b"
    rf"|\b{_WENT_BY} what (?:{_THEM}|he|she|they) {_WANT}\b"
    r"|\b(?:plan|outcomes?|section|draft|we)\b[^.;\n]{0,40}\b(?:follows?|followed|reflects?|rests? on|"
    r"led by|guided by|based on|drawn up to|in line with|according to|gone (?:by|with)) (?:the )?"
    rf"(?:{_THEM}(?:s?[’']s?)?|her|his|their) (?:own )?{_WISH}\b",
    re.IGNORECASE,
)
_NAMES_PARENT = Pattern(rf"\b{_THEM}\b", re.IGNORECASE)


def parents_followed(draft: Draft) -> Breach | None:
    """Return a breach where a read plan says that it went by what the parents want."""
    if draft.case.reading is None:
        return None
    for passage in heard(draft):
        for start, end in passage.sentences:
            if _is_led(passage.text[start:end]):
                return Breach(
                    passage=passage,
                    start=start,
                    end=end,
                    certainty=Certainty.SUSPECTS,
                    values={"led": "The plan says that it went by what the parents want"},
                )
    return None


def _is_led(sentence: str) -> bool:
    if _NAMES_PARENT.search(sentence) is None or AGREED.search(sentence) is not None:
        return False
    return _LED.search(sentence) is not None


_PARENT_AGREES = Pattern(
    rf"\b{_THEM}(?: and {_THEM})?(?: (?:has|have|had|both|fully|also))* (?:agree[sd]?|consent(?:s|ed)?)\b",
    re.IGNORECASE,
)
_LET_STAND = Pattern(
    r"\b(?:asked|chose|wanted|wants|would like|decided|(?:happy|content|glad|fine) (?:that|for|to have))\b"
    rf"[^.;\n]{{0,60}}\b{_THEM}\b[^.;\n]{{0,40}}\b"
    r"(?:kept|included|added|put|here|stand|stay|read|page|part|views?|words)\b"
    r"|\b(?:knows?(?: that)?|read|seen|checked|heard)\b"
    rf"[^.;\n]{{0,40}}\b{_THEM}(?:[’']s?)? (?:page|part|views?|words|box)\b"
    r"|\b(?:said|agreed|decided|told \w+|happy|fine|content|ok(?:ay)?|all right|glad)(?: for| that)? "
    r"(?:it|this|they|these|them|all of it) (?:could|can|may|might|should|to) (?:all )?(?:stay|stand|"
    r"remain|go|be (?:kept|included|left|used|put|printed))\b"
    r"|\b(?:put|kept|included|added|printed|given)(?: in| here)? at (?:his|her|their|(?-i:[A-Z])\w+[’']s) "
    r"(?:own )?(?:request|wish|asking)\b"
    r"|\bchose not to (?:have|include|add) (?:one|it|any|this)\b",
    re.IGNORECASE,
)
"""That the young person let the parents' words stand, in other words than agreeing."""
_LACKS_CAPACITY = Pattern(
    r"\b(?:does|did) not have (?:the )?(?:mental )?capacity\b|\black(?:s|ed) (?:the )?(?:mental )?capacity\b"
    r"|\b(?:acts?|speaks?) as (?:his|her|their) (?:representative|deputy)\b",
    re.IGNORECASE,
)


def told_agreed(draft: Draft, parents: list[Passage]) -> bool:
    """Return whether a read Section A tells that the young person let the parents' views stand.

    It may stand with them, over them, or in a line of its own; somebody who lacks capacity for it
    is not asked.
    """
    mine = {id(one) for one in parents}
    for passage in draft.of(Letter.A):
        if AGREED.search(title_of(passage)):
            return True
        for start, end in passage.sentences:
            if _lets_stand(passage.text[start:end], is_theirs=id(passage) in mine):
                return True
    return False


def only_agrees(passage: Passage) -> bool:
    """Return whether a text tells of the agreement and of nothing else."""
    return all(_lets_stand(passage.text[a:b], is_theirs=False) for a, b in passage.sentences)


_REFUSED = (
    r"\b(?:{pupil})\b[^.;\n]{{0,20}}\b(?:asked|wanted|told|said|preferred)\b[^.;\n]{{0,40}}\b(?:leave|left|"
    r"take|taken|keep|kept|not (?:put|include|print))\b[^.;\n]{{0,60}}\b(?:out|in|here)\b"
    r"|\b(?:{pupil}) (?:has not|hasn[’']t|had not|was not|did not|does not) (?:yet )?(?:seen|read|"
    r"heard|(?:been )?(?:shown|asked about)|agreed? to|know about|want)\b[^.;\n]{{0,30}}\b"
    r"(?:this|these|section|page|part|views?|words|account|what (?:his|her|their|mum|dad)(?: \w+){{0,2}}? "
    r"(?:put|wrote|says?|said|sent|gave|filled|typed|told|answered))\b"
    r"|\bnot (?:been )?asked (?:whether|if) (?:it|this|these|they|any of it|hers|his|theirs) "
    r"(?:could|can|might|may|should) (?:go|stand|stay|be|come)\b"
)
_TO_LEAVE_OUT = Pattern(
    r"\b(?:leave|left|take|taken|keep|kept)\b[^.;\n]{0,60}\bout\b|\bnot (?:\w+ )?(?:put|include|print|"
    r"seen|read|heard|shown|asked|agreed?|know|want)\b|n[’']t (?:\w+ )?(?:seen|read|heard)\b",
    re.IGNORECASE,
)


_ASKS_OUT = Pattern(r"\bout\b", re.IGNORECASE)
_ALL_THE_SAME = Pattern(
    r"\b(?:kept (?:it|them|this|these)|(?:left|put) (?:it|them|this|these) in|includ\w+ (?:it|them|this|"
    r"these)|(?:is|are) (?:still )?(?:included|printed|given|set out)|all the same|nevertheless|"
    r"anyway|even so|still (?:here|stands?))\b",
    re.IGNORECASE,
)
"""That what the pupil wanted left out stands here after all."""


def against_their_wish(draft: Draft) -> Breach | None:
    """Return a breach where a read plan says that the pupil did not want, or see, what parents say."""
    if draft.case.reading is None:
        return None
    called = "|".join(map(re.escape, sorted(draft.facts.names))) or "-"
    pattern = _REFUSED.format(pupil=called)
    names = frozenset(parents_names(draft))
    for passage in draft.of(Letter.A):
        for start, end in passage.sentences:
            one = passage.text[start:end]
            if _TO_LEAVE_OUT.search(one) is None or not re.search(pattern, one, re.IGNORECASE):
                continue
            if _ASKS_OUT.search(one) and not _ALL_THE_SAME.search(passage.text):
                continue
            if _NAMES_PARENT.search(one) or not names.isdisjoint(_NAME.findall(one)):
                seen = (
                    "The plan says that the young person did not agree to parents’ views being here"
                )
                return Breach(
                    passage=passage,
                    start=start,
                    end=end,
                    certainty=Certainty.SUSPECTS,
                    values={"led": seen},
                )
    return None


_NAME = Pattern(r"\b[A-ZÀ-Þ][a-zà-ÿ’'-]+")


def _lets_stand(sentence: str, *, is_theirs: bool) -> bool:
    if _LET_STAND.search(sentence) or _LACKS_CAPACITY.search(sentence):
        return True
    if AGREED.search(sentence) is None or _PARENT_AGREES.search(sentence):
        return False
    return is_theirs or _NAMES_PARENT.search(sentence) is not None


_LABELLED = Pattern(
    rf"^\W*(?:(?:his|her|their) )?{_THEM}(?:s?[’']s?)?(?: and {_THEM}(?:s?[’']s?)?)? (?:own )?"
    r"(?:views?|hopes?|wish(?:es)?|opinions?|account|words)\b[^.:|\n“]{0,40}[.:|–—]",
    re.IGNORECASE,
)
_SPEAKS_AS = Pattern(
    r"\bas (?:a|his|her|their) (?:mother|father|mum|dad|parents?|carers?),? (?:I|we)\b|"
    r"\b(?:I|we)\b[^.!?\n“”\"]{0,60}\b(?:my|our) (?:son|daughter|boy|girl|lad|eldest|youngest)\b",
    re.IGNORECASE,
)
_FILLED_IN = Pattern(
    rf"^\W*(?:(?:his|her|their) )?{_THEM}\b[^.;\n]{{0,40}}\b(?:filled (?:in|out)|completed|answered|did|"
    r"wrote)\b[^.;\n]{0,40}\b(?:form|questions?|questionnaire|page|booklet|sheet|boxes|section)\b"
    r"[^.;\n]{0,50}\b(?:(?:as|because|while|since|when) (?:he|she|they|(?-i:[A-Z])[\w’'-]+) "
    r"(?:was|were|is|are|did not|would not)|without (?:him|her|them))\b",
    re.IGNORECASE,
)


def are_theirs(passage: Passage) -> bool:
    """Return whether a read text is a parent's from end to end, though its sentences do not all say so.

    It bears their label, they speak in it as a parent, or they filled it in while the pupil was away.
    """
    if passage.is_exact or passage.voice is not None:
        return False
    text = passage.unmarked_text
    return any(one.search(text) is not None for one in (_LABELLED, _SPEAKS_AS, _FILLED_IN))
