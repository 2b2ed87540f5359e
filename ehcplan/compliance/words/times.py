"""By when and how much: how outcomes tell a time, a measure, steps, monitoring and what comes next."""

import re

from ehcplan.compliance.pattern import Pattern

_KEY_STAGES = {1: 2, 2: 6, 3: 9, 4: 11, 5: 13}
_STAGE = Pattern(r"\b(?:key\s+stage|ks)\s*(?P<stage>[1-5])\b", re.IGNORECASE)
_YEAR = Pattern(
    r"\b(?:by|at|before)\s+(?:the\s+)?(?:end\s+of\s+)?(?:year|yr|y)\s*(?P<year>\d{1,2})\b",
    re.IGNORECASE,
)
_RECEPTION = Pattern(
    r"\bend\s+of\s+(?:reception|the\s+early\s+years|eyfs|foundation\s+stage)\b", re.IGNORECASE
)

TIME = Pattern(
    r"\b(?:by|at|before|until|within|from)\s+(?:the\s+)?(?:end\s+of|close\s+of|start\s+"
    r"of|beginning\s+of)\b"
    r"|\bend\s+of\s+(?:the\s+)?(?:\w+\s+){0,3}(?:key\s+stage|ks|year|term|phase|stage|placement|"
    r"course|"
    r"reception|nursery|primary|secondary|school|college|academic|summer|spring|autumn)\b"
    r"|\b(?:by|before|at)\s+(?:the\s+)?(?:age\s+(?:of\s+)?\d|age\s+(?:of\s+)?\w+teen|"
    r"(?:year|yr|y)\s*\d{1,2}\b|"
    r"key\s+stage|ks\s*\d|next\s+(?:annual\s+)?review|christmas|easter|summer|autumn|spring|"
    r"half[\s-]?term|transition|time\b|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)"
    r"|\b(?:on|by|before|at|until)\s+(?:his|her|their)\s+\w+\s+birthday\b"
    r"|(?:^|(?<=[.:)]\s))\W*(?-i:At)\s+(?:1[1-9]|2[0-5]),?\s+(?-i:he|she|they|[A-Z][\w’'-]+)\b"
    r"|\b(?:with)?in\s+(?:the\s+next\s+)?(?:\d+|a|an|one|two|three|four|five|six|nine|ten|twelve|"
    r"eighteen|"
    r"twenty-four)\s+(?:school\s+|academic\s+)?(?:years?|months?|terms?|weeks?|"
    r"half[\s-]terms?)(?:['’]\s*time)?"
    r"|\b(?:over|during|in)\s+the\s+(?:next|coming|current|following|forthcoming|course\s+of\s+"
    r"the)\s+"
    r"(?:\w+\s+){0,2}(?:years?|months?|terms?|key\s+stage|phase|weeks?)\b"
    r"|\b(?:20\d\d|\d\d)\s?/\s?\d\d\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|"
    r"dec)\w*\s+"
    r"['’]?\d\d\b|\bof\s+(?:year|yr)\s*\d{1,2}\b|\b20[2-4]\d\b|\b(?:12|twelve)[\s-]months?\b"
    r"|\b(?:when|before|until|once|by\s+the\s+time|as\s+soon\s+as)\s+(?:he|she|they|i|"
    r"[A-Z][\w’'-]+)\s+(?:is\s+\w+|are\s+\w+|turns?|reach\w*|leaves?|moves?|"
    r"transfers?|goes|starts?|finish\w*|completes?)\s+(?:\w+\s+)?(?:to\s+|at\s+|in\s+|"
    r"on\s+)?(?:\w+\s+){0,3}?(?:\d+|\w*teen|twenty\w*|eight|nine|ten|eleven|twelve|school|college|"
    r"nursery|reception|secondary|primary|year|key|here|course|placement|us|phase)\b"
    r"|\b(?:when|before|until|once|by\s+the\s+time|as\s+soon\s+as)\s+(?:the\s+|this\s+"
    r")?(?:(?:school|academic|autumn|spring|summer)\s+)?(?:year|term|key\s+stage|reception|course|"
    r"placement)\s*\d{0,2}\s+"
    r"(?:ends|finishes|closes|is\s+(?:over|done|finished))\b"
    r"|\b(?:when|before|until|once)\s+(?:he|she|they|i|[A-Z][\w’'-]+)\s+(?:is|are|am|turns?|"
    r"becomes?)\s+(?:[3-9]|1\d|2[0-5]|\w+teen|eighteen|twenty)\b(?!\s*(?:%|per\b|out\b|times?\b|"
    r"m\b|cm\b|metres?|steps?|minutes?|seconds?|miles?|points?|pages?|paces|yards))"
    r"|\b(?:this|next)\s+(?:academic\s+|school\s+)?(?:year|term|summer|july)\b|\bannually\b",
    re.IGNORECASE,
)
"""A time by which something is to be so, in any of its ways."""
NO_TIME = Pattern(
    r"\b(?:by|at|before|until|within|from|on)\s+(?:the\s+)?(?:very\s+)?(?:end|close|start|beginning)"
    r"\s+of\s+(?:(?:each|every|most|any)\s+(?:[\w-]+\s+)?[\w-]+|"
    r"(?:(?:the|an?|his|her|their|that|this)\s+)?(?:[\w-]+\s+){0,2}?(?:lessons?|stor(?:y|ies)|"
    r"sessions?|days?|mornings?|afternoons?|breaks?|playtimes?|lunch\w*|meals?|games?|tasks?|"
    r"activit\w+|pages?|books?|lines?|visits?|journeys?|queue|songs?|sentences?|words?|corridor|"
    r"street|road|race|match|film|talk|assembly|shifts?|hours?))\b|"
    r"\b(?:by|at|on)\s+the\s+(?:first|second|third|next|\d\w+)\s+(?:time|try|go|attempt|asking|"
    r"prompt|request)\b",
    re.IGNORECASE,
)
"""A moment of any day or of every term, by which nothing is to be reached."""
ALL_BY = Pattern(
    r"\b(?:outcomes?|targets|aims|these|all)\b|\b(?:time\s*scale|time\s*frame|date)\b|"
    r"^\W*(?:to\s+be\s+|for\s+|should\s+be\s+)?(?:reached|achieved|met|attained|accomplished|"
    r"completed|achievement|completion)\s+(?:by|before|within|in|over|at)\b|"
    r"^\W*(?:by|within|before)\b[^.;]{2,60}:\W*$",
    re.IGNORECASE,
)
LOOKED_AT = Pattern(
    r"\b(?:review\w*|check\w*|look\w*\s+(?:at|over|through)|monitor\w*|film\w*|agree[ds]?|written|"
    r"wrote|sets?|discuss\w*|measur\w*|test\w*|record\w*|shar(?:e[sd]?|ing)|drawn|draw[sn]?|"
    r"talk\w*|g(?:o|oes|one)\s+(?:over|through)|updat\w*|meet(?:s|ings?)?|starts?|moves?|"
    r"given\s+(?:to|by)|gathered|chosen|based)\b",
    re.IGNORECASE,
)
"""What people do with outcomes on a day, which is no day by which they are reached."""

