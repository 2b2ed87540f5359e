"""Of which kind of regulation 6(1) a piece of advice is, by the words that name it."""

import re

# Of which kind of regulation 6(1) a piece of advice is; the first that is found holds.
_LETTERS: tuple[tuple[str, str], ...] = (
    ("g", r"adulthood|\bpfa\b|careers?\b|transition|independent living|year 9\+?"),
    ("d", r"psych(?!iat|oth)\w*|\bep\b"),
    ("e", (
        r"social (?:care|work\w*|services)|early help|children[’']?s (?:services|social)|"
        r"family support|\bcsc\b"
    )),
    ("c", (
        r"medical|paediatric\w*|\bnurs(?:e|es|ing)\b|\bhealth\b(?! and care)|doctor|\bgp\b|"
        r"consultant|hospital|dieti[ct]ian|audiolog\w+|ophthalmolog\w+|camhs|neurolog\w+|"
        r"psychiatr\w+|health visitor"
    )),
    ("a", (
        r"\bparent\w*|\bcarers?\b|\bmum\b|\bdad\b|\bmother\b|\bfather\b|\bfamily\b|\bmy views\b|"
        r"(?:child|pupil|young person|student)[’']?s (?:own )?(?:views|advice|contribution|words)|"
        r"\byoung person\b|\bown (?:views|advice)\b|\bviews of\b"
    )),
    ("b", (
        r"\bschool\w*|head ?teacher|\bteacher\b(?! of)|nursery|college|\bsen?dco\b|\bsenco\b|"
        r"setting|pre-?school|tutor|educational advice|education(?:al)? (?:advice|report)|academy|"
        r"principal|early years"
    )),
    ("f", (
        r"therap\w+|\bsalt\b|\bslt\b|\bot\b|teacher of the deaf|specialist|visual|hearing|advisory|"
        r"outreach|portage|physio\w*|speech|language|communication|sensory|occupational|mobility|other"
    )),
)  # fmt: skip
_PATTERNS = tuple((letter, re.compile(words, re.IGNORECASE)) for letter, words in _LETTERS)


def letter_of(*texts: str) -> str:
    """Return the letter of regulation 6(1) that the first telling text names, or an empty text."""
    for text in texts:
        found = next((letter for letter, pattern in _PATTERNS if pattern.search(text)), "")
        if found:
            return found
    return ""
