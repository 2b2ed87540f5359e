"""Checks of health and care provision that teaches or trains the pupil, and so belongs in Section F."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Seen
from ehcplan.compliance.words import provision as provided
from ehcplan.plan.whole import Letter, NothingHere, Provision

_TEACHES = Pattern(
    r"\bspeech\s+(?:and|&)\s+language\b|\bspeech\s+(?:therap\w+|sounds?|programme|sessions?)\b|"
    r"\bs(?:a)?lt\b|\blanguage\s+(?:therap\w+|programme|"
    r"group|skills?|development)\b|\bcommunication\s+(?:skills?|programme|sessions?|therap\w+|"
    r"group|targets?)\b|\bvocabulary\b|"
    r"\bsensory\s+(?:integration|circuits?|diet|processing\s+programme)\b|\b(?:ot|occupational\s+"
    r"therap\w+|physio\w*)\b[^.]{0,80}\b(?:lessons?|"
    r"class(?:room)?|handwriting|fine\s+motor|writing|pe\b|programme|learning|school|curriculum|"
    r"skills)\b|"
    r"\b(?:programme|skills|sessions?)\b[^.]{0,40}\b(?:occupational\s+therap\w+|from\s+the\s+ot\b|"
    r"by\s+(?:the\s+)?(?:ot|physio\w*)\b)|"
    r"\bemotional(?:[\s-]literacy|\s+regulation|\s+wellbeing\s+group)\b|\belsa\b|"
    r"\b(?:travel|road\s+safety|independence|money|cook(?:ing|ery)|life|job|work|safety|budget)\s+"
    r"(?:training|trg|teaching|tuition)\b|\bindependent\s+travel|"
    r"\bsocial\s+(?:skills?|communication|understanding)\b|\b(?:independent|daily)\s+living(?:\s+"
    r"skills)?\b|\blife\s+skills\b|"
    r"\bindependence\s+skills\b|\b(?:self[\s-]care|self[\s-]help|cooking|money|budgeting|road\s+"
    r"safety)\s+skills\b|\bphonics\b|\bliteracy\b|"
    r"\bnumeracy\b|\bhandwriting\b|\bfine\s+motor\b|\bmakaton\b|\bpecs\b|\bsign(?:ing)?\s+"
    r"(?:lessons?|classes|group)\b|"
    r"\b(?:music|art|drama|play)\s+therap\w+|\b(?:psychotherapy|cbt|cognitive\s+behaviou?ral)\b|"
    r"\bcounselling\b|\bmobility\s+(?:training|lessons)\b|"
    r"\b(?:therap\w+|ot|physio\w*|nurs\w+|sessions?|support|input|programme)\b[^.;]{0,50}\b(?:to|"
    r"for|on)\s+(?:\w+\s+)?(?:build\w*|develop\w*|"
    r"improv\w*|increas\w*|widen\w*|extend\w*|strengthen\w*|organis\w*|plan\w*|"
    r"us(?:e|ing))\b[^.;]{0,40}\b(?:stud\w+|routines?|skills?|attention|"
    r"concentrat\w*|independen\w*|communicat\w*|language|writing|play|signs?|symbols?|learning|"
    r"organis\w*|memory|revision|homework|"
    r"timetable|talk\w*|speech|sentences|friend\w*)\b|"
    r"\bhabilitation\b|\b(?:until|so\s+that)\s+(?:he|she|they)\s+can\s+(?:\w+\s+){0,3}?(?:alone|"
    r"by\s+(?:him|her|them)sel(?:f|ves)|without\s+help)\b|\b(?:teach(?:es|ing)?|taught|tuition|"
    r"coach(?:es|ing)|learn(?:s|ing(?!\s+(?:disabilit|difficult)))?|"
    r"practi[sc](?:es?|ing)|trains?\s+(?:him|her|them|(?-i:[A-Z][a-z]\w*)))\b|"
    r"\binstruct(?:ion|s|ed|ing|or)\b|\b(?:courses?|workshops?|classes|lessons?|curriculum|"
    r"tutorials?)\s+(?:of|in|on|to|about|for)\b|\b(?:skills|confidence|independence)\s+(?:work|"
    r"group|training|course|sessions?|programme|building)\b|"
    r"\b(?:rehears\w+|drills?|role-?plays?|homework|educat(?:es?|ion|ional|ing)|"
    r"psycho-?education\w*)\b(?!\s*,?\s*health)|\b(?:works?|working)\s+on\s+(?:his|her|their)\b|"
    r"\b(?:speech\s+sounds?|stammer\w*|fluency|articulation|phonolog\w+|expressive|receptive|"
    r"sentences|conversation\w*|zones\s+of\s+regulation|social\s+stor\w+|lego|"
    r"anger\s+management|managing\s+(?:his|her|their)\s+(?:feelings|emotions|anger|worries|money|"
    r"anxiety)|(?:buttons|laces|zips|cutlery|keyboard|typing|pencil|pen|scissor)\s+(?:skills|"
    r"control|work|practice)|"
    r"exercises?\s+(?:for|to)\s+(?:improve|build|develop|strengthen|help)\s+(?:\w+\s+"
    r"){0,3}?(?:writing|hand|pencil|pen|handwriting|posture\s+for))\b|"
    r"\b(?:works?|working)\s+(?:with\s+[\w’'-]+\s+)?on\s+(?:[\w’'-]+\s+){0,1}?(?:cook\w*|"
    r"budget\w*|money|travel\w*|shopping|reading|writing|spelling|talking|speech|language|"
    r"friendships?|self-care|dressing|confidence|independence|feelings|skills)\b|"
    r"\b(?:show(?:s|ing)?|help(?:s|ing)?|guid(?:es|ing)|support(?:s|ing)?|prepar(?:es|ing))\s+"
    r"(?:him|her|them|(?-i:[A-Z][a-z]\w*))\s+(?:how\s+)?(?:to\s+)?(?:learn|master|develop|"
    r"understand|use|read|write|speak|talk|say|communicate|recogni[sz]e|name|"
    r"manage|cook|budget|shop|travel|plan|organi[sz]e|concentrate|remember|cope|regulate|dress|"
    r"tie)\b",
    re.IGNORECASE,
)
_TRAINS = Pattern(
    r"\b(?:attention|concentration|memory|listening|auditory|visual|perception|perceptual|voice|"
    r"vocal|breath\s+control|pencil|reading|spelling|number|thinking|planning|coordination|balance|"
    r"hand[\s-]eye|social|friendship|resilience|assertiveness|confidence|self[\s-]esteem)\s+"
    r"(?:training|programme|exercises?|course|drills?|practice|games|tasks|activities)\b"
    r"|\b(?:programme|course|group|club|sessions?|training|exercises?|activit(?:y|ies)|games|visits?)\b"
    r"[^.;]{0,50}?\b(?:(?:which|that|to|and)\s+(?:will\s+)?|(?:aimed\s+at|for)\s+)"
    r"(?:builds?|develops?|improves?|increases?|widens?|extends?|strengthens?|raises?|boosts?|grows?|"
    r"building|developing|improving|increasing|strengthening)\s+(?:his|her|their|[A-Z]\w+[’']s)\s+"
    r"(?:\w+\s+){0,2}?(?:reading|writing|spelling|recall|memory|attention|concentration|listening|"
    r"communication|language|speech|talk\w*|vocabulary|understanding|confidence|independence|"
    r"skills?|play|friendships?|learning|number|maths|organisation|self[\s-]esteem|resilience|"
    r"handwriting|conversation|problem[\s-]solving)\b",
    re.IGNORECASE,
)
"""Training of a skill by its name, or an activity that is there to build one."""
_TREATS = Pattern(
    r"\b(?:feed(?:s|ing)?|swallow\w*|dysphagia|eating\s+and\s+drinking|wheelchair\s+"
    r"(?:service|clinic|review)|orthotic\w*|splints?|equipment|"
    r"medic\w+|hearing\s+test|audiology|botox|surgery|tone\s+management|standing\s+frame|"
    r"seating\s+(?:clinic|review)|epilep\w*|seizures?|"
    r"diabet\w*|gastrostomy|tracheostomy|hip\s+(?:x-?ray|surveillance))\b"
    # A talking therapy for an illness, at a clinic: treatment, as a tablet is.
    r"|\btreat(?:s|ed|ing|ment)\b[^.;]{0,40}\b(?:anxiety|depress\w+|obsessive|ocd|ptsd|post-traumatic|eating\s+"
    r"disorder|anorexia|phobias?|psychosis|low\s+mood|panic|self-harm|pain|insomnia)\b",
    re.IGNORECASE,
)
_TEACHES_ADULTS = Pattern(
    r"\b(?:train(?:s|ing|ed)?|teach(?:es|ing)?|taught|coach\w*|learns?|practi[sc]\w*|"
    r"advis\w+)\b(?!\s+by\b)[^.;]{0,40}\b(?:staff|adults|parents?|carers?|"
    r"family|mum|dad|assistants?|teachers?|team|(?<!in )(?<!at )school|supervisors?|nurses?|"
    r"first[\s-]?aiders?|escorts?|drivers?)\b"
    r"(?!\s+and\s+(?:him|her|them|(?-i:[A-Z][a-z]+))\b(?!\s+(?:teach|assist|staff)))|"
    r"\b(?:staff|parent|carer|adult)s?['’]?\s+training\b|"
    r"\btrained\b|\bsign\s+language\s+interpreter|\bteaching\s+(?:assistant|hospital|staff)\b|"
    r"\bteacher\b",
    re.IGNORECASE,
)
_TRAINER = (
    r"(?:the\s+|an?\s+|his\s+|her\s+|their\s+)?(?:[\w-]+\s+(?:and\s+)?){0,4}?(?:\w*therapists?|"
    r"specialists?|teachers?|psychologists?|nurses?|officers?|team|service|physio\w*|slts?|ots?)\b"
)
_ITS_GIVER = Pattern(
    # In brackets.
    r"\([^()]*\b(?:level\s+\d|trained|shown|qualified|qualification|certificate|diploma|award|degree|"
    r"registered|hcpc|supervised|overseen|accredited|training\s+(?:in|by|from)|course)\b[^()]*\)"
    # Of which level.
    r"|\b(?-i:[A-Z])[\w-]+\s+(?:levels?|stages?)\s+(?:\d|one|two|three|four)\b"
    # By whom it was learnt, and what for.
    rf"|\b(?:trained|shown|supervised|overseen|briefed)\s+(?:\w+\s+){{0,4}}?by\s+"
    rf"{_TRAINER}(?:\s+(?:to|in|on|for|how)\s+[^.;,]{{1,60}}?(?=[,)]))?"
    # What paper is held.
    r"|\b(?:with|holds?|holding|has|have|passed|completed|finished|took)\s+(?:an?\s+|the\s+|both\s+)?"
    r"(?:[\w’'-]+\s+){0,8}?(?:certificates?|awards?|diplomas?|qualifications?|degrees?)\b"
    r"(?:\s+(?:in|for)\s+[^.;,]{1,40}?(?=[,.;)]|$))?"
    r"|\b(?:has|have|had|with|who)\s+(?:completed|passed|finished|done|attended|taken)\s+[^.;,]{1,60}"
    # The job of whoever leads a club.
    r"|\b(?:sailing|swimming|climbing|riding|ski|skiing|canoe|kayak|football|judo|karate|tennis|dance|"
    r"gym|gymnastics|boxing|martial\s+arts|sports?|outdoor|yoga|music|drama|horse\s+society|fitness|"
    r"qualified|surf\w*|watersports?)\s+(?:(?!lessons?\b)[\w-]+\s+)?(?:instructors?|coach|leaders?)\b",
    re.IGNORECASE,
)
"""What the giver has learnt, from whom, and what the leader of a club is called: nobody else is taught by it."""

_AN_OUTING = Pattern(
    r"\b(?:choir|band|orchestra|football|rugby|cricket|netball|hockey|drama|dance|drum(?:ming)?|"
    r"bell(?:[\s-]ringing)?|brass|cadet|team|match|club|theatre|swim(?:ming)?|cheerleading|gym|"
    r"samba|steel[\s-]?pan|guitar|piano|singing|chess|tennis|boxing|karate|judo|archery)\s+"
    r"(?:practi[cs]es?|rehearsals?|training|classes|class|lessons?)\b"
    r"|\b(?:to|from|at)\s+(?:an?\s+|the\s+|his\s+|her\s+|their\s+)?(?!(?:travel|social|life|"
    r"independen\w+|money|cook\w*|budget\w*|speech|language|reading|writing|handwriting|road|"
    r"communication|literacy|numeracy|maths|signing|mobility|daily|self|help|support|have|get|do)\b)"
    r"(?:[\w’'-]+\s+){1,2}?(?:practi[cs]es?|rehearsals?|training)\b(?!\s+(?:his|her|their|how|in))"
    r"|\b(?:doctor[’']?s?|gp|dental|medical|nurse|general|group|surgery)\s+practices?\b"
    r"|\b(?:at|to|by|in|from)\s+(?:the|his|her|their)\s+practice\b"
    r"|\b(?:practi[sc](?:es?|ing)|learns?|rehears\w+)\b[^.;]{0,40}\bon\s+the\s+(?:walk|way|"
    r"journey|bus|path)\s+(?:there|home|back|to|over)\b",
    re.IGNORECASE,
)
"""Where the pupil goes, or what is done by the way: no teaching that the help is for."""


CALLS_TEACHING = calling_words(_TEACHES, _TRAINS)


def educates_elsewhere(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-11: something in G or H that reads as teaching or training the pupil."""
    part = passage.part
    if isinstance(part, NothingHere) or provided.NONE_SAID.search(passage.text):
        return
    if isinstance(part, Provision) and part.educates_or_trains is not None:
        return
    for start, end in passage.sentences:
        told = passage.text[start:end]
        for no_teaching in (_ITS_GIVER, _TEACHES_ADULTS, _AN_OUTING):
            told = no_teaching.sub(lambda hit: " " * len(hit.group(0)), told)
        found = _TEACHES.search(told) or _TRAINS.search(told)
        if found is not None and _TREATS.search(told) is None:
            yield Breach(passage=passage, start=start + found.start(), end=start + found.end())


def said_to_educate(draft: Draft) -> Iterator[Seen]:
    """F-11: something in G, H1 or H2 that is recorded as teaching or training."""
    for one in draft.provision(Letter.G, Letter.H1, Letter.H2):
        if one.educates_or_trains:
            yield Breach(passage=draft.passage_of(one))
