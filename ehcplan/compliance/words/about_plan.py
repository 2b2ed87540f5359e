"""Sentences of Section F that speak of the plan itself: where its amounts come from, who agreed them.

They give no help and leave none open: "The hours are those that the report recommends" is a good
plan's word on its advice, as long as the hours stand beside it. What counts is the subject of the
sentence (amounts, items, reports, the section) and a verb that looks back or says what is here.
"""

import re

from ehcplan.compliance.pattern import Pattern

_AMOUNTS = r"(?:amounts?|hours|minutes|times|lengths|figures|numbers|frequenc(?:y|ies)|totals?)"
_PLAN = (
    rf"(?:{_AMOUNTS}|items?|provision|section(?:\s+F)?|plan|entr(?:y|ies)|paragraphs?|lines?|list|"
    r"wording|decisions?)"
)
_PAPERS = (
    r"(?:advice|reports?|recommendations?|recommended|recommends?|assessments?|advis(?:es|ed)|"
    r"professionals?|authors?|section\s+K)"
)
_HERE = (
    r"(?:above|below|here|in\s+full|in\s+this\s+(?:section|plan|part)|into\s+(?:this\s+)?section|"
    r"as\s+(?:an\s+)?items?|item\s+by\s+item|"
    r"word\s+for\s+word)"
)
_TOLD = r"(?:written|set|given|listed|brought|copied|put|told|stated|specified|included|taken)"
NOT_IN_PLAN = Pattern(
    r"\b(?:is|are|stays?|stands?)\s+(?:not|no|outside|elsewhere\s+than)\s+(?:\w+\s+){0,2}?(?:in|part\s+of|of)?\s*"
    r"(?:this|the)\s+(?:plan|section)\b",
    re.IGNORECASE,
)
"""That a thing is none of what the plan provides."""
SPEAKS_OF_ITSELF = Pattern(
    r"^\W*(?:everything|all)(?:\s+of\s+(?:it|this))?(?:\s+(?:here|below|above|in\s+this\s+\w+))?\s+(?:is|are)\s+as\s+"
    rf"(?:much|long|often|many)\s+as\s+[^.;]{{0,30}}\b{_PAPERS}\b[^.;]{{0,30}}\b(?:advis\w+|recommend\w*|say|says|"
    r"ask\w*\s+for)\b|"
    rf"\b(?:everything|all|whatever|each\s+thing|nothing|the\s+whole\s+of\s+what|what)\b[^.;]{{0,30}}"
    rf"\b{_PAPERS}\b[^.;]{{0,60}}\b(?:is|are|has\s+been|have\s+been|stands?|appears?)\s+"
    r"(?:(?:also|all|now|written|set\s+out|included|told|covered|found|listed|met|left\s+out\s+"
    r"(?:of|from))\s+)*(?:in|by|of|from)?\s*(?:these|this|the\s+(?:items|provisions?|lines|entries)\s+"
    r"(?:above|below|here))\b|"
    rf"\b{_AMOUNTS}\b[^.;]{{0,60}}\b(?:are|is|were|was)\s+(?:all\s+|exactly\s+)?(?:those|the\s+"
    rf"(?:ones?|same))\b[^.;]{{0,90}}\b{_PAPERS}\b"
    rf"|\b(?:{_AMOUNTS}|items)\b[^.;]{{0,40}}\b(?:follow|match|matches|equals?|agrees?\s+with|"
    rf"comes?\s+from|rests?\s+on|tall(?:y|ies)\s+with)\b[^.;]{{0,60}}\b{_PAPERS}\b"
    rf"|\b(?:{_PLAN}|recommendations?)\s+(?:[\w’'-]+\s+){{0,4}}?(?:was|were|has\s+been|have\s+"
    r"been)\s+(?:[\w’'-]+\s+){0,2}?(?:drawn|written|taken|drafted|checked|copied|compared|"
    rf"worked\s+out|agreed)\b[^.;]{{0,40}}\b(?:{_PAPERS}|author|mother|father|parents|family)\b"
    r"|\b(?:authority|council|panel|la|plan|section)\s+(?:has\s+|have\s+)?(?:accept(?:s|ed)|"
    rf"adopt(?:s|ed)|took|taken|follow(?:s|ed))\b[^.;]{{0,60}}\b{_PAPERS}\b"
    rf"|\b(?:recommend\w*|advice|advised|reports?)\b[^.;]{{0,60}}\b{_TOLD}\b[^.;]{{0,30}}\b{_HERE}"
    r"|\b(?:reports?|advice|authors?|professionals?|therapists?)\b[^.;]{0,60}\b(?:agree[ds]?|"
    rf"differ(?:s|ed)?|disagree[ds]?)\b[^.;]{{0,40}}\b(?:{_AMOUNTS}|this|higher|lower|reasons?|"
    r"section|each\s+other|on)\b"
    r"|\b(?:advice|reports?|section)\b[^.;]{0,40}\b(?:gives?|tells?|explains?|sets?\s+out)\s+"
    r"(?:the\s+)?(?:reasons?|why)\b"
    r"|\bwhere\s+(?:the\s+|two\s+)?(?:reports?|advice|professionals?)\b[^.;]{0,30}\b(?:differ|"
    r"disagree)\w*"
    r"|\b(?:no|nothing|none|not\s+one)\b[^.;]{0,60}\b(?:left\s+out|omitted|departure|departs?|"
    r"departed)\b"
    r"|^\W*(?:no|nothing|neither)\s+(?:other|further|more|else|additional|extra|different|new|"
    r"special(?:ist)?)\b(?![^.;]*\b(?:but|except|save|beyond|unless|other\s+than|apart\s+from|at\s+"
    r"present|at\s+this|currently|without|until|than)\b)"
    r"[^.;]{0,120}\b(?:is|are|was|were|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:needed|required|"
    r"necessary|called\s+for|asked\s+for|advised|recommended|planned|proposed|wanted|sought)\b"
    r"|\b(?:there\s+is|there\s+are)\s+no\s+(?:departures?|differences?)\b"
    rf"|\b(?:items|{_AMOUNTS}|provision|entries)\b[^.;]{{0,40}}\b(?:numbered|in\s+the\s+order|so\s+"
    r"that\s+(?:a|any|the)\s+reader|as\s+the\s+numbers\s+show)\b"
    rf"|\bthese\s+{_AMOUNTS}\s+(?:are|were)\s+(?:the\s+)?(?:authority|council)[’']s\b|"
    r"\b(?:authority|council)\s+(?:has\s+)?(?:decided|fixed|set)\s+(?:on\s+)?(?:these|those|the|"
    rf"all|each)\s+(?:\w+\s+)?{_AMOUNTS}\b"
    r"|\bit\s+(?:is|was|has\s+been)\s+agreed\s+(?:by|between|among)\b[^.;]{0,120}\bthat\b",
    re.IGNORECASE,
)
LABELLED = Pattern(
    r"^\W*(?:[A-Z]{0,2}\d{0,2}\W+)?(?:curriculum|course|subjects?|how\s+(?:the\s+)?\w+(?:\s+"
    r"\w+){0,3}|use\s+of\s+(?:the\s+)?advice|advice|departures?(?:\s+from\s+(?:the\s+)?advice)?|"
    r"notes?|reasons?|equipment|facilities|staffing|review\w*|monitoring|reviewing|totals?|"
    r"sources?|transport|travel|buildings?|environment|"
    r"delivery\s+weeks|weeks|who\s+checks|exam\w*|access\s+arrangements)\s*(?::|\t|–|—|\n)",
    re.IGNORECASE,
)
"""A row of Section F that its label says to be no item: the curriculum, the advice, the equipment."""

