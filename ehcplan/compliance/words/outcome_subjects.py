"""Who acts in an outcome: services, staff and others in the pupil's place."""

import re

from ehcplan.compliance.pattern import Pattern

DOES_THERE = Pattern(
    r"\b(?:out\s+of|in\s+(?:ten|five|four)|without|alone|unaccompanied|independent(?:ly)?|"
    r"\w+self|on\s+(?:his|her|their)\s+own|by\s+(?:bus|bike|foot|train|\w+ing)|stay(?:s|ing)?|"
    r"chosen|choos\w+|chooses|picked|(?:his|her|their)\s+(?:own\s+)?choice|at\s+least|"
    r"(?:the|a)\s+whole|full\s+\w+|with\s+(?:an?|one|two|his|her|their)\s+(?:\w+\s+)?"
    r"(?:friends?|mates?)|so\s+that|who|where\s+(?:he|she|they)|per\s+cent|times?|as\s+a\s+"
    r"(?:player|member|helper|volunteer|steward|leader|captain)|for\s+(?:\d+|\w+)\s+"
    r"(?:minutes|hours?|weeks|months)|for\s+half\s+an?\s+\w+|while|more\s+than|"
    r"(?:and|then|,)\s+(?:\w+ly\s+|he\s+|she\s+|they\s+)?(?!(?:sessions|groups|clubs|"
    r"lessons|activities|workshops|is|has|others|friends|arts|crafts|sports)\b)[a-z]{2,}s)\b|%",
    re.IGNORECASE,
)
"""What somebody does about it or there, by which it becomes a change that can be seen."""

LEAD = Pattern(
    # The number of the paragraph, the outcome's own, and in brackets what it serves.
    r"^\W*(?:\d{1,2}(?:\.\d{1,2})+[.):]?\s+)?"
    r"(?:(?:[eo]\s?\d+|outcome|long[\s-]term|short[\s-]term|outcomes?|aim|target|objective|"
    r"no\.?)\s*"
    r"(?:\d+(?:\.\d+)?|[a-z]\b)?\s*[:.)|–—-]*\s*)*(?:\d+[.)]\s*)?"
    r"(?:[(\[][^()\[\]\n]{1,120}[)\]]\s*[:.|–—-]*\s*)?"
    r"(?:(?:by|before|at|within)\s+(?:the\s+)?(?:end\s+of\s+)?(?:(?:the\s+)?[\w/’']+\s+){0,5}?"
    r"(?:20\d\d|ks\d|stage\s+\d|year\s+\d+|term|year|reception|school|phase)\b(?:\s*"
    r"\([^)]*\))?[,:]?\s+"
    r"|(?:by|before|until|at|within|in|over|during|after|when|following|throughout|"
    r"from)\b[^,;:]{2,70}?[,:]\s*|\d{1,2}/(?:\d{1,2}/)?\d{2,4}\s*[:–—-]\s*)*",
    re.IGNORECASE,
)

_SERVICE = (
    r"(?:staff|adults?|teachers?|teaching\s+(?:assistants?|staff)|tas?|lsas?|hltas?|sencos?|"
    r"school(?!\s+will\s+be\s+(?:a\s+)?(?:fun|easier))|college|nursery|setting|placement|provider|"
    r"key\s?-?(?:workers?|adults?|person)|therapists?|psychologists?|nurses?|professionals?|"
    r"services?|"
    r"agencies|team|local\s+authority|la\b|council|nhs|icb|health|social\s+(?:care|workers?)|camhs|"
    r"parents?|carers?|mum|dad|mother|father|family|families|home\s+and\s+school|everyone|"
    r"all\s+involved|those\s+(?:working|who\s+\w+\s+\w+|around\s+\w+)|people\s+(?:working|who\s+"
    r"(?:work|support|teach))|"
    r"support\s+(?:staff|workers?|plan)|tutors?|mentors?|peers|pupils|classmates|children|friends|"
    r"people|instructors?|"
    r"drivers?|escorts?|coach(?:es)?|employers?|colleagues|governors|siblings|supervisors?|"
    r"lecturers?|"
    r"(?:speech|occupational|physio)\w*(?:\s+and\s+language)?\s+therap\w+|provision|strategies|"
    r"a\s+(?:programme|plan|timetable|strategy))"
)

