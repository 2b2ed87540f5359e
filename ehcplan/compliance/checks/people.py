"""Checks of who is named: the names of other people (A-28)."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import may_match
from ehcplan.compliance.draft import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words.names import DOUBTFUL_NAMES, GIVEN_NAMES, NOT_NAMES, is_form_of
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Voice

CAPITALISED = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:-[A-ZÀ-Þ]?[a-zà-ÿ]+|[’'][A-ZÀ-Þ][a-zà-ÿ]+)*"
_FULL = rf"(?P<who>{CAPITALISED}(?: (?:de |van |O[’'])?{CAPITALISED}| [A-Z]\b\.?)?)"
_KIN = (
    r"(?:(?:half|step|foster|twin|baby|little|big|younger|older|elder|best|close|good|school|only|new|old|"
    r"eldest|youngest|oldest)[- ])*(?:brothers?|sisters?|siblings?|twins?|cousins?|friends?|mates?|pals?|bestie|"
    r"classmates?|boy|girl|pupils?|child|bully|bullies|neighbours?|girlfriend|boyfriend|peers?|niece|nephew|"
    r"son|daughter|student|buddy|partner)"
)
_HARMS = (
    r"(?:hit|hits|hitting|bull(?:y|ied|ies|ying)|hurt|hurts|kick(?:s|ed)?|bit|bitten|bites|push(?:es|ed)?|shoved|"
    r"tease[sd]?|punch(?:es|ed)?|attack(?:s|ed)?|picked on|picks on|threaten(?:s|ed)?|scratch(?:es|ed)?|slapp?(?:ed|s)|"
    r"spat at|spits at|laughed at|called names|excluded|stalked|groomed|touched|assaulted|harass(?:ed|es)|"
    r"intimidated|strangled|stabbed|choked|targeted|singled out|provoked|goaded|wound up|grabbed|tripped|"
    r"shouted at|sworn at|followed home|egged on|led astray|blackmailed|filmed)"
)
_BY_HARM = re.compile(
    rf"\b{_HARMS}(?: \w+){{0,3}}? (?:by|from) (?:another (?:child|pupil|boy|girl),? )?{_FULL}"
)
_HARMER = re.compile(
    rf"\b{_FULL} (?:often |always |sometimes |has |had |also |keeps? )*{_HARMS} (?:him|her|them|me|at|on|out)\b"
)
_TROUBLE = re.compile(
    rf"\b(?:fell out with|(?:fights?|arguments?|rows?|falling[- ]out|fall[- ]out|altercation) with|fall(?:s|ing)? out with|argue[sd]? with|fought with|fights with|clash(?:es|ed) with|"
    rf"conflict with|incident (?:with|involving)|afraid of|scared of|frightened of|dislikes|hates|(?:"
    rf"away|apart|separate[ds]?|separately) from|(?:incidents?|fights?|trouble|problems|rows?|tension|friction) (?:between \w+ and|with|over)|not (?:be )?(?:sat|seated|placed) (?:near|with|next to)) {_FULL}"
)
RELATED = re.compile(
    rf"\b{_KIN},?(?: is| are| was| who is)?(?: called| named| known as|:)? ?\(?{_FULL}"
)
IS_RELATED = re.compile(
    rf"\b{_FULL},?(?: \()?(?: is| was| are| were| who is| who was)?(?: also)?(?: (?:his|her|their|my|the|a|an|{CAPITALISED}[’']s))? ?"
    rf"(?:(?:best|close|good|only|new|old|younger|older|little|big|twin|half|step)[- ])*(?:brothers?|sisters?|"
    rf"siblings?|twins?|cousins?|friends?|mates?|classmates?|bully|girlfriend|boyfriend|niece|nephew)\b"
)
_IN_CLASS = re.compile(
    rf"\b{_FULL},? (?:who (?:is|sits) )?(?:in|from) (?:his|her|their|my|the same|the other|another|Year \d+|"
    rf"{CAPITALISED}[’']s) ?(?:class|form|year|tutor group|table|group|team|course)\b"
)
_IN_BRACKETS = re.compile(
    rf"\b(?:pupil|child|boy|girl|friend|peer|student|brother|sister|cousin|classmate)\b[^.;()]{{0,30}}\({_FULL}\)"
)
_CLOSE = re.compile(
    r"\b(?:next to|beside|alongside|(?:friends?|mates|plays?|playing|played|sits?|sitting|sat|works?|lunch|pairs?|"
    r"paired|shares? \w+) with)\s"
)
_BESIDE = re.compile(
    rf"\b(?:next to|beside|alongside|opposite|behind|near|with|joins?|follows?|copies|invit(?:es|ed)|misses|"
    rf"texts|messages|visits|chooses|seeks out|avoids|trusts|shares? \w+ with|friends with|mates with|pairs? with|"
    rf"plays? with|playing with|played with|sits? with|works? with|sat with|sat next to) {_FULL}"
)
_AND_NAME = re.compile(rf"(?:,| and| &|, and) (?P<who>{CAPITALISED})")
_OF_PEERS = re.compile(
    r"\b(?:friends?|friendships?|plays?|playing|played|sits?|sat|seat\w*|lunch|break ?times?|playground|playtimes?|"
    r"party|parties|sleepover|classmates?|class|partner\w*|games?|group|table|best|school|together|peers?|team|"
    r"invit\w+|gets? on|Year \d|younger|older|brother|sister|cousin|home|bus)\b",
    re.IGNORECASE,
)
_SURNAMED = re.compile(
    rf"(?<![\w’'])(?P<who>{CAPITALISED} (?:de |van |O[’'])?{CAPITALISED})(?![\w])"
)
# Where a full name stands beside the pupil's, it is somebody's, in whatever list it is not.
_BY_THE_PUPIL = re.compile(
    r"\b(?:next to|beside|alongside|opposite|behind|(?:sits?|sat|sitting|talks?|walks?|friends|mates|lunch) with|"
    r"(?:shouted|sworn|laughed|spat) at) $"
)
_OF_THE_CLASS = re.compile(
    r"^,? (?:who (?:is|sits) )?(?:(?:in|from) (?:\d{1,2}[A-Z]{1,2}\b|year \d|(?:his|her|my|their|the (?:same|other|"
    r"year)) ?(?:class|year|form|table|school|street|road|team|club|bus|course|below|above)\b)|next door\b|(?:and|but) "
    r"(?:I|me|he|she|they)\b)|^[’']s (?:house|mum|dad|party|family)\b",
)
_PLACE_BEFORE = re.compile(r"\b(?:to|at|in|into|from|of|near|via|visit(?:ed|ing)?|on) $")
_PLACE_WORD = re.compile(
    r"(?:Great|Lake|Loch|Mount|River|North|South|East|West|New|Upper|Lower|Little|Old|Royal|Castle|Port|The) "
)
_TITLED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Lady|Lord|Rev|Father|Sister|Nurse|Auntie|Aunty|Aunt|Uncle|"
    r"Nanny|Grandma|Grandpa|Coach|PC|Rabbi|Imam|Saint|St|Captain|King|Queen|Prince|Princess|President|Mayor)\.? "
    r"(?:[A-Z][\w’'-]* )?)$"
)
ROLE_WORDS = (
    r"teach\w*|TAs?|LSAs?|SENCO|SENCo|assistants?|therap\w+|psycholog\w+|nurs\w*|doctor|paediatric\w+|"
    r"consultants?|workers?|mentors?|coach|coordinators?|co-ordinators?|officers?|tutors?|lecturers?|heads?|"
    r"headteacher|principal|manager|adviser|advisor|specialist|carers?|childminder|key person|key adult|adult|"
    r"staff|governor|midwife|health visitor|GP|audiolog\w+|orthoptist|physio\w*|SALT|SLT|OT|EP|ELSA|caseworker|"
    r"interpreter|escort|driver|trainer|instructor|practitioner|clinician|surgeon|author|reported|report|assessed|"
    r"assessment|by (?:his|her|their) (?:mum|dad)|mum|mother|dad|father|parents?|gran\w*|nan|advocate|chef|"
    r"employer|boss|librarian|leader|lead|counsellor|supervis\w+"
)
"""Words for adults in a part of their own, to stand inside a pattern."""
ROLE = re.compile(rf"\b(?:{ROLE_WORDS})\b")
_ROLE_AFTER = re.compile(
    rf"(?:,| \(|, (?:the|his|her|their|my|a|an)| -| –) ?(?:\w+ ){{0,3}}?(?:\b(?:{ROLE_WORDS})\b)"
)
_ROLE_BEFORE = re.compile(rf"(?:\b(?:{ROLE_WORDS})\b),? \(?$")
_PETS = r"(?:dogs?|pupp(?:y|ies)|cats?|kittens?|rabbits?|hamsters?|guinea pigs?|horse|pony|parrot|budgie|snake|lizard|gecko|tortoise|goldfish|fish|teddy|toy|doll)"
_PET = re.compile(rf"\b{_PETS},?(?: is| are)?(?: called| named)? ?$", re.IGNORECASE)
_IS_PET = re.compile(
    rf"^,?(?: is| was)? (?:his|her|their|my|the|our)(?: \w+)? {_PETS}\b|^ (?:terriers?|{_PETS})\b",
    re.IGNORECASE,
)
_FAMOUS = re.compile(
    r"\b(?:favourite|fan|fans|loves|likes|enjoys|listens?|watch(?:es|ing)?|reads?|reading|books?|songs?|music|films?|"
    r"series|stor(?:y|ies)|characters?|posters?|band|singer|player|author|programmes?|YouTube\w*|TikTok|team|"
    r"football\w*|cartoons?|TV|show|shows|hero|wants? to be|collects?|toys?|games?|knows (?:all|everything)|plays? as|"
    r"dresses? (?:up )?as|pretends?|concert|inspired|admires|facts|album|Lego|"
    r"cricket\w*|rugby|tennis|wrestl\w+|racing|gaming|supports (?=[A-Z])|idol|Kart|Mario|Nintendo|X-?box|"
    r"impress(?:ions?|ed)|impersonat\w+|mimics?|imitat\w+|voices?|can do an?|quotes?|does an?|PlayStation|Olymp\w+|comedian|actors?|actress|rapper|autograph)\b",
    re.IGNORECASE,
)
_CAPITALISED = re.compile(CAPITALISED)
_NEAR = 60
"""Within so many signs of a name a role is looked for."""
_PLACE_AFTER = re.compile(
    r"^(?:[’']s)?,? (?:Lodge|Cottage|Wood|Woods|Vale|View|Rise|Heights|Bridge|Manor|Castle|Cathedral|Abbey|Museum|"
    r"Primary|Secondary|Junior|Infants?|High|Upper|Lower|Grammar|School|Academy|College|Nursery|"
    r"University|Road|Street|Lane|Avenue|Close|House|Hospital|Centre|Center|Clinic|Ward|Park|Church|Hall|Unit|Club|"
    r"Farm|Way|Hill|Court|Trust|Council|Team|Service|Surgery|Class|Room|Garden|Gardens|Theatre|Library|Pre-?school|"
    r"Scale|Test|Profile|Inventory|Questionnaire|Syndrome|Disease|Assessment|Framework|Programme|Method|Approach|the "
    r"(?:Tank|Bear|Pig|Builder|Explorer|Hedgehog|Dinosaur|Cat|Dog|Train|Engine)|Potter|Bear|Pig|trains?|books?|films?|"
    r"toys?|stories|games?|dolls?|figures?|cards?|County|City|United|Town|FC|Rovers|Beach|Zoo|Station|Market)\b"
)
NAMED_LETTERS = frozenset(
    {
        Letter.A,
        Letter.B,
        Letter.C,
        Letter.D,
        Letter.E,
        Letter.F,
        Letter.G,
        Letter.H1,
        Letter.H2,
        Letter.J,
    }
)
# A first name as the doer of what touches the pupil, or as one who has what the pupil has.
_DOER = re.compile(
    rf"(?:^|[,;:] |\b(?:that|when|if|because|and|but|while|since|as|so|where|after|before|until|like|unlike|whenever|unless|how) ){_FULL}"
    r"(?:[’']s (?:mum|dad|mother|father|house|parents|family|party|behaviour|autism|ADHD|medication)| (?:is|was|has|had|gets?|got|takes?|took|keeps?|winds?|makes?|made|"
    r"sits?|lives?|shouts?|left|moved|annoys?|copies|follows?|wants?|calls?|called|picks?|won[’']t|never|always|also|went|goes|came|starts?|started|breaks?|"
    r"broke|ruins?|ignores?|laughs?|does|did|and)\b)"
)
_HAS_TOO = re.compile(
    rf"\b(?:that|when|if|because|and|but|like|unlike|whenever|how|why) {_FULL} (?:(?:has|had)(?: also)?(?: got)? (?:ADHD|autism|epilepsy|dyslexia|diabetes|asthma|anxiety|a "
    r"(?:diagnosis|plan|one-to-one|TA|social worker|stammer|tic)|(?:special )?needs|seizures|fits|meltdowns)|is (?:also )?(?:autistic|dyslexic|deaf|adopted|fostered|in care|on "
    r"the (?:register|spectrum))|takes (?:tablets|medication|pills)|(?:hits?|kicks?|bites?|hurts?|winds?|bullies|teases?|copies|annoys|upsets|scares|bothers|swears|threw|throws|spits?|"
    r"steals?|stole|took|takes|gets) )"
)
_OF_PUPIL_TOO = re.compile(
    r"\b(?:him|himself|them|their|too|as well|also|together|each other|both|near|around|there|next door|same|the two|like (?:he|she)|too)\b",
    re.I,
)
_CUES: tuple[tuple[re.Pattern[str], bool, bool], ...] = (
    # The cue, whether any capitalised word counts as a name there, whether it speaks of harm.
    (_BY_HARM, True, True),
    (_HARMER, True, True),
    (_TROUBLE, True, True),
    (RELATED, True, False),
    (IS_RELATED, False, False),
    (_IN_CLASS, False, False),
    (_IN_BRACKETS, False, False),
    (_BESIDE, False, False),
    (_DOER, False, False),
    (_HAS_TOO, True, True),
)


def others_named(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Yield each name of somebody else: a friend, a brother or sister, one who did harm."""
    if passage.letter not in NAMED_LETTERS and passage.where != "comment":
        return
    if passage.field == "loose" and passage.part is not None:
        return
    told: set[str] = set()
    for start, end in passage.sentences:
        sentence = passage.text[start:end]
        if not _names_somebody(sentence, facts):
            continue
        for first, last in _others(sentence, passage, facts):
            if sentence[first:last] not in told:
                told.add(sentence[first:last])
                yield Breach(passage=passage, start=start + first, end=start + last)


