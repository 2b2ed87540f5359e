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
_ITEM = rf"(?:(?:items?|provisions?|parts?|numbers?|nos?\.?|paragraphs?|lines?|rows?|sessions?)\s+{_NUMBER}|[FGH][12]?[.\s-]?\d{{1,2}}(?:\.\d{{1,2}})*){_MORE}"
_WHOM = r"(?:he|she|they|(?-i:[A-Z][\w’'-]+))"
_HAS = r"(?:has|have|had|is|are|was|were|will|would|do|does|did|can)"
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?s?"

ITEM = Pattern(rf"\b{_ITEM}(?![\w%])", re.IGNORECASE)
"""An item of the plan by its number."""
CITES_ITEMS = Pattern(
    rf"^\W*(?:(?:when|where|as|since|from\s+\w+(?:\s+\d{{4}})?),?\s+)?{_ITEM}(?:\s*\([^()]{{0,60}}\))?\s+(?-i:(?:(?:both|all|each|together|also|now|will|is|are|was|were|has|have|been|be|being)\s+)*"
    r"(?:takes?(?!\s+part)|took|taken|fills?|filled|replaces?|replaced|stands?|falls?|happens?|held|comes?|came|shares?|shared|use\s+up|serves?|covers?|counts?|belongs?|"
    r"ends?|ended|stopped|started|began|runs?|paid|funded|met|reviewed|checked|looked\s+at|as\b|given\s+(?:by|on|in)|timetabled|planned|the\s+same|new|old|unchanged|changed|kept))\b",
    re.IGNORECASE,
)
"""A sentence about items by their numbers: where in the week they stand, what they replace, who pays."""
_OUT = (
    r"(?:dropped|disapplied|withdrawn|excused|exempt(?:ed)?|removed|released|taken\s+out|taken\s+off|left\s+out|struck\s+out|cut|given\s+up|gave\s+up|stopped|ceased|pulled\s+out|left|"
    r"come\s+out|came\s+out|comes\s+out|opted\s+out|suspended|lifted|freed|lost)"
)
LEAVES_SUBJECT = Pattern(
    rf"\b{_HAS}?\s*\b(?:been\s+)?{_OUT}\s+(?:(?:of|from|up|out|all|his|her|their|the|both|lessons?|classes?|one|two|three|second|group|hours?|work|in)\s+){{0,4}}?{SUBJECT}\b"
    rf"|\b(?:drops?|leaves|gives\s+up|misses|comes\s+out\s+of|opts\s+out\s+of|stops)\s+(?:(?:out|of|all|his|her|their|the|one|two|second)\s+){{0,3}}?{SUBJECT}\b"
    rf"|\b(?:not|no\s+longer|never|\w+n[’']t)\s+(?:(?:be|been|being|to|go|going|goes|went|back|return|do|does|doing|take|takes|taking|taken|taught|study|studies|studying|follow|follows|following|attend|attends|attending|"
    rf"have|has|having|had|join|joins|joining|learn|learns|learning|sit|sits|sitting|in|for|on|part|of|any|a|an|the|his|her|their|entered|second|lessons?)\s+){{1,6}}?{SUBJECT}\b"
    rf"|\b{SUBJECT}\b(?:\s*(?:,|and|or|&)\s*[\w ]{{2,24}}?)?(?:\s+(?:in\s+years?\s+\d+|lessons?|gcse))?\s+{_HAS}\s+(?:(?:now|also|both|been|be|being|not|no\s+longer)\s+){{0,3}}?(?:{_OUT}|taken|studied|taught|followed|attended|part\s+of|on\s+(?:his|her|their))\b"
    rf"|(?:^\W*|[:;,]\s+|\b(?:has|have|had|is|with|takes?|does|do|been|there\s+(?:is|are))\s+)(?:no|without(?:\s+any)?|neither)\s+{SUBJECT}\b"
    rf"|^\W*(?:no\s+longer|not)\s+(?:taught|taken|studied|followed|attended|on\s+(?:his|her|their)\s+timetable)\b[^.;]*\b{SUBJECT}\b"
    rf"|^\W*(?:dropped|disapplied|withdrawn|excused|left\s+out)\b[^.;]*\b{SUBJECT}\b|\b{SUBJECT}\s*[:(–—-]\s*(?:not\b|no\b|dropped|disapplied|withdrawn|excused|exempt|stopped|left\s+out|given\s+up|until\b)"
    rf"|\b(?:takes?|does|sits?|studies|follows?)\s+(?:\w+\s+){{1,2}}?(?:gcses?|subjects|options)\s+(?:instead\s+of|rather\s+than|and\s+not|where|while)\b|\b(?:one|two|three|four)\s+(?:gcses?|subjects?|options?)\s+(?:fewer|less)\b",
    re.IGNORECASE,
)
"""A subject or a lesson to which the pupil does not go."""
OTHER_SUBJECTS = Pattern(
    rf"^\W*(?:(?:his|her|their|the|[\w’'-]+[’']s)\s+(?:other|remaining|rest\s+of\s+(?:his|her|their|the))\s+(?:\w+\s+)?(?:subjects?|lessons?|gcses?|options?|courses?|curriculum|timetable)|all\s+(?:the\s+|his\s+|her\s+)?other\s+(?:subjects|lessons))\s+"
    rf"(?:is|are|stays?|remains?|goes|go|continues?|has|have)\b|^\W*(?:{_WHOM}\s+)?(?:keeps?|stays\s+in|still\s+(?:has|takes|does|goes\s+to)|goes\s+on\s+with|continues\s+with)\s+(?:\w+\s+){{0,5}}?(?:{SUBJECT}|subjects|lessons)\b",
    re.IGNORECASE,
)
"""The subjects to which the pupil still goes."""
PAYS = Pattern(
    r"^\W*(?:funding|funded|finance|financed|costs?|costed|payment|paid|budget|resourc(?:e|ed|ing)|who\s+pays|banding|band|top[\s-]?up)\b"
    r"|\b(?:is|are|was|were|be|been|being|has|have)\s+(?:\w+ly\s+|all\s+|both\s+)?(?:paid(?:\s+for)?|funded|financed|met|charged|costed|split|resourced)\s+(?:\w+ly\s+)?(?:by|from|through|out\s+of|with|to|between|via|for\s+by|at|within|under)\b"
    r"|\b(?:pays?|paid|funds|funded|finances|meets?|met|bears?|covers?)\s+(?:(?:for|the|full|whole|rest|remaining|other)\s+)*(?:costs?|rest|remainder|difference|half|all\s+(?:of\s+)?(?:this|it|these)|this|these|it|them|£\s?\d)\b"
    rf"|\b(?:pays?|paid|funds|funded|cost)\s+(?:for\s+|of\s+)?{_ITEM}|\bcosts?\s+£|\badds?\s+£|(?:\b(?:costs?|funding|money|budget)\b|£\s?\d[\d,]*(?:\s+(?:a|per|each)\s+year)?)(?:\s+(?:of|for|towards)\s+(?:this|these|it|all\s+(?:this|items)|{_ITEM}))?\s+"
    r"(?:is|are|was|were|comes?|came|has|have|goes|stays)\b",
    re.IGNORECASE,
)
"""Who pays for what stands elsewhere, and how much."""
OF_MONEY = Pattern(
    r"£|\b(?:fund\w*|budgets?|money|monies|costs?|paid|pays?|banding|band|top[\s-]?up|payments?|resourced|finance[ds]?|allocation|notional|premium|grant)\b",
    re.IGNORECASE,
)
FROM_ADVICE = Pattern(
    r"^\W*(?:sources?|evidence|advice|reports?|taken|drawn|based|founded|recommended|advised|suggested)(?:\s+(?:for|of|behind)\s+(?:this|these|the)\s+(?:items?|provision|section))?\s*(?:[:–—]|\(|(?:from|on|in|by)\b)"
    r"|^\W*(?:this|these|it|all\s+(?:of\s+)?(?:this|these|it))\s+(?:item|provision|line|part|wording|programme|paragraph|section)?s?\s*(?:is|are|was|were|has\s+been|have\s+been|comes?|came|follows?)\s+"
    r"(?:taken|drawn|based|founded|from|recommended|advised|as\s+(?:advised|recommended|asked)|what)\b",
    re.IGNORECASE,
)
"""Where the provision comes from."""
_LOOKS = (
    r"(?:review(?:s|ed)?|check(?:s|ed)?|monitor(?:s|ed)?|evaluat(?:es|ed)|look(?:s|ed)\s+at|go(?:es|ne)?\s+(?:over|through)|compar(?:es|ed)|measur(?:es|ed)|record(?:s|ed)|log(?:s|ged)|updat(?:es|ed)|weigh(?:s|ed)|"
    r"report(?:s|ed)|tell(?:s)?|writ(?:es|ten)|sign(?:s|ed)|audit(?:s|ed)|not(?:es|ed)|keeps?|kept|sen(?:ds|t)|discuss(?:es|ed)|talk(?:s|ed)\s+(?:through|over|about)|read)"
)
_LOOKED_AT = (
    rf"(?:(?:this|these|the|all|each|every|both|his|her|their)\s+(?:of\s+)?(?:(?:the|these|his|her|their|this)\s+)?(?:\w+\s+)?(?:provision(?:\s+map)?|items?|help|arrangements?|progress|records?|logs?|outcomes?|targets?|data|hours|"
    rf"sessions?(?:\s+records?)?|results?|notes?|effects?|impact|working|given|missed|section)|progress|provision|{_ITEM}|(?:a|the)\s+(?:record|log|note|register)\s+of\s+(?:(?:each|every|all|the|what|sessions?|hours|visits?|progress|provision|missed|lost)\b))"
)
REVIEWS = Pattern(
    rf"^(?:[^.;:]{{0,90}}?\s)?{_LOOKS}\s+(?:\w+\s+){{0,2}}?{_LOOKED_AT}\b|^(?:[^.;:]{{0,60}}?\b)?{_LOOKED_AT}\b[^.;]{{0,60}}?\s(?:is|are|will\s+be|gets?|was|were)\s+(?:then\s+|also\s+|all\s+)?{_LOOKS}\b"
    r"|^\W*(?:reviews?|reviewed|monitoring|checks?|checked|how\s+(?:we|staff|school|anyone)\s+(?:will\s+)?(?:know|check)|how\s+(?:this|it)\s+is\s+(?:checked|reviewed|watched)|record(?:s|ing|-keeping)?|evaluation)\s*[:–—]",
    re.IGNORECASE,
)
"""How the provision is watched over."""
_STAFF = (
    r"(?:staff|adults?|assistants?|tas?|teachers?|therapists?|mentors?|nurses?|tutors?|workers?|coach(?:es)?|psychologists?|officers?|specialists?|technicians?|instructors?|counsellors?|practitioners?|keyworkers?|supervisors?|"
    r"drivers?|interpreters?|physios?|colleagues?|providers?|trainers?|leads?|senco|somebody|someone|anyone|anybody|one\s+of\s+(?:them|these|the\s+\w+)|either|whoever|sessions?|lessons?|visits?|appointments?|items?|[FGH]\d{1,2}(?:[’']s)?)"
)
_AWAY = r"(?:away|absent|ill|sick|off(?:\s+(?:work|sick))?|on\s+(?:leave|a\s+course|holiday|maternity\s+leave)|leaves?|unwell|unavailable|missing|missed|cancelled|lost|cannot\s+(?:come|be\s+there|take\s+it))"
_SECOND = r"(?:second|another|deputy|deputi[sz]\w+|stand-?in|stands?\s+in|steps?\s+in|cover(?:s|ed)?|replac\w+|substitute|reserve|other\s+(?:trained\s+)?\w+)"
STANDS_IN = Pattern(
    r"^\W*(?:cover|(?:staff\s+|planned\s+)?absences?|stand-?ins?|continuity|sickness|contingency|back-?up|if\s+(?:staff|somebody|someone|an?\s+adult|anyone)\s+(?:is|are)\s+\w+)\b[^:–—.]{0,40}[:–—]"
    rf"|^\W*(?:if|when|whenever|should|where|while|on\s+days\s+when)\b[^.;,]{{0,60}}?\b{_STAFF}\b[^.;,]{{0,40}}?\b{_AWAY}\b"
    rf"|^\W*(?:if|when|whenever|should)\s+(?:he|she|they|(?-i:[A-Z][a-z]+))\b[^.;,]{{0,20}}?\b{_AWAY}\b[^.;]{{0,80}}\b{_SECOND}\b|^\W*in\s+(?:[\w’'-]+\s+){{1,4}}?absence\b"
    rf"|\b(?:missed|lost|cancelled)\b[^.;]{{0,60}}\b(?:made\s+(?:up|good)|given|repeated|replaced|carried\s+over|added|owed|re-?arranged|caught\s+up|paid\s+back)\b|\b(?:made\s+up|made\s+good|given\s+again|caught\s+up|carried\s+over)\s+(?:within|before|in|by|the|later|as\s+soon|at|on)\b"
    rf"|\b(?:stands?|steps?|fills?)\s+in\s+(?:for\s+(?:him|her|them|(?:the\s+)?{_STAFF})\b|[^.;]{{0,40}}\b{_AWAY}\b)|\b(?:covers?|covered|deputis\w+|replacement|stand-?in|substitute|reserve)\b[^.;]{{0,40}}\b(?:absen\w+|away|sickness|illness|leave)\b"
    rf"|\b(?:so\s+that|in\s+case)\b[^.;]{{0,60}}\b{_STAFF}\b[^.;]{{0,30}}\b{_AWAY}\b|\bso\s+that\s+(?:nothing|no\s+\w+)\b[^.;]{{0,60}}\b{_AWAY}\b",
    re.IGNORECASE,
)
"""How the help is kept up while somebody is away."""
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_LONG_AGO = rf"(?:(?:19|20)\d\d\b|\b(?:{_MONTH}|easter|christmas|whitsun|(?:last|this)\s+(?:\w+\s+)?(?:year|term|half[\s-]term|spring|summer|autumn|winter)|because|his\s+last\s+school|(?:she|he|they)\s+(?:moved|had|has)|the\s+(?:last\s+)?review)\b)"
ENDED = Pattern(
    rf"^(?:(?!\b(?:when|once|until|till|before|after|as\s+soon|if|where|that|which|who|has\s+been|will)\b)[^.;])*?\b(?:(?:ended|stopped|finished|ceased|closed|concluded|lapsed|ran\s+out|came\s+to\s+an\s+end)|(?:was|were)\s+(?:ended|stopped|finished|withdrawn|completed|taken\s+out|removed|left\s+out|dropped))\b(?=[^.;]*{_LONG_AGO}|\W*$)"
    rf"|\bdischarged\b(?!\s+(?:when|if|once))|^(?:(?!\b(?:when|once|until|till|if|because|where)\b)[^.;])*?\b{_WHOM}\s+no\s+longer\s+(?:needs?|has|gets?|receives?|sees?|uses?|wears?|attends?|goes)\b|\b(?:is|are|was|were)\s+no\s+longer\s+(?:needed|required|given|provided|used|necessary|part)\b"
    rf"|^\W*(?:ended|removed|stopped|finished|no\s+longer\s+(?:given|needed|provided)|taken\s+out|deleted|ceased)\b[^.;]*(?:[:–—]|{_LONG_AGO})|\b{_WHOM}\s+has\s+(?:not\s+had|had\s+no)\b[^.;]*\bsince\b",
    re.IGNORECASE,
)
"""Help of earlier days that is given no more."""
BY_DAY = Pattern(rf"^\W*{_DAY}(?:\s*[:–—-]|\s+(?:has|is|holds)\b|,?\s+(?:at\s+)?\d)", re.IGNORECASE)
"""A day of the week, with what stands in it."""
SESSIONS_KEPT = Pattern(
    r"\b(?:records?|logs?|notes?|register|list|number|diary)\s+of\s+(?:\w+\s+)?(?:sessions?|hours|lessons?|visits?)\b|\bsessions?\s+(?:records?|logs?|notes?|sheets?|that\s+(?:was|were))\b",
    re.IGNORECASE,
)
"""Sessions that are counted, and not given."""
GIVES = Pattern(
    r"\b(?:support(?:s|ed|ing)?(?!\s+(?:plan|assistant))|help(?:s|ed|ing)?(?!\s+(?:with|towards)\b)|assistance|interventions?|programmes?|strateg\w+|approach\w*|provide[sd]?|providing|deliver\w*|therap(?:y|ies)|tuition|taught|tutors?|teach(?:es|ing)(?!\s+assistant)|"
    r"works?\s+(?:with|on)|practis\w+|sessions?|mentor\w*|coach\w*|access|one-to-one|1\s?:\s?1|breaks?|reads\s+with)\b",
    re.IGNORECASE,
)
"""Words of help that is given."""
GIVES_INSTEAD = Pattern(
    r"\b(?:support|help|assistance|interventions?|programmes?|strateg\w+|provide[sd]?|deliver\w*|therapy|tuition|teaches|works?\s+(?:with|on|through)|practi[sc]\w+|mentor\w*|coach\w*|access\w*|one-to-one|1\s?:\s?1|rests?|quiet|extra|additional|reading|spelling|"
    r"literacy|numeracy|skills|library|base|unit|so\s+(?:that|as)\b|to\s+(?:work|learn|read|practi[sc]e|have|do|use|rest|catch)|(?:he|she|they)\s+(?:works?|learns?|goes|does(?!\s*~)(?!\s+not)|uses|spends|reads|sits|rests|joins|follows|receives))\b",
    re.IGNORECASE,
)
"""What is done in the time of a subject: help, of which it must be said by whom and how much."""
