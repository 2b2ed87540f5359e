"""Words of Section B: diagnoses, what they make hard, vague difficulty, and levels that were tested."""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.shapes import Term

DIAGNOSIS = Pattern(
    r"\b(?:autis\w+(?:\s+spectrum)?(?:\s+(?:disorder|condition))?|asperger\w*(?:\s+syndrome)?|"
    r"as[dc]|adhd|add|"
    r"attention\s+deficit(?:\s+(?:and\s+)?hyperactivity)?(?:\s+disorder)?|dyslex\w+|dyscalcul\w+|"
    r"dysprax\w+|"
    r"dysgraph\w+|dcd|developmental\s+(?:co-?ordination|language)\s+disorder|dld|(?:specific\s+)?"
    r"language\s+(?:disorder|impairment)|speech\s+(?:sound\s+)?(?:disorder|delay)|slcn|semh|mld|"
    r"sld|pmld|spld|"
    r"(?:moderate|severe|specific|profound(?:\s+and\s+multiple)?|general)\s+learning\s+"
    r"(?:difficult\w+|"
    r"disabilit\w+)|learning\s+disabilit\w+|global\s+(?:developmental\s+)?delay|gdd|"
    r"developmental\s+delay|"
    r"down['’]?s?\s+syndrome|fragile\s+x|foetal\s+alcohol\w*(?:\s+\w+){0,2}|fasd|epilep\w+|"
    r"cerebral\s+palsy|"
    r"muscular\s+dystrophy|hemiplegia|diplegia|hypermobil\w+|tourette\w*(?:\s+syndrome)?|odd|ocd|"
    r"pda|"
    r"pathological\s+demand\s+avoidance|attachment\s+(?:disorder|difficult\w+)|"
    r"anxiety(?:\s+disorder)?|"
    r"depression|ptsd|selective\s+mutism|(?:hearing|visual|vision|sight|sensory)\s+(?:loss|"
    r"impairment)|(?:visually|hearing|sight|vision)[\s-]+impaired|"
    r"partially\s+sighted|(?:registered\s+)?blind(?=\W*$)|"
    r"sensory\s+processing\s+(?:disorder|difficult\w+)|auditory\s+processing\s+disorder|"
    r"deaf(?:ness)?|"
    r"social\s+communication\s+(?:disorder|difficult\w+)|speech,?\s+language\s+and\s+"
    r"communication\s+needs|"
    r"social,?\s+emotional\s+and\s+mental\s+health(?:\s+(?:needs|difficulties))?|\w+\s+syndrome)\b",
    re.IGNORECASE,
)
_BY_ENDING = (
    r"(?:a|dys|hemi|di|quadri|para|mono|tetra|hypo|hyper|micro|macro|hydro|ata|ano|"
    r"an)\w*(?:prax(?:ia|ic)|plegia|paresis|phasia|arthria|phonia|phagia|lexia|calculia|graphia|"
    r"cephal(?:y|us)|tonia|taxia|kinesia|cusis|acusis|thyroidism|glycaemia|mastia|melia|opia)|"
    r"ataxia|\w*(?:sclerosis|scoliosis|fibrosis|fibromatosis|keratosis|algia|lalia|somy|myopathy|"
    r"neuropathy|encephalopathy|retinopathy|trophia|arthritis|encephalitis|meningitis|colitis|"
    r"lepsy|blastoma|leukaemia|anaemia|philia)|"
    r"nystagmus|strabismus|albinism|dwarfism|\w*mutism|spina\s+bifida|asthma|eczema|migraines?|"
    r"cataracts?|glaucoma|stammer|stutter"
)
_BY_HEAD = (
    r"(?<=\w\s)(?:disorders?|disease|dystrophy|palsy|impairment|disabilit(?:y|ies)|dysfunction|"
    r"deficiency|insufficiency|"
    r"malformation|deletion|duplication|translocation|mutation|condition|delay|injury)"
)
LABEL = Pattern(rf"{DIAGNOSIS.pattern}|\b(?:{_BY_ENDING}|{_BY_HEAD})\b", re.IGNORECASE)
"""A diagnosis by the shape of its name, known or not: "…plegia", "… disorder"."""
_EFFECT_VERBS = (
    r"finds?|found|cannot|can['’]t|can\b|could|unable|struggl\w+|needs?\s+(?:longer|more\s+time|"
    r"time|to|"
    r"things|help|an?\s+\w+\s+to|\w+\s+\w+\s+to)|avoids?|means?|affect\w*|impact\w*|"
    r"so\s+(?:that\s+)?(?:he|she|"
    r"they|it)|because|result\w*|lead\w*|cause\w*|mak(?:es|ing)|stops?|prevent\w*|loses?|misse?s?|"
    r"forgets?|"
    r"leaves?|becomes?|gets?|hears?|sees?|reads?|writes?|speaks?|talks?|follows?|understands?|"
    r"attends?\s+to|"
    r"does\s+not|doesn['’]t|do\s+not|is\s+not\s+(?:yet\s+)?able|uses?|walks?|falls?|tires?|hurts?|"
    r"takes?|"
    r"works?\s+at|concentrat\w*|difficult(?:y|ies)\s+(?:with|in|to|when|follow\w*|understand\w*)|"
    r"hard|"
    r"difficult\s+(?:to|for)|when|less|more|slow\w*|interrupt\w*|limit\w*|plays?|joins?|starts?|"
    r"sits?|copes?|"
    r"shows?|respond\w*|process\w*\s+(?:information|what)|overwhelm\w*|distress\w*|relies|rely|"
    r"requires?|"
    r"level|percentile|score\w*|below|behind|delayed\s+by|experienc\w+|present\w*\s+(?:as|in)|"
    r"seen\s+in|"
    r"learns?|remember\w*|answers?|asks?|prefers?|covers?|hides?|refuses?|shouts?|cries|runs?"
)
EFFECT = Pattern(rf"\b(?:{_EFFECT_VERBS})\b", re.IGNORECASE)
"""Words by which a text tells what a difficulty does."""
CARRIES_ON = Pattern(
    r"^\W*(?:he|she|they|his|her|their|this|it|these|as\s+a\s+result|in\s+(?:lessons|class))\b",
    re.IGNORECASE,
)