_DOES = (
    r"(?:(?:giv|provid|mak|us|ensur|promot|encourag|enabl|shar|writ|chang|arrang|continu|prepar|"
    r"recognis)es?|"
    r"(?:offer|help|support|deliver|work|meet|know|understand|follow|run|plan|set|show|let|keep|"
    r"check|put|monitor|"
    r"review|prompt|model|allow|adapt|liais|need|speak|talk|listen|respond|act|read|agree)s?|"
    r"teach(?:es)?)"
)

SERVICE_SUBJECT = Pattern(
    r"^(?:for\s+)?(?:(?:all|the|his|her|their|a|an|any|every|our|both|class|trained|key|relevant|"
    r"appropriate|two|three|"
    r"consistent|school|college|nursery|setting|pastoral|support|teaching|specialist|familiar|"
    r"care|medical|"
    r"education|health|year|reception|special|learning|named|designated|more|inclusion|lunchtime|"
    r"midday|playground|lead|send?|home|other|key\s+stage|"
    rf"[A-Z][\w-]+['’]s?)\s+){{0,3}}{_SERVICE}\b(?:\s+(?:and|or|at|in|from|who|working|around|"
    r"supporting|involved|with)\b[^.,;]{0,60}?)?\s+"
    rf"(?:will|to|should|must|are|is|can|shall|have|has|{_DOES})\b",
    re.IGNORECASE,
)

SERVICE_HEAD = Pattern(
    r"^(?:for\s+)?(?:the|an?|his|her|their|our|my|all|every|each|both|any|(?-i:[A-Z][\w-]+['’]s?))"
    r"\s+"
    r"(?:(?!(?:with|to|from|of|by|for|that|who|which|as|when|where|than)\b)(?-i:[\w’'&/-])+\s+"
    r"){0,5}?"
    r"(?:services?|teams?|departments?|coach(?:es)?|psychologists?|paediatricians?|consultants?|"
    r"advis[eo]rs?|officers?|managers?|workers?|"
    r"assistants?|practitioners?|leads?|specialists?|trainers?|authority|authorities|providers?|"
    r"boards?|counsellors?|\w*therapists?|dietitians?|"
    r"nurses?|teachers?|tutors?|mentors?|co-?ordinators?|heads?|governors|panel|academy|school|"
    r"college|staff|sencos?|carers?|audiologists?|"
    r"parents|grandparents|brothers?|sisters?|siblings|famil(?:y|ies)|mum|dad|mother|father|"
    r"employers?|schools|drivers?|escorts?|cooks?|supervisors?|lecturers?|instructors?|"
    r"chaperones?|ladies)\s+"
    r"(?:(?:and|or)\s+(?:\w+\s+){1,4}?)?(?:will|shall|should|must|has\s+to|have\s+to|is\s+to|are\s+"
    r"to|to|need(?:s)?\s+to|can|have|has\s+(?:\w+ly\s+|now\s+|all\s+)?(?:\w+(?:ed|en)|cut|put|set|"
    r"let|"
    r"made|built|found|begun|got|kept|led|left|met|sent|spent|taught|told|brought|bought|held|"
    r"learnt|run|done|gone|fallen|dropped|come)|"
    r"(?:find|know|understand|share|feel|use|make|take|learn|train|give|provide|cut|reduce|lower|"
    r"stop|fade|halve|withdraw|prompt|remind|drop)s?)\b|"
    r"^(?-i:(?:[A-Z][\w’'&-]+\s+(?:(?:of|and|the|in)\s+)?){1,4}(?:Academy|School|College|Primary|"
    r"Infants|Juniors|Nursery|Council|Trust|Hospital|Centre|Service|Services|Team|Panel|"
    r"Authority))\s+(?:will|shall|should|must|is\s+to|are\s+to|has\s+to|needs?\s+to|to|"
    r"(?:ha(?:s|ve)\s+)?(?:put|set|made|let|\w+ed)|puts|gives|provides|makes|ensures|arranges|"
    r"offers|writes|sets|holds|runs|trains|keeps)\b|"
    r"^(?:we|everybody|everyone|nobody|others|mum|dad)\s+(?:will|shall|can|know|understand|use|"
    r"make|have|has|feels?)\b|^(?:to\s+)?(?:ensure|train|make\s+sure)\b|"
    r"^(?-i:(?!(?:His|Her|Their|The|This|That|My|I|He|She|They|It|A|An|All|Each|Every|There|When|"
    r"With|By|On|In|At|To|For|Reading|Writing|Attendance|Speech)\b)"
    r"(?![A-Z][a-z]+(?:ing|tion|sion|ment|ness|ity|ance|ence|ism|ships?|sy|wear|hood)\b)"
    r"[A-Z][a-z]+)\s+(?:will|shall)\s+"
    r"(?!(?:not\s+|then\s+|also\s+|only\s+|still\s+|always\s+)?(?:be|have|depend|decide\s+"
    r"(?:how|the|whether|what|when)|set\s+the|follow|come|mean|matter|vary|last|remain|become|"
    r"count|wait|start|begin|end|change|rise|fall|take\s+(?:longer|time|place|a\s+year))\b)",
    re.IGNORECASE,
)
"""A service or a helper as the subject, whatever stands before the noun."""

