"""How provision says how much, how often and in what group: patterns.

Read sentence by sentence or over a whole item, without regard to case. British officers write
"3x20 mins p/w", "for half an hour each morning", "Mondays and Thursdays", "1 to 1", "termly".
"""

import re

from ehcplan.compliance.pattern import Pattern

_UNITS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety"
)
NUMBER = (
    rf"(?:(?<![\d.])\d{{1,4}}(?:[.,]\d{{1,3}})?(?:\s*½)?|½|(?:{_UNITS})(?:[\s-](?:{_UNITS}))?(?:\s+"
    r"and\s+a\s+half)?)"
)
_SMALL = rf"(?:\d{{1,2}}|{_UNITS}|a\s+couple\s+of)"

_TIME = r"(?:minutes?|mins?|hours?|hrs?)\b"
_OCLOCK = (
    r"(?:(?:half|(?:a\s+)?quarter|five|ten|twenty)\s+(?:past|to)\s+)?"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight)\b"
    r"(?:\s+o['’]clock)?"
)
_MOMENT = (
    r"(?:registration|arrival|the\s+bell|assembly|(?:morning\s+)?break(?:\s?time)?|playtime|lunch(?:\s?time)?|"
    r"dinner\s?time|home\s?time|the\s+(?:start|end)\s+of\s+(?:the\s+)?(?:school\s+|college\s+)?day)"
)
_ENDS_THERE = (
    r"(?=\s*(?:[.,;:()\t\n|]|$)|\s+(?:(?:on|in\s+the|each|every)\s+(?:\w+day|weekday|morning|afternoon|evening|"
    r"other|alternate|school\s+day)|(?:on\s+)?\w+days?)\b)"
)
_BY_THE_CLOCK = (
    rf"\bfrom\s+{_OCLOCK}\s+(?:until|till|’?til)\s+{_OCLOCK}(?!\s+(?:weeks|years|pupils|words))"
    rf"|\b(?:from\s+{_OCLOCK}\s+to|between\s+{_OCLOCK}\s+and)\s+{_OCLOCK}{_ENDS_THERE}"
    rf"|\bfrom\s+{_MOMENT}\s+(?:until|till|to)\s+{_MOMENT}\b"
)
"""From one hour of the clock, or moment of the school day, to another: so it has a length."""
_LETTERS = r"(?<=\d)\s?(?:h|hr|m|min)\b"
AMOUNT = Pattern(
    rf"(?:\b|(?<=[x×])){NUMBER}(?:\s*(?:-|–|to|or)\s*{NUMBER})?[\s-]*{_TIME}"
    rf"|\b\d+(?:\.\d+)?{_LETTERS}"
    rf"|\b{NUMBER}\s+(?:taught|timetabled|guided|directed|lesson|class|college|school|teaching|contact|working|staffed|term-time)\s+"
    r"(?:hours|minutes)\b"
    r"|(?<![\d.£‘'])(?<!year )(?<!level )(?<!stage )(?<!step )(?<!band )(?<!age )(?<!aged "
    r")\b(?:[1-9]|[1-9]\d|1\d\d)\s?['’′](?!\w|\s*\d)"
    r"|\bhalf[\s-]+(?:an?[\s-]+)?hour\b|\b(?:an|one)\s+hour\b|\bquarter\s+of\s+an\s+hour\b"
    r"|\bhalf[\s-]+hour(?:s|ly)?\b|½\s*(?:an\s+)?hour|\bthree[\s-]quarters\s+of\s+an\s+hour\b"
    r"|\b(?:an?|one|the|each|every|another)\s+(?:full|whole|solid|clear|entire|good|quarter|"
    r"half)[\s-]+(?:an?\s+)?hours?\b"
    r"|\bquarter[\s-]+(?:of\s+an\s+)?hours?\b|[¼¾]\s*(?:of\s+an\s+)?(?:hours?|hrs?|h)\b|"
    r"\ball[\s-]+day\b"
    r"|\b(?:an?|one|two|the)\s+(?:whole\s+of\s+)?(?:double\s+|single\s+)?(?:lesson|period)\s+(?:on|"
    r"in|each|every|\d)\b"
    r"|\bwhole\s+of\s+(?:period|lesson|break|lunch|assembly|registration)\b|\b(?:double|single)\s+"
    r"(?:lesson|period)s?\b"
    r"|\bhour[\s-]long\b|\b(?:per|an|each|every)\s+hour\b"
    rf"|\b(?:{NUMBER}|half\s+an?|an?\s+(?:full|half|whole))\s+(?:school\s+|full\s+|half\s+|whole\s+"
    r")?"
    r"(?:days?|nights?|weekends?|lessons?|periods?)\b"
    r"|\b(?:an?|the)\s+(?:full|half|whole)\s+(?:morning|afternoon|evening)s?\b"
    rf"|\b(?:{NUMBER}|an?)\s+(?:\w+\s+){{0,2}}(?:lessons?|periods?)\s+(?:a|an|per|each|every)\b"
    r"|\bfull[\s-]?time\b|\bwhole\s+(?:of\s+(?:the|each|every)\s+)?(?:school\s+)?(?:day|lesson|"
    r"session)\b"
    r"|(?:\b(?:in|for|during|of|across|throughout|at)\s+(?:the\s+whole\s+of\s+)?|[\t\n|]\s*)"
    r"(?:all|each|every)\s+"
    r"(?:of\s+)?(?:(?:his|her|their|the|taught|timetabled)\s+)?"
    r"(?:(?!(?:week|month|term|year|day)\b)[\w-]+\s+){0,2}"
    r"(?:lessons?|playtimes?|break\s?times?|lunch\s?times?|transitions?|assembl(?:y|ies)|"
    r"mealtimes?|practicals?|workshops?|lectures?|tutorials?|"
    r"rehearsals?|examinations?|exams?|(?<!pilot )tests?|mocks?|papers?|assessments?)\b"
    r"|\b\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm)?\s*(?:-|–|to|until)\s*\d{1,2}(?:[.:]\d\d\s*(?:am|pm)?|"
    r"\s?(?:am|pm))\b"
    r"|\b24[\s-]hours?\b|\bwaking\s+day\b"
    rf"|{_BY_THE_CLOCK}"
    r"|\b(?:whenever|while|whilst|all\s+the\s+time(?:\s+that)?|(?:for\s+)?as\s+long\s+as)\s+"
    r"(?:(?:an?|any|the|his|her|their)\s+(?:[\w’'-]+\s+){1,6}?(?:is|are)\s+(?:\w+ly\s+)?"
    r"(?:running|in\s+use|being\s+(?:used|fed|hoisted|carried)|(?:switched|turned)\s+on|on\b|lit\b|"
    r"hot\b|moving|turning|live\b|working|under\s+power|in\s+motion|open\b|plugged\s+in)|"
    r"(?:he|she|they|(?-i:[A-Z][a-z][\w’'-]*))\s+(?:is|are)\s+(?:in\s+the\s+"
    r"(?:water|pool|sea|workshop|kitchen|forge|bath|hoist|frame)|on\s+(?:the\s+road|a\s+"
    r"(?:bike|ladder|horse)|stairs|the\s+stairs)|"
    r"using\s+(?:an?|the)\s|cooking|swimming|eating|drinking|climbing|riding|crossing|sawing|"
    r"welding|bathing|hoisted))",
    re.IGNORECASE,
)