def _names_somebody(sentence: str, facts: Facts) -> bool:
    """Return whether any word may be the name of somebody else: one quick look before many."""
    words = (found.casefold() for found in _CAPITALISED.findall(sentence))
    return any(word not in NOT_NAMES and word not in facts.names for word in words)


def _others(sentence: str, passage: Passage, facts: Facts) -> Iterator[tuple[int, int]]:
    own = passage.voice in (Voice.OWN_WORDS, Voice.OWN_VIEW)
    for cue, is_any, is_harm in _CUES:
        for found in cue.finditer(sentence) if may_match(cue, sentence) else ():
            first, last = _trimmed(sentence, *found.span("who"))
            name = sentence[first:last]
            is_near = cue is not _BESIDE or _CLOSE.search(found.group(0)) is not None
            if not _is_other(sentence, first, last, facts, is_any=is_any, is_near=is_near):
                continue
            if cue is _DOER and not _touches_pupil(sentence, found, facts):
                continue
            if cue is _BESIDE and not (_OF_PEERS.search(sentence) or " " in name):
                continue
            if not own or is_harm or " " in name:
                yield first, last
                yield from _going_on(sentence, last, facts)
    yield from _with_surname(sentence, passage, facts)


def _touches_pupil(sentence: str, found: re.Match[str], facts: Facts) -> bool:
    """Return whether what a named person does in a sentence has to do with the pupil."""
    if ROLE.search(sentence) or _FAMOUS.search(sentence):
        return False
    named = any(word.casefold() in facts.names for word in _CAPITALISED.findall(sentence))
    return named or _OF_PUPIL_TOO.search(sentence, found.end()) is not None


