"""What speaks as the pupil in Section A, though no label beside it says so."""

import re
from dataclasses import replace

from ehcplan.documents.read.paper.dates import date_in
from ehcplan.documents.read.voices.attribution import NOBODY, merged, method_in
from ehcplan.plan.shown import Mode, Shown
from ehcplan.vocabulary import Role

_FIRST = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b")
_QUOTED_WHOLE = re.compile(
    r"^\W{0,2}[“\"‘'](?P<said>[^”\"]+)[”\"’']\W*(?:\([^()]*\))?\W*$", re.DOTALL
)
# A parent too says I and my; these words tell that it is one.
_PARENTS = re.compile(
    r"\b(?:(?:my|our) (?:son|daughter|child|boy|girl|lad)|as (?:his|her|their) "
    r"(?:mum|dad|mother|father|parents?)|we (?:hope|want|would like|feel|think|worry)|"
    r"(?:he|she) (?:is|has|was|loves|likes|needs|gets|can|will|does))\b",
    re.IGNORECASE,
)
# A quotation that ends as a sentence: “I want to be a vet.” Then somebody else may be told of.
_FIRST_SAID = re.compile(r"^\W{0,2}[“\"](?P<said>[^“”\"]+[.!?…])[”\"]\s+(?=[A-Z])")
_SELF = re.compile(
    r"\bI (?:have |had )?(?P<how>typed|wrote|written|made|drew|drawn|recorded|dictated|filled "
    r"in)\b[^.]{0,20}\b(?:this|these|it|everything|all)\b|"
    r"\b(?:this|these|it) (?:is|are|was|were) (?P<how2>typed|written|made|drawn|recorded) by me\b",
    re.IGNORECASE,
)
_ALL_SAID = re.compile(
    r"\b(?:all|everything|(?:the|these|those|this) (?:\w+ ){0,2}?(?:parts?|boxes|sections?|words|answers|lines|"
    r"paragraphs?|pages?|texts?)|what (?:follows|comes next|stands (?:here|below)))\b[^.\n]{0,60}?"
    r"\b(?:is|are|was|were) (?:all |entirely |only )?(?:in )?(?:his|her|their|my|(?-i:[A-Z])[\w-]+[’']s) own words\b",
    re.IGNORECASE,
)
"""That all that follows is the pupil's: "The parts that follow are Ines’s own words."."""
_ONLY_MARKED = re.compile(
    r"\b(?:quot\w+|inverted commas|italics?|speech marks|bold|blue|marked|except|apart from)\b",
    re.IGNORECASE,
)
_GATHERS = re.compile(
    r"\b(?:talk(?:ed|ing)|told|said|spoke|scribed|asked|interview\w*|wrote (?:\w+ "
    r"){0,3}(?:down|words)|words down|watched|observ\w+|questionnaire|met|sat with|"
    r"chose|sorted|pointed|answered|typed|signed|drew|made a|took part|visit\w*|convers\w+|"
    r"phone\w*|telephon\w+)\b",
    re.IGNORECASE,
)


def as_pupils(text: str, shown: Shown, whole: Shown = NOBODY) -> Shown:
    """Return what a text shows, and that a pupil's heading or letter makes its words the pupil's.

    `whole` is what the pupil said of having written all of Section A, where that was said.
    """
    quoted = _QUOTED_WHOLE.match(text.strip())
    if shown.role is Role.CHILD:
        is_exact = quoted is not None and shown.mode in (None, Mode.SUMMARY, Mode.SCRIBED)
        return replace(shown, mode=Mode.QUOTE) if is_exact else shown
    if shown.role is not None or shown.mode is not None:
        return shown
    said = quoted["said"] if quoted is not None else text
    if not _FIRST.search(said) or _PARENTS.search(said):
        return shown
    if quoted is not None:
        return merged(shown, Shown(role=Role.CHILD, mode=Mode.QUOTE))
    return merged(shown, whole)


def begins_with_pupil(text: str) -> bool:
    """Return whether a text begins with what the pupil says, whole, and goes on in other words.

    “I’d love to fly.” Mum hopes that she will …: the text is not the parent's, though it names one.
    """
    found = _FIRST_SAID.match(text)
    if found is None or len(text[found.end() :].split()) <= _MOST_OF_TAG:
        return False
    return bool(_FIRST.search(found["said"])) and not _PARENTS.search(found["said"])


_MOST_OF_TAG = 5
"""“…” Mum told us in June.: so few words only say who spoke."""


def self_written(text: str) -> Shown | None:
    """Return what is said of the pupil's having written or said it all, or None.

    "I typed this myself."; "The parts that follow are Ines’s own words: she said them to …".
    """
    found = _SELF.search(text)
    if found is None and _ALL_SAID.search(text) and not _ONLY_MARKED.search(text):
        when, how = date_in(text), method_in(text)
        return Shown(role=Role.CHILD, mode=Mode.SCRIBED, method=how or "", gathered_on=when)
    if found is None or _PARENTS.search(text):
        return None
    how = (found["how"] or found["how2"]).casefold()
    method = "typed" if how == "typed" else method_in(found[0]) or "written_by_self"
    return Shown(role=Role.CHILD, mode=Mode.OWN_WRITING, method=method, gathered_on=date_in(text))


def tells_of_gathering(text: str, shown: Shown) -> bool:
    """Return whether a passage tells how and when views were gathered, and is not such a view."""
    if shown.gathered_on is not None or shown.mode is Mode.QUOTE:
        return False
    return date_in(text) is not None and bool(_GATHERS.search(text))
