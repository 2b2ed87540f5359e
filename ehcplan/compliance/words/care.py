"""Words of health and social care: routine care, conditions with care plans, what is confidential."""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.shapes import Term, plain_triggers

ROUTINE_CARE: tuple[Term, ...] = (
    Term(
        key="a check that everybody has",
        pattern=r"\bregistered\s+(?:with|at)\b[^.;]{0,40}\b(?:surgery|practice|gp|doctors?|dentist)\b|"
        r"\bgrommets?\b[^.;]{0,60}\b(?:normal|fine|well|clear)\b|"
        r"\b(?:tested|checked|seen)\s+(?:yearly|annually|once\s+a\s+year|each\s+year|every\s+year)\s+"
        r"(?:at|by)\s+(?:the|an|his|her|their)\s+(?:optician|optometrist|dentist)",
        why="Everybody has a doctor, a dentist and an optician.",
    ),
    Term(
        key="teeth",
        pattern=(
            r"\b(?:dent(?:al|ists?|istry)|orthodont\w*|(?:teeth|tooth)\s+(?:check\w*|brac\w*))\b"
        ),
        why="Everybody goes to the dentist.",
        fine_when="fear of it, or time lost through it, is told",
        triggers=plain_triggers("dental", "dentist", "dentists", "dentistry", "orthodont-", "teeth",
                                "tooth"),
    ),
    Term(
        key="skin and hair",
        pattern=r"\b(?:verrucas?|verrucae|warts?|head\s?lice|nits|acne|athlete['’]s\s+foot|"
        r"(?:mild|occasional)\s+eczema|(?:eczema|rash|dry\s+skin)(?=[^.;]*\b(?:flares?|cream|emollients?|ointment|lotion|"
        r"holiday|summer)\b)|(?:cream|ointment|lotion|emollients?|moisturis\w+)\b[^.;]{0,60}\b(?:dry\s+skin|"
        r"eczema|rash)|cold\s+sores?|ingrow\w+\s+toenails?)\b",
        why="It comes and goes, and has little to do with learning.",
        triggers=plain_triggers("verruca", "verrucas", "verrucae", "wart", "warts", "head",
                                "headlice", "nits", "acne", "foot", "eczema", "sore", "sores",
                                "toenail", "toenails", "rash", "skin"),
    ),
    Term(
        key="seasonal",
        pattern=r"\b(?:hay\s?fever|(?:coughs?\s+and\s+)?colds|chicken\s?pox|tonsillitis|"
        r"seasonal\s+allerg\w+|ear\s+wax|travel\s+sick\w*|nose\s?bleeds?|(?:ear|chest|throat|viral|"
        r"skin)\s+infections?|"
        r"antibiotics?|(?:fully?|full)\s+recover\w*|sore\s+throats?|flu|insect\s+bites?|sunburn)\b",
        why="It is common and passes.",
        triggers=plain_triggers("hay", "hayfever", "colds", "chicken", "chickenpox", "tonsillitis",
                                "seasonal", "infection", "infections", "antibiotic", "antibiotics", "recover-",
                                "fully", "full", "throat", "throats", "flu",
                                "insect", "sunburn", "wax", "travel", "nose", "nosebleed", "nosebleeds"),
    ),
    Term(
        key="checks for everybody",
        pattern=
            r"\b(?:immuni[sz]ations?|vaccinations?|vaccines?|flu\s+(?:jabs?|nasal\s+spray)|jabs|"
            r"(?:routine|annual|yearly|regular)\s+(?:eye\s+(?:test|check)\w*|optician\w*|"
            r"sight\s+test\w*|check-?ups?|height|weight)|"
            r"(?:height|weight)\s+(?:and\s+(?:height|weight)\s+)?(?:is|are)\s+(?:on|within|normal)|"
            r"registered\s+with\s+(?:a|the|an?\s+\w+)\s+(?:gp|doctor|surgery|practice))\b",
        why="Every child is offered it.",
        triggers=plain_triggers("immuni-", "vaccin-", "flu", "jabs", "routine", "annual", "yearly",
                                "regular", "height", "weight", "registered"),
    ),
    Term(
        key="long over",
        pattern=
            r"\b(?:(?:has|have|is|are|was|now)\s+(?:\w+\s+)?(?:healed|better\s+now|cleared\s+"
            r"up|mended)|healed|cleared\s+up|mumps|measles|rubella|whooping\s+cough|scarlet\s+"
            r"fever|"
            r"sprain\w*|splinters?|bruis\w+|grazes?|birth\s?marks?|freckles?|"
            r"(?:brush(?:es|ed|ing)?|"
            r"clean(?:s|ed|ing)?)\s+(?:his|her|their)\s+teeth|milk\s+tooth|"
            r"plasters?\s+on|childhood\s+(?:injections?|illness\w*|jabs?|diseases?)|"
            r"(?:had|has\s+had)\s+an?\s+(?:cold|bug|cough|fever|temperature)|"
            r"teeth\s+(?:are|is|were)\s+"
            r"(?:brushed|cleaned|fine|good|healthy))\b|\b(?:broke|fractured|broken)\s+(?:his|her|"
            r"their|"
            r"an?)\s+(?:\w+\s+)?(?:arm|leg|wrist|"
            r"ankle|toe|finger|collar\s?bone)\b|\b(?:tonsils|adenoids|appendix|appendic\w+)\s+"
            r"(?:were\s+|was\s+|have\s+been\s+)?(?:removed|taken\s+out|out)\b",
        why="It is over.",
        triggers=plain_triggers("healed", "better", "cleared", "mended", "mumps", "measles", "rubella", "whooping",
                                "scarlet", "sprain-", "splinter", "splinters", "bruis-", "graze",
                                "grazes", "birthmark", "birthmarks", "birth",
                                "freckle", "freckles", "teeth", "milk", "plaster", "plasters",
                                "childhood", "had", "broke", "fractured", "broken", "tonsils",
                                "adenoids", "appendix",
                                "appendic-"),
    ),
)  # fmt: skip
"""Routine care, which usually stays out of C unless it reaches learning."""

