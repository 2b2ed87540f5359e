"""What of a read Section A tells anything of the pupil: its texts without the sentences that do not.

How the words were gathered, that something was not asked, a record that is kept elsewhere: such a
sentence names a topic ("read it through with his tutor", "health: not discussed") and says nothing
of it.
"""

import re
from dataclasses import replace
from functools import lru_cache

from ehcplan.compliance.checks.a_no_answer import answers_nothing
from ehcplan.compliance.checks.a_said import Said, sentences_of
from ehcplan.compliance.checks.a_whose import heard
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern

_THESE = (
    r"(?:all (?:of )?(?:this|these|it)\b|(?:these|his|her|their|my|the) (?:own )?(?:answers|words|"
    r"views|replies)\b|this (?:page|section|sheet|part|form)\b|what (?:follows|is below)\b)"
)
_GATHERED = Pattern(
    # "Words in quotation marks are her own."
    r"\b(?:words|anything|text|parts?|lines?|what (?:is|stands)) (?:that (?:are|is|stand) )?in "
    r"(?:quotation|speech|quote|inverted|italics?|bold)\b[^.;]{0,40}\b(?:own|exact|hers|his|theirs)\b"
    # "She told her key person all of this with photographs."
    r"|\b(?:told|typed|wrote|answered|dictated|spoke|filled in|completed|gave|shared|recorded)\b"
    rf"[^.;“]{{0,60}}?\b{_THESE}(?! (?:about|on|of)\b)"
    # "These answers were written down by the tutor."
    rf"|^\W*{_THESE} (?:was|were|is|are|has been|have been) (?:typed|written|given|gathered|taken|"
    r"scribed|collected|recorded|noted|told|filled|completed)\b"
    # "His tutor wrote it down and read it back to him."
    r"|\b(?:wrote|typed|took|read|checked) (?:it|them|this|these)(?: all)? (?:down|through|over|out|back)\b",
    re.IGNORECASE,
)
"""How and with whom the words were gathered."""

