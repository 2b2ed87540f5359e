"""Reading grade: how long the words and sentences of a text are, by the Flesch-Kincaid formula.

The grade is a hint and never a gate. It is 0.39 × words a sentence + 11.8 × syllables a word − 15.59
(Kincaid and others, 1975); a grade and five years is about the age at which it reads easily.
Syllables are counted by our own rules for English spelling.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ehcplan.compliance import english
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern

ENOUGH_WORDS = 100
"""Below so many words a grade says little."""

_WORD = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_BRACKETS = Pattern(r"\([^()]*\)|\[[^\[\]]*\]")
_GROUP = Pattern(r"[aeiouy]+")
_SILENT_E = Pattern(r"(?<=[^aeiouylr])e$|(?<=[aeiouy][lr])e$|(?<=[aeo]u)e$|(?<=[^aeiou]u)e$")
_SILENT_ES = Pattern(r"(?<=[^aeiouyszxl])es$|(?<=[aeiouy]l)es$(?!sh|ch)")
_SOFT_ES = Pattern(r"(?:[sxzc]|[cs]h|g)es$")
_SILENT_ED = Pattern(r"(?<=[^aeioutdl])ed$|(?<=[aeiouy]l)ed$|(?<=ll)ed$")
# Two vowel signs that are spoken one after the other.
_APART = Pattern(
    r"i[aou](?!u)|(?<![cstg])i(?:um|us)|eo(?!n$|ns$|p)|ua(?!r|y)|uo(?!r|y)|ui(?:t[yi]|n[eg])|yi|"
    r"eing|oing|uing|(?<=[^aeiouq])uel|iet|ier$|iest$|ying|io(?!n|us)|ue[ln]t|oe[mt]|eatr|"
    r"reat(?:e|i|o)|"
    r"diab|dial|lion|riot|(?<=[ct])i(?=at[ei])|ea(?:l[ist]|n$(?<!mean)(?<!clean)(?<!bean)(?<!lean)"
    r"(?<!jean)(?<!ocean))"
)
_TOGETHER = Pattern(
    r"[cstgx]i(?:a(?:l|n|t)|o(?:n|us)|en)|[dln]ion(?=s?$)|geous?|gion|ciou|tiou|quie|"
    r"(?:st|x)ion|iend|tie(?:nt|nce)"
)
_JOINED = Pattern(
    r"(?<=[aeiouy][^aeiouy])e(?=(?:ly|less|ful|ment|ness)s?(?:ly)?$)|(?<=[aeiouy][^aeiouy])e(?="
    r"(?:where|thing|body|time|work|side|times|one)$)|(?<=som)e(?=[^aeiouydrn])|"
    r"(?<=[aeiouy][^aeiouy]{2})e(?="
    r"(?:ly|less|ful|ment|ness)$)"
)
_KNOWN = {
    "people": 2, "every": 2, "everyone": 3, "everybody": 4, "everything": 3, "everywhere": 3,
    "business": 2, "different": 2, "interest": 2, "interests": 2, "interested": 3, "interesting": 3,
    "family": 3, "families": 3, "favourite": 3, "chocolate": 2, "vegetable": 3, "comfortable": 3,
    "area": 3, "areas": 3, "idea": 3, "ideas": 3, "real": 1, "really": 2, "being": 2, "doing": 2,
    "going": 2, "seeing": 2, "science": 2, "quiet": 2, "quietly": 3, "diet": 2, "society": 4,
    "create": 2, "creative": 3, "created": 3, "theatre": 3, "museum": 3, "poem": 2, "poet": 2,
    "evening": 2, "wednesday": 2, "sometimes": 2, "something": 2, "someone": 2, "somewhere": 2,
    "somebody": 3, "cafe": 2, "café": 2, "recipe": 3, "karate": 3, "ukulele": 4, "maisie": 2,
    "hour": 1, "hours": 1, "our": 1, "fire": 1, "tired": 1, "trial": 2, "usual": 3, "usually": 4,
    "actual": 3, "actually": 4, "visual": 3, "visually": 4, "individual": 5, "individually": 6,
    "naive": 2, "co-operate": 4, "cooperate": 4, "coordinate": 4, "coordination": 5, "rhythm": 2,
    "autism": 3, "organism": 4, "mr": 2, "mrs": 2, "dr": 2, "ms": 1, "won't": 1, "isn't": 2,
    "didn't": 2, "doesn't": 2, "couldn't": 2, "wouldn't": 2, "hasn't": 2, "haven't": 2, "wasn't": 2,
    "shouldn't": 2, "aren't": 1, "weren't": 1, "don't": 1, "can't": 1, "i've": 1, "they've": 1,
    "we've": 1, "you've": 1, "they're": 1, "we're": 1, "you're": 1, "dyslexia": 4, "anxiety": 4,
    "sensory": 3, "sandwich": 2, "awful": 2, "social": 2, "special": 2, "specialist": 3, "ocean": 2,
    "patience": 2, "patient": 2, "video": 3, "radio": 3, "studio": 3, "piano": 3, "lion": 2,
    "violin": 3, "serious": 3, "curious": 3, "obvious": 3, "previous": 3, "various": 3, "material": 4,
    "materials": 4, "experience": 4, "experiences": 5, "audience": 3, "period": 3, "medium": 3,
    "union": 2, "onion": 2, "million": 2, "opinion": 3, "region": 2, "religion": 3, "behaviour": 3,
    "junior": 2, "senior": 2, "friend": 1, "friends": 1, "friendly": 2, "friendship": 2, "asked": 1,
    "liked": 1, "used": 1, "moved": 1, "called": 1, "helped": 1, "learned": 1, "likes": 1, "makes": 1,
    "clothes": 1, "shoe": 1, "shoes": 1, "toes": 1, "goes": 1, "does": 1, "eyes": 1, "eye": 1,
    "aye": 1, "bye": 1, "queue": 1, "the": 1, "he": 1, "she": 1, "me": 1, "we": 1, "be": 1,
    "anxious": 2, "queues": 1, "being's": 2, "hear": 1, "near": 1, "year": 1, "years": 1, "idris": 2,
    "horse": 1, "nurse": 1, "house": 1, "noise": 1, "voice": 1, "choice": 1, "because": 2, "bicycle": 3,
    "animals": 3, "mobile": 2, "able": 2, "table": 2, "little": 2, "simple": 2, "single": 2,
    "preferred": 2, "wanted": 2, "needed": 2, "started": 2, "decided": 3, "hundred": 2, "naked": 2,
    "sacred": 2, "wicked": 2, "kindred": 2, "hatred": 2, "beloved": 3, "blessed": 2,
}  # fmt: skip


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """Return how many syllables an English word has, by its spelling; at least one."""
    plain = word.casefold().replace("’", "'")
    if plain in _KNOWN:
        return _KNOWN[plain]
    if plain.isdigit():
        return len(plain)
    plain = re.sub(r"'(?:s|ll|d|ve|re|m|t)?$", "", plain).replace("'", "")
    if plain in _KNOWN:
        return _KNOWN[plain]
    return max(1, _by_rule(plain))


def _by_rule(word: str) -> int:
    count = len(_GROUP.findall(word))
    count += len(_APART.findall(word)) - _together(word)
    count -= _silent(word)
    count -= len(_JOINED.findall(word))
    if word.endswith(("ism", "isms", "thm")):
        count += 1
    return count


def _together(word: str) -> int:
    """Return how many of the pairs that seem apart are spoken as one after all."""
    return sum(1 for found in _TOGETHER.finditer(word) if _APART.search(found.group(0)))


def _silent(word: str) -> int:
    if len(word) < 4:
        return int(word.endswith("e") and len(_GROUP.findall(word)) > 1)
    if _SOFT_ES.search(word):
        return 0
    return int(any(one.search(word) for one in (_SILENT_E, _SILENT_ES, _SILENT_ED)))


@dataclass(frozen=True, kw_only=True)
class Hardest:
    """A sentence that is hard to read, with where it stands."""

    passage: Passage
    start: int
    end: int
    grade: float


@dataclass(frozen=True, kw_only=True)
class Reading:
    """How a run of text reads."""

    words: int
    sentences: int
    grade: float
    hardest: tuple[Hardest, ...]
    """The hardest sentences, the hardest first."""

    @property
    def mean_sentence(self) -> float:
        """How many words a sentence has in the middle."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def age(self) -> int:
        """About the age at which it reads easily."""
        return max(5, round(self.grade) + 5)


