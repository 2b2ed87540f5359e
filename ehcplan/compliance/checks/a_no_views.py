"""Whether Section A says that views could not be had, and whether it shows any all the same (A-18)."""

import re
from collections.abc import Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.a_whose import PARENT, parents_side, subject_of, title_of
from ehcplan.compliance.english import dates_in, sentences
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Seen
from ehcplan.compliance.section import Section
from ehcplan.plan.shown import Mode
from ehcplan.vocabulary import Element

_COULD_NOT = (
    r"(?:unable|(?:was|is|were)(?: not|n[’']t) (?:really |yet )?(?:in a|in any) position|not "
    r"(?:felt |thought )?(?:fair|right|kind)|(?:did|does|do|would)(?: not|n[’']t) have (?:the "
    r")?(?:\w+ ){1,3}"
    r"(?:skills|words|language|ability|understanding)|not (?:yet |currently |really )?able|"
    r"(?:is|was|are|were)n[’']t able|(?:would|will|could|might|may) not be able|could not|"
    r"couldn[’']t|cannot|can[’']t|can not|(?:was |is )?not possible|impossible|"
    r"too (?:young|little|small)|preclud\w+|prevent\w*|(?:not|n[’']t) (?:yet )?at (?:a|the) stage|"
    r"(?:do|does|did)(?: not|n[’']t) (?:feel|think|believe)[^.!?\n]{0,20} (?:can|could|would)|"
    r"only (?:two|three|four|2|3|4)\b|"
    r"too (?:severely )?(?:disabled|complex|ill|poorly|tired|anxious|distressed|unwell)|"
    r"non-?\s?(?:verbal|speaking)|pre-?verbal|does(?: not|n[’']t) "
    r"(?:yet )?(?:speak|talk|use (?:words|speech|language)|understand|have (?:the "
    r")?(?:words|ability|language|understanding|"
    r"capacity|speech|insight|means))|did(?: not|n[’']t) (?:have the|understand)|"
    r"would(?: not|n[’']t) (?:understand|be meaningful|"
    r"have understood)|(?:not|n[’']t) (?:yet )?(?:talking|speaking|using words)|"
    r"has no (?:speech|language|words|means|way)|"
    r"lack(?:s|ed|ing)? (?:of )?(?:the |any |verbal |sufficient )?(?:understanding|language|"
    r"capacity|ability|insight|verbal|maturity|"
    r"speech|words|comprehension|skills)|unwilling|declined|refused|did(?: not|n[’']t) (?:engage|"
    r"wish|want|respond|cooperate|co-operate)|"
    r"limited (?:understanding|language|verbal|communication)|without (?:speech|language)|"
    r"was asleep|"
    r"(?:level|degree|severity|nature|extent) of (?:his |her |their )?(?:needs?|understanding|"
    r"disabilit\w+|difficult\w+|learning|"
    r"cognition|functioning)|given (?:his|her|their) (?:young )?(?:age|level|needs?|understanding|"
    r"difficult\w+|diagnosis|disabilit\w+)|(?:due|owing) to (?:his|her|their) (?:\w+ ){0,4}(?:age|"
    r"level|needs?|understanding|"
    r"difficult\w+|disabilit\w+|diagnosis|autism|complexity|delay))"
)
_VIEW = (
    r"(?:views?|wishes|feelings|opinions?|preferences|thoughts|contribut\w+|participat\w+|"
    r"tak(?:e|ing) part|"
    r"say (?:what|anything|how|if|whether)|express (?:him|her|them|what|an|any)\w*|"
    r"(?:tell|let) us (?:know )?(?:what|how|about)|"
    r"let (?:us|anyone|people|others) know|complete (?:the|this|"
    r"a) (?:form|section|profile|questionnaire|page|sheet)|"
    r"answer(?:ed)?(?: (?:the|these|our|any))?(?: questions)?|(?:the|these|our|any|my|such|"
    r"direct) questions|(?:be|been|was|were) asked|ask(?:ed|ing)? (?:of )?(?:him|her|them|"
    r"[A-Z]\w+)|"
    r"have (?:a|his|her|their) (?:say|voice)|find out (?:what|how)|give an account|"
    r"(?:give|offer) (?:an?|any) (?:\w+ )?(?:answer|response|opinion)|"
    r"(?:pupil|child|student|young person)[’']?s?[’']? voice|want(?:ed)? to (?:talk|share|speak|"
    r"join in)|interviewed|consulted|"
    r"(?:this|the) (?:part|section|box) (?:is|has|was))"
)
_WHOSE = r"(?:pupil|child|student|young person|learner|his|her|their|[A-Z][\w-]+)(?:[’']s)?"
_NO_VIEWS = Pattern(
    rf"\b{_COULD_NOT}\b[^.;!?\n]{{0,70}}\b{_VIEW}\b"
    rf"|\b{_VIEW}\b[^.;!?\n]{{0,70}}\b(?:because|as|since|due|owing|given|for|:|[–—(-]) "
    rf"?(?:[^.!?\n]{{0,40}}\b)?{_COULD_NOT}\b"
    rf"|\b{_WHOSE} (?:own )?(?:views?|voice|wishes|opinions?|comments|contribution)\s*(?:[:=–—-]|"
    r"is|are|was|were)\s*(?:n/?a|none|nil|not|unable|"
    r"no|unknown|blank|left blank|could)\b"
    r"|\b(?:views?|wishes|opinions?|voice)\b[^.!?\n]{0,50}\b(?:(?:could|can) ?not|couldn[’']t|"
    r"cannot|(?:were|was|is|are|have|has)n[’']t|were not|"
    r"was not|is not|are not|have not|has not|not (?:been )?) ?(?:been )?(?:be )?(?:able to be "
    r")?(?:obtained|gathered|sought|given|asked|known|taken|"
    r"ascertained|collected|recorded|provided|established|shared|elicited|possible|available|"
    r"applicable|included|captured)\b"
    r"|\b(?:not|\w*n[’']t|never) (?:been )?(?:sought|asked (?:for|about)|gathered|obtained|recorded|"
    r"collected|collect|gather|obtain) (?:any |of )?"
    rf"{_WHOSE}?\s?(?:own )?(?:views?|wishes|opinions?)\b"
    r"|\b(?:did|does) not (?:give|share|express|offer|contribute) (?:any |his |her |their "
    r")?views?\b"
    r"|\b(?:no|without) (?:own )?(?:views?|wishes|opinions?)\b[^.!?\n]{0,30}\b(?:given|obtained|"
    r"gathered|record(?:ed)?|expressed|shared|report|"
    r"non-?verbal|non-?speaking|pre-?verbal|offered|available)\b"
    r"|\b(?:no|without) (?:pupil |child |student )?(?:views?|voice|wishes|"
    r"opinions?)\b[^.!?\n]{0,30}\b(?:because|as|since|from|was|were|about)\b"
    r"|\b(?:gave|gives|made|offered) no (?:response|answer|reply|comment)s?\b|"
    r"\b(?:could|can|did|does) contribute nothing\b|\bdid(?: not|n[’']t) "
    r"contribute\b|\bjust shrugged\b|\b(?:won[’']t|would not|wouldn[’']t|will not) (?:answer|talk|"
    r"speak|engage|say)\b[^.!?\n]{0,60}\bviews?\b"
    r"|\b(?:hard|difficult|impossible|tricky) to (?:know|tell|find out|establish) (?:what|how) "
    r"(?:\w+ )?(?:thinks?|wants?|feels?|likes?|would)\b"
    r"|\b(?:hard|difficult|impossible|tricky) to (?:ascertain|get|gain|gather|establish|elicit|"
    r"obtain) (?:[\w’']+ ){0,3}(?:views?|opinions?|wishes|voice)\b|\bhas no (?:\w+ )?(?:views?|"
    r"opinions?|preferences)\b|\bviews (?:are|were) (?:therefore |thus )?(?:those of|the same as)\b"
    rf"|\b{PARENT}\b[^.!?\n]{{0,20}}\b(?:speaks?|answer(?:s|ed)?|spoke) (?:for|on behalf of) "
    rf"(?:him|her|them)\b[^.!?\n]{{0,20}}\b{_COULD_NOT}\b"
    r"|\bnot (?:felt |thought |considered |deemed )?(?:appropriate|meaningful|suitable|relevant|"
    r"applicable)\b[^.!?\n]{0,50}\b(?:to (?:ask|"
    r"seek|interview|involve|consult|gather)|views?|wishes)\b"
    r"|\b(?:parents[’']?|mum[’']s|mother[’']s|dad[’']s|staff[’']?s?|famil\w+[’']s?) views? "
    r"(?:stand|are (?:given|taken|used)|were (?:given|"
    r"taken|used)|have been (?:given|taken|used)) (?:for|in|as|instead)\b|\bviews? (?:have been|"
    r"were|are) taken (?:as|to be) (?:those|the same)\b"
    r"|\b(?:answered|spoken|completed|filled|written)\b[^.!?\n]{0,40}\b(?:in (?:his|her|their) "
    r"(?:place|stead)|instead of (?:him|her|them))\b"
    r"|\bbecause (?:he|she|they|of (?:his|her|their) "
    r"age)\b[^.!?\n]{0,50}\bviews\b[^.!?\n]{0,30}\bnot\b"
    rf"|\b(?:because|as|since) [^.,!?\n]{{0,40}}\b{_COULD_NOT}\b[^.!?\n]{{0,20}},? (?:{PARENT}|his|"
    r"her|their|the|staff|we)\b[^.!?\n]{0,30}\b"
    r"(?:completed|filled|written|answered|given|spoken|wrote)\b"
    r"|\b(?:views?|voice) (?:were|was|are|have been) (?:sought|taken|gathered|given) (?:only "
    r")?(?:from|by) (?:his |her |their |the )?(?:parents?|mum|family|staff|adults) (?:only|alone|"
    r"instead)\b"
    r"|\b(?:left|leave|leaving) (?:this|it|the (?:section|page|box)) (?:blank|empty)\b|"
    r"\bnobody asked (?:him|her|them)\b|\bviews? (?:can ?not|can[’']t) be relied (?:up)?on\b"
    r"|^\W*(?:could|can)(?: not|n[’']t) be (?:had|gathered|got|obtained|sought|given|taken|"
    r"established)\b|^\W*no (?:response|reply|answer|comment|view|contribution)s? "
    r"(?:was |were )?(?:given|received|made|returned|possible)\b"
    rf"|\b{_WHOSE} (?:own )?(?:views?|voice|wishes|opinions?|contribution)\s*[:=–—-]\s*(?:could|"
    r"can|did|does|were|was|has|have)(?: not|n[’']t)\b"
    r"|\b(?:not|\w*n[’']t) (?:in a|in any) position to (?:contribute|take part|answer|say)\b|"
    r"\bso (?:this|the) (?:section|part|page|box) (?:is|has been|was) (?:left )?"
    r"(?:blank|empty)\b|\bnot (?:felt |thought |considered )?(?:fair|right|kind) to ask (?:him|her|"
    r"them|[A-Z]\w+)\b"
    r"|^\W*(?:[\w’' ]{1,40}: ?)?(?:is |he is |she is )?\b(?:non|pre)-?verbal\W*$",
    re.IGNORECASE,
)
# Behind a label ("Child's views:"): none, and that it is for want of words or of years.
_NONE = Pattern(
    r"^\W*(?:n/?a|none|nil|not applicable|no views?|unable|not able|not known|unknown|"
    rf"blank)\b(?:[^.!?\n]{{0,40}}\b{_COULD_NOT}\b)?",
    re.IGNORECASE,
)
_FORM = (
    r"(?:forms?|questionnaires?|booklets?|sheets?|surveys?|pages?|worksheets?|templates?|passport)"
)
_LEFT = (
    r"(?:blank|empty|unfinished|untouched|unanswered|incomplete|not (?:been )?(?:filled|completed)|nothing "
    r"(?:on|in) it|no answers?|put away|put aside|abandoned)"
)
_BEYOND = (
    rf"(?:{_COULD_NOT}|beyond (?:him|her|them)|(?:can|could)(?: not|n[’']t)|does(?: not|n[’']t) (?:follow|know|"
    r"grasp)|not (?:something|a thing)|has no (?:words|idea|way)|too (?:hard|difficult|abstract))"
)
_LEFT_BLANK = Pattern(
    rf"\b{_FORM}\b[^.!?\n]{{0,60}}\b{_LEFT}\b[^!?\n]{{0,50}}\b{_BEYOND}"
    rf"|\b{_FORM}\b[^.!?\n]{{0,40}}\b{_BEYOND}[^.!?\n]{{0,30}}\b{_LEFT}\b",
    re.IGNORECASE,
)
"""A form for the pupil's views that came back bare, since the pupil could do no more with it."""
_OTHERS_FORM = Pattern(rf"\b(?:{PARENT}|parental|consent|medical|staff|school)\b", re.IGNORECASE)
_OF_VIEWS = Pattern(r"\b(?:views?|voice|wishes|opinions?)\b", re.IGNORECASE)
_LONG_ENOUGH = 14
"""A match of more signs than a bare "not applicable" tells for want of what."""
_SEEN = Pattern(
    r"\b(?:observ(?:ed|ation|ations)|we (?:saw|have seen|watched|notice\w*)|(?:over|on|during) "
    r"(?:\w+ )?"
    r"(?:mornings?|afternoons?|days|sessions|visits)|talking mats?|photo(?:graph)?s?|symbols?|"
    r"objects? of "
    r"reference|shows? (?:us|this|that|his|her|their|what)|smil(?:es|ed)|reach(?:es|ed) (?:for|"
    r"out)|"
    r"turns? away|points? (?:to|at)|pointed|chose|lights? up|laugh(?:s|ed)|represent\w*|"
    r"as understood by|"
    r"people who know (?:him|her|them) (?:well|best))\b",
    re.IGNORECASE,
)
# What a pupil does from which others may see what is liked, wanted or refused.
_ACTS = (
    r"(?:drew|draws|told|tells|said|says|sat|sits|stay(?:s|ed)|look(?:s|ed)|hand(?:s|ed)|"
    r"g[ai]ve[sn]?|ran|runs|cried|cries|push(?:es|ed)|cover(?:s|ed)|"
    r"leaves|left|pick(?:s|ed)|took|takes|went|goes|ask(?:s|ed)|talk(?:s|ed)|show(?:s|ed)|"
    r"nod(?:s|ded)|kept|keeps|cho[o]?ses?|wrote|typed|sign(?:s|ed)|"
    r"sent|made|makes|climb(?:s|ed)|carr(?:ies|ied)|clap(?:s|ped)|laugh(?:s|ed)|smile[sd]|"
    r"point(?:s|ed)|turn(?:s|ed)|pull(?:s|ed)|put|puts|"
    r"squeal(?:s|ed)|stopp?(?:s|ed)|walk(?:s|ed)|shook|shakes|press(?:es|ed)|wriggle[sd]|"
    r"settle[sd]|answer(?:s|ed)|recorded|filmed|sorted|"
    r"circled|was (?:perfectly |quite |very )?clear|became|would not leave|lean(?:s|ed)|"
    r"hum(?:s|med)|danced?s?)\b(?! not\b)"
)
_WHEN = Pattern(
    r"\b(?:each|every) (?:time|day|morning|session)|\btimes out of\b|\b(?:mornings?|afternoons?|"
    r"visits?|sessions?)\b|\bseen by\b|\b(?:his|her|"
    r"their|the) (?:key person|key worker|teacher|tutor|TA|teaching assistant|carer)\b",
    re.IGNORECASE,
)


