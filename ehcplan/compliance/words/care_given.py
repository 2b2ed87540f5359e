"""How Sections G and H give care, say that none is needed, and leave open how much there will be."""

import re

from ehcplan.compliance.pattern import Pattern

LABELLED = Pattern(
    r"^\W*(?:(?:[A-K]\d?[.\s-]*\d*(?:\.\d+)*|\d+(?:\.\d+)*|item\s+\d+)\s*[.:)–—-]*\s+)(?=[A-Z])"
)
"""The number of a paragraph: "H2.1."."""
_NEEDED = (
    r"(?:needed|required|necessary|called\s+for|wanted|identified|sought|recommended|advised|"
    r"proposed|asked\s+for|due|"
    r"reasonably\s+required|to\s+be\s+(?:made|given|set\s+out))"
)
_CARE = (
    r"(?:provision|help|care|support|services?|short\s+breaks?|adaptations?|equipment|treatment|"
    r"therapy|therapies|nursing|medicines?|"
    r"assistance|respite|input|kind)"
)
NONE_NEEDED = Pattern(
    r"\b(?:none|nothing|nil|neither)\b[^.;]{0,80}?\b(?:is|are|was|were|has\s+been|being)?\s*"
    rf"(?:\w+ly\s+)?(?:at\s+present\s+)?{_NEEDED}\b"
    rf"|\bno\s+(?:[\w’',-]+\s+){{0,9}}?{_CARE}\b[^.;]{{0,60}}?\b(?:is|are|was|were|has\s+been)\s+"
    rf"(?:\w+ly\s+)?{_NEEDED}\b"
    rf"|\b{_CARE}\s+(?:is|are|was|were)\s+not\s+(?:\w+ly\s+)?{_NEEDED}\b"
    r"|\b(?:does|do|did)\s+not\s+(?:\w+ly\s+)?(?:need|require|call\s+for)\s+(?:any\s+"
    rf")?(?:[\w’'-]+\s+){{0,4}}?{_CARE}\b"
    r"|\b(?:needs?|requires?|calls?\s+for|there\s+(?:is|are|was)|found|recommended|advised|"
    rf"identified|has|have)\s+no\s+(?:[\w’'-]+\s+){{0,4}}?{_CARE}\b"
    r"|^[\W\d]*(?:there\s+is\s+)?nothing\s+(?:to\s+be|to|that\s+(?:has|needs)\s+to\s+be|for\s+\w+\s+to)\s+"
    r"(?:provid|giv|arrang|add|list|specif|set\s+out|offer|put\s+in)\w*\b"
    r"|\b(?:nothing|none\s+of\s+it)\s+(?:is|has\s+been|was)\s+(?:now\s+)?(?:placed|put|entered|"
    r"recorded|listed|written|shown|set\s+out|given|included)\s+(?:in\s+)?(?:here|this\b|h1\b)"
    r"|^\W*none\b|^\W*nothing\b|^\W*not\s+(?:needed|required|applicable)\b",
    re.IGNORECASE,
)
"""That nothing is needed: "none is required at his age", "needs no health provision"."""
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
ONLY_SOURCE = Pattern(
    r"^\W*(?:(?:source|advice|from|by|report|see|per)\b\W*)?(?:(?:dr|mr|mrs|ms|miss|prof)\.?\s+"
    r")?(?:[\w.’'-]+\s+){0,4}?(?:paediatrician|nurse|gp|doctor|consultant|"
    r"social\s+worker|worker|team|service|services|officer|dco|dmo|icb|board|therapist|"
    r"physiotherapist|dietitian|audiologist|clinician|advice|report|letter|"
    r"assessment|(?-i:[A-Z][a-z]+))\W{1,3}(?:(?:of|dated|on|in)\s+"
    rf")?(?:\d{{1,2}}\W{{1,2}}(?:{_MONTH}|\d{{1,2}})\W{{1,2}}\d{{2,4}}|{_MONTH}\s+\d{{4}})\W*$",
    re.IGNORECASE,
)
"""Somebody's role and a date, and no more: what stood behind "none is needed:"."""
VAGUE_CARE = Pattern(
    r"\b(?:as\s+and\s+when|(?:as|if|when|where|whenever|wherever)\s+(?:\w+ly\s+"
    r")?(?:needed|required|necessary|appropriate|indicated|requested|possible|"
    r"available|he\s+grows|she\s+grows|they\s+grow|(?-i:[A-Z][a-z]+)\s+grows)|periodic\w*|"
    r"occasional\w*|intermittent\w*|from\s+time\s+to\s+time|"
    r"on\s+request|on\s+an?\s+(?:\w+\s+)?basis|ongoing|(?:may|might|could)\s+(?:also\s+)?(?:be|"
    r"have|need|receive|see|visit|offer|attend)|"
    r"now\s+and\s+(?:then|again)|every\s+so\s+often|at\s+intervals(?!\s+of)|"
    r"(?:a\s+few|several|a\s+couple\s+of|a\s+number\s+of|various|some)\s+(?:\w+\s+)?(?:times|visits|"
    r"sessions|appointments|checks|reviews)|"
    r"regular(?:ly)?|access\s+to|up\s+to\s+(?:\w+)\s+(?:\w+\s+)?(?:appointments?|sessions?|visits?|"
    r"reviews?|hours?|times)|"
    r"subject\s+to\s+(?:need|availability|capacity|review)|to\s+be\s+(?:determined|decided|agreed|"
    r"confirmed)|at\s+(?:the\s+)?discretion|involvement|"
    r"remains?\s+(?:under|open|known)|under\s+the\s+care|follow-?\s?up)\b",
    re.IGNORECASE,
)
"""Words that leave it open whether there will be any, or how often."""
CLOCK_TIMES = Pattern(
    r"\b\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:–|—|-|to|until|till)\s*"
    r"\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?\s?m\b|o['’]?clock)"
    r"|\bfrom\s+\w+\s+(?:to|until|till)\s+\w+\s+(?:o['’]?clock|in\s+the\s+"
    r"(?:morning|afternoon|evening))"
    r"|\b\d{1,2}[.:]\d\d\s*(?:–|—|-|to|until|till)\s*\d{1,2}[.:]\d\d\b",
    re.IGNORECASE,
)
"""From one hour of the clock to another: how long it lasts."""
DAYS_IN_SHORT = Pattern(
    r"\b(?:mon|tues?|wed|thurs?|fri|sat|sun)s?\b\.?|\b(?:on\s+)?(?:school|week|working|"
    r"college)[\s-]?days\b|\bw/?ends?\b|\bweekends\b|"
    r"\bevery\s+(?:2nd|3rd|4th|second|third|fourth)\s+\w+",
    re.IGNORECASE,
)
