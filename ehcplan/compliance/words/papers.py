"""Papers in which help is written down elsewhere, and how a line of provision points to them.

A line that points away has two things: a paper that somebody else keeps (a report, a care plan, a
letter, a shared drive), and a word that sends the reader there ("as per", "is explained in", "work
from"). What a pupil reads, writes or carries is no such paper.
"""

import re

from ehcplan.compliance.pattern import Pattern

_KEPT = (
    r"reports?|rpts?|advice|recommend\w+|programmes?|plans?|appendi(?:x|ces)|assessments?|letters?|"
    r"guidance|guidelines?|annex\w*|"
    r"documents?|documentation|attached|attachments?|enclos(?:ed|ures?)|"
    r"section\s+(?:[a-k]|\d{1,2}(?:\.\d{1,2})*)\b|K\d{1,2}|pol(?:icy|icies)|iep|ihp|ihcp|icp|"
    r"targets|strategies|exercises|provision\s+maps?|passports?|offer|frameworks?|profiles?|forms?|"
    r"folders?|files?|booklets?|packs?|records?|"
    r"minutes\s+of|toolkits?|handbooks?|protocols?|contracts?|agreements?|specifications?|"
    r"handouts?|leaflets?|summar(?:y|ies)|write-?up|"
    r"paperwork|(?:visit|case|clinic|session|meeting|discharge|outreach|file)\s+notes?|notes?\s+of|"
    r"(?:shared\s+)?drive|portal|website|intranet|spreadsheets?|"
    r"e-?mails?|findings|opinion|conclusions|suggestions|ideas|tips|pathway|schedule|statement|"
    r"correspondence|manual|guide"
)
PAPER = rf"(?:{_KEPT})\b"
_MARKED_PAPER = (
    r"(?:reports?|rpts?|letters?|guidelines|handouts?|leaflets?|folders?|paperwork|agreements?|"
    r"protocols?|pol(?:icy|icies)|appendi(?:x|ces)|"
    r"annex|attachments?|provision\s+maps?|passports?|iep|ihp|ihcp|recommendations|advice|"
    r"(?:visit|case|clinic|session|meeting)\s+notes?|"
    r"drive|portal|spreadsheets?|e-?mails?|summary|(?<!every )(?<!each )(?<!exam )(?<!test "
    r")(?<!mock )(?<!squared )(?<!cream )(?<!lined )(?<!graph )(?<!white )paper|documents?|"
    r"toolkits?|handbooks?|findings|profiles?|frameworks?|"
    r"(?:risk|ep|ot|slt|salt|therap\w+|psycholog\w+|sensory|needs|functional|physio\w*|hearing|"
    r"dyslexia)[’'s]*\s+assessments?|"
    r"(?:care|behaviour|health(?:\s?care)?|support|action|therapy|management|communication|"
    r"learning|education|provision|individual|"
    r"handling|risk|regulation|eating|feeding|toileting|safety|sensory|transition|pathway|"
    r"treatment|response|crisis|pastoral|nursing|"
    r"moving|physio\w*|ot|slt|salt|therap\w+)[’'s]*\s+(?:\w+\s+)?(?:plan|programme|schedule|"
    r"guide)s?)\b"
)
"""Papers that nobody takes for something the pupil works with."""
_UPTO = r"(?:[\w’'.,&/()-]+\s+)"

