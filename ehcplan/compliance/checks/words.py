"""Checks of wording in every section: words that label, jargon, placeholders, private matters."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ehcplan.compliance.called import Called
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.reading_grade import ENOUGH_WORDS, reading_of
from ehcplan.compliance.rule import FINAL_STAGES, Breach, Certainty
from ehcplan.compliance.section import Section
from ehcplan.compliance.shapes import AvoidsTerms
from ehcplan.compliance.words.deficit import DEFICIT
from ehcplan.compliance.words.jargon import jargon_in, plain_form
from ehcplan.compliance.words.placeholders import ROW_PLACEHOLDERS, placeholders_for
from ehcplan.compliance.words.private import PRIVATE
from ehcplan.compliance.words.short_forms import SHORT_FORMS, TESTS, UNIVERSAL, WORDS_IN_CAPITALS
from ehcplan.plan.whole import PROVISION_LETTERS, Advice, Letter
from ehcplan.vocabulary import Element

# A-25 ------------------------------------------------------------------------------------------

_FAMILY_WORDS = frozenset({"meltdown", "tantrum"})


def _is_families_own(passage: Passage) -> bool:
    return passage.is_parents or passage.is_pupils


def labels(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Yield each word that labels or blames, but for a family's own words for things."""
    for breach in AvoidsTerms(terms=tuple(_LABELS.by(passage.tokens)))(passage, facts):
        if not (_is_families_own(passage) and breach.values["term"] in _FAMILY_WORDS):
            yield breach


_LABELS = Called((term, term.triggers) for term in DEFICIT)

# A-26 ------------------------------------------------------------------------------------------

