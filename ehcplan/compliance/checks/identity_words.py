"""Words by which a name, a day of birth or a number of the pupil is found."""

import re

from ehcplan.compliance.pattern import Pattern

UPN = Pattern(r"\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b")
OF_BIRTH = Pattern(r"\bborn\b|\bbirth\b|\bd\.?o\.?b", re.IGNORECASE)
FAMILY = Pattern(
    r"\b(?:twins?|triplets?|brothers?|sisters?|siblings?|mother|mum|father|dad|parents?|carers?|"
    r"cousins?|husband|wife|partner|uncle|aunt\w*|step\w*|half-\w+)\b",
    re.IGNORECASE,
)
