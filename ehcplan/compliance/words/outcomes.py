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
        r"quiet|safe\s+space)\b|\bbenefit(?:s|t?ed|t?ing)?\s+from\b",
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
        r"table|wall)|on\s+an?\s+(?:[\w-]+\s+){0,3}(?:programme|diet|scheme|plan|timetable|"
        r"intervention))\b"
        r"|\b(?:continu(?:es?|ing)|remains?|stays?)\s+(?:on|with|in)\s+(?:the|an?|his|her|their)\s+"
        r"(?:\w+\s+){0,3}(?:programme|scheme|intervention|group|unit|base)\b"
        r"|\bundergo(?:es)?\b|\bgo(?:es)?\s+to\s+(?:the\s+)?(?:nurture|sensory|quiet|calm|"
        r"learning\s+support|resource)\s+\w+\b"
        rf"|{_LESS}\b(?:gets?|will\s+get|is\s+to\s+get)\s+an?\s+(?:[\w-]+\s+){{0,3}}?(?:laptop|"
        r"tablet|ipad|reader\s+pen|scribe|communication\s+aid|work\s?station|wheelchair|radio\s+aid|"
        r"standing\s+frame|key\s?worker|mentor|personal\s+assistant|buddy)\b"
        r"(?!\s+(?:out|from|off|ready|down|to\s+\w+\s+(?:him|her|with)))"
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
        r"soft\s+play|therapy|resource)\s+\w+\b"
        rf"|{_LESS}\b(?:has|have|gets?|will\s+have|is\s+having)\s+(?:[\w-]+\s+){{0,3}}?(?:lessons|"
        r"classes|coaching|practice|teaching)\s+(?:once|twice|daily|weekly|fortnightly|"
        r"(?:each|every)\s+(?:day|week|fortnight|morning|afternoon|\w+day)|on\s+\w+days|"
        r"(?:\w+\s+)?times\s+(?:a|each|every|per)\s+week)\b"
        r"(?!\s*,?\s+(?:and|so\s+that|after\s+which)\b)",
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
