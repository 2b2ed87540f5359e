"""Powers over help that is given: who may lessen, end, move or settle it, whatever its amount is now.

Each way is built of small groups: somebody or a moment to come, a power or an aim, a word of
changing or settling, and the help itself, its hours or "this". So a counted item that anyone may
cut is told as well as one that has no amount.
"""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.handed_on import DECIDERS

WHO = (
    rf"(?:{DECIDERS}|faculty|department|cluster|dean|hub|base|unit|employers?|governors?|trustees?|bursar|principal|director|chair\w*|"
    r"deputy|matron|federation|directorate|inclusion|we|they|someone|somebody|anyone|adult|worker|counsellor|doctor|paediatrician|psychiatrist|dietitian|"
    r"supervisor|elsa|sendo|board|committee|forum|directors?|company|agency|charity|farm|centre|club|practice|surgery|ward|council)s?"
)
_WORDS = r"(?:[\w’'-]+\s+)"
_ADVERB = r"(?:(?:then|also|later|now|even|still|only|gradually|slowly|simply|partly|wholly|first|always|in\s+time|at\s+any\s+time|[a-z]+ly)\s+)?"
_POWER = (
    r"(?:may|can|could|might|will|shall|would|is\s+to|are\s+to|(?:is|are|will\s+be|remains?|stays?)\s+(?:\w+ly\s+)?(?:free|at\s+liberty|entitled|able|allowed|permitted|empowered|authori[sz]ed|expected|asked)\s+to|"
    r"(?:has|have|keeps?|retains?|reserves?|holds?)\s+(?:the\s+)?(?:right|power|leave|permission|option|freedom|authority|liberty|say)\s+to|"
    r"(?:aim|plan|intention|hope|idea|expectation|wish|target|thought)s?\s+(?:\w+\s+)?(?:is|are|will\s+be)\s+to|(?:plans?|aims?|intends?|hopes?|expects?|means?|wish(?:es)?|wants?|proposes?|ha(?:s|ve)\s+asked|asks?)\s+to|"
    r"with\s+a\s+view\s+to|with\s+the\s+aim\s+of|(?:look|work)(?:s|ing)?\s+(?:to|towards))"
)
_LESSEN = (
    r"(?:reduc(?:e|ing)|cut(?:ting)?(?:\s+(?:back|down))?(?:\s+on)?|shorten(?:ing)?|halv(?:e|ing)|trim(?:ming)?(?:\s+(?:back|down))?|ending|end|stop(?:ping)?|drop(?:ping)?|lower(?:ing)?|lessen(?:ing)?|decreas(?:e|ing)|"
    r"withdraw(?:ing)?|suspend(?:ing)?|paus(?:e|ing)|curtail(?:ing)?|remov(?:e|ing)|thin(?:ning)?\s+out|wind(?:ing)?\s+(?:down|up)|phas(?:e|ing)\s+out|fad(?:e|ing)(?:\s+out)?|taper(?:ing)?(?:\s+off)?|scal(?:e|ing)\s+(?:back|down)|step(?:ping)?\s+down|"
    r"wean(?:ing)?\s+\w+\s+off|cap(?:ping)?|ration(?:ing)?|limit(?:ing)?|discontinu(?:e|ing)|ceas(?:e|ing)|terminat(?:e|ing)|slim(?:ming)?\s+down|dial(?:ling)?\s+(?:back|down)|spread(?:ing)?(?:\s+out)?|space\s+out|reclaim(?:ing)?|claw\s+back|call(?:ing)?\s+off|revers(?:e|ing)|overturn|undo|relax|loosen|dilut(?:e|ing)|squeeze|bring(?:ing)?\s+down|tak(?:e|ing)\s+(?:away|back|off|from)|do\s+away\s+with|give\s+up)"
)
_MOVE = (
    r"(?:mov(?:e|ing)|pass(?:ing)?(?:\s+on)?|assign(?:ing)?|transfer(?:ring)?|switch(?:ing)?|barter|swap(?:ping)?|replac(?:e|ing)|exchang(?:e|ing)|shar(?:e|ing)(?:\s+out)?|split(?:ting)?|pool(?:ing)?|divert(?:ing)?|reassign(?:ing)?|re-?deploy(?:ing)?|re-?allocat(?:e|ing)|redistribut(?:e|ing)|redirect(?:ing)?|reshuffl(?:e|ing)|apportion(?:ing)?|merg(?:e|ing)|"
    r"roll(?:ing)?\s+up|convert(?:ing)?|use\s+elsewhere|spend(?:ing)?\s+elsewhere|lend|hand\s+on|turn)"
)
_CHANGE = (
    r"(?:chang(?:e|ing)|alter(?:ing)?|vary|varying|adjust(?:ing)?|amend(?:ing)?|modif(?:y|ying)|flex(?:ing)?|revis(?:e|ing)|revisit(?:ing)?|reconsider(?:ing)?|re-?think(?:ing)?|re-?assess(?:ing)?|re-?set(?:ting)?|re-?visit(?:ing)?|"
    r"re-?negotiat(?:e|ing)|re-?cast|redraw|rework|extend(?:ing)?|increas(?:e|ing)|rais(?:e|ing)|look(?:ing)?\s+(?:again\s+)?at|review(?:ing)?(?:\s+and\s+\w+)?|think\s+again\s+about|settl(?:e|ing)|fix(?:ing)?|decid(?:e|ing)(?:\s+(?:on|about))?|"
    r"determin(?:e|ing)|cancel(?:ling)?)"
)
_HELP = (
    r"(?:hours?|time|support|help|provision|sessions?|visits?|lessons?|amounts?|package|input|minutes|mornings?|afternoons?|assistants?|adults?|staffing|block|allowance|frequency|tuition|"
    r"therapy|mentoring|coaching|teaching|cover|contact|meetings?|groups?|classes|slots?|weeks|programme|item|arrangements?|service|length\s+of\s+(?:the\s+|each\s+|his\s+|her\s+)?(?:sessions?|visits?|lessons?|blocks?)|number\s+of\s+(?:sessions?|visits?|lessons?|hours?|weeks|days|mornings|afternoons|blocks))"
)
_THIS_HELP = (
    rf"(?:(?:some|half|part|any|all|most|a\s+third|a\s+quarter|one|an?\s+\w+|two|three|both|each|either|none)\s+of\s+(?:this|it|these|them|that|those|(?:this|these|the|his|her|their|that|those)\s+(?:\w+\s+)?{_HELP})"
    rf"|(?:this|these|those|that|the|his|her|their|its|any|each)[ ]+(?:[\w’'-]+[ ]+){{0,3}}?{_HELP}|(?:this|it|these|them)(?=\s*(?:$|[.,;:)]|\b(?:from|after|before|by|once|when|if|as|at|in|for|to|with|during|over|down|back|away|out|up|off|each|every|later|at|again|altogether|entirely|while|until|should|where|monthly|weekly|fortnightly|less|shorter)\b)))"
)
_UNDONE = (
    r"(?:reduced|cut(?:\s+(?:back|down))?|shortened|halved|trimmed(?:\s+(?:back|down))?|ended|stopped|dropped|lowered|lessened|decreased|withdrawn|suspended|paused|curtailed|removed|thinned\s+out|wound\s+(?:down|up)|phased\s+out|faded(?:\s+out)?|"
    r"tapered(?:\s+off)?|scaled\s+(?:back|down)|stepped\s+down|capped|limited|discontinued|brought\s+down|taken\s+(?:away|back|off|from\s+(?:him|her|them))|moved\s+(?:to|elsewhere|on\s+to)|swapped|replaced|exchanged|shared(?:\s+out)?|split|pooled|diverted|reassigned|"
    r"re-?deployed|re-?allocated|redistributed|redirected|merged|rolled\s+up|converted|used\s+(?:elsewhere|for\s+(?:others?|other\s+\w+))|spent\s+elsewhere|given\s+(?:over\s+)?to\s+(?:others?|another|other\s+\w+)|changed|altered|varied|adjusted|amended|modified|"
    r"flexed|revised|revisited|reconsidered|rethought|re-?assessed|re-?set|re-?negotiated|cancelled|called\s+off|reversed|overturned|reclaimed|clawed\s+back|spread\s+(?:out|over)|transferred|passed\s+(?:on\s+)?to|stood\s+down|closed|brought\s+to\s+an\s+end|looked\s+at\s+again|thought\s+about\s+again)"
)
_PUPIL = r"(?:he|she)"
LESSENS = Pattern(
    rf"(?<!\bhe )(?<!\bshe )\b{_POWER}\s+{_ADVERB}(?:reduc\w+\s+or\s+|increas\w+\s+or\s+|stop\s+or\s+|\w+\s+or\s+)?(?:(?:{_LESSEN}|{_MOVE}|{_CHANGE})\s+(?:or\s+\w+\s+)?{_THIS_HELP}|(?:bring|take|cut|pull|scale|wind|dial|put|hand|give|turn|phase|thin|make|draw|count|use|treat|see)\s+{_THIS_HELP}\s+(?:to\s+(?:a\s+close|an\s+end|a\s+stop)|towards|elsewhere|for\s+(?:others?|other\s+\w+)|down|back|away|off|over|out|on|into|less|shorter|fewer|smaller|monthly|fortnightly|weekly|termly|to\s+(?:others?|another|other)))\b"
    rf"|(?<!\bhe )(?<!\bshe )\b{_POWER}\s+{_ADVERB}(?:offer|give|provide|allow|see|visit|teach|allot|grant|make|supply|spare)\s+(?:him\s+|her\s+|them\s+|it\s+)?(?:less|fewer|a\s+shorter|a\s+smaller)\b(?!\s+(?:\w+\s+)?(?:prompts?|reminders?|words|questions|work|homework|tasks?|than\s+\w+\s+(?:steps|words)))"
    rf"|\b{WHO}\b[^.;]{{0,25}}?\b(?:reduc|lessen|shorten|halv|taper|lower|trim|withdraw|reassign|reallocat|reconsider|rethink|revisit|reassess|apportion|redistribut|cut|chang|alter|var(?:y|ies)|adjust|revis)(?:e?s)?\s+(?!(?:it|this|these|them)\b(?!\s+\w+\s*[.,;]?\s*$|\s+(?:{_HELP}))|(?:his|her|their)\s+(?:help|support|input)\b){_THIS_HELP}"
    rf"|(?<!\bsee )(?<!\bhow )\b{_THIS_HELP}\s+(?:[^.;:]{{0,30}}?\s)?(?:may|can|could|might|will|shall|would|is\s+to|are\s+to|is\s+likely\s+to|are\s+likely\s+to|is|are)\s+{_ADVERB}(?:be\s+|being\s+)?{_ADVERB}{_UNDONE}\b(?![^.;]{{0,25}}\bby\s+(?:felt|pads?|curtains?|screens?)\b)"
    rf"|\b(?:it|sessions?|visits?|lessons?|support|hours|help|time)\s+(?:may|might|could|will|shall|is\s+to|are\s+to|is\s+expected\s+to|are\s+expected\s+to)\s+{_ADVERB}(?:be\s+)?(?:reduced|cut\s+(?:back|down)|shortened|halved|trimmed|withdrawn|wound\s+down|phased\s+out|tapered|taper|scaled\s+(?:back|down)|stepped\s+down|dropped\s+(?:when|once|if|from|after|as)|brought\s+down|tail\s+off|lessen|dwindle|fade\s+(?:out|away)|lapse|come\s+down|go\s+(?:up|down)|drop\s+(?:away|off))\b"
    rf"|\b{_THIS_HELP}\s+(?:{_ADVERB})(?:comes?\s+down|goes?\s+down|drops?|falls?|tapers?(?:\s+off)?|tails?\s+off|winds?\s+down|fades?(?:\s+(?:out|away))?|lapses?|dwindles?|lessens?|reduces?|shrinks?)\b(?!\s+(?:his|her|their|the|its|a|this)\b|[^.;]*\bamend)",
    re.IGNORECASE,
)  # fmt: skip
"""A power or an aim to lessen, end, move or change what is given."""

