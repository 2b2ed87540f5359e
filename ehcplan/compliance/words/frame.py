"""What stands round the help in an item of provision, and says nothing of what would be seen.

Who gives it and with what training, how long and how often, and what it is hoped to lead to: what
is left when these are taken away is the activity, the method or the equipment, or nothing.
"""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.provision import MOMENTS, each

_TRAINED = (
    r"(?:trained|qualified|registered|accredited|certified|certificated|chartered|approved|"
    r"supervised|"
    r"experienced|overseen)"
)
_BODIES = (
    r"(?:hcpc|ocn|qts|qtvi|qtod|qtmsi|ambda|bacp|ukcp|jnc|nasenco|npq\w*|elklan|nvq|btec|cache|"
    r"rcslt|rcot|csp|"
    r"dbs|patoss|apc|ba|bsc|ma|msc|phd|pgce|pgcert|hnd|elsa|bps|bda|dipsld|sld|spld|ld|asd|adhd|"
    r"pmld|semh|send?)"
)
TRAINING = Pattern(
    r"\((?-i:[A-Z]{2,6}s?)\)|\bteam[\s-]teach\b|\b[\w-]+-(?:style|informed|friendly|aware|"
    r"sensitive)\b"
    r"|\([^()]{0,160}?\b(?:level|train\w*|qualif\w*|registered|certificate|diploma|award|degree|"
    r"accredited|supervis\w*|"
    r"course|experience\w*|minutes?|mins?|hours?|days?|weekly|daily|l\d|nvq\d?|"
    rf"{_BODIES})\b[^()]{{0,160}}\)"
    rf"|\b[\w/]+-{_TRAINED}\b"
    rf"|\b{_TRAINED}\s+(?:for\s+[\w’'-]+\s+(?:hours?|days?)\s+)?(?:by|with|under|from)\s+(?:the\s+"
    r"|an?\s+|his\s+|her\s+|their\s+)?"
    r"(?:[\w-]+\s+){0,4}?(?:therapists?|teachers?|psychologists?|physio\w*|ots?|slts?|salts?|eps?|"
    r"services?|team|senco|nurse|"
    r"council|specialists?|psychology|hospital|clinic|charity|society)\b"
    r"|\b(?:(?:who|that)\s+)?(?:(?:holds?|holding|has|have|having|with)\s+(?:an?\s+|the\s+|his\s+"
    r"|her\s+|their\s+)?(?:\w+\s+){0,2}?)?"
    rf"(?:{_TRAINED}|training|award|certificate|diploma|degree|course|qualification|specialism|"
    r"expertise|experience|"
    r"skills|level\s+\d\w*|l\d)\s+(?:in|on|of|at)\s+(?:(?:(?!(?:with|for|to|by|using|from)\b)"
    r"[\w-]+\s+){0,3}[\w-]+(?=[,.;:)]|$)|"
    r"(?:the\s+)?[\w-]+(?:\s+(?:and|or|&)\s+[\w-]+)?)"
    r"|\b(?:(?:who|that)\s+)?(?:(?:holds?|holding|has|have|having|with)\s+(?:an?\s+|the\s+"
    r")?)?level\s+(?:\d|one|two|three|four|five|six|seven)\b(?:\s+(?:[\w-]+\s+"
    r"){0,3}?(?:award|certificate|diploma|qualification|"
    r"skills|degree))?",
    re.IGNORECASE,
)
"""The training and the qualification of whoever gives the help."""

