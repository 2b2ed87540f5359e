"""Words in quotation marks that run over several paragraphs: they are one speaker's."""

from dataclasses import dataclass, field

from ehcplan.documents.read.voices.attribution import NOBODY, merged
from ehcplan.plan.shown import Mode, Shown

_MOST = 8
"""A closing mark may be forgotten: what stands further down is not held to be the speaker's."""


@dataclass(kw_only=True)
class LongQuote:
    """What is open while the paragraphs of Section A go by."""

    under: tuple[object, ...] = ()
    """The headings above it: under others it does not go on."""
    shown: Shown = NOBODY
    lines: list[int] = field(default_factory=list)
    """Which lines stand in it so far."""
    is_open: bool = False

    def close(self) -> None:
        """Forget it: its last words are said."""
        self.shown, self.lines, self.is_open = NOBODY, [], False

    def take(self, text: str, shown: Shown, at: int) -> tuple[Shown, list[int]]:
        """Return what a line shows with what is open, and which lines before it show the same.

        `at` is the line's number. A quotation may name its speaker where it ends.
        """
        was_open = self.is_open and len(self.lines) < _MOST
        if was_open and shown.role not in (None, self.shown.role) and self.shown.role is not None:
            was_open = False
        opens = text.count("“") > text.count("”")
        if was_open:
            told = merged(shown, self.shown)
            before = list(self.lines) if told.role is not None else []
        else:
            told, before = shown, []
        goes_on = opens or (was_open and "”" not in text)
        if not goes_on:
            self.close()
            return told, before
        if not was_open:
            self.lines = []
        self.is_open = True
        self.shown = merged(told, Shown(mode=Mode.QUOTE)) if told.role is not None else told
        self.lines.append(at)
        return told, before
