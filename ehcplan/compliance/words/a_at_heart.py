"""What somebody has set their heart on, for later: how it is told, and when it is told of another.

Own work. A wish for this week is no dream: a far-off day, or how much it is wanted, makes it one.
"""

import re

from ehcplan.compliance.pattern import Pattern

_THEY = r"(?:I|he|she|they|(?-i:[A-Z])\w+)"
_WOULD_LIKE = r"(?:(?:would|[’']d) (?:really |so )?(?:like|love)|wants?|hopes?|longs?|plans?)"
_GROWN = (
    r"when (?:I|he|she|they) (?:am|is|are) (?:older|old enough|grown[- ]?up|an adult|"
    r"eighteen|twenty|18|20)"
)
AT_HEART = (
    rf"\bwhat {_THEY} (?:really )?(?:wants?|would like|wishes|hopes|longs) (?:for )?"
    r"(?:most|above (?:all|everything)|more than anything)\b[^.;\n]{0,12}\b(?:is|to)\b"
    r"|(?<!had )\bset (?:my|his|her|their) heart on\b"
    r"|\bheart (?:is|[’']s) set on\b"
    rf"|\b{_THEY} longs? to (?:be|become|own|play|fly|drive|sing|join|run|work|live)\b"
    rf"|\bone day,? {_THEY} {_WOULD_LIKE} to (?:pass|drive|fly|play|own|join|sail|dive|perform)\b"
    rf"|\b{_GROWN},? {_THEY} {_WOULD_LIKE}\b"
    r"|\b(?:talks|thinks) of nothing (?:but|else but) \w+ing\b|\b\w+ing [^.;\n]{0,30}\bfor a living\b"
    r"|^\W*(?:long[- ]term|in (?:five|ten|a few) years(?:[’'] time)?|as an adult|dream job)"
    r" ?[:–—-] ?(?=(?:an?|his|her|their|my|to) \w)"
)
"""To stand inside a pattern: by which somebody tells what they have set their heart on."""
OF_ANOTHER = Pattern(
    r"\b(?:his|her|their|my|our|the) (?:\w+ )?(?:brother|sister|twin|cousin|friend|uncle|aunt\w*|"
    r"niece|nephew|neighbour|teacher|tutor|grand\w+|nan|mate)s?\b[^.;,\n]{0,15}$",
    re.IGNORECASE,
)
"""Whose dream it is, where it is not the pupil’s."""
HAS_COME = Pattern(
    r"\b(?:and|then|now|since)\b[^.;\n]{0,30}\b(?:got (?:it|one|there)|came true|has (?:got )?(?:it|"
    r"one)|did it)\b",
    re.IGNORECASE,
)
"""That what was hoped for has come."""
