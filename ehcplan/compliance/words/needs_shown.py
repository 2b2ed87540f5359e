"""Needs that nobody names, by what comes of them: the meal put back, the sick feeling before a test.

Own work. Each way is what a SEND officer would ask about: food that will not go down, worry that
keeps somebody at home, writing that nobody can read, money that means nothing.
"""

import re

from ehcplan.compliance.pattern import Pattern


def _any_of(*ways: str) -> Pattern:
    return Pattern(rf"\b(?:{'|'.join(ways)})", re.IGNORECASE)


_I = r"(?:he|she|they|I|him|her|them|me)"
_MY = r"(?:his|her|their|my)"
_NOT = r"(?:cannot|can[’']t|can not|could not|couldn[’']t|does not|doesn[’']t|do not|don[’']t)"
_CHOKES = r"(?:chok(?:e|es|ed|ing)|gag(?:s|ged|ging)?|retch(?:es|ed|ing)?)\b"
_FOOD = (
    r"(?:lumps?|lumpy|food|foods|bread|toast|meat|meals?|lunch(?:es)?|dinners?|crisps|fruit|rice|pasta|"
    r"eats?|eating|swallow\w*|mouthfuls?|drinks?|drinking|textures?)"
)
_DREADED = (
    r"(?:school|college|tests?|exams?|lessons?|assembly|the bus|swimming|PE|maths|reading|mornings?|"
    r"Mondays?|Sunday (?:night|evening)s?)"
)
_LATE = r"(?:midnight|one|two|three|four|five|1|2|3|4|5)"
_LINES = r"(?:lines?|sentences?|pages?|paragraphs?|words?|minutes?)"
_HAND = r"(?:hands?|fingers?|wrists?|arms?)"
_ACHES = r"(?:aches?|hurts?|cramps?|is sore|are sore|shakes?|gives? (?:up|out)|throbs?)\b"
_FASTENED = (
    r"(?:buttons?|zips?|scissors|laces|shoe ?laces|cutlery|knife and fork|an? (?:knife|pencil|pen))"
)
_OF_MONEY = r"(?:pounds?|pence|pennies|coins?|notes?|quid|money|£\d+|change)"
_LISTENERS = r"(?:strangers?|people|nobody|no ?one|others|teachers|children|visitors|few)"