AFFECTS_LEARNING = Pattern(
    r"\b(?:lessons?|class(?:room|work)?|learning|learns?|concentrat\w*|listen\w*|hears?|"
    r"read(?:s|ing)?|"
    r"writ(?:es?|ing|ten)|miss(?:es|ed|ing)?|absen\w+|attendance|interrupt\w*|affects?|impacts?|"
    r"tired\w*|exhaust\w*|distress\w*|phobia|sedat\w*|anaesthe\w*|cannot|can['’]t|unable|refus\w*|"
    r"fear\w*|afraid|frighten\w*|anxi\w*|sensitiv\w*|which\s+means|this\s+means|means\s+that|"
    r"so\s+that|because|school\s+day|school\s+work|play|pain\w*|falls?\s+asleep|sent\s+home|"
    r"kept\s+(?:him\s+|her\s+|them\s+)?(?:at\s+)?(?:home|in|off)|"
    r"(?:away|off|out)\s+(?:from\s+|of\s+)?(?:nursery|pre-?school|school|college|reception|his\s+"
    r"class|her\s+class)|(?:days?|weeks?|mornings?|sessions?)\s+(?:away|off|out|lost|at\s+home)|"
    r"los(?:es|t|ing)\s+(?:\w+\s+){1,3}?(?:days?|weeks?|hours?|mornings?|terms?))\b",
    re.IGNORECASE,
)
NOT_RELATED = Pattern(
    r"\b(?:does|do|has|have|is|are)\s+(?:not|no)\s+(?:\w+\s+){0,2}(?:affect\w*|impact|effect|"
    r"bearing|"
    r"relat\w+|link\w*|interrupt\w*|connect\w*)\b|\bunrelated\b|\bno\s+(?:effect|impact|bearing)\b",
    re.IGNORECASE,
)
WANTED_HERE = Pattern(
    r"\b(?:wish(?:es)?|request|want(?:s|ed)?|ask(?:s|ed)?|instruct\w+|require[sd]?)\b[^.;\n]{0,30}?\b(?:ICB|"
    r"integrated\s+care\s+board|health\s+(?:board|body|service|commissioner\w*)|NHS)\b"
    r"|\b(?:ICB|integrated\s+care\s+board|health\s+(?:board|body|service|commissioner\w*)|NHS\s+\w+)\b"
    r"[^.;\n]{0,40}?\b(?:wish(?:es)?|want(?:s|ed)?|ask(?:s|ed)?|request(?:s|ed)?|require[sd]?)\b"
    r"[^.;\n]{0,40}?\b(?:here|included?|recorded|written|stand|section|put|plan)\b",
    re.IGNORECASE,
)
"""That the health body wants a thing to stand in Section C, which it may."""
NO_PROVISION_NEEDED = Pattern(
    r"\b(?:found|finds|finding|identified)\s+(?:that\s+there\s+(?:is|are|was|were)\s+)?no\s+(?:\w+\s+)"
    r"{0,3}needs?\b|\bno\s+(?:\w+\s+){0,3}needs?\b[^.;]{0,60}\b(?:found|identified|known)\b|"
    r"\b(?:is|are|was|were|tested)\s+(?:both\s+|all\s+|found\s+)?(?:normal|healthy)\b|"
    r"\b(?:no|without)\s+(?:\w+\s+){0,3}(?:provision|support|treatment|input|action)\s+(?:is|are|"
    r"was)?"
    r"\s*(?:needed|required|necessary|reasonably)|\b(?:does|do)\s+not\s+(?:need|require)\s+"
    r"(?:any\s+)?"
    r"(?:\w+\s+){0,3}(?:provision|support|treatment|input|help|medic\w+)|"
    r"\b(?:resolved|discharged|grown\s+out\s+of|managed\s+(?:well\s+)?(?:at\s+home|by\s+(?:the\s+)?"
    r"(?:family|parents?|mum|dad|gp)))\b",
    re.IGNORECASE,
)

