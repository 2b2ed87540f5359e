"""The check of who decides: whom letters are written to, and whom a plan calls the decision-maker."""

import datetime as dt
import re
from collections.abc import Iterator

from ehcplan.compliance.checks.decider_said import PARENT, is_to_a_parent, of_a_draft, parent_acts
from ehcplan.compliance.checks.letter import DEAR, DECISIONS, LETTERS, KnownLetter, outside_the_plan
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, NotKnown, Seen
from ehcplan.plan.ages import school_age_ends
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Role

_ADDRESSED = Pattern(
    r"\b(?:addressed|sent|posted|issued|e-?mailed|served|given|written)\s+(?:\w+\s+){0,2}?(?:to|"
    r"on):?\s*(?P<to>[^.:\n]{2,90})",
    re.IGNORECASE,
)
_TO = Pattern(
    r"^\s*(?:(?:letters?|notices?|copy|draft)\s+(?:sent\s+)?to|recipients?(?:\s+of\s+"
    r"[\w ]{3,30})?|addressee|to)\b\W{0,4}(?P<to>(?:the\s+)?(?:Mr|Mrs|Ms|Miss|Mx|Dr|mum|dad|"
    r"mother|father|his\s+m|her\s+m|parents?|carers?|guardians?)\b[^:;\n]{0,60})",
    re.IGNORECASE | re.MULTILINE,
)


def right_person_decides(draft: Draft) -> Iterator[Seen]:
    """Yield that a parent is treated as deciding after compulsory school age, or a child before."""
    if draft.born is None:
        yield NotKnown(fact=Known.BORN)
        return
    ends = school_age_ends(draft.born)
    if _has_representative(draft):
        return
    addressed = list(_wrongly_addressed(draft, ends))
    yield from addressed
    if draft.on > ends:
        told = {one.passage.ref for one in addressed if one.passage is not None}
        yield from (
            one
            for one in _parent_decides(draft)
            if one.passage is None or one.passage.ref not in told
        )
    else:
        yield from _child_decides(draft, ends)


_REPRESENTED = Pattern(
    r"\blacks?\s+(?:the\s+)?(?:mental\s+)?capacity|\bdoes\s+not\s+have\s+(?:the\s+)?(?:mental\s+)?"
    r"capacity|\bdeput(?:y|ies|yship)\b|\blasting\s+power|\battorney\b|\bcourt\s+of\s+protection|"
    r"\b(?:as|is)\s+(?:(?:his|her|their|the)\s+)?(?:[\w’'-]+\s+)?representative|\bbest\s+interests?\b|"
    r"\balternative\s+person\b",
    re.IGNORECASE,
)


def _has_representative(draft: Draft) -> bool:
    if any(not one.has_capacity and one.representative for one in draft.case.capacity):
        return True
    if draft.case.reading is None:
        return draft.case.pupil.decision_maker == "best_interests"
    return any(_REPRESENTED.search(passage.text) for passage in draft.passages)


def _wrongly_addressed(draft: Draft, ends: dt.date) -> Iterator[Breach]:
    for letter in _letters(draft):
        to = next((m for cue in (_ADDRESSED, DEAR, _TO) if (m := cue.search(letter.text))), None)
        on = letter.on or draft.on
        if to is None:
            continue
        names_pupil = _names_pupil(draft, to["to"])
        is_parent = _is_parent(draft, to["to"]) or is_to_a_parent(letter.text)
        if on > ends and not names_pupil and is_parent:
            yield _addressed(letter, to, draft, ends)
        elif on <= ends and names_pupil and not _is_parent(draft, to["to"]):
            yield _addressed(letter, to, draft, ends, sure=False)


def _child_decides(draft: Draft, ends: dt.date) -> Iterator[Breach]:
    """Yield that a page outside the plan makes a child the one who decides."""
    names = "|".join(
        re.escape(n) for n in (draft.case.pupil.first_name, draft.case.pupil.known_as) if n
    )
    if not names or draft.case.reading is None:
        return
    decides = Pattern(
        r"\b(?:decisions?\b[^.;\n]{0,50}\b(?:made|taken)\s+by|decision[\s-]?makers?|who\s+"
        rf"decides)\b\W*(?:is\s+)?(?:{names})\b"
        rf"(?!['’]s)(?!.{{0,40}}\b(?:and|with|parents?|mother|mum|father|dad)\b)",
        re.IGNORECASE,
    )
    for passage in outside_the_plan(draft):
        found = decides.search(passage.text)
        if found is not None:
            yield Breach(
                passage=passage,
                start=found.start(),
                end=found.end(),
                certainty=Certainty.SUSPECTS,
                values={
                    "decider": f"Until {ends.day} {ends:%B %Y}, a parent is the one who decides"
                },
            )