_LEARNING = (
    r"(?:difficult(?:y|ies)|delays?|problems?|issues?|challenges?|needs?|trouble|weakness(?:es)?|"
    r"concerns?|"
    r"barriers?|gaps?|deficits?)"
)
VAGUE_NEEDS: tuple[Term, ...] = (
    Term(
        key="some",
        pattern=r"\b(?:some|certain|various|a\s+few|a\s+number\s+of|a\s+range\s+of|several|a\s+"
        r"degree\s+of|"
        r"an?\s+element\s+of|general|identified|particular|specific)\s+(?:\w+\s+"
        rf"){{0,3}}?{_LEARNING}\b"
        r"|\b(?:has|have|having)\s+some\s+(?:\w+\s+)?(?:special\s+)?\w+\s+needs\b"
        r"|\b(?:some|certain|various|a\s+few|a\s+number\s+of|several|one\s+or\s+two|the\s+odd|minor|"
        r"mild|slight)\s+(?:[\w-]+\s+){0,2}?(?:sensitivit(?:y|ies)|quirks?|worries|wobbles|concerns|"
        r"weaknesses|anxieties|immaturit(?:y|ies))\b",
        why="“Some” can be much or little.",
    ),
    Term(
        key="mild",
        pattern=r"\b(?:mild(?:ly)?|slight(?:ly)?|minor|moderate(?:ly)?|low[\s-]level|borderline)\s+"
        r"(?:\w+\s+)"
        rf"{{0,3}}?(?:{_LEARNING}|delayed|behind|affected|below|impair\w+)\b",
        why="Slight by which measure?",
    ),
    Term(
        key="a little",
        pattern=r"\b(?:a\s+(?:little|bit|touch)|somewhat|rather|quite|fairly)\s+(?:bit\s+)?(?:of\s+"
        r"an?\s+|of\s+)?"
        r"(?:\w+\s+)?(?:behind|difficult\w*|delay\w*|trouble|hard|tricky|slow\w*|below|immature|"
        r"anxious|distract\w*|struggl\w*|unclear|restless)\b",
        why="A little more than whom?",
    ),
    Term(
        key="at times",
        pattern=r"\b(?:at\s+times|sometimes|on\s+occasions?|occasionally|from\s+time\s+to\s+time|now\s+"
        r"and\s+"
        r"(?:then|again)|often|tends?\s+to|usually)\b[^.;]{0,60}?\b(?:struggl\w+|difficult\w*|hard|"
        r"upset|anxious|"
        r"challeng\w+|distract\w*|trouble|tricky|frustrat\w*|overwhelm\w*|behind|worr\w+)\b|"
        r"\b(?:struggl\w+|difficult\w*|hard|upset|anxious|challeng\w+|distract\w*|trouble|"
        r"tricky)\b[^.;]{0,60}?"
        r"\b(?:at\s+times|sometimes|on\s+occasions?|occasionally|from\s+time\s+to\s+time)\b",
        why="How often, and when?",
    ),
    Term(
        key="can struggle",
        pattern=r"\b(?:can|may|might|could|does|will)\s+(?:sometimes\s+|often\s+|also\s+)?(?:struggle|"
        r"find\s+(?:\w+\s+)"
        r"{1,6}?(?:difficult|hard|tricky|challenging)|have\s+(?:difficult\w+|problems|trouble)|"
        r"be\s+(?:challeng\w+|"
        r"difficult|tricky|hard))\b",
        why="It can, so it may not. When does it?",
    ),
    Term(
        key="finds things difficult",
        pattern=r"\bfinds?\s+(?:(?:some|many|certain|most)\s+)?(?:things|it\s+all|school(?:\s*work)?|"
        r"work|learning|"
        r"(?:lots|plenty|a\s+lot|many|most|parts|some|bits|aspects|much)\s+of\s+(?:\w+\s+"
        r")?(?:things|school|work|learning|lessons|it|days?)(?:\s+(?:about|in|of|at)\s+\w+)?|"
        r"lessons|tasks|areas|aspects|academic\s+\w+|some\s+\w+|literacy|maths|reading|writing|"
        r"english|"
        r"social\s+\w+|change)\s+(?:very\s+|quite\s+|rather\s+|a\s+bit\s+)?(?:difficult|hard|"
        r"tricky|"
        r"challenging|a\s+challenge)\b",
        why="Which things, and what happens then?",
    ),
)
"""Words that make a need smaller than it can be matched to help."""
BARE_NEEDS: tuple[Term, ...] = (
    Term(
        key="difficulties with",
        pattern=r"\b(?:has|have|having|experiences?|shows?|with|presents?\s+with)\s+(?:\w+\s+"
        rf"){{0,3}}?{_LEARNING}"
        r"\s+(?:with|in|around|relating\s+to|regarding|of|when|at)\b|\bstruggles?\s+(?:with|in|at|"
        r"to)\b|"
        r"\bneeds?\s+(?:help|support)\s+(?:with|in|at|to)\b|\b(?:poor|weak|limited|low|reduced|"
        r"underdeveloped|"
        r"immature)\s+(?:\w+\s+){0,2}(?:skills|attention|memory|concentration|vocabulary|literacy|"
        r"numeracy|"
        r"understanding|self-esteem)\b|\b(?:below|behind)\s+(?:age[\s-]related\s+)?(?:expect\w+|"
        r"(?:his|her|their)\s+"
        r"peers|average|others|age[\s-]\w+|where)\b",
        why="How much, in what, and when?",
    ),
    Term(
        key="soft words",
        pattern=r"\b(?:a\s+(?:bit|little|touch)|slight(?:ly)?|mild(?:ly)?|somewhat|fairly|rather(?!\s+"
        r"than)|quite|sometimes|occasional(?:ly)?|on\s+occasions?|"
        r"at\s+times|now\s+and\s+(?:then|again)|from\s+time\s+to\s+time|(?:not|n['’]t)\s+(?:always|"
        r"quite|(?:his|her|their)\s+(?:strong\w*|best)|as\s+\w+\s+as)|"
        r"var(?:y|ies|ied|iable)|inconsistent\w*|patchy|up\s+and\s+down|(?:has|have|had)\s+(?:a\s+"
        r"few|some|various|certain)|there\s+(?:are|is)\s+some|may\s+(?:need|find|become|"
        r"get|have|be)|might|can\s+be|can\s+get|can\s+have|could\s+be\s+(?:better|more)|"
        r"needs?\s+to\s+(?:develop|improve|work\s+on|build|be\s+more)|"
        r"(?:would\s+)?benefits?\s+from|"
        r"tends?\s+to|tricky|wobbl\w+|room\s+for\s+improvement|could\s+do\s+with|"
        r"a\s+work\s+in\s+progress|an\s+area\s+(?:for|of)\s+\w+|still\s+developing|emerging|"
        r"(?:is|are)\s+(?:low|poor|weak|limited|delayed|affected|difficult|an\s+issue|a\s+"
        r"(?:concern|worry|challenge|problem))|more\s+(?:time\s+)?than\s+(?:others|most|peers|"
        r"some)|in\s+(?:some|certain|many)\s+(?:situations|settings|lessons|areas|ways)|"
        r"to\s+(?:some|a\s+certain)\s+(?:extent|degree))\b",
        why="How much, how often, and what is seen then?",
    ),
)
"""Plain words of difficulty: enough only beside a measure, an example or an occasion."""
TELLS_MORE = Pattern(
    r"\d|[“\"‘]|%|\b(?:percentile|half|twice|three|four|five|six|seven|eight|nine|ten|fifteen|"
    r"twenty|thirty)\b|"
    r"\b(?:for\s+example|such\s+as|e\.g\.?|for\s+instance|including|in\s+particular)\b|"
    r"\b(?:which|this|that)\s+means?\b|\bmean(?:s|ing)\s+(?:that\s+)?(?:he|she|they|\w+)\b|"
    r"\bso\s+(?:that\s+)?(?:he|she|they|his|her|their|[A-Z]\w+|most|people|new)\b|"
    r"\bas\s+a\s+result\b|\bbecause\b|"
    r"\b(?:when|if|after|unless|until|whenever|during|before|while|without|once)\s+(?!necessary|"
    r"required|"
    r"appropriate|possible|at\s+school)\w+|\bcannot\s+(?:yet\s+)?\w+|\bnot\s+yet\s+\w+|"
    r"\bunable\s+to\s+\w+|"
    r"\b(?:every|each)\s+\w+|\bdaily\b|\bresult(?:s|ing)\s+in\b|\bto\s+the\s+point\b|\bonly\s+\w+",
    re.IGNORECASE,
)