_NO_ALLERGY = (
    r"\b(?:no|not|without|denies|outgrown)\b[^.;]{0,30}\ballerg|\ballerg\w*\s*:\s*(?:none|no\b)"
)
_IN_FAMILY = (
    r"|\b(?:mother|father|mum|dad|brother|sister|sibling|parent|gran\w*|aunt|uncle|family)"
    r"(?:['’]s)?\s+(?:has|had|have|is|was|history)\b|\bfamily\s+history\b"
)
_RULED_OUT = r"\b(?:no|not|without|never|ruled\s+out|negative\s+for|free\s+of)\b[^.;]{0,40}\b"

CONDITIONS: tuple[Term, ...] = (
    Term(
        key="epilepsy",
        pattern=r"\b(?:epilep\w*|seizures?|convulsions?|(?:buccal\s+)?midazolam|buccolam)\b",
        unless=_RULED_OUT + r"(?:epilep|convuls|diagnosis)" + _IN_FAMILY,
        why="Staff need to know what to do in a seizure.",
    ),
    Term(
        key="diabetes",
        pattern=r"\b(?:diabet(?:es|ic)|insulin|hypoglycaem\w*|blood\s+(?:sugar|glucose))\b",
        unless=_RULED_OUT + r"diabet" + _IN_FAMILY,
        why="Staff need to know when to test and what to give.",
    ),
    Term(
        key="allergy",
        pattern=r"\b(?:allerg(?:y|ies|ic)|anaphyla\w*|epi-?pens?|adrenaline\s+(?:auto)?-?\s?(?:auto-?)?"
        r"(?:injector|pen)s?|jext)\b",
        unless=_NO_ALLERGY + _IN_FAMILY + r"|\b(?:hay\s?fever|seasonal|pollen|mild(?:ly)?)\b",
        why="Staff need to know what to keep away and what to do.",
    ),
    Term(
        key="feeding tube",
        pattern=r"\b(?:gastrostom\w*|jejunostom\w*|peg(?:-?\s?(?:fed|feed\w*|tube|button))|PEG|"
        r"mic-?key|naso-?gastric|ng\s+tube|tube[\s-]fed|feeding\s+tube|enteral\w*|"
        r"button\s+feed\w*)\b",
        unless=r"\bclothes\s+peg|\bpeg\s+(?:board|bag)s?\b" + _IN_FAMILY,
        why="Feeding by tube is done by people trained in it, to a written plan.",
    ),
    Term(
        key="airway",
        pattern=r"\b(?:tracheostom\w*|ventilat(?:or|ed|ion)|oxygen|suction(?:ing|ed)?|cpap|bipap)\b",
        unless=_RULED_OUT + r"oxygen\b|\bat\s+birth\b|\bborn\b|\bneonatal\b" + _IN_FAMILY,
        why="Care of the airway is done by people trained in it, to a written plan.",
    ),
    Term(
        key="other medical care",
        pattern=r"\b(?:catheter\w*|stoma|colostom\w*|ileostom\w*|(?:vp\s+)?shunt|haemophil\w*|"
        r"sickle[\s-]cell|adrenal\s+insufficiency|addison\w*|(?:severe|brittle|unstable)\s+asthma|"
        r"cystic\s+fibrosis|rescue\s+(?:medic\w+|inhaler)|emergency\s+medic\w+)\b",
        unless=_RULED_OUT + r"(?:catheter|stoma|shunt|asthma)" + _IN_FAMILY,
        why="Staff need to know what to do each day, and in an emergency.",
    ),
)
"""Conditions for which schools keep an individual health care plan."""

