"""The check for pronouns (A-31) of another pupil where this pupil’s should stand."""

import re
from collections.abc import Iterator

from ehcplan.compliance.checks.people_cues import A_NAME, ROLE_WORDS
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.section import Section
from ehcplan.compliance.words.names import DOUBTFUL_NAMES, GIVEN_NAMES, NOT_NAMES, is_form_of

_HIS = frozenset({"he", "him", "his", "himself"})
_HERS = frozenset({"she", "her", "hers", "herself"})
_PRONOUN = Pattern(
    r"(?<![\w’'/])(?:he|him|his|himself|she|her|hers|herself)(?![\w/])", re.IGNORECASE
)
_SOMEBODY = Pattern(
    rf"\b(?:{ROLE_WORDS}|mums?|mam|mummy|dads?|daddy|"
    r"mothers?|fathers?|step\w+|brothers?|sisters?|siblings?|twins?|cousins?|friends?|uncles?|"
    r"aunt\w*|gran\w*|"
    r"nan\w*|grandparents?|husband|wife|partner|girlfriend|boyfriend|boys?|girls?|man|men|woman|"
    r"women|lady|gentleman|"
    r"child(?!’s plan)|children|peers?|pupils?|students?|classmates?|mates?|people|person|somebody|"
    r"someone|anyone|"
    r"everyone|another|others?|who|dogs?|puppy|cats?|kitten|rabbits?|hamster|horses?|pony|pet|"
    r"teddy|doll|baby|"
    r"babies|neighbours?|player|singer|character|hero|king|queen|author|foster|family|guardian|Mr|"
    r"Mrs|Ms|Miss|Dr)\b",
    re.IGNORECASE,
)


def wrong_pronouns(section: Section, facts: Facts) -> Iterator[Breach]:
    """Yield the first wrong pronoun of a section, with how often there is one."""
    wrong = (_HIS | _HERS) - facts.pronouns
    if not facts.pronouns or not wrong:
        return
    found = [
        (passage, *place)
        for passage in section.passages
        if not (passage.field == "loose" and passage.part is not None)
        if passage.tokens & wrong
        for place in _wrong_pronouns(passage, facts, wrong)
    ]
    if found:
        passage, start, end = found[0]
        times = "once" if len(found) == 1 else f"{len(found)} times"
        yield Breach(passage=passage, start=start, end=end, values={"times": times})


def _wrong_pronouns(
    passage: Passage, facts: Facts, wrong: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Yield each wrong pronoun in a sentence that, like those before it, is about nobody else."""
    text = passage.unmarked_text
    written = [one for one in _PRONOUN.finditer(text) if one.group(0).casefold() in wrong]
    if not written:
        return
    somebody = passage.is_parents and _is_told_by_name(passage)
    for start, end in passage.sentences:
        if start > written[-1].start():
            return
        sentence = text[start:end]
        somebody = somebody or _speaks_of_others(sentence, facts)
        if somebody:
            continue
        for found in _PRONOUN.finditer(sentence):
            if found.group(0).casefold() in wrong:
                yield start + found.start(), start + found.end()


def _is_told_by_name(passage: Passage) -> bool:
    """Return whether a parent is named as the speaker, so that "she said" may be the parent."""
    return (
        re.search(
            r"\b(?:she|he) (?:said|says|told|feels|worries|thinks|hopes)\b", passage.text, re.I
        )
        is not None
    )


def _speaks_of_others(sentence: str, facts: Facts) -> bool:
    if _SOMEBODY.search(sentence):
        return True
    return any(
        word not in NOT_NAMES
        and word not in facts.names
        and word not in _HIS
        and word not in _HERS
        and (found.start() > 0 or word in GIVEN_NAMES or word in DOUBTFUL_NAMES)
        and not is_form_of(word, facts.names)
        for found in A_NAME.finditer(sentence)
        for word in [found.group(0).casefold()]
    )
