"""Whose side of Section A a text is on: the pupil's, a parent's, or what staff say of the pupil.

A case of our own says it. A plan read from a Word file often does not, so the words are looked at
too: who is said to say, show or hope it.
"""

import re
from functools import lru_cache

from ehcplan.compliance import english
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.a import says_something
from ehcplan.plan.shown import Mode
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import PARENT_ELEMENTS, Element, Voice

PARENT = (
    r"(?:mum(?:my|s|ma)?|mam|mama|mami|amma|ammi|mom|mother|dad(?:dy|s)?|papa|baba|abba|father|"
    r"parents?|foster (?:mum|dad|carers?|mother|"
    r"father)|carers?|guardians?|step-?(?:mum|dad|mother|father)|grandparents?|grandmother|"
    r"grandfather|nan(?:a|ny)?|gran(?:ny|dad)?|family|(?:mr|mrs|ms) [a-z’'-]+)"
)
_SAY = (
    r"(?:says?|said|tells?|told|reports?|reported|states?|stated|feels?|felt|thinks?|thought|"
    r"believes?|would (?:like|love)|wants?|wanted|hopes?|hoped|wish(?:es)?|wished|worry|worries|"
    r"describes?|described|explains?|explained|adds?|added|notes?|noted|shares?|"
    r"shared(?! (?:house|flat|home|room|bedroom|lives|accommodation|care|taxi|bus|classroom)\b)|dreams?|"
    r"notic(?:e|es|ed)|reckons?|"
    r"(?:are|is|was|were) (?:keen|worried|concerned|proud|pleased|happy|anxious|hopeful))"
)
_PARENT_SAYS = Pattern(
    rf"\b{PARENT}(?!(?:['’]s)? (?:lessons?|class|room|group)\b)"
    rf"(?:['’]s)?\b[^.!?\n“\"]{{0,40}}?\b{_SAY}\b"
    rf"|\b(?:{PARENT}|Mr and Mrs [a-z’'-]+)\b[^\n]{{0,160}}?[.;] (?:They|Both)(?: also| both| do "
    rf"not| don[’']t)? {_SAY}\b"
    rf"|^\W*{PARENT}\b[^.!?\n:]{{0,40}}:"
    # "From Gwen, his foster carer (at home, 4 June): …", "Voice message from Dad, 5 June: …"
    rf"|^\W*(?:[\w’'-]+ ){{0,3}}?(?:messages?|notes?|letter|e-?mail|texts?|call|chat|talk|conversation|"
    rf"visit|form|words|account|contribution|update|page)(?: (?:of|a|the|phone|home|call|visit|talk)){{0,4}} "
    rf"(?:from|by|with) (?:(?:his|her|their|the|both) )?{PARENT}\b[^.!?\n:“]{{0,70}}:"
    rf"|^\W*(?:(?:from|by|with) )?(?-i:[A-Z])[\w’'-]+(?: (?:and|&) (?-i:[A-Z])[\w’'-]+)?,? \(?"
    rf"(?:(?:his|her|their) (?:birth |adoptive )?|(?=foster|parents|carers|guardians)){PARENT}\b"
    r"[^.!?\n:“]{0,70}:"
    rf"|^\W*(?:his|her|their) {PARENT}, (?!and\b)[^.!?\n:“]{{0,70}}:"
    rf"|^\W*(?:{PARENT}|[a-z’-]+[’']s {PARENT})(?: and {PARENT})?(?: ?\([^()\n]{{3,60}}\)|,? "
    r"(?:same|at (?:the|our|home)|on|by|in an?|review|home|phone|call|visit|meeting|telephone)\b"
    r"[^.!?\n:]{0,40})[.–—](?=\s)"
    rf"|\b{PARENT}(?:s?['’]s?)? (?:(?:own|firm|stated|main|greatest) )?(?:views?|opinions?|hopes?|"
    r"wish(?:es)?|aspirations?|ambitions?|expectations?|account|words)\b"
    rf"|\((?!(?:to|with|by|for|told|and|helped) )(?:\w+ )?{PARENT}[,)]"
    r"|\bour (?:son|daughter|child|boy|girl|little (?:boy|girl|one)|family)\b"
    r"|\bwe['’]d (?:like|love)\b"
    r"|\bwe (?:hope|would (?:like|love)|want|feel|worry|dream|love|are (?:proud|worried)|"
    r"(?:just )?wish)\b",
    re.IGNORECASE,
)
_PARENT_TITLE = Pattern(
    rf"\b{PARENT}(?:s?['’]s?)?(?: (?:and|or|/) {PARENT}(?:s?['’]s?)?)?\b"
    r"|\b(?:our|my) child\b",
    re.IGNORECASE,
)
_STAFF_TITLE = Pattern(
    r"\b(?:school|staff|teacher|setting|professional|class teacher|senco)['’]?s?['’]? "
    r"(?:views?|comments?|perspective|contribution)\b",
    re.IGNORECASE,
)
_REPRESENTS = Pattern(
    r"\brepresent(?:s|ed|ing)?\b|\bon (?:his|her|their|my|\w+['’]s) behalf\b|\bon behalf of\b|"
    r"\bas understood by\b|\bspeaking for\b|\bwhat \w+ shows? us\b|\binterpret(?:s|ed|ation)\b",
    re.IGNORECASE,
)
_PUPIL_TITLE = Pattern(
    r"\b(?:my (?:own )?(?:views?|words|voice|story|hopes|wishes|aspirations)|(?:child|pupil|young "
    r"person|student|learner)['’]?s?['’]? (?:own )?(?:views?|voice|words|comments?|wishes)|"
    r"in (?:my|his|her|their|\w+['’]s) (?:own )?words|voice of the (?:child|young person|pupil)|"
    r"all about me|about me)\b",
    re.IGNORECASE,
)
_SHOWS = (
    r"(?:says?|said|tells?|told|explain(?:s|ed)|shared|expressed|indicat(?:es|ed)|signed|signs|"
    r"point(?:s|ed)|chose|chooses|picked|pick(?:s)? out|select(?:s|ed)|show(?:s|ed)|drew|draws|"
    r"wrote|writes|typed|types|nod(?:s|ded)|put|placed|reach(?:es|ed)|smil(?:es|ed)|laugh(?:s|ed)|"
    r"described|describes|answered|replied|asked|asks|communicat(?:es|ed) that|dictated|recorded|"
    r"reported|reports|pulled (?:a|his|her|their) (?:\w+ )?face|"
    r"(?:gave|gives) (?!up\b)[^.!?\n]{1,60}\b(?:thumbs?|marks?|stars?|score)|"
    r"(?:scores|rates|rated|ranks|ranked) (?=[^.!?\n]{1,40}\b(?:\d|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|best|worst|top|bottom|first|last))|sorted|mimed|whisper(?:s|ed)|texted|"
    r"shook (?:his|her|their) head|held up|pushed|circled|ticked|scored|vocalis(?:es|ed)|"
    r"used (?:his|her|their))"
)
_OBSERVED = Pattern(
    r"\b(?:observ(?:ed|ation|ations|ing)|we (?:saw|see|notice|noticed|watched)|was "
    r"(?:seen|watched)|"
    r"talking mats?|photo choices?|photo tour|symbols? (?:choices?|sort)|dictated|scribed|"
    r"in (?:his|her|their) own (?:words|writing)|shows? (?:us|this|that)|showed us|"
    r"smiles? (?:and|when|at)|reaches for|turns? away|lights? up|leads? (?:you|us|adults)|"
    r"chose .{0,40}\b(?:over|photos?|pictures?)|"
    # What a pupil made of a heap of cards is an answer.
    r"(?:sort|rank)(?:ed|ing|s)? (?:of )?(?:the |some |his |her |their )?(?:photo(?:graph)?s?|pictures?|"
    r"cards?|symbols?)|(?:card|photo|picture|symbol) (?:sort|ranking|choice)(?:s|ing)?|blob tree|"
    r"(?:happy|sad|yes|no|maybe|likes?|good|bad|best|worst|loved?|hate|fun|boring|smiley|frown\w*) "
    r"(?:pile|basket|box|tray|hoop|bucket|column|pot|face)s?(?= ?[:(–-])|thumbs (?:up|down)(?= ?[:(–-])|"
    r"smiley faces? (?:sheet|chart|scale)|smiley face)\b",
    re.IGNORECASE,
)
FIRST_PERSON = Pattern(r"\b(?:I(?:['’](?:m|ve|d|ll))?|[Mm]y|[Mm]e|[Mm]ine|[Mm]yself)\b(?!/)")
_REPORTED = Pattern(
    r"\b(?:regards|resents|trusts|considers|values|dreads|misses|minds|dislikes|hates|reckons|"
    r"prefers?|feels?|thinks?|wants?|would (?:like|love|rather|prefer)|wish(?:es)?|hopes?|"
    r"worries|is (?:proud|worried|excited|scared|nervous)|has asked)\b",
    re.IGNORECASE,
)
_HOPE_ELEMENTS = frozenset(
    {
        Element.A_ASPIRATIONS,
        Element.A_ASP_EMPLOYMENT,
        Element.A_ASP_LIVING,
        Element.A_ASP_COMMUNITY,
        Element.A_FUTURE,
    }
)


