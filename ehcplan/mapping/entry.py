"""MappingEntry: from a prompt of a tool to elements, with a rule word and its conditions."""

from dataclasses import dataclass
from enum import StrEnum

from ehcplan.vocabulary import Element, Rule


class Who(StrEnum):
    """Whose answer an entry takes, by who spoke (not by who held the pen)."""

    PUPIL = "pupil"
    PARENT = "parent"
    FAMILY = "family"
    PEER = "peer"
    SCHOOL = "school"
    PROFESSIONAL = "professional"
    OTHER = "other"
    MEETING = "meeting"
    """A meeting's line that names nobody."""


ANYONE = frozenset(Who)
PUPIL = frozenset({Who.PUPIL})
PUPIL_OR_MEETING = frozenset({Who.PUPIL, Who.MEETING})
PARENTS = frozenset({Who.PARENT, Who.FAMILY})
PUPIL_AND_FAMILY = frozenset({Who.PUPIL, Who.PARENT, Who.FAMILY})
STAFF = frozenset({Who.SCHOOL, Who.PROFESSIONAL, Who.OTHER})


class Condition(StrEnum):
    """What must hold, beyond who spoke. Where it does not, the proposal is shown and doubted."""

    SHARED_EXPRESSLY = "shared_expressly"
    """The speaker chose "may be used in the plan" for this very answer (fears, worries)."""
    SHARE_YES = "share_yes"
    """The row's own `share` cell says yes."""
    WITHOUT_WORDS = "without_words"
    """The pupil is one without words; then what was seen stands in for what is said."""
    FOURTEEN_OR_ASKED = "fourteen_or_asked"
    """The pupil is 14 or over on the day."""
    WORK_PAGE = "work_page"
    """For a work profile, CV or introduction only."""
    CLOSE_RING = "close_ring"
    """Ring 1 or 2 of the relationship circle."""
    FIXED = "fixed"
    """The row is marked as fixed."""
    PLACED_LIKE = "placed_like"
    """Placed at the liking end of a talking mat."""
    PLACED_DISLIKE = "placed_dislike"
    """Placed at the disliking end of a talking mat."""
    NOT_A_GUESS = "not_a_guess"
    """Certain or probable; a guess is shown with "we think" by a person."""
    ABOUT_CHOOSING = "about_choosing"
    """The words are about choosing or deciding."""


@dataclass(frozen=True, kw_only=True)
class MappingEntry:
    """One row of the mapping tables: whose answers to a prompt may travel where.

    The entries for a prompt are tried in order; the first element listed that fits is the one
    suggested, the others "could also go". An entry with rule `evidence` or `never` has no elements.
    """

    tool: str
    prompt: str
    to: tuple[Element, ...] = ()
    rule: Rule
    reason: str
    """Why it belongs there, in one plain sentence that a SENCO reads beside the proposal."""
    columns: tuple[str, ...] = ()
    """The cells that carry the words for these elements; empty: the statement or text itself.

    Each is proposed with its own source; several are proposed as one line, in this order."""
    takes: frozenset[Who] = ANYONE
    needs: tuple[Condition, ...] = ()
    at_most: int | None = None
    """For `select`: how many are suggested in the element."""
