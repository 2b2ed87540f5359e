"""Checks of the words in which provision is written: vague, handed on, priced, or kept elsewhere."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ehcplan.compliance import english
from ehcplan.compliance.called import Called
from ehcplan.compliance.checks.f_named import is_of_known_length, is_somebody_of_theirs
from ehcplan.compliance.checks.quantity import (
    fields_text,
    is_item,
    is_statement,
    stated,
    whole_text,
)
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, Duty
from ehcplan.compliance.shapes import Term
from ehcplan.compliance.words import givers, vague
from ehcplan.compliance.words import provision as provided
from ehcplan.compliance.words.about_plan import SPEAKS_OF_ITSELF
from ehcplan.compliance.words.standing import REASON, Owes
from ehcplan.compliance.words.statements import SOMEBODY
from ehcplan.compliance.words.vague_light import LIGHT
from ehcplan.plan.whole import NothingHere

# Beside an item that is counted in full these only say how it is done, or why.
_SOFT = frozenset({"W02", "W10", "W14", "W16", "W17", "W20", "W15"})
_SUM_ALONE = Pattern(
    r"[^\w£]{0,9}(?:(?:annual\s+)?cost[^\w£]{0,9})?£\s?[\d,.]{1,12}(?:\s?(?:p\.?a\.?|per\s+"
    r"\w+|a\s+\w+))?\W{0,9}",
    re.IGNORECASE,
)


_CALLS = Called((term.key, term.triggers) for term in (*vague.VAGUE, *LIGHT))
"""The keys of the terms that words call for."""


@dataclass(frozen=True, kw_only=True)
class _Seen:
    """One family of vague words in one sentence: where it stands in the passage."""

    term: Term
    start: int
    end: int


def avoids_vague_words(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-07: one breach a sentence, the worst family first, the others named beside it."""
    for start, end in passage.sentences:
        found = list(_hits(vague.VAGUE, passage, start, end, facts.names))
        if found and SPEAKS_OF_ITSELF.search(passage.text[start:end]) is not None:
            continue
        if found and speaks_of_help(passage):
            found = _left_standing(found, passage, (start, end), facts)
        if found and speaks_of_help(passage):
            yield _told(passage, found)
        elif (light := _light(passage, start, end)) is not None:
            yield light


def speaks_of_help(passage: Passage) -> bool:
    """Return whether a passage is an item of provision, or a loose text that reads as one."""
    if isinstance(passage.part, NothingHere) or passage.field not in ("words", "loose"):
        return False
    return is_item(passage.text) or _only_states(passage.text)


def _only_states(text: str) -> bool:
    """Return whether a text reads as a statement: its words may still leave the help open."""
    return is_statement(text) and provided.NONE_SAID.search(text) is None


def _hits(
    terms: Iterable[Term],
    passage: Passage,
    start: int,
    end: int,
    names: frozenset[str] = frozenset(),
) -> Iterator[_Seen]:
    """Yield where terms stand in a sentence, of those that its words call for."""
    sentence = without_names(passage.text[start:end], names)
    called = _CALLS.by(english.tokens(sentence))
    for term in terms:
        if term.key in called and (hit := hit_of(term, sentence)) is not None:
            yield _Seen(term=term, start=start + hit.start(), end=start + hit.end())


_BESIDES = Pattern(
    r"\b(?:also|in\s+addition|additionally|besides|as\s+well(?!\s+as)|on\s+top(?:\s+of)?|"
    r"furthermore|moreover|too(?=\s*[.;]))\b"
    r"|\W*(?:extra|further|more|additional)\s+\w+\s+(?:is|are|will)\b|^\W*plus\b",
    re.IGNORECASE,
)
"""A sentence that adds more help: what the columns of its row count is the help before it."""


def _left_standing(
    found: list[_Seen], passage: Passage, place: tuple[int, int], facts: Facts
) -> list[_Seen]:
    """Return what is vague still, beside the amount, the frequency and the person that are given."""
    sentence = passage.text[slice(*place)]
    beside = "" if _BESIDES.search(sentence) is not None else fields_text(passage)
    counted = stated(f"{sentence}; {beside}" if beside else sentence).is_counted
    soft = stated(whole_text(passage)).is_counted
    return [
        one
        for one in found
        if not (counted and not _never_counted_away(one, passage))
        and not (soft and one.term.key in _SOFT)
        and not _is_excused(one.term, sentence, passage, facts)
    ]


