"""What a read Section A shows of a topic, however it is put: looked at sentence by sentence.

Asked only where no heading and no clear word has shown a topic, so that a plan which says it in
its own way is not told that it says nothing.
"""

import re
from itertools import pairwise

from ehcplan.compliance.checks.a_about import about
from ehcplan.compliance.checks.a_by_others import besides_the_moment, hopes_for_pupil, is_relatives
from ehcplan.compliance.checks.a_everyday import only_lessons
from ehcplan.compliance.checks.a_manner import is_free, is_short
from ehcplan.compliance.checks.a_next import is_over
from ehcplan.compliance.checks.a_said import Said, Side
from ehcplan.compliance.checks.a_told import said_in
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words import a as told
from ehcplan.compliance.words import a_ahead as hoped
from ehcplan.compliance.words import a_free_time as free
from ehcplan.compliance.words import a_signs as signs
from ehcplan.compliance.words import a_signs_ahead as signs_ahead
from ehcplan.compliance.words import a_signs_health as signs_health
from ehcplan.vocabulary import Element

_PUPILS = (Side.PUPIL, Side.NOBODYS)
_SIGNS = {
    told.PLAY.key: signs.PLAY,
    told.HEALTH.key: signs_health.HEALTH,
    told.INDEPENDENCE.key: signs.INDEPENDENCE,
    told.FRIENDS.key: signs.FRIENDS,
    told.FUTURE.key: signs_ahead.FUTURE,
}
_NEVER = {
    told.HEALTH.key: signs_health.NEVER_HEALTH,
    told.PLAY.key: signs.NEVER_PLAY,
    told.INDEPENDENCE.key: signs.NEVER_INDEPENDENCE,
    told.FRIENDS.key: signs.NEVER_FRIENDS,
    told.FUTURE.key: signs_ahead.NEVER_FUTURE,
}


def shows(draft: Draft, topic: told.Topic) -> bool:
    """Return whether a read text that goes by no headings speaks of a topic in any way."""
    if not is_free(draft):
        return False
    said = said_in(draft)
    if topic is told.HEALTH and not is_short(draft):
        return any(_tells_of_health(one, draft) for one in said)
    if topic is told.SCHOOLING:
        return _seen_at_school(said) or any(_likes_school(one, topic) for one in said)
    return any(_speaks(one, topic, draft) for one in said)


_SEEN = Pattern(
    r"\b(?:runs? in|skips? in|bounces? in|walks? (?:straight )?in|goes (?:straight |right "
    r")?(?:to|for|in)|smil(?:es|ed)|laugh(?:s|ed)|"
    r"lights? up|waves|beams?|cr(?:ies|ied|ying)|clings?|hides?|covers? (?:his|her|their)|"
    r"holds? on|won[’']t (?:go|come|take)|"
    r"looking back|pulls? (?:at|away|towards)|drags?|is first (?:in|to))\b",
    re.IGNORECASE,
)


def _seen_at_school(said: tuple[Said, ...]) -> bool:
    """Return whether somebody watched, at school, how the pupil takes to it."""
    for before, one in pairwise(said):
        if one.passage is not before.passage or one.side is Side.PARENTS:
            continue
        if _AT_SCHOOL.search(before.text) and _SEEN.search(one.text):
            return True
    return False


_AT_SCHOOL = Pattern(
    r"^\W*(?:at |in )?(?:nursery|school|college|class|playgroup|pre-?school)\b", re.I
)


def _about(said: Said, topic: told.Topic, draft: Draft) -> str:
    return about(told.without_source(said.text), topic, draft, around=said.passage.text)


def _is_titled(said: Said, topic: told.Topic) -> bool:
    titled = topic.headings.search(said.asked) is not None and said.side is not Side.STAFF
    return titled and not (topic is told.HEALTH and only_lessons(said.text))