_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|half|"
    r"twice|once)"
)
MEASURE = Pattern(
    rf"\d|\b{_NUMBER}\b|\bone\s+(?:out\s+of|in|minute|sentence|new|friend|page|step|way|thing|"
    r"time)\b|"
    r"\b(?:each|every|most|all)\s+(?:\w+\s+)?(?:days?|lessons?|mornings?|afternoons?|playtimes?|"
    r"breaks?|"
    r"weeks?|times?|occasions?|transitions?|mealtimes?|night|school\s+day)\b|\bdaily\b|\bweekly\b|"
    r"%|\bper\s+cent\b",
    re.IGNORECASE,
)
NO_MEASURE = Pattern(
    r"\b(?:by|until|before)\s+\d{1,2}\s?/\s?(?:20)?\d\d\b|^\W*\d{1,2}/(?:20)?\d\d\s?[:–-]|"
    r"\b(?:key\s+stage|ks|year|yr|y|age(?:d)?(?:\s+of)?|outcome|e|aim|target|goal|objective|step|"
    r"level|"
    r"section|grade|post|stage|need|n|o|p)[\s.-]*[a-z]?\d+(?:\.\d+)?\b|\b(?-i:[BCDF])\d{1,2}(?:\.\d)?\b|"
    r"^\W*\d{1,2}(?:\.\d{1,2})+[.):]?(?=\s+(?-i:[A-Z]))|^\W*\d+[.):]|"
    r"\b(?:19|20)\d\d(?:\s*/\s*\d\d)?\b|"
    r"\b(?:needs|outcomes|aims|hopes|wishes|aspirations|targets)\s+[a-z]?\d+(?:\s*(?:,|and|&|to|–|-)"
    r"\s*[a-z]?\d+){0,9}\b|"
    r"\b1\s?:\s?1\b|\bwithin\s+(?:\d+|\w+)\s+(?:months?|years?|terms?)\b|\b\d+\s+months?\b|"
    r"\b(?:he|she|they|(?-i:[A-Z][\w’'-]+))\s+(?:is|are|turns?)\s+(?:1\d|2[0-5])\b(?!\s*(?:%|per\b|"
    r"out\b|m\b|cm\b|metres?|steps?|minutes?|seconds?|points?|paces|yards))|"
    r"\b(?:(?:once|twice)\s+(?:a|an|each|every|per)\s+)?half[\s-]?term(?:s|ly)?\b|"
    r"\b(?:once|twice|three\s+times)\s+(?:a|each|every|per)\s+(?:term|year)\b|"
    r"\b(?:monitored|reviewed|checked|looked\s+at|tracked|assessed)\s+(?:by\b[^.;|\n]{0,60}|"
    r"(?:daily|weekly|monthly|each|every|once|twice)\b[^.;|\n]{0,20})|"
    r"\b(?:one|two|three|all)\s+(?:areas?|of\s+(?:his|her|their))\b",
    re.IGNORECASE,
)
"""Numbers that measure nothing: a year, an age, the outcome's own number."""
OBSERVABLE = Pattern(
    r"\bby\s+(?!improv|develop|increas|having|being|receiv|access|using\s+strateg|enhanc|"
    r"build)\w+ing\b|"
    r"\b(?:for\s+example|such\s+as|e\.g\.?|for\s+instance|as\s+(?:shown|seen|measured|evidenced)|"
    r"measured\s+by|shown\s+by|evidenced\s+by|to\s+the\s+point)\b|"
    r"\bso\s+(?:that\s+)?(?:he|she|they|[A-Z][\w’'-]+|an?\s+\w+|people|others)\s+(?:can|is\s+able|"
    r"are\s+able|"
    r"will|does|do|\w+s\b)|\bwithout\s+(?:an?\s+|any\s+|the\s+)?(?:adult|prompt\w*|help|support|"
    r"remind\w*|"
    r"pain|leaving|being)",
    re.IGNORECASE,
)
SEEN_DOING = Pattern(
    r"\b(?:asks|says|tells|writes|reads|walks|chooses|starts|joins|names|counts|cooks|travels|"
    r"plays|answers|"
    r"points|completes|packs|eats|dresses|signs|draws|buys|catches|leaves|returns|stays|sits|"
    r"orders|rings|"
    r"types|spells|uses|brings|carries|washes|sleeps|tidies|plans(?!\s+(?:change|are))|passes|"
    r"pays|visits|invites|greets)\b",
    re.IGNORECASE,
)

