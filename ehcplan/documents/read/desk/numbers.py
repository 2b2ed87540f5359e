"""The numbers that needs, outcomes and help bear in print, and those that a text names."""

import re

_SPELT = {
    word: str(at)
    for at, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
}
_ROMAN = {
    word: str(at)
    for at, word in enumerate(
        ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"), 1
    )
}
_AND = r"(?:\s*(?:,|&|and|/|;|\+|-|–|to)\s*)*"
_NEED = re.compile(
    rf"\b(?:needs?|N)\s*(?:no\.?s?\s*|numbers?\s*)?((?:[NBCD]?\.?\d{{1,2}}(?:\.\d{{1,2}})?{_AND})+)",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    rf"\b(?:outcomes?|O)\s*(?:no\.?s?\s*|numbers?\s*)?((?:[OE]?\.?\d{{1,2}}(?:\.\d{{1,2}})?{_AND})+)",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(
    rf"\b(needs?|outcomes?)\s+((?:(?:{'|'.join(_SPELT)})\b(?:\s*(?:,|and|&)\s*)*)+)"
    r"(?=\W*(?:$|[.;:)]|\b(?:leads?|meets?|serves?|is|are|needs?|outcomes?|towards?|to)\b))",
    re.IGNORECASE,
)
"""Numbers in words: "meets needs one and three and leads to outcome one"."""
_PLAIN = re.compile(r"\b([NOBCDE])\.?(\d{1,2}(?:\.\d{1,2})?)\b")
_PLAIN_RANGE = re.compile(r"\b([NOBCDE])\.?(\d{1,2})\s*(?:-|–|to)\s*\1\.?(\d{1,2})\b")
_IN_ROMAN = re.compile(rf"\b([BCDE])\s?\(({'|'.join(sorted(_ROMAN, key=len, reverse=True))})\)")
_NUMBER = re.compile(r"(?:(?<![A-Za-z])([BCD])\.?)?(\d{1,2}(?:\.\d{1,2})?)", re.IGNORECASE)
_RANGE = re.compile(r"(\d{1,2})\s*(?:-|–|to)\s*[NOBE]?(\d{1,2})")
_OWN = re.compile(
    r"^(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+)?\W{0,2}(?:(?:(?:(?:health|social "
    r"care|care|medical|(?:special )?educational|learning) )?need|outcome|provision|aim|target|"
    r"goal|[NOPBCDEFGH]\.?|H[12]\.)\s*(?:no\.?\s*)?[NOPE]?)(?P<number>\d{1,2}(?:\.\d{1,2}|"
    r"[a-z](?![a-z]))?)(?=[\s:.)(–—-]|$)",
    re.IGNORECASE,
)
_OWN_ROMAN = re.compile(rf"^\W*[BCDEFGN]\s?\(({'|'.join(sorted(_ROMAN, key=len, reverse=True))})\)")
_OWN_IN_WORDS = re.compile(
    rf"^\W*(?:need|outcome|provision)\s+({'|'.join(_SPELT)})(?=\s*[:.,)(–—-]|\s+(?:is|was)\b|\s*$)",
    re.IGNORECASE,
)
_ALONE = re.compile(r"\s*[A-Z]{0,2}\.?\s?(\d{1,2}(?:\.\d{1,2})?)\.?\s*")


def own_number(*texts: str) -> str:
    """Return the number printed as the text's own ("N1: …", "Outcome 3"), or an empty text."""
    for text in texts:
        found = _OWN.match(text.strip())
        if found:
            return found["number"]
        if (alone := _ALONE.fullmatch(text)) is not None:
            return alone[1]
        if (roman := _OWN_ROMAN.match(text)) is not None:
            return _ROMAN[roman[1]]
        if (spelt := _OWN_IN_WORDS.match(text)) is not None:
            return _SPELT[spelt[1].lower()]
    return ""


def needs_cited(text: str) -> tuple[str, ...]:
    """Return the numbers of needs that a text refers to, with the section's letter where it says one."""
    return _cited(text, _NEED, "NBCD", "need")


def outcomes_cited(text: str) -> tuple[str, ...]:
    """Return the numbers of outcomes that a text refers to."""
    return _cited(text, _OUTCOME, "OE", "outcome")


def _cited(text: str, pattern: re.Pattern[str], letters: str, word: str) -> tuple[str, ...]:
    found: list[str] = []
    for match in pattern.finditer(text):
        found += _numbers(match[1])
    for match in _IN_WORDS.finditer(text):
        if match[1].lower().startswith(word):
            found += [
                _SPELT[one.lower()] for one in re.findall(r"\w+", match[2]) if one.lower() in _SPELT
            ]
    found += [_lettered(m[1], m[2]) for m in _PLAIN.finditer(text) if m[1] in letters]
    for m in _PLAIN_RANGE.finditer(text):
        if m[1] in letters:
            found += [_lettered(m[1], one) for one in _between(m[2], m[3])]
    found += [_lettered(m[1], _ROMAN[m[2]]) for m in _IN_ROMAN.finditer(text) if m[1] in letters]
    return tuple(dict.fromkeys(found))


def _lettered(letter: str, number: str) -> str:
    """Return a number with the letter of its section, where that is one of needs: "C1", but "1" of E1."""
    return f"{letter}{number}" if letter in _OF_NEEDS else number


_OF_NEEDS = frozenset("BCD")


def _numbers(text: str) -> list[str]:
    found = [_lettered(letter.upper(), number) for letter, number in _NUMBER.findall(text)]
    for first, last in _RANGE.findall(text):
        found += _between(first, last)
    return found


def _between(first: str, last: str) -> list[str]:
    return [str(at) for at in range(int(first), min(int(last), int(first) + 30) + 1)]