def _speaks(said: Said, topic: told.Topic, draft: Draft) -> bool:
    text = _about(said, topic, draft)
    titled = _is_titled(said, topic) and text
    if titled and not (topic is told.FRIENDS and signs.WITH_ADULTS.search(said.passage.text)):
        return True
    if topic.key in _NEVER:
        text = _NEVER[topic.key].sub(" ", text)
    if topic is told.FRIENDS:
        text = _but_for_hopes(said, text)
    if topic is told.FUTURE and (said.passage.element is Element.A_HISTORY or is_over(text)):
        return False
    if topic is told.FRIENDS:
        text = signs.WITH_ADULTS.sub(" ", text)
    clear = topic is told.FRIENDS and topic.clear.search(text) is not None
    return clear or _SIGNS[topic.key].search(text) is not None


def _tells_of_health(said: Said, draft: Draft) -> bool:
    """Return whether a sentence of a long text tells of health, and not of lunch or a hand by the way."""
    if _is_titled(said, told.HEALTH):
        return True
    text = signs_health.NEVER_HEALTH.sub(" ", _about(said, told.HEALTH, draft))
    return signs_health.HEALTH.search(signs_health.NOT_HEALTH.sub(" ", text)) is not None


def _but_for_hopes(said: Said, text: str) -> str:
    """Return a text up to where it begins to hope: how friendships are now is asked for."""
    hope = signs_ahead.HOPE.search(text)
    if hope is None:
        return text
    return "" if said.side is Side.PARENTS else text[: hope.start()]


def _likes_school(said: Said, topic: told.Topic) -> bool:
    if said.side not in _PUPILS:
        return False
    text = signs.NEVER_SCHOOL.sub(" ", told.without_source(said.text))
    places = topic.headings.search(said.asked) or told.SCHOOL_WORDS.search(said.asked)
    if _FOR_AND_AGAINST.search(text):
        return told.SCHOOL_WORDS.search(text) is not None
    named = places or any(one.search(text) for one in (told.SCHOOL_WORDS, signs.SCHOOL_PLACES))
    return bool(named) and any(one.search(text) for one in (told.LIKING, signs.SCHOOL_FELT))


_FOR_AND_AGAINST = Pattern(r"^\W*\+ ?[^+\n]+ [–−-] ?\w")
"""A list of what is liked and what is not: "+ art, pond – maths, wet play"."""
_WISHED = Pattern(
    r"\b(?:would|should|might)? ?(?:\w+ )?(?:would|[’']d) (?:\w+ )?(?:like|love|enjoy)\b"
    r"|(?:n[’']t|\bnot|\bnever)(?: \w+ly)? (?:like|enjoy|play|love|watch|interested)\w*\b",
    re.IGNORECASE,
)
_LIKES_TITLE = Pattern(
    r"\b(?:interests?|hobb(?:y|ies)|likes?|loves?|enjoys?|mad (?:on|about)|free time|weekends?|fun|"
    r"favou?rites?)\b",
    re.IGNORECASE,
)


def shows_interest(draft: Draft) -> bool:
    """Return whether a sentence of the pupil's, or about the pupil, tells of an interest."""
    names = draft.facts.names
    return is_free(draft) and any(
        _is_interest(said, names) for said in said_in(draft) if said.side in _PUPILS
    )


def besides_treatment(text: str) -> str:
    """Return a text without what is liked of how others behave, and what a place has to offer."""
    return free.PLACE_OFFERS.sub(" ", free.LIKED_TREATMENT.sub(" ", text))


def shows_free_time(draft: Draft) -> bool:
    """Return whether a sentence of a read text tells what time of one’s own goes on."""
    return any(
        free.CHOSEN.search(said.text)
        or (said.passage.element not in _ASIDE and free.FREE_TIME.search(said.text))
        for said in said_in(draft)
        if said.side in _PUPILS
    )


_ASIDE = (Element.A_HISTORY, Element.A_COMMUNICATION, Element.A_WHAT_HELPS)


def _is_interest(said: Said, names: frozenset[str]) -> bool:
    if by_none(said) and (
        said.passage.element is Element.A_COMMUNICATION
        or (said.passage.element is Element.A_HISTORY and not _CRAZE.search(said.text))
    ):
        return False
    other = _SOMEBODY.match(said.text)
    if other and (other.group(1) or "").casefold() not in names:
        return False
    if _LIKES_TITLE.search(_WISHED.sub(" ", said.asked)):
        return True
    text = besides_treatment(_WISHED.sub(" ", told.without_source(said.text)))
    text = signs.NEVER_INTEREST.sub(" ", text)
    return signs.INTEREST.search(text) is not None


