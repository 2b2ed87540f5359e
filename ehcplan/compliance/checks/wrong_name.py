"""Checks for another pupil's name (A-30) and pronouns (A-31) where this pupil's should stand."""

import re
from collections import Counter
from collections.abc import Iterator

from ehcplan.compliance.checks.people import is_in_role
from ehcplan.compliance.checks.people_cues import (
    CAPITALISED,
    IS_RELATED,
    NAMED_LETTERS,
    RELATED,
    ROLE_WORDS,
)
from ehcplan.compliance.draft import Draft, Facts, Section
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words.names import (
    DOUBTFUL_NAMES,
    GIVEN_NAMES,
    NOT_A_NAME_AT_THE_START,
    NOT_NAMES,
    is_form_of,
)
from ehcplan.plan.whole import Letter

# A-30 ------------------------------------------------------------------------------------------

_DOES = (
    r"(?:enjoys?|likes?|loves?|is|has|can|cannot|needs?|will|finds?|wants?|uses?|says?|told|tells|struggles?|hopes?|"
    r"feels?|thinks?|knows?|prefers?|dislikes?|communicates?|requires?|wears|should|was|does|would|attends?|plays|"
    r"lives|works|shows?|makes|responds|presents|experiences|receives?|benefits|demonstrates|also|often|sometimes|"
    r"currently|continues?|started|started|joined|became|gets|takes|goes|may|must|speaks|understands|reads|writes|"
    r"talks|smiles|becomes|learns|remembers|achieved|moved|walks|attended|had|dreams|chose|wishes|looks|eats|sleeps)"
)
_PERSONAL = (
    r"(?:enjoys|likes|loves|wants|struggles|hopes|feels|thinks|prefers|dislikes|communicates|wears|dreams|"
    r"wishes)"
)
_NAME = Pattern(rf"(?<![\w’'-])(?P<who>{CAPITALISED})")
_BEFORE_SUBJECT = Pattern(
    r"(?:^|[.!?:;•–-]\s|,\s|\b(?:that|when|if|so|because|where|while|and|but|as|until|before|after)\s|[“\"]|"
    r"\b(?:Now|Then|Today|Currently|Often|Sometimes|Usually|Here|Once|When|If|Since|Because|While|After|Before|As|So|But|And|"
    r"Although|Where|How|What|That|Yet)\s|\b[Bb]y [^.;]{0,30}\b(?:19|20)\d\d,?\s)$"
)
_AFTER_SUBJECT = Pattern(
    rf"[’']s (?:needs?|views?|interests?|aspirations?|difficult|strengths?|progress|attention|speech|language|"
    rf"parents?|mum|mother|teacher|family|behaviour|learning|reading|writing|understanding|ability|attendance|hearing|"
    rf"vision|communication|plan|provision|outcomes?|anxiety|sensory|social|emotional|skills|favou?rite|"
    r"hopes?|dreams?|wish(?:es)?|history|voice|likes|ears|eyes|sleep|answers|choices|worries|future|health|"
    r"profile|story so far|best|big|first|last|next|own)"
    rf"| (?:{_DOES}|[a-z]{{2,}}(?:s|ed))\b"
)
_JOINED = Pattern(r"(?:\b(?:he|she|they|him|her|them|friends?|I|me)|[A-Z]\w+) and $")
_BEFORE_OTHER = Pattern(
    r"(?:\b(?:with|to|by|of|from|or|like|than|for|about|at|near|beside|called|named|in|on|into|through|see|sees|as|is|was|"
    r"[a-z]+(?:er|or|ist|ant)|friends?|brother|sister|cousin|mum|dad|aunt\w*|uncle|Mr|Mrs|Miss|Ms|Dr)|[A-Z][a-z]*\.?) $"
)
# A label about somebody: "How to talk with Connor:", "What works for Harriet".
_TITLED_AFTER = Pattern(
    r"^\W*(?:[A-Z]?\d+[.):]* )?(?:how|what|ways|things|who|why|when|where|getting|talking|working|helping|supporting|all|more|about|meet)\b"
    r"[^.!?:\n]{0,50}\b(?:with|to|for|about|support|help|understand|know|meet|helps|like|calm|makes|reach) $",
    re.IGNORECASE,
)
_BEFORE_OBJECT = Pattern(
    r"\b(?:support(?:s|ing)?|help(?:s|ing)?|enabl(?:e|es|ing)|allow(?:s|ing)?|encourag(?:e|es|ing)|"
    r"teach(?:es|ing)?|prompt(?:s|ing)?|remind(?:s|ing)?|for) $",
    re.IGNORECASE,
)
# Outside Section A help is given to the pupil: whoever it is given to stands for the pupil.
_GIVEN_TO = Pattern(
    r"\b(?:works? (?:alongside|with|directly with)|working with|sits? (?:with|beside)|meets?(?: with)?|visits?|sees|shows?|gives?|offers?|reads? (?:with|to)|"
    r"models?|checks? (?:in )?with|talks? (?:to|with)|asks?|joins?|assess(?:es)?|treats?|reviews?|watch(?:es)?|follows?|accompan(?:y|ies)|brings?|takes?|"
    r"collects?|trains?|coaches|(?:one-to-one|1:1|1-1|sessions?|support|TA|assistant|adult|teacher|tutor|mentor|therapist|time|minutes|mins|hours?|hrs?|"
    r"work|input|programme|help) (?:with|for|w/)|provision for|therapy (?:with|for)|so that|to help|to let|to get) $",
    re.IGNORECASE,
)
_HIS_OWN = Pattern(
    r"[’']s (?!house|mum|mummy|dad|daddy|nan|party|class|team|room|school|group|birthday|books?|mother|father|brother|sister|family)[a-z]{3,}"
)
_CAPITALISED = Pattern(CAPITALISED)
_NEAR = 24
_SAYS_OR_GIVES = Pattern(
    r"^ (?:is|was) said\b|"
    r"^ (?:says|said|reports|reported|told|tells|feels|felt|explained|described|describes|shared|thinks|hopes|worries|"
    r"noted|added|stated|agreed|asked|confirmed|would like|wants) (?=.*\b(?:he|she|they|him|her|them|his|their)\b)|"
    r"^ (?:will )?(?:leads?|delivers?|teach(?:es)?|supports?|works? with|checks?|meets?|runs?|provides?|trains?|"
    r"supervises?|oversees?|visits?|plans?|sees|gives?|helps?)\b"
)
_REFERS_BACK = Pattern(
    r"\b(?:him|them|her(?= (?:to|with|at|and|when|if|in|on|how|what)|[.,;]|$))\b"
)
# What only a person would do or need, whatever the name.
_PERSONAL_AFTER = Pattern(
    rf"^ (?:{_PERSONAL}"
    r"|(?:will|would|should|must|can|may|might|could)(?: also| not| then| still| always| often)? (?:prefer|like|love|enjoy|"
    r"struggle|feel|want|need (?:his|her|their|to (?:have|know|feel)|help)|be (?:reminded|"
    r"prompted|seated|comforted)|have (?:his|her|their)|become (?:upset|anxious|distressed))"
    r"|(?:is|was) (?:able to (?:read|write|say|walk|sit|name|tell|use|recogni[sz]e|count|follow)|proud|shy|anxious|"
    r"upset|scared|an? (?:\w+ )?(?:boy|girl|young (?:man|woman|lady|person))|\w+ years? old)"
    r"|has (?:a diagnosis|difficult(?:y|ies) (?:with|in)|always (?:liked|loved)|his|her (?:own)?|been diagnosed))\b"
)


