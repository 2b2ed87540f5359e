"""Words of a section that nobody has filled in: what is awaited, what points elsewhere, notes, records.

A section of needs or provision must tell something, or say that there is nothing and who found so. What
an office writes instead tells neither: that a report is awaited, that nobody came, where else to look,
what is still to be asked, or the surgery's name.
"""

import re

from ehcplan.compliance.pattern import Pattern

_WRITTEN = (
    r"(?:confirm|complet|add|decid|agree|set\s+out|draft|writ|discuss|determin|advis|updat|obtain|sought|seek|"
    r"request|finalis|fill|suppl|insert|populat|receiv|follow|clarif|identif|establish|specif|inform|explor|"
    r"compil|attach|enter|record|consider|done|arrang|ask|chas|gather|collat|produc|issu|transfer|copied|"
    r"typed|checked|done|sorted|firmed|worked\s+out|put\s+in|set\s+at|had|made)\w*"
)
_THIS = (
    r"(?:this|that|it|these|they|the\s+(?:\w+\s+){0,2}?(?:sections?|parts?|box(?:es)?|details?|advice|information|"
    r"reports?|contents?|wording|text|outcomes?|needs?|provision|summary|assessments?|rest)|sections?|details?|advice|"
    r"information|reports?|outcomes?|needs?|provision|more|further\s+\w+|everything)"
)
_SOON = r"(?:once|when|after|upon|following|as\s+soon\s+as|until|on|subject\s+to|at\s+(?:the|our)\s+next)"
_ADVICE = r"(?:advice|reports?|reply|replies|response|answer|feedback|assessments?|information|paperwork|contribution|form|letter|results?|outcomes?|confirmation|decision)"