POINTS_AWAY = Pattern(
    r"\b(?:as\s+)?(?:set\s+out|outlined|described|detailed|specified|stated|listed|recommended|"
    r"identified|contained|given|"
    r"laid\s+(?:out|down)|suggested|mentioned|noted|written|indicated|shown|explained|found|"
    r"covered|recorded|held|kept|included|"
    r"documented|agreed|summarised|published|filed|saved|appended|advised|prescribed|proposed|put|"
    r"made|provided)\s+"
    r"(?:in|by|within|at|under|on|to|overleaf|below\s+in)\s+"
    rf"(?:the\s+|an?\s+|his\s+|her\s+|their\s+|[\w’'.&]+\s+){{0,6}}?{PAPER}"
    r"|\bin\s+(?:line|accordance|keeping|agreement|conjunction|compliance|accord|tune|"
    r"conformity)\s+with\s+"
    rf"(?:[\w’',&-]+\s+){{0,7}}?{PAPER}"
    r"|\b(?:please\s+)?(?:(?<!him )(?<!her )(?<!them )see(?!\s+and\b)|refer(?:s|red|ence)?\s+"
    r"(?:is\s+made\s+)?to|cf\.?|c/f|carried\s+forward\s+from|consult)\s+(?:also\s+"
    rf")?(?:[\w’',&-]+\s+){{0,6}}?{PAPER}"
    r"|\b(?:follow(?:s|ed|ing)?|implement(?:s|ed|ing)?|adopt(?:s|ed)?|carr(?:y|ies|ied)\s+out|"
    r"us(?:e|es|ed|ing)|apply|deliver(?:s|ed)?|"
    r"adher(?:e|es|ed)\s+to|act(?:s|ed)?\s+on|put(?:s|ting)?\s+in\s+place|be\s+guided\s+by|"
    r"based\s+on|informed\s+by)\s+"
    r"(?:[\w’',&-]+\s+){0,6}?(?:recommend\w+|advice|strategies|targets|programmes?|suggestions|"
    r"plan|guidance|report)\s+"
    r"(?:(?!and\b)\w+\s+){0,3}?(?:in|from|of|by|within|contained|provided|set|given|made|suggested|outlined|"
    r"recommended)\b"
    r"|\b(?:everything|all|anything|whatever|what(?:\s+is)?|those|the\s+[\w-]+)\s+(?:\w+\s+"
    r"){0,3}?(?:in|on|from|within)\s+(?:[\w’',&-]+\s+){0,5}?"
    rf"{PAPER}[^.;]{{0,40}}\b(?:followed|implemented|used|adopted|in\s+place|carried\s+"
    r"(?:out|over|on)|continued?s?|kept\s+up|applied|"
    r"transferred|put\s+into\s+practice)\b"
    r"|\b(?:detail|details|specifics|particulars|specification|breakdown)\s+(?:(?:of|for)\s+"
    r"[^.;]{1,40}\s)?(?:is|are|can\s+be\s+found|will\s+be|may\s+be)\s+"
    r"(?:found\s+|set\s+out\s+|given\s+|held\s+|available\s+)?(?:in|on|with|from|by)\b"
    rf"|\b(?:as\s+per|according\s+to|per|as\s+in)\s+{_UPTO}{{0,6}}?{PAPER}"
    r"|\b(?:recommendations?|advice|strategies|suggestions|programmes?|plans?|reports?|targets|"
    r"exercises|guidance|guidelines)\s+(?:[\w’',&-]+\s+){0,6}?"
    r"(?:will|to|should|must|shall|are\s+to|is\s+to)\s+(?:continue\s+to\s+)?be\s+"
    r"(?:followed|implemented|used|adopted|in\s+place|put\s+in\s+place|carried\s+out|adhered\s+"
    r"to|incorporated|observed|applied|honoured|done|actioned)"
    r"|\b(?:follow|implement|use|deliver)(?:s|ed|ing)?\s+(?:the\s+|all\s+(?:the\s+)?|his\s+|her\s+"
    r"|their\s+|any\s+|an?\s+)?(?:[\w’'&-]+\s+){0,5}?"
    r"(?:recommendations|advice|report|programme\s+(?:from|set|devised|provided|written)|"
    r"(?:behaviour|care|support|education|therapy)\s+plan)\b",
    re.IGNORECASE,
)
"""The ways of official letters."""

OF_ALL_ITEMS = Pattern(
    r"\bwithout\s+(?:any\s+)?(?:depart\w+|exception|change|alteration)\b|\bno\s+departures?\b|"
    r"\bdeparts?\s+(?:in\s+nothing|from\s+none|nowhere)\b|\bnowhere\s+departs?\b|"
    r"\bnothing\s+(?:in\s+it\s+|in\s+them\s+|that\s+\w+\s+advise[sd]?\s+)?(?:is|was|has\s+been)\s+left\s+out\b",
    re.IGNORECASE,
)
"""What is said of the advice and all items together, each of which tells in full what is done."""