CARE_PLAN = Pattern(
    r"\b(?:individual(?:ised)?\s+)?health\s?-?care\s+(?:management\s+)?(?:plan|protocol)s?\b|"
    r"\bIHC?Ps?\b|"
    r"\bI?HCPs?\s+(?:dated|of|by|is|was|in|written|attached)|\bindividual\s+(?:health|care|"
    r"medical)\s+"
    r"plans?\b|\b(?:seizure|epilepsy|allergy|asthma|diabetes|emergency|medical|rescue|feeding|"
    r"anaphylaxis|care|gastrostomy|tracheostomy|airway|medication|medicine|nursing)\s+(?:\w+\s+"
    r"){0,2}"
    r"(?:care\s+|action\s+|management\s+)?(?:plans?|protocols?)\b",
    re.IGNORECASE,
)

NO_CARE_PLAN = Pattern(
    r"\b(?:no|not\s+(?:an?|any)|without(?:\s+an?)?)\s+(?:\w+\s+){0,3}(?:plan|protocol|ihc?p)s?\b|"
    r"\b(?:health\s?care|care)\s+plan\s*[?:–-]+\s*(?:no|none|n/?a|not)\b",
    re.IGNORECASE,
)

SOCIAL_CARE = Pattern(
    r"\bsocial\s+(?:care|work\w*|services)\b|\b(?:children|adult)\w*['’]?s?\s+(?:social|"
    r"services)\b|"
    r"\bearly\s+help\b|\bmash\b|\bfamily\b|\bservice\b|\bteam\b",
    re.IGNORECASE,
)
_CARE = (
    r"(?:(?:the\s+|our\s+|any\s+)?(?:local\s+authority['’]?s?\s+|council['’]?s?\s+)?"
    r"(?:(?:children|adult)['’]?s?['’]?\s+)?(?:and\s+\w+\s+)?"
    r"(?:social\s+(?:care|services?|work\w*)|children['’]?s?['’]?\s+services|services\s+for\s+"
    r"children|"
    r"(?:children|adult)['’]?s?['’]?\s+(?:\w+\s+)?teams?|any\s+of\s+(?:our|the|its|their)\s+(?:teams?|services?)|early\s+help|c\.?s\.?c\.?\b|mash\b|"
    r"(?:this|the|our)\s+(?:service|team|department)|"
    r"(?:\w+\s+){0,3}disabilit\w+\s+team|adult\s+(?:services|care)))"
)
NOT_KNOWN_TO_CARE = Pattern(
    rf"\b(?:not|never|\w*n['’]t)\s+(?:been\s+|currently\s+|presently\s+|previously\s+|yet\s+)*"
    r"(?:known|open|allocated|referred|involved|active|held)\s+(?:case\s+)?(?:to|with|by|on)\s+"
    rf"{_CARE}"
    rf"|\bunknown\s+to\s+{_CARE}"
    r"|\b(?:not|never|\w*n['’]t|nor)\s+(?:\w+\s+){0,3}?(?:on|in|among)\s+(?:any\s+of\s+"
    rf")?{_CARE}['’]?s?['’]?\s+(?:books|radar|caseloads?|lists?|registers?|files?|systems?|records|"
    r"cases)\b"
    r"|\b(?:not|never|\w*n['’]t)\s+(?:\w+\s+){0,3}?(?:on|in)\s+the\s+(?:books|radar|caseload|"
    rf"lists?)\s+of\s+{_CARE}"
    rf"|\b{_CARE}\s+(?:has|have|had|ha[sd]n['’]t|haven['’]t)\s+(?:never|not|no\s+cause\s+to|had\s+"
    r"no)\s+(?:\w+\s+)?(?:heard|met|had|dealt|worked|visited|been|come|seen|opened|spoken)\b"
    r"|\bno\s+(?:call|reason|need|cause|point|occasion)\s+(?:to|for|in)\s+(?:\w+\s+)?(?:ask|"
    r"approach|contact|consult|trouble|involv|writ|seek|request)\w*\s+(?:to\s+)?(?:them|it|that|"
    r"social|children['’]s|the\s+(?:service|team|department)|(?:their|its|any)\s+(?:advice|views?))"
    r"\b"
    rf"|\b{_CARE}\s+(?:(?:does|do|did|has|have|is|are)\s*(?:not|n['’]t|no)|holds?\s+no|had\s+"
    r"no|hold\s+no)\s+"
    r"(?:\w+\s+){0,4}(?:know|known|record|involve\w*|knowledge|aware|contact|file)"
    rf"|\bno\s+(?:\w+\s+){{0,3}}(?:involvement|contact|record|input|engagement|history)\s+"
    rf"(?:\w+\s+){{0,3}}?(?:with|from|by|of|at|to)\s+{_CARE}"
    r"|\bno\s+(?:\w+\s+){0,2}(?:social\s+(?:care|work\w*|services)|children['’]s\s+services|"
    r"early\s+help)\s+"
    r"(?:involvement|contact|input|record|allocated|worker\s+allocated)"
    r"|\b(?:has|have|had|with)\s+(?:no|never\s+had\s+an?|not\s+got\s+an?|not\s+had\s+an?)\s+"
    r"(?:allocated\s+|named\s+)?social\s+worker"
    r"|\bdo(?:es)?\s+not\s+have\s+an?\s+(?:allocated\s+|named\s+)?social\s+worker"
    r"|\bnot\s+(?:an?\s+)?(?:open|active)\s+case\b|\bno\s+open\s+(?:case|referral)\b"
    r"|\bno\s+(?:(?:current|previous|past|known|recent|prior|historic|present|open|other|or|and|"
    r"relevant|recorded)[\s/,-]+){0,5}"
    r"(?:involvement|contact|records?|history|trace|entry|entries|episodes?|referrals?|"
    r"information\s+held)\b"
    r"(?=[^.\n]{0,80}\b(?:system|database|records?|held|found|famil(?:y|ies)|child|service|"
    r"department|team|file|us|"
    r"register|children)\b)"
    r"|\b(?:family|child|case|name|pupil|parents|they|he|she|mum|dad)\s+(?:\w+\s+"
    r"){0,3}?(?:(?:is|are|was|were|does|do|did|"
    r"has|have)\s*(?:not|n['’]t|no|never))\s+(?:\w+\s+){0,3}?(?:known|open|allocated|"
    r"on\s+(?:our|the|any)|worker|"
    r"appear|record\w*)\b(?=[^.\n]{0,60}\b(?:department|system|service|team|database|records|us|"
    r"worker|directorate|"
    r"care|help|mash|caseload)\b)"
    r"|\b(?:no|not\s+an?)\s+(?:\w+\s+)?(?:social\s+worker|family\s+worker|key\s*worker|lead\s+"
    r"professional|worker)\s+"
    r"(?:is|was|has\s+been|currently)?\s*(?:allocated|assigned|involved|named)\b"
    r"|\b(?:has|have|holds?|had|found|returned|returns?|shows?|revealed)\s+(?:no|nil)\s+(?:files?|"
    r"records?|results?|"
    r"entr\w+|trace|match\w*)\b|\bnothing\s+(?:is\s+|was\s+)?(?:held\s+)?on\s+(?:file|record)\b"
    r"|\bunknown\s+to\s+(?:us|(?:this|the|our)\s+\w+)"
    r"|\b(?:is|are)\s+not\s+known\s+to\s+(?:us|them|(?:this|the|our|their|its)\s+\w+)"
    rf"|\b{_CARE}\s+(?:\w+\s+)?(?:do|does|did)\s*(?:not|n['’]t)\s+know\b|\b(?:family|child|pupil|"
    r"name|case)\s+(?:(?:is|was|are)\s+)?(?:not|un)\s?known\b"
    r"|\bneeds?\s*[:–-]\s*not\s+known\b|^\W*(?!it\b|this\b|that\b)(?:he|she|they|(?-i:[A-Z]\w+))\s+"
    r"(?:is|are)\s+not\s+known\b(?!\s+whether)|^\W*not\s+known\W*$|"
    r"\b(?:checked|search(?:ed)?)\b[^.\n]{0,60}\b(?:not\s+known|no\s+(?:trace|record|match))"
    r"|\b(?:social\s+care|children['’]s\s+services|known\s+to\s+social\s+(?:care|services))\s*"
    r"[:?–-]+\s*"
    r"(?:not\s+known|no\b(?!\s+(?!(?:current|previous|past|known|such|open|recorded)?\s*"
    r"(?:records?|involve\w*|contact|files?|input|history|trace|"
    r"knowledge|case|one|social|worker)\b)\w)|unknown|n/?a|n\s?/?\s?k\b)"
    rf"|\b(?:nobody|no[\s-]one|no\s+(?:worker|team))\s+(?:from|in|at)\s+{_CARE}\s+(?:\w+\s+"
    r"){0,2}?(?:knows?|knew|has\s+(?:met|heard)|is\s+(?:involved|allocated|working))\b"
    rf"|\b{_CARE}\s+(?:\w+\s+)?(?:holds?|held|have|has|had)\s+nothing\s+(?:on|about|for|recorded|"
    r"held)\b"
    r"|\bnot\s+(?:\w+\s+)?known\s+to\s+(?:the|this|any|our)\s+(?:[\w’'-]+\s+){0,3}?(?:services?|"
    r"teams?|departments?|authority|council|hub)\b"
    rf"|\b{_CARE}\s+(?:has|have|had)\s+(?:had\s+)?(?:no|nothing|never\s+had)\s+(?:any\s+)?(?:"
    r"dealings|contact|involvement|to\s+do)\b"
    r"|\b(?:never|neither|nor|not)\b[^.;\n]{0,40}\b(?:been\s+)?(?:open|known)\s+to\s+"
    rf"{_CARE}"
    r"|\b(?:never|not)\s+(?:\w+\s+)?had\s+(?:any\s+)?(?:contact|dealings|involvement|anything\s+"
    rf"to\s+do)\s+with\s+{_CARE}",
    re.IGNORECASE,
)
_NO_FILE = r"(?:files?|records?|entr(?:y|ies)|involvement|contact|referrals?|history|trace|case)"
HOLDS_NOTHING = Pattern(
    rf"\b{_CARE}\s+(?:currently\s+|has\s+|have\s+)?(?:hold|holds|held|keeps?|ha[sv]e?|had|shows?|"
    rf"found)\s+(?:no\s+(?:\w+\s+){{0,2}}?{_NO_FILE}|nothing)\b"
    rf"|\b{_CARE}\s+(?:has|have)\s+(?:not|never)\s+(?:yet\s+)?(?:met|seen|heard|visited|worked|"
    r"been\s+(?:asked|involved|contacted))\b"
    rf"|\bno\s+{_NO_FILE}\s+(?:is|are|was|were)\s+(?:held|kept|found|made)\b"
    rf"|\b(?:nobody|no[\s-]one)\b[^.;\n]{{0,30}}?\b{_CARE}[^.;\n]{{0,20}}?\b(?:has|have|knows?|"
    r"heard|met)\b"
    r"|\b(?:has|have|had|needs?|with|got|asked\s+for|allocated)\s+(?:no|an?)\s+(?:allocated\s+"
    r"|named\s+)?social\s+worker\b"
    r"|\b(?:no|not\s+an?)\s+(?:\w+\s+)?social\s+worker\b|\bunknown\s+to\b",
    re.IGNORECASE,
)
"""That social care has nothing on the pupil: no need, and no finding that there is none."""
_BURDEN = (
    r"(?![^.;\n]*\b(?:who|which|but|because|since|so|needs?|alone|car(?:e|es|er|ers|ing)|ill(?:ness)?|disab\w+|"
    r"crowded|cramped|shar(?:e|es|ing)|temporary|homeless\w*|foster\w*|looked|hostel|refuge|only|without|"
    r"cannot|can[’']t|difficult\w*|hard|risk\w*|safe\w*|worr\w+|depress\w*|poor\w*|support\w*|help\w*|"
    r"break|tired|exhaust\w*|unable|no|not|nobody|special|guardian\w*|adopt\w+|kinship|order|died|"
    r"separat\w+|prison|debts?|violen\w+|hours?|nights?|lifts?|stairs|wheelchair|bedroom|bathroom|garden)\b)"
)
_KIN = (
    r"(?:mum|dad|mother|father|parents|gran\w*|nan\w*|brothers?|sisters?|siblings|aunt\w*|uncles?|cousins?|"
    r"stepdad|stepmum|family|they|both|neighbours|friends)"
)
HOUSEHOLD = Pattern(
    rf"^\W*(?:(?-i:[A-Z][\w’'-]+)|he|she|they)\s+(?:lives|is\s+living|live)\s+(?:in|at|with|on|near)\b"
    rf"{_BURDEN}[^.;\n]{{3,160}}[.;]?\W*$"
    rf"|^\W*(?:(?:his|her|their|the)\s+)?(?:(?:older|younger|elder|big|little|twin)\s+)?{_KIN}(?:\s+and\s+"
    rf"(?:his\s+|her\s+)?{_KIN})?\s+(?:also\s+|all\s+|both\s+)?(?:lives?|is|are|works?|goes|go|attends?)\s+"
    rf"(?:round|near\w*|close|next|in|at|on|with|down|to|as|an?)\b{_BURDEN}[^.;\n]{{3,120}}[.;]?\W*$",
    re.IGNORECASE,
)
"""Who lives where, with whom, and no more: it tells no need."""
NOTHING_HERE = Pattern(
    r"\bnothing\s+(?:more\s+|else\s+|further\s+)?(?:(?:for\s+us\s+)?to\s+"
    r"(?:put|add|say|write|enter|report|record|fill\s+in)|(?:is|was|has\s+been)\s+"
    r"(?:entered|written|recorded|put)|(?:in|for|under)\s+(?:this|the)\s+"
    r"(?:section|part|box|page))\b|\b(?:leave|left|is|stays?)\s+(?:\w+\s+)?(?:blank|empty)\b",
    re.IGNORECASE,
)
"""That a section is left bare."""
NOBODY_DID = Pattern(r"\b(?:nobody|no[\s-]one|none|never)\b[^.;\n]*", re.IGNORECASE)
NO_CONTACT = Pattern(
    r"\b(?:no|not|never|nil|nothing|none|nobody|neither|without|unknown|\w*n['’]t|"
    r"closed)\b[^.;\n]{0,60}?\b(?:known|know|knows|involv\w+|contact|"
    r"records?|caseload|system|database|open|worker|files?|history|referr\w+|threshold|trace|heard|"
    r"met|dealings|across|books|allocated|unknown|"
    r"to\s+do\s+with|notice|attention|mosaic|liquidlogic|register|list|knowledge|aware|visited|"
    r"needed\s+an?)\b|"
    r"\bunknown\b|(?:n['’]t)\s+(?:\w+\s+){0,3}(?:know|have|had|got|heard|met)\b|"
    r"\bn/?\s?k\b|\b(?:no|nil)\s+(?:SW|FSW|CSC|SC|social\s+work\w*)\b|\b(?:nobody|no\s+one)\s+"
    r"from\b|"
    r"\b(?:came|drew|drawn)\s+(?:up\s+|back\s+)?(?:empty|a\s+blank|with\s+nothing)\b|"
    r"\b(?:never|not)\s+(?:\w+\s+){0,4}?(?:social\s+(?:care|services|work\w*)|children[’']s\s+"
    r"services|early\s+help)\b",
    re.IGNORECASE,
)
"""Any word that nobody in social care has to do with the family: with no advice listed, it stands in its place."""
REPLY_OF_CARE = Pattern(
    r"\bassess(?:ed|ment\s+(?:\w+\s+){0,4}(?:completed|found|of|dated|carried|on|in|\d))"
    r"|\badvice\s+(?:\w+\s+){0,4}(?:dated|of\s+\d|received|given|provided|says?|states?|found|on\s+"
    r"\d|\d)"
    r"|(?<!not )(?<!never )(?<!n’t )(?<!n't )\b(?:gave|given|provided|sent|wrote|replied|advised|"
    r"answered|reported|visited|completed|met)\b"
    r"(?!\s+(?:no|nothing)\b)(?!\s+(?:by|to|from|as)\s+(?:mum|dad|the\s+"
    r"(?:family|parents?|school)|school))",
    re.IGNORECASE,
)

