"""Vague words for the help itself: what it is, how much of it, and for what."""

from ehcplan.compliance.shapes import Term, plain_triggers
from ehcplan.compliance.words.vague_sources import CLARKE, CODE, WORCESTERSHIRE

_EXAMS = (
    r"(?:exam\w*|tests?|mocks?|papers?|sats?|gcses?|assessments?|controlled\s+assessments?|"
    r"coursework)"
)

_EXAM_TIME = (
    rf"\b{_EXAMS}\b[^.;]{{0,60}}?\b(?:extra|additional|more)\s+(?:working\s+"
    r")?time\b(?=[^.;]{0,40}(?:\d|quarter|half|third))|"
    r"(?:\d\s*%|\bper\s*cent|\bquarter|\bthird)[^.;]{0,30}?\b(?:extra|additional|more)\s+"
    rf"time\b[^.;]{{0,60}}?\b{_EXAMS}\b"
)
"""Time in examinations that is told as a share: an access arrangement, as an examining body grants it."""

W07 = Term(
    key="W07",
    pattern=
        r"\b(?:high|higher|good|great|significant|considerable|substantial|appropriate|suitable|"
        r"adequate|"
        r"sufficient|increased|enhanced|additional|extra|some|more|intensive|targeted|close|specific|"
        r"continued|"
        r"ongoing|further|maximum|necessary|plenty\s+of|lots\s+of|a\s+lot\s+of|much|bespoke|tailored|"
        r"dedicated|"
        r"consistent|general)\s+(?:(?:level|amount|degree|deal|package)s?\s+of\s+)?(?:\w+\s+)?(?:and\s+"
        r"\w+\s+)?"
        r"(?:adult\s+|staff\s+|ta\s+|teaching\s+assistant\s+|classroom\s+|learning\s+|individual\s+"
        r"|pastoral\s+|"
        r"specialist\s+|emotional\s+)?(?:support|input|help|intervention|interventions|supervision|"
        r"attention|assistance|"
        r"guidance|provision|time|adult\s+presence|encouragement|reassurance)\b"
        r"|\b(?:a\s+)?(?:range|variety|package|number|selection|mixture)\s+of\s+(?:\w+\s+"
        r"){0,3}(?:strateg\w+|"
        r"approaches|interventions?|support|activities|techniques|resources|provision|methods|"
        r"opportunities|supports)\b"
        r"|\b(?:will|to)\s+be\s+(?:given|provided\s+with|offered)\s+(?:some\s+)?(?:help|support|"
        r"assistance|input|"
        r"guidance|encouragement)\b|\b(?:given|receives?|has|have|gets?|offered)\s+(?:adult\s+|ta\s+|"
        r"some\s+)?"
        r"(?:help|support|assistance)\s+(?:with|for|in|to|from)\b"
        r"|\badult\s+support\b(?=\s*(?:\.|,|;|$|at|for|with|in|to|during))"
        r"|\bwhere\s+support\b|\bsupport\s+(?:with|for|around)\s+(?:his|her|their)\b",
    why="It has no quantity: nobody could say whether it was given.",
    instead="Say who, doing what, for how long, how often.",
    unless=
        r"\b\d+\s*(?:%|per\s*cent)\s+(?:additional|extra|more)|\b(?:extra|additional|more)\s+"
        r"time\s*(?:of\s+|[(:,–-]\s*)?\d|"
        r"\b(?:a\s+(?:quarter|third|half)|half)\s+(?:as\s+much\s+)?(?:more|extra)\s+time\b|"
        rf"{_EXAM_TIME}|"
        r"\b(?:\d+|ten|five|fifteen|twenty|two)\s+(?:extra|additional|more|further)\s+\w+|"
        r"\bno\s+(?:additional|extra|further)|"
        r"\bintervention\s+(?:group|room)|\bsome\s+time\s+(?:ago|after)",
    fine_when="a number follows, or it is extra time in examinations given as a percentage",
    triggers=plain_triggers(
        "support", "supports", "input", "help", "intervention", "interventions", "supervision",
        "attention", "assistance", "guidance", "provision", "time", "presence", "encouragement",
        "reassurance", "range", "variety", "package", "number", "selection", "mixture",
    ),
    source=WORCESTERSHIRE,
)  # fmt: skip

