"""Papers of somebody else's, wherever an item of provision names one as the place of what is done.

Hardly any sound item names such a paper. So a sentence that does is taken to send its reader there,
unless it is about the paper itself: somebody writes, sends or reads it, it is where a figure comes
from, or what it asks is told in the same sentence.
"""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.papers import PROFESSIONALS

_PRO = (
    rf"(?:{PROFESSIONALS}|(?:\w+\s+)?centre|(?:language|autism|hearing|vision|sensory|literacy)\s+"
    r"unit)"
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_PAPER = (
    r"(?:reports?|rpts?|letters?|advice|recommendations?|programmes?|programs?|plans?|sheets?|"
    r"guidance|guidelines?|strategies|targets|lists?|notes?|assessments?|suggestions|handouts?|"
    r"leaflets?|"
    r"findings|paperwork|papers?|schedules?|instructions|directions|charts?|folders?|files?|"
    r"booklets?|packs?|manuals?|summar(?:y|ies)|reviews?|schemes?|protocols?|documents?|profiles?|"
    r"passports?|e-?mails?|write-?ups?|binders?|toolkits?|guides?|handbooks?|pages)"
)
_STRONG = (
    r"(?:reports?|rpts?|letters?|(?<!gives )advice|recommendations|assessments?|guidelines|"
    r"profiles?|passports?|findings|summar(?:y|ies)|annex|appendi(?:x|ces)|protocols?|handouts?|"
    r"leaflets?|(?:visit|case|clinic|discharge|outreach|consultation)\s+notes?|records?\s+of\s+"
    r"(?:visit|involvement)|banks?\s+of\s+(?:ideas|activities)|paperwork|"
    r"(?:care|hoist\w*|handling|feeding|eating|toileting|(?:moving\s+and\s+)?handling|behaviour|"
    r"therapy|support|health(?:care)?|risk|moving|management|regulation|communication|sensory|"
    r"physio\w*|education|provision|treatment|crisis|medical|continence|seizure|epilepsy|dysphagia|"
    r"posture|postural|24-hour|mobility|last\s+year[’']s|previous|old|earlier|former|support)\s+"
    r"(?:\w+\s+)?(?:plan|programme|guide|schedule|booklet|folder|manual|diet)s?|shared\s+drive)"
)
_DET = r"(?:the|his|her|their|its|our|that|this|these|those|any|each|all|last|some)"
_W = r"(?:[\w’'.&-]+\s+)"
_NO_VERB = (
    r"(?:(?!(?:for|with|and|to|who|or|by|on|in|has|will|is|are|was|were|that|which)\b)[\w’'.&-]+\s+"
    r")"
)
PAPER = (
    r"(?:(?:pages?|pp?\.?|paragraphs?|paras?\.?)\s?\d[\d.]*(?:\s*(?:to|–|-|and|,)\s*"
    r"\d[\d.]*)*(?!\d|\s*(?:of|in)\s+(?:the\s+|his\s+|her\s+|a\s+|their\s+)?(?:\w+\s+"
    r"){0,3}?(?:book|story|novel|magazine|workbook|paper\s*back|textbook|scheme\s+"
    r"book|comic|diary|newspaper|atlas)\b)"
    r"|(?:(?:paediatric|community|school|hospital|visiting|advisory|educational|occupational|"
    rf"clinical|specialist|outreach|consultant|children[’']s)\s+){{0,2}}{_PRO}(?:[’']s?|s[’'])\s+"
    rf"{_NO_VERB}{{0,4}}?{_PAPER}\b(?!\s+(?:room|office|time|visit))"
    rf"|{_PRO}\s+(?:home\s+|clinic\s+|discharge\s+|assessment\s+)?(?:reports?|rpts?|advice|"
    r"letters?|assessments?|recommendations|guidelines|programmes?|plans?|notes|handouts?|"
    r"leaflets?|summary)\b(?!\s+(?:to|on|back)\b)"
    rf"|{_DET}\s+{_NO_VERB}{{0,3}}?{_STRONG}\b"
    rf"|(?:{_DET}\s+)?(?:last\s+year[’']s|previous|old|earlier|former)\s+(?:ehc\s+|ehcp\s+"
    r")?(?:plan|programme|report|statement)\b|(?:(?:appendix|annex|attachment|enclosure|schedule|"
    r"tab)\s+[A-Z0-9]{1,2}|(?-i:K\s?\(?\d?[a-h1-9]\)?\d?)|section\s+k)\b"
    rf"|{_PAPER}\s+(?:(?:that|which|is|was|were|drawn\s+up|written|made|set|left|given|sent)\s+"
    rf"){{0,3}}(?:by|from|of)\s+(?:the\s+|his\s+|her\s+|our\s+|a\s+)?{_NO_VERB}{{0,3}}?(?:{_PRO}|"
    r"(?-i:(?:Mrs?|Ms|Miss|Dr)\.?\s+[A-Z]\w+))\b"
    rf"|(?-i:(?:Mrs?|Ms|Miss|Dr)\.?\s+[A-Z]\w+)[’']s?\s+{_NO_VERB}{{0,3}}?{_PAPER}\b)"
)
"""A paper that somebody else keeps."""
_THERE = (
    r"(?:in|on|from|at|per|see|to|by|of|by|with|among(?:st)?|under|through|within|upon|"
    r"follow(?:s|ed|ing)?|use[sd]?|using|uses|read|takes?|taking|open|consult|obey(?:s|ed|ing)?|"
    r"observ(?:e|es|ed)|honou?r(?:s|ed)?|deliver(?:s|ed|ing)?|implement(?:s|ed|ing)?|applies|apply|"
    r"like|reproduc\w+|copies|copy|mirror(?:s|ing)?|match(?:es|ing)?)"
)
_CONTENT = (
    r"(?:what(?:ever)?|how|which|everything|all|anything|those|the\s+ones|ones\b(?=\s+"
    r"(?:in|on|from|they))|details?|contents?|steps?|exercises?|activit(?:y|ies)|strateg(?:y|ies)|"
    r"games?|tasks?|lists?|words?|wordings?|sounds?|programmes?|routines?|methods?|approach\w*|"
    r"targets?|order|sequence|work|ideas?|help|therapy|"
    r"teaching|handling|instructions?|directions|points?|schemes?|signs?|techniques?|things|"
    r"support|provision|recommendations?|advice|diet|stretches|materials|stages?|adjustments|"
    r"arrangements|measures|positions?|drills?|skills?|rest|same|it|them|this|act(?:s|ed|ing)?|"
    r"works?|working|turn|look|see|do(?:es|ne|ing)?|carr(?:y|ies|ied)\s+out|follow\w*|delivered|"
    r"taught|covers?|covered|given|gives|runs?|keeps?|kept|go|goes|practis\w+|as|according|per|"
    r"needs?|apply|applies|uses?|used|using|read|pages?)"
)
POINTS = Pattern(
    rf"\b{_CONTENT}\b[^.;]{{0,80}}?\b{_THERE}\s+(?:exactly\s+|only\s+|all\s+|both\s+)?(?:(?:the\s+"
    r"(?:back|front|end|foot|top)|(?:sheet|page|part|section|table|box|pages|points?)(?:\s+"
    rf"\w{{1,3}})?)\s+(?:of|in|on)\s+)?(?:the\s+|his\s+|her\s+|their\s+)?{PAPER}"
    r"|^\W*(?:see|follow|use|read|refer\s+to|consult|(?:[\w’'-]+\s+){0,4}?(?:works?|working)\s+"
    rf"(?:to|from|on|through))\s+(?:the\s+|his\s+|her\s+)?{PAPER}"
    r"|[:(–—-]\s*(?:see\s+|as\s+in\s+|as\s+per\s+|per\s+|in\s+|on\s+|use\s+|follow\s+|refer\s+"
    rf"to\s+|from\s+)?(?:the\s+|his\s+|her\s+)?{PAPER}"
    r"|\b(?:what|whatever|as|how|all\s+that|everything(?:\s+that)?|anything)\s+(?:the\s+|his\s+"
    rf"|her\s+)?{PAPER}\s+(?!(?:is|was|are|were)\s+(?:read|written|sent))\w"
    rf"|\b(?:refer|turn|look)\s+(?:to|in|at)\s+(?:the\s+|his\s+|her\s+)?{PAPER}"
    r"|\b(?:content|details?|method|exercises|programme|diet|list|copy|plan|activities|"
    r"instructions|strategies|ideas|sheet)\b[^.;]{0,40}\b(?:(?:can|may|could|should)\s+be\s+"
    r"(?:got|had|obtained|collected|requested|supplied|asked\s+for|provided)\s+(?:from|by)|"
    r"(?:is|are)\s+(?:held|kept|available|provided|supplied)\s+(?:by|from|through))\s+(?:the\s+"
    rf"|his\s+|her\s+|our\s+)?(?:[\w’'-]+\s+){{0,3}}?(?:{_PRO}|school|college|nursery|senco|office|"
    r"setting)\b"
    rf"|[:–—]\s*as\s+\w+ed\s+by\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,2}}?{_PRO}\b|"
    r"\b(?:follow|do|use|deliver|carry\s+out|carries\s+out|does|go\s+by)s?\s+what(?:ever)?\s+"
    rf"(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,2}}?{_PRO}\s+(?:has|have|had)\s+\w+"
    rf"|\b{_PRO}\s+(?:has|have|had)\s+(?:left|given|sent|emailed|written|devised|provided|set)\s+"
    r"(?:[\w’'-]+\s+){0,4}?(?:programme|list|plan|sheet|pack|booklet|folder|exercises|"
    r"activities|strategies|instructions|ideas|scheme)\b[^.;]{0,30},?\s+(?:which|that|and)\s+"
    r"(?:[\w’'-]+\s+){0,4}?(?:delivers?|follows?|uses?|works?|does|do|carr(?:y|ies)|runs?|"
    r"teach(?:es)?|(?:is|are)\s+(?:to\s+be\s+)?(?:followed|used|done|delivered|carried|run|"
    r"taught))\b"
    rf"|\b{PAPER}(?:\s+(?:by|of|from|for)\s+{_W}{{1,4}}?|\s+in\s+{_MONTH}|\s+"
    rf"(?:also|then|already|\([^()]{{1,40}}\))|\s+\d{{1,2}}\s+{_MONTH}|\s+of\s+(?:\d{{1,2}}\s+"
    rf")?{_MONTH}(?:\s+\d{{4}})?)?\s*"
    r"(?:gives?|tells?|lists?|asks?(?:\s+for)?|says?\s+(?:how|what|which|when|who)|shows?\s+"
    r"(?:how|what|which|when|the)|describes?|names?|calls?\s+for|speaks?\s+of|proposes?|"
    r"recommends?|advises?|suggests?|sets?\s+out|lays?\s+down|lays?\s+out|outlines?|"
    r"specif(?:y|ies)|explains?|details?|covers?|contains?|holds?|"
    r"has\s+(?:it|the|them|all|a\s+list)|have\s+(?:it|the|them)|governs?|appl(?:y|ies)|"
    r"(?:is|are|be|being)\s+(?:to\s+be\s+)?(?:followed|used|carried\s+out|done|delivered|"
    r"implemented|kept\s+to|kept\s+up|worked\s+(?:on|through)|put\s+in(?:to)?\s+(?:practice|place)|"
    r"applied|adopted|acted\s+(?:up)?on|obeyed|honou?red|in\s+(?:use|force|place)))\b"
    r"|\b(?:exercises|activities|strategies|steps|games|tasks|words|sounds|programme|scheme|"
    r"routine|approach|signs|ideas|stretches|techniques|targets|method|work|what|everything|"
    r"whatever|all|those|things)\s+(?:that\s+|which\s+)?(?:the\s+|his\s+|her\s+|their\s+|our\s+"
    r")?(?:[\w’'-]+\s+){0,3}?"
    rf"{_PRO}\s+(?:has\s+|have\s+|had\s+)?(?:put|wrote|written|noted|emailed|e-mailed|typed|set|"
    r"left|sent|posted|listed|drew|drawn|devised|recommended|suggested|advised|prescribed|"
    r"proposed|asked|gave|given|laid|marked)\b(?:\s+(?:down|out|up|for|to|with|by|him|her|them|it|"
    r"in|on|at|the|his|a|[A-Z]\w+|\d+|\w+ed|\w+ing)){0,5}?\s+(?:is|are)\s+(?:to\s+be\s+"
    r")?(?:done|used|followed|carried\s+out|kept\s+to|worked\s+(?:on|through)|applied|practised|"
    r"taught|put\s+in(?:to)?\s+(?:practice|place))\b"
    r"|\b(?:follow|use|work\s+(?:to|from|through|with)|practise|teach(?:es)?\s+from|teach|do|"
    r"deliver|run|keep\s+to)(?:s|es)?\s+(?:the\s+|his\s+|her\s+|those\s+)?(?:\w+\s+)?(?:exercises|"
    r"activities|strategies|steps|games|tasks|words|sounds|programme|scheme|routine|approach|"
    r"signs|ideas|stretches|techniques|plans?|sheets?|packs?|booklets?|cards|pictures|handouts?|"
    r"lists?|scripts?|instructions|materials)\s+(?:that\s+|which\s+)?(?:the\s+|his\s+|her\s+"
    rf"|their\s+)?(?:[\w’'-]+\s+){{0,2}}?{_PRO}\s+(?:has\s+)?(?:emailed|e-mailed|sent|left|posted|"
    r"wrote|written|listed|drew|drawn|devised|recommended|suggested|advised|prescribed|proposed|"
    r"gave|given)\b(?!\s+(?:him|her)\s+last)"
    r"|\b(?:programme|lists?|details?|content|steps|exercises|plan|routine|strategies|targets|work|"
    r"scheme|copy|timetable|instructions)\s+(?:(?:itself|themselves|of\s+[\w’'-]+(?:\s+"
    r"[\w’'-]+)?)\s+)?(?:is|are)\s+(?:all\s+)?(?:(?:kept|filed|held|stored|saved|to\s+be\s+"
    r"found|pinned|available)\s+)?(?:in\s+the\s+(?:\w+\s+)?(?:office|drive|cabinet|cupboard|"
    r"system)|on\s+the\s+(?:\w+\s+)?(?:drive|system|portal|server|intranet)|with\s+the\s+(?:\w+\s+"
    r")?(?:senco|therap\w+|office|psychologist|school|nurse|physio\w*)|among\s+the\s+"
    r"(?:papers|documents|attachments)|at\s+(?:the\s+(?:back|end)\s+of|annex|appendix))\b"
    r"|\b(?:programme|lists?|details?|exercises|plan|routine|strategies|scheme|timetable|"
    r"sheet)\b,?\s+(?:which\s+(?:is|are)\s+)?(?:copied|reproduced|attached|appended|enclosed|"
    r"printed)\s+(?:at|in|to|on|with)\s+(?:the\s+|this\s+)?(?:end|back|annex|appendix|plan|"
    r"report)\b",
    re.IGNORECASE,
)
"""Where a sentence sends to a paper, or takes its content for granted."""
SAYS_IT_BESIDE = Pattern(
    r"\b(?:as\s+)?(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){0,4}?(?:advise[sd]?|recommend\w*|"
    r"suggest\w*|asked?(?:\s+for)?|propose[sd]?|prescribe[sd]?|found|told|wrote|"
    rf"said)\b[^.;]{{0,30}}?(?:\b(?:in|on|by|at|of)\s+(?:the\s+|his\s+|her\s+)?{PAPER}|\bon\s+"
    r"\d|\d{4})[^.;,]{0,30}",
    re.IGNORECASE,
)
"""Who advised it and where: beside help that the sentence tells in full."""
ABOUT_IT = Pattern(
    r"\b(?:writ(?:es?|ten|ing)|wrote|sends?|sent|shar(?:es?|ed|ing)|giv(?:es|en)\s+(?:to|a\s+"
    r"copy)|(?:gets?|is\s+given|are\s+given|have|receives?)\s+(?:a\s+)?cop(?:y|ies)\s+"
    r"of|updat(?:es?|ed|ing)|rewrit(?:es?|ten)|review(?:s|ed|ing)?|revis(?:es|ed)|goes\s+"
    r"(?:through|over)|go\s+(?:through|over)|talks?\s+(?:through|about)|explain(?:s|ed)|fills?\s+"
    r"in|signs?|complet(?:es|ed)|mak(?:es?|ing)|prepar(?:es|ed)|presents?|brings?|hands?|copies|"
    r"types?|(?:reads|(?<!be )(?<!to )(?<!should )(?<!must )read)(?!\s+(?:pages|from))|collects?|"
    r"adds?|reports?\s+(?:to|back)|draws?\s+up|contribut\w+|discuss(?:es)?)\s+"
    rf"(?:[\w’'-]+\s+){{0,5}}?(?:the\s+|his\s+|her\s+|their\s+)?{PAPER}(?!\s+for\s+what)"
    rf"|\b{PAPER}\s+(?:(?:is|are|was|were)\s+(?:then\s+|also\s+)?(?:read|explained|rewritten|"
    r"updated|reviewed|sent|typed|printed|copied|shared|given|gone\s+through|discussed|brought|"
    r"written|checked|revised)\b|(?:also\s+)?(?:show|found|says?|said|shows?|showed|finds?|notes?|"
    r"noted)\s+(?:that\s+)?(?:he|she|they|his|her|it)\b)"
    r"|\b(?:trained|training|train|briefed|signed\s+off|tested|rehears\w+|refreshed|supervised|"
    r"qualified|certificated)\s+(?:[\w’'-]+\s+){0,4}?(?:in|on|by|with|for|to\s+"
    rf"(?:use|follow|give))\s+(?:the\s+|his\s+|her\s+)?{PAPER}"
    r"|\b(?:hours?|amounts?|visits?|minutes|figures?|frequency|number\s+of\s+\w+)\s+(?:[\w’'-]+\s+"
    r"){0,4}?(?:come|comes|are|is|were|was|take|takes|taken|rest|rests|follow|follows)\s+(?:the\s+"
    r")?(?:place|from|those|on|in\s+line|as|what)\b|\b(?:hours|amounts?|this|it)\s+(?:was|were|is|"
    r"are)\s+(?:raised|lowered|more|fewer|less|higher)\b"
    r"|\bamounts?\b[^.;]{0,15}\b(?:follow|match|agree)|\b(?:hours?|minutes|time)\s+"
    rf"(?:[\w’'-]+\s+){{0,5}}?(?:on|to|for)\s+(?:the\s+|his\s+|her\s+)?{PAPER}"
    r"|\b(?:assessment|review|report|letter|profile)s?\s+(?:is|are|was|were)\s+(?:done|carried\s+"
    r"out|made|held)\b"
    r"|\bdepart(?:s|ures?)?\b|\b(?:learns?|taught|practi[sc]es)\s+(?:\w+\s+"
    r"){0,2}?to\b[^.;]{0,40}\b(?:leaflets?|letters?|forms?|pages?|index|website)\b"
    rf"|^\W*(?:in|at)\s+(?:the\s+|his\s+|her\s+)?{PAPER}[^.;,]{{0,30}},?\s+(?:he|she|they)\s+"
    r"(?:was|had|read|scored|could|did|showed)\b",
    re.IGNORECASE,
)
"""What is said of a paper itself: it is made, sent or read, somebody is trained by it, a figure stands in it."""
LISTED_BESIDE = Pattern(
    r":\s*(?!\s*(?:see|as\s+(?:in|per)|per|in|on|the\s+\w+\s+report|pages?)\b)"
    r"(?:[^:;.]{3,60}[,;]\s*){1,12}[^:;.]{3,}|\((?!\s*(?:see|as|refer|per|in|paragraphs?|pages?|"
    r"paras?|pp?\.)\b)[^()]{2,60},[^()]{2,200}\)",
    re.IGNORECASE,
)
"""A list of what is done, after a colon or in brackets."""
WORKS_FROM_IT = Pattern(
    rf"\b{PAPER}\b[^.;]{{0,30}}\b(?:and|which\s+(?:they|she|he|staff))\s+(?:then\s+)?(?:works?|"
    r"goes?|uses?|follows?|teach(?:es)?|takes?)\s+(?:(?:through|from|to|by|on)\s+)?(?:it|them)\b"
    r"|\b(?:carr(?:y|ies)\s+out|implements?|follows?|puts?\s+in(?:to)?\s+(?:place|practice)|works?\s+"
    r"through)\s+(?:all\s+(?:of\s+)?)?(?:the|these)\s+(?:[\w-]+\s+)?(?:recommendations|suggestions|"
    r"advice|exercises|activities)\s+(?:(?:that\s+are\s+)?(?:set\s+out|given|listed|written|described|"
    r"made|contained)\s+)?(?:in|of|from|at|on)\s+(?:[\w’'-]+\s+){0,8}?(?:report|advice|letter|"
    r"assessment|appendix)\b(?!\s*[:(–—])",
    re.IGNORECASE,
)
"""A paper that somebody has, and works from; or whose recommendations are all that is carried out."""
NAMED = Pattern(
    rf"\b(?:{_PAPER}|pp?|paras?|paragraphs?|page|appendi(?:x|ces)|annex|annexes|attachment|"
    r"enclosure|tab|passports?|diet|drive|office|cabinet|cupboard|portal|server|intranet|"
    r"contents?|details?|copy|methods?|routine|"
    r"wrote|written|e-?mailed|left|sent|posted|listed|itemised|specified|drew|drawn|devised|"
    r"recommended|suggested|advised|prescribed|proposed|laid|typed|marked|noted|copied|reproduced|"
    r"attached|appended|enclosed|printed)\b|\bK\s?\(?\d|\bCAMHS\b",
    re.IGNORECASE,
)
"""A quick look: without one of these words no sentence points to a paper."""
NO_PLACE = Pattern(
    r"\b(?:his|her|their)\s+own\s+\w+|\b(?:visits?|meetings?|sessions?|lessons?|progress|scores?|"
    r"results?)\s+(?:is|are)\s+(?:written|noted|recorded|typed)\b|\bled\s+to\b|\btells?\s+(?:all\s+"
    r")?(?:the\s+)?(?:parents|families|mum|dad)\b|\breports?\s+home\b|\breports\s+(?:to|back|on|"
    r"each|every)\b|\breports?\s+(?:was|were)\s+used\s+to\b|\b(?:handouts?|slides|sheets|"
    r"worksheets?|notes|vocabulary\s+lists?)\s+(?:is|are)\s+(?:given|handed|emailed|sent|printed|"
    r"put)\s+(?:to|on|out)\b|\bplan\s+of\s+(?:two|three|four|five|six|\d)\b"
    r"|\b(?:gets?|is\s+given|are\s+given|receives?|is\s+sent|are\s+sent)\s+(?:a\s+)?cop(?:y|"
    rf"ies)\s+of\b|\breads\s+(?:the\s+|his\s+|her\s+)?{PAPER}\s+(?:with|to|aloud|and\s+"
    r"(?:signs|talks))\b|\bnotes\s+(?:down\s+)?(?:in|on)\s+(?:the|his|her|a)\s+\w+\s+what\b"
    r"|\b(?:tells?|asks?|reminds?|warns?)\s+(?:(?!what\b|how\b|which\b)[\w’'-]+\s+){1,3}?(?:not\s+)?"
    r"to\s+(?!follow\b|do\b|use\b)\w+"
    r"|\b(?:advice|recommendation|finding|view|conclusion)s?\b[^.;]{0,40}\b(?:is|was|are|were)\s+"
    r"(?:that|to)\s+\w+"
    r"|\b(?:names?|says?|tells?|lists?|shows?|sets?\s+out|gives?|asks?\s+for)\b[^:;.]{0,60}:\s*"
    r"[^:;.]{3,}(?:,|\band\b|\bthen\b|\bthrough\b)|\bnames\s+what\s+is\s+done:",
    re.IGNORECASE,
)
"""A paper, or a thing of its name, that holds no help: the pupil's own, one that is handed over, or told in full."""
