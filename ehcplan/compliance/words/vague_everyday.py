"""The same families of vague words as people say and shorten them: at home, in class, in haste.

Each stands under the key of the family whose reason it shares (see `words.vague`).
"""

import re

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.shapes import Term, plain_triggers

_CLARKE = "L v Clarke and Somerset CC [1998] ELR 129"
_STAFF = (
    r"(?:staff\w*|capacity|fund\w*|budgets?|money|resourc\w*|cover|availab\w*|rotas?|recruit\w*|"
    r"vacanc\w*|post\s+(?:is|can|has)|waiting\s+lists?|caseloads?|"
    r"numbers|timetabl\w*|workload|ratios?)"
)
_PERSON = (
    r"(?:tas?|teacher|assistant|adult|adults|she|he|they|staff|person|mentor|therapist|somebody|"
    r"someone|anyone|one|elsa|tutor)"
)
_SOME = (
    r"(?:support|help|practice|repetition|overlearning|reading|prompts?|prompting|reminders?|"
    r"modelling|reassurance|adult\s+\w+|time|work|sessions?|input|breaks?|supervision|\w+ing\b|"
    r"\w+tion\b|teaching|therapy|games?|activities|resources|visuals?|pictures|tasks)"
)


def _term(
    key: str,
    pattern: str,
    why: str,
    instead: str,
    unless: str = "",
    triggers: frozenset[str] = frozenset(),
) -> Term:
    return Term(
        key=key,
        pattern=pattern,
        why=why,
        instead=instead,
        unless=unless,
        fine_when="how much, how often and who stand beside it",
        triggers=triggers or calling_words(Pattern(pattern, re.IGNORECASE)),
        source=_CLARKE,
    )