W05 = Term(
    key="W05",
    pattern=
        r"\b(?:ir)?regular(?:ly)?\b|\bfrequent(?:ly)?\b|\bperiodic(?:al|ally)?\b|"
        r"\boccasional(?:ly)?\b|\broutinely\b"
        r"|\bongoing\b|\bcontinu(?:al|ous|ally|ously)\b|\boften\b|\bsometimes\b|\bas\s+often\s+as\b|"
        r"\bintermittent(?:ly)?\b"
        r"|\bat\s+(?:regular\s+)?intervals\b|\bseveral\s+times\b|\ba\s+(?:few|number\s+of)\s+times\b|"
        r"\bconsistently\b"
        r"|\brepeated(?:ly)?\b(?=\s+(?:opportunit|exposure|practice))|\blittle\s+and\s+often\b",
    why="Once a day or once a year? Both would do.",
    instead="Give the number: every Tuesday, twice a week, each half-term.",
    unless=
        r"\bregular(?:ly)?\s*(?::|\(|–|—|-\s)|\b(?:regular|irregular)\s+(?:verbs?|words?|"
        r"spellings?|past|plurals?|"
        r"attend\w+|shap\w+)|\bhow\s+often\b|\bhigh[\s-]frequency|\bfrequently\s+(?:used|occurring|"
        r"misspel)",
    fine_when="the number follows",
    triggers=plain_triggers(
        "regular", "regularly", "irregular", "irregularly", "frequent", "frequently", "periodic-",
        "occasional-", "routinely", "ongoing", "continual-", "continuous-", "often", "sometimes",
        "intermittent-", "intervals", "several", "times", "consistently", "repeated-",
    ),
    source=CLARKE,
)  # fmt: skip

W13 = Term(
    key="W13",
    pattern=r"\bsmall(?:er)?[\s-]+(?:\w+\s+)?groups?\b(?!\s*(?:\(|of\b|with\s+"
    r"(?:no|up|one|two|three|four|five|\d)|,?\s*"
    r"(?:no\s+more|up\s+to|maximum|max)))|\bsmall(?:er)?\s+class(?:es)?\b(?!\s*(?:\(|of))|"
    r"\bsmall[\s-]scale\b",
    why="Three pupils, or thirteen?",
    instead="Give the number of pupils and of adults.",
    unless=r"\b(?:group|class)\s*(?:\(|of|with)\s*(?:no\s+more\s+than\s+|up\s+to\s+|max\w*\s+(?:of\s+"
    r")?)?(?:\d|two|three|four|"
    r"five|six|eight)|\b\d\s?:\s?\d|\b(?:two|three|four|five|six|\d)\s+(?:other\s+)?(?:pupils|"
    r"children|students|peers|"
    r"learners)|\bmax\w*\s+(?:of\s+)?(?:two|three|four|five|six|\d)",
    fine_when="a number follows",
    triggers=plain_triggers("small", "smaller", "small-group", "small-scale"),
    source=WORCESTERSHIRE,
)

