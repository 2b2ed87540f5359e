"""Sentences of Section F that give the pupil nothing: what is dropped, paid, ended, covered or kept under review.

"Since September she has had no German", "The first £6,000 comes from the school", "If the mentor
is away, a second one takes the session": nobody can be asked how long, how often and by whom.
Other rules still read what they say.
"""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.subjects import SUBJECT

_NUMBER = r"(?:[FGH][12]?[.\s-]?)?\d{1,2}(?:\.\d{1,2})*"
_MORE = rf"(?:\s*(?:,|and|&|to|–|-|/)\s*(?:items?\s+)?{_NUMBER})*"
_ITEM = (
    r"(?:(?:items?|provisions?|parts?|numbers?|nos?\.?|paragraphs?|lines?|rows?|sessions?)\s+"
    rf"{_NUMBER}|[FGH][12]?[.\s-]?\d{{1,2}}(?:\.\d{{1,2}})*){_MORE}"
)
_WHOM = r"(?:he|she|they|(?-i:[A-Z][\w’'-]+))"
_HAS = r"(?:has|have|had|is|are|was|were|will|would|do|does|did|can)"
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?s?"

ITEM = Pattern(rf"\b{_ITEM}(?![\w%])", re.IGNORECASE)
"""An item of the plan by its number."""
CITES_ITEMS = Pattern(
    rf"^\W*(?:(?:when|where|as|since|from\s+\w+(?:\s+\d{{4}})?),?\s+)?{_ITEM}(?:\s*"
    r"\([^()]{0,60}\))?\s+(?-i:(?:(?:both|all|each|together|also|now|will|is|are|was|were|has|"
    r"have|been|be|being)\s+)*"
    r"(?:takes?(?!\s+part)|took|taken|fills?|filled|replaces?|replaced|stands?|falls?|happens?|"
    r"held|comes?|came|shares?|shared|use\s+up|serves?|covers?|counts?|belongs?|"
    r"ends?|ended|stopped|started|began|runs?|paid|funded|met|reviewed|checked|looked\s+at|as\b|"
    r"given\s+(?:by|on|in)|timetabled|planned|the\s+same|new|old|unchanged|changed|kept))\b",
    re.IGNORECASE,
)
"""A sentence about items by their numbers: where in the week they stand, what they replace, who pays."""
_OUT = (
    r"(?:dropped|disapplied|withdrawn|excused|exempt(?:ed)?|removed|released|taken\s+out|taken\s+"
    r"off|left\s+out|struck\s+out|cut|given\s+up|gave\s+up|stopped|ceased|pulled\s+out|left|"
    r"come\s+out|came\s+out|comes\s+out|opted\s+out|suspended|lifted|freed|lost)"
)
LEAVES_SUBJECT = Pattern(
    rf"\b{_HAS}?\s*\b(?:been\s+)?{_OUT}\s+(?:(?:of|from|up|out|all|his|her|their|the|both|lessons?|"
    rf"classes?|one|two|three|second|group|hours?|work|in)\s+){{0,4}}?{SUBJECT}\b"
    r"|\b(?:drops?|leaves|gives\s+up|misses|comes\s+out\s+of|opts\s+out\s+of|stops)\s+"
    rf"(?:(?:out|of|all|his|her|their|the|one|two|second)\s+){{0,3}}?{SUBJECT}\b"
    r"|\b(?:not|no\s+longer|never|\w+n[’']t)\s+(?:(?:be|been|being|to|go|going|goes|went|back|"
    r"return|do|does|doing|take|takes|taking|taken|taught|study|studies|studying|follow|follows|"
    r"following|attend|attends|attending|"
    r"have|has|having|had|join|joins|joining|learn|learns|learning|sit|sits|sitting|in|for|on|"
    rf"part|of|any|a|an|the|his|her|their|entered|second|lessons?)\s+){{1,6}}?{SUBJECT}\b"
    rf"|\b{SUBJECT}\b(?:\s*(?:,|and|or|&)\s*[\w ]{{2,24}}?)?(?:\s+(?:in\s+years?\s+"
    rf"\d+|lessons?|gcse))?\s+{_HAS}\s+(?:(?:now|also|both|been|be|being|not|no\s+longer)\s+"
    rf"){{0,3}}?(?:{_OUT}|taken|studied|taught|followed|attended|part\s+of|on\s+(?:his|her|their))"
    r"\b"
    r"|(?:^\W*|[:;,]\s+|\b(?:has|have|had|is|with|takes?|does|do|been|there\s+(?:is|are))\s+"
    rf")(?:no|without(?:\s+any)?|neither)\s+{SUBJECT}\b"
    r"|^\W*(?:no\s+longer|not)\s+(?:taught|taken|studied|followed|attended|on\s+(?:his|her|their)"
    rf"\s+timetable)\b[^.;]*\b{SUBJECT}\b"
    rf"|^\W*(?:dropped|disapplied|withdrawn|excused|left\s+out)\b[^.;]*\b{SUBJECT}\b|"
    rf"\b{SUBJECT}\s*[:(–—-]\s*(?:not\b|no\b|dropped|disapplied|withdrawn|excused|exempt|stopped|"
    r"left\s+out|given\s+up|until\b)"
    r"|\b(?:takes?|does|sits?|studies|follows?)\s+(?:\w+\s+){1,2}?(?:gcses?|subjects|"
    r"options)\s+(?:instead\s+of|rather\s+than|and\s+not|where|while)\b|"
    r"\b(?:one|two|three|four)\s+(?:gcses?|subjects?|options?)\s+(?:fewer|less)\b",
    re.IGNORECASE,
)
"""A subject or a lesson to which the pupil does not go."""
OTHER_SUBJECTS = Pattern(
    r"^\W*(?:(?:his|her|their|the|[\w’'-]+[’']s)\s+(?:other|remaining|rest\s+of\s+"
    r"(?:his|her|their|the))\s+(?:\w+\s+)?(?:subjects?|lessons?|gcses?|options?|courses?|"
    r"curriculum|timetable)|all\s+(?:the\s+|his\s+|her\s+)?other\s+(?:subjects|lessons))\s+"
    rf"(?:is|are|stays?|remains?|goes|go|continues?|has|have)\b|^\W*(?:{_WHOM}\s+)?(?:keeps?|"
    r"stays\s+in|still\s+(?:has|takes|does|goes\s+to)|goes\s+on\s+with|continues\s+with)\s+"
    rf"(?:\w+\s+){{0,5}}?(?:{SUBJECT}|subjects|lessons)\b",
    re.IGNORECASE,
)
"""The subjects to which the pupil still goes."""
PAYS = Pattern(
    r"^\W*(?:funding|funded|finance|financed|costs?|costed|payment|paid|budget|resourc(?:e|ed|ing)|"
    r"who\s+pays|banding|band|top[\s-]?up)\b"
    r"|\b(?:is|are|was|were|be|been|being|has|have)\s+(?:\w+ly\s+|all\s+|both\s+)?(?:paid(?:\s+"
    r"for)?|funded|financed|met|charged|costed|split|resourced)\s+(?:\w+ly\s+)?(?:by|from|through|"
    r"out\s+of|with|to|between|via|for\s+by|at|within|under)\b"
    r"|\b(?:pays?|paid|funds|funded|finances|meets?|met|bears?|covers?)\s+(?:(?:for|the|full|whole|"
    r"rest|remaining|other)\s+)*(?:costs?|rest|remainder|difference|half|all\s+(?:of\s+"
    r")?(?:this|it|these)|this|these|it|them|£\s?\d)\b"
    rf"|\b(?:pays?|paid|funds|funded|cost)\s+(?:for\s+|of\s+)?{_ITEM}|\bcosts?\s+£|\badds?\s+£|"
    r"(?:\b(?:costs?|funding|money|budget)\b|£\s?\d[\d,]*(?:\s+(?:a|per|each)\s+year)?)(?:\s+"
    rf"(?:of|for|towards)\s+(?:this|these|it|all\s+(?:this|items)|{_ITEM}))?\s+"
    r"(?:is|are|was|were|comes?|came|has|have|goes|stays)\b",
    re.IGNORECASE,
)
"""Who pays for what stands elsewhere, and how much."""
OF_MONEY = Pattern(
    r"£|\b(?:fund\w*|budgets?|money|monies|costs?|paid|pays?|banding|band|top[\s-]?up|payments?|"
    r"resourced|finance[ds]?|allocation|notional|premium|grant)\b",
    re.IGNORECASE,
)
FROM_ADVICE = Pattern(
    r"^\W*(?:sources?|evidence|advice|reports?|taken|drawn|based|founded|recommended|advised|"
    r"suggested)(?:\s+(?:for|of|behind)\s+(?:this|these|the)\s+(?:items?|provision|section))?\s*"
    r"(?:[:–—]|\(|(?:from|on|in|by)\b)"
    r"|^\W*(?:this|these|it|all\s+(?:of\s+)?(?:this|these|it))\s+(?:item|provision|line|part|"
    r"wording|programme|paragraph|section)?s?\s*(?:is|are|was|were|has\s+been|have\s+been|comes?|"
    r"came|follows?)\s+"
    r"(?:taken|drawn|based|founded|from|recommended|advised|as\s+(?:advised|recommended|asked)|"
    r"what)\b",
    re.IGNORECASE,
)
"""Where the provision comes from."""
_LOOKS = (
    r"(?:review(?:s|ed)?|check(?:s|ed)?|monitor(?:s|ed)?|evaluat(?:es|ed)|look(?:s|ed)\s+"
    r"at|go(?:es|ne)?\s+(?:over|through)|compar(?:es|ed)|measur(?:es|ed)|record(?:s|ed)|"
    r"log(?:s|ged)|updat(?:es|ed)|weigh(?:s|ed)|"
    r"report(?:s|ed)|tell(?:s)?|writ(?:es|ten)|sign(?:s|ed)|audit(?:s|ed)|not(?:es|ed)|keeps?|kept|"
    r"sen(?:ds|t)|discuss(?:es|ed)|talk(?:s|ed)\s+(?:through|over|about)|read)"
)
_LOOKED_AT = (
    r"(?:(?:this|these|the|all|each|every|both|his|her|their)\s+(?:of\s+"
    r")?(?:(?:the|these|his|her|their|this)\s+)?(?:\w+\s+)?(?:provision(?:\s+"
    r"map)?|items?|help|arrangements?|progress|records?|logs?|outcomes?|targets?|data|hours|"
    r"sessions?(?:\s+records?)?|results?|notes?|effects?|impact|working|given|missed|section)|"
    rf"progress|provision|{_ITEM}|(?:a|the)\s+(?:record|log|note|register)\s+of\s+(?:(?:each|every|"
    r"all|the|what|sessions?|hours|visits?|progress|provision|missed|lost)\b))"
)
REVIEWS = Pattern(
    rf"^(?:[^.;:]{{0,90}}?\s)?{_LOOKS}\s+(?:\w+\s+){{0,2}}?{_LOOKED_AT}\b|"
    rf"^(?:[^.;:]{{0,60}}?\b)?{_LOOKED_AT}\b[^.;]{{0,60}}?\s(?:is|are|will\s+be|gets?|was|were)\s+"
    rf"(?:then\s+|also\s+|all\s+)?{_LOOKS}\b"
    r"|^\W*(?:reviews?|reviewed|monitoring|checks?|checked|how\s+(?:we|staff|school|anyone)\s+"
    r"(?:will\s+)?(?:know|check)|how\s+(?:this|it)\s+is\s+(?:checked|reviewed|watched)|"
    r"record(?:s|ing|-keeping)?|evaluation)\s*[:–—]",
    re.IGNORECASE,
)
"""How the provision is watched over."""
_STAFF = (
    r"(?:staff|adults?|assistants?|tas?|teachers?|therapists?|mentors?|nurses?|tutors?|workers?|"
    r"coach(?:es)?|psychologists?|officers?|specialists?|technicians?|instructors?|counsellors?|"
    r"practitioners?|keyworkers?|supervisors?|"
    r"drivers?|interpreters?|physios?|colleagues?|providers?|trainers?|leads?|senco|somebody|"
    r"someone|anyone|anybody|one\s+of\s+(?:them|these|the\s+\w+)|either|whoever|sessions?|lessons?|"
    r"visits?|appointments?|items?|[FGH]\d{1,2}(?:[’']s)?)"
)
_AWAY = (
    r"(?:away|absent|ill|sick|off(?:\s+(?:work|sick))?|on\s+(?:leave|a\s+"
    r"course|holiday|maternity\s+leave)|leaves?|unwell|unavailable|missing|missed|cancelled|lost|"
    r"cannot\s+(?:come|be\s+there|take\s+it))"
)
_SECOND = (
    r"(?:second|another|deputy|deputi[sz]\w+|stand-?in|stands?\s+in|steps?\s+in|cover(?:s|ed)?|"
    r"replac\w+|substitute|reserve|other\s+(?:trained\s+)?\w+)"
)
STANDS_IN = Pattern(
    r"^\W*(?:cover|(?:staff\s+|planned\s+)?absences?|stand-?ins?|continuity|sickness|contingency|"
    r"back-?up|if\s+(?:staff|somebody|someone|an?\s+adult|anyone)\s+(?:is|are)\s+"
    r"\w+)\b[^:–—.]{0,40}[:–—]"
    r"|^\W*(?:if|when|whenever|should|where|while|on\s+days\s+"
    rf"when)\b[^.;,]{{0,60}}?\b{_STAFF}\b[^.;,]{{0,40}}?\b{_AWAY}\b"
    r"|^\W*(?:if|when|whenever|should)\s+(?:he|she|they|(?-i:[A-Z][a-z]+))"
    rf"\b[^.;,]{{0,20}}?\b{_AWAY}\b[^.;]{{0,80}}\b{_SECOND}\b|^\W*in\s+(?:[\w’'-]+\s+"
    r"){1,4}?absence\b"
    r"|\b(?:missed|lost|cancelled)\b[^.;]{0,60}\b(?:made\s+(?:up|good)|given|repeated|replaced|"
    r"carried\s+over|added|owed|re-?arranged|caught\s+up|paid\s+back)\b|\b(?:made\s+up|made\s+"
    r"good|given\s+again|caught\s+up|carried\s+over)\s+(?:within|before|in|by|the|later|as\s+soon|"
    r"at|on)\b"
    rf"|\b(?:stands?|steps?|fills?)\s+in\s+(?:for\s+(?:him|her|them|(?:the\s+)?{_STAFF})\b|"
    rf"[^.;]{{0,40}}\b{_AWAY}\b)|\b(?:covers?|covered|deputis\w+|replacement|stand-?in|substitute|"
    r"reserve)\b[^.;]{0,40}\b(?:absen\w+|away|sickness|illness|leave)\b"
    rf"|\b(?:so\s+that|in\s+case)\b[^.;]{{0,60}}\b{_STAFF}\b[^.;]{{0,30}}\b{_AWAY}\b|"
    rf"\bso\s+that\s+(?:nothing|no\s+\w+)\b[^.;]{{0,60}}\b{_AWAY}\b",
    re.IGNORECASE,
)
"""How the help is kept up while somebody is away."""
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_LONG_AGO = (
    rf"(?:(?:19|20)\d\d\b|\b(?:{_MONTH}|easter|christmas|whitsun|(?:last|this)\s+(?:\w+\s+"
    r")?(?:year|term|half[\s-]term|spring|summer|autumn|winter)|because|his\s+last\s+"
    r"school|(?:she|he|they)\s+(?:moved|had|has)|the\s+(?:last\s+)?review)\b)"
)
ENDED = Pattern(
    r"^(?:(?!\b(?:when|once|until|till|before|after|as\s+soon|if|where|that|which|who|has\s+"
    r"been|will)\b)[^.;])*?\b(?:(?:ended|stopped|finished|ceased|closed|concluded|lapsed|ran\s+"
    r"out|came\s+to\s+an\s+end)|(?:was|were)\s+(?:ended|stopped|finished|withdrawn|completed|"
    rf"taken\s+out|removed|left\s+out|dropped))\b(?=[^.;]*{_LONG_AGO}|\W*$)"
    r"|\bdischarged\b(?!\s+(?:when|if|once))|^(?:(?!\b(?:when|once|until|till|if|because|where)\b)"
    rf"[^.;])*?\b{_WHOM}\s+no\s+longer\s+(?:needs?|has|gets?|receives?|sees?|uses?|wears?|attends?|"
    r"goes)\b|\b(?:is|are|was|were)\s+no\s+longer\s+(?:needed|required|given|provided|used|"
    r"necessary|part)\b"
    r"|^\W*(?:ended|removed|stopped|finished|no\s+longer\s+(?:given|needed|provided)|taken\s+out|"
    rf"deleted|ceased)\b[^.;]*(?:[:–—]|{_LONG_AGO})|\b{_WHOM}\s+has\s+(?:not\s+had|had\s+"
    r"no)\b[^.;]*\bsince\b",
    re.IGNORECASE,
)
"""Help of earlier days that is given no more."""
BY_DAY = Pattern(rf"^\W*{_DAY}(?:\s*[:–—-]|\s+(?:has|is|holds)\b|,?\s+(?:at\s+)?\d)", re.IGNORECASE)
"""A day of the week, with what stands in it."""
SESSIONS_KEPT = Pattern(
    r"\b(?:records?|logs?|notes?|register|list|number|diary)\s+of\s+(?:\w+\s+)?(?:sessions?|hours|"
    r"lessons?|visits?)\b|\bsessions?\s+(?:records?|logs?|notes?|sheets?|that\s+(?:was|were))\b",
    re.IGNORECASE,
)
"""Sessions that are counted, and not given."""
GIVES = Pattern(
    r"\b(?:support(?:s|ed|ing)?(?!\s+(?:plan|assistant))|help(?:s|ed|ing)?(?!\s+"
    r"(?:with|towards)\b)|assistance|interventions?|programmes?|strateg\w+|approach\w*|"
    r"provide[sd]?|providing|deliver\w*|therap(?:y|ies)|tuition|taught|tutors?|teach(?:es|ing)"
    r"(?!\s+assistant)|"
    r"works?\s+(?:with|on)|practis\w+|sessions?|mentor\w*|coach\w*|access|one-to-one|1\s?:\s?1|"
    r"breaks?|reads\s+with)\b",
    re.IGNORECASE,
)
"""Words of help that is given."""
GIVES_INSTEAD = Pattern(
    r"\b(?:support|help|assistance|interventions?|programmes?|strateg\w+|provide[sd]?|deliver\w*|"
    r"therapy|tuition|teaches|works?\s+(?:with|on|through)|practi[sc]\w+|mentor\w*|coach\w*|"
    r"access\w*|one-to-one|1\s?:\s?1|rests?|quiet|extra|additional|reading|spelling|"
    r"literacy|numeracy|skills|library|base|unit|so\s+(?:that|as)\b|to\s+(?:work|learn|read|"
    r"practi[sc]e|have|do|use|rest|catch)|(?:he|she|they)\s+(?:works?|learns?|goes|does(?!\s*"
    r"~)(?!\s+not)|uses|spends|reads|sits|rests|joins|follows|receives))\b",
    re.IGNORECASE,
)
"""What is done in the time of a subject: help, of which it must be said by whom and how much."""