_TO_GO_INTO = (
    r"(?:asked (?:about|how|what|where|which|who|whether)|discussed|explored|covered|talked about|"
    r"asked(?= yet\b|[,.;]|$| (?:because|as|since)\b)|raised|brought up|touched on|"
    r"spoken about|looked at|looked into|gone into|(?:gone|come|got) back to|returned to|followed up)"
)
_PEOPLE = (
    r"(?:we|staff|(?:the |his |her |their )?(?:school|college|nursery|senco|tutor|teacher|"
    r"careers? (?:adviser|advisor|lead|service)|adviser|advisor|family worker|team|authority))"
)
_NOT_GONE_INTO = Pattern(
    # "Not discussed on this occasion", "has not yet been asked about"
    rf"\b(?:not|\w*n[’']t|never)(?: yet| been| fully| really| so far)* {_TO_GO_INTO}\b"
    # "No comment was made", "nothing recorded"
    r"|\bno (?:comments?|information|response|reply|answer|entry) (?:was |were |has been |is )?"
    r"(?:made|recorded|given|offered|noted|received|entered)\b"
    r"|\bnothing (?:was |has been |is |yet )*(?:recorded|noted|written|entered|put down|reported)\b"
    # "What he thinks of school: not yet gathered"
    r"|[:–—-]\s*(?:still )?(?:not|n[’']t|never|yet to be|to be) (?:yet )?(?:been )?(?:gathered|sought|collected|"
    r"obtained|taken|established|ascertained|captured|elicited)\b[^.;“]{0,50}\W*$"
    r"|\b(?:views?|opinions?|thoughts|voice)\b[^.;“]{0,50}\b(?:not|\w*n[’']t|never|yet to be) (?:yet )?(?:been )?"
    r"(?:gathered|sought|collected|obtained|established|ascertained|captured|elicited)\b[^.;“]{0,50}\W*$"
    # "We did not have time to talk about it"
    r"|\b(?:(?:not|n[’']t) (?:have|get|find|enough)|no|ran out of|too little) (?:the )?time (?:to|for)\b"
    r"|\b(?:not|\w*n[’']t) (?:get|got|gotten|got round|get round) (?:on )?(?:to|as far as) (?:this|"
    r"that|it|talk\w*|ask\w*|discuss\w*)"
    # "It was felt that it would not be helpful to raise this now"
    r"|\b(?:not|\w*n[’']t) (?:be |felt |thought )*(?:helpful|fair|right|kind|sensible|wise|useful|"
    r"appropriate|the (?:right )?time) to (?:raise|ask|discuss|bring|talk|go into)\b"
    # "For discussion at the next meeting", "a careers interview will be booked"
    r"|[:–—-]\s*for (?:discussion|exploration|completion|(?:further )?consideration|later)\b[^.;]{0,40}\W*$"
    r"|\b(?:interviews?|meetings?|appointments?|sessions?|visits?|chats?|conversations?|discussions?|"
    r"work) (?:\w+ )?(?:will|is to|are to|needs? to|has (?:yet )?to|(?:is|are) (?:still )?to) be "
    r"(?:\w+ )?(?:booked|arranged|held|set up|organi[sz]ed|planned|offered|fixed)\W*$"
    r"|\bto be (?:asked|discussed|explored|completed|gathered|written|talked through)\b"
    # "To be looked at in the spring", "we will ask at the next meeting"
    rf"|\b(?:to|will|should) be {_TO_GO_INTO}\b"
    r"|\b(?:to|will) be (?:revisited|picked up|considered|decided|confirmed|added|gathered)\b"
    rf"|\b{_PEOPLE} (?:will|is going to|are going to|plans? to|hopes? to) (?:\w+ )?(?:ask|discuss|"
    r"talk|look (?:at|into)|explore|meet|see|think about|return to|come back to|revisit)\b"
    # "The form went home and has not come back"
    r"|\b(?:form|sheet|questionnaire|booklet|letter|page)s?\b[^.;]{0,60}\b(?:not|\w*n[’']t|yet to|never) "
    r"(?:yet )?(?:been )?(?:come|came|sent|returned?|given|handed|received|be|back)\b"
    # "After Year 11: N/A at present", "Next year: undecided"
    r"|[:|–—]\s*(?:n/?a|none|nil|not applicable|not known|unknown|undecided|nothing|tb[acd]|as "
    r"above|no comments?)(?: (?:at present|at the moment|at this stage|yet|currently|for now|as "
    r"yet|so far))?\W*$",
    re.IGNORECASE,
)
"""That something was not asked or said."""

_BARE = Pattern(
    r"^\W*(?:(?:his|her|their|my|(?-i:[A-Z])\w+[’']s) )?(?:\w+ )?(?:independen(?:ce|t living)|self[- ]"
    r"(?:help|care)(?: skills)?|life skills|health|well-?being|schooling|education|play|leisure|"
    r"(?:the )?future|communication|social skills|relationships?) (?:skills )?(?:is|are|remains?) "
    r"(?:a |an |very |really |also |still |not )*(?:important|priority|key area|area|developing|"
    r"improving|emerging|age[- ]appropriate|limited|a strength|focus|being (?:worked|developed))\b"
    r"[^.;,]{0,40}\W*$",
    re.IGNORECASE,
)
"""A topic’s name and a mark for it: "Independence is important to him"."""
_ON_FILE = Pattern(
    r"\bregistered (?:with|at)\b|\bimmuni[sz]ations?\b|\bvaccinations?\b|\bup to date\b"
    r"|^\W*(?:gp|doctor|dentist|optician|optometrist|paediatrician|consultant|surgery|health "
    r"visitor|school nurse|medical|diagnos[ie]s)\W*(?:[:–—-]|$)"
    r"|\b(?:holds?|held|kept|recorded) [^.;“]{0,80}?\b(?:on|in) (?:the |his |her |their )?"
    r"(?:\w+ )?(?:record|file|notes)\b"
    r"|\blast (?:seen|reviewed|checked|tested) (?:by|at|in|on)\b|\breviewed (?:annually|yearly)\b",
    re.IGNORECASE,
)
"""What a clinic or an office keeps of a person: not how anybody feels."""

