"""The letters of sections, as plans write them."""

import re

from ehcplan.plan.whole import Letter

_ONE = r"(?:[FGH]\s?\(?(?:[12]|i{1,2})\)?(?![A-Za-z0-9’']|\.\d)|[A-K](?![A-Za-z0-9’']))"
_MORE = rf"(?:(?:\s*(?:,|&|/|\+)\s*|\s+(?:and|to)\s+|\s*,\s*and\s+|-)(?:sections?\s+)?{_ONE})*"
LETTERS = _ONE + _MORE
"""One letter or more: "B", "H(i)", "C, D and G"."""
_LETTER = re.compile(r"(?<![A-Za-z])([A-K])\s?\(?([12]|i{1,2})?\)?(?![A-Za-z])", re.IGNORECASE)


def letters_in(written: str) -> tuple[tuple[Letter, ...], bool]:
    """Return the sections that written letters name ("B, E and F", "H(i)"), and if H stands alone."""
    found: list[Letter] = []
    is_shared = False
    stretch = re.fullmatch(r"\s*([A-K])\s*(?:-|–|\bto\b)\s*([A-K])\s*", written, re.IGNORECASE)
    if stretch is not None:
        first, last = stretch[1].upper(), stretch[2].upper()
        written = " ".join(chr(code) for code in range(ord(first), ord(last) + 1))
    for match in _LETTER.finditer(written):
        letter, part = match[1].upper(), (match[2] or "").lower()
        if letter == "H":
            is_shared = is_shared or not part
            names = {"1": ("H1",), "i": ("H1",), "2": ("H2",), "ii": ("H2",)}.get(
                part, ("H1", "H2")
            )
        else:
            names = (letter,)
        found += [Letter(name) for name in names if Letter(name) not in found]
    return tuple(found), is_shared


_ALONE = re.compile(rf"\W*(?:{LETTERS})\W*")


def is_letter(text: str) -> bool:
    """Return whether a heading is the letter of its section and no more."""
    return _ALONE.fullmatch(text) is not None