def _addressed(
    letter: KnownLetter, to: re.Match[str], draft: Draft, ends: dt.date, *, sure: bool = True
) -> Breach:
    decider = f"{draft.name} is the one who decides" if sure else "a parent is the one who decides"
    day = ends + dt.timedelta(days=1)
    when = f"From {day.day} {day:%B %Y}" if sure else f"Until {ends.day} {ends:%B %Y}"
    in_doubt = letter.passage is not None or not sure
    return Breach(
        passage=letter.passage,
        start=to.start() if letter.passage else 0,
        end=to.end() if letter.passage else 0,
        evidence="" if letter.passage else to.group(0),
        certainty=Certainty.SUSPECTS if in_doubt else None,
        values={"decider": f"{when}, {decider}"},
    )


def _letters(draft: Draft) -> Iterator[KnownLetter]:
    if draft.case.reading is None:
        kinds = LETTERS | DECISIONS
        yield from (KnownLetter(text=e.note, on=e.on) for e in draft.case.events if e.kind in kinds)
        return
    yield from (KnownLetter(text=p.text, passage=p) for p in outside_the_plan(draft))
    # A letter may be bound in at the head of the first section, or among the papers.
    yield from (
        KnownLetter(text=p.text, passage=p)
        for p in draft.of(Letter.A, Letter.I, Letter.J, Letter.K)
        if DEAR.match(p.text) and of_a_draft(p.text)
    )
    printed = [(row.printed, draft.passage_of(row)) for row in draft.plan.advice]
    loose = [(p.text, p) for p in draft.of(Letter.I, Letter.J, Letter.K) if p.part is None]
    for text, passage in (*printed, *loose):
        if _PAPER_OF_DECISION.search(text) and not _ONLY_A_COPY.search(text):
            yield KnownLetter(text=text, passage=_whole(passage, text))


def _whole(passage: Passage | None, text: str) -> Passage | None:
    """Return a line as long as it is printed; None where it is no line of its own words."""
    return passage if passage is not None and passage.text == text else None


_PAPER_OF_DECISION = Pattern(
    r"^\W*(?:\([a-h]\)\s*|[A-K]\d*[.):]?\s+)?(?:(?:the|our|this|a|authority[’']s|council[’']s)\s+)?"
    r"(?:decision\s+(?:letter|notice)|(?:letter|notice)\s+of\s+(?:the\s+)?(?:decision|right)|"
    r"(?:amendment|appeal)\s+notice|(?:draft|final|amended|proposed)\s+(?:\w+\s+){0,2}?(?:plan|EHCP?))\b"
    r"[^.\n]{0,60}?\b(?:addressed|sent|posted|issued|served|written)\b",
    re.IGNORECASE,
)
"""A line that says to whom a paper went which only the one who decides is sent."""
_ONLY_A_COPY = Pattern(
    r"\bcop(?:y|ies|ied)\b|\balso\b|\bas\s+well\b|\b(?:and|with)\s+(?:to\s+)?(?:him|her|them)\b|"
    r"\b(?:he|she|they)\s+(?:\w+\s+)?(?:asked|agreed|wished|wanted)\b",
    re.IGNORECASE,
)


def _names_pupil(draft: Draft, to: str) -> bool:
    pupil = draft.case.pupil
    called = {pupil.first_name.casefold(), pupil.known_as.casefold()} - {""}
    whom = _OF_WHOM.split(_IN_THE_PART_OF.split(to.casefold())[0])[0]
    whom = _WHOSE_PARENT.sub(" ", whom)
    return any(re.search(rf"\b{re.escape(name)}\b", whom) for name in called)


# "As the decision-makers for Ilar" says what somebody is, not to whom it goes.
_IN_THE_PART_OF = Pattern(r",?\s+(?:as|who|being)\b|\b(?:on\s+behalf\s+of|in\s+respect\s+of)\b")
# "The parents of Ilar" are not Ilar.
_OF_WHOM = Pattern(
    r"\b(?:parents?|carers?|guardians?|mum|dad|mother|father|family)(?:\s+and\s+\w+)?\s+(?:of|to|"
    r"for)\b|"
    r"\b(?:regarding|about|concerning|re|for)\b"
)
# Nor is "Ilar's mother".
_WHOSE_PARENT = Pattern(rf"\b[\w-]+[’']s?\s+(?:\w+\s+)?{PARENT}\b", re.IGNORECASE)
_PARENT_WORD = Pattern(
    r"\b(?:parents?|carers?|guardians?|mum|dad|mother|father|mr\s+(?:and|&)\s+mrs|mrs|mr)\b",
    re.IGNORECASE,
)


