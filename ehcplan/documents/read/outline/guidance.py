"""A form's own printed instructions, told from what somebody wrote into it."""

import re

from ehcplan.documents.read.paper.tree import Para
from ehcplan.documents.read.paper.whose import OF_ANOTHER, QUOTED
from ehcplan.plan.dates_written import dates_in

_SURE = re.compile(
    r"^\W*(?:(?:guidance|(?:top )?tips?|hints?|help)(?: notes?)?\b\s*[:–-]|notes? (?:for|to) "
    r"(?:writers?|authors?|professionals?|completion)|"
    r"(?:this|the following|each|the) (?:section|part|box|page|table|column) (?:should|must|needs "
    r"to|is (?:for|to be|about|where)|belongs|is left (?:blank|empty)|"
    r"sets? out|tells?|will (?:set out|describe|tell|include|contain)|describes|contains|includes|"
    r"records|lists|gives|summarises|can be|asks|covers|explains|shows|specif\w+)|"
    r"(?:there is )?(?:use |fill in |add )?(?:one|an?|a new|a separate|another) "
    r"(?:table|row|box|page|block|part|sheet|card|line|panel|grid|form|strip|entry) (?:(?:is "
    r"(?:used|filled in|made) )?(?:for|to|per) (?:each|every|any)|each\b|(?:per|a) \w+\W*$)|"
    r"(?:first|second|third|fourth|last|left|right|middle|left-hand|right-hand) columns?\s?[:–—-]|"
    r"in this (?:section|part|box)|please (?:record|complete|include|list|describe|state|give|"
    r"insert|use|note|refer|attach|tick|delete|provide|ensure|write|specify|see|set out|add|do "
    r"not)|"
    r"(?:to be )?completed? (?:by|this|the|each|all|with)|delete as (?:appropriate|applicable)|"
    r"\(?delete as|insert |"
    r"(?:click|tap|choose|enter|type|write|press) (?:here|an item|a date|or tap|"
    r"(?:in|inside|on|into|below)\b|the box|(?:your |the )?(?:text|words|answer) "
    r"(?:here|below|in))|"
    r"(?:only )?(?:provision|support|needs?|outcomes?|information|views|help) .{0,60}\b(?:goes?|"
    r"belongs?|is (?:written|entered|recorded)|are (?:written|entered|recorded)) (?:here|in this|"
    r"below)|"
    r"(?:to (?:remain|be left|stay|be kept)|leave(?: this| it)?(?: section| box| part)?|keep(?: "
    r"this)?) (?:blank|empty)|use (?:as much|this (?:part|section|box|page|space))|"
    r"words in [“\"]quotation|end of section|"
    r"this (?:box|part|space|page) (?:is|can)|not more than \d+ words|"
    r"(?:provision|support|outcomes?|needs?|it|this|all provision|the provision|these) (?:must|"
    r"should) (?:be )?(?:normally )?(?:be )?(?:detailed|specified|specific|quantified|smart|clear|"
    r"listed|recorded|identified|set out|normally|include)|"
    r"(?!use (?:a|an|the|clear|one|all)\b|give an?\b)(?:detail|list|describe|record|set out|"
    r"specify|state|summarise|identify|outline|provide|include|give|write|use|add|attach|explain) "
    r"(?:all|any|the|each|here|how|what|a|an|below|details?|bullet|only|who|whether|information|"
    r"one|clear|separate|relevant|in|no more)\b|"
    r"this (?:information|plan) (?:should|must)|for (?:children|young people|those|pupils) (?:in|"
    r"over|aged|who|from|of)|from year 9|"
    r"(?:section|sections) [a-k]\d?.{0,60}\b(?:must|should)\b|where (?:there is|a|the) "
    r".{0,60}\b(?:must|should)\b|remember|e\.g\.|for example[,:]|"
    r"(?:the )?(?:names?|type) of (?:a|the) school (?:must|should)|(?:only )?(?:in|for) the final "
    r"plan|"
    r"(?:outcomes|needs|views|advice|copies|reports?) (?:must|should|need to) )",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"^\W*(?:the |a )?letters? (?:beside|before|after|in|at|of|on|next to)\b[^.]{0,40}\b(?:says?|"
    r"shows?|tells?|names?|gives?)\b[^.]{0,20}\b(?:which|what|its|the) section\b|"
    r"must be (?:detailed and )?specif(?:ied|ic)(?: and (?:should )?(?:be )?(?:normally )?(?:be "
    r")?quantified)?|should normally be (?:detailed|quantified|specified)|normally be quantified|"
    r"\b(?:should|must) be (?:completed|recorded|listed|attached|written|included|smart|used|set "
    r"out|specific|linked|left blank)\b|\bin the (?:child|pupil|young person|child or young "
    r"person)[’']?s? own words\b.{0,60}(?:where|if) possible|"
    r"the child or young person[’']?s? (?:special|health|social|views|history)|\bthe child(?:/| "
    r"or )young person\b|\bCYP\b.{0,60}\b(?:should|must)\b",
    re.IGNORECASE,
)
_ASKS_WRITER = re.compile(
    r"\b(?:should|must|may|can)\b(?: not)?(?: only| also| normally| always)? be (?:entered|"
    r"recorded|included|listed|specified|completed|described|stated|"
    r"attached|detailed|quantified|written|used|set out|identified|noted|given here|left|named|"
    r"agreed|added|filled|summarised)\b|"
    r"^\W*please\b|^\W*(?:section )?[A-K]\d? is (?:for|where|about)\b|\bdo not (?:include|enter|"
    r"name|write|use|complete|list)\b|\bshould be \w+,? \w+able\b",
    re.IGNORECASE,
)
_PROMPT = re.compile(
    r"^\W*(?:who|what|how|when|where)\b,? [^.?]{0,120}\b(?:how (?:often|much|long|many)|by whom|by "
    r"when|who (?:checks|by|with))\b[^.?]{0,80}\?\W*$|"
    r"^\W*needs? (?:which|that) relate|^\W*(?:what|which) [^.?]{3,120}\b(?:required|needed|"
    r"identified|provided|available)\?",
    re.IGNORECASE,
)
# "Please refer to the report" is what somebody wrote in place of the provision itself.
_POINTS_ELSEWHERE = re.compile(
    r"^\W*(?:please )?(?:refer to|see|as (?:per|in)|follow) .{0,60}\b(?:recommend\w+|reports?|"
    r"advice|appendi\w+|programme|assessment|letter|folder|profile)\b",
    re.IGNORECASE,
)
# A form made for one pupil may print the name in its instructions.
_TO_FILL = re.compile(
    r"\bto be (?:completed|filled in|written|agreed and written|typed) (?:by|with|in|at|once|"
    r"when)\b|"
    r"^\W*(?:please|click|type|write|tick)\b.{0,80}\b(?:here|box|below|form|section)\b|"
    r"\?\s+[^.?]{3,80}\?\s*$",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"^\W*(?:what|who|how|where|when|which|why|think about|consider|include|describe|list|record|"
    r"say|"
    r"tell|write|use|give|add|explain|note|set out|state|outline|detail|complete|insert)\b",
    re.IGNORECASE,
)
_SPEAKS_AS_I = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|my|me|we|our)\b")
# What is told to whoever fills in the form, and of the form: "Number each need.", "Avoid jargon."
_TO_WRITER = re.compile(
    r"^\W*(?:please |always |only |never )?(?:number|write|say|state|give|list|describe|set out|"
    r"explain|avoid|use|include|record|keep|attach|name|check|make (?:sure|it)|remember|do not|"
    r"don[’']t|link|"
    r"ensure|be (?:specific|clear|brief|precise)|think about|tick|complete|enter|add|quote|copy|"
    r"put|mark|note|start|begin|leave|show|refer|cross-refer|limit|summarise|identify|specify|"
    r"cover|tip|hint|tips|hints|if (?:there|no|none|nothing))\b",
    re.IGNORECASE,
)
_OF_FORM = re.compile(
    r"\b(?:each|every|one|all|new|separate) (?:separate |new |single )?(?:needs?|outcomes?|"
    r"provisions?|items?|strengths?|targets?|lines?|rows?|reports?|contributors?|entry|entries|box|"
    r"boxes|areas?)\b|"
    r"\b(?:this|the|these) (?:box|boxes|section|part|form|template|page|column|table|row)\b|"
    r"\bsections? [A-K]\d?\b|\bSMART\b|\bbullet\b|\bown words\b|\bjargon\b|\bplain english\b|"
    r"\bblank\b|\babbreviations?\b|"
    r"\b(?:no|not) more than \w+ (?:words|lines|pages|outcomes|sentences)\b|"
    r"\b(?:short|full|complete) sentences\b|\bpresent tense\b|\bthird person\b|\bfirst person\b|"
    r"\bthe child or young person\b|"
    r"\b(?:no|any) (?:health |social care |special educational )?(?:needs|provision|outcomes?|"
    r"budget|personal budget) (?:were|was|is|are|has|have)\b|[“\"][^”\"]{2,40}[”\"],? (?:must|"
    r"should|is|are|and|or|[“\"])|\b(?:avoid|words like|phrases (?:like|such as)|such as) [“\"‘]",
    re.IGNORECASE,
)
# One bracket round the whole of it, and not one at each end: "[Name] likes Lego. (Teacher)".
_ONLY = re.compile(
    r"^\W*?(?:\[[^\]]{3,200}\]|\([^()]{3,200}\)|<[^<>]{3,200}>|«[^»]{3,200}»)[^\w\[(<«]*$"
)