def grade(words: int, sentences: int, syllable_count: int) -> float:
    """Return the Flesch-Kincaid grade; 0 where there is nothing to read."""
    if not words or not sentences:
        return 0.0
    return 0.39 * words / sentences + 11.8 * syllable_count / words - 15.59


def reading_of(passages: Iterable[Passage], *, hardest: int = 3) -> Reading:
    """Return how these texts read, without what stands in quotation marks or brackets."""
    measured = [
        (passage, start, end, words, syllable_count)
        for passage in passages
        for start, end, words, syllable_count in _measured(passage)
    ]
    words = sum(one[3] for one in measured)
    total = sum(one[4] for one in measured)
    hard = sorted(
        (
            Hardest(passage=passage, start=start, end=end, grade=grade(count, 1, sounds))
            for passage, start, end, count, sounds in measured
        ),
        key=lambda one: -one.grade,
    )
    return Reading(
        words=words,
        sentences=len(measured),
        grade=grade(words, len(measured), total),
        hardest=tuple(hard[:hardest]),
    )


def _measured(passage: Passage) -> Iterator[tuple[int, int, int, int]]:
    """Yield each sentence: where it begins and ends, its words and its syllables."""
    # Who said it and when stands in brackets: it is no prose, and would count as a sentence.
    text = _BRACKETS.sub(lambda found: " " * len(found.group(0)), passage.unmarked_text)
    for start, end in passage.sentences if text == passage.text else english.sentences(text):
        words = _WORD.findall(text[start:end])
        if words:
            yield start, end, len(words), sum(syllables(word) for word in words)