_PERIOD = (
    r"(?:(?:school|college|working|academic|calendar|teaching|nursery|pre-?school|playgroup|week|"
    r"placement|training|work|farm|hospital|centre|timetabled|term[\s-]?time)\s+)?"
    r"(?:day|morning|afternoon|evening|night|week|weekend|fortnight|half[\s-]*term|term|month|year|"
    r"quarter(?!\s+(?:of|hour))|annum|hour|wk|fortn|f/n|mth|yr|half[\s-]?tm)"
)
_OCCASION = (
    r"(?:lesson|session|transition|meal\s?time|meal|play\s?time|break\s?time|break|lunch\s?time|"
    r"lunch|"
    r"snack|assembly|task|activity|instruction|text|question|topic|book|test|exam|trip|visit|"
    r"meeting|"
    r"journey|change|registration|tutor\s+time|pe\s+lesson|assessment|transfer|seizure|period|"
    r"homework|piece|time|page|explanation|word|placement|shift|dose|injection|feed|fall|quarrel|"
    r"lecture|workshop|practical|tutorial|"
    r"paper|examination|mock|practical|experiment|absence|spasm|collapse|faint|outburst|upset|"
    r"incident|appointment|mistake|error|answer|"
    r"rotation|module|phase|season|block(?!\s+of)|discussion|rehearsal|match|drill|arrival|"
    r"dictation|story|poem|chapter|problem|change-?over|subject)"
)
_UNITS_OF_DAY = (
    r"(?:(?:school|college|working|week|term)[\s-]?days|days|mornings|afternoons|evenings|weeks|"
    r"lunch\s?times|breaks|break\s?times|playtimes|nights|lessons)"
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"christmas|easter|"
    r"spring|summer|autumn|20\d\d)"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_LETTER_OF_DAY = r"(?:Mo?|Tu?|We?|Th|Fr?)"
_DAY_LETTERS = (
    rf"(?<![\w/&.-])(?=[MTWF])(?:{_LETTER_OF_DAY}\s?[/,&+–-]\s?(?:&\s?)?){{1,4}}{_LETTER_OF_DAY}"
    r"\b(?![/&.’'-]?\w)|(?<![\w/&.-])M\s(?:T\s|Tu\s|W\s|Th\s){1,3}F\b"
)
"""Days by their letters: "M/W/F", "Tu & Th"."""
_MONTH_NAMED = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|apr|aug|sept?|oct|nov|dec)"
)
_IN_MONTHS = (
    rf"\b(?=[adfjmnos])(?={_MONTH_NAMED})(?<!between )(?<!from )(?<!by )(?<!until "
    rf"){_MONTH_NAMED}(?:\s+20\d\d)?(?:\s*,\s*(?:in\s+)?{_MONTH_NAMED}(?:\s+20\d\d)?)*"
    rf"\s*(?:,|&|\+|/|,?\s+and)\s*(?:then\s+)?(?:again\s+)?(?:in\s+)?{_MONTH_NAMED}\b|"
    rf"\bin\s+{_MONTH_NAMED}(?:\s+20\d\d)?\s*(?:,|;|&|\+|,?\s+and|,?\s+then)\s*(?:then\s+)?"
    rf"(?:another|an?|half\s+an?|{NUMBER})(?:\s+(?:hours?|minutes|mins|sessions?|visits?|more|"
    rf"half|days?|lessons?|workshops?)){{0,3}}\s+in\s+{_MONTH_NAMED}\b|"
    r"\bin\s+(?:the\s+)?(?:autumn|spring|summer|winter)\s*(?:,|and|&)\s*(?:(?:in\s+)?the\s+)?"
    r"(?:(?:autumn|spring|summer|winter)\s*(?:,|and|&)\s*(?:the\s+)?)?(?:autumn|spring|summer|"
    r"winter)\b"
)
"""Months that are named as the times of the year: "in January and in July"."""
_WEEKS_OF_YEAR = (
    r"\b(?:3\d|4\d|5[0-2]|thirty(?:[\s-]\w+)?|forty(?:[\s-]\w+)?|fifty(?:[\s-]\w+)?)[\s-]+weeks?\b"
    r"|(?<!for )(?<!over )(?<!during )(?<!across )(?<!of )(?<!first )(?<!last )(?<!next )(?<!initial )(?<!-)"
    rf"\b{NUMBER}[\s-]+weeks?\b"
)
"""In how many weeks there is help; a spell of a few says only when it is, and not how often."""
FREQUENCY = Pattern(
    rf"{_IN_MONTHS}|"
    r"\b(?:times|once|twice|minutes|mins)\s+an\s+hour\b"
    r"|\b(?:all|each|every)\s+(?:one\s+)?(?:of\s+)?(?:the\s+|his\s+|her\s+|their\s+"
    rf")?(?:other\s+|remaining\s+)?(?:{NUMBER}\s+)?(?:school\s+)?{_UNITS_OF_DAY}\b(?!['’])"
    rf"|\b{NUMBER}\s+of\s+(?:the|his|her|their)\s+(?:{NUMBER}\s+)?(?:school\s+"
    rf")?{_UNITS_OF_DAY}\b(?!['’])"
    rf"|\b{NUMBER}\s+{_UNITS_OF_DAY}\s+(?:out\s+of|in|of\s+every)\s+(?:every\s+|each\s+)?{NUMBER}\b"
    rf"|\bon\s+(?:each\s+of\s+)?(?:the\s+)?(?:other\s+|remaining\s+)?{NUMBER}\s+{_UNITS_OF_DAY}\b(?!['’])|\bon\s+(?:school|college|"
    r"working|week)[\s-]?days\b|\bweekdays\b"
    rf"|\bweek\s+(?:(?-i:[AB])|1|2|one|two)\b|(?-i:\bM\s?[-–]\s?F\b|{_DAY_LETTERS}|"
    r"\b(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri)s?\b|\bS(?:at|un)\b(?=\s*[,&+/]|\s+(?:am|pm)))"
    r"|\b(?:wkly|fortntly|mthly|f/n)\b"
    rf"|\b{NUMBER}\s+(?:\w+[\s-]){{0,2}}(?:sessions|visits|meetings|lessons|appointments|workshops|"
    r"days|mornings|afternoons)\b(?!['’])[^.;]{0,60}?\b"
    r"(?:(?:over|during|across|between|before|by|in)\s+(?:the\s+|a\s+)?(?:(?:first|next|whole|school|"
    rf"college|academic|calendar)\s+){{0,2}}(?:{_MONTH}|year|term|half|{NUMBER}\s+(?:weeks|months|terms))"
    rf"|{_MONTH}\s*(?:to|until|and|[-–])\s*{_MONTH})\b"
    r"|\b(?:at|before|after|during|over)\s+(?:registration|lunch\s?time|break\s?time|play\s?time|"
    r"snack(?:\s?time)?|assembly|home\s?time|breakfast|"
    r"(?:tutor|form)\s+time)\b|\b(?:before|after)\s+(?:school|college|lunch|break)\b"
    r"|\b(?!an?\s+hour)(?:a|an|per|each|every|any|other)\s+(?:single\s+|other\s+|second\s+"
    rf"|third\s+)?{_PERIOD}s?\b"
    r"(?!\s+(?:cent(?:re|er)|nursery|trips?|cases?|services?|groups?|out\b|\d|teacher|old))"
    rf"|\b(?:per|each|every|any)\s+(?:\w+\s+){{0,2}}{_OCCASION}s?\b"
    rf"|\b(?:in|for|during|at|before|after|across)\s+all\s+(?:of\s+)?(?:\w+\s+){{0,2}}"
    r"(?:lessons|transitions|playtimes|break\s?times|mealtimes|tasks|sessions|tests|exams|"
    r"assessments|"
    r"subjects|assemblies|written\s+work)\b"
    r"|\b(?:after|before|following)\s+(?:each|every)\s+(?!(?:session|visit|slot|sitting)\b)"
    r"(?-i:[a-z]{3,})\b"
    r"|\b(?:daily|weekly|fortnightly|monthly|termly|half[\s-]?termly|half[\s-]?yearly|annually|"
    r"yearly|"
    r"nightly|hourly|quarterly|six[\s-]weekly|bi[\s-]?weekly|twice[\s-]weekly|six[\s-]monthly|"
    r"three[\s-]weekly|once|twice|thrice|alternate)\b"
    rf"|\b(?:p/?w|p/?a|pcm)\b|/\s?(?:{_PERIOD}|wk)\b|\bper\s+(?:wk|hour)\b"
    rf"|\b{_SMALL}\s*(?:x|×|times)\b|(?:\bx|×)\s?\d{{1,2}}\b(?!\s?:)"
    rf"|\b{_DAY}s?\b(?!,?\s+\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH})|\b(?:each|every)\s+(?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec)\b"
    rf"|\b(?:in|at\s+the\s+(?:start|end)\s+of)\s+weeks?\s+{NUMBER}\b|{_WEEKS_OF_YEAR}|"
    r"\bweeks?\s+(?:of|in)\s+the\s+year\b"
    rf"|\b{NUMBER}\s+(?:sessions?|visits?|meetings?|appointments?|weekends?|nights?|days)\s+"
    r"(?:in|over|during|across)\b"
    r"|\bfull[\s-]?time\b|\bwhole\s+(?:of\s+the\s+)?(?:school\s+)?(?:day|week)\b|"
    r"\bterm[\s-]?time\s+only\b|\bon\s+the\s+day\b"
    rf"|\bevery\s+{NUMBER}\s+(?:hours?|days?|weeks?|months?|terms?|years?|school\s+weeks?)\b|"
    r"\ball\s+homework\b"
    r"|\b(?:each|every|per|in\s+the|during\s+the)\s+(?:school\s+)?(?:summer|easter|christmas|"
    r"winter|holidays?)s?\b|\bwaking\s+day\b"
    r"|\bin\s+the\s+(?:spring|summer|autumn)\s+(?:term|holidays?)\b|\bat\s+(?:break|lunch)\b"
    r"|\b(?:when|whenever|as\s+soon\s+as|each\s+time|every\s+time|after|before)\s+"
    r"(?:(?:he|she|they|(?-i:[A-Z][a-z][\w’'-]*)|his|her|their|a|an|the)\s+)(?!(?:is|are|be)\s+"
    r"(?:needed|required|possible|"
    r"appropriate|necessary|available|able|ready)|needs?\b|requires?\b|opportunit|timetable|staff|"
    r"school\b|"
    r"resources|while\b|team\b)\w+",
    re.IGNORECASE,
)


