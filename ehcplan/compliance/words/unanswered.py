"""Words of a section that nobody has filled in: what is awaited, what points elsewhere, notes, records.

A section of needs or provision must tell something, or say that there is nothing and who found so. What
an office writes instead tells neither: that a report is awaited, that nobody came, where else to look,
what is still to be asked, or the surgery's name.
"""

import re

from ehcplan.compliance.pattern import Pattern

_WRITTEN = (
    r"(?:confirm|complet|add|decid|agree|set\s+out|draft|writ|discuss|determin|advis|updat|obtain|"
    r"sought|seek|"
    r"request|finalis|fill|suppl|insert|populat|receiv|follow|clarif|identif|establish|specif|"
    r"inform|explor|"
    r"compil|attach|enter|record|consider|done|arrang|ask|chas|gather|collat|produc|issu|transfer|"
    r"copied|"
    r"typed|checked|done|sorted|firmed|worked\s+out|put\s+in|set\s+at|had|made)\w*"
)
_THIS = (
    r"(?:this|that|it|these|they|the\s+(?:\w+\s+){0,2}?(?:sections?|parts?|box(?:es)?|details?|"
    r"advice|information|"
    r"reports?|contents?|wording|text|outcomes?|needs?|provision|summary|assessments?|rest)|"
    r"sections?|details?|advice|"
    r"information|reports?|outcomes?|needs?|provision|more|further\s+\w+|everything)"
)
_SOON = (
    r"(?:once|when|after|upon|following|as\s+soon\s+as|until|on|subject\s+to|at\s+(?:the|our)\s+"
    r"next)"
)
_ADVICE = (
    r"(?:advice|reports?|reply|replies|response|answer|feedback|assessments?|information|paperwork|"
    r"contribution|form|letter|results?|outcomes?|confirmation|decision)"
)