def _never_counted_away(one: _Seen, passage: Passage) -> bool:
    """Return whether words are vague beside any amount: a cell for who that names nobody is."""
    if one.term.key == "W12":
        return alone_in_cell(passage.text, one.start, one.end) is not None
    return one.term.key in vague.NEVER_COUNTED_AWAY


def alone_in_cell(text: str, start: int, end: int) -> str | None:
    """Return the short cell, after the first of a row, in which words stand; None if there is none.

    What the other cells say ("a reading course") tells nothing of who is "suitably experienced".
    """
    first, last = text.rfind("\t", 0, start) + 1, text.find("\t", end)
    cell = text[first : last if last >= 0 else len(text)].strip()
    return cell if first and len(cell.split()) <= _SHORT_CELL else None


_SHORT_CELL = 7
_NAMES_AND_VERBS = provided.each(
    "will hope may mark pat grant chance faith grace sue bill drew chase reed case range"
)


def without_names(sentence: str, names: frozenset[str]) -> str:
    """Return a sentence in which a pupil called Will or Hope is no verb: every place stays the same."""
    for name in names & _NAMES_AND_VERBS:
        own = name.title()
        sentence = re.sub(rf"\b{own}\b", own[0] + "z" * (len(own) - 1), sentence)
    return sentence


def hit_of(term: Term, sentence: str) -> re.Match[str] | None:
    """Return where a term stands in a sentence that does not excuse it, or None."""
    found = term.compiled.search(sentence)
    if found is None or term.excused is None:
        return found
    alone = alone_in_cell(sentence, found.start(), found.end()) if term.key == "W12" else None
    return found if term.excused.search(alone or sentence) is None else None


_OF_TIME = frozenset({"W05", "W17"})


def _is_excused(term: Term, sentence: str, passage: Passage, facts: Facts) -> bool:
    if term.key in _OF_TIME and hit_of(term, REASON.sub(" ", sentence)) is None:
        return True
    if term.key == "W17" and _is_there_all_day(sentence, passage):
        return True
    if term.key == "W12":
        if _is_only_named(term, sentence) and givers.NAMED_TRAINING.search(passage.text):
            return True
        in_early_years = facts.year is not None and facts.year <= 0
        return in_early_years and re.search(r"\bkey\s+person", sentence, re.I) is not None
    if term.key == "W19":
        told = stated(whole_text(passage))
        return (told.is_counted or told.is_settled) and _only_pays(term, sentence)
    if term.key == "W14":
        return (
            _is_fixed(sentence)
            or _ASKS_WHAT.fullmatch(sentence) is not None
            or is_somebody_of_theirs(hit_of(term, sentence), sentence)
        )
    if term.key == "W06":
        return is_of_known_length(hit_of(term, sentence), sentence)
    if term.key == "W09":
        return leaves_a_slot(sentence, passage)
    return False


def _is_there_all_day(sentence: str, passage: Passage) -> bool:
    """Return whether it is a thing that is the pupil's all day, and nobody's help."""
    if not stated(sentence).owes(Owes.TIMES):
        return True
    told = stated(whole_text(passage))
    somebody = told.who or SOMEBODY.search(sentence) is not None
    return not somebody and (told.stands or not told.owes(Owes.TIMES))


_ASKS_WHAT = Pattern(
    r"\W*(?:what|how|where|when|who|which|things|ways)\b[^.;:!?\n\t|]{1,60}[:?]?\W*", re.IGNORECASE
)
"""The title of a list, and no promise in it: "What school will do"."""
_PURSE = Pattern(
    r"\W*(?:(?:from|paid|funded|met|by|out|of|the|its|our|own|existing|core|delegated|notional|"
    r"base|and|plus|via|under|council[’']?s?|authority[’']?s?|la|"
    r"county|borough|school[’']?s?|college[’']?s?|nursery[’']?s?|academy[’']?s?|setting[’']?s?|"
    r"trust[’']?s?|nhs|icb|health|early|years|high|exceptional|additional|extra|enhanced|"
    r"individual|"
    r"send?|element|one|two|three|\d|e[123]|top[\s-]?up|inclusion|therapy|resource\w*|joint|"
    r"band\w*|[A-F]|block|grant|premium|contract|place|needs)"
    r"[\s,/&+’'-]+){0,7}(?:budgets?|fund(?:s|ing)?|money|resources?|contract|block|grant|"
    r"allocation|top[\s-]?up|\d)\W*",
    re.IGNORECASE,
)
"""Which purse pays, in a cell of its own: "Nursery's own budget", "High needs block"."""


