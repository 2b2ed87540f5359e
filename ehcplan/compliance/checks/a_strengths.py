"""The check of Section A for strengths (A-24): difficulty does not fill it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach
from ehcplan.compliance.section import Section
from ehcplan.vocabulary import Element, Voice

_STRENGTH = Pattern(
    r"\b(?:good (?:at|with|sense|memory|friend|boy|girl|listener|fun|eye|with)|great|brilliant|"
    r"best|"
    r"excellent|amazing|talented|skil(?:l|ls|led|ful)|strengths?|strong|proud|prides?|enjoys?|"
    r"enjoyed|loves?|"
    r"loved|likes?|kind(?:est|er|ness)?|brave|funny|humour|humou?rous|laughs?|caring|cares|gentle|"
    r"helpful|helps? "
    r"(?!him|her|them|me\b|to\b)|hard[- ]working|determin(?:ed|ation)|resilien\w+|creative|"
    r"imaginati\w+|bright|"
    r"clever|polite|cheer\w+|friendly|thoughtful|loyal|honest|generous|warm|loving|affectionate|"
    r"sociable|"
    r"popular|patient|curious|observant|notices?|achiev\w+|won(?![’'])|winner|award|prize|"
    r"certificate|medal|praise\w*|"
    r"learn(?:ed|t|s)|knows?|remembers?|memory for|expert|understands|confident\w*|independent\w*|"
    r"favourites?|passion\w*|keen|interest(?:ed|s)?|smiles?|happy|happiest|happily|joy|delight\w*|"
    r"fix(?:es)?|"
    r"mends?|makes?|builds?|draws?|sings?|dances?|collects?|explores?|plays?|wants? to|hopes?|"
    r"dreams?|"
    r"gifts?|admire\w*|able to|well|succe\w+|progress|positive\w*|likeable|charm\w*|energetic|"
    r"artistic|"
    r"musical|sporty|athletic|chatty|articulate|responsible|reliable|mature|sensible|quick|capable|"
    r"can(?! ?not|[’']t| be\b| find\b| become\b| get\b| struggle\b))\b",
    re.IGNORECASE,
)
_DIFFICULTY = Pattern(
    r"\b(?:can ?not|can[’']t|could(?: not|n[’']t)|unable|struggl\w+|difficult\w*|hard (?:to|for)|"
    r"finds? "
    r"[^.;]{1,30} hard|hard\b(?! ?-?work)|problems?|fails?|failed|failing|does(?: not|n[’']t)|"
    r"do(?: not|"
    r"n[’']t)|never|poor\w*|weak\w*|delay\w*|lacks?|lacking|refus\w+|upset|anxious|anxiety|"
    r"distress\w*|"
    r"aggress\w+|disrupt\w+|behind|below|limited|impair\w+|disorder|deficit\w*|"
    r"needs? (?:help|support|"
    r"constant|adult|a lot)|require\w*|worr(?:y|ies|ied)|won[’']t|not (?:yet|able)|"
    r"low (?:self|level|mood)|"
    r"easily (?:distracted|upset|led)|meltdowns?|tantrums?|unsafe|risk|danger|dislikes?|hates?|"
    r"trouble|"
    r"concerns?|isolated|lonely|challeng\w+)\b",
    re.IGNORECASE,
)
# What nobody could take for anything but a strength or a joy.
_SURE_STRENGTH = Pattern(
    r"(?<!not )(?<!never )(?<!n[’']t )\b(?:good (?:at|with|sense|memory|friend|company|listener|"
    r"fun)|great(?! deal| many| number)|brilliant|best|"
    r"excellent|amazing|talent\w*|skil(?:l|ls|led|ful)|strengths?|proud|enjoy(?:s|ed)?|loves?|"
    r"loved|likes?|kind(?:est|"
    r"er|ness)?(?! of)|brave|funny|humour\w*|humorous|laughs?|caring|cares (?:for|about)|gentle|"
    r"helpful|helps (?:out|other|"
    r"with|his|her|the|me|us)|hard[- ]working|determin(?:ed|ation)|creative|imaginati\w+|bright|"
    r"clever|polite|cheerful|"
    r"friendly|thoughtful|loyal|honest|generous|loving|affectionate|sociable|popular|curious|"
    r"notices|achiev(?:ed|es|"
    r"ements?)|won(?![’'])|award|prize|certificate|medal|praise\w*|expert|favourites?|passion\w*|"
    r"fixe?s|mends|builds|draws|"
    r"sings|dances|collects|plays|smiles?|happiest|joy|delight\w*|admire\w*|succeed\w*|success\w*|"
    r"doing well|"
    r"joker|grafter|star|lovely|can(?! ?not|[’']t| be\b| find\b| become\b| get\b| struggle\b| "
    r"make it))\b",
    re.IGNORECASE,
)
# Where nothing good is told, these say too that what is told is hard.
_HARD_TOO = Pattern(
    r"\b(?:miss(?:es|ed)|los(?:es|t|ing)|forgets?|gives? up|rubbish|stupid|thick|dumb|useless|"
    r"alone|left out|no friends|nobody|"
    r"frighten\w*|scared|afraid|hurts?|hits?|bites?|kicks?|shouts?|screams?|cries|hardly|barely|"
    r"rarely|seldom|few|complex|"
    r"falls (?:over|out|behind)|slow(?:ly)?|tires?|worst|worse|unhappy|miserable|avoid\w*|"
    r"disengaged|reluctan\w+|defian\w+|"
    r"(?:non-?compl|immatur|inatten|inflexib|rigid|impuls|oppositional|passiv|withdrawn)\w*|angry|"
    r"anger|rude|lazy|bored|boring|late|too (?:hard|"
    r"loud|fast|long|much)|relies|reliant|dependen\w+|support|supervis\w+|constant\w*|"
    r"without (?:an adult|help)|is(?: not|n[’']t)|"
    r"are(?: not|n[’']t)|was(?: not|n[’']t)|has no|have no|not|wanders?|hides?|"
    r"runs? (?:away|off|out)|interrupts?|"
    r"distract\w*|fidget\w*|sad|low|angr\w+|stress\w*|confus\w*|gets? (?:upset|cross|muddled|lost)|"
    r"needs?|bullied|excluded|sent out|"
    r"detentions?|battles?|fights?|fighting|argues|breaks|wakes|hates|in bits|screaming|exhausted|"
    r"exhausting|dreads?|fears?|gaps?|under ?achiev\w+|regress\w*|barriers?)\b|n[’']t\b",
    re.IGNORECASE,
)
# A strength that is told by what somebody does, and not by a word of praise.
_SHOWN = Pattern(
    r"\b(?:he|she|they|who|and|I|[A-Z][a-z]+)(?:[’']s| is| has| will| also| always| often| never| "
    r"once| himself| herself){0,2} (?:teach(?:es)?|"
    r"taught|sav(?:es?|ed)|spots?|spotted|names? (?:every|all|each|any)|shares?|looks? after|"
    r"scores?|scored|cooks?|bakes?|bak(?:ed|ing)|swims?|swam|"
    r"reads?|climbs?|rides?|runs? (?:the|a|his|her|faster|like|for|in)|invent(?:s|ed)?|rescue[sd]?|"
    r"comforts?|tells? (?:jokes|stor)|never gives up|"
    r"keeps? (?:going|trying|at)|finish(?:es|ed)|manage[sd]|worked out|works out|sort(?:s|ed)? out|"
    r"waits? for (?:other|small|his)|grows?|"
    r"lets? (?:other|small|every)|make[s]? (?:people|every|us|me)|made (?:people|every|us|a|an|"
    r"the)|repair(?:s|ed)?|paint(?:s|ed)?|gives? (?:his|her) "
    r"(?:last|own)|beats?|first to|ask(?:s|ed)? after|miss(?:es|ed)? nothing|"
    r"forgets? (?:nothing|no)|trusted|chosen|asked to|picked to|represents?|"
    r"captains?|leads?)\b|\b(?:nobody|no one|few) \w+ (?:as|so|better|faster|more)\b|"
    r"\b(?:good|great) (?:sense|eye|ear|company|with|at)\b|"
    r"\b(?:a|an) (?:\w+ )?(?:friend|goalkeeper|artist|reader|dancer|singer|cook|swimmer|drummer|"
    r"gymnast|mimic|storyteller|"
    r"helper|listener|leader|pleasure|joy)\b|\b(?:thanks?|trust|rel(?:y|ies) on|turn to|"
    r"come to) (?:him|her|them)\b",
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


_BY_FAR = 7
"""So many parts of sentences about difficulty to one about a strength leave nothing to see of it."""
_BREAKS = Pattern(r"[,;:]| and | but ")
_HOPED = Pattern(r"\b(?:hop(?:e|es|ed)|wants?|would like|wish(?:es)?|dreams?)\b|[’']d like\b", re.I)
_IS_NOT = Pattern(r"\b(?:not|never|no|nobody|cannot|nothing)\b|n[’']t\b", re.I)
_DID = Pattern(r"\b(?:fixed|mended|built|drew|sang|danced|taught|invented|never missed)\b", re.I)


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
    hard_bits: int = 0
    """Parts of sentences that tell only difficulty: a list of them in one sentence weighs as many."""
    good_bits: int = 0
    """Parts of sentences that tell a strength, a hope apart."""
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
        self._add_bits(sentence)
        self._point_at(passage, start, end, hard=is_bleak)
        if passage.element in _MEANT_FOR_DIFFICULTY:
            return
        self.counted += 1
        self.hard += hard
        self.good += good

    def _add_bits(self, sentence: str) -> None:
        for bit in _BREAKS.split(sentence):
            if " " not in bit.strip() or _HOPED.search(bit):
                continue
            is_not = _IS_NOT.search(bit) is not None
            if not is_not and (
                _SURE_STRENGTH.search(bit) or _SHOWN.search(bit) or _DID.search(bit)
            ):
                self.good_bits += 1
            elif is_not or _DIFFICULTY.search(bit) or _HARD_TOO.search(bit):
                self.hard_bits += 1

    def _point_at(self, passage: Passage, start: int, end: int, *, hard: bool) -> None:
        if hard and (self.first is None or self.first[0].element in _MEANT_FOR_DIFFICULTY):
            self.first = passage, start, end

    @property
    def is_heavy(self) -> bool:
        """Whether difficulty fills it: twice as often as strengths, or with no strength at all."""
        if self.sure == 0 and self.read >= _ENOUGH and self.seen >= 2 and self.hard >= 1:
            return True
        shows_none = self.sure == 0 and self.shown == 0
        if shows_none and (self.read >= 2 or self.heaped) and 2 * self.bleak > self.read:
            return True
        by_far = self.hard_bits >= _ENOUGH and self.hard_bits >= _BY_FAR * self.good_bits
        return by_far or (self.counted >= _ENOUGH and self.hard > 2 * self.good)


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
