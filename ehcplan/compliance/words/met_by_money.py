"""Care and help that a sentence leaves to a purse: "Changing is met from her Band 6 allowance"."""

import re

from ehcplan.compliance.pattern import Pattern

_MET = (
    r"(?:met|covered|resourced|catered\s+for|seen\s+to|dealt\s+with|looked\s+after|"
    r"provided(?:\s+for)?|delivered|handled|managed|supported|secured|taken\s+care\s+of)"
)
_FROM = r"(?:from|by|out\s+of|within|through|under|via|with|using)"
_NO_PURSE = (
    r"(?:time|extra-time|rest|break|exam|personal|direct|mr|mrs|ms|miss|dr|"
    r"teachers?|assistants?|tas?|therapists?|tutors?|mentors?|workers?|nurses?|staff|adults?)"
)
_WHICH = r"(?:[A-HJ-Z]|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)"
_PURSE = (
    r"(?:allowances?|budgets?|funding|funds?|top[\s-]?ups?|premium|monies|money|allocation|banding|"
    r"(?-i:grants?)|resourcing|£\s?\d|"
    rf"(?:band|tier|matrix|element)\s+(?:level\s+)?{_WHICH}\b|"
    r"(?:delegated|notional|core|sen|send|existing)\s+resources)"
)
MET_FROM_PURSE = Pattern(
    rf"\b(?:{_MET}\s+(?:\w+ly\s+)?{_FROM}|(?:comes?|falls?)\s+(?:from|out\s+of|under|within|to))\s+"
    rf"(?:(?!{_NO_PURSE}\b)[\w’',-]+\s+){{0,5}}?(?P<purse>(?<!\w){_PURSE})",
    re.IGNORECASE,
)
"""A purse out of which something is met, with no person between."""
CARE_AND_HELP = Pattern(
    r"\b(?:(?:personal|intimate)\s+care|care|changing|toilet\w*|transfers?|lifting|hoisting|"
    r"feeding|eating|drinking|meals?|meal\s?times?|dressing|washing|hygiene|medicines?|"
    r"breaks?|break\s?times?|lunch|lunch\s?times?|play\s?times?|lessons?|reading|writing|"
    r"spelling|maths|literacy|numeracy|speech|language|communication|physio\w*|therapy|"
    r"mentoring|counselling|tuition|tutoring|teaching|help|support|needs|assistance|"
    r"supervision|provision|mornings?|afternoons?|behaviour|social\s+skills|sensory|"
    r"positioning|stretch\w*|mobility|moving|homework|everything\s+else|"
    r"rest\s+of\s+(?:the|his|her|their)\s+(?:day|week|time|timetable))\b",
    re.IGNORECASE,
)
"""Care or help of which somebody must say who gives it, and how much."""
NOT_THE_HELP = Pattern(
    r"\b(?:costs?|prices?|fees?|charges?|expenses?|pay|salar(?:y|ies)|wages?|bills?|fares?|mileage|"
    r"hire|licen[cs]es?|equipment|taxis?|transport|free|training|this|these|that|those|it|they|"
    r"which|items?|above|hours|posts?|paid|[FGH]\d{1,2})\b"
    r"|^\W*(?:all\s+)?(?:of\s+)?(?:the|his|her|their|such|all)\s+(?:\w+\s+)?(?:help|support|"
    r"provision|therapy|tuition|mentoring|counselling|teaching|lessons?|assistance|supervision)\s+"
    r"(?:is|are|will\s+be|comes?|falls?)\s*$",
    re.IGNORECASE,
)
"""What it costs, a thing, or the help that was told before it: "The support is met from Band 3"."""
COUNTED_HERE = Pattern(r"\b[\w½]+[\s-]+(?:minutes?|mins?|hours?|hrs?)\b", re.IGNORECASE)
LEARNS_ABOUT_MONEY = Pattern(
    r"\b(?:help|support|assistance|guidance|advice|work|lessons?|practice|confidence|confident|"
    r"independen(?:t|ce)|skills?|problems?|sums)\s+(?:with|in|on|around|about)\s+"
    r"(?:(?:his|her|their|own|pocket|small|real|handling|using|counting|managing|understanding|and|"
    r"time|shopping|travel|maths|numbers?)\s+){0,3}(?:money|cash)\b(?!\s+from)"
    r"|\b(?:money|cash)\s+(?:management|sense|matters|sums|work|worries|problems|lessons)\b"
    r"|\bmanag(?:es?|ing)\s+(?:(?:his|her|their|own|pocket)\s+){0,2}(?:money|cash)\b",
    re.IGNORECASE,
)
"""Money that the help is about: "Help with money is given"."""
