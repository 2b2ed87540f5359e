"""Needs that nobody names, by what people see: the book at the nose, the television at its loudest.

Families tell them so in Section A, before anybody has tested sight or hearing. Own work.
"""

import re

from ehcplan.compliance.pattern import Pattern

_BY_HAND = (
    r"(?:hand-?writing|writing(?: by hand)?|(?:holding|using|gripping) (?:a |the |his |her "
    r")?(?:pens?|pencils?|scissors|cutlery|knife)|pencils?|scissors|cutlery|buttons|laces|zips?|"
    r"cutting (?:up|out))"
)
_SORE = (
    r"(?:hurts?|aches?|aching|cramps?|agony|torture|a battle|painful|makes? (?:his|her|their|my) "
    r"(?:hands?|fingers?|wrists?|arms?) (?:ache|hurt|sore|cramp)\w*|wears? (?:him|her|them|me) out)"
)

NEEDS_SEEN = {
    "sight": Pattern(
        r"\b(?:tips?|tilts?|turns?|cocks?|twists?|moves?) (?:his|her|their|my) (?:whole )?(?:head|"
        r"face)\b[^.;\n]{0,40}\b(?:to see|to look|to find|to read)\b|"
        r"\b(?:holds?|brings?|puts?|lifts?|has|have) [^.;\n]{0,30}\b(?:(?:close |right )?(?:up "
        r")?(?:to|against|at|by|near) (?:his|her|their|my) (?:nose|eyes?|face)|inches? "
        r"(?:from|away))|"
        r"\b(?:sits?|stands?|gets?) (?:right )?(?:close |up close |up )(?:to|against) the (?:tv|"
        r"telly|television|board|screen)|\bscrews? up (?:his|her|their|my) eyes|"
        r"\bbumps? into [^.;\n]{0,40}\b(?:side|left|right|doors?|people|furniture)|"
        r"\b(?:can[’']t|cannot|can not) see (?:the (?:board|screen|words)|far|things|very)|"
        r"\bloses? (?:his|her|their|my) place in the dark\b|\bmisses? (?:steps?|kerbs?)\b",
        re.IGNORECASE,
    ),
    "hearing": Pattern(
        r"\b(?:good|better|bad|other) ear\b|\b(?:tv|telly|television|music|tablet) (?:is |on |up "
        r"|turned |has to be |to be )*(?:very |so |too |up )*(?:loud|high)\b[^.;\n]{0,30}|"
        r"\bturns? (?:his|her|their) head\b[^.;\n]{0,20}\bto hear\b|\b(?:says?|asks?) "
        r"[“\"‘']?(?:what|pardon|eh)\b[^.;\n]{0,20}\b(?:all the time|a lot|again|every|often)|"
        r"\b(?:does(?: not|n[’']t)|did(?: not|n[’']t)) (?:turn|look|answer|come) "
        r"[^.;\n]{0,30}\b(?:call|called|shout|shouted|name|behind)\b",
        re.IGNORECASE,
    ),
    "movement": Pattern(
        r"\b(?:walks?|walking|gets? about|stands?|moves?|goes) (?:\w+ ){0,2}(?:with|on|in|using) "
        r"(?:a |his |her |their |my |two )?(?:\w+ )?(?:frame|sticks?|crutches|rollator|kaye "
        r"walker|walker|wheelchair)\b",
        re.IGNORECASE,
    ),
    "coordination": Pattern(
        rf"\b{_BY_HAND}\b[^.;\n]{{0,30}}?\b{_SORE}|\b(?:{_SORE}|wears? (?:him|her|them|me) out|"
        r"exhausts?)\b[^.;\n]{0,30}?\bto (?:write|hold (?:a|the|my|his|her) (?:pen|pencil)|cut|"
        r"do (?:up )?(?:buttons|laces|zips))\b|"
        r"\b(?:hands?|fingers?|wrists?) (?:\w+ ){0,3}?(?:like a claw|cramps?|seizes?|locks?|"
        r"aches?|hurts?)\b[^.;\n]{0,40}?\b(?:writ\w+|lines?|pens?|pencils?|page|words?)\b",
        re.IGNORECASE,
    ),
}
"""By the key of a topic of `needs`: how it shows."""
NOT_MEANT = Pattern(
    r"\b(?:wheelchair|blind|deaf|para) (?:rugby|basketball|cricket|tennis|racing|races?|sports?|"
    r"football|fencing|athletes?|dancing|dance|curling|club|users? (?:on|in) (?:the )?(?:telly|tv)|"
    r"matches?|teams?|access\w*|ramp)\b|"
    r"\b(?:anxious|nervous) (?:to|for (?:a|an|the|news|more)\b)|\bblind(?:ly)? (?:eye|to\b|alley|"
    r"luck|faith|panic|tasting|trust|test)|\ba blind\b|"
    r"\ban? (?:(?:very|really|quite|such a|so|\w+ly) )?(?:good|better) ear\b"
    r"(?![^.;\n]{0,40}\b(?:bad|poor|weak\w*|deaf\w*|other|left|right|one side|hear\w*)\b)|"
    r"\b(?:good|better) ear for\b|"
    r"\bdeaf (?:ears?|to (?:all|every|any|the|my|his|her|their|that|reason))\b|\b(?:good|gives? "
    r"(?:\w+ )?|giving (?:\w+ )?|no|got) grief\b|"
    r"\battach(?:ed|ment)s? (?:to (?!(?:him|her|them|me|us|mum|dad|carers?|adults?)\b)|for "
    r"(?:the|his|her)|on (?:the|his|her))|\b(?:email|vacuum|hoover|drill|camera)\w* attachments?\b|"
    r"\b(?:taken|took|formed|has|have|had) an attachment\b|"
    r"\btransplant(?:s|ed|ing)? (?:the|his|her|some|out|seed\w*|lettuc\w*|leeks?|cabbages?|plants?|"
    r"tomato\w*)|\bshunt\w* (?:the|yard|engines?|trains?|trucks?|wagons?)|\bstutter(?:s|ed|ing)? "
    r"(?:to a|into|along)|"
    r"\b(?:heart[- ])?trauma(?:tic)? (?:film|centre|ward)|\bsign(?:ing|ed)? (?:choir|song|singing)|"
    r"\b(?:makaton|sign(?:ing)?|bsl) (?:choir|song)s?\b|\bsign language (?:choir|club|song)\w*|"
    r"\ballergic to (?:homework|work|maths|mornings|tidying|mondays?|washing|hoovering|chores)|"
    r"\bautis\w* (?:charity|awareness|fundrais\w*)|\b(?:star|cancer) sign\b|\bcancer (?:research|"
    r"charity)|"
    r"\bsquint at\b|\bbraille (?:trail|books? in the)|\bfit(?:s)? of (?:giggles|laughter|the "
    r"giggles|temper)|\b(?:a )?sleep-?over\w*|\bread(?:s|ing)? the (?:riot act|room)",
    re.IGNORECASE,
)
"""Sayings, sports and things that borrow the word for a need, and mean none."""
COUNTED = Pattern(
    r"\b(?:\d+|hundred|first|high[- ]frequency|sight|tricky|nonsense|spelling|common|key)(?: "
    r"(?:\d+|single|whole|correct|different|high[- ]frequency|common)){0,3} words?\b|"
    r"\bwords? (?:a|per|each|in a|in one) minute\b|\b(?:reads?|spells?|spelling|reading|read|"
    r"spelt|writes?) (?:\w+ ){0,3}?words?\b",
    re.IGNORECASE,
)
"""Words that are counted are read or spelt: they do not speak of language."""
HARD_TO_FOLLOW = Pattern(
    r"\baffects?\b[^.;\n]{0,60}\b(?:speech|talking|voice)\b|\b(?:writes|types|speaks|talks|"
    r"spells)\b[^.;\n]{0,30}\bwith (?:his|her|their) (?:eyes|gaze|feet|chin|head)\b|"
    r"\b(?:speech|voice|(?:spoken )?(?:words|sounds)) (?:is|are|was|can be|cannot be|becomes) "
    r"(?:\w+ ){0,2}(?:understood|unclear|slurred|slow|hard|followed|quiet)\b|"
    r"\bmakes? (?:him|her|them)sel\w+ understood\b|"
    r"\b(?:strangers|people|adults|listeners|friends|nobody|family)\b[^.;\n]{0,40}\bunderst(?:and|"
    r"ands|ood) (?:[\w-]+ ){0,6}(?:what (?:he|she|they) sa(?:ys?|id)|(?:his|her|their) "
    r"(?:words|speech)|of (?:his|hers|theirs))\b|\bof (?:what (?:he|she|they) sa(?:ys?|id)|(?:his|her|"
    r"their) (?:speech|spoken words))\b[^.;\n]{0,30}\bunderstood\b",
    re.IGNORECASE,
)
"""Speech that is hard to follow, which is the need that an aid to communicating answers."""
