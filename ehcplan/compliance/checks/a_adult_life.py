"""Whether the hopes of Section A think of work, of a home and of taking part in the community (A-07)."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.a_content import HOPES, HOPES_TITLE, answered, gap
from ehcplan.compliance.checks.a_manner import is_free, is_short
from ehcplan.compliance.checks.a_said import Said, Side
from ehcplan.compliance.checks.a_told import said_in, told_in
from ehcplan.compliance.checks.a_whose import heard
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words import a_ahead as hoped
from ehcplan.compliance.words import a_signs_ahead as signs_ahead
from ehcplan.vocabulary import Element

_ADULT_LIFE = {
    "work": Element.A_ASP_EMPLOYMENT,
    "home": Element.A_ASP_LIVING,
    "community": Element.A_ASP_COMMUNITY,
}


def adult_life(draft: Draft) -> Iterator[Breach]:
    """Yield a breach for work, home and community that no hope speaks of (A-07)."""
    texts = told_in(draft)
    if not heard(draft):
        return
    hopes = [p for p in texts if _is_about_later(p, draft)]
    missing = [
        what
        for key, (cue, what) in hoped.ADULT_LIFE.items()
        if not _thought(draft, hopes, _ADULT_LIFE[key], cue)
        if not signs_ahead.ADULT_LIFE[key].search(_besides_places(hoping(draft)))
        if not (key == "community" and _takes_part(draft, texts))
    ]
    senior = draft.year is not None and draft.year >= 9
    if missing and (senior or len(missing) == len(hoped.ADULT_LIFE)):
        yield gap(draft, Element.A_ASPIRATIONS, sure=False, missing=_listed(missing))


_COMES_HOME = Pattern(
    r"\b(?:(?:com|go|gett|arriv|walk|travell|ring|phon)(?:e?s|ing|ed)?|came|went|gone|got|gets?|rang|"
    r"sent|taken|takes?|brought|brings?|journey|bus|taxi) (?:(?:him|her|them|it|straight|back|safely|"
    r"tired|upset|late|to) )?home\b|\bhome (?:time|work|visits?|school|tired|upset|in tears)\b"
    r"|\bat home,? (?:he|she|they|it|we|[A-Z]\w+) (?:is|are|has|have|falls?|sleeps?|cries|eats?)\b",
    re.IGNORECASE,
)
"""The home that somebody comes to today, which is no hope of where to live."""


_TAKES_PART = Pattern(
    r"\b(?:sings?|goes|plays?|helps?|belongs|volunteers?|swims?|dances?|rings?|runs|bakes|serves) "
    r"(?:\w+ ){0,3}?(?:in|at|to|for|with|on) (?:\w+ ){0,3}?(?:church|chapel|mosque|temple|gurdwara|"
    r"synagogue|choir|club|team|band|scouts|guides|cadets|community|village hall|allotment)\b",
    re.IGNORECASE,
)


def _takes_part(draft: Draft, texts: tuple[Passage, ...]) -> bool:
    """Return whether a read text tells that the pupil takes part in the community already."""
    if draft.case.reading is None:
        return False
    return any(_TAKES_PART.search(passage.text) for passage in texts)


def _thought(draft: Draft, hopes: list[Passage], element: Element, cue: Pattern) -> bool:
    if answered(draft, element) or any(p.element is element for p in hopes):
        return True
    return any(cue.search(_NEAR_A_PLACE.sub(" ", p.text)) for p in hopes)


_NEAR_A_PLACE = Pattern(
    r"\b(?:above|over|near|next to|next door to|opposite|behind|beside|round the corner from) (?:the|an?|"
    r"his|her|my|their|some) (?:\w+ )?(?:shops?|garage|caf[eé]|farms?|stables?|hotel|bakery|takeaway|"
    r"chip shop|ground|stadium|pitch|station)\b",
    re.IGNORECASE,
)
"""By what a home stands: it is neither work there nor taking part there."""


def _besides_places(text: str) -> str:
    return _NEAR_A_PLACE.sub(" ", _COMES_HOME.sub(" ", text))


_WANTS_TO = Pattern(
    r"\b(?:I want|(?:he|she) wants|they want) to (?!sit|know|leave the|stop|say|keep|stay (?:in|out)|"
    r"do it|go home|be (?:left|told|asked|treated|with)|have (?:more|less|a (?:say|break)))\w+",
    re.IGNORECASE,
)
_LATER_ELEMENTS = HOPES | {Element.A_FUTURE, Element.A_PARENT_ASPIRATIONS}


def _is_about_later(passage: Passage, draft: Draft) -> bool:
    """Return whether a text is a hope. In a file, one may stand under another heading."""
    if passage.element in _LATER_ELEMENTS or hoped.CLEAR_HOPE.search(passage.text):
        return True
    if draft.case.reading is None:
        return False
    wished = HOPES_TITLE.search(passage.heading) or any(
        one.search(passage.text) for one in (hoped.WANTED, _WANTS_TO)
    )
    return bool(wished) and passage.element is not Element.A_HISTORY


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " or " + names[-1]


def hoping(draft: Draft) -> str:
    """Return all sentences that look ahead, the pupil's and the parents', with their titles."""
    said_so = said_in(draft)
    if not is_free(draft):
        return "\n".join(_planned(said_so))
    found: list[str] = []
    # In a long text the wide words for a hope would find one anywhere.
    short = is_short(draft)
    parents = signs_ahead.PARENT_HOPE if short else signs_ahead.PARENT_CLEAR_HOPE
    own = signs_ahead.HOPE if short else _MEANS
    before = False
    for said in said_so:
        before = _ahead(said, parents if said.side is Side.PARENTS else own) or (
            before and _GOES_ON.match(said.text) is not None
        )
        if before:
            found.append(f"{said.asked} {said.text} {_row_of(said)}")
    return "\n".join(found)


_GOES_ON = Pattern(
    r"^\W*(?:Then|And|Also|After|Later|First|Ideally|Eventually|With|A|An|Not|Plus|But|Maybe|"
    r"Somewhere|By|At|In|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:He|She|They|I)[’'](?:d|"
    r"ll)|(?:It|That|This|There) would)\b"
)


_MEANS = Pattern(
    hoped.CLEAR_HOPE.pattern + r"|\b(?:means|going|intends?|hopes?|plans?|aims?) to\b",
    re.IGNORECASE,
)


def _ahead(said: Said, pattern: Pattern) -> bool:
    if said.side is Side.STAFF:
        return False
    if said.passage.element in _HOPES:
        return True
    asked = f"{said.asked.strip()}:"
    if _is_plan(said) or _ROW.match(said.text) or _ROW.match(asked):
        return True
    return bool(pattern.search(said.text) or pattern.search(said.asked))


_HOPES = (
    Element.A_ASPIRATIONS, Element.A_ASP_EMPLOYMENT, Element.A_ASP_LIVING,
    Element.A_ASP_COMMUNITY, Element.A_FUTURE, Element.A_PARENT_ASPIRATIONS,
)  # fmt: skip
_ROW = Pattern(
    r"^\W*(?:(?P<work>money|earning|work|jobs?|employment)|(?P<home>where|where to live|living|home|house)|"
    r"(?P<people>people|who(?: else| with)?|community|friends|out and about|social(?: life)?)|later|"
    r"adult life)\b ?[:–-]",
    re.I,
)
"""The rows in which a person’s later life is told: "Work: …", "Where: …", "Who else: …"."""
_STANDS_FOR = {"work": "job", "home": "home", "people": "people"}
_PLAN = Pattern(
    r"^\W*(?:[^:.;]{0,30} )?(?:his|her|their|my|(?-i:[A-Z])[\w-]+[’']s) (?:(?:own|big|life|grown-up) )?"
    r"plans?(?:, [^:.;]{0,40})?:",
    re.IGNORECASE,
)
"""A list that somebody calls their plan."""
_SO_PLANNED = Pattern(r"\bthat[’']s (?:my|the) plan\b", re.IGNORECASE)


def _is_plan(said: Said) -> bool:
    if _PLAN.match(said.text) or _PLAN.match(f"{said.asked.strip()}:"):
        return True
    return _SO_PLANNED.search(said.text) is not None


def _planned(said_so: tuple[Said, ...]) -> list[str]:
    """Return what is called a plan, and the rows of later life where one of them is about work."""
    rows = [said for said in said_so if _row_of(said)]
    if all(_row_of(said) != _STANDS_FOR["work"] for said in rows):
        rows = []
    plans = [said for said in said_so if _is_plan(said)]
    return [f"{said.text} {_row_of(said)}" for said in (*rows, *plans)]


def _row_of(said: Said) -> str:
    """Return the word for what the title of a row asks, where the row answers it."""
    row = _ROW.match(said.text) or _ROW.match(f"{said.asked.strip()}:")
    return (
        next((_STANDS_FOR[key] for key, word in row.groupdict().items() if word), "") if row else ""
    )
