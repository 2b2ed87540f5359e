"""The check for another pupil’s name (A-30) where this pupil’s should stand."""

import re
from collections import Counter
from collections.abc import Iterator

from ehcplan.compliance.checks.name_place import MEANWHILE, PERSON_AFTER, may_be_name, stands_as
from ehcplan.compliance.checks.papers_about import papers_about_others
from ehcplan.compliance.checks.people import is_in_role
from ehcplan.compliance.checks.people_cues import (
    A_NAME,
    CAPITALISED,
    IS_RELATED,
    NAMED_LETTERS,
    RELATED,
)
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words.names import GIVEN_NAMES, NOT_NAMES, is_form_of
from ehcplan.plan.whole import Letter

_NAME = Pattern(rf"(?<![\w’'-])(?P<who>{CAPITALISED})")
_SAYS_OR_GIVES = Pattern(
    r"^ (?:is|was) said\b|"
    r"^(?! (?:says|said) (?:yes|no|nothing|little|hello|please|sorry|thank)\b)"
    r" (?:says|said|reports|reported|told|tells|feels|felt|"
    r"explained|described|describes|shared|"
    r"thinks|hopes|worries|"
    r"noted|added|stated|agreed|asked|confirmed|would like|wants) (?=.*\b(?:he|she|they|him|her|"
    r"them|his|their)\b)|"
    r"^ (?:will )?(?:leads?|delivers?|teach(?:es)?|supports?|works? with|checks?|meets?|runs?|"
    r"provides?|trains?|"
    r"supervises?|oversees?|visits?|plans?|sees|gives?|helps?)\b"
)
_REFERS_BACK = Pattern(
    r"\b(?:him|them|her(?= (?:to|with|at|and|when|if|in|on|how|what)|[.,;]|$))\b"
)


def wrong_name(draft: Draft) -> Iterator[Breach]:
    """Yield each text in which another name stands where the pupil's should."""
    facts = draft.facts
    if not facts.names:
        return
    found = [
        breach
        for passage in draft.passages
        if passage.letter in NAMED_LETTERS
        and not (passage.field == "loose" and passage.part is not None)
        for breach in _wrong_in(passage, facts)
    ]
    found += papers_about_others(draft)
    told = frozenset(breach.values["other"].casefold() for breach in found)
    others = _introduced(draft, told) if found else frozenset()
    yield from (b for b in found if b.values["other"].casefold() not in others)
    yield from _wrong_around(draft, facts)
    yield from _wrong_throughout(draft, facts)


_ABOUT_PUPIL = (Letter.A, Letter.B, Letter.E, Letter.F)
_OFTEN = 4
"""So often a word must stand where the pupil's name would, to be one."""

_IN_MANY = 3
"""In so many sections."""


def _wrong_throughout(draft: Draft, facts: Facts) -> Iterator[Breach]:
    """Yield one breach where the plan speaks all through of somebody, and never of its pupil."""
    if draft.calling(frozenset(name for name in facts.names if name.isalpha()), *_ABOUT_PUPIL):
        return
    counted: Counter[str] = Counter()
    letters: dict[str, set[Letter | None]] = {}
    first: dict[str, tuple[Passage, int, int]] = {}
    for passage in draft.of(*_ABOUT_PUPIL):
        for found in _NAME.finditer(passage.text):
            name = found["who"]
            is_person = PERSON_AFTER.match(passage.text, found.end())
            if is_person and name.casefold() not in NOT_NAMES | facts.settings:
                counted[name] += 1
                letters.setdefault(name, set()).add(passage.letter)
                first.setdefault(name, (passage, *found.span("who")))
    name, times = next(iter(counted.most_common(1)), ("", 0))
    # A parent or a teacher is named often too, but not in the needs, the outcomes and the provision.
    if (
        times >= _OFTEN
        and len(letters[name]) >= _IN_MANY
        and not is_form_of(name.casefold(), facts.names)
    ):
        passage, start, end = first[name]
        yield Breach(passage=passage, start=start, end=end, values={"other": name})


def _wrong_in(passage: Passage, facts: Facts) -> Iterator[Breach]:
    text = passage.unmarked_text
    told: set[str] = set()
    for found in _NAME.finditer(text):
        name = found["who"]
        if name in told or name.casefold() in NOT_NAMES or name.casefold() in facts.names:
            continue
        if not may_be_name(text, found, passage):
            continue
        stands = stands_as(text, found, passage)
        if stands and _is_anothers(passage, text, found, facts, is_object=stands == "object"):
            told.add(name)
            start, end = found.span("who")
            yield Breach(passage=passage, start=start, end=end, values={"other": name})


