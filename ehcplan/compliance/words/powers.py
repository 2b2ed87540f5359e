"""Powers over help that is given: who may lessen, end, move or settle it, whatever its amount is now.

Each way is built of small groups: somebody or a moment to come, a power or an aim, a word of
changing or settling, and the help itself, its hours or "this". So a counted item that anyone may
cut is told as well as one that has no amount.
"""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.handed_on import DECIDERS

WHO = (
    rf"(?:{DECIDERS}|faculty|department|cluster|dean|hub|base|unit|employers?|governors?|trustees?|"
    r"bursar|principal|director|chair\w*|"
    r"deputy|matron|federation|directorate|inclusion|we|they|someone|somebody|anyone|adult|worker|"
    r"counsellor|doctor|paediatrician|psychiatrist|dietitian|"
    r"supervisor|elsa|sendo|board|committee|forum|directors?|company|agency|charity|farm|centre|"
    r"club|practice|surgery|ward|council)s?"
)
_WORDS = r"(?:[\w’'-]+\s+)"
_ADVERB = (
    r"(?:(?:then|also|later|now|even|still|only|gradually|slowly|simply|partly|wholly|first|always|"
    r"in\s+time|at\s+any\s+time|[a-z]+ly)\s+)?"
)
_POWER = (
    r"(?:may|can|could|might|will|shall|would|is\s+to|are\s+to|(?:is|are|will\s+be|remains?|stays?)"
    r"\s+(?:\w+ly\s+)?(?:free|at\s+liberty|entitled|able|allowed|permitted|empowered|authori[sz]ed|"
    r"expected|asked)\s+to|"
    r"(?:has|have|keeps?|retains?|reserves?|holds?)\s+(?:the\s+)?(?:right|power|leave|permission|"
    r"option|freedom|authority|liberty|say)\s+to|"
    r"(?:aim|plan|intention|hope|idea|expectation|wish|target|thought)s?\s+(?:\w+\s+)?(?:is|are|"
    r"will\s+be)\s+to|(?:plans?|aims?|intends?|hopes?|expects?|means?|wish(?:es)?|wants?|proposes?|"
    r"ha(?:s|ve)\s+asked|asks?)\s+to|"
    r"with\s+a\s+view\s+to|with\s+the\s+aim\s+of|(?:look|work)(?:s|ing)?\s+(?:to|towards))"
)
_LESSEN = (
    r"(?:reduc(?:e|ing)|cut(?:ting)?(?:\s+(?:back|down))?(?:\s+on)?|shorten(?:ing)?|halv(?:e|ing)|"
    r"trim(?:ming)?(?:\s+(?:back|down))?|ending|end|stop(?:ping)?|drop(?:ping)?|lower(?:ing)?|"
    r"lessen(?:ing)?|decreas(?:e|ing)|"
    r"withdraw(?:ing)?|suspend(?:ing)?|paus(?:e|ing)|curtail(?:ing)?|remov(?:e|ing)|"
    r"thin(?:ning)?\s+out|wind(?:ing)?\s+(?:down|up)|phas(?:e|ing)\s+out|fad(?:e|ing)(?:\s+out)?|"
    r"taper(?:ing)?(?:\s+off)?|scal(?:e|ing)\s+(?:back|down)|step(?:ping)?\s+down|"
    r"wean(?:ing)?\s+\w+\s+off|cap(?:ping)?|ration(?:ing)?|limit(?:ing)?|discontinu(?:e|ing)|"
    r"ceas(?:e|ing)|terminat(?:e|ing)|slim(?:ming)?\s+down|dial(?:ling)?\s+(?:back|down)|"
    r"spread(?:ing)?(?:\s+out)?|space\s+out|reclaim(?:ing)?|claw\s+back|call(?:ing)?\s+off|"
    r"revers(?:e|ing)|overturn|undo|relax|loosen|dilut(?:e|ing)|squeeze|bring(?:ing)?\s+down|"
    r"tak(?:e|ing)\s+(?:away|back|off|from)|do\s+away\s+with|give\s+up)"
)
_MOVE = (
    r"(?:mov(?:e|ing)|pass(?:ing)?(?:\s+on)?|assign(?:ing)?|transfer(?:ring)?|switch(?:ing)?|"
    r"barter|swap(?:ping)?|replac(?:e|ing)|exchang(?:e|ing)|shar(?:e|ing)(?:\s+out)?|"
    r"split(?:ting)?|pool(?:ing)?|divert(?:ing)?|reassign(?:ing)?|re-?deploy(?:ing)?|"
    r"re-?allocat(?:e|ing)|redistribut(?:e|ing)|redirect(?:ing)?|reshuffl(?:e|ing)|"
    r"apportion(?:ing)?|merg(?:e|ing)|"
    r"roll(?:ing)?\s+up|convert(?:ing)?|use\s+elsewhere|spend(?:ing)?\s+elsewhere|lend|hand\s+on|"
    r"turn)"
)
_CHANGE = (
    r"(?:chang(?:e|ing)|alter(?:ing)?|vary|varying|adjust(?:ing)?|amend(?:ing)?|modif(?:y|ying)|"
    r"flex(?:ing)?|revis(?:e|ing)|revisit(?:ing)?|reconsider(?:ing)?|re-?think(?:ing)?|"
    r"re-?assess(?:ing)?|re-?set(?:ting)?|re-?visit(?:ing)?|"
    r"re-?negotiat(?:e|ing)|re-?cast|redraw|rework|extend(?:ing)?|increas(?:e|ing)|rais(?:e|ing)|"
    r"look(?:ing)?\s+(?:again\s+)?at|review(?:ing)?(?:\s+and\s+\w+)?|think\s+again\s+about|"
    r"settl(?:e|ing)|fix(?:ing)?|decid(?:e|ing)(?:\s+(?:on|about))?|"
    r"determin(?:e|ing)|cancel(?:ling)?)"
)
_HELP = (
    r"(?:hours?|time|support|help|provision|sessions?|visits?|lessons?|amounts?|package|input|"
    r"minutes|mornings?|afternoons?|assistants?|adults?|staffing|block|allowance|frequency|tuition|"
    r"therapy|mentoring|coaching|teaching|cover|contact|meetings?|groups?|classes|slots?|weeks|"
    r"programme|item|arrangements?|service|figures?|totals?|allocation|one-to-one|length\s+of\s+(?:the\s+|each\s+|his\s+|her\s+"
    r")?(?:sessions?|visits?|lessons?|blocks?)|number\s+of\s+(?:sessions?|visits?|lessons?|hours?|"
    r"weeks|days|mornings|afternoons|blocks))"
)
_THIS_HELP = (
    r"(?:(?:some|half|part|any|all|most|a\s+third|a\s+quarter|one|an?\s+\w+|two|three|both|each|"
    r"either|none)\s+of\s+(?:this|it|these|them|that|those|(?:this|these|the|his|her|their|that|"
    rf"those)\s+(?:\w+\s+)?{_HELP})"
    rf"|(?:this|these|those|that|the|his|her|their|its|any|each)[ ]+(?:[\w’'-]+[ ]+){{0,3}}?{_HELP}"
    r"|(?:this|it|these|them)(?=\s*(?:$|[.,;:)]|\b(?:from|after|before|by|once|when|if|as|at|in|"
    r"for|to|with|during|over|down|back|away|out|up|off|each|every|later|at|again|altogether|"
    r"entirely|while|until|should|where|monthly|weekly|fortnightly|less|shorter)\b)))"
)
_UNDONE = (
    r"(?:reduced|cut(?:\s+(?:back|down))?|shortened|halved|trimmed(?:\s+(?:back|down))?|ended|"
    r"stopped|dropped|lowered|lessened|decreased|withdrawn|suspended|paused|curtailed|removed|"
    r"thinned\s+out|wound\s+(?:down|up)|phased\s+out|faded(?:\s+out)?|"
    r"tapered(?:\s+off)?|scaled\s+(?:back|down)|stepped\s+down|capped|limited|discontinued|"
    r"brought\s+down|taken\s+(?:away|back|off|from\s+(?:him|her|them))|moved\s+(?:to|elsewhere|"
    r"on\s+to)|swapped|replaced|exchanged|shared(?:\s+out)?|split|pooled|diverted|reassigned|"
    r"re-?deployed|re-?allocated|redistributed|redirected|merged|rolled\s+up|converted|"
    r"used\s+(?:elsewhere|for\s+(?:others?|other\s+\w+))|spent\s+elsewhere|given\s+(?:over\s+"
    r")?to\s+(?:others?|another|other\s+\w+)|changed|altered|varied|adjusted|amended|modified|"
    r"flexed|revised|revisited|reconsidered|rethought|re-?assessed|re-?set|re-?negotiated|"
    r"cancelled|called\s+off|reversed|overturned|reclaimed|clawed\s+back|spread\s+(?:out|over)|"
    r"transferred|passed\s+(?:on\s+)?to|stood\s+down|closed|brought\s+to\s+an\s+end|"
    r"looked\s+at\s+again|thought\s+about\s+again)"
)
_PUPIL = r"(?:he|she)"
LESSENS = Pattern(
    rf"(?<!\bhe )(?<!\bshe )\b{_POWER}\s+{_ADVERB}(?:reduc\w+\s+or\s+|increas\w+\s+or\s+|stop\s+"
    rf"or\s+|\w+\s+or\s+)?(?:(?:{_LESSEN}|{_MOVE}|{_CHANGE})\s+(?:or\s+\w+\s+)?{_THIS_HELP}|"
    r"(?:bring|take|cut|pull|scale|wind|dial|put|hand|give|turn|phase|thin|make|draw|count|use|"
    rf"treat|see)\s+{_THIS_HELP}\s+(?:to\s+(?:a\s+close|an\s+end|a\s+stop)|towards|elsewhere|for\s+"
    r"(?:others?|other\s+\w+)|down|back|away|off|over|out|on|into|less|shorter|fewer|smaller|"
    r"monthly|fortnightly|weekly|termly|to\s+(?:others?|another|other)))\b"
    rf"|(?<!\bhe )(?<!\bshe )\b{_POWER}\s+{_ADVERB}(?:offer|give|provide|allow|see|visit|teach|"
    r"allot|grant|make|supply|spare)\s+(?:him\s+|her\s+|them\s+|it\s+)?(?:less|fewer|a\s+shorter|"
    r"a\s+smaller)\b(?!\s+(?:\w+\s+)?(?:prompts?|reminders?|words|questions|work|homework|tasks?|"
    r"than\s+\w+\s+(?:steps|words)))"
    rf"|\b{WHO}\b[^.;]{{0,25}}?\b(?:reduc|lessen|shorten|halv|taper|lower|trim|withdraw|reassign|"
    r"reallocat|reconsider|rethink|revisit|reassess|apportion|redistribut|cut|chang|alter|"
    r"var(?:y|ies)|adjust|revis)(?:e?s)?\s+(?!(?:it|this|these|them)\b(?!\s+\w+\s*[.,;]?\s*$|\s+"
    rf"(?:{_HELP}))|(?:his|her|their)\s+(?:help|support|input)\b){_THIS_HELP}"
    rf"|(?<!\bsee )(?<!\bhow )\b{_THIS_HELP}\s+(?:[^.;:]{{0,30}}?\s)?(?:may|can|could|might|will|"
    rf"shall|would|is\s+to|are\s+to|is\s+likely\s+to|are\s+likely\s+to|is|are)\s+{_ADVERB}(?:be\s+"
    rf"|being\s+)?{_ADVERB}{_UNDONE}\b(?![^.;]{{0,25}}\bby\s+(?:felt|pads?|curtains?|screens?)\b)"
    r"|\b(?:it|sessions?|visits?|lessons?|support|hours|help|time)\s+(?:may|might|could|will|"
    rf"shall|is\s+to|are\s+to|is\s+expected\s+to|are\s+expected\s+to)\s+{_ADVERB}(?:be\s+"
    r")?(?:reduced|cut\s+(?:back|down)|shortened|halved|trimmed|withdrawn|wound\s+down|phased\s+"
    r"out|tapered|taper|scaled\s+(?:back|down)|stepped\s+down|dropped\s+"
    r"(?:when|once|if|from|after|as)|brought\s+down|tail\s+off|lessen|dwindle|fade\s+(?:out|away)|"
    r"lapse|come\s+down|go\s+(?:up|down)|drop\s+(?:away|off))\b"
    rf"|\b{_THIS_HELP}\s+(?:{_ADVERB})(?:comes?\s+down|goes?\s+down|drops?|falls?|tapers?(?:\s+"
    r"off)?|tails?\s+off|winds?\s+down|fades?(?:\s+(?:out|away))?|lapses?|dwindles?|lessens?|"
    r"reduces?|shrinks?)\b(?!\s+(?:his|her|their|the|its|a|this)\b|[^.;]*\bamend)"
    rf"|(?<!\bhe )(?<!\bshe )\b{_POWER}\s+{_ADVERB}"
    r"(?:take|cut|knock|shave|drop|pull)\s+(?:(?:some|an?|a\s+few|off|more)\s+)?"
    r"(?:hours?|minutes|sessions?|lessons?|visits?|support|help)\s+"
    r"(?:off|away|out|back|from\s+(?:it|this|them|the))\b",
    re.IGNORECASE,
)
"""A power or an aim to lessen, end, move or change what is given."""