NOT_YET_SET = Pattern(
    r"^\W*(?:[\w’'-]+\s+){1,5}?(?:will|would|may|must|shall)\s+(?:\w+\s+)?depends?\s+(?:up)?on\b|"
    r"^\W*nothing\s+(?:more|further|else)?\b",
    re.IGNORECASE,
)
"""What hangs on something else, and is no outcome of anybody's: "College will depend on the grades"."""

SERVICE_NO_VERB = Pattern(
    r"^(?:the\s+|all\s+|his\s+|her\s+)?(?:(?:class|teaching|support|school|speech|occupational|"
    r"lunchtime)\s+){0,2}(?:staff|adults?|teachers?|assistants?|tas?|lsas?|hltas?|sencos?|sendcos?|"
    r"slts?|salts?|ots?|eps?|physios?|elsas?|camhs|nurses?|therapists?|psychologists?|parents|mum|"
    r"dad|key\s?-?(?:workers?|adults?)|mentors?|tutors?)\s*(?:\([^)]*\)\s*)?(?::|–|—|\s-\s)"
    r"|^there\s+(?:is|are|will\s+be|has\s+been|should\s+be)\s+(?:[\w-]+\s+){0,5}?(?:communication|"
    r"contact|liaison|links?|relationships?|partnership|"
    r"working|understanding|agreement|consistency|trust|plan|approach|staff|training|awareness|"
    r"system|policy|strateg\w+)\b"
    r"|^(?:an?\s+|the\s+)?(?:weekly|daily|regular|good|better|closer|improved|clear|effective|"
    r"strong|frequent|termly|open|consistent|joint|shared|whole[\s-]school|"
    r"staff|multi-?agency)\s+(?:and\s+\w+\s+)?(?:contact|communication|liaison|links?|"
    r"relationships?|working|partnership|understanding|training|"
    r"approach|planning|meetings?)\b"
    r"|^(?:the\s+|his\s+|her\s+|their\s+|all\s+|(?-i:[A-Z][\w-]+)[’']s?\s+)(?:[\w-]+\s+"
    r"){0,2}?(?:classrooms?|environment|lessons|curriculum|corridors?|playground|dining\s+hall|"
    r"timetable|building|home|work\s+(?:he|she|they)|tasks?|worksheets?|materials?|homework|"
    r"resources?)\s+(?:is|are|will|has|have|should|to\s+be)\b"
    r"|^(?!(?:he|she|they|i|it)\b)(?-i:[A-Z][a-z]+)\s+(?:feels?|is|will\s+feel|will\s+be)\s+"
    r"(?:\w+ly\s+)?(?:able|confident|supported|equipped|happy)\s+"
    r"(?:to\s+(?:take|help|support|care|leave|manage|look|put|teach|understand|meet)\s+"
    r"(?:(?-i:[A-Z][a-z]+)|him|her|them)\b|that\s+(?-i:[A-Z]|he|she|they))",
    re.IGNORECASE,
)
"""Staff with a task behind a colon, a link between people, or a place, in the place of the person."""

_MANY = (
    r"(?:staff|adults|teachers|assistants|tas|lsas|hltas|supervisors|workers|parents|carers|"
    r"therapists|tutors|mentors|practitioners|professionals|lecturers|"
    r"instructors|drivers|helpers|grown-ups|grandparents|mum\s+and\s+dad|families|leaders|nurses|"
    r"managers|employers|colleagues|coaches|schools)"
)

_ONE = (
    r"(?:adult|person|class|school|college|nursery|team|senco|sendco|teacher|assistant|ta|tutor|"
    r"therapist|mentor|family|mum|dad|mother|father|carer|worker|service|"
    r"authority|psychologist|nurse|supervisor|head|setting|everyone|everybody|employer|department|"
    r"faculty|household|kitchen|office|reception|helpline|secretary|agency|charity|taxi\s+firm|"
    r"club)"
)

