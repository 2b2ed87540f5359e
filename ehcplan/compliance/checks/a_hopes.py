"""Checks of Section A for hopes that are targets (A-23) and for strengths (A-24)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ehcplan.compliance.draft import Facts, Section
from ehcplan.compliance.english import dates_in
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.vocabulary import Element, Voice

# A-23 ------------------------------------------------------------------------------------------

_DEADLINE = Pattern(
    r"\b(?:by|before|within|in time for) (?:the )?(?:(?:end|start|beginning|middle) of|next|"
    r"(?:his|her|their) next|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|easter|christmas|xmas|spring|summer|autumn|year \d|ks ?\d|key stage|(?:19|20)\d\d|"
    r"\d{1,2}(?:st|nd|rd|th)?[ /.](?:\w+|\d+)|one|two|three|six|twelve|\d+ (?:weeks?|months?|terms?|"
    r"years?))\b",
    re.IGNORECASE,
)
_MEASURE = Pattern(
    r"\b(?:on|in|at|for) (?:at least )?(?:\d+|two|three|four|five|six|seven|eight|nine)(?: times)? "
    r"(?:out )?of (?:the |every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|"
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine) (?:times )?out of (?:\d+|two|three|four|five|"
    r"ten)\b|\b(?:\d+|two|three|four) (?:days?|times?|lessons?|mornings?) (?:in|out of) (?:\d+|every|five|ten|four)\b|\b\d+/\d+ \w+ correct\b|"
    r"\bno more than (?:\d+|one|two|three|four|five) (?:mistakes|errors|prompts|reminders)\b|\b\d+\s?(?:%|per ?cent)|\b\d/\d+ (?:occasions|times|trials|opportunities|lessons|days)\b|"
    r"\b(?:on|in) (?:most|all|every|[a-z]+) (?:occasions|trials|opportunities)\b|"
    r"\b(?:make|makes|made) \w+ (?:months?|years?|points?|levels?)[’']? progress\b|"
    r"\b(?:reading|spelling) age\b|\bmeasured by\b|\bas (?:shown|measured|assessed) (?:by|in)\b|"
    r"\bSMART\b|\b(?:at|in line with|to) (?:the )?(?:age[- ]related|age[- ]appropriate|expected)\b|\b(?:increase|improve|reduce|decrease|extend)\w*\b[^.;]{0,50}\b(?:from \w+ to|by) (?:an? )?"
    r"\d+|\b(?:reach|achieve|attain|meet|pass)\w*\b[^.;]{0,30}\b(?:expected (?:level|standard)|age[- ]"
    r"related|(?:level|grade|stage|band) (?:\d|[A-G]\b)|early learning goals?|targets?)\b",
    re.IGNORECASE,
)
_COUNTED = Pattern(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty) (?:new |"
    r"high[- ]frequency |common |different |sight |key |more |spoken |single |simple |[a-z]+ ){0,2}(?:words?|"
    r"signs?|symbols?|sentences?|sounds?|letters?|books?|minutes?|steps?|lines?|numbers?|sums?|pieces?|"
    r"items?|met(?:re|er)s|lengths|clubs|games|goals|laps|foods?|friends|lessons|occasions|times|tasks?|questions?|months|bonds|tables|phrases|targets)\b",
    re.IGNORECASE,
)
_WILL_DO = Pattern(
    r"\b(?:will|shall|is to|should|can|to)(?: also| then| now)? (?:be able to|independently|consistently|"
    r"successfully|use|read|write|say|spell|count|know|recognise|recall|identify|name|follow|ask|answer|"
    r"speak|talk|sign|point|dress|eat|drink|attend|complete|join|play|manage|achieve|reach|make|show|"
    r"demonstrate|develop|increase|improve|reduce|sit|walk|swim|ride|travel|sleep|share|take|initiate|"
    r"communicate|express|respond|tolerate|engage|access|produce|retell|solve|add|learn|put|tie|cook|pass|"
    r"gain|have)\b",
    re.IGNORECASE,
)
_HOPE = Pattern(
    r"\b(?:hopes?|hoping|want(?:s|ed)?|wish(?:es)?|would (?:like|love)|dreams?|wonders?|one day|looking "
    r"forward|ambition|aspires?|imagin\w+|excited)\b",
    re.IGNORECASE,
)
_HAPPENS = Pattern(
    r"\b(?:will|to|is to) (?:be (?:\d+|held|reviewed|in year|aged|at|moving|starting|named|told|asked)|start|"
    r"begin|move|transfer|leave|visit|go|meet|come|turn|need|receive|attend (?:college|school|secondary|his|"
    r"her|their|the new)|join (?:year|the (?:school|college|sixth))|have (?:a |his |her |their )?(?:review|"
    r"meeting|visit))\b",
    re.IGNORECASE,
)
_ABLE = Pattern(r"\b(?:will|should|is to|to) be able to\b", re.IGNORECASE)
_HOPE_ELEMENTS = frozenset(
    {Element.A_ASPIRATIONS, Element.A_FUTURE, Element.A_ASP_EMPLOYMENT, Element.A_ASP_LIVING,
     Element.A_ASP_COMMUNITY, Element.A_PARENT_ASPIRATIONS}
)  # fmt: skip
_NOT_FOR_TARGETS = frozenset({Element.A_HISTORY, Element.A_PARTICIPATION, Element.A_STRENGTHS})

TARGET_TRIGGERS = frozenset(
    {"by", "before", "within", "come", "target-", "goal-", "aim-", "objective-", "to", "will", "%", "percent", "cent", "out", "of", "smart", "measured",
     "progress", "age", "able", "occasions", "trials", "opportunities", "shall", "#", "in"}
) - {"%", "of", "in"}  # fmt: skip


def target_in_a(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """Yield each sentence of Section A that is an outcome: measured, dated, or both."""
    if passage.element in _NOT_FOR_TARGETS:
        return
    for start, end in passage.sentences:
        found = _target(passage.text[start:end], passage)
        if found is not None:
            yield Breach(passage=passage, start=start, end=end, values={"mark": found})


# "Target:", "1. read 50 words": what a list of targets begins with, in place of a verb.
_LISTED = Pattern(
    r"^\W*(?:\d+[.)]\s*)?(?:targets?|goals?|aims?|outcomes?|objectives?|next steps?)\b\W|^\W*(?:to|\d+[.)]) (?=[a-z])|"
    r"^\W*(?:join|count|read|write|swim|sit|say|spell|use|tie|walk|ask|answer|make|eat|sleep|attend|know|learn|name|cook|catch|ride|stay|play|"
    r"dress|follow|complete|reach|pass|speak|sign|manage|recall|tell)\b|\b(?:could|can|be able to) (?:manage|do|read|write|say)\b|\bto be (?:\w+ing|dry|able)\b|^\W*in (?:\d+|six|nine|twelve|two|three) (?:months?|"
    r"years?|terms?)[’']? (?:time )?(?:he|she|they|I|[A-Z]\w+)\b|^\W*[A-Z]\w+ to (?!(?:say|talk|be called)\b)[a-z]{3,}\b",
    re.IGNORECASE,
)
_OF_WHOM = r"(?:him|her|them|our \w+|my \w+|(?-i:[A-Z]\w+))"
_A_SKILL = (
    r"(?:be (?:clean|dry|toilet|potty|out of (?:nappies|pull-ups)|able|reading|writing|walking|talking|speaking|sleeping|eating|using|dressing|"
    r"feeding|counting|signing|swimming|on (?:level|track|target)|at (?:the )?(?:expected|age|level)|off (?:the |his |her )?(?:bottle|dummy|feed))|"
    r"read|write|spell|count|say|speak|talk|sign|dress|feed|eat|walk|swim|use|know|tie|recognise|name|manage|sleep|sit|catch up|reach|achieve|pass|learn)\b"
)
_WANTED_OF = Pattern(
    rf"\b(?:(?P<firmly>wants?|aims?(?: is)? for|expects?|needs?|targets? is for|goal is for|plan is for) {_OF_WHOM}|(?:hopes?|would (?:like|love)|wish(?:es)?)(?: for| that)?(?: {_OF_WHOM}| he| she| they)|"
    rf"(?:hopes?|aims?|wants?|would (?:like|love)))(?: will| to| can| should| would){{1,2}} (?:\w+ly )?{_A_SKILL}",
    re.IGNORECASE,
)
"""A skill that somebody is wanted to have: with a day beside it, it is a target."""
_TO_THE_DAY = Pattern(
    r"(?:by|before|within|in time for) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?[ /.](?:\w+|\d+)|end of (?:the )?(?:\w+ ){1,2}(?:term|20\d\d))",
    re.IGNORECASE,
)
_COME = Pattern(
    r"\bcome (?:next )?(?:spring|summer|autumn|easter|christmas|july|september)\b|\bin (?:six|nine|twelve|\d+) months\b",
    re.IGNORECASE,
)


def _target(sentence: str, passage: Passage) -> str | None:
    """Return the words that make a target of a sentence, or None."""
    deadline, measure = (
        _DEADLINE.search(sentence) or _COME.search(sentence),
        _MEASURE.search(sentence),
    )
    acts = _WILL_DO.search(sentence) or _LISTED.search(sentence)
    if measure and (deadline or acts):
        return measure.group(0)
    if deadline is not None and acts:
        counted = _COUNTED.search(_without_dates(sentence))
        if counted:
            return counted.group(0)
        if not _HOPE.search(sentence) and not _HAPPENS.search(sentence):
            return deadline.group(0)
    if deadline is not None and not _HAPPENS.search(sentence):
        wanted = _WANTED_OF.search(sentence)
        if wanted and (_TO_THE_DAY.match(sentence, deadline.start()) or wanted["firmly"]):
            return deadline.group(0)
    able = _ABLE.search(sentence)
    if able and passage.element in _HOPE_ELEMENTS and not _HOPE.search(sentence):
        return able.group(0)
    return None


def _without_dates(sentence: str) -> str:
    for day in dates_in(sentence):
        sentence = sentence[: day.start] + " " * (day.end - day.start) + sentence[day.end :]
    return sentence


# A-24 ------------------------------------------------------------------------------------------

_STRENGTH = Pattern(
    r"\b(?:good (?:at|with|sense|memory|friend|boy|girl|listener|fun|eye|with)|great|brilliant|best|"
    r"excellent|amazing|talented|skil(?:l|ls|led|ful)|strengths?|strong|proud|prides?|enjoys?|enjoyed|loves?|"
    r"loved|likes?|kind(?:est|er|ness)?|brave|funny|humour|humou?rous|laughs?|caring|cares|gentle|helpful|helps? "
    r"(?!him|her|them|me\b|to\b)|hard[- ]working|determin(?:ed|ation)|resilien\w+|creative|imaginati\w+|bright|"
    r"clever|polite|cheer\w+|friendly|thoughtful|loyal|honest|generous|warm|loving|affectionate|sociable|"
    r"popular|patient|curious|observant|notices?|achiev\w+|won(?![’'])|winner|award|prize|certificate|medal|praise\w*|"
    r"learn(?:ed|t|s)|knows?|remembers?|memory for|expert|understands|confident\w*|independent\w*|"
    r"favourites?|passion\w*|keen|interest(?:ed|s)?|smiles?|happy|happiest|happily|joy|delight\w*|fix(?:es)?|"
    r"mends?|makes?|builds?|draws?|sings?|dances?|collects?|explores?|plays?|wants? to|hopes?|dreams?|"
    r"gifts?|admire\w*|able to|well|succe\w+|progress|positive\w*|likeable|charm\w*|energetic|artistic|"
    r"musical|sporty|athletic|chatty|articulate|responsible|reliable|mature|sensible|quick|capable|"
    r"can(?! ?not|[’']t| be\b| find\b| become\b| get\b| struggle\b))\b",
    re.IGNORECASE,
)
_DIFFICULTY = Pattern(
    r"\b(?:can ?not|can[’']t|could(?: not|n[’']t)|unable|struggl\w+|difficult\w*|hard (?:to|for)|finds? "
    r"[^.;]{1,30} hard|hard\b(?! ?-?work)|problems?|fails?|failed|failing|does(?: not|n[’']t)|do(?: not|"
    r"n[’']t)|never|poor\w*|weak\w*|delay\w*|lacks?|lacking|refus\w+|upset|anxious|anxiety|distress\w*|"
    r"aggress\w+|disrupt\w+|behind|below|limited|impair\w+|disorder|deficit\w*|needs? (?:help|support|"
    r"constant|adult|a lot)|require\w*|worr(?:y|ies|ied)|won[’']t|not (?:yet|able)|low (?:self|level|mood)|"
    r"easily (?:distracted|upset|led)|meltdowns?|tantrums?|unsafe|risk|danger|dislikes?|hates?|trouble|"
    r"concerns?|isolated|lonely|challeng\w+)\b",
    re.IGNORECASE,
)
# What nobody could take for anything but a strength or a joy.
_SURE_STRENGTH = Pattern(
    r"(?<!not )(?<!never )(?<!n[’']t )\b(?:good (?:at|with|sense|memory|friend|company|listener|fun)|great(?! deal| many| number)|brilliant|best|"
    r"excellent|amazing|talent\w*|skil(?:l|ls|led|ful)|strengths?|proud|enjoy(?:s|ed)?|loves?|loved|likes?|kind(?:est|"
    r"er|ness)?(?! of)|brave|funny|humour\w*|humorous|laughs?|caring|cares (?:for|about)|gentle|helpful|helps (?:out|other|"
    r"with|his|her|the|me|us)|hard[- ]working|determin(?:ed|ation)|creative|imaginati\w+|bright|clever|polite|cheerful|"
    r"friendly|thoughtful|loyal|honest|generous|loving|affectionate|sociable|popular|curious|notices|achiev(?:ed|es|"
    r"ements?)|won(?![’'])|award|prize|certificate|medal|praise\w*|expert|favourites?|passion\w*|fixe?s|mends|builds|draws|"
    r"sings|dances|collects|plays|smiles?|happiest|joy|delight\w*|admire\w*|succeed\w*|success\w*|doing well|"
    r"joker|grafter|star|lovely|can(?! ?not|[’']t| be\b| find\b| become\b| get\b| struggle\b| make it))\b",
    re.IGNORECASE,
)
# Where nothing good is told, these say too that what is told is hard.
_HARD_TOO = Pattern(
    r"\b(?:miss(?:es|ed)|los(?:es|t|ing)|forgets?|gives? up|rubbish|stupid|thick|dumb|useless|alone|left out|no friends|nobody|"
    r"frighten\w*|scared|afraid|hurts?|hits?|bites?|kicks?|shouts?|screams?|cries|hardly|barely|rarely|seldom|few|complex|"
    r"falls (?:over|out|behind)|slow(?:ly)?|tires?|worst|worse|unhappy|miserable|avoid\w*|disengaged|reluctan\w+|defian\w+|"
    r"(?:non-?compl|immatur|inatten|inflexib|rigid|impuls|oppositional|passiv|withdrawn)\w*|angry|anger|rude|lazy|bored|boring|late|too (?:hard|"
    r"loud|fast|long|much)|relies|reliant|dependen\w+|support|supervis\w+|constant\w*|without (?:an adult|help)|is(?: not|n[’']t)|"
    r"are(?: not|n[’']t)|was(?: not|n[’']t)|has no|have no|not|wanders?|hides?|runs? (?:away|off|out)|interrupts?|"
    r"distract\w*|fidget\w*|sad|low|angr\w+|stress\w*|confus\w*|gets? (?:upset|cross|muddled|lost)|needs?|bullied|excluded|sent out|"
    r"detentions?|battles?|fights?|fighting|argues|breaks|wakes|hates|in bits|screaming|exhausted|exhausting|dreads?|fears?|gaps?|under ?achiev\w+|regress\w*|barriers?)\b|n[’']t\b",
    re.IGNORECASE,
)
# A strength that is told by what somebody does, and not by a word of praise.
_SHOWN = Pattern(
    r"\b(?:he|she|they|who|and|I|[A-Z][a-z]+)(?:[’']s| is| has| will| also| always| often| never| once| himself| herself){0,2} (?:teach(?:es)?|"
    r"taught|sav(?:es?|ed)|spots?|spotted|names? (?:every|all|each|any)|shares?|looks? after|scores?|scored|cooks?|bakes?|bak(?:ed|ing)|swims?|swam|"
    r"reads?|climbs?|rides?|runs? (?:the|a|his|her|faster|like|for|in)|invent(?:s|ed)?|rescue[sd]?|comforts?|tells? (?:jokes|stor)|never gives up|"
    r"keeps? (?:going|trying|at)|finish(?:es|ed)|manage[sd]|worked out|works out|sort(?:s|ed)? out|waits? for (?:other|small|his)|grows?|"
    r"lets? (?:other|small|every)|make[s]? (?:people|every|us|me)|made (?:people|every|us|a|an|the)|repair(?:s|ed)?|paint(?:s|ed)?|gives? (?:his|her) "
    r"(?:last|own)|beats?|first to|ask(?:s|ed)? after|miss(?:es|ed)? nothing|forgets? (?:nothing|no)|trusted|chosen|asked to|picked to|represents?|"
    r"captains?|leads?)\b|\b(?:nobody|no one|few) \w+ (?:as|so|better|faster|more)\b|\b(?:good|great) (?:sense|eye|ear|company|with|at)\b|"
    r"\b(?:a|an) (?:\w+ )?(?:friend|goalkeeper|artist|reader|dancer|singer|cook|swimmer|drummer|gymnast|mimic|storyteller|"
    r"helper|listener|leader|pleasure|joy)\b|\b(?:thanks?|trust|rel(?:y|ies) on|turn to|come to) (?:him|her|them)\b",
)
_MEANT_FOR_DIFFICULTY = frozenset(
    {Element.A_NOT_WORKING, Element.A_PARENT_NOT_WORKING, Element.A_PARTICIPATION,
     Element.A_IMPORTANT_FOR, Element.A_HISTORY, Element.A_COMMUNICATION,
     Element.A_DECISION_MAKING}
)  # fmt: skip
_HEAP = 3
"""So many words of difficulty fill a sentence."""
_ENOUGH = 4
"""Below so many sentences there is too little to judge by."""


@dataclass(kw_only=True)
class _Weight:
    """How often Section A speaks of difficulty, and how often of strengths."""

    counted: int = 0
    hard: int = 0
    good: int = 0
    sure: int = 0
    read: int = 0
    """Sentences in all, those included where difficulty was asked for."""
    seen: int = 0
    """Those of them that speak of difficulty."""
    bleak: int = 0
    """Those that, in wider words, speak of difficulty."""
    heaped: bool = False
    """Whether one sentence heaps up difficulties."""
    shown: int = 0
    """Those that tell a strength, if only by what somebody does."""
    first: tuple[Passage, int, int] | None = None

    def add(self, passage: Passage, start: int, end: int) -> None:
        """Weigh one more sentence. Where difficulty was asked for, only a sure strength counts."""
        sentence = passage.text[start:end]
        hard, good = _weighed(passage, sentence)
        self.sure += _SURE_STRENGTH.search(sentence) is not None
        self.read += 1
        self.seen += hard
        is_bleak = hard or _HARD_TOO.search(sentence) is not None
        self.bleak += is_bleak
        self.heaped |= is_bleak and len(_HARD_TOO.findall(sentence)) >= _HEAP
        self.shown += (good and not _is_taken_back(sentence)) or _SHOWN.search(sentence) is not None
        self._point_at(passage, start, end, hard=is_bleak)
        if passage.element in _MEANT_FOR_DIFFICULTY:
            return
        self.counted += 1
        self.hard += hard
        self.good += good

    def _point_at(self, passage: Passage, start: int, end: int, *, hard: bool) -> None:
        if hard and (self.first is None or self.first[0].element in _MEANT_FOR_DIFFICULTY):
            self.first = passage, start, end

    @property
    def is_heavy(self) -> bool:
        """Whether difficulty fills it: twice as often as strengths, or with no strength at all."""
        if self.sure == 0 and self.read >= _ENOUGH and self.seen >= 2 and self.hard >= 1:
            return True
        if self.sure == 0 and self.shown == 0:
            return (self.read >= 2 or self.heaped) and 2 * self.bleak > self.read
        return self.counted >= _ENOUGH and self.hard > 2 * self.good


def strengths_in_a(section: Section, facts: Facts) -> Iterator[Breach]:
    """Yield one breach where Section A shows no strength, or difficulty twice as often."""
    weight = _Weight()
    for passage in section.passages:
        for start, end in passage.sentences:
            if not _SOURCE_ALONE.fullmatch(passage.text, start, end):
                weight.add(passage, start, end)
    if weight.first is not None and weight.is_heavy:
        passage, start, end = weight.first
        many = f"{weight.seen} of {weight.read} of its sentences"
        seen = many if weight.sure else "no sentence shows a strength"
        yield Breach(passage=passage, start=start, end=end, values={"counted": seen})


_SOURCE_ALONE = Pattern(r"\([^()]*\)\W*")


def _weighed(passage: Passage, sentence: str) -> tuple[bool, bool]:
    """Return whether a sentence speaks of difficulty, and whether of a strength."""
    hard = _DIFFICULTY.search(sentence) is not None
    titled = passage.element is Element.A_STRENGTHS and not hard
    good = titled or _STRENGTH.search(sentence) is not None
    own = passage.voice in (Voice.OWN_WORDS, Voice.OWN_VIEW)
    return hard and not (own and good), good and not (hard and _is_only_but(sentence))


def _is_taken_back(sentence: str) -> bool:
    """Return whether a sentence that names something good says that it is not so, or is wanting."""
    return _HARD_TOO.search(sentence) is not None and _is_only_but(sentence)


def _is_only_but(sentence: str) -> bool:
    """Return whether what is good in a sentence is taken back in it: more hard words than good."""
    return len(_DIFFICULTY.findall(sentence)) >= len(_STRENGTH.findall(sentence))