_OF_THE_FORM = (
    r"(?:(?:this|that)\s+(?:part|section|box|page|entry|bit|paragraph|table|row|heading|form)|"
    r"the\s+(?:section|box|entry))\b"
)
AWAITED = Pattern(
    r"\b(?:await(?:ed|ing|s)?|pending|overdue|chas(?:ed|ing|e)|tb[cadn]|in\s+the\s+post|on\s+"
    r"its\s+way)\b|"
    r"\b(?:still|yet|currently)\s+(?:waiting|outstanding|to\s+\w+)\b|\boutstanding\b|"
    r"\bwait(?:ing)?\s+(?:for|on|to\s+hear|list)\b|"
    rf"\bto\s+(?:follow|come)\b|\bto\s+be\s+(?:\w+ly\s+)?{_WRITTEN}\b|"
    rf"\b{_THIS}\s+(?:\w+\s+){{0,2}}?(?:will|shall|can|may|should|must|needs?\s+to|is\s+to|are\s+"
    r"to)\s+(?:only\s+|then\s+|now\s+|all\s+)?"
    rf"be\s+(?:\w+ly\s+)?{_WRITTEN}\b|"
    r"\b(?:will|shall|['’]ll|going\s+to|to|need(?:s)?\s+to|must|can)\s+(?:\w+\s+"
    rf"){0, 4}?(?:complete|add|fill(?:\s+in)?|finish|do|write|update|"
    r"finalise|populate|revisit|discuss|return\s+to|come\s+back\s+to|get\s+to|sort(?:\s+out)?|"
    r"chase|ask|find\s+out|look\s+at|type\s+up|think\s+about|talk\s+about|consider|look\s+into|"
    r"agree|settle|decide)\s+"
    rf"{_THIS}\b|"
    r"\b(?:advice|reports?|information|reply|response|assessments?|paperwork|forms?|input|"
    r"contributions?|letter|views?|it|they|we|health|care|icb|"
    r"nhs|service|team|board|authority|services|nurse|paediatrician|gp|doctor|camhs|worker|"
    r"department|trust|surgery|clinic|hospital)\b"
    r"[^.;\n]{0,50}?(?:\b|(?=n['’]t))(?:not|n['’]t|never|yet\s+to|failed\s+to|unable\s+"
    r"to|nothing|no)\b[^.;\n]{0,24}?\b(?:received?|repl(?:y|ied)|respon\w+|"
    r"answer(?:ed)?|arriv\w+|come|came|submit\w*|return(?:ed)?|sent|send|provide[d]?|supplied|"
    r"available|attend(?:ed)?|contribut\w+|"
    rf"heard|got\s+back|written|back|obtained|commented|gave|give[n]?|seen|made\s+contact)\b|"
    rf"\b(?:no|nothing|without(?:\s+an?)?|nil)\s+(?:\w+\s+){{0,2}}?{_ADVICE}\s+(?:\w+\s+"
    r"){0,4}?(?:received|available|given|provided|submitted|"
    rf"returned|sent|obtained|from|back|yet|to\s+date|at\s+the\s+time|was|has|on\s+file)\b|"
    r"\bno\s+(?:reply|response|answer)\b|\b(?:nothing|not)\s+(?:\w+\s+){0,2}?(?:received|back|"
    r"heard|returned|arrived|assessed|explored|"
    r"discussed|completed|considered)\b|\bhave(?:n['’]t|\s+not)\s+(?:\w+\s+){0,2}?(?:heard|had|"
    r"received|got|seen|managed)\b|"
    r"\b(?:invited|contacted|emailed|e-mailed|asked|approached|written\s+to|requested|rung|"
    r"messaged)\b(?=[^.;\n]*(?:\bbut\b|\bhave\b|\bnot\b|"
    rf"n['’]t|\bapolog|\bfor\s+(?:their|its|his|her|an?|the|advice|information)\b|\W*$))|"
    r"\b(?:advice|information|report|assessment|referral)\s+(?:has\s+been\s+|was\s+|is\s+being\s+"
    r"|is\s+|have\s+been\s+|were\s+)?"
    r"(?:requested|sought|asked\s+for|due|expected|made|in\s+progress|under\s?way)\b|"
    r"\bapologies\b|\bran\s+out\s+of\s+time\b|\bnext\s+time\b|"
    r"\bunder\s+(?:discussion|review|consideration|construction)\b|\bin\s+(?:progress|draft)\b|"
    r"\b(?:meeting|appointment)\s+(?:is\s+)?"
    r"(?:booked|arranged|planned)\b|\bwork\s+in\s+progress\b|\bleft\s+blank\b|\bblank\b|"
    r"\bwill\s+(?:follow|be\s+sent)\b|"
    rf"\bnot\s+yet\s+(?:\w+\s+)?(?:{_WRITTEN}|known|available|clear|in\b|back|come|arrived|been|"
    rf"assessed)|\b{_SOON}\s+(?:\w+\s+){{0,4}}?(?:receipt|{_ADVICE}|meeting|panel|consultations?|"
    r"visits?|appointments?)\s+(?:\w+\s+){0,3}?"
    r"(?:received?|available|arrives?|arrived|known|in|back|done|complete[d]?|finish\w*|held|"
    r"comes?|met|over|of|from|is|are|has|have)\b|"
    rf"\bwhen\s+we\s+(?:next\s+)?(?:meet|see|hear|know|have)\b|"
    r"\b(?:nobody|no\s+one|none|neither)\s+(?:of\s+(?:the\s+)?(?:\w+\s+){1,3}?|from\s+(?:\w+\s+"
    r"){1,3}?)?(?:has\s+|have\s+|was\s+|were\s+)?(?:\w+ly\s+)?"
    r"(?:came|come|respond\w*|repl\w+|answer\w*|attend\w*|contribut\w*|available|wrote|sent|asked|"
    r"written)\b|"
    r"\b(?:on\s+(?:annual\s+|maternity\s+|sick\s+)?leave|in\s+hand)\b|"
    r"\b(?:deliberately|intentionally)\b|"
    r"^\W*(?:(?:the|mum|dad|school)\s+)?(?:\w+\s+){0,3}?to\s+(?:advise|confirm|provide|complete|"
    r"add|send|bring|write|report|supply|inform|respond|reply|"
    r"comment|contribute|fill\s+in|update|tell\s+us|let\s+us\s+know|get\s+back)\b|"
    rf"\bseek(?:ing)?\s+{_ADVICE}\b|"
    rf"\b(?:left|space|here)\s+for\s+(?:\w+\s+){{1,5}}?to\s+(?:complete|fill|write|add|do)\b|"
    r"\b(?:could|can|did|has|have|do)\s*(?:not|n['’]t)\s+(?:yet\s+)?(?:be\s+)?agreed?\b|"
    r"\byet\s+to\s+\w+|\b(?:absence|lack)\s+of\b|"
    r"\b(?:sent|made|put\s+in|submitted)\s+an?\s+(?:\w+\s+)?(?:request|referral)\b|"
    rf"\brequests?\s+for\s+{_ADVICE}\b|"
    rf"\b(?:not|\w*n['’]t)\s+hold\s+(?:any\s+)?{_ADVICE}\b|\bno\s+(?:entry|entries)\b|"
    r"^(?:\W*draft\b.*)?\W*(?:health|social\s+care|school|care)\s+to\s+\w+\b|\bplease\W*$|"
    r"\b(?:is|are)\s+a\s+matter\s+for\b|\btoo\s+early\s+to\b|"
    r"^\W*(?:mum|dad|mother|father|parents?|family|school|senco|sendco|we|i|he|she|they|"
    r"(?-i:[A-Z][a-z]+))\s+(?:(?:is|are|am)\s+)?(?:will|shall|going\s+to|to|plans?\s+to|hopes?\s+"
    r"to|needs?\s+to)\s+(?:ring|phone|speak\s+(?:to|with)|contact|e-?mail|call|chase|ask|write\s+"
    r"to|check\s+with|get\s+in\s+touch|let\s+us|see\s+what|find)\b|"
    r"\b(?:section|part|box|page|form|sheet)\b[^.;\n]{0,40}?\b(?:has|have|was|were|is|are)\s+not\s+"
    r"(?:been\s+)?(?:\w+ly\s+)?(?:fill|complet|writt|enter|answer|done|used)\w*\b|"
    r"\bwill\s+be\s+(?:looked\s+at|covered|dealt\s+with|revisited|talked\s+about|picked\s+"
    r"up|raised)\b|"
    r"\b(?:will|shall|must|should|yet|still|has|have|going)\s+(?:\w+\s+){0,3}?(?:write|fill(?:\s+in)?|"
    r"complete|finish|do|add|draft|type|supply|answer|updat|writ|complet)(?:e|es|ten|ed)?\s+(?:up\s+|in\s+|out\s+|to\s+)?"
    rf"{_OF_THE_FORM}|"
    r"\b(?:still|yet)\s+to\s+be\s+\w+|\b(?:has|have|had)(?:\s+not|n[’']t)\s+(?:yet\s+)?(?:got\s+(?:round|as\s+far\s+as)"
    rf"\s*(?:to)?|reached|started|begun|done|written|filled\s+in)\s+(?:on\s+)?{_OF_THE_FORM}",
    re.IGNORECASE,
)
"""That somebody's answer, or the writing of a section, is still to come."""

