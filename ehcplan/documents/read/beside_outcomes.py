"""What stands in Section E beside the outcomes: who watches over them, and what comes after."""

import re

_STAFF = (
    r"(?:(?:the|his|her|their|my|our|a|each|every|both|two|all|one|\w+[’']s) )*(?:[\w-]+ ){0,4}?(?:sen(?:d)?co|teachers?|tutors?|mentors?|therapists?|"
    r"psychologists?|key (?:person|workers?|adult)|keyworkers?|staff|school|college|nursery|setting|team|assistants?|coach|lsas?|tas?|parents?|mum|dad|"
    r"coordinator|co-ordinator|heads?(?: ?teacher)?|managers?|supervisors?|governors?|council|authority|practitioners?|leads?|specialists?|workers?|nurses?|we|everybody|everyone|adults?|family|he|she|they|i)(?: of (?:the|his|her|their|[a-z]+)(?: [\w-]+){0,2}?)?"
)
_WATCHES = (
    r"(?:checks?|reviews?|sets?|agrees?|looks? (?:at|through|back)|meets?|writes? (?:down|up)|notes?|keeps?|records?|counts?|goes? (?:through|over)|"
    r"go (?:through|over)|tracks?|monitors?|measures?|discuss(?:es)?|talks? (?:through|about)|updates?|scores?|marks?|samples?|reads?|compares?|collects?|choose[s]?|draws? up|shares?|reports?|logs?|tells?)"
)
_WATCH = re.compile(
    rf"^\W*(?:at the (?:end|start) of [^,]{{3,30}}, |(?:each|every|once a|twice a) [^,]{{3,30}}, )?{_STAFF}(?:,? (?:and|with|or) [^.]{{2,80}}?)?,?(?: [^.,;]{{2,60}},)? (?:will |then |also |together |both |all )*{_WATCHES}\b",
    re.IGNORECASE,
)
_IS_WATCHED = re.compile(
    r"^\W*(?:progress|(?:the |these |all )?(?:outcomes?|targets?|steps?|short[- ]term targets?)|they|these|this|it|monitoring|evidence|notes)\b[^.]{0,60}?\b(?:(?:is|are|will be|to be) (?:\w+ )?(?:checked|reviewed|monitored|set|recorded|tracked|measured|shared|discussed|looked at|noted|kept|agreed|updated|sampled)|monitoring)\b",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\b(?:targets?|outcomes?|progress|notes?|steps?|review\w*|them|these|records?|charts?|log|diary|results|data|goals?|how (?:it|they|things)|what (?:she|he|they) (?:see|saw|has|have))\w*\b",
    re.IGNORECASE,
)
_OFTEN = re.compile(
    r"\b(?:each|every|weekly|fortnightly|monthly|termly|half[- ]termly|annual(?:ly)?|daily|once a|twice a|times a|at the (?:end|start) of|on the (?:first|last)|on (?:mon|tues|wednes|thurs|fri)day)\b",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"^\W*(?:by|in|from|within)\b[^.]{0,40}\b(?:20\d\d|year \d+|key stage|age)\b", re.IGNORECASE
)
_MOVES = re.compile(
    r"^\W*(?:the |an? )?(?:moves?|moving|transition|transfer|change|changes|next (?:phase|stage|school|year)|future|after (?:school|college|this plan)|preparing for the (?:move|next))\b"
    r"[^.]{0,60}(?:[:.–—-]|\b(?:is|are|will be|begins?|starts?|plans?|planned|takes?)\b)",
    re.IGNORECASE,
)
_BEFORE_A_MOVE = re.compile(
    r"^\W*(?:before|when|once|after|as|until|ahead of|in (?:the )?(?:spring|summer|autumn|readiness|preparation)[^,.]{0,40}?)\b[^,.]{0,60}?"
    r"\b(?:starts?|starting|moves?|moving|leaves?|leaving|joins?|joining|transfers?|transferring|(?:goes|going) (?:up|on) to|turns?)\b[^,.]{0,40}?"
    r"\b(?:year (?:\d+|one|two|three|four|five|six|seven|nine|ten|reception)|reception|school|college|nursery|secondary|primary|juniors?|infants?|sixth form|key stage|post-16|adult|1[689]|work|apprenticeship)\b[^,.]{0,50}[,:]",
    re.IGNORECASE,
)
_GOES_UP = re.compile(
    r"^\W*(?:[A-Z][\w’'-]+|he|she|they) (?:will |is due to |is to |is going to |does not |will not |is not due to )?(?i:moves?|transfers?|goes? (?:up|on)|starts?|leaves?|joins?|finish(?:es)?|changes?)\b[^.]{0,40}?"
    r"\b(?i:year (?:\d+|one|two|three|four|five|six|seven|nine|ten|eleven)|reception|juniors?|infants?|nursery|college|sixth form|school|key stage \w+|adult services)\b[^.]{0,50}?"
    r"\b(?:in|on|from|at the end of|before|until)\b[^.]{0,20}?\b20\d\d\b"
)
# "The course ends in July 2028.", "Ada moves in September 2028.", "September 2028: she moves up."
_WHEN = r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|the (?:end|start) of|year \d+,?)\s+){0,3}20\d\d"
_ENDS = re.compile(
    r"^\W*(?:the|this|his|her|their|[A-Z][\w’'-]+)\s+(?:[\w-]+\s+){0,3}?(?:course|programme|apprenticeship|internship|placement|time|plan|key stage|schooling|study|studies)\b[^.]{0,30}?\b(?:ends?|finish(?:es)?|stops?|runs? out|comes? to an end|closes?)\s+(?:in|on|by|at|with)\b[^.]{0,30}?20\d\d\s*(?:[.;:,]|$)",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    rf"^\W*(?:he|she|they|[A-Z][\w’'-]+)\s+(?:will\s+|is\s+due\s+to\s+|is\s+to\s+)?(?:moves?|transfers?|leaves?|changes?|finish(?:es)?)\s+(?:(?:up|on|schools?|(?:his|her|their|the)\s+(?:[\w-]+\s+)?(?:course|school|college|placement|apprenticeship|internship))\s+)?(?:in|at|on)\s+{_WHEN}\s*(?:[.;:,]|$)"
    rf"|^\W*(?:in\s+)?{_WHEN}\s*[:–—-]\s*(?:he|she|they|[A-Z][\w’'-]+)\s+(?:will\s+)?(?:moves?|transfers?|leaves?|starts?|goes?|joins?|begins?|changes?)\s+(?:[\w-]+\s+){{0,4}}?(?:school|college|nursery|reception|year|sixth|class|work|employment|apprenticeship|internship|course|juniors?|secondary|primary)\b",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"\b(?:changes? (?:ahead|to come|coming)|what (?:comes|happens|is) (?:next|after\w*)|future (?:changes?|plans?|moves?)|leaving (?:school|college|nursery|\w+ \w*school)|plans? for (?:change|the move)|transitions?|moving (?:on|up|to|into|from)|getting ready for (?:year|college|secondary|the move)|next (?:stage|phase|steps? after)|looking ahead|move to|(?:phase )?transfer|forward plan\w*)\b",
    re.IGNORECASE,
)
# An officer's numbered paragraph: "5.7 The class teacher sets targets …".
_PARAGRAPH = re.compile(r"^\W*\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+")
_WATCH_HEADS = re.compile(
    r"\b(?:monitor\w*|review\w*|who (?:watches|checks|looks)|keeping (?:track|an eye)|short[- ]term targets?(?: setting)?|target[- ]setting|how (?:we|they|these|progress)\b.*)\b",
    re.IGNORECASE,
)


