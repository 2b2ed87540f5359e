"""The check of Section A for needs of which Section B says nothing (A-22)."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.facts import Kind
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.words.needs import ANY_NAMED, TOPICS, Topic, topics_in, topics_named
from ehcplan.compliance.words.needs_seen import COUNTED, HARD_TO_FOLLOW, NEEDS_SEEN, NOT_MEANT
from ehcplan.compliance.words.needs_shown import EVERYDAY, NEEDS_SHOWN, SHOWN_BESIDE
from ehcplan.plan.whole import Letter

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
    elsewhere = draft.text_of(Letter.B, Letter.C, Letter.D)
    told.update(key for key, shown in NEEDS_SHOWN.items() if shown.search(elsewhere))
    named_in_b = topics_named(draft.text_of(Letter.B))
    sought = calling_words(ANY_NAMED, _IS_HARD, *NEEDS_SEEN.values(), *NEEDS_SHOWN.values())
    for passage in draft.calling(sought, Letter.A):
        for topic, start, end in _needs_of(passage):
            if topic.key in told or _is_shared(topic, passage.text[start:end], told):
                continue
            if _is_looked_like(topic, passage.text[start:end], named_in_b):
                continue
            told.add(topic.key)
            values = {"term": passage.text[start:end], "topic": topic.label}
            yield Breach(passage=passage, start=start, end=end, values=values)


_ANY_SIGN = (ANY_NAMED, _IS_HARD, *NEEDS_SEEN.values(), *NEEDS_SHOWN.values())
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


def _is_looked_like(topic: Topic, words: str, named_in_b: frozenset[str]) -> bool:
    """Return whether what somebody does may come of another need, which Section B names."""
    shown = NEEDS_SHOWN.get(topic.key)
    if shown is None or shown.fullmatch(words) is None:
        return False
    return not named_in_b.isdisjoint(SHOWN_BESIDE.get(topic.key, frozenset()))


def _needs_of(passage: Passage) -> Iterator[tuple[Topic, int, int]]:
    """Yield each need that a passage names of the pupil, with its place."""
    for start, end in passage.sentences:
        sentence = NOT_MEANT.sub(lambda said: " " * len(said[0]), passage.text[start:end])
        if not any(one.search(sentence) for one in _ANY_SIGN):
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
    if found is None and topic.key in NEEDS_SHOWN and EVERYDAY.search(sentence) is None:
        found = NEEDS_SHOWN[topic.key].search(sentence)
    if found is not None or topic.hard is None or topic.key not in _WATCHED:
        return found
    return topic.hard.search(sentence) if _IS_HARD.search(sentence) else None