SOURCE_IN_CARE = Pattern(
    r"\((?![^()]*\b(?:checks?|search(?:ed)?|trace|records?|system|database|look-?up)\b)"
    r"(?:[^()]{0,40}[\s,:])?(?:social\s+(?:worker|care)|early\s+help|family\s+(?:support\s+"
    r")?worker|(?:disabled\s+)?children[’']s\s+(?:services|team))\b[^()]{0,60}\d[^()]{0,20}\)",
    re.IGNORECASE,
)
"""That a line of the plan rests on what social care wrote: "(social worker, 11 September 2026)"."""
STILL_ASKED = Pattern(
    r"\b(?:asked|asks|asking|requested|requests?|applied|applies|waiting|waits|wants?|wish(?:es)?|"
    r"would\s+like|hopes?|can\s+(?:still\s+)?(?:ask|have)|may\s+ask|entitled|told\s+"
    r"(?:her|him|them)\s+of)\s+"
    r"(?:[\w’',-]+\s+){0,8}?(?:re-?)?assess(?:ed|ment)\b[^.;\n]*"
    r"|\b(?:will|shall|is\s+to|are\s+to|to|may|can|could|should)\s+(?:then\s+|also\s+)?be\s+"
    r"(?:re-?)?assess(?:ed)\b[^.;\n]*"
    r"|\bassessment\s+(?:is|was|will\s+be|to\s+be|has\s+been)\s+(?:\w+\s+)?(?:requested|awaited|"
    r"due|planned|booked|asked|talked\s+(?:over|about|through)|discussed|mentioned|considered|"
    r"explained|offered|suggested|raised|spoken\s+of|carried\s+out\s+(?:when|in|after|before))"
    r"\b[^.;\n]*",
    re.IGNORECASE,
)
"""An assessment that somebody asks for, or that is to come."""

