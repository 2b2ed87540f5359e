"""What a list of advice says of a paper: that it is there, that it is not, that none was wanted."""

import re

from ehcplan.compliance.pattern import Pattern

# What shows of which kind of regulation 6(1) a piece of advice is, where no letter is recorded.
KINDS = {
    letter: Pattern(pattern, re.IGNORECASE)
    for letter, pattern in {
        "a": r"\bparent|\bmums?\b|\bdads?\b|\bmother|\bfather|\bcarers?\b|\bfamil(?:y|ies)\b|"
        r"\bguardian|\byoung\s+person|\b(?:child|pupil|student)['’]?s?['’]?\s+(?:own\s+)?views?|"
        r"\bviews\b|\bmy\s+story|\ball\s+about\s+me",
        "b": r"\bschools?\b|\bproviders?\b|\beducation\s+setting|\bday\s+centre\b|"
        r"\btraining\s+centre\b|\bnursery\b|\bpre-?school|\bcolleges?\b|\bacademy\b|"
        r"\bsetting\b|"
        r"\bteachers?\b|\bhead(?:teacher)?\b|\bsenco\b|\bsendco\b|\beducational\s+advice|"
        r"\beducation\s+advice|\beducational\s+report|\btutor\b|\bprincipal\b|\bearly\s+years\b",
        "c": r"\bmedical|\bhealth\b|\bpaediatric|\bgp\b|\bg\.p\.|\bgeneral\s+practi|\bdoctor\b|"
        r"\bnurs(?:e|es|ing)\b|\bhospital|\bcamhs\b|\bnhs\b|\bclinic|\bconsultant\b|\bneurolog|"
        r"\bpsychiatr|\bspeech\s+(?:and|&)|\bsalt\b|\boccupational|\bphysio|\btherap",
        "d": r"\bpsych(?!iat)|\bep\b|\bep['’]s\b|\beps\b",
        "e": r"\bsocial\s+(?:care|work|services)|\bchildren['’]?s\s+(?:services|social)|"
        r"\bearly\s+help|\bcsc\b|\bmash\b|\bcare\s+act|\bdisabilit(?:y|ies)\s+team",
        "g": r"\badulthood\b|\bcareers?\b|\btransitions?\b|\bemployment\b|\bpfa\b|\bvocational|"
        r"\bindependent\s+living|\bpost-?16\s+advice",
    }.items()
}
NOT_HERE = Pattern(
    r"\bnot\s+(?:yet\s+|been\s+|as\s+yet\s+|currently\s+)*(?:attached|encl|annexed|appended|held|"
    r"received|available|enclosed|included|"
    r"returned|provided|supplied|sent|here|in|to\s+hand|come|arrived|written|reported|on\s+file|"
    r"added|given|released|shared)\b|"
    r"\bto\s+(?:follow|come|be\s+(?:sent|added|attached|supplied|provided))\b|"
    r"\b(?:still\s+)?await(?:ed|ing|s)\b|\boutstanding\b(?!\s+(?:progress|effort|work))|"
    r"\bchas(?:ed|ing)\b|\b(?:nothing|none|no\s+(?:reply|response|answer|report|advice))\s+"
    r"(?:\w+\s+){0,2}?(?:received|back|come|came|yet|held|in)\b|"
    r"\bnothing\s+in\b|\bpending\b|\bwithheld\b|\bwill\s+(?:follow|be\s+(?:sent|added|attached))\b|"
    r"\bcould\s+not\s+be\s+(?:found|got|obtained|had)\b|"
    r"\b(?:did|does|do)(?:\s+not|n[’']t)\s+(?:\w+\s+)?(?:repl(?:y|ied)|respond|answer|reach|come|"
    r"arrive|write|send|report|contribute|return)\b|\b(?:never|yet\s+to)\s+(?:been\s+)?"
    r"(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|come|came|arrived|received|sent|provided?)\b|"
    r"\bno\s+(?:\w+\s+)?(?:reports?|advice|assessments?|letters?|information)\s+(?:was|were|is|"
    r"ha(?:s|ve)\s+been)\s+(?:asked|sought|request\w*|obtain\w*|given|received|provided|sent|"
    r"written|made|offered)\b|"
    r"\bnobody\s+(?:\w+\s+){0,2}?(?:was|has\s+been)\s+asked\b|"
    r"\b(?:declined|refused|unable)\s+to\s+(?:\w+\s+)?(?:advise|contribute|report|reply|provide|"
    r"give|send|write)\b|"
    r"\b(?:is|are)\s+(?:missing|lost)\b|\b(?:has|have|had)(?:n[’']t|\s+not)\s+(?:\w+\s+)?(?:come|"
    r"arrived|sent|replied|reported|been)\b",
    re.IGNORECASE,
)
"""What says that a paper, or advice of a kind, is not there."""
NOT_GIVEN = Pattern(
    r"\b(?:could|can|would|will|was|were|is|are)\s?(?:not|n[’']t)\s+(?:\w+\s+){0,3}?"
    r"(?:give|provide|advise|write|supply|contribute|report|complete|prepare|produce|offer|see\s+h\w+|"
    r"assess)\b|\bno\s+(?:\w+\s+){0,3}?(?:was|were|is)\s+(?:available|free|in\s+post|able)\b|"
    r"\b(?:visits?|appointments?|assessments?|advice|reports?|observations?|meetings?|clinic)\b"
    r"[^.;|]{0,40}?\b(?:is|are|has\s+been|have\s+been|to\s+be)\s+(?:now\s+)?(?:booked|arranged|"
    r"scheduled|planned|fixed|due|expected|commissioned|in\s+hand|under\s+way|being\s+\w+)\b|"
    r"\b(?:no|nobody|without)\b[^.;|]{0,30}?\b(?:who|that|to)\s+(?:could\s+|can\s+|would\s+)?(?:give|provide|"
    r"write|advise|do)\b|"
    r"\b(?:booked|scheduled|arranged|pencilled\s+in)\s+(?:in\s+)?for\b|\bwill\s+(?:\w+\s+){0,2}?"
    r"(?:see|visit|assess|meet|report|advise|write|give|provide|send)\b|"
    r"\b(?:is|are)\s+(?:still\s+)?(?:being\s+(?:written|drafted|prepared|typed|sought|chased|"
    r"arranged|finished)|writing|working\s+on|on\s+(?:the|a)\s+waiting\s+list)\b",
    re.IGNORECASE,
)
"""That advice is only planned for, or that nobody could give it."""
KEPT_ELSEWHERE = Pattern(
    r"\b(?:(?:is|are|kept|held|stored|stays?|remains?|sits?)\s+(?:\w+\s+)?(?:in|at|on|by|with)\s+"
    r"(?:(?:the|our|his|her|"
    r"their|a|its)\s+)?(?:\w+\s+){0,2}?(?:files?|cabinet|school|office|clinic|hospital|records?|"
    r"drawer|archive|"
    r"department|nursery|college|practice|surgery)\b|(?:available|obtainable|supplied)\s+(?:\w+\s+"
    r")?(?:on|upon|by|from|at)\b|"
    r"\b(?:may|can|must|could)\s+be\s+(?:requested|asked\s+for|obtained|had\s+from|seen\s+"
    r"at|viewed|collected)\b|"
    r"\bon\s+(?:request|application)\b|\bdoes\s+not\s+form\s+part\b|\bno\s+cop(?:y|ies)\b|"
    r"\bwithout\s+a\s+copy\b|"
    r"\b(?:copy|report|letter|paper)\s+(?:mislaid|lost|missing)|\bunder\s+separate\s+cover\b)",
    re.IGNORECASE,
)
"""What says that a paper is somewhere else than with the plan."""
CANNOT_BE_SHOWN = Pattern(
    r"\b(?:not|\w*n[’']t|never|un|no\s+longer)\s?(?:been\s+|be\s+)?(?:able\s+to\s+|possible\s+to\s+)?"
    r"(?:print|find|found|trace|locate|open|retrieve|download|copy|copied|scan)(?:ed|d)?\b|"
    r"\bno\s+cop(?:y|ies)\b|\b(?:mislaid|gone\s+astray|untraceable)\b|"
    r"\b(?:seen|read|viewed)\s+(?:only\s+on\s+screen|on\s+screen\s+only|but\s+not\s+copied)\b",
    re.IGNORECASE,
)
"""What says that a paper is known of and cannot be put with the plan."""
HERE = Pattern(
    r"\bbound\s+(?:in|with|behind)\b|\b(?:at|to)\s+the\s+(?:back|end)\b|\boverleaf\b|"
    r"\bbehind\s+(?:this|the)\b|\bput\s+in\b|"
    r"\b(?:goes|comes|sent|filed|is|are)\s+with\s+(?:this|the)\s+(?:plan|section|page|list)|"
    r"\baccompan(?:y|ies)\b|"
    r"\b(?:copy|copies|text)\s+(?:is\s+)?(?:below|behind|included|provided|supplied|here)|"
    r"\b(?:see|in|as|is)\s+(?:appendix|annex|enclosure|"
    r"tab|page|attachment)\b|\bappears?\s+(?:in|at|as|below)\b|\bincluded\b|\bstapled\b|"
    r"\bprinted\s+(?:here|below|behind|after)",
    re.IGNORECASE,
)
"""What says that a paper stands with the plan, in other words than attached."""
NONE_WANTED = Pattern(
    r"\b(?:comes?\s+in|appl(?:y|ies)|begins?|starts?|is\s+(?:only\s+)?(?:asked\s+for|sought|due))\s+(?:only\s+)?(?:from|in|at)\s+Year\s+9\b|"
    r"(?:^|[|,;:.()–—\t\n-])\s*(?:none|nil|n/?a|nobody|no\s+one|not\s+applicable|does\s+not\s+"
    r"apply)\b|"
    r"\bnot\s+(?:yet\s+)?(?:been\s+)?(?:applicable|required|needed|necessary|requested|sought|"
    r"asked|due|relevant|called\s+for|"
    r"thought|considered|wanted|wished)\b|\b(?:did|does|do|has|have)\s?(?:n[’']t|"
    r"\s+not)\s+(?:\w+\s+)?(?:ask|asked|wish|want|name|"
    r"request|need|think|apply)\w*|\b(?:ask\w*|call\w*|nam\w+|request\w*|wish\w*)\s+(?:for\s+"
    r")?(?:nobody|no\s+one|none|nothing|no\s+other)\b|"
    r"\bno\s+(?:(?:other|further|more|additional|such|particular)\s+(?:\w+\s+"
    r")?(?:person|people|advice|adviser|reports?|body)|request|need|person|people)\b|"
    r"\b(?:nobody|no\s+one|nothing|none)\s+(?:\w+\s+)?(?:was|were|is|has|had)\b|"
    r"\b(?:was|were|is|are)\s+(?:nobody|no\s+one|nothing|none)\s*(?=[.;|)\n]|$)|"
    r"\b(?:only|not)\s+(?:needed\s+)?(?:from|until|before)\s+(?:Year|Yr|Y)\s?9|"
    r"\b(?:applies|begins|starts|due)\s+(?:only\s+)?(?:from|in)\s+(?:Year|Yr|Y)\s?9|"
    r"\b(?:first|next|only|will\s+be|to\s+be|not\s+(?:\w+\s+)?)\s*(?:asked\s+for|asked|sought|needed|required|"
    r"requested|due|wanted|added|given)\s+(?:only\s+)?(?:in|from|at|for|when|before|until)\s+(?:(?:he|she|they|"
    r"[A-Z][\w’'-]+)\s+(?:is|are|reach\w*|enters?)\s+(?:in\s+)?)?(?:the\s+)?(?:Year|Yr|Y)\s?(?:9|nine)\b",
    re.IGNORECASE,
)
"""What says that advice of a kind was not wanted of anybody."""
ENDS_WITH_NOBODY = Pattern(
    r"[:;,–—]\s*(?:there\s+was\s+)?(?:nobody|no[\s-]one|none)\s*(?:else)?\s*$", re.IGNORECASE
)
"""The family's answer at the end of a row: "Mum was asked on 8 September 2026: nobody"."""
_ASKED_FOR = (
    r"(?:want|ask|nam|request|wish|suggest|propos|choos|chose|identif|nominat|put\s+forward|add|"
    r"call|mention|thought|think|seek|sought|need|"
    r"prefer|have|had|said|answer|repl|gave|give|offer|pick)\w*"
)
_NOBODY = (
    r"(?:nobody|no[\s-]one|none|nothing|no\s+(?:other|others|further|more|additional|names?|such)"
    r"\b)"
)
NOBODY_ELSE = Pattern(
    rf"\b{_ASKED_FOR}\s+(?:for\s+|of\s+|that\s+|from\s+|advice\s+from\s+|there\s+was\s+|was\s+"
    rf")?{_NOBODY}\b(?!\s+to\s+(?:see|attach|share))"
    rf"|\b{_NOBODY}\s+(?:\w+\s+){{0,3}}?(?:was\s+|were\s+|is\s+|has\s+been\s+)?(?:wanted|asked|"
    r"named|requested|suggested|sought|put\s+forward|identified|"
    r"nominated|proposed|chosen|needed|wished|mentioned|called\s+for)\b|"
    r"\b(?:did|do|does)\s?(?:n[’']t|\s+not)\s+(?:\w+\s+)?(?:want|name|ask|wish|request|"
    r"suggest|need|propose|think)\b[^.;\n]{0,40}\b(?:anyone|anybody|any|else|further|other|others|"
    r"more)\b|\b(?:content|happy|satisfied)\s+with\s+(?:the|those|this|these|that|what)\b"
    r"|\b(?:said|answered|replied)\s+(?:that\s+)?no\b|\bnobody\s+else\b|\bno[\s-]one\s+else\b|"
    r"\bnone\s+(?:further|other)\b",
    re.IGNORECASE,
)
"""What says that the family was asked whom else to hear, and wanted nobody."""
SAYS_NONE = Pattern(
    r"\bnot\s+(?:\w+\s+)?(?:required|needed|requested|sought|asked|necessary)\b|\b(?:nobody|no\s+"
    r"one|nothing|none)\b|"
    r"\bno\s+(?:other|further|such|one)\b",
    re.IGNORECASE,
)
WITH_IT = Pattern(r"\b(?:attached|enclosed|encl|appended|annexed)\b", re.IGNORECASE)
PAPER = Pattern(
    r"\b(?:reports?|letters?|notes|advice|assessments?|statements?|observations?|papers?|wrote|"
    r"written|records?)\b",
    re.IGNORECASE,
)
REMARK = Pattern(
    r"\W*(?:K\s?\d{1,2}|Appendix\s+\w+|It|This|These|They|Both|All|Each|Nothing|Nobody|No\s+one)\s+"
    r"(?:was|were|is|are|has|have|had|"
    r"will|may|can|comes?|came|runs?|contains?|includes?|gives?|gave|says?|said|shows?|stands?)\b",
    re.IGNORECASE,
)