def heard(draft: Draft) -> tuple[Passage, ...]:
    """Return the texts of Section A that say something, but for how people took part."""
    texts = [p for p in draft.of(Letter.A) if says_something(p.text)]
    told = [p for p in texts if p.element is not Element.A_PARTICIPATION]
    # A read table may head every cell by how it was gathered: what is quoted there is heard all the same.
    is_lost = not told and draft.case.reading is not None and any(p.marked for p in texts)
    return tuple(texts if is_lost else told)


def title_of(passage: Passage) -> str:
    """Return what stands over or beside a text: its heading and its caption."""
    return f"{passage.heading} {passage.caption} {passage.speaker}"


@lru_cache(maxsize=64)
def _pupil(names: frozenset[str], pronouns: frozenset[str]) -> str:
    called = [re.escape(name) for name in sorted(names) if len(name) > 1]
    subjects = sorted(pronouns & {"he", "she", "they"}) or ["he", "she", "they"]
    return "(?:" + "|".join([*called, *subjects, "child", "pupil", "young person"]) + ")"


@lru_cache(maxsize=64)
def _pupil_shows(names: frozenset[str], pronouns: frozenset[str]) -> Pattern:
    return Pattern(
        rf"\b{_pupil(names, pronouns)}\b(?: \w+ly| also| then| often| has| was)?,? {_SHOWS}\b"
        rf"|[”\"’'],? (?:\w+ )?{_SHOWS}\b"
        rf"|\b(?:in|according to) {_pupil(names, pronouns)}(?:[’']s? (?:own )?(?:opinion|view|eyes|"
        r"words)\b|,)"
        rf"|\b(?:told|shown) (?:to|us) by {_pupil(names, pronouns)}\b",
        re.IGNORECASE,
    )


