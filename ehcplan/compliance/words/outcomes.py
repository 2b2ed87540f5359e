"""Words by which support is told from an outcome, an outcome from a hope, and a hope from a date.

The SEND Code of Practice (9.64 to 9.69) asks for a change in the person that somebody could see, by
a time; it is no description of a service. The words are what officers and schools write instead.
"""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.shapes import Term

_LESS = (
    r"(?<!when )(?<!if )(?<!once )(?<!being )(?<!without )(?<!after )(?<!that )(?<!than "
    r")(?<!whenever )"
)
_SESSION = (
    # "A workshop job", "her physio exercises", "a group task" are what the person does.
    r"(?:sessions?|\w*therap\w+|interventions?|programmes?|groups?|appointments?|counselling|"
    r"mentoring|"
    r"tuition|coaching|hydrotherapy|physio\w*|clinics?|courses? of|nurture|booster|lessons? with|"
    r"training|support|input|provision|workshops?|visits? from)"
    r"(?!\s+(?:jobs?|tasks?|projects?|pieces?|orders?|exercises?|stretches|homework|diar(?:y|ies)|"
    r"logs?|presentations?|discussions?|games?|performances?|"
    r"rides?|runs?|routes?|flat|kitchen|café|shop|badges?|safety|bench|drills?|shifts?|briefs?)\b)"
)
_HELPER = (
    r"(?:teaching\s+assistants?|tas?|hltas?|lsas?|learning\s+support|support\s+(?:staff|workers?|"
    r"assistants?)|key\s?-?(?:workers?|adults?|person)|"
    r"adults?(?!\s+(?:life|lives|world|relationships?)"
    r"|['’]s?\s+(?:activit\w+|games?|tasks?|choice|lead|agenda|topic|talk|words|model|requests?|"
    r"instructions?|directions?))|staff|teachers?|therapists?|salts?|slts?|"
    r"ots?|physio\w*|psychologists?|mentors?|counsellors?|elsas?|specialists?|outreach|tutors?|"
    r"social\s+workers?|nurses?|professionals?|camhs|senco|speech\s+and\s+language|"
    r"occupational\s+therap\w+|educational\s+psycholog\w+|(?:job|travel|life|skills|play|youth|"
    r"careers?)\s+(?:coach(?:es)?|trainers?|workers?|advis[eo]rs?))"
)
_SLOT = (
    r"(?:slots?|sessions?|hours?|lessons?|meetings?|appointments?|visits?|catch[\s-]?ups?|"
    r"check[\s-]?ins?|time|turns?|lunch|breakfast|"
    r"mornings?|afternoons?|days?|places?|spots?)"
)
"""A stretch of somebody’s timetable."""
_FITTED = (
    r"(?:slots?|seats?|desks?|chairs?|use\s+of|(?:sensory|movement|rest|toilet)\s+"
    r"(?:breaks?|diet|circuit)|places?\s+(?:at|on|in)|"
    r"turns?\s+(?:on|at|with)|time\s+(?:in|with|on)|rooms?|help|clubs?)"
)
"""What is set up for a person."""
_HELP_NOUN = (
    rf"(?:{_SESSION}|(?:small[\s-]group|individual|specialist|group|extra|daily|weekly|one-to-one|"
    r"1\s?:\s?1)\s+(?:\w+\s+)?(?:teaching|tuition|help|support|"
    r"cover|time|work|lessons?)|tuition|teaching(?!\s+assistant)|cover\b|reading\s+recovery|"
    r"work\s?station|"
    r"(?:helper|grown-up|assistant|adult|ta|lsa|keyworker|key\s+(?:adult|worker))s?\s+(?:with|"
    r"beside|to\s+himself|to\s+herself|in\s+(?:class|lessons|every|"
    r"each|all)|for|at\s+all|next)|(?:visual|daily|personal|own)\s+timetable|"
    r"(?:support|care|health|behaviour|safety)\s+plan)\b"
)
_OF_LIFE = (
    r"(?:music|singing|drama|theatre|art|craft|sports?|football|rugby|tennis|cricket|netball|"
    r"basketball|dance|choir|youth|scout|guide|walking|running|cycling|church|mosque|temple|"
    r"prayer|faith|book|chess|gaming|games|gardening|cookery|cooking|photography|film|conservation|"
    r"volunteer\w*|community|local|village|wildlife|history|knitting|sewing|"
    r"self-advocacy|campaign\w*|after-school|lunchtime|out-of-school|swimming|climbing|"
    r"martial\s+arts)"
)
"""What people do for pleasure with others: to take part in it is a change, and no support."""
_NEAR = (
    r"(?:(?!(?:without|asks?|and|who|that|which|so|than|no|not|fewer|less|friends?|his\s+own|her\s+"
    r"own|left|after|when|if|until|before|during)\b)"
    r"[\w’'-]+\s+){0,7}?"
)
_NOT_HELP = (
    r"(?!\s+(?:an?\s+|the\s+|his\s+|her\s+|their\s+)?(?:\w+\s+){0,2}(?:certificate|award|"
    r"qualification|"
    r"wage|pay\b|invitation|reply|answer|prize|grade|result|pass\b|friend|message|letter|present|"
    r"job|"
    r"place\b|offer\s+of|ball|pass|throw|call|email|text|parcel|change|money|present|compliment|"
    r"praise))"
)