_GROUP_SIZE = (
    rf"(?:no\s+(?:more|larger|bigger)\s+than\s+|not\s+more\s+than\s+|up\s+to\s+|at\s+most\s+|"
    rf"max(?:imum)?\.?(?:\s+of)?\s+|fewer\s+than\s+|between\s+{_SMALL}\s+and\s+)?{_SMALL}\b(?!\s*"
    r"(?:minutes?|mins?|hours?|hrs?|times|days?|weeks?))"
)
_PEERS = (
    r"(?:pupils|children|students|learners|peers|others|classmates|young\s+people|friends?|"
    r"partners|team-?mates)"
)
_ADULTS = r"(?:adults?|staff|assistants?|workers?|tutors?|teachers?|carers?)"
RATIO = Pattern(
    r"\b\d{1,2}\s?:\s?\d{1,2}(?!\s*(?:[ap]m|\d))\b"
    r"|\b1\s?-\s?1\b|\b(?:one|1|two|2|three|3)[\s-](?:to|2)[\s-](?:one|1|two|2|three|3|four|4|five|"
    r"5|six|6)\b"
    r"|\bindividual(?:ly|ised)?\b(?!\s+(?:work\s?stations?|timetables?|plans?|needs?|targets?|"
    r"healthcare|"
    r"education))"
    r"|\bgroups?\s*[(,–-]?\s*(?:of|with|containing|size|numbering|totalling|comprising|limited\s+"
    rf"to|capped\s+at|made\s+up\s+of|consisting\s+of)?:?\s*{_GROUP_SIZE}\b"
    r"|\b(?:keep|held|hold|kept|limit|cap|restrict|bring)(?:s|ing|ped|ping|ed)?\s+(?:the\s+|his\s+"
    r"|her\s+|their\s+|each\s+|every\s+|this\s+)?(?:[\w-]+\s+){0,2}?(?:groups?|class|seminar|"
    rf"tables?|sets?|numbers?|size)\s+(?:down\s+)?(?:to|at|below|under)\s+{_GROUP_SIZE}\b"
    r"|\b(?:groups?|class|seminar|tutorial|numbers?|size)\s+(?:(?:is|are|stays?|remains?|that|"
    r"which|always)\s+){0,3}(?:kept|held|limited|capped|restricted|never|no|not)\s+(?:goes\s+"
    r"|go\s+|has\s+|have\s+|is\s+|exceeds?\s+|passes\s+)?(?:to|at|below|under|over|above|beyond|"
    rf"more\s+than|bigger\s+than|larger\s+than)?\s*{_GROUP_SIZE}\b"
    r"|\bn\s?=\s?\d"
    rf"|\b(?:numbering|totalling|limited\s+to|capped\s+at)\s+{_GROUP_SIZE}\b(?!\s+"
    r"(?:weeks|sessions|lessons))"
    r"|\b(?:g(?:rou)?ps?|grps?|sets?|tables?|teams?|part(?:y|ies)|bands?|ensembles?|choirs?|"
    r"circles?|clubs?|squads?|crews?|tutorials?|bubbles?|"
    r"cohorts?|huddles?|gatherings?|pods?)\s*[(,–:-]?\s*(?:of|for|with)?\s*(?:just\s+|only\s+|"
    rf"about\s+)?(?:{_GROUP_SIZE}|a\s+dozen|half\s+a\s+dozen)\b"
    rf"|\b(?:{_SMALL}|a\s+dozen|half\s+a\s+dozen)\s+(?:other\s+|more\s+|of\s+(?:his|her|their)\s+"
    rf")?{_PEERS}\b"
    r"|\bin\s+(?:an?\s+|the\s+same\s+|(?:his|her|their)\s+(?:own\s+)?)?(?:(?:steady|fixed|mixed|"
    r"set)\s+)?(?:twos?|threes?|fours?|fives?|sixes|six)\b(?=\s*(?:[,.;:()\t\n]|$)|\s+"
    r"(?:that|who|which|"
    r"with|led|taught|run|chosen|picked|made|and|whose)\b)"
    r"|\b(?:trio|threesome|foursome|quartet|threes|fours|twosome|duo|solo|alone|by\s+"
    r"(?:him|her)self)\b|\bjust\s+the\s+two\s+of\s+them\b"
    rf"|\b(?:the|all)\s+(?:{_SMALL})\s+of\s+(?:you|us|them)\b|\b(?:both|all)\s+of\s+you\b|\byou\s+both\b"
    r"|\bone[\s-]on[\s-]one\b|\b1[\s-]on[\s-]1\b|\bone\s+(?:adult|pupil|child)\s*(?:,|and|to|:)\s*"
    r"one\s+(?:adult|pupil|child)\b"
    rf"|\b{_SMALL}\s+in\s+(?:the|each)\s+group\b|(?-i:\b[A-Z][a-z]+)\s+(?:plus|\+)\s+{_SMALL}\b"
    rf"|\b(?:him|her|them)(?:self|selves)?\s+(?:plus|\+|and)\s+{_SMALL}\b|\bgp\s+{_SMALL}\b|"
    r"\bsole\s+pupil\b"
    r"|\bprivate\s+(?:lessons?|tuition|sessions?)\b|\b(?:pupils?|children|students?|learners?)\s*[:=]\s*\d"
    r"|\b(?:nobody|no\s?one)\s+(?:else|besides|other)\b|\bno\s+(?:other\s+(?:pupils?|children|students?))\b|"
    r"\bon\s+(?:his|her|their)\s+own\b"
    r"|\band\s+(?:one|two|three|four|five)\s+others?\b|\b(?:with|for)\s+(?:him|her|them)\s+and\s+"
    rf"{_SMALL}\b"
    rf"|\bgroups?\s+\w*\s*\(?\s*{_GROUP_SIZE}\s+(?:other\s+)?{_PEERS}\b"
    rf"|\bwith\s+(?:\w+\s+){{0,2}}?{_GROUP_SIZE}\s+(?:other\s+)?(?:\w+\s+)?{_PEERS}\b"
    rf"|\b{_SMALL}\s+(?:other\s+)?{_PEERS}\s+(?:to|per|and|with|for|in)\b"
    rf"|\band\s+{_SMALL}\s+(?:other\s+)?(?:\w+\s+)?{_PEERS}\b"
    rf"|\b(?:class|base|unit|room|tutor\s+group)\s*(?:es)?\s*(?:\(|of|with)\s*{_GROUP_SIZE}\b"
    rf"|\b{_SMALL}\s+(?:adults?|staff|members?\s+of\s+staff)\s+(?:to|for|per)\s+(?:each\s+|every\s+"
    r")?\w+"
    rf"|\b(?:{_SMALL}|each|every)\s+(?:pupil|child|student|learner|young\s+person)\s+(?:to|with|"
    rf"and|for|per|beside)\s+{_SMALL}\s+(?:\w+\s+)?{_ADULTS}\b"
    rf"|\b{_SMALL}\s+(?:\w+\s+)?{_ADULTS}\s*(?:,|:|to|and|with|for|per|beside)\s*(?:each\s+"
    rf"|every\s+)?(?:{_SMALL}|the|him|her|them)\b"
    rf"|\b(?:two|both|three|2|3)\s+(?:\w+\s+){{0,2}}?{_ADULTS}\s+(?:to|with|for)\s+(?:him|her|them|"
    r"(?-i:[A-Z]\w+))\b"
    rf"|\b{_SMALL}[\s-](?:pupil|child|student|learner)\s+group"
    r"|\bin\s+(?:a\s+)?pairs?\b|\bpaired\s+with\s+(?:one|another|a)\b|\bwith\s+(?:one|a)\s+"
    r"(?:other\s+)?"
    r"(?:peer|partner|friend|pupil|child|student|classmate)\b"
    r"|\bpair(?:s|ed)?\b|\bon\s+(?:his|her|their)\s+own\s+with\b|\balone\s+with\b"
    r"|\bone\s+(?:named\s+)?adult\s+(?:with|beside|within|to|for)\b|\b1\s?2\s?1\b|"
    r"\ban\s+adult\s+(?:(?:one|two|a)\s+(?:steps?|paces?|metres?)\s+|always\s+|just\s+|close\s+|right\s+|directly\s+)?"
    r"(?:below|above|behind|beside|in\s+front\s+of|ahead\s+of|next\s+to|alongside|near|with|at)\s+"
    r"(?:him|her|them|(?:his|her|their)\s+(?:side|elbow|arm|hand|back))\b|"
    r"\bmax(?:imum)?\.?\s+"
    rf"(?:of\s+)?{_SMALL}\s+{_PEERS}\b",
    re.IGNORECASE,
)
BY_YEAR = Pattern(
    r"\b(?:years?|yrs?|key\s+stages?|ks|forms?|age[ds]?|class|"
    r"(?<!has )(?<!have )(?<!is )(?<!are )(?<!was )set|reception\s+(?:and|to)\s+year)"
    r"\s*\d{1,2}(?:\s*(?:,|and|&|or|to|/|-|–)\s*\d{1,2}\b)*(?!\s*(?::|to\s+\d))",
    re.IGNORECASE,
)
"""The year or the age of the others, which is no count of them: "other Year 11 pupils"."""
GROUP_SPOKEN_OF = Pattern(
    r"\b(?:staff|adults?|teachers?|assistants?|tas|workers?|people|everybody|everyone|those|team|"
    r"member|leader|tutor|parents?|timetable|rules?)\s+(?:\w+\s+){0,2}?"
    r"(?:of|in|from|for)\s+(?:his|her|their|[\w’'-]+[’']s)\s+(?:own\s+)?(?:(?!small)\w+\s+"
    r")?groups?\b(?!\s+of\b)"
    r"|\bgroups?(?:[\s-]+work)?\s+(?:plans?|rules?|notes|folder|contract)\b"
    r"|\bhow\s+to\s+(?:write|plan|set|set\s+up|design|run|adapt|share\s+out|arrange|organi[sz]e|"
    r"prepare|mark|lead|build|make|divide|word)\s+(?:up\s+|out\s+)?"
    r"(?:(?:an?|the|any|each|every|his|her|their)\s+)?(?:\w+\s+){0,2}?groups?(?:\s+"
    r"(?:work|tasks?|projects?|discussions?|activit(?:y|ies)|games?))?\b"
    r"|\b(?:groups?\s+(?:tasks?|projects?|assignments?|presentations?)|group\s+work)\s+(?:is|"
    r"are)\s+(?:given|set|written|planned|handed)\b"
    r"|\bwhat\s+(?:an?|the|any|his|her|their)\s+groups?\s+(?:wants?|expects?|needs?|does|do|is|"
    r"are|says?|means?|asks?)\b",
    re.IGNORECASE,
)
"""A group that is spoken of, and not made: her group's staff, how to write a group task."""
GROUPED = Pattern(
    r"\b(?:small(?:er)?|nurture|guided|focus(?:ed)?|friendship|intervention|support|targeted|"
    r"social(?:\s+skills)?|phonics|"
    r"reading|maths|language|booster|mixed|skills)[\s-]+groups?(?:\s*work)?\b"
    r"|\b(?:an?|the|his|her|their)\s+(?:nurture|transition|intervention|booster|catch-up|bridging|"
    r"support|language|enhanced)\s+(?:class|set|base|unit)\b"
    r"(?=\s+(?:with|for|led|run|taught|each|every|all|on|in\s+the\s+(?:morning|afternoon)|from\s+"
    r"\d))"
    r"|(?<!year )(?<!age )(?<!peer )(?<!tutor )(?<!parent )(?<!muscle )(?<!blood )\bgroups?(?:\s*"
    r"work)?\b(?!\s+home)"
    r"|\b(?:small(?:er)?|low[\s-]number(?:ed)?|little|tiny|mini|compact|intimate|"
    r"reduced(?:[\s-]size)?|select)[\s-]+(?:[\w-]+\s+){0,2}?(?:group(?:s|ings?)?|sets?|"
    r"ensembles?|teams?|class(?:es)?|part(?:y|ies)|bands?|tables?|tutorials?|workshops?|circles?|"
    r"clubs?|choirs?|cohorts?|numbers?)\b"
    r"|(?-i:\bgps?\b)|\bgrps?\b|\b(?:class(?:es)?|sets?|groups?)\s+of\s+(?:an?\s+)?(?:reduced|"
    r"small(?:er)?|limited|modest|manageable)\s+(?:size|numbers?)\b"
    r"|\b(?:high(?:er)?|favourable|good|better|enhanced|generous|improved|low(?:er)?|rich)\s+"
    r"(?:[\w-]+\s+){0,4}?ratios?\b"
    r"|\bsmall(?:er)?[\s-]+(?:scale\s+)?class(?:es)?\b|\bin\s+groups\b"
    r"|\b(?:an?|the|his|her|their|some)\s+(?:\w+\s+)?(?:circle|bubble|cohort|cluster|squad|crew|"
    r"gang|gathering)\b(?!\s+time)"
    r"|\b(?:a\s+few|some|several|a\s+number|a\s+handful|a\s+couple|selected|(?:an?\s+)?(?:\w+\s+"
    r")?set|an?\s+\w+\s+mix|chosen|like-minded|similar)\s+(?:of\s+)?(?:his\s+|her\s+|"
    r"their\s+|the\s+)?(?:other\s+|same-age\s+)?(?:pupils|children|students|learners|peers|"
    r"classmates|friends|others)\b"
    r"|\b(?:with|alongside|beside|among(?:st)?|together\s+with)\s+(?:other\s+|his\s+|her\s+"
    r"|their\s+|same-age\s+|the\s+other\s+)?(?:peers|"
    r"classmates|other\s+(?:pupils|children|students|learners|young\s+people))\b|"
    r"\b(?:circle|bubble)\s+of\s+\w+"
    r"|\b(?:and|joins)\s+(?:(?:the|some|several|a\s+few|his|her|their)\s+)?(?:others\b|(?:other|rest\s+of\s+the)\s+"
    r"(?:(?!age\b)[\w-]+\s+){0,3}?(?:pupils|children|students|learners|trainees|boys|girls|classmates)\b)",
    re.IGNORECASE,
)
"""Words that put the pupil into a group: how many, then?"""


