"""Vague words in provision, by family: why each fails the reader, when it is fine, and its source.

The judgment in L v Clarke and Somerset asks that a reader can tell what was decided for this child;
Worcestershire CC v SE names support, input, interventions and opportunities as words that rarely do.
Ordered from the worst: what takes the duty away comes before what only fails to count it.
"""

from ehcplan.compliance.shapes import Term, plain_triggers
from ehcplan.compliance.words.vague_everyday import EVERYDAY

_CLARKE = "L v Clarke and Somerset CC [1998] ELR 129"
_WORCESTERSHIRE = "Worcestershire CC v SE [2020] UKUT 217 (AAC)"
_GREENWICH = "C v SENT and LB Greenwich [1999] ELR 5"
_CUMBRIA = "R v Cumbria CC ex p P [1994] ELR 337"
_CODE = "SEND Code of Practice, 9.69 table, F"

_NEED = (
    r"(?:required|requires?|needed|needs?|necessary|appropriate|possible|applicable|practicable|"
    r"practical|feasible|desirable|relevant|helpful|useful|suitable|available|able|reasonable|"
    r"beneficial|allows?|permits?|deemed\s+\w+|felt\s+\w+|considered\s+\w+|judged\s+\w+)"
)
_LOOKING_BACK = r"(?:the\s+)?(?:annual\s+review|next\s+review|review\s+meeting)"

