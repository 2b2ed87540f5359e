"""Checks of Section A for what belongs elsewhere: support (A-21) and needs (A-22)."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.english import number
from ehcplan.compliance.facts import Kind
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words.needs import ANY_NAMED, TOPICS, Topic, topics_in
from ehcplan.compliance.words.needs_seen import COUNTED, HARD_TO_FOLLOW, NEEDS_SEEN, NOT_MEANT
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element

_NUMBER = (
    r"(?:\d+(?:\.\d+)?|half an|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|"
    r"twenty(?:[- ]five)?|thirty(?:[- ]two)?|forty(?:[- ]five)?|fifty|sixty|ninety)"
)
_AMOUNT = Pattern(
    rf"\b(?P<n>{_NUMBER})[\s-]*(?:x\s*)?(?P<unit>hours?|hrs?|minutes?|mins?|sessions?|blocks?)\b",
    re.IGNORECASE,
)
# What is provided, by kind: how Section A may name it, and how Section F may.
_KINDS: tuple[tuple[str, Pattern, Pattern], ...] = tuple(
    (kind, Pattern(rf"\b(?:{here})\b", re.I), Pattern(rf"\b(?:{there})\b", re.I))
    for kind, here, there in (
        (
            "an adult’s support",
            r"one[- ](?:to|on)[- ]one|1\s*[:-]\s*1|1 to 1|2\s*:\s*1|two[- ]to[- ]one|"
            r"teaching assistants?|TAs?|LSAs?|HLTAs?|learning support assistants?|"
            r"(?:full[- ]time|constant|additional|extra|adult|key|classroom|individual|dedicated|"
            r"in[- ]class|TA|LSA) (?:adult |staff )?support|support (?:hours|worker|assistant|"
            r"staff)|"
            r"adult (?:help|supervision|with (?:him|her|them))|(?:his|her|their) own (?:TA|adult)|"
            r"support|supervision",
            r"teaching assistants?|TAs?|LSAs?|HLTAs?|learning support assistants?|one[- ]to[- ]one|"
            r"1\s*:\s*1|adults?|key (?:person|worker)|mentor|support worker|staff",
        ),
        (
            "speech and language therapy",
            r"speech(?: and language)? therap\w+|SALT|SLT|speech and language (?:support|input)",
            r"speech(?: and language)?|SALT|SLT",
        ),
        (
            "occupational therapy",
            r"occupational therap\w+|OT|sensory (?:diet|integration|circuits?)",
            r"occupational therap\w+|OT|sensory",
        ),
        ("physiotherapy", r"physio(?:therap\w+)?|hydrotherapy", r"physio\w*|hydrotherapy"),
        (
            "therapy or counselling",
            r"(?:play|art|music|drama|talking|cognitive behavioural|animal|equine|"
            r"family)[- ]therap\w+|"
            r"counsell(?:ing|or)|CBT|ELSA(?: (?:sessions?|support))?|mentoring|therapy|therapist",
            r"therap\w+|counsell\w+|CBT|ELSA|mentor\w*|psycholog\w*",
        ),
        (
            "small-group or specialist teaching",
            r"small[- ]groups?|specialist (?:teach\w+|school|setting|placement|provision|support|"
            r"unit)|"
            r"special school|resource(?:d)? (?:base|provision)|(?:one[- ]to[- ]one |individual "
            r")?tuition|"
            r"interventions?|(?:reading|phonics|literacy|maths|social skills) (?:intervention|"
            r"programme|"
            r"group|tuition)|teacher of the deaf|specialist teacher|alternative provision",
            r"groups?|specialist|tuition|teacher|interventions?|programme",
        ),
        (
            "equipment",
            r"(?:a |an |his own |her own |their own )?(?:laptop|communication (?:aid|device)|"
            r"eye[- ]?gaze "
            r"(?:device|computer)|radio aid|standing frame|specialist (?:chair|seating|equipment|"
            r"software)|"
            r"weighted (?:blanket|jacket)|reading pen|hoist)",
            r"laptop|computer|tablet|device|aid|frame|chair|seating|equipment|software|blanket|"
            r"jacket|"
            r"pen|hoist|keyboard",
        ),
    )
)
_NEEDS = Pattern(
    r"\b(?:needs?|requires?|must (?:have|get|be given)|should (?:have|get|receive|be given)|has to "
    r"have|"
    r"will (?:need|require|receive|have|get|be given)|ought to have|(?:is|are) entitled to|"
    r"(?:cannot|can[’']t) manage without|relies on|depends on|receives|is in receipt of|"
    r"(?:is|be) supported by|gets|is given|has been allocated|is allocated|is funded for|"
    r"would benefit from|benefits from)\b",
    re.IGNORECASE,
)
_STRONG_NEEDS = Pattern(
    r"\b(?:needs?|requires?|must (?:have|get|be given)|should (?:have|get|receive|be given)|has to "
    r"have|"
    r"will (?:need|require|receive|be given)|(?:is|are) entitled to|in receipt of|"
    r"(?:cannot|can[’']t) manage without|would benefit from|allocated)\b",
    re.IGNORECASE,
)
_IS_NEEDED = Pattern(r"\b(?:is|are) (?:needed|required|essential|necessary)\b", re.IGNORECASE)
_RATE = Pattern(
    r"\b(?:per|a|each|every) (?:day|week|fortnight|month|term|half[- ]term|lesson|year)\b|"
    r"\b(?:daily|weekly|fortnightly|monthly|termly|full[- ]time)\b",
    re.IGNORECASE,
)
_OF_SUPPORT = Pattern(r"^(?:\s+(?:a|per|each) \w+)?\s+(?:of|with(?: an?)?|from(?: an?)?)\s", re.I)
# How views were gathered is told with minutes and helpers too; what was is not asked for now.
_GATHERED = Pattern(
    r"\b(?:photo choices?|talking mats?|views?|gathered|interview\w*|observ\w+|questionnaire|"
    r"conversation|talked|spoke|asked|visited|meeting|phone call|told|recorded by|written by|"
    r"scribed|"
    r"supported by .{1,40} to (?:write|say|draw|choose|fill))\b",
    re.IGNORECASE,
)
_PAST = Pattern(
    r"\b(?:had|was|were|received|used to|until|stopped|ended|attended|began|started|did|given in)\b",
    re.IGNORECASE,
)
# How much of an adult somebody is to have: where A says so, F must say so too.
_INTENSE = (
    Pattern(
        r"\b(?:one|1)[- ]?(?:to|on|:|-)[- ]?(?:one|1)\b|\b1\s*:\s*1\b|\bindividual(?:ly)?\b", re.I
    ),
    Pattern(
        r"\bfull[- ]time\b|\bat all times\b|\ball (?:day|the time)\b|\bconstant(?:ly)?\b|"
        r"\bthroughout\b|"
        r"\bevery lesson\b|\ball lessons\b",
        re.IGNORECASE,
    ),
)
_GENERIC = Pattern(r"^(?:support|supervision|therapy|therapist|interventions?)$", re.IGNORECASE)


def support_in_a(draft: Draft) -> Iterator[Breach]:
    """Yield each sentence of Section A that asks for support which Section F does not hold."""
    held = ", and Section F does not hold it" if draft.kind is Kind.PLAN else ""
    elsewhere = draft.text_of(Letter.F, Letter.G, Letter.H1, Letter.H2)
    for passage in draft.calling(calling_words(*(here for _, here, _ in _KINDS)), Letter.A):
        for start, end in passage.sentences:
            found = _support(passage.text[start:end], passage)
            if found is None or _is_provided(passage.text[start:end], found[2], elsewhere):
                continue
            yield Breach(
                passage=passage,
                start=start + found[0],
                end=start + found[1],
                values={"kind": found[2], "held": held},
            )


def _support(sentence: str, passage: Passage) -> tuple[int, int, str] | None:
    """Return where a sentence asks for support, and of what kind, or None."""
    if not any(here.may_match(sentence) for _, here, _ in _KINDS):
        return None
    if passage.element is Element.A_PARTICIPATION or _GATHERED.search(sentence):
        return None
    if _PAST.search(sentence) and not re.search(r"\b(?:still|now) (?:has|gets|needs)\b", sentence):
        return None
    for kind, here, _ in _KINDS:
        for named in here.finditer(sentence) if here.may_match(sentence) else ():
            place = _asked(sentence, named)
            if place is not None:
                return (*place, kind)
    return None


def _asked(sentence: str, named: re.Match[str]) -> tuple[int, int] | None:
    amount = next((a for a in _AMOUNT.finditer(sentence) if _is_near(a, named)), None)
    before = sentence[max(0, named.start() - 60) : named.start()]
    verb = None if amount is None else _NEEDS.search(sentence)
    if amount is not None and (
        verb or _RATE.search(sentence) or _OF_SUPPORT.search(sentence[amount.end() : named.end()])
    ):
        return min(amount.start(), named.start()), max(amount.end(), named.end())
    asked = list(_STRONG_NEEDS.finditer(before))
    if _IS_NEEDED.search(sentence[named.end() : named.end() + 40]):
        return named.span()
    if asked and not _GENERIC.match(named.group(0)):
        return named.start() - len(before) + asked[-1].start(), named.end()
    return None


def _is_near(amount: re.Match[str], named: re.Match[str]) -> bool:
    return -60 <= named.start() - amount.end() <= 40


def _is_provided(sentence: str, kind: str, elsewhere: str) -> bool:
    """Return whether the provision holds this kind of support, in the amount that is named."""
    there = next(pattern for name, _, pattern in _KINDS if name == kind)
    if not there.search(elsewhere):
        return False
    if any(one.search(sentence) and not one.search(elsewhere) for one in _INTENSE):
        return False
    named = {_amount(one) for one in _AMOUNT.finditer(sentence)}
    return named <= {_amount(one) for one in _AMOUNT.finditer(elsewhere)}


def _amount(found: re.Match[str]) -> tuple[float | None, str]:
    return number(found["n"]), found["unit"][:3].lower().replace("hrs", "hou")


_OTHERS = Pattern(
    r"\b(?:brothers?|sisters?|siblings?|twin|mum[’']?s?|mam|mother[’']?s?|dad[’']?s?|father[’']?s?|"
    r"cousins?|friends?|uncle|aunt\w*|gran\w*|nan|neighbours?|parents?|niece|nephew|dog|cat)\b",
    re.IGNORECASE,
)
_OTHER_HAS = Pattern(
    r"\b(?:his|her|their|my|our|the|whose|a|younger|older|little|big)?\s*(?:brothers?|sisters?|"
    r"twin|mum|"
    r"mam|mother|dad|father|cousins?|friends?|uncle|aunt\w*|gran\w*|nan|siblings?)\b(?:[’']s)?"
    r"(?:\W+(?!says?|said|thinks?|tells?|told|reports?|noticed|feels?|wonders?|asks?|asked|worr\w+|"
    r"believes?|knows?|wants?|hopes?|finds?|adds?|describes?|nobody|that|and|him|her|them|with)"
    r"\w+){0,3}?"
    r"\W+(?:is|are|has|have|had|was|wears?|uses?|who)\b",
    re.IGNORECASE,
)
_NOT_SO = Pattern(
    r"\b(?:no (?:longer|concerns?|history|diagnos\w+|signs?|evidence|difficult\w+)|not "
    r"(?:have|had|been "
    r"diagnosed|wear|use|autistic|deaf|epileptic|need)|does(?: not|n[’']t) have|ruled out|"
    r"within (?:the )?(?:normal|average)|is (?:normal|fine)|awaiting|waiting (?:list|for)|"
    r"on the pathway|"
    r"never (?:had|has)|used to (?:have|wear|need|use|be)|(?:grown|grew) out of|outgr(?:ew|own)|"
    r"cleared up|(?:hears?|sees?) (?:well|fine|normally) now)\b",
    re.IGNORECASE,
)
_WISH = Pattern(
    r"\b(?:teacher of the deaf one day|work(?:ing)? with (?:deaf|blind|autistic|disabled)|club|"
    r"evening class|"
    r"learn(?:ing)? (?:British )?sign(?: language)?|helps? (?:deaf|blind|autistic)|fundrais\w+|"
    r"(?:for|with|by) (?:blind|deaf|disabled) (?:people|children|adults)|"
    r"(?:train|rais|breed|walk)\w* (?:\w+ )?(?:assistance|guide|hearing|support) dogs?|"
    r"raised money|"
    r"charity|(?:favourite|magazine|book|film|page|programme|documentary|story) (?:\w+ ){0,6}about|"
    r"(?:wheelbarrow|blind (?:for|on|in|over|down|up)|(?:window|roller) blinds?|"
    r"blind (?:corner|date|bend|man[’']s buff)|(?:dog|cat|horse|pony|hamster|lamb|guinea pig|"
    r"rabbit)s? (?:with|that (?:is|has)|who (?:is|has)))\b)",
    re.IGNORECASE,
)
_HARD = (
    r"(?:\b(?:finds?|found|finding|(?:is|are)(?! (?:\w+ly |always |still )?\w+ing (?:\w+ "
    r")?hard)|gets?|it[’']?s)\b"
    r"[^.;]{0,40}\b(?:hard|difficult|tricky|tough|a struggle|impossible|challenging)\b|"
    r"\bstruggl\w+|\bdifficult(?:y|ies)\b|\btrouble (?:with|\w+ing)\b|"
    r"\bproblems? with\b|\bbehind (?:in|with)\b|\bnot good at\b|\bbad at\b|\b(?:can[’']t|cannot) "
    r"(?:\w+ )?"
    r"(?:read|spell|write|hear|see|concentrate|focus|remember|sleep|count|hold|grip|do up|tie|"
    r"swallow|chew|tell the time|add up)\b|"
    r"\b(?:does(?: not|n[’']t)|do(?: not|n[’']t)|hardly|barely) (?:\w+ )?(?:sleeps?|hears?|sees?|"
    r"remembers?)\b|\bforgets? (?:what|how|"
    r"things|everything|instructions|words|nearly|most|in)\b|\bgets? (?:worse|muddled|mixed up)\b|"
    r"\bhates? (?:reading|writing|"
    r"spelling|handwriting)\b)"
)
_IS_HARD = Pattern(_HARD, re.IGNORECASE)
# Everyday things that are a need where somebody finds them hard. Noise, change and the like are
# views of school in every plan, and are left to the person who reads Section B.
_WATCHED = frozenset(
    {"attention", "speech", "language", "hearing", "sight", "coordination", "literacy", "number",
     "memory", "sleep", "toileting", "eating", "social", "executive"}
)  # fmt: skip
# Needs that Section C or D may hold instead of B.
_ELSEWHERE = frozenset(
    {"epilepsy", "breathing", "long_term_health", "eating", "toileting", "sleep", "movement", "tics",
     "mood", "anxiety", "company", "self_care"}
)  # fmt: skip


_OF_KIN = Pattern(
    r"\b(?:brother|sister|mum|mam|mother|dad|father|cousin|friend|uncle|aunt\w*|gran\w*|nan\w*|"
    r"neighbour|dog|cat|hamster|teddy|doll|"
    r"pupil|boy|girl|man|lady|somebody|someone)[’']s (?:\w+ )?$|\b(?:calls|called|named) (?:his|"
    r"her|their) $",
    re.IGNORECASE,
)
# Who found it, and a task that is merely written: neither speaks of mood or of handwriting.
_BY_WHOM = Pattern(
    r"\b(?:\w+ )?psychologists?\b|\([^()]{0,60}?speech and language therap\w+|\bat the sight of\b|"
    r"\bwritten (?=task|work|instruction|question)",
    re.IGNORECASE,
)


def need_only_in_a(draft: Draft) -> Iterator[Breach]:
    """Yield the first place in Section A that names each need of which Section B says nothing."""
    if draft.kind is not Kind.PLAN or not draft.text_of(Letter.B).strip():
        return
    in_b = topics_in(COUNTED.sub(" ", _BY_WHOM.sub(" ", draft.text_of(Letter.B))))
    further = topics_in(draft.text_of(Letter.C, Letter.D)) & _ELSEWHERE
    told: set[str] = set(in_b | further)
    if not _AFRAID.search(draft.text_of(Letter.B, Letter.C, Letter.D)):
        # New people, change and noise alone tell of no anxiety.
        told.discard("anxiety")
    if HARD_TO_FOLLOW.search(draft.text_of(Letter.B)) or _names_speaking(draft):
        told.add("aac")
    sought = calling_words(ANY_NAMED, _IS_HARD, *NEEDS_SEEN.values())
    for passage in draft.calling(sought, Letter.A):
        for topic, start, end in _needs_of(passage):
            if topic.key in told or _is_shared(topic, passage.text[start:end], told):
                continue
            told.add(topic.key)
            values = {"term": passage.text[start:end], "topic": topic.label}
            yield Breach(passage=passage, start=start, end=end, values=values)


_AFRAID = Pattern(
    r"\b(?:anxi\w+|worr\w+|panic\w*|fear\w*|afraid|scare\w*|frighten\w*|nervous\w*|stress\w*|"
    r"distress\w*|overwhelm\w*|phobi\w*|OCD|obsess\w+|dread\w*|terrif\w*|EBSN?A\w*|refus\w+|avoid\w*|"
    r"calm\w*|mutism|meltdowns?|shuts? down|clings?|hides?|freez\w+|trembl\w+|upset\w*)\b",
    re.IGNORECASE,
)
"""By which Sections B to D tell of anxiety in any word."""


_SPEAKING = tuple(
    topic.named
    for topic in TOPICS
    if topic.named and topic.key in ("speech", "language", "mutism", "hearing", "deafblind")
)


def _names_speaking(draft: Draft) -> bool:
    """Return whether B names a need of speech, language or hearing: signs and symbols are its help."""
    in_b = draft.text_of(Letter.B)
    return any(named.search(in_b) for named in _SPEAKING)


def _is_shared(topic: Topic, word: str, told: set[str]) -> bool:
    """Return whether an everyday word is another need's too, which is told: writing, talking."""
    if topic.named is not None and topic.named.fullmatch(word):
        return False
    return any(
        one.key in told and one.hard is not None and one.hard.fullmatch(word) is not None
        for one in TOPICS
    )


def _needs_of(passage: Passage) -> Iterator[tuple[Topic, int, int]]:
    """Yield each need that a passage names of the pupil, with its place."""
    for start, end in passage.sentences:
        sentence = NOT_MEANT.sub(lambda said: " " * len(said[0]), passage.text[start:end])
        if not any(one.search(sentence) for one in (ANY_NAMED, _IS_HARD, *NEEDS_SEEN.values())):
            continue
        if _NOT_SO.search(sentence) or _WISH.search(sentence):
            continue
        of_other = _OTHER_HAS.search(sentence)
        for topic in TOPICS:
            found = _named(topic, sentence)
            if found and _OF_KIN.search(sentence[: found.start()]):
                continue
            if found and not (of_other and _OTHERS.search(sentence[: found.start()])):
                yield topic, start + found.start(), start + found.end()


def _named(topic: Topic, sentence: str) -> re.Match[str] | None:
    found = topic.named.search(sentence) if topic.named else None
    if found is None and topic.key in NEEDS_SEEN:
        found = NEEDS_SEEN[topic.key].search(sentence)
    if found is not None or topic.hard is None or topic.key not in _WATCHED:
        return found
    return topic.hard.search(sentence) if _IS_HARD.search(sentence) else None