def _going_on(sentence: str, last: int, facts: Facts) -> Iterator[tuple[int, int]]:
    """Yield the names that a list goes on with: "Molly and Sam"."""
    found = _AND_NAME.match(sentence, last)
    if found is not None and _is_other(
        sentence, *found.span("who"), facts, is_any=False, is_near=True
    ):
        yield found.span("who")
        yield from _going_on(sentence, found.end(), facts)


def _trimmed(sentence: str, first: int, last: int) -> tuple[int, int]:
    """Return the place of a name without words that only look like a surname ("Molly In")."""
    words = sentence[first:last].split(" ")
    while len(words) > 1 and words[-1].rstrip(".").casefold() in NOT_NAMES:
        words.pop()
    return first, first + len(" ".join(words).rstrip(".").removesuffix("’s").removesuffix("'s"))


def _is_other(
    sentence: str, first: int, last: int, facts: Facts, *, is_any: bool, is_near: bool = False
) -> bool:
    """Return whether a name is somebody else's: no adult in a role, no place, not the pupil."""
    words = [word.casefold() for word in re.split(r"[ ’'-]", sentence[first:last]) if len(word) > 1]
    if not words or words[0] in NOT_NAMES or is_form_of(words[0], facts.names):
        return False
    if words[0] in facts.people or words[0] in facts.settings or words[-1] in facts.settings:
        return False
    if len(words) > 1 and _PLACE_AFTER.match(" " + sentence[first:last].rpartition(" ")[2]):
        return False
    doubtful = words[0] in DOUBTFUL_NAMES and (is_near or len(words) > 1)
    if not (words[0] in GIVEN_NAMES or is_any or doubtful):
        return False
    return not is_in_role(sentence, first, last)