EACH_TIME = Pattern(
    r"\b(?:each|every|most|all)\s+(?:\w+\s+)?(?:days?|lessons?|mornings?|afternoons?|weeks?|"
    r"times?|night)\b|\bdaily\b|\bweekly\b",
    re.IGNORECASE,
)
"""How often, with no number: it measures what somebody does, and no feeling."""

_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
PAST = (
    r"(?:was|were|had|did|could|took|left|wrote|made|went|got|came|gave|said|told|knew|kept|ate|"
    r"ran|held|stood|stayed|sat|slept|began|chose|drew|fell|felt|found|forgot|heard|hid|let|lost|"
    r"met|paid|rode|rang|saw|sent|spoke|spent|swam|taught|threw|understood|woke|wore|brought|"
    r"bought|caught|drank|"
    r"needed|missed|\w{3,}(?<!ne)ed)"
)
"""Verbs of what has been: they tell where somebody stood, and promise nothing."""
BASELINE = Pattern(
    r"\([^()]*:[^()]*\)|\((?:baseline|now|currently|at\s+present|in|from)\b[^()]*\)|"
    r"\b(?:baseline|now|currently|at\s+present|today|so\s+far|where\s+\w+\s+is\s+now)\b[^.;\n]*|"
    rf"(?:^|(?<=[.;\n]\s))\W*(?:in\s+)?{_MONTHS}\s+20\d\d\s*(?::\s*(?-i:[a-z\d])|\b(?:he|she|"
    rf"they|it|this)\s+(?:\w+\s+){{0,3}}?(?:{PAST}|does\s+not|cannot)\b)[^.;\n]*|"
    r"(?:^|(?<=[.;\n]\s))\W*(?:since|as\s+of|last\s+(?:year|term|spring|summer|autumn|month)|"
    r"a\s+year\s+ago)\b[^.;\n]*|"
    rf"(?:^|(?<=[.;\n]\s))\W*in\s+{_MONTHS}\s+20\d\d,?\s+(?:[\w’'-]+\s+){{1,4}}?{PAST}\b[^.;\n]*",
    re.IGNORECASE,
)
"""Where somebody stands today, which is no promise: "(April 2026: two out of ten)", "In May 2026 it was three"."""