_SENDS = (
    r"(?:carr(?:y|ies|ying)\s+on\s+(?:with|from)|continu\w+\s+(?:with|as\s+in|to\s+follow)|"
    r"keep(?:s|ing)?\s+(?:to|up\s+with)|stick(?:s|ing)?\s+(?:to|with)|"
    r"work(?:s|ing)?\s+(?:from|to|through|off)|go(?:es|ing)?\s+by|run(?:s|ning)?\s+(?:from|to|off)|"
    r"draw(?:s|n|ing)?\s+(?:on|from|up\s*on)|"
    r"t(?:ake|aken|akes)\s+(?:from|account\s+of|forward|their\s+lead\s+from)|guided\s+by|"
    r"directed\s+by|govern(?:ed|s)\s+by|determined\s+by|led\s+by|"
    r"consistent\s+with|true\s+to|mirror(?:s|ing)?|reflect(?:s|ing)?|match(?:es|ing)?|"
    r"honour(?:s|ed)?|replicat\w+|incorporat\w+|embed\w*|action(?:s|ed)?|abid\w+\s+by|"
    r"observ(?:e|es|ed)|comply|complies|pursuant\s+to|under\s+the\s+terms\s+of|by\s+reference\s+to|"
    r"with\s+regard\s+to|look(?:s|ing)?\s+(?:at|in|to)|(?<!spell[ -])check(?:s|ed)?|"
    r"c/f|from|as\s+(?:in|on|for)|on\s+the\s+lines\s+of|along\s+the\s+lines\s+of|taken\s+from|"
    r"follow\w*|appl(?:y|ies|ied)|adher\w+\s+to|act(?:s|ed)?\s+(?:up)?on)"
)
_TELLS = (
    r"(?:giv(?:es?|en)|gave|sets?\s+out|lists?|says?|tells?|explains?|contains?|has|have|holds?|"
    r"describes?|covers?|appl(?:y|ies)|governs?|details?|"
    r"includes?|shows?|specif(?:y|ies)|determines?|outlines?|states?|advises?|recommends?|sets?|"
    r"provides?\s+(?:the\s+)?detail|"
    r"(?:is|are|will\s+be|shall\s+be|remains?|to\s+be)\s+(?:the\s+(?:basis|starting\s+point|guide)|"
    r"in\s+(?:force|place|use)|followed|used|adhered|binding|appended|attached|enclosed|"
    r"our\s+guide|what\s+(?:we|staff)))"
)
_SOMEBODY = (
    r"(?:therapist|slt|salt|ot|ep|psychologist|physio\w*|teacher|camhs|paediatrician|nurse|"
    r"consultant|adviser|advisor|team|service|"
    r"specialist|clinic|doctor|dr\.?\s+\w+|dietitian|audiologist|outreach|qtvi|qtod|professionals?|"
    r"they|she|he|hospital|assessor|tutor)"
)
SENDS_THERE = Pattern(
    rf"\b{_SENDS}\s+{_UPTO}{{0,7}}?{_MARKED_PAPER}"
    rf"|\b{_MARKED_PAPER}(?:\s+{_UPTO}{{0,7}}?|\s+){_TELLS}\b"
    r"|\b(?:is|are|was|were)\s+(?:all\s+|already\s+|both\s+|only\s+|fully\s+|to\s+be\s+found\s+"
    r")?(?:in|on|with|under)\s+"
    rf"(?:the\s+|an?\s+|his\s+|her\s+|their\s+|our\s+|its\s+|[\w’'.&]+\s+){{0,5}}?{_MARKED_PAPER}"
    r"|\b(?:what|whatever|everything|all|anything|those|things|ideas|exercises|activities|"
    r"strategies|suggestions|recommendations|techniques|approaches|advice)\s+"
    r"(?:that\s+|which\s+)?(?:the\s+|his\s+|her\s+|their\s+|our\s+)?(?:[\w’'-]+\s+"
    rf"){{0,4}}?{_SOMEBODY}\s+(?:has\s+|have\s+|had\s+)?"
    r"(?:put|wrote|written|said|says|recommend\w*|advis\w+|suggest\w*|told|gave|given|gives|"
    r"ask(?:s|ed)|set|sent|left|shared|provided|"
    r"prescribed|(?<!\bhe )(?<!\bshe )(?<!\bthey )wants?|made|listed|drew|proposed|devised)\b"
    r"|\b(?:stated|set\s+out|described|given|listed|specified|shown|explained|detailed)\s+"
    r"(?:there(?:in)?|elsewhere|overleaf|separately)\b"
    r"|\b(?:copy|copies|details?|list|sheet)\s+(?:is\s+|are\s+|being\s+)?(?:held|kept|attached|"
    r"enclosed|appended|available|filed|saved)\b"
    r"|\b(?:separate|attached|enclosed|appended|accompanying|existing|current)\s+(?:sheet|list|"
    r"document|paper|plan|programme|report|"
    r"care\s+plan|timetable|schedule|table)\b",
    re.IGNORECASE,
)
"""The ways of everyday: notes, short forms, what somebody said."""

