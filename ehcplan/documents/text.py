"""Text that a Word file can hold: what XML 1.0 forbids is dropped, and counted so that it is said."""

import re

# XML 1.0 (fifth edition), section 2.2, production [2] Char: everything outside it cannot be written,
# not even as a character reference. It includes \a and \f, which would start a new paragraph or page.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n?")


def clean(text: str) -> tuple[str, int]:
    """Return the text as Word can hold it, and how many characters had to be dropped.

    Line ends become a line feed, which is not counted: nothing said is lost by it.
    """
    return _FORBIDDEN.subn("", _LINE_ENDS.sub("\n", text))


def cleaned(text: str) -> str:
    """Return the text as Word can hold it."""
    return clean(text)[0]


def normal(text: str) -> str:
    """Return the text for comparing: one space for any white space, without case."""
    return " ".join(text.casefold().split())