@lru_cache(maxsize=64)
def subject_of(names: frozenset[str], pronouns: frozenset[str], verbs: str) -> Pattern:
    """Return a pattern for the pupil doing one of some things, or the verb at a sentence's start."""
    return Pattern(
        rf"(?:\b{_pupil(names, pronouns)}\b|\bI|(?:^|[.;:!?•\n-])\s*)(?:['’]s|['’]m)?"
        rf"(?:\s+(?:\w+ly|also|still|has|really|always|is|am|most|just|and)\b){{0,3}}\s*(?:{verbs})",
        re.IGNORECASE | re.MULTILINE,
    )


def does_also(names: frozenset[str], pronouns: frozenset[str], text: str, verbs: Pattern) -> bool:
    """Return whether a sentence about the pupil goes on to one of some things the pupil does.

    "He keeps goal, builds models and likes to cook" has one subject for three verbs.
    """
    begins = _subject_first(names, pronouns)
    for start, end in english.sentences(text):
        sentence = text[start:end]
        if begins.match(sentence) is None:
            continue
        for piece in _AND.split(sentence)[1:]:
            if verbs.match(piece):
                return True
            if _ANOTHER.match(piece):
                break
    return False


@lru_cache(maxsize=64)
def _subject_first(names: frozenset[str], pronouns: frozenset[str]) -> Pattern:
    return Pattern(rf"\W*{_pupil(names, pronouns)}\s+\w+s\b", re.IGNORECASE)


