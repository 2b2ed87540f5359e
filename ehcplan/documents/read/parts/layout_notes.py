"""Sentences that only tell how a section or a table is laid out.

"One box for each person" and "The last column gives the need": they are no need, no outcome and
no help. Every word of theirs speaks of the page, of needs, outcomes and help in general, or of
nothing by itself.
"""

import re

_PAGE = (
    "arranged box boxed boxes bracket brackets card cards code coded codes column columns entries "
    "entry grid grids grouped headed heading headings item items laid line lines list listed lists "
    "number numbered numbers order ordered page pages paragraph paragraphs printed row rows sheet "
    "sheets sorted table tables block blocks panel panels schedule letter letters"
)
_PLAN = (
    "need needs outcome outcomes provision help support amount amounts person people adult adults "
    "giver givers provider providers service services role roles section sections part parts "
    "question questions answer answers answered step steps time times hours area areas aim aims "
    "strength strengths who what"
)
_THINGS = (
    "need needs outcome outcomes provision help support amount amounts person giver givers provider "
    "providers service services who what section sections question questions strengths answer"
)
"""Of what a layout tells: of somebody's steps, numbers and letters a plan speaks too."""
_SURE_WORDS = (
    "column columns entries entry heading headings item items paragraph paragraphs row rows"
)
_SURE = frozenset(_SURE_WORDS.split())
# "Help is given in a set order", "Support is arranged by the council": something is done.
_WEAK_WORDS = (
    "arranged box boxes card cards letter letters line lines list number numbers order page"
)
_WEAK = frozenset([*_WEAK_WORDS.split(), "sheet", "sheets", "table", "tables"])
_DONE = frozenset({"given", "provided", "provides", "run", "made", "put", "done", "written"})
_BY_SOMEBODY = re.compile(
    r"\b(?:arranged|ordered|provided|given|put|run|made|checked|written)\s+by\s+"
    r"(?!(?:the\s+)?(?:needs?|outcomes?|areas?|order|who|person\s+who|sections?)\b)",
    re.IGNORECASE,
)
_SMALL = (
    "a above across after all along alphabetical an another and april are area at august autumn be before "
    "begins below beside between bold both bottom by care carries carry change changes checked checks come "
    "comes council council's date dates day days december different done down duty each end "
    "education educational every everything february first five follow following follows foot "
    "for four frequency from give given gives giving goes hand has have he health her here "
    "him his hold holds how if importance in is it italics its january july june last law "
    "learning left less letter list long longer made many march mark marked may meaning means "
    "meant meet meets minutes month months more most much name named names next no not "
    "november october of often on one only opposite or other others otherwise out overleaf "
    "own place placed places priority provide provides put qualification qualifications read "
    "reads refer refers right run runs said same says second separate separately september "
    "set she short show shown shows side six size so social special spring stand stands start "
    "starts stated summer tell tells ten term terms than that the their them then there these "
    "they third this those three to together top two under unless until up upon week weekly "
    "weeks when where where's which whom whose will with within word words working write written "
    "year year's years "
)
_PAGE_WORDS = frozenset(_PAGE.split())
_THINGS_WORDS = frozenset(_THINGS.split())
_WORDS = frozenset([*_PAGE.split(), *_PLAN.split(), *_SMALL.split()])
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")
_SENTENCE = re.compile(r"(?<=[.;!])\s+(?=[\"“(]?[A-Z])")
_NUMBER = re.compile(r"^\W*(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+)?")
_TELLS = re.compile(
    r"\b(?:is|are|has|have|stands?|gives?|tells?|names?|says?|shows?|holds?|comes?|begins?|starts?|"
    r"follows?|goes|runs?|means?|reads?|refers?)\b|:|\b(?:for|to|per)\s+(?:each|every)\b|=",
    re.IGNORECASE,
)
# What a pupil has or does is no layout, whatever its words: "He has his letters in order."
_OF_SOMEBODY = re.compile(
    r"\W*(?:(?:each|every|one|an?|the)\s+(?:adult|person|provider)\b(?![’'])|(?:he|she|they|his|her|"
    r"their|I|my|we|our|you|your)\b)(?!\s+(?:needs?|outcomes?|provision|"
    r"help)\s+(?:is|are)\b)",
    re.IGNORECASE,
)
# "Every line starts from September 2026", after "The college year has 36 weeks".
_OF_ALL_LINES = re.compile(
    r"\W*(?:every|each|all(?:\s+of)?(?:\s+the|\s+these)?|no)\s+(?:lines?|rows?|items?|entry|entries|"
    r"amounts?|times)\s+(?:below\s+|here\s+)?(?:starts?|begins?|runs?|is|are|holds?|means?|"
    r"counts?|ends?)\b",
    re.IGNORECASE,
)
_READ_SO = re.compile(
    r"\W*(?:please\s+)?read\s+(?:(?:it|this|them|these|each\s+(?:row|line)|the\s+(?:rows?|table|lines))\s+)?"
    r"(?:across|along|downwards?|down|from\s+(?:left|top)|left\s+to\s+right|row\s+by\s+row)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"\b(?:school|college|nursery|academic|course)(?=\s+(?:years?|weeks?|days?|terms?)\b)",
    re.IGNORECASE,
)
_MOST_WORDS = 70
_MOST_OF_ONE = 34


def tells_layout(text: str) -> bool:
    """Return whether a text only tells how what stands under or beside it is laid out.

    What is said of all of it together may follow: "Amounts are for term time."
    """
    said = _NUMBER.sub("", text.strip(), count=1)
    if not said or len(said.split()) > _MOST_WORDS:
        return False
    sentences = _SENTENCE.split(said)
    return all(_is_general(one) for one in sentences) and any(_is_of_page(x) for x in sentences)


def _is_general(sentence: str) -> bool:
    """Return whether no word of a sentence speaks of somebody or of anything given."""
    words = _words(_YEAR.sub("", sentence))
    if not words or len(words) > _MOST_OF_ONE or _OF_SOMEBODY.match(sentence):
        return False
    return all(word in _WORDS or len(word) == 1 for word in words)


def _is_of_page(sentence: str) -> bool:
    """Return whether a sentence tells where on the page needs, outcomes or help stand."""
    if _READ_SO.match(sentence):
        return True
    if _OF_ALL_LINES.match(sentence) and not _BY_SOMEBODY.search(sentence):
        return True
    words = set(_words(sentence))
    page = words & _PAGE_WORDS
    is_of_page = bool(page and words & _THINGS_WORDS) or (bool(page & _SURE) and len(page) > 1)
    if _BY_SOMEBODY.search(sentence) or (page <= _WEAK and words & _DONE):
        return False
    return is_of_page and len(words) > 2 and _TELLS.search(sentence) is not None


def _words(sentence: str) -> list[str]:
    return [found.replace("’", "'").casefold() for found in _TOKEN.findall(sentence)]
