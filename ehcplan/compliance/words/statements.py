"""Sentences of Section F that state something of the plan, and give the pupil nothing to be asked about.

"The hours are those of the report", "Ilar follows the National Curriculum in full", "Nothing was
left out": how long, how often, by whom and in what group cannot be asked of them. Each pattern
starts at the beginning of a sentence, because what a sentence is about stands there: "a programme
that the therapist recommended" is help that was not written out, and no statement.
"""

import re

from ehcplan.compliance.pattern import Pattern

_THE = (
    r"(?:(?:the|these|those|this|all|each|every|any|both|no|none|some|most)\s+(?:of\s+)?){1,3}"
    r"(?:(?:two|three|four|other|same|above|said)\s+)?"
)
_WORDS = r"(?:(?!(?:is|are|was|were|will|shall|has|have|gives?|provides?)\b)[\w’'()&-]+\s+){0,4}?"
_BEFORE = (
    r"(?:(?!(?:is|are|was|were|will|shall|has|have|the|an?|his|her|their|that|which|who|by|each|"
    r"every|help|support|sessions?|programmes?)\b)"
    r"[\w’'()&-]+\s+){0,4}?"
)
_OF_PLAN = (
    r"(?:amounts?|hours|times|minutes|quantit(?:y|ies)|lengths?|frequenc(?:y|ies)|figures?|"
    r"numbers?|numerals|totals?|sums?|"
    r"weeks|ratios?|sizes|items?|entr(?:y|ies)|rows?|columns?|lists?|paragraphs?|lines?|order|"
    r"letters|initials|codes|"
    r"abbreviations?|references?|headings?|wording|words|section(?:\s+[a-k]\d?)?|plan|part|page|"
    r"recommendations?|"
    r"departures?|differences?|reasons?|details?|dates?|sources?|brackets)"
)
_STATES = (
    r"(?:is|are|was|were|has\s+been|have\s+been|had\s+been|comes?|came|follow(?:s|ed)?|"
    r"match(?:es|ed)?|meets?|refers?|stands?|stood|shows?|says?|"
    r"gives?|gave|sets?\s+out|adds?|totals?|makes?|rests?|belongs?|covers?|means?|agrees?|agreed|"
    r"differs?|differed|begins?|starts?|started|began|"
    r"runs?|ends?|lasts?|applies|apply|counts?|lists?|names?|records?|tells?|explains?|replaces?|"
    r"equals?|helps?\s+towards|corresponds?|reads?)"
)
_PEOPLE = (
    r"(?:\w+(?:ist|ician)s?|dietitians?|authority|council|la|panel|tribunal|advice|reports?|"
    r"therapists?|psychologists?|physiotherapists?|paediatrician|doctor|nurse|"
    r"teachers?(?:\s+of\s+the\s+\w+)?|advisers?|authors?|professionals?|parents?|family|mother|"
    r"father|mum|dad|carers?|school|college|"
    r"senco|slt|ot|ep|they|he|she|we|nobody|everybody|everyone|all|both|"
    r"(?!(?:sessions?|programmes?|help|time|work|groups?|therapy|exercises?|activit|targets?|"
    r"visits?|meetings?|lessons?|methods?|advice|support|training|tasks?|items?)\b)"
    r"(?-i:[A-Z][a-z]+(?:['’]s)?))"
)
_DECIDED = (
    r"(?:recommended|advised|suggested|proposed|preferred|asked\s+(?:for|that|to|whether)|agreed|"
    r"accepted|adopted|considered|decided|chose|"
    r"wanted|would\s+(?:have\s+)?(?:like|prefer)\w*|asks?\s+for|agrees?|wished|declined|disagreed|"
    r"thought|rejected|departed|wrote|followed|took|raised|lowered|settled|"
    r"read\s+(?:this|it|through)|checked|compared|discussed|named|visited|objected|approved|"
    r"confirmed|explained)(?!\s+by\b)"
)
_COURSE = (
    r"(?:curriculum|subjects?|g\.?c\.?s\.?e\.?s?|a[\s-]levels?|as[\s-]levels?|t[\s-]levels?|btecs?|"
    r"diplomas?|qualifications?|courses?|foundation\s+stage|"
    r"eyfs|key\s+stage|syllabus|timetable\s+(?:as|of)\s+(?:the\s+rest|his|her|their|the)|"
    r"certificates?|options?|programme\s+of\s+study|study\s+programme|lessons\s+of\s+(?:his|her|"
    r"their)\s+class)"
)
_PLAN_THINGS = r"(?:items?|provision|hours|sections?|plan|amounts?|record|log|register|equipment)"