STEPS = Pattern(
    r"\bsteps?\b|\b(?:short(?:er)?|medium)[\s-]+term\b|\btargets?\b|\bmilestones?\b|"
    r"\bobjectives?\b|"
    r"\binterim\b|\bprovision\s+map|\b(?:support|education|learning)\s+plans?\b|\bieps?\b|"
    r"\bsmall\s+goals?\b|"
    r"\bgoals?\s+(?:for|are|will)\b|\bto\s+get\s+there\b|\bfirst\b[^.\n]{0,80}\bthen\b|"
    r"\bon\s+the\s+way\b",
    re.IGNORECASE,
)
MONITORING = Pattern(
    r"\b(?:monitor\w*|review(?:s|ed|ing)?|track(?:s|ed|ing)?|evaluat\w+|check(?:s|ed)?|"
    r"look(?:s|ed)?\s+at|"
    r"sets?\s+(?:\w+\s+){0,3}?targets?|counts|re-?tests?|watch(?:es)?|go(?:es)?\s+(?:over|through)|"
    r"assess(?:ed|es|ment)|measur\w+|record(?:s|ed)?|observ(?:e|es|ed|ations?)|meet(?:s|ings?)?|"
    r"assess,?\s+plan)\b[^\n]{0,140}?\b(?:term(?:ly)?|half[\s-]?term\w*|week(?:ly)?|month(?:ly)?|"
    r"fortnight\w*|"
    r"annual(?:ly)?|year(?:ly)?|each|every|daily|regular\w*|once|twice|three\s+times)\b"
    r"|\b(?:termly|half[\s-]?termly|weekly|monthly|fortnightly|(?:each|every)\s+"
    r"(?:half[\s-]?)?(?:term|week|"
    r"month))\b[^\n]{0,140}?\b(?:monitor\w*|review\w*|track\w*|evaluat\w+|check\w*|assess\w*|"
    r"measur\w+|meet\w*|"
    r"set|look\w*)\b"
    r"|\b(?:check\w*|monitor\w*|review\w*)\s+by\b[^.]{0,300}?\b(?:half[\s-]?)?(?:termly|weekly|"
    r"monthly|fortnightly|each|every)\b",
    re.IGNORECASE,
)

EDUCATION_MARK = Pattern(
    r"\beducation(?:al)?\s*(?:and|or|/|&|,)\s*(?:/\s*or\s+)?training\b|\b(?:education(?:al)?|"
    r"training)\s+"
    r"(?:and\s+training\s+)?outcomes?\b|\boutcomes?\s*[:(–—-]+\s*(?:education|training)|"
    r"[\[(]\s*(?:education(?:al)?|training|e\s?&\s?t|e/t|et)\b[^)\]\n]{0,40}[\])]|"
    r"\b(?:health|(?:social\s+)?care)\s+outcomes?\s*[:(–—-]|"
    r"\b(?:kind|type)\s*(?:of\s+outcome)?\s*:\s*(?:education|training|health|care)",
    re.IGNORECASE,
)

