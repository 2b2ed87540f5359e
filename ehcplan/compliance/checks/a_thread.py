"""Whether Section A's hopes and ways of communicating lead somewhere in the rest of the plan."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ehcplan.compliance import english
from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.a_content import HOPES
from ehcplan.compliance.checks.a_owed import infant_learns, is_owed, outcomes_name_hopes
from ehcplan.compliance.checks.a_reasons import for_nothing_told
from ehcplan.compliance.checks.a_whose import besides_parents, only_parents
from ehcplan.compliance.draft import Draft, provision_text
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty, Seen
from ehcplan.compliance.words.a import says_something, without_source
from ehcplan.compliance.words.a_ahead import COMMUNITY, HOME, HOPE, WORK
from ehcplan.compliance.words.a_at_heart import AT_HEART, HAS_COME, OF_ANOTHER
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Letter, Outcome
from ehcplan.vocabulary import Element

_FAR_OFF = (
    r"early days|(?:too|very|so|rather|still) (?:early|soon|young|small|little) (?:to|for|yet)|"
    r"(?:a (?:long|good) way|far) (?:off|ahead)|years (?:off|away|ahead)|"
    r"nothing (?:is |has been )?(?:settled|decided|planned) yet"
)
"""By which a text says why nothing leads to a hope so far."""
_LATER = Pattern(
    rf"\b(?:not (?:yet|now)|later|when (?:he|she|they|\w+) (?:is|are) older|{_FAR_OFF})\b",
    re.IGNORECASE,
)


def hopes_lead(draft: Draft) -> Iterator[Seen]:
    """Yield a breach for a hope that no outcome serves, and an outcome that serves none (A-39)."""
    hopes = [p for p in _hopes(draft) if not only_parents(p) and says_something(p.text)]
    if not draft.outcomes and not draft.text_of(Letter.E).strip():
        return
    if draft.knows(Known.LINKS) and draft.case.reading is None:
        yield from _unlinked(draft, hopes)
        return
    if outcomes_name_hopes(draft):
        return
    yield from islice(for_nothing_told(draft), 1)
    hopes = [p for p in hopes if HOPE.search(p.text)] or hopes
    left = [hope for hope in hopes if not _is_served(hope.text, draft)]
    if 2 * len(left) > len(hopes) and not infant_learns(draft):
        yield Breach(passage=left[0], certainty=Certainty.SUSPECTS, values=_not_served(left[0]))
        return
    for passage, start, end in islice(_dreams(draft), _MOST):
        values = _not_served(passage, passage.text[start:end])
        yield Breach(
            passage=passage, start=start, end=end, certainty=Certainty.SUSPECTS, values=values
        )


_MOST = 2
"""So many dreams that nothing serves are told of: after that it is one thing to talk over."""
_DREAM = Pattern(
    r"\b(?:dreams? (?:is|of|about)|ambition|would (?:really )?love to|(?:wants?|hopes?|would like) "
    r"to (?:be(?:come)? an? |learn |run (?:my|his|her|their|a) |own )|aspires to"
    r"|(?:wants?|would like|[’']d like) (?:an? |paid |my own |his own |her own )?(?:\w+ )?(?:job|career) "
    r"(?:with|in|as|on|at|working|looking|driving|making|mending|selling)"
    r"|(?:would|[’']d) (?:give|do) anything to|(?:is |am |[’']s |[’']m )?(?:determined|set "
    r"on|desperate|certain) (?:to be|he[’']ll be|she[’']ll be|on being|to become)"
    r"|(?:aspirations?|ambitions?|dreams?|wants?|wish(?:es)?|hopes?(?: for the future)?) ?[:=–-]+ "
    r"?[“\"‘]?(?:is )?to (?!have a (?:say|break)|do well|be (?:happy|able))\w+"
    r"|(?:one day,? (?:I|he|she|they)(?: will|[’']ll)|(?:I[’']m|(?:he|she) is) going to) be an? )\b"
    rf"|{AT_HEART}",
    re.IGNORECASE,
)
_TO_BE = Pattern(
    r"\b(?:be|becom(?:e|ing)|being) an? (?!good\b|better\b|happy\b|part\b|member\b)", re.IGNORECASE
)
_SET_ASIDE = Pattern(
    r"\b(?:used to|gone off|for fun|no outcome|not (?:yet|now)|later|no longer|changed "
    r"(?:his|her|their|my) mind)\b"
    rf"|\b(?:{_FAR_OFF})\b",
    re.I,
)
_REASON = Pattern(r"\b(?:so as to|so that|because|in order to|and (?:get|so))\b", re.I)
_CHECKED_BY = Pattern(
    r"\((?![^()]*\b(?:hopes?|dreams?|wish(?:es)?|aspirations?|ambitions?|aims?|goals?|wants?|"
    r"towards?|leads?|leading|steps?|comes? from|linked|serves?|for (?:his|her|their) \w+|one "
    r"day)\b)"
    r"[^()]*\)|\b(?:class )?teachers?\b",
    re.I,
)
"""Who checks an outcome, and where it comes from: but not the hope that it is printed to serve."""


def _dreams(draft: Draft) -> Iterator[tuple[Passage, int, int]]:
    """Yield each sentence in which the pupil dreams of something that no outcome comes near."""
    outcomes = _CHECKED_BY.sub(" ", draft.text_of(Letter.E))
    own = frozenset(name[:5] for name in draft.facts.names)
    for passage in _may_dream(draft):
        if only_parents(passage) or _SET_ASIDE.search(passage.text):
            continue
        for start, end in passage.sentences:
            text = passage.text[start:end]
            found = _dream_in(text, passage)
            if found is None or besides_parents(text) != text or _is_next_step(found, passage):
                continue
            if OF_ANOTHER.search(text[: found.start()]) or HAS_COME.search(passage.text, start):
                continue
            thing = _REASON.split(without_source(text[found.start() :]))[0]
            if not _comes_near(thing, outcomes, own) and is_owed(thing, draft):
                yield passage, start, end


def _may_dream(draft: Draft) -> Iterator[Passage]:
    yield from draft.calling(calling_words(_DREAM), Letter.A)
    if draft.case.reading is not None:
        yield from (p for p in draft.under(*HOPES) if _TO_DO.match(p.text))


def _dream_in(text: str, passage: Passage) -> re.Match[str] | None:
    """Return where a sentence dreams; under a title of hopes, "to buy a van" is enough."""
    titled = passage.element in HOPES and passage.letter is Letter.A
    return _DREAM.search(text) or (_TO_DO.match(text) if titled else None)


def _is_next_step(found: re.Match[str], passage: Passage) -> bool:
    """Return whether somebody wants to learn something, where it is asked what they do alone."""
    return passage.element is Element.A_INDEPENDENCE and found[0].rstrip().endswith("learn")


_TO_DO = Pattern(
    r"^\W*to (?!have a (?:say|break)|do well|be (?:happy|able|safe|well)|stay|keep|continue|carry "
    r"on|feel|get through)[a-z]+ [a-z]+"
)


def _comes_near(thing: str, outcomes: str, own: frozenset[str]) -> bool:
    """Return whether the outcomes share a word or a kind of thing with what is dreamt of."""
    apart = {COMMUNITY, HOME} if _TO_BE.search(thing) else set()
    if any(own.search(thing) for own in _FOR_ITSELF):
        apart |= {COMMUNITY, HOME, _COMPANY}
    kinds = (k for k in _KINDRED if k not in apart and not (k is _ANIMALS and _RIDES.search(thing)))
    if any(k.search(thing) and k.search(outcomes) for k in kinds):
        return True
    stems = _stems(thing) - own
    return not stems or bool(stems & _stems(outcomes))


_RIDES = Pattern(r"\b(?:rid(?:e|es|ing)|gallop\w*)\b", re.IGNORECASE)
_ANIMALS = Pattern(
    r"\b(?:animals?|horses?|dogs?|cats?|pets?|farm\w*|vets?|pony|ponies|zoo)\b", re.I
)


_WANTED = Pattern(
    r"\b(?:I|he|she|they) (?:would (?:like|love)|wants?) (?:a|an|my own|his own|her own|their own) "
    r"(?:\w+ )?(?:job|flat|"
    r"house|home|place|shop|salon|business|farm|garage|caf[eé]|restaurant|studio|family|dog|horse|"
    r"car)\b"
    r"|\bI[’']d (?:like|love) (?:a|an|my own) (?:job|flat|house|home|place|shop|business)\b",
    re.IGNORECASE,
)


def _hopes(draft: Draft) -> tuple[Passage, ...]:
    """Return the texts that hope: in a file without such a heading, those whose words show it."""
    titled = draft.under(*HOPES)
    if titled or draft.case.reading is None:
        return tuple(titled)
    return tuple(p for p in draft.of(Letter.A) if _WANTED.search(p.text))


def _unlinked(draft: Draft, hopes: list[Passage]) -> Iterator[Breach]:
    served = {ref for outcome in draft.outcomes for ref in outcome.aspirations}
    for hope in hopes:
        if hope.ref not in served and not _LATER.search(hope.text):
            yield Breach(passage=hope, values=_not_served(hope))
    for outcome in draft.outcomes:
        if not outcome.aspirations and not _is_important_for(outcome):
            told = "This outcome is not linked to anything that {name} hopes for"
            values = {"thread": told.format(name=draft.name)}
            where = draft.passage_of(outcome)
            yield Breach(passage=where, certainty=Certainty.SUSPECTS, values=values)


def _not_served(hope: Passage, text: str = "") -> dict[str, str]:
    words = without_source(text or hope.text).strip(" .“”")
    return {"thread": f"No outcome in Section E moves towards “{words}”"}


def _is_important_for(outcome: Outcome) -> bool:
    """Return whether an outcome is there to keep the person safe or well."""
    return bool(re.search(r"\b(?:safe\w*|health\w*|well|medic\w+)\b", outcome.words.text, re.I))


# Words that hopes and outcomes share whatever they are about.
_EMPTY = frozenset(
    """about able after again also always anything because become been being best better both
    could does doing done each ever every everything feel from getting give goes going good great
    have having help hope hopes important into just keep kind know like likes live lots made make
    makes many mine more most much need needs next nice only other others over part people really
    said same says school shall should show some someone something sometimes still such take than
    that their them then there these they thing things think this those through time until very
    want wants well what when where which while with without work would year years your older big
    dream dreams future goal goals aspiration wish wishes life lives happy proud achieve long term
    will using uses used able independently july june end pupil child support skills improve
    class lesson lessons day days week weeks home own place places thinks knows finish under
    """.split()  # noqa: SIM905 - a page of words reads better than a page of quotation marks
)
_COMPANY = Pattern(
    r"\b(?:play\w*|games?|friends?|mates|children|others|company|invit\w+|join\w*|"
    r"part(?:y|ies)|sleepovers?|clubs?|meet\w*|together|people (?:of )?(?:his|her|their))\b",
    re.I,
)
_MUSIC = Pattern(r"\b(?:music\w*|sing\w*|band|drum\w*|guitar|danc\w+|act(?:or|ing)|stage)\b", re.I)
_FOR_ITSELF = (_MUSIC, Pattern(r"\b(?:driving|licence|motorbike|fly(?:ing)? planes?)\b", re.I))
"""What nobody comes nearer to by joining in with others, or by living on their own."""
_KINDRED = (
    WORK,
    HOME,
    COMMUNITY,
    Pattern(r"\b(?:read\w*|books?|stor(?:y|ies)|liter\w+)\b", re.I),
    Pattern(r"\b(?:maths?|number\w*|count\w*|money|budget\w*)\b", re.I),
    Pattern(r"\b(?:writ(?:e|es|ing)|spell\w*|typ(?:e|ing)|records?)\b", re.I),
    Pattern(r"\b(?:talk\w*|speak\w*|speech|say|words?|sign\w*|tell\w*|jokes?)\b", re.I),
    Pattern(r"\b(?:bus(?:es)?|trains?|travel\w*|tram|driv\w+|bikes?|walk\w*)\b", re.I),
    _ANIMALS,
    Pattern(r"\b(?:cook\w*|bak\w+|chef|caf[eé]|kitchen|cater\w*|meals?)\b", re.I),
    _COMPANY,
    _MUSIC,
    Pattern(r"\b(?:football\w*|sports?|swim\w*|gym|run(?:ning)?|team)\b", re.I),
    Pattern(r"\b(?:colleges?|courses?|level \d|qualif\w+|gcses?|exams?|train\w+)\b", re.I),
)


def _is_served(hope: str, draft: Draft) -> bool:
    """Return whether any outcome shares a word or a kind of thing with a hope."""
    hope, outcomes = without_source(hope), _CHECKED_BY.sub(" ", draft.text_of(Letter.E))
    if _LATER.search(hope) or any(k.search(hope) and k.search(outcomes) for k in _KINDRED):
        return True
    own = frozenset(name[:5] for name in draft.facts.names)
    return bool((_stems(hope) & _stems(outcomes)) - own)


def _stems(text: str) -> frozenset[str]:
    return frozenset(
        word[:5] for word in english.words(text) if len(word) > 3 and word not in _EMPTY
    )


@dataclass(frozen=True, kw_only=True)
class Way:
    """A way of communicating that takes teaching, equipment or people."""

    label: str
    named: Pattern
    provided: Pattern
    """What in another section shows that it is thought of."""
    is_pupils: bool = True
    """Whether other sections mean the pupil by it: an interpreter may be there for a parent."""


def _way(label: str, named: str, provided: str = "", *, is_pupils: bool = True) -> Way:
    every = f"{named}|{provided}" if provided else named
    return Way(
        label=label,
        is_pupils=is_pupils,
        named=Pattern(rf"\b(?:{named})\b", re.IGNORECASE),
        provided=Pattern(rf"\b(?:{every})\b", re.IGNORECASE),
    )


WAYS = (
    _way(
        "a communication device or app",
        r"talkers?(?: app)?|vocas?|aac(?: device| app)?|eye[- ]?gaze|communication (?:aid|device|"
        r"app)|"
        r"speech[- ]generating device|(?:high|low)[- ]tech aid|grid ?(?:pad|3)|proloquo\w*|"
        r"(?:speaks|talks) (?:with|through|using) (?:a|an|his|her|their) (?:device|tablet|ipad|app)",
        r"devices?|augmentative|assistive technolog\w+|tablets?|apps?",
    ),
    _way("Makaton or other signing", (
        r"makaton|signalong|sign(?:s|ing|ed)? (?:supported|along)|key ?word sign\w*"
    ), (
        r"signs?|signing|signed|total communication"
    )),
    _way("British Sign Language", r"bsl|british sign language", (
        r"sign language|signing|communication support worker|interpreter"
    )),
    _way("PECS or a symbol book", r"pecs|picture exchange|symbol (?:book|board)|communication book", (
        r"symbols?|pictures?|communication (?:books?|boards?)|aac|visuals?"
    )),
    _way("a switch", (
        r"(?:uses|presses|with|by|operates|his|her|a) (?:a |his |her |two |single "
        r")?switch(?:es)?(?! (?:off|on|between|to))"
    ), r"switch(?:es)?|assistive technolog\w+"),
    _way("an interpreter", r"(?:through|with|needs|uses|has|using) an? (?:\w+ )?interpreter",
         r"interpret\w*|bilingual|home language", is_pupils=False),
    _way("braille", r"braille", r"braille|tactile"),
)  # fmt: skip


def ways_agree(draft: Draft) -> Iterator[Seen]:
    """Yield a breach for a way of communicating that only A has, or only B and F (A-41)."""
    provision = "\n".join(provision_text(part) for part in draft.provision(Letter.F))
    provided = f"{provision}\n{draft.text_of(Letter.F)}"
    if not provided.strip():
        return
    for way in WAYS:
        yield from _way_in_a(way, draft, provided)
        yield from _way_in_f(way, draft)


def _tells_ways(passage: Passage) -> bool:
    """Return whether a text tells how the pupil communicates: not what friends or family use."""
    under = (Element.A_COMMUNICATION, Element.A_WHAT_HELPS, Element.A_DECISION_MAKING, None)
    return passage.element in under or bool(
        re.search(r"\bcommunicat|\buses?\b", passage.text, re.IGNORECASE)
    )


def _way_in_a(way: Way, draft: Draft, provided: str) -> Iterator[Breach]:
    if way.provided.stands_in(provided):
        return
    for passage in draft.calling(calling_words(way.named), Letter.A):
        found = way.named.search(passage.text) if _tells_ways(passage) else None
        if found:
            values = {"ways": f"Section A speaks of {way.label}, and Section F has nothing on it"}
            yield Breach(passage=passage, start=found.start(), end=found.end(), values=values)
            return


def _way_in_f(way: Way, draft: Draft) -> Iterator[Breach]:
    said = draft.text_of(Letter.A)
    if not said or not way.is_pupils or way.provided.stands_in(said):
        return
    for passage in draft.calling(calling_words(way.named), Letter.B, Letter.F):
        found = way.named.search(passage.text)
        if found:
            values = {
                "ways": f"Section {passage.letter} speaks of {way.label}, and Section A does not"
            }
            yield Breach(passage=passage, start=found.start(), end=found.end(), values=values)
            return
