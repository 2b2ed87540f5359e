"""Whether two ways of writing a name can be one person's."""

import re


def names_agree(one: str, other: str) -> bool:
    """Return whether two names can be the same person's: one shorter than the other, or a short form."""
    words, others = name_words(one), name_words(other)
    return words <= others or others <= words or _is_short_form(one, other)


def name_words(name: str) -> frozenset[str]:
    """Return the words of a name in small letters, without titles."""
    found = re.findall(r"[^\W\d_]+", name.casefold())
    return frozenset(found) - {"mr", "mrs", "ms", "miss", "master", "known", "as", "aka", "name"}


def _is_short_form(one: str, other: str) -> bool:
    """Return whether two names share a surname, and the rest begin alike: Sam and Samuel.

    A letter more or another one is a mistake, not a short form: Ilan and Ilar.
    """
    words, others = name_words(one), name_words(other)
    shared = words & others
    if not shared or not shared & {_last(one), _last(other)}:
        return False
    left, right = words - others, others - words
    return all(any(_begins_alike(a, b) for b in right) for a in left)


def _last(name: str) -> str:
    found: list[str] = re.findall(r"[^\W\d_]+", name.casefold())
    return found[-1] if found else ""


def _begins_alike(one: str, other: str) -> bool:
    if one.startswith(other) or other.startswith(one):
        return True
    return one[:2] == other[:2] and not is_misspelt(one, other)


def is_misspelt(one: str, other: str) -> bool:
    """Return whether two words are one letter apart; "Elly" and "Ellie" are two forms."""
    if min(len(one), len(other)) < _LONG or (one[-1] in "ye" and other[-1] in "ye"):
        return False
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) == 1
    return any(short == long[:place] + long[place + 1 :] for place in range(len(long)))


_LONG = 4
