"""Notes beside outcomes and help: lines that are no item where every item has a place of its own.

Where the help of a section stands in rows, in cards, in a list or by number, or the section says that
there is none, a plain paragraph beside it may tell when all of it begins, what a word means, what was
left out, or who was asked. Nobody can be asked how long, how often and by whom such a line is given,
nor by when it is reached.
"""

import re
from collections import Counter

from ehcplan.documents.read.desk.desk import Desk, OutcomeRead, ProvisionRead
from ehcplan.plan.whole import Letter

_FEW = 2
"""Fewer items with a place of their own, and a plain paragraph may be one more."""
_SHORT = 5
_SENTENCE = re.compile(r"(?<=[.;!?])(?<!\bno\.)(?<!\bnos\.)\s+(?=\S)", re.IGNORECASE)
_CALLED = re.compile(r"\W*notes?\b[^.:;]{0,30}[.:]\s+(?=\S)", re.IGNORECASE)
_NUMBERED = re.compile(
    r"\W*(?:[A-Z][\w ]{0,20})?[A-Z]{0,2}\s?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?\s*(?:[.:;)(–—|\t-]|$)|\W*[a-z][.)]"
)
"""A number of its own, and not "F1 comes from …"."""
_REPORTS = (
    r"was|were|had|been|saw|seen|agreed|asked|advised|said|told|chose|found|kept|tried|decided|wanted|"
    r"wished|considered|discussed|offered|stopped|noted|recommended|wrote|written|consulted|thought|"
    r"went|came|began|started|passed|gave|took|looked|ended|finished|answered|grown|gone|met|drawn"
)
_REPORTED = re.compile(rf"\b(?:{_REPORTS})\b", re.IGNORECASE)
_STATES = re.compile(
    rf"\b(?:{_REPORTS}|is|are|has|have|begins?|starts?|runs?|goes|go|ends?|takes?|covers?|belongs?|means?|"
    r"counts?|does|do|did|comes?|follows?|stays?|stands?|remains?|holds?|appl(?:y|ies)|lies?|says?|"
    r"hold|calls?|needs?|manages?|makes?)\b|^\W*(?:thanks|thank\s+you)\b|^\W*(?:how|why)\s+",
    re.IGNORECASE,
)
_OF_PAGE = re.compile(
    r"\b(?:lines?|rows?|items?|columns?|entry|entries|tables?|sections?|plan|parts?|cards?|number|boxe?s?|"
    r"brackets?|dates?|which|[EFGH]\d{1,2}(?:\s*(?:,|and|to)\s*[EFGH]?\d{1,2})*)\s+(?:gives?|says?|tells?|"
    r"names?|sets?|leaves?|uses?|makes?|is\s+given|are\s+given)\b|"
    r"\b(?:within|inside|of)\s+the\s+\d+\s+(?:hours|minutes)\b|"
    r"^\W*[“\"][^”\"]{1,40}[”\"](?=\s+(?:in\s+(?:this|the)\s+\w+\s+)?(?:means?|is|are)\b)|"
    r"\bin\s+those\s+(?:minutes|hours)\b|"
    r"^\W*[EFGH]\d{1,2}\s+(?:is|was|comes?|came)\b[^.;]{0,60}\b(?:has|have|had)\s+to\s+be\b|"
    r"\b(?:the\s+)?(?:hours?|minutes|sessions?|times|amounts?)\s+(?:are\b(?:\s+of\s+work\s+with)?|(?:of|in|for|under)\s+"
    r"(?:nos?\.?\s*|items?\s*|lines?\s*|rows?\s*|numbers?\s*|[FGH])\d+)",
    re.IGNORECASE,
)
"""Words of giving and of amounts that speak of the page, or that it explains."""
_WILL = re.compile(
    r"\b(?:will|shall|must|should|(?-i:may)|needs?\s+to|is\s+to|are\s+to|to\s+be\s+(?:\w+ed|given|seen|"
    r"taught|led|set|put))\b(?!\s+(?:(?:all|be|also|then|"
    r"not)\s+)*(?:begin|start|end|continue|run|go\s+on|review|look|t(?:old|alk)|ask|check|change|count)\w*)",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"\b(?:teach(?:es)?|sees|works?\s+(?:with|on|through|beside)|helps|supports|gives|meets|visits|leads|"
    r"provides?|delivers?|trains|reads|sits|uses|practi[sc]es|receives?|gets|attends|joins|leaves|"
    r"learns|wears|carries|sets|reminds|prompts|offers?|encourages?|models?|ensures?|allows?|rests|"
    r"chooses|shows|keeps|walks|swims|plays|writes|talks|spends|has\s+(?!a\s+copy)(?:an?|the|his|her|their|two|three|"
    r"access|daily|weekly|extra|\d)|"
    r"(?:is|are)\s+(?:\w+ly\s+)?(?:provided|delivered|taught|led|supported|available|offered|"
    r"helped|used|reminded|prompted|encouraged|allowed|placed|seated|adapted|shown))\b",
    re.IGNORECASE,
)
_HELP = re.compile(
    r"\b(?:minutes|hours?|one[- ]to[- ]one|1:1|groups?\s+of|small\s+groups?|sessions?|programmes?|"
    r"strateg\w+|approach\w*|therapy|tuition|interventions?|breaks|equipment|laptops?|software|"
    r"resources|visual\w*|timetabled|mentor\w*|coaching|access|opportunit\w+|regular\w*|"
    r"as\s+(?:and\s+when\s+)?(?:needed|required|appropriate|necessary)|"
    r"(?:where|if|when|whenever)\s+(?:possible|appropriate|needed|required|necessary))\b",
    re.IGNORECASE,
)
"""What is help where nobody tells that it was asked for, tried or found."""
_OF_STAFF = re.compile(
    r"^\W*(?:all\s+|the\s+|his\s+|her\s+|their\s+)*(?:staff|adults?|teachers?|everyone|everybody)\b"
    r"[^.;]{0,40}?\b(?:is|are|has|have|knows?|understands?|takes?|do|does|goes|go)\b",
    re.IGNORECASE,
)
"""What those who work with a pupil are or do is meant as help, however little it says."""
_AIMS = re.compile(
    r"\b(?:will|can|able\s+to|within\s+(?:an?|one|two|three|the|\d)|"
    r"by\s+(?:(?:the\s+)?(?:end|start|time|age|close)|(?:next|january|february|march|april|june|july|"
    r"august|september|october|november|december|christmas|easter|summer|autumn|spring|(?-i:May)|20\d\d)\b)|"
    r"improv\w+|increas\w+|develop\w*|achiev\w+|progress|confiden\w+|independen\w+|more|less|better|"
    r"fewer)\b|^\W*to\s+\w+",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"^\W*(?:(?-i:[A-Z])[\w’'-]+|he|she|they|I)\s+(?:\w+ly\s+)?(?!(?:is|was|has|does|says|likes|wants|asks|"
    r"thinks|agrees|this|its|his|across|towards)\b)\w+(?<!s)s\b",
    re.IGNORECASE,
)
"""What somebody does now, as an outcome is often written."""


