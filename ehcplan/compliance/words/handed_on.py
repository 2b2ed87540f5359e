"""How provision is handed on: who decides later, by which verb, and what of the help is left open.

Three things together show it: a word of deciding, the amount or kind of help that is left to it,
and somebody, or a moment to come, that is to do it.
"""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.provision import each

DECIDERS = (
    r"(?:school|college|setting|nursery|academy|placement|provider|head\w*|senco|sendco|teacher\w*|tutor|staff|team|therapists?|"
    r"slt|salt|ot|physio\w*|psychologist|ep|nurse|camhs|service|panel|professionals?|review|meeting|parents?|family|"
    r"clinician|icb|authority|la|manager|lead|leader|lecturer|employer|mentor|ta|assistant|adviser|advisor|specialist|clinic|"
    r"governors?|consultant|officer|trust|coordinator|co-ordinator|practitioner|instructor|coach|visitor|hospital)"
)
_VERB = (
    r"(?:decid\w*|determin\w*|judg(?:e[sd]?|ing|ement|ment)|agree[sd]?|agreeing|agreement|settl(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|sets?|setting|advis(?:e[sd]?|ing)|says?|"
    r"choos(?:e[sd]?|ing)|chosen|recommend(?:s|ed)?|work(?:s|ed|ing)?\s+out|confirm(?:s|ed|ing)?|establish(?:e[sd]|ing)?|specif(?:y|ies|ied)|direct(?:s|ed)|consider(?:s|ed)?|"
    r"discuss(?:e[sd])?|gauge[sd]?|negotiat\w+|dictat\w+|stipulat\w+|tell(?:s)?\s+us|let\s+us\s+know|allocat(?:e[sd]?|ing)|rules?\s+on|control(?:s|led)?|see[sn]?|finali[sz]\w+|"
    r"arrang(?:e[sd]?|ing)|prescribe[sd]?|propose[sd]?|assess(?:e[sd]|ing)?|calculat\w+|figure\s+out|think\s+about|plan(?:s|ned)?|identif(?:y|ies|ied)|firm(?:s|ed)?\s+up|know[sn]?|clear)"
)
_AMOUNT = (
    r"(?:how\s+(?:much|often|many|frequent\w*|intensiv\w*|long\s+(?:each|the|he|she|they|it|for|these|this|every)|regular\w*|it\s+(?:is|will)|best|to\s+\w+\s+(?:him|her|them|it|the\s+(?:hours|time)))"
    r"|(?:what|which|whether\s+(?:any|he|she|they|more|further|this|to))\s+(?:\w+\s+){0,3}?(?:help|support|provision|input|therapy|sessions?|hours|level|amount|intervention\w*|tuition|service|needs?|gets|receives?|has|required|needed|provided|offered|given|continues?|extra|put\s+in\s+place)"
    r"|(?:the\s+|a\s+|its\s+|their\s+|an\s+appropriate\s+|on\s+|his\s+|her\s+|exact\s+|precise\s+|number\s+of\s+|required\s+)*(?:hours|amounts?|levels?|frequency|duration|length|intensity|dosage|dose|quantity|extent|intervals?|ratio|size\s+of\s+(?:the\s+)?group|number\s+of\s+\w+|rate|quantum|nature|details?|provision|package|input|hours\s+of\s+\w+|programme\s+of\s+\w+|sessions|schedule|pattern))"
)
_TO_COME = r"(?:will|shall|to|may|can|should|must|would|later|once|after|when|until|yet|not\s+yet|still|remains?|in\s+due\s+course|following|pending|next|subsequent\w*|further|let|leave[sd]?|left|for\s+(?:him|her|them|the)|up\s+to|depends?)"
DECIDED_LATER = Pattern(
    rf"\b{_TO_COME}\b[^.;]{{0,60}}?\b{_VERB}\s+(?:[\w’'-]+\s+){{0,5}}?{_AMOUNT}\b"
    rf"|\b{_AMOUNT}\b[^.;]{{0,60}}?\b(?:will|shall|to|may|can|should|must|would|is|are|has|have|being|remains?|left|yet|until|once)\b[^.;]{{0,25}}?\b(?:{_VERB}|depends?|down\s+to|up\s+to|left)\b"
    rf"|\b(?:for|let(?:s|ting)?|leav(?:e|es|ing)|left\s+(?:it\s+)?(?:to|with|for)|trust(?:s|ed)?|rel(?:y|ies)\s+on|ask(?:s|ed)?|expect(?:s|ed)?|invit(?:e|es|ed))\s+(?:it\s+)?(?:to\s+)?(?:him|her|them|the|his|its|their|each|a|[\w’'-]+)\s+(?:[\w’'-]+\s+){{0,4}}?(?:to\s+)?{_VERB}\s+"
    rf"(?:[\w’'-]+\s+){{0,4}}?(?:{_AMOUNT}|how|what|when|which|whether)\b"
    rf"|\b(?:such\s+(?:[\w’'-]+\s+){{0,4}}?as\s+(?:the|his|her|their|may|is|are|shall|they|we|he|she|a)\b|whatever|whichever|however(?:\s+(?:much|many|often|long))?|wherever|(?<!to use )whenever|as\s+(?:much|many|often|long|frequently)(?:\s+\w+)?\s+as|at\s+the\s+(?:frequency|level|rate)(?:\s+that)?|in\s+any\s+way)\b[^.;]{{0,60}}?\b"
    r"(?:consider|think|see|decid|judge|deem|feel|agree|find|choose|direct|advise|indicate|recommend|determin|require|ask|believe|want|set|allocate|prefer|wish|regard|specif|prescrib|suggest)\w*"
    rf"|\bas\s+(?:the\s+|his\s+|her\s+|their\s+|a\s+)?(?:[\w’'-]+\s+){{0,4}}?(?:{DECIDERS}|they|we)\s+(?:shall\s+|may\s+|will\s+)?(?:sees?|thinks?|finds?|deems?|considers?|judges?|decides?|directs?|agrees?|determines?|feels?|prefers?|wish(?:es)?|sees?\s+fit|chooses?)\b"
    rf"|\b{DECIDERS}\s+(?:is|are|will\s+be|shall\s+be|remains?|be)\s+(?:responsible\s+for|in\s+charge\s+of|free|at\s+liberty|entitled|able|best\s+placed|trusted|left|empowered|authorised)\s+(?:to\s+|for\s+)?(?:{_VERB}|alter|chang\w+|vary|reduc\w+|deploy\w*|us(?:e|ing)|decid\w*|allocat\w*|organis\w*)\b"
    rf"|\b(?:depends?|depending|contingent|conditional|based|hinges?)\s+(?:up)?on\s+(?:what|how|whether|the\s+(?:view|views|outcome|result|results|findings|opinion|advice|decision)|(?:his|her|their)\s+(?:progress|response|assessment)|(?:a|an|the|further)\s+(?:assessment|review))\b"
    rf"|\b(?:decision|decisions|say|choice|call|discretion|judgement|judgment)\s+(?:on|about|over|as\s+to|of|regarding|in\s+this)\b[^.;]{{0,50}}\b(?:rests?|lies?|falls?|sits?|belongs?|is\s+(?:for|with|left)|made\s+by|with|taken)\b"
    rf"|\b(?:rests?|lies|sits)\s+with\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+\s+){{0,3}}?{DECIDERS}\b"
    rf"|\b(?:unless|until)\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,3}}?{DECIDERS}\s+(?:decides?|judges?|thinks?|feels?|considers?|agrees?|says?|sees?)\b"
    r"|\bwe(?:[’']ll|\s+will|\s+can)\s+(?:then\s+)?(?:see|decide|look\s+at|think|agree|talk|work\s+out|go\s+from\s+there|take\s+it\s+from\s+there|play\s+it)\b|\b(?:take|took|goes?|see\s+how\s+it\s+goes)\s+(?:it\s+)?from\s+there\b|\bplay(?:ed)?\s+it\s+by\s+ear\b|\bsee\s+how\s+(?:it|he|she|they|things)\s+(?:goes?|gets?|manages?|does|settles?)\b",
    re.IGNORECASE,
)
_LOOKING = r"(?:views?|opinion|advice|findings|outcome|results?|assessments?|reviews?|meetings?|visits?|reports?|observations?|progress|response|scores?|conversations?)"
MADE_DEPENDENT = Pattern(
    rf"\b{_LOOKING}\b[^.;]{{0,25}}\b(?:will|shall|may|is\s+to|are\s+to|would|can)\s+(?:then\s+|also\s+|help\s+(?:to\s+)?)?(?:determine|decide|settle|govern|dictate|say|set|guide|shape|fix|tell|inform|show|indicate|influence)\s+"
    r"(?:us\s+)?(?:whether|how|what|which|if|when|the\s+(?:\w+\s+){0,2}?(?:hours|amount|level|frequency|length|number|size|provision|support|help|package|sessions))\b"
    r"|\b(?:looked\s+at|considered|revisited|thought\s+about|picked\s+up|sorted(?:\s+out)?|put\s+in\s+place|arranged|set\s+up|started|begun|offered|worked\s+out|addressed|explored|discussed|decided|agreed|fixed|increased|reduced)\s+(?:again\s+)?"
    r"(?:once|when|after|as\s+soon\s+as|if|until|following)\b[^.;]{0,60}\b(?:recruit\w*|appoint\w*|fund\w*|staff\w*|settled?|posts?|found|vacanc\w*|capacity|budget|new\s+\w+\s+(?:starts?|arrives?|is\s+in)|waiting\s+list|in\s+post|known|clear(?:er)?|seen\s+how)\b"
    r"|\bor\s+(?:such|any|whatever|some)\s+(?:other\s+|\w+\s+)?(?:lesser|other|different|smaller|greater|longer|shorter|fewer|lower|alternative|reduced)\s+(?:\w+\s+){0,3}?(?:as|that|which|the|is|may)\b"
    r"|\b(?:looks?\s+at|looked\s+at|consider(?:s|ed)?|decide[sd]?|review(?:s|ed)?|judge[sd]?|assess(?:es|ed)?|discuss(?:es|ed)?)\s+(?:again\s+)?(?:if|whether)\b[^.;]{0,40}\b(?:still\s+(?:needs?|needed|required|wants?|necessary)|(?:should|is\s+to|can|ought\s+to)\s+(?:continue|carry\s+on|go\s+on|stop|end|be\s+(?:reduced|stopped|kept))|more\s+is\s+needed|needs\s+(?:more|less|fewer))\b"
    r"|\b(?:hours?|time|assistants?|support|help|provision|adults?|tas?|sessions?)\b[^.;]{0,40}\b(?:may|can|could|might)\s+(?:also\s+)?be\s+(?:shared|pooled|spread|split|used\s+(?:elsewhere|differently|for\s+other\w*)|given\s+to\s+(?:others?|another)|traded|swapped)\b"
    rf"|\b(?:if|where|when(?:ever)?|unless)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+\s+){{0,2}}?{DECIDERS}\s+(?:thinks?|feels?|considers?|judges?|decides?|wish(?:es)?|prefers?|chooses?|deems?|believes?)\b"
    r"|\b(?:final|last)\s+(?:say|word|decision)\b"
    rf"|\b(?:stops?|ends?|ceases?|finish(?:es)?|discharges?\s+\w+)\s+(?:when|once|if|as\s+soon\s+as)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+\s+){{0,2}}?(?:{DECIDERS}|she|he|they|we)\s+(?:is|are|thinks?|feels?|decides?|judges?|considers?)\s+(?:satisfied|happy|content|sure|ready|that|it|he|she|they)\b"
    r"|\b(?:will|to|shall|can)\s+(?:then\s+)?(?:tell|let|advise|inform|instruct|guide|direct)\s+(?:[\w’'-]+\s+){1,4}?(?:know\s+)?(?:how\s+(?:much|often|many|long)|what\s+(?:help|support|provision|is\s+needed|is\s+required|to\s+(?:give|provide|put)))\b"
    r"|\b(?:levels?|hours|amounts?|frequency|numbers?|size|length|ratio|package)\b[^.;]{0,40}\b(?:to|will|shall|would)\s+be\s+(?:looked\s+at|revisited|reconsidered|considered|thought\s+about|discussed|weighed|re-?assessed)\b(?![^.;]{0,40}\bannual\s+review)"
    r"|\b(?:think|thinks|see|sees|deem|deems|consider|considers|judge|judges)\s+(?:it\s+)?(?:fit|proper|right|wise)\b"
    r"|\b(?:goes?\s+on|continue[sd]?|carr(?:y|ies)\s+on|remains?|stays?|lasts?|runs?)\s+(?:only\s+)?(?:for\s+)?(?:as\s+long\s+as|so\s+long\s+as|until|while)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+\s+){0,2}?(?:school|senco|staff|teachers?|therapists?|they|we|team|service|panel|psychologist|college)\s+"
    r"(?:is|are|feels?|thinks?|sees?|wants?|judges?|decides?|considers?|says?|can|believes?|finds?|needs?)\b"
    rf"|\b(?:until|unless|once|when|if)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+\s+){{0,2}}?{DECIDERS}\s+(?:and|or)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+\s+){{0,2}}?(?:{DECIDERS}|\w*worker|parents?|mum|dad|mother|father)\s+"
    r"(?:both\s+)?(?:agree|decide|think|feel|judge|say|settle|are\s+(?:happy|satisfied|content|sure))\b[^.;]{0,40}\b(?:stop|end|finish|enough|need|less|fewer|ready|reduc\w*|withdraw\w*|carr\w+\s+on)"
    rf"|\b{DECIDERS}\b[^.;]{{0,50}}?\b(?:(?:will|shall|is\s+to|are\s+to|to|can|may|must)\s+(?:then\s+|together\s+|jointly\s+)?(?:settle|decide|agree|judge|determine|work\s+out|say|discuss|consider|see|talk\s+about|choose)|"
    r"decides?|settles?|judges?|determines?)\b(?:\s+(?:between|among|with|together|for)\s+(?:themselves|them|him|her|each\s+other|(?:[\w’'-]+\s+){0,3}?[\w’'-]+))?\s+(?:whether|if)\s+(?:[\w’'-]+\s+){1,4}?"
    r"(?:carr(?:y|ies)\s+on|continues?|goe?s?\s+on|stops?|ends?|is\s+to\s+\w+|are\s+to\s+\w+|(?:is|are)\s+(?:still\s+)?(?:needed|required|to\s+be|wanted|worth)|should\s+\w+|still|happens?|resumes?|remains?|lasts?)\b"
    rf"|\b(?:whatever|however\s+(?:long|many|much|often)|as\s+(?:long|many|much|often)\s+as)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+\s+){{0,2}}?{DECIDERS}\s+(?:thinks?|feels?|considers?|finds?|judges?|believes?|sees?|wants?|likes?|prefers?|chooses?|decides?)\b",
    re.IGNORECASE,
)
"""Help, counted or not, that another's view, another event or another's second thoughts will change."""
SETTLED = Pattern(
    r"\buntil\s+(?:the|this)\s+(?:plan|item|section)\s+is\s+(?:amended|changed|replaced)\b|\bonly\s+(?:by|through|after)\s+(?:an?\s+)?(?:amend\w*|review)\b|\b(?:authority|council)\s+(?:\w+\s+)?(?:decides?|considers?)\s+whether\s+to\s+amend\b|"
    r"\b(?:only|nobody\s+but|no\s+one\s+but)\s+(?:\w+\s+){0,3}?(?:the\s+)?(?:local\s+)?(?:authority|council|tribunal|annual\s+review|review)\b|"
    r"\bannual\s+review\s+(?:then\s+|alone\s+)?(?:decides?|settles?|looks?|considers?|will\s+(?:then\s+)?(?:decide|consider|look|settle))\b|"
    r"\b(?:authority|council|tribunal|la)\s+(?:that\s+|which\s+)?(?:has|have|had)\s+(?:\w+\s+)?(?:decided|agreed|set|fixed|ordered|determined|specified)\b|"
    r"\b(?:nobody|no\s+one|none)\b[^.;]{0,40}\b(?:may|can|will|shall|is\s+to)\b|\bso\s+that\s+(?:a|any|the|every)\s+(?:reader|parent|adult)\b|\b(?:any|no|an?)\s+changes?\s+(?:to|in|of)\b[^.;]{0,60}\b(?:review|authority|council|amend\w+|tribunal)\b|"
    r"\b(?:not|never|cannot|nobody|no\s+one|nothing|neither|none)\s+(?:[\w,]+\s+){0,6}?(?:decid\w+|determin\w+|agreed|subject\s+to|discretion\w*|judge\w*|fewer|reduc\w+|chang\w+|alter\w*|var(?:y|ied)|withdrawn|cut|left|depend\w*|be\s+(?:used|moved|taken))\b|"
    r"\b(?:do(?:es)?|is|are|may|can|will|shall|must)\s+(?:not|n[’']t)\s+(?:be\s+)?(?:depend|left|decided|reduc|chang|var|alter|cut)\w*",
    re.IGNORECASE,
)
"""That it is settled here, or that the review or the authority alone may change it."""
WITH_PUPIL = each("he she they him her them himself herself themselves pupil")