def _is_anothers(
    passage: Passage, text: str, found: re.Match[str], facts: Facts, *, is_object: bool
) -> bool:
    """Return whether a name stands for the pupil and is not the pupil's."""
    name, after = found["who"].casefold(), text[found.end("who") :]
    if name in NOT_NAMES or name in facts.people or name in facts.settings:
        return False
    if is_form_of(name, facts.names) or is_in_role(text, *found.span("who")):
        return False
    start, end = passage.sentence_at(found.start("who"))
    # An outcome is the pupil's own, whatever is told, shown or given in it.
    is_aim = _AIM.search(text[start : found.start("who")]) is not None
    if not (is_object or is_aim) and _SAYS_OR_GIVES.match(MEANWHILE.sub("", after)):
        return False
    # "Mum hopes that Bethany will live near her": the one spoken of before is Mum.
    of_kin = _KIN_HOPES.search(text[start : found.start("who")]) is not None
    rest = "" if of_kin else text[found.end("who") : end]
    names_pupil = any(word.casefold() in facts.names for word in A_NAME.findall(text[start:end]))
    return is_object or not (names_pupil or _REFERS_BACK.search(rest))


_AIM = Pattern(r"^(?:E?\d+[.):]* )?(?:outcome \d+[.:]? )?by\b[^.;]*$", re.IGNORECASE)
_KIN_HOPES = Pattern(
    r"\b(?:mum|mam|mother|dad|father|parents?|carers?|gran\w*|nan|family)\b(?:[^.;]*\b(?:that|for|"
    r"when|if|wish|hopes?|see|sees)) $",
    re.I,
)


def _introduced(draft: Draft, names: frozenset[str]) -> frozenset[str]:
    """Return which of some first names the draft says are somebody's: a brother, a therapist, Mum."""
    found: set[str] = set()
    for passage in draft.passages:
        spoken = A_NAME.findall(f"{passage.speaker} {passage.gathered_by}")
        found.update(word.casefold() for word in spoken)
        text = passage.text.casefold()
        if any(name in text for name in names):
            found |= _introduced_in(passage.text, names)
    return frozenset(found)


def _introduced_in(text: str, names: frozenset[str]) -> set[str]:
    found = {
        one.group(0).casefold()
        for one in A_NAME.finditer(text)
        if one.group(0).casefold() in names and is_in_role(text, *one.span())
    }
    for cue in (RELATED, IS_RELATED):
        found.update(m["who"].split(" ")[0].casefold() for m in cue.finditer(text))
    return found


_PLAN_OF = Pattern(
    r"\b(?:Name(?: of (?:child|pupil|student|young person))?|Pupil|Child|Student|Young person)\s*"
    rf":\s*(?P<who>{CAPITALISED}"
    rf"(?: {CAPITALISED})*)|\b(?:plan|profile|section A|review|report|EHCP?|draft)\s+(?:for|of|"
    rf"[-–—:|])\s*(?P<who2>{CAPITALISED}"
    rf"(?: {CAPITALISED})+)|^(?P<who3>{CAPITALISED} {CAPITALISED})(?: ?[-–—|,:]| EHC|$)",
)


def _wrong_around(draft: Draft, facts: Facts) -> Iterator[Breach]:
    """Yield each header, footer, title or claim of a file that names somebody else."""
    for passage in draft.around:
        if passage.where in ("comment", "footnote", "textbox"):
            continue
        for found in _PLAN_OF.finditer(passage.text):
            name = next(bit for bit in found.groups() if bit)
            words = name.casefold().split()
            if (
                words[0] in GIVEN_NAMES
                and not _shares(words, facts)
                and words[0] not in facts.people
            ):
                start = passage.text.index(name, found.start())
                yield Breach(
                    passage=passage, start=start, end=start + len(name), values={"other": name}
                )
    claims = draft.case.reading.claims if draft.case.reading else ()
    for claim in claims:
        words = re.findall(r"[^\W\d_]+", claim.value.casefold())
        if claim.fact == "name" and words and not _shares(words, facts):
            yield Breach(evidence=claim.value, values={"other": claim.value})


def _shares(words: list[str], facts: Facts) -> bool:
    return any(is_form_of(word, facts.names) for word in words)