_SOMEBODY = Pattern(
    r"^\W*(?:\[[^\]]*\]|((?!He\b|She\b|They\b)[A-Z][a-zà-ÿ]+)) (?:likes|loves|enjoys|plays|watches|"
    r"collects|builds|draws)\b"
)


_CRAZE = Pattern(
    r"\b\w+[- ](?:daft|mad|crazy)\b|\bon (?:his|her|their|my) (?:bedroom )?wall\b", re.IGNORECASE
)


def by_none(said: Said) -> bool:
    """Return whether nothing stands in a sentence but how to communicate: no choice is shown."""
    return _CHOICE.search(said.text) is None


_CHOICE = Pattern(
    r"\b(?:asks? for|reaches? for|laughs?|smiles?|loves?|likes?|enjoys?|favourite)\b", re.IGNORECASE
)


def shows_hope(draft: Draft) -> bool:
    """Return whether a sentence of the pupil's, or about the pupil, looks ahead."""
    called = draft.pronouns
    return is_free(draft) and any(
        _hopes(said)
        for said in said_in(draft)
        if said.side in _PUPILS and not (_THEY.match(said.text) and called and "they" not in called)
        if not hopes_for_pupil(said.text, draft)
    )


_THEY = Pattern(r"^\W*(?:They|Both)\b")


OTHERS_AIM = Pattern(
    r"^\W*(?:(?:the|his|her|their|an) )?(?:\w+ )?(?:college|school|nursery|staff|setting|tutors?|"
    r"teachers?|team|psychologist|ep|senco|inclusion lead|authority|professionals|therapist)"
    r"(?:[’']s?)? (?:\w+ )?(?:aims?|hopes?|plans?|targets?|goals?|intention|ambition|vision|"
    r"priorit(?:y|ies)|(?:is|are) hopeful|would like|wants?|thinks?|feels?|believes?|expects?|"
    r"recommends?)\b",
    re.IGNORECASE,
)
"""What the school or a professional aims for: it is no hope of the pupil's."""


def _hopes(said: Said) -> bool:
    text = told.without_source(said.text)
    if OTHERS_AIM.match(text):
        return False
    if hoped.TARGET.search(text) and not hoped.HOPE.search(text):
        return False
    return any(signs_ahead.HOPE.search(one) for one in (text, said.asked))


_THEIR_GUESS = Pattern(
    r"\bwe (?:all |both |do )?(?:believe|think|guess|suspect|are sure|can (?:see|tell)) (?:that )?"
    r"(?:he|she|they|(?-i:[A-Z]\w+)) (?:really |also )?(?:hopes?|wants?|wishes|would (?:like|love|choose)|"
    r"dreams?|longs?)\b",
    re.IGNORECASE,
)
"""By which those around the pupil guess what the pupil hopes: it is no hope of their own."""


def shows_parents_hope(draft: Draft) -> bool:
    """Return whether a sentence of a parent's looks ahead."""
    said_by = [said for said in said_in(draft) if said.side is Side.PARENTS]
    parents = [said for said in said_by if _THEIR_GUESS.search(said.text) is None]
    pattern = signs_ahead.PARENT_HOPE if is_short(draft) else signs_ahead.PARENT_CLEAR_HOPE
    return is_free(draft) and any(
        pattern.search(f"{said.asked} {besides_the_moment(said.text)}")
        for said in parents
        if not is_relatives(said.text, said.passage.text)
    )


def parents_views_in(draft: Draft) -> tuple[Passage, ...]:
    """Return the texts in which a sentence of a parent's tells more than a hope."""
    if not is_free(draft):
        return ()
    return tuple(
        said.passage
        for said in said_in(draft)
        if said.side is Side.PARENTS and len(said.text.split()) > 2
        if not signs_ahead.PARENT_HOPE.search(said.text)
    )
