"""Whether a capitalised word may be a name, and whether it stands as subject or object of its clause."""

import re

from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.words.names import DOUBTFUL_NAMES, GIVEN_NAMES, NOT_A_NAME_AT_THE_START
from ehcplan.plan.whole import Letter

_DOES = (
    r"(?:enjoys?|likes?|loves?|is|has|can|cannot|needs?|will|finds?|wants?|uses?|says?|told|tells|"
    r"struggles?|hopes?|"
    r"feels?|thinks?|knows?|prefers?|dislikes?|communicates?|requires?|wears|should|was|does|would|"
    r"attends?|plays|"
    r"lives|works|shows?|makes|responds|presents|experiences|receives?|benefits|demonstrates|also|"
    r"often|sometimes|"
    r"currently|continues?|started|started|joined|became|gets|takes|goes|may|must|speaks|"
    r"understands|reads|writes|"
    r"talks|smiles|becomes|learns|remembers|achieved|moved|walks|attended|had|dreams|chose|wishes|"
    r"looks|eats|sleeps)"
)
_PERSONAL = (
    r"(?:enjoys|likes|loves|wants|struggles|hopes|feels|thinks|prefers|dislikes|communicates|wears|"
    r"dreams|"
    r"wishes)"
)
_BEFORE_SUBJECT = Pattern(
    r"(?:^|[.!?:;•–-]\s|,\s|\b(?:that|when|if|so|because|where|while|and|but|as|until|before|after)"
    r"\s|[“\"]|"
    r"\b(?:Now|Then|Today|Currently|Often|Sometimes|Usually|Here|Once|When|If|Since|Because|While|"
    r"After|Before|As|So|But|And|"
    r"Although|Where|How|What|That|Yet)\s|\b[Bb]y [^.;]{0,30}\b(?:19|20)\d\d,?\s)$"
)
# What may stand between the one who does a thing and the doing: "Harriet then needs".
_MEANWHILE = (
    r"(?: (?:then|now|still|just|only|even|also|often|always|never|seldom|rarely|sometimes|usually|"
    r"already|soon|again|later|\w{3,}ly)){0,2}"
)
MEANWHILE = Pattern(rf"^{_MEANWHILE}")
_AFTER_SUBJECT = Pattern(
    r"[’']s (?:needs?|views?|interests?|aspirations?|difficult|strengths?|progress|attention|"
    r"speech|language|"
    r"parents?|mum|mother|teacher|family|behaviour|learning|reading|writing|understanding|ability|"
    r"attendance|hearing|"
    r"vision|communication|plan|provision|outcomes?|anxiety|sensory|social|emotional|skills|"
    r"favou?rite|"
    r"hopes?|dreams?|wish(?:es)?|history|voice|likes|ears|eyes|sleep|answers|choices|worries|"
    r"future|health|"
    r"profile|story so far|best|big|first|last|next|own)"
    rf"|{_MEANWHILE} (?:{_DOES}|[a-z]{{2,}}(?:s|ed))\b"
)
_JOINED = Pattern(r"(?:\b(?:he|she|they|him|her|them|friends?|I|me)|[A-Z]\w+) and $")
_BEFORE_OTHER = Pattern(
    r"(?:\b(?:with|to|by|of|from|or|like|than|for|about|at|near|beside|called|named|in|on|into|"
    r"through|see|sees|as|is|was|"
    r"[a-z]+(?:er|or|ist|ant)|friends?|brother|sister|cousin|mum|dad|aunt\w*|uncle|Mr|Mrs|Miss|Ms|"
    r"Dr)|[A-Z][a-z]*\.?) $"
)
# A label about somebody: "How to talk with Connor:", "What works for Harriet".
_TITLED_AFTER = Pattern(
    r"^\W*(?:[A-Z]?\d+[.):]* )?(?:how|what|ways|things|who|why|when|where|getting|talking|working|"
    r"helping|supporting|all|more|about|meet)\b"
    r"[^.!?:\n]{0,50}\b(?:with|to|for|about|support|help|understand|know|meet|helps|like|calm|"
    r"makes|reach) $",
    re.IGNORECASE,
)
_BEFORE_OBJECT = Pattern(
    r"\b(?:support(?:s|ing)?|help(?:s|ing)?|enabl(?:e|es|ing)|allow(?:s|ing)?|encourag(?:e|es|ing)|"
    r"teach(?:es|ing)?|prompt(?:s|ing)?|remind(?:s|ing)?|for) $",
    re.IGNORECASE,
)
# Outside Section A help is given to the pupil: whoever it is given to stands for the pupil.
_GIVEN_TO = Pattern(
    r"\b(?:works? (?:alongside|with|directly with)|working with|sits? (?:with|beside)|meets?(?: "
    r"with)?|visits?|sees|shows?|gives?|offers?|reads? (?:with|to)|"
    r"models?|checks? (?:in )?with|talks? (?:to|with)|asks?|joins?|assess(?:es)?|treats?|reviews?|"
    r"watch(?:es)?|follows?|accompan(?:y|ies)|brings?|takes?|"
    r"collects?|trains?|coaches|(?:one-to-one|1:1|1-1|sessions?|support|TA|assistant|adult|teacher|"
    r"tutor|mentor|therapist|time|minutes|mins|hours?|hrs?|"
    r"work|input|programme|help) (?:with|for|w/)|provision for|therapy (?:with|for)|so that|"
    r"to help|to let|to get) $",
    re.IGNORECASE,
)
_HIS_OWN = Pattern(
    r"[’']s (?!house|mum|mummy|dad|daddy|nan|party|class|team|room|school|group|birthday|books?|"
    r"mother|father|brother|sister|family)[a-z]{3,}"
)
_NEAR = 24


