"""Subjects that are left out of a pupil's week, and what shows that something takes their place."""

import re

from ehcplan.compliance.pattern import Pattern

_ONE = (
    r"(?:french|german|spanish|mandarin|chinese|latin|welsh|irish|italian|urdu|polish|arabic|english(?:\s+(?:literature|language))?|maths?|mathematics|numeracy|literacy|science|biology|"
    r"chemistry|physics|history|geography|music|art(?:\s+and\s+design)?|drama|dance|computing|computer\s+science|ict|i\.?t\.?(?=\s)|r\.?e\.?(?![\w’'])|religious\s+(?:education|studies)|"
    r"citizenship|pshe|rshe|p\.?e\.?(?![\w’'])|physical\s+education|games|sports?|design(?:\s+and\s+technology)?|d\s?&\s?t|dt|food\s+tech\w*|technology|cookery|"
    r"(?:a\s+|any\s+|all\s+|the\s+)?(?:modern\s+|second\s+|ancient\s+|foreign\s+)*(?:foreign\s+)?languages?(?!\s+(?:therap|support|group|target|unit|skill|development|need|and\s+comm))|mfl|"
    r"assembl(?:y|ies)|collective\s+worship|phonics\s+screening|sats|gcses?(?:\s+\w+)?|a[\s-]levels?|"
    r"options?(?:\s+subjects?)?|psychology|sociology|media(?:\s+studies)?|textiles|woodwork|swimming|humanities|"
    r"(?:one|two|three|some|several|any|all|other|foundation|non-core|core|practical)\s+(?:\w+\s+)?(?:subjects?|gcses?)|(?:the\s+)?national\s+curriculum|sex\s+education|enterprise)"
)
SUBJECT = rf"(?:{_ONE}(?:\s+(?:lessons?|classes|subjects?|curriculum|gcse|periods?))?)"
_GOES_TO = (
    r"(?:do|does|doing|stud(?:y|ies|ying|ied)|tak(?:e|es|ing|en)(?:\s+(?:any\s+)?part\s+in)?|follow(?:s|ing|ed)?|attend(?:s|ing|ed)?|learn(?:s|ing|t)?|"
    r"participat(?:e|es|ing)\s+in|join(?:s|ing)?(?:\s+(?:in|the\s+(?:class|others|rest)))?|(?:be\s+|being\s+)?taught|sit(?:s|ting)?|enter(?:s|ed)?|be\s+entered|ha(?:ve|s|ving)(?!\s+to\s+(?!do\b|take|study|go\b|attend|join|learn))|put|"
    r"access(?:ing)?|go(?:es|ing)?\s+(?:to|in)|come\s+(?:to|in)|offered|timetabled|included?(?:\s+in)?|part\s+of|required|expected|made|be\s+in|continu(?:e|es|ing)(?:\s+with)?|pursu(?:e|es|ing)|"
    r"cover(?:s|ed)?|experience|opt(?:s|ed)?\s+for|choos\w+|present)"
)
_BETWEEN = r"(?:(?!help|support|like|mind|want|homework|need|change|wear|write|noise|start\b|end\b|sits?\s+(?:with|next)|more\b|longer\s+than|until\b)[\w’'-]+\s+)"
_LEAVES = (
    r"(?:drop(?:s|ped|ping)?|withdraw(?:s|n|ing)?(?:\s+\w+)?\s+from|withdrawal\s+from|excus(?:ed?|es|al)(?:\s+\w+)?\s+from|(?:exempt(?:ed|ion)?|except(?:ed|ion)|discharged|debarred|dismissed|parted)(?:\s+\w+)?\s+from|"
    r"excluded\s+from|remov(?:ed?|al)(?:\s+\w+)?\s+from|tak(?:en|e|es)(?:\s+\w+)?\s+(?:out\s+of|off)|miss(?:es|ing|ed)?(?:\s+out(?:\s+on)?)?|skip(?:s|ping|ped)?|com(?:e|es|ing)\s+out\s+of|"
    r"giv(?:e|es|en|ing)\s+up|gave\s+up|stop(?:s|ped)?(?:\s+(?:doing|going\s+to|attending|taking)|(?!\s+(?:the|his|a|each|every)\b))|ceas(?:e|es|ed)(?:\s+to\s+\w+)?|discontinu\w+|leav(?:e|es|ing)(?:\s+out)?|"
    r"opt(?:s|ed|ing)?\s+out\s+of|release[ds]?(?:\s+\w+)?\s+from|relieved\s+of|spared?|let\s+off|freed\s+from|disappl\w+(?:\s+\w+)?\s+from|disapplication\s+(?:from|of)|omit(?:s|ted)?|cut(?:s|ting)?|pulled\s+out\s+of|"
    r"kept\s+(?:out\s+of|away\s+from|off)|dispens\w+\s+(?:with|from)|waive[sd]?|bow(?:s|ed)?\s+out\s+of|absent\s+from|avoid(?:s|ed|ing)?|(?:go(?:es)?|do(?:es)?|manag\w+)\s+without|forgo\w*|loses?|shed(?:s|ding)?|permission\s+(?:not\s+to\s+\w+|to\s+(?:miss|drop|leave))|(?:is\s+|been\s+)?off(?!\s+(?:with|to|the\s+bus))|stood\s+down\s+from|barred\s+from|steps?\s+out\s+of|leaves?\s+before|out\s+of|stay(?:s|ing)?\s+out\s+of|sits?\s+out(?:\s+of)?|instead\s+of|rather\s+than|in\s+place\s+of|except(?:\s+for)?|apart\s+from|finished\s+with|suspended\s+from)"
)
_NOT = r"(?:not|never|no\s+longer|\w+n[’']t|nor|neither)"
LEFT_OUT = Pattern(
    rf"\b(?:{_NOT})\s+{_BETWEEN}{{0,4}}?{_GOES_TO}\s+{_BETWEEN}{{0,5}}?(?P<a>{SUBJECT})\b"
    rf"|\b{_LEAVES}\s+(?:(?!start\b|volume\b|homework\b|end\b|first\b|last\b|beginning\b)[\w’'-]+\s+){{0,5}}?(?P<b>{SUBJECT})\b(?!\s+(?:homework|test|room|teacher|block|corridor|assistant|support))"
    rf"|(?:^|[.;:,]\s+|\b(?:have|has|do|does|takes?|with|there\s+(?:is|are|will\s+be)|be)\s+)(?:no|without(?:\s+any)?|neither|zero)\s+(?P<c>{SUBJECT})"
    r"(?=\s*(?:[.,;/]|$|and\b|or\b|for\b|at\b|this\b|from\b|in\s+year|until\b|on\b|while\b|because\b|\())"
    rf"|\b(?P<d>{SUBJECT})\b[^.;]{{0,60}}\b(?:miss(?:es)?|drops?|skips?|sits?\s+out(?:\s+of)?|comes?\s+out\s+of|stays?\s+out\s+of|does\s+not\s+(?:do|go\s+to|take|attend|join)|is\s+(?:taken|kept|left)\s+out\s+of|stops?|gives?)\s+(?:it|this|them|these|that)\b"
    rf"|\b(?P<e>{SUBJECT})\b\s+(?:{_BETWEEN}{{0,3}}?)?(?:is|are|was|were|will|has|have|does|do|shall|to|can)\s+(?:been\s+|be\s+|therefore\s+|also\s+)*(?:(?:{_NOT})\s+(?:\w+\s+){{0,3}}?(?:{_GOES_TO}|on\s+(?:his|her|their)|offered|apply|applies|for\s+(?:him|her|them|(?-i:[A-Z]\w+)))"
    r"|dropped|disapplied|withdrawn|removed|stopped|off\s+(?:his|her|their|the)\s+timetable|omitted|cut|lifted|suspended|cancelled|discontinued|waived|struck)\b"
    rf"|\b(?:attends?|does|takes?|has|have)\s+(?:no|none\s+of\s+the|neither)\s+(?:\w+\s+){{0,2}}?(?:lessons?|classes|part)\s+in\s+(?P<f>{SUBJECT})\b"
    rf"|\b(?:timetable|week|curriculum)\s+(?:is|has|will\s+be|comes|leaves)\s+(?:\w+\s+){{0,2}}?(?:without|out|no)\s+(?P<g>{SUBJECT})\b"
    rf"|\b(?P<i>{SUBJECT})\s*[:(–-]?\s*(?:dropped|(?:not|no\s+longer)\s+(?:being\s+)?(?:taken|attending|attended|done|studied|taught|offered|applicable|followed|learnt|on\s+(?:his|her|their|the))|n/a\b|nil\b|disapplied|exempt|(?:will|to|has|have)\s+(?:\w+\s+)?(?:ceased?|stop(?:ped)?|end(?:ed)?|finish(?:ed)?)\b)"
    rf"|\bfewer\s+(?:\w+\s+)?(?P<j>gcses?|subjects|options|lessons)\b"
    rf"|\b(?:during|in|when\s+(?:it\s+is|the\s+others\s+have|his\s+class\s+has|they\s+have))\s+(?:\w+\s+)?(?P<k>{SUBJECT})\b,?\s+(?:\w+\s+){{1,3}}?(?:sits\s+(?:in|out|at)|stays|waits|rests|goes\s+home|(?:is|can\s+be)\s+in\s+the\s+library|has\s+(?:a\s+)?free|has\s+a\s+rest)\b"
    rf"|\b(?P<l>{SUBJECT})\b(?:\s+(?:time|slots?|sessions?))?\s+(?:is|are|will\s+be|becomes?)\s+(?:\w+\s+){{0,2}}?(?:free|blank|rest|quiet|spare|empty|time\s+off|optional|out|not\s+for|gone|over|beyond)\b"
    rf"|\b(?:rests?|time\s+off|goes\s+home|quiet\s+time)\b[^.;]{{0,30}}\b(?:in|during|for|when|while|instead\s+of)\s+(?:\w+\s+){{0,3}}?(?P<m>{SUBJECT})\b"
    rf"|\b(?:timetable|curriculum|programme\s+of\s+study|week|studies)\b[^.;]{{0,40}}\b(?:only|just|limited|restricted|confined|narrowed|nothing\s+but|solely)\b"
    rf"|\b(?:only|just|solely|nothing\s+but)\s+(?:english|maths|core|the\s+core)\b"
    rf"|\b(?:studies|takes|does|follows|learns)\s+(?:\w+,?\s+){{1,5}}?(?:only|alone)\b"
    rf"|\b(?:all|every|each|most)\s+(?:lessons?|subjects?)\s+(?:other\s+than|but|bar|except)\s+(?P<h>{SUBJECT})\b",
    re.IGNORECASE,
)
"""A subject beside a word that he does not go to it, either way round."""
LISTED_OUT = Pattern(
    rf"(?:^|[.;\n]\s*)(?:[A-Z]?\d+(?:\.\d+)*\W+)?(?P<a>{SUBJECT})(?:\s*(?:,|/|&|and)\s*[\w ]{{2,24}})?\s*[:–—-]\s*(?:\w+\s+){{0,1}}?(?:no\b|not\b|none\b|never|nil\b|opt(?:s|ed|ing)?\s+out|out\b|does\s+not|doesn[’']t|dropped|disapplied|withdrawn|excused|exempt|"
    r"stopped|removed|left\s+out|off\s+timetable)"
    rf"|\bdis-?appl(?:ication|ied|ication\s+of)\s*[:–—-]\s*(?:\w+\s+){{0,2}}?(?P<b>{SUBJECT})"
    rf"|\b(?:exclusion|omission|removal|withdrawal|deletion|dropping|loss|absence|disapplication|suspension|exemption)\s+(?:of|from)\s+(?:[\w’'-]+\s+){{0,2}}?(?P<c>{SUBJECT})\b"
    rf"|\b(?P<e>{SUBJECT})\b[^.;]{{0,30}}\b(?:off|from|out\s+of)\s+(?:his|her|their|the)\s+(?:\w+\s+)?(?:timetable|week|programme)\b"
    r"|\b(?:takes?|taking|does|do|sits?|studies|follows?)\s+(?:\w+\s+){1,2}?(?:gcses?|subjects|options)\b[^.;]{0,30}\b(?:others|class(?:mates)?|peers|instead\s+of|rather\s+than|not)\b"
    rf"|\bno\s+(?:lessons?|place|room|time|slot|teaching)\s+(?:in|for|of)\s+(?:an?\s+)?(?P<f>{SUBJECT})\b|\b(?:one|two|three|four)\s+(?:subjects?|options?|gcses?)\s+(?:fewer|less)\b"
    rf"|\b(?P<g>{SUBJECT})(?:\s+lessons?)?\s+(?:isn|aren|wasn|weren|won|hasn|haven|doesn|don)[’']t\s+(?:been\s+|being\s+|be\s+)?(?:{_GOES_TO}|on\s+(?:his|her|their)|for\s+(?:him|her|them))\b(?!\s+(?:in|as|by|with|like|alone|together)\b)"
    rf"|\b(?:(?:has|have|had|he|she|they)\s+(?:now\s+|since\s+|already\s+|just\s+)?left|said\s+goodbye\s+to|let\s+go\s+of|let(?:s|ting)?\s+(?:him|her|them)\s+(?:drop|leave)|(?:is|was|are|be)\s+done\s+with|(?:went|goes|gone|going)\s+without|"
    rf"(?:came|stepped|stayed|kept|went|sat|got)\s+out\s+of|withdrew(?:\s+\w+)?\s+from|took(?:\s+\w+)?\s+(?:out\s+of|off)|lost|cut|excused|struck\s+off|fell\s+away\s+from)\s+(?:(?:his|her|their|the|all|second|both)\s+){{0,2}}(?P<h>{SUBJECT})\b(?!\s+(?:books?|sounds?|homework|rooms?|tests?|notes|folders?|words?|kit|early|teacher|corridor|block))"
    rf"|\b(?P<i>{SUBJECT})(?:\s+lessons?)?(?:\s*(?:,|and|or|/|&)\s*[\w/ &]{{2,24}}?)?\s+(?:(?:has|have|had|will\s+have|is|are)\s+)?(?:gone|went|goes|ended|ends?|finished|lapsed|fell\s+away|dropped\s+away|(?:came|come|comes)\s+(?:to\s+an\s+end|off|out)|over(?=\s*(?:[.,;]|$|for\s+(?:him|her|them|good|now))))\b(?!\s+(?:well|better|by|at|to|up|with|on|early|late|before|when|in\s+a\b))"
    rf"|\b(?P<j>{SUBJECT})\s*[:(–-]\s*(?:0|zero|no|nil)\b(?:\s+(?:lessons?|hours?|periods?))?"
    rf"|\b(?:nothing|none)\s+(?:of|in)\s+(?P<k>{SUBJECT})\b|\b(?:everything|every\s+(?:lesson|subject))\s+(?:but|except|bar|save|apart\s+from)\s+(?P<l>{SUBJECT})\b"
    rf"|\b(?P<m>{SUBJECT})\s+(?:is|are|lies?|falls?|stands?)\s+(?:not\s+(?:in|on|part\s+of)|outside|missing\s+from|absent\s+from|off)\s+(?:his|her|their|the)\b"
    rf"|\b(?:not|no\s+longer|never|n[’']t)\s+(?:\w+\s+){{0,2}}?(?:timetabled|down|signed\s+up|registered|enrolled|entered)\s+(?:for|in|on)\s+(?:\w+\s+){{0,2}}?(?P<d>{SUBJECT})\b",
    re.IGNORECASE,
)
"""A subject and, as in a list or a note, that it is out."""
KEPT = Pattern(
    r"\b(?:nothing|none|no\s+(?:part|subjects?|lessons?|area|element))\b[^.;]{0,50}\b(?:left\s+out|disapplied|dropped|changed|missed|omitted|lost|removed|cut|modified|lose)\b"
    r"|\b(?:whole|full|entire|complete|all\s+(?:of\s+)?(?:the|his|her|their)|every\s+(?:part|subject)|same)\b[^.;]{0,30}\b(?:curriculum|subjects?|timetable)\b(?![^.;]{0,60}\b(?:except|but|apart|bar|without|other\s+than|less|minus|save)\b)"
    r"|\b(?:sessions?|teaching|it|they|these|those|help|hours|time|work|tuition|therapy|withdrawal|breaks?|groups?|programme|intervention)\s+(?:should|shall|will|must|is|are|does|do|was|were)\s*(?:not|never|n[’']t)\s+(?:be|take|fall|happen|come|clash|overlap|cut|held|given|taken|in|during)\b"
    r"|\b(?:without|instead\s+of|rather\s+than)\s+(?:missing|losing|being\s+taken|leaving)\b|\b(?:does|do|will|is|are)\s+not\s+(?:miss|lose|drop)\b",
    re.IGNORECASE,
)
"""That nothing is left out: help that is kept clear of lessons, or the curriculum as it is."""
_ACTIVE = (
    r"(?:works?|learns?|spends?|goes\s+to|attends?|practi[sc]\w+|reads?|studies|studying|follows?|takes|receives?|joins?|uses?|works?\s+on|cooks?|swims?|rides?|"
    r"(?:has|have|does|gets?)\s+(?:[\w’-]+\s+){0,4}?(?:lessons?|sessions?|minutes|hours?|tuition|teaching|therapy|practice|work|reading|spelling|cooking|swimming|unit|course)|"
    r"is\s+taught|be\s+taught|is\s+given|are\s+given|given\s+(?:over\s+)?to|used|spent|goes|go|becomes?|turned\s+into|devoted|set\s+aside|builds?|makes?|grows?|looks\s+after|helps|types?|writes?)"
)
DUTY = Pattern(
    r"\b(?:requirements?|need|needs|required|expected|ha(?:s|ve)|obliged|duty|obligation|asked|made|used)\s+to\s+\w+",
    re.IGNORECASE,
)
"""What he would have to do: nothing that he does."""
REPLACED = Pattern(
    rf"(?:\band|[,;:–—]|\bso\s+that|\bto|\bwhile|\bwhen|\bfor|\bthen|\.)\s+(?:(?:he|she|they|(?-i:[A-Z][a-z]\w*)|in|that|this|those|these|the|his|her|their|its|time|lessons?|slots?|periods?|hours?|three|two|four|"
    rf"five|one|is|are|will|be|a|an|\w+ly)\s+){{0,7}}?{_ACTIVE}\b(?!\s+(?:a\s+rest|no\b|not\b|nothing|early|free|it\b|home|quiet\s+time|part\s+in\s+no|better|(?:the\s+|all\s+|his\s+|her\s+|their\s+)?(?:other\s+|remaining\s+)?(?:\w+\s+)?(?:subjects|gcses|others|rest)\b))"
    rf"|(?<!because )(?<!\bas )(?<!since )(?<!that )(?<!what )(?<!which )\b(?:he|she|they)\s+(?:\w+ly\s+)?{_ACTIVE}\b(?!\s+(?:no\b|not\b|nothing|at\s+the\s+level|below|slowly))"
    r"|\b(?:teachers?|assistants?|tas?|tutors?|mentors?|therapists?|coach|elsa|instructor)\b[^.;]{0,40}\s(?:teaches|leads|works|takes|reads|practises|gives|runs|coaches|helps|goes)\b"
    r"|\b(?:time|hours?|lessons?|periods?|slots?|minutes)\b[^.]{0,40}\b(?:given\s+(?:over\s+)?to|go(?:es)?\s+to|used|spent|becomes?|devoted|turned|filled|for\s+(?!all\b|the\s+year)\w+|on\s+(?:his|her|their|\w+ing))\b"
    r"|\b(?:makes?|gives?|giving|made|making)\s+(?:way|room)\b|\bexchang\w+|\btrad(?:es?|ed|ing)\b|\btakes?\s+(?:its|their|the)\s+(?:place|slot)|\bswitch\w*|\bconvert\w*|\bmove[sd]?\s+(?:in)?to\b|"
    r"\bfunctional\s+skills\b|\b(?:asdan|btec|entry\s+level|award|certificate)\b|\bdouble\s+\w+|\b(?:takes|chooses|picks|opts\s+for|has\s+chosen|adds)\b(?!\s+(?:no|neither|part|(?:the\s+|all\s+|his\s+|her\s+|their\s+)?(?:other\s+)?(?:\w+\s+)?(?:subjects|gcses|others|rest)))"
    r"|\bgains?\b|\bextra\s+(?:\w+\s+){0,2}(?:lessons?|periods?|hours?|sessions?)\b|\bbroad\b",
    re.IGNORECASE,
)
"""Something he does in that time, with a doer or the time itself as its subject."""