W08 = Term(
    key="W08",
    pattern=r"\bsubject\s+to\b|\bdepend(?:ing|ent)\s+(?:up)?on\s+(?:\w+\s+){0,3}?(?:staff|fund|budget|"
    r"resourc|availab|capacity|need)\w*|\bprovided\s+that\s+(?:\w+\s+){0,3}(?:fund|staff)\w*"
    r"|\bresources\s+permitting\b|\b(?:staffing|funding|time|timetable|capacity)\s+"
    r"(?:permitting|allowing|allows|permits)\b",
    why="The duty is there only if something else happens.",
    instead="Say what is provided whatever happens.",
    unless=(
        r"\b(?:not|never|no|isn[’']t|doesn[’']t|neither|nor|nothing|none|nobody|without|rather\s+"
        r"than|instead\s+of|whatever|regardless|irrespective|whether|even\s+"
        r"(?:if|when))\b[^.;]{0,60}\b(?:subject\s+to|depend\w*|permitting|allow\w*|provided)\b|"
        r"\b(?:any|every|another|a|school|which|what|whose|one|no)\s+subject\s+to\b|"
        r"subject\s+to\s+(?:a\s+|the\s+)?(?:minimum|floor|least\s+\w+|lower\s+limit|at\s+least|"
        r"no\b|nothing|(?:statutory\s+)?annual\s+review)|\b(?:the|each|this|his|her|their)\s+"
        r"subject\s+to\b"
    ),
    fine_when="a minimum stands beside it",
    triggers=plain_triggers("subject", "depend-", "provided", "permitting", "allow-", "permits"),
    source=_CLARKE,
)
W09 = Term(
    key="W09",
    pattern=
        r"\b(?:to\s+be|yet\s+to\s+be|will\s+be|are|is|as)\s+(?:jointly\s+|mutually\s+|further\s+)?"
        r"(?:determined|decided|agreed|arranged|discussed|confirmed|advised|directed|finali[sz]ed|"
        r"negotiated)\b"
        r"|\bas\s+(?:is\s+)?recommended\b|\bto\s+be\s+recommended\b"
        r"|\bat\s+(?:the|its|their|his|her)\s+(?:\w+[\s’']*){0,3}discretion\b|\bdiscretion(?:ary)?\b"
        r"|\b(?:kept|keep|remain|be)\s+under\s+(?:\w+\s+)?review\b"
        r"|\b(?:review(?:ed)?|monitor(?:ed)?|assess(?:ed)?)\s+and\s+(?:then\s+)?(?:reduced?|"
        r"adjust(?:ed)?|"
        r"amend(?:ed)?|chang(?:e|ed)|withdrawn?|faded|decreased?|increased?|altered|revised|updated)\b"
        r"|\b(?:amount|hours|level|frequency|duration|intensity|support|provision|input|sessions)\s+"
        r"(?:\w+\s+){0,3}?(?:(?:is|are|will|to|should)\s+)?be\s+reviewed\b"
        r"|\bto\s+be\s+(?:kept\s+under\s+)?review(?:ed)?\b"
        r"|\b(?:following|after|pending|upon|depending\s+on)\s+(?:an?\s+|the\s+|further\s+|initial\s+|"
        r"\w+[’']s\s+)?(?:\w+\s+){0,2}(?:assessment|discussion|consultation|observation)s?\s+(?:by|"
        r"with|of|from)\b"
        r"|\b(?:decide[sd]?|determined?|agree[sd]?)\s+(?:up)?on?\s*by\b|\bin\s+agreement\s+with\b"
        r"|\bas\s+(?:the\s+)?(?:school|college|setting|nursery|teacher|therapist|staff|senco)\s+"
        r"(?:sees?\s+fit|decides?|feels?|thinks?|considers?|advises?|directs?|judges?)\b"
        r"|\b(?:professional|clinical|teacher[’']?s?|staff|therapist[’']s)\s+judg[e]?ment\b"
        r"|\b(?:school|college|setting|nursery|therapist|teacher|sendco|senco|staff)\s+(?:will|to|may|"
        r"can|should)\s+"
        r"(?:decide|determine|agree|judge|choose\s+(?:how|when|what))\b"
        r"|\bTB[CAD]\b|\bto\s+be\s+(?:confirmed|advised|agreed)\b",
    why="It leaves the decision to somebody else, later.",
    instead="Decide it here: what, how much, how often, who.",
    unless=
        r"\bto\s+be\s+reviewed\s+(?:\w+\s+)?(?:(?:at|by|in|on|each|every|once|twice|half|after)\b|"
        r"termly|annually|monthly|weekly|fortnightly|yearly)(?!.*\breduc)|reviewed\s+(?:at|by|"
        rf"in)\s+{_LOOKING_BACK}"
        r"(?!\s+and\s+reduc)|\b(?:rules|targets|signal|sign|card|code|word|time-?out|order|books?|"
        r"games?|topics?|texts?|pieces?|routes?|recipes?|menus?|roles)\s+(?:[\w’'-]+\s+){0,4}?(?:is\s+"
        r"|are\s+)?"
        r"(?:agreed|decided)\b|\bagreed\s+(?:signal|sign|card|word|place|rules)"
        r"|\bat\s+(?:his|her|their)\s+(?:own\s+)?discretion,?\s+(?:he|she|they|(?-i:[A-Z][a-z]\w*))"
        r"\b(?!\s+(?:is|will\s+be|may\s+be)\s+(?:given|offered|provided))"
        r"|\b(?:will\s+be|is|are)\s+discussed\s+with\b|\bwill\s+be\s+(?:discussed|agreed|arranged|"
        r"confirmed|decided)\s+with\s+(?:him|her|them|(?-i:[A-Z][a-z]\w*))\b",
    fine_when=(
        "the amount is fixed and only the place in the timetable is left, or a review is dated"
    ),
    triggers=plain_triggers(
        "determin-", "decid-", "agree-", "arranged", "discuss-", "confirmed", "advis-", "direct-",
        "finalis-", "finaliz-", "negotiated", "recommended", "discretion-", "review-", "monitor-",
        "assess-", "following", "after", "pending", "upon", "sees", "see", "feels", "feel", "thinks",
        "think", "considers", "consider", "judg-", "choose", "tbc", "tba", "tbd", "keep", "kept",
    ),
    source=_GREENWICH,
)  # fmt: skip
W19 = Term(
    key="W19",
    pattern=
        r"£\s?\d(?:[\d,]*\d)?|\b(?:band(?:ing)?|range|level|tier|element|exceptional|matrix|"
        r"resource)\s*"
        r"(?:[A-Z0-9]{1,2}\s+)?(?:top[\s-]?up|funding|funds)\b"
        r"|\b(?:band|banding|element|matrix)\s+(?:[0-9]{1,2}|(?-i:[A-HJ-Z]))\b"
        r"(?!\s*(?:words?|vocabulary|language|books?|reader|level|reading))"
        r"|\btop[\s-]?ups?\b|\bE3\s+(?:funding|funds|top|money|payment)|\b(?:high\s+needs|additional|"
        r"extra|notional|enhanced|individual|sen|"
        r"exceptional\s+needs)\s+(?:\w+\s+)?(?:funding|money|budget|resources?)\b|\bfunding\b|"
        r"\bfunded\s+at\b"
        r"|\bpounds\s+(?:a|per)\s+(?:year|week|term)\b",
    why="Money is not provision: it does not say what anybody will do.",
    instead="List the hours and the roles that it pays for.",
    unless=
        r"\b(?:coins?|notes?|change|shop(?:s|ping)?|price[sd]?|(?:he|she|they|to|by|"
        r"(?-i:[A-Z][a-z]\w*))\s+pay(?:s|ing)?\s+for|spend(?:s|ing)?|"
        r"money\s+skills|purse|till|costs?\s+of\s+(?:food|items)|budgeting)\b|"
        r"\bno\s+(?:top|additional\s+fund)"
        r"|\b(?:nurs\w+|assistant|therapist|practitioner|worker|physio\w*|midwife|technician|nhs|afc|"
        r"agenda\s+for\s+change)\W+(?:\w+\W+){0,2}?band\s+\d|\bband\s+\d\s+(?:\w+\s+)?(?:nurs\w+|"
        r"assistant|therap\w+|practitioner|worker|technician)"
        r"|\btop[\s-]?up\s+(?:session|lesson|training|teaching)",
    fine_when="it stands in Section J, or is money that the pupil learns to use",
    triggers=plain_triggers(
        "#", "band", "banding", "element", "matrix", "top", "topup", "top-up", "fund-", "money",
        "budget", "resourc-", "pounds", "range", "tier", "level",
    ),
    source=_CUMBRIA,
)  # fmt: skip
W04 = Term(
    key="W04",
    pattern=
        r"\b(?:as|when(?:ever)?|where(?:ver)?|if|how|unless|until)\s+(?:and\s+(?:when|where|if|as)"
        r"\s+)?"
        r"(?:ever\s+)?(?:(?:it\s+|this\s+|they\s+|he\s+|she\s+)?(?:is|are|be|becomes?|was)\s+)?"
        r"(?:(?:it\s+|he\s+|she\s+|they\s+|staff\s+)?(?:feels?|deems?|thinks?|considers?|judges?)\s+"
        r"(?:it\s+)?)?"
        rf"(?:most\s+|reasonably\s+|otherwise\s+|practically\s+|otherwise\s+)?{_NEED}\b"
        r"|\b(?:from\s+)?time\s+to\s+time\b|\bon\s+an?\s+(?:as[\s-]needed|needs|ad[\s-]hoc|"
        r"when[\s-]needed)\b"
        r"|\bad[\s-]hoc\b|\bas[\s-]needed\b|\bon\s+request\b|\bif\s+and\s+when\b|\bas\s+and\s+when\b"
        r"|\bshould\s+(?:the\s+need|it|this|he|she|they)\s+(?:arise|need|require|be\s+needed)\b"
        r"|\b(?:when|if|should)\s+the\s+need\s+arises?\b|\bwhen\s+(?:he|she|they|\w+)\s+(?:needs|"
        r"requires)\s+"
        r"(?:it|this|support|help|one)\b|\bwhere\s+there\s+is\s+a\s+need\b|\bwhen\s+staff\w*\s+(?:is|"
        r"are|allows?)\b"
        r"|\bas\s+(?:much|often|many|far|soon)\s+as\s+(?:(?:is|it\s+is|this\s+is|reasonably|may\s+"
        r"be)\s+)*(?:possible|needed|necessary|required|practicable|practical|feasible|reasonable|"
        r"convenient)\b",
    why="Somebody else decides later whether it happens at all.",
    instead="Name the moment (“when Sam raises the card”) and what is then always done.",
    unless=
        r"\b(?:as|when|if)\s+(?:needed|required|necessary)(?:\s+by\s+(?:him|her|them|(?-i:[A-Z])"
        r"[\w’'-]*)|[,:]?\s+shown\s+by|:)\s+"
        r"(?:(?:his|her|their)\s+)?\w+(?:ing|s)\b|\bas\s+(?:far|independently|fully)\s+as\s+possible\s+"
        r"(?:by|on)\s+(?:him|her)|\bwhat(?:ever)?\s+is\s+"
        r"(?:needed|possible)|\bas\s+soon\s+as\s+possible\s+after\b"
        r"|\b(?:shows?|holds?|puts?|raises?|hands?|turns?)\s+(?:over\s+|up\s+|out\s+)?"
        r"(?:an?|his|her|their|the)\s+(?:[\w-]+\s+){0,2}?(?:card|pass|flag|sign|fob)\s+(?:up\s+|over\s+)?"
        r"(?:if|when|as)\s+needed\b",
    fine_when="a real trigger has a fixed response",
    triggers=plain_triggers(
        "required", "require", "requires", "need", "needs", "needed", "as-needed", "when-needed",
        "necessary", "appropriate", "possible", "applicable", "practicable", "practical", "feasible",
        "desirable", "relevant", "helpful", "useful", "suitable", "available", "able", "reasonable",
        "beneficial", "convenient", "allow", "allows", "permit", "permits", "deemed", "felt", "considered", "judged",
        "time", "hoc", "ad-hoc", "request", "arise", "arises", "when",
    ),
    source=_CLARKE,
)  # fmt: skip
W11 = Term(
    key="W11",
    pattern=r"\b(?:should|may|might|could)\s+(?:also\s+|ideally\s+|then\s+|continue\s+to\s+)?"
    r"(?:be\s+)?(?:considered?|offered|given|provided|used|receive|have|include|need|require|be|"
    r"work|"
    r"access|get|use|attend|participate|take|continue|see|explore[d]?|try|encouraged|supported|"
    r"taught|helped)\b"
    r"|\bit\s+(?:is|would\s+be|may\s+be|might\s+be)\s+(?:recommended|suggested|hoped|advised|"
    r"advisable|helpful|"
    r"useful|beneficial|important|desirable|anticipated|envisaged|expected|preferable)\b"
    r"|\b(?:we|I|the\s+(?:ep|slt|ot|therapist|psychologist))\s+(?:would\s+)?(?:recommends?|"
    r"suggests?|advises?)\b"
    r"|\bconsideration\s+(?:should\s+|will\s+|to\s+|may\s+|needs?\s+to\s+)?(?:be\s+)?(?:given|to)\b"
    r"|\b(?:will|to)\s+consider\b|\bconsider\s+(?:the\s+)?us(?:e|ing)\b|"
    r"\b(?:is|are)\s+(?:recommended|suggested)\b"
    r"|\b(?:ideally|preferably|hopefully)\b",
    why="Advice language: it suggests where a plan must decide.",
    instead="Write “will”, and what, how much, how often, who.",
    unless=
        r"\b(?:so\s+that|which|that)\s+(?:he|she|they|(?-i:[A-Z][a-z]\w*))\s+(?:may|might|could)\b|"
        r"\bmay\s+(?:19|20)\d\d\b"
        r"|\b\d{1,2}\s+may\b|\bin\s+may\b|\b(?:what|whatever|which|who|whom|where|why|how|anything|"
        r"something|things|words|times|places|feelings)\s+(?:\w+\s+){0,2}?(?:may|might|could)\b"
        r"|\bmore\s+may\b|(?:he|she|they|(?-i:(?!Staff|School|Adults|College|Nursery|The|All|Teachers|"
        r"Support|This|It|Setting|Help|Provision)[A-Z][a-z]\w*))\s+may\s+(?:always\s+)?"
        r"(?:use|take|leave|choose|ask|sit|stand|bring|wear|keep|have\s+(?:an?\s+"
        r")?(?:reader|scribe|rest\s+break|prompter|calculator)\w*)\b(?!\s+part)",
    fine_when="it stands in the advice of Section K",
    triggers=plain_triggers(
        "should", "may", "might", "could", "recommend-", "suggest-", "hoped", "advis-", "helpful",
        "useful", "beneficial", "important", "desirable", "anticipated", "envisaged", "expected",
        "preferabl-", "consider", "consideration", "ideally", "hopefully",
    ),
    source=_CLARKE,
)  # fmt: skip
W03 = Term(
    key="W03",
    pattern=r"\b(?:would|will|may|might|could|should|to)\s+(?:\w+\s+)?(?:benefit|profit|gain)\s+"
    r"(?:\w+\s+)?from\b"
    r"|\bbenefit(?:s|ed|ing)?\s+(?:\w+\s+)?from\b|\b(?:would|might|could)\s+(?:also\s+)?(?:be\s+"
    r"helped|"
    r"find\s+it\s+helpful|like\s+to\s+have|help\s+(?:him|her|them)|be\s+useful|"
    r"be\s+of\s+(?:benefit|help))\b"
    r"|\bof\s+benefit\s+to\b|\bneeds?\s+(?:to\s+have\s+)?(?:support|help|input|access)\b"
    r"|\bresponds\s+well\s+to\b",
    why="An opinion about what helps, not something that anybody has to do.",
    instead="Write who will do it, how much and how often.",
    fine_when="it is quoted as advice in B or K",
    triggers=plain_triggers("benefit-", "would", "might", "could", "need", "needs", "responds"),
    source=_CLARKE,
)
W06 = Term(
    key="W06",
    pattern=r"\b(?:up\s+to|(?:a\s+)?maximum\s+of|(?:no|not)\s+more\s+than|to\s+a\s+maximum\s+of)\s+"
    r"(?:an?\s+(?:maximum|total)\s+of\s+)?(?:\d+|half|an?\b|one|two|three|four|five|six|seven|"
    r"eight|nine|"
    r"ten|twelve|fifteen|twenty|twenty-five|thirty)[\s-]+(?:\w+\s+)?(?:minutes?|mins?|hours?|hrs?|"
    r"sessions?|times|"
    r"days?|weeks?|visits?|lessons?|nights?|occasions?|blocks?|terms?)\b"
    r"|\bup\s+to\s+(?:\w+\s+)?(?:weekly|daily|full[\s-]?time|termly)\b"
    r"|\b(?:approximately|approx\.?|around|about|roughly|circa)\s+\d+\s*(?:hours?|hrs?|minutes?|"
    r"mins?|sessions)\b"
    r"(?!\s+(?:away|long|late|early))",
    why="Nothing at all would satisfy it.",
    instead="Give the amount, or a least amount.",
    unless=r"\bwhen(?:ever)?\s+(?:he|she|they|the|his|her|their)\s+(?!needs?\b|requires?\b|is\s+"
    r"(?:able|needed))|"
    r"\b(?:at\s+least|a\s+minimum\s+of|no\s+less\s+than|no\s+fewer\s+than)\b|\boxygen|\bdose|"
    r"\bmedic|"
    r"\bwait(?:s|ing)?\s+(?:for\s+)?(?:up\s+to|no\s+more)|\bgroups?\s+of\s+up\s+to|"
    r"\brest\s+breaks?\b|"
    r"\b(?:steps?|sentences?|messages?|instructions?|texts?|worksheets?|recordings?|films?|videos?|"
    r"explanations?|tasks?|pieces|sittings?)\s+of\s+(?:up\s+to|no\s+more)|"
    r"\b(?:can|may)\s+(?:sit|work|concentrate|attend|walk)|\bfor\s+no\s+more\s+than\s+\w+\s+"
    r"minutes\s+at\s+a\s+time|"
    r"\bmaximum\s+of\s+\w+\s+(?:other\s+)?(?:pupils|children|students)",
    fine_when="it is the size of a group, or a medical ceiling",
    triggers=plain_triggers(
        "up", "maximum", "more", "approximately", "approx", "around", "about", "roughly", "circa"
    ),
    source=_CLARKE,
)
W02 = Term(
    key="W02",
    pattern=(
        r"\bopportunit(?:y|ies)\b|\bchances?\s+(?:to|for|of)\b|\b(?:be\s+)?given\s+(?:the\s+"
        r")?(?:time|space)\s+to\b"
    ),
    why="An opportunity may never come.",
    instead="Say what will be done, how often, with whom.",
    unless=r"\bchance\s+of\s+(?:injury|a\s+seizure|rain)|\bcareers?\s+opportunities\s+fair",
    fine_when="it only gives the reason for something already counted",
    triggers=plain_triggers("opportunit-", "chance", "chances", "given"),
    source=_WORCESTERSHIRE,
)
W01 = Term(
    key="W01",
    pattern=r"\b(?:have|has|with|given|provided\s+with|offered|require[sd]?|needs?|continue\s+to|will|"
    r"to)?\s*"
    r"\baccess(?:ing|es)?\s+to\b|\b(?:will|to|can|should|may|able\s+to|continue\s+to)\s+(?:also\s+"
    r"|be\s+able\s+to\s+)?"
    r"access\b|\baccessing\s+(?:a\s+|the\s+)?(?:\w+\s+){0,2}(?:support|help|provision|"
    r"interventions?|groups?|"
    r"therap\w+|sessions?)\b|\b(?:be\s+)?made\s+available\b|\b(?:will|to)\s+be\s+available\b"
    r"|\bavailability\s+of\b",
    why="A door is not a delivery.",
    instead="Say what is delivered: how much, how often, by whom.",
    unless=r"\baccess(?:\s+to)?\s+(?:arrangements)|\b(?:wheelchair|level|step-free|ramped)\s+access|"
    r"\bown\s+(?:laptop|tablet|device|talker|chair)|\b(?:laptop|tablet|talker|device|reading\s+pen|"
    r"communication\s+"
    r"(?:aid|book)|radio\s+aid|ear\s+defenders|wheelchair|wobble\s+cushion|writing\s+slope|"
    r"pencil\s+grip)s?\b[^.]{0,160}"
    r"\b(?:all\s+day|in\s+(?:every|all|each)\s+lessons?|at\s+all\s+times|throughout\s+the\s+"
    r"(?:school\s+)?day|"
    r"wherever)|\bso\s+that\b[^.]{0,160}\baccess",
    fine_when="amount, frequency and person follow, or it is equipment that the pupil keeps all day",
    triggers=plain_triggers("access", "accesses", "accessing", "available", "availability"),
    source=_CLARKE,
)
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
    source=_WORCESTERSHIRE,
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
    source=_CLARKE,
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
    source=_WORCESTERSHIRE,
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
    source=_CODE,
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
    source=_CLARKE,
)  # fmt: skip
W14 = Term(
    key="W14",
    pattern=
        r"\b(?:setting|school|college|nursery|provider|placement|academy|pre-?school|provision)\s+"
        r"(?:staff\s+)?(?:will|to|should|must|is\s+to|are\s+to|needs?\s+to|is\s+expected\s+to|shall|"
        r"can)\s+"
        r"(?!be\s+(?:named|confirmed))|\bstaff\s+(?:will|to|should|must|need\s+to|are\s+to|are\s+"
        r"expected\s+to|shall)\b"
        r"|\badults\s+(?:will|to|should|must|need\s+to|are\s+to)\b"
    # Who bought a thing, or employs a person, is told: that leaves nothing of the help open.
        r"|(?<!\bbought )(?<!\bpurchased )(?<!\bowned )(?<!\bordered )(?<!\bhired )(?<!\brented "
        r")(?<!\bleased )(?<!\binsured )(?<!\bpaid )(?<!\bpaid for )"
        r"(?<!\bemployed )(?<!\bengaged )(?<!\bcontracted )(?<!\blent )(?<!\bloaned )(?<!\bbuilt "
        r")(?<!\bfitted )\bby\s+(?:the\s+)?(?:school|setting|college|nursery|academy|provider|staff)\b"
        r"(?!\s+(?:nurse|senco|sendco|ta\b))",
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
    source=_CLARKE,
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
    source=_CLARKE,
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
    source=_CLARKE,
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
    source=_WORCESTERSHIRE,
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
    source=_CLARKE,
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
    source=_CODE,
)  # fmt: skip

_OFFICIAL: tuple[Term, ...] = (
    W08, W09, W19, W04, W11, W03, W06, W02, W01, W07, W05, W13, W12, W18, W14, W17, W10, W16, W20, W15,
)  # fmt: skip
VAGUE: tuple[Term, ...] = tuple(
    term
    for official in _OFFICIAL
    for term in (official, *(one for one in EVERYDAY if one.key == official.key))
)
"""Worst first."""

NEVER_COUNTED_AWAY = frozenset({"W08", "W09", "W19", "W06"})
"""The families that stay vague beside an amount, a frequency and a person."""