_WHAT_OF = (
    r"(?:an?|the|all|each|every|any|both|one|two|three|four|five|six|at|his|her|their|him|them|how|"
    r"what|which|when|where|why|that|whether|to|up|out|on|in|\d+|"
    r"(?-i:[A-Z][\w’'-]+)|enough|more|less|fewer|and|or|home|parents|mum|dad|staff|back|within|"
    r"before|after)"
)

SERVICE_ACTS = Pattern(
    r"^(?!\w+ing\b)(?:(?!(?:with|to|from|of|by|for|that|who|which|as|when|where|than|in|and|or|on|"
    r"at|he|she|they|it|is|has|can|will|does|without)\b)(?-i:[\w’'-])+\s+){0,4}?"
    rf"(?:{_MANY}(?:\s+and\s+\w+)?(?:\s+(?:in|at|around|who|on|from|of|with|working|supporting)"
    r"\b[^.,;]{0,50}?)?\s+(?:can\s+|now\s+|all\s+|each\s+|both\s+|\w+ly\s+)?"
    r"(?!(?:sees?|hears?|finds?|notices?|counts?|records?|reports?|and|or|in|at|on|of|with|for|"
    r"from|to|by|room|training|meetings?|evenings?|who|that|when|as|like|such|see|"
    r"around|about|than|member|each|both|all|not)\b)(?-i:[a-z]{2,})(?<!ing)(?<!ed)\s+"
    rf"{_WHAT_OF}\b"
    rf"|{_MANY}(?:\s+(?:in|at|around|who|on|from|of)\b[^.,;]{{0,50}}?)?\s+(?:send|mark|greet|sign|"
    r"wait|share|plan|adapt|write|print|praise|prompt|prepare|use|speak|talk|"
    r"agree|follow|know|understand|spot|name|give|offer|model|break|label|check|ask|leave|allow|"
    r"respond|react|intervene)\s+\w"
    rf"|{_ONE}(?:\s+(?:in|at|around|who|on)\b[^.,;]{{0,40}}?)?\s+(?:can\s+|now\s+|\w+ly\s+"
    r")?(?:(?!(?:sees|hears|finds|notices|counts|records|reports|lessons|rules|visits|trips|"
    r"members|meals|outings|games|tasks|"
    r"discussions|activities|books|bags|is|was|has|as|this|always)\b)(?-i:[a-z]{2,}s)\s+"
    rf"{_WHAT_OF}\b|(?:uses|has|gives|keeps|knows|shows|makes|lets|helps|teaches|names)\s+\w))",
    re.IGNORECASE,
)
"""Other people as the subject of any doing in the present: "lunch staff spot the signs", "the class uses symbols"."""

SERVICE_WILL = Pattern(
    r"^(?!\w+ing\b)(?:(?!(?:with|to|from|of|by|for|that|who|which|as|when|where|than|or|on|at|"
    r"he|she|they|it|is|has|can|will|does|without|unfamiliar|new|unknown)\b)"
    r"(?-i:[\w’'&/-])+\s+){0,5}?"
    rf"(?:{_MANY}|(?:dinner|lunch)\s+ladies|cooks|escorts|peers|classmates|governors|siblings|"
    r"(?:heads|leaders|members)\s+of\s+[\w-]+)(?:\s+(?:in|at|on|around|across)\b[^.,;]{0,40}?)?"
    r"\s+(?:will|shall|should|must|are\s+to)\b",
    re.IGNORECASE,
)
"""A kind of helper as the subject, whatever it is called: "Subject teachers will", "Form tutors will"."""

_AROUND = (
    r"(?:(?:each|all|both|most|some|any|every\s+one)\s+of\s+)?(?:(?:all|the|his|her|their|most|"
    r"both|each|every|any|other|whole|same|(?-i:[A-Z][\w-]+)[’']s?)\s+){0,3}"
    rf"(?:[\w-]+\s+){{0,2}}?(?:{_MANY}|members?\s+of\s+(?:the\s+)?(?:staff|team|department)|"
    r"heads?\s+of\s+(?:year|house|department|faculty)|people|peers|classmates|boys|girls|"
    r"those|everybody|everyone|(?:mum|dad|home|family|parents)\s+and\s+(?:the\s+|his\s+|her\s+"
    r")?(?:school|college|nursery|setting|staff|teachers?)|"
    r"(?:school|college|nursery|staff|teachers)\s+and\s+(?:the\s+)?(?:home|family|parents|mum|dad))"
    r"(?:\s+(?:in|at|around|who|on|from|of|with|working|near)\b[^.,;]{0,50}?)?"
)