_AND = re.compile(r",\s+(?:and\s+)?(?:also\s+|still\s+)?|\s+and\s+(?:also\s+|still\s+)?")
_ANOTHER = Pattern(
    r"(?:he|she|they|it|mum|dad|we|who|which|that|(?:his|her|their|the)\s+\w+)\s+\w+", re.IGNORECASE
)
"""Somebody or something else, of whom the rest of a sentence speaks."""


def represents(passage: Passage) -> bool:
    """Return whether a text speaks for the pupil and says so."""
    if passage.mode is Mode.REPRESENTED:
        return passage.element not in PARENT_ELEMENTS
    return _says_it_represents(passage.text) or _says_it_represents(title_of(passage))


# Many rules ask the same of the same texts: each is read once.
@lru_cache(maxsize=8192)
def _says_it_represents(text: str) -> bool:
    return _REPRESENTS.search(text) is not None


@lru_cache(maxsize=8192)
def _parent_says(text: str) -> bool:
    return _PARENT_SAYS.search(text) is not None


_OF_A_CHILD = Pattern(
    r"\bwe\b(?:['’](?:d|re|ve))?(?: (?!him\b|her\b)\w+){0,3}? (?:want|hope|worry|fret|wish|long|"
    r"dream|dread|pray|fear|trust|picture|imagine|like|love|worried|proud|think|believe|feel|know|"
    r"need|see)\b"
    r"[^.!?\n“”\"]{0,60}\b(?:him|her|he|she|(?:he|she)['’](?:s|ll|d))\b"
    r"|\b(?:he|she|(?:he|she)['’]s)(?: is| has(?: always)? been)? our\b|\bour (?:son|daughter|boy|"
    r"girl|little (?:boy|girl|one|man))\b",
    re.IGNORECASE,
)
"""What two people say of their child: "We worry because he tries so hard", "She is our sunshine"."""
_TWICE = 2


def speaks_of_child(passage: Passage) -> bool:
    """Return whether "we" speak of "him" or "her" again and again, as only parents do.

    A title that says whose words these are is often lost with the heading of its section.
    """
    titled = _STAFF_TITLE.search(title_of(passage)) or _STAFF_SPEAK.search(passage.text)
    if titled or passage.element in _BY_STAFF:
        return False
    return len(_OF_A_CHILD.findall(passage.text)) >= _TWICE


_STAFF_SPEAK = Pattern(
    r"\b(?:staff|school|teachers?|class team|assistants?|senco)\b[^.!?\n]{0,30}(?::|"
    r"\b(?:says?|said|feels?|reports?|thinks?|tells?|told)\b)",
    re.IGNORECASE,
)
_BY_STAFF = (Element.A_COMMUNICATION, Element.A_PARTICIPATION, Element.A_HISTORY)


def parents_side(passage: Passage) -> bool:
    """Return whether a parent or carer speaks here for themselves, if only in one sentence."""
    known = known_parents(passage)
    if known is not None:
        return known
    return _parent_says(passage.unmarked_text) or _YOU_SAY.match(passage.text) is not None


