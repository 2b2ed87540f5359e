"""How Section E speaks of what stands beside an outcome: who checks it, who sets targets, the next move.

The Code of Practice (9.69, table) asks for steps, monitoring and a forward plan in Section E. Their
sentences have staff for their subject and are no outcomes: no rule about an outcome's words is theirs.
"""

import re

from ehcplan.compliance.pattern import Pattern

_TIMES = (
    r"(?:each|every|once|twice|termly|half[\s-]?term\w*|weekly|fortnight\w*|monthly|daily|"
    r"annual\w*|yearly|"
    r"term|terms|three\s+times|four\s+times|regularly|in\s+(?:january|february|march|april|may|"
    r"june|july|"
    r"september|october|november|december|autumn|spring|summer)|on\s+(?:mondays?|tuesdays?|"
    r"wednesdays?|"
    r"thursdays?|fridays?)|at\s+(?:the\s+)?(?:\w+\s+)?(?:reviews?|parents['’]?\s+evenings?|"
    r"meetings?))"
)
_PROGRESS = (
    r"(?:targets?|steps?|progress|outcomes?|goals?|milestones?|reviews?|data|notes?|records?|log|"
    r"counts?|"
    r"tracker|results?|scores?|evidence|next\s+small|short\w*|hand\s?over|the\s+(?:next|new)\s+\w+|"
    r"plan)"
)
_CHECKS = (
    r"(?:(?:is|are)\s+(?:told|shown|sent|given|asked|kept)|set(?:s|ting)?(?!\s+up)|checks?|"
    r"checking|counts?|notes?|records?|recording|reviews?|reviewing|looks?|looking|"
    r"meets?|meeting|go(?:es)?|going|talks?|writes?|keeps?|updates?|monitors?|monitoring|"
    r"discuss(?:es)?|shares?|sends?|"
    r"reports?|tracks?|tracking|measures?|assess(?:es)?|re-?test\w*|tests?|chooses?|agrees?|"
    r"decides?|plans?|hears?|"
    r"observes?|watch(?:es)?|evaluates?|compares?|collects?|brings?|take(?:s)?\s+stock|"
    r"hands?\s+over|visits?|"
    r"invites?|rings?|feeds?\s+back|comes?\s+in|sits?\s+down|holds?\s+a)"
)
_WHO = (
    r"(?:teachers?|tutors?|mentors?|sencos?|sendcos?|coordinators?|co-ordinators?|therapists?|"
    r"psychologists?|"
    r"assistants?|tas?|lsas?|hltas?|staff|school|college|nursery|setting|team|keyworkers?|"
    r"key\s+(?:workers?|"
    r"adults?|persons?)|workers?|coach(?:es)?|nurses?|parents?|carers?|mum|dad|mother|father|"
    r"sister|brother|family|"
    r"head|heads|leads?|leaders?|managers?|lecturers?|specialists?|professionals?|adults?|"
    r"everybody|everyone|"
    r"we|they|practitioners?|council|authority|hospital|employer|physio\w*|slts?|salts?|ots?|eps?|"
    r"instructors?)"
)
CHECKING = Pattern(
    rf"^\W{{0,20}}(?!(?-i:(?!(?i:{_WHO})\b)[A-Z][\w’'-]+)\s+(?:benefits|gets|has|receives|needs|"
    r"requires|attends|joins|starts|uses|enjoys|likes|accesses|spends)\b)"
    rf"(?:(?!(?:will|to)\b)\S+\s+){{0,7}}?{_WHO}\b(?:,?\s+(?:and|or|of|at|in|for|with|"
    r"around|from|who)\b"
    r"(?:(?!\b(?:will|to|should|must)\b)[^.;]){0,60}?)?"
    r",?\s(?:(?:will|to|then|also|all|both|each|still|should|shall|jointly|together)\s+){0,3}"
    rf"(?-i:{_CHECKS})\b(?=[^.]*\b(?:{_TIMES}|{_PROGRESS})\b)",
    re.IGNORECASE,
)
"""Staff or family who check, set, meet or write down, and when or what."""
COUNTS_ALONE = Pattern(
    rf"^\W*(?:(?:the|his|her|their|a|an)\s+)?(?:[\w’'-]+\s+){{0,3}}?{_WHO}\s+(?:counts|checks|keeps\s+"
    r"(?:count|the\s+tally)|looks|monitors|measures|records|reviews|scores|notes)\s*(?:[.;,]|$)",
    re.IGNORECASE,
)
"""Who counts, in a short sentence behind an outcome: "Specialist teacher counts; …"."""
ABOUT_PROGRESS = Pattern(
    r"^\W*(?:(?:the|these|this|all|his|her|their|my|our|both|short(?:er)?|small(?:er)?|long(?:er)?|"
    r"medium|interim|new|"
    r"next|first|agreed|[A-Z][\w-]+['’]s)[\s-]+(?:term\s+)?){0,4}"
    r"(?:targets?|steps?|progress|monitoring|checking|tracking|reviewing|reviews?|milestones?|"
    r"objectives|"
    r"arrangements|transitions?|moves?|transfer|handover|success\s+criteria|baselines?|"
    r"forward\s+plan\w*|who\s+(?:checks|sets|plans|looks|reviews)|"
    r"how\s+(?:progress|we|it)|what\s+(?:comes|happens|is)\s+next|what\s+(?:lies|is)\s+ahead|"
    r"looking\s+ahead|(?:change|move)\s+(?:is|comes|will\s+be)|outcomes?\s+(?:are|were|will\s+"
    r"be|is|should\s+be)|"
    r"(?:reviewed|monitored|checked|measured|assessed|tracked|evaluated|recorded)\s+(?:by|each|"
    r"every|at|on|in|through|with|"
    r"against|\w*ly|half))\b|"
    r"^\W*(?:these|they|this|it|all|each|everything|the\s+plan)\s+(?:\w+\s+){0,3}?(?:will\s+be|is|"
    r"are|to\s+be)\s+"
    r"(?:\w+ly\s+)?(?:looked|checked|reviewed|counted|measured|monitored|set|agreed|recorded|"
    r"shared|discussed|tracked|"
    r"updated|assessed|evaluated|talked)\b",
    re.IGNORECASE,
)
"""A sentence that begins with targets, progress, a review or the next move."""
_SETTING = (
    r"(?:schools?|college|nursery|pre-?school|sixth\s+form|primary|secondary|employer|provider)"
)
_NEXT_PLACE = (
    r"(?:(?:the|a|an|his|her|their|mainstream|special|local|new|next)\s+){0,3}(?:secondary|primary|junior|"
    r"upper|middle|high|sixth|college|university|work|an?\s+apprenticeship)\b[^.;:\n]{0,25}"
)
_IN_MONTH = (
    r"\b(?:in|from|at\s+the\s+(?:end|start)\s+of)\s+(?:(?:early|late|mid)\s+)?(?:january|february|march|"
    r"april|may|june|july|august|september|october|november|december|spring|summer|autumn)\s+20\d\d"
)
FORWARD = Pattern(
    # A whole sentence that only says what will come, and when: "School ends in July 2028."
    rf"^\W*(?:[A-Z][\w’'-]+|he|she|they|school|the\s+course|(?:his|her|their)\s+(?:course|placement|"
    rf"education|school(?:ing)?))\s+(?:(?:goes|moves|transfers|changes)\s+to\s+{_NEXT_PLACE}|"
    rf"ends|leaves\s+education\s*|finishes)\s*{_IN_MONTH}\s*[.;:]|"
    rf"^\W*(?:[A-Z][\w’'-]+|he|she|they)\s+(?:can|may|will|could)\s+stay\s+(?:on\s+)?(?:at|in)\s+"
    rf"(?:(?:the|his|her|their|this)\s+)?(?:same\s+)?(?:school|college|sixth\s+form|setting)\s+until\b|"
    rf"^\W*{_NEXT_PLACE},?\s*(?:{_IN_MONTH}|(?:january|april|september)\s+20\d\d)\s*[.:]|"
    r"^\W*leaving\s+(?:education|school|college|year\s+\d+)\s*[:.–—-]|"
    rf"^\W*(?:(?:the|his|her|their|both|present|current|new|next)\s+){{0,3}}{_SETTING}\s+and\s+"
    rf"(?:(?:the|his|her|their|present|current|new|next)\s+){{0,3}}{_SETTING}\s+(?:staff\s+|teams?\s+)?"
    r"(?:will\s+)?(?:meet|plan|agree|arrange|hold|share|talk|draw\s+up|write|exchange)\b|"
    r"^\W*(?:after\s+the\s+move|before\s+the\s+move|moving\s+(?:on|to|from|up)|preparing\s+for\s+"
    r"(?:the\s+)?(?:move|"
    r"transition|transfer|change)|(?:phase\s+)?transfer|"
    r"[A-Z][\w-]+(?:['’]s\s+(?:placement|internship|course|school|time\s+at)|"
    r"\s+(?:(?:moves|transfers)\s+(?:to|up|on|from|into)\s+(?:\w+\s+){0,4}?(?:school|college|year|"
    r"class|reception|"
    r"secondary|key\s+stage|placement|course)|leaves\s+(?:school|college|year)|"
    r"(?:finishes|completes|ends)\s+(?:\w+\s+){0,3}?(?:school|college|course|placement|year\s+\d+|"
    r"education)\s+"
    r"(?:in|at|on|this|next)\b|stays\s+(?:in|at)\s+(?:this|the\s+same)\s+"
    r"(?:school|college|setting)))\b|"
    r"(?:he|she|they)\s+(?:moves?|transfers?|leaves?)\s+(?:to|from|on|up|into|school|college)\s+"
    r"(?:\w+\s+){0,4}?"
    r"(?:school|college|year|class|reception|secondary|key\s+stage|placement|course)\b)|"
    r"^\W*(?:before|in\s+the\s+\w+\s+(?:term\s+)?before|ahead\s+of|during\s+the\s+"
    r"(?:term|weeks|months)\s+before)\b[^.;]{3,60}?,\s*(?:[A-Z][\w’'-]+|he|she|they)\s+(?:visits|"
    r"meets|tours|tries|is\s+shown|has\s+(?:a\s+tour|\w+\s+taster)|"
    r"spends\s+(?:[\w-]+\s+){1,2}(?:lessons?|days?|mornings?|afternoons?|hours?|"
    r"sessions?))\b[^.;]*\b(?:new|next|future|year\s+\d+|college|secondary|school)\b",
    re.IGNORECASE,
)
"""A text that begins with the move itself."""
_PARAGRAPH = r"(?:(?:para(?:graph)?\s*)?[A-K]?\d{1,2}(?:\.\d{1,2})+[.:)]?\s+|\d{1,2}[.)]\s+)?"
"""The number of a paragraph, as officers and lawyers print them: "5.4 Outcome 4"."""
NUMBERED = Pattern(
    rf"^\W*{_PARAGRAPH}(?:(?:long|short|medium)[\s-]term\s+)?(?:outcome|aim|objective|[eo])\s*"
    r"[.:-]?\s*\d|"
    r"^\W*(?:\d+[.):]\s*)?by\s+(?:the\s+)?(?:end|start|age|july|june|may|summer|autumn|spring|"
    r"easter|christmas|"
    r"january|february|march|april|august|september|october|november|december|year|20\d\d|\d|"
    r"time\b|key)|"
    r"^\W*(?:(?:long|short|medium)[\s-]term\s+)?(?:outcome|objective)\s*(?:sought\s*)?[:|]\s*\w",
    re.IGNORECASE,
)
"""An outcome by its number or its label, or by the time that it begins with."""
LABEL = Pattern(
    rf"^\W*{_PARAGRAPH}(?:(?:(?:long|short|medium)[\s-]term\s+)?(?:outcome|aim|objective|target|"
    r"goal|[eo])\s*\.?\s*\d+(?:\.\d+)*\s*[:.)–—-]*\s*)+",
    re.IGNORECASE,
)
"""The number that an outcome, or a note beside the outcomes, bears."""
OUTCOMES_ARE = Pattern(
    r"\b(?:better|improved|best|good|positive|successful|academic|learning|life|exam|test|poor)\s+"
    r"outcomes\b|"
    r"^\W*(?:[\w-]+\s+){0,4}?outcomes?\b[^.:;]{0,60}?(?::|\b(?:is|are|be|namely)\s+"
    r"(?:that|to|for)\b)",
    re.IGNORECASE,
)
"""What leads to an outcome ("the outcomes are that he shall …"), or hopes for outcomes in general."""
ABOUT_OUTCOMES = Pattern(
    r"\boutcomes\b|\boutcome\s+(?:[eo]\s?)?\d|\b(?:each|every|any|this|that|which|no)\s+(?:\w+\s+"
    r"){0,2}?outcome\b|"
    r"\b(?:in|of)\s+this\s+(?:section|table|column|list)\b|^\W*(?:this|the)\s+(?:section|table|"
    r"column|list|box)\b|"
    r"^\W*the\s+(?:figures?|numbers?|amounts?|baselines?|scores?|dates?|words)\s+(?:in|on|at|above|"
    r"below|beside|given|used|here|"
    r"are|were|is|was|show|come|say|tell)\b|\bE\s?\d+\s*(?:to|and|,|&|–|-)\s*E?\s?\d+\b|"
    r"^\W*(?:the|his|her|their|[\w-]+[’']s|what)\s+(?:[\w-]+\s+){0,3}?(?:goals?|aims?|vision|"
    r"hopes?|aspirations?|wish|purpose|order)\s+"
    r"(?:behind|of|for|is|are|was|lies|stands)\b|"
    r"^\W*(?:the\s+)?(?:council|authority|local\s+authority|family|panel|meeting)\s+(?:has|have|"
    r"had|was|were|is|thanks?|considered|agreed|met)\b",
    re.IGNORECASE,
)
"""A sentence that speaks of the outcomes, of how they were chosen or what they lead to, and is none itself."""
PROMISED = Pattern(
    r"\b(?:will|shall|can|to\s+be\s+able|able\s+to|should|must)\b|"
    r"\b(?:by|before|until|within)\s+(?:the\s+)?(?:[\w’']+\s+){0,4}?(?:20\d\d|term|year|reception|"
    r"easter|christmas|summer|stage)\b",
    re.IGNORECASE,
)
"""What is still to come, or by when: no note on an outcome has it."""
NOTE = Pattern(
    # Another outcome is named by its number, or by its place among them.
    r"(?<=\w\s)(?<!outcome\s)(?<!target\s)(?<!aim\s)(?-i:E)\s?\d{1,2}\b|"
    r"\b(?:an?|the|one|two|no|some)\s+(?:(?:first|second|third|fourth|fifth|sixth|last|other|new|old|"
    r"further|earlier|separate)\s+)?outcomes?\s*(?:about|on|for|of|to\s+do\s+with|,|was\b|were\b)|"
    # How the lines are laid out, and what a word in them means.
    r"^\W*how\s+(?:to\s+read|(?:each|the|these|every)\s+(?:lines?|rows?|outcomes?))\b|"
    r"^\W*(?:(?:in|not|under|beside)\s+)?(?:each|every|the|a|one)\s+(?:\w+\s+)?(?:lines?|rows?|columns?|"
    r"brackets?|tags?|areas?)\s+(?:has|have|holds?|stands?|shows?|says?|tells?|gives?|is|are|means?)\b|"
    r"^\W*[“\"][^”\"\n]{2,60}[”\"]\s+(?:is|are|means?|counts?|stands)\b|"
    # What has been reached, or was left out.
    r"^\W*(?:met|reached|achieved|attained|finished|dropped|left\s+out|taken\s+out|not\s+carried\s+on)"
    r"\b(?:\s*[:,;–—-]|\s+(?:and|since|in|at|on|so)\b)|"
    r"\b(?:was|were|has\s+been|had\s+been)\s+(?:\w+ly\s+)?(?:talked|thought|considered|discussed|left\s+"
    r"out|dropped|taken\s+(?:out|off)|weighed|merged|split|set\s+aside|met\s+(?:in|at|by|on))\b|"
    # What differs from the plan before.
    r"^\W*(?:lower|higher|fewer|more|less|shorter|longer|smaller|larger|new|changed|unchanged|different|"
    r"added|gone)\b[^.;:]{0,20}\b(?:than|from|since|in)\s+(?:in\s+)?(?:the|his|her|their|last)\s+"
    r"(?:\w+\s+)?(?:plan|review|version)\b",
    re.IGNORECASE,
)
"""A sentence beside the outcomes that tells how they came about, or how to read them."""
MOVE_HEADING = Pattern(
    r"\b(?:forward\s+plan\w*|transitions?|mov(?:e|ing)\s+(?:on|up|to)|next\s+(?:move|steps?|phase|stage)|the\s+"
    r"move|change\s+of\s+phase|"
    r"phase\s+transfer|preparing\s+for\s+(?:adulthood|the\s+next)|key\s+changes)\b",
    re.IGNORECASE,
)
"""The heading of a plan for the next move."""