_DECIDE = (
    r"(?:decides?|settles?|sorts?\s+out|thrash(?:es)?\s+out|hammers?\s+out|fix(?:es)?|agrees?|"
    r"confirms?|determines?|judges?|sets?|works?\s+out|chooses?|looks?\s+(?:again\s+)?at|revisits?|"
    r"reconsiders?|rethinks?|reviews?|announces?|says?|rules?(?:\s+on)?|tells?\s+\w+|advises?(?:\s+"
    r"on)?|recommends?|considers?|discuss(?:es)?|thinks?\s+(?:again\s+)?about|pronounces?\s+"
    r"on|lets?\s+\w+\s+know|estimates?|directs?)"
)
_DECIDED = (
    r"(?:decided(?:\s+(?:on|upon))?|settled|fixed|agreed|confirmed|determined|set|worked\s+out|"
    r"chosen|looked\s+at|judged|arranged|finali[sz]ed|firmed\s+up|discussed|reviewed|considered|"
    r"negotiated|announced|allocated|assessed|calculated|established|specified|known|clear(?:er)?|"
    r"thought\s+about)"
)
_COUNTED = (
    r"(?:sessions?|hours?|visits?|lessons?|weeks|days|mornings|afternoons|blocks?|terms?|months|"
    r"minutes|slots?|meetings?|others?|more|adults?|times|of\s+(?:these|them|this|the|those|his|"
    r"her|its))"
)
_QUESTION = (
    rf"(?:how\s+(?:many|few)\s+(?:\w+\s+)?{_COUNTED}|how\s+much\s+(?:\w+\s+"
    r")?(?:help|support|time|provision|input|therapy|of\s+(?:this|it|the|these|that|his|her)|more|"
    r"less|longer)|how\s+(?:often|frequently|regularly|intensively|long)\s+"
    r"(?:it|this|these|he|she|they|each|the|a|such|his|her|that|to\s+go\s+on)\b|for\s+how\s+long|"
    r"which\s+of\s+(?:these|those|the|his|her|them)\s+(?:\w+\s+)?(?:hours|sessions|visits|lessons|"
    r"items|blocks|run)|how\s+far\s+(?:this|it|the)|whether\s+(?:or\s+not\s+)?(?:this|it|these|"
    r"they|any\s+more|more|further|another|a\s+(?:second|further|new)|(?:he|she|they|[A-Z][a-z]+)"
    r"\s+(?:still\s+)?(?:needs?|keeps?|(?:has|have)(?!\s+(?:\w+ed|been|done|got|had|won|met)\b)|goes\s+on|gets?|carries\s+on|is\s+to\s+have)|the\s+"
    r"(?:\w+\s+){0,2}?(?:help|support|sessions?|visits?|lessons?|time|hours?|block))\b|"
    r"what\s+(?:is\s+(?:still\s+)?(?:needed|required|given|offered|provided|to\s+"
    r"(?:follow|happen|come|be\s+(?:given|offered)))|happens\s+(?:next|then|after\w*)|(?:he|she)\s+"
    r"(?:has|gets|needs|is\s+(?:given|to\s+have))|(?:help|support|provision|more|further|follows|"
    r"comes\s+next|level|amount|else))|"
    r"(?:the|its|their|his|her|a\s+new|any|final|exact)\s+(?:\w+\s+)?(?:(?:level|amount|extent|"
    r"degree|share)\s+of\s+(?:(?:adult|extra|direct|individual|one-to-one|1:1|additional|further|classroom)\s+)?"
    r"(?:this|the|his|her|help|support|provision|input|teaching|therapy|"
    r"cover)|time\s+(?:he|she|they|that\s+\w+)\s+(?:has|spends?|gets?|is\s+given)|number\s+of\s+"
    r"(?:(?:these|those|his|her|such|the)\s+)?(?:sessions|meetings|hours|lessons|visits|weeks|days|"
    r"blocks|mornings|afternoons|adults)|length(?:\s+of\s+(?:the\s+|each\s+"
    r")?(?:sessions?|lessons?|visits?|blocks?))?|amount|hours|frequency|duration|size\s+of\s+the\s+"
    r"group|quantity|extent|(?:days|times?)\s+and\s+(?:the\s+)?length)"
    r")"
)
SETTLES_LATER = Pattern(
    rf"\b{WHO}\b(?:\s+(?:of|for)\s+(?:the\s+)?[\w’'-]+)?\s+(?:(?!not\b|never\b)[\w’'-]+\s+"
    rf"){{0,4}}?{_DECIDE}\s+(?:(?:then|again|later|together|with\s+(?:[\w’'-]+\s+"
    r"){1,3}|between\s+(?:them|themselves)|week\s+by\s+week|each\s+\w+|afresh|anew|in\s+"
    rf"[A-Z]\w+|at\s+[A-Z]\w+)\s+)*{_QUESTION}(?!\s+(?:of\s+(?:his\s+|her\s+"
    r")?(?:words|marks|stars|steps|prompts)|\w+\s+(?:left|remain)))"
    rf"|\b{_QUESTION}[^.;]{{0,60}}?\b(?:(?:will|shall|is|are|to|has|have|remains?|stays?|would)\s+"
    r"(?:yet\s+|still\s+|then\s+|all\s+)?(?:to\s+)?(?:be\s+)?(?:yet\s+to\s+be\s+|to\s+be\s+"
    rf"|re-?)?{_DECIDED}|(?:is|are|will\s+be|remains?|stays?)\s+(?:left\s+)?(?:open|at\s+the\s+"
    r"(?:[\w’'-]+\s+){0,3}?(?:choice|call|option|discretion|will)|for\s+(?:the\s+|his\s+|her\s+"
    r")?(?:[\w’'-]+\s+){1,5}?to\s+\w+|up\s+to|down\s+to|undecided|uncertain|unclear|left\s+"
    r"to|left\s+with)|(?:rests?|lies|sits)\s+with|will\s+rest\s+with|(?:will\s+)?depends?\s+"
    r"(?:up)?on)\b"
    rf"|\b(?:decisions?|views?|choice|call|say)\s+(?:on|about|as\s+to|of|over)\s+{_QUESTION}"
    r"|\b(?:time|hours?|help|support|rest|sessions?|lessons?|visits?|it|this|amount|remainder|"
    r"next)\b[^.;]{0,40}?\b(?:is|are|will\s+be|be)\s+(?:left\s+)?(?:at\s+the\s+(?:[\w’'-]+\s+"
    r"){0,3}?(?:choice|call|option|will|pleasure|mercy)\b|(?:up|down)\s+to\s+(?:the\s+|his\s+"
    rf"|her\s+|their\s+)?(?:[\w’'-]+\s+){{0,2}}?{WHO}\b(?!\s+(?:months?|weeks?))|(?:the\s+|his\s+"
    rf"|her\s+)?(?:[\w’'-]+\s+){{0,3}}?{WHO}[’']s?\s+to\s+(?:give|take|change|use|settle|decide|"
    r"move|share|allot|spend))"
    r"|\b(?:hours|hrs|sessions?|amount|number|length|time|support|visits?|lessons?|weeks|"
    rf"terms?)\b[^.;]{{0,50}}?[:,–—(-]\s*(?:the\s+)?(?:{_WORDS}{{0,3}}?){WHO}\s+(?:of\s+[\w’'-]+\s+"
    r")?(?:is\s+)?to\s+(?:decide|settle|fix|set|say|judge|confirm|agree|determine|advise|choose)\b"
    r"|\b(?:hours|sessions|amount|number\s+of\s+\w+|length|time|support|visits|lessons|size\s+"
    r"of\s+the\s+group)\b[^.;]{0,40}?[\s:,–—(-]to\s+be\s+(?:decided|settled|fixed|set|agreed|"
    r"confirmed|determined|worked\s+out|advised|chosen|arranged|negotiated)\b"
    r"|\b(?:hours|length|amount|number\s+of\s+(?:sessions|hours|lessons|visits|weeks))\s+(?:was|"
    r"were|has\s+been|have\s+been|is|are)\s+set\s+(?:\w+\s+){0,6}?and\s+will\s+be\s+(?:set|"
    r"fixed|agreed|decided)\b"
    rf"|\bnothing\s+(?:is|has\s+been)\s+(?:yet\s+)?(?:fixed|settled|decided|agreed)\b"
    r"|\b(?:meeting|review|panel|conference|conversation)\b(?:\s+\w+){0,4}?\s+(?:will\s+"
    r")?decides?\s+(?:what|whether|if|how)\b[^.;]{0,40}\b(?:help|support|time|hours?|sessions?|"
    r"this|it|he|she)\b",
    re.IGNORECASE,
)
"""Somebody, or a moment to come, that settles how much, how often, how long or whether at all."""