_ROWS = (
    r"(?:rows?|columns?|boxes|box|tables?|cards?|pages?|sheets?|blocks?|bands?|lists?|panels?|"
    r"numbers?|letters|brackets|codes?|initials|lines?|parts?)"
)
_GIVEN = (
    r"(?:provision|help|support|items?|entries|everything|all|what\s+follows|each\s+item|rows?|"
    r"work|this\s+section|section\s+F|the\s+section|tables?|cards?)"
)
_SORTED = r"(?:listed|grouped|sorted|ordered|arranged|set\s+out|laid\s+out|numbered|divided|split|written)"
LAID_OUT = Pattern(
    # By what the help is sorted.
    rf"(?:the\s+|all\s+(?:the\s+)?|this\s+|each\s+)?(?:{_GIVEN}|{_AMOUNTS})\s+(?:below\s+|here\s+)?(?:is|are)\s+"
    rf"{_SORTED}\s+(?:\w+\s+){{0,2}}?(?:person\s+by\s+person|need\s+by\s+need|one\s+by\s+one|"
    rf"in\s+(?:{_ROWS}|(?:the|their)\s+(?:same\s+)?order)|(?:under|by|according\s+to|for)\s+(?:the\s+|each\s+)?"
    r"(?:names?|person|people|adults?|members?|roles?|jobs?|workers?|giver|who|needs?|outcomes?|areas?|"
    r"subjects?|types?|kinds?|days?|professionals?|headings?|places?)\b)"
    r"(?:(?!\b(?:minutes|hours|weekly|daily|assistant)\b)[^.;]){0,80}\W*$"
    # What stands in which column or box.
    rf"|(?:one|an?|each)\s+(?:{_ROWS})\s+(?:(?:below|here)\s+)?(?:(?:is|stands)\s+)?(?:for|to|per)\s+"
    r"(?:each|every|one|a)\s+(?:person|people|adult|member\s+of\s+staff|worker|need|outcome|"
    r"item|giver|role|professional|helper|service|subject|kind\s+of\s+help)\b[^.;]{0,30}\W*$"
    r"|(?:(?:the|in\s+the)\s+)?(?:first|second|third|fourth|fifth|last|middle|left|right|left-hand|"
    rf"right-hand|bottom|top|next|final|other)\s+{_ROWS}\b\W{{0,3}}\s*(?:(?:is|are|gives?|shows?|says?|tells?|holds?|"
    r"names?|has|have|lists?|contains?)\b\s+)?(?:the\s+)?"
    r"(?:needs?|outcomes?|amounts?|who|what|how|when|where|times?|links?|numbers?|people|giver|place|reason)\b"
    r"(?:(?!\b(?:minutes|hours|assistant)\b)[^.;]){0,60}\W*$"
    rf"|(?:please\s+)?(?:read|see)\s+(?:the\s+|each\s+|every\s+)?{_ROWS}\s+(?:from|across|down|below|above|left|with|"
    r"together)\b[^.;]{0,40}\W*$"
    # What the amounts mean, and from when they hold.
    rf"|(?:the\s+|all\s+(?:the\s+)?)?(?:{_AMOUNTS}|weeks)\s+(?:given\s+|shown\s+|below\s+|here\s+)?(?:(?:is|are)\s+(?:for|in|of|"
    r"those\s+of|per|to\s+be\s+read\s+as|counted|meant)|means?|refers?\s+to|count|run|apply\s+(?:to|in))\s+"
    r"(?:the\s+|a\s+|an\s+)?(?:\w+\s+){0,3}?(?:term[\s-]?time|terms?|weeks?|school\s+year|year|academic|minutes|hours|clock)\b"
    r"(?:(?!\b(?:assistant|teacher|therapist|decid\w+)\b)[^.;]){0,70}\W*$"
    r"|(?:all\s+(?:of\s+)?(?:this|it|these|the\s+(?:help|provision|items))|everything|all|provision|"
    r"(?:each\s+|every\s+)?items?)\s+(?:\w+\s+)?"
    r"(?:starts?|begins?|runs?|carr(?:y|ies)\s+on|continues?|is\s+in\s+place|applies|stands)"
    r"(?:\s+or\s+(?:carries\s+on|continues|goes\s+on|starts|begins))?\s+(?:from|on|at|since|in)\s+"
    r"(?=[^.;]*(?:\d|\b(?:dates?|start|beginning|issued?|now|today)\b))"
    r"(?:(?!\b(?:minutes|hours|assistant|teacher|decid\w+|agreed)\b)[^.;]){3,110}\W*$"
    r"|(?:where|if|unless)\s+(?:no|another|a|nothing|it)\s+(?:other\s+)?(?:dates?|starts?|else|says?|is|length|week)\b"
    r"[^.;,]{0,30},\s*(?:the\s+)?(?:help|provision|item|it|this|that|everything)\s+"
    r"(?:is\s+in\s+place|starts?|begins?|runs?|has\s+(?:begun|started)|is\s+there)\b[^.;]{0,50}\W*$"
    r"|(?:key|abbreviations?)\s*[:–-]\s*(?:[\w.]{1,8}\s*(?:=|means|is|stands\s+for)[^.;]*)",
    re.IGNORECASE,
)
"""Sentences that tell how the section is laid out, or what its amounts and columns mean."""
_NO_HELP = (
    r"(?:(?!\b(?:with|support\w*|assistants?|tas?|help\w*|one-to-one|therap\w*|groups?|teach\w*|"
    r"taught|tut\w+|mentor\w*|lessons?|programmes?|agreed|decid\w+|flexib\w*|needed|by|units?|"
    r"bases?|to\s+\w+\s+(?:his|her|their))\b)[^.;])"
)
_SETTING = (
    r"(?:nursery|pre-?school|playgroup|school|college|sixth\s+form|academy|reception(?:\s+class)?)"
)
_HE = r"(?:he|she|they|(?-i:[A-Z][\w’'-]+))"
ATTENDS = Pattern(
    # How long the pupil is there.
    rf"{_HE}\s+(?:now\s+|already\s+)?(?:attends|goes\s+to|comes\s+to|is\s+(?:at|in)|is\s+at|stays\s+at)\s+"
    rf"(?:(?:the|his|her|their|our)\s+)?(?:(?-i:[A-Z])[\w’'-]*\s+){{0,3}}{_SETTING}\s+"
    r"(?:(?:for|on|full[\s-]?time|part[\s-]?time|every|each|five|four|three|two|all)\b)"
    rf"{_NO_HELP}{{0,90}}\W*$"
    rf"|the\s+(?:{_SETTING}|academic|teaching)\s+(?:day|week|year)\s+(?:has|is|runs|lasts|of|"
    rf"begins|starts)\s{_NO_HELP}{{0,70}}\W*$"
    # Who takes another's place, for the same help.
    rf"|(?:(?:from|in|after|at|when)\b[^.;]{{3,40}}?\s)?(?:the|an?|another)\s+[^.;]{{3,160}}?\s"
    r"(?:takes?\s+over|takes?\s+on|carries\s+on|does|gives|steps\s+into)\s+"
    r"(?:with\s+)?(?:(?:all\s+(?:of\s+)?)?(?:provision|items?|the\s+(?:provision|items?|work|place)\s+of)|what\s+"
    r"(?:is|was|are)\s+(?:set\s+down|written|listed|given)\s+for)\b[^.;]{0,80}\b(?:the\s+)?same\s+"
    r"(?:times?|hours|minutes|amounts?|lengths?)\b[^.;]{0,40}\W*$"
    r"|(?:the\s+)?(?:[\w-]+\s+(?:and|,)\s+)?(?:[\w-]+)\s+(?:go|move|come)\s+with\s+"
    r"(?:him|her|them)\W*$"
    # In how many weeks, and from when the lines of the section hold.
    r"|(?:\d{1,2}\s+)?weeks\s+(?:a|per)\s+year\W*$"
    r"|(?:every|each|all)\s+(?:the\s+)?(?:lines?|rows?|entr(?:y|ies)|amounts?|parts?)\s+(?:\w+\s+)?"
    r"(?:starts?|begins?|runs?|applies|holds?|stands?)\s+(?:from|on|at|since)\s+[^.;]{3,60}\W*$",
    re.IGNORECASE,
)
"""How long the pupil is at the place, and who does the same help later: no help of its own."""
