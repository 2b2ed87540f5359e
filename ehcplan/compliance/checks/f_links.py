"""Checks of provision beside needs and outcomes: links, adult life, what a need calls for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from ehcplan.compliance import english
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.quantity import items_in, whole_text
from ehcplan.compliance.draft import Draft, provision_text
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FROM_LA_DRAFT, Breach, Certainty, Seen
from ehcplan.compliance.words import empty_help as empty
from ehcplan.compliance.words import provision as provided
from ehcplan.compliance.words.moves import FOR_A_MOVE
from ehcplan.compliance.words.need_or_strength import FOR_OTHERS, FOUND_BY, HARD, NO_NEED, STRONG
from ehcplan.compliance.words.needs import TOPICS, topics_in
from ehcplan.compliance.words.statements import ONLY_LINKS
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter, Need, Provision

_STEM = 4
_ENDING = Pattern(r"(?:['’]s|ings?|ed|e?s|ers?|ly|e)$")
_SMALL_TALK = provided.each(
    """
    april areas around assessment august autumn because before child children class cannot could
    december difficult difficulties difficulty every february finds finding found hard january july
    june level march means months needed needs november observed october often other others people
    person psychologist pupil pupils report school september should something sometimes spring still
    summer teacher their there these therapist things those usually which while would years
    """
)
"""Words of needs that tell nothing of what the need is."""


def needs_are_met(draft: Draft) -> Iterator[Seen]:
    """F-01: each need of Section B has provision in F, by a link, else by what both speak of."""
    if not (draft.stage in FROM_LA_DRAFT or draft.has_begun(Letter.F)):
        return
    needs = draft.needs(Letter.B)
    if draft.knows(Known.LINKS) and _shows_links(draft, needs):
        yield from _unlinked(draft, needs)
    else:
        yield from _unspoken(draft, needs)


_LESSON = (
    r"(?:english|maths|mathematics|pe|p\.e\.|games|science|art|music|drama|history|geography|"
    r"computing|technology|languages|french|spanish|religious\s+education|re|humanities|dt|food|"
    r"pshe)"
)
_TIMES = Pattern(
    r"\b(?:numbers?\s+\d+|times?|breaks?|(?:at|from|to)\s+home|steps?|tasks?|plans?|talks?\s+"
    r"to|(?:lunch|dinner|meal)\s?times?|at\s+lunch|after\s+lunch|before\s+lunch|"
    r"writes|written|(?<=emotional\s)literacy|mov(?:es?|ing)\s+(?:up\s+|on\s+)?(?:to|into|from)|"
    rf"in\s+(?:{_LESSON}(?:\s*,\s*|\s*,?\s+and\s+|\s*,?\s+or\s+)){{0,8}}{_LESSON})\b(?!\s+"
    r"(?:tables|travel))",
    re.IGNORECASE,
)
"""Words that name a topic, and in provision mostly name a moment or a part of the work."""
_FEELINGS = frozenset({"anxiety", "mood", "attachment", "emotions", "social"})
_LOOKS_AFTER = Pattern(
    r"\b(?:counsell\w*|pastoral|mentor(?:s|ing)?|elsa|wellbeing|well-being|psychotherap\w*|"
    r"key\s?worker|key\s+adult|"
    r"mental\s+health|nurture)\b",
    re.IGNORECASE,
)
_SITS_BESIDE = Pattern(
    r"\b(?:re-?focus\w*|re-?direct\w*|prompt(?:s|ed|ing)?|sits?\s+(?:down\s+"
    r")?(?:with|beside|within|near|next\s+to|by)|stays?\s+(?:with|beside)|brings?\s+"
    r"(?:him|her|them)\s+back)\b",
    re.IGNORECASE,
)
_NUMBERED = Pattern(
    r"^\W*(?:[A-K]?\d{1,2}(?:\.\d{1,2})+[.:)]?\s+(?=(?:need|area)\b)|"
    r"(?-i:[A-Z])[\w,& -]{2,50}[.:–]\s+(?=need\s*[A-Z]{0,2}\d))?(?:(?:need|area)\s*"
    r"[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})*\s*[,(]\s*|(?:(?:need|area)\s*"
    r")?[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})*\s*[:.)–-]\s*)",
    re.IGNORECASE,
)


def _tells_a_need(need: Need, draft: Draft) -> bool:
    """Return whether a text among the needs tells one: no strength, and no label of a column."""
    text = need.words.text
    if draft.case.reading is None:
        return True
    if _asks_for_nothing(text):
        return False
    return bool(HARD.search(text) or topics_in(text)) or len(_stems(text, draft)) > 1


def _shows_links(draft: Draft, needs: Sequence[Need]) -> bool:
    """Return whether links from provision to needs can be relied on: a file may print few of them."""
    return draft.case.reading is None or 2 * len(_met(draft) & _refs(needs)) >= len(needs)


def _refs(needs: Iterable[Need]) -> frozenset[str]:
    return frozenset(need.ref for need in needs)


def _met(draft: Draft) -> frozenset[str]:
    """Return the needs that provision in F is linked to; in a file, through an outcome too."""
    items = draft.provision(Letter.F)
    if draft.case.reading is None:
        return frozenset(ref for one in items for ref in one.needs)
    named = {one.ref: _named_by(one, draft) for one in items}
    direct = {ref for one in items for ref in named[one.ref] or one.needs}
    # What says which need it is for does not serve every other need of its outcome.
    served = {ref for one in items if not (named[one.ref] or one.needs) for ref in one.outcomes}
    through = {ref for one in draft.outcomes if one.ref in served for ref in one.needs}
    return frozenset(direct | through)


_OWN_LABEL = 70


def _named_by(item: Provision, draft: Draft) -> frozenset[str]:
    """Return the needs that an item of a file names where it begins: "(need 5, outcome 4)"."""
    cited = _CITES.search(provision_text(item)[:_OWN_LABEL])
    if cited is None:
        return frozenset()
    numbers = _numbers_in(cited.group(0))
    return frozenset(
        need.ref for need in draft.needs(Letter.B) if _number_of(need.words.text) in numbers
    )


def _unspoken(draft: Draft, needs: Iterable[Need]) -> Iterator[Breach]:
    """Yield the needs of which no provision speaks in any of their words."""
    section = draft.sections.get(Letter.F)
    said = "\n".join(whole_text(item) for item in items_in(section)) if section else ""
    if not said and section is not None:
        said = section.text
    helped = topics_in(_TIMES.sub(" ", empty.IS_MONEY.sub(" ", said)))
    stems = _stems(_TIMES.sub(" ", said), draft)
    helped |= _FEELINGS if _LOOKS_AFTER.search(_without_moves(said)) else frozenset()
    helped |= {"attention"} if _SITS_BESIDE.search(said) else frozenset()
    needs = tuple(needs)
    left_out = _left_out(draft, needs)
    # Where every item names its needs, one that none names is met by no topic that is touched.
    near = frozenset[str]() if _citing(draft) >= len(draft.provision(Letter.F)) else helped
    for need in needs:
        if need in left_out and not _is_called_in(need, near, stems, draft):
            yield _unmet(draft, need, Certainty.SUSPECTS)
            continue
        if _tells_a_need(need, draft) and not _is_spoken_of(need, helped, stems, draft):
            yield _unmet(draft, need, Certainty.SUSPECTS)


def _without_moves(said: str) -> str:
    """Return what provision says without its items for the next move: who meets the pupil there."""
    return "\n".join(one for one in said.split("\n") if FOR_A_MOVE.match(one) is None)


def _unlinked(draft: Draft, needs: Iterable[Need]) -> Iterator[Seen]:
    met = _met(draft)
    read = draft.case.reading is not None
    for need in needs:
        if need.ref not in met and not (read and _asks_for_nothing(need.words.text)):
            yield _unmet(draft, need, Certainty.SUSPECTS if read else Certainty.DECIDES)


def _unmet(draft: Draft, need: Need, certainty: Certainty) -> Breach:
    told = _NUMBERED.sub("", need.words.text.strip())
    label = re.split(r"[.:\n]", told, maxsplit=1)[0].strip() or told
    return Breach(
        passage=draft.passage_of(need),
        letter=Letter.B,
        certainty=certainty,
        values={"need": label if len(label) < 60 else f"{label[:57]}…"},
    )


_MANY_NEEDS = 3
_MOST = 2 / 3


def _left_out(draft: Draft, needs: Sequence[Need]) -> tuple[Need, ...]:
    """Return the numbered needs that no item names, where most items name most of the others."""
    numbered = [(one, told) for one in needs if (told := _number_of(one.words.text)) is not None]
    cited = draft.once(_cited)
    named = [told for _, told in numbered if told in cited]
    if len(numbered) < _MANY_NEEDS or len(named) < _MOST * len(numbered):
        return ()
    if _citing(draft) < _MOST * len(draft.provision(Letter.F)):
        return ()
    return tuple(one for one, told in numbered if told not in cited)


def _citing(draft: Draft) -> int:
    """Return how many items name a need, or have a cell of links loose beside them: "Need 1; outcome 1"."""
    named = sum(
        1 for one in draft.provision(Letter.F) if one.needs or _CITES.search(provision_text(one))
    )
    section = draft.sections.get(Letter.F)
    loose = (one.text for one in section.passages if one.part is None) if section else ()
    return named + sum(
        1
        for text in loose
        if (_CITES.search(text) and ONLY_LINKS.search(text)) or _BARE_LINK.match(text)
    )


def _is_called_in(need: Need, helped: frozenset[str], stems: frozenset[str], draft: Draft) -> bool:
    """Return whether provision speaks of what the label of a need calls it."""
    first = _first_words(need.words.text)
    return bool(topics_in(first) & helped or _stems(first, draft) & stems)


_ENOUGH = 2
"""How many words that need and provision share are no accident."""
_CITES = Pattern(
    r"\b(?:needs?\s?|B\.?\s?)\d{1,2}(?:\.\d{1,2})*(?:\s*(?:,|and|&|to|–|-)\s*"
    r"(?:needs?\s?|B\.?\s?)?\d{1,2}(?:\.\d{1,2})*)*",
    re.IGNORECASE,
)
_BARE_LINK = Pattern(
    r"\W*(?P<needs>\d{1,2}(?:\s*(?:,|and|&|to|–|-)\s*\d{1,2}){0,9})\s*[;/|]\s*outcomes?\s*[A-Z]?\d",
    re.IGNORECASE,
)
"""A cell of links whose column says that its first numbers are needs: "3 and 5; outcomes 3 and 4"."""
_RUN = Pattern(r"(?<![\d.])(\d{1,2})(?![\d.]\d)(?:\s*(?:to|–|-)\s*\w?\s?(\d{1,2})\b)?")


def _is_spoken_of(need: Need, helped: frozenset[str], stems: frozenset[str], draft: Draft) -> bool:
    """Return whether provision speaks of what a need is called, or uses any of its telling words.

    A need is called what its own heading says, else what its first sentence does.
    """
    text = need.words.text
    first = _first_words(text)
    called = (
        not _is_praise(first) and (_topics_of_a_need(first) or topics_in(first))
    ) or topics_in(text)
    if called & helped or _stems(first, draft) & stems or _is_cited(text, draft):
        return True
    own = _stems(FOUND_BY.sub(" ", text), draft)
    return len(own & stems) >= (_ENOUGH if called else 1)


def _is_cited(text: str, draft: Draft) -> bool:
    """Return whether Section F names a need by its number."""
    return _number_of(text) in draft.once(_cited)


def _number_of(text: str) -> int | None:
    """Return the number that a need bears, or None."""
    label = _NUMBERED.match(text)
    number = re.search(r"\d+(?=\W*$)", label.group(0)) if label else None
    return int(number.group(0)) if number else None


def _cited(draft: Draft) -> frozenset[int]:
    """Return the numbers of the needs that Section F names: "for B2", "needs 1 and 3", "B1 to B4"."""
    found: set[int] = set()
    for passage in draft.calling(calling_words(_CITES), Letter.F):
        for hit in _CITES.finditer(passage.text):
            found |= _numbers_in(hit.group(0))
    for passage in draft.of(Letter.F):
        if passage.part is None and (link := _BARE_LINK.match(passage.text)) is not None:
            found |= _numbers_in(link["needs"])
    return frozenset(found)


def _numbers_in(cited: str) -> frozenset[int]:
    """Return the numbers of a citation, each of a run: "needs 1 to 3"."""
    runs = ((int(first), int(last or first)) for first, last in _RUN.findall(cited))
    return frozenset(
        number for first, last in runs for number in range(first, min(last, first + 20) + 1)
    )


def _first_words(text: str) -> str:
    return re.split(r"[.:\n]", _NUMBERED.sub("", text), maxsplit=1)[0]


def _is_praise(text: str) -> bool:
    return STRONG.search(text) is not None and HARD.search(FOR_OTHERS.sub(" ", text)) is None


def _asks_for_nothing(text: str) -> bool:
    """Return whether a text among the needs praises the pupil, or says that there is no need."""
    return _is_praise(text) or NO_NEED.search(text) is not None


@lru_cache(maxsize=1024)
def _topics_of_a_need(text: str) -> frozenset[str]:
    """Return the topics that a text says to be a need, and not only touches."""
    return frozenset(
        topic.key
        for topic in TOPICS
        if (topic.named is not None and topic.named.search(text))
        or (topic.hard is not None and topic.hard.search(text))
    )


def _stems(text: str, draft: Draft) -> frozenset[str]:
    """Return the words of a text that tell what it is about, without their endings."""
    own = draft.facts.names
    return frozenset(
        stem
        for word in english.words(text)
        if word not in provided.GENERIC | _SMALL_TALK and word.removesuffix("'s") not in own
        if len(stem := _ENDING.sub("", word)) >= _STEM
    )