_TROUBLED = (
    r"(?:upset|tired|tiring|anxious|worried|worr(?:y|ies)|stuck|lost|cross|angry|overwhelmed|"
    r"unwell|about\s+to|left\s+out|alone|confused|"
    r"distressed|unhappy|struggling|had\s+enough|flagging|in\s+pain|falling\s+behind|signs?|"
    r"warning|needs?|not\s+coping|on\s+(?:his|her|their)\s+own)"
)

_DEEDS = (
    r"(?:wait|hold|emails?|rings?|phones?|telephones?|texts?|signs?|stop|keep|invite|include|let|"
    r"leave|shorten|slow|turn|repeat|lower|"
    r"bring|pass|tell|warn|show|give|set|put|send|print|make|count\s+to|step\s+(?:in|back)|"
    r"stand\s+back|hold\s+back|fetch|offer|have|has|can|find\s+(?:him|her|them))"
)

SERVICE_DEEDS = Pattern(
    rf"^{_AROUND}\s+(?:can\s+|will\s+|now\s+|all\s+|each\s+|\w+ly\s+)?(?:notices?|sees?|spots?|"
    r"recognis\w+|realis\w+|knows?|hears?|tell|pick\s+up)\s+"
    rf"(?:that|when|if|how|whenever|the)\b(?:[^.;]{{0,80}}?\b{_TROUBLED}\b|[^.;]{{0,80}}?\band\s+"
    rf"{_DEEDS}\b)"
    rf"|^{_AROUND}\s+(?-i:{_DEEDS})\s+(?!(?:read|hear|follow|understand|see|make\s+"
    rf"out|recogni[sz]e)\b)(?:{_WHAT_OF}|[a-z]+ing|\w+)\b",
    re.IGNORECASE,
)
"""People round the pupil who see that something is wrong, or do something for the pupil, as the subject."""

_RELATIVE = (
    r"(?:mum(?:my)?|dad(?:dy)?|mother|father|gran\w*|nan(?:a|ny)?|pop|stepmum|stepdad|step-?mother|"
    r"step-?father|aunt\w*|uncle|parents|carers|foster\s+carers?|famil(?:y|ies)|brothers?|sisters?|"
    r"siblings|home|school|college|nursery|staff|teachers?|tutors?|the\s+senco|everybody|everyone)"
)
PEOPLE_LISTED = Pattern(
    rf"^(?:for\s+)?(?:(?:both|all|his|her|their)\s+)?{_RELATIVE}(?:,\s+(?:[\w’'-]+\s+){{0,2}}?[\w’'-]+)"
    r"{0,4},?\s+(?:and|with|together\s+with|as\s+well\s+as)\s+(?P<last>(?:[\w’'-]+\s+){1,4}?)"
    r"(?:(?:all|both|each|now|always)\s+)?"
    r"(?:have|has|know|use|share|agree|speak|talk|say|give|keep|feel|respond|react|work|write|plan|"
    r"answer|make|set|let|handle|are\s+(?:able|agreed|confident)|will|shall|should|can)\s+\w",
    re.IGNORECASE,
)
"""Several people round the pupil as the subject: "Mum, Gran and the Cub leaders have agreed"."""
TEAM_AT_HEAD = Pattern(
    r"^(?:the\s+)?(?:(?:year|class|key\s+stage)\s+\w+\s+|(?:[\w’'&/-]+\s+){0,3}?)"
    r"(?:team|staff|department|faculty|teachers|assistants|leaders|parents|service)\s*"
    r"(?:\([^()]*\)\s*)?(?::|–|—)\s*(?:to\s+)?(?:have|has|use|know|be\s+(?:trained|able|aware)|agree|"
    r"find|plan|make|give|put|share|learn|keep|offer|provide|set|write|allow|ensure|hold|teach)\b",
    re.IGNORECASE,
)
"""A team before a colon, with what it is to do."""
SOMEBODY_ABLE = Pattern(
    r"^(?P<who>(?-i:[A-Z][a-z]+)(?:\s+(?:and|&)\s+(?-i:[A-Z][a-z]+))?)\s+(?:(?:now|will|both|each)\s+)*"
    r"(?:feels?\s+(?:able|confident|that|equipped|ready|supported|sure)|know|knows|(?:is|are|be)\s+(?:\w+ly\s+)?(?:able|confident|equipped|ready|supported)|"
    r"has\s+(?:learnt|learned|found|worked\s+out|the\s+(?:skills|tools|confidence))|"
    r"have\s+(?:learnt|learned|found|worked\s+out|the\s+(?:skills|tools|confidence)))\b"
    r"(?P<rest>[^;:]*)",
    re.IGNORECASE,
)
"""Somebody by name who feels able, or knows how: another's outcome, where the pupil comes after."""
TOGETHER = Pattern(r"^(?:[\w’'-]+\s+){1,3}?and\s+(?P<name>[\w’'-]+)\b", re.IGNORECASE)
"""The person with somebody else, both the subject: "Mum and Ilar walk"."""
CALLED_FIRST = Pattern(
    r"[;,–—]\s+(?:and\s+|then\s+|so\s+)?(?:(?:he|she|they|i)\b|(?P<name>(?-i:[A-Z][\w’'-]+)))\s+\w+|"
    r"\s(?:and|while|until)\s+(?P<also>(?-i:[A-Z][\w’'-]+))\s+\w+",
    re.IGNORECASE,
)
"""After what another does first, what the person does: "Mum calls once; he is up"."""