PROVISION_WORDS: tuple[Term, ...] = (
    Term(
        key="receives",
        pattern=rf"{_LESS}\b(?:will|to|should|shall|must|can|may|continues?\s+to)\s+(?:\w+ly\s+)?"
        rf"(?:continue\s+to\s+)?receive\b{_NOT_HELP}|\b(?:is|be|in)\s+(?:in\s+)?receipt\s+of\b"
        rf"|^(?:\W*\w+\W+){{0,3}}?receives\b{_NOT_HELP}"
        r"|\b(?:gets?|will\s+get)\s+(?:\S+\s+){0,4}?(?:support|therapy|sessions?|intervention|"
        r"input|tuition)\b",
        why="To receive something is what is done for a person.",
        instead="what the person does because of it",
    ),
    Term(
        key="has access",
        pattern=rf"{_LESS}\b(?:ha(?:s|ve)|having|be\s+given|gains?|need|needs)\s+(?:\w+\s+"
        r"){0,3}access\s+to\b"
        rf"|{_LESS}\b(?:will|to|should|can|may)\s+(?:be\s+able\s+to\s+)?(?:\w+ly\s+)?access\s+"
        r"(?:to\s+)?"
        rf"(?:\w+\W+){{0,5}}?(?:{_SESSION}|{_HELPER}|equipment|services?|sensory|resources?|"
        r"quiet|safe\s+space)\b|\bbenefits?\s+from\b",
        why="Access is a door, not what somebody does when through it.",
        instead="what the person does there",
    ),
    Term(
        key="is given help",
        pattern=rf"{_LESS}\b(?:will|to|should|shall|must|can|continues?\s+to)\s+(?:\w+ly\s+)?"
        r"(?:continue\s+to\s+)?(?:be|have\s+been)\s+(?:\w+ly\s+)?(?:given|provided|offered|"
        r"supported|helped|taught|"
        r"encouraged|enabled|assisted|assessed|monitored|referred|seen\s+by|allocated|assigned|"
        r"shown|"
        r"prompted|reminded|supervised|exposed\s+to|equipped|placed|trained\s+by)\b"
        r"|^(?:\W*\w+\W+){0,2}?(?:is|are)\s+(?:\w+ly\s+)?(?:supported|helped|taught|assisted|"
        r"encouraged)\b"
        r"|^(?:\W*[\w-]+\W+){0,5}?(?:support|therapy|interventions?|programmes?|sessions?|"
        r"provision|equipment|"
        r"strategies|counselling|tuition)\s+(?:will|to|should)\s+be\s+(?:\w+ly\s+)?(?:delivered|"
        r"provided|offered|"
        r"put|in\s+place|available|given|arranged)\b"
        rf"|{_LESS}\b(?:is|are)\s+(?:provided|offered|allocated|referred|given\s+(?:\w+\s+){{0,3}}"
        rf"(?:{_SESSION}|access|opportunit\w+))\b",
        why="This says what other people do.",
        instead="what the person does as a result",
    ),
    Term(
        key="attends",
        pattern=r"\b(?:attends?|participates?\s+in|takes?\s+part\s+in|engages?\s+(?:in|with)|"
        r"undertakes?|undergoes?|"
        rf"accesses|joins?\s+in\s+with)\s+(?!(?:his|her|their)\s+own\b)(?!(?:[\w-]+\s+){{0,4}}?{_OF_LIFE}\s+(?:groups?|"
        rf"sessions?|workshops?|clubs?)\b)(?:[\w-]+\W+){{0,5}}?{_SESSION}\b|"
        r"\b(?:join|joins|go(?:es)?\s+to|come(?:s)?\s+to)\s+(?:[\w-]+\W+){0,4}?(?:(?:skills|"
        r"nurture|intervention|therapy|language|"
        r"lego|friendship|talk\w*|support|booster|phonics|catch-up)\s+(?:groups?|sessions?|clubs?|"
        r"lessons?)|clinics?|"
        r"\w*therapy|counselling)\b|"
        r"\b(?:will|to)\s+participate\s+in\s+(?:\w+\s+){0,4}(?:group|activit\w+|opportunit\w+)\b|"
        r"\bfollows?\s+(?:an?|the|his|her|their)\s+(?:\w+\s+){0,4}(?:programme|intervention)\b",
        why="Being there is not yet a change.",
        instead="what the person can do afterwards",
    ),
    Term(
        key="works with",
        pattern=rf"{_LESS}\b(?:will|to|should|continues?\s+to)\s+(?:\w+ly\s+)?(?:continue\s+to\s+)?"
        rf"(?:work|meet|spend\s+time|see|have\s+time)\s+(?:\w+ly\s+)?(?:with|alongside)?\s*"
        rf"(?:an?|the|his|her|their|\w+)?\s*(?:\w+\s+){{0,3}}?{_HELPER}\b"
        rf"|\bworks\s+with\s+(?:an?|the|his|her|their)\s+(?:\w+\s+){{0,3}}?{_HELPER}\b",
        why="Who works with a person is support.",
        instead="what comes of the work",
    ),
    Term(
        key="has sessions",
        pattern=rf"{_LESS}\b(?:will|to|should|continues?\s+to)\s+(?:continue\s+to\s+)?have\s+"
        r"(?!(?:\S+\s+){0,3}(?:jobs?|friends?|placements?|interviews?|flat|home|account|work)\b)"
        rf"(?:\S+\s+){{0,6}}?(?:{_SESSION}|hours?|minutes?|1\s?:\s?1|one-to-one|"
        r"(?:movement|sensory|brain|rest|planned|regular|timetabled|quiet)\s+breaks?|"
        rf"opportunit\w+|{_HELPER}|timetable|laptop|equipment|visual\s+\w+|strategies|plan)\b"
        r"|\bhas\s+(?:\S+\s+){0,2}?(?:1\s?:\s?1|one[\s-]to[\s-]one|full[\s-]time|individual|"
        r"adult|ta)\s+(?:adult\s+)?(?:support|help|time)\b"
        r"|\bhas\s+(?:\S+\s+){0,4}?(?:hours?|minutes?|sessions?)\s+(?:\w+\s+)?(?:of|with|each|"
        r"every|a|per)\b"
        rf"|\bthere\s+(?:will|should|is|are|needs?)\b(?:\W+\w+){{0,6}}?\W+(?:{_SESSION}|{_HELPER}|"
        r"strateg\w+)\b",
        why="Sessions, hours and equipment are support.",
        instead="what they are for",
    ),
    Term(
        key="an amount of help",
        pattern=r"\b(?:weekly|daily|fortnightly|termly|regular|\d{1,3}\s*(?:x\s*\d{1,3}\s*"
        r")?(?:hours?|hrs?|minutes?|"
        r"mins?|sessions?)\b(?:\s+(?:a|per|each|every)\s+\w+)?)\s+(?:of\s+|"
        r"with\s+(?:an?\s+|the\s+)?)?"
        r"(?:\w+\W+){0,3}?(?:therap\w+|interventions?|mentoring|counselling|"
        r"(?:1\s?:\s?1|one-to-one|adult|ta|lsa|individual)\s+(?:support|help|time)|support|"
        r"tuition|input)\b",
        why="An amount of help belongs to provision.",
        instead="the difference that the help makes",
    ),
    Term(
        key="is given things",
        pattern=r"^(?:\W*\w+\W+){0,2}?(?:is|are|gets?)\s+(?:\w+ly\s+)?(?:given|provided|offered|"
        rf"lent|issued|supplied|allocated)\b{_NOT_HELP}"
        r"|^(?:[^\w’'/-]*[\w’'/-]++){1,9}?\W+(?:will|shall|should|must|is\s+to|are\s+to)\s+"
        r"(?:have\s+been|be)\s+(?:bought|purchased|installed|fitted|"
        r"hired|lent|ordered|funded|set\s+up|made\s+available|supplied|provided\s+(?:with|for)|"
        r"booked|commissioned|employed|recruited|"
        r"appointed|adapted\s+for|increased\s+to|extended\s+to|reduced\s+to\s+\d+\s+(?:pupils|"
        r"children))\b"
        rf"|{_LESS}\b(?:will|shall|to)\s+(?:have\s+(?:had|received|been\s+given|attended|accessed)|"
        r"be\s+(?:getting|having|receiving|attending|"
        rf"seeing|accessing))\s+(?:\S+\s+){{0,8}}?(?:{_SESSION}|hours?|minutes?|blocks?|{_HELPER}|"
        r"assessments?|equipment|(?:meetings?|appointments?|visits?)\s+(?:with|from|by))\b"
        r"|^\W*there\s+(?:is|are|will\s+be|shall\s+be|should\s+be)\s+(?!no\b|fewer|less|not\b|at\s+"
        r"most|only\s+\d)"
        rf"|{_LESS}\b(?:spends?|sits?|goes|go|travels?|stays?)\s+[^.;,]{{0,40}}?\bwith\s+(?:an?|"
        rf"his|her|their|the)\s+(?!(?:new|next|future|receiving)\b)(?:(?!(?:that|which|who)\b)\w+\s+){{0,3}}?"
        rf"(?:{_HELPER}|"
        r"(?:personal|teaching|learning)\s+\w+|mentor)\b"
        r"|\b(?:is|are|be|been)\s+(?:\w+ly\s+)?(?:in\s+place|fitted|adapted|timetabled|installed|"
        r"differentiated|displayed|modified|on\s+(?:his|her|their)\s+(?:desk|"
        r"table|wall)|on\s+an?\s+(?:\w+\s+){0,2}(?:programme|diet|scheme|plan|timetable))\b"
        r"|\b(?:continu(?:es?|ing)|remains?|stays?)\s+(?:on|with|in)\s+(?:the|an?|his|her|their)\s+"
        r"(?:\w+\s+){0,3}(?:programme|scheme|intervention|group|unit|base)\b"
        r"|\bundergo(?:es)?\b|\bgo(?:es)?\s+to\s+(?:the\s+)?(?:nurture|sensory|quiet|calm|"
        r"learning\s+support|resource)\s+\w+\b"
        rf"|{_LESS}\bha(?:s|ve)\s+(?:an?|the\s+(?:use|help|support|services|benefit)\s+of(?:\s+"
        r"an?)?|his\s+own|her\s+own|their\s+own)\s+(?:[\w-]+\s+){0,3}?(?:laptop|tablet|ipad|"
        r"reader|scribe|"
        r"communication\s+aid|work\s?station|wheelchair|standing\s+frame|key\s?worker|mentor|"
        r"radio\s+aid|personal\s+assistant|"
        r"(?:ta|lsa)|buddy|locker|pass\s+card|exit\s+card)\b"
        r"|\b(?:remains?|stays?|is|be)\s+(?:under|on|open\s+to)\s+(?:the\s+)?(?:\w+\s+"
        r"){0,3}(?:caseload|service|team|camhs)\b",
        why="This tells what others give or put in place.",
        instead="what the person does with it",
    ),
    Term(
        key="has help",
        pattern=rf"{_LESS}\b(?:has|have|having|gets?|get|got|will\s+have|continues?\s+(?:to\s+"
        r"have|with))\s+(?!(?:asked|told|said|left|"
        rf"stopped|missed|finished|used|himself|herself)\b){_NEAR}{_HELP_NOUN}"
        rf"|{_LESS}\b(?:completes?|completed|finishes|finished|begins?|begun|starts?|started|"
        r"undertaken|attended|accessed|had|received)\s+"
        rf"(?:an?|the|his|her|their|two|three|four|six|all|\d+)\s+{_NEAR}(?:{_HELP_NOUN}|"
        r"courses?\s+of\s+(?:\w+\s+)?\w*therapy|assessments?)"
        r"|\b(?:is|be|are|been)\s+(?:\w+ly\s+)?(?:taught|educated|accompanied|supervised|seen\s+"
        r"(?:by|in)|looked\s+after|cared\s+for|"
        rf"escorted|driven|funded|enrolled|registered)\b"
        r"|\b(?:is|be|are|been|goes|go|placed|put)\s+(?:\w+ly\s+)?on(?:to)?\s+(?:the|an?|his|her|"
        r"their)\s+(?:[\w-]+\s+){0,3}?(?:waiting\s+list|list\s+for|"
        r"caseload|pathway|roll|books)\b"
        rf"|\band\s+receives?\b(?!\s+(?:it|them|him|her))(?-i:{_NOT_HELP})|"
        r"\battends?\s+(?-i:(?:[A-Z]\w+\s+){1,3})(?:each|every|daily|weekly|once|twice|on)\b"
        rf"|{_LESS}\b(?:sees|will\s+see|is\s+seeing|visits)\s+(?:an?|the|his|her|their)\s+"
        rf"(?:[\w-]+\s+){{0,4}}?{_HELPER}\b"
        r"|\bgo(?:es)?\s+to\s+(?:see\s+)?(?-i:[A-Z]{2,}\w*|his|her|the|my|an?)?\s*(?:elsa|camhs|"
        r"salt|slt|ot\b|physio\w*|\w*therap\w+|counsell\w+|"
        r"mentor\w*|nurture)\b"
        r"|\bgo(?:es)?\s+\w+ing\s+with\s+(?:an?|his|her|their|the)\s+(?:[\w-]+\s+"
        rf"){{0,3}}?(?:{_HELPER}|assistant|helper|carer)\b"
        r"|\bwith\s+(?:an?|his|her|their|the)\s+(?:[\w-]+\s+){0,2}(?:helper|assistant|adult|ta|lsa|"
        r"grown-up|carer)\s+(?:beside|next\s+to|near|"
        r"alongside|with|close|at\s+(?:his|her|their)\s+side)\b"
        r"|\b(?:uses|use|using)\s+(?:the|an?|his|her|their)\s+(?:sensory|nurture|quiet|calm|"
        r"soft\s+play|therapy|resource)\s+\w+\b",
        why="To have help is not yet a change.",
        instead="what the person does because of it",
    ),
    Term(
        key="a place in a timetable",
        pattern=rf"{_LESS}\b(?:has|have|had|gets?)\s+(?:an?|the|one|two|three|four|\d+)?\s*(?:[\w-]+\s+"
        rf"){{0,3}}?{_SLOT}\s+(?:\w+\s+){{0,2}}?"
        rf"(?:with|from|beside)\s+(?:an?|the|his|her|their)?\s*(?:[\w-]+\s+){{0,3}}?{_HELPER}\b"
        r"|(?:\b(?:(?:is|are)\s+to|shall|must)|^\W*to|[–—:]\s+to)\s+(?:have|get)\s+(?!(?:\S+\s+"
        r"){0,3}(?:jobs?|friends?|flat|account|conversations?)\b)"
        rf"(?:[\w’'-]+\s+){{0,5}}?(?:{_SLOT}|{_FITTED})\b"
        r"|\b(?:is|are)\s+to\s+be\s+(?:taken\s+(?!seriously|on\b|up\b|account)|found\s+an?|fetched|"
        r"brought|collected|excused|let\s+off)"
        r"|\b(?:is|are)\s+to\s+(?:do|complete|start|begin)\s+(?:an?|the)\s+(?:[\w-]+\s+)?(?:block|"
        rf"course|run|series|set)\s+of\s+(?:[\w-]+\s+){{0,2}}{_SLOT}\b"
        r"|^\W*(?:\w*therapy|physio\w*|counselling|tuition|mentoring)\s+(?:once|twice|(?:\w+\s+"
        r")?times|\d|every|each|weekly|daily|for)\b"
        rf"|^\W*{_HELPER}\s+(?:support|time|help|cover|input)\s+\d",
        why="A place in somebody’s timetable is what is done for a person.",
        instead="what the person does because of it",
    ),
    Term(
        key="a thing is there",
        pattern=r"^(?:an?|the|his|her|their|(?-i:[A-Z][\w-]+)[’']s?)\s+(?:[\w-]+\s+){0,4}?(?:rooms?|"
        r"space|desk|work\s?station|laptop|tablet|timetable|chair|equipment|"
        r"device|classroom|class|base|aids?|software|hoist|ramp|place|package|plan|placement|"
        r"budget|transport|referral|assessment|diagnosis)\s+"
        r"(?:is|are|has|have|will|with|to|should|continues?|remains?)\b",
        why="A thing that is there is support.",
        instead="what the person does with it",
    ),
    Term(
        key="help by name",
        pattern=r"^\W*(?:\d+|an?|two|three|four|five|six|ten|fifteen|twenty)\s+(?:hours?|hrs?|"
        rf"minutes?|mins?|sessions?)\b[^.;]{{0,40}}?\b(?:{_SESSION}|"
        rf"{_HELPER}|help|1\s?:\s?1|cover|teaching)\b|^\W*(?:weekly|daily|fortnightly|termly|"
        r"monthly|regular|full[\s-]time|part[\s-]time|individual|small[\s-]group|"
        rf"specialist)\s+(?:[\w-]+\s+){{0,3}}?(?:{_SESSION}|{_HELPER}|1\s?:\s?1|cover|teaching|"
        r"help)\b"
        r"|^\W*(?:tas?|lsas?|slt|salt|ots?|elsa|camhs|eps?|physio)\b\W{0,3}(?:1\s?:\s?1|x\b|for\b|"
        r"\d|support|time|hrs|sessions?|input|cover|visits?|weekly|daily)"
        r"|^\W*(?:continued|ongoing|regular|increased|additional|weekly|daily|full|appropriate|"
        r"specialist|"
        rf"high\s+level\s+of|access\s+to|provision\s+of|support|input|opportunit\w+|1\s?:\s?1)\b\s*"
        rf"(?:\w+\W+){{0,5}}?(?:{_SESSION}|access|support|{_HELPER}|opportunit\w+|curriculum)\b",
        why="This is the name of a kind of help.",
        instead="a sentence that begins with the person",
    ),
)
"""Support in the place of an outcome."""