_VAGUE = (
    r"(?:help\w*|support\w*|assist(?:ance|s|ed|ing)?|input|aid|interventions?|provision|"
    r"encourag\w+|guidance|attention|"
    r"approach(?:es)?|strateg(?:y|ies)|differentiat\w+|opportunit(?:y|ies)|packages?|boost\w*|"
    r"advice|reassur\w+|response|"
    r"management|scaffold\w*|facilitat\w+|enabl(?:es?|ing)|listening\s+ear|safe\s+base|"
    r"relationships?|rapport|adjustments?|resources?|nurture|care|access|techniques?|engage[sd]?|"
    r"time)"
)
_WHOM = (
    r"(?:\s+(?:for|to|of))?(?:\s+(?:him|her|them|the\s+(?:pupil|child|student|learner)|"
    r"(?-i:[A-Z][a-z]+)(?!['’])))?"
)
_UNTIL = (
    r"(?:(?!\b(?:by|using|use|uses|through|via|with|from|in\s+which|where|who|and\s+"
    r"then)\b)[^,.;:()–])*"
)
AIM = Pattern(
    rf"\b{_VAGUE}{_WHOM}\s+(?:to|in(?!\s+which)|for|around|about|so|towards|regarding|concerning|"
    r"on|at|with(?=\s+(?:his|her|their|any|all|its|[a-z]+ing)\b))\s+"
    rf"{_UNTIL}"
    r"|\b(?:to|so\s+that|so\s+as\s+to|in\s+order\s+to|which\s+will|that\s+will|aimed\s+"
    r"at|designed\s+to|intended\s+to)\s+"
    r"(?:(?:he|she|they|further|better|also|(?-i:[A-Z][a-z]+))\s+){0,2}(?:can\s+|will\s+|is\s+"
    r"able\s+to\s+)?"
    r"(?:help\w*|support\w*|develop\w*|improv\w*|build\w*|promot\w*|address\w*|meet(?:ing)?|"
    r"manag\w*|enabl\w*|ensur\w*|boost\w*|"
    r"strengthen\w*|rais\w*|increas\w*|enhanc\w*|maximis\w*|encourag\w*|feel\w*|access\w*|"
    r"engage\w*|achiev\w*|progress\w*|"
    r"reduc\w*|overcom\w*|cop\w+|secur\w+|foster\w*|grow\w*|extend\w*|close|catch\s+up|keep\s+up|"
    rf"make\s+progress)\b{_UNTIL}",
    re.IGNORECASE,
)
"""What the help is for, after a word of help that says nothing: "support to join in"."""

HOUR_OF_DAY = Pattern(
    r"\b(?:home|snack|play|lunch|dinner|tea|milk|break|circle|story|carpet|tidy[\s-]?up|bed|"
    r"register|registration)[\s-]?times?\b|\bhelp\s+(?:cards?|sheets?|desks?|buttons?|signals?|signs?)\b",
    re.IGNORECASE,
)
HEAD = Pattern(
    rf"\b(?:{_VAGUE}|presence|targets?|targeted\s+work|bit\s+of\s+one)\b",
    re.IGNORECASE,
)
"""That an item calls its help support, input, an approach …: more than a stray word must then tell what."""