def wrong_name(draft: Draft) -> Iterator[Breach]:
    """Yield each text in which another name stands where the pupil's should."""
    facts = draft.facts
    if not facts.names:
        return
    found = [
        breach
        for passage in draft.passages
        if passage.letter in NAMED_LETTERS
        and not (passage.field == "loose" and passage.part is not None)
        for breach in _wrong_in(passage, facts)
    ]
    told = frozenset(breach.values["other"].casefold() for breach in found)
    others = _introduced(draft, told) if found else frozenset()
    yield from (b for b in found if b.values["other"].casefold() not in others)
    yield from _wrong_around(draft, facts)
    yield from _wrong_throughout(draft, facts)


_ABOUT_PUPIL = (Letter.A, Letter.B, Letter.E, Letter.F)
_OFTEN = 4
"""So often a word must stand where the pupil's name would, to be one."""

_IN_MANY = 3
"""In so many sections."""


def _wrong_throughout(draft: Draft, facts: Facts) -> Iterator[Breach]:
    """Yield one breach where the plan speaks all through of somebody, and never of its pupil."""
    if draft.calling(frozenset(name for name in facts.names if name.isalpha()), *_ABOUT_PUPIL):
        return
    counted: Counter[str] = Counter()
    letters: dict[str, set[Letter | None]] = {}
    first: dict[str, tuple[Passage, int, int]] = {}
    for passage in draft.of(*_ABOUT_PUPIL):
        for found in _NAME.finditer(passage.text):
            name = found["who"]
            is_person = _PERSON_AFTER.match(passage.text, found.end())
            if is_person and name.casefold() not in NOT_NAMES | facts.settings:
                counted[name] += 1
                letters.setdefault(name, set()).add(passage.letter)
                first.setdefault(name, (passage, *found.span("who")))
    name, times = next(iter(counted.most_common(1)), ("", 0))
    # A parent or a teacher is named often too, but not in the needs, the outcomes and the provision.
    if (
        times >= _OFTEN
        and len(letters[name]) >= _IN_MANY
        and not is_form_of(name.casefold(), facts.names)
    ):
        passage, start, end = first[name]
        yield Breach(passage=passage, start=start, end=end, values={"other": name})


