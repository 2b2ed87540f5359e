"""Which element of Section A a sub-heading names, or the words of a line speak of."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ehcplan.documents.read.paper.plain import plain_title
from ehcplan.vocabulary import PARENT_ELEMENTS, Element, Role

E = Element


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    """What a sub-heading of Section A names: an element, whose words follow, or both."""

    element: Element | None
    role: Role | None = None


_PARENTS = (
    r"(?:parents?(?: s| carers?)*|carers?|mums?|mums and dads|dads?|mother|father|family|families|"
    r"parental|home|mummy|daddy|grandparents?|foster \w+)"
)
# In order: the first that is found in a plain sub-heading holds. "me" and "my" stand for the pupil.
_LABELS: tuple[tuple[Element, str], ...] = (
    (E.A_PARTICIPATION, (
        r"how .*\b(?:views|plan|section|this)\b.*\b(?:gathered|collected|obtained|sought|written|"
        r"made|found|developed|put together)|(?:how|who) .*(?:involved|participat\w+|contribut\w+|"
        r"took part|completed this|helped (?:me )?(?:to )?(?:write|fill|make))|(?:these )?people "
        r"helped|who (?:wrote|filled)|participation|contributors?|how (?:we )?(?:asked|listened|"
        r"found out)|who took part.*|gathering (?:the )?views"
    )),
    (E.A_PARENT_ASPIRATIONS, (
        rf"\b{_PARENTS}\b.*\b(?:hopes?|aspir\w+|dreams?|wish(?:es)?(?! and feelings)|future|want "
        r"for|goals)\b|\b(?:hopes?|aspir\w+|dreams?|wishes)\b.*\b(?:of|from|by) (?:the |my |our "
        rf")?{_PARENTS}\b|what (?:my )?{_PARENTS} (?:want|hope|wish)s?"
        r"(?! (?:people|others|you|us|everyone|staff|school) to (?:know|understand))(?: for)?.*|"
        r"our (?:hopes?|aspirations|dreams|wishes).*|what we (?:hope|want|wish|would like).*|"
        r"what are your hopes for my? ?(?:child)?.*"
    )),
    (E.A_PARENT_NOT_WORKING, (
        rf"\b{_PARENTS}\b.*\b(?:concerns?|worr\w+|not (?:going|working))\b|"
        r"what are your concerns.*|our (?:worries|concerns)|what worries us.*"
    )),
    (E.A_PARENT_WORKING, rf"\b{_PARENTS}\b.*\b(?:going well|working well)\b"),
    (E.A_HISTORY, (
        r"\b(?:history|background)\b|\bstory\b|\bmy life so far\b|\bjourney so far\b|"
        r"\bearly (?:years|life)\b|\bpast\b|\bimportant (?:things|events) (?:to know about|in) "
        r"(?:me|my)\b|so far$"
    )),
    (E.A_PARENT_VIEWS, (
        rf"^(?:the )?(?:views of )?(?:my |the |our )?{_PARENTS}(?: and {_PARENTS}| or {_PARENTS}| "
        rf"{_PARENTS})*(?: s)?(?: (?:views?|say\w*|said|think\w*|voice|comments?|contributions?|"
        r"words|perspective|wishes|feelings|tell\w*|told|account|see|feel|would "
        rf"like|and|of|about|what|us|me|interests?))*$|\bviews of (?:my |the )?{_PARENTS}\b.*|"
        rf"what (?:my |his |her |their |the |child s )?{_PARENTS}(?: and {_PARENTS})* (?:say|said|think|thought|tell|"
        rf"feel|felt|told|wrote|want people|want you|would like).*|what is important "
        r"(?:to|for) (?:our family|us|my family|my child|child)|our (?:views|family|say|voice)|"
        rf"as (?:my )?{_PARENTS} we.*|(?:mum|dad|mother|father|parents?|family|carers?) views?"
    )),
    (E.A_DECISION_MAKING, (
        r"\bdecisions?\b|\bchoices\b|\bhave my say\b|\bgive my views\b|\binvolve me\b|"
        r"\btake part\b|\bexpress my (?:feelings|views|wishes)\b"
    )),
    (E.A_COMMUNICATION, (
        r"\bcommunicat\w+|\bhow (?:do )?(?:i|me|we) (?:talk|tell|say|let people know|express)|"
        r"\btalk(?:ing)? (?:to|with) me\b|\bhow to (?:talk|speak|listen)\b|(?<!\bin )\bmy (?:language|words "
        r"(?:and|or|for|mean)|voice and signs)\b|\bwhen i do this\b"
    )),
    (E.A_ASP_EMPLOYMENT, (
        r"^(?:my )?(?:future )?(?:paid )?(?:work|jobs?|employment|career)s?\b(?!.*\bsupport\b).*$|"
        r"\bpaid employment\b"
    )),
    (E.A_ASP_LIVING, (
        r"where (?:i|me) (?:want|would like|will|wants?|hopes?)? ?(?:to )?live|"
        r"\bindependent living\b|\bliving independently\b|where and how i want to live|"
        r"my own (?:home|place)"
    )),
    (E.A_ASP_COMMUNITY, r"\bcommunity\b|\btaking part in society\b|\bsociety\b"),
    (E.A_FUTURE, (
        r"\bfuture plans?\b|\bnext steps?\b|\bwhat(?: i| me)? (?:want|wants)? ?to do next\b|"
        r"\bafter (?:school|college|i leave|nursery|this)\b|\bfurther education\b|\bwhen i leave\b|"
        r"\bwhat(?: is| comes)? next\b|\bplans? for (?:the future|next)\b|\bmoving on\b|"
        r"\btransition\b|short term"
    )),
    (E.A_ASPIRATIONS, (
        r"\b(?:aspir\w+|hopes?|dreams?|ambitions?|goals?|wish(?:es)?(?! and feelings)|future|grow "
        r"up|older|long term|what i want(?! (?:people|everyone|everybody|others?|you|adults|"
        r"teachers|staff|them|us|my (?:teacher|school)\w*) to (?:know|understand|remember|hear))|"
        r"would like to (?:be|do|achieve)|new things)\b"
    )),
    (E.A_NOT_WORKING, (
        r"\bnot (?:so )?(?:going|working)\b|\bnot (?:going )?so well\b|\b(?:is not|isn t|s not|"
        r"not) (?:working|going|good|great)\b|\bbad days?\b|\bhard (?:for me)?$|\bdifficult\b|"
        r"\bneed (?:more )?help\b|\bwhat i find\b|\bstruggle\b|\bconcerns?\b|\bdislikes?\b|"
        r"\bdon t like\b|\bdo not like\b|\bwould change\b|\blike to change\b|\bworr(?:y|ies)\b|"
        r"\bupset\b|\bnot so good\b|\btricky\b|\bchallenges?\b|\bcould be better\b|\bfrustrat\w+"
    )),
    (E.A_WORKING, (
        r"\b(?:going|working|works) (?:really )?well\b|\bwhat(?: is| s)? working\b|"
        r"\bworking for me\b|\bgood days?\b|\bwhat works\b(?! best)|\bwhat is good\b|"
        r"\bgoing (?:well|ok|right)\b"
    )),
    (E.A_WHAT_HELPS, (
        r"\bhelps?\b|\bsupport(?:s|ed|ing)?\b|\bwhat works\b|\bneed people to\b|\bmakes it easier\b"
    )),
    (E.A_IMPORTANT_FOR, (
        r"\bimportant for\b|\bessential\b|\bmust know\b|\bneed to know\b|\bsafe\b|\bcritical\b|"
        r"\bimportant information\b"
    )),
    (E.A_STRENGTHS, (
        r"\b(?:admire\w*|appreciate\w*|strengths?|good at|proud|can do|do well|great about|"
        r"talents?|gifts?|achievements?|like (?:and \w+ )?about (?:me|my|themselves)|people like|"
        r"celebrat\w+|successes|best (?:thing|at))\b|what is (?:great|special)"
    )),
    (E.A_IMPORTANT_TO, (
        r"\bimportant(?: things| people)? to\b|\bmatters?(?: most)? to\b|\bmatters?$|"
        r"\bimportant to me\b|\bcan t live without\b"
    )),
    (E.A_FRIENDSHIPS, (
        r"\bfriend\w*|\bpeople (?:in my life|who (?:matter|are important)|around me)\b|"
        r"\bimportant people\b|\brelationships?\b|\bfamily and friends\b|\bmy (?:family|people|"
        r"circle)\b|\bsiblings?\b|who is in my family|people i (?:like|love)|who matters"
    )),
    (E.A_PLAY, r"\bplay(?:ing|time)?\b|\bleisure\b|\bfree time\b|\bfun\b|\brelax\b|\bspare time\b"),
    (E.A_INTERESTS, (
        r"\b(?:interests?|likes?(?! about)|hobb\w+|enjoys?|favourites?|love|loves|passions?|"
        r"motivat\w+|activities|into)\b"
    )),
    (E.A_HEALTH, r"\bhealth\w*|\bsleep\b|\bfeel well\b|\bwell-?being\b|\bbody\b|\bfood\b|\beating\b"),
    (E.A_INDEPENDENCE, (
        r"\bindependen\w+|\b(?:by|for) myself\b|\balone\b|\bwithout help\b|\bon my own\b|"
        r"\bself care\b|\blook(?:ing)? after myself\b|\bdo for myself\b"
    )),
    (E.A_SCHOOLING, (
        r"\b(?:school\w*|education|college|nursery|learning|lessons?|class(?:room)?|courses?)\b"
    )),
    (E.A_VIEWS, (
        r"\b(?:views?|thoughts?|feelings|wishes|voice|say|think|about me|who i am|profile|"
        r"introduc\w+|people to know|everyone to know|tell you|me$)\b|^me\b"
    )),
)  # fmt: skip
_LABEL_PATTERNS = tuple((element, re.compile(pattern)) for element, pattern in _LABELS)

_ROLES: tuple[tuple[Role, str], ...] = (
    (Role.PARENT, (
        rf"^(?:the )?(?:views of )?(?:my |the |our )?{_PARENTS}\b|\b{_PARENTS}(?: s)? (?:views?|"
        r"hopes?|aspirations?|wishes|says?|said|told|thought|wrote|think|want|voice|concerns|story|dreams)|"
        rf"\b(?:of|from|by|as) (?:the |my |our )?{_PARENTS}\b|^our\b|\bmy child\b|"
        r"\b(?:important to|for) (?:us|our family)\b|^what we\b"
    )),
    (Role.SCHOOL, (
        r"^(?:school|nursery|college|staff|teachers?|setting)s? (?:s )?(?:views?|say|think|"
        r"comments|voice)|\bviews of (?:the )?(?:school|staff|setting|college|nursery)"
    )),
    (Role.CHILD, (
        r"\b(?:child|pupil|young person|student|learner)s?(?: s)? (?:own )?(?:views?|voice|words|"
        r"aspirations|hopes|wishes|interests|say|contribution)|\bviews of (?:the )?(?:child|pupil|"
        r"young person|me)\b|\bmy own (?:words|views)\b|^(?:in )?my (?:views|say|voice|words)\b|"
        r"\bwhat i (?:say|said|told)|^me (?:says?|said|told)\b|^what me (?:says?|said|told|thinks?)"
    )),
)  # fmt: skip
_ROLE_PATTERNS = tuple((role, re.compile(pattern)) for role, pattern in _ROLES)
MOST_WORDS = 18
# The title of the whole section names no one element: what stands under it tells by its words.
_WHOLE_SECTION = re.compile(
    r"\bviews?\b.*\b(?:interests?|aspirations?|hopes)\b|\binterests?\b.*\baspirations?\b"
)
_OF_PARENTS = re.compile(rf"\b{_PARENTS}\b")
_MY_PARENTS = re.compile(rf"\b(?:my|child s) (?={_PARENTS}\b)")
_PUPILS_OWN = re.compile(r"^(?:the )?(?:child|pupil|young person|student|learner)(?: s|s)? views")
_OF_PUPIL = re.compile(r"\b(?:child|pupil|young person|student|learner|me|my)s?\b")


# A title may speak of the pupil as he, she or they: it is read as the pupil would say it.
_PUPIL_IS = {
    "does": "do", "he": "i", "she": "i", "they": "i", "himself": "myself", "herself": "myself",
    "themself": "myself", "themselves": "myself", "him": "me", "them": "me",
}  # fmt: skip
_AS_PUPIL = re.compile(rf"\b(?:{'|'.join(_PUPIL_IS)})\b")


@lru_cache(maxsize=4096)
def label_in(text: str, names: tuple[str, ...] = ()) -> Label | None:
    """Return what a sub-heading of Section A names, or None for one that says nothing known."""
    plain = _AS_PUPIL.sub(lambda found: _PUPIL_IS[found[0]], plain_title(text, names))
    if not plain or len(plain.split()) > MOST_WORDS:
        return None
    if _WHOLE_SECTION.search(plain):
        return _of_whole_section(plain)
    element = next((e for e, pattern in _LABEL_PATTERNS if pattern.search(plain)), None)
    role = next((r for r, pattern in _ROLE_PATTERNS if pattern.search(plain)), None)
    if element in PARENT_ELEMENTS:
        role = Role.PARENT
    return Label(element=element, role=role) if element or role else None


def _of_whole_section(plain: str) -> Label:
    """Return what "views, interests and aspirations" names: everything, of one side or of all."""
    if not _OF_PARENTS.search(plain):
        return Label(element=E.A_VIEWS, role=Role.CHILD if _PUPILS_OWN.search(plain) else None)
    if _OF_PUPIL.search(_MY_PARENTS.sub("", plain)):
        return Label(element=E.A_VIEWS)
    return Label(element=E.A_PARENT_VIEWS, role=Role.PARENT)


_PARENTS_OWN = {
    E.A_ASPIRATIONS: E.A_PARENT_ASPIRATIONS,
    E.A_FUTURE: E.A_PARENT_ASPIRATIONS,
    E.A_ASP_EMPLOYMENT: E.A_PARENT_ASPIRATIONS,
    E.A_ASP_LIVING: E.A_PARENT_ASPIRATIONS,
    E.A_ASP_COMMUNITY: E.A_PARENT_ASPIRATIONS,
    E.A_WORKING: E.A_PARENT_WORKING,
    E.A_NOT_WORKING: E.A_PARENT_NOT_WORKING,
    E.A_VIEWS: E.A_PARENT_VIEWS,
}


def for_parents(element: Element) -> Element:
    """Return the element that a parent's words go to where the pupil's would go to `element`."""
    return _PARENTS_OWN.get(element, element)


# What a line itself speaks of, where no sub-heading says it.
_CUES: tuple[tuple[Element, str], ...] = (
    (E.A_ASP_EMPLOYMENT, (
        r"\b(?:wants?|hopes?|would like|dreams?|like) (?:to )?(?:be|become|work|run|get) (?:a|an|"
        r"as|with|in|at)\b.*|\b(?:a job|career|apprentice\w*|paid work|work experience)\b"
    )),
    (E.A_ASP_LIVING, (
        r"\b(?:(?:want|hope|like)s? to live|own (?:flat|house|home|place)|share a (?:flat|house)|"
        r"supported living|living on (?:my|his|her|their) own)\b"
    )),
    (E.A_ASPIRATIONS, (
        r"\b(?:when (?:I|he|she|they) (?:am|is|are|grows?)(?: up| older)|when I[’']m older|hopes? "
        r"(?:to|that|for)|dreams? (?:of|is|to)|aspirations?|one day|would like to be|wants? to "
        r"be|in the future|my goal|ambition)\b"
    )),
    (E.A_HISTORY, (
        r"\b(?:was born|were born|diagnosed|moved (?:here|to|from|school)|attended|joined|started "
        r"(?:at |school|nursery)|adopted|since (?:19|20)\d\d|in (?:19|20)\d\d|at the age "
        r"of|premature|weeks(?:’|')? gestation|history|has lived)\b"
    )),
    (E.A_DECISION_MAKING, (
        r"\b(?:choices?|choosing|choose between|decisions?|involve (?:me|him|her|them)|take part "
        r"in meetings?|advocate)\b"
    )),
    (E.A_COMMUNICATION, (
        r"\b(?:communicat\w+|makaton|signs?|signing|pecs|aac|talker|eye.?gaze|symbols?|says? "
        r"(?:yes|no)|yes and no|tells? us|interpreter|speaks?|non-?verbal|vocalis\w+|gestures?|"
        r"leads? (?:you|us|adults) by the hand|short sentences)\b"
    )),
    (E.A_FRIENDSHIPS, (
        r"\b(?:friends?|friendships?|lonely|left out|mates?|cousins?|siblings?|brothers?|sisters?|"
        r"best friend|gran(?:ny|dma|dad)?|nan)\b"
    )),
    (E.A_FUTURE, (
        r"\b(?:next (?:year|september|school|step)|secondary school|moves? to|moving to|college "
        r"(?:next|in|after)|apprenticeship|after (?:school|college|year))\b"
    )),
    (E.A_HEALTH, (
        r"\b(?:health\w*|sleeps?|sleeping|eats?|eating|food|tummy|pain|hurts?|medicines?|"
        r"medication|hospital|tired|epilep\w+|seizures?|asthma|doctor|worr(?:y|ies|ied)|anxious)\b"
    )),
    (E.A_WHAT_HELPS, (
        r"\b(?:helps? (?:me|him|her|them|when|if|to)|it helps|what helps|please "
        r"(?:give|let|use|do)|best when|give (?:me|him|her|them) time|works best)\b"
    )),
    (E.A_PLAY, (
        r"\b(?:plays?|playing|toys?|lego|bikes?|games?|gaming|football|swimming|trampoline|dancing|"
        r"park|minecraft|lines? up|drawing|puzzles?|club)\b"
    )),
    (E.A_INDEPENDENCE, (
        r"\b(?:by (?:my|him|her|them)sel(?:f|ves)|on (?:my|his|her|their) own|independen\w+|"
        r"dress(?:es|ed|ing)?|toilet\w*|brush(?:es)?|makes? (?:my|his|her|their)? ?own|travels?|"
        r"the bus|money|shoes|cooks?)\b"
    )),
    (E.A_STRENGTHS, (
        r"\b(?:good at|proud|kind|funny|brave|clever|talent\w*|strengths?|excellent|brilliant|"
        r"caring|great (?:sense|at)|admire\w*|works hard)\b"
    )),
    (E.A_NOT_WORKING, (
        r"\b(?:hard|difficult|struggles?|hates?|do(?:es)?n[’']t like|do(?:es)? not like|worst|too "
        r"(?:loud|noisy|busy)|upset\w*|can[’']t|cannot|finds? it)\b"
    )),
    (E.A_SCHOOLING, (
        r"\b(?:school|nursery|college|class|lessons?|teachers?|maths|english|science|art|pe|"
        r"reading|playground|dinner hall|homework|tutor|reception)\b"
    )),
    (E.A_INTERESTS, (
        r"\b(?:likes?|loves?|enjoys?|favourite|interests?|hobb\w+|collects?|watch(?:es|ing)?|music|"
        r"animals|dinosaurs?|trains?|into)\b"
    )),
    (E.A_IMPORTANT_TO, r"\bimportant to\b|\bmatters?\b"),
)  # fmt: skip
_CUE_PATTERNS = tuple((e, re.compile(pattern, re.IGNORECASE)) for e, pattern in _CUES)


@lru_cache(maxsize=2048)
def element_of_words(text: str) -> Element:
    """Return the element that a line's own words speak of; views where nothing tells."""
    return next((e for e, pattern in _CUE_PATTERNS if pattern.search(text)), E.A_VIEWS)
