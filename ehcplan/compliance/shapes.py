"""Shapes that many checks share: terms that are avoided, texts that are asked for, spans."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.vocabulary import Element

_SIMPLE = Pattern(r"[a-zà-ÿ]+(?:['-][a-zà-ÿ]+)*")


@dataclass(frozen=True, kw_only=True)
class Term:
    """A word or phrase to look at twice: why, what to write instead, and when it is fine.

    `pattern` is a regular expression, matched without regard to case inside one sentence. `unless`
    is one too: a sentence that matches it is fine.
    """

    key: str
    pattern: str
    why: str
    instead: str = ""
    unless: str = ""
    fine_when: str = ""
    """When it is fine, in words, for the printed list."""
    triggers: frozenset[str] = frozenset()
    """Words of which one is in every text that matches (see `rule.Lines`)."""
    source: str = ""
    compiled: Pattern = field(init=False, repr=False, compare=False)
    excused: Pattern | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "compiled", Pattern(self.pattern, re.IGNORECASE))
        unless = Pattern(self.unless, re.IGNORECASE) if self.unless else None
        object.__setattr__(self, "excused", unless)


def triggers_of(terms: Iterable[Term]) -> frozenset[str]:
    """Return the words that call for any of some terms."""
    return frozenset().union(*(term.triggers for term in terms))


@dataclass(frozen=True, kw_only=True)
class AvoidsTerms:
    """A check of one line: none of these terms stands in it, but in a sentence that excuses it."""

    terms: tuple[Term, ...]
    under: frozenset[Element] | None = None
    unless: Callable[[str, Passage, Facts], bool] | None = None
    """A further excuse: given the sentence, the passage and the facts."""

    def __call__(self, passage: Passage, facts: Facts) -> Iterator[Breach]:
        """Yield a breach for each term in each sentence that nothing excuses."""
        if self.under is not None and passage.element not in self.under:
            return
        for start, end in passage.sentences:
            sentence = passage.text[start:end]
            for term in self.terms:
                found = term.compiled.search(sentence)
                if found is None or (term.excused is not None and term.excused.search(sentence)):
                    continue
                if self.unless is not None and self.unless(sentence, passage, facts):
                    continue
                yield Breach(
                    passage=passage,
                    start=start + found.start(),
                    end=start + found.end(),
                    values={"term": term.key, "why": term.why, "instead": term.instead},
                )


def each_match(
    pattern: Pattern, passage: Passage, *, outside_marks: bool = False
) -> Iterator[re.Match[str]]:
    """Yield every match in a passage; with `outside_marks`, none inside quotation marks."""
    yield from pattern.finditer(passage.unmarked_text if outside_marks else passage.text)


def at(passage: Passage, found: re.Match[str], **values: str) -> Breach:
    """Return a breach at the words that matched."""
    return Breach(passage=passage, start=found.start(), end=found.end(), values=values)


def plain_triggers(*words: str) -> frozenset[str]:
    """Return triggers, having made sure that each is one word in lower case.

    Raises ValueError for anything else: a trigger that never matches would silence its rule.
    """
    for word in words:
        if word not in ("#", "AA", "Aa", "“", "*") and not _SIMPLE.fullmatch(word.rstrip("-")):
            raise ValueError(
                f"{word!r} is not a trigger: use one lower-case word or its beginning."
            )
    return frozenset(words)