W08 = _term(
    "W08",
    rf"\bdepend(?:s|ing|ent)?\s+(?:up)?on\s+(?:the\s+|a\s+)?(?:[\w’'-]+\s+){{0,3}}?{_STAFF}\b"
    r"|\b(?:provided|providing|so\s+long\s+as|as\s+long\s+as|on\s+condition|assuming|contingent|"
    rf"conditional)\b[^.;,]{{0,50}}\b{_STAFF}\b"
    rf"|\b(?:if|when(?:ever)?|where|unless|until|while)\s+(?:[\w’'-]+\s+){{0,4}}?{_STAFF}\s+"
    r"(?:[\w’'-]+\s+){0,2}?(?:allows?|permits?|agreed|found|there|up|free|enough|available|"
    r"recruited|filled|improves?|is|are|can|has|have)\b"
    r"|\b(?:staffing|staff\s+levels|resources|numbers|space|rota|workload|circumstances)\s+"
    r"(?:[\w’'-]+\s+)?(?:permitting|allowing|allows|permits)\b"
    rf"|\b(?:unless|except\s+when)\s+(?:the\s+|an?\s+)?(?:[\w’'-]+\s+)?{_PERSON}\s+(?:is|are|has|"
    r"have)\s+(?:\w+\s+)?(?:wanted|needed|required|called|busy|elsewhere|to\s+cover|away|off|"
    r"absent|out|covering|short|used)\b"
    r"|\b(?:when|if|whenever|wherever|where)\s+(?:there\s+(?:is|are)|we\s+have|they\s+have|the\s+"
    r"school\s+has)\s+(?:an?\s+|enough\s+|some\s+|any\s+|sufficient\s+)?(?:[\w’'-]+\s+"
    r")?(?:adults?|staff|tas?|assistants?|person|time|room|money|space|hands|cover|one)\b"
    r"|\b(?:if|when|where|once|as\s+soon\s+as)\s+(?:one|an?\s+\w+|somebody|someone|they|we)\s+"
    r"(?:\w+\s+)?(?:can\s+be\s+(?:found|recruited|spared|released|secured)|becomes?\s+"
    r"(?:free|available))\b"
    r"|\b(?:within|from)\s+(?:existing|available|current)\s+(?:resources|staffing|budgets?)\b"
    r"|\bas\s+(?:much|many|often|far|long)\s+(?:[\w’'-]+\s+){0,5}?as\s+(?:(?:the|our|its|their)\s+)?(?:[\w’'-]+\s+)?"
    r"(?:budgets?|funds?|funding|money|resources?|timetable|time|staffing|rota|diary|caseload|capacity)\s+(?:\w+\s+)?"
    r"(?:allows?|permits?|stretch\w*|lets?|bears?)\b"
    r"|\b(?:when|whenever|wherever|where|if)\s+(?:the\s+|an?\s+|his\s+|her\s+)?(?:staff|school|college|teachers?|adults?|"
    r"assistants?|tas?|mentors?|therapists?|tutors?|team|they|we)\s+"
    r"(?:can|could|may\s+be\s+able\s+to|are\s+able\s+to|is\s+able\s+to)\s+(?:\w+\s+)?(?:fit|manage|find|spare|squeeze|slot)\b",
    "The duty is there only if something else happens.",
    "Say what is provided whatever happens.",
    r"\b(?:not|never|no|nothing|without|rather\s+than|whatever|regardless|whether\s+or\s+"
    r"not)\b[^.;]{0,60}\b(?:subject|depend|fund|staff|budget)|"
    r"\b(?:cover(?:s|ed)?\s+(?:by|for)|takes?\s+(?:her|his|their|over|the)|another\s+(?:\w+\s+"
    r"){0,4}?(?:takes?|covers?|does|steps?|stands?|sits?|works?)|instead|replace\w*|in\s+"
    r"(?:her|his|their)\s+place|made\s+up|stands?\s+in)\b",
)
W09 = _term(
    "W09",
    r"\bsuch\s+(?:[\w’'-]+\s+){0,4}?as\s+(?:the|his|her|their|may|is|are|shall|they|we|he|she|"
    r"a)\b[^.;]{0,60}?\b(?:consider|think|see|decid|judge|deem|feel|agree|find|choose|direct|"
    r"advise|indicate|recommend|determin|require|arrang|believe|want|set|allocate|appropriate|"
    r"necessary|need)\w*"
    r"|\b(?:to\s+be|yet\s+to\s+be|still\s+to\s+be|will\s+be)\s+(?:settled|fixed|set|established|"
    r"worked\s+out|specified|considered|scheduled|chosen|planned|organised|put\s+in\s+place\s+"
    r"(?:once|after|when|following))\b|\bdetails?\s+to\s+follow\b"
    r"|\b(?:the\s+)?(?:amount|level|hours|frequency|length|number|extent|how\s+"
    r"(?:much|often|long|many))\b[^.;]{0,40}\b(?:will|may|can|could|would)\s+(?:\w+\s+"
    r")?(?:var(?:y|ied)|depend|differ|change|be\s+(?:varied|changed|flexible|adjusted|adapted))",
    "It leaves the decision to somebody else, later.",
    "Decide it here: what, how much, how often, who.",
    (
        r"\b(?:day|time|date|room|place|timetable|venue)s?\b[^.;]{0,40}\b(?:to\s+be|will\s+be)\b|"
        r"\bnot\b|\bat\s+least\b|\bonly\b|\breview\b|\bauthority\b"
    ),
)
W04 = _term(
    "W04",
    r"\bas\s+(?:and\s+when\s+)?(?:nec|req|reqd|req[’']d|approp|poss|appl)\b|\b(?:when|where|if)\s+"
    r"(?:nec|req|reqd|req[’']d|approp|poss)\b|\bprn\b"
    r"|\b(?:if|when(?:ever)?|where(?:ver)?|as\s+far\s+as|as\s+best|as\s+much\s+as|as\s+often\s+"
    r"as|all)\s+(?:at\s+all\s+)?(?:we|staff|they|the\s+(?:school|staff|team|adults?|teacher|ta|"
    r"tas))\s+(?:\w+\s+)?can\b"
    r"|(?<!to use )(?<!use it )(?<!use them )\b(?:if|when(?:ever)?)\s+(?:he|she|they|"
    r"(?-i:[A-Z][a-z]\w*))\s+(?:want(?:s|ed)?|would\s+like|wish(?:es)?|feels?\s+(?:like|up)|"
    r"chooses?|is\s+(?:struggling|finding|having|stuck|unsure|upset|anxious))\b(?=[^.;]{0,20}(?:\.|"
    r"$|it|one|to|help|support))"
    r"|\b(?:according|in\s+accordance|in\s+line|in\s+proportion|in\s+response|relative|matched|"
    r"commensurate|appropriate|proportionate|tailored)\s+(?:to|with)\s+(?:the\s+|his\s+|her\s+"
    r"|their\s+|individual\s+|assessed\s+|presenting\s+|level\s+of\s+)*needs?\b"
    r"|\bas\s+(?:his|her|their|the|\w+[’']s)\s+(?:needs?|mood|progress|condition|situation)\s+"
    r"(?:dictates?|requires?|demands?|changes?|aris\w+|allows?|suggests?)\b|\bneeds?[\s-]led\b|"
    r"\b(?:when(?:ever)?|if|where|as)\s+(?:he|she|they|it|(?-i:[A-Z][a-z]\w*)|an?\s+\w+|the\s+"
    r"\w+)\s+(?:seems?|appears?|looks?|is\s+(?:felt|thought|judged|seen|deemed)|shows?\s+signs?\s+"
    r"of|starts?\s+to|begins?\s+to)\s+(?:to\s+)?(?:\w+\s+){0,2}?(?:needs?|needing|requir\w+|"
    r"want\w*|call\s+for|struggl\w*|ready|necessary|useful)\b"
    r"|\b(?:if|when(?:ever)?)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:work|task|lesson|subject|"
    r"reading|writing|it|things|life|day|noise|demands?)\s+(?:is|are|gets?|becomes?|proves?|"
    r"feels?)\s+(?:too\s+)?(?:hard|difficult|much|tricky|overwhelming|stressful)\b(?=\s*(?:for\s+"
    r"\w+\s*)?(?:\.|$))"
    r"|\bas\s+(?:and\s+when\s+)?(?:he|she|they|(?-i:[A-Z][a-z]\w*))\s+(?:may\s+)?(?:requires?|"
    r"needs?|wants?)\b"
    r"|\bas\s+(?:the\s+)?needs?\s+(?:be|arises?)\b|\bif\s+needs?\s+be\b"
    r"|\bto\s+suit\b(?=\s*(?:[.,;]|$|him|her|them|the\s+(?:school|staff)|need))|\bon\s+demand\b|"
    r"\bin\s+due\s+course\b|\bat\s+some\s+(?:point|stage)\b|\bwhen\s+things\b|"
    r"\bif\s+(?:things|it)\s+(?:get|gets|becomes?|go)\b",
    "Somebody else decides later whether it happens at all.",
    "Name the moment (“when Sam raises the card”) and what is then always done.",
    (
        r"\b(?:card|signal|sign|button|gesture|symbol|thumb|raises|points)\b|"
        r"\b(?:he|she|they|(?-i:(?!Staff|Adults|Help|Support)[A-Z][a-z]\w*))\s+may\s+(?:use|take|"
        r"leave|choose|sit|stand|wear|keep)\b"
    ),
)
W06 = _term(
    "W06",
    r"\b(?:between|from|anything\s+from)?\s*(?:nought|zero|nil|none|no|0)\s*(?:and|to|-|–|or)\s*"
    r"(?:\d+|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|half)\b"
    r"|\b(?:anything|anywhere)\s+(?:from|between|up\s+to)\b|\bbetween\s+one\s+and\s+(?:five|six|"
    r"seven|eight|nine|ten|\d{2})\s+(?:hours|sessions|visits|times)\b",
    "Nothing at all would satisfy it.",
    "Give the amount, or a least amount.",
    triggers=plain_triggers(
        "nought", "zero", "nil", "none", "no", "anything", "anywhere", "between", "#"
    ),
)
W05 = _term(
    "W05",
    r"\bnow\s+and\s+(?:then|again)\b|\b(?:most|some|(?<!how )many|certain)\s+(?:days|weeks|"
    r"mornings|afternoons|lessons|mondays|terms|occasions)\b|\bevery\s+(?:so\s+often|now\s+and|"
    r"few\s+(?:days|weeks|lessons|months))\b|\bonce\s+in\s+a\s+while\b"
    r"|\bat\s+times\b|\bhere\s+and\s+there\b|\bat\s+(?:various|different|suitable|certain|key)\s+"
    r"(?:points|times|moments)\b|\bon\s+and\s+off\b|\b(?:any|a|some|large|good)\s+number\s+of\s+"
    r"(?:\w+\s+)?(?:sessions|times|visits|occasions|weeks)\b"
    r"|\bevery\s+(?:couple|few)\b|\b(?:numerous|several|many|multiple|various|occasional)\s+"
    r"(?:\w+\s+)?(?:sessions|times|visits|occasions|breaks|prompts|opportunities|chances)\b|"
    r"\b(?:normally|usually|generally|typically|mostly|as\s+a\s+rule)\b"
    r"|\bfairly\s+often\b|\bfrom\s+week\s+to\s+week\b|\b(?:a\s+)?suitable\s+(?:length|number|"
    r"frequency|amount|duration|interval)|\b(?:appropriate|suitable|adequate|sufficient|"
    r"reasonable)\s+(?:nature|duration|frequency|length|intensity|intervals?|number|time)\b"
    r"|\bfrequency\b(?=[^.;]{0,30}\b(?:suit|var|appropriate|flexib))|\bfor\s+(?:some\s+"
    r"(?:of|time)|a\s+(?:while|bit|time|short\s+time|short\s+period|few\s+"
    r"(?:minutes|hours|weeks)))\b|\bpart\s+of\s+(?:the|each|most)\s+(?:day|week|lesson)s?\b",
    "Once a day or once a year? Both would do.",
    "Give the number: every Tuesday, twice a week, each half-term.",
    r"\bnot\b|\bhigh[\s-]frequency",
)
W13 = _term(
    "W13",
    r"\b(?:little|tiny|smallish|modest|compact|limited|reduced|mini)\s+(?:\w+\s+)?groups?\b(?!\s*"
    r"(?:\(|of\b|with\s+\w+\s+(?:other|pupils|children)))"
    r"|\b(?:handful|couple|few)\s+of\s+(?:\w+\s+)?(?:peers|pupils|children|others|friends|learners|"
    r"classmates|students)\b|\b(?:a\s+few|some|several|one\s+or\s+two)\s+(?:other\s+)?(?:peers|"
    r"pupils|children|others|friends|learners|classmates|students)\b"
    r"|\bgroups?\s+of\s+(?:an?\s+)?(?:appropriate|suitable|manageable|similar|small|reasonable)\b",
    "Three pupils, or thirteen?",
    "Give the number of pupils and of adults.",
    (
        r"\bgroups?\s*(?:\(|of|with)\s*(?:no\s+more\s+than\s+|up\s+to\s+)?(?:\d|two|three|four|"
        r"five|six|seven|eight)|\b(?:two|three|four|five|six|\d)\s+(?:other\s+)?(?:pupils|children|"
        r"students|peers|learners)"
    ),
)
W07 = _term(
    "W07",
    r"\b(?:a\s+(?:good|great|fair|reasonable|decent|certain)\s+(?:deal|bit|amount|degree|measure)|"
    r"plenty|lots|loads|a\s+lot|a\s+bit|bits|a\s+little\s+bit|a\s+(?:high|higher|good|fair|"
    rf"suitable|certain)\s+(?:level|amount|number|degree))\s+(?:more\s+)?of\s+(?:\w+\s+)?{_SOME}"
    r"|\b(?:at|to)\s+(?:the|a|whatever)\s+(?:level|degree|extent)\s+(?:that\s+)?(?:he|she|they|"
    r"\w+)\s+(?:requires?|needs?)\b|\b(?:a\s+little|a\s+bit\s+more|some|much|more|extra)\s+"
    r"(?:(?:extra|more|gentle|one-to-one|1:1|individual|adult)\s+)*(?:reading|spelling|phonics|"
    r"maths|practice|repetition|overlearning|prompting|modelling|coaching|tuition|teaching|"
    r"mentoring)\b"
    r"|\bthere\s+(?:will\s+be|is|are)\s+(?:always\s+)?(?:somebody|someone|an?\s+adult|people|help|"
    r"support|staff)\b|\b(?:help|support|an\s+adult|staff|somebody|someone|a\s+ta)\s+(?:is|are|"
    r"will\s+be)\s+(?:there|around|nearby|close\s+by|on\s+hand|at\s+hand|to\s+hand|about)\b|"
    r"\b(?:reasonable|proper|fair|right|decent|due|realistic|proportionate|normal|usual|generous|"
    r"acceptable|safe)\s+(?:levels?|amounts?|degrees?|measures?|quantit\w+)\s+of\b|"
    r"\bclosely\s+(?:monitored|supervised|watched|supported|managed|observed)\b|"
    r"\b(?:monitored|supervised|watched|supported|observed)\s+(?:very\s+)?(?:closely|carefully|"
    r"at\s+a\s+distance)\b|\bsome\s+(?:one-to-one|1:1|group|individual|small-group|paired|"
    r"in-class)\b|\ba\s+(?:degree|measure|level|element)\s+of\s+(?:one-to-one|individual|adult|"
    r"extra|teaching|support|help)\b|\bample\b|\btakes?\s+account\s+of\s+(?:his|her|their)\b|"
    r"\b(?:strong|clear|particular|greater)\s+(?:focus|emphasis)\s+on\b|\badults?\s+nearby\b|"
    r"\bon\s+hand\b",
    "It has no quantity: nobody could say whether it was given.",
    "Say who, doing what, for how long, how often.",
    r"\b(?:some|more|much)\s+(?:time\s+ago|than)\b",
)
W01 = _term(
    "W01",
    r"\b(?:ha(?:s|ve)|given|with|make|makes|making)?\s*\b(?:the\s+)?use\s+of\s+(?:a|an|the)\s+"
    r"(?:\w+\s+){0,2}(?:room|space|area|base|unit|library|corner|hall|garden|kitchen|mentor|"
    r"counsellor|therapist|ta|hub)\b|\bis\s+welcome\s+to\b"
    r"|\b(?:space|room|place|area|mentor|counsellor|adult|time|session|club|drop-in|base|"
    r"hub)s?\b[^.;]{0,25}\b(?:can|may|could)\s+be\s+(?:used|booked|called|visited|reached|asked|"
    r"made)\b|\bcan\s+(?:always\s+)?(?:come\s+to|go\s+to|drop\s+in|pop\s+in|ask\s+(?:for|to\s+see)|"
    r"call\s+on|turn\s+to|book)\b|\bdrops?\s+in\s+(?:to\s+see|on)\b|\bpops?\s+in\b"
    r"|\b(?:be\s+)?able\s+to\s+(?:call\s+on|turn\s+to|approach|seek\s+(?:out|help)|ask\s+"
    r"(?:for|an?\s+adult)|draw\s+on|rely\s+on|drop\s+in)\b|\bthere\s+(?:if|when(?:ever)?|"
    r"should)\s+(?:he|she|they)\b|\bon\s+offer\b|\bat\s+(?:his|her|their)\s+disposal\b|"
    r"\bis\s+(?:able|free)\s+to\s+(?:use|see|go|ask|join|book|visit)\b",
    "A door is not a delivery.",
    "Say what is delivered: how much, how often, by whom.",
    (
        r"\b(?:every|each|all)\s+(?:\w+\s+)?(?:lessons?|day|morning|afternoon|week|break|lunch|"
        r"time|transition|test|exam)s?\b|\b(?:card|pass)\b|\b(?:from\s+)?\d{1,2}[.:]\d\d\b|"
        r"\bwhen(?:ever)?\s+(?:he|she|they)\b"
    ),
)
W02 = _term(
    "W02",
    (
        r"\b(?:the\s+)?(?:option|possibility|(?<!his )(?<!her )(?<!their )(?<!own )(?<!’s )(?<!'s "
        r")choice|freedom|scope)\s+(?:of|to|for)\b|\b(?:invited|welcome|free)\s+to\s+(?:join|"
        r"attend|use|come|take)\b"
    ),
    "An opportunity may never come.",
    "Say what will be done, how often, with whom.",
    r"\bteach\w*|\bpractis\w*|\bpicture|\bsymbol",
)
W11 = _term(
    "W11",
    (
        r"\b(?:perhaps|possibly|potentially|maybe|probably|arguably)\b|\bought\s+to\b|"
        r"\bit\s+(?:is|was)\s+(?:felt|thought|believed|considered)\b|\b(?:would|might)\s+be\s+"
        r"(?:good|nice|ideal|great|sensible|worth|wise|best|appropriate)\b|\bworth\s+\w+ing\b"
    ),
    "Advice language: it suggests where a plan must decide.",
    "Write “will”, and what, how much, how often, who.",
    r"\bso\s+that\b|\bteach\w*",
)
W12 = _term(
    "W12",
    (
        r"\b(?:whoever|whichever\s+\w+|anyone|anybody|(?:any|an?)\s+(?:available|free|spare)\s+"
        r"(?:adults?|tas?|assistants?|teachers?|staff|member|person|pair\s+of\s+hands)|(?:an?\s+"
        r")?(?:adult|person|grown-up|face|somebody|someone)\s+(?:that\s+|whom?\s+)?(?:he|she|they)"
        r"\s+(?:likes?|trusts?|knows?|feels?)\b(?=\s*(?:[.,;]|$))|an?\s+"
        r"(?:kind|calm|sensible|caring|friendly|suitable|responsible|sympathetic|understanding|"
        r"appropriate)\s+(?:adult|grown-up|person|member)|somebody\s+(?:suitable|appropriate|else)|"
        r"someone\s+(?:suitable|appropriate|else|kind|he|she))\b"
    ),
    "Trained in what, by whom? Nobody could check it.",
    "Name the role and the qualification or course.",
    r"\b(?:asks?|tells?|shows?|greets?|teach\w*)\b|"
    # In an emergency everybody acts; a microphone goes to the one who speaks; and who is trained is told.
    r"\b(?:seizures?|allergic|anaphyla\w+|asthma|hypos?|emergenc\w+|chok(?:es?|ing)|faints?|wheez\w+|999|"
    r"rescue|auto-?injector|inhaler|collapses?|bleeds?)\b|"
    r"\bwhoever\s+(?:is\s+)?(?:lead|speak|talk|read|driv)\w*\b|"
    r"\btrains?\s+(?:whoever|anyone|anybody)\b",
)
W20 = _term(
    "W20",
    r"\b(?:do|does|doing)\s+(?:our|their|its|his|her)\s+(?:very\s+)?best\b|\b(?:reasonable|best|"
    r"all)\s+(?:endeavours|efforts)\b|\breasonable\s+steps\b|\btak(?:es?|ing|en)\s+all\s+"
    r"(?:\w+\s+)?steps\b|\ball\s+(?:\w+\s+)?steps\s+(?:\w+\s+){1,2}taken\b|\b(?:do|doing)\s+(?:all|what|everything)\s+(?:that\s+"
    r")?(?:we|they|it|she|he)\s+can\b|\b(?:look|looks|looking|hoping|keen|willing|happy|"
    r"prepared)\s+to\s+(?!the\b|his\b|her\b)\w+"
    r"|\b(?:we|school|staff|college|they)\s+(?:would\s+like|hopes?|wants?|wish(?:es)?)\s+to\b|"
    r"\bfits?\s+(?:in|it\s+in)\b|\bsqueez\w+|\bwherever\s+we\b|\bwe\s+(?:are\s+)?hop(?:e|ing)\b",
    "It promises effort, not delivery.",
    "Say what is delivered; put the goal in Section E.",
    (
        r"\b(?:he|she|they|(?-i:[A-Z][a-z]\w*))\s+(?:is|are|was)\s+(?:keen|willing|happy|prepared|"
        r"hoping)\b"
    ),
)
W15 = _term(
    "W15",
    r"\b(?:at|to)\s+(?:the\s+|an?\s+|his\s+|her\s+|their\s+)?(?:right|appropriate|suitable|correct|"
    r"own)\s+(?:level|pace|stage)\b|\b(?:adapted|matched|tailored|adjusted|pitched|modified|"
    r"personali[sz]ed)\s+(?:to|for|at)\s+(?:meet\s+)?(?:his|her|their|the)\s+(?:\w+\s+)?"
    r"(?:level|abilit\w+|needs?|pace|stage|understanding|learning)\b|"
    r"\b(?:suitably|appropriately)\s+(?:adapted|pitched|matched|challeng\w+)\b",
    "Every pupil should get this: it says nothing extra.",
    "Describe the adaptation: what the teacher does, in which lessons.",
    (
        r"\bby\s+[\w-]+ing\b|\bteach\w*\s+(?:him|her|them)\b|:|\bwith\s+(?:two|three|four|five|six|"
        r"\d)\b|\b(?:point|font)\b"
    ),
)

EVERYDAY: tuple[Term, ...] = (W08, W09, W04, W11, W06, W02, W01, W07, W05, W13, W12, W20, W15)