def is_monitoring(text: str) -> bool:
    """Return whether a passage tells how outcomes are watched over, and is none itself."""
    text = _PARAGRAPH.sub("", text)
    if _DUE.match(text):
        return False
    first = re.split(r"(?<=[.!?])\s", text.strip(), maxsplit=1)[0]
    if _IS_WATCHED.match(first):
        return True
    return bool(_WATCH.match(first) and _OFTEN.search(text) and _OBJECT.search(text))


_ABOUT_MOVES = (_MOVES, _BEFORE_A_MOVE, _GOES_UP, _ENDS, _LEAVES)


def is_about_a_move(text: str) -> bool:
    """Return whether a passage tells what is planned for a change of school or phase."""
    text = _PARAGRAPH.sub("", text)
    is_told = any(pattern.match(text) for pattern in _ABOUT_MOVES)
    return is_told and not _DUE.match(text)


_ALL = re.compile(
    r"^\W*(?:(?:all|each|every one) (?:of )?)?(?:these|the|those|all|his|her|their|our|[\w-]+[’']s)(?: (?:\w+ )?(?:outcomes?|goals?))(?: (?:above|below|here|in this (?:section|table|plan)))?,?"
    r" (?:all |both |each |together |also )*(?:leads?|builds?|follow|come|came|were|are|move|belong|go|serve|work|aim|rest|reflect|grew|help|take|answer|stem|set out|cover)\b",
    re.IGNORECASE,
)


def is_about_all(text: str) -> bool:
    """Return whether a passage speaks of the outcomes together, and is none: "These outcomes lead …"."""
    return _ALL.match(_PARAGRAPH.sub("", text)) is not None


def heads_moves(heading: str) -> bool:
    """Return whether a sub-heading stands over plans for what comes after."""
    return len(heading.split()) <= 10 and bool(_HEADS.search(heading))


def heads_monitoring(heading: str) -> bool:
    """Return whether a sub-heading stands over how outcomes are watched over."""
    return len(heading.split()) <= 10 and bool(_WATCH_HEADS.search(heading))