_DECIDE = r"(?:decides?|settles?|sorts?\s+out|thrash(?:es)?\s+out|hammers?\s+out|fix(?:es)?|agrees?|confirms?|determines?|judges?|sets?|works?\s+out|chooses?|looks?\s+(?:again\s+)?at|revisits?|reconsiders?|rethinks?|reviews?|announces?|says?|rules?(?:\s+on)?|tells?\s+\w+|advises?(?:\s+on)?|recommends?|considers?|discuss(?:es)?|thinks?\s+(?:again\s+)?about|pronounces?\s+on|lets?\s+\w+\s+know|estimates?|directs?)"
_DECIDED = r"(?:decided(?:\s+(?:on|upon))?|settled|fixed|agreed|confirmed|determined|set|worked\s+out|chosen|looked\s+at|judged|arranged|finali[sz]ed|firmed\s+up|discussed|reviewed|considered|negotiated|announced|allocated|assessed|calculated|established|specified|known|clear(?:er)?|thought\s+about)"
_COUNTED = r"(?:sessions?|hours?|visits?|lessons?|weeks|days|mornings|afternoons|blocks?|terms?|months|minutes|slots?|meetings?|others?|more|adults?|times|of\s+(?:these|them|this|the|those|his|her|its))"
_QUESTION = (
    rf"(?:how\s+(?:many|few)\s+(?:\w+\s+)?{_COUNTED}|how\s+much\s+(?:\w+\s+)?(?:help|support|time|provision|input|therapy|of\s+(?:this|it|the|these|that|his|her)|more|less|longer)|how\s+(?:often|frequently|regularly|intensively|long)\s+(?:it|this|these|he|she|they|each|the|a|such|his|her|that|to\s+go\s+on)\b|for\s+how\s+long|"
    r"which\s+of\s+(?:these|those|the|his|her|them)\s+(?:\w+\s+)?(?:hours|sessions|visits|lessons|items|blocks|run)|how\s+far\s+(?:this|it|the)|whether\s+(?:or\s+not\s+)?(?:this|it|these|they|any\s+more|more|further|another|a\s+(?:second|further|new)|(?:he|she|they|[A-Z][a-z]+)\s+(?:still\s+)?(?:needs?|keeps?|has|have|goes\s+on|gets?|carries\s+on|is\s+to\s+have)|the\s+(?:\w+\s+){0,2}?(?:help|support|sessions?|visits?|lessons?|time|hours?|block))\b|"
    r"what\s+(?:is\s+(?:still\s+)?(?:needed|required|given|offered|provided|to\s+(?:follow|happen|come|be\s+(?:given|offered)))|happens\s+(?:next|then|after\w*)|(?:he|she)\s+(?:has|gets|needs|is\s+(?:given|to\s+have))|(?:help|support|provision|more|further|follows|comes\s+next|level|amount|else))|"
    r"(?:the|its|their|his|her|a\s+new|any|final|exact)\s+(?:\w+\s+)?(?:(?:level|amount|extent|degree|share)\s+of\s+(?:this|the|his|her|help|support|provision|input|teaching|therapy|cover)|time\s+(?:he|she|they|that\s+\w+)\s+(?:has|spends?|gets?|is\s+given)|number\s+of\s+(?:(?:these|those|his|her|such|the)\s+)?(?:sessions|meetings|hours|lessons|visits|weeks|days|blocks|mornings|afternoons|adults)|length(?:\s+of\s+(?:the\s+|each\s+)?(?:sessions?|lessons?|visits?|blocks?))?|amount|hours|frequency|duration|size\s+of\s+the\s+group|quantity|extent|(?:days|times?)\s+and\s+(?:the\s+)?length)"
    r")"
)
SETTLES_LATER = Pattern(
    rf"\b{WHO}\b(?:\s+(?:of|for)\s+(?:the\s+)?[\w’'-]+)?\s+(?:(?!not\b|never\b)[\w’'-]+\s+){{0,4}}?{_DECIDE}\s+(?:(?:then|again|later|together|with\s+(?:[\w’'-]+\s+){{1,3}}|between\s+(?:them|themselves)|week\s+by\s+week|each\s+\w+|afresh|anew|in\s+[A-Z]\w+|at\s+[A-Z]\w+)\s+)*{_QUESTION}(?!\s+(?:of\s+(?:his\s+|her\s+)?(?:words|marks|stars|steps|prompts)|\w+\s+(?:left|remain)))"
    rf"|\b{_QUESTION}[^.;]{{0,60}}?\b(?:(?:will|shall|is|are|to|has|have|remains?|stays?|would)\s+(?:yet\s+|still\s+|then\s+|all\s+)?(?:to\s+)?(?:be\s+)?(?:yet\s+to\s+be\s+|to\s+be\s+|re-?)?{_DECIDED}|(?:is|are|will\s+be|remains?|stays?)\s+(?:left\s+)?(?:open|at\s+the\s+(?:[\w’'-]+\s+){{0,3}}?(?:choice|call|option|discretion|will)|for\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{1,5}}?to\s+\w+|up\s+to|down\s+to|undecided|uncertain|unclear|left\s+to|left\s+with)|(?:rests?|lies|sits)\s+with|will\s+rest\s+with|(?:will\s+)?depends?\s+(?:up)?on)\b"
    rf"|\b(?:decisions?|views?|choice|call|say)\s+(?:on|about|as\s+to|of|over)\s+{_QUESTION}"
    rf"|\b(?:time|hours?|help|support|rest|sessions?|lessons?|visits?|it|this|amount|remainder|next)\b[^.;]{{0,40}}?\b(?:is|are|will\s+be|be)\s+(?:left\s+)?(?:at\s+the\s+(?:[\w’'-]+\s+){{0,3}}?(?:choice|call|option|will|pleasure|mercy)\b|(?:up|down)\s+to\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+\s+){{0,2}}?{WHO}\b(?!\s+(?:months?|weeks?))|(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,3}}?{WHO}[’']s?\s+to\s+(?:give|take|change|use|settle|decide|move|share|allot|spend))"
    rf"|\b(?:hours|hrs|sessions?|amount|number|length|time|support|visits?|lessons?|weeks|terms?)\b[^.;]{{0,50}}?[:,–—(-]\s*(?:the\s+)?(?:{_WORDS}{{0,3}}?){WHO}\s+(?:of\s+[\w’'-]+\s+)?(?:is\s+)?to\s+(?:decide|settle|fix|set|say|judge|confirm|agree|determine|advise|choose)\b"
    rf"|\b(?:hours|sessions|amount|number\s+of\s+\w+|length|time|support|visits|lessons|size\s+of\s+the\s+group)\b[^.;]{{0,40}}?[\s:,–—(-]to\s+be\s+(?:decided|settled|fixed|set|agreed|confirmed|determined|worked\s+out|advised|chosen|arranged|negotiated)\b"
    rf"|\b(?:hours|length|amount|number\s+of\s+(?:sessions|hours|lessons|visits|weeks))\s+(?:was|were|has\s+been|have\s+been|is|are)\s+set\s+(?:\w+\s+){{0,6}}?and\s+will\s+be\s+(?:set|fixed|agreed|decided)\b"
    rf"|\bnothing\s+(?:is|has\s+been)\s+(?:yet\s+)?(?:fixed|settled|decided|agreed)\b"
    rf"|\b(?:meeting|review|panel|conference|conversation)\b(?:\s+\w+){{0,4}}?\s+(?:will\s+)?decides?\s+(?:what|whether|if|how)\b[^.;]{{0,40}}\b(?:help|support|time|hours?|sessions?|this|it|he|she)\b",
    re.IGNORECASE,
)  # fmt: skip
"""Somebody, or a moment to come, that settles how much, how often, how long or whether at all."""