# What only a person would do or need, whatever the name.
_PERSONAL_AFTER = Pattern(
    rf"^ (?:{_PERSONAL}"
    r"|(?:will|would|should|must|can|may|might|could)(?: also| not| then| still| always| often)? "
    r"(?:prefer|like|love|enjoy|"
    r"struggle|feel|want|need (?:his|her|their|to (?:have|know|feel)|help)|be (?:reminded|"
    r"prompted|seated|comforted)|have (?:his|her|their)|become (?:upset|anxious|distressed))"
    r"|(?:is|was) (?:able to (?:read|write|say|walk|sit|name|tell|use|recogni[sz]e|count|follow)|"
    r"proud|shy|anxious|"
    r"upset|scared|an? (?:\w+ )?(?:boy|girl|young (?:man|woman|lady|person))|\w+ years? old)"
    r"|has (?:a diagnosis|difficult(?:y|ies) (?:with|in)|always (?:liked|loved)|his|her (?:own)?|"
    r"been diagnosed))\b"
)


PERSON_AFTER = Pattern(rf"[’']s [a-z]| (?:{_DOES})\b")


_QUALITY = Pattern(
    r"[’']s (?:time-?keeping|patience|sense of humour|kindness|smile|laugh|determination|manners|"
    r"drawings?|work|confidence|memory|attendance|concentration|handwriting|effort|honesty|courage|"
    r"enthusiasm|imagination|humour|energy|curiosity)\b"
)
"""What is praised in the pupil of a plan."""
_PEOPLE_SAY = Pattern(
    r"\b(?:tutors?|teachers?|staff|everybody|everyone|people|adults|colleagues|school|college)\b"
    r"[^.;!?\n]{0,30}\b(?:says?|agrees?|notices?|admires?|values?|likes? (?:best|most)|tells?|praises?)\b"
    r"[^.;!?\n]{0,20}$|^It is $",
    re.IGNORECASE,
)


def stands_as(text: str, found: re.Match[str], passage: Passage) -> str:
    """Return whether a name stands as `subject` or `object` of its clause; empty for neither."""
    before = text[max(0, found.start() - _NEAR) : found.start()]
    if found.start() > _NEAR:
        before = " " + before
    if _is_subject_place(before, found["who"]) and _AFTER_SUBJECT.match(text, found.end()):
        return "subject"
    sure = found["who"].casefold() in GIVEN_NAMES
    if sure and _QUALITY.match(text, found.end()) and _PEOPLE_SAY.search(text[: found.start()]):
        return "subject"
    if (
        sure
        and _TITLED_AFTER.search(text[: found.start()])
        and re.match(r"\s*(?::|$)", text[found.end() :])
    ):
        return "object"
    if passage.letter is Letter.A or found["who"].casefold() not in GIVEN_NAMES:
        return ""
    if _BEFORE_OBJECT.search(before):
        return "object"
    if _HIS_OWN.match(text, found.end()) and not _JOINED.search(before):
        return "subject"
    alone = not re.match(r" (?:and |&)?[A-Z]|, [A-Z]", text[found.end() :])
    return "given" if alone and _GIVEN_TO.search(before) else ""


def _is_subject_place(before: str, name: str) -> bool:
    """Return whether a subject may begin here: after a pause, or, for a sure name, any other word."""
    if _JOINED.search(before):
        return False
    if _BEFORE_SUBJECT.search(before):
        return True
    return name.casefold() in GIVEN_NAMES and not _BEFORE_OTHER.search(before)


_THING = Pattern(
    r"(?:[ae]nce|[ae]ncy|ion|ing|ness|ity|ment|isms?|ics|ship|ology|phy|ure|hood|ware|time|work|"
    r"room|ise|y)$"
)
"""Endings of words for things: a name that ends so is in the lists."""


def may_be_name(text: str, found: re.Match[str], passage: Passage) -> bool:
    """Return whether a capitalised word may be a name: a list holds it, or what follows is a person’s."""
    name, end = found["who"].casefold(), found.end("who")
    return name in GIVEN_NAMES or (
        _PERSONAL_AFTER.match(text[end : end + _NEAR]) is not None and _is_like_name(name, passage)
    )


def _is_like_name(word: str, passage: Passage) -> bool:
    """Return whether a word that no list holds may be a name: it is never written small here."""
    if word in DOUBTFUL_NAMES:
        return True
    plural = word.endswith("s") and not word.endswith(("ss", "is", "us"))
    return (
        not plural
        and not _THING.search(word)
        and word not in passage.text
        and word not in NOT_A_NAME_AT_THE_START
        and len(word) > 2
    )
