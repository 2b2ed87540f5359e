"""The topics that Section A is to touch: checks that each is there, and says something.

In a case of our own a text's heading decides, since each text was put under it by a person. In a
plan read from a Word file texts stand under any heading, so the words count wherever they are.
"""

import re
from collections.abc import Callable, Iterator

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_about import about
from ehcplan.compliance.checks.a_ahead import called_in
from ehcplan.compliance.checks.a_content import (
    FOR_THE_CHILD,
    HOPES,
    HOPES_TITLE,
    answered,
    gap,
    is_whole_account,
)
from ehcplan.compliance.checks.a_everyday import everyday, only_lessons
from ehcplan.compliance.checks.a_interests import interests
from ehcplan.compliance.checks.a_manner import is_short
from ehcplan.compliance.checks.a_next import tells_next, too_soon
from ehcplan.compliance.checks.a_others import besides_others
from ehcplan.compliance.checks.a_rows import in_a_row
from ehcplan.compliance.checks.a_schooling import ASIDE, likes_school
from ehcplan.compliance.checks.a_shows import shows, shows_free_time
from ehcplan.compliance.checks.a_told import has_lost, told_in
from ehcplan.compliance.checks.a_whose import (
    heard,
    only_parents,
    parents_side,
    title_of,
)
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import Breach, Certainty
from ehcplan.compliance.words import a as told
from ehcplan.compliance.words import a_ahead as hoped
from ehcplan.compliance.words import a_signs as signs
from ehcplan.compliance.words import a_signs_ahead as signs_ahead
from ehcplan.compliance.words import a_signs_health as signs_health
from ehcplan.vocabulary import Element

Check = Callable[[Draft], Iterator[Breach]]


def nothing_on(topic: told.Topic, *, accepts: frozenset[Element] = frozenset()) -> Check:
    """Return a check that something is said about a topic (A-08 to A-13)."""
    element = min(topic.elements)

    def check(draft: Draft) -> Iterator[Breach]:
        if not heard(draft) or answered(draft, *topic.elements):
            return
        texts = told_in(draft)
        if any(_is_under(p, topic, accepts, draft) for p in texts) or in_a_row(topic, draft):
            return
        elsewhere = any(_speaks_of(p, topic, draft) for p in texts)
        if draft.case.reading is None or not (elsewhere or shows(draft, topic)):
            about = topic.label.format(name=draft.name)
            yield gap(draft, element, elsewhere=elsewhere, topic=about)

    return check


_KIN = Pattern(
    r"\b(?:brothers?|sisters?|mum\w*|dad\w*|nan\w*|gran\w*|uncles?|aunt\w*|family|siblings?)\b",
    re.IGNORECASE,
)


def _is_under(
    passage: Passage, topic: told.Topic, accepts: frozenset[Element], draft: Draft
) -> bool:
    """Return whether a text stands under a topic, and, in a file, is not there for a word alone."""
    if passage.element not in topic.elements | accepts:
        return False
    if draft.case.reading is None:
        return True
    if has_lost(passage, draft):
        # It stood here for what it does not tell.
        return topic.key in told.topics_in(passage.text)
    if topic is told.HEALTH:
        # Texts of a file are sorted by their words: lunch, or a worry of Mum’s, brings one here.
        is_titled = topic.headings.search(title_of(passage)) is not None
        return _is_on_health(passage, draft) or (is_titled and not only_lessons(passage.text))
    if topic is told.INDEPENDENCE and not topic.headings.search(title_of(passage)):
        return _is_on_independence(passage.text, draft)
    if topic is told.FUTURE:
        return tells_next(passage.text, draft)
    if topic is told.PLAY and not topic.headings.search(title_of(passage)):
        left = signs.NEVER_PLAY.sub(" ", passage.text)
        return left == passage.text or any(p.search(left) for p in (topic.clear, signs.PLAY))
    return topic is not told.FRIENDS or _is_on_friends(passage, draft)


def _is_on_friends(passage: Passage, draft: Draft) -> bool:
    """Return whether a text among friendships tells of friends, or of their want."""
    text = signs.NEVER_FRIENDS.sub(" ", besides_others(passage.text, draft))
    spoken = [text[start:end] for start, end in english.sentences(text)]
    if any(told.FRIENDS.clear.search(one) and not _is_wished(one) for one in spoken):
        return True
    if text != passage.text:
        return False
    if signs.WITH_ADULTS.search(passage.text):
        return False
    return not any(_is_wished(one) for one in spoken) and not _KIN.search(passage.text)


def _is_on_health(passage: Passage, draft: Draft) -> bool:
    """Return whether a text that no title puts under health tells of the pupil's."""
    text = passage.text
    if parents_side(passage):
        text = _but_for_parents(text, told.HEALTH, draft)
    text = signs_health.NEVER_HEALTH.sub(" ", everyday(text, draft, around=text))
    wide = signs_health.NOT_HEALTH.sub(" ", text)
    return bool(told.HEALTH.clear.search(text) or signs_health.HEALTH.search(wide))


def _is_on_independence(text: str, draft: Draft) -> bool:
    """Return whether a text that no title puts there tells of what the pupil does alone."""
    left = signs.NEVER_INDEPENDENCE.sub(" ", besides_others(text, draft))
    return left == text or any(
        p.search(left) for p in (told.INDEPENDENCE.clear, signs.INDEPENDENCE)
    )


def _is_wished(sentence: str) -> bool:
    """Return whether a sentence is about whom to live with later, and not about friends now."""
    return bool(hoped.HOME.search(sentence) and hoped.WANTED.search(sentence))