STATEMENTS: tuple[Pattern, ...] = tuple(
    Pattern(rf"{one}", re.IGNORECASE)
    for one in (
        (
            rf"(?:{_THE}{_WORDS})?{_OF_PLAN}\b(?:\s+[\w’',()&-]+){{0,8}}?\s+"
            rf"{_STATES}\b(?![^.;]*\b(?:provided|delivered|offered|given\s+by|used|led\s+"
            r"by|spent|shared)\b)"
        ),
        r"(?:no|none|nothing|neither|not\s+one)\b[^.;]{0,80}\b(?:left\s+\w+|omitted|depart\w*|"
        r"disapplied|dropped|missed|missing|changed|reduced|removed|"
        r"disputed?|differ\w*|shortened|lowered|lower|less|altered|added|made|given\s+up|refused|"
        r"cut|explain\w*|overlooked)\b",
        (
            r"(?:where|when|although)\s+(?:the|two|both|these)\b[^.;]{0,80}\b(?:advice|reports?|"
            rf"amounts?|recommend\w*|advised|named)\b[^.;]{{0,80}}\b{_STATES}\b"
        ),
        rf"(?:the\s+|his\s+|her\s+|their\s+|an?\s+|both\s+|all\s+)?{_BEFORE}{_PEOPLE}(?:\s+and\s+"
        rf"(?:the\s+|his\s+|her\s+|their\s+)?(?:\w+\s+){{0,2}}?{_PEOPLE})?\s+"
        r"(?:(?:had|has|have|first|also|then|all|both|was|were|been|at|once|later|only|and|"
        rf"(?-i:[A-Z])[\w’']+)\s+){{0,3}}{_DECIDED}\b"
        rf"(?![^.;]*\b(?:by|from)\s+(?:the|an?)\b[^.;]*\b(?:assistant|mentor)\b)",
        rf"(?:it|this|that|these|those|they)\s+{_STATES}\b[^.;]*\b(?:needs?|outcomes?|advice|"
        r"reports?|sections?|items?|totals?|plan|visit|meeting|"
        r"[nebf]\d|hours|place\s+of|reviews?|adds?|20\d\d)\b",
        (
            r"[^.;]{0,140}\b(?:advised|recommended|asked\s+for|agreed|proposed)\s+(?:on\s+"
            r")?(?:(?:all|each)\s+(?:of\s+)?)?(?:these|the|those)\s+(?:same\s+)?(?:amounts?|hours|"
            r"times|figures|quantities)\b"
        ),
        (
            r"(?:the\s+)?(?:council|authority|school|college|plan)\s+(?:departs?|departed|differs?|"
            r"differed)\s+(?:from|in)\b"
        ),
        (
            r"(?:sheets?|items?|cards?|rows?|lines?|parts?|entries|provisions?)\s+"
            r"[A-Z]{0,2}\d{1,2}\b[^.;]{0,40}\b(?:prepares?|helps?|serves?|meets?|belongs?|counts?|"
            r"looks?|leads?)\b[^.;]*\b(?:adult|needs?|outcomes?|work|aims?|hopes?)\b"
        ),
        (
            r"(?:only|just)\s+(?:the\s+|its\s+)?(?:way|order|pace|place|room|length|size|"
            r"wording)\b[^.;]{0,60}\b(?:is|are|was|were|has|have|differs?|changes?)\b"
        ),
        (
            r"(?:the\s+same|these|those)\s+(?:adults?|people|staff|teachers?|assistants?|"
            r"person)\b[^.;]*\bitems?\b"
        ),
        r"(?:(?:the|a|an|each|every)\s+)?(?:(?:school|college|teaching|academic|calendar)\s+"
        r")?(?:year|week|term|half[\s-]term|day)s?\s+(?:is|are|has|have|means?|"
        r"runs?|lasts?|begins?|starts?|here)\b",
        r"[^.;]{1,40}\b(?:means|stands\s+for|stand\s+for|is\s+short\s+for|are\s+short\s+for)\b",
        rf"(?:the\s+)?{_WORDS}(?:senco|sendco|school|college|authority|council|officer|manager|"
        r"head\w*|co-?ordinator|lead|tutor|teacher|setting|nursery)\s+"
        r"(?:keeps?|holds?|fills?|sends?|logs?|oversees|arranges?|secures?|funds?|pays?|reviews?|"
        r"monitors?|answers?|checks?|is\s+(?:responsible|accountable))\b"
        r"[^.;]{0,60}\b(?:this|these|those|every|each|all|the|"
        rf"what)\b[^.;]{{0,30}}\b{_PLAN_THINGS}\b",
        (
            r"(?:to\s+be\s+)?(?:reviewed|evaluated|monitored\s+(?:each|every|once|twice|termly|"
            r"half|weekly|monthly|at))\b"
        ),
        (
            r"[^.;]{0,80}\b(?:stands?|is|are|appears?|comes?)\s+(?:set\s+out\s+|written\s+|given\s+"
            r")?(?:in|under|at)\s+section\b"
        ),
        r"[^.;]{0,80}\b(?:is|are)\s+(?:no|not)\s+(?:an?\s+)?(?:part|items?|provision\s+of)\b",
        r"there\s+(?:is|are|was|were)\s+no\b",
        r"(?:the\s+|this\s+)?(?:special\s+educational\s+)?(?:provision|plan|section|list|help|"
        r"support)(?:\s+(?:in|for|under)\s+(?:this\s+)?(?:section|needs?|outcomes?|items?)(?:\s+"
        r"[A-K]?\d{0,2})?)?"
        r"\s+(?:was|were|has\s+been|starts?|begins?|began|started|runs|lasts|ends|is\s+for\s+"
        r"\d|is\s+in\s+items?|does\s+not\s+(?:change|replace|include))\b",
        (
            r"(?:all|none|some|most|each|every\s+part)\s+of\s+(?:this|it|these|those|them|that|"
            r"the\s+above)\s+(?:is|are|was|were|comes?|stands?|takes\s+place|happens?)\b"
        ),
        r"(?:the|these|those|both|all)\s+(?:(?:two|three|four|five|six|\d+|same|weekly|daily)\s+"
        r")?(?:sessions|lessons|visits|meetings|appointments)\s+(?:above\s+)?"
        r"(?:are|were|fall|begin|start|end|count|come|replace|take\s+place)\b(?![^.;]*\b(?:led|"
        r"taught|run|given|delivered|held|by)\b)",
        (
            r"(?:(?:an?|any|the|every|each|all)\s+)?(?:missed|lost|cancelled)\s+\w+|"
            r"(?:(?:an?|any|the|every|each|all)\s+)?\w+\s+(?:(?:that|which)\s+(?:is|are|was|were)"
            r"\s+)?(?:missed|lost|cancelled)\b"
        ),
        r"(?:if|when|whenever|should)\s+(?:an?|the|his|her|their|any|either)\b[^.;]{0,80}\b(?:away|"
        r"absent|ill|leaves?|off\s+sick|on\s+leave)\b[^.;]{0,120}\b(?:cover\w*|second|another|"
        r"new\s+one|same\s+training|"
        r"stands?\s+in|place|replac\w+|other)\b",
        (
            r"(?:he|she|they|(?-i:[A-Z][\w’'-]+))\s+(?:is|are)\s+(?:not|never)\s+(?:withdrawn|"
            r"taken\s+out|removed|disapplied|excused)\b"
        ),
        (
            r"(?:he|she|they|(?-i:[A-Z][\w’'-]+))\s+(?:remains?|stays?|is|are)\s+(?:in|with)\s+"
            r"(?:his|her|their|the)\s+(?:own\s+)?class\s+(?:for|in|the\s+rest|at)\s+(?:all\s+"
            r")?(?:the\s+)?(?:other|rest|remaining|else)"
        ),
        rf"(?:his|her|their|the|[\w’'-]+['’]s)\s+(?:own\s+)?(?:chosen\s+)?{_COURSE}\s+(?:is|are)\b",
        r"(?![^.;]*\b(?:therap\w+|support|help|sessions?|programmes?|groups?|clubs?|mentor\w*|"
        r"one-to-one|minutes?|hours?)\b)(?-i:[A-Z][\w’'-]+)(?:(?:\s*,\s*|\s+and\s+|\s+)\w+){0,3}?"
        r"\s+(?:stays?|remains?|continues?|(?:is|are)\s+kept)\s+(?:(?:a\s+)?part\s+of|in|on)\s+"
        r"(?:his|her|their|the)\s+(?:timetable|curriculum|options?)\b",
        (
            r"(?:agreed|read\s+through|checked|drawn\s+up|written|signed|dated)\s+(?:by|with|on|at|"
            r"through)\b"
        ),
    )
)
"""A sentence about amounts, items, advice, the section, its words and dates, or about who decided."""
CURRICULUM = Pattern(
    r"(?:he|she|they|the\s+(?:curriculum|class|course|timetable|pupil|student)|"
    r"(?-i:[A-Z][\w’'-]+))\s+(?:also\s+|now\s+|still\s+|then\s+)?"
    r"(?:(?:will|shall)\s+(?:then\s+|also\s+)?)?(?:and\s+will\s+)?(?:follow|stud(?:y|i)|take|is\s+"
    r"(?:entered|enrolled|taught|on)|are|is|keep|do|cover|include|learn|join|sit|work\s*s?\s+"
    r"(?:towards|through)|have|has)\w*\b"
    rf"[^.;]*\b{_COURSE}\b",
    re.IGNORECASE,
)
"""What the pupil is taught, as every pupil is."""
OPEN = Pattern(
    r"\b(?:flexib\w*|to\s+be\s+(?!found|read|seen)\w*(?:ed|en|set|put)|(?<!\d )may(?!\s+"
    r"(?:go\b|(?:19|20)\d\d))|could|might|should|depend\w*|var(?:y|ies|iable)|(?:as|when|where|if)"
    r"\s+(?:and\s+when\s+)?"
    r"(?:required|needed|appropriate|necessary|possible|advised|recommended|suggested|directed|"
    r"agreed)|subject\s+to|approximate\w*|available|tailor\w*|"
    r"appropriate|regular\w*|ongoing|opportunit\w+|access|personali[sz]ed|individuali[sz]ed|"
    r"bespoke|differentiat\w*|adapted|modified|broad|balanced|nurtur\w+|"
    r"strateg\w+|intervention\w*|input|will\s+be|will\s+(?:need|continue|look|decide|support|help|"
    r"work|give|receive|have\s+(?:access|support|help))|"
    r"sensory|holistic|consistent|high[\s-]quality|language-rich|looked\s+at|cut\s+back|"
    r"reduced\s+(?:when|as|if|once)|suitable|robust|specialist(?!\s+(?:teacher|adviser|nurse|"
    r"report|advice)))\b",
    re.IGNORECASE,
)
"""Words that leave something open, or call for help: a sentence that holds one may hide an item."""
LABEL = Pattern(
    r"^\W*(?:curriculum|course|subjects?|how\s+(?:the\s+)?\w+(?:\s+\w+){0,3}|(?:use\s+of\s+"
    r")?(?:the\s+)?advice|departures?(?:\s+from\s+(?:the\s+)?advice)?|notes?|nb|"
    r"reasons?|key|reviews?|reviewing|monitoring|totals?|sources?|weeks|delivery\s+weeks|"
    r"abbreviations|links?)\s*(?:[:–—]|(?<=curriculum)\.)\s*",
    re.IGNORECASE,
)
"""A label that says that what follows is about the plan, or about what every pupil is taught."""
EQUIPMENT_LABEL = Pattern(
    r"^\W*(?:[A-Z]{0,2}\d{0,2}[.)]?\s+)?(?:equipment|facilities|environment|surroundings|"
    r"buildings?|rooms?|furniture|aids?|adaptations|seating|technology|"
    r"resources|materials|things)(?:\s+and\s+(?:equipment|facilities|environment|aids?|"
    r"adaptations|materials|rooms?))?\s*[:–—\t\n]",
    re.IGNORECASE,
)
"""A label that says that what follows is things and places."""
NUMBERED = Pattern(
    r"^\W*(?:card|sheet|strand|page|theme|box|need|area)\s+\d{1,2}\s*[:.–—-]\s*"
    r"(?:[\w’'-]+\W+){0,7}[\w’'-]*\W*$",
    re.IGNORECASE,
)
"""A heading with the number of a card or a strand."""
ONLY_LINKS = Pattern(
    r"^\W*(?:(?:for|meets?|serves?|links?(?:\s+to)?|linked\s+to|helps?|works?|working|leads?|contributes?|towards|needs?|outcomes?|"
    r"items?|provision|and|to|with|see|also|section|all|the|of|"
    r"[a-k]?\d{1,2}(?:\.\d{1,2})*|[benfop])\b\W*)+$",
    re.IGNORECASE,
)
"""Nothing but the numbers of needs and outcomes."""
SETTLES_ALONE = Pattern(
    r"^\W*(?:totals?|departures?(?:\s+from\s+(?:the\s+)?advice)?|who\s+(?:reviews|checks|oversees|"
    r"monitors)(?:\s+(?:it|this))?|sources?|abbreviations|links?|key|reviews?|reviewing|"
    r"monitoring|how\s+(?:the\s+)?advice\s+(?:was|is|has\s+been)\s+\w+|use\s+of\s+(?:the\s+"
    r")?advice)\s*[:–—]",
    re.IGNORECASE,
)
"""A label after which nothing is given to the pupil, whatever it says."""
OF_PLAN = Pattern(
    r"\b(?:advice|reports?|amounts?|figures?|items?\s+\d|items|this\s+(?:section|plan)|section\s+"
    r"[A-K]\b|outcomes?\s+[A-K]?\d|departures?|above|below|"
    r"recommendations?|asks?\s+for|asked\s+for|paragraphs?)\b",
    re.IGNORECASE,
)
"""Words of the plan and its papers, wherever they stand in a sentence."""
HELPS = Pattern(
    r"\b(?:support\w*|help\w*|assist(?:ance|ed|s)|interventions?|programmes?|strateg\w+|"
    r"approach\w*|provid\w+|deliver\w*|follow(?:s|ed|ing)?|carr(?:y|ies|ied)\s+out|"
    r"implement\w*|adher\w+|attends?|works?\s+(?:with|on)|teach(?:es|ing)?(?!\s+assistant)|taught|"
    r"leads?|led|runs?|therapy|tuition|mentor\w*|line\s+with|guidelines|uses?|used|using|"
    r"will|shall|must|to\s+be|(?:as|per)\s+(?:the|set|in|advis\w+|recommend\w+|report\w*|above|"
    r"below))\b",
    re.IGNORECASE,
)
"""Words of help that is given, or to be given as some paper says."""
SOMEBODY = Pattern(r"\b(?:people|persons?|adults?|somebody|someone|staff)\b", re.IGNORECASE)
"""Whoever it is, with no role."""
