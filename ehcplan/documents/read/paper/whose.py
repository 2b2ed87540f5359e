"""Words by which a text speaks of somebody or as somebody, and what it only quotes."""

import re

QUOTED = re.compile(r"[“\"][^“”\"]{1,200}[”\"]|[‘'][^‘’']{1,80}[’'](?!\w)")
OF_ANOTHER = re.compile(r"\b(?:he|she|him|her|his|hers|he[’']s|she[’']s)\b", re.IGNORECASE)
"""Of the pupil, of whom plans speak as he or she."""
OF_SOMEBODY = re.compile(
    r"\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Hh]e|[Ss]he|[Hh]im|[Hh]ers?|[Hh]is|[Hh]e[’']s|"
    r"[Ss]he[’']s)\b"
)
"""Of the pupil, or as the pupil; a capital letter in a table of letters is no "I" in small."""
