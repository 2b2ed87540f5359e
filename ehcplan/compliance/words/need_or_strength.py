"""By which words a text among the needs tells a difficulty, a strength, or that there is no need."""

import re

from ehcplan.compliance.pattern import Pattern

HARD = Pattern(
    r"\b(?:not|cannot|can['’]t|\w+n['’]t|never|no|without|only|unable|hard|harder|difficult\w*|"
    r"struggl\w*|tricky|needs?|needing|below|behind|"
    r"delay\w*|disorder\w*|impair\w*|loss|loses?|lost|miss(?:es|ed)?|forgets?|avoids?|refus\w*|"
    r"leaves?|left|argues?|cries|shouts?|hits?|"
    r"runs?|upset|anxi\w*|worr\w*|tired?|tires|pain|slow\w*|less|low|poor|weak\w*|limited|"
    r"diagnos\w*|syndrome|autis\w*|adhd|"
    r"dys\w+|epilep\w*|fears?|frighten\w*|stops?|waits?|gives?\s+up|until|unless|few|least|"
    r"(?<!travels )(?<!walks )(?<!goes )alone|"
    r"silent|distress\w*|because|so\s+that|"
    r"minutes?|times?\s+(?:a|each|in)|out\s+of|too|wrong|confus\w*|falls?|hides?|pushes|bites?|"
    r"pulls?|interrupt\w*|distract\w*)\b",
    re.IGNORECASE,
)
"""A difficulty."""
STRONG = Pattern(
    r"\b(?:strengths?|good\s+at|well\s+(?:above|for|within)|above\s+(?:average|his|her|their|age)|"
    r"ahead\s+of|friendly|kind|caring|funny|gentle|"
    r"enjoys?|loves?|likes?|proud|popular|skilful|talent\w*|confident|able|can\b|knows|remembers|"
    r"average|(?:4[5-9]|[5-9]\d)(?:th|st|nd|rd)\s+"
    r"(?:per)?centile|strong\w*|excellent|polite|helpful|creative|curious|determined|willing|wide|"
    r"fluent\w*|age[\s-]appropriate|"
    r"at\s+the\s+level\s+of\s+(?:his|her|their)\s+(?:own\s+)?age|sense\s+of\s+humour|"
    r"understands\s+(?:what|all|everything|whatever)|at\s+an?\s+(?:ordinary|usual|normal|typical)\s+"
    r"(?:pace|speed|rate|level)|"
    r"lively|chatty|warm|calm|brave|patient|affectionate|playful|well[\s-]balanced|good\s+with|full\s+of\s+ideas|"
    r"comforts|owns\s+up|bears\s+no\s+grudges?|gets\s+over|solves|listens\s+(?:closely|carefully|well)|asks\s+good|"
    r"by\s+(?:him|her|them)sel(?:f|ves)|cheerful|keen|bright|thoughtful|generous|articulate|imaginative|sociable|"
    r"resourceful|hard-?working|(?:rich|wide|good|great)\s+(?:store|range|knowledge|memory|"
    r"vocabulary)|(?:deep|excellent)\s+knowledge|"
    r"(?:average|expected|typical)\s+range|(?:travels|walks|goes|gets\s+about)\s+(?:alone|independently)|prizes?)\b"
    r"|\b(?:sight|vision|eyesight|hearing|memory|speech|health|sleep|appetite|mobility|balance|attention|understanding)\s+"
    r"(?:is|are)\s+(?:\w+ly\s+)?(?:clear|sharp|good|normal|sound|fine|secure|full|typical)\b",
    re.IGNORECASE,
)
"""A strength."""
FOR_OTHERS = Pattern(
    r"\b(?:comforts?|notices?|helps?|says?|sees|cares?\s+for|looks?\s+after)\s+(?:when\s+|if\s+)?(?:an?|any|every|"
    r"other|another|some\w*|the)?\s*(?:others?|child(?:ren)?|pupils?|people|person|friends?|body|one|else|peers?|"
    r"classmates?)(?:\s+else)?\s+(?:who\s+|when\s+(?:they|he|she)\s+)?(?:is|are|cr(?:y|ies)|falls?|feels?|gets?|"
    r"looks?)\b(?:\s+(?:sad|upset|hurt|left\s+out|worried|lonely|alone|tired|anxious|frightened))?",
    re.IGNORECASE,
)
"""That somebody sees how it goes with others: their tears are no difficulty of the person's own."""
NO_NEED = Pattern(
    r"\bno\s+(?:\w+\s+){0,3}?(?:needs?|difficult\w+|concerns?)\b[^.;]{0,60}\b(?:identified|found|"
    r"known|reported|seen|recorded|noted|arise)\b"
    r"|\b(?:needs?|difficult\w+|concerns?)\b[^.;]{0,30}\b(?:(?:were|was|has\s+been|have\s+been)\s+"
    r"not|none)\b|\bnot\s+(?:now\s+)?an?\s+(?:area\s+of\s+)?need\b"
    r"|\b(?:there\s+(?:is|are)|has|have)\s+no\s+(?:\w+\s+){0,3}?(?:needs?|difficult\w+)\b|"
    r"\bno\s+(?:help|provision|support)\s+is\s+(?:needed|required)\b",
    re.IGNORECASE,
)
"""That nothing was found."""
FOUND_BY = Pattern(r"\([^()]{0,120}\b(?:19|20)\d\d\b[^()]{0,40}\)")
"""Who found a need, and when: nothing that provision could speak of."""