def _is_parent(draft: Draft, to: str) -> bool:
    if _PARENT_WORD.search(_without_title(draft, to)):
        return True
    return bool(_parents_names(draft) & set(re.findall(r"[^\W\d_]+", to.casefold())))


def _without_title(draft: Draft, to: str) -> str:
    """Return whom a letter is for without the pupil's own Mr or Mrs."""
    first = re.escape(draft.case.pupil.first_name) or r"(?!)"
    return re.sub(rf"\b(?:mr|mrs)\.?\s+{first}\b", " ", to, flags=re.IGNORECASE)


def _parents_names(draft: Draft) -> frozenset[str]:
    identity = draft.case.identity
    names = [parent.name for parent in identity.parents] if identity else []
    names += [name for name, role, _ in draft.case.said.named if role is Role.PARENT]
    names += [row.author for row in draft.plan.advice if _PARENT_WORD.search(row.role)]
    return frozenset(name.split()[0].casefold() for name in names if name.split())


_PARENT_DECIDES = Pattern(
    r"(?<!ask )\b(?:mum|mom|dad|mother|father|parents?|carers?|famil(?:y|ies)|mr\.?\s+\w+|mrs\.?\s+"
    r"\w+|"
    r"grandparents?|gran|nan)\b(?:\s+and\s+(?:dad|father|mum|mother))?\s+"
    r"(?:(?:always|usually|will|still|to|must|should)\s+)*"
    r"(?:(?:decides?|choos(?:e|es))(?=\s*(?:[.;,!]|$)|\s+(?:for|everything|on\s+"
    r"behalf|about|all|where|"
    r"whether|which))|(?:makes?|takes?|make)\s+(?:the|all|most|any|every|final|\w+[’']s?)\s+"
    r"(?:\w+\s+){0,3}decisions?|ha(?:s|ve)\s+the\s+final\s+(?:say|decision)|"
    r"(?:is|are|as|being|remain)\s+(?:the\s+)?decision[\s-]?makers?)|"
    r"\bdecision[\s-]?makers?\b\W{0,4}(?:is\s+)?(?:(?:the|his|her|their)\s+)?(?:mum|dad|mother|"
    r"father|parents?|carers?|"
    r"mrs?\b)|\bdecisions?\s+(?:are|is|will\s+be)\s+(?:made|taken)\s+by\s+(?:\w+\s+){0,2}(?:mum|"
    r"dad|"
    r"mother|father|parents?|carers?|family)",
    re.IGNORECASE,
)
_WITH_PUPIL = Pattern(
    r"\bwith\s+(?:him|her|them)\b|\btogether\b|\bdo(?:es)?\s+not\b|\bno\s+longer\b|\bused\s+to\b|"
    r"\buntil\b|\bhelp",
    re.IGNORECASE,
)


def _parent_decides(draft: Draft) -> Iterator[Breach]:
    ends = school_age_ends(draft.born) if draft.born else draft.on
    day = ends + dt.timedelta(days=1)
    told = f"From {day.day} {day:%B %Y}, {draft.name} is the one who decides"
    names = _parents_names(draft)
    pupil = draft.case.pupil.known_as or draft.case.pupil.first_name
    for passage in draft.passages:
        if passage.is_pupils:
            continue
        for start, end in passage.sentences:
            span = _decided_by_parent(passage, start, end, names, pupil)
            if span is not None:
                yield Breach(
                    passage=passage,
                    start=span[0],
                    end=span[1],
                    certainty=Certainty.SUSPECTS,
                    values={"decider": told},
                )
    if draft.case.reading is None and draft.case.pupil.decision_maker == "parent":
        yield Breach(evidence="who decides: parent", values={"decider": told})


def _decided_by_parent(
    passage: Passage, start: int, end: int, names: frozenset[str], pupil: str
) -> tuple[int, int] | None:
    """Return where a sentence says that a parent decides, or does what only a decider can."""
    found = _PARENT_DECIDES.search(passage.text, start, end)
    if found is not None and not _WITH_PUPIL.search(passage.text, start, end):
        return found.span()
    acted = parent_acts(passage.text[start:end], names, pupil)
    return None if acted is None else (start + acted.start(), start + acted.end())
