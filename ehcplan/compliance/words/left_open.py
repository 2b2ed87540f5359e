"""More ways in which help that is counted is left open: by a word of whose say it is, or of what it hangs on.

Each piece below is one idea, and begins with a word that hardly any sound item holds, so that most
sentences are passed over at once.
"""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.powers import WHO

_AMOUNT = (
    r"(?:hours?|hrs?|times?|minutes|mins?|sessions?|visits?|lessons?|amounts?|amt|number|no\.|length|"
    r"frequency|freq|duration|dur|level|figure|total|allocation|ratio|support|help|input|provision|"
    r"package|block|programme|group|place|weekly|fortnightly|daily|p/?w|1:1|one-to-one)"
)
_LESS = (
    r"(?:reduc\w+|cut|lower\w*|shorten\w*|end(?:ed|ing)?|stop\w*|withdraw\w*|taper\w*|trim\w*|"
    r"adj(?:ust\w*)?|alter\w*|amend\w*|chang\w+|vary|varied|variation|flex\w*|revis\w+|pool\w*|shared?|"
    r"split|moved|halved?|dropped?|lifted|re-?set|realign\w*|re-?balanc\w+|re-?profil\w+)"
)
_PULL = (
    r"(?:pull|eas|draw|cut|wind|tail|scal|phas|taper|dial|thin|slim|let)(?:e|ing|ting)?\s+(?:it\s+|this\s+"
    r"|things\s+)?(?:back|off|down|out|up|away|go)\b"
)
_DOING_WELL = (
    r"(?:cop(?:e|es|ing)|manag(?:e|es|ing)|settl(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|confident|"
    r"caught\s+up|catches\s+up|doing\s+(?:well|better|fine)|does\s+(?:well|better)|gets?\s+on|"
    r"progress\w*|independent\w*|ready|better|happier|calmer|going\s+well|goes\s+well)"
)
_THINKS = (
    r"(?:thinks?|feels?|judges?|says?|decides?|considers?|finds?|believes?|agrees?|sees?|"
    r"(?:is|are)\s+(?:sure|satisfied|happy|content|confident|convinced|clear))"
)
_ENOUGH = (
    r"(?:no\s+longer|not\s+(?:need|require)|doesn[’']t\s+(?:need|require)|enough|caught\s+up|"
    r"(?:manage|cope|do|work)s?\s+(?:alone|without)|without\s+(?:it|this|them|her|him|help)|"
    r"ready\s+(?:to\s+(?:stop|finish|leave|move\s+on)|for\s+less)|needs?\s+(?:less|fewer|more)|"
    r"(?:is|are)\s+(?:needed|required|necessary))"
)
_RATES = r"(?:weekly|fortnightly|monthly|termly|daily|half-termly|\w+\s+(?:hours?|sessions?|minutes|visits?))"
_SAY = r"(?:discretion|judge?ment|decision|opinion|view|call|choice|say(?:-so)?|preference|advice)"

_GIVEN = (
    r"(?:lessons?|sessions?|hours|minutes|help|support|visits?|groups?|mentor\w*|assistant|therapy|tuition|"
    r"provision|place|programme|block|input|meetings|teaching|one-to-one|ta|it|them|this|these|those|more|any)"
)
_GOES_ON = (
    r"(?:needs?|wants?|requires?|keeps?|has|have|gets?|receives?|continues?|carries|carry|goes|go|stays?|"
    r"should|ought|qualif\w+|is|are|attends?|remains?|stops?|ends?|benefits?)"
)
_WHETHER = (
    r"(?:whether|if|how\s+(?:many|much|often|long|far)(?:\s+of)?)\s+(?:or\s+not\s+)?(?:(?:he|she|they|there|we|"
    rf"(?-i:[A-Z]\w+))\s+(?:\w+\s+)?{_GOES_ON}\s+(?:[\w-]+\s+){{0,4}}?{_GIVEN}|"
    rf"(?:of\s+)?(?:the\s+|this\s+|these\s+|his\s+|her\s+|their\s+|any\s+)?(?:\w+\s+)?{_GIVEN}\s+(?:\w+\s+)?{_GOES_ON})\b"
)
DECIDES_WHETHER = Pattern(
    rf"\b{WHO}\b[^.;]{{0,40}}?\b(?:decid\w+|judg\w+|settl\w+|determin\w+|chooses?|choose|consider\w*|"
    r"reviews?|rules?|views?|decisions?|looks?\s+at|says?|say|(?:makes?|takes?)\s+(?:a|the|that|this)\s+(?:decision|view))\b"
    rf"[^.;:]{{0,50}}?\b{_WHETHER}"
    r"|\b(?:decision|view|choice)\s+(?:is|will\s+be|to\s+be|gets)\s+(?:made|taken|reached)\b"
    rf"[^.;:]{{0,60}}?\b{_WHETHER}",
    re.IGNORECASE,
)
"""Somebody decides at some time to come whether the help goes on, whatever stands between the words."""
BY_THE_PUPIL = Pattern(
    r"\b(?:tells?|shows?|asks?|helps?|teach\w*|reminds?|lets?|learns?)\s+(?:him|her|them|(?-i:[A-Z]\w+))\b",
    re.IGNORECASE,
)
"""That it is said to the pupil, and is no decision about the help."""

