"""Section A of a read plan sentence by sentence: whose each is, and what it was asked by.

A plan in running text, or in the short rows of a form, has no headings that could decide. There a
sentence belongs to whoever is first said to say it, to whoever the title or the bracket behind it
names, or to the speaker before it where it goes on with "she" and the pupil is not called so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ehcplan.compliance.checks.a_unsaid import ASKS, says_nobody_spoke
from ehcplan.compliance.checks.a_whose import PARENT, heard, known_parents, shows_pupil_in, title_of
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Voice


class Side(StrEnum):
    """Whose a sentence is."""

    PUPIL = "pupil"
    PARENTS = "parents"
    STAFF = "staff"
    NOBODYS = "nobody’s"
    """It tells of the pupil, and does not say who says so."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """One sentence of Section A that says something."""

    text: str
    side: Side
    asked: str
    """The title, caption or question that it answers."""
    passage: Passage


_KIN = PARENT.replace("|(?:mr|mrs|ms) [a-z’'-]+", "")
_PARENTS = rf"(?:{_KIN}|home|(?:his|her|their|the) (?:foster )?carers?|parental)"
_MIND = (
    r"(?:says?|said|saying|telling|hoping|wishing|dreaming|thinking|worrying|tells?|told|reports?|"
    r"reported|states?|stated|feels?|felt|thinks?|thought|believes?|considers?|regards?|finds?|"
    r"would|wants?|wanted|hop(?:e|es|ed)|wish(?:es|ed)?|worr(?:y|ies|ied)|describes?|described|"
    r"explains?|explained|adds?|added|notes?|"
    r"noted|shares?|shared|dreams?|pictures?|imagines?|sees|expects?|fears?|dreads?|values?|"
    r"appreciates?|remembers?|asks?|asked|"
    r"agrees?|agreed|knows?|prefers?|prays?|trusts?|wonders?|writes|wrote|decides?|decided|"
    r"emphasi[sz]e[sd]?|stress(?:es|ed)|"
    r"aspires?|longs?|looks? (?:forward|ahead)|looking ahead|reckons?|replied|supports?|"
    r"do not agree|"
    r"(?:is|are|was|were|[’']s|feels?) (?:\w+ )?(?:keen|worried|concerned|proud|pleased|happy|"
    r"anxious|hopeful|glad|afraid|frightened|thrilled|tickled|"
    r"delighted|relieved|grateful|sure|unsure|certain|content|sad|upset|frustrated|determined|"
    r"confident|convinced|clear|of the (?:view|opinion)))"
)
_HELD = (
    r"(?:\w+ )?(?:views?|opinions?|hopes?|wish(?:es)?|aspirations?|ambitions?|dreams?|"
    r"expectations?|position|perspective|account|words|"
    r"letter|form|email|worr(?:y|ies)|concerns?|fears?|priorit(?:y|ies)|feelings?|message|"
    r"contribution|advice)"
)
_STAFF = Pattern(
    r"^\W*(?:the |his |her |their |an? )?(?:class |form |head |subject |college |nursery |school "
    r"|specialist |key )?(?:teach(?:er|ers|ing staff)|"
    r"tutors?|senco|inco|staff|school|setting|key (?:person|worker)|head teacher|headteacher|"
    r"lecturer|teaching assistant|ta|educational psychologist|ep)\b"
    r"(?:[’']s?)?[^.!?\n:“]{0,40}?(?:\b(?:says?|said|reports?|reported|describes?|described|"
    r"considers?|thinks?|feels?|finds?|adds?|notes?|"
    r"states?|views?|accounts?|comments?|hopes?|believes?|would like)\b|:)",
    re.IGNORECASE,
)
_STAFF_SOURCE = Pattern(
    r"\((?:the |his |her |their )?(?:class |form |head ?|subject )?(?:teacher|tutor|senco|staff|"
    r"key (?:person|worker)|ta|teaching assistant|lecturer)"
    r"(?:[’']s (?:view|comment|words))?(?:,[^()]*)?\)\W*$",
    re.IGNORECASE,
)
_NAMED_PARENT = Pattern(
    rf"\b(?:{PARENT})(?:[’']s (?:own )?(?:views?|account|words|hopes|form))?,? "
    r"?\((?-i:([A-Z][a-zà-ÿ’'-]+))"
    r"|\b(?-i:([A-Z][a-zà-ÿ’'-]+))(?: (?-i:[A-Z][\w’'-]+))?,? (?:\()?(?:(?:his|her|their|the|"
    r"[A-Z]\w+[’']s) )?(?:birth |foster |step-?)?(?:mother|father|mum|dad|parent|carer)\b",
    re.IGNORECASE,
)
_NO_NAME = frozenset(
    """his her their the and with from when what for by to mum dad section both as is says said our
    my if then that views foster mr mrs ms step""".split()  # noqa: SIM905 - it reads better
)
_COMES = Pattern(
    rf"^\W*(?:(?:his|her|their|my|our|the|both|[A-Z]\w+[’']s) )?(?:{_KIN})(?: and "
    rf"(?:(?:his|her|their) )?(?:{_KIN}))?(?: \([^()]*\))?,? (?:both |also |each )?"
    r"(?:sat down|sat|met|came|rang|phoned|called in|popped in|visited|joined|talked|spoke|chatted|"
    r"wrote|emailed|e-mailed|texted|filled in|"
    r"completed|sent|had a (?:chat|word|talk|cuppa))\b",
    re.IGNORECASE,
)
"""By which a sentence only tells that a parent was there, whose words come next."""
_KIN_WORD = Pattern(rf"\b{_KIN}\b", re.IGNORECASE)
_PARENT_WHO = Pattern(
    rf"^\W*(?:(?:his|her|their|the) )?{_KIN}(?: \([^()]*\))?,? (?:who|with whom|whose)\b"
    rf"[^.!?\n“:]{{0,120}}?,? \b{_MIND}\b",
    re.IGNORECASE,
)
"""A parent of whom something else is told before what they say."""
_FILLED_IN = Pattern(
    r"\b(?:completed|filled in|written|dictated|provided|prepared|put together|contributed|"
    rf"supplied) by (?:[A-Z]\w+[’']s |his |her |their |the |our )?(?:{_KIN})\b",
    re.IGNORECASE,
)
_GOES_ON = Pattern(
    r"^\W*(?:And |But |Also,? |So |Then |Next,? |After that,? )?(He|She|They|Her|His|Their|Both)\b"
)
_OUR = Pattern(
    r"\b(?:our|my) (?:son|daughter|boy|girl|little \w+|child|lad|lass)\b|\bas (?:his|her|their) "
    r"(?:mum|dad|mother|father|parents?|carers?)\b"
    r"|\b(?:we|our|us)\b(?=[^.!?]*(?<!\bI )\b(?:hope|want|worry|feel|proud|love|wish|him|her|them)"
    r"\b)",
    re.IGNORECASE,
)
_YOUR_CHILD = Pattern(r"\byour (?:child|son|daughter|young person)\b", re.IGNORECASE)


_LOST_TITLE = Pattern(
    rf"^\W*(?:what|how|where) (?:(?:his|her|their|my|the|[A-Z]\w+[’']s) )?{_KIN}"
    rf"(?: and (?:(?:his|her|their) )?{_KIN})? (?:\w+ )?(?:thinks?|says?|said|feels?|wants?|hopes?|"
    r"sees?|told us|wrote|writes?)(?: (?:for|about|of|it|things|him|her|them|the future|and|hopes?|"
    r"thinks?|wants?|[A-Z]\w+)){0,5}(?: ?\([^()]*\))?\W*$",
    re.IGNORECASE,
)
"""A title over what the parents say that was read as a text: "What his parents think (4 May)"."""


def sentences_of(draft: Draft) -> tuple[Said, ...]:
    """Return the sentences of Section A that say something, in order."""
    return draft.once(_read)


def _read(draft: Draft) -> tuple[Said, ...]:
    return tuple(_Reader(draft).sentences())


class _Reader:
    """Reads Section A from its beginning, and keeps in mind who spoke last and what was asked."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        surname = re.escape(draft.case.pupil.last_name or "-")
        titled = rf"(?:mr|mrs|ms|miss)(?: and mrs)? {surname}"
        called = "|".join(
            [_PARENTS, titled, *(rf"(?-i:{re.escape(n)})" for n in parents_names(draft))]
        )
        self._parent = Pattern(
            rf"\b(?:{called})\b(?: \([^()]*\))?(?:[^.!?\n“:]{{0,60}}?\b{_MIND}\b|[’']s? {_HELD}\b|"
            r"[^.!?\n:]{0,60}:)"
            rf"|\b(?:{called}) (?:views?|aspirations?|hopes?)\b|\bsa(?:ys|id) (?:his |her |their "
            rf")?(?:{called})\b",
            re.IGNORECASE,
        )
        pupils = "|".join(map(re.escape, sorted(draft.facts.names))) or "-"
        name = r"(?-i:[A-Z])[\w’'-]+"
        named = rf"(?!(?:{pupils})\b){name}(?: {name})?, (?:(?:his|her|their) )?"
        self._source = Pattern(
            rf"\((?:{named})?(?:(?:told|said|given|reported|written|sent) (?:by|from) )?"
            rf"(?:[A-Z]\w+[’']s |his |her |their )?(?:{called})(?:[’']s \w+)?(?: and [\w ]+)?(?:[,;/][^()]*)?\)\W*$",
            re.IGNORECASE,
        )
        self._titled = Pattern(rf"\b(?:{called})\b|\babout us\b|\bfrom home\b", re.IGNORECASE)
        self._before = Side.NOBODYS
        self._question = ""
        self._under: str | None = None

    def sentences(self) -> Iterator[Said]:
        """Yield each sentence with its side."""
        for passage in heard(self._draft):
            yield from self._of(passage)

    def _of(self, passage: Passage) -> Iterator[Said]:
        asked, self._question = self._question, ""
        title = title_of(passage)
        whole = self._of_whole(passage, asked)
        if _LOST_TITLE.match(passage.text):
            self._under = passage.heading + passage.caption
        elif self._under == passage.heading + passage.caption and whole in (None, Side.STAFF):
            whole = Side.PARENTS
        for start, end in passage.sentences:
            text = passage.text[start:end]
            if ASKS.match(text):
                asked = self._question = text
                whole = self._of_whole(passage, asked)
                continue
            if says_nobody_spoke(text):
                continue
            self._before = whole or self._of_sentence(text)
            if self._is_introduced(text):
                self._before = Side.PARENTS
                continue
            self._question = ""
            yield Said(text=text, side=self._before, asked=f"{title} {asked}", passage=passage)

    def _is_introduced(self, text: str) -> bool:
        """Return whether a sentence only tells that a parent speaks in what comes next."""
        if _FILLED_IN.search(text) and not self._parent.search(text):
            return True
        return self._before is not Side.PARENTS and _COMES.match(text) is not None

    def _of_whole(self, passage: Passage, asked: str) -> Side | None:
        """Return whose all of a passage is, where its title, voice or source says it."""
        if passage.voice is Voice.OWN_WORDS and not self._is_quoted_parent(passage):
            return Side.PUPIL
        title = f"{passage.heading} {passage.caption}"
        if known_parents(passage) or self._source.search(passage.text) or _YOUR_CHILD.search(asked):
            return Side.PARENTS
        if self._titled.search(title) or (asked and self._titled.search(asked)):
            return Side.PARENTS
        if passage.voice in (Voice.SCHOOL, Voice.PROFESSIONAL) and not passage.is_exact:
            return Side.STAFF
        return Side.STAFF if _STAFF_SOURCE.search(passage.text) else None

    def _is_quoted_parent(self, passage: Passage) -> bool:
        """Return whether what a file quotes is a parent's: "Nan, who …, told us", "(Ann, mother)"."""
        if self._draft.case.reading is None:
            return False
        source = self._source.search(passage.text)
        if source and (_KIN_WORD.search(source.group(0)) or self._names_parent(source.group(0))):
            return True
        return _PARENT_WHO.match(passage.text) is not None

    def _names_parent(self, text: str) -> bool:
        return any(name in text for name in parents_names(self._draft))

    def _of_sentence(self, text: str) -> Side:
        parent = _PARENT_WHO.match(text) or self._parent.search(text) or _OUR.search(text)
        facts = self._draft.facts
        pupil = shows_pupil_in(text, facts)
        if parent and not (pupil and pupil.start() < parent.start()):
            return Side.PARENTS
        if _STAFF.match(text):
            return Side.STAFF
        if self._before in (Side.PARENTS, Side.STAFF) and self._goes_on(text):
            return self._before
        return Side.PUPIL if pupil else Side.NOBODYS

    def _goes_on(self, text: str) -> bool:
        found = _GOES_ON.match(text)
        return found is not None and found.group(1).lower() not in self._draft.pronouns


def parents_names(draft: Draft) -> tuple[str, ...]:
    """Return the first names by which a plan calls the parents."""
    return draft.once(_parents_names)


def _parents_names(draft: Draft) -> tuple[str, ...]:
    found: set[str] = set()
    for passage in draft.of(Letter.A, Letter.K):
        for match in _NAMED_PARENT.finditer(passage.text + " " + title_of(passage)):
            found.update(name for name in match.groups() if name)
    own = draft.facts.names
    return tuple(sorted(n for n in found if n.casefold() not in own | _NO_NAME))