ELSEWHERE = Pattern(
    r"^\W*(?:for\s+[\w\s]{2,40},\s+)?(?:(?:for\s+(?:\w+\s+){1,4}?|please|kindly|all|both|this|"
    r"these|it|they|details?|information|needs?|provision|we|everything|outcomes?|"
    r"health|social|care)[\s,]+(?:(?:is|are|have|has|ve|been|put|can\s+be|may\s+be|will\s+be)\s+"
    r")*){0,4}"
    r"(?:see|refer(?:red)?\s+to|as\s+(?:per|above|below|in|before|set\s+"
    r"out|described|listed|stated|detailed|overleaf|last|previous|for)|ditto|"
    r"same\s+as|cf\.?|taken\s+from|turn\s+to|overleaf|(?:set\s+out|listed|described|covered|"
    r"included|recorded|detailed|shown|found|dealt\s+with|"
    r"given|combined|mentioned|noted|written)\s+(?:\w+\s+)?(?:in|under|at|above|below|with|within|"
    r"elsewhere|together|overleaf|by|on)|included\s+above|"
    r"(?:an?|the)\s+(?:cop(?:y|ies)|details?|summary|text|findings)\s+of\s+(?:[\w’'-]+\s+){1,6}?(?:is|are|"
    r"can\s+be\s+found|will\s+be\s+found)\s+(?:\w+\s+)?(?:in|at|on|attached|enclosed|appended)|"
    r"above|below|elsewhere|(?:\w+\s+|dr\s+|\w+['’]s\s+){0,3}?(?:letter|report|advice|plan|"
    r"statement|input|provision|health|everything)s?\s+(?:is|are|can\s+be\s+found)\s+(?:\w+\s+"
    r")?(?:in|at|attached|"
    r"enclosed|appended|on\s+file)|in\s+the\s+(?:attached|report|appendi\w+|other|previous|next|"
    r"same))\b",
    re.IGNORECASE,
)
"""A sentence that only says where else to look."""