EXACTLY = Pattern(
    r"\b(?:as|like)\s+(?:(?:it|they|these|those)\s+(?:is|are)\s+)?(?:(?:set\s+"
    r"out|described|written|given|shown|listed|laid\s+out|recommended|explained|advised|detailed|"
    r"specified|drawn|outlined)\s+)?(?:in|on|per|by)\s+"
    rf"(?:[\w’'.&,–-]+\s+){{0,7}}?{_MARKED_PAPER}"
    r"|\b(?:according\s+to|in\s+(?:line|accordance|keeping)\s+with|following|per|straight\s+from|"
    r"taken\s+from|out\s+of|(?:those|the\s+ones?|found|set\s+out|described|listed)\s+in|from\s+"
    r"(?:pages?|section|part))\s+"
    rf"(?:[\w’'.&,–-]+\s+){{0,7}}?{_MARKED_PAPER}",
    re.IGNORECASE,
)
"""A paper in the place of what is done, whatever stands beside it of who, how long and how often."""
STANDS_THERE = Pattern(
    r"^\W*(?:what\s+(?:is|was|they|he|she|to|staff|the\s+\w+)\s*(?:\w+\s+){0,5}?|how\s+"
    r"(?:it|this|they|to)\s+(?:\w+\s+){0,5}?|(?:the|its|his|her|their|full|all)\s+(?:[\w’'-]+\s+"
    r"){0,2}?(?:content|contents|details?|method|steps|"
    r"words|sounds|exercises|activities|tasks|targets|techniques|strategies|stages|materials|games|"
    r"words?\s+lists?|order)\s+(?:(?:of|for|to)\s+[^.;,]{1,40}?\s+)?)"
    r"(?:(?:is|are|will\s+be|can\s+be|may\s+be)\s+(?:(?:all|those|the\s+ones?|to\s+be)\s+"
    r")?(?:found\s+|set\s+out\s+|described\s+|listed\s+|given\s+|written\s+|explained\s+"
    r")?|stands?\s+|comes?\s+|appears?\s+)"
    r"(?:in|on|at|under|from|within)\s+(?:the\s+|his\s+|her\s+|their\s+|an?\s+)?"
    r"(?:(?:pages?|pp?\.?|section|part|paragraphs?|chapter|table|appendix|annex)\s+"
    rf"[\w.]{{1,4}}(?:\s*(?:to|–|-|and|,)\s*\w{{1,4}})?\b|(?:[\w’'-]+\s+){{0,5}}?{_MARKED_PAPER})"
    r"|\b(?:do(?:es|ing)?|done|carr(?:y|ies|ying)\s+out|follow(?:s|ing)?|uses?|using|"
    r"keep(?:s|ing)?\s+to|works?\s+(?:through|from|on)|working\s+(?:through|from|on)|gives?|"
    r"applies|apply|puts?\s+in\s+place|practises?|delivers?)\s+"
    r"(?:exactly\s+|just\s+|only\s+|all\s+(?:of\s+)?)?(?:what(?:ever)?|everything|all|anything|"
    r"the\s+(?:things|work|steps|ideas|exercises|activities|strategies|advice)|those\s+things)\s+"
    r"(?:that\s+|which\s+)?"
    rf"(?:(?:is|are|was|were)\s+|(?:the|his|her|their|our)\s+(?:[\w’'-]+\s+){{0,3}}?(?:{_SOMEBODY}|"
    r"hospital|school)\s+(?:has\s+|have\s+|had\s+)?)"
    r"(?:put|set|wrote|written|said|recommend\w*|advis\w+|suggest\w*|laid|listed|left|given|gave|"
    r"described|noted|asked|proposed|recorded|explained)\s+(?:down\s+|out\s+|up\s+|for\s+"
    rf")?(?:for\s+\w+\s+)?(?:in|on|at)\s+(?:[\w’'-]+\s+){{0,5}}?(?:{_MARKED_PAPER}|plan|programme|"
    r"notes)\b(?!\s*[:(])",
    re.IGNORECASE,
)
"""A sentence that tells of what is done only where it stands: "What is taught is on pages 6 to 9 of her report"."""
_PRO = (
    r"(?:therap(?:ist|y)|slt|salt|s&lt|ot|ep|psychologist|psychology|physio\w*|paediatrician|"
    r"consultant|advis[eo]r|dietitian|audiologist|orthoptist|orthotist|psychiatrist|neurologist|"
    r"optometrist|ophthalmologist|counsellor|school\s+nurse|qtvi|qtod|"
    r"(?:specialist|advisory|outreach|visiting)\s+teacher|teacher\s+of\s+the\s+\w+|camhs|"
    r"professionals?|outreach|service|clinic|clinician|hospital|nurse|"
    r"specialist|doctor|dr\.?\s+\w+|assessor|(?:autism|literacy|communication|inclusion|sensory)\s+"
    r"team)"
)
PROFESSIONALS = _PRO
"""Who leaves papers of advice."""
_LEFT = (
    r"(?:reports?|rpts?|advice|recommend\w+|rec[’']?s|programmes?|programs?|plans?|sheets?|"
    r"guidance|guidelines|strategies|targets|exercises|lists?|letters?|notes?|"
    r"assessments?|suggestions|handouts?|leaflets?|findings|ideas|tips|paperwork|schedules?|"
    r"instructions|directions|techniques)"
)
_LISTED = (
    r"(?:provision\s+map|map|report|plan|profile|passport|programme|timetable|grid|matrix|schedule|"
    r"policy|spreadsheet|folder|file|handbook|toolkit|offer|assessment)"
)
OF_SOMEBODY = Pattern(
    rf"\b{_PRO}(?:[’']s?|s[’'])\s+(?:(?!for\b|with\b|and\b|to\b|who\b|or\b|by\b|on\b|in\b|has\b|"
    rf"will\b|is\b)[\w-]+\s+){{0,2}}?{_LEFT}\b"
    rf"|\b{_PRO}\s+(?:(?:recommended|advised|written|care|speech|language|sensory|therapy|home|"
    rf"school)\s+)?{_LEFT}\b"
    rf"|\b{_LEFT}\s+(?:(?:that|which|is|are|was|were|as|the\s+one)\s+){{0,3}}(?:(?!for\b|with\b|"
    r"and\b|to\b|who\b|or\b)[\w-]+\s+){0,3}?"
    rf"(?:of|from|by|via)\s+(?:(?:the|an?|his|her|their|our|our|[\w’&-]+)\s+){{0,4}}?{_PRO}\b"
    rf"|\b{_LEFT}\s+(?:that\s+|which\s+)?(?:the\s+|an?\s+|his\s+|our\s+)?(?:[\w’-]+\s+"
    rf"){{0,3}}?{_PRO}\s+(?:has\s+)?(?:left|gave|sent|wrote|made|set|given|drew|showed)\b"
    r"|\b(?:recommended|advised|suggested|prescribed|proposed|requested|directed|specified)\s+by\s+"
    r"(?:(?:the|an?|his|her|their|our|[\w’&-]+)\s+){0,4}?"
    rf"{_PRO}\b"
    r"|\b(?:advice|recommendations?|documents?|reports?)\b[^.;]{0,20}\bsection\s+k\b|"
    r"\bsection\s+k\s+(?:advice|documents?|reports?)|\bK\s?\([a-h]\)"
    r"|\b(?:appendix|annex|attachment)\s+\w{1,2}\b|\b(?:previous|last\s+year[’']s|earlier|old|"
    r"former|existing|current)\s+(?:ehc\s+|ehcp?\s+)?(?:plan|statement|iep)\b"
    r"|\bas\s+(?:agreed|discussed|set|decided|minuted)\s+(?:at|in)\s+(?:the|our|his|her|a)\s+"
    r"(?:[\w’-]+\s+){0,2}?(?:meeting|review|conference|call)\b"
    r"|\bnamed\s+(?:in|on)\s+(?:the|his|her)\s+(?:[\w’-]+\s+){0,2}?(?:map|plan|report|profile)\b|"
    r"\bon\s+the\s+(?:school|college)(?:[’']s)?\s+(?:\w+\s+)?(?:system|drive|server|site)\b"
    r"|\b(?:holds?|keeps?|has)\s+the\s+(?:details|particulars|specifics)\b|"
    r"\brefer\s+(?-i:[A-Z]{2,})|\bwritten\s+(?:for\s+(?:him|her|them)\s+)?(?:in|when)\s+(?:he|she|"
    r"they|year)\b[^.;]{0,40}\bstands?\b"
    rf"|\bas\s+(?:the\s+|his\s+|her\s+|our\s+)?(?:[\w’-]+\s+){{0,2}}?(?:{_PRO}|(?:Mrs?|Ms|Miss|Dr)"
    r"\.?\s+\w+)\s+(?:has\s+|had\s+)?(?:recommend\w*|describe[sd]|said|says|"
    r"advise[sd]|set\s+out|sets\s+out|wrote|writes|asked|suggest\w*|explain\w*|show(?:ed|s)|"
    r"directs?|proposed?|prescribe[sd]|told\s+us)\b"
    r"|\b(?:what|everything|all)\s+(?:that\s+)?(?:Mrs?|Ms|Miss|Dr)\.?\s+\w+\s+(?:has\s+)?(?:said|"
    r"put|wrote|recommend\w*|suggest\w*|advis\w+|asked|told|describ\w+)"
    r"|\b(?:Mrs?|Ms|Miss|Dr)\.?\s+\w+[’']s?\s+(?:\w+\s+){0,2}?(?:report|letter|advice|"
    r"recommendations|notes?|plan|programme|strategies|ideas|list|sheet|e-?mails?)\b"
    r"|\b(?:see|refer\s+to|as\s+in|as\s+per|per|cf\.?)\s+(?:the\s+)?(?:above|below|overleaf|"
    r"attach\w*|separate|previous|last|other|section|B\d|K\d|app\.?|page|p\.?\s?\d|para\w*)\b"
    r"|\b(?:details?|programme|plan|particulars|timetable|specification)\s+(?:is\s+|are\s+|will\s+"
    r")?(?:to\s+)?follow(?=\s*(?:[.,;]|$))"
    r"|\b(?:as|same\s+as)\s+(?:before|last\s+(?:year|time|term)|previously|now|at\s+present|in\s+"
    r"(?:19|20)\d\d|in\s+year\s+\w+)\b"
    r"|\b(?:no\s+change|unchanged)\s+(?:from|since)\b|\bno\s+change\s+to\s+(?:the\s+|his\s+|her\s+"
    r"|their\s+)?(?:current|existing|previous|present|last|earlier|provision|support|hours|section|"
    r"arrangements)\b"
    r"|\b(?:written\s+(?:down|up)|noted\s+down|typed\s+up)\s+(?:in|on)\b|\b(?:blue|red|pink|green|"
    r"yellow|black|white|ring)\s+(?:binder|file|book)\b"
    r"|\b(?:para(?:graph)?s?\.?|pp?\.|pages?)\s*\d(?![^.;]{0,50}\b(?:book|story|novel|workbook|"
    r"magazine)\b)|\bhereto\b|\bby\s+reference\b|\bthe\s+(?:full|complete|whole)\s+(?:description|"
    r"list|details?|programme|text|wording)\b"
    r"|\b(?:is|are)\s+(?:the\s+ones?|those|that|what\s+(?:is|stands))\s+(?:written\s+|given\s+"
    r"|set\s+out\s+)?(?:in|from|on|of)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:[\w’'-]+\s+"
    r"){0,4}?(?:pack|file|booklet|report|folder|programme|plan|letter|advice|guide|handout|"
    r"assessment|document)s?\b"
    r"|\b(?:draft|first|interim|last|original)\s+(?:ehc\s+|ehcp?\s+)?(?:plan|statement)\b"
    r"|\b(?:recommendations?|advice|suggestions|strategies)\b[^.;]{0,60}\b(?:is|are)\s+(?:to\s+"
    r"be\s+)?(?:all\s+|fully\s+)?(?:adopted|followed|implemented|accepted|carried\s+out|put\s+"
    r"into\s+practice|observed|applied|used|in\s+(?:force|use|place))\b"
    r"|\b(?:map|report|programme|plan|advice|sheet|timetable|list|profile|guidelines)s?\s+(?:is\s+"
    r"|are\s+)?(?:attached|enclosed|appended)\b|\b(?:those|ones|as)\s+(?:listed|set|given|"
    r"recommended|advised)\s+by\s+(?:the\s+)?(?:\w+\s+)?(?:team|service|clinic|therapist|"
    r"psychologist|hospital)\b"
    r"|\bas\s+(?:on|in|at|under)\s+(?:the\s+)?(?:form|page|row|item|table|list|sheet|box|line|"
    r"schedule|paper)\s*(?:\d|[A-Z]\b)|\baccord(?:s|ing)?\s+with\s+(?:the\s+)?(?:[\w’'-]+\s+"
    r"){0,4}?(?:advice|recommend\w+|reports?|programme|plan|assessment)\b"
    r"|\b(?:is|are|be)\s+(?:hereby\s+)?(?:annexed|appended|enclosed|scheduled|attached)\b(?=\s*"
    r"(?:$|[.,;]|at\b|in\b|as\b|hereto|to\s+th(?:is|e)\s+(?:plan|document|section|end)|and\s+"
    r"(?:form|is|are|should|must)))"
    r"|\b(?:measures|arrangements|adjustments|actions|items|help|support|provision|approach\w*|"
    r"steps|entries|points)\s+(?:that\s+(?:is|are)\s+)?(?:in|on|of|under|from)\s+(?:the\s+|his\s+"
    rf"|her\s+|their\s+|our\s+)?(?:[\w’'-]+\s+){{0,4}}?{_LISTED}\b[^;]{{0,40}}\b(?:deliver|provid|"
    r"giv|follow|us|appl|implement|continu|carri|keep|kept|put)\w*"
    r"|\b(?:describe|explain|set|list|recommend|suggest|advise|specify|give|outline|say|show|ask|"
    r"propose|record|note|detail|state)(?:s|d|ed|ies)?\s+(?:\w+\s+)?(?:out\s+)?(?:for\s+"
    rf"(?:him|her|them)\s+)?in\s+(?:his|her|their|its)\s+(?:\w+\s+){{0,2}}?{_LEFT}\b"
    r"|\b(?:ask|contact|speak\s+to|available\s+from|obtain\w*\s+from|request\w*\s+from)\s+"
    r"(?:the\s+)?(?:senco|school|therapist|office|inclusion|case\s+officer|authority|la)\b",
    re.IGNORECASE,
)
"""A paper, or advice, that is somebody else's."""
SOURCE = Pattern(r"\((?!\s*(?:see|as|refer|copy|cf|per|in)\b)[^()]{3,160}\)", re.IGNORECASE)
"""Where a thing comes from, in brackets beside what is told in full."""

