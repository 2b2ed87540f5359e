"""What the pupil thinks of nursery, school or college (A-10)."""

import re
from collections.abc import Iterator

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_content import HOPES, answered, gap, is_whole_account
from ehcplan.compliance.checks.a_manner import is_short
from ehcplan.compliance.checks.a_shows import shows
from ehcplan.compliance.checks.a_told import told_in
from ehcplan.compliance.checks.a_whose import heard, only_parents, pupils_side, subject_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words import a as told
from ehcplan.compliance.words import a_signs as signs
from ehcplan.vocabulary import Element, Voice

# A wish for friends, or a worry about school among the family's, does not say how things are now.
ASIDE = HOPES | {Element.A_FUTURE, Element.A_PARENT_ASPIRATIONS, Element.A_HISTORY}


def schooling(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when nothing tells what the pupil thinks of school (A-10)."""
    if not heard(draft) or answered(draft, Element.A_SCHOOLING):
        return
    texts = told_in(draft)
    liked = any(likes_school(p, draft) or _rates_school(p, draft) for p in texts)
    liked = liked or shows(draft, told.SCHOOLING)
    if not (liked or _likes_nursery(texts, draft)):
        yield gap(draft, Element.A_SCHOOLING, topic=told.SCHOOLING.label.format(name=draft.name))


_SCORE = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|none|nothing|nought|zero|\d{1,2}|top|first|last|full)"
_RATED = Pattern(
    r"\bthumbs?[- ](?:up|down)\b"
    r"|\b(?:green|red|amber|yellow|orange|gold|smiley|smiling|sad|happy|cross|frown\w*|grumpy|angry) "
    r"(?:dots?|faces?|stickers?|cards?|ones?|stars?|counters?|pens?|piles?|sides?|boxe?s?|hoops?|lights?|for|on)\b"
    r"|\b(?:puts?|stuck|sticks|drew|draws|gave|gives|placed|chose|picked|held up) (?:\w+ ){0,3}?"
    r"(?:ticks?|cross(?:es)?|stars?|hearts?|dots?|faces?|stickers?|thumbs?) (?:by|on|over|next to|beside|for|to)\b"
    r"|\b(?:like|good|bad|yes|no|happy|sad|love|hate)[- ]pile\b"
    rf"|\b{_SCORE} (?:stars?|out of (?:five|ten|5|10))\b|\bout of (?:five|ten)\b|\b\d{{1,2}} ?/ ?(?:5|10)\b"
    rf"|\b(?:gives?|gave|gets?|got) (?:[\w’-]+ ){{0,4}}?(?:an? )?(?:{_SCORE})\b"
    rf"|\b(?:scores?|scored|rates?|rated|ranks?|ranked|marks?|marked)\b[^.;]{{1,60}}?"
    rf"\b(?:at|as|a|with|an)? ?{_SCORE}\b",
    re.IGNORECASE,
)
"""A mark that somebody gives to a place or a lesson: dots, faces, stars, a number."""
_TESTED = Pattern(
    r"\b(?:tests?|exams?|quiz(?:zes)?|assess\w+|assignments?|standardi[sz]ed|percentiles?|correct|right|"
    r"attendance|reading age|spelling age|grades?|mocks?)\b|%",
    re.IGNORECASE,
)
_PARTS = Pattern(
    r"\b(?:theory|practicals?|practical (?:mornings?|days?|sessions?)|portakabin|seminars?|lectures?|slides|"
    r"units?|modules?|sessions?|field|stairs|coat pegs?|pegs)\b",
    re.IGNORECASE,
)


def _rates_school(passage: Passage, draft: Draft) -> bool:
    """Return whether the pupil gives a mark to lessons or places of a school, in a read text."""
    if draft.case.reading is None or only_parents(passage) or passage.element is Element.A_HISTORY:
        return False
    if passage.voice in (Voice.SCHOOL, Voice.PROFESSIONAL):
        return False
    spoken = (passage.text[start:end] for start, end in passage.sentences)
    return any(
        _RATED.search(one)
        and not _TESTED.search(one)
        and any(p.search(one) for p in (told.SCHOOL_WORDS, signs.SCHOOL_PLACES, _PARTS))
        for one in spoken
    )


_NURSERY = Pattern(
    r"\b(?:water tray|sand ?(?:pit|tray)?|carpet|mark[- ]making|role[- ]play|home corner|mud kitchen|"
    r"story (?:corner|time)|song time|circle time|snack (?:time|table)|trikes?|key person|playdough|"
    r"tidy(?:ing)?[- ]up time|outdoor area|messy play|climbing frame|(?:book|block) corner|peg|room)\b",
    re.IGNORECASE,
)
_TURNS_TO = Pattern(
    r"\b(?:(?:goes|runs|heads|makes|comes|walks) (?:\w+ )?(?:to|for|in|into|away)|cho(?:se|oses)|"
    r"picked|picks|pointed to|reach(?:es|ed) for|push(?:es|ed) (?:\w+ )?away|first|straight to|"
    r"loves?|likes?|enjoys?|happiest|stays?|leaves|cries|covers|hides)\b",
    re.IGNORECASE,
)


def _likes_nursery(texts: tuple[Passage, ...], draft: Draft) -> bool:
    """Return whether a read text shows what a child under five turns to, or from, at nursery."""
    if draft.case.reading is None or draft.age is None or draft.age >= _FIVE:
        return False
    spoken = (p.text[start:end] for p in texts for start, end in p.sentences)
    return any(_NURSERY.search(one) and _TURNS_TO.search(one) for one in spoken)


_FIVE = 5


def likes_school(passage: Passage, draft: Draft) -> bool:
    """Return whether a text tells what the pupil likes or not about school."""
    whole = is_whole_account(passage, draft)
    if only_parents(passage) or (passage.element in ASIDE and not whole):
        return False
    own = pupils_side(passage, draft.facts)
    if passage.element is Element.A_SCHOOLING and own:
        return True
    if draft.case.reading is None and passage.element is not Element.A_SCHOOLING:
        return False
    titled = bool(told.SCHOOLING.headings.search(passage.heading))
    text = told.without_source(passage.text)
    if draft.case.reading is not None:
        text = signs.NEVER_SCHOOL.sub(" ", text)
    if is_short(draft):
        text = _BESIDE_SCHOOL.sub(" ", text)
    if passage.voice in (Voice.SCHOOL, Voice.PROFESSIONAL) and not passage.marked:
        text = _of_pupils_mind(text, draft)
    spoken = (text[start:end] for start, end in english.sentences(text))
    return any(
        (titled or told.SCHOOL_WORDS.search(one))
        and (told.LIKING.search(one) or _SCHOOL_IS.search(one))
        and not _FOR_LATER.search(one)
        for one in spoken
    )


_MINDS = (
    r"(?:likes?|loves?|enjoys?|hates?|dislikes?|prefers?|says?|said|tells?|told|wants?|feels?|finds?|"
    r"smiles?|laughs?|cries|runs in|happ(?:y|iest|ier)|proud\w*|looks? forward|chooses|asks?)\b"
)


def _of_pupils_mind(text: str, draft: Draft) -> str:
    """Return of what staff say the sentences that tell what the pupil likes, feels or says."""
    minds = subject_of(draft.facts.names, draft.facts.pronouns, _MINDS)
    spoken = (text[start:end] for start, end in english.sentences(text))
    return " ".join(one for one in spoken if minds.search(one))


_BESIDE_SCHOOL = Pattern(
    r"\b(?:after|before|out of|outside|home from|leav\w+|since) (?:school|college)\b|"
    r"\bschool (?:holidays|bus|shoes)\b"
    r"|\b(?:likes?|loves?|enjoys?|interested in|keen on|into|listens? to|plays?) (?:\w+,? (?:and "
    r")?){0,2}(?:music|art|history|reading|writing)\b(?! (?:is|are|at|in|with|because|lessons?))",
    re.IGNORECASE,
)
_SCHOOL_IS = Pattern(
    r"\b(?:school|college|nursery|class|lessons?|maths|english|science|art|music|pe|lunch|"
    r"playtime)[’']?s?(?: is| are| was| were)?"
    r"(?: \w+ly| so| very| quite| all| just| too)? (?:good|great|ok|okay|right|alright|fine|awful|"
    r"rubbish|brilliant|amazing|"
    r"horrible|bad|long|hot|busy)\b",
    re.IGNORECASE,
)
_FOR_LATER = Pattern(
    r"\bwants? (?:to (?:be|become|have|own|run)|(?:my|his|her|their) own|an?)\b", re.IGNORECASE
)