_ROLE = (
    r"(?:teachers?|assistants?|tas?|ltas?|hltas?|lsas?|lsps?|senco|sendco|therapists?|salts?|slts?|"
    r"sltas?|ots?|otas?|physios?|"
    r"physiotherapists?|psychologists?|eps?|elsas?|mentors?|nurses?|qtvis?|qtods?|qtmsis?|"
    r"key\s?workers?|key\s+persons?|coach(?:es)?|"
    r"tutors?|lecturers?|instructors?|specialists?|practitioners?|counsellors?|psychotherapists?|"
    r"workers?|officers?|managers?|"
    r"supervisors?|advisers?|advisors?|leads?|leaders?|co-?ordinators?|facilitators?|trainers?|"
    r"technicians?|volunteers?|readers?|"
    r"educators?|invigilators?|interpreters?|librarians?|professionals?|adults?|person|"
    r"member\s+of\s+staff|staff|team|service|"
    r"head\s+of\s+(?:year|house|department|inclusion)|dietitian|paediatrician|clinician|consultant|"
    r"students?|peers?|sixth[\s-]formers?|deput(?:y|ies)(?:\s+head)?|head(?:\s?teacher)?|member|"
    r"grown-up|carers?|colleague|musician|artist)"
)
_STOP = (
    r"(?:from|by|with|for|in|on|at|using|through|via|is|are|was|will|shall|has|have|had|who|which|"
    r"that|where|when|to|each|every|"
    r"gives?|provides?|leads?|runs?|delivers?|uses?|teaches|reads?|shows?)"
)
GIVER = Pattern(
    r"\b(?:(?:from|by|with|under|to)\s+)?(?:the|an?|his|her|their|our|one|two|another|someone\s+"
    r"from|somebody\s+from|(?-i:[A-Z][a-z]+['’]s))\s+"
    rf"(?:(?!{_STOP}\b)[\w’'/-]+\s+){{0,4}}?{_ROLE}\b"
    r"(?:\s+(?:of|for)\s+(?:the\s+)?(?:(?:pupils?|children|learners|students)\s+with\s+"
    r")?[\w-]+(?:\s+impair\w+|\s+\d+)?)?"
    r"(?:\s+(?:from|at|in|on|of)\s+(?:the|our|his|her|a)\s+(?:[\w’'-]+\s+"
    r"){0,3}?(?:form|team|service|centre|school|college|hub|unit|base|"
    r"hospital|clinic|charity|project|authority|council|department))?"
    r"|\b(?:advisory|reception|nursery|class|form|head|careers?|youth|family|pastoral|outreach|"
    r"sports|play|midday|lunchtime|learning|"
    r"teaching|inclusion|behaviour|habilitation|mobility|travel|job|employment|transition|"
    rf"dyslexia|autism)\s+{_ROLE}\b",
    re.IGNORECASE,
)
"""Whoever gives the help, with what they are called by and where they come from."""
PLACE = Pattern(
    r"\b(?:in|at|into|on|during|before|after|when|whenever|while|whilst|until|throughout|across|"
    r"over|around|between|as|for|within)\s+"
    r"(?:(?!\b(?:by|using|use|uses|through|via|with|from|where|who|and\s+then|is|are|will)\b)"
    r"[^,.;:()–—])*",
    re.IGNORECASE,
)
"""Where and when help without a name is given."""
FIRST_THING = Pattern(r"\b(?:first|last)\s+thing\b", re.IGNORECASE)
"""When the day begins or ends."""
BEFORE = Pattern(
    rf"\b(?:(?!(?:{_STOP}|and|or|to|will|shall|can|may|who|he|she|they|him|her|them|then|by|also|"
    r"the)\b)[\w’'/-]+\s+){1,4}"
    r"(?=(?:support|help|input|assistance|provision|guidance|attention|advice|care|management|"
    r"time|needs|scaffolding|nurture|encouragement)\b)",
    re.IGNORECASE | re.MULTILINE,
)
"""The area of need before a word of help that says nothing: "bereavement support"."""
MEANS = Pattern(
    r"(?:\b(?:using|use\s+of|uses|by\s+means\s+of|through|via|with|based\s+"
    r"(?:up)?on|including|include[sd]?|namely|consist\w*\s+of|made\s+up\s+of|"
    r"in\s+which|built\s+on|taken\s+from|from)\s|:\s|\()(?P<means>[^.;:]{0,120})",
    re.IGNORECASE,
)
"""How the help is given, after a word that leads to it."""
MORE_ACTS = Pattern(
    r"\bgoing\s+(?:over|through|back\s+over)\b|\b(?:looking\s+(?:at|through|over)|reading|"
    r"crossing\s+off|ticking\s+off|talking\s+through|drawing|rehearsing|writing)\s+(?:the|a|an|his|"
    r"her|their|each|every|what|this|that)\b|"
    r"\bgo(?:es)?\s+(?:over|through|outside|out\s+with|with\s+\w+\s+(?:to|into))\b|"
    r"\b(?:takes|brings|steps|stops|helps)\s+\w+\s+(?:to|into|on|off|out|back)\s+"
    r"(?:the|a|an|his|her|their)\b|\bsets?\s+(?:out|up)\s+\w+|"
    r"\bhas\s+(?:him|her|them|(?-i:[A-Z][a-z]+))\s+(?!to\b)[a-z]+\s+(?:an?|the|each|every|his|her|their|one|two|three)\s|"
    r"\b(?:goes|walks|rides|drives)\s+"
    r"(?:with|beside)\b",
    re.IGNORECASE,
)
"""Acts that take two words."""
IN_CLASS = Pattern(
    r"\bin[\s-]class\s+(?:support|help)\s+(?:in|for)\s+\w+(?:,\s*\w+)*,?\s+and\s+\w+"
    r"|\b(?:minutes?|hours?|time)\s+(?:spent\s+)?advising\s+(?:the\s+|his\s+|her\s+|their\s+"
    r"|class\s+)?(?:staff|teachers?|parents)\b",
    re.IGNORECASE,
)
"""That an adult stays in lessons that are named, or a visit is shared between pupil and staff."""
TALKS_WITH = Pattern(
    r"\b(?:counsellor|\w*therapist|mentor|careers?\s+advis[eo]r)\b[^.;]{0,120}?\s(?:sees|meets|is\s+with|"
    r"sits\s+with|spends)\b"
    r"|\bdo(?:es)?\s+(?:(?:his|her|their|the)\s+)?(?:homework|coursework|revision|crosswords|puzzles|yoga)\s+"
    r"(?:together\s+)?with\b",
    re.IGNORECASE,
)
"""That somebody whose work their name tells is with the pupil."""
USE_OF_PLACE = Pattern(
    r"\baccess\s+to\s+(?:the|an?|his|her|their)\s+(?:[\w-]+\s+){0,2}?(?:room|garden|pool|gym|"
    r"kitchen|den|tent|workshop|greenhouse|library|hall|"
    r"trampoline|studio|field)\b",
    re.IGNORECASE,
)
"""That the pupil goes to a place that can be seen."""
NO_ACT = Pattern(
    r"\bcarr(?:y|ies|ied|ying)\s+(?:out|on)\b|\b(?:visits?|meets?|holds?|steps?\s+in|turns?\s+"
    r"up|(?:sorts?|types?)\s+of|covers?|positions?|measures?|"
    r"keeps?|skips?|watch(?:es)?|draws?\s+(?:on|up)|plays?\s+an?\s+(?:\w+\s+)?(?:part|role)|"
    r"touch(?:es)?\s+base|feeds?\s+(?:back|into|in)|"
    r"stands?\s+by|builds?\s+(?:\w+\s+){0,3}?(?:relationships?|rapport|trust|confidence|resilience|"
    r"skills|bonds?|esteem|independence)|"
    r"(?:records?|marks?)\s+(?:his\s+|her\s+|their\s+)?progress|lifts?\s+(?:his|her|their)\s+\w+)\b",
    re.IGNORECASE,
)
"""Verbs that look like acts and show nothing."""

