"""How a plan speaks of the move to the next school, college or job: planned, put off, or merely told.

The Code of Practice (9.69, table, E) asks for forward plans for key changes. That somebody moves in
September is no plan, and neither is a heading with "to be confirmed" under it. Own work.
"""

import re

from ehcplan.compliance.pattern import Pattern

_TO = r"\s*(?:→|->|=>|>|–|—|-|/|\bto\b|\binto\b|\band\b)\s*"
_PLACE = (
    r"(?:(?:primary|secondary|high|upper|middle|junior|infant|senior|new|next|special)\s+school|"
    r"schools?|secondary|college|sixth\s+form|university|"
    r"nursery|reception|work|employment|(?:an?\s+)?apprenticeship|phases?|settings?|placement|"
    r"key\s+stages?|education|year\s+(?:3|7|12|14))"
)
_COURSE = (
    r"(?:the|his|her|their|this)\s+(?:\w+\s+){0,2}?(?:course|internship|placement|studies|"
    r"programme|degree|apprenticeship)"
)
MOVE_ALSO = Pattern(
    rf"\b(?:y|yr|yrs|year|years)\.?\s*(?:2{_TO}(?:y|yr|year)?\s*3|6{_TO}(?:y|yr|year)?\s*"
    rf"7|11{_TO}(?:y|yr|year)?\s*12|13{_TO}(?:y|yr|year)?\s*14)\b(?!\s+years?\b)|"
    rf"\b(?:ks|key\s+stages?)\s*(?:1{_TO}(?:ks|key\s+stage)?\s*2|2{_TO}(?:ks|key\s+stage)?\s*"
    rf"3|4{_TO}(?:ks|key\s+stage)?\s*5)\b|"
    r"\b(?:secondary|high[\s-]school|college|school|nursery|university|post-?16|sixth[\s-]form|"
    r"primary)\s+(?:transfer|transition|move|changeover|preparation|readiness)\b|"
    r"\b(?:steps?|stepp(?:ed|ing)|changes?|jumps?|switch(?:es)?|bridges?|bridging|gap|"
    r"cross(?:es|ing)?|shifts?|leap|way|passage|transfers?|transition\w*)\s+(?:up\s+|over\s+|on\s+"
    rf")?(?:from|between|of|into)\s+(?:[\w’'-]+\s+){{0,3}}?(?:{_PLACE}|adult\s+(?:life|services))"
    r"\b|"
    r"\b(?:get(?:s|ting)?\s+ready|readiness|prepar\w+|ready)\s+(?:[\w’'-]+\s+)?for\s+"
    rf"(?:[\w’'-]+\s+){{0,3}}?(?:{_PLACE}(?!\s+(?:to|in|with|by)\b)|(?-i:High|Academy|College))"
    r"\b(?!\s+(?:day|each|every|lessons?|work|trips?|in\s+the\s+mornings?)\b)|"
    r"\b(?:before|after)\s+(?:he|she|they|(?-i:[A-Z][\w’'-]+))\s+(?:leaves?|changes?\s+schools?|"
    r"moves?\s+(?:on|up|schools?|to)|goes\s+up|finishes\s+(?:school|college|the|his|her))\b(?!\s+"
    r"(?:the\s+)?(?:room|class|house|table|lesson|site|hall|building)\b)|"
    r"\b(?:work|jobs?|employment|living|life|placements?)\s+(?:after|once|beyond|at\s+the\s+end\s+"
    rf"of)\s+(?:{_COURSE}|school|college)\b|\bafter\s+{_COURSE}\b|"
    r"\b(?:what|where)\s+(?:he|she|they|(?-i:[A-Z][\w’'-]+))\s+(?:does|do|goes|go|will\s+(?:do|go)|"
    r"(?:wants?|would\s+like)\s+to\s+(?:do|go))\s+(?:next\s+(?:after|when|in\s+20\d\d)|after\s+"
    r"(?:\w+\s+)?20\d\d|afterwards)\b|"
    r"\b(?:reception|infant|junior|secondary|college)\s+(?:staff|teachers?|tutors?)\s+(?:\w+\s+)?(?:visits?|"
    r"comes?|meets?|sees?|observes?)\b[^.;\n]{0,24}\b(?:nursery|pre-?school|playgroup|school|here|home)\b|"
    r"\byear\s+(?:7|12)\s+(?:lead|tutor|teachers?|team|head|form|staff|pastoral|lessons?|manager|"
    r"co-?ordinator)\b",
    re.IGNORECASE,
)
"""Further words for the move itself: years and stages from which and to which, the step, the gap."""
_NEXT_SCHOOL = (
    r"(?:\b(?:the|his|her|their|new|chosen|next|local|receiving|both)\s+(?:secondary|high|upper|"
    r"senior|(?:middle|junior)(?=\s+school))(?:\s+schools?)?\b|\b(?:secondary|juniors?)\s+(?:sen[dc]*o|staff|teachers?|tutor|mentor)\b|"
    r"(?-i:\b[A-Z][a-z]+\s+(?:High|Secondary)\b))"
)
_ACTS = (
    r"\b(?:visits?|visited|shows?|shown|meets?|met|observ\w+|tours?|maps?|photo\w*|walks?|route|"
    r"spends?|sits?\s+in|shadows?|practi[sc]\w+|hand\s?over|passport|"
    r"tasters?|open\s+(?:day|evening)|induction|mornings?|afternoons?|books?|profile|records?|told|"
    r"named|keyworker|buddy|social\s+stor(?:y|ies)|diary|planner|timetable)\b"
)
NEXT_SCHOOL = Pattern(_NEXT_SCHOOL, re.IGNORECASE)
"""The school after this one, to a pupil who is still at primary school."""
ACTS = Pattern(_ACTS, re.IGNORECASE)
"""What is done for a move: visits, a tour, a map, somebody met."""

