"""What a read Section A shows of a topic, however it is put: looked at sentence by sentence.

Asked only where no heading and no clear word has shown a topic, so that a plan which says it in
its own way is not told that it says nothing.
"""

import re

from ehcplan.compliance.calling_words import quick_search
from ehcplan.compliance.checks.a_said import Said, Side, is_short, sentences_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.words import a as told
from ehcplan.compliance.words import a_signs as signs
from ehcplan.vocabulary import Element

_PUPILS = (Side.PUPIL, Side.NOBODYS)
_SIGNS = {
    told.PLAY.key: signs.PLAY,
    told.HEALTH.key: signs.HEALTH,
    told.INDEPENDENCE.key: signs.INDEPENDENCE,
    told.FRIENDS.key: signs.FRIENDS,
    told.FUTURE.key: signs.FUTURE,
}
_PAST = re.compile(
    r"\b(?:was born|started|began|joined|moved|attended|came|transferred|arrived|was diagnosed)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|next|wants?|hop(?:es?|ing)|would|plans?|intends?|when|going to)\b", re.I
)


def shows(draft: Draft, topic: told.Topic) -> bool:
    """Return whether a read text that goes by no headings speaks of a topic in any way."""
    if not is_short(draft):
        return False
    look = _likes_school if topic is told.SCHOOLING else _speaks
    return any(look(said, topic) for said in sentences_of(draft))


def _speaks(said: Said, topic: told.Topic) -> bool:
    if topic.headings.search(said.asked) and said.side is not Side.STAFF:
        return True
    text = told.without_source(said.text)
    if topic is told.FRIENDS:
        text = _but_for_hopes(said, text)
    if topic is told.FUTURE and (
        said.passage.element is Element.A_HISTORY
        or (_PAST.search(text) and not _AHEAD.search(text))
    ):
        return False
    return quick_search(_SIGNS[topic.key], text) is not None


def _but_for_hopes(said: Said, text: str) -> str:
    """Return a text up to where it begins to hope: how friendships are now is asked for."""
    hope = signs.HOPE.search(text)
    if hope is None:
        return text
    return "" if said.side is Side.PARENTS else text[: hope.start()]


def _likes_school(said: Said, topic: told.Topic) -> bool:
    if said.side not in _PUPILS:
        return False
    text = told.without_source(said.text)
    places = topic.headings.search(said.asked) or told.SCHOOL_WORDS.search(said.asked)
    named = places or any(
        quick_search(one, text) for one in (told.SCHOOL_WORDS, signs.SCHOOL_PLACES)
    )
    return bool(named) and any(quick_search(one, text) for one in (told.LIKING, signs.SCHOOL_FELT))


_WISHED = re.compile(
    r"\b(?:would|should|might)? ?(?:\w+ )?(?:would|[’']d) (?:\w+ )?(?:like|love|enjoy)\b"
    r"|(?:n[’']t|\bnot|\bnever)(?: \w+ly)? (?:like|enjoy|play|love|watch|interested)\w*\b",
    re.IGNORECASE,
)
_LIKES_TITLE = re.compile(
    r"\b(?:interests?|hobb(?:y|ies)|likes?|loves?|enjoys?|mad (?:on|about)|free time|weekends?|fun|"
    r"favou?rites?)\b",
    re.IGNORECASE,
)


def shows_interest(draft: Draft) -> bool:
    """Return whether a sentence of the pupil's, or about the pupil, tells of an interest."""
    names = draft.facts.names
    return is_short(draft) and any(
        _is_interest(said, names) for said in sentences_of(draft) if said.side in _PUPILS
    )


def _is_interest(said: Said, names: frozenset[str]) -> bool:
    if said.passage.element in (Element.A_COMMUNICATION, Element.A_HISTORY) and by_none(said):
        return False
    other = _SOMEBODY.match(said.text)
    if other and (other.group(1) or "").casefold() not in names:
        return False
    if _LIKES_TITLE.search(_WISHED.sub(" ", said.asked)):
        return True
    text = _WISHED.sub(" ", told.without_source(said.text))
    return quick_search(signs.INTEREST, text) is not None


_SOMEBODY = re.compile(
    r"^\W*(?:\[[^\]]*\]|((?!He\b|She\b|They\b)[A-Z][a-zà-ÿ]+)) (?:likes|loves|enjoys|plays|watches|collects|builds|draws)\b"
)


def by_none(said: Said) -> bool:
    """Return whether nothing stands in a sentence but how to communicate: no choice is shown."""
    return quick_search(_CHOICE, said.text) is None


_CHOICE = re.compile(
    r"\b(?:asks? for|reaches? for|laughs?|smiles?|loves?|likes?|enjoys?|favourite)\b", re.IGNORECASE
)


def shows_hope(draft: Draft) -> bool:
    """Return whether a sentence of the pupil's, or about the pupil, looks ahead."""
    called = draft.pronouns
    return is_short(draft) and any(
        _hopes(said)
        for said in sentences_of(draft)
        if said.side in _PUPILS and not (_THEY.match(said.text) and called and "they" not in called)
    )


_THEY = re.compile(r"^\W*(?:They|Both)\b")


def _hopes(said: Said) -> bool:
    text = told.without_source(said.text)
    if told.TARGET.search(text) and not told.HOPE.search(text):
        return False
    return any(quick_search(signs.HOPE, one) for one in (text, said.asked))


def shows_parents_hope(draft: Draft) -> bool:
    """Return whether a sentence of a parent's looks ahead."""
    parents = [said for said in sentences_of(draft) if said.side is Side.PARENTS]
    return is_short(draft) and any(
        signs.PARENT_HOPE.search(f"{said.asked} {said.text}") for said in parents
    )


def parents_views_in(draft: Draft) -> tuple[Passage, ...]:
    """Return the texts in which a sentence of a parent's tells more than a hope."""
    if not is_short(draft):
        return ()
    return tuple(
        said.passage
        for said in sentences_of(draft)
        if said.side is Side.PARENTS and len(said.text.split()) > 2
        if not signs.PARENT_HOPE.search(said.text)
    )


def hoping(draft: Draft) -> str:
    """Return all sentences that look ahead, the pupil's and the parents', with their titles."""
    if not is_short(draft):
        return ""
    found: list[str] = []
    before = False
    for said in sentences_of(draft):
        before = _ahead(said) or (before and _GOES_ON.match(said.text) is not None)
        if before:
            found.append(f"{said.asked} {said.text}")
    return "\n".join(found)


_GOES_ON = re.compile(
    r"^\W*(?:Then|And|Also|After|Later|First|Ideally|Eventually|With|A|An|Not|Plus|But|Maybe|Somewhere|By|At|In|(?:He|She|They|I)[’'](?:d|ll)|(?:It|That|This|There) would)\b"
)


def _ahead(said: Said) -> bool:
    pattern = signs.PARENT_HOPE if said.side is Side.PARENTS else signs.HOPE
    if said.side is Side.STAFF:
        return False
    if said.passage.element in _HOPES:
        return True
    return bool(pattern.search(said.text) or pattern.search(said.asked) or _ROW.match(said.text))


_HOPES = (
    Element.A_ASPIRATIONS, Element.A_ASP_EMPLOYMENT, Element.A_ASP_LIVING,
    Element.A_ASP_COMMUNITY, Element.A_FUTURE, Element.A_PARENT_ASPIRATIONS,
)  # fmt: skip
_ROW = re.compile(r"^\W*(?:money|home|house|work|jobs?|employment|people|community|friends|living|out and about|social(?: life)?|later|adult life)\b ?[:–-]", re.I)  # fmt: skip