AWAITED = Pattern(
    rf"\b(?:await(?:ed|ing|s)?|pending|overdue|chas(?:ed|ing|e)|tb[cadn]|in\s+the\s+post|on\s+its\s+way)\b|"
    rf"\b(?:still|yet|currently)\s+(?:waiting|outstanding|to\s+\w+)\b|\boutstanding\b|\bwait(?:ing)?\s+(?:for|on|to\s+hear|list)\b|"
    rf"\bto\s+(?:follow|come)\b|\bto\s+be\s+(?:\w+ly\s+)?{_WRITTEN}\b|"
    rf"\b{_THIS}\s+(?:\w+\s+){{0,2}}?(?:will|shall|can|may|should|must|needs?\s+to|is\s+to|are\s+to)\s+(?:only\s+|then\s+|now\s+|all\s+)?"
    rf"be\s+(?:\w+ly\s+)?{_WRITTEN}\b|"
    rf"\b(?:will|shall|['’]ll|going\s+to|to|need(?:s)?\s+to|must|can)\s+(?:\w+\s+){0, 4}?(?:complete|add|fill(?:\s+in)?|finish|do|write|update|"
    rf"finalise|populate|revisit|discuss|return\s+to|come\s+back\s+to|get\s+to|sort(?:\s+out)?|chase|ask|find\s+out|look\s+at|type\s+up|think\s+about|talk\s+about|consider|look\s+into|agree|settle|decide)\s+"
    rf"{_THIS}\b|"
    rf"\b(?:advice|reports?|information|reply|response|assessments?|paperwork|forms?|input|contributions?|letter|views?|it|they|we|health|care|icb|"
    rf"nhs|service|team|board|authority|services|nurse|paediatrician|gp|doctor|camhs|worker|department|trust|surgery|clinic|hospital)\b"
    rf"[^.;\n]{{0,50}}?(?:\b|(?=n['’]t))(?:not|n['’]t|never|yet\s+to|failed\s+to|unable\s+to|nothing|no)\b[^.;\n]{{0,24}}?\b(?:received?|repl(?:y|ied)|respon\w+|"
    rf"answer(?:ed)?|arriv\w+|come|came|submit\w*|return(?:ed)?|sent|send|provide[d]?|supplied|available|attend(?:ed)?|contribut\w+|"
    rf"heard|got\s+back|written|back|obtained|commented|gave|give[n]?|seen|made\s+contact)\b|"
    rf"\b(?:no|nothing|without(?:\s+an?)?|nil)\s+(?:\w+\s+){{0,2}}?{_ADVICE}\s+(?:\w+\s+){{0,4}}?(?:received|available|given|provided|submitted|"
    rf"returned|sent|obtained|from|back|yet|to\s+date|at\s+the\s+time|was|has|on\s+file)\b|"
    rf"\bno\s+(?:reply|response|answer)\b|\b(?:nothing|not)\s+(?:\w+\s+){{0,2}}?(?:received|back|heard|returned|arrived|assessed|explored|"
    rf"discussed|completed|considered)\b|\bhave(?:n['’]t|\s+not)\s+(?:\w+\s+){{0,2}}?(?:heard|had|received|got|seen|managed)\b|"
    rf"\b(?:invited|contacted|emailed|e-mailed|asked|approached|written\s+to|requested|rung|messaged)\b(?=[^.;\n]*(?:\bbut\b|\bhave\b|\bnot\b|"
    rf"n['’]t|\bapolog|\bfor\s+(?:their|its|his|her|an?|the|advice|information)\b|\W*$))|"
    rf"\b(?:advice|information|report|assessment|referral)\s+(?:has\s+been\s+|was\s+|is\s+being\s+|is\s+|have\s+been\s+|were\s+)?"
    rf"(?:requested|sought|asked\s+for|due|expected|made|in\s+progress|under\s?way)\b|\bapologies\b|\bran\s+out\s+of\s+time\b|\bnext\s+time\b|"
    rf"\bunder\s+(?:discussion|review|consideration|construction)\b|\bin\s+(?:progress|draft)\b|\b(?:meeting|appointment)\s+(?:is\s+)?"
    rf"(?:booked|arranged|planned)\b|\bwork\s+in\s+progress\b|\bleft\s+blank\b|\bblank\b|\bwill\s+(?:follow|be\s+sent)\b|"
    rf"\bnot\s+yet\s+(?:\w+\s+)?(?:{_WRITTEN}|known|available|clear|in\b|back|come|arrived|been|assessed)|\b{_SOON}\s+(?:\w+\s+){{0,4}}?(?:receipt|{_ADVICE}|meeting|panel|consultations?|visits?|appointments?)\s+(?:\w+\s+){{0,3}}?"
    rf"(?:received?|available|arrives?|arrived|known|in|back|done|complete[d]?|finish\w*|held|comes?|met|over|of|from|is|are|has|have)\b|"
    rf"\bwhen\s+we\s+(?:next\s+)?(?:meet|see|hear|know|have)\b|"
    rf"\b(?:nobody|no\s+one|none|neither)\s+(?:of\s+(?:the\s+)?(?:\w+\s+){{1,3}}?|from\s+(?:\w+\s+){{1,3}}?)?(?:has\s+|have\s+|was\s+|were\s+)?(?:\w+ly\s+)?"
    rf"(?:came|come|respond\w*|repl\w+|answer\w*|attend\w*|contribut\w*|available|wrote|sent|asked|written)\b|"
    rf"\b(?:on\s+(?:annual\s+|maternity\s+|sick\s+)?leave|in\s+hand)\b|\b(?:deliberately|intentionally)\b|"
    rf"^\W*(?:(?:the|mum|dad|school)\s+)?(?:\w+\s+){{0,3}}?to\s+(?:advise|confirm|provide|complete|add|send|bring|write|report|supply|inform|respond|reply|"
    rf"comment|contribute|fill\s+in|update|tell\s+us|let\s+us\s+know|get\s+back)\b|\bseek(?:ing)?\s+{_ADVICE}\b|"
    rf"\b(?:left|space|here)\s+for\s+(?:\w+\s+){{1,5}}?to\s+(?:complete|fill|write|add|do)\b|"
    rf"\b(?:could|can|did|has|have|do)\s*(?:not|n['’]t)\s+(?:yet\s+)?(?:be\s+)?agreed?\b|\byet\s+to\s+\w+|\b(?:absence|lack)\s+of\b|"
    rf"\b(?:sent|made|put\s+in|submitted)\s+an?\s+(?:\w+\s+)?(?:request|referral)\b|\brequests?\s+for\s+{_ADVICE}\b|"
    rf"\b(?:not|n['’]t)\s+hold\s+(?:any\s+)?{_ADVICE}\b|\bno\s+(?:entry|entries)\b|"
    rf"^(?:\W*draft\b.*)?\W*(?:health|social\s+care|school|care)\s+to\s+\w+\b|\bplease\W*$|\b(?:is|are)\s+a\s+matter\s+for\b|\btoo\s+early\s+to\b|"
    r"^\W*(?:mum|dad|mother|father|parents?|family|school|senco|sendco|we|i|he|she|they|(?-i:[A-Z][a-z]+))\s+(?:(?:is|are|am)\s+)?(?:will|shall|going\s+to|to|plans?\s+to|hopes?\s+to|needs?\s+to)\s+(?:ring|phone|speak\s+(?:to|with)|contact|e-?mail|call|chase|ask|write\s+to|check\s+with|get\s+in\s+touch|let\s+us|see\s+what|find)\b|"
    rf"\bwill\s+be\s+(?:looked\s+at|covered|dealt\s+with|revisited|talked\s+about|picked\s+up|raised)\b",
    re.IGNORECASE,
)
"""That somebody's answer, or the writing of a section, is still to come."""