ADULTHOOD: dict[str, Pattern] = {
    "employment": Pattern(
        r"\b(?:employ\w*|jobs?|careers?|apprentic\w*|internships?|work\s+(?:experience|placement)"
        r"\w*|placements?|"
        r"vocational|volunteer\w*|cvs?|interviews?|qualification\w*|trade|"
        r"works?\s+(?:in|at|shifts?|\w+\s+hours)|"
        r"working\s+life|place\s+of\s+work|workplace|shifts?|enterprise|business|level\s+\d|gcses?|"
        r"btec|"
        r"(?:college|further\s+education|post-16)\s+courses?|t[\s-]levels?|for\s+sale|"
        r"trial\s+(?:day|week|shift)s?|higher\s+education|university)\b",
        re.IGNORECASE,
    ),
    "independent living": Pattern(
        r"\b(?:independen\w+\s+(?:living|life)|liv(?:e|es|ing)\s+(?:independent\w*|in|with|on)|"
        r"cook\w*|budget\w*|"
        r"money|bank|bills?|travel\w*|bus(?:es)?|trains?|shop(?:s|ping)?|laundry|housework|meals?|"
        r"kitchen|"
        r"(?:a|own|shared?|the)\s+(?:home|flat|house)\b|stay(?:s|ed)?\s+(?:\w+\s+"
        r"){0,2}(?:weekends?|nights?)|tenancy|self[\s-]care|overnight|road|kettle|chores|cleans?|"
        r"routines?|"
        r"home\s+of\s+(?:my|his|her|their)\s+own|(?:phone|energy|tenancy)\s+contract|rent|"
        r"sandwich\w*|life\s+skills|cross(?:es|ing)?|dress\w*|packs?\s+(?:his|her|their))\b",
        re.IGNORECASE,
    ),
    "friends and community": Pattern(
        r"\b(?:communit\w+|friends?|friendships?|relationships?|clubs?|boxing|football|dance|drama|"
        r"scouts|guides|church|mosque|choir|band|"
        r"social(?!\s+(?:care|work\w*|services))\w*|peers?|groups?|neighbour\w*|"
        r"volunteer\w*|teams?|youth|leisure|join(?:s|ing)?|other\s+(?:people|students|pupils|"
        r"young)|"
        r"a\s+person\s+(?:he|she|they)|people\s+(?:he|she|they)|meets?|conversation\w*|parties|"
        r"citizen\w*|"
        r"votes?|elections?|plays?\s+for|taking\s+part)\b",
        re.IGNORECASE,
    ),
    "health": Pattern(
        r"\b(?:health\w*|gps?|doctors?|medic\w+|exercis\w*|sle(?:ep|pt)\w*|diet|well-?being|"
        r"calm\w*|anxi\w+|emotion\w*|"
        r"hygiene|dentist|fit(?:ness)?|gym|swim\w*|inhaler|appointments?|stretch\w*|relax\w*|"
        r"feelings?|"
        r"food|eat(?:s|ing)?|stress|mental|consent|drugs|smok\w+|periods?|shower\w*|"
        r"wash(?:es|ing)?|"
        r"upset|worr\w+|red\s+card|runs?\s+\d|keeping\s+well|vegetables|weight)\b",
        re.IGNORECASE,
    ),
}
"""Cues of the four areas of preparing for adulthood, where nobody tagged them."""

