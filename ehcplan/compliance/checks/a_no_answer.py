"""Sentences of Section A that stand in an answer’s place: a form on its way, "the usual", a bus pass.

Such a sentence fills a box, and tells nothing of the pupil or of what anybody thinks.
"""

import re

from ehcplan.compliance.pattern import Pattern

_TITLE = r"^\W*(?:[\w’'&/ -]{1,40}[:|–—]\s*)?"
_PAPER = (
    r"(?:forms?|booklets?|questionnaires?|sheets?|letters?|paperwork|paper|cop(?:y|ies)|reminders?|"
    r"emails?|e-mails?|chasers?|packs?|templates?|requests?)"
)
_SENT = (
    r"(?:(?:re-?)?(?:sent|posted|emailed|e-mailed|issued)|handed|given|chased|left|requested|went|"
    r"gone|going|going out|returned|back|with (?:the )?(?:parents?|mum|dad|family|home|school|him|her))"
)
_PAPERS_OUT = Pattern(
    # "Booklet emailed to both parents on 3 October", "A second reminder went out"
    rf"{_TITLE}(?:(?:a|an|the|another|second|third|first|final|further|new|blank|views?|family[’']?s?|"
    rf"parents?[’']?|pupil|his|her|their|two|our) ){{0,4}}{_PAPER} (?:(?:was|were|is|are|has|have|been|"
    rf"not|yet|still) ){{0,4}}{_SENT}\b[^“:]{{0,90}}$"
    # "Chased 12/10, 19/10", "Not yet back", "Awaiting return of the form"
    r"|^\W*(?:chased|reminded|re-?sent|(?:still )?(?:awaiting|awaited)|(?:we are )?(?:still )?waiting "
    r"(?:to hear|for (?:(?:the|his|her|their|a|mum|dad|both|completed|views?) )*(?:family|parents?|"
    r"home|mum|dad|forms?|reply|booklet|return|response|questionnaire|paperwork))|(?:e-?mailed|"
    r"posted) to|not (?:yet )?(?:back|returned|received)|deadline (?:is|was|extended|moved))\b"
    r"[^“:]{0,120}$",
    re.IGNORECASE,
)
"""What became of a form."""
_CAME_BACK = Pattern(
    r"\b(?:mak(?:es?|ing)|made|prize|likes?|loves?|enjoys?|(?:sent|given) by (?!post|e-?mail))\b"
    r"|\b(?:came|come|sent|handed|given) (?:it )?back (?:on|with|in|from|by)\b|\breturned (?:on|by|with)"
    r"\b|\b(?:says?|said|told|wrote|writes|drew|filled|ticked|he|she) (?:that|is|in|us|has)\b",
    re.IGNORECASE,
)

_ALIKE = (
    r"(?:usual|normal|typical|average|ordinary|standard|expected|age[- ]appropriate|appropriate|"
    r"various|varied|mixed|many|several|lots|plenty|limited|satisfactory|similar|the same|"
    r"(?:much|just) the same|out of the ordinary|in particular|to report|of note|different)"
)
_NAMES_NOTHING = Pattern(
    rf"{_TITLE}(?:(?:he|she|they|has|have|is|are|the|a|an|some|all|of|nothing|none|no|very|quite|"
    rf"rather|fairly|mostly|about) ){{0,4}}{_ALIKE}(?: (?:ones?|things?|interests?|hobbies|likes|play|"
    r"stuff|activities|range|different|pursuits|pastimes|kinds?|sorts?|of|for|as|to|his|her|their|a|an|"
    r"the|other|any|boys?|girls?|child(?:ren)?(?:[’']s)?|lads?|lass|teenagers?|young|people|person|peers?[’']?|"
    r"others?|age|ages|year|group|nine|ten|\d+|years?|old|most|with))*\W*$"
    rf"|{_TITLE}no (?:concerns?|issues?|problems?|worries)(?: (?:here|noted|raised|reported|at "
    r"present|at (?:home|school)))*\W*$",
    re.IGNORECASE,
)
"""An answer that would do for anybody: "the usual ones for his age"."""

_SENT_ELSEWHERE = Pattern(
    rf"{_TITLE}(?:(?:these|they|it|this|those|all|full|further|more|details?|his|her|their|"
    r"(?-i:[A-Z])\w+[’']s|the|pupil[’']s|child[’']s|young|person[’']s|parents[’']|own|views?|hopes?|"
    r"aspirations?|ambitions?|interests?|dreams?|goals?|and) )*(?:(?:is|are|has|have|can|will|may|was|"
    r"were|be|been|also|already) )*(?:set out|given|recorded|found|listed|described|covered|included|"
    r"contained|written|detailed|reflected|incorporated|addressed|captured|seen)(?: up| out)? "
    r"(?:in|under|on|at|by|within|throughout|elsewhere|below|above|overleaf)\b[^.;“:]{0,60}\W*$"
    rf"|{_TITLE}(?:please )?(?:see|refer to|cf\.?) (?:the )?(?:\w+ ){{0,4}}(?:below|above|overleaf|"
    r"section|page|part|profile|report|appendix|plan)\b[^.;“:]{0,40}\W*$",
    re.IGNORECASE,
)
"""An answer that sends the reader to another page."""

_ENTITLED = Pattern(
    r"\b(?:rail ?card|bus pass|travel pass|freedom pass|blue badge|carer[’']?s? (?:\w+ )?card|dla|"
    r"pip|disability living allowance|personal independence payment|universal credit|passport)\b"
    r"[^.;“]{0,60}?\b(?:valid|renew\w*|expir\w+|award\w+|applied for|application|issued|in place|"
    r"(?:runs?|ran) (?:out|until|to)|received)\b",
    re.IGNORECASE,
)
"""A card or an allowance that somebody holds."""
_TESTED = Pattern(
    rf"{_TITLE}(?:was |has been |is being )?(?:assessed|tested|observed|reviewed|screened|checked) by "
    r"(?:the |an? |his |her )?[^.;“:]{3,60}\W*$",
    re.IGNORECASE,
)


def answers_nothing(sentence: str) -> bool:
    """Return whether a sentence tells of a form, of nobody in particular, or of a card somebody holds."""
    if "“" in sentence:
        return False
    if _PAPERS_OUT.search(sentence) and not _CAME_BACK.search(sentence):
        return True
    patterns = (_NAMES_NOTHING, _SENT_ELSEWHERE, _ENTITLED, _TESTED)
    return any(one.search(sentence) for one in patterns)