ELSEWHERE = Pattern(
    r"^\W*(?:for\s+[\w\s]{2,40},\s+)?(?:(?:for\s+(?:\w+\s+){1,4}?|please|kindly|all|both|this|these|it|they|details?|information|needs?|provision|we|everything|outcomes?|"
    r"health|social|care)[\s,]+(?:(?:is|are|have|has|ve|been|put|can\s+be|may\s+be|will\s+be)\s+)*){0,4}"
    r"(?:see|refer(?:red)?\s+to|as\s+(?:per|above|below|in|before|set\s+out|described|listed|stated|detailed|overleaf|last|previous|for)|ditto|"
    r"same\s+as|cf\.?|taken\s+from|turn\s+to|overleaf|(?:set\s+out|listed|described|covered|included|recorded|detailed|shown|found|dealt\s+with|"
    r"given|combined|mentioned|noted|written)\s+(?:\w+\s+)?(?:in|under|at|above|below|with|within|elsewhere|together|overleaf|by|on)|included\s+above|"
    r"above|below|elsewhere|(?:\w+\s+|dr\s+|\w+['’]s\s+){0,3}?(?:letter|report|advice|plan|statement|input|provision|health|everything)s?\s+(?:is|are|can\s+be\s+found)\s+(?:\w+\s+)?(?:in|at|attached|"
    r"enclosed|appended|on\s+file)|in\s+the\s+(?:attached|report|appendi\w+|other|previous|next|same))\b",
    re.IGNORECASE,
)
"""A sentence that only says where else to look."""

NOTE = Pattern(
    r"^\W*\?{2,}|\?{2,}\W*$|^\W*(?:ask|check|chase|query|ring|phone|email|speak|contact|find\s+out|don['’]?t\s+know|no\s+idea|not\s+sure|"
    r"unsure|unclear|insert|add|copy|paste|remember|note\s+to|action|todo|to\s+do)\b(?:\s+(?:with|to|for|from))?\s+(?:\S+\s*){0,8}$",
    re.IGNORECASE,
)
"""A note that its writer left for later."""

RECORD = Pattern(
    r"^\W*(?:\S+\s+)?sees?\s+(?:his|her|their|the|a)\s+(?:\w+\s+)?(?:gp|doctor)\s+(?:when|if|as)\b|"
    r"^\W*(?:(?:(?:name|address|phone|telephone|contact|number|details?)\s+(?:of|for)\s+)?(?:his\s+|her\s+|their\s+|the\s+|\S+['’]s\s+)?(?:gp|doctor|surgery|"
    r"practice|nhs\s+(?:number|no)|dentist|optician|health\s+visitor|school\s+nurse|paediatrician|consultant|social\s+worker|"
    r"allocated\s+worker|team|hospital|clinic|health\s+centre|service|contact|telephone|tel|email|address|case\s+(?:number|no)|liquidlogic|"
    r"mosaic|caseload)\s*(?:number|no\.?|name)?\s*(?::|-|–|is\b|on\s+file)|(?:\w+\s+){0,3}?(?:is\s+)?registered\s+(?:with|at)\b)",
    re.IGNORECASE,
)
"""An entry of a file, such as a surgery's name: neither a need nor provision."""