W12 = Term(
    key="W12",
    pattern=
        r"\b(?:trained|experienced|skilled|qualified|suitably|appropriately|familiar|key|trusted|"
        r"knowledgeable|"
        r"specially|well[\s-]trained|supportive|designated|named)\s+(?:\w+\s+){0,2}?(?:adults?|staff|"
        r"persons?|people|"
        r"professionals?|members?|practitioners?|individuals?)\b"
        r"|\b(?:appropriate|relevant|suitable|specialist|different|various|other|external|outside)\s+"
        r"(?:trained\s+)?"
        r"(?:staff|adults?|professionals?|agenc(?:y|ies)|persons?|services|people|expertise)\b"
        r"|\b(?:an\s+adult|adults|someone|somebody|staff|a\s+member\s+of\s+staff|members\s+of\s+"
        r"staff)\s+"
        r"(?:who\s+(?:is|are|has|have|know|understand)\w*\s+|will\s+(?:support|help|encourage|assist|"
        r"ensure|provide)\b|"
        r"with\s+(?:(?!a\b|the\b)\w+\s+){0,2}?(?:experience|knowledge|understanding|training|skills|"
        r"expertise|background))",
    why="Trained in what, by whom? Nobody could check it.",
    instead="Name the role and the qualification or course.",
    unless=
        r"\b(?:adults?|staff|persons?)\s*\(|\btrained\s+(?:by|in|to\s+level)\s+\S+|\blevel\s+\d|"
        r"\b(?-i:[A-Z]{3,})[\s-](?:registered|trained|qualified)|"
        r"\bqualified\s+teacher\b|\bqualification\s+in|\b(?:course|certificate|diploma|award)\b|"
        r"\bby\s+the\s+(?:speech|"
        r"educational|occupational|specialist)\s+\w+[^.]{0,160}\btrain|"
        r"\bnamed\b[^.;]{0,60}\b(?:cover\w*|absen\w*|away|share|take\s+turns)\b|\bnamed\s+(?:adults?|"
        r"staff|people)\s+(?:is|are)\s+(?:the|his|her|their|two|three)\b"
        r"|\b(?:adults?|staff)\s+who\s+(?:is|are)\s+(?:in|there|already|not|always|away)\b",
    fine_when="the course or registration is named; in early years a key person is a statutory role",
    triggers=plain_triggers(
        "adult", "adults", "staff", "person", "persons", "people", "professional", "professionals",
        "member", "members", "practitioner", "practitioners", "agency", "agencies", "services",
        "expertise", "individual", "individuals", "someone", "somebody",
    ),
    source=CODE,
)  # fmt: skip

W18 = Term(
    key="W18",
    pattern=
        r"\b(?:advice|guidance|recommendations?|recommended|programmes?|plans?|strategies|targets?|"
        r"approaches|"
        r"activities|exercises|suggestions)\s+(?:(?:that\s+)?(?:is|are|was|were|as)\s+)?(?:\w+\s+"
        r")?(?:from|of|by|in|within|set\s+by|"
        r"provided\s+by|devised\s+by|given\s+by|made\s+by|suggested\s+by|outlined\s+(?:by|in)|"
        r"contained\s+in|"
        r"recommended\s+by|written\s+by|drawn\s+up\s+by|advised\s+by)\s+(?:the\s+|an?\s+|his\s+|her\s+|"
        r"their\s+)?(?:\w+\s+)?"
        r"(?:speech|salt|slt|occupational|ot\b|physio|educational\s+psych|ep\b|camhs|reports?|appendi|"
        r"attached|therap|"
        r"paediatric|psycholog|outreach|specialist|advisory|professional|external|advice)\w*"
        r"|\b(?:therap(?:y|ist[’']?s?)|slt|salt|ot|physio(?:therap(?:y|ist))?|ep|camhs|"
        r"professionals?[’']?|psychologist[’']s|"
        r"specialist|adviser|outreach\s+teacher|nurse)(?:[’']s)?\s+(?:programme|advice|"
        r"recommendations?|targets?|guidance|plan|strategies|report|suggestions|ideas|instructions|"
        r"exercises)\b",
    why="What is to be done stands somewhere else.",
    instead="Write the activities here, and the therapist’s time to plan, train and review.",
    unless=
        r"\b(?:writes?|reviews?|updates?|trains?|teaches|models?|devises?|"
        r"sets?)\b[^.]{0,160}\b(?:hours?|minutes?|mins)\b|"
        r"\b(?:hours?|minutes?|mins)\b[^.]{0,160}\b(?:writ(?:es?|ing)|reviews?|reviewing|updat\w+|"
        r"trains?|training|planning)\b",
    fine_when="the therapist’s time to write, train and review is itself counted",
    triggers=plain_triggers(
        "advice", "guidance", "recommend-", "programme", "programmes", "plan", "plans", "strategies",
        "target", "targets", "approaches", "activities", "exercises", "suggestions", "report", "ideas", "instructions",
    ),
    source=CLARKE,
)  # fmt: skip

