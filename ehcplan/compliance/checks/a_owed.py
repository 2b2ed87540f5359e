"""Which hopes of Section A an outcome is owed to, and which lead somewhere in another way (A-39).

The Code asks that outcomes move a pupil towards what the pupil hopes for (9.69, table, E). It does
not ask for an outcome that uses a hope's own words: a child of seven who wants to be a vet is on
the way where she learns to read, and nobody plans a sleepover or a puppy.
"""

import re

from ehcplan.compliance.draft import Draft
from ehcplan.compliance.pattern import Pattern
from ehcplan.plan.whole import Letter

_ADULT_PLANS = 9
"""From this year the Code has reviews plan for adult life (8.9 and 9.184)."""
_ADULT_AGE = 14
_INFANT = 7

_NAMES_HOPE = Pattern(
    r"\b(?:(?:his|her|their|my|own|\w+[’']s?|parents[’']?|family[’']s|to|the) (?:\w+ )?"
    r"(?:hopes?|dreams?|wish(?:es)?|aspirations?|ambitions?|goals?)"
    r"|(?:hopes?|dreams?|wish(?:es)?|aspirations?|ambitions?)(?: it serves)? ?[:–(]"
    r"|(?:hopes?|dreams?|wish(?:es)?|wants?|would (?:like|love)) (?:to|of|for|that)"
    r"|towards (?:\w+ing|(?:his|her|their|a|an|paid|more|being|life|adult)) "
    r"|(?:leads?|moves?|takes?|brings?) (?:\w+ )?(?:on )?(?:to|towards|nearer|closer)"
    r"|(?:will|does) need this|for the (?:day|time) when|when (?:he|she) is (?:older|grown)"
    r"|(?<!on )(?<!in )(?<!for )one day"
    r"|important (?:to|for) (?:him|her|them|\w+)|comes? from)\b"
    r"|(?:hopes?|dreams?|wish(?:es)?|aspirations?|ambitions?) ?[:–]",
    re.IGNORECASE,
)
"""By which a line of Section E says which hope it serves."""
_LEARNS = Pattern(
    r"\b(?:reads?|reading|writ(?:es?|ing|ten)|typ(?:es?|ing)|spells?|spelling|records?|sums?|"
    r"numbers?|maths?|mathematics|counts?|adds?|measures?|sentences?|pages?|passages?|words?|"
    r"stor(?:y|ies)|lessons?|tasks?|instructions?|questions?)\b",
    re.IGNORECASE,
)
_MEASURED = Pattern(
    r"\bout of\b|\b(?:\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|"
    r"twenty|thirty|forty|fifty|hundred|half a)[ -](?:\w+ ){0,2}?(?:words?|minutes?|pages?|lines?|"
    r"sentences?|sums?|questions?|letters?|steps?|tasks?|times|days|signs|seconds|mistakes?|"
    r"errors?|pieces?|objects?|games?|turns?|metres)\b",
    re.IGNORECASE,
)
_GROWN_UP = Pattern(
    r"\b(?:be(?:come|ing|coming)?|be (?:\w+ly )?) (?:an?|the|paid|in|on|famous|rich)\b|\bown\b|"
    r"\b(?:work|live|drive|fly|run|marry|earn|open|travel|join the|grow up|play for|dig|build|make|"
    r"have (?:a|an|my|his|her|their))\b",
    re.IGNORECASE,
)
"""What somebody hopes to be or have as an adult."""
_GIVEN = Pattern(
    r"\b(?:be (?:asked|invited|picked|chosen|taken|given|allowed|left|included|called|let|told)|"
    r"meet|see|visit|win|stay|go (?:to (?!college|school|university|sixth|work|the (?:shops?|"
    r"gym))|on (?!(?:the |a )?(?:bus|train|course)|working|learning)|back|swimming with)|"
    r"(?:have|own|get|keep) (?:an?|another|some|more|my own|his own|her own|their own) "
    r"(?:\w+ ){0,2}?(?:dog|puppy|cat|kitten|pet|rabbit|hamster|pony|horse|phone|bike|brother|"
    r"sister|baby|party|sleepover|holiday|bedroom|friend (?:round|over|to)|day|turn|birthday|"
    r"playdate|tree ?house|trampoline)|an? (?:\w+ )?(?:puppy|kitten|hamster|guide dog))\b",
    re.IGNORECASE,
)
"""What other people give, or what merely happens: a treat, an invitation, a pet."""


def is_young(draft: Draft) -> bool:
    """Return whether a pupil is not yet of the years in which reviews plan for adult life."""
    if draft.year is not None:
        return draft.year < _ADULT_PLANS
    return draft.age is not None and draft.age < _ADULT_AGE


def outcomes_name_hopes(draft: Draft) -> bool:
    """Return whether most outcomes of a read plan say which hope they serve: somebody linked them."""
    if draft.case.reading is None or not draft.outcomes:
        return False
    naming = [p for p in draft.of(Letter.E) if _NAMES_HOPE.search(p.text + " " + p.heading + ":")]
    return len(naming) > 1 and 2 * len(naming) >= len(draft.outcomes)


def is_owed(dream: str, draft: Draft) -> bool:
    """Return whether an outcome is owed to a dream that shares no word or kind with any.

    A treat is owed none, and what a child hopes to be is served by what the child learns.
    """
    if _GIVEN.search(dream):
        return False
    return not (is_young(draft) and _GROWN_UP.search(dream) and _learns_in_steps(draft))


def infant_learns(draft: Draft) -> bool:
    """Return whether a child in the first years of school or before has any measured outcome."""
    if draft.case.reading is None or draft.age is None or draft.age >= _INFANT:
        return False
    return any(_MEASURED.search(p.text) for p in draft.of(Letter.E))


def _learns_in_steps(draft: Draft) -> bool:
    """Return whether an outcome measures what the pupil learns at school."""
    return any(_LEARNS.search(p.text) and _MEASURED.search(p.text) for p in draft.of(Letter.E))