NOTE = Pattern(
    r"^\W*\?{2,}|\?{2,}\W*$|^\W*(?:ask|check|chase|query|ring|phone|email|speak|contact|find\s+out|"
    r"don['’]?t\s+know|no\s+idea|not\s+sure|"
    r"unsure|unclear|insert|add|copy|paste|remember|note\s+to|action|todo|to\s+do)\b(?:\s+(?:with|"
    r"to|for|from))?\s+(?:\S+\s*){0,8}$",
    re.IGNORECASE,
)
"""A note that its writer left for later."""

RECORD = Pattern(
    r"^\W*(?:\S+\s+)?sees?\s+(?:his|her|their|the|a)\s+(?:\w+\s+)?(?:gp|doctor)\s+(?:when|if|as)\b|"
    r"^\W*(?:(?:(?:name|address|phone|telephone|contact|number|details?)\s+(?:of|for)\s+)?(?:his\s+"
    r"|her\s+|their\s+|the\s+|\S+['’]s\s+)?(?:gp|doctor|surgery|"
    r"practice|nhs\s+(?:number|no)|dentist|optician|health\s+visitor|school\s+nurse|paediatrician|"
    r"consultant|social\s+worker|"
    r"allocated\s+worker|team|hospital|clinic|health\s+centre|service|contact|telephone|tel|email|"
    r"address|case\s+(?:number|no)|liquidlogic|"
    r"mosaic|caseload)\s*(?:number|no\.?|name)?\s*(?::|-|–|is\b|on\s+file)|"
    r"(?:\w+\s+){0,3}?(?:is\s+)?registered\s+(?:with|at)\b)",
    re.IGNORECASE,
)
"""An entry of a file, such as a surgery's name: neither a need nor provision."""

WELL = Pattern(
    r"\b(?:healthy|fit|well|robust|health\s+is\s+(?:\w+\s+)?(?:good|fine|excellent|sound)|growing|"
    r"sees?\s+(?:\w+\s+){0,2}(?:gp|doctor)\s+(?:when|if)|(?:in\s+)?(?:very\s+|excellent\s+|good\s+"
    r"|fine\s+|general\s+)+health|picture\s+of\s+health|rarely\s+(?:ill|poorly|unwell|sick|off)|"
    r"(?:never|hardly\s+ever|seldom)\s+(?:\w+\s+)?(?:ill|poorly|unwell|sick|off)|fine|"
    r"no\s+(?:\w+\s+){0,2}(?:worries|problems|illness\w*|allerg\w+|issues|"
    r"complaints|ailments)|nothing\s+(?:to\s+(?!do\s+(?:on|at|in|after|when|all|but|except)\b)\w+|"
    r"\w+ing|known|wrong|of\s+note|significant|else)|okay|ok|happy\s+at\s+home|"
    r"supportive\s+(?:home|family)|(?:family|home)\s+(?:life\s+)?is\s+(?:\w+\s+and\s+)?(?:loving|"
    r"close|supportive|happy|warm|stable|caring|settled)(?:\s+and\s+\w+)?|"
    r"loving\s+(?:home|family))\b",
    re.IGNORECASE,
)
"""That all is well: an answer only where it says who found so."""