W14 = Term(
    key="W14",
    pattern=
        r"\b(?:setting|school|college|nursery|provider|placement|academy|pre-?school|provision)\s+"
        r"(?:staff\s+)?(?:will|to|should|must|is\s+to|are\s+to|needs?\s+to|is\s+expected\s+to|shall|"
        r"can)\s+"
        r"(?!be\s+(?:named|confirmed|in\s+place\s+(?:from|by|on)\b))|\bstaff\s+(?:will|to|should|must|need\s+to|are\s+to|are\s+"
        r"expected\s+to|shall)\b"
        r"|\badults\s+(?:will|to|should|must|need\s+to|are\s+to)\b"
    # Who bought a thing, or employs a person, is told: that leaves nothing of the help open.
        r"|(?<!\bbought )(?<!\bpurchased )(?<!\bowned )(?<!\bordered )(?<!\bhired )(?<!\brented "
        r")(?<!\bleased )(?<!\binsured )(?<!\bpaid )(?<!\bpaid for )"
        r"(?<!\bheld )(?<!\bkept )(?<!\bstored )(?<!\bfiled )(?<!\bsigned )"
        r"(?<!\bemployed )(?<!\bengaged )(?<!\bcontracted )(?<!\blent )(?<!\bloaned )(?<!\bbuilt "
        r")(?<!\bfitted )\bby\s+(?:the\s+)?(?:school|setting|college|nursery|academy|provider|staff)\b"
        r"(?!\s+(?:nurse|senco|sendco|ta\b|(?:who\s+(?:hold|have)|with\s+the\s+same)\b))",
    why="It names nobody in particular.",
    instead="Add the role that does it.",
    unless=
        r"\b(?:all|every)\s+(?:\w+\s+){0,2}(?:staff|adults)\b|\b(?:school|college|setting|"
        r"nursery)\s+to\s+(?:home|work|"
        r"the\b|his|her)|\b(?:home|walk\w*|from|way|travel\w*|in(?:to)?|starts?|brings?|goes|comes|new|"
        r"move\w*)\s+(?:the\s+)?"
        r"(?:school|college|setting|nursery)\s+to\b",
    fine_when="it is an arrangement of the whole school with a time and a place",
    triggers=plain_triggers(
        "setting", "school", "college", "nursery", "provider", "placement", "academy", "preschool",
        "pre-school", "provision", "staff", "adults",
    ),
    source=CLARKE,
)  # fmt: skip

W17 = Term(
    key="W17",
    pattern=
        r"\b(?:throughout|across|during|over|for\s+parts?\s+of)\s+(?:all\s+of\s+)?(?:the|his|her|"
        r"their|each|every)\s+"
        r"(?:whole\s+|entire\s+|school\s+|college\s+|nursery\s+)*(?:day|week|curriculum|setting|"
        r"environment|term|year)\b"
        r"|\bat\s+all\s+times\b|\ball\s+day\b|\bacross\s+all\s+(?:settings|areas|aspects)\b|"
        r"\bthroughout\b\s*(?:\.|$)"
        r"|\bin\s+all\s+(?:aspects|areas|environments|settings|situations)\b|\bas\s+part\s+of\s+"
        r"(?:the\s+)?(?:normal\s+)?"
        r"(?:school|daily|everyday|class(?:room)?)\s+(?:day|routine|life|practice)s?\b|"
        r"\bembedded\s+(?:in|into|across|within)\b",
    why="What belongs to the whole day often belongs to nobody.",
    instead="Name the moments of the day and who is there.",
    unless=
        r"\b(?:one|1|two|2)[\s-](?:to|:)[\s-](?:one|1|two|2)\b|\b[12]:[12]\b|\bwithin\s+arm|"
        r"\bone\s+(?:named\s+)?adult\b"
        r"|\b(?:wears?|carries|keeps?|has\s+(?:his|her|their)|own|with\s+(?:him|her|them))"
        r"\b[^.]{0,160}\b(?:at\s+all\s+times|all\s+day|"
        r"throughout)|\b(?:wears?|carries|keeps?)\b|\b(?:room|suite|toilet|base|hoist|bed|laptop|"
        r"tablet|device|aid|lift|corner|space)s?\b[^.;]{0,80}?\b(?:is|are|stays?|"
        r"stands?)\s+(?:always\s+)?(?:open|kept|free|unlocked|switched|mounted|"
        r"left|booked|reserved|set\s+up)\b",
    fine_when="one adult really is there all the time, for safety, or it is worn or carried",
    triggers=plain_triggers(
        "throughout", "across", "during", "over", "parts", "part", "all", "embedded",
    ),
    source=CLARKE,
)  # fmt: skip

