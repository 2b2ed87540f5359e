"""Any job may teach: a farrier, a luthier, a beekeeper. Known by what it does, or by its training in brackets."""

import re

from ehcplan.compliance.pattern import Pattern

_NOBODY = (
    r"(?:adults?|persons?|people|members?|helpers?|workers?|carers?|others?|another|staff|somebody|"
    r"someone|professionals?|providers?|leaders?|users?|learners?|partners?|"
    r"brothers?|sisters?|mothers?|fathers?|grandmothers?|grandfathers?|teenagers?|youngsters?|"
    r"newcomers?|strangers?|neighbours?|peers?|pupils?|students?|child(?:ren)?|friends?|"
    r"computers?|printers?|timers?|covers?|letters?|numbers?|papers?|folders?|posters?|stickers?|"
    r"counters?|orders?|matters?|centres?|offers?|answers?|helper|"
    r"humans?|families|class|school|college|groups?|sessions?|lessons?|clubs?|programmes?|courses?|"
    r"rooms?|service|provision|plan|team|buddies|buddy|assessor)"
)
_ENDINGS = (
    r"(?:[eo]r|ier|ist|ian|man|men|woman|women|wright|smith|herd|chef|monk|nun|poet|cook|pilot|"
    r"guide|judge|vet|medic|mechanic|critic|jockey|hand|groom|bard|clown|aider)"
)
_GIVES = (
    r"(?:teaches|leads|runs|shows|coaches|instructs|trains|works\s+with|meets|comes|visits|takes|"
    r"helps|guides|watches|sees|goes|sits|reads|makes|builds|rides|gives|"
    r"(?:will|shall|must)\s+(?:teach|lead|run|show|coach|instruct|train|work|meet|come|visit|take))"
)
ANY_JOB = Pattern(
    rf"\b(?:an?|the|his|her|their)\s+(?:(?!{_NOBODY}\b)[\w-]+\s+){{0,2}}?(?!{_NOBODY}\b)"
    rf"[a-z]{{2,16}}{_ENDINGS}\s*(?:\([^()]{{2,80}}\)\s*|,\s[^.;,]{{2,60}},\s)?{_GIVES}\b"
    rf"|\b(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){{0,2}}?(?!{_NOBODY}\b)[a-z]{{3,18}}\s+"
    r"\((?=[^()]{0,60}\b(?:registered|qualified|certificat\w+|level\s+\d|diploma|degree|award|"
    rf"trained|training|course|accredited|member\s+of)\b)[^()]{{2,90}}\)\s+{_GIVES}\b"
    r"|\bfirst[\s-]aiders?\b",
    re.IGNORECASE,
)