_AGES = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
LEVEL = Pattern(
    r"\b(?:reading|spelling|comprehension|number|maths?|mental|developmental|language|"
    r"chronological\s+reading|"
    r"vocabulary|drawing|writing|listening|test|standardised|age)[\s-]+(?:accuracy\s+|"
    r"comprehension\s+)?"
    r"(?:ages?|equivalents?)(?:\s+(?:is|was|of|at|level|equivalent))*\s*[:=]?\s*(?:around\s+"
    rf"|about\s+|only\s+|approximately\s+)?{_AGES}(?=\b|\s?y|\s?m)"
    r"|\b(?:level|standard|stage|equivalent|rate)\s+(?:of|for|to)\s+(?:an?\s+|most\s+)?(?:\w+\s+"
    r")?child(?:ren)?\s+(?:who\s+(?:is|are)\s+|of\s+|aged?\s+)+(?:about\s+|around\s+|just\s+"
    rf"|under\s+|nearly\s+)?{_AGES}\b"
    r"|\b(?:around|about|at|near|below|within|like)\s+(?:roughly\s+|about\s+|around\s+)?(?:the|"
    rf"an?)\s+{_AGES}(?:\s+and\s+a\s+half|\s+to\s+{_AGES}|[\s-]and[\s-]a[\s-]half|"
    rf"[\s-]to[\s-]{_AGES})?[\s-](?:years?|months?)(?:[\s-]olds?)?[\s-](?:levels?|stages?|range|"
    r"band|mark)\b"
    r"|\b\d{1,2}\s?(?:y|yrs?|years?)[\s,]*\d{1,2}\s?(?:m|mths?|months?)[\s-]+(?:level|age|equivalent|standard)\b"
    r"|\b(?:read|spell|writ|comprehen)\w*\s+(?:at|to)\s+(?:an?\s+)?(?:level\s+of\s+)?\d{1,2}\s?(?:y|yrs?)\b"
    r"|\bhalf\s+(?:his|her|their)\s+(?:own\s+|real\s+)?age\b"
    r"|\b(?:levels?|(?<!the )age|equivalent|equal|stage|accuracy|comprehension|score|language|"
    r"vocabulary|understanding)\s+(?:(?!months?\b|years?\b)\w+\s+){0,3}?(?:of|to|at|is|was)\s+"
    rf"(?:about\s+|around\s+|only\s+|just\s+|under\s+|over\s+){{0,2}}{_AGES}(?:\s+and\s+a\s+"
    r"half)?[\s-](?:years?|yrs?)\b"
    r"|\b(?:read|spell|writ|comprehen|work|count|talk|speak|understand|listen|perform|"
    r"function)\w*\s+(?:\w+\s+){0,3}?(?:at|to|of|as)\s+(?:about\s+|around\s+|only\s+|just\s+"
    rf"){{0,2}}{_AGES}\s+years?(?:\s+(?:and\s+)?{_AGES}\s+months?|[\s-]olds?\s+level)\b"
    rf"|\b{_AGES}[\s-]years?[\s-]olds?\s+(?:level|standard|range|stage|ability)\b|"
    rf"\b(?:par|line|level)\s+with\s+(?:an?\s+|most\s+)?{_AGES}[\s-]years?[\s-]olds?\b"
    rf"|\b(?:much|far|rather)\s+younger\s+child\s+of\s+(?:about\s+|around\s+)?{_AGES}\b|"
    r"\bmatch(?:es|ed)?\s+(?:that\s+of\s+|those\s+of\s+)?an?\s+(?:\w+\s+)?child\s+(?:of|aged)\s+"
    rf"{_AGES}\b"
    r"|\b(?:reading|spelling|number|maths|language|vocabulary|comprehension|grammar)\s+(?:is|was|"
    r"are|were)\s+(?:now\s+)?(?:at\s+|about\s+|around\s+)*\d{1,2}[:;]\d{1,2}\b"
    r"|\bdevelopmentally,?\s+(?:(?:he|she|they)\s+(?:is|are)\s+)?(?:at|about|around|nearer|"
    rf"closer\s+to)\s+(?:about\s+|around\s+|to\s+)?{_AGES}\b"
    r"|\b\d{1,2}(?:\.\d+)?(?:st|nd|rd|th)?\s*%\s?iles?\b"
    r"|\b(?:ss|pr|sas|mean|verbal|non-?verbal|quantitative|spatial|fluid\s+reasoning|working\s+"
    r"memory|processing\s+speed|decoding|fluency|comprehension)\s*(?:score|"
    r"index|quotient)?\s*(?:of|:|=|is|was|at)?\s*\d{2,3}\b(?!\s*(?:words?|minutes?|seconds?|"
    r"out\b|%|/|steps?|items?|times?|a\b|of\b))"
    r"|\b(?:standard(?:i[sz]ed)?|reading|spelling|maths?|comprehension|vocabulary|language|writing|phonics|number)"
    r"\s+(?:(?:standard(?:i[sz]ed)?|reading|spelling|comprehension|accuracy|test)\s+)?scores?\s*(?:of|was|is|:|=)?\s*"
    r"\d{2,3}\b(?!\s*(?:out|of|/|%|words?|per))"
    r"|\bworking\s+(?:\w+\s+)?at\s+entry\s+(?:level\s+)?[123]\b"
    r"|\bentry\s+(?:level\s+)?[123]\b(?=[^.;\n]{0,60}\b(?:more\s+or\s+less|or\s+so|roughly|"
    r"probably|perhaps|give\s+or\s+take)\b)"
    r"|\b(?:like|as|to|for|of)\s+(?:those\s+of\s+)?an?\s+(?:\w+\s+)?child(?:ren)?\s+(?:of|"
    rf"aged?)\s+(?:about\s+|around\s+|roughly\s+|just\s+)?{_AGES}\b"
    r"|\b(?:that|those|like|equal|typical|expected|level|standard)\s+(?:of\s+|for\s+)?an?\s+"
    rf"(?:\w+\s+)?{_AGES}[\s-](?:year|yr)[\s-]?old\b"
    rf"|\b(?:around|about|at|near|below)\s+(?:the|an?)\s+{_AGES}(?:\s+to\s+{_AGES})?[\s-](?:years?|"
    r"months?)(?:[\s-]old)?\s+(?:level|stage|range|band)\b"
    r"|\b(?:works?|working|reads?|reading|spells?|performs?|functions?|achiev\w+|learns?|is|"
    rf"are)\s+(?:\w+\s+){{0,2}}?{_AGES}(?:\s+and\s+a\s+half)?\s+(?:years?|months?|terms?)\s+"
    r"(?:behind|below|under|beneath|younger)\b"
    r"|\b(?:bpvs|bas|wisc|wppsi|wiat|wrat|celf|ctopp|yarc|towre|pira|puma|ngrt|cat4|sdq|boxall|"
    r"vineland|abas|salford|sandwell|conners|bpvs3|diebels|trog|"
    r"renfrew|beery|raven\w*|strs|ssrt|gl)\b[\w\s,:–-]{0,24}?\b\d{2,3}\b(?!\s*(?:words?|minutes?))"
    r"|\bstanine\s*\d|\bstandard\s+deviations?\s+(?:below|under|from)\b|\b(?:very\s+|extremely\s+"
    r"|well\s+|exceptionally\s+)?(?:low|below[\s-]average|borderline)\s+range\b"
    r"|\b(?:book\s+band|on\s+(?:red|yellow|blue|green|orange|turquoise|purple|gold|white|lime)\s+"
    r"band|milestone)\s*\w+|\bdevelopmental\s+age\b|\bworking\s+(?:towards|below|at)\s+(?:the\s+)?"
    r"(?:expected|age[\s-]related|national)\b|\b(?:below|at|under)\s+(?:the\s+)?expected\s+"
    r"(?:standard|level)\b|\bgcse\s+grade\s+\d|\bgrade\s+\d\s+(?:in|at)\b"
    r"|\b(?:average|norm|typical|usual)\s+for\s+(?:an?\s+)?(?:\w+\s+)?(?:children\s+(?:of|aged)\s+"
    rf")?{_AGES}\b"
    r"|\bphonics\s+(?:screening\s+)?(?:check|screen\w*|test)\b[^.;]{0,24}\d|\b\d{1,2}\s+(?:marks\s+"
    r")?(?:on|in|out\s+of\s+\d+\s+(?:on|in))\s+(?:the|his|her|their|a)\s+(?:\w+\s+)?(?:check|"
    r"screen\w*|test|assessment|sats?)\b|\b\d{1,3}\s+(?:children|pupils|people)?\s*(?:in|"
    r"out\s+of)\s+(?:a|every\s+)?\s*(?:100|hundred)\b"
    r"|\b(?:\d{1,2}(?:\.\d)?\s*(?:st|nd|rd|th)?|first|second|third|fourth|fifth|tenth|lowest|"
    r"bottom)[\s-]+(?:per)?centiles?\b"
    r"|\b(?:bottom|lowest)\s+\d{1,2}\s*(?:%|per\s*cent)|\b(?:scores?|scored|standardised|standard|"
    r"percentiles?|centiles?|quotients?|"
    r"results?)\s+(?:\w+\s+){0,3}?(?:was|were|are|is|of|at|between|from|:)\s*\d{2,3}\b(?!\s*"
    r"(?:out\b|%|/))"
    r"|\b(?:per)?centile\s*(?:rank|score)?\s*(?:of|is|was|:)?\s*\d"
    r"|\b(?:standard(?:ised)?|scaled|raw|composite|t-?|z-?|index|full\s+scale|fsiq|iq|subtest|"
    r"cat4?|sas|phonics)"
    r"\s*(?:scores?|iq)?\s*(?:(?:in|for|on)\s+\w+\s*)?(?:is|was|of|:|=|in\s+the\s+\w+\s+range)?\s*"
    r"\d{2,3}\b|\bscor(?:ed|es|ing|e\s+(?:of|was))\s+"
    r"(?:\w+\s+){0,2}\d"
    r"|\b(?:at|to|within|around|about)\s+(?:about\s+|around\s+)?(?:the|a|an)?\s*(?:level|"
    r"equivalent|stage|range)\s+of\s+(?:an?\s+)?"
    rf"(?:child\s+(?:aged?|of)\s+)?(?:about\s+|around\s+)?(?:year\s+)?{_AGES}\b"
    rf"|\b(?:like|as)\s+(?:an?\s+)?(?:child\s+(?:aged?|of)\s+)?{_AGES}[\s-]year[\s-]old\b|"
    r"\b(?:level|skills|abilities|language|development)\s+(?:of|are|is|at)\s+(?:those\s+of\s+"
    rf")?an?\s+(?:typical\s+)?{_AGES}[\s-]"
    r"year[\s-]old\b"
    r"|\b(?:work|function|perform|operat|achiev|attain|read|spell|writ|assess|learn)\w*\s+"
    r"(?:\w+\s+){0,3}?(?:at|within|on|in|as)\s+"
    r"(?:about\s+|around\s+|approximately\s+|an?\s+|the\s+)*(?:(?:entry\s+)?level|year|yr|y|p|"
    r"stage|band|key\s+stage|ks|"
    rf"step|pre-key)[\s-]*(?:{_AGES})\w?\b(?!\s+class)"
    r"|(?<![\w.-])P\s?[1-8](?:\s?[ic]+)?\b(?=\s*(?:[/,;.)]|$|in\b|for\b|and\b|level))|"
    r"\by(?:ea)?r?\s?\d{1,2}\s+(?:emerging|developing|secure|expected|entering|greater\s+depth)\b"
    r"|\b\d{2,3}\s?dB\b|\b[36]/\d{1,2}\b(?=[^.;]{0,30}\b(?:eyes?|vision|acuity|snellen|corrected)"
    r"\b)|\blog\s?MAR\b"
    r"|\b(?:p\s?-?\s?(?:scale|level)s?\s*p?\d|nc\s+level\s+\d|level\s+\d[abc]\b|"
    r"entry\s+level\s+\d|wtai|pre-?key\s+stage\s+(?:standard\s+)?\d)"
    r"|\b\d{1,2}\s*(?:-|–|to)\s*\d{1,2}[\s-]+months?\b|\b(?:anxiety|mood|attention|behaviour|"
    r"depression|wellbeing|raw|total|overall)\s+(?:\w+\s+)?scores?\b|\b(?:raised|clinical|elevated|"
    r"abnormal|"
    r"at[\s-]risk)\s+range\b|\b(?:eyfs|development\s+matters|portage)\s+(?:band|stage|level)\s*\d"
    r"|\b(?:is|are|was)\s+(?:currently\s+)?(?:about\s+|around\s+|over\s+|at\s+least\s+"
    r"|approximately\s+)?"
    rf"{_AGES}\s+(?:years?|months?)\s+(?:behind|below|delayed)\b",
    re.IGNORECASE,
)
"""A score, a level, a percentile or an age that somebody measured."""

