"""What the pupil is called, found wherever a plan may say it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ehcplan.documents.read.paper.tree import Item, paras_of
from ehcplan.documents.read.pupil.pairs import Pair, Pairs

_WORD = r"[A-Z][\w’'-]*"
_NAME = (
    rf"{_WORD}(?:[ \t]+(?:{_WORD}|de|van|der|von|al|el|bin|ibn|la|le|di|da|dos|ap|"
    rf"ab))*(?:[ \t]+{_WORD})?"
)
_TITLED = (
    re.compile(
        r"(?:plan|ehcp|\(ehcp\)|profile|section a|aspirations|about)\s*(?:\([^)]*\)\s*)?(?:for|"
        rf"of|:|–|-)\s*:?\s*(?P<name>{_NAME})"
    ),
    re.compile(
        rf"^\W*(?P<name>{_NAME}?)[’']s?\s+(?:final |draft |proposed |amended "
        r")*(?:education,? health|ehc|one[- ]page profile|plan\b)",
        re.MULTILINE,
    ),
    re.compile(
        rf"^\W*(?P<name>{_NAME})\s*[:·|–—,-]\s*(?:the )?(?:(?:final|draft|proposed|amended) )*(?:education,? health|"
        r"ehcp\b|(?:ehc )?plan\b(?! (?:manager|writer|officer|co-?ordinator|lead|team)))",
        re.MULTILINE,
    ),
    re.compile(
        r"(?:^|\n)\W*(?:ehc |plan )?(?:(?:final|draft|proposed|amended) )+(?:plan )?\s*[:·|–—-]\s*"
        rf"(?P<name>{_NAME})\s*$"
    ),
    re.compile(rf"(?:^|\n)\W*my name is:?\s+(?P<name>{_NAME})"),
)
_NOT_NAMES_WORDS = (
    "the a an this that name child children young person people pupil student section plan "
    "education "
    "health care ehc ehcp draft final amended proposed personal details who which each all my our "
    "your "
    "january february march april may june july august september october november december year "
    "date "
    "he she they it we you i in on at by for from with to of and or but when if as there please "
    "mum dad "
    "mother father parents parent school nursery college teacher senco staff adults provision "
    "needs "
    "outcome outcomes support special educational social local authority council county borough "
    "city "
    "every learning speech language english maths communication interaction cognition sensory "
    "physical "
    "emotional mental monday tuesday wednesday thursday friday what how where her his their no not "
    "confidential official sensitive version page status review reception key class"
)
_NOT_NAMES = frozenset(_NOT_NAMES_WORDS.split())
_SUBJECT = re.compile(
    r"(?:^|[.!?:]\s+|\n)([A-Z][a-zà-ÿ’'-]{1,20})\s+(?:has|is|will|can|needs|likes|loves|enjoys|"
    r"finds|says|uses|wants|does|struggles|requires|was|lives|attends)\b"
)


@dataclass(frozen=True, kw_only=True)
class Called:
    """The pupil's names as a plan prints them."""

    first: str = ""
    middle: str = ""
    last: str = ""
    known_as: str = ""

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form to look for in titles and texts, longest first."""
        full = f"{self.first} {self.last}".strip()
        called = f"{self.known_as} {self.last}".strip()
        found = {full, called, self.first, self.known_as, f"{self.first} {self.middle} {self.last}"}
        found = {" ".join(form.split()) for form in found}
        return tuple(sorted((f for f in found if len(f) > 1), key=lambda f: (-len(f), f)))


def called(items: Sequence[Item], beside: Iterable[str]) -> Called:
    """Return what the pupil is called. `beside` are titles, headers and footers."""
    pairs = [p for p in Pairs().of(items) if p.value and p.owner in ("", "pupil")]
    texts = [para.text for para in paras_of(items) if para.text.strip()]
    found = _from_pairs(pairs)
    if not found.first:
        titled = _from_titles([*texts[:40], *beside])
        found = Called(
            first=titled.first,
            middle=titled.middle,
            last=found.last or titled.last,
            known_as=found.known_as,
        )
    if not found.first and not found.known_as:
        found = Called(first=_from_sentences(texts), last=found.last)
    return found


def _from_pairs(pairs: Sequence[Pair]) -> Called:
    said: dict[str, str] = {}
    for pair in pairs:
        value = cleaned_name(pair.value)
        if pair.key == "full_name" and value and (short := _short_form(pair.value)):
            said.setdefault("known_as", short)
        if (
            pair.key in ("full_name", "first_names", "surname", "known_as", "middle_names")
            and value
        ):
            said.setdefault(pair.key, value)
    full = split_name(said.get("full_name", ""))
    firsts = said.get("first_names", "").split()
    first = firsts[0] if firsts else full.first
    return Called(
        first=first,
        middle=said.get("middle_names", "") or " ".join(firsts[1:]) or full.middle,
        last=said.get("surname", "") or full.last,
        known_as=said.get("known_as", "") or full.known_as,
    )


def _short_form(value: str) -> str:
    """Return the name by which "Marguerite Holloway (Margo)" is known; empty where none is printed."""
    found = re.search(
        r"[(\[“\"‘']\s*(?:(?:also )?(?:known as|called|likes to be called|prefers|aka)\s+)?"
        rf"[“\"‘']?(?P<short>{_WORD})[”\"’']?\s*[)\]”\"’']",
        value,
    )
    short = found["short"] if found else ""
    return "" if len(short) < 3 or short.casefold() in _NOT_NAMES or short.isupper() else short


def cleaned_name(value: str) -> str:
    """Return a printed name without titles, dates and notes; empty if it is none."""
    cut = re.split(
        r"\n|\s{3,}|[;|]|\s[–-]\s|\bd\.?o\.?b\b|\bdate of\b|\(",
        value,
        maxsplit=1,
        flags=re.IGNORECASE,
    )[0]
    cut = re.sub(r"^(?:master|miss|mr|mrs|ms|mx)\.?\s+", "", cut.strip(" .,:"), flags=re.IGNORECASE)
    words = cut.split()
    if not words or len(words) > 6 or re.search(r"[\d@\[\]_<>«]", cut):
        return ""
    return "" if words[0].casefold() in _NOT_NAMES else cut


def split_name(full: str) -> Called:
    """Return the parts of a name; "ABBOT-SYKES, Corwin" stands the other way round."""
    known = re.search(r"[\"“‘'(]([^\"”’')]{2,30})[\"”’')]", full)
    cut = re.sub(r"[\"“‘'(][^\"”’')]{2,30}[\"”’')]", " ", full) if known else full
    last, comma, rest = cut.partition(",")
    words = (rest.split() + last.split()) if comma and rest.strip() else cut.split()
    if not words:
        return Called()
    return Called(
        first=_cased(words[0]),
        middle=" ".join(words[1:-1]),
        last=_cased(words[-1]) if len(words) > 1 else "",
        known_as=known[1].removeprefix("known as ").strip() if known else "",
    )


def _cased(word: str) -> str:
    return word.title() if word.isupper() and len(word) > 1 else word


def _from_titles(texts: Sequence[str]) -> Called:
    for text in texts:
        for pattern in _TITLED:
            found = pattern.search(_lowered(text))
            if found is None:
                continue
            name = cleaned_name(found["name"])
            if name and not any(word.casefold() in _NOT_NAMES for word in name.split()):
                return split_name(name)
    return Called()


def _lowered(text: str) -> str:
    """Return a title with the words that lead to the name in small letters, whatever was typed."""
    return re.sub(
        (
            r"\b(?:Education,?|Health|Care|Plan|EHC|EHCP|For|Of|Profile|Section|Final|Draft|"
            r"Proposed|Amended|One[- ]Page|My Name Is|My|And|Aspirations|About)\b"
        ),
        lambda found: found[0].lower(),
        text[:400],
        flags=re.IGNORECASE,
    )


def _from_sentences(texts: Sequence[str]) -> str:
    """Return the name most often the subject of a sentence."""
    counts: Counter[str] = Counter()
    for text in texts:
        for name in _SUBJECT.findall(text):
            if name.casefold() not in _NOT_NAMES:
                counts[name] += 1
    return next((name for name, count in counts.most_common(1) if count >= 2), "")