def blended(passage: Passage, facts: Facts) -> bool:
    """Return whether a read text of the pupil's also tells, in a sentence, what a parent says."""
    if not facts.reads_document or passage.is_exact:
        return False
    return passage.voice is not None and _parent_says(passage.unmarked_text)


_YOU_SAY = Pattern(
    r"^\W*you (?:also |both |then )?(?:wrote|told us|said|sent us|added|explained|told me|have told us)\b"
    r"(?![^\n]{0,4000}\byour (?:mum|dad|mother|father|parents?|tutor|teacher|carers?)\b)"
    r"(?=[^\n]{0,600}\b(?:she|he|her|him|his)\b)",
    re.IGNORECASE,
)
"""How a letter to the parents tells what they said: "You wrote: he is kind"."""


def only_parents(passage: Passage) -> bool:
    """Return whether nobody but a parent or carer speaks here."""
    known = known_parents(passage)
    if known is not None:
        return known
    if _YOU_SAY.match(passage.text):
        return True
    return parents_side(passage) and len(besides_parents(passage.text).split()) < 4


def known_parents(passage: Passage) -> bool | None:
    """Return what the voice, the heading or the title shows; None where only the words can."""
    if represents(passage) and passage.element not in PARENT_ELEMENTS:
        return False
    if passage.element in PARENT_ELEMENTS and not passage.is_pupils:
        return True
    if passage.voice is not None:
        return passage.is_parents
    if _PUPIL_TITLE.search(passage.heading):
        return False
    return True if _PARENT_TITLE.search(title_of(passage)) else None


@lru_cache(maxsize=4096)
def besides_parents(text: str) -> str:
    """Return a text without the sentences in which a parent speaks."""
    spoken = (text[start:end] for start, end in english.sentences(text))
    return " ".join(one for one in spoken if not _PARENT_SAYS.search(one))


def pupils_side(passage: Passage, facts: Facts) -> bool:
    """Return whether the pupil says, chooses or shows this, or somebody speaks for them openly."""
    if passage.is_pupils or represents(passage):
        return True
    if only_parents(passage):
        return False
    if passage.voice is not None:
        return passage.voice is not Voice.PARENT and _told_by_pupil(passage.text, facts)
    if _STAFF_TITLE.search(title_of(passage)):
        return False
    if parents_side(passage):
        rest = besides_parents(passage.text)
        return _told_by_pupil(rest, facts) or bool(_OBSERVED.search(rest))
    return _shows_pupil(passage) or _told_by_pupil(passage.text, facts)


def _shows_pupil(passage: Passage) -> bool:
    # What was written down for somebody, and does not say for whom, may be the parents'.
    unsaid = (None, Mode.SUMMARY, Mode.REPRESENTED, Mode.SCRIBED)
    if passage.is_exact or passage.mode not in unsaid:
        return True
    if passage.marked or FIRST_PERSON.search(passage.text) or _OBSERVED.search(passage.text):
        return True
    return bool(_PUPIL_TITLE.search(title_of(passage)))


def _told_by_pupil(text: str, facts: Facts) -> bool:
    return _tells(text, facts.names, facts.pronouns)


@lru_cache(maxsize=8192)
def _tells(text: str, names: frozenset[str], pronouns: frozenset[str]) -> bool:
    return _pupil_shows(names, pronouns).search(text) is not None


def shows_pupil_in(text: str, facts: Facts) -> re.Match[str] | None:
    """Return where a text tells that the pupil says, shows or chooses something."""
    return _pupil_shows(facts.names, facts.pronouns).search(text)


def reports_view(passage: Passage, facts: Facts) -> bool:
    """Return whether a text without a speaker says what the pupil wants, feels or prefers."""
    if passage.voice is not None or only_parents(passage) or passage.element in _HOPE_ELEMENTS:
        return False
    pattern = subject_of(facts.names, facts.pronouns, _REPORTED.pattern)
    return pattern.search(besides_parents(passage.text)) is not None