def is_guidance(para: Para, names: tuple[str, ...], *, follows_heading: bool) -> bool:
    """Return whether a paragraph is the form's own instruction. Words with the pupil's name are not."""
    text = para.text.strip()
    if para.block.is_placeholder:
        return True
    if text.startswith(("“", '"', "‘", "'")) or _SPEAKS_AS_I.search(QUOTED.sub(" ", text)):
        return False
    if _POINTS_ELSEWHERE.search(text) or _tells_this_case(text):
        return False
    if follows_heading and _TO_FILL.search(text):
        return True
    if any(re.search(rf"\b{re.escape(name)}\b", text) for name in names):
        return False
    is_pale = para.look.italic or para.look.faint
    if follows_heading and _PROMPT.search(text):
        return True
    if _SURE.match(text):
        return is_pale or follows_heading or bool(_BODY.search(text)) or len(text.split()) > 8
    if _BODY.search(text):
        return is_pale or follows_heading
    if follows_heading and _ASKS_WRITER.search(text) and not OF_ANOTHER.search(text):
        return True
    return _asks(para, text, follows_heading=follows_heading)


_OF_VERSION = re.compile(r"\b(?:version|revised|updated|form|template|printed|©)\b", re.IGNORECASE)
_DECIDED = re.compile(
    r"\bthe (?:local )?(?:authority|council|borough|panel|county)\b[^.;]{0,20}?\b(?:has|had|have|was|considers|"
    r"considered|agrees|agreed|decided)\b",
    re.IGNORECASE,
)


def _tells_this_case(text: str) -> bool:
    """Return whether a text tells a day of this case, or what was decided in it: no form prints that."""
    if _OF_VERSION.search(text):
        return False
    return _DECIDED.search(text) is not None or any(one.is_exact for one in dates_in(text))


def tells_writer(text: str) -> bool:
    """Return whether a line begins as what is told to whoever writes: "Do not include …"."""
    return _TO_WRITER.match(text) is not None


def _asks(para: Para, text: str, *, follows_heading: bool) -> bool:
    """Return whether a text tells its writer what to write, by its words and its look."""
    is_whole = bool(_ONLY.match(text))
    if follows_heading and (_OF_FORM.search(text) or is_whole) and _TO_WRITER.match(text):
        return not OF_ANOTHER.search(text)
    asks = bool(_TELLS.match(text)) or is_whole
    return asks and (para.look.faint or (para.look.italic and follows_heading))