_TELLS_ALL_THE_SAME = Pattern(
    r"\b(?:wants?|hopes? (?!to (?:ask|talk|discuss|meet|see|look))\w+|hoping|likes?|loves?|enjoys?|"
    r"would like|applied|visited|prefers?|keen|offered|looking forward|feels?|thinks?|says?|said|"
    r"friends? (?:with|from))\b",
    re.IGNORECASE,
)
"""By which a sentence says something beside what was not asked."""

_BRACKET = Pattern(r"\([^()]*\)")
_ONLY_TITLE = Pattern(r"^\W*(?:[\w’'/&-]+ ){0,4}[\w’'/&-]+\s*[:–—-]\W*$")
_ONLY_SENDS_AWAY = Pattern(
    r"^\W*(?:[\w’'&/, -]{1,40}[:–—-]\s*)?(?:please\s+)?(?:see|refer\s+to|as\s+(?:in|per|on|set\s+"
    r"out\s+in)|taken\s+from|cf\.?)\s+(?:the\s+|his\s+|her\s+|their\s+|[\w’']+\s+){0,5}?"
    r"(?:report|advice|letter|form|plan|profile|page|sheet|document|attach\w*|appendix|passport|"
    r"assessment|above|below|overleaf|section\s+\w+|minutes|notes|records?|paperwork|file|review|"
    r"summary|booklet|contribution)(?:\s+(?:from|of|by|dated?|in)\b[^.;\n]{0,40})?\W*$",
    re.IGNORECASE,
)
"""A text that only says where to look: "Play: see school report"."""
_MOST = 30
"""A sentence of more words says more than that nothing is known."""


@lru_cache(maxsize=8192)
def tells_nothing(sentence: str) -> bool:
    """Return whether a sentence tells how words were gathered, or what was not asked, and no more."""
    if len(sentence.split()) > _MOST or "“" in sentence:
        return False
    # A bracket behind the words says how they were gathered: the words themselves tell something.
    beside = _BRACKET.sub(" ", sentence)
    if not re.search(r"\w", beside) or _ONLY_TITLE.match(beside):
        beside = sentence
    if _ONLY_SENDS_AWAY.match(beside) or answers_nothing(beside):
        return True
    return _GATHERED.search(beside) is not None or _leaves_open(sentence)


def _leaves_open(sentence: str) -> bool:
    """Return whether a sentence only says that nothing is known, or where it is kept."""
    if _BARE.match(sentence):
        return True
    kept_elsewhere = _NOT_GONE_INTO.search(sentence) or _ON_FILE.search(sentence)
    return kept_elsewhere is not None and not _TELLS_ALL_THE_SAME.search(sentence)


def has_lost(passage: Passage, draft: Draft) -> bool:
    """Return whether a passage of `told_in` is without a sentence that told nothing."""
    return passage not in heard(draft)


def told_in(draft: Draft) -> tuple[Passage, ...]:
    """Return the texts of Section A; of a read plan, without the sentences that tell nothing."""
    return draft.once(_told_in)


def _told_in(draft: Draft) -> tuple[Passage, ...]:
    if draft.case.reading is None:
        return heard(draft)
    kept = (_telling(passage) for passage in heard(draft))
    return tuple(passage for passage in kept if passage.text)


def _telling(passage: Passage) -> Passage:
    """Return a passage with only those of its sentences that tell something."""
    if passage.is_exact:
        return passage
    spoken = [passage.text[start:end] for start, end in passage.sentences]
    kept = [one for one in spoken if not tells_nothing(one)]
    return passage if len(kept) == len(spoken) else replace(passage, text=" ".join(kept))


def said_in(draft: Draft) -> tuple[Said, ...]:
    """Return the sentences of Section A that tell something."""
    return tuple(_untitled(said) for said in sentences_of(draft) if not tells_nothing(said.text))


def _untitled(said: Said) -> Said:
    """Return a sentence without its title, where the title was left open: "Hopes: to be asked. …"."""
    start, end = said.passage.sentences[0]
    first = said.passage.text[start:end]
    is_open = "“" not in first and tells_nothing(first) and not _GATHERED.search(first)
    return replace(said, asked="") if is_open else said