MOVE = Pattern(
    r"\btransition\w*\s+(?:to|into|from\s+(?:\w+\s+)?(?:school|primary|nursery|college|year)|"
    r"plans?|planning|"
    r"arrangements?|visits?|meetings?|programme|book\w*|support|review|days?|work|pack)\b|"
    r"\b(?:move|moves|moving|transfer\w*|progress\w*|change)\s+(?:of\s+phase\s+)?(?:on\s+)?(?:to|"
    r"from|up\s+to|"
    r"into|on|between)\s+"
    r"(?:\w+\s+){0,4}(?:schools?|college|secondary|reception|year\s+\d+|nursery|course|work|"
    r"adult\w*|post-16|"
    r"sixth\s+form|placement|setting|phase|employment|university|home|provision)\b|"
    r"\bphase\s+transfer\b|"
    r"\bmove\s+(?:to|on\s+from|from)\s+(?:\w+\s+)?(?:school|college|work|secondary|reception|"
    r"course)|"
    r"\b(?:next|new|receiving|chosen|future|destination)\s+(?:school|college|setting|course|"
    r"placement|"
    r"classroom|class|teacher|provider)\b|"
    r"\b(?:start\w*|begin\w*|enter\w*|visit\w*|settl\w*)\s+(?:at\s+|in\s+|into\s+|to\s+)?(?:\w+\s+"
    r"){0,3}"
    r"(?:school|college|secondary|reception|sixth\s+form|year\s+(?:7|12))\b|\binduction\b|"
    r"\bhandover\b|"
    r"\b(?:adult\s+(?:services|social\s+care|health)|leav(?:es|ing)\s+(?:school|education|college))"
    r"\b|"
    r"\b(?:post[\s-]?16|post[\s-]?18|post[\s-]?19|sixth\s+form|supported\s+internship|further\s+"
    r"education|"
    r"apprenticeship)\b|\btransition\w*\s*[:–-]|\b(?:plan|plans|planning|ready|"
    r"prepar\w+)\s+(?:\w+\s+)?for\s+(?:the|his|her|their|this)\s+"
    r"(?:next\s+)?move\b|\b(?:before|after)\s+(?:the|his|her|their)\s+move\b|\b(?:go(?:es)?|going|"
    r"take[ns]?|taking)\s+(?:up\s+|on\s+|it\s+|them\s+)?(?:to|into)\s+"
    r"(?:\w+\s+){0,3}(?:secondary|college|year\s+(?:7|12)|high\s+school|big\s+school|sixth\s+form|"
    r"university|reception)\b|"
    r"\bbig\s+school\b|\btaster\s+(?:days?|sessions?|visits?)\b|\bpassport\s+(?:\w+\s+){0,3}(?:for|"
    r"to)\s+(?:\w+\s+){0,3}(?:school|college|year)\b|"
    r"\bvisits?\s+(?-i:[A-Z])\w+(?:\s+\w+){0,4}\s+(?:in|from|during|on|before)\s+(?:\d+\s+"
    r")?(?:january|february|march|april|may|june|"
    r"july|september|the\s+summer|spring|autumn)\b|\bafter\s+(?:school|college|"
    r"year\s+(?:11|13|14))\b|"
    r"\b(?:visit\w*|see|sees|look\w*\s+(?:at|round)|try|tries|spends?|sampl\w+)\s+(?:[\w’'-]+\s+"
    r"){0,5}?(?:day\s+(?:services?|centres?|opportunities)|colleges|schools|providers)\b|"
    r"\b(?:chosen|receiving|new|next)\s+(?:day\s+)?(?:service|centre)\b|\b(?:lists?|cards?|films?|"
    r"notes|folder|plan|passport|records?|files?|cues)\s+(?:will\s+)?(?:pass(?:es)?|goes?|go\s+"
    r"on)\s+(?:on\s+)?to\b|"
    r"^\W*(?:what\s+(?:comes|happens)\s+next|looking\s+ahead|the\s+next\s+(?:big\s+"
    r")?(?:change|move|step)\s+(?:is|comes|will))\b|"
    r"\b(?:move|moves|moving)\s+(?:in)?to\s+(?:(?:his|her|their|a|the)\s+)?(?:own\s+|shared\s+"
    r")?(?:supported\s+living|residential|flat|house)\b|"
    r"\b(?:course|placement|time\s+at\s+\w+|year\s+\d+)\s+(?:ends|finishes|comes\s+to\s+an\s+"
    r"end)\s+(?:in|on|at)\b|"
    r"\b(?:college|school|open[\s-]day)\s+visits\b",
    re.IGNORECASE,
)
"""A plan for the next move. "Transitions between lessons" is another thing."""


def year_promised(text: str) -> int | None:
    """Return the school year by whose end a text promises something, or None: KS2 is Year 6."""
    if found := _STAGE.search(text):
        return _KEY_STAGES[int(found["stage"])]
    if found := _YEAR.search(text):
        return int(found["year"])
    return 0 if _RECEPTION.search(text) else None