KNOWN_BY_NAME = Pattern(
    r"\b(?:\w*therap(?:y|ies)|tuition|tutoring|counselling|mentoring|coaching|swimming|riding|"
    r"portage|psychotherapy|(?:homework|breakfast|chess|gardening|sewing|coding|cookery|art|drama|"
    r"lunch(?:time)?|film|sports?)\s+club)\b"
    r"(?!-)(?!\s+(?:support|input|approach\w*|package|strateg\w*|help|assistants?|services?|team|"
    r"department|skills|provision|"
    r"interventions?|advice|programmes?|techniques?|staff))"
    r"|\bnurture\s+(?:group|class|room)\b|\bkey[\s-]?worker\s+time\b|\bELSA\s+(?:sessions?|time|"
    r"work)\b"
    r"|\b(?:(?:\d+\s?%|per\s+cent)\s+(?:extra|additional|more)|(?:extra|additional|more)\s+time\s+"
    r"in\s+(?:\w+\s+){0,3}?"
    r"(?:tests?|exam\w*|assessments?|papers?))\b"
    r"|\bcareers?\s+(?:guidance|interviews?|meetings?|advice)\b|\b(?:(?:work\s+)?placements?|work\s+experience|"
    r"(?:work\s+)?tasters?)\s+(?:at|in|with|on)\s+(?:an?|the|(?-i:[A-Z]))"
    r"|\bmeetings?\s+(?:of|between|with)\s+[^.;]{1,80}\babout\b"
    r"|\b(?:sessions?|lessons?|appointments?)\s+with\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+"
    r"){0,2}(?:counsellor|\w*therapist)\b",
    re.IGNORECASE,
)
"""Help that its name alone describes, once all of it is counted."""