_GOES_ON = r"(?:continues?|carr(?:y|ies)\s+on|goes?\s+on|follows?|begins?|resumes?|lasts?|stays?|remains?|becomes?\s+(?:fortnightly|monthly|weekly|termly|shorter|less|fewer)|stops?|ends?|ceases?|drops?|falls?|halves?|comes?\s+(?:down|back)|goes?\s+(?:down|up)|discharges?\s+\w+|runs?|be\s+(?:given|offered|added|made|moved|started|provided|\w+ed)|make\s+it\s+\w+)"
_CONTENT = r"(?:thinks?|feels?|considers?|judges?|decides?|believes?|agrees?|recommends?|advises?|asks?(?:\s+for)?|wants?|wish(?:es)?|sees?\s+(?:fit|the\s+need)|finds?|says?|allows?|approves?|deems?|chooses?|prefers?|can\s+(?:manage|spare|afford)|(?:is|are|feels?)\s+(?:satisfied|happy|content|sure|confident|convinced|minded|ready\s+to))"
HANGS_ON_A_VIEW = Pattern(
    rf"\b{_GOES_ON}\b[^.;]{{0,60}}?\b(?:only\s+)?(?:if|when|once|while|whilst|as\s+soon\s+as|until|unless|for\s+as\s+long\s+as|as\s+long\s+as|so\s+long\s+as|provided(?:\s+that)?|wherever)\s+(?:the\s+|his\s+|her\s+|their\s+|a\s+)?(?:[\w’'-]+\s+){{0,4}}?(?:{WHO}|he|she)\s+(?:of\s+[\w’'-]+\s+)?(?:jointly\s+|both\s+|all\s+)?{_CONTENT}"
    rf"|\b(?:rest|amount|hours|support|help|time|length|number|sessions|visits)\b[^.;]{{0,40}}\bdepends?\s+(?:up)?on\s+(?:what|how|whether|the\s+(?:views?|outcome|results?|findings|advice|demand|budget|staff\w*))\b"
    rf"|\bas\s+(?:many|much|often|long|few|little)\b[^.;]{{0,40}}?\bas\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,2}}?{WHO}\s+(?:of\s+[\w’'-]+\s+)?(?:can|is\s+able|are\s+able|may|sees?|thinks?|judges?|chooses?|allows?|wishes?|has\s+(?:room|time|staff))\b"
    rf"|\b(?:less|fewer|shorter|reduced|smaller|nothing)\b[^.;]{{0,30}}\bif\s+(?:demand|staff\w*|numbers|the\s+budget|money|funds?|capacity|the\s+(?:waiting\s+)?list)\b"
    rf"|\b(?:if|when|once)\s+(?:things|all|this|it|he|she|matters)\s+(?:goes?|settles?|improves?|does|has|is)\b[^.;]{{0,40}}\b(?:see|visit|meet|teach|help|support)s?\s+(?:him|her|them)\s+less\b|\b(?:see|visit|teach|meet)\s+(?:him|her|them)\s+less(?:\s+often)?\b"
    rf"|\b{WHO}\s+(?:to|may|can|could|will)\s+{_ADVERB}(?:taper|fade|reduce|scale\s+back|cut\s+back|step\s+down|wind\s+down|phase\s+out)\s+(?:off\s+)?(?:as|when|if|once|from|after|over)\b"
    r"|\b(?:may|might|could|will)\s+(?:then\s+)?(?:cease|lapse|stop|end)\b(?!\s+(?:when|at|with|in|on|by|the|his|her|a|work|reading|writing)\b)|\b(?:may|can|could|will)\s+(?:then\s+)?(?:close\s+(?:the|his|her)\s+case|discharge\s+(?:him|her|them))\b"
    r"|\b(?:may|might|could|will|would)\s+(?:then\s+)?(?:get|have|receive|be\s+given)\s+(?:less|fewer|a\s+shorter)\b(?!\s+(?:prompts?|words|work|homework|questions))|\b(?:hopes?|expects?|aims?|plans?|wants?|ought|due)\s+to\s+be\s+down\s+to\b"
    r"|\b(?:length|number|size|frequency|amount|hours|level|duration)\b[^.;]{0,40}\b(?:is|are|will\s+be|stays?|remains?)\s+(?:\w+ly\s+)?(?:flexible|variable|negotiable|approximate|fluid|open-ended|adjustable|discretionary)\b"
    rf"|\b(?:hours|time|sessions?|visits?|support|help|amount)\b[^.;]{{0,30}}\b(?:is|are|will\s+be)\s+(?:allocated|allotted|shared\s+out|given\s+out|rationed|distributed|set|decided|agreed|fixed)\s+(?:anew\s+|afresh\s+)?(?:\w+ly|each\s+\w+|every\s+\w+|year\s+by\s+year|term\s+by\s+term|week\s+by\s+week)\s+by\b"
    rf"|\bas\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,2}}?{WHO}\s+can\s+(?:staff|spare|fund|afford|manage|release|fit)\b|\bthat\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,2}}?{WHO}\s+can\s+(?:spare|afford|staff|fund|release)\b"
    rf"|\b(?:hours|sessions?|visits?|blocks?|help|support|time|amount|number)\b[^.;]{{0,40}}\b(?:is|are|will\s+be)\s+(?:only\s+)?by\s+(?:agreement|arrangement|negotiation)\s+with\b|\b(?:is|are|lies?|rests?|will\s+be)\s+in\s+the\s+hands\s+of\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,2}}?{WHO}\b"
    rf"|\b{WHO}[’']s?\s+(?:own\s+)?(?:decision|choice|call|judgement|judgment|say|view)\s+(?:whether|how|what|if|when)\b|\breserves?\s+(?:to\s+(?:itself|himself|herself|themselves)\s+)?the\s+(?:amount|number|length|right|hours|decision)\b"
    rf"|\b(?:amount|hours|number|length|support|help|sessions|what\s+he\s+gets|what\s+she\s+gets)\b[^.;]{{0,30}}\b(?:hangs?|turns?|hinges?|depends?)\s+(?:up)?on\b"
    rf"|\b{WHO}\b[^.;]{{0,20}}?\b(?:decides?|settles?|considers?|judges?|reviews?|says?|looks?)\b[^.;]{{0,40}}?\bwhether\s+to\s+(?:carry\s+on|continue|go\s+on|stop|end|keep|give|offer|extend|renew|repeat)\b"
    r"|\b(?:will|to)\s+be\s+(?:drawn\s+up|designed|written|devised|put\s+together|planned|set\s+up|arranged|started|provided|given)\s+(?:once|after|when|following)\b[^.;]{0,60}\b(?:assess\w*|referral|appointment)\b"
    rf"|\b(?:starting\s+point|interim|provisional|for\s+the\s+time\s+being|temporary)\b[^.;]{{0,20}}\b(?:amount|hours|figure|only|to\s+be\s+(?:confirmed|agreed|revised))|\b(?:hours|amount|figures?|these|this)\s+(?:is|are)\s+(?:only\s+|just\s+|an?\s+)?(?:starting\s+point|interim|provisional|temporary|indicative|guide\s+only)\b"
    rf"|\bdirect\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+)?(?:assistant|adult|ta|mentor)\s+(?:to|towards)\s+other\b|\b(?:assistant|adult|ta|mentor)\b[^.;]{{0,25}}\b(?:may|can|could|might)\s+be\s+(?:called\s+away|used\s+elsewhere|moved|asked\s+to\s+(?:cover|help)\s+(?:other|else))",
    re.IGNORECASE,
)  # fmt: skip
"""Help that goes on, lessens or begins as somebody's view, the demand or the money falls out."""

