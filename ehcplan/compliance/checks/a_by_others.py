"""Whose hope or view a sentence of a read Section A tells, where it is somebody’s beside the pupil."""

import re
from functools import lru_cache

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_said import parents_names
from ehcplan.compliance.checks.a_whose import FIRST_PERSON, PARENT, represents, title_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.vocabulary import Voice

_HOPES = (
    r"(?:hop(?:es?|ed|ing)|wants?|wanted|wish(?:es|ed)?|dreams?|dreamed|dreamt|longs?|"
    r"(?:would|[’']d) (?:\w+ )?(?:like|love)|(?:is|are) hopeful)"
)
_THINKS = (
    r"(?:says?|said|thinks?|thought|feels?|felt|believes?|finds?|found|considers?|notes?|noted|"
    r"notic(?:es|ed)|reports?|reported|describes?|described|sees?|tells?|told|would (?:like|love)|"
    r"wants?|hop(?:es|ed)|adds?|added)"
)
_ROLE = (
    r"(?:teachers?|tutors?|lecturers?|psychologist|therapists?|assistants?|mentor|coach|leader|"
    r"manager|worker|key adult|senco|sendco|head ?teacher|head|staff|school|college|nursery|setting|"
    r"paediatrician|doctor|nurse|akela|careers? advis[eo]r)"
)
_KIN = r"(?:nan\w*|gran\w*|aunt\w*|uncle|sisters?|brothers?|cousins?|neighbours?)"


def _somebody(names: tuple[str, ...], pupils: frozenset[str]) -> str:
    """Return the pattern of a subject that is not the pupil: "his Cub leader", "Miss Teague (TA)"."""
    named = "|".join(rf"(?-i:{re.escape(name)})" for name in names) or "(?!)"
    own = "|".join(map(re.escape, sorted(pupils))) or "(?!)"
    who = rf"(?:{_ROLE}|{PARENT}|{_KIN})"
    return (
        rf"(?!(?:he|she|they|i|we|all|both|{own})\b(?![’']s))"
        rf"(?:(?:[\w’'-]+ ){{0,3}}?{who}(?: and (?:\w+ )?{who})?|"
        rf"(?-i:Mrs?|Miss|Ms|Dr|Sir) (?-i:[A-Z])[\w’'-]+|{named})"
        r"(?:,? (?:who|from|at|in)\b[^,;.]{1,40},)?(?: ?\([^()]{1,50}\))?,?"
    )


@lru_cache(maxsize=64)
def _hopes_of_others(names: tuple[str, ...], pupils: frozenset[str]) -> Pattern:
    called = "|".join(map(re.escape, sorted(pupils))) or "(?!)"
    return Pattern(
        rf"^\W*(?:[\w’' ]{{1,30}}[:–-]\s*)?{_somebody(names, pupils)} (?:(?:has|have|also|both|all|"
        rf"always|really|very|much|often) ){{0,3}}{_HOPES}\b"
        # Nobody hopes for "him" or "Ilar" but somebody else.
        rf"|\b{_HOPES} (?:that |for |to see )?(?:(?:{called})(?![’']s)|(?:him|them|her)"
        r"(?= (?:to|in|at|with|as|go|have|be|put|take|read|happy|settled|become|\w+ing)\b))",
        re.IGNORECASE,
    )


@lru_cache(maxsize=64)
def _own_hope(pupils: frozenset[str], pronouns: frozenset[str]) -> Pattern:
    subjects = sorted(pronouns & {"he", "she", "they"}) or ["he", "she", "they"]
    called = "|".join([*map(re.escape, sorted(pupils)), *subjects, "I"])
    return Pattern(
        rf"\b(?:{called})(?: (?:\w+ly|also|still|both|has|have|always|most))*(?: |(?=[’'])){_HOPES}\b",
        re.IGNORECASE,
    )


def hopes_for_pupil(sentence: str, draft: Draft) -> bool:
    """Return whether a sentence of a read plan only tells what somebody else hopes for the pupil."""
    if draft.case.reading is None or "“" in sentence:
        return False
    facts = draft.facts
    left = _hopes_of_others(parents_names(draft), facts.names).sub(" ", sentence)
    return left != sentence and _own_hope(facts.names, draft.pronouns).search(left) is None