WRITES_IT = Pattern(
    r"\b(?:writes?|updates?|devises?|draws?\s+up|reviews?|prepares?|produces?|rewrites?|revises?|"
    r"completes?|drafts?|sends?|keeps?(?!\s+to\b)|types?|fills?\s+in|shares?|emails?)\s+"
    r"(?:\w+\s+){0,5}?(?:programme|plan|report|targets|letter|notes?|summary|record|guide|booklet|"
    r"passport|profile|handout|folder|agreement|protocol|documents?|advice|e-?mail|policy)\b"
    r"|\b(?:report|letter|plan|programme|profile|passport|form)s?\s+(?:is|are)\s+(?:read|explained|"
    r"written|rewritten|updated|reviewed|sent|typed|printed|copied|recorded)\s+"
    r"(?:out|aloud|to|with|for|by|at|in|on|every|each)\b"
    r"|\b(?:reads?|practi[sc]\w+|learns?|teach(?:es)?|teaching\s+(?:him|her|them|how)|taught|"
    r"helps?\s+(?:him|her|them)\s+(?:\w+\s+)?(?:read|write|fill))\s+(?:\w+\s+){0,6}?(?:letters?|"
    r"forms?|e-?mails?|documents?|"
    r"leaflets?|reports?|polic\w+|timetables?|contracts?|agreements?)\b",
    re.IGNORECASE,
)
"""That somebody makes the paper, or that the pupil learns to read such papers."""

NOT_ONLY_THERE = Pattern(
    r"\b(?:does\s+not|do\s+not|not|nothing|no\s+need\s+to|without)\s+(?:\w+\s+"
    r"){0,3}?(?:rel(?:y|ies)\s+on|depend|refer|point|look|stand|left)\b",
    re.IGNORECASE,
)