PROVISION_IN_NEED = Pattern(
    r"^[^.;\n]{3,120}?\b(?:(?:is|are|will\s+be)\s+(?:required|needed|necessary|essential|"
    r"recommended)|(?<=\w\s)needed(?=\W*$|\s+(?:with|w/|by|from|each|every|daily)))(?!\s+(?:to\s+"
    r"(?:start|begin|read|write|understand|say|finish)|before))|"
    r"\b(?:needs?|requires?|must\s+have|should\s+(?:have|receive|be\s+given)|will\s+"
    r"(?:need|require|receive|have|be\s+"
    r"(?:given|provided))|to\s+be\s+provided\s+with|benefits?\s+from|would\s+benefit\s+from|"
    r"is\s+entitled\s+to|"
    r"qualifies\s+for|is\s+to\s+(?:have|receive)|in\s+need\s+of|should\s+be\s+(?:provided|taught|"
    r"supported|seen)|shall\s+(?:have|receive|be\s+(?:given|provided|taught)))\b"
    r"|^\W*(?:required|recommended|provision|support|help)\s*[:–-]"
    r"|^\W*(?:[\w-]+\s+){0,4}?(?:therapy|support|tas?|lsa|elsa|physio\w*|ot|slt|salt|groups?|grp|"
    r"tuition|mentoring|counselling|intervention)\s*[:,–-]?\s*\d+\s*[x×]\s*\d",
    re.IGNORECASE,
)
HELP = Pattern(
    r"\b(?:teachers?\s+of\s+(?:the\s+)?(?:deaf|vi\w*|children)|qtvi|tod|qtod|job\s+coach|"
    r"lessons?\s+(?:in|with)|(?:touch-)?typing\s+lessons?|adults|grou?ps?\s+of\s+(?:no\s+more\s+"
    r"than\s+)?\w+|grp|"
    r"(?:nurture|social\s+skills|lego|art|play|music|drama|reading|phonics|language|friendship)\s+"
    r"(?:groups?|grps?|clubs?)|"
    r"travel\s+training|physio\w*|hydrotherapy|escorts?|nurse|interpreter|ta|tas|"
    r"teaching\s+assistant|lsa|hlta|learning\s+support|support|therapy|therapist|slt|salt|ot|"
    r"physio\w*|"
    r"sessions?|programmes?|interventions?|tuition|teaching|1\s?:\s?1|one[\s-]to[\s-]one|"
    r"1[\s-]to[\s-]1|adult|mentor\w*|"
    r"counselling|key\s?worker|small\s+group|supervision|specialist\s+teacher|elsa|tutor)\b",
    re.IGNORECASE,
)
HELP_AMOUNT = Pattern(
    r"\b\d+(?:\.\d+)?\s*(?:hours?|hrs?|minutes?|mins?)[’']|\b(?:a|an|one|two|three|four|five|six|"
    r"ten|twelve)\s+(?:full\s+|half\s+|whole\s+)?(?:hours?|days?)\b|\bp/?w\b|\b(?:no\s+more\s+than|"
    r"up\s+to|at\s+most)\s+(?:\d|two|three|four|five|six|eight|ten)|\b(?:for|in)\s+all\s+\w*\s*"
    r"lessons\b|"
    r"\b\d+(?:\.\d+)?\s*(?:x\s*\d+\s*)?(?:hours?|hrs?|minutes?|mins?|sessions?|days?)\b|"
    r"\b(?:an?|one|two|three|four|five|six|"
    r"ten|fifteen|twenty|thirty|half\s+an?)\s+(?:hours?|minutes?|sessions?)\b|"
    r"\b(?:daily|weekly|fortnightly|termly)\b|"
    r"\bper\s+(?:day|week|term)\b|\b(?:a|each|every)\s+(?:day|week|fortnight|lesson)\b|"
    r"\bfull[\s-]time\b|"
    r"\b1\s?:\s?1\b|\bone[\s-]to[\s-]one\b|\b1[\s-]to[\s-]1\b|\bthroughout\s+the\s+(?:school\s+"
    r")?day\b",
    re.IGNORECASE,
)
