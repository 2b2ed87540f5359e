"""Words by which a hope, or a direction without a distance, is told from an outcome."""

from ehcplan.compliance.shapes import Term

_WHO = r"(?:he|she|they|[A-Z][\w’'-]+)"

HOPES: tuple[Term, ...] = (
    Term(
        key="to be happy",
        pattern=r"\b(?:(?:be|is|are|feels?|stays?|remains?)\s+(?:\w+\s+){0,2}?(?:happy|happier|content|"
        r"fulfilled|"
        r"proud\s+of|settled\s+and\s+happy|loved)|happy\s+(?:life|and\s+\w+|childhood|child)|"
        r"(?:enjoys?|lov(?:e|es|ing)|likes?)\s+(?:(?:coming|going|being)\s+(?:to|at|in)\s+)?(?:\w+\s+)?"
        r"(?:school|nursery|college|life|learning|(?:his|her|their)\s+(?:life|childhood|time))|"
        r"happiness|"
        r"as\s+(?:full|happy|good)\b[^.;]{0,30}\bas\b|cheerful|jolly|carefree|com(?:fy|fortable)\s+"
        r"(?:in|with)\s+(?:\w+\s+)?(?:own\s+skin|himself|herself|"
        r"themselves|who)|own\s+skin|joy(?:ful)?|(?:have|has|having)\s+(?:\w+\s+)?fun|self-?belief|"
        r"believes?\s+in\s+(?:himself|herself|themselves)|fulfil\w*|outlook|\w+\s+in\s+life|"
        r"finds?\s+(?:his|her|their)\s+(?:feet|place|way|voice)|at\s+home\s+in|fondly|"
        r"look(?:s|ing)?\s+forward\s+to|proud|(?:all\s+)?right\s*$|capable\s+of|sky|"
        r"at\s+(?:ease|peace|one)\s+with\s+(?:himself|herself|themselves|the\s+world|life)|"
        r"(?:feel|be|is)s?\s+(?:good|great|better)\s+about\s+"
        r"(?:himself|herself|themselves|life)|belong(?:s|ing)?|valued|accepted|"
        r"love[ds]?\s+(?:for|and)|"
        r"smil(?:e|es|ing)|(?:well[\s-])?liked|popular|cherished|appreciated|respected|understood|"
        r"part\s+of\s+(?:things|something|the\s+(?:gang|group|team|class|family|school|community)|"
        r"it\s+all|everything|school\s+life)|glad(?:ly)?|contented(?:ly)?|content|peace(?:ful)?|"
        r"whoever|everything\s+(?:that\s+)?(?:he|she|they)\s+(?:needs?|wants?|hopes?|dreams?)|"
        r"whatever\s+(?:he|she|they|life)|sets\s+(?:his|her|their)\s+(?:heart|mind)\s+on|"
        r"heart[’']s\s+desire|true\s+to\s+(?:him|her|them)self|future\s+is|hopeful|optimis\w+|"
        r"excited|eager|delighted|cheery|merry|blessed|worthwhile|worthy|special|wonderful|amazing|"
        r"brilliant|best\s+(?:self|foot)|stars?|wings|doors?\s+(?:are\s+)?open|"
        r"(?:his|her|their)\s+own\s+person|comfortable\s+(?:in|with|being)|feel(?:s|ing)?\s+"
        r"(?:that\s+)?(?:he|she|they|the\s+(?:future|world)))\b",
        why="Everybody wishes it, and nobody can measure it.",
    ),
    Term(
        key="potential",
        pattern=r"\b(?:(?:reach|achiev|fulfil|realis|realiz|maximis|meet|develop)\w*\s+(?:to\s+"
        r")?(?:his|her|their|"
        r"its|full|maximum|own|\w+['’]s)?\s*(?:(?:full(?:est)?|true|maximum|academic|own|real)\s+"
        r"){0,2}potential|"
        r"(?:full|true|maximum)\s+potential|(?:achiev|attain|giv|tr[yi]|do|be)\w*\s+(?:his|her|their)\s+"
        r"(?:very\s+|level\s+|absolute\s+|personal\s+)?best\b(?!\s+(?:piece|work|time|score|to\b))|"
        r"(?:as\s+well\s+as|all\s+that)\s+(?:he|she|they)\s+(?:possibly\s+)?(?:can|could)|great\s+"
        r"things|excels?|(?:his|her|their)\s+mark\s+(?:on|in)\s+(?:the\s+world|life)|(?:the\s+)?best\s+(?:that\s+)?(?:he|she|they)\s+can|"
        r"best\s+(?:[\w-]+\s+){0,2}?(?:that\s+)?(?:he|she|they)\s+can\s+(?:possibly\s+)?be|"
        r"as\s+(?:good|strong|able|independent|confident)\s+(?:an?\s+\w+\s+)?as\s+(?:he|she|they)\s+"
        r"(?:possibly\s+)?can(?:\s+be)?|"
        r"best\s+(?:possible\s+)?(?:version|outcomes?|life)|all\s+(?:that\s+)?(?:he|she|they)\s+"
        r"can\s+be|(?:everything|all|anything)\s+(?:that\s+)?(?:he|she|they|\w+)\s+"
        r"(?:is|are)\s+(?:capable\s+of|able\s+to))\b",
        why="Nobody can tell when potential is reached.",
    ),
    Term(
        key="a full life",
        pattern=r"\b(?:fulfill?ing|full|rewarding|meaningful|good|bright|successful|productive|normal|"
        r"happy|rich|"
        r"positive|brighter)\s+(?:and\s+\w+\s+)?(?:life|lives|future|adult\s?life|"
        r"quality\s+of\s+life)\b|"
        r"\bto\s+the\s+best\s+of\s+(?:his|her|their|[\w’'-]+s)\s+abilit(?:y|ies)\b|"
        r"\bmakes\s+the\s+(?:most|best)\s+of\b|"
        r"(?<!not )\bfeels?\s+(?:more\s+|\w+ly\s+)?(?:safe|secure|settled|included|wanted|welcome|"
        r"supported|understood)(?:\s*,\s*\w+)?(?:\s*,?\s+and\s+\w+)?\s*(?=$|[.,;]|(?:at|in)\s+"
        r"(?:school|nursery|college|home|class)\b)|"
        r"\bquality\s+of\s+life\b|\b(?:be|is|become)\s+(?:\w+\s+){0,2}?(?:successful|a\s+"
        r"success)\b|"
        r"\b(?:flourish(?:es|ed|ing)?|thriv(?:e|es|ed|ing))\b|\bmake\s+the\s+most\s+of\b|"
        r"\bsucceed\s+in\s+life\b|"
        r"\b(?:do|be|become|achieve)\s+(?:anything|whatever|whoever|everything)\b|"
        r"\bworld\s+is\s+(?:his|her|their)\s+oyster\b|\bshine(?:s)?\b|\bgo(?:es)?\s+far\b|"
        r"\bmake(?:s)?\s+(?:us|everyone|his|her|their)\s+(?:\w+\s+)?proud\b|"
        r"\b(?:get|gets|getting)\s+(?:the\s+)?(?:most|best)\s+(?:out\s+of|from)\b|\bspread(?:s)?\s+"
        r"(?:his|her|their)\s+wings\b|\bblossom(?:s|ed)?\b|\bbright(?:er)?\s+future\b|"
        r"\b(?:enjoy|live|lead|have)s?\s+(?:\w+\s+){0,3}?(?:life|childhood|adulthood|lives)\b|"
        r"\bplace\s+in\s+(?:the\s+world|society)\b|\bdo(?:es)?\s+(?:himself|herself|themselves)\s+"
        r"(?:justice|proud)\b|\bsuccess\s+(?:in|of)\s+(?:life|whatever)\b|"
        r"\b(?:be|become|becomes|grow(?:s)?\s+(?:up\s+)?(?:in)?to|is|develop(?:s)?\s+into)\s+"
        r"(?:an?\s+)?(?:\w+\s+(?:and\s+)?)?(?:confident|"
        r"well[\s-]rounded|happy|successful|valued|resilient|responsible|well[\s-]adjusted|"
        r"contributing|productive|"
        r"lifelong|caring)\s+(?:(?:and\s+)?\w+\s+){0,2}?(?:individual|citizen|adult|member|"
        r"learner|man|woman|person)\b",
        why="It is a hope for a whole life, and not a step.",
    ),
    Term(
        key="dreams",
        pattern=r"\b(?:well\s+|firmly\s+)?on\s+(?:his|her|their)\s+way\s+(?:to(?:wards)?|in)\s+(?:an?|"
        r"the|his|her|their|being|becoming|life)\b(?!\s+(?:[\w-]+\s+)?(?:school|college|bus|class|"
        r"lesson|work|gate|shops?|toilet|hall|library|next|room)\b)|"
        r"\b(?:career|job|home)\s+(?:[\w-]+\s+){0,3}?(?:that\s+|which\s+)?(?:he|she|they)\s+"
        r"(?:(?:has|have)\s+always\s+(?:wanted|hoped|dreamt|dreamed)|dream(?:s|t|ed)?\s+of|long(?:s|ed)?\s+for)\b|"
        r"\b(?:life|future|adulthood)\s+(?:[\w-]+\s+){0,3}?(?:that\s+|which\s+)?"
        r"(?:he|she|they)\s+(?:(?:has|have)\s+always\s+)?(?:want(?:s|ed)?|deserves?|chooses?|"
        r"long(?:s|ed)?\s+for|hope[sd]?\s+for|dream(?:s|t|ed)?\s+of)\b|"
        r"\b(?:dreams?|aspires?|aspirations?|ambitions?)\b|\b(?:ideal|perfect|dream)\s+(?:job|"
        r"career|life|home|future)\b|\b(?:on|along|down)\s+(?:the|his|her|their)\s+(?:road|path|"
        r"journey)\s+to(?:wards)?\b(?!\s+(?:the\s+)?(?:school|bus|shops?|class|home|college))|\b(?:live|follow|achiev|"
        r"fulfil)\w*\s+(?:his|her|"
        rf"their)\s+(?:dream|ambition|hope|wish)\w*|^\W*(?:(?-i:{_WHO})\s+(?:hopes?|wishes|wants?|"
        r"would\s+(?:like|"
        r"love))\s+to\b|(?:we|i|mum|dad|parents)\s+(?:\w+\s+){0,2}?(?:hopes?|wish(?:es)?|wants?|"
        r"would\s+(?:like|love))\b)",
        why="It says what somebody wishes, which is Section A’s to tell.",
    ),
)
"""Hopes in the place of an outcome."""