WELL = Pattern(
    r"\b(?:healthy|fit|well|robust|health\s+is\s+(?:\w+\s+)?(?:good|fine|excellent|sound)|growing|sees?\s+(?:\w+\s+){0,2}(?:gp|doctor)\s+(?:when|if)|(?:in\s+)?(?:very\s+|excellent\s+|good\s+|fine\s+|general\s+)+health|picture\s+of\s+health|rarely\s+(?:ill|poorly|unwell|sick|off)|"
    r"(?:never|hardly\s+ever|seldom)\s+(?:\w+\s+)?(?:ill|poorly|unwell|sick|off)|fine|no\s+(?:\w+\s+){0,2}(?:worries|problems|illness\w*|allerg\w+|issues|"
    r"complaints|ailments)|nothing\s+(?:to\s+(?!do\s+(?:on|at|in|after|when|all|but|except)\b)\w+|\w+ing|known|wrong|of\s+note|significant|else)|okay|ok|happy\s+at\s+home|supportive\s+(?:home|family)|(?:family|home)\s+(?:life\s+)?is\s+(?:\w+\s+and\s+)?(?:loving|close|supportive|happy|warm|stable|caring|settled)(?:\s+and\s+\w+)?|"
    r"loving\s+(?:home|family))\b",
    re.IGNORECASE,
)
"""That all is well: an answer only where it says who found so."""

_HEADS = (
    r"(?:outcomes?|by\s+when|when|steps?|who|checks?|checked|how|what|will|monitored|review(?:ed)?|date|target|targets|baseline|need|needs|"
    r"provision|amount|frequency|ratio|staff|staffing|by|due|timescale|progress|evidence|success|criteria|aspiration|short[\s-]+term|long[\s-]+term|"
    r"medium|no|number|ref|area|aim|aims|description|measure|measured|actions?|support|resources?|notes?|comments?|agreed|cost|health|social|care|"
    r"and|or|the|of|to|for|is|are|be|it|we|this|section|children|child['’]?s?|young|person['’]?s?|his|her|their|link|linked|smart|key|stage|"
    r"annual|start|end|level|type|kind|service|provider|professional|role|contact|signed|name|title|responsible|towards|progress|achieved|met|"
    r"know|working|expected|desired|priority|any|all|which|that|they|as|has|have|relat(?:e|es|ed|ing)|connect(?:ed|ion)|connected|with|in|on|out|set|sen|send|a|an|learning|disabilit(?:y|ies)|reasonably|services?|provided|provides?|often|much|many|nhs|each|from|medical|details?|conditions?|arising|result(?:ing|s)?|between|aged?|under|over|being|also|special|educational|main|strengths?|difficult(?:y|ies)|identified|required|hours?|week)"
)
HEADINGS = Pattern(
    rf"^(?!\W*no\s+(?!\.)[a-z])\W*(?:{_HEADS}\W+){{0,24}}{_HEADS}\W*$", re.IGNORECASE
)
"""Nothing but the words that head columns and boxes."""


_TELLS = Pattern(
    r"\b(?:each|every|weekly|daily|termly|monthly|fortnightly|half[\s-]?termly|yearly|annually|per|twice|(?:once|times)\s+an?|"
    r"an?\s+(?:day|week|fortnight|month|term|year))\b|(?<!be )(?<!not )(?<!not been )(?<!n’t )(?<!n't )\b(?:received|given|found|identified|"
    r"concluded|advised|confirmed|agreed)\s+(?:on|by|from|that|no)\b|\b(?:finds|found|satisfied|considers)\b(?!\s+out)|\b\d+\s*(?:minutes?|mins?|hours?|hrs?|weeks)\b|\bas\s+(?:he|she|they)\b",
    re.IGNORECASE,
)
"""An amount, as only provision and observed needs have it."""


def is_unanswered(clause: str) -> bool:
    """Return whether a clause tells nothing yet: awaited, elsewhere, a note, a record, a heading."""
    if NOTE.search(clause) or RECORD.match(clause) or HEADINGS.match(clause):
        return True
    if _TELLS.search(clause):
        return False
    return bool(AWAITED.search(clause) or ELSEWHERE.match(clause))