LEFT_OPEN = Pattern(
    # It is somebody's say.
    r"\b(?:at|in|under|per|by|on|within|with|to)\s+(?!(?:his|her|their)\s+(?:own\s+)?discretion)"
    r"(?:the\s+|his\s+|her\s+|their\s+)?(?:[\w’'.&-]+\s+)"
    r"{0,3}?discretion\b|\bdiscretion(?:ary)?\b[^.;]{0,30}\b(?:of|rests?|lies|remains?|to)\b"
    r"|\breserv(?:es?|ing)\s+(?:its\s+|his\s+|her\s+|their\s+|the\s+)?(?:judge?ment|position|decision|"
    rf"view|right)\b[^.;]{{0,40}}\b{_AMOUNT}"
    rf"|\b{_AMOUNT}[.:,–-]*\s+(?:is\s+|are\s+|to\s+be\s+)?(?:as\s+)?per\s+(?:the\s+|his\s+|her\s+)?"
    rf"(?:[\w’'&-]+\s+){{1,3}}?{_SAY}\b"
    rf"|(?:\bis|\bbe|[’']s)\s+(?:then\s+)?(?:(?:the|his|her|their)\s+)?(?:[\w-]+\s+){{0,3}}?{WHO}[’']s?\s+"
    rf"(?:own\s+)?{_SAY}\b"
    r"|\b(?:end|start|finish|stop|review)\s+dates?\b\W{0,3}\s*(?:the\s+|his\s+|her\s+)?(?:\w+\s+){0,2}?"
    rf"{WHO}\s+(?:to|will|decides?)\b"
    # It is looked at, and then changed.
    rf"|\bto\s+(?:review|monitor|check|assess|consider|look\s+at\s+it)\s*(?:and|&|\+|/|then|or)\s*{_LESS}\b"
    r"|\bsubject\s+to\s+(?:an?\s+|the\s+|any\s+|such\s+)?(?:[\w’'-]+\s+){0,3}?(?:adjustment|variation|"
    r"alteration|change|reduction|revision|re-?allocation|agreement|approval|confirmation|availability|"
    r"demand|capacity|staffing|funding|budget\w*|timetabl\w+|progress|satisfactory)\b"
    rf"|\b{_AMOUNT}[,)]*\s+(?:which\s+|that\s+|these\s+|and\s+|but\s+)?(?:may|can|could|might)\s+(?:also\s+"
    rf"|then\s+|later\s+)?be\s+{_LESS}\b"
    rf"|\b(?:may|can|could|might)\s+(?:\w+\s+){{0,2}}?(?:redeploy|re-?deploy|substitut|abat|"
    r"reassign|curtail|depart\s+from|share\s+(?:her|him|them|it)\s+(?:out|round|around)|"
    r"(?:ask|call|direct|send|use)\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){0,2}?(?:assistant|ta|adult|mentor|"
    r"tutor|helper|worker)\s+(?:away\s+)?(?:to|for|with)\s+(?:cover|help|support|work\s+with|others?|another))\w*"
    rf"|\b(?:dose|{_AMOUNT})\b[^.;]{{0,25}}?\b(?:flexed|adjusted|varied|titrated|altered|abated|capped|"
    rf"rationed|tweaked)\s+by\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,2}}?{WHO}\b"
    r"|\bbe\s+(?:abated|rationed|tweaked|curtailed|flexed)\b"
    r"|\b(?:then|after\s+which|thereafter|followed\s+by)\s+(?:a\s+)?(?:re-?assess\w*|re-?view\w*)\s+(?:of\s+)?"
    r"(?:the\s+|his\s+|her\s+)?(?:needs?|level|amount|hours|whether|if|support|provision)\b"
    r"|\ba\s+matter\s+(?:between|for)\b(?![^.;]{0,30}\b(?:review|tribunal|authority|council)\b)"
    r"|\bor\s+(?:less|fewer|shorter)\s+(?:if|when|where|as|should|depending)\b"
    # It is only a ceiling or a guide.
    r"|\b(?:regarded|treated|taken|read|understood|seen|viewed|construed|considered)\s+as\s+(?:an?\s+|the\s+"
    r"|no\s+more\s+than\s+an?\s+)?(?:maximum|ceiling|upper\s+limit|guide(?:line)?|target|aim|aspiration|"
    r"indication|indicative|estimate|starting\s+point|cap|provisional|approximate)\b"
    # It lessens as he gets on.
    rf"|\b(?:if|once|when|as)\b[^.;]{{0,50}}?\b{_DOING_WELL}\b[^.;]{{0,40}}?(?:[’']ll|\bwill|\bmay|\bcan|"
    rf"\bcould|\bshall|\bto)\s+(?:then\s+|gradually\s+|slowly\s+)?{_PULL}"
    r"|\bwean\w*\s+(?:\w+\s+){1,3}?off\s+(?:his|her|their|the|this|it)\b(?!\s+(?:tube|bottle|feeds?|milk|"
    r"oxygen|dummy|medic\w*|screen|phone|tablet|food))"
    # It goes on, or stops, as somebody thinks.
    rf"|\b(?:until|unless|once|when|till)\s+(?:the\s+|his\s+|her\s+)?[\w’'-]+(?:\s+[\w’'-]+){{0,2}}?\s+"
    rf"{_THINKS}\b[^.;]{{0,30}}?\b{_ENOUGH}"
    rf"|\b(?:who|which|and|she|he|they)\s+(?:will\s+|then\s+)?(?:decides?|judges?|says?|settles?)\s+when\b"
    rf"[^.;]{{0,40}}?\b(?:enough|leave\s+for\s+good|finish(?:es)?\s+for\s+good|no\s+longer|caught\s+up)\b"
    rf"|\b(?:until|till)\s+such\s+time\s+as\s+(?:the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){{0,3}}?{_THINKS}"
    r"|\b(?:as|so)\s+long\s+as\s+(?:the\s+|his\s+|her\s+|(?-i:Mrs?|Ms|Miss|Dr)\.?\s+)(?:[\w’'-]+\s+){1,3}?"
    rf"(?<!\bhe )(?<!\bshe )(?<!\bthey ){_THINKS}\b"
    r"|\b(?:goes?\s+on|carr(?:y|ies)\s+on|continues?|is\s+given|takes?\s+place|happens?|is\s+available)\s+"
    r"only\s+(?:if|when|while|where)\s+(?!(?:he|she|they)\b)"
    rf"|(?<!\bhe )(?<!\bshe )\b(?:chooses|decides|picks|settles|selects|opts)\s+"
    r"(?:between\s+|for\s+|on\s+)?(?:either\s+)?"
    rf"{_RATES}(?:\s+\w+)?\s+(?:and|or)\s+{_RATES}"
    # It follows something yet to come, or the needs of others.
    rf"|\b{_AMOUNT}\b[^.;]{{0,40}}?\b(?:will|shall|is\s+to|are\s+to|to)\s+(?:then\s+)?(?:follow|reflect|"
    r"mirror|track|depend\s+on|turn\s+on|hang\s+on|be\s+based\s+on|be\s+matched\s+to|be\s+in\s+line\s+with|"
    r"take\s+account\s+of|respond\s+to)\s+(?:\w+\s+){0,3}?(?:outcome|results?|findings|assessments?|"
    r"progress|views?|demand|budget|numbers|staffing|timetable|score|trial|response|mood)\b"
    r"|\bas\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:needs?|demands?|circumstances|timetables?|numbers|"
    r"staffing|rotas?|resources|cohort|budgets?|priorities|capacity|class|school|day)\b[^.;]{0,30}?\b"
    r"(?:requires?|allows?|permits?|dictates?|demands?|suggests?)\b",
    re.IGNORECASE,
)
"""Help of which somebody, or what is yet to come, has the say: the rarer ways of saying it."""
AS_THE_PUPIL_FEELS = Pattern(
    r"\b(?:he|she|they)\s+(?:says?|asks?|wants?|feels?|shows?|signals?|nods?|chooses?)\b[^.;,]{0,20}?\b(?:calm|"
    r"ready|safe|better|settled|rested|warm|well|tired|enough\s+for\s+(?:the|that)\s+day)\b",
    re.IGNORECASE,
)
"""That the pupil says how long a rest or a task lasts: help that is there for it."""