_NEVER = {
    told.HEALTH.key: signs_health.NEVER_HEALTH,
    told.PLAY.key: signs.NEVER_PLAY,
    told.INDEPENDENCE.key: signs.NEVER_INDEPENDENCE,
    told.FRIENDS.key: signs.NEVER_FRIENDS,
    told.FUTURE.key: signs_ahead.NEVER_FUTURE,
}


def _tells_under(passage: Passage, topic: told.Topic, draft: Draft) -> bool:
    """Return whether a text under the heading of a topic tells anything of it."""
    if topic is told.FUTURE:
        return tells_next(passage.text, draft)
    return topic is not told.HEALTH or not only_lessons(passage.text)


def _speaks_of(passage: Passage, topic: told.Topic, draft: Draft) -> bool:
    title = title_of(passage) if topic is told.HEALTH else passage.heading
    if topic.headings.search(title) and _tells_under(passage, topic, draft):
        return True
    if topic is told.SCHOOLING:
        return likes_school(passage, draft)
    aside = passage.element in ASIDE or HOPES_TITLE.search(passage.heading)
    if aside and topic is not told.FUTURE:
        if is_whole_account(passage, draft):
            return _tells_now(passage, topic)
        return topic in _BESIDE_HOPES and _does_now(passage, topic, draft)
    if topic is told.PLAY and passage.element is Element.A_HISTORY:
        return False
    text = _AT_COLLEGE.sub(" ", passage.text) if _is_grown(draft) else passage.text
    if draft.case.reading is not None and parents_side(passage):
        text = _but_for_parents(text, topic, draft)
    if draft.case.reading is not None:
        text = about(text, topic, draft)
    never = _NEVER.get(topic.key)
    if never is not None and draft.case.reading is not None and topic.clear.search(text):
        text = never.sub(" ", text)
    return topic.key in told.topics_in(text)


def _tells_now(passage: Passage, topic: told.Topic) -> bool:
    """Return whether a sentence that hopes for nothing speaks of a topic."""
    return any(
        topic.key in told.topics_in(one)
        or (
            topic is told.HEALTH
            and signs_health.HEALTH.search(signs_health.NEVER_HEALTH.sub(" ", one))
        )
        for one in _without_hopes(passage)
    )


def _without_hopes(passage: Passage) -> Iterator[str]:
    """Yield what each sentence tells before it begins to hope: "She has no mates and would like …"."""
    for start, end in passage.sentences:
        for clause in passage.text[start:end].split(";"):
            hope = hoped.HOPE.search(clause)
            yield clause if hope is None else clause[: hope.start()]


_WORRIES = Pattern(
    r"\b(\w+)(?: (?:\w+ly|also|and|often|always|both|all))* (?:(?:is|are|am|was|gets?|feels?) "
    r")?(?:worr(?:y|ies|ied)|anxious|tired|exhausted|stressed)\b",
    re.IGNORECASE,
)


def _but_for_parents(text: str, topic: told.Topic, draft: Draft) -> str:
    """Return a parent's text without what it tells of the parent, or wishes the pupil one day."""
    if topic is told.FRIENDS:
        spoken = (text[start:end] for start, end in english.sentences(text))
        return " ".join(FOR_THE_CHILD.split(one)[0] for one in spoken)
    if topic is not told.HEALTH:
        return text
    own = draft.facts.names | (
        draft.pronouns or called_in(draft) or frozenset({"he", "she", "they"})
    )
    return _WORRIES.sub(lambda one: one[0] if one[1].casefold() in own else " ", text)


# To somebody who is there already, college is not what comes next.
_AT_COLLEGE = Pattern(r"\b(?:to |at |from |my |his |her |their )?college\b", re.IGNORECASE)


def _is_grown(draft: Draft) -> bool:
    return is_short(draft) and draft.year is not None and draft.year >= 12


_BESIDE_HOPES = (told.INDEPENDENCE, told.PLAY)
"""Topics of which a text may tell on its way to a hope: "She plays the fiddle. She wants …"."""


def _does_now(passage: Passage, topic: told.Topic, draft: Draft) -> bool:
    """Return whether a text among the hopes tells, beside them, what the pupil does now."""
    if passage.element not in HOPES or only_parents(passage):
        return False
    text = passage.text
    if draft.case.reading is not None and topic is not told.PLAY:
        text = _NEVER[topic.key].sub(" ", about(text, topic, draft))
    spoken = (text[start:end] for start, end in english.sentences(text))
    return any(topic.clear.search(one) and not hoped.HOPE.search(one) for one in spoken)


def play_or_leisure(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when nothing tells of play; from 14, interests tell of leisure (A-08)."""
    older = draft.age is not None and draft.age >= 14
    if older and draft.case.reading is not None and not any(interests(draft)):
        return
    if draft.case.reading is not None and shows_free_time(draft):
        return
    accepts = frozenset({Element.A_INTERESTS}) if older else frozenset[Element]()
    yield from nothing_on(told.PLAY, accepts=accepts)(draft)


def health(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when nothing tells of health, or only in a clinic's words (A-09)."""
    yield from nothing_on(told.HEALTH)(draft)
    for passage in draft.under(Element.A_HEALTH):
        clinical = told.CLINICAL.search(passage.text)
        if clinical and not told.FELT.search(told.CLINICAL.sub("", passage.text)):
            values = {
                "not_found": "There are only clinical terms, and nothing",
                "topic": "health in everyday words",
            }
            yield Breach(passage=passage, certainty=Certainty.SUSPECTS, values=values)


def future(draft: Draft) -> Iterator[Breach]:
    """Yield a breach when nothing tells what comes next, or a senior's next step is bare (A-13)."""
    said = tuple(p.text for p in heard(draft)) if draft.case.reading is not None else ()
    if not too_soon(draft, said):
        yield from nothing_on(told.FUTURE)(draft)