_OF_THE_MOMENT = Pattern(
    r"\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?) (?:that )?(?:the|this|these|those|his|her|their|a|an|our|"
    r"somebody|someone) (?:[\w’'-]+ ){0,3}?(?:letters?|appointments?|clinic|plan|draft|assessments?|"
    r"reports?|transport|taxi|bus|funding|panel|meetings?|list|forms?|referral|results?|diagnosis|advice|"
    r"tribunal|appeal|scheme|timetable|authority|council|review|glasses|hearing aids?|equipment|"
    r"wheelchair|medicines?|medication|tablets|homework|operation|scan|tests?|(?:class )?teachers?|tas?|"
    r"assistants?|staff|therapists?|therapy|reads?|listens?|rings?|answers?|replies)\b",
    re.IGNORECASE,
)
"""A hope for a letter, an appointment or the homework: it is none for the child’s life."""
_RELATIVES = Pattern(
    r"^\W*(?:(?:his|her|their|(?-i:[A-Z])\w+[’']s) )?(?:great[- ])?(?:nan\w*|gran\w*|aunt\w*|uncle|"
    r"cousin|brother|sister)(?! and (?:mum|dad|his|her))\b",
    re.IGNORECASE,
)
_BRINGS_UP = Pattern(
    r"\b(?:carers?|guardians?|looked after|looks after|brought (?:him|her|them) up|br(?:ings|inging) "
    r"(?:him|her|them) up|brought up|raised|raising|special guardian\w*|lives with)\b",
    re.IGNORECASE,
)
_PARENTS_THEMSELVES = Pattern(r"\b(?:mum|mam|mother|dad|father|parents?)\b", re.IGNORECASE)


def besides_the_moment(text: str) -> str:
    """Return a text without its hopes for letters, meetings and the like."""
    return _OF_THE_MOMENT.sub(" ", text)


def is_relatives(sentence: str, text: str) -> bool:
    """Return whether a sentence of a text is a grandparent’s or an aunt’s, beside the parents in it."""
    if _RELATIVES.match(sentence) is None or _BRINGS_UP.search(sentence):
        return False
    return _PARENTS_THEMSELVES.search(text) is not None


def parents_own(text: str) -> str:
    """Return a text without hopes of the moment, and without those of relatives beside the parents."""
    spoken = (text[start:end] for start, end in english.sentences(text))
    return besides_the_moment(" ".join(one for one in spoken if not is_relatives(one, text)))


_AWAY = Pattern(
    r"\b(?:was|were|is) (?:in class|in lessons?|away|absent|ill|unwell|asleep|at home|not (?:there|"
    r"present|asked|available)|on (?:a |the )?(?:\w+ )?(?:trip|visit|placement|holiday))\b"
    r"|^\W*it was (?:agreed|felt|decided|thought|considered)\b|\b(?:completed|filled in|given|provided|"
    r"answered|written) (?:for (?:him|her|them) )?(?:this |it )?(?:by|with)\b",
    re.IGNORECASE,
)
"""That the pupil was not there, or that others answered."""
_GOES_ON = Pattern(r"^\W*(?:And |But |Also,? )?(he|she|they)\b", re.IGNORECASE)


_PUPILS_TITLE = Pattern(
    r"\b(?:child|pupil|student|young person|learner)[’']?s?[’']? (?:own )?(?:views?|voice|wishes)\b|"
    r"\b(?:views?|wishes|voice) of the (?:child|pupil|student|young person|learner)\b",
    re.IGNORECASE,
)
_TITLE_INSIDE = Pattern(
    r"^\W*(?:what (?-i:[A-Z])[\w’-]+ (?:thinks?|feels?|says?|told us)|(?-i:[A-Z])[\w-]+[’']s (?:own )?"
    r"(?:views?|voice|wishes|opinions?))(?: (?:about|of|on) [\w ]{1,20})?:\s*",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def _others_say(names: tuple[str, ...], pupils: frozenset[str]) -> Pattern:
    return Pattern(
        rf"^\W*{_somebody(names, pupils)} (?:(?:also|both|all|has|have) ){{0,2}}{_THINKS}\b",
        re.IGNORECASE,
    )


def only_others_speak(passage: Passage, draft: Draft) -> bool:
    """Return whether under the pupil’s own title only others say what they think of the pupil."""
    if draft.case.reading is None or passage.marked:
        return False
    inside = _TITLE_INSIDE.match(passage.text)
    if not (inside or passage.voice is Voice.OWN_VIEW or _PUPILS_TITLE.search(title_of(passage))):
        return False
    if passage.is_exact or represents(passage) or FIRST_PERSON.search(passage.text):
        return False
    speaks = _others_say(parents_names(draft), draft.facts.names)
    called = draft.pronouns or frozenset({"he", "she"})
    heard = False
    for start, end in passage.sentences:
        sentence = passage.text[max(start, inside.end() if inside else 0) : end]
        again = _GOES_ON.match(sentence)
        goes_on = heard and again is not None and again.group(1).lower() not in called
        heard = bool(speaks.match(sentence) or goes_on or _AWAY.search(sentence))
        if not heard:
            return False
    return True
