"""Words by which provision tells nobody what would be seen, and those by which it does."""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.provision import GENERIC, each

EMPTY = GENERIC | each(
    """
    follow follows followed following recommendation recommendations report reports
    adapted advised after agencies agency agree alternative alternatives arrange arranged arrangement
    arrangements arrive ask asking atmosphere attuned aware awareness back bank based-on because before
    belonging bespoke blended boost booster boundaries calm caring catch catch-up centred check check-in
    check-ins choice choices choose choosing chosen climate closely co-ordinated coached collaboration
    collaborative come common comprehensive considered consultation consulted continuous coordinated
    core cover creative culture curricular date demand designed desired detailed devised diet directed
    discussed discussion dedicated ebsa eclectic effectively eg eligible embed embedded embedding emotive
    empathetic empathy empower enabling encouraging engaged engaging enjoyable enrich enriched enriching
    enrichment ensured ensuring eotas eotic eotis equip ethos evidence evidence-based evidenced existing
    expectations expected explore explored exposure expressive extended external familiar family
    felt fidelity firm flexibility flexible flexibly form formulated framework friendly frequently fun
    graduated guided hand hands-on happen have hers herself high-quality himself holistic hoped home-school
    hub ideally implement implemented implementing important in-class inclusively individually infant
    informed initially input-based integrated involved involvement joined joined-up just keep kind
    kindness known language-rich lead led liaise liaises liaison life look looked low low-arousal
    maintained making meaningful menu mindful mindset model models modified modify monitor monitored
    monitoring motivating multi multi-agency multi-disciplinary multidisciplinary multi-sensory
    multisensory near nearby needing nurture nurtured nurtures offering often-needed once opportune
    optimal option options outcomes outreach own package packages pastoral patience patient plenty
    positively post practical praise praised predictable preferred prepare prepared present prioritised
    priority proactive proactively programme-based proven pupil-centred purposeful push raise reach
    readily readiness reassured recognised recommended recovery refocus refocused regards regime
    reinforce reinforced reinforcement reinforcing relational relationship reliable remain resilience-building
    resilient respectful responsive restorative review reviewed revisit reward rewarded rewards rich right
    robust robustly role safe safely scaffold scaffolded scaffolding scaffolds secure see seen self-help
    self-regulation sensitive sensitively sensitivity shared share sharing signpost signposted signposting
    situation situations skill skillset smooth solution solution-focused somebody someone sound stability
    stable standard stay steady still stimulating stretch structure supervised supervision sympathetic
    tailor take taken talk task tasks teamwork theme therapeutic thereby things timeframe toolbox
    toolkit total trauma trauma-informed tried trust trusted trusting trusts unconditional
    understanding-based understood unit universal unstructured uses utilise utilised vital warm
    warmth watchful welcoming wellbeing-led whenever wherever whole-school willing withdrawal
    wrap wrap-around wraparound yet zone able-bodied activity-based anyone everyone everybody anybody
    adhered attention-seeking available capable collaboratively confident consistency exceptional
    exciting experiences extensive fully gently happy hard helpful keen long longer lovely major minimal mix
    most nice normal par peer-to-peer permanent person-centred child-centred
    powerful pre reduced relaxed significantly similar simply strong stronger strongly sustained
    thoughtful thorough timely top unique useful varied valuable valued wide-ranging worthwhile
    mood moods behaviours success failure barriers barrier potential deficits deficit gaps gap delay
    delays issues issue challenge challenges challenging anxieties worries self-esteem self-confidence
    vocabulary grammar comprehension phonics decoding sentence sentences oracy attainments academics
    subject subjects topic topics plus whatever whichever thinks think best suggests suggest reckons feels
    sees fit fits wants prefers says left ideas
    """
)
"""Words that tell nobody what would be seen: moods, aims, areas, ways of thinking, and small words."""

_ACTS = (
    "read|write|show|point|repeat|wait|count|draw|sign|play|cook|walk|sit|stand|film|print|seat|"
    "say|tell|hand|"
    "cover|dim|rest|eat|swim|ride|type|name|pick|turn|mark|practise|rehearse|sing|listen|pause|"
    "unlock|bring|carry|wash|"
    "dress|tidy|record|pack|position|stretch|measure|label|cut|stick|paint|build|garden|climb|"
    "bounce|throw|catch|push|"
    "lift|switch|charge|greet|collect|text|phone|telephone|email|dictate|scribe|highlight|"
    "photograph|pour|shop|buy|"
    "pay|travel|teach|re-teach|pre-teach|trace|sort|match|copy|chop|roll|squeeze|whisper|voice|"
    "interpret|transcribe|"
    "enlarge|demonstrate|role-play|visit|meet|knock|step|kneel|face|touch|hold|tap|watch|fill|tick|"
    "clip|pin|hang|"
    "sew|dig|plant|feed|brush|clean|bake|lay|sweep|jump|balance|crawl|skip|kick"
)
ACTS = Pattern(
    rf"\b(?:{_ACTS})(?:s|es)\b(?!\s+of\b)|\b(?:reads|writes|carries|tidies|copies|buys|tries\s+"
    r"on)\b"
    rf"|\b(?:will|shall|must)\s+(?:\w+ly\s+)?(?:{_ACTS})\s+(?!to\s+(?:his|her|their)\s+strength|"
    r"part\b)\w+"
    r"|\b(?:is|are|be)\s+(?:\w+ly\s+)?(?:shown|given\s+an?\s+\w+|taught|read|warned|told|seated|"
    r"marked|printed|broken\s+into|"
    r"enlarged|scribed|written|drawn|filmed|rehearsed|practised)\b(?!\s+(?:strategies|skills|"
    r"coping|techniques|ways))"
    r"|\b(?:by|while|and)\s+(?:show|point|wait|count|draw|sign|sing|hold|write|ask|break|turn|tap|"
    r"touch)\w*ing\b",
    re.IGNORECASE,
)
"""Verbs of what somebody can be seen to do."""

SERVICE = Pattern(
    r"\b(?:tuition|tutoring|mentoring|coaching|counsell\w*|lessons?|therap(?:y|ies)|portage|"
    r"mentors?)\b",
    re.IGNORECASE,
)
"""Help that is known by its name, and yet says nothing with nothing beside it."""

IS_MONEY = Pattern(
    r"£\s?\d[\d,.]*|\b(?:matrix|band(?:ing)?|tier|element|top-?\s?up|notional|"
    r"exceptional)\b[^.]{0,40}|\bfund(?:ing|ed|s)\b|"
    r"\bpayments?\b|\bbudget\b",
    re.IGNORECASE,
)
TITLED = Pattern(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b\.?\s+(?:[A-Z][\w’'-]+\s?){1,2}")
LINKS = Pattern(
    r"^\W*(?:(?:provision|support|help|intervention|item|action|strategy|line|no)\.?\s*"
    r")?(?:[A-Z]\.?)?\d{1,2}"
    r"(?:\.\d{1,2})*(?:\s?\(?[a-z]{1,4}\))?\W+(?=\D)|\(\s*(?:for\s+)?(?:needs?|outcomes?|"
    r"[NEFOPB]\s?\d)[^)]{0,80}\)|"
    r"\bfor\s+(?:needs?|outcomes?)\s+[\d\s,;and]{1,20}(?:outcomes?\s+[\d\s,and]{1,20})?",
    re.IGNORECASE,
)
"""Numbers of items, needs and outcomes, which tell nothing of the help."""