_SHORT_FORM = Pattern(
    r"(?<![\w/&.-])(?:[A-Z]{2,6}|[A-Z](?:[a-z]?[A-Z]){1,5}o?)(?=s?(?![\w&]|-[IVX\d]))"
)
_IN_WORDS = Pattern(r"s? ?\((?:the |an? )?(?:[a-z][\w’'-]*,? ){2,}")
"""What a short form means, in brackets behind it, in whatever words."""
_INITIALS = Pattern(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? [A-Z]+$")
_ALL_LETTERS = frozenset(
    {Letter.A, Letter.B, Letter.C, Letter.D, Letter.E, Letter.F, Letter.G, Letter.H1, Letter.H2}
)
_TERM_LIMIT = 3
"""So many terms of the trade outside Section A before one is pointed at."""


def jargon(draft: Draft) -> Iterator[Breach]:
    """Yield short forms and terms of the trade that nothing explains.

    In Section A each is a breach of its own, once. Outside it there is one for all of them.
    """
    explained = _explained(draft)
    told: set[str] = set()
    for passage in draft.of(Letter.A):
        for start, end, plain in _hard_words(passage, explained):
            written = passage.text[start:end]
            if written.casefold() not in told:
                told.add(written.casefold())
                values = {"instead": _instead(plain), "others": ""}
                yield Breach(passage=passage, start=start, end=end, values=values)
    yield from _outside_a(draft, explained, told)


def _outside_a(draft: Draft, explained: frozenset[str], told: set[str]) -> Iterator[Breach]:
    found: dict[str, tuple[Passage, int, int, str]] = {}
    forms = 0
    for passage in draft.of(*sorted(_ALL_LETTERS - {Letter.A})):
        for start, end, plain in _hard_words(passage, explained):
            key = passage.text[start:end].casefold()
            if key not in found and key not in told:
                found[key] = passage, start, end, plain
                forms += passage.text[start:end].isupper() or _is_short(passage.text[start:end])
    if found and (forms or len(found) >= _TERM_LIMIT):
        passage, start, end, plain = _first_short(found.values())
        here = (passage, start)
        others = [p.text[s:e] for p, s, e, _ in found.values() if (p, s) != here]
        listed = f", nor others like it: {', '.join(others)}" if others else ""
        values = {"instead": _instead(plain), "others": listed}
        yield Breach(passage=passage, start=start, end=end, values=values)


def _first_short(
    found: Iterable[tuple[Passage, int, int, str]],
) -> tuple[Passage, int, int, str]:
    held = list(found)
    return next((one for one in held if _is_short(one[0].text[one[1] : one[2]])), held[0])


def _is_short(written: str) -> bool:
    return sum(sign.isupper() for sign in written) >= 2


def _instead(plain: str) -> str:
    return f" (in plain words: {plain})" if plain else ""


def _hard_words(passage: Passage, explained: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Yield each short form and term that nothing explains: where it stands, and its plain form."""
    if passage.field == "loose" and passage.letter is not Letter.A and passage.part is not None:
        return
    text = passage.unmarked_text
    if "AA" in passage.tokens or _SHORT_FORM.search(text):
        yield from _short_forms(text, explained)
    for found in sorted(jargon_in(text, passage.tokens), key=lambda one: one.start()):
        if not _is_explained_here(text, found.end()):
            yield found.start(), found.end(), plain_form(found.group(0))


def _short_forms(text: str, explained: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    for found in _SHORT_FORM.finditer(text):
        written = found.group(0)
        form = written.upper()
        quiet = form in UNIVERSAL or form in TESTS or form in WORDS_IN_CAPITALS or form in explained
        if quiet or _INITIALS.search(text[: found.end()]) or _is_among_capitals(text, found):
            continue
        if _IN_WORDS.match(text, found.end()):
            continue
        if form in SHORT_FORMS or _looks_short(form):
            yield found.start(), found.end(), SHORT_FORMS.get(form, "")


def _looks_short(form: str) -> bool:
    """Return whether capitals that no list holds are a short form, and not a word written large."""
    return 2 <= len(form) <= 5 and not re.search(
        r"[AEIOUY][A-Z]*[AEIOUY]|^[^AEIOUY]?[AEIOU][^AEIOUY]{1,2}$", form
    )


def _is_among_capitals(text: str, found: re.Match[str]) -> bool:
    """Return whether a word in capitals stands beside others: a list of signs, or a heading."""
    before, after = text[: found.start()], text[found.end() :]
    beside = re.search(r"\b[A-Z]{3,},? (?:and )?$", before) or re.match(
        r",? (?:and )?[A-Z]{3,}\b", after
    )
    return beside is not None and found.group(0) not in SHORT_FORMS


def _is_explained_here(text: str, end: int) -> bool:
    """Return whether what follows a term in its sentence says what it means."""
    return (
        re.match(
            r"[\s,]*(?:\(|–|—|, (?:or|that is|which means|meaning)\b|: )", text[end : end + 16]
        )
        is not None
    )


_IN_BRACKETS = Pattern(r"[(\[](?:the |an? )?(?P<short>[A-Z][A-Za-z&]{1,6}?)s?(?=[,;:)\]])")
_DEFINED = Pattern(
    r"\b(?P<short>[A-Z][A-Za-z&]{1,6}?)s?\s*(?:[(\[=–—:-]|stands for|means)\s*(?:an? |the )?"
)
_LETTERS = Pattern(r"[A-Za-z]+")
_SPELT_WITHIN = 90
"""So many signs before or behind a short form may spell it out."""


def _explained(draft: Draft) -> frozenset[str]:
    """Return the short forms that a draft spells out anywhere, in capitals."""
    return frozenset().union(*(_explained_in(p.text) for p in draft.passages))


@lru_cache(maxsize=4096)
def _explained_in(text: str) -> frozenset[str]:
    found: set[str] = set()
    for one in _IN_BRACKETS.finditer(text):
        words = _LETTERS.findall(text[max(0, one.start() - _SPELT_WITHIN) : one.start()])
        if any(_spells(words[-count:], one["short"]) for count in range(2, len(one["short"]) + 4)):
            found.add(one["short"].upper())
    for one in _DEFINED.finditer(text):
        words = _LETTERS.findall(text[one.end() : one.end() + _SPELT_WITHIN])
        if any(_spells(words[:count], one["short"]) for count in range(2, len(one["short"]) + 4)):
            found.add(one["short"].upper())
    return frozenset(found)


def _spells(words: list[str], short: str) -> bool:
    """Return whether words spell out a short form: it begins as they do, with their letters."""
    letters = [sign.lower() for sign in short if sign.isalpha()]
    plain = [word.lower() for word in words]
    return bool(
        plain
        and plain[0][0] == letters[0]
        and plain[-1][0] in letters[-2:] + letters[:1] * (len(plain) == 1)
        and _in_order(letters, "".join(plain))
    )


def _in_order(letters: list[str], text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


# A-27 ------------------------------------------------------------------------------------------

# A grade of 6 in Section A and of 9 elsewhere is asked for, with room for the counter's own error.
# Section F must say who does what, how often and how long in one sentence: it reads hard and is right.
_LIMITS = {Letter.A: 7.0, **dict.fromkeys((Letter.B, Letter.C, Letter.D, Letter.E), 11.5)}
_LIMITS_OF_PROVISION = dict.fromkeys(PROVISION_LETTERS, 20.0)
_LONG_SENTENCES = {Letter.A: 22.0, **dict.fromkeys((Letter.B, Letter.C, Letter.D, Letter.E), 28.0)}
READ_LETTERS = frozenset({*_LIMITS, *_LIMITS_OF_PROVISION})


def reading_grade(section: Section, facts: Facts) -> Iterator[Breach]:
    """Yield one breach where a section of a hundred words or more reads too hard."""
    told = [p for p in section.passages if p.element is not Element.A_PARTICIPATION]
    read = reading_of(told)
    limit = {**_LIMITS, **_LIMITS_OF_PROVISION}[section.letter]
    is_long = read.mean_sentence > _LONG_SENTENCES.get(section.letter, 60.0)
    if read.words < ENOUGH_WORDS or (read.grade <= limit and not is_long):
        return
    worst = read.hardest[0]
    values = {"age": str(min(read.age, 21)), "mean": str(round(read.mean_sentence))}
    yield Breach(passage=worst.passage, start=worst.start, end=worst.end, values=values)


# A-29 ------------------------------------------------------------------------------------------

_AGREED = Pattern(
    r"\b(?:asked that details are not|prefers? not to (?:say|share)|has asked (?:us )?not to|"
    r"with (?:the )?(?:family|mum|mother|parent|carer)[’']?s? (?:agreement|permission|consent)|"
    r"(?:agreed|consented|gave (?:her|his|their) (?:consent|agreement|permission)) (?:to|that|"
    r"for))\b",
    re.IGNORECASE,
)
_IN_CARE_SECTIONS = frozenset({"child protection", "a care order"})
_CARE_LETTERS = frozenset({Letter.D, Letter.H1, Letter.H2})
_PRIVATE = Called((term, term.triggers) for term in PRIVATE)


def private(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Yield each mention of a very private matter that no recorded agreement stands beside."""
    if passage.letter is None or passage.letter in (Letter.I, Letter.K):
        return
    if passage.field == "loose" and passage.part is not None:
        return
    for breach in AvoidsTerms(terms=tuple(_PRIVATE.by(passage.tokens)))(passage, facts):
        term = breach.values["term"]
        if term in _IN_CARE_SECTIONS and passage.letter in _CARE_LETTERS:
            continue
        if not _AGREED.search(passage.text):
            yield breach


# A-32 ------------------------------------------------------------------------------------------


def placeholders(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Yield each piece of template text that is still there, the longest where two meet."""
    yield from _in_row(passage)
    taken: list[tuple[int, int]] = []
    for one in placeholders_for(passage.text, passage.tokens):
        if one.in_sections_only and passage.letter is None:
            continue
        for found in one.compiled.finditer(passage.text):
            if any(s < found.end() and found.start() < e for s, e in taken) or (
                _is_to_come(passage, facts) and not _is_prompt(found.group(0))
            ):
                continue
            taken.append(found.span())
            yield Breach(
                passage=passage,
                start=found.start(),
                end=found.end(),
                certainty=None if one.is_sure else Certainty.SUSPECTS,
                values={"what": one.key},
            )


def _in_row(passage: Passage) -> Iterator[Breach]:
    """Yield the first prompt that is left in a row of the list of advice, as it is printed."""
    if not isinstance(passage.part, Advice) or passage.field != "loose":
        return
    for one in ROW_PLACEHOLDERS:
        found = one.compiled.search(passage.part.printed)
        if found:
            seen = found.group(0).strip("|\t ")
            yield Breach(passage=passage, evidence=seen, values={"what": one.key})
            return


def _is_to_come(passage: Passage, facts: Facts) -> bool:
    """Return whether a school is rightly not yet named: section I of a draft."""
    return passage.letter is Letter.I and facts.stage not in FINAL_STAGES


def _is_prompt(written: str) -> bool:
    """Return whether a form's own prompt stands in brackets, and not that a thing is to come."""
    return written[0] in "[<" and re.search(r"\bto be\b|tb[cad]", written, re.IGNORECASE) is None