def lay_notes_apart(desk: Desk) -> None:
    """Take notes from the outcomes and the help, and keep their words in their section."""
    _lay_help_apart(desk)
    _lay_outcomes_apart(desk)


def _lay_help_apart(desk: Desk) -> None:
    placed = Counter(one.letter for one in desk.provision if _is_placed_help(one))
    none = {said.letter for said in desk.nothing} - {Letter.F}
    gone = [
        one
        for one in desk.provision
        if (placed[one.letter] >= _FEW or (one.letter in none and not placed[one.letter]))
        and not _is_placed_help(one)
        and is_note(one.bit.text)
    ]
    for one in gone:
        desk.keep_loose(one.letter, one.bit, "")
    desk.provision[:] = [one for one in desk.provision if one not in gone]


def _lay_outcomes_apart(desk: Desk) -> None:
    placed = sum(_is_placed_outcome(one) for one in desk.outcomes)
    gone = [
        one
        for one in desk.outcomes
        if placed >= _FEW and not _is_placed_outcome(one) and is_note_on_aims(one.bit.text)
    ]
    for one in gone:
        desk.keep_loose(Letter.E, one.bit, "")
    desk.outcomes[:] = [one for one in desk.outcomes if one not in gone]
    for help_ in desk.provision:
        help_.outcomes[:] = [one for one in help_.outcomes if one not in gone]


def is_note(text: str) -> bool:
    """Return whether a plain paragraph states something, and nothing in it is given to anybody."""
    sentences = _sentences(text)
    return bool(sentences) and not any(_gives(one) for one in sentences)


def _gives(sentence: str) -> bool:
    said = _OF_PAGE.sub(" ", sentence)
    if any(cue.search(said) for cue in (_WILL, _GIVES, _OF_STAFF)):
        return True
    return _HELP.search(said) is not None and not _REPORTED.search(said)


def is_note_on_aims(text: str) -> bool:
    """Return whether a plain paragraph states something, and nothing in it is to be reached."""
    sentences = _sentences(text)
    return bool(sentences) and not any(
        _AIMS.search(one) or _DOES.match(one) for one in (_OF_PAGE.sub(" ", x) for x in sentences)
    )


def _sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph whose first states something; none for any other."""
    said = _CALLED.sub("", text.strip(), count=1)
    if len(said.split()) < _SHORT or said.endswith(":"):
        return []
    sentences = [one for one in _SENTENCE.split(said) if re.search(r"\w", one)]
    return sentences if sentences and _STATES.search(sentences[0]) else []


def _is_placed_help(one: ProvisionRead) -> bool:
    """Return whether help stands in a table, a card or a list, or has a number."""
    first = one.bit.paras[0]
    if first.block.place[0] == "table" or first.is_list or one.told.group:
        return True
    return _NUMBERED.match(first.text) is not None


def _is_placed_outcome(one: OutcomeRead) -> bool:
    first = one.bit.paras[0]
    told = one.steps or one.by_words or one.baseline or one.measured or one.monitored or one.aim
    if first.block.place[0] == "table" or first.is_list or one.told.group or told:
        return True
    return _NUMBERED.match(first.text) is not None