NEEDS_SHOWN = {
    "hearing": _any_of(
        rf"(?:ringing|buzzing|whistling|roaring) in {_MY} ears?\b",
        rf"{_NOT} (?:really |always |quite )?(?:make out|hear) (?:a word (?:of )?|half (?:of )?)?what "
        rf"(?!(?:he|she|they|I)\b)(?:\w+ ){{1,3}}?(?:says?|said|is saying|are saying)\b",
        rf"cups? (?:a|{_MY}) hands? (?:behind|to|round|over) {_MY} ears?\b",
        r"(?:like|as if) (?:\w+ ){1,3}(?:is |are |was |were )?under ?water\b",
        r"(?:voices?|words|everything|sounds?) (?:is |are |sounds? |go(?:es)? |comes? )+muffled\b",
    ),
    "eating": _any_of(
        rf"{_FOOD}\b[^.;\n]{{0,40}}\bmakes? {_I} {_CHOKES}",
        rf"{_I} (?:\w+ (?:and )?){{0,3}}?{_CHOKES}[^.;\n]{{0,30}}\b{_FOOD}\b",
        r"(?:food|meat|bread|lumps?|things) (?:gets?|getting) stuck\b|gets? (?:food|things) stuck\b",
        rf"(?:scratch|hurt|burn)(?:s|es)? {_MY} throat (?:going|on the way) down\b",
        rf"{_FOOD}\b[^.;\n]{{0,60}}\b(?:chewed and (?:put|spat)|spat (?:back )?out)\b",
        r"(?:blends?|pur[eé]es?|mashes|liquidises) (?:every|all|each) ",
        r"(?:food|meals?|lunch(?:es)?|dinners?) (?:is|are|has to be|have to be|must be) (?:\w+ )?"
        r"(?:blended|pur[eé]ed|mashed|liquidised)\b",
        rf"{_I} (?:only |will only |lives? on )(?:ever )?(?:eats? )?(?:two|three|four|five|six) "
        r"(?:foods|things)\b",
    ),
    "anxiety": _any_of(
        r"so (?:worried|frightened|scared|nervous|upset|worked up|afraid) (?:\w+ ){0,3}?that "
        rf"{_I} (?:\w+ )?(?:sick|cannot|can[’']t|could not|cries|vomits?|shakes?|trembles?|hides?)\b",
        rf"(?:is|am|was|feels?|being|cries and is) sick (?:before|(?:every|each) time|at the thought|"
        rf"when(?:ever)? it is|on (?:the|a) (?:morning|night)) (?:\w+ ){{0,3}}?{_DREADED}",
        rf"(?:before|{_DREADED})\b[^.;\n]{{0,40}}\b{_I} (?:\w+ ){{0,4}}?"
        r"(?:is sick|throws? up|vomits?|trembles|shakes)\b",
        rf"{_I} (?:\w+ and )?(?:shakes?|trembles?|cannot breathe|can[’']t breathe) [^.;\n]{{0,30}}"
        rf"\b(?:before|at the thought of|outside) (?:\w+ )?{_DREADED}",
        rf"{_NOT} (?:get|make it|go) (?:as far as|through|past|out of|over|into) (?:the )?"
        r"(?:school |front )?(?:bus(?: stop)?|gates?|doors?|car|house|building)\b",
    ),
    "coordination": _any_of(
        rf"holds? (?:the|{_MY}|an?) (?:pencil|pen|spoon|fork|brush) in (?:{_MY}|a|the) "
        r"(?:fist|whole hand)\b",
        rf"after (?:one|two|three|a|half an?|\d+) (?:\w+ )?{_LINES} [^.;\n]{{0,20}}\b{_HAND} {_ACHES}",
        rf"{_HAND} {_ACHES} [^.;\n]{{0,20}}\bafter (?:one|two|three|a|half an?|\d+) (?:\w+ )?{_LINES}",
        rf"(?:no ?one|nobody|{_NOT}|hardly)\b[^.;\n]{{0,30}}\b(?:tell|read|make out) {_MY} "
        r"(?:own )?(?:an? from|letters|writing|handwriting)",
        r"(?:hand)?writing (?:cannot|can[’']t|can hardly) be (?:read|made out)\b",
        rf"{_NOT} (?:yet )?(?:do up|use|manage|tie|fasten|cut with|hold) (?:{_MY} |the )?{_FASTENED}",
    ),
    "number": _any_of(
        rf"(?:does not know|doesn[’']t know|{_NOT} tell|{_NOT} say|no idea)\b[^.;\n]{{0,40}}"
        rf"\b{_OF_MONEY}\b[^.;\n]{{0,40}}\b(?:more|less|from|worth|enough|costs?)\b",
        rf"(?:hands?|gives?|holds? out) (?:over )?(?:the \w+ |people )?{_MY} (?:whole|entire) "
        r"(?:purse|wallet|money)\b",
        r"takes? whatever change\b|(?:still |only )counts? on (?:his|her|their|my) fingers\b",
        rf"{_NOT} tell the time\b",
    ),
    "sleep": _any_of(
        rf"(?:awake|up) (?:until|till) (?:after |past |about |nearly )?{_LATE}\b(?! (?:people|other))",
        r"(?:awake|up) (?:for )?(?:half|most of) (?:the|every) night\b",
        rf"falls? asleep (?:on|at|in) (?:{_MY} |the )?(?:desk|class|lessons?|table)\b",
        r"wakes? (?:three|four|five|six|several|many) times (?:a|each|every|in the) night\b",
    ),
    "epilepsy": _any_of(
        r"(?:goes|go|went) blank\b[^.;\n]{0,60}\b(?:does(?: not|n[’']t) know|cannot remember|no "
        r"memory|afterwards|comes? (?:to|round))\b",
        r"stares? (?:past|through|into)\b[^.;\n]{0,60}\b(?:does(?: not|n[’']t) (?:know|answer|hear)|"
        r"no memory|afterwards|times a day)\b",
    ),
    "movement": _any_of(
        rf"(?:trips?|falls?) over {_MY} own feet\b",
        r"(?:falls?|trips?|stumbles?) (?:over |down )?(?:two|three|four|five|several|many|\d+) times "
        r"(?:a|each|every) (?:day|week)\b",
    ),
    "toileting": _any_of(
        r"wears? (?:a|the) (?:pad|nappy)\b|wets? my ?self\b|(?:toilet|wee|poo) accidents?\b",
        r"has (?:an )?accidents? (?:in (?:class|lessons|bed|(?:his|her|their) (?:pants|trousers))|at "
        r"(?:school|night)|most days)\b",
    ),
    "memory": _any_of(
        r"(?:has|have|had|[’']s|[’']ve) (?:already )?forgotten (?:what|why|where) (?:he|she|they|I) "
        r"(?:was|were|had|went|came)\b",
    ),
    "speech": _any_of(
        rf"{_LISTENERS}\b[^.;\n]{{0,20}}\b(?:cannot|can[’']t|do not|don[’']t|hardly|can) (?:often )?"
        r"(?:make out|understand|follow|tell) (?:much of |half of |a word of )?what (?:he|she|they|I) "
        r"(?:says?|am|is|are)\b",
        r"only (?:his |her |my )?(?:mum|dad|mother|father|brother|sister|family|parents)(?: and \w+)? "
        r"(?:can )?understands? (?:him|her|me|what)\b",
    ),
}  # fmt: skip
"""By the key of a topic of `needs`: what it comes to in a day."""
SHOWN_BESIDE = {
    "hearing": frozenset({"deafblind", "language", "attention"}),
    "eating": frozenset({"sensory", "autism", "mood"}),
    "anxiety": frozenset({"mood", "attachment", "emotions"}),
    "coordination": frozenset({"movement"}),
    "number": frozenset({"learning"}),
    "epilepsy": frozenset({"long_term_health"}),
    "movement": frozenset({"coordination", "sight"}),
    "memory": frozenset({"attention", "learning", "language", "executive"}),
    "speech": frozenset({"language", "aac", "hearing", "stammer", "mutism"}),
}
"""By the key of a topic: other needs that look the same. Where Section B names one, it is told."""
EVERYDAY = Pattern(
    r"\b(?:coach|ferry|boat|car|plane|roller ?coaster|laugh\w*|excit\w+|brother|sister|drums|"
    r"gaming|Xbox|games?|party|films?|jok\w+|once|when (?:he|she|they|I) (?:was|were) (?:a |an |"
    r"two|three|four|five|six|seven|little|small))\b",
    re.IGNORECASE,
)
"""What makes anybody sick, late to bed or loud: no need shows in it."""