_HEADS = (
    r"(?:outcomes?|by\s+when|when|steps?|who|checks?|checked|how|what|will|monitored|review(?:ed)?|"
    r"date|target|targets|baseline|need|needs|"
    r"provision|amount|frequency|ratio|staff|staffing|by|due|timescale|progress|evidence|success|"
    r"criteria|aspiration|short[\s-]+term|long[\s-]+term|"
    r"medium|no|number|ref|area|aim|aims|description|measure|measured|actions?|support|resources?|"
    r"notes?|comments?|agreed|cost|health|social|care|"
    r"and|or|the|of|to|for|is|are|be|it|we|this|section|children|child['’]?s?|young|person['’]?s?|"
    r"his|her|their|link|linked|smart|key|stage|"
    r"annual|start|end|level|type|kind|service|provider|professional|role|contact|signed|name|"
    r"title|responsible|towards|progress|achieved|met|"
    r"know|working|expected|desired|priority|any|all|which|that|they|as|has|have|"
    r"relat(?:e|es|ed|ing)|connect(?:ed|ion)|connected|with|in|on|out|set|sen|send|a|an|learning|"
    r"disabilit(?:y|ies)|reasonably|services?|provided|provides?|often|much|many|nhs|each|from|"
    r"medical|details?|conditions?|arising|result(?:ing|s)?|between|aged?|under|over|being|also|"
    r"special|educational|main|strengths?|difficult(?:y|ies)|identified|required|hours?|week)"
)
HEADINGS = Pattern(
    rf"^(?!\W*no\s+(?!\.)[a-z])\W*(?:{_HEADS}\W+){{0,24}}{_HEADS}\W*$", re.IGNORECASE
)
"""Nothing but the words that head columns and boxes."""


_TELLS = Pattern(
    r"\b(?:each|every|weekly|daily|termly|monthly|fortnightly|half[\s-]?termly|yearly|annually|per|"
    r"twice|(?:once|times)\s+an?|"
    r"an?\s+(?:day|week|fortnight|month|term|year))\b|(?<!be )(?<!not )(?<!not been )(?<!n’t "
    r")(?<!n't )\b(?:received|given|found|identified|"
    r"concluded|advised|confirmed|agreed)\s+(?:on|by|from|that|no)\b|\b(?:finds|found|satisfied|"
    r"considers)\b(?!\s+out)|\b\d+\s*(?:minutes?|mins?|hours?|hrs?|weeks)\b|"
    r"\bas\s+(?:he|she|they)\b",
    re.IGNORECASE,
)
"""An amount, as only provision and observed needs have it."""


_ASKED_AGAIN = Pattern(
    r"\b(?:chas|ask|request|remind|e-?mail|r[au]ng|phon|wrote|written\s+to|prompt|contact)\w*\s+"
    r"(?:(?:for|to|them|us|him|her|again)\s+){0,2}(?:once|twice|\w+\s+times|each\s+\w+|every\s+\w+|weekly|"
    r"monthly)\b",
    re.IGNORECASE,
)
"""How often an answer was asked for, which is no amount of anything."""
_IN_BRACKETS = Pattern(r"\([^()\n]{1,200}\)")
_FULL = 8
"""So many words before a source in brackets tell something of their own."""


def is_unanswered(clause: str) -> bool:
    """Return whether a clause tells nothing yet: awaited, elsewhere, a note, a record, a heading."""
    if NOTE.search(clause) or RECORD.match(clause) or HEADINGS.match(clause):
        return True
    if _TELLS.search(_ASKED_AGAIN.sub(" ", clause)):
        return False
    return bool(AWAITED.search(_but_for_source(clause)) or ELSEWHERE.match(clause))


def _but_for_source(clause: str) -> str:
    """Return a clause that tells something without its source: "(asked for on 1 June)"."""
    told = _IN_BRACKETS.sub(" ", clause)
    return told if len(told.split()) >= _FULL else clause