def is_in_role(sentence: str, first: int, last: int) -> bool:
    """Return whether a name is an adult's with a role, or a place's, a thing's or a work's."""
    before, after = sentence[max(0, first - _NEAR) : first], sentence[last : last + _NEAR]
    if _TITLED.search(before) or _PLACE_AFTER.match(after) or _PET.search(before):
        return True
    if _IS_PET.match(after):
        return True
    return bool(_ROLE_AFTER.match(after) or _ROLE_BEFORE.search(before))


def _with_surname(sentence: str, passage: Passage, facts: Facts) -> Iterator[tuple[int, int]]:
    """Yield full names in a sentence about no role, no place and nobody famous."""
    if passage.letter not in (Letter.A, Letter.B, Letter.D) and passage.where != "comment":
        return
    full = list(_SURNAMED.finditer(sentence))
    if not full or ROLE.search(sentence) or _FAMOUS.search(sentence):
        return
    for found in full:
        first, last = _trimmed(sentence, *found.span("who"))
        words = sentence[first:last].casefold().split(" ")
        if len(words) < 2 or words[1] in NOT_NAMES or words[1] in facts.people:
            continue
        beside = _stands_beside(sentence, first, last)
        if (words[0] in GIVEN_NAMES or beside) and _is_other(
            sentence, first, last, facts, is_any=beside
        ):
            yield first, last


def _stands_beside(sentence: str, first: int, last: int) -> bool:
    """Return whether a full name stands where a child beside the pupil would."""
    if re.search(rf"\b(?:{ROLE_WORDS})\b", sentence[first:last], re.IGNORECASE):
        return False
    before, after = sentence[max(0, first - _NEAR) : first], sentence[last : last + _NEAR]
    is_place = _PLACE_BEFORE.search(before) and not after.startswith(("’s ", "'s "))
    if is_place or _PLACE_WORD.match(sentence[first:last]):
        return False
    return bool(_BY_THE_PUPIL.search(before) or _OF_THE_CLASS.match(after))