# "We do not accept that a child with no words has no views": said to be untrue.
_DENIED = Pattern(
    r"(?:\b(?:not|never|nobody|nonsense|wrong|untrue|myth)|n[’']t)\b[^.;!?\n]{0,20}\b(?:accept|"
    r"believe|think|mean|true|assume|say|agree)\w*\b[^.;!?\n]{0,50}$|"
    r"\b(?:does(?: not|n[’']t) mean|rather than|instead of|it is wrong|a myth)\b[^.;!?\n]{0,40}$",
    re.IGNORECASE,
)


def only_says_no_views(text: str) -> bool:
    """Return whether a text tells that views could not be had, and shows none."""
    return bool(_NO_VIEWS.search(text)) and not _SEEN.search(text)


def no_views(section: Section, facts: Facts) -> Iterator[Seen]:
    """Yield a breach where views are said to be out of reach, and nothing else shows them (A-18)."""
    for passage in section.calling(calling_words(_NO_VIEWS, _NONE, _LEFT_BLANK)):
        found = _NO_VIEWS.search(passage.text) or _none_at_all(passage) or _left_blank(passage)
        before = passage.text[: found.start()] if found else ""
        # Who says "I can't ask for things in shops" has a voice here.
        if found and (_DENIED.search(before) or _SAYS_I.search(before)):
            continue
        if found and not any(_shows_views(p, found, passage, facts) for p in section.passages):
            yield Breach(passage=passage, start=found.start(), end=found.end())