W10 = Term(
    key="W10",
    pattern=
        r"\be\.?\s?g\.?(?=\W)|\bsuch\s+as\b|\bfor\s+example\b|\bfor\s+instance\b|\betc\b|"
        r"\bet\s+cetera\b|\band\s+so\s+on\b"
        r"|\b(?:could|may|might|can)\s+include\b|\band/or\s+similar\b|\bor\s+(?:similar|equivalent)\b|"
        r"\bamong(?:st)?\s+other",
    why="A list of examples promises none of them.",
    instead="Say which of them it is.",
    unless=
        r"\bor\s+equivalent\s+(?:qualification|registration|level)|\b(?:qualification|level\s+"
        r"\d|teacher|qualified)[^.]{0,160}"
        r"\bor\s+equivalent",
    fine_when="what is provided is fixed, and the examples only show it",
    triggers=plain_triggers(
        "such", "example", "instance", "etc", "cetera", "so", "include", "similar", "equivalent", "among-", "e", "eg",
    ),
    source=CLARKE,
)  # fmt: skip

W16 = Term(
    key="W16",
    pattern=
        r"\bencourag(?:e[ds]?|ing|ement)\b|\b(?:be\s+)?support(?:s|ed|ing)?\s+(?:(?!each\b)\w+\s+"
        r"){0,2}?to\s+\w+|"
        r"\bhelp(?:s|ed|ing)?\s+(?:him|her|them|(?-i:[A-Z][a-z]\w*))?\s*(?:to\s+)?(?:develop|improve|"
        r"manage|cope|understand|engage|"
        r"access|feel|build|make\s+progress|regulate|learn)\b|\bhelped\s+to\b|\bpromot(?:e[ds]?|ing)\b|"
        r"\bfacilitat(?:e[ds]?|ing|ion)\b|\b(?:be\s+)?allow(?:s|ed|ing)?\s+(?:\w+\s+)?to\b|"
        r"\bfoster(?:s|ed|ing)?\b(?!\s+(?:home|house|carer|care|famil|parent|placement|mother|father|"
        r"mum|dad|brother|sister|sibling|child|agenc|service|son|daughter|panel|team|assessment))|"
        r"\benabl(?:e|ed|ing)\s+(?:him|her|them|(?-i:[A-Z][a-z]\w*))?\s*to\b|\bnurtur(?:e|ed|ing)\b|"
        r"\breassur(?:e|ed|ance)\b|"
        r"\b(?:staff|adults|school|they)\s+will\s+(?:ensure|support|understand|be\s+aware|"
        r"recogni[sz]e)\b|"
        r"\bensur(?:e|es|ing)\s+(?:that\s+)?(?:he|she|they|(?-i:[A-Z][a-z]\w*))\s+(?:is|are|feels?|"
        r"has|have|can)\b",
    why="It tells of an attitude, not of an action.",
    instead="Say how: “by showing the first step and waiting ten seconds”.",
    unless=
        r"\b(?:encourag|support|help|promot|facilitat|enabl|allow|foster|ensur|"
        r"reassur)\w*\b[^.;]{0,160}\bby\s+\w+ing\b|"
        r"\bby\s+(?:show|point|wait|giv|model|ask|us|break|tell|writ|draw|cover|count|ring|hold|plac|"
        r"put|read|say|sign)\w*ing\b|"
        r"\bnurture\s+(?:group|room|base)\b|\bfoster\s+(?:carer|famil|parent|placement|mother|father)|"
        r"\b(?:teach|show|train|coach)\w*\b[^.]{0,160}\bto\b|\b(?:so\s+that|in\s+order\s+to)\b|"
        r"\bwith\s+(?:a|an|the|two|three|his|her)\s+"
        r"(?:card|symbol|photo|timer|checklist|picture|prompt|sign|visual|list|board)",
    fine_when="how it is done follows",
    triggers=plain_triggers(
        "encourag-", "support", "supports", "supported", "supporting", "help", "helps", "helped",
        "helping", "promot-", "facilitat-", "allow-", "foster-", "enabl-", "nurtur-", "reassur-",
        "staff", "adults", "ensur-", "school", "they",
    ),
    source=WORCESTERSHIRE,
)  # fmt: skip

