"""What stands in Section E beside the outcomes: who watches over them, and what comes after."""

import re

_STAFF = (
    r"(?:(?:the|his/her|his|her|their|my|our|a|each|every|both|two|all|one|\w+[’']s) )*(?:[\w-]+ "
    r"){0,4}?(?:sen(?:d)?cos?|(?:home |health )?visitors?|advisers?|teachers?|tutors?|mentors?|therapists?|"
    r"psychologists?|key (?:person|workers?|adult)|keyworkers?|staff|school|college|nursery|"
    r"setting|team|assistants?|coach|lsas?|tas?|parents?|mum|dad|"
    r"coordinator|co-ordinator|heads?(?: ?teacher)?|managers?|supervisors?|governors?|council|"
    r"authority|practitioners?|leads?|specialists?|workers?|nurses?|we|everybody|everyone|adults?|"
    r"family|he|she|they|i)(?: of (?:the|his|her|their|[a-z]+)(?: [\w-]+){0,2}?)?"
)
_WATCHES = (
    r"(?:checks?|reviews?|sets?|agrees?|looks? (?:at|through|back)|meets?|writes? (?:down|up)|"
    r"notes?|keeps?|records?|counts?|goes? (?:through|over)|"
    r"go (?:through|over)|tracks?|monitors?|measures?|discuss(?:es)?|talks? (?:through|about)|"
    r"updates?|scores?|marks?|samples?|reads?|compares?|collects?|choose[s]?|draws? up|shares?|"
    r"reports?|logs?|tells?|times|films|hears|watches)"
)
_WATCH = re.compile(
    r"^\W*(?:at the (?:end|start) of [^,]{3,30}, |(?:each|every|once a|twice a) [^,]{3,30}, "
    rf")?{_STAFF}(?: (?:until|from) [^,.;]{{3,30}})?(?:(?:,? (?:and|with|or) |, (?=the |his |her |"
    rf"both |[A-Z]))[^.]{{2,80}}?)?,?(?: [^.,;]{{2,60}},)? (?:will |then |also "
    rf"|together |both |all )*{_WATCHES}\b",
    re.IGNORECASE,
)
_IS_WATCHED = re.compile(
    r"^\W*(?:progress|(?:the |these |all )?(?:outcomes?|targets?|steps?|short[- ]term targets?)|"
    r"they|these|this|it|monitoring|evidence|notes)\b[^.]{0,60}?\b(?:(?:is|are|will be|to be) "
    r"(?:\w+ )?(?:checked|reviewed|monitored|set|recorded|tracked|measured|shared|discussed|"
    r"looked at|noted|kept|agreed|updated|sampled)|monitoring)\b",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\b(?:targets?|outcomes?|progress|notes?|steps?|review\w*|them|these|records?|charts?|log|"
    r"diary|results|data|tall(?:y|ies)|the counts|figures|graphs?|goals?|"
    r"how (?:it|they|things)|what (?:she|he|they) (?:see|saw|has|have))"
    r"\w*\b",
    re.IGNORECASE,
)
_OFTEN = re.compile(
    r"\b(?:each|every|weekly|fortnightly|monthly|termly|half[- ]termly|annual(?:ly)?|daily|once "
    r"a|twice a|times a|at the (?:end|start) of|on the (?:first|last)|on (?:mon|tues|wednes|thurs|"
    r"fri)day)\b",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"^\W*(?:by|in|from|within)\b[^.]{0,40}\b(?:20\d\d|year \d+|key stage|age)\b", re.IGNORECASE
)
_MOVES = re.compile(
    r"^\W*(?:the |an? )?(?:moves?|moving|transition|transfer|change|changes|next "
    r"(?:phase|stage|school|year)|future|after (?:school|college|this plan)|preparing for the "
    r"(?:move|next))\b"
    r"[^.]{0,60}(?:[:.–—-]|\b(?:is|are|will be|begins?|starts?|plans?|planned|takes?)\b)",
    re.IGNORECASE,
)
_BEFORE_A_MOVE = re.compile(
    r"^\W*(?:before|when|once|after|as|until|ahead of|in (?:the )?(?:spring|summer|autumn|"
    r"readiness|preparation)[^,.]{0,40}?)\b[^,.]{0,60}?"
    r"\b(?:starts?|starting|moves?|moving|leaves?|leaving|joins?|joining|transfers?|transferring|"
    r"(?:goes|going) (?:up|on) to|turns?)\b[^,.]{0,40}?"
    r"\b(?:year (?:\d+|one|two|three|four|five|six|seven|nine|ten|reception)|reception|school|"
    r"college|nursery|secondary|primary|juniors?|infants?|sixth form|key stage|post-16|adult|"
    r"1[689]|work|apprenticeship)\b[^,.]{0,50}[,:]",
    re.IGNORECASE,
)
_GOES_UP = re.compile(
    r"^\W*(?:[A-Z][\w’'-]+|he|she|they) (?:will |is due to |is to |is going to |does not |will not "
    r"|is not due to )?(?i:moves?|transfers?|goes? (?:up|on)|starts?|leaves?|joins?|finish(?:es)?|"
    r"changes?)\b[^.]{0,40}?"
    r"\b(?i:year (?:\d+|one|two|three|four|five|six|seven|nine|ten|eleven)|reception|juniors?|"
    r"infants?|nursery|college|sixth form|school|key stage \w+|adult services)\b[^.]{0,50}?"
    r"\b(?:in|on|from|at the end of|before|until)\b[^.]{0,20}?\b20\d\d\b"
)
# "The course ends in July 2028.", "Ada moves in September 2028.", "September 2028: she moves up."
_WHEN = (
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"spring|summer|autumn|the (?:end|start) of|year \d+,?)\s+){0,3}20\d\d"
)
_ENDS = re.compile(
    r"^\W*(?:the|this|his|her|their|[A-Z][\w’'-]+)\s+(?:[\w-]+\s+){0,3}?(?:course|programme|"
    r"apprenticeship|internship|placement|time|plan|key stage|schooling|study|"
    r"studies)\b[^.]{0,30}?\b(?:ends?|finish(?:es)?|stops?|runs? out|comes? to an end|closes?)\s+"
    r"(?:in|on|by|at|with)\b[^.]{0,30}?20\d\d\s*(?:[.;:,]|$)",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    r"^\W*(?:he|she|they|[A-Z][\w’'-]+)\s+(?:will\s+|is\s+due\s+to\s+|is\s+to\s+|"
    r"(?:plans?|hopes?|expects?|intends?)\s+to\s+)?(?:moves?|transfers?|leaves?|changes?|finish(?:es)?)\s+(?:(?:up|on|schools?|(?:his|her|their|the)\s+"
    r"(?:[\w-]+\s+)?(?:course|school|college|placement|apprenticeship|internship))\s+)?(?:in|at|"
    rf"on)\s+{_WHEN}\s*(?:[.;:,]|$)"
    rf"|^\W*(?i:he|she|they|(?-i:[A-Z])[\w’'-]+)\s+leaves\s+(?-i:[A-Z][\w’'-]*\s+){{1,4}}(?:in|at|on)\s+{_WHEN}\s*(?:[.;:,]|$)"
    rf"|^\W*(?:in\s+)?{_WHEN}\s*[:–—-]\s*(?:he|she|they|[A-Z][\w’'-]+)\s+(?:will\s+)?(?:moves?|"
    r"transfers?|leaves?|starts?|goes?|joins?|begins?|changes?)\s+(?:[\w-]+\s+){0,4}?(?:school|"
    r"college|nursery|reception|year|sixth|class|work|employment|apprenticeship|internship|"
    r"course|juniors?|secondary|primary)\b",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"\b(?:changes? (?:ahead|to come|coming)|what (?:comes|happens|is) (?:next|after\w*)|future "
    r"(?:changes?|plans?|moves?)|leaving (?:school|college|nursery|\w+ \w*school)|plans? for "
    r"(?:change|the move)|transitions?|moving (?:on|up|to|into|from)|moves? (?:on|to)|getting ready for "
    r"(?:year|college|secondary|the move)|next (?:stage|phase|steps? after)|looking ahead|"
    r"(?:after|when) (?:he|she|they|i|[a-z]+) (?:leaves?|finish(?:es)?|changes? schools?)|"
    r"(?:life|what happens|where next) after|(?:phase )?transfer|forward plan\w*)\b",
    re.IGNORECASE,
)
# An officer's numbered paragraph: "5.7 The class teacher sets targets …".
_PARAGRAPH = re.compile(r"^\W*\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+")
# A few words that head the paragraph they stand in: "Keeping track. The tutor sets …".
_RUN_IN = re.compile(r"^\W*[A-Z][a-z’'-]*(?: [a-z’'-]+){0,4}[.:]\s+(?=[A-Z])")
_WATCH_HEADS = re.compile(
    r"\b(?:monitor\w*|review\w*|who (?:watches|checks|looks)|keeping (?:track|an eye)|"
    r"short[- ]term targets?(?: setting)?|target[- ]setting|how (?:we|they|these|progress)\b.*)\b",
    re.IGNORECASE,
)


_ASIDE = re.compile(r"\s*\([^()]*\)")


def is_monitoring(text: str) -> bool:
    """Return whether a passage tells how outcomes are watched over, and is none itself."""
    text = _RUN_IN.sub("", _PARAGRAPH.sub("", _ASIDE.sub("", text)))
    if _DUE.match(text):
        return False
    first = re.split(r"(?<=[.!?])\s", text.strip(), maxsplit=1)[0]
    if _IS_WATCHED.match(first):
        return True
    return bool(_WATCH.match(first) and _OFTEN.search(text) and _OBJECT.search(text))


_COUNTED = re.compile(
    r"\b(?:minutes|hours?|one[- ]to[- ]one|1:1|groups? of|weeks a year)\b", re.IGNORECASE
)


def only_watches(text: str) -> bool:
    """Return whether a passage among help tells how outcomes are watched over, and gives nothing itself.

    A mentor who goes through the steps one-to-one for 20 minutes a day is help.
    """
    return _COUNTED.search(text) is None and is_monitoring(text)


_ADULT_LIFE = re.compile(
    r"^\W*(?:at|from|in|by)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:annual\s+|yearly\s+)?(?:review\b|Year\s+\d+\b)[^.]{0,40}?"
    r"\b(?:plan(?:ning)?|prepar\w+|starts?|begins?|talks?)\b[^.]{0,40}?\b(?:adult\s+life|adulthood|college|(?:after|leaving)\s+school)\b",
    re.IGNORECASE,
)
_MOVE_TOLD = re.compile(
    rf"^\W*(?:leaving (?:school|college|nursery|education|year \d+)\b[^.:]{{0,40}}:|"
    rf"{_WHEN}\s*[:–—-]\s*(?:[\w-]+ ){{0,2}}?(?:internship|college|school|year \d+|transfer|move|visits?)\b|"
    r"year \d+ options\b|(?:[\w-]+ )?visits?,? (?:in )?(?:[a-z]+ (?:and|to) )?(?:january|february|march|april|may|june|"
    r"july|september|october|november|december) 20\d\d|"
    r"(?:the )?(?:sencos?|sendcos?|teachers|tutors|heads) (?:of|from|at) (?:both|the two) schools\b|"
    r"(?:the )?(?:middle|secondary|junior|upper|high|new|next|receiving) school[’']s [\w -]{2,40}? (?:comes?|meets?|"
    r"visits?|joins?|attends?)\b|"
    r"[A-Z][\w-]+(?:[’']s)? (?:health|social|medical) care (?:moves?|moved|pass(?:es|ed)|transfer(?:s|red)) to adult\b|"
    r"(?:[A-Z][\w’'-]+|he|she|they) (?:is|turns|will be) 1[6-9] (?:on|in)\b[^.;]{3,30}20\d\d|"
    r"(?:[A-Z][\w’'-]+|he|she|they) spends? (?:an? |two |three |four |five |six )?(?:half[- ])?days? at "
    r"(?-i:[A-Z])[^.;]{3,80}20\d\d)",
    re.IGNORECASE,
)
_ABOUT_MOVES = (_MOVES, _BEFORE_A_MOVE, _GOES_UP, _ENDS, _LEAVES, _ADULT_LIFE, _MOVE_TOLD)


def is_about_a_move(text: str) -> bool:
    """Return whether a passage tells what is planned for a change of school or phase."""
    whole = _PARAGRAPH.sub("", text)
    told = _RUN_IN.sub("", whole)
    is_told = any(pattern.match(one) for pattern in _ABOUT_MOVES for one in (whole, told))
    return is_told and not _DUE.match(told)


_ALL = re.compile(
    r"^\W*(?:(?:all|each|every one) (?:of )?)?(?:these|the|those|all|his|her|their|our|"
    r"[\w-]+[’']s)(?: (?:\w+ )?(?:outcomes?|goals?))(?: (?:above|below|here|in this "
    r"(?:section|table|plan)))?,?"
    r" (?:all |both |each |together |also )*(?:leads?|builds?|follow|come|came|were|are|move|"
    r"belong|go|serve|work|aim|rest|reflect|grew|help|take|answer|stem|set out|cover)\b",
    re.IGNORECASE,
)


def is_about_all(text: str) -> bool:
    """Return whether a passage speaks of the outcomes together, and is none: "These outcomes lead …"."""
    return _ALL.match(_PARAGRAPH.sub("", text)) is not None


def heads_moves(heading: str) -> bool:
    """Return whether a sub-heading stands over plans for what comes after."""
    return len(heading.split()) <= 14 and bool(_HEADS.search(heading))


def heads_monitoring(heading: str) -> bool:
    """Return whether a sub-heading stands over how outcomes are watched over."""
    return len(heading.split()) <= 14 and bool(_WATCH_HEADS.search(heading))