OWN_PAPER = Pattern(
    r"^(?!.*\b(?:advice|reports?)\b).*?\b(?:(?:health(?:[\s-]?care)?|care|feeding|seizure|epilepsy|asthma|allergy|"
    r"emergency|manual\s+handling|risk|safety|behaviour|safeguarding|personal\s+education|"
    r"pathway|education|support|moving\s+and\s+handling|transport|exit|child\s+in\s+need|"
    r"protection)\s+(?:\w+\s+)?(?:plans?|protocols?)|i?hcp|pep|protocol|"
    r"(?:hearing|sight|eye|vision|blood|sleep)\s+(?:tests?|stud(?:y|ies))|audiograms?|screening|"
    r"prescriptions?|scans?|"
    r"(?:discharge|clinic|appointment|referral)\s+(?:letters?|summar(?:y|ies))|"
    r"attendance\s+(?:record|print\w*|figures)|"
    r"(?:exam\w*|test|sats)\s+results|certificates?|logs?|diary|diaries|photographs?|films?)\b|"
    r"\b(?:reports?|records?|minutes|notes)\s+(?:of|on|from|after)\s+(?:the\s+|his\s+|her\s+)?(?:annual\s+|early\s+|"
    r"interim\s+|last\s+)*review\b|\breview\s+(?:meeting\s+)?(?:report|record|minutes|notes)\b",
    re.IGNORECASE,
)
"""A paper that is made for its own sake, and sent along when it is new: nobody was asked for advice."""
FAMILYS = Pattern(
    r"^\W*(?:[A-K]?\W?\d{1,2}[.):]?\s+)?(?:\(a\)\s*)?(?:(?:the\s+)?(?:views?|wishes|words|voice|"
    r"contributions?|story|letter|drawings?|film|booklet)\s+(?:of|from|by)\s+"
    r"(?!.*\b(?:service|team|school)\b)|"
    r"(?:(?!(?:school|teacher|therapist|psychologist|senco|doctor|social)\b)[\w.’'-]+\s+"
    r"){0,4}?[\w.-]+[’']s?\s+(?:own\s+)?(?:and\s+(?:[\w.-]+\s+){1,3})?(?:views?|wishes|words|voice|"
    r"story|drawings?|contributions?|feelings)\b|"
    r"(?:child|pupil|student|parent(?:al|s)?|family|mum|dad|mother|father|carers?|young\s+"
    r"person)\b(?:\s+(?:and|&|or|/)\s+\w+)?[’'s]*\s*(?:views?|wishes|contributions?|statement|"
    r"voice|profile|form|letter)\b|"
    r"(?:my|our)\s+(?:views?|words|story)\b|(?:all\s+about\s+me|one-page\s+profile)\b)",
    re.IGNORECASE,
)
"""What the pupil or the parents say, by its title."""
STAFFS = Pattern(
    r"\b(?:school|college|nursery|teacher|therapist|psychologist|senco|doctor|paediatrician|nurse|"
    r"service|team|worker|setting|officer)(?:[’']s|s[’'])",
    re.IGNORECASE,
)
NO_FILE = Pattern(
    r"\W*(?:(?:no|n|none|nil|missing|not\b.*|to\s+follow|await\w*|pending|outstanding|absent|lost|"
    r"requested|chas\w+|"
    r"unavailable|withheld|to\s+be\s+\w+|x|✗|✘|☐|tbc|tba)\b.*)?\W*$",
    re.IGNORECASE,
)
"""What a column for the attached report says where there is none."""
TICKED = Pattern(r"[|\t]\s*(?:yes|y|✓|✔|☑)\W*$", re.IGNORECASE)
"""A last cell that says yes to whether a paper is attached."""