_GOES_ON = (
    r"(?:continues?|carr(?:y|ies)\s+on|goes?\s+on|follows?|begins?|resumes?|lasts?|stays?|remains?|"
    r"becomes?\s+(?:fortnightly|monthly|weekly|termly|shorter|less|fewer)|stops?|ends?|ceases?|"
    r"drops?|falls?|halves?|comes?\s+(?:down|back)|goes?\s+(?:down|up)|discharges?\s+\w+|runs?|"
    r"be\s+(?:given|offered|added|made|moved|started|provided|\w+ed)|make\s+it\s+\w+)"
)
_CONTENT = (
    r"(?:thinks?|feels?|considers?|judges?|decides?|believes?|agrees?|recommends?|advises?|"
    r"asks?(?:\s+for)?|wants?|wish(?:es)?|sees?\s+(?:fit|the\s+need)|finds?|says?|allows?|"
    r"approves?|deems?|chooses?|prefers?|can\s+(?:manage|spare|afford)|(?:is|are|feels?)\s+"
    r"(?:satisfied|happy|content|sure|confident|convinced|minded|ready\s+to))"
)
HANGS_ON_A_VIEW = Pattern(
    rf"\b{_GOES_ON}\b[^.;]{{0,60}}?\b(?:only\s+)?(?:if|when|once|while|whilst|as\s+soon\s+as|until|"
    r"unless|for\s+as\s+long\s+as|as\s+long\s+as|so\s+long\s+as|provided(?:\s+that)?|wherever)\s+"
    rf"(?:the\s+|his\s+|her\s+|their\s+|a\s+)?(?:[\w’'-]+\s+){{0,4}}?(?:{WHO}|he|she)\s+(?:of\s+"
    rf"[\w’'-]+\s+)?(?:jointly\s+|both\s+|all\s+)?{_CONTENT}"
    r"|\b(?:rest|amount|hours|support|help|time|length|number|sessions|"
    r"visits)\b[^.;]{0,40}\bdepends?\s+(?:up)?on\s+(?:what|how|whether|the\s+"
    r"(?:views?|outcome|results?|findings|advice|demand|budget|staff\w*))\b"
    r"|\bas\s+(?:many|much|often|long|few|little)\b[^.;]{0,40}?\bas\s+(?:the\s+|his\s+|her\s+"
    rf")?(?:[\w’'-]+\s+){{0,2}}?{WHO}\s+(?:of\s+[\w’'-]+\s+)?(?:can|is\s+able|are\s+able|may|sees?|"
    r"thinks?|judges?|chooses?|allows?|wishes?|has\s+(?:room|time|staff))\b"
    r"|\b(?:less|fewer|shorter|reduced|smaller|nothing)\b[^.;]{0,30}\bif\s+(?:demand|staff\w*|"
    r"numbers|the\s+budget|money|funds?|capacity|the\s+(?:waiting\s+)?list)\b"
    r"|\b(?:if|when|once)\s+(?:things|all|this|it|he|she|matters)\s+(?:goes?|settles?|improves?|"
    r"does|has|is)\b[^.;]{0,40}\b(?:see|visit|meet|teach|help|support)s?\s+(?:him|her|them)\s+"
    r"less\b|\b(?:see|visit|teach|meet)\s+(?:him|her|them)\s+less(?:\s+often)?\b"
    rf"|\b{WHO}\s+(?:to|may|can|could|will)\s+{_ADVERB}(?:taper|fade|reduce|scale\s+back|cut\s+"
    r"back|step\s+down|wind\s+down|phase\s+out)\s+(?:off\s+)?(?:as|when|if|once|from|after|over)\b"
    r"|\b(?:may|might|could|will)\s+(?:then\s+)?(?:cease|lapse|stop|end)\b(?!\s+"
    r"(?:when|at|with|in|on|by|the|his|her|a|work|reading|writing)\b)|\b(?:may|can|could|will)\s+"
    r"(?:then\s+)?(?:close\s+(?:the|his|her)\s+case|discharge\s+(?:him|her|them))\b"
    r"|\b(?:may|might|could|will|would)\s+(?:then\s+)?(?:get|have|receive|be\s+given)\s+(?:less|"
    r"fewer|a\s+shorter)\b(?!\s+(?:prompts?|words|work|homework|questions))|\b(?:hopes?|expects?|"
    r"aims?|plans?|wants?|ought|due)\s+to\s+be\s+down\s+to\b"
    r"|\b(?:length|number|size|frequency|amount|hours|level|duration)\b[^.;]{0,40}\b(?:is|are|"
    r"will\s+be|stays?|remains?)\s+(?:\w+ly\s+)?(?:flexible|variable|negotiable|approximate|fluid|"
    r"open-ended|adjustable|discretionary)\b"
    r"|\b(?:hours|time|sessions?|visits?|support|help|amount)\b[^.;]{0,30}\b(?:is|are|will\s+"
    r"be)\s+(?:allocated|allotted|shared\s+out|given\s+out|rationed|distributed|set|decided|"
    r"agreed|fixed)\s+(?:anew\s+|afresh\s+)?(?:\w+ly|each\s+\w+|every\s+\w+|year\s+by\s+year|"
    r"term\s+by\s+term|week\s+by\s+week)\s+by\b"
    rf"|\bas\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,2}}?{WHO}\s+can\s+(?:staff|spare|fund|"
    r"afford|manage|release|fit)\b|\bthat\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+"
    rf"){{0,2}}?{WHO}\s+can\s+(?:spare|afford|staff|fund|release)\b"
    r"|\b(?:hours|sessions?|visits?|blocks?|help|support|time|amount|"
    r"number)\b[^.;]{0,40}\b(?:is|are|will\s+be)\s+(?:only\s+)?by\s+(?:agreement|arrangement|"
    r"negotiation)\s+with\b|\b(?:is|are|lies?|rests?|will\s+be)\s+in\s+the\s+hands\s+of\s+"
    rf"(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,2}}?{WHO}\b"
    rf"|\b{WHO}[’']s?\s+(?:own\s+)?(?:decision|choice|call|judgement|judgment|say|view)\s+"
    r"(?:whether|how|what|if|when)\b|\breserves?\s+(?:to\s+(?:itself|himself|herself|themselves)"
    r"\s+)?the\s+(?:amount|number|length|right|hours|decision)\b"
    r"|\b(?:amount|hours|number|length|support|help|sessions|what\s+he\s+gets|what\s+she\s+"
    r"gets)\b[^.;]{0,30}\b(?:hangs?|turns?|hinges?|depends?)\s+(?:up)?on\b"
    rf"|\b{WHO}\b[^.;]{{0,20}}?\b(?:decides?|settles?|considers?|judges?|reviews?|says?|"
    r"looks?)\b[^.;]{0,40}?\bwhether\s+to\s+(?:carry\s+on|continue|go\s+on|stop|end|keep|give|"
    r"offer|extend|renew|repeat)\b"
    r"|\b(?:will|to)\s+be\s+(?:drawn\s+up|designed|written|devised|put\s+together|planned|set\s+"
    r"up|arranged|started|provided|given)\s+(?:once|after|when|"
    r"following)\b[^.;]{0,60}\b(?:assess\w*|referral|appointment)\b"
    r"|\b(?:starting\s+point|interim|provisional|for\s+the\s+time\s+being|"
    r"temporary)\b[^.;]{0,20}\b(?:amount|hours|figure|only|to\s+be\s+"
    r"(?:confirmed|agreed|revised))|\b(?:hours|amount|figures?|these|this)\s+(?:is|are)\s+"
    r"(?:only\s+|just\s+|an?\s+)?(?:starting\s+point|interim|provisional|temporary|indicative|"
    r"guide\s+only)\b"
    r"|\bdirect\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+)?(?:assistant|adult|ta|mentor)\s+(?:to|"
    r"towards)\s+other\b|\b(?:assistant|adult|ta|mentor)\b[^.;]{0,25}\b(?:may|can|could|"
    r"might)\s+be\s+(?:called\s+away|used\s+elsewhere|moved|asked\s+to\s+(?:cover|help)\s+"
    r"(?:other|else))",
    re.IGNORECASE,
)
"""Help that goes on, lessens or begins as somebody's view, the demand or the money falls out."""