# What may stand before the subject of an outcome: a number, a time, "we would like".
ATTENDS = Pattern(
    r"\b(?:attend(?:s|ing)?|(?:participat(?:e|es|ing)|tak(?:e|es|ing)\s+part)\s+in|"
    r"(?:(?:go(?:es|ing)?|com(?:e|es|ing))\s+to|join(?:s|ing)?|belong(?:s|ing)?\s+to)(?=[^.;,]*\b"
    r"(?:weekly|daily|regular(?:ly)?|fortnightly|monthly|lunchtime|after-school|(?:each|every)\s+"
    r"(?:week|month|fortnight|\w+day))\b))\s+(?:[\w-]+\s+){0,4}?"
    rf"{_OF_LIFE}\s+(?:[\w-]+\s+)?(?:groups?|sessions?|workshops?|clubs?|lessons?|class(?:es)?|"
    r"activit\w+|provision|events?|schemes?)\b|"
    r"\b(?:attend(?:s|ing)?|participat(?:e|es|ing)\s+in)\s+(?:an?\s+)?(?:weekly|daily|regular|"
    r"fortnightly|monthly|social)\s+(?:[\w-]+\s+){0,3}?(?:groups?|sessions?|clubs?|class(?:es)?|"
    r"activit\w+)\b",
    re.IGNORECASE,
)
"""Being in a group of a pastime, which by itself is where help happens, and no change."""
DOES_THERE = Pattern(
    r"\b(?:out\s+of|in\s+(?:ten|five|four)|without|alone|unaccompanied|independent(?:ly)?|"
    r"\w+self|on\s+(?:his|her|their)\s+own|by\s+(?:bus|bike|foot|train|\w+ing)|stay(?:s|ing)?|"
    r"chosen|choos\w+|chooses|picked|(?:his|her|their)\s+(?:own\s+)?choice|at\s+least|"
    r"(?:the|a)\s+whole|full\s+\w+|with\s+(?:an?|one|two|his|her|their)\s+(?:\w+\s+)?"
    r"(?:friends?|mates?)|so\s+that|who|where\s+(?:he|she|they)|per\s+cent|times?|as\s+a\s+"
    r"(?:player|member|helper|volunteer|steward|leader|captain)|for\s+(?:\d+|\w+)\s+"
    r"(?:minutes|hours?|weeks|months)|for\s+half\s+an?\s+\w+|while|more\s+than|"
    r"(?:and|then|,)\s+(?:\w+ly\s+|he\s+|she\s+|they\s+)?(?!(?:sessions|groups|clubs|"
    r"lessons|activities|workshops|is|has|others|friends|arts|crafts|sports)\b)[a-z]{2,}s)\b|%",
    re.IGNORECASE,
)
"""What somebody does about it or there, by which it becomes a change that can be seen."""
LEAD = Pattern(
    r"^\W*(?:(?:[eo]\s?\d+|outcome|long[\s-]term|short[\s-]term|outcomes?|aim|target|objective|"
    r"no\.?)\s*"
    r"(?:\d+(?:\.\d+)?|[a-z]\b)?\s*[:.)–—-]*\s*)*(?:\d+[.)]\s*)?"
    r"(?:(?:by|before|at|within)\s+(?:the\s+)?(?:end\s+of\s+)?(?:(?:the\s+)?[\w/’']+\s+){0,5}?"
    r"(?:20\d\d|ks\d|stage\s+\d|year\s+\d+|term|year|reception|school|phase)\b(?:\s*"
    r"\([^)]*\))?[,:]?\s+"
    r"|(?:by|before|until|at|within|in|over|during|after|when|following|throughout|"
    r"from)\b[^,;:]{2,70}?[,:]\s*|\d{1,2}/(?:\d{1,2}/)?\d{2,4}\s*[:–—-]\s*)*",
    re.IGNORECASE,
)
_SERVICE = (
    r"(?:staff|adults?|teachers?|teaching\s+(?:assistants?|staff)|tas?|lsas?|hltas?|sencos?|"
    r"school(?!\s+will\s+be\s+(?:a\s+)?(?:fun|easier))|college|nursery|setting|placement|provider|"
    r"key\s?-?(?:workers?|adults?|person)|therapists?|psychologists?|nurses?|professionals?|"
    r"services?|"
    r"agencies|team|local\s+authority|la\b|council|nhs|icb|health|social\s+(?:care|workers?)|camhs|"
    r"parents?|carers?|mum|dad|mother|father|family|families|home\s+and\s+school|everyone|"
    r"all\s+involved|those\s+(?:working|who\s+\w+\s+\w+|around\s+\w+)|people\s+(?:working|who\s+"
    r"(?:work|support|teach))|"
    r"support\s+(?:staff|workers?|plan)|tutors?|mentors?|peers|pupils|classmates|children|friends|"
    r"people|instructors?|"
    r"drivers?|escorts?|coach(?:es)?|employers?|colleagues|governors|siblings|supervisors?|"
    r"lecturers?|"
    r"(?:speech|occupational|physio)\w*(?:\s+and\s+language)?\s+therap\w+|provision|strategies|"
    r"a\s+(?:programme|plan|timetable|strategy))"
)
_DOES = (
    r"(?:(?:giv|provid|mak|us|ensur|promot|encourag|enabl|shar|writ|chang|arrang|continu|prepar|"
    r"recognis)es?|"
    r"(?:offer|help|support|deliver|work|meet|know|understand|follow|run|plan|set|show|let|keep|"
    r"check|put|monitor|"
    r"review|prompt|model|allow|adapt|liais|need|speak|talk|listen|respond|act|read|agree)s?|"
    r"teach(?:es)?)"
)
SERVICE_SUBJECT = Pattern(
    r"^(?:for\s+)?(?:(?:all|the|his|her|their|a|an|any|every|our|both|class|trained|key|relevant|"
    r"appropriate|two|three|"
    r"consistent|school|college|nursery|setting|pastoral|support|teaching|specialist|familiar|"
    r"care|medical|"
    r"education|health|year|reception|special|learning|named|designated|more|inclusion|lunchtime|"
    r"midday|playground|lead|send?|home|other|key\s+stage|"
    rf"[A-Z][\w-]+['’]s?)\s+){{0,3}}{_SERVICE}\b(?:\s+(?:and|or|at|in|from|who|working|around|"
    r"supporting|involved|with)\b[^.,;]{0,60}?)?\s+"
    rf"(?:will|to|should|must|are|is|can|shall|have|has|{_DOES})\b",
    re.IGNORECASE,
)
SERVICE_HEAD = Pattern(
    r"^(?:for\s+)?(?:the|an?|his|her|their|our|my|all|every|each|both|any|(?-i:[A-Z][\w-]+['’]s?))"
    r"\s+"
    r"(?:(?!(?:with|to|from|of|by|for|that|who|which|as|when|where|than)\b)(?-i:[\w’'&/-])+\s+"
    r"){0,5}?"
    r"(?:services?|teams?|departments?|coach(?:es)?|psychologists?|paediatricians?|consultants?|"
    r"advis[eo]rs?|officers?|managers?|workers?|"
    r"assistants?|practitioners?|leads?|specialists?|trainers?|authority|authorities|providers?|"
    r"boards?|counsellors?|\w*therapists?|dietitians?|"
    r"nurses?|teachers?|tutors?|mentors?|co-?ordinators?|heads?|governors|panel|academy|school|"
    r"college|staff|sencos?|carers?|audiologists?|"
    r"parents|grandparents|brothers?|sisters?|siblings|famil(?:y|ies)|mum|dad|mother|father|"
    r"employers?|schools|drivers?|escorts?|cooks?|supervisors?|lecturers?|instructors?|"
    r"chaperones?|ladies)\s+"
    r"(?:(?:and|or)\s+(?:\w+\s+){1,4}?)?(?:will|shall|should|must|has\s+to|have\s+to|is\s+to|are\s+"
    r"to|to|need(?:s)?\s+to|can|have|has\s+(?:\w+ly\s+|now\s+|all\s+)?(?:\w+(?:ed|en)|cut|put|set|"
    r"let|"
    r"made|built|found|begun|got|kept|led|left|met|sent|spent|taught|told|brought|bought|held|"
    r"learnt|run|done|gone|fallen|dropped|come)|"
    r"(?:find|know|understand|share|feel|use|make|take|learn|train|give|provide|cut|reduce|lower|"
    r"stop|fade|halve|withdraw|prompt|remind|drop)s?)\b|"
    r"^(?:we|everybody|everyone|nobody|others|mum|dad)\s+(?:will|shall|can|know|understand|use|"
    r"make|have|has|feels?)\b|^(?:to\s+)?(?:ensure|train|make\s+sure)\b|"
    r"^(?-i:(?!(?:His|Her|Their|The|This|That|My|I|He|She|They|It|A|An|All|Each|Every|There|When|"
    r"With|By|On|In|At|To|For|Reading|Writing|Attendance|Speech)\b)"
    r"(?![A-Z][a-z]+(?:ing|tion|sion|ment|ness|ity|ance|ence|ism|ships?|sy|wear|hood)\b)"
    r"[A-Z][a-z]+)\s+(?:will|shall)\s+"
    r"(?!(?:not\s+|then\s+|also\s+|only\s+|still\s+|always\s+)?(?:be|have|depend|decide\s+"
    r"(?:how|the|whether|what|when)|set\s+the|follow|come|mean|matter|vary|last|remain|become|"
    r"count|wait|start|begin|end|change|rise|fall|take\s+(?:longer|time|place|a\s+year))\b)",
    re.IGNORECASE,
)
"""A service or a helper as the subject, whatever stands before the noun."""
NOT_YET_SET = Pattern(
    r"^\W*(?:[\w’'-]+\s+){1,5}?(?:will|would|may|must|shall)\s+(?:\w+\s+)?depends?\s+(?:up)?on\b|"
    r"^\W*nothing\s+(?:more|further|else)?\b",
    re.IGNORECASE,
)
"""What hangs on something else, and is no outcome of anybody's: "College will depend on the grades"."""
SERVICE_NO_VERB = Pattern(
    r"^(?:the\s+|all\s+|his\s+|her\s+)?(?:(?:class|teaching|support|school|speech|occupational|"
    r"lunchtime)\s+){0,2}(?:staff|adults?|teachers?|assistants?|tas?|lsas?|hltas?|sencos?|sendcos?|"
    r"slts?|salts?|ots?|eps?|physios?|elsas?|camhs|nurses?|therapists?|psychologists?|parents|mum|"
    r"dad|key\s?-?(?:workers?|adults?)|mentors?|tutors?)\s*(?:\([^)]*\)\s*)?(?::|–|—|\s-\s)"
    r"|^there\s+(?:is|are|will\s+be|has\s+been|should\s+be)\s+(?:[\w-]+\s+){0,5}?(?:communication|"
    r"contact|liaison|links?|relationships?|partnership|"
    r"working|understanding|agreement|consistency|trust|plan|approach|staff|training|awareness|"
    r"system|policy|strateg\w+)\b"
    r"|^(?:an?\s+|the\s+)?(?:weekly|daily|regular|good|better|closer|improved|clear|effective|"
    r"strong|frequent|termly|open|consistent|joint|shared|whole[\s-]school|"
    r"staff|multi-?agency)\s+(?:and\s+\w+\s+)?(?:contact|communication|liaison|links?|"
    r"relationships?|working|partnership|understanding|training|"
    r"approach|planning|meetings?)\b"
    r"|^(?:the\s+|his\s+|her\s+|their\s+|all\s+|(?-i:[A-Z][\w-]+)[’']s?\s+)(?:[\w-]+\s+"
    r"){0,2}?(?:classrooms?|environment|lessons|curriculum|corridors?|playground|dining\s+hall|"
    r"timetable|building|home|work\s+(?:he|she|they)|tasks?|worksheets?|materials?|homework|"
    r"resources?)\s+(?:is|are|will|has|have|should|to\s+be)\b"
    r"|^(?!(?:he|she|they|i|it)\b)(?-i:[A-Z][a-z]+)\s+(?:feels?|is|will\s+feel|will\s+be)\s+"
    r"(?:\w+ly\s+)?(?:able|confident|supported|equipped|happy)\s+"
    r"(?:to\s+(?:take|help|support|care|leave|manage|look|put|teach|understand|meet)\s+"
    r"(?:(?-i:[A-Z][a-z]+)|him|her|them)\b|that\s+(?-i:[A-Z]|he|she|they))",
    re.IGNORECASE,
)
"""Staff with a task behind a colon, a link between people, or a place, in the place of the person."""
_MANY = (
    r"(?:staff|adults|teachers|assistants|tas|lsas|hltas|supervisors|workers|parents|carers|"
    r"therapists|tutors|mentors|practitioners|professionals|lecturers|"
    r"instructors|drivers|helpers|grown-ups|grandparents|mum\s+and\s+dad|families|leaders|nurses|"
    r"managers|employers|colleagues|coaches|schools)"
)
_ONE = (
    r"(?:adult|person|class|school|college|nursery|team|senco|sendco|teacher|assistant|ta|tutor|"
    r"therapist|mentor|family|mum|dad|mother|father|carer|worker|service|"
    r"authority|psychologist|nurse|supervisor|head|setting|everyone|everybody|employer|department|"
    r"faculty|household|kitchen|office|reception|helpline|secretary|agency|charity|taxi\s+firm|"
    r"club)"
)
_WHAT_OF = (
    r"(?:an?|the|all|each|every|any|both|one|two|three|four|five|six|at|his|her|their|him|them|how|"
    r"what|which|when|where|why|that|whether|to|up|out|on|in|\d+|"
    r"(?-i:[A-Z][\w’'-]+)|enough|more|less|fewer|and|or|home|parents|mum|dad|staff|back|within|"
    r"before|after)"
)
SERVICE_ACTS = Pattern(
    r"^(?!\w+ing\b)(?:(?!(?:with|to|from|of|by|for|that|who|which|as|when|where|than|in|and|or|on|"
    r"at|he|she|they|it|is|has|can|will|does|without)\b)(?-i:[\w’'-])+\s+){0,4}?"
    rf"(?:{_MANY}(?:\s+and\s+\w+)?(?:\s+(?:in|at|around|who|on|from|of|with|working|supporting)"
    r"\b[^.,;]{0,50}?)?\s+(?:can\s+|now\s+|all\s+|each\s+|both\s+|\w+ly\s+)?"
    r"(?!(?:sees?|hears?|finds?|notices?|counts?|records?|reports?|and|or|in|at|on|of|with|for|"
    r"from|to|by|room|training|meetings?|evenings?|who|that|when|as|like|such|see|"
    r"around|about|than|member|each|both|all|not)\b)(?-i:[a-z]{2,})(?<!ing)(?<!ed)\s+"
    rf"{_WHAT_OF}\b"
    rf"|{_MANY}(?:\s+(?:in|at|around|who|on|from|of)\b[^.,;]{{0,50}}?)?\s+(?:send|mark|greet|sign|"
    r"wait|share|plan|adapt|write|print|praise|prompt|prepare|use|speak|talk|"
    r"agree|follow|know|understand|spot|name|give|offer|model|break|label|check|ask|leave|allow|"
    r"respond|react|intervene)\s+\w"
    rf"|{_ONE}(?:\s+(?:in|at|around|who|on)\b[^.,;]{{0,40}}?)?\s+(?:can\s+|now\s+|\w+ly\s+"
    r")?(?:(?!(?:sees|hears|finds|notices|counts|records|reports|lessons|rules|visits|trips|"
    r"members|meals|outings|games|tasks|"
    r"discussions|activities|books|bags|is|was|has|as|this|always)\b)(?-i:[a-z]{2,}s)\s+"
    rf"{_WHAT_OF}\b|(?:uses|has|gives|keeps|knows|shows|makes|lets|helps|teaches|names)\s+\w))",
    re.IGNORECASE,
)
"""Other people as the subject of any doing in the present: "lunch staff spot the signs", "the class uses symbols"."""
SERVICE_WILL = Pattern(
    r"^(?!\w+ing\b)(?:(?!(?:with|to|from|of|by|for|that|who|which|as|when|where|than|or|on|at|"
    r"he|she|they|it|is|has|can|will|does|without|unfamiliar|new|unknown)\b)"
    r"(?-i:[\w’'&/-])+\s+){0,5}?"
    rf"(?:{_MANY}|(?:dinner|lunch)\s+ladies|cooks|escorts|peers|classmates|governors|siblings|"
    r"(?:heads|leaders|members)\s+of\s+[\w-]+)(?:\s+(?:in|at|on|around|across)\b[^.,;]{0,40}?)?"
    r"\s+(?:will|shall|should|must|are\s+to)\b",
    re.IGNORECASE,
)
"""A kind of helper as the subject, whatever it is called: "Subject teachers will", "Form tutors will"."""
_AROUND = (
    r"(?:(?:each|all|both|most|some|any|every\s+one)\s+of\s+)?(?:(?:all|the|his|her|their|most|"
    r"both|each|every|any|other|whole|same|(?-i:[A-Z][\w-]+)[’']s?)\s+){0,3}"
    rf"(?:[\w-]+\s+){{0,2}}?(?:{_MANY}|members?\s+of\s+(?:the\s+)?(?:staff|team|department)|"
    r"heads?\s+of\s+(?:year|house|department|faculty)|people|peers|classmates|boys|girls|"
    r"those|everybody|everyone|(?:mum|dad|home|family|parents)\s+and\s+(?:the\s+|his\s+|her\s+"
    r")?(?:school|college|nursery|setting|staff|teachers?)|"
    r"(?:school|college|nursery|staff|teachers)\s+and\s+(?:the\s+)?(?:home|family|parents|mum|dad))"
    r"(?:\s+(?:in|at|around|who|on|from|of|with|working|near)\b[^.,;]{0,50}?)?"
)
_TROUBLED = (
    r"(?:upset|tired|tiring|anxious|worried|worr(?:y|ies)|stuck|lost|cross|angry|overwhelmed|"
    r"unwell|about\s+to|left\s+out|alone|confused|"
    r"distressed|unhappy|struggling|had\s+enough|flagging|in\s+pain|falling\s+behind|signs?|"
    r"warning|needs?|not\s+coping|on\s+(?:his|her|their)\s+own)"
)
_DEEDS = (
    r"(?:wait|hold|emails?|rings?|phones?|telephones?|texts?|signs?|stop|keep|invite|include|let|"
    r"leave|shorten|slow|turn|repeat|lower|"
    r"bring|pass|tell|warn|show|give|set|put|send|print|make|count\s+to|step\s+(?:in|back)|"
    r"stand\s+back|hold\s+back|fetch|offer|have|has|can|find\s+(?:him|her|them))"
)
SERVICE_DEEDS = Pattern(
    rf"^{_AROUND}\s+(?:can\s+|will\s+|now\s+|all\s+|each\s+|\w+ly\s+)?(?:notices?|sees?|spots?|"
    r"recognis\w+|realis\w+|knows?|hears?|tell|pick\s+up)\s+"
    rf"(?:that|when|if|how|whenever|the)\b(?:[^.;]{{0,80}}?\b{_TROUBLED}\b|[^.;]{{0,80}}?\band\s+"
    rf"{_DEEDS}\b)"
    rf"|^{_AROUND}\s+(?-i:{_DEEDS})\s+(?!(?:read|hear|follow|understand|see|make\s+"
    rf"out|recogni[sz]e)\b)(?:{_WHAT_OF}|[a-z]+ing|\w+)\b",
    re.IGNORECASE,
)
"""People round the pupil who see that something is wrong, or do something for the pupil, as the subject."""
SERVICE_INFINITIVE = Pattern(
    r"^(?:for\s+\w+\s+)?to\s+(?:provide|ensure|offer|support|promote|encourage|enable|help|"
    r"facilitate|"
    r"give|teach|deliver|monitor|assess|liaise|implement|allow|create|arrange|put|"
    r"maintain\s+(?:a|the)|"
    r"equip|prepare)\b",
    re.IGNORECASE,
)
SERVICE_PASSIVE = Pattern(
    r"\bwill\s+be\s+(?:\w+ly\s+)?(?:promoted|developed|strengthened|established|shared|planned|"
    r"trained|monitored|implemented|delivered|put\s+in\s+place|"
    r"reviewed|used|met|increased|reduced|improved|addressed|created|in\s+place|provided|"
    r"arranged)\b",
    re.IGNORECASE,
)
OTHER_PERSON_SEES = Pattern(
    r"^(?:(?-i:[A-Z][\w-]+)[’']s?|his|her|their|the|any|an?|all|most|other|two|three)\s+"
    r"(?:[\w-]+\s+){0,2}?(?:teachers?|adults?|staff|tutors?|friends?|pupils?|"
    r"classmates?|children|people|mum|dad|mother|father|gran\w*|family|strangers?|somebody|someone|"
    r"brothers?|sisters?)\s+(?:can\s+|will\s+(?:be\s+able\s+to\s+)?|are\s+able\s+to\s+|"
    r"is\s+able\s+to\s+)?(?:reads?|hears?|follows?|understands?|makes?\s+out|recognis\w+|"
    r"sees?)\s+(?:\w+\s+){0,2}?(?:what\s+(?:he|she|they|(?-i:[A-Z][\w-]+))|(?:\w+\s+)?(?:of\s+"
    r")?(?:his|her|their|(?-i:[A-Z][\w-]+)[’']s?)\s+"
    r"(?:[\w-]+\s+){0,2}?(?:words?|sentences?|speech|writing|handwriting|story|signs?|messages?|"
    r"news|answers?|spelling|work))\b|\b(?:unfamiliar|new|unknown)\s+(?:adults?|people|staff|"
    r"teachers?)\b|\bwho\s+(?:do(?:es)?\s+not|"
    r"do(?:es)?n['’]t|ha(?:s|ve)\s+(?:just|not|never))\b|\bbecause\s+(?:he|she|they|"
    r"(?-i:[A-Z][a-z]+))\s+(?:has|have|asks?|tells?|shows?|puts?|brings?|does|says?|\w+s)\b|"
    r"^(?:school|college|nursery|home|family|health)\s+is\s+(?:an?\s+(?:place|room|building)|where|"
    r"somewhere)\b|"
    r"^(?:his|her|their)\s+(?:\w+\s+)?(?:mum|dad|mother|father|carer|gran\w*|driver|escort)\s+"
    r"(?:leaves?|drops?|waves?|stays?)\b[^.;]{0,60}\b(?:and|while|as)\s+(?:he|she|they|"
    r"(?-i:[A-Z][\w-]+))\s+[a-z]+",
    re.IGNORECASE,
)

