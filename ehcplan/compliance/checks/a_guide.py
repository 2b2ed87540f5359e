"""The guide to communicating with a pupil, and what helps the pupil to decide (A-14, A-15)."""

import re
from collections.abc import Iterator, Sequence

from ehcplan.compliance.checks.a_content import answered, gap
from ehcplan.compliance.checks.a_manner import by_topic
from ehcplan.compliance.checks.a_ways import besides_orders, goes_both_ways, is_for_family
from ehcplan.compliance.checks.a_whose import heard, only_parents, parents_side, title_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty
from ehcplan.compliance.words import a_guide as words
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element


def communication(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when the guide to communicating is not there, or goes one way only (A-14)."""
    texts = draft.of(Letter.A)
    if not heard(draft) or answered(draft, Element.A_COMMUNICATION):
        return
    texts = tuple(
        p for p in texts if not (_HOME_AND_SCHOOL.search(p.text) or is_for_family(p, draft))
    )
    if draft.case.reading is not None and goes_both_ways(texts, draft):
        return
    guide = [p for p in texts if _is_sorted_so(p) or _is_guide(p)]
    if draft.case.reading is not None:
        # In one box with the guide, what parents say of something else guides nobody.
        guide = [p for p in guide if not parents_side(p) or _tells(p.text) or _guides(p.text)]
    if not guide and draft.case.reading is not None:
        guide = [p for p in texts if _guides(p.text) and not only_parents(p)]
        both = draft.under(Element.A_DECISION_MAKING)
        guide = guide or [p for p in both if _tells(p.text) or _GUIDE_TITLE.search(title_of(p))]
    if not guide and any(_guides_others(p) for p in texts):
        return
    if not guide:
        yield _without_guide(draft, texts)
        return
    helps = [p for p in texts if p.element in (Element.A_WHAT_HELPS, Element.A_DECISION_MAKING)]
    also = _going_on(guide[-1], texts)
    wider = " ".join(_own_words(p.text) for p in (*guide, *helps, *also))
    told = " ".join(_own_words(p.text) for p in guide)
    lacks = _lacks(told.replace(draft.name, "him"), wider, draft.name)
    if lacks:
        # Which words tell how is a matter of reading: only an almost bare box is decided.
        sure = draft.case.reading is None and len(guide[0].text.split()) < 8
        certainty = Certainty.DECIDES if sure else Certainty.SUSPECTS
        yield Breach(passage=guide[0], certainty=certainty, values={"lacks": lacks})


_TITLE = Pattern(
    r"^\W*(?:\d+(?:\.\d+)*)?\s*(?:how|ways|the best way) (?:\w+ )?to (?:best )?(?:talk|communicate|"
    r"speak|listen)\b[^.:\n]{0,60}[.:]",
    re.IGNORECASE,
)
"""A title at the head of a guide's own text: it guides nobody."""
_THERE = (
    r"\b(?:elsewhere|above|below|overleaf|in\s+(?:(?:the|this|his|her|their|another)\b|section|"
    r"appendix)|section\s+[A-K]\b|appendix|report|advice|passport)\b[^.;]{0,80}"
)
_IS_TOLD = (
    r"(?:(?:as|also|fully|already|all)\s+){0,2}(?:described|set\s+out|given|told|shown|recorded|covered|"
    r"found|detailed|explained|outlined|stated|noted|dealt\s+with)\b[^.;]{0,40}?"
)
_POINTS_AWAY = Pattern(
    r"\b(?:communicat\w+|speech|talking)\b(?:(?!\b(?:with|by|using|through)\b)[^.;:,]){0,50}?"
    r"\b(?:is|are|(?:has|have)\s+been|can\s+be|will\s+be|as)\s+"
    rf"{_IS_TOLD}{_THERE}"
    r"|\bhow\s+[^.;:,]{1,30}?\b(?:communicates?|talks?|speaks?)\b[^.;:]{0,60}?\b(?:is|are|(?:has|have)\s+"
    rf"been|can\s+be)\s+{_IS_TOLD}{_THERE}"
    r"|(?:^|[.;:,(]\s*)(?:please\s+)?(?:see|refer\s+to|as\s+per|as\s+in)\s+(?:[\w’'-]+\s+){0,5}?"
    r"(?:section\s+[A-K]\b|appendix|reports?|advice|passport|above|below|overleaf|elsewhere)\b[^.;]{0,60}",
    re.IGNORECASE,
)
"""That how to communicate is told in some other place: it guides nobody here."""


def _own_words(text: str) -> str:
    """Return what a guide itself tells: without its title, and without pointing elsewhere."""
    return _POINTS_AWAY.sub(" ", _TITLE.sub("", text))


_OTHER_TITLE = Pattern(
    r"\b(?:health|well-?being|(?:being|keeping|feeling) well|friends?|play|school|history|story)\b",
    re.IGNORECASE,
)


_TELL_TITLE = Pattern(r"^\W*(?:to )?(?:tell|tells|show|ask|yes|no|stop|us|you|me)\b", re.IGNORECASE)


def _going_on(guide: Passage, texts: Sequence[Passage]) -> list[Passage]:
    """Return the next texts in which a guide of short lines goes on: "Tell him: …", "Yes = …"."""
    after = list(texts)[list(texts).index(guide) + 1 :][:2]
    return [p for p in after if _TELL_TITLE.match(title_of(p)) or _TELL_TITLE.match(p.text)]


def _is_sorted_so(passage: Passage) -> bool:
    """Return whether a text is a guide by its heading; in a file a word of it may mislead."""
    title = title_of(passage)
    other = _OTHER_TITLE.search(title) is not None and not _GUIDE_TITLE.search(title)
    return passage.element is Element.A_COMMUNICATION and not other


_HOME_AND_SCHOOL = Pattern(
    r"\bcommunicat\w+ (?:\w+ )?(?:between|from|with) (?:home|(?:the |her |his |their )?(?:school|"
    r"college|nursery|staff|teachers?|us|parents|family))\b",
    re.IGNORECASE,
)
"""How school and the family are to keep in touch: it tells nothing of the pupil."""


def _without_guide(draft: Draft, texts: Sequence[Passage]) -> Breach:
    """Return that there is no guide; where a line tells others how to speak or write, that it is all."""
    away = [p for p in texts if _GUIDE_TITLE.search(title_of(p)) and _POINTS_AWAY.search(p.text)]
    if draft.case.reading is not None and away:
        lacks = "The guide to communicating points to another place"
        return Breach(passage=away[0], certainty=Certainty.SUSPECTS, values={"lacks": lacks})
    said = [p for p in texts if words.SPOKEN_TO.search(p.text) and not only_parents(p)]
    if draft.case.reading is None or not said:
        return gap(draft, Element.A_COMMUNICATION, lacks="There is no guide to communicating")
    lacks = (
        f"This is all that is said of communicating, and not how {draft.name} tells people things"
    )
    return Breach(passage=said[0], certainty=Certainty.SUSPECTS, values={"lacks": lacks})


_GUIDE_TITLE = Pattern(r"\bcommunicat\w+|\btalk(?:ing)? (?:to|with)\b|\blisten", re.IGNORECASE)


def _is_guide(passage: Passage) -> bool:
    if passage.element in (None, Element.A_VIEWS, Element.A_WHAT_HELPS):
        if _GUIDE_TITLE.search(passage.heading):
            return True
        return bool(re.search(r"\bcommunicat(?:es?|ing)\b", passage.text, re.IGNORECASE))
    return False


_TELLS_SO = Pattern(
    r"\b(?:tells? (?:people|you|us|me)|know (?:yes|no|when)|(?:yes|no|stop) (?:by|with)|go(?:es)? "
    r"(?:red|quiet|silent|still|stiff|floppy)|says? [“‘]|talks|speaks|signs|communicat\w+|nods|"
    r"shrugs?|spells? out|blinks?|speech is|comms|points(?: to| at)?|looks at (?:the|what)|leads "
    r"(?:you|us)|vocali[sz]es|answers|get(?:s|ting)? (?:something|things|(?:a|my|his|her|their) messages?) across|"
    r"means? (?:\w+ ){0,3}(?:yes|no|stop)|means? (?:that )?(?:I|he|she|they)\b|(?:is|isn[’']t|is "
    r"not) an? (?:yes|no)\b|(?:for|is|says?|shows?|as) [“\"‘']?(?:a )?(?:yes|no)\b|"
    r"\b(?:yes|no) ?(?:=|is|means)|= ?(?:yes|no)\b|lets? (?:people|you|us|me|staff|adults) know|"
    r"thumbs?[- ](?:up|down)|(?:if|when) (?:it[’']s|it is|the answer is) (?:a )?(?:yes|no)\b|"
    r"conveys?|expresses|mak(?:es|ing) (?:him|her|them|my)sel\w+ (?:understood|known|clear)|"
    r"shows? (?:agreement|refusal|what)|(?:slides?|pushes|hands?|moves?) the one (?:he|she|they|I)\b)",
    re.IGNORECASE,
)


def _guides(text: str) -> bool:
    """Return whether a text tells in both directions how to communicate."""
    ways = {found.group(0).casefold() for found in words.TO_TELL.finditer(text)}
    return len(ways) > 1 and _TELLS_SO.search(text) is not None


_OWN_GUIDE = Pattern(
    r"\b(?:how|ways?|when|if|before|rules?|tips?)\b(?: \w+){0,4} (?:talk|speak|communicat|chat|"
    r"explain|writ|tell|ask)\w*(?: \w+){0,2} (?:to |with )?me\b",
    re.IGNORECASE,
)


def _guides_others(passage: Passage) -> bool:
    """Return whether the pupil says, in whole sentences of their own, how to speak to them.

    Who can say it so has shown how they tell people things.
    """
    found = _OWN_GUIDE.search(passage.text)
    if found is None or only_parents(passage):
        return False
    ways = {one.group(0).casefold() for one in words.TO_TELL.finditer(passage.text, found.end())}
    return len(ways) > 1


def _tells(text: str) -> bool:
    """Return whether a text tells how the pupil says yes, no or anything else."""
    return words.TELLS.search(words.NO_WAY.sub(" ", text)) is not None and bool(
        _TELLS_SO.search(text)
    )


_TOO_FEW, _FEW = 12, 8
"""So few words can name a way, and can guide nobody: "Talks. Keep it short."."""


_SHORT = 25
"""Under so many words a guide has room for one thing only."""
_CHECKS_ONLY = Pattern(
    r"\b(?:(?:always|please|do|adults|staff|people|should|must|need|to|you) ){0,4}"
    r"(?:check(?:s|ing)?|make sure|be sure)(?: back)?(?: with \w+)? (?:that |if |whether |what |how much )?"
    r"(?:he|she|they|I|him|her|his|their|(?-i:[A-Z][a-z]+))(?:[’'](?:s|ve))? (?:\w+ ){0,2}?"
    r"(?:underst\w+|followed|got it|heard)\b",
    re.IGNORECASE,
)
"""To check what somebody has understood comes after telling them: how to tell it is not said."""


_YES_OR_NO = Pattern(r"\b(?:is|isn[’']t|is not|means?) (?:an? )?(?:yes|no)\b", re.IGNORECASE)


def _lacks(guide: str, wider: str, name: str) -> str:
    """Return which half of the guide is not there, or an empty text."""
    shown = words.NO_WAY.sub(" ", words.TO_SOMEBODY.sub(" ", besides_orders(guide)))
    tells = words.TELLS.search(shown) or _YES_OR_NO.search(shown)
    to_tell = words.TO_TELL.search(words.NO_WAY.sub(" ", guide))
    few = len(guide.split())
    if to_tell and few < _SHORT and not words.TO_TELL.search(_CHECKS_ONLY.sub(" ", wider)):
        return f"The guide does not say how to tell {name} things"
    if len(wider.split()) < _TOO_FEW or (few < _FEW and not (tells and to_tell)):
        return "The guide to communicating says almost nothing"
    if not tells:
        return f"The guide does not say how {name} tells people things"
    if not to_tell and not words.TO_TELL.search(words.NO_WAY.sub(" ", wider)):
        return f"The guide does not say how to tell {name} things"
    return ""


_GUIDES = (Element.A_DECISION_MAKING, Element.A_COMMUNICATION, Element.A_WHAT_HELPS)


def decisions(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when nothing tells what helps the pupil to decide (A-15)."""
    texts = heard(draft)
    if not texts or answered(draft, Element.A_DECISION_MAKING):
        return
    strict = draft.case.reading is None or by_topic(draft)
    said = [p for p in texts if p.element in _GUIDES or not (strict or _tells_of_past(p))]
    if any(_helps_to_decide(p.text) and not _bare(p) for p in said):
        return
    passage = next(iter(draft.under(Element.A_DECISION_MAKING)), None)
    yield Breach(passage=passage, letter=Letter.A, element=Element.A_DECISION_MAKING)


def _tells_of_past(passage: Passage) -> bool:
    """Return whether what is chosen here was chosen by the family, or long ago."""
    return passage.element is Element.A_HISTORY or only_parents(passage)


def _helps_to_decide(text: str) -> bool:
    return words.DECIDES.search(words.OTHERS_DECIDE.sub(" ", text)) is not None


def _bare(passage: Passage) -> bool:
    return len(passage.text.split()) < 5