UNCOUNTED_RATIO = Pattern(
    r"\b(?:high(?:er)?|favourable|good|better|enhanced|generous|improved|low(?:er)?|rich)\s+"
    r"(?:[\w-]+\s+){0,4}?ratios?\b"
    r"|\b(?:small(?:er)?|reduced|lower?|limited)\s+(?:teaching\s+)?(?:class|group)\s+sizes?\b",
    re.IGNORECASE,
)
"""How many adults or pupils there are, with no number: it is no arrangement that simply stands."""
_ROLE_AFTER = (
    r"(?:\s+(?:by|from|with|under)\s+(?:the|an?|his|her|their)\s+(?:[\w-]+\s+"
    r"){0,5}?(?:therapists?|teachers?|psychologists?|senco|sendco|ots?|slts?|"
    r"salts?|eps?|physio\w*|nurses?|specialists?|services?|team|leads?|leaders?|managers?|"
    r"advisers?|coaches|head\w*)\b)?"
)
_EACH = r"(?:\s+(?:each|every|a|per|once\s+an?|twice\s+an?)\s+(?:half[\s-]*term|[a-z]+))?"
_LASTING = rf"(?:{NUMBER}|an?|half\s+an?|half)[\s-]*(?:minutes?|mins?|hours?|hrs?|days?|weeks?)"
ASIDE = Pattern(
    r"\([^()]{0,200}?\b(?:train\w*|supervis\w*|course|induction)\b[^()]{0,200}\)"
    r"|\b(?:who|that|which)\s+(?:has|have|had|gets?|receives?|attends?|is|are|was|were|will\s+"
    r"have)\s+(?:(?!\b(?:reads?|teaches|leads|works|plays)\b)[^,.;:]){0,60}?"
    r"\b(?:training|trained|supervision|supervised|course)\b(?:\s+for\s+"
    rf"{_LASTING})?{_EACH}{_ROLE_AFTER}{_EACH}"
    r"|\b(?:she|he|they)\s+(?:has|have|gets?|receives?|attends?)\s+[^.;]{0,40}\b(?:supervision|"
    rf"training)\b(?!\s+of\b){_EACH}{_ROLE_AFTER}{_EACH}"
    r"|\bwho\s+(?:meets?|sees|reports\s+to|speaks\s+to|talks\s+to)\s+the\s+(?:ot|slt|ep|senco|"
    r"physio\w*|[\w-]*\s?therapist|psychologist)\b[^,.;:)]*(?=[,.;:)]|$)"
    r"|\b(?:reviewed|monitored|evaluated|reassessed|re-assessed|reported)\s+(?:\w+\s+"
    r"){0,4}?(?:each|every|once|twice|termly|half-?termly|weekly|monthly|"
    r"annually|yearly)\b[^,.;:)]*",
    re.IGNORECASE,
)
"""Numbers that are not the pupil's time: the giver's training and supervision, and reviews."""
PERHAPS_ASIDE = Pattern(
    r"(?<!is )(?<!are )(?<!be )(?<!been )\b(?:trained|supervised|overseen|mentored)(?:\s+"
    rf"(?:weekly|termly|monthly|daily|yearly|fortnightly))?{_ROLE_AFTER}"
    rf"(?:\s+(?:for|over)\s+{_LASTING}{_EACH})?{_EACH}{_ROLE_AFTER}",
    re.IGNORECASE,
)
"""The same, of a giver who is "trained by somebody for an hour": it may be the help that takes the hour."""
TRAINS = Pattern(
    r"\btrains\b|(?<!travel )\btraining\s+(?:for|of|to|on)\b|\b(?:is|are|be|been)\s+(?:trained|"
    r"supervised)\b|\bsupervises\b|\bstaff\s+training\b|"
    r"[’']\s+training\b",
    re.IGNORECASE,
)
"""That training is what the item gives, and its hours are the item's own."""
ON_DAYS = Pattern(
    rf"\bon\s+(?:each\s+of\s+)?{NUMBER}\s+(?:school\s+)?(?:days|mornings|afternoons|evenings)\s+"
    r"(?:of|in|out\s+of|a|an|per|each|every)\b",
    re.IGNORECASE,
)
"""On how many days there is help, which says nothing of how long it is."""
THEN_EACH_TIME = Pattern(
    r"(?<=minutes |. hours )(?:(?:(?!\b(?:each|every|per|once|twice|times|in)\b)"
    r"[^.;]){0,40}\b)?and\s+(?:then\s+)?\w+s\s+[^.;,]{0,40}?\b(?:each|every)\s+time\b[^.;,]{0,40}"
    r"|\band\s+(?:then\s+)?\w+s\s+[^.;,]{0,40}?\b(?:each|every)\s+time\b(?=\s*(?:[.;(]|$))",
    re.IGNORECASE,
)
"""What is done at each turn within a session, which says nothing of how often there is one."""
OCCASIONS = Pattern(
    r"\bteaching\s+(?:rooms?|blocks?|spaces?|areas?|bases?|bays?|floors?|walls?)\b|"
    r"\b(?:for|in|during|before|after|at|throughout|of)\s+(?:all|each|every|any)\s+(?:of\s+"
    r"(?:the|his|her|their)\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:sessions?|teaching|lessons?|groups?|clubs?|visits?|interventions?)\b"
    r"|\bgroup\s+(?:work|tasks?|projects?)\s+(?:in\s+(?:class|(?:his|her|their)\s+"
    r"class|lessons)\s+)?(?:is|are)\b",
    re.IGNORECASE,
)
"""When a thing is used, and not what is given: worn for all teaching."""
SESSION_LENGTH = Pattern(
    r"\b(?:each|every|per|a)\s+(?:session|visit|lesson|slot|one)\s*(?:is|lasts|lasting|being|of|"
    rf"for|,|:|-|–)?\s*(?={_LASTING})"
    r"|(?<=minutes|.. mins|. hours|.. hour)\s*(?:/|a|per|each|every|at\s+a)\s*(?:session|visit|"
    r"slot|sitting|time)\b",
    re.IGNORECASE,
)
"""How long a session lasts, which says nothing of how often there is one."""
SHARED = Pattern(
    r"\b(?:just|only)\s+the\s+two\s+of\s+them\b|\b1\s?:\s?[1-6]\b(?!\d)|\bone[\s-]to[\s-]one\b|"
    r"\b1[\s-]to[\s-]1\b|\bindividually\b|\b(?:group|gp)\s+of\b|\bone\s+adult\b|"
    r"\b(?:one|two|three|four|five)\s+(?:other\s+)?(?:children|pupils|friends?|peers|classmates|"
    r"students|others)\b",
    re.IGNORECASE,
)
"""That somebody's time is given, to the pupil alone or with others."""
TAUGHT = Pattern(
    r"\b(?:is|are|be)\s+taught\s+(?!in\b|by\b|with\b|at\b|on\b|from\b|near\b|alongside\b|among|"
    r"separately|together|alone|apart|here|there|all\b|most\b|every)[a-z]"
    r"|\bgives?\s+(?:[\w’'-]+\s+){0,2}?(?:lessons?|tuition)\s+in\b",
    re.IGNORECASE,
)
"""That a certain thing is taught, and not only where or with whom lessons are."""
TAKES_TIME = Pattern(
    r"\b(?:reads?\s+(?:with|to\s+(?:him|her|them)|(?:an?|his|her|their|the)\s+(?:[\w-]+\s+"
    r")?(?:book|story|novel|page|chapter|newspaper|magazine))|"
    r"rehears\w+|practis(?:es|ing)|plays\s+\w+|bakes?|cooks?|sews|threads|swims|rides|paints|"
    r"builds|plants|draws\s+\w+|stretches|"
    r"sings|retells|acts\s+out|massages|dances|goes\s+(?:through|over)|works\s+(?:through|on)|"
    r"takes\s+(?:him|her|them)\s+to|(?:paired|shared|guided|partner|buddy|echo)\s+reading|games?\s+(?:of|with)|"
    r"(?:typing|music|piano|singing|driving|swimming|riding|keyboard|cookery|signing|braille)\s+"
    r"(?:lessons?|practice))\b",
    re.IGNORECASE,
)
"""What adult and pupil do together for a while."""
AT_MOMENTS = Pattern(
    r"\b(?:per|each|every|any)\s+(?:(?!(?:day|morning|afternoon|evening|week|fortnight|term)\b)"
    rf"\w+\s+){{0,2}}{_OCCASION}s?\b|\b(?:when|whenever|as\s+soon\s+"
    r"as|each\s+time|every\s+time|before|after)\s+"
    r"(?:he|she|they|his|her|their|an?|the|each|every|(?-i:[A-Z][a-z]))",
    re.IGNORECASE,
)
"""That it is tied to a moment that comes by itself: each question, when a card is raised."""
NOT_ACTS = Pattern(
    r"\b(?:tak\w+\s+turns?|turn-taking|in\s+turns?|turns?\s+of|(?:chosen\s+)?sets?\s+of|sets?\s+"
    r"out|marks?\s+of|names?\s+of|gives?\s+(?:[\w’'-]+\s+){0,2}?(?:lessons?|tuition|classes|"
    r"instruction))\b",
    re.IGNORECASE,
)
"""Nouns that look like what adults do."""
_MEETINGS = r"(?:meetings|sessions|lessons|slots|tutorials|workshops|appointments)"
IN_MEETINGS = Pattern(
    rf"\bin\s+(?:(?!\d+\s+\w+s\b|{_UNITS}\b|all\b|each\b|every\b|most\b)[\w’'-]+\s+){{0,4}}?"
    rf"{_MEETINGS}\b(?!\s+(?:a|per|each|every|in|on)\b)",
    re.IGNORECASE,
)
"""That there are several, of no number: "in half-hour lessons"."""
IN_A_TERM = Pattern(
    r"\b(?:in|during|over|for|throughout)\s+(?:the\s+)?(?:(?:spring|summer|autumn|winter)(?:\s+term)?|one\s+term)\b",
    re.IGNORECASE,
)
"""In which part of the year there are some: not how often."""
IN_SESSION = Pattern(
    r"\b(?:each|every)\s+(?:(?!(?:day|week|morning|afternoon|term|lesson|month|year|session)\b)"
    r"[\w-]+\s+){0,2}?(?:words?|letters?|sounds?|signs?|numbers?|cards?|pictures?|facts?|"
    r"exercises?|stretch(?:es)?|"
    r"movements?|positions?|sentences?|lines?|symbols?|rules?|songs?|verses?|patterns?|steps?|"
    r"phrases?|questions?|spellings?|names?|shapes?|goes|turns?)\s+"
    r"(?:(?:is|are|being|gets?|has)\s+)?(?:\w+ed|shown|said|read|held|done|taught|drawn|written|"
    r"sung|met|seen|heard|built|made|given)\b"
    rf"(?:[^.;\t\n]{{0,40}}?\b(?:{NUMBER}\s+times|once|twice)\b(?!\s+"
    r"(?:an?|per|each|every|daily|weekly|in\s+(?:the|each|every))\b))?"
    rf"|\b(?:{NUMBER}\s+times|once|twice)\s+(?:over|in\s+a\s+row|running|without|before|correctly|"
    r"with\s+no|until|in\s+turn|slowly|aloud)\b"
    r"|\b(?:repeat\w*|shown|said|counts?|counted|held|hold|traced?s?|clapp?\w*)\s+(?:[\w’'-]+\s+"
    rf"){{0,4}}?(?:{NUMBER}\s+times|once|twice)\b"
    r"(?!\s+(?:an?|per|each|every|daily|weekly|in\s+(?:the|each|every))\b)",
    re.IGNORECASE,
)
"""How often a thing is done within a session, which says nothing of how often there is one."""