_WHO = r"(?:he|she|they|[A-Z][\w’'-]+)"
HOPES: tuple[Term, ...] = (
    Term(
        key="to be happy",
        pattern=r"\b(?:(?:be|is|are|feels?|stays?|remains?)\s+(?:\w+\s+){0,2}?(?:happy|happier|content|"
        r"fulfilled|"
        r"proud\s+of|settled\s+and\s+happy|loved)|happy\s+(?:life|and\s+\w+|childhood|child)|"
        r"enjoys?\s+(?:(?:coming|going|being)\s+(?:to|at|in)\s+)?(?:school|nursery|college|life|"
        r"learning|(?:his|her|their)\s+(?:life|childhood|time))|"
        r"lov(?:e|es|ing)\s+(?:school|learning|life)|happiness|"
        r"as\s+(?:full|happy|good)\b[^.;]{0,30}\bas\b|cheerful|jolly|carefree|com(?:fy|fortable)\s+"
        r"(?:in|with)\s+(?:\w+\s+)?(?:own\s+skin|himself|herself|"
        r"themselves|who)|own\s+skin|joy(?:ful)?|(?:have|has|having)\s+(?:\w+\s+)?fun|self-?belief|"
        r"believes?\s+in\s+(?:himself|herself|themselves)|fulfil\w*|outlook|\w+\s+in\s+life|"
        r"finds?\s+(?:his|her|their)\s+(?:feet|place|way|voice)|at\s+home\s+in|fondly|"
        r"look(?:s|ing)?\s+forward\s+to|proud|(?:all\s+)?right\s*$|capable\s+of|sky|"
        r"at\s+(?:ease|peace|one)\s+with\s+(?:himself|herself|themselves|the\s+world|life)|"
        r"(?:feel|be|is)s?\s+(?:good|great|better)\s+about\s+"
        r"(?:himself|herself|themselves|life)|belong(?:s|ing)?|valued|accepted|"
        r"love[ds]?\s+(?:for|and)|"
        r"smil(?:e|es|ing)|(?:well[\s-])?liked|popular|cherished|appreciated|respected|understood|"
        r"part\s+of\s+(?:things|something|the\s+(?:gang|group|team|class|family|school|community)|"
        r"it\s+all|everything|school\s+life)|glad(?:ly)?|contented(?:ly)?|content|peace(?:ful)?|"
        r"whoever|everything\s+(?:that\s+)?(?:he|she|they)\s+(?:needs?|wants?|hopes?|dreams?)|"
        r"whatever\s+(?:he|she|they|life)|sets\s+(?:his|her|their)\s+(?:heart|mind)\s+on|"
        r"heart[’']s\s+desire|true\s+to\s+(?:him|her|them)self|future\s+is|hopeful|optimis\w+|"
        r"excited|eager|delighted|cheery|merry|blessed|worthwhile|worthy|special|wonderful|amazing|"
        r"brilliant|best\s+(?:self|foot)|stars?|wings|doors?\s+(?:are\s+)?open|"
        r"(?:his|her|their)\s+own\s+person|comfortable\s+(?:in|with|being)|feel(?:s|ing)?\s+"
        r"(?:that\s+)?(?:he|she|they|the\s+(?:future|world)))\b",
        why="Everybody wishes it, and nobody can measure it.",
    ),
    Term(
        key="potential",
        pattern=r"\b(?:(?:reach|achiev|fulfil|realis|realiz|maximis|meet|develop)\w*\s+(?:to\s+"
        r")?(?:his|her|their|"
        r"its|full|maximum|own|\w+['’]s)?\s*(?:(?:full(?:est)?|true|maximum|academic|own|real)\s+"
        r"){0,2}potential|"
        r"(?:full|true|maximum)\s+potential|(?:the\s+)?best\s+(?:that\s+)?(?:he|she|they)\s+can|"
        r"best\s+(?:possible\s+)?(?:version|outcomes?|life)|all\s+(?:that\s+)?(?:he|she|they)\s+"
        r"can\s+be|(?:everything|all|anything)\s+(?:that\s+)?(?:he|she|they|\w+)\s+"
        r"(?:is|are)\s+(?:capable\s+of|able\s+to))\b",
        why="Nobody can tell when potential is reached.",
    ),
    Term(
        key="a full life",
        pattern=r"\b(?:fulfill?ing|full|rewarding|meaningful|good|bright|successful|productive|normal|"
        r"happy|rich|"
        r"positive|brighter)\s+(?:and\s+\w+\s+)?(?:life|lives|future|adult\s?life|"
        r"quality\s+of\s+life)\b|"
        r"\bto\s+the\s+best\s+of\s+(?:his|her|their|[\w’'-]+s)\s+abilit(?:y|ies)\b|"
        r"\bmakes\s+the\s+(?:most|best)\s+of\b|"
        r"(?<!not )\bfeels?\s+(?:more\s+|\w+ly\s+)?(?:safe|secure|settled|included|wanted|welcome|"
        r"supported|understood)(?:\s*,\s*\w+)?(?:\s*,?\s+and\s+\w+)?\s*(?=$|[.,;]|(?:at|in)\s+"
        r"(?:school|nursery|college|home|class)\b)|"
        r"\bquality\s+of\s+life\b|\b(?:be|is|become)\s+(?:\w+\s+){0,2}?(?:successful|a\s+"
        r"success)\b|"
        r"\b(?:flourish(?:es|ed|ing)?|thriv(?:e|es|ed|ing))\b|\bmake\s+the\s+most\s+of\b|"
        r"\bsucceed\s+in\s+life\b|"
        r"\b(?:do|be|become|achieve)\s+(?:anything|whatever|whoever|everything)\b|"
        r"\bworld\s+is\s+(?:his|her|their)\s+oyster\b|\bshine(?:s)?\b|\bgo(?:es)?\s+far\b|"
        r"\bmake(?:s)?\s+(?:us|everyone|his|her|their)\s+(?:\w+\s+)?proud\b|"
        r"\b(?:get|gets|getting)\s+(?:the\s+)?(?:most|best)\s+(?:out\s+of|from)\b|\bspread(?:s)?\s+"
        r"(?:his|her|their)\s+wings\b|\bblossom(?:s|ed)?\b|\bbright(?:er)?\s+future\b|"
        r"\b(?:enjoy|live|lead|have)s?\s+(?:\w+\s+){0,3}?(?:life|childhood|adulthood|lives)\b|"
        r"\bplace\s+in\s+(?:the\s+world|society)\b|\bdo(?:es)?\s+(?:himself|herself|themselves)\s+"
        r"(?:justice|proud)\b|\bsuccess\s+(?:in|of)\s+(?:life|whatever)\b|"
        r"\b(?:be|become|becomes|grow(?:s)?\s+(?:up\s+)?(?:in)?to|is|develop(?:s)?\s+into)\s+"
        r"(?:an?\s+)?(?:\w+\s+(?:and\s+)?)?(?:confident|"
        r"well[\s-]rounded|happy|successful|valued|resilient|responsible|well[\s-]adjusted|"
        r"contributing|productive|"
        r"lifelong|caring)\s+(?:(?:and\s+)?\w+\s+){0,2}?(?:individual|citizen|adult|member|"
        r"learner|man|woman|person)\b",
        why="It is a hope for a whole life, and not a step.",
    ),
    Term(
        key="dreams",
        pattern=r"\b(?:dreams?|aspires?|aspirations?|ambitions?)\b|\b(?:live|follow|achiev|"
        r"fulfil)\w*\s+(?:his|her|"
        rf"their)\s+(?:dream|ambition|hope|wish)\w*|^\W*(?:(?-i:{_WHO})\s+(?:hopes?|wishes|wants?|"
        r"would\s+(?:like|"
        r"love))\s+to\b|(?:we|i|mum|dad|parents)\s+(?:\w+\s+){0,2}?(?:hopes?|wish(?:es)?|wants?|"
        r"would\s+(?:like|love))\b)",
        why="It says what somebody wishes, which is Section A’s to tell.",
    ),
)
"""Hopes in the place of an outcome."""

