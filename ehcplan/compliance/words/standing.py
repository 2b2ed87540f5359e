"""Kinds of arrangement: what stands about a pupil at school, and what each kind must say to be specified.

The Code of Practice (9.69 table, F) asks for quantity "normally": a seat by the door, a key to the
lift or a reader in examinations has no minutes, no sessions and no group. Where somebody must do
something (a safety plan, a book between home and school), it is still said who; and what comes
and goes says how often.
"""

import enum
import re
from dataclasses import dataclass, field

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.provision import each


class Owes(enum.Enum):
    """What a reader must be able to tell of an item of provision."""

    LENGTH = "how long"
    TIMES = "how often"
    WHO = "who"
    GROUP = "how many share it"


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of arrangement: the words that show it, what it owes, and whether people belong to it."""

    label: str
    cue: str
    owes: frozenset[Owes] = frozenset()
    has_people: bool = False
    shown: Pattern = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "shown", Pattern(self.cue, re.IGNORECASE))


_HE = r"(?:he|she|they|(?-i:[A-Z][a-z][\w’'-]*))"
_HIS = r"(?:his|her|their|the|an?|(?-i:[A-Z][\w-]+)[’']s?)"
_AT = (
    r"(?:at|on|in|by|near|beside|between|behind|facing|next\s+to|opposite|within|outside|under|"
    r"away\s+from|from|with\s+(?:his|her|their)\s+back)"
)
_SPOT = (
    r"(?:front|back|row|aisle|end|edge|side|left|right|middle|window|door|wall|board|screen|desk|"
    r"table|bench|chair|stool|carpet|rug|mat|corner|radiator|"
    r"heater|hatch|room|hall|floor|place|seat|speaker|teacher|steps|metres?|places|workers?|"
    r"peers?)s?"
)
_FEW = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty)"

EXAMINATIONS = Kind(
    label="arrangements for examinations",
    cue=r"\b(?:extra|additional|more)\s+time|\breaders?\b|\bscribes?\b|\bprompters?\b|\bamanuensis|"
    r"\binvigilators?\b|\brest\s+breaks?|\bsupervised\s+breaks?|"
    r"\bbreaks\b[^.;]{0,20}\bdo\s+not\s+count\b|\b(?:room|table|place|desk)\b|"
    r"\bread\s+(?:out|aloud)|\breads\s+out|\btypes?\b|\btyping\b|\blaptop|\bword\s+processor|"
    r"\benlarged|\bpoint\s+print|\bpapers?\s+(?:in|on|are)\b|\bcoloured|\bbraille|\bdictionary|"
    r"\bpointing\b|\bsigns\s+the\s+questions|\b(?:quarter|half)\s+(?:as\s+much\s+)?more\s+time",
    has_people=True,
)
IN_EXAMINATIONS = Pattern(
    r"\b(?:examinations?|exams?|gcses?|sats?|a[\s-]levels?|btecs?|mocks?|assessments?|(?<!pilot "
    r")(?<!blood )(?<!hearing )(?<!eye )tests?|controlled\s+conditions|papers)\b",
    re.IGNORECASE,
)
"""The occasion that examination arrangements wait for: it is how often they are given."""
SAFETY = Kind(
    label="a plan for safety, with its steps",
    cue=r"^\W*(?:[\w’'-]+\s+){0,4}?(?:safety|risk|exit|escape|evacuation|emergency|crisis|"
    r"calm(?:ing)?|de-?escalation|absconding|fire|seizure|missing)(?:\s+\w+){0,2}?\s+(?:plan|"
    r"drill|alarm|routine|steps)\b"
    r"|^\W*(?:fire\s+drills?|evacuation|emergenc(?:y|ies))\b|^\W*(?:if|when|whenever|should)\s+"
    rf"(?:an?\s+\w+|{_HE})\s+(?:\w+\s+)?"
    r"(?:runs?|hits?|kicks?|bites?|throws?|leaves?|passes|climbs?|hurts?|faints?|falls?|"
    r"collapses?|goes\s+missing|is\s+missing|bolts?|lasts|cuts|pulls|shouts|self-harms?)\b",
    owes=frozenset({Owes.WHO}),
    has_people=True,
)
BOOK = Kind(
    label="a book or message between home and school",
    cue=r"\b(?:home|nursery|college|school)[\s–-]+(?:and[\s–-]+)?(?:to[\s–-]+)?(?:school|home|"
    r"nursery|college)\s+(?:\w+\s+)?(?:books?|diary|diaries|journal|log|notebook|planner|app|"
    r"sheet|record)\b"
    r"|\b(?:books?|diary|notebook|journal|folder|log|messages?|planner|sheet)\s+(?:\w+\s+"
    r"){0,3}?(?:between|from|to\s+and\s+from)\s+(?:home|school|nursery|college)\b"
    r"|\b(?:message|contact|link|communication)\s+(?:book|diary|sheet)s?\b[^.;]{0,80}\b(?:home|"
    r"parents?|mother|father|mum|dad|family)\b"
    r"|\b(?:photographs?|photos?|lines?|notes?|messages?|sentences|list|email|"
    r"text)\b[^.;]{0,60}\b(?:sent|texted|emailed|goes|go|posted)\s+(?:home|to\s+(?:his|her|their)"
    r"\s+(?:parents?|mother|father|mum|dad|family|carers?))\b"
    r"|\b(?:e-?mails|texts|sends|writes)\s+(?:to\s+)?(?:his|her|their)\s+(?:parents?|mother|"
    r"father|mum|dad|family|carers?)\b",
    owes=frozenset({Owes.TIMES, Owes.WHO}),
    has_people=True,
)
SEAT = Kind(
    label="where the pupil sits, works, eats or is taught",
    cue=r"\b(?:sits?|seated|seats?\s+(?:him|her|them|(?-i:[A-Z]))|works|eats|stands|kneels|stays|"
    rf"has)\s+[^.;]{{0,40}}?\b(?:{_AT}|nearest)\b[^.;]{{0,40}}\b{_SPOT}\b"
    r"|\b(?:place|seat|desk|spot|peg|pegs|tray|chair|bench|table|locker|work\s?station)"
    rf"\b[^.;]{{0,40}}\b(?:is|are|stays?|stands?|hangs?|{_AT})\b"
    r"|\b(?:lessons?|classes|room|registration|subjects|maths|english|science|"
    r"timetabled)\b[^.;]{0,60}\b(?:ground\s+floor|level\s+access|step-free|by\s+the\s+lift|in\s+"
    r"rooms?\b|same\s+(?:room|floor|corridor))"
    r"|\bnobody\s+sits\b",
)
LEAVE = Kind(
    label="what the pupil may do, wear or leave out",
    cue=r"\b(?:leaves?|goes|comes|arrives?|enters?|starts?|begins?|finishe?s?|let\s+out|dismissed|"
    rf"moves)\b[^.;]{{0,50}}(?:\b{_FEW}\s+minutes\s+(?:early|earlier|before|after|late|later|"
    r"ahead)\b|\bbefore\s+(?:the\s+)?(?:bell|others|rest|class|crowd)\b"
    r"|\bfirst\b|\bfront\s+of\s+the\s+queue\b|\bside\s+(?:gate|door|entrance)\b|"
    r"\bwithout\s+asking\b|\bstarts?\s+the\s+day\b|\bby\s+\d{1,2}[.:]\d\d\b)"
    rf"|\bstarts?\s+the\s+day\s+{_AT}\b|\b(?:may|can)\s+(?!need|be\b|have\b|benefit|require|find|"
    r"help|also\s+(?:need|benefit)|include|become|receive|access|struggle)(?:[a-z]+)"
    r"\b[^.;]{0,60}\b(?:time|indoors|asking|whenever|lessons?|corridors?|class|room|on|off|out|"
    r"early|with)\b"
    r"|\b(?:is|are)\s+(?:let\s+off|excused|not\s+(?:asked|made|kept|expected|required|called)|"
    r"never\s+(?:asked|made|kept|called))\b|\bneed\s+not\b|\bwithout\s+asking\b"
    rf"|\b{_HE}\s+(?:wears?|carries|keeps\s+(?:his|her|their)\s+[\w\s]{{1,20}}\s+on|drinks?|"
    r"changes?\s+(?:for|in|into))\b|^\W*(?:uniform|clothing|clothes|dress|shoes|footwear|"
    r"(?:pe|p\.e\.)\s+kit)\b\s*(?::|\w)"
    r"|\b(?:trainers|leggings|blazer|tie|jersey|hoodie|labels\s+cut|plimsolls)\b|"
    r"\b(?:key|pass|fob|swipe\s+card|code)\s+(?:to|for)\s+the\s+(?:lift|toilet|door|gate|base|"
    r"library|room)|\blift\s+(?:pass|key|fob)\b"
    r"|\bno\s+adult\b|\bnobody\b|\b(?:phone|mobile|hood|cap|coat|hat|glasses)\b[^.;]{0,30}\b(?:on|"
    r"stays?|up)\b|\bpart-time\s+timetable\b",
)
STATE = Kind(
    label="a thing that stands there, or a way in which the place is kept",
    cue=r"\b(?:is|are|stays?|stands?|hangs?|remains?|lies?)\s+(?:\w+ly\s+|all\s+|both\s+)?(?:off|"
    r"on|open|shut|closed|locked|unlocked|empty|at|in|by|near|next\s+to|beside|outside|inside|"
    r"along|between|behind|under|"
    r"turned\s+(?:off|down)|switched\s+off|dimmed|painted|marked|put\s+up|shown|displayed|ready|"
    r"kept|taken\s+by|given\s+(?:on|in|as)|printed|his|hers|never\s+more\s+than|no\s+more\s+than)\b"
    r"|\b(?:puts?|sets?)\s+(?:it|them)\s+out\b|\bmends\s+(?:it|them)\b|\bkept\s+(?:in|on|at|by|"
    r"beside|under)\b",
)
THING = Kind(
    label="things, by their names",
    cue=r"^\W*(?![^.;,]{0,30}\b(?:minutes?|mins?|hours?|lessons?|periods?|weeks?|times?|term|"
    r"day|daily|weekly|termly)\b)"
    rf"(?:an?|the|his|her|their|own|spare|{_FEW}|pots?|tools?)\s+(?:[\w’'-]+\s+){{0,5}}?(?:with|"
    r"of|for|in|at|on|under|that|to|and|between|by)\b",
)
KINDS: tuple[Kind, ...] = (SAFETY, BOOK, EXAMINATIONS, SEAT, LEAVE, STATE, THING)
"""In the order in which they are asked: what owes most stands first."""

OPEN = Pattern(
    r"\b(?:(?:as|when|when(?:so)?ever|where(?:ver)?|if)\s+(?:and\s+when\s+|he\s+is\s+"
    r"|(?:this|it)\s+is\s+)?(?:required|needed|necessary|appropriate|possible|available|agreed|"
    r"recommended|advised|helpful|needs?)|appropriate\w*|suitabl\w+|"
    r"flexib\w+|preferential|regular(?:ly)?|reasonable|consider\w*|opportunit\w+|access\s+to|"
    r"access\s+arrangements?|special\s+arrangements?|may\s+(?:also\s+)?(?:be|need|have|benefit|"
    r"require|help|include)|might|could|should|"
    r"would|nurtur\w+|supportive|low[\s-]arousal|good|strateg\w+|approach\w*|adaptations?|"
    r"adjustments?|arrangements\s+(?:for|to)|use\s+of|where\s+(?:he|she|they)\s+feels?|"
    r"to\s+be\s+\w+(?:ed|en)|will\s+be\s+in\s+place|"
    r"ongoing|some\s+(?:time|space|lessons)|often|sometimes|at\s+times|usually|from\s+time)\b",
    re.IGNORECASE,
)
"""Words that leave open what is there, or whether it is."""
HELP = Pattern(
    r"\b(?:support(?:s|ed|ing)?|help(?:s|ed|ing)?|sessions?|therap(?:y|ies)|interventions?|"
    r"programmes?|tuition|input|teach(?:es|ing)?|taught|learn(?:s|ing)?|(?:is|are)\s+led|leads|"
    r"delivers?|visits?|clubs?|mentoring|counselling|"
    r"coaching|training|trains?|practi[sc](?:es?|ed|ing)|works?\s+(?:with|on|through)|meets|clinic|"
    r"check-?\s?ins?|appointments?|encourag\w+|assist(?:s|ed|ance)?|explains?|models|prompts|talks|"
    r"listens?|reminds|discuss\w*|plays|"
    r"activit\w+|groups?|attention|feedback|praise|routines?|stor(?:y|ies)|exercises?|games?|"
    r"discussions?|conversations?|reading|writing|phonics|movement\s+breaks?|swims?|swimming|"
    r"songs?|chats?|meetings?|talk|"
    r"outings?|courses?|massage|curriculum|environment|ethos|experience|staff\s+will|slt|salt|"
    r"elsa|1:1|one[\s-]to[\s-]one)\b",
    re.IGNORECASE,
)
"""Words of help that somebody gives, or of what is done for a while: no arrangement."""
SPARED = Pattern(
    r"\b(?:(?:for|in|during|before|after|at|throughout|between|of)\s+)?(?:all|each|every|any)\s+"
    r"(?:of\s+(?:the|his|her|their)\s+)?(?:[\w-]+\s+){0,2}?(?:sessions?|lessons?|practicals?(?:\s+"
    r"(?:sessions?|lessons?))?|visits?|courses?|clubs?|outings?|trips?)\b"
    r"|\bteaching\s+(?:rooms?|blocks?|spaces?|areas?|bases?|bays?|floors?|walls?)"
    r"|\b(?:training\s+flat|learning\s+(?:base|room|support\s+base)|reading\s+"
    r"(?:pens?|time|rulers?|corner)|(?:glucose|sugar|blood|meter|insulin)\s+readings?|"
    r"(?:first|second|last|other|same|tutor)\s+group|work(?:s)?\s+on\s+a\s+laptop|reads?\s+"
    r"(?:out|aloud)"
    r"|asked\s+to\s+(?:read|speak|write)|(?:is|are)\s+taught\s+in\s+(?:rooms?|the\s+\w+\s+room)|"
    r"writing\s+(?:slopes?|boards?|frames?|desks?)|it\s+is\s+practi[sc]ed\s+(?:in|each|every|once|"
    r"twice)|(?:learning\s+)?(?:mentor|support\s+(?:assistant|worker|practitioner)|coach|"
    r"therapist)|teaching\s+assistants?)\b",
    re.IGNORECASE,
)
"""Moments, places and people whose names hold a word of help."""
NEARBY = Pattern(
    r"\bbetween\s+two\s+(?:\w+\s+)?workers\b|\b(?:of|from|facing|near|beside|behind|opposite|by|"
    r"next\s+to|in\s+front\s+of|to|close\s+to|in\s+sight\s+of|towards?|see)\s+(?:the|his|her|their|"
    r"an?)\s+(?:[\w-]+\s+)?(?:teacher|tutor|lecturer|instructor|assistant|interpreter|speaker|"
    r"supervisor)(?:[’']s)?\b"
    r"|\b(?:class|subject|form)?\s*(?:teacher|tutor|lecturer|instructor)s?\s+(?:seats?|sits)\s+"
    r"(?:him|her|them|(?-i:[A-Z]\w+))\b|\b(?:front|back|row|seats?|door|steps)\b[^.;]{0,12}\bof\s+"
    r"the\s+coach\b|\bto\s+the\s+coach\b|\b(?:wears?|in|pair\s+of)\s+(?:\w+\s+)?trainers\b|"
    r"\b(?:teacher|tutor|assistant|nurse|officer|caretaker|manager|worker|leader)[’']s\s+\w+",
    re.IGNORECASE,
)
"""Somebody beside whom the pupil sits, or who only gives a place: no helper."""
_DOES = (
    r"(?:sees?\s+to|looks?\s+after|puts?|sets?|mends?|checks?|keeps?|makes?|hangs?|issues?|applies|"
    r"orders?|replaces?|prints?|arranges?|books?|charges?|cleans?|changes?|fits?|stores?|brings?|"
    r"lays?|copies|copy|enlarges?|"
    r"opens?|unlocks?|locks?|plans\s+(?:the\s+)?(?:rooms?|timetable)|timetables?|oversees?|counts?|"
    r"tests?|holds?|hands?|moves?|tells?|rings?|takes?\s+(?:her|his|their)\s+call)"
)
_DONE = (
    r"(?:made|set\s+out|put\s+out|checked|kept|issued|printed|ordered|mended|changed|booked|"
    r"arranged|supplied|fitted|charged|cleaned|written|seen\s+to|told|hung|enlarged|copied)"
)
UPKEEP = Pattern(
    rf"\s+(?:\([^()]{{1,60}}\)\s+)?(?:(?:also|then|always|each\s+\w+)\s+)?{_DOES}\b", re.IGNORECASE
)
"""What somebody does so that the thing is there, right behind the role."""
DONE_BY = Pattern(
    rf"\b{_DONE}\b[^.;]{{0,40}}\bby\s+(?:the|his|her|an?)\s+(?:[\w-]+\s+){{0,3}}$", re.IGNORECASE
)
"""That a thing is done by the role that follows."""
PERSONAL_CARE = Pattern(
    r"\b(?:changing\s+(?:room|bed|bench|table)|hygiene\s+(?:room|suite)|toilet(?:ing|s)?|dressing|"
    r"undressing|wash(?:ing|es)|hoist(?:ed)?|catheter\w*|nappy|pads?\b|shower\w*|intimate\s+care|"
    r"personal\s+care|tube[\s-]fe\w+)\b",
    re.IGNORECASE,
)
"""Care of the body, in which no other pupil takes part."""
ADJECTIVES = Pattern(
    r"\b(?:appropriate\w*|suitabl[ey]|preferential|relevant|necessary|required|adequate|"
    r"sufficient|flexible|special|specialist|consider\w*|access)\b",
    re.IGNORECASE,
)
NOTHING_PARTICULAR = each(
    """
    seating seat seats seated sit sits position positioned place placed furniture equipment technology
    facilities aids arrangements arrangement access tests test examinations exam exams examination
    assessments space room preferential consideration consider considered chair desk table software
    resources suitable appropriate appropriately suitably classroom adaptations toilet toilets laptop exit
    """
)
"""Things that are there in every school: with a vague adjective alone they are nothing in particular."""
REASON = Pattern(
    r"\b(?:because|since|now\s+that)\s+(?:he|she|they|(?-i:[A-Z][a-z][\w’'-]*))\s+(?:now\s+"
    r"|still\s+|also\s+|often\s+)?"
    r"(?!needs?\b|requires?\b|will\b|is\s+to\b|should\b|benefits?\b|receives?\b|"
    r"gets?\b)[a-z]+s\b[^.;]{0,100}",
    re.IGNORECASE,
)
"""Why it is given: what the pupil does or has, and no promise."""