_PERSON_AFTER = Pattern(rf"[’']s [a-z]| (?:{_DOES})\b")


def _wrong_in(passage: Passage, facts: Facts) -> Iterator[Breach]:
    text = passage.unmarked_text
    told: set[str] = set()
    for found in _NAME.finditer(text):
        name = found["who"]
        if name in told or name.casefold() in NOT_NAMES or name.casefold() in facts.names:
            continue
        if not _may_be_name(text, found, passage):
            continue
        stands = _stands(text, found, passage)
        if stands and _is_anothers(passage, text, found, facts, is_object=stands == "object"):
            told.add(name)
            start, end = found.span("who")
            yield Breach(passage=passage, start=start, end=end, values={"other": name})


def _stands(text: str, found: re.Match[str], passage: Passage) -> str:
    """Return whether a name stands as `subject` or `object` of its clause; empty for neither."""
    before = text[max(0, found.start() - _NEAR) : found.start()]
    if found.start() > _NEAR:
        before = " " + before
    if _is_subject_place(before, found["who"]) and _AFTER_SUBJECT.match(text, found.end()):
        return "subject"
    sure = found["who"].casefold() in GIVEN_NAMES
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


def _is_anothers(
    passage: Passage, text: str, found: re.Match[str], facts: Facts, *, is_object: bool
) -> bool:
    """Return whether a name stands for the pupil and is not the pupil's."""
    name, after = found["who"].casefold(), text[found.end("who") :]
    if name in NOT_NAMES or name in facts.people or name in facts.settings:
        return False
    if is_form_of(name, facts.names) or is_in_role(text, *found.span("who")):
        return False
    start, end = passage.sentence_at(found.start("who"))
    # An outcome is the pupil's own, whatever is told, shown or given in it.
    is_aim = _AIM.search(text[start : found.start("who")]) is not None
    if not (is_object or is_aim) and _SAYS_OR_GIVES.match(after):
        return False
    # "Mum hopes that Bethany will live near her": the one spoken of before is Mum.
    of_kin = _KIN_HOPES.search(text[start : found.start("who")]) is not None
    rest = "" if of_kin else text[found.end("who") : end]
    names_pupil = any(
        word.casefold() in facts.names for word in _CAPITALISED.findall(text[start:end])
    )
    return is_object or not (names_pupil or _REFERS_BACK.search(rest))


_AIM = Pattern(r"^(?:E?\d+[.):]* )?(?:outcome \d+[.:]? )?by\b[^.;]*$", re.IGNORECASE)
_KIN_HOPES = Pattern(
    r"\b(?:mum|mam|mother|dad|father|parents?|carers?|gran\w*|nan|family)\b(?:[^.;]*\b(?:that|for|when|if|wish|hopes?|see|sees)) $",
    re.I,
)
_THING = Pattern(
    r"(?:[ae]nce|[ae]ncy|ion|ing|ness|ity|ment|isms?|ics|ship|ology|phy|ure|hood|ware|time|work|room|ise|y)$"
)
"""Endings of words for things: a name that ends so is in the lists."""


def _may_be_name(text: str, found: re.Match[str], passage: Passage) -> bool:
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


def _introduced(draft: Draft, names: frozenset[str]) -> frozenset[str]:
    """Return which of some first names the draft says are somebody's: a brother, a therapist, Mum."""
    found: set[str] = set()
    for passage in draft.passages:
        spoken = _CAPITALISED.findall(f"{passage.speaker} {passage.gathered_by}")
        found.update(word.casefold() for word in spoken)
        text = passage.text.casefold()
        if any(name in text for name in names):
            found |= _introduced_in(passage.text, names)
    return frozenset(found)


def _introduced_in(text: str, names: frozenset[str]) -> set[str]:
    found = {
        one.group(0).casefold()
        for one in _CAPITALISED.finditer(text)
        if one.group(0).casefold() in names and is_in_role(text, *one.span())
    }
    for cue in (RELATED, IS_RELATED):
        found.update(m["who"].split(" ")[0].casefold() for m in cue.finditer(text))
    return found


_PLAN_OF = Pattern(
    rf"\b(?:Name(?: of (?:child|pupil|student|young person))?|Pupil|Child|Student|Young person)\s*:\s*(?P<who>{CAPITALISED}"
    rf"(?: {CAPITALISED})*)|\b(?:plan|profile|section A|review|report|EHCP?|draft)\s+(?:for|of|[-–—:|])\s*(?P<who2>{CAPITALISED}"
    rf"(?: {CAPITALISED})+)|^(?P<who3>{CAPITALISED} {CAPITALISED})(?: ?[-–—|,:]| EHC|$)",
)