W20 = Term(
    key="W20",
    pattern=
        r"\baim(?:s|ed|ing)?\s+(?:to|for|at|is)\b|\bwork(?:s|ing)?\s+towards?\b|"
        r"\bendeavour(?:s|ing)?\b|"
        r"\b(?:try|tries|trying|attempt(?:s|ing)?|seek(?:s|ing)?|strive[s]?|(?-i:hopes?)|"
        r"intend(?:s|ed)?|plan(?:s|ned)?)\s+to\b|"
        r"\bmake\s+(?:every|best)\s+effort|\bbest\s+endeavours\b|\bwith\s+a\s+view\s+to\b|"
        r"\bit\s+is\s+(?:the\s+)?intention",
    why="It promises effort, not delivery.",
    instead="Say what is delivered; put the goal in Section E.",
    unless=
        r"\b(?:he|she|they|pupil|student|learner|children|"
        r"(?-i:(?!Staff|School|Adults|College|Nursery|The|All|Teachers|Provision|Support|This|We|"
        r"It|Setting|Work)[A-Z][a-z]\w*))\s+(?:can\s+|will\s+)?(?:try|tries|plans?|aims?|hopes?|"
        r"attempts?|works?)\b|\b(?:helps?|teach\w*|coach\w*)\s+(?:him|her|them|(?-i:[A-Z][a-z]\w*))\s+"
        r"(?:to\s+)?plan\b|\bplans?\s+to\s+(?:be|go)\b",
    fine_when="it is a step towards an outcome in Section E",
    triggers=plain_triggers(
        "aim", "aims", "aimed", "aiming", "work", "works", "working", "endeavour-", "try", "tries",
        "trying", "attempt-", "seek-", "strive", "strives", "hope", "hopes", "intend-", "plan",
        "plans", "planned", "effort", "view", "intention",
    ),
    source=CLARKE,
)  # fmt: skip

W15 = Term(
    key="W15",
    pattern=
        r"\bdifferentiat(?:ed?|ion|ing)\b|\b(?:quality|wave\s+(?:one|1))[\s-]first\b|"
        r"\bhigh[\s-]quality\b|"
        r"\bordinarily\s+available\b|\badaptive\s+teaching\b|\b(?:inclusive|good|effective)\s+"
        r"(?:classroom\s+)?(?:teaching|practice)\b|"
        r"\bscaffold(?:ing|ed)?\b(?=\s*(?:\.|,|;|$|and))|\bbroad\s+and\s+balanced\b",
    why="Every pupil should get this: it says nothing extra.",
    instead="Describe the adaptation: what the teacher does, in which lessons.",
    unless=
        r"\b(?:differentiat\w+|scaffold\w+|adaptive\s+teaching)\b[^.]{0,160}(?::|\bby\s+"
        r"[\w-]+ing\b|\bmeans\b|\bwith\s+(?:two|three|"
        r"four|five|six|\d|a|an)\s+\w+)",
    fine_when="the exact adaptation is described",
    triggers=plain_triggers(
        "differentiat-", "quality", "high-quality", "quality-first", "wave", "ordinarily", "adaptive",
        "inclusive", "good", "effective", "scaffold-", "broad",
    ),
    source=CODE,
)  # fmt: skip
