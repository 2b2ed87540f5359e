"""Money in place of help, in the many names that authorities, schools and families have for it."""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.shapes import plain_triggers

_STEP = (
    r"(?:band(?:ing)?s?|tiers?|ranges?|brackets?|matrix|descriptors?|rates?|levels?|stages?|"
    r"categor(?:y|ies)|steps?|points?|grades?|elements?|blocks?|units?)"
)
_WHICH = (
    r"(?:[A-HJ-Z]\b|\d{1,2}\w?\b|one|two|three|four|five|six|seven|eight|nine|ten|I{1,3}\b|IV\b|"
    r"VI?\b)"
)
MONEY = Pattern(
    rf"\b(?:band(?:ing)?|tier|range|bracket|matrix)\s+(?:(?:level|value|score)\s+)?(?-i:{_WHICH}|"
    r"[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)"
    r"|\b(?:resourc\w+|fund\w*|banded|allocation|sen\s?d?|model|matrix|ehc\w*|top[\s-]?up)\s+"
    rf"{_STEP}\s+{_WHICH}"
    rf"|\b{_STEP}\s+{_WHICH}\s+(?:of\s+)?(?:the\s+)?(?:\w+[’']?s?\s+)?(?:banded|banding|resourc\w+|"
    r"fund\w*|model|matrix|descriptors?|allocation|payment|rate)"
    r"|\bbanded\b|\bbanding\b|\b(?:high(?:er|est)?|low(?:er|est)?|top|enhanced|standard|basic|full|"
    r"maximum|middle|exceptional|severe|complex)\s+(?:needs\s+)?(?:rate|band|tier)\b(?!\s+of\s+"
    r"(?:the|his|her|a)\s+(?:stage|hall|stand|shelf|rack|room|gym|theatre|trolley))"
    r"|\b(?:sums?|amounts?|payments?|grants?|contributions?|allowances?|costs?|cash|finances?|"
    r"lump\s+sum|value|worth|figure|total)\s+of\s+(?:money|£|up\s+to\s+£|(?:[\w-]+\s+"
    r"){1,6}pounds)\b"
    r"|\b(?:thousand|hundred|million)\s+pounds\b|\bpounds\s+(?:each|every|for|towards|to|of|is|are|"
    r"will)\b|\b\d[\d,.]*\s?(?:k\b|pounds|gbp)"
    r"|\b(?:annual|yearly|termly|financial|monetary|additional|cash|one-off|lump|agreed|total)\s+"
    r"(?:sum|contribution|payment|grant|allowance|award|allocation)\b|\b(?:financial|monetary|"
    r"cash)\s+(?:package|value|support|assistance|amount)\b|\bgrants?\s+(?:towards|for|from|to)\b"
    r"|\b(?:sen\s?d?|school|delegated|devolved|notional|high[\s-]needs|additional|extra|enhanced|"
    r"individual|lump|per[\s-]pupil)\s+(?:resourc(?:e|es|ing)|money|budget|allocation|monies|block|"
    r"cash|payment|sum)\b"
    r"|\b(?:inclusion|sen\s?d?|high[\s-]needs|disability|early\s+years|nursery)\s+(?:grant|premium|supplement)s?\b"
    r"|\b(?:pupil\s+premium|top[\s-]?up|high[\s-]needs\s+block|money|monies|finance[ds]?|financing|"
    r"cash|costed|costs?\s+(?:met|covered|up\s+to|is|are|will|to\s+the|approximately|about)|paid\s+"
    r"(?:to|for|by|into|direct\w*)|"
    r"the\s+(?:la|authority|council|local\s+authority|school)\s+(?:will\s+|shall\s+)?(?:pays?\s+"
    r"(?:for|towards|the)|funds?|finances?|contributes?|reimburses?|meets?\s+the\s+cost|gives?\s+"
    r"the\s+school))\b"
    r"|\b(?:attracts?|draws?|triggers?|qualif(?:y|ies)\s+for|entitled\s+to|receives?|gets|awarded|"
    r"allocated)\s+(?:the\s+|a\s+|an\s+)?(?:[\w-]+\s+){0,3}?(?:resourc(?:e|es|ing)|rate|band\w*|"
    r"tier|money|budget|premium|grant|allowance|award|uplift|top[\s-]?up|funding|units|points)\b"
    r"|\b(?:equates?|equal|equivalent|amounts?|corresponds?)\s+to\s+(?:an?\s+)?(?:[\w-]+\s+"
    r"){0,2}?(?:band|tier|level|matrix|points?|units?|rate)\b|\bresourced\s+at\b|\bresourcing\b|"
    r"\buplift\b|\bbudget\s+share\b|\bage[\s-]weighted\b|\bawpu\b|\b(?:units|points)\s+of\s+"
    r"(?:support|resourc\w+|need|sen)\b|\b(?:inclusion|disability\s+access|contingency|hardship|"
    r"early\s+years|sen\s?d?)\s+fund\b|@\s?(?:[\w-]+\s+){0,2}rate\b|€\s?\d|\d+\s?p(?:er)?\s+"
    r"(?:pupil|head)\b",
    re.IGNORECASE,
)
_SKILL = (
    r"telling\s+the\s+time|time|numbers?|numeracy|maths|mathematics|arithmetic|shapes?|clocks?|"
    r"bus\s+times|travel|buses|trains?|cook(?:ing|ery)|meals|food|appointments?|shops|phone|"
    r"telephone|calls|cleaning|laundry|washing|measur\w*|weigh\w*|counting|"
    r"calculat\w*|maps?|timetables|tickets|safety|friendships|relationships|letters|forms|jobs|"
    r"work\s+skills|hygiene|diary|directions|sums"
)
LEARNS_MONEY = Pattern(
    r"\b(?:coins?|change|shop(?:s|ping)?|price[sd]?|(?:he|she|they|to|(?-i:[A-Z][a-z]\w*))\s+"
    r"pays?\s+for|pays?\s+(?:the\s+driver|at|attention|with)|"
    r"spend(?:s|ing)?(?!\s+(?:it|this|them|that|the\s+(?:money|funding|grant|top-?up))\s+(?:on|for|to)\b)|money\s+"
    r"(?:skills|box|from|with|he|she|to)|purse|till|wages?|pocket\s+money|"
    r"costs?\s+of\s+(?:food|items|his|her)|budgeting|bank\s+(?:account|card)|counts?|"
    r"value\s+of\s+(?:coins|money)|(?:teach|learn|practis|handl|us)\w*\s+(?:\w+\s+){0,5}?(?:money|"
    r"cash|coins|budget\w*|pounds)|"
    r"(?:teach(?:es|ing)?(?!\s+assistants?)|taught|learn(?:s|ing)?|practi[sc](?:es|e|ing)|"
    r"rehears(?:es|ing)|works?\s+(?:on|through)|(?:lessons?|sessions?|course|games?|tuition|"
    r"training)\s+(?:in|on|about))[\s,:]+"
    r"(?:(?!(?:for|from|by|with|top|paid)\b)[\w’'-]+[\s,]+){0,8}?(?:money|cash)|"
    rf"(?:{_SKILL})(?:\s*,\s*|\s+and\s+|\s*,\s*and\s+|\s*/\s*)(?:using\s+|handling\s+)?(?:money|"
    r"cash)\b|\b(?:money|cash)(?:\s*,\s*|\s+and\s+|\s*,\s*and\s+|\s*/\s*)(?:[\w’'-]+\s+"
    rf")?(?:{_SKILL})\b|"
    r"real\s+money|rent|bills|tenancy|"
    r"(?:book|reading|colour|frequency|resistance|elastic|rubber|wrist|music|brass|wind|steel|"
    r"samba)\s+band\w*|band\s+(?:practice|rehears\w+))\b|\bno\s+(?:top|additional\s+fund)|"
    r"\bpays?\s+(?:the\s+\w+\s+)?for\s+(?:this|all\s+of\s+(?:this|it)|it|them|these)\b|"
    r"\b(?:nurs\w+|assistant|therapist|practitioner|worker|physio\w*|technician|nhs|"
    r"afc)\W+(?:\w+\W+){0,2}?band\s+\d|\bband\s+\d\s+(?:\w+\s+)?(?:nurs\w+|assistant|therap\w+|"
    r"practitioner|worker)|"
    r"\btier\s+(?:1|2|3|one|two|three)\s+(?:words?|vocab\w*)",
    re.IGNORECASE,
)
"""Money that the pupil learns to use, and bands of another kind."""
WHO_PAYS = Pattern(
    r"\bpaid\s+(?:for\s+)?by\s+(?:the\s+|our\s+)?(?:\w+\s+){0,2}?(?:council|authority|la|county|"
    r"borough|city|school|college|nhs|trust|icb|health\s+board)\b(?!\s*['’]s|\s+"
    r"(?:to|towards|into|direct\w*))",
    re.IGNORECASE,
)
"""Who pays for what stands beside it, and no money in its place: "fetched by a taxi, paid by the Council"."""
DRAWN = Pattern(
    r"\b(?:has|have)\s+(?:[\w£,.’'-]+\s+){0,3}?(?:top[\s-]?up|band(?:ing)?\s+\w|tier\s+\w|"
    r"element\s+\d|matrix|funding)\b|"
    r"\b(?:draws?(?:\s+(?:on|down|upon))?|gets?|receives?|attracts?|claims?|qualif(?:y|ies)\s+for|"
    r"(?:is|are|was|were|been)\s+(?:given|allocated|awarded|granted|paid|topped|met\s+(?:by|from))|spends?|spent|there\s+(?:is|will\s+"
    r"be)|"
    r"adds?|allows?|allocates?|awards?|pays?|gives?|provides?|contributes?|puts?(?:\s+in)?|applies|"
    r"uses|stands?(?:\s+in)?|serves?|does\s+duty|takes?\s+the\s+place|in\s+(?:place|lieu)\s+of|"
    r"instead\s+of|(?:is|are)\s+(?:set\s+aside|held|earmarked|meant|intended|to\s+be\s+used)|"
    r"(?:covers?|meets?|replaces?|sees?\s+to|looks?\s+after|goes\s+(?:to|towards)|supports|"
    r"(?:will|shall|to|can)\s+support)(?!\s+"
    r"(?:for\s+|towards\s+|all\s+)*(?:this|these|it|them|the\s+(?:above|hours?|costs?|time|fees?))"
    r"\b))\b",
    re.IGNORECASE,
)
"""Money that is given or drawn, as if it were the help."""
OF_ITS_HELP = Pattern(
    r"\b(?:for|of|towards|by|from|with)\s+(?:all\s+(?:of\s+)?)?(?:this|these|it|them|those|that|"
    r"which|(?:the|his|her|their)\s+(?:above|hours?|time|assistants?|post|adults?|sessions?|items?|"
    r"provision|therap\w+|tutors?|"
    r"costs?|lessons?|groups?|visits?|mentors?|teachers?))\b|\b(?:this|these|it|which)\s+(?:is|"
    r"are)\b",
    re.IGNORECASE,
)
"""That the money pays for the help beside it."""
WHAT_FOR = Pattern(
    r"\s*(?:(?:is|are|will\s+be)\s+)?(?:paid|given|allocated|provided|awarded|drawn|used|set\s+aside|"
    r"held)?\s*(?:(?:by|from|to|into|for|towards|as|through|at|in)\b[^.;\n\t|]{0,60})?\W*",
    re.IGNORECASE,
)
"""What may stand round a sum that is no more than a sum: who pays it, and what it is for."""
_PURSE = (
    r"(?:top[\s-]?up|band(?:s|ed|ing)?|fund(?:s|ing)?|budget|element\s+\w+|tier|matrix|grant|premium|"
    r"allocation|money|monies|resourc(?:e|es|ing)|rate|£\s?\d)"
)
_MORE = (
    r"(?:the\s+)?(?:rest|remainder|balance)\s+of|(?:any|all|every)thing\s+else|all\s+else|what\s+is\s+left|"
    r"(?:any|all|the|his|her|their)?\s*(?:other|further|additional|remaining|extra|outstanding)\b"
    r"[^.;:]{0,40}?\b(?:help|support|needs?|provision|hours|lessons|sessions|time|days?|input|assistance)|"
    r"(?:help|support|assistance|supervision|provision|lessons|afternoons|mornings|lunch\s?times?|"
    r"play\s?times?|break\s?times?)"
)
FOR_MORE_HELP = Pattern(
    rf"(?:^|[.;|\n]\s*)\W*(?:{_MORE})\b[^.;:|\n]{{0,60}}?\b(?:(?:is|are|will\s+be|is\s+to\s+be|are\s+to\s+be)\s+"
    r"(?:\w+ly\s+)?(?:met|covered|funded|resourced|found|provided|paid|financed|supplied|secured|"
    r"bought|made\s+up|allowed|catered)(?:\s+for)?\s+(?:from|by|through|out\s+of|within|at|via|under|with|"
    r"using|in)|comes?\s+(?:from|out\s+of|under|within)|falls?\s+(?:under|to|within)|draws?\s+on)\s+"
    r"(?:(?!(?:an?\s+)?(?:\w+\s+)?(?:assistants?|teachers?|therapists?|tutors?|mentors?|workers?|nurses?)\b)"
    rf"[\w’'£,.-]+\s+){{0,5}}?{_PURSE}\b",
    re.IGNORECASE,
)
"""Other help than what is written, met from a purse: "Help at play is met from the Band 2 top-up"."""
A_SUM = Pattern(
    r"(?:(?:an?|the|annual|yearly|additional|extra|high[\s-]needs|sen\s?d?|ehcp?|inclusion|council|"
    r"authority|local|nhs|pupil|total|enhanced|exceptional|level|rate)[\s’'s]+){0,5}"
    r"(?:(?:element|band(?:ing)?|tier|matrix|top-?\s?up|fund(?:ing|s)?|notional|budget|payments?|"
    r"grants?|premium|allocation|resource|allowance|contribution|sum)\b[\s,]*(?:[A-H1-9]\d?\b[\s,]*)?"
    r"){1,5}(?:(?:of|at|worth|:|–|-|=)?\s*£\s?\d[\d,.]*k?\s*(?:(?:a|per|each|every)\s+\w+|p\.?a\.?|"
    r"annually|yearly|termly)?)?",
    re.IGNORECASE,
)
ONLY_POUNDS = Pattern(
    r"(?:up\s+to\s+)?£\s?\d[\d,.]*k?\s*(?:(?:a|per|each|every)\s+\w+|p\.?a\.?|annually|yearly|"
    r"termly)?(?:\s+(?:of|in|as|from)\s+(?:[\w-]+\s+){0,3}?(?:top-?\s?up|fund(?:ing|s)?|budget|"
    r"payments?|grants?|premium|money))?",
    re.IGNORECASE,
)
TRIGGERS = plain_triggers(
    "band", "banding", "banded", "tier", "tiers", "range", "ranges", "bracket", "matrix", "level",
    "levels", "stage", "stages", "category", "step", "steps", "point", "points",
    "grade", "grades", "element", "elements", "block", "blocks", "unit", "units", "rate", "rates",
    "sum", "sums", "amount", "amounts", "payment", "payments", "grant", "grants", "contribution",
    "contributions", "allowance", "cost", "costs", "cash", "finance", "finances", "financed",
    "financing", "lump", "value", "worth", "figure", "total", "thousand", "hundred", "million",
    "pounds", "#", "resourc-", "money", "monies", "budget", "allocation", "premium", "topup",
    "top-up", "top", "costed", "paid", "pays", "pay", "funds", "fund-", "contributes", "reimburses",
    "meet", "meets",
    "gives", "give", "uplift", "award", "awpu", "age-weighted", "descriptor", "descriptors",
    "assistance", "package", "support",
)  # fmt: skip
