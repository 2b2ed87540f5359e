"""Vague words by which somebody is left to say whether, how much or when."""

from ehcplan.compliance.shapes import Term, plain_triggers
from ehcplan.compliance.words.vague_sources import CLARKE, CUMBRIA, GREENWICH, WORCESTERSHIRE

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
    source=CLARKE,
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
        # Things are set out so: nothing is put off.
        r"|\b(?:blinds?|curtains|lamps?|light(?:s|ing)|desks?|tables?|chairs?|seats?|seating|furniture|shelves|"
        r"pegs?|tools|materials|trays?|place)\b[^.;]{0,50}?\b(?:is|are)\s+arranged\b"
        r"(?!\s+(?:by|with|later|between|locally|once|when|if|where)\b)"
        r"(?!.*\b(?:determined|decided|agreed|confirmed|discretion|review\w*|judg\w+)\b)"
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
    source=GREENWICH,
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
    source=CUMBRIA,
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
    source=CLARKE,
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
    source=CLARKE,
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
    source=CLARKE,
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
    r"(?:able|needed))|\bwhen(?:ever)?\s+(?-i:[A-Z][\w’'-]+)\s+(?:shows|asks|gives|holds|hands|signals|"
    r"signs|presses|raises|puts)\b|"
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
    source=CLARKE,
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
    source=WORCESTERSHIRE,
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
    source=CLARKE,
)
