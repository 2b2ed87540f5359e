"""Needs that nobody names, by what people see: the book at the nose, the television at its loudest.

Families tell them so in Section A, before anybody has tested sight or hearing. Own work.
"""

import re

from ehcplan.compliance.pattern import Pattern

NEEDS_SEEN = {
    "sight": Pattern(
        r"\b(?:tips?|tilts?|turns?|cocks?|twists?|moves?) (?:his|her|their|my) (?:whole )?(?:head|face)\b[^.;\n]{0,40}\b(?:to see|to look|to find|to read)\b|"
        r"\b(?:holds?|brings?|puts?|lifts?|has|have) [^.;\n]{0,30}\b(?:(?:close |right )?(?:up )?(?:to|against|at|by|near) (?:his|her|their|my) (?:nose|eyes?|face)|inches? (?:from|away))|"
        r"\b(?:sits?|stands?|gets?) (?:right )?(?:close |up close |up )(?:to|against) the (?:tv|telly|television|board|screen)|\bscrews? up (?:his|her|their|my) eyes|"
        r"\bbumps? into [^.;\n]{0,40}\b(?:side|left|right|doors?|people|furniture)|\b(?:can[’']t|cannot|can not) see (?:the (?:board|screen|words)|far|things|very)|"
        r"\bloses? (?:his|her|their|my) place in the dark\b|\bmisses? (?:steps?|kerbs?)\b",
        re.IGNORECASE,
    ),
    "hearing": Pattern(
        r"\b(?:good|better|bad|other) ear\b|\b(?:tv|telly|television|music|tablet) (?:is |on |up |turned |has to be |to be )*(?:very |so |too |up )*(?:loud|high)\b[^.;\n]{0,30}|"
        r"\bturns? (?:his|her|their) head\b[^.;\n]{0,20}\bto hear\b|\b(?:says?|asks?) [“\"‘']?(?:what|pardon|eh)\b[^.;\n]{0,20}\b(?:all the time|a lot|again|every|often)|"
        r"\b(?:does(?: not|n[’']t)|did(?: not|n[’']t)) (?:turn|look|answer|come) [^.;\n]{0,30}\b(?:call|called|shout|shouted|name|behind)\b",
        re.IGNORECASE,
    ),
    "movement": Pattern(
        r"\b(?:walks?|walking|gets? about|stands?|moves?|goes) (?:\w+ ){0,2}(?:with|on|in|using) (?:a |his |her |their |my |two )?(?:\w+ )?(?:frame|sticks?|crutches|rollator|kaye walker|walker|wheelchair)\b",
        re.IGNORECASE,
    ),
}
"""By the key of a topic of `needs`: how it shows."""