def _only_pays(term: Term, sentence: str) -> bool:
    """Return whether money stands in a cell of its own, or as a sum, beside help that is counted."""
    if (hit := hit_of(term, sentence)) is None:
        return False
    before = max(sentence.rfind(sign, 0, hit.start()) for sign in "\t\n|") + 1
    cell = _CELL_ENDS.split(sentence[before:], maxsplit=1)[0]
    return hit.group(0).startswith("£") or any(one.fullmatch(cell) for one in (_SUM_ALONE, _PURSE))


_CELL_ENDS = Pattern(r"[\t\n|]")
_WITHOUT_TRAINING = Pattern(
    r"\b(?:trained|experienced|skilled|qualified|suitably|appropriately|specially|suitable|"
    r"appropriate)\b",
    re.I,
)


def _is_only_named(term: Term, sentence: str) -> bool:
    """Return whether adults are called named or familiar, and nothing is claimed of their training."""
    hit = term.compiled.search(sentence)
    return hit is not None and _WITHOUT_TRAINING.search(hit.group(0)) is None


def _is_fixed(sentence: str) -> bool:
    """Return whether a whole setting does one thing that can be seen, at a time that is given."""
    return provided.SETTING_ARRANGES.search(sentence) is not None and stated(sentence).frequency


_SLOTS_LEFT = Pattern(
    r"\b(?:days?|times?|slots?|timetable|dates?|place|room|lessons?|venue|hall|topics?|texts?|"
    r"books?|order|menu|recipes?|activit(?:y|ies)|periods?|routes?|mornings?|afternoons?|"
    r"slot)\b[^.;]{0,90}\b(?:agreed|arranged|decided|confirmed|chosen|fixed|set|settled|picked)\b"
    r"|\b(?:agreed|arranged|decided|confirmed|fixed|set|settled|picked)\b[^.;]{0,30}\b(?:days?|"
    r"times?|slots?|timetable|dates?)\b",
    re.IGNORECASE,
)


NUMBER_LEFT = Pattern(
    r"\b(?:numbers?\s+of|amount|frequency|length|duration|how\s+(?:many|often|long|much))\b[^.;]{0,60}?"
    r"\b(?:(?:to\s+be|will\s+be)\s+(?:\w+\s+)?(?:decided|settled|agreed|set|fixed|confirmed|chosen|worked\s+out|"
    r"determined)|(?:is|are)\s+for\s+[^.;]{1,40}?\s+to\s+(?:decide|settle|agree|set|fix|say|choose|judge))\b",
    re.IGNORECASE,
)
"""That how much or how often is left open, whatever is counted beside it."""


def leaves_a_slot(sentence: str, passage: Passage) -> bool:
    """Return whether only the day or the place is left open, of an amount that stands."""
    if NUMBER_LEFT.search(sentence) is not None:
        return False
    return _SLOTS_LEFT.search(sentence) is not None and stated(whole_text(passage)).amount


def _told(passage: Passage, found: list[_Seen]) -> Breach:
    worst = found[0]
    phrase = passage.text[worst.start : worst.end]
    only_examples = all(one.term.key == "W10" for one in found)
    return Breach(
        passage=passage,
        start=worst.start,
        end=worst.end,
        certainty=Certainty.ASKS if only_examples else None,
        values={
            "family": worst.term.key,
            "also": " ".join(one.term.key for one in found[1:]),
            "phrase": phrase.strip(),
            "reason": worst.term.why,
            "instead": worst.term.instead,
            "beside": _others(passage, found[1:]),
        },
    )


def _others(passage: Passage, found: list[_Seen]) -> str:
    phrases = ", ".join(f"“{passage.text[one.start : one.end].strip()}”" for one in found)
    return f" (beside it: {phrases})" if phrases else ""


def _light(passage: Passage, start: int, end: int) -> Breach | None:
    """Return a breach of practice for a lighter word, where nothing at all is counted."""
    hit = next(_hits(LIGHT, passage, start, end), None)
    if hit is None or not speaks_of_help(passage):
        return None
    told = stated(f"{passage.text[start:end]}; {fields_text(passage)}")
    if told.amount or told.frequency or told.ratio or stated(whole_text(passage)).amount:
        return None
    return Breach(
        passage=passage,
        start=hit.start,
        end=hit.end,
        duty=Duty.GOOD,
        values={
            "family": hit.term.key,
            "also": "",
            "phrase": passage.text[hit.start : hit.end],
            "reason": hit.term.why,
            "instead": "Say who does what, how much, how often.",
        },
    )


def is_uncounted(passage: Passage) -> bool:
    """Return whether a passage is an item that lacks its amount, its frequency or its person."""
    return speaks_of_help(passage) and not stated(whole_text(passage)).is_counted