SOFT: tuple[Term, ...] = (
    Term(
        key="improve",
        pattern=r"\b(?:improv(?:e|es|ed|ing|ements?)|develop(?:s|ed|ing|ment)?|increas(?:e|es|ed|ing)|"
        r"enhanc(?:e|es|ed|ing)|strengthen(?:s|ed)?|extend(?:s|ed)?|widen(?:s|ed)?|"
        r"broaden(?:s|ed)?|"
        r"buil(?:d|ds|t|ding)\s+(?:on|up|his|her|their|confidence|resilience|skills|\w+\s+skills)|"
        r"grows?\s+(?:in|his|her|their)|gr(?:ew|own)\s+in\s+(?!pots?\b|the\b|a\b)|reduc(?:e|es|ed)|decreas(?:e|es|ed)|maximis(?:e|es)|"
        r"boost(?:s)?|"
        r"consolidat(?:e|es)|refin(?:e|es)|deepen(?:s)?)\b",
        why="Improve from what, to what?",
    ),
    Term(
        key="better, more",
        pattern=r"\b(?:better|more\s+(?:\w+ly|confiden(?:t|ce)|independen(?:t|ce)|resilien(?:t|ce)|"
        r"able|aware|"
        r"positive|secure|settled|fluent|focused|engaged|sociable|included|\w+)|greater|improved|"
        r"increased|"
        r"fewer|less|clearer|calmer|happier|stronger|longer|quicker|faster|easier|higher|neater|"
        r"louder|safer)\b(?!\s+than\s+(?:\d|one|two|three|four|five|ten))",
        why="More than what?",
    ),
    Term(
        key="progress",
        pattern=r"\b(?:mak(?:e|es|ing)\s+(?:\w+\s+){0,3}?progress|progress(?:es)?\s+"
        r"(?:in|with|towards|well)|"
        r"continu(?:e|es|ing)\s+to|gain(?:s)?\s+(?:in\s+)?(?:confidence|skills|independence|\w+\s+"
        r"skills)|"
        r"begin(?:s)?\s+to|work(?:s)?\s+towards|do(?:es)?\s+well|achieve(?:s)?\s+well|"
        r"catch(?:es)?\s+up|"
        r"close(?:s)?\s+the\s+gap|keep(?:s)?\s+up|com(?:e|es)\s+on\b(?!\s+(?:time|foot|the\s+bus))|"
        r"leaps\s+and\s+bounds|get(?:s)?\s+(?:on\s+top\s+of|to\s+grips\s+with|on\s+(?:better|well)|"
        r"a\s+better)|mov(?:e|es)\s+(?:on|forward)\s+(?:with|in)|"
        r"step(?:s)?\s+up|mak(?:e|es)\s+(?:\w+\s+)?(?:gains|strides|headway)|come\s+(?:a\s+long\s+"
        r"way|out\s+of))\b",
        why="How much, and what would show it?",
    ),
    Term(
        key="be aware",
        pattern=r"\b(?:(?:be|become|becomes|is|are)\s+(?:\w+ly\s+)?(?:aware|confident|independent|"
        r"resilient|safe|"
        r"included|engaged|calm|ready|prepared|secure|motivated)|awareness|"
        r"(?:have|has|gain|show|shows|develop)\s+(?:an?\s+)?(?:\w+\s+)?(?:understanding|"
        r"self-esteem|confidence|"
        r"resilience|self-worth)|understand(?:s)?\s+(?:his|her|their|the|how|that|other)|"
        r"cop(?:e|es)\s+(?:with|better|in)|manag(?:e|es)\s+(?:his|her|their)\s+(?:\w+\s+"
        r")?(?:emotions?|feelings?|"
        r"anxiety|behaviours?|anger|needs|stress)|regulat(?:e|es)\s+(?:his|her|their)|"
        r"access(?:es)?\s+(?:the|a|an|all|his|her|their)?\s*(?:\w+\s+){0,2}(?:curriculum|learning|"
        r"lessons)|"
        r"(?:behave|interact|engage|participate|communicate|respond|work|play|socialise|function|"
        r"learn|concentrate|transition|listen|react)s?\s+(?:\w+\s+){0,4}?"
        r"(?:appropriately|well|effectively|successfully|positively|fully|sensibly|nicely|properly|"
        r"meaningfully|purposefully|age[\s-]appropriately)|"
        r"(?:have|has|form|forms|maintain|maintains|build|builds)\s+(?:\w+\s+)?(?:good|positive|"
        r"healthy|meaningful|secure|strong|appropriate|firm|sound)\s+\w+|"
        r"(?:feel|feels)\s+(?:\w+\s+)?(?:safe|secure|confident|calm|included|able|settled|"
        r"supported|ready)|firmer|sounder|surer|wider|neat(?:ly)?|age[\s-]appropriate\w*|"
        r"appropriately|rais(?:e|es|ed)\s+(?:his|her|their)|"
        r"tolerat(?:e|es)\s+\w+|mak(?:e|es)\s+friends|manag(?:e|es)\s+(?:change|transitions?|"
        r"himself|herself|well)|highest\s+standard|"
        r"level\s+of\s+(?:his|her|their)\s+peers|(?:in\s+line|on\s+a\s+par)\s+with|"
        r"know(?:s)?\s+(?:how\s+to|what|about)\s+\w+|understand(?:s)?\s+(?:feelings|emotions|"
        r"others|people)|"
        r"(?:is|be|are|become|becomes)\s+(?:an?\s+)?(?:good|settled|happy|fluent|resilient|"
        r"independent|confident|capable|competent|successful|active|effective|literate|"
        r"numerate|sociable|organised|motivated|mature)\b|(?:ha(?:s|ve))\s+(?:a\s+)?good\b|"
        r"find(?:s)?\s+(?:\w+\s+){1,3}easier|learn(?:s)?\s+(?:about|to\s+manage|how\s+to))\b",
        why="What would somebody see?",
    ),
    Term(
        key="a quality",
        pattern=r"^(?:his|her|their|my|the|(?-i:[A-Z][\w-]*)[’']s?)\s+(?:[\w-]+\s+){0,3}?(?:confidence|"
        r"self-?(?:esteem|image|worth|confidence|belief|control|regulation|care|"
        r"awareness|help)|anxiety|anxieties|worr(?:y|ies)|resilience|independence|attention|"
        r"concentration|focus|behaviours?|well-?being|understanding|awareness|"
        r"motivation|communication|vocabulary|relationships?|friendships?|engagement|participation|"
        r"moods?|progress|abilit(?:y|ies)|"
        r"attainment|frustration|outbursts?|stamina|skills?|knowledge|literacy|numeracy|maths|"
        r"comprehension|emotions?|feelings|temper|"
        r"organisation|memory|co-?ordination|mobility|mental\s+health|stress|tolerance|empathy|"
        r"social\s+\w+|attitude|interest|enthusiasm|patience)\s+"
        r"(?:(?:and|in|of|with|for|at|about|to|around|as)\s+(?:[\w-]+\s+){1,4}?)?(?:will|has|have|is|"
        r"are|grows?|rises?|lessens?|widens?|deepens?|continues?|comes?|gets?|becomes?|"
        r"shows?|to|can|should|reach\w*|match\w*|improves?|develops?|increases?|reduces?|settles?|"
        r"stays?|remains?)\b",
        why="It is no doing of anybody’s, and nobody can see it grow.",
    ),
    Term(
        key="a change in the abstract",
        pattern=r"\bthere\s+(?:is|are|will\s+be|will\s+have\s+been|has\s+been|should\s+be)\s+(?:an?\s+"
        r"|some\s+|\w+\s+){0,2}?(?:improvement|increase|decrease|reduction|enhancement|growth|"
        r"rise|gain|development|change|"
        r"strengthening|widening|lessening)\s+(?:in|of|to)\b|"
        r"\b(?:mov(?:e|es|ed)|com(?:e|es)|draw(?:s|n)?|get(?:s)?|is|are|be)\s+(?:\w+\s+)?(?:closer|"
        r"nearer)\s+to\b(?!\s+(?:the\s+)?(?:door|front|board|table|group|others|children|teacher|"
        r"window))|"
        r"\bgaps?\s+between\b[^.;]{0,80}\b(?:narrow(?:s|ed)?|clos(?:es|ed)|lessens?|"
        r"shrinks?)\b(?!\s+(?:from|to|by)\b)|\b(?:narrow(?:s|ed|ing)?|lessen(?:s|ed)?)\s+(?:the|"
        r"his|her|their)\s+gap\b|"
        r"^\W*(?:improved|better|increased|enhanced|greater|stronger|wider|more|good|reduced)\s+"
        r"(?:[\w-]+\s+){0,2}?(?:attention|concentration|listening|focus|confidence|behaviour|"
        r"language|vocabulary|skills|reading|spelling|writing|"
        r"handwriting|maths|number|independence|attendance|engagement|communication|understanding|"
        r"self-\w+|resilience|turn-taking|relationships|friendships|anxiety|regulation)\b",
        why="How much nearer, and what would somebody see?",
    ),
    Term(
        key="in the mind",
        pattern=r"\b(?:understands?|appreciates?|comprehends?|realis(?:e|es)|empathis(?:e|es)|"
        r"cop(?:e|es|ing)|handl(?:e|es)|deal(?:s)?\s+(?:with|better)|"
        r"express(?:es)?\s+(?:(?:him|her|them|my)self|(?:his|her|their)\s+(?:\w+\s+"
        r"){0,2}?(?:needs?|feelings?|views?|wishes|emotions?|thoughts|opinions?|ideas))|"
        r"communicat(?:e|es)\s+(?:with|(?:his|her|their))|interact(?:s)?\s+with|"
        r"engag(?:e|es)\s+(?:in|with)|socialis(?:e|es)|participat(?:e|es)|self-?regulat(?:e|es)|"
        r"regulat(?:e|es)|"
        r"(?:has|have|gains?|show|shows|feels?|built|build|builds|acquires?|learnt|learns?)\s+"
        r"(?:an?\s+|the\s+|some\s+)?(?:\w+\s+)?(?:sense\s+of|strateg\w+|skills?|tools?\s+"
        r"(?:to|for)|abilit\w+|"
        r"interest\s+in|empathy|respect|control|resilience|belief|trust\s+in|knowledge|grasp|"
        r"command|ways\s+to|wider|broader|larger)|"
        r"(?:stays?|remains?|keeps?|is)\s+(?:\w+\s+)?(?:on\s+task|focused|focussed|calm|attentive|"
        r"motivated|well[\s-]behaved|at\s+ease)|"
        r"ready\s+(?:for|to)|prepared\s+for|used\s+to\s+\w+ing|on\s+track|"
        r"up\s+to\s+(?:speed|standard)|at\s+(?:his|her|their)\s+(?:own\s+)?level|"
        r"to\s+the\s+best\s+of|(?:his|her|their)\s+best|in\s+(?:an?\s+)?(?:appropriate|positive|"
        r"acceptable|suitable|mature|calm|safe|socially)\s+(?:\w+\s+)?(?:way|manner)|"
        r"kindness)\b",
        why="What would somebody see or hear?",
    ),
    Term(
        key="how well",
        pattern=r"\b(?:nicely|kindly|sensibly|maturely|politely|happily|freely|appropriately|"
        r"beautifully|properly|positively)\b|"
        r"\b(?:well|successfully|effectively)\W*$",
        why="How well is that, and who could tell?",
    ),
)
"""Verbs that say a direction and no distance."""