PROTECTION = Pattern(
    r"(?i:\bchild(?:ren)?\s+in\s+need\b(?!\s+of\s+(?:an?|some|more|extra)\b)|"
    r"\bchild[\s-]protection\b|"
    r"\bprotection\s+plans?\b|\b(?:at\s+risk|protection)\s+register\b|"
    r"\bs(?:ection|ec|\.)?\s?\.?47\b|"
    r"\bplan\s+(?:for|under\s+(?:the\s+)?category\s+of|because\s+of)\s+(?:neglect|emotional|"
    r"physical|"
    r"sexual)\b|\bcategory\s+of\s+(?:neglect|emotional|physical|sexual)\b|"
    r"\b(?:safeguarding|strategy)\s+(?:investigation|enquir\w+|inquir\w+|plan|conference|"
    r"discussion|"
    r"meeting)s?\b|\b(?:interim\s+|full\s+)?care\s+proceedings\b|\bpublic\s+law\s+outline\b|"
    r"\b(?:alleged|suspected|disclosed)\s+(?:\w+\s+)?abuse\b|"
    r"\bs(?:ection|ec|\.)\s?\.?17\b(?!\s+(?:of\s+)?(?:the\s+)?(?:equality|education|children\s+"
    r"and\s+"
    r"families|care))|\bs17\b)|"
    r"\bC\.?I\.?N\.?(?=\s+(?:plan|meeting|review|status|case|support)|\W|$)|"
    r"\bC\.?P\.?(?:P\b|\s+(?:[Pp]lan|[Cc]onference|[Rr]egister|[Ss]tatus|[Cc]ategory|[Cc]ase|"
    r"[Mm]eeting))",
)
PROTECTION_DENIED = Pattern(
    r"\b(?:not|never|no|none|\w*n['’]t|neither|nor|without)\b[^.;]{0,60}(?:child(?:ren)?\s+in\s+need|"
    r"protection|CIN\b|CPP?\b|section\s?17|s\.?\s?17|s\.?\s?47|section\s?47|safeguarding)|"
    r"(?:child(?:ren)?\s+in\s+need|protection(?:\s+plan)?|CIN(?:\s+plan)?|CPP?(?:\s+plan)?)\s*"
    r"\??\s*"
    r"[:–=-]?\s*(?:no\b|none\b|n/?a\b|not\b|☐|ended|closed)",
    re.IGNORECASE,
)
CONSENT = Pattern(
    r"(?<!no )(?<!without )\bconsent(?:s|ed)?\b(?!\s+(?:(?:has|was|is)\s+)?(?:not|to\s+"
    r"be|awaited|refused))|"
    r"\bagree(?:s|d)\b[^.;\n]{0,70}\b(?:includ\w+|shar\w+|record\w*|named?|written|here|print\w*|"
    r"disclos\w+|mention\w*|in\s+(?:this|the)\s+plan)\b|"
    r"\bwith\s+(?:the\s+)?(?:\w+\s+){0,4}(?:agreement|permission)\b|"
    r"\bpermission\s+(?:was\s+)?(?:given|from|of)\b",
    re.IGNORECASE,
)
ADULT_CARE = Pattern(
    r"\b(?:adult|transition\w*|child['’]?s\s+needs|young\s+carer['’]?s|care\s+act|care\s+and\s+"
    r"support|"
    r"carer['’]?s)\b[^.;\n]{0,80}\b(?:assess\w*|refer(?:red|ral)|eligib\w+|advice|plan\w*|"
    r"request\w*)\b"
    r"|\b(?:assess\w*|refer(?:red|ral))\b[^.;\n]{0,80}\b(?:adult\w*|transition\w*|care\s+act|"
    r"after\s+(?:18|eighteen)|at\s+(?:18|eighteen)|child['’]?s\s+needs)\b"
    r"|\bcare\s+act\b|\bassessment\s+(?:was\s+|has\s+been\s+)?(?:requested|asked\s+for|booked|"
    r"completed)\b"
    r"|\b(?:not|un)\s?likely\s+to\s+(?:need|have|require)\b[^.;\n]{0,40}\b(?:adult|after|18)\b",
    re.IGNORECASE,
)