SOFT: tuple[Term, ...] = (
    Term(
        key="improve",
        pattern=r"\b(?:improv(?:e|es|ed|ing|ements?)|develop(?:s|ed|ing|ment)?|increas(?:e|es|ed|ing)|"
        r"enhanc(?:e|es|ed|ing)|strengthen(?:s|ed)?|extend(?:s|ed)?|widen(?:s|ed)?|"
        r"broaden(?:s|ed)?|"
        r"build(?:s)?\s+(?:on|up|his|her|their|confidence|resilience|skills|\w+\s+skills)|"
        r"grow(?:s)?\s+(?:in|his|her|their)|reduc(?:e|es|ed)|decreas(?:e|es|ed)|maximis(?:e|es)|"
        r"boost(?:s)?|"
        r"consolidat(?:e|es)|refin(?:e|es)|deepen(?:s)?)\b",
        why="Improve from what, to what?",
    ),
    Term(
        key="better, more",
        pattern=r"\b(?:better|more\s+(?:\w+ly|confiden(?:t|ce)|independen(?:t|ce)|resilien(?:t|ce)|"
        r"able|aware|"
        r"positive|secure|settled|fluent|focused|engaged|sociable|included|\w+)|greater|improved|"
        r"increased|"
        r"fewer|less|clearer|calmer|happier|stronger|longer|quicker|faster|easier|higher|neater|"
        r"louder|safer)\b(?!\s+than\s+(?:\d|one|two|three|four|five|ten))",
        why="More than what?",
    ),
    Term(
        key="progress",
        pattern=r"\b(?:mak(?:e|es|ing)\s+(?:\w+\s+){0,3}?progress|progress(?:es)?\s+"
        r"(?:in|with|towards|well)|"
        r"continu(?:e|es|ing)\s+to|gain(?:s)?\s+(?:in\s+)?(?:confidence|skills|independence|\w+\s+"
        r"skills)|"
        r"begin(?:s)?\s+to|work(?:s)?\s+towards|do(?:es)?\s+well|achieve(?:s)?\s+well|"
        r"catch(?:es)?\s+up|"
        r"close(?:s)?\s+the\s+gap|keep(?:s)?\s+up|com(?:e|es)\s+on\b(?!\s+(?:time|foot|the\s+bus))|"
        r"leaps\s+and\s+bounds|get(?:s)?\s+(?:on\s+top\s+of|to\s+grips\s+with|on\s+(?:better|well)|"
        r"a\s+better)|mov(?:e|es)\s+(?:on|forward)\s+(?:with|in)|"
        r"step(?:s)?\s+up|mak(?:e|es)\s+(?:\w+\s+)?(?:gains|strides|headway)|come\s+(?:a\s+long\s+"
        r"way|out\s+of))\b",
        why="How much, and what would show it?",
    ),
    Term(
        key="be aware",
        pattern=r"\b(?:(?:be|become|becomes|is|are)\s+(?:\w+ly\s+)?(?:aware|confident|independent|"
        r"resilient|safe|"
        r"included|engaged|calm|ready|prepared|secure|motivated)|awareness|"
        r"(?:have|has|gain|show|shows|develop)\s+(?:an?\s+)?(?:\w+\s+)?(?:understanding|"
        r"self-esteem|confidence|"
        r"resilience|self-worth)|understand(?:s)?\s+(?:his|her|their|the|how|that|other)|"
        r"cop(?:e|es)\s+(?:with|better|in)|manag(?:e|es)\s+(?:his|her|their)\s+(?:\w+\s+"
        r")?(?:emotions?|feelings?|"
        r"anxiety|behaviours?|anger|needs|stress)|regulat(?:e|es)\s+(?:his|her|their)|"
        r"access(?:es)?\s+(?:the|a|an|all|his|her|their)?\s*(?:\w+\s+){0,2}(?:curriculum|learning|"
        r"lessons)|"
        r"(?:behave|interact|engage|participate|communicate|respond|work|play|socialise|function|"
        r"learn|concentrate|transition|listen|react)s?\s+(?:\w+\s+){0,4}?"
        r"(?:appropriately|well|effectively|successfully|positively|fully|sensibly|nicely|properly|"
        r"meaningfully|purposefully|age[\s-]appropriately)|"
        r"(?:have|has|form|forms|maintain|maintains|build|builds)\s+(?:\w+\s+)?(?:good|positive|"
        r"healthy|meaningful|secure|strong|appropriate|firm|sound)\s+\w+|"
        r"(?:feel|feels)\s+(?:\w+\s+)?(?:safe|secure|confident|calm|included|able|settled|"
        r"supported|ready)|firmer|sounder|surer|wider|neat(?:ly)?|age[\s-]appropriate\w*|"
        r"appropriately|rais(?:e|es|ed)\s+(?:his|her|their)|"
        r"tolerat(?:e|es)\s+\w+|mak(?:e|es)\s+friends|manag(?:e|es)\s+(?:change|transitions?|"
        r"himself|herself|well)|highest\s+standard|"
        r"level\s+of\s+(?:his|her|their)\s+peers|(?:in\s+line|on\s+a\s+par)\s+with|"
        r"know(?:s)?\s+(?:how\s+to|what|about)\s+\w+|understand(?:s)?\s+(?:feelings|emotions|"
        r"others|people)|"
        r"(?:is|be|are|become|becomes)\s+(?:an?\s+)?(?:good|settled|happy|fluent|resilient|"
        r"independent|confident|capable|competent|successful|active|effective|literate|"
        r"numerate|sociable|organised|motivated|mature)\b|(?:ha(?:s|ve))\s+(?:a\s+)?good\b|"
        r"find(?:s)?\s+(?:\w+\s+){1,3}easier|learn(?:s)?\s+(?:about|to\s+manage|how\s+to))\b",
        why="What would somebody see?",
    ),
    Term(
        key="a quality",
        pattern=r"^(?:his|her|their|my|the|(?-i:[A-Z][\w-]*)[’']s?)\s+(?:[\w-]+\s+){0,3}?(?:confidence|"
        r"self-?(?:esteem|image|worth|confidence|belief|control|regulation|care|"
        r"awareness|help)|anxiety|anxieties|worr(?:y|ies)|resilience|independence|attention|"
        r"concentration|focus|behaviours?|well-?being|understanding|awareness|"
        r"motivation|communication|vocabulary|relationships?|friendships?|engagement|participation|"
        r"moods?|progress|abilit(?:y|ies)|"
        r"attainment|frustration|outbursts?|stamina|skills?|knowledge|literacy|numeracy|maths|"
        r"comprehension|emotions?|feelings|temper|"
        r"organisation|memory|co-?ordination|mobility|mental\s+health|stress|tolerance|empathy|"
        r"social\s+\w+|attitude|interest|enthusiasm|patience)\s+"
        r"(?:(?:and|in|of|with|for|at|about|to|around)\s+(?:[\w-]+\s+){1,4}?)?(?:will|has|have|is|"
        r"are|grows?|rises?|lessens?|widens?|deepens?|continues?|comes?|gets?|becomes?|"
        r"shows?|to|can|should|reach\w*|match\w*|improves?|develops?|increases?|reduces?|settles?|"
        r"stays?|remains?)\b",
        why="It is no doing of anybody’s, and nobody can see it grow.",
    ),
    Term(
        key="a change in the abstract",
        pattern=r"\bthere\s+(?:is|are|will\s+be|will\s+have\s+been|has\s+been|should\s+be)\s+(?:an?\s+"
        r"|some\s+|\w+\s+){0,2}?(?:improvement|increase|decrease|reduction|enhancement|growth|"
        r"rise|gain|development|change|"
        r"strengthening|widening|lessening)\s+(?:in|of|to)\b|"
        r"\b(?:mov(?:e|es|ed)|com(?:e|es)|draw(?:s|n)?|get(?:s)?|is|are)\s+(?:\w+\s+)?(?:closer|"
        r"nearer)\s+to\b(?!\s+(?:the\s+)?(?:door|front|board|table|group|others|children|teacher|"
        r"window))|"
        r"\bgaps?\s+between\b[^.;]{0,80}\b(?:narrow(?:s|ed)?|clos(?:es|ed)|lessens?|"
        r"shrinks?)\b(?!\s+(?:from|to|by)\b)|\b(?:narrow(?:s|ed|ing)?|lessen(?:s|ed)?)\s+(?:the|"
        r"his|her|their)\s+gap\b|"
        r"^\W*(?:improved|better|increased|enhanced|greater|stronger|wider|more|good|reduced)\s+"
        r"(?:[\w-]+\s+){0,2}?(?:attention|concentration|listening|focus|confidence|behaviour|"
        r"language|vocabulary|skills|reading|spelling|writing|"
        r"handwriting|maths|number|independence|attendance|engagement|communication|understanding|"
        r"self-\w+|resilience|turn-taking|relationships|friendships|anxiety|regulation)\b",
        why="How much nearer, and what would somebody see?",
    ),
    Term(
        key="in the mind",
        pattern=r"\b(?:understands?|appreciates?|comprehends?|realis(?:e|es)|empathis(?:e|es)|"
        r"cop(?:e|es|ing)|handl(?:e|es)|deal(?:s)?\s+(?:with|better)|"
        r"express(?:es)?\s+(?:(?:him|her|them|my)self|(?:his|her|their)\s+(?:\w+\s+"
        r"){0,2}?(?:needs?|feelings?|views?|wishes|emotions?|thoughts|opinions?|ideas))|"
        r"communicat(?:e|es)\s+(?:with|(?:his|her|their))|interact(?:s)?\s+with|"
        r"engag(?:e|es)\s+(?:in|with)|socialis(?:e|es)|participat(?:e|es)|self-?regulat(?:e|es)|"
        r"regulat(?:e|es)|"
        r"(?:has|have|gains?|show|shows|feels?|built|build|builds|acquires?|learnt|learns?)\s+"
        r"(?:an?\s+|the\s+|some\s+)?(?:\w+\s+)?(?:sense\s+of|strateg\w+|skills?|tools?\s+"
        r"(?:to|for)|abilit\w+|"
        r"interest\s+in|empathy|respect|control|resilience|belief|trust\s+in|knowledge|grasp|"
        r"command|ways\s+to|wider|broader|larger)|"
        r"(?:stays?|remains?|keeps?|is)\s+(?:\w+\s+)?(?:on\s+task|focused|focussed|calm|attentive|"
        r"motivated|well[\s-]behaved|at\s+ease)|"
        r"ready\s+(?:for|to)|prepared\s+for|used\s+to\s+\w+ing|on\s+track|"
        r"up\s+to\s+(?:speed|standard)|at\s+(?:his|her|their)\s+(?:own\s+)?level|"
        r"to\s+the\s+best\s+of|(?:his|her|their)\s+best|in\s+(?:an?\s+)?(?:appropriate|positive|"
        r"acceptable|suitable|mature|calm|safe|socially)\s+(?:\w+\s+)?(?:way|manner)|"
        r"kindness)\b",
        why="What would somebody see or hear?",
    ),
    Term(
        key="how well",
        pattern=r"\b(?:nicely|kindly|sensibly|maturely|politely|happily|freely|appropriately|"
        r"beautifully|properly|positively)\b|"
        r"\b(?:well|successfully|effectively)\W*$",
        why="How well is that, and who could tell?",
    ),
)
"""Verbs that say a direction and no distance."""