SERVICE_INFINITIVE = Pattern(
    r"^(?:for\s+\w+\s+)?to\s+(?:provide|ensure|offer|support|promote|encourage|enable|help|"
    r"facilitate|"
    r"give|teach|deliver|monitor|assess|liaise|implement|allow|create|arrange|put|"
    r"maintain\s+(?:a|the)|"
    r"equip|prepare)\b",
    re.IGNORECASE,
)

SERVICE_PASSIVE = Pattern(
    r"\bwill\s+be\s+(?:\w+ly\s+)?(?:promoted|developed|strengthened|established|shared|planned|"
    r"trained|monitored|implemented|delivered|put\s+in\s+place|"
    r"reviewed|used|met|increased|reduced|improved|addressed|created|in\s+place|provided|"
    r"arranged)\b",
    re.IGNORECASE,
)

OTHER_PERSON_SEES = Pattern(
    r"^(?:(?-i:[A-Z][\w-]+)[’']s?|his|her|their|the|any|an?|all|most|other|two|three)\s+"
    r"(?:[\w-]+\s+){0,2}?(?:teachers?|adults?|staff|tutors?|friends?|pupils?|"
    r"classmates?|children|people|mum|dad|mother|father|gran\w*|family|strangers?|somebody|someone|"
    r"brothers?|sisters?)\s+(?:can\s+|will\s+(?:be\s+able\s+to\s+)?|are\s+able\s+to\s+|"
    r"is\s+able\s+to\s+)?(?:reads?|hears?|follows?|understands?|makes?\s+out|recognis\w+|"
    r"sees?)\s+(?:\w+\s+){0,2}?(?:what\s+(?:he|she|they|(?-i:[A-Z][\w-]+))|(?:\w+\s+)?(?:of\s+"
    r")?(?:his|her|their|(?-i:[A-Z][\w-]+)[’']s?)\s+"
    r"(?:[\w-]+\s+){0,2}?(?:words?|sentences?|speech|writing|handwriting|story|signs?|messages?|"
    r"news|answers?|spelling|work))\b|\b(?:unfamiliar|new|unknown)\s+(?:adults?|people|staff|"
    r"teachers?)\b|\bwho\s+(?:do(?:es)?\s+not|"
    r"do(?:es)?n['’]t|ha(?:s|ve)\s+(?:just|not|never))\b|\bbecause\s+(?:he|she|they|"
    r"(?-i:[A-Z][a-z]+))\s+(?:has|have|asks?|tells?|shows?|puts?|brings?|does|says?|\w+s)\b|"
    r"^(?:school|college|nursery|home|family|health)\s+is\s+(?:an?\s+(?:place|room|building)|where|"
    r"somewhere)\b|"
    r"^(?:his|her|their)\s+(?:\w+\s+)?(?:mum|dad|mother|father|carer|gran\w*|driver|escort)\s+"
    r"(?:leaves?|drops?|waves?|stays?)\b[^.;]{0,60}\b(?:and|while|as)\s+(?:he|she|they|"
    r"(?-i:[A-Z][\w-]+))\s+[a-z]+",
    re.IGNORECASE,
)