BY_AMENDMENT = Pattern(
    r"\b(?:by|through|after|until|unless|save\s+by|without)\s+(?:an?\s+|the\s+)?(?:formal\s+)?(?:amend\w*|amended\s+plan|(?:annual|statutory)\s+review)\b|\b(?:plan|item|section|ehcp)\s+(?:is|has\s+been|be)\s+amended\b|\bamend(?:s|ing|ment)?\s+(?:of\s+)?(?:the|this|it|his|her)\b|"
    r"(?<!before the )(?<!before his )(?<!before her )(?<!before each )(?<!before )\b(?:annual\s+review|tribunal)\b",
    re.IGNORECASE,
)
"""That the plan is amended for it, or the annual review looks at it: the way that the law has."""
NO_AMOUNT = Pattern(
    r"\bways?\s+of\b|\btells?\s+(?:staff|parents|teachers|mum|dad|everyone)\b|\b(?:prompts?|reminders?|words|stars|marks|money|steps|questions|minutes\s+(?:are\s+)?left|time\s+is\s+left|pages?|texts?|worksheets?|noise|volume|music|light\w*|homework|tasks?|dose|medic\w+|straps?|height|targets?|sounds?|cards?|font|print|settings?|wording|spelling\w*|exercises)\b",
    re.IGNORECASE,
)
"""What is changed within help that goes on: the prompts, the words, the print."""
OF_OTHER_THINGS = Pattern(
    r"\b(?:how\s+(?:much|many)\s+(?:money|minutes\s+(?:are\s+)?left|time\s+(?:is\s+)?left|[^.;]{0,25}\b(?:were|was)\s+(?:given|done|missed|held))|dose|medicines?|medication|inhaler)\b",
    re.IGNORECASE,
)
"""What is counted or decided that is no help of the plan's: money, minutes of a task, medicine, what was given."""
ONLY_THE_SLOT = Pattern(
    r"\b(?:to|at|in|on|for)\s+(?:another|the\s+next|a\s+different|the\s+following|a\s+later|an\s+earlier|a\s+new|any\s+other)\s+(?:school\s+)?(?:day|morning|afternoon|time|room|slot|date|lesson\s+of\s+the)\b|\b(?:earlier|later)\s+(?:in|on)\s+(?:the|that)\s+(?:same\s+)?(?:day|week)\b|\b(?:of|in|within)\s+the\s+same\s+(?:day|week)\b|\bby\s+video\b",
    re.IGNORECASE,
)
"""That only the day, the hour or the room changes."""
