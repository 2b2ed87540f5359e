"""By what a Section A shows how free time goes, where no game or hobby is called by its name.

What somebody does with an hour, a day or money of their own is what they choose. Own work.
"""

import re

from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.a import any_of

_OWN = r"(?:his|her|their|my)"
_HE = r"(?:he|she|they|i|(?-i:[A-Z])[a-zà-ÿ’-]+)"
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|days? off|rest days?|nights? off|"
    r"half[- ]terms?|holidays?|evenings?|afternoons?|mornings?)"
)

FREE_TIME = any_of(
    # "whole Saturday mornings go on marble runs", "his wages go on records"
    rf"(?:{_DAY}|money|wages|savings|(?:free|spare) \w+) (?:all )?(?:go(?:es)?|went|gets? spent|(?:is|are) "
    r"(?:mostly |all )?(?:spent|given over)) (?:on|in|to|with|by|into|at)(?! (?:school|nursery|college|"
    r"rent|homework|a taxi))",
    rf"(?:{_DAY}) means? (?!that\b|maths|tuition|homework|extra|catch)\w+",
    # "left to himself", "given an empty half-hour he is …"
    r"left to (?:him|her|them|my)sel(?:f|ves)", rf"left to {_OWN} own devices",
    r"giv(?:e|es|en)(?: (?:him|her|them|me))? (?:a|an|any|the) (?:free|spare|empty|wet|rainy|whole)"
    r" (?:half[- ]?hour|hour|day|afternoon|morning|evening|minute|moment|weekend)",
    r"giv(?:e|es|en)(?: (?:him|her|them|me))? (?:an|half an|a free) (?:hour|afternoon|day) and "
    rf"{_HE} (?:is|will|[’']ll)",
    rf"(?:any|every) chance {_HE} (?:gets?|has|is given)",
    # "nobody wants him for anything", "on a day with nothing in it"
    r"nobody (?:wants|needs) (?:him|her|them|me)(?: for (?:anything|a bit|a while))?,",
    r"with nothing (?:in it|on|planned|to do)",
    r"(?:as soon as|once|the minute|the moment|when) (?:tea|supper|dinner|homework|school|work) is "
    r"(?:over|done|finished|out)",
    r"(?:days?|nights?) off", r"rest days?(?! from\b)",
    rf"(?:out on|down at|up at|in) (?:the|{_OWN}|\w+[’']s) (?:shed|green|tree ?house|allotment|den|"
    r"woods|attic|loft)",
)  # fmt: skip
"""What an hour, a day or money of one’s own goes on."""

CHOSEN = any_of(
    r"ask (?:him|her|them|me) about (?!(?:it|this|that|how|what|why|his day|her day|feelings)\b)\w+",
    rf"{_HE} (?:has|have|owns?|[’']ve got) (?:got )?(?:every|all (?:of )?(?:the|\w+teen|\w+ty|[a-z]+ of)|"
    r"hundreds of|dozens of|over (?:\d+|fifty|a hundred)|\d{2,}) (?!(?:words?|signs?|months?|minutes?|"
    r"years?|days?|hours?|sessions?|symbols?|weeks?|needs?)\b)\w+",
    r"(?:you|and you)[’' ](?:ll| will) be there (?:until|till|for|all)",
    r"(?:has|have) not missed (?:a|one|any) (?:week|game|match|session|meeting|episode)",
)  # fmt: skip
"""By which somebody shows a craze: they own all of it, and can talk of nothing else."""

LIKED_TREATMENT = Pattern(
    # "I don’t like being picked on to answer."
    r"\b(?:do(?:es)?(?: not|n[’']t)|did(?: not|n[’']t)|never|not)(?: \w+ly)? (?:like|love|enjoy|watch)"
    r"\w*\b[^.;!?]*?(?= but\b| and (?:(?:he|she|i|they) )?(?:likes?|loves?)\b|[.;!?”]|$)"
    # "I like it when teachers put the homework on paper."
    r"|\b(?:likes?|loves?|enjoys?) (?:it (?:best |more |most |better )?(?:when|if|that) (?:(?:the|his|her|"
    r"my|their|other) )?(?:teachers?|staff|adults?|people|grown-?ups|they|you|(?:miss|mr|mrs|ms|sir)\b|"
    r"somebody|someone|nobody|no one|things|instructions?|work|lessons?|class\w*|room|tas?)\b"
    r"|(?:people|adults?|teachers?|staff|others|grown-?ups|somebody|someone)\b(?! like\b)"
    r"|lessons? (?:when|that|which|where|with)\b|things (?:explained|to be|done|said|in order|that are)\b"
    r"|(?:to be|being) (?:told|asked|left|given|warned|shown|seated|treated|helped|spoken|reminded|sat|"
    r"taught|called|allowed)\b|to (?:know|have (?:time|things|an? (?:warning|break|plan|routine|quiet|"
    r"adult)))\b|having (?:time|things|an? (?:warning|break|plan|routine|adult))\b"
    r"|(?:clear|short|written|visual|simple) instructions|(?:a )?routine|notice\b)[^.;!?”]*",
    re.IGNORECASE,
)
"""What is liked of how others behave: it is no interest."""

PLACE_OFFERS = Pattern(
    r"\b(?:school|college|academy|village|town|centre|youth service|setting|nursery|sixth form|council)"
    r" (?:\w+ )?(?:runs?|offers?|has|have|puts? on|provides?|hosts?|holds?)\b[^.;“]*?"
    rf"(?= (?:and|which|where|that|but) {_HE}\b|[.;“]|$)",
    re.IGNORECASE,
)
"""What there is to do in a place, whoever goes to it."""
