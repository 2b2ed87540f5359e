"""What sections are called, letters apart: by authorities, and to children."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ehcplan.plan.whole import Letter

_L = Letter


@dataclass(frozen=True, kw_only=True)
class Title:
    """A way to call a section. `words` is matched against the whole plain title."""

    letters: tuple[Letter, ...]
    words: str


# A plain title is in lower case, without numbers, brackets and marks; the pupil is "me", the
# pupil's is "my". Longer and rarer titles stand before those they would otherwise fall under.
TITLES: tuple[Title, ...] = (
    Title(letters=(_L.A,), words=(
        r"(?:the |my )?views,?(?: wishes,?)?(?: and)?(?: feelings,?)?(?: and)? ?interests,?.*"
    )),
    Title(letters=(_L.A,), words=r".*\bviews.*\baspirations\b.*"),
    Title(letters=(_L.A,), words=(
        r"views|my views and (?:those of )?my (?:parents?|family|mum|dad|carers?)(?: .*)?"
    )),
    Title(letters=(_L.A,), words=r".*\bviews,? wishes and feelings\b.*"),
    Title(letters=(_L.A,), words=(
        r"(?:my )?(?:hopes,? )?(?:interests|hopes|dreams),? (?:and )?(?:hopes|dreams|aspirations).*"
    )),
    Title(letters=(_L.A,), words=r"(?:all )?about me(?: and my (?:family|life))?(?: my .*)?"),
    Title(letters=(_L.A,), words=(
        r"this is me.*|who i am|who am i|getting to know me|meet me|me and my family|"
        r"it s all about me|introducing me"
    )),
    Title(letters=(_L.A,), words=(
        r"my (?:story|voice|life|say|background|journey|world)(?: so far)?|my (?:own )?views|"
        r"my (?:family s?|parents?) views?"
    )),
    Title(letters=(_L.A,), words=(
        r"(?:my |pupil |child s |personal |learner |young person s )*(?:one page )?profile|"
        r"pen (?:picture|portrait)"
    )),
    Title(letters=(_L.A,), words=(
        r"(?:the )?(?:child|pupil|young person|child or young person|my)(?: s)? (?:voice|"
        r"views?)(?: and (?:the )?(?:family|parents?|parental)(?: s)? views?)?|in my own words"
    )),
    Title(letters=(_L.A,), words=(
        r"(?:child|pupil|student|young person)s? and (?:family|parents?|carers?)(?: s)? views?|"
        r"what (?:i|we) (?:say|think|want (?:you|people|everyone) to know)(?: about.*)?"
    )),
    Title(letters=(_L.H1,), words=r".*\b(?:chronically sick|csdpa|1970)\b.*"),
    Title(letters=(_L.H2,), words=(
        r"(?:any )?other (?:social )?care (?:provision|support|help).*|.*any other social care.*|"
        r"(?:any |what )?other (?:help|support|provision|things?)(?: (?:i|we|my family) "
        r"(?:get|have|need))? (?:from|by|that) (?:social|children s|the council s|care) ?(?:care|"
        r"services?).*"
    )),
    Title(letters=(_L.B, _L.C, _L.D), words=(
        r"(?:my |summary of (?:my )?)?(?:strengths and )?needs and strengths"
    )),
    Title(letters=(_L.D,), words=(
        r"(?:my |the )?(?:social care|care|family|home) needs?(?: .*)?|what (?:i|we|my family) "
        r"(?:find hard|need help with) (?:at home|outside school|in the community|with my "
        r"family).*|my needs (?:at home|outside school|in the community|in my family|as a family).*"
    )),
    Title(letters=(_L.C,), words=(
        r"(?:my |the )?(?:health|medical|health care|healthcare) (?:needs?|conditions?|"
        r"difficult\w+).*|(?:what|things) (?:i need help with|i find hard|is hard) (?:with|about) "
        r"my (?:health|body).*|my health"
    )),
    Title(letters=(_L.E, _L.F), words=(
        r"(?:my )?outcomes? (?:and|with) (?:the )?(?:special educational )?(?:provision|support|"
        r"help)(?: (?:for|to meet|towards) .*)?"
    )),
    Title(letters=(_L.E,), words=(
        r"(?:my |the |desired |intended |agreed |key |planned |long term |smart )*outcomes?(?: "
        r"(?:sought|for me|i want|we want|and (?:steps|targets|monitoring).*|for (?:the )?.*))?"
    )),
    Title(letters=(_L.E,), words=(
        r"(?:my )?(?:goals|targets|aims)(?: and (?:targets|outcomes|next steps))?|what (?:i|we)(?: "
        r"all)? (?:want|hope|would like|plan)(?: me)? to (?:achieve|be able to do|learn|happen|"
        r"work towards)(?: .*)?|what (?:i am|we are) (?:working towards|aiming for)|"
        r"what (?:success|good) (?:will )?looks? like|where (?:i|we) want to (?:get to|be)"
    )),
    Title(letters=(_L.E,), words=(
        r"what (?:i|we|everyone|my family)(?: all)? (?:want|hope|wish|would like|think|expect)(?: "
        r"that)? (?:i|me) (?:will|can)(?: (?:do|achieve|learn|reach|manage|be able to do|be "
        r"doing))?(?: .*)?|(?:what|things) i will (?:be able to do|achieve|learn|manage|reach)(?: "
        r".*)?"
    )),
    Title(letters=(_L.E,), words=(
        r"(?:what|how (?:things|life|school|learning|college|my (?:life|days?))) (?:will|should|is "
        r"going to|are going to|ought to|is to) (?:be(?:come)? (?:different|better)|change|look "
        r"like|look different)(?: .*)?|what (?:i|we|everyone)(?: all)? (?:want|hope|would like|"
        r"plan|mean)s?(?: me| it)? to (?:change|be different|see (?:change|happen))(?: .*)?|"
        r"the (?:difference|change) (?:we|i) (?:want|hope|are hoping)(?: .*)?"
    )),
    Title(letters=(_L.J,), words=(
        r".*\b(?:personal budgets?|direct payments?)\b.*|(?:my )?(?:money|budget|funding)(?: .*)?|"
        r"how my support is paid for.*"
    )),
    Title(letters=(_L.K,), words=(
        r"(?:advice|information|reports?|evidence|appendi\w+|documents)(?:,? (?:and|or) "
        r"(?:advice|information|reports?|evidence|appendi\w+|documents))?(?: "
        r"(?:used|gathered|received|given|attached|obtained|considered|that|from|collected|to|in|"
        r"which).*)?"
    )),
    Title(letters=(_L.K,), words=(
        r"(?:list of (?:advice|reports|appendices).*|who (?:gave|has given|wrote|provided) (?:us "
        r")?(?:advice|reports?|information).*|(?:the )?(?:people|professionals) who "
        r"(?:gave|helped|wrote|advised|contributed).*|who (?:helped|contributed|told us|we "
        r"asked|was asked).*|sources? of (?:information|advice|evidence).*|where (?:this|the) "
        r"information (?:came|comes) from|contributions? to (?:this|the|my) plan|what people "
        r"(?:wrote|told us) about me.*)"
    )),
    Title(letters=(_L.I,), words=(
        r"(?:my |the |name of |proposed |named |current |educational |education |school "
        r")*(?:placement|educational setting|named school|school placement)(?: .*)?|"
        r"(?:name and type|the name and type|type and name|type) of (?:the )?(?:school|setting|"
        r"placement|institution|nursery|education).*"
    )),
    Title(letters=(_L.I,), words=(
        r"(?:my )?(?:school|college|nursery|setting|place)(?: or (?:college|setting|other "
        r"institution))*|where (?:i|we) (?:will )?(?:go|learn|study|am going)(?: to "
        r"(?:school|college|nursery|learn))*|where i will be (?:taught|educated)|"
        r"(?:the )?(?:school|college|place)(?: or college)? (?:i|that i|where i) (?:will )?(?:go|"
        r"attend|learn).*"
    )),
    Title(letters=(_L.F,), words=(
        r"(?:the |my )?(?:special |special educational |educational |education |sen |learning "
        r")+(?:provision|support|help)(?: .*)?|(?:the )?(?:support|help|extra help|provision) (?:i|"
        r"that i) (?:will )?(?:get|need|have|receive|am given)(?: (?:at|in|to|for|with) "
        r"(?:school|college|nursery|learning|learn|class|education).*)?|how (?:school|college|"
        r"nursery|people|adults|staff|teachers|my school) will help(?: me)?(?: (?:to )?learn)?|"
        r"what (?:school|people|adults|staff|others) (?:will|must|need to) do(?: to help(?: "
        r"me)?)?(?: at school| to learn)?|(?:my )?provision(?: required| to meet .*)?"
    )),
    Title(letters=(_L.G,), words=(
        r"(?:the |my )?(?:health|medical|health care|healthcare|nhs)(?: care)? (?:provision|"
        r"support|help|services|treatment|input|arrangements)(?: .*)?|(?:the )?(?:support|help|"
        r"provision) (?:i (?:will )?(?:get|need|have) )?(?:for|with|from) (?:my )?(?:health|nhs|"
        r"doctors|nurses).*|how (?:the nhs|doctors|health (?:services|staff|people)) will help(?: "
        r"me)?.*|(?:what (?:health|doctors|nurses|the nhs|the hospital) (?:will|must|has to|have "
        r"to|need to) do.*)"
    )),
    Title(letters=(_L.H1, _L.H2), words=(
        r"(?:the |my )?(?:social care|care|family)(?: and family)? (?:provision|support|help|"
        r"services)(?: .*)?|(?:the )?(?:support|help) (?:i (?:will )?(?:get|need|have) |for "
        r"(?:me|my family|us) )?(?:at home|for my family|outside school|from social care|in the "
        r"community).*|how (?:social care|my family) will (?:help|be helped|be supported).*|"
        r"what (?:social care|children s services|social workers?) (?:will|must|has to|have "
        r"to|need to) do.*"
    )),
    Title(letters=(_L.B,), words=(
        r"(?:my |the |summary of |identified |all )*(?:special educational|special education|"
        r"special|educational|education|learning|sen|send|sen d)(?: and learning)?(?: needs?)(?: "
        r"and (?:disabilit\w+|strengths))?(?: .*)?|(?:my )?(?:needs|areas? of need|strengths and "
        r"needs|strengths and difficulties|strengths and (?:areas of )?needs?|identified needs|"
        r"difficulties)(?: .*)?|what i (?:find (?:hard|difficult|tricky|hard or difficult)|need "
        r"help with|struggle with)(?: (?:at school|to learn|with learning|when i learn|and need "
        r"help with|in school|in class|in learning).*)?|(?:the )?things (?:i|that i) (?:find hard|"
        r"need help with|find difficult)(?: .*)?|what makes (?:learning|school) (?:hard|harder|"
        r"difficult)(?: for me)?|what is (?:hard|tricky|difficult) for me(?: .*)?|"
        r"why i need (?:extra )?help(?: .*)?"
    )),
)  # fmt: skip

# Top-level headings that are no section, and where their text belongs.
SIDE_TITLES: dict[str, str] = {
    (
        r"(?:(?:arrangements for )?monitoring|(?:future|forward) (?:changes|plan\w*)|"
        r"review(?:ing)? (?:of )?(?:outcomes|progress)|transitions?|key changes)(?: "
        r"arrangements?)?(?: .*)?"
    ): "E",
    (
        r"(?:signatures?|sign(?:ed)? off|authori[sz]ation|signed (?:for|by|on behalf of).*|(?:for "
        r"and )?on behalf of .*|declaration)(?: .*)?"
    ): "signature",
    r"(?:contents?|index|table of contents|list of sections|sections?(?: required)?)": "cover",
    (
        r"(?:(?:personal|my|identifying|pupil|child s?|child or young person s?|young person "
        r"s?|student|child young person|child s young person s|basic|key) ?)*(?:personal "
        r")?(?:details|information|contact details|particulars|data)"
    ): "cover",
    (
        r"(?:parents?|carers?|family|parents? carers?|parents? or carers?|main contact|contact|gp|"
        r"health|school|setting|other|plan|statutory|legal|review|important)(?: s)?(?: or| "
        r"and)?(?: carers?| guardians?)?(?: \d)? (?:details|information|contacts?|dates?|status)"
    ): "cover",
    (
        r"(?:your |my |our |parents |appeal |legal )+rights?(?: (?:of|to) .*| and .*| \w+)?|"
        r"how (?:to|you can) (?:appeal|complain|disagree).*|what (?:you|parents|families) can "
        r"do(?: .*)?|where to (?:get|find) (?:help|advice|support)(?: .*)?"
    ): "cover",
    (
        r"(?:what (?:has |was )?changed?|(?:summary of )?changes?|amendments?)(?: "
        r"(?:made|since|from|to|in|after|following) .*)"
    ): "cover",
    r".*\b(?:your|parents|my) (?:appeal )?rights(?: of appeal)?": "cover",
    (
        r"(?:introduction|guidance|foreword|notes?|glossary|how to use this plan|about this plan|"
        r"what is an ehc plan.*|understanding (?:the content of )?(?:this|my|ehc) plans?|key|legal "
        r"(?:notice|status)|if you (?:disagree|do not agree|don t agree|are (?:unhappy|not "
        r"happy)).*|(?:right of appeal|appeals?|mediation|complaints?|disagree\w*)(?: .*)?|what "
        r"happens next|distribution(?: list)?|circulation(?: list)?|copies(?: sent)? to|document "
        r"control|version (?:control|history)|data protection.*|confidential\w*|important dates|"
        r"key dates|dates)"
    ): "cover",
}

# Words by which a title that nobody listed is understood: of what it speaks, and what it says of it.
TOPICS: tuple[tuple[str, str], ...] = (
    ("health", r"health|healthcare|medical|nursing|nhs|doctors?|nurses?"),
    ("care", r"social|care|family|home|community|carers|respite|breaks"),
    ("education", r"education\w*|sen|send|learn\w*|school|nursery|college|class|special|training"),
)
KINDS: tuple[tuple[str, str], ...] = (
    ("outcome", r"outcomes?|goals?|targets?|aims?|achieve"),
    ("need", r"needs?|difficult\w*|hard|tricky|struggles?|barriers?|challenges?|conditions?"),
    ("placement", r"placements?|placed"),
    ("advice", r"advice|reports?|appendi\w+"),
    ("budget", r"budgets?"),
    (
        "provision",
        r"provision|support|help|interventions?|services?|treatment|provide[ds]|arranged",
    ),
)
_SMALL_WORDS = (
    "a an the my me i we our us and or of to for with in at on by as is are am be been it its this "
    "that these those which what who how where when will would can may get gets have has had do "
    "does "
    "done related relating linked result resulting required require requires reasonably any other "
    "identified extra child children young person persons people pupil s student including include "
    "additional specific detailed summary section part plan ehc ehcp from about more up so not all "
    "disability disabilities statement strengths strength agreed needed make made meet meets met "
    "give "
    "given giving people adults staff others setting settings institution name type proposed "
    "gathered received used"
)
SMALL = frozenset(_SMALL_WORDS.split())
_COMBINED = {
    ("health", "need"): (_L.C,),
    ("care", "need"): (_L.D,),
    ("education", "need"): (_L.B,),
    ("", "need"): (_L.B,),
    ("health", "provision"): (_L.G,),
    ("care", "provision"): (_L.H1, _L.H2),
    ("education", "provision"): (_L.F,),
    ("", "placement"): (_L.I,),
    ("education", "placement"): (_L.I,),
    ("education", "advice"): (_L.K,),
    ("", "advice"): (_L.K,),
    ("health", "advice"): (_L.K,),
    ("", "budget"): (_L.J,),
    ("", "outcome"): (_L.E,),
    ("education", "outcome"): (_L.E,),
}


def _compiled(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{words})\Z")


_TITLES = tuple((title.letters, _compiled(title.words)) for title in TITLES)
_SIDE = tuple((where, _compiled(words)) for words, where in SIDE_TITLES.items())
_TOPICS = tuple((name, _compiled(words)) for name, words in TOPICS)
_KINDS = tuple((name, _compiled(words)) for name, words in KINDS)
_MOST_WORDS = 12


@lru_cache(maxsize=4096)
def letters_of_title(plain: str) -> tuple[Letter, ...]:
    """Return the sections that a plain title names, by the listed ways; empty for none."""
    if not plain or len(plain) > 160:
        return ()
    said = _OF_OTHERS.sub(_as_own, plain)
    return next((letters for letters, words in _TITLES if words.match(said)), ())


# "What Wren finds hard" and "the help she gets" are listed as the pupil would say them.
_OWN_VERBS = {"has": "have", "is": "am", "goes": "go"}
_OF_OTHERS = re.compile(
    r"\b(?:me|he|she|they) (?P<verb>finds?|needs?|gets?|has|have|goes|go|struggles?|receives?|"
    r"learns?|attends?|wants?|is|will|would)\b(?! me\b)"
)


def _as_own(found: re.Match[str]) -> str:
    verb = found["verb"]
    return f"i {_OWN_VERBS.get(verb) or verb.removesuffix('s')}"


def letters_of_sense(plain: str) -> tuple[Letter, ...]:
    """Return the sections that the words of a plain title add up to; empty where words are left over."""
    topic = kind = ""
    words = plain.split()
    if len(words) > _MOST_WORDS:
        return ()
    for word in words:
        of_kind, of_topic = _sense_of(word)
        if not (of_kind or of_topic or word in SMALL):
            return ()
        kind = kind or of_kind
        topic = topic if topic and topic != "education" else of_topic or topic
    if not kind:
        return ()
    return _COMBINED.get((topic, kind), ())


def names_topic(plain: str) -> bool:
    """Return whether a plain title says of what it speaks: health, care or learning."""
    return any(_sense_of(word)[1] for word in plain.split())


@lru_cache(maxsize=4096)
def _sense_of(word: str) -> tuple[str, str]:
    """Return which kind of section a word speaks of, and of which topic; empty for neither."""
    of_kind = next((name for name, pattern in _KINDS if pattern.match(word)), "")
    of_topic = next((name for name, pattern in _TOPICS if pattern.match(word)), "")
    return of_kind, of_topic


def side_title(plain: str) -> str:
    """Return where the text under a known heading that is no section belongs; empty if unknown."""
    if not plain or len(plain) > 160:
        return ""
    return next((where for where, words in _SIDE if words.match(plain)), "")


_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SECOND = re.compile(
    r"(?:(?:what|how|where|who|why)\s[^.:;,?!“”]{3,80}|(?:there (?:are|is)|we "
    rf"(?:found|agreed)|\w+ has|the plan has)\s{_NUMBER}(?:\s(?:needs?|outcomes?|of them|of "
    r"these|in all|altogether))?|"
    rf"{_NUMBER}\s(?:needs?|outcomes?)(?:\s(?:follow|were (?:found|agreed)))?)\s*[.:]?",
    re.IGNORECASE,
)
# "What he needs is a quiet room" is said; "What he needs" only heads what is said.
_IS_SAID = re.compile(
    r"\w\s+\w+s\s+(?:\w+\s+){0,3}(?:is|are|was|were)\s+(?:an?|the|to|that|when|if|his|her|their|"
    r"my|time|being|having)\b",
    re.IGNORECASE,
)
_MOST_OF_SECOND = 12


def is_second_title(text: str) -> bool:
    """Return whether what follows a section's title in its line only says the title again.

    "Section E: outcomes. What will be different for her." holds no outcome yet, nor does "Section
    B: needs. She has four."
    """
    said = text.strip()
    is_short = len(said.split()) <= _MOST_OF_SECOND
    return is_short and _SECOND.fullmatch(said) is not None and _IS_SAID.search(said) is None