_ENDS = r"(?:ends?|finish(?:es)?|is\s+over|are\s+over|comes?\s+to\s+an\s+end|is\s+up|runs?\s+out)"
CHANGE = Pattern(
    r"\b(?:(?-i:[A-Z][\w’'-]+)|he|she|they)\s+(?:moves|leaves|changes\s+schools?|goes\s+on|passes|"
    r"turns\s+(?:18|eighteen|25))\b"
    r"(?!,\s+(?:the|an?|his|her|their|one|staff|somebody|adults?)\b)"
    r"(?!\s+(?:house|home|the\s+(?:room|class|table|lesson|hall|building|site|classroom)|"
    r"(?:each|every)|around|about|from\s+(?:his|her|their|one)|quickly|with|when|up\s+and\s+"
    r"down|five|ten|\w+\s+minutes?|to\s+the\s+(?:side|front|back|next))\b)|"
    r"\bchange\s+of\s+(?:school|college|setting|placement)|\b(?:new|next|chosen)\s+(?:school|"
    r"college|placement|one\s+is|setting)\b|\bafter\s+(?:year|yr)\s+(?:6|11|13|14)\b|"
    r"\bschools\s+are\b|\bthe\s+(?:\w+\s+)?(?:change|move)\s+(?:comes|is|will)\b|"
    r"\b(?:school|college)\s+(?:he|she|they)\s+go(?:es)?\s+on\s+to\b|"
    r"\b(?:internship|course|placement|apprenticeship|traineeship|programme|studies|education|"
    rf"plan|school|college|contract)\s+(?:itself\s+)?{_ENDS}\b|"
    r"\b(?:internship|course|placement|apprenticeship|traineeship|studies)\s+is\s+(?:over|done|"
    r"finished)\b|\bwhat\s+(?:follows|comes\s+(?:next|after))\b|\bleaving\s+(?:home|school|college|"
    r"care)\b|"
    r"\b(?:paid\s+(?:work|jobs?)|jobs?\s+(?:within|near|after|"
    r"for(?!\s+(?:\w+\s+){0,2}?(?:minutes?|hours?|lessons?|long|as\s+long)))|about\s+jobs|employers?|"
    r"(?:supported|shared|own)\s+(?:housing|living|flat|tenancy)|adult\s+(?:[\w-]+\s+"
    r")?(?:clinic|team|services?|ward|care|nurse))\b",
    re.IGNORECASE,
)
"""That something ends or begins: a school, a course, childhood."""
DONE_FOR_IT = Pattern(
    _ACTS + r"|\b(?:interviews?|trial|tries|tried|sleeps?|"
    r"stays?(?!\s+(?:on|in|at|with)\s+(?:(?:an?|one|the|his|her|their)\s+)?(?:\w+\s+)?(?:tasks?|jobs?|"
    r"lessons?|class|seat|work|topic|activit\w+)\b)|named\s+by|settled\s+by|brought\s+"
    r"forward|discussed\s+at\s+the\s+review|draws?\s+up|drawn\s+up|"
    r"lists?|tells?|goes\s+(?:with|to\s+see)|comes\s+to\s+watch|watch(?:es)?|days\s+(?:there|at)|"
    r"appl(?:y|ies|ications?)|referr(?:ed|al)|plan(?:s|ned)?\s+with|meetings?)\b",
    re.IGNORECASE,
)
"""What is done for a change, when a date stands beside it."""
_TOLD_LATER = (
    r"(?:n\s?/\s?a\b|not\s+applicable|none\b|nil\b|t\.?b\.?[acd]\b|to\s+follow|unknown|undecided|"
    r"pending|awaited|awaiting|"
    r"to\s+be\s+(?:\w+ly\s+)?(?:discussed|confirmed|agreed|arranged|decided|considered|planned|"
    r"advised|determined|reviewed|completed|added|looked\s+at|explored)|"
    r"(?:not|nothing|no\s+\w+)\s+(?:has\s+|have\s+|is\s+|are\s+)?(?:yet\s+)?(?:been\s+)?(?:known|"
    r"decided|agreed|planned|discussed|started|arranged|in\s+place|considered|needed|made|required|"
    r"begun|available|clear)|(?:nothing|nobody|no[\s-]one)\b|"
    r"(?:will|can|to)\s+be\s+(?:discussed|considered|planned|looked\s+at)\s+at)"
)
_REST = r"[^.;\n]{0,200}?"
_WHOSE = r"(?:(?-i:[A-Z][\w’'-]+)[’']s?|his|her|their|the|this)"
STATED_MOVE = Pattern(
    r"^\W*(?:[A-K]?\d+(?:\.\d+)*[.)]?\s+)?(?:it\s+is\s+(?:expected|hoped|planned|likely|agreed)\s+"
    r"that\s+)?(?:(?:(?-i:[A-Z][\w’'-]+)|he|she|they)\s+(?:also\s+|still\s+|now\s+)?(?:wants|hopes|"
    r"would\s+like|wishes|is\s+(?:expected|due|hoping|keen|likely|set|going|applying|leaving|moving|"
    r"starting)|will\s+(?:be\s+)?(?:leav|mov|transfer|start|go|finish)\w*|leaves|moves|transfers|"
    r"starts|finishes|has\s+applied)\b|"
    rf"{_WHOSE}\s+(?:[\w-]+\s+){{0,3}}?(?:course|internship|placement|apprenticeship|programme|time|"
    r"plan|studies|schooling|education)\s+(?:at\s+[\w’' -]{2,40}?\s+)?(?:also\s+)?(?:ends|finishes|"
    r"runs\s+out|comes\s+to\s+an\s+end|will\s+(?:end|finish|come)|is\s+(?:due|coming|expected)))\b",
    re.IGNORECASE,
)
"""That somebody moves, would like to or has asked to, or that something ends: the beginning of it."""
SOMEBODY_ACTS = Pattern(
    r"\b(?:transition\w*|plans?|programme|(?:teaching\s+)?assistants?|senc?d?cos?|tutors?|"
    r"advis[eo]rs?|staff|mentors?|coach(?:es)?|teachers?|workers?|keyworkers?|adults?|therapists?|"
    r"hours?|minutes|weeks?|weekly|sessions?|days|times|twice|support\w*|help\w*|learns?|"
    r"practi[sc]\w+)\b",
    re.IGNORECASE,
)
"""Who helps with a move, how often and with what."""
NEXT_STAFF = Pattern(
    r"\b(?:college|sixth[\s-]form)(?:[’']s)?\s+(?:[\w-]+\s+)?(?:sen[dc]*os?|tutors?|staff|mentors?|"
    r"lecturers?|teachers?|team|learning\s+support|inclusion\s+\w+)\b|"
    r"\b(?:starting|settling\s+in|beginning|enrolling)\s+(?:at|in|to)\s+(?:the\s+)?"
    r"(?-i:(?!(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December|Year|Spring|Summer|Autumn)\b)[A-Z][a-z]+)",
    re.IGNORECASE,
)
"""The staff of the college to come, to a pupil who is still at school, or the start there by its name."""
AT_NEW_PLACE = Pattern(
    r"\b(?:at|in|into|with|by|of)\s+(?:his|her|their|the|an?)\s+(?:new|next|chosen|future)\s+"
    r"(?:school|college|setting|class|classroom|placement|course|teacher)\b",
    re.IGNORECASE,
)
"""Where somebody will be by then, as an outcome says it."""
FOR_A_MOVE = Pattern(
    r"\W*(?:[A-K]?\d{1,2}(?:\.\d{1,2})*[.:)]?\s+)?(?:(?:the\s+|his\s+|her\s+)?(?:moves?|moving|"
    r"transition|transfer|leaving|starting)\s+(?:on|to|from|at|into|school|college|plan)|"
    r"after\s+(?:college|school|year\s+1\d))\b",
    re.IGNORECASE,
)
"""An item of provision for the next move, by its first words."""
EMPTY_MOVE = Pattern(
    r",\s+to\s+be\s+(?:confirmed|decided|agreed|advised|arranged)\W*$|"
    r"^\W{0,9}(?:(?:[^\s.;:|\n]{1,40}\s+"
    rf"){{0,8}}?[^\s.;:|\n]{{0,40}}\s{{0,3}}[:|–—-]\s{{0,3}})?{_TOLD_LATER}|"
    r"\b(?:have|has|had)(?:n[’']t|\s+not)\s+(?:yet\s+|really\s+)?(?:been\s+)?(?:thought|considered|"
    r"planned|discussed|agreed|decided|talked|looked|chosen|made|started)\b|"
    r"\b(?:too\s+(?:early|soon)|not\s+(?:yet\s+)?(?:the\s+)?time|premature)\s+to\b|"
    r"\b(?:parents?|mum|dad|mother|father|family|carers?)\s+(?:are|is)\s+(?:still\s+|currently\s+"
    r"|also\s+)?(?:looking|considering|thinking|deciding|choosing|undecided|exploring|unsure)\b|"
    r"\b(?:no\s+(?:firm\s+)?(?:plans?|arrangements?|decisions?|discussions?)|nothing|"
    rf"nobody)\b{_REST}\b(?:yet|so\s+far|at\s+(?:present|this\s+(?:stage|time))|to\s+date|been\s+"
    r"(?:made|agreed|planned)|in\s+place)\b",
    re.IGNORECASE,
)
"""That there is no plan for the move yet, in the line which names it. Asked of one line at a time."""
WISHED_MOVE = Pattern(
    r"\b(?:smooth(?:er|ly)?|successful(?:ly)?|seamless(?:ly)?|good|positive|happy|easy|calm|gentle|"
    r"well[\s-](?:planned|managed|supported)|careful(?:ly)?|stress[\s-]free)\s+(?:and\s+[\w-]+\s+)?"
    r"(?:transitions?|moves?|transfers?|starts?|changes?|journey|progression)\b",
    re.IGNORECASE,
)
"""A move that is wished for: how it should be, and not what makes it so."""
PAST_MOVE = Pattern(
    r"\b(?:went|was|were|had|met|made|moved|visited|spent|came|took|transferred|started|settled|saw|"
    r"began|joined|has\s+(?:now\s+)?(?:settled|moved|transferred|started))\b",
    re.IGNORECASE,
)
STILL_COMES = Pattern(
    r"\b(?:will|shall|to\s+be|is\s+to|are\s+to|plans?|planned|next|visits|meets|spends|shows|goes|takes|"
    r"comes|writes|begins|starts|moves|each|every)\b",
    re.IGNORECASE,
)
"""What is not over, in a text that tells of a move: somebody does it, or will."""
LINES = Pattern(r"(?<=[.;\n])")
_WHEN = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"spring|summer|autumn|the|a|new|school|academic|year|term|end|start|beginning|of|this|next|"
    r"sept|jan|\d{1,2})"
)
BARE_MOVE = Pattern(
    r"^\W*(?:[A-K]?\d+(?:\.\d+)*[.)]?\s+)?(?:(?-i:[A-Z][\w’'-]+)|he|she|they|the\s+"
    r"(?:pupil|child|young\s+person|student))\s+"
    r"(?:(?:will|should|would|is|are|due|going|expected|set|be|to|also|then|hopes)\s+"
    r"){0,4}(?:transfer|mov|start|go|leav|progress|finish|transition|join|chang)(?:e|es|s|ing|"
    r"ring)?\s+"
    r"(?:(?!(?:with|and|knowing|able|having|using|by|who|where|so|after|visits?)\b)[\w’'-]+\s+"
    r"){0,7}?"
    rf"(?:in|from|at|on|by|during|for)\s+(?:{_WHEN}\s+){{0,5}}20\d\d\W*$",
    re.IGNORECASE,
)
"""That somebody moves, and when, and nothing more."""