def _wrong_around(draft: Draft, facts: Facts) -> Iterator[Breach]:
    """Yield each header, footer, title or claim of a file that names somebody else."""
    for passage in draft.around:
        if passage.where in ("comment", "footnote", "textbox"):
            continue
        for found in _PLAN_OF.finditer(passage.text):
            name = next(bit for bit in found.groups() if bit)
            words = name.casefold().split()
            if (
                words[0] in GIVEN_NAMES
                and not _shares(words, facts)
                and words[0] not in facts.people
            ):
                start = passage.text.index(name, found.start())
                yield Breach(
                    passage=passage, start=start, end=start + len(name), values={"other": name}
                )
    claims = draft.case.reading.claims if draft.case.reading else ()
    for claim in claims:
        words = re.findall(r"[^\W\d_]+", claim.value.casefold())
        if claim.fact == "name" and words and not _shares(words, facts):
            yield Breach(evidence=claim.value, values={"other": claim.value})


def _shares(words: list[str], facts: Facts) -> bool:
    return any(is_form_of(word, facts.names) for word in words)


# A-31 ------------------------------------------------------------------------------------------

_HIS = frozenset({"he", "him", "his", "himself"})
_HERS = frozenset({"she", "her", "hers", "herself"})
_PRONOUN = Pattern(
    r"(?<![\w’'/])(?:he|him|his|himself|she|her|hers|herself)(?![\w/])", re.IGNORECASE
)
_SOMEBODY = Pattern(
    rf"\b(?:{ROLE_WORDS}|mums?|mam|mummy|dads?|daddy|"
    r"mothers?|fathers?|step\w+|brothers?|sisters?|siblings?|twins?|cousins?|friends?|uncles?|aunt\w*|gran\w*|"
    r"nan\w*|grandparents?|husband|wife|partner|girlfriend|boyfriend|boys?|girls?|man|men|woman|women|lady|gentleman|"
    r"child(?!’s plan)|children|peers?|pupils?|students?|classmates?|mates?|people|person|somebody|someone|anyone|"
    r"everyone|another|others?|who|dogs?|puppy|cats?|kitten|rabbits?|hamster|horses?|pony|pet|teddy|doll|baby|"
    r"babies|neighbours?|player|singer|character|hero|king|queen|author|foster|family|guardian|Mr|Mrs|Ms|Miss|Dr)\b",
    re.IGNORECASE,
)


def wrong_pronouns(section: Section, facts: Facts) -> Iterator[Breach]:
    """Yield the first wrong pronoun of a section, with how often there is one."""
    wrong = (_HIS | _HERS) - facts.pronouns
    if not facts.pronouns or not wrong:
        return
    found = [
        (passage, *place)
        for passage in section.passages
        if not (passage.field == "loose" and passage.part is not None)
        if passage.tokens & wrong
        for place in _wrong_pronouns(passage, facts, wrong)
    ]
    if found:
        passage, start, end = found[0]
        times = "once" if len(found) == 1 else f"{len(found)} times"
        yield Breach(passage=passage, start=start, end=end, values={"times": times})


def _wrong_pronouns(
    passage: Passage, facts: Facts, wrong: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Yield each wrong pronoun in a sentence that, like those before it, is about nobody else."""
    text = passage.unmarked_text
    written = [one for one in _PRONOUN.finditer(text) if one.group(0).casefold() in wrong]
    if not written:
        return
    somebody = passage.is_parents and _is_told_by_name(passage)
    for start, end in passage.sentences:
        if start > written[-1].start():
            return
        sentence = text[start:end]
        somebody = somebody or _speaks_of_others(sentence, facts)
        if somebody:
            continue
        for found in _PRONOUN.finditer(sentence):
            if found.group(0).casefold() in wrong:
                yield start + found.start(), start + found.end()


def _is_told_by_name(passage: Passage) -> bool:
    """Return whether a parent is named as the speaker, so that "she said" may be the parent."""
    return (
        re.search(
            r"\b(?:she|he) (?:said|says|told|feels|worries|thinks|hopes)\b", passage.text, re.I
        )
        is not None
    )


def _speaks_of_others(sentence: str, facts: Facts) -> bool:
    if _SOMEBODY.search(sentence):
        return True
    return any(
        word not in NOT_NAMES
        and word not in facts.names
        and word not in _HIS
        and word not in _HERS
        and (found.start() > 0 or word in GIVEN_NAMES or word in DOUBTFUL_NAMES)
        and not is_form_of(word, facts.names)
        for found in _CAPITALISED.finditer(sentence)
        for word in [found.group(0).casefold()]
    )