ROUND = MOMENTS | each(
    """
    monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday
    saturdays sunday sundays mon tue tues wed weds thu thur thurs fri sat sun january february march
    april june july august september october november december autumn spring summer easter christmas
    registration arrival quarter quarters three-quarters thirds noon midday lunch lunchtime break
    local authority authority's council lea trust funded funding fund secures securing commence commences
    start starts started starting begin begins began stage phase era academy sixth form centre
    mum dad mother father parents carers parent carer family mum's dad's
    give giving gave run runs running ran hold holds holding held
    pair pairs trio couple classmate classmates friend peer's partner alone solo
    mentor mentors mentoring coach tutor tutors leader leaders lead leads officer adviser advisers
    advisor counsellor manager supervisor nurse audiologist educator worker workers job youth careers
    career play employment hcpc ambda registered qualified certified certificate visual hearing
    impairment impaired deaf vi hi mandatory english science gcse sats number oracy
    further extra more additional transition transitions preparation adulthood
    contact slot slots hours' minutes' minute's contract contracted hour's package's
    entitled entitlement receipt awarded award allocated assigned attached deployed employed employ employs
    commissioned put puts placed brought sent comes coming goes befriend befriends befriending hand addresses
    addressed addressing engages engaging taught done doing does worked continues continued visit visits visiting
    attends joins joining met meets sees wks wk hrs mths pw pa day's days' wednesday's grown-up grown-ups trusted
    anger distress distressed grief bereavement loss mobility vision sight eyesight coordination co-ordination
    organisation executive function functioning memory processing friendship identity sleep eating toileting
    hygiene homework coursework exam exams examination examinations test tests assessment assessments practicals
    attendance loneliness motivation participation anxious angry upset crisis dysregulation dysregulated
    reception infants juniors department room rooms base hubs centre's site basis course completion
    entry exit onwards ongoing there'll he'll she'll they'll we'll it's that's bit amount somebody's whilst
    whom whose own himself herself themselves just simply also only until since upon
    intervals interval alternate alternating wkly lunchtimes playtimes drop-in drop-ins reduced-size
    like-minded takes taking
    overseen oversees oversee dose each's equivalent total totalling approx approximately averaging average
    accredited half-terms commissions commission music-service twice-weekly advise advises incident incidents band
    relationship relationships build builds building member deputy older younger disability sport
    keeps keep task on-task tuned named name designated dedicated assigned timetabled ring-fenced protected
    reader colleague volunteer visitor befriender
    individualised individualized adjusted adaptations adapt simplified accessible
    relationship-building team-building skills-based input's provision's
    bac ma ba qts ocn bacp nasenco elklan makaton bsl btec nvq camhs cahms mhst
    afforded accorded furnished extended shall less fewer period duration often how ratio lvl grp who
    focus graduate graduates intervention-based number's exams-based
    staffed managed national finds half-hours
    behaviours conduct emotion feelings interactions friendships peers' interaction
    """
)
"""Moments, people and places that stand round any help."""
PROGRAMMES = Pattern(
    r"\b(?:attention\s+autism|talk\s+boost|(?:speech|language)\s+link|emotion\s+coaching|lego\W|"
    r"intensive\s+interaction|"
    r"precision\s+teaching|social\s+thinking|reading\s+recovery|catch[\s-]up\s+(?:literacy|"
    r"numeracy)|better\s+reading|numbers\s+count|"
    r"first\s?class\s*@?\s*(?:at\s+)?(?:number|writing)|write\s+(?:from\s+the\s+start|dance|away)|"
    r"jump\s+ahead|time\s+to\s+talk|"
    r"socially\s+speaking|drawing\s+and\s+talking|smart\s+moves|sensory\s+circuits?|"
    r"learn\s+to\s+move|read\s+write\s+inc|"
    r"talking\s+partners|talk\s+for\s+(?:number|writing)|(?:cognitive\s+behaviou?ral?|art|music|"
    r"drama|play)\s+therapy|cbt|dbt|elks?lan\s+"
    r"talk|travel\s+training|success\s+@\s*arithmetic|paired\s+reading|reading\s+buddies|"
    r"total\s+communication\s+signing)\b",
    re.IGNORECASE,
)
"""Programmes and methods with names of their own, though each word of them is common."""
