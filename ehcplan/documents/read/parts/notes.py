"""Notes beside the help of a section: lines that are no item where every item has a place of its own.

Where the help of a section stands in rows, in cards, in a list or by number, a plain paragraph over
or under it may tell when all of it begins, what a word means, what is left out or who saw it. Nobody
can be asked how long, how often and by whom such a line is given.
"""

import re
from collections import Counter

from ehcplan.documents.read.desk.desk import Desk, ProvisionRead

_FEW = 2
"""Fewer items with a place of their own, and a plain paragraph may be one more."""
_SHORT = 6
_SENTENCE = re.compile(r"(?<=[.;!])(?<!\bno\.)(?<!\bnos\.)\s+(?=\S)", re.IGNORECASE)
_CALLED = re.compile(r"\W*notes?\b[^.:;]{0,30}[.:]\s+(?=\S)", re.IGNORECASE)
_STATES = re.compile(
    r"\b(?:is|are|was|were|has|have|had|begins?|began|starts?|started|runs?|ran|goes|go|went|ends?|"
    r"ended|takes?|took|covers?|belongs?|means?|counts?|saw|seen|agreed|asked|said|chose|did|does|do|"
    r"comes?|came|follows?|followed|stays?|stands?|remains?|passed|holds?|applies|apply|gave|told)\b",
    re.IGNORECASE,
)
_OF_PAGE = re.compile(
    r"\b(?:lines?|rows?|items?|columns?|entry|entries|tables?|sections?|plan|parts?|cards?|number|"
    r"dates?|which)\s+(?:gives?|says?|tells?|names?|sets?\s+out|is\s+given|are\s+given)\b|"
    r"\b(?:hours?|minutes|sessions?|times|amounts?)\s+(?:of|in|for|under)\s+(?:nos?\.?|items?|lines?|"
    r"rows?|numbers?|[FGH])\s*\d+",
    re.IGNORECASE,
)
"""Words of giving that speak of the page."""
_WILL = re.compile(
    r"\b(?:will|shall|must|should|(?-i:may)|can|needs?\s+to|to\s+be)\b(?!\s+(?:(?:all|be|also|then|not)\s+)*(?:"
    r"begin|start|end|continue|run|go\s+on|review|look|t(?:old|alk)|ask|check|change|count)\w*)",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"\b(?:teach(?:es)?|sees|works?\s+(?:with|on|through|beside)|helps|supports|gives|meets|visits|leads|"
    r"provides?|delivers?|trains|reads|sits|uses|practi[sc]es|receives?|gets|attends|joins|leaves|"
    r"learns|wears|carries|sets|reminds|prompts|offers?|encourages?|models?|ensures?|allows?|rests|"
    r"chooses|shows|makes|keeps|walks|swims|plays|writes|talks?|spends|(?:has|have)\s+(?:an?|the|his|her|"
    r"their|two|three|access|daily|weekly|extra)|"
    r"(?:is|are)\s+(?:\w+ly\s+)?(?:given|provided|delivered|taught|led|supported|available|offered|"
    r"helped|used|reminded|prompted|encouraged|allowed|kept|placed|seated|adapted|shown|read))\b",
    re.IGNORECASE,
)
_OF_STAFF = re.compile(
    r"\W*(?:all\s+|the\s+|his\s+|her\s+|their\s+)*(?:staff|adults?|teachers?|everyone|everybody)\b"
    r"[^.;]{0,40}?\b(?:is|are|has|have|knows?|understands?|takes?|do|does|goes|go)\b",
    re.IGNORECASE,
)
"""What those who work with a pupil are or do is meant as help, however little it says."""
_HELP = re.compile(
    r"\b(?:minutes|hours?|one[- ]to[- ]one|1:1|groups?\s+of|small\s+groups?|sessions?|programmes?|"
    r"strateg\w+|approach\w*|therapy|tuition|interventions?|breaks|equipment|laptops?|software|"
    r"resources|visual\w*|timetabled|mentor\w*|coaching|access|opportunit\w+|regular\w*|"
    r"as\s+(?:and\s+when\s+)?(?:needed|required|appropriate|necessary)|"
    r"(?:where|if|when|whenever)\s+(?:possible|appropriate|needed|required|necessary))\b",
    re.IGNORECASE,
)


def lay_notes_apart(desk: Desk) -> None:
    """Take notes from the help, and keep their words in their section."""
    placed = Counter(one.letter for one in desk.provision if _has_place(one))
    gone: set[int] = set()
    for one in desk.provision:
        if placed[one.letter] >= _FEW and not _has_place(one) and is_note(one.bit.text):
            desk.keep_loose(one.letter, one.bit, "")
            gone.add(id(one))
    desk.provision[:] = [one for one in desk.provision if id(one) not in gone]


def is_note(text: str) -> bool:
    """Return whether a plain paragraph states something, and nothing in it is given to anybody."""
    said = _CALLED.sub("", text.strip(), count=1)
    if len(said.split()) < _SHORT or said.endswith(":"):
        return False
    sentences = [_OF_PAGE.sub(" ", one) for one in _SENTENCE.split(said)]
    return all(_STATES.search(one) for one in sentences) and not any(
        cue.search(one) for one in sentences for cue in (_WILL, _GIVES, _HELP, _OF_STAFF)
    )


def _has_place(one: ProvisionRead) -> bool:
    """Return whether help stands in a table, a card or a list, or has a number."""
    first = one.bit.paras[0]
    return first.block.place[0] == "table" or first.is_list or bool(one.number or one.told.group)
