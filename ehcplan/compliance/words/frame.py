"""What stands round the help in an item of provision, and says nothing of what would be seen.

Who gives it and with what training, how long and how often, and what it is hoped to lead to: what
is left when these are taken away is the activity, the method or the equipment, or nothing.
"""

import re

from ehcplan.compliance.words.provision import MOMENTS, each

_TRAINED = (
    r"(?:trained|qualified|registered|accredited|certified|certificated|chartered|approved|supervised|"
    r"experienced|overseen)"
)
_BODIES = (
    r"(?:hcpc|ocn|qts|qtvi|qtod|qtmsi|ambda|bacp|ukcp|jnc|nasenco|npq\w*|elklan|nvq|btec|cache|rcslt|rcot|csp|"
    r"dbs|patoss|apc|ba|bsc|ma|msc|phd|pgce|pgcert|hnd|elsa|bps|bda|dipsld|sld|spld|ld|asd|adhd|pmld|semh|send?)"
)
TRAINING = re.compile(
    r"\([^()]{0,160}?\b(?:level|train\w*|qualif\w*|registered|certificate|diploma|award|degree|accredited|supervis\w*|"
    rf"course|experience\w*|minutes?|mins?|hours?|days?|weekly|daily|l\d|nvq\d?|{_BODIES})\b[^()]{{0,160}}\)"
    rf"|\b[\w/]+-{_TRAINED}\b"
    rf"|\b{_TRAINED}\s+(?:for\s+[\w’'-]+\s+(?:hours?|days?)\s+)?(?:by|with|under|from)\s+(?:the\s+|an?\s+|his\s+|her\s+|their\s+)?"
    r"(?:[\w-]+\s+){0,4}?(?:therapists?|teachers?|psychologists?|physio\w*|ots?|slts?|salts?|eps?|services?|team|senco|nurse|"
    r"council|specialists?|psychology|hospital|clinic|charity|society)\b"
    rf"|\b(?:(?:who|that)\s+)?(?:(?:holds?|holding|has|have|having|with)\s+(?:an?\s+|the\s+|his\s+|her\s+|their\s+)?(?:\w+\s+){{0,2}}?)?"
    rf"(?:{_TRAINED}|training|award|certificate|diploma|degree|course|qualification|specialism|expertise|experience|"
    r"skills|level\s+\d\w*|l\d)\s+(?:in|on|of|at)\s+(?:the\s+)?[\w-]+(?:\s+(?:and|or|&)\s+[\w-]+)?"
    r"|\b(?:(?:who|that)\s+)?(?:(?:holds?|holding|has|have|having|with)\s+(?:an?\s+|the\s+)?)?level\s+(?:\d|one|two|three|four|five|six|seven)\b(?:\s+(?:[\w-]+\s+){0,3}?(?:award|certificate|diploma|qualification|"
    r"skills|degree))?",
    re.IGNORECASE,
)
"""The training and the qualification of whoever gives the help."""

_VAGUE = (
    r"(?:help\w*|support\w*|assist(?:ance|s|ed|ing)?|input|aid|interventions?|provision|encourag\w+|guidance|attention|"
    r"approach(?:es)?|strateg(?:y|ies)|differentiat\w+|opportunit(?:y|ies)|packages?|boost\w*|advice|reassur\w+|response|"
    r"management|resources?|nurture|care|access|techniques?|engage[sd]?|time)"
)
_WHOM = r"(?:\s+(?:for|to|of))?(?:\s+(?:him|her|them|the\s+(?:pupil|child|student|learner)|(?-i:[A-Z][a-z]+)(?!['’])))?"
_UNTIL = r"(?:(?!\b(?:by|using|use|uses|through|via|with|from|in\s+which|where|who|and\s+then)\b)[^,.;:()–])*"
AIM = re.compile(
    rf"\b{_VAGUE}{_WHOM}\s+(?:to|in|for|around|about|so|towards|regarding|concerning|on|at|with)\s+{_UNTIL}"
    rf"|\b(?:to|so\s+that|so\s+as\s+to|in\s+order\s+to|which\s+will|that\s+will|aimed\s+at|designed\s+to|intended\s+to)\s+"
    r"(?:(?:he|she|they|further|better|also|(?-i:[A-Z][a-z]+))\s+){0,2}(?:can\s+|will\s+|is\s+able\s+to\s+)?"
    r"(?:help\w*|support\w*|develop\w*|improv\w*|build\w*|promot\w*|address\w*|meet(?:ing)?|manag\w*|enabl\w*|ensur\w*|boost\w*|"
    r"strengthen\w*|rais\w*|increas\w*|enhanc\w*|maximis\w*|encourag\w*|feel\w*|access\w*|engage\w*|achiev\w*|progress\w*|"
    rf"reduc\w*|overcom\w*|cop\w+|secur\w+|foster\w*|grow\w*|extend\w*|close|catch\s+up|keep\s+up|make\s+progress)\b{_UNTIL}",
    re.IGNORECASE,
)
"""What the help is for, after a word of help that says nothing: "support to join in"."""

KNOWN_BY_NAME = re.compile(
    r"\b(?:\w*therap(?:y|ies)|tuition|tutoring|counselling|mentoring|coaching|swimming|riding|portage|psychotherapy)\b"
    r"(?!\s+(?:support|input|approach\w*|package|strateg\w*|help|assistants?|services?|team|department|skills|provision|"
    r"interventions?|advice|programmes?|techniques?|staff))"
    r"|\b(?:sessions?|lessons?|appointments?)\s+with\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){0,2}(?:counsellor|\w*therapist)\b",
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
    behaviours conduct emotion feelings interactions friendships peers' interaction
    """
)
"""Moments, people and places that stand round any help."""
PROGRAMMES = re.compile(
    r"\b(?:attention\s+autism|talk\s+boost|(?:speech|language)\s+link|emotion\s+coaching|lego\W|intensive\s+interaction|"
    r"precision\s+teaching|social\s+thinking|reading\s+recovery|catch[\s-]up\s+(?:literacy|numeracy)|better\s+reading|numbers\s+count|"
    r"first\s?class\s*@?\s*(?:at\s+)?(?:number|writing)|write\s+(?:from\s+the\s+start|dance|away)|jump\s+ahead|time\s+to\s+talk|"
    r"socially\s+speaking|drawing\s+and\s+talking|smart\s+moves|sensory\s+circuits?|learn\s+to\s+move|read\s+write\s+inc|"
    r"talking\s+partners|talk\s+for\s+(?:number|writing)|(?:cognitive\s+behaviou?ral?|art|music|drama|play)\s+therapy|cbt|dbt|elks?lan\s+"
    r"talk|success\s+@\s*arithmetic|paired\s+reading|reading\s+buddies|total\s+communication\s+signing)\b",
    re.IGNORECASE,
)
"""Programmes and methods with names of their own, though each word of them is common."""
