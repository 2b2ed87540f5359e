"""Numbers that name a pupil or a school: what is wrong with one, and how it is written.

Each `*_problem` returns None for a right number, else a sentence for the person who typed it. The
sentence never repeats the number. None of them says that a number belongs to anybody.
"""

import re

# The alphabet of unique pupil numbers leaves out the letters that look like digits.
_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_UPN = re.compile(rf"[{_LETTERS}][0-9]{{11}}[0-9{_LETTERS}]")
_TEN_DIGITS = re.compile(r"[0-9]{10}")
_SIX_DIGITS = re.compile(r"[0-9]{6}")
_GAPS = re.compile(r"[\s-]+")
_WEIGHTS = range(10, 1, -1)


def tidy(text: str) -> str:
    """Return a number as it is kept: capitals, no spaces, no hyphens."""
    return _GAPS.sub("", text).upper()


def upn_problem(text: str) -> str | None:
    """Return what is wrong with a unique pupil number, or None. Temporary ones are right too."""
    upn = tidy(text)
    if not _UPN.fullmatch(upn):
        return (
            "A UPN is a letter, eleven digits and a digit (a temporary one: a letter) at the end. "
            "It never has the letters I, O or S."
        )
    if upn[0] != upn_check_letter(upn[1:]):
        return "The first letter of this UPN does not fit the rest. Check it against the register."
    return None


def upn_check_letter(rest: str) -> str:
    """Return the letter that belongs before the other twelve characters of a UPN.

    Raises ValueError where they are not twelve digits and letters of the UPN's own alphabet.
    """
    if not _UPN.fullmatch(f"A{rest}"):
        raise ValueError("These are not the last twelve characters of a UPN.")
    return _LETTERS[sum(_value(c) * place for place, c in enumerate(rest, 2)) % 23]


def is_temporary_upn(text: str) -> bool:
    """Return whether a right UPN is a temporary one: it ends in a letter."""
    return upn_problem(text) is None and tidy(text)[-1] in _LETTERS


def nhs_number_problem(text: str) -> str | None:
    """Return what is wrong with an NHS number, or None."""
    number = tidy(text)
    if not _TEN_DIGITS.fullmatch(number):
        return "An NHS number has ten digits, such as 943 476 5919."
    # A remainder of 1 would need the check digit 10: such numbers are never given out.
    if (11 - _weighted(number) % 11) % 11 != int(number[9]):
        return "The last digit of this NHS number does not fit the rest. Check it against a letter."
    return None


def nhs_number_shown(text: str) -> str:
    """Return an NHS number in its three groups: `943 476 5919`; anything else, as it is."""
    number = tidy(text)
    if not _TEN_DIGITS.fullmatch(number):
        return text
    return f"{number[:3]} {number[3:6]} {number[6:]}"


def uln_problem(text: str) -> str | None:
    """Return what is wrong with a unique learner number, or None."""
    number = tidy(text)
    if not _TEN_DIGITS.fullmatch(number):
        return "A ULN has ten digits."
    remainder = _weighted(number) % 11
    if remainder == 0 or 10 - remainder != int(number[9]):
        return "The last digit of this ULN does not fit the rest. Check it against the register."
    return None


def urn_problem(text: str) -> str | None:
    """Return what is wrong with a school's unique reference number, or None.

    It has no check digit, so a slip of one digit cannot be seen.
    """
    if _SIX_DIGITS.fullmatch(tidy(text)):
        return None
    return "A school's URN has six digits. The government's list of schools gives it."


def _value(character: str) -> int:
    return int(character) if character in "0123456789" else _LETTERS.index(character)


def _weighted(number: str) -> int:
    return sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number[:9], strict=True))
