"""Notes beside outcomes and help: lines that are no item where every item has a place of its own.

Where the help of a section stands in rows, in cards, in a list or by number, or the section says that
there is none, a plain paragraph beside it may tell when all of it begins, what a word means, what was
left out, or who was asked. Nobody can be asked how long, how often and by whom such a line is given,
nor by when it is reached.
"""

import re
from collections import Counter

from ehcplan.compliance.words.givers import WHO
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
_REPORTED = re.compile(
    r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!, )(?<!\bas )\b(?:agreed|asked|advised|said|told|chose|found|tried|"
    r"decided|wished|considered|discussed|recommended|consulted|thought|saw|examined|tested|answered|"
    r"had\s+(?:this|that|it)|been\s+offered|stopped\s+when|(?:was|were)\s+(?:not|part|hers|his|read|met|"
    r"\w+[’']s\s+own)|has\s+(?:grown|gone)|went\s+with|(?:talked|gone)\s+(?:over|through))\b",
    re.IGNORECASE,
)
"""What somebody did before the plan: nothing that is to come."""
_NOTE_WORDS = (
    # It speaks of the plan itself.
    r"\b(?:this|these|each|every|its\s+own|that)\s+(?:lines?|rows?|items?|columns?|entry|entries|tables?|"
    r"sections?|brackets?|headings?)\b|\bthis\s+(?:part|box|page|plan)\b"
    r"|\b(?:an?\s+(?:row|line|bracket|star)|all\s+(?:rows|lines|items))\b"
    # It counts, or explains a word.
    r"|\b(?:years?|terms?|half[- ]terms?|weeks?|minutes|hours)\b[^.;]{0,24}?\b(?:means?|is\s+\d|are\s+\d|has\s+"
    r"\d|lies?\b|(?:is|are)\s+(?:not\s+)?(?:of|counted|meant))|^\W*[“\"][^”\"]{1,40}[”\"]\s+(?:in\s+this\s+\w+\s+)?"
    r"(?:means?|is|are)\b|\b(?:is|are)\s+(?:not\s+)?(?:counted|meant|reckoned)\b|\bwhat\s+is\s+new\b"
    r"|\btimetable\s+(?:is|has|holds|covers)\s+\d[^.;]{0,80}\b(?:below|above)\b"
    r"|\b\w+\s+year\s+is\s+\d|\b\d+\s+weeks\s+are\b"
    # It says what there is not.
    r"|\b(?:nobody|nothing|none|neither)\b|\b(?:is|are)\s+not\s+(?:in\s+this|part\s+of\s+(?:the|this)|on\s+top|"
    r"named|provision)\b|\bnot\s+(?:every|all|each)\b|^\W*(?:thanks|thank\s+you|how\s+to\s+read|why\b|met\b)"
)
_NOTES = re.compile(
    _NOTE_WORDS
    + r"|(?-i:\b(?:[FGH]|Nos?\.?\s|[Ii]tems?\s|[Oo]utcomes?\s|Section\s)\s?(?:\d{1,2}|[A-K])\b)",
    re.IGNORECASE,
)
"""What a note is about."""
_NO_AIM = re.compile(
    r"\b(?:left\s+out|talked\s+over|(?:not\s+)?carried\s+on|taken\s+out|put\s+off)\b", re.IGNORECASE
)
_OF_PAGE = re.compile(
    r"\b(?:lines?|rows?|items?|columns?|entry|entries|tables?|sections?|plan|parts?|cards?|number|boxe?s?|"
    r"brackets?|dates?|which|[EFGH]\d{1,2}(?:\s*(?:,|and|to)\s*[EFGH]?\d{1,2})*)\s+(?:gives?|says?|tells?|"
    r"names?|sets?|leaves?|uses?|makes?|is\s+given|are\s+given)\b|"
    r"\b(?:within|inside|of)\s+the\s+\d+\s+(?:hours|minutes)\b|"
    r"^\W*[“\"][^”\"]{1,40}[”\"](?=\s+(?:in\s+(?:this|the)\s+\w+\s+)?(?:means?|is|are)\b)|"
    r"\bin\s+those\s+(?:minutes|hours)\b|"
    r"\b(?:gives?|provides?|delivers?|arranges?|makes|gets?|receives?|has|have)\s+(?:all\s+(?:of\s+)?)?(?:this|"
    r"these|that|those|it\s+all)\b(?:\s+(?:help|support|provision))?|"
    r"\btimetable\s+(?:is|has|holds|covers)\s+\d+\s+hours?(?:\s+a\s+week)?|"
    r"^\W*[EFGH]\d{1,2}\s+(?:is|was|comes?|came)\b[^.;]{0,60}\b(?:has|have|had)\s+to\s+be\b|"
    r"\b(?:the\s+)?(?:hours?|minutes|sessions?|times|amounts?)\s+(?:are\b(?:\s+of\s+work\s+with)?|(?:of|in|for|under)\s+"
    r"(?:nos?\.?\s*|items?\s*|lines?\s*|rows?\s*|numbers?\s*|[FGH])\d+)",
    re.IGNORECASE,
)
"""Words of giving and of amounts that speak of the page, or that it explains."""
_WILL = re.compile(
    r"[’']ll\b|\bwould\s+(?:benefit|help|be\s+good)|\b(?:will|shall|must|should|(?-i:may)|needs?\s+to|is\s+to|are\s+to|to\s+be\s+(?:\w+ed|given|seen|"
    r"taught|led|set|put))\b(?!\s+(?:(?:all|be|also|then|"
    r"not)\s+)*(?:begin|start|end|continue|run|go\s+on|review|look|t(?:old|alk)|ask|check|change|count)\w*)",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"\b(?:teach(?:es)?|sees|works?\s+(?:with|on|through|beside)|helps|supports|looks?\s+after|gives|meets|visits|leads|"
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
_OF_HELP = re.compile(
    r"\b(?:support\w*|help\w*|teaching|taught|differentiat\w+|curriculum|interventions?|provision|provided|"
    r"monitor\w*|adapt\w+|adjust\w+|funding|hours|top[- ]up|band|input|assess\w*|follow\w*|address\w*)\b",
    re.IGNORECASE,
)
"""What no line may speak of that is taken for a note by nothing but its place."""
_OF_STAFF = re.compile(
    r"^\W*(?:all\s+|the\s+|his\s+|her\s+|their\s+)*(?:staff|adults?|teachers?|everyone|everybody)\b"
    r"[^.;]{0,40}?\b(?:is|are|has|have|knows?|understands?|takes?|do|does|goes|go)\b",
    re.IGNORECASE,
)
"""What those who work with a pupil are or do is meant as help, however little it says."""
_AIMS = re.compile(
    r"[’']ll\b|\b(?:will|shall|can|able\s+to|within\s+(?:an?|one|two|three|the|\d)|"
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
        if not _is_placed_help(one)
        and (
            is_note(one.bit.text)
            if placed[one.letter] >= _FEW or (one.letter in none and not placed[one.letter])
            else is_marked_note(one.bit.text)
        )
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
    if not sentences or any(_gives(one) for one in sentences):
        return False
    if _is_called(text) or _NOTES.search(sentences[0]) or _reports(sentences[0]):
        return True
    return _OF_HELP.search(_OF_PAGE.sub(" ", text)) is None


def is_marked_note(text: str) -> bool:
    """Return whether a paragraph among paragraphs of help is a note by its own words, and gives nothing.

    Its place tells nothing there: it is called a note, or speaks of the page, of what counts as a year
    or of what is not in the plan.
    """
    sentences = _sentences(text)
    if not sentences or any(_gives(one) for one in sentences) or _FOR_THEM.match(text):
        return False
    return _is_called(text) or _SURELY.search(sentences[0]) is not None


_SURELY = re.compile(_NOTE_WORDS, re.IGNORECASE)
_FOR_THEM = re.compile(r"\W*(?:for|meets?|towards|serves?|to\s+meet)\b", re.IGNORECASE)


def _gives(sentence: str) -> bool:
    said = _OF_PAGE.sub(" ", sentence)
    if any(cue.search(said) for cue in (_WILL, _GIVES, _OF_STAFF)):
        return True
    is_help = _HELP.search(said) is not None or WHO.search(said) is not None
    return is_help and not _reports(said)


def is_note_on_aims(text: str) -> bool:
    """Return whether a plain paragraph states something, and nothing in it is to be reached."""
    sentences = _sentences(text)
    cues = (_NOTES, _NO_AIM)
    if not sentences or not (_is_called(text) or any(cue.search(sentences[0]) for cue in cues)):
        return False
    return not any(
        _AIMS.search(one) or _DOES.match(one) for one in (_OF_PAGE.sub(" ", x) for x in sentences)
    )


def _sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph; none of a few words, or of what leads to a list."""
    said = _CALLED.sub("", text.strip(), count=1)
    if len(said.split()) < _SHORT or said.endswith(":"):
        return []
    return [one for one in _SENTENCE.split(said) if re.search(r"\w", one)]


def _is_called(text: str) -> bool:
    """Return whether a paragraph is called a note, or has the mark of a footnote."""
    return _CALLED.match(text.strip()) is not None or text.strip()[:1] in _MARKS


def _reports(sentence: str) -> bool:
    return _REPORTED.search(_ASIDE.sub(" ", sentence)) is not None


_MARKS = frozenset("¹²³⁴⁵⁶⁷⁸⁹*†‡")
_ASIDE = re.compile(r"\([^()]*\)")


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