BY_AMENDMENT = Pattern(
    r"\b(?:by|through|after|until|unless|save\s+by|without)\s+(?:an?\s+|the\s+)?(?:formal\s+"
    r")?(?:amend\w*|amended\s+plan|(?:annual|statutory)\s+review)\b|\b(?:plan|item|section|ehcp)\s+"
    r"(?:is|has\s+been|be)\s+amended\b|\bamend(?:s|ing|ment)?\s+(?:of\s+)?(?:the|this|it|his|"
    r"her)\b|"
    r"(?<!before the )(?<!before his )(?<!before her )(?<!before each )(?<!before )\b(?:annual\s+"
    r"review|tribunal)\b",
    re.IGNORECASE,
)
"""That the plan is amended for it, or the annual review looks at it: the way that the law has."""
NO_AMOUNT = Pattern(
    r"\bways?\s+of\b|\btells?\s+(?:staff|parents|teachers|mum|dad|everyone)\b|"
    r"\b(?:prompts?|reminders?|words|stars|marks|money|steps|questions|minutes\s+(?:are\s+)?left|"
    r"time\s+is\s+left|pages?|texts?|worksheets?|noise|volume|music|light\w*|homework|tasks?|dose|"
    r"medic\w+|straps?|height|targets?|sounds?|cards?|font|print|settings?|wording|spelling\w*|"
    r"exercises)\b",
    re.IGNORECASE,
)
"""What is changed within help that goes on: the prompts, the words, the print."""
OF_OTHER_THINGS = Pattern(
    r"\b(?:how\s+(?:much|many)\s+(?:money|minutes\s+(?:are\s+)?left|time\s+(?:is\s+"
    r")?left|[^.;]{0,25}\b(?:were|was)\s+(?:given|done|missed|held))|dose|medicines?|medication|"
    r"inhaler)\b",
    re.IGNORECASE,
)
"""What is counted or decided that is no help of the plan's: money, minutes of a task, medicine, what was given."""
ONLY_THE_SLOT = Pattern(
    r"\b(?:to|at|in|on|for)\s+(?:another|the\s+next|a\s+different|the\s+following|a\s+later|an\s+"
    r"earlier|a\s+new|any\s+other)\s+(?:school\s+)?(?:day|morning|afternoon|time|room|slot|date|"
    r"lesson\s+of\s+the)\b|\b(?:earlier|later)\s+(?:in|on)\s+(?:the|that)\s+(?:same\s+)?(?:day|"
    r"week)\b|\b(?:of|in|within)\s+the\s+same\s+(?:day|week)\b|\bby\s+video\b",
    re.IGNORECASE,
)
"""That only the day, the hour or the room changes."""
