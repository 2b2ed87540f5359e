"""Passwords: what one may be, how it is kept, and how it is checked."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from zxcvbn import zxcvbn
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from ehcplan.errors import ContentRefusedError

SHORTEST = 12
LONGEST = 128
# zxcvbn's time grows steeply with length, and it raises beyond 72 characters.
_LOOKED_AT = 72
_LEFT_WITHOUT_CONTEXT = 8
_COMMON = frozenset(FREQUENCY_LISTS["passwords"])
_WORD = re.compile(r"[^\W_]+")

# RFC 9106's second recommendation: 64 MiB, three passes, four lanes; about 0.1 s.
HASHER = PasswordHasher()


def checked(password: str, context: Iterable[str] = ()) -> str:
    """Return the password as it is kept (NFKC), once it keeps the rules.

    `context` holds words that anyone would try first: the person's name, the school's. Raises
    ContentRefusedError with a sentence for the person who chose it.
    """
    chosen = unicodedata.normalize("NFKC", password)
    _check_characters(chosen)
    words = sorted({*_words_in("ehcplan"), *_words_in(*context)}, key=len, reverse=True)
    _check_context(chosen, words)
    if chosen.casefold() in _COMMON or zxcvbn(chosen[:_LOOKED_AT], user_inputs=words)["score"] < 2:
        raise ContentRefusedError(
            "That password is one of the first that a guesser would try. Choose another: "
            "three or more words that do not belong together work well."
        )
    return chosen


def kept(password: str) -> str:
    """Return the hash that is kept for a password. It takes about a tenth of a second.

    Never call it inside `database.writing()`: every other writer would wait.
    """
    return HASHER.hash(unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass"))


def matches(hashed: str | None, password: str) -> bool:
    """Return whether a password is the one behind a hash.

    Without a hash it takes the same time, so that nobody learns which accounts exist.
    """
    given = unicodedata.normalize("NFKC", password[: LONGEST * 4]).encode("utf-8", "surrogatepass")
    try:
        return HASHER.verify(hashed or _nobodys_hash(HASHER), given) and bool(hashed)
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(hashed: str) -> bool:
    """Return whether a hash was made with weaker settings than today's."""
    return HASHER.check_needs_rehash(hashed)


@lru_cache(maxsize=2)
def _nobodys_hash(hasher: PasswordHasher) -> str:
    return hasher.hash("nobody")


def _check_characters(chosen: str) -> None:
    if not SHORTEST <= len(chosen) <= LONGEST:
        raise ContentRefusedError(
            f"Choose a password of {SHORTEST} to {LONGEST} characters. "
            f"The one you gave has {len(chosen)}."
        )
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in chosen):
        raise ContentRefusedError(
            "That password holds a character that cannot be typed again. Choose another."
        )


def _check_context(chosen: str, words: list[str]) -> None:
    left = "".join(_WORD.findall(chosen.casefold()))
    found = False
    for word in words:
        if word in left:
            found, left = True, left.replace(word, "")
    if found and len(left) < _LEFT_WITHOUT_CONTEXT:
        raise ContentRefusedError(
            "That password is made of your name, the school’s or this product’s, which are the "
            "first words a guesser would try. Choose another."
        )


def _words_in(*texts: str) -> set[str]:
    found = {
        word
        for text in texts
        for word in _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
    }
    return {word for word in found if len(word) > 2}