_SAYS_I = Pattern(r"\bI(?:[’']m|[’']ve)?\s+(?:\w+\s+)?$")


def _left_blank(passage: Passage) -> re.Match[str] | None:
    found = _LEFT_BLANK.search(passage.text)
    before = passage.text[: found.end()] if found else ""
    return None if _OTHERS_FORM.search(before) else found


def _none_at_all(passage: Passage) -> re.Match[str] | None:
    found = _NONE.match(passage.text)
    if found is None:
        return None
    is_told_why = len(found.group(0).strip()) > _LONG_ENOUGH + 2
    return found if is_told_why or _OF_VIEWS.search(title_of(passage)) else None


def _shows_views(passage: Passage, found: re.Match[str], excused: Passage, facts: Facts) -> bool:
    """Return whether a text shows what the pupil says, does or chooses, and how that is known."""
    text = passage.text
    if passage is excused:
        text = text[: found.start()] + " — " + text[found.end() :]
        if _acts_on_a_day(text, facts):
            return True
    if parents_side(passage) or passage.element is Element.A_HISTORY:
        return False
    told = passage.mode not in (None, Mode.SUMMARY) and passage is not excused
    if not facts.reads_document and told:
        return passage.is_pupils and bool(passage.method and passage.gathered_on)
    return told or bool(_SEEN.search(text)) or _acts_on_a_day(text, facts)


def _acts_on_a_day(text: str, facts: Facts) -> bool:
    """Return whether a text tells what the pupil did, and when or before whom."""
    pattern = subject_of(facts.names, facts.pronouns, _ACTS)
    if pattern.search(text) is None:
        return False
    spoken = [text[start:end] for start, end in sentences(text)]
    return any(
        pattern.search(one) is not None and _tells_when(" ".join(spoken[max(0, at - 2) : at + 3]))
        for at, one in enumerate(spoken)
        if not _OF_A_LIFE.search(one)
    )


def _tells_when(text: str) -> bool:
    return next(dates_in(text), None) is not None or _WHEN.search(text) is not None


# Schools gone to and first steps are a history: they show no view.
_OF_A_LIFE = Pattern(
    r"\bborn\b|\b(?:went|goes|moved|came|transferred|returned) (?:back )?(?:on )?(?:to|from) "
    r"(?:[A-Z]\w+|(?:a|the|his|her|their) (?:\w+ )?(?:nursery|school|"
    r"college|playgroup))|\bleft (?:[A-Z]\w+|school|nursery)|\b(?:walked|talked|sat up|"
    r"crawled) at\b|\b(?:at|by) \w+ (?:months|years)\b"
)
