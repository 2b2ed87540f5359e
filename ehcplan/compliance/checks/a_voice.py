"""Whose voice stands in Section A: first person, views said to be missing, and how they came."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ehcplan.compliance import english
from ehcplan.compliance.checks.a_marks import but_for_quoted
from ehcplan.compliance.checks.a_source import is_only_seen, tells_source
from ehcplan.compliance.checks.a_whose import (
    FIRST_PERSON,
    PARENT,
    heard,
    parents_side,
    pupils_side,
    title_of,
)
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.facts import Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FINAL_STAGES, Breach, Certainty, Duty, NotKnown, Seen
from ehcplan.compliance.section import Section
from ehcplan.plan import ages
from ehcplan.plan.known import Known
from ehcplan.plan.shown import Mode
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Element, Stage, Voice

_WHO = (
    r"(?:(?!(?:I|My|Me|When|If|And|But|So|The|Then|Sometimes|At|In|On|My|It|We|You|People|Everyone|"
    r"Everybody|Nobody|"
    rf"[A-Z]\w+days?)\b)[A-Z][\w’'-]+|he|she|they|{PARENT}|(?:the )?(?:child|pupil|young person))"
)
# Between who speaks and "said" stands nobody else: "they swap the teacher and nobody tells me".
_NOBODY_ELSE = (
    r"(?:(?!\b(?:I|me|my|nobody|no one|everyone|everybody|people|lady|man|lads?|girls?|boys?|"
    r"somebody|someone|others)\b)[^.!?\n]){0,40}?"
)
_ATTRIBUTED = Pattern(
    rf"\b{_WHO}\b{_NOBODY_ELSE}\b(?:said|says|told|tells|wrote|writes|typed|types|signed|dictated|"
    r"pointed|chose|drew|explained|shared|answered|replied|recorded|described|would say|"
    r"asked for)\b"
    r"|\b(?:scribed|written|recorded|observed|dictated|typed|told|spoken|completed|gathered|"
    r"collected|"
    r"drawn up|put together|as told|noted|captured|signed|shared) (?:down )?(?:by|to|with|for|"
    r"from)\b"
    r"|\bon behalf of\b|\bon \w+[’']s behalf\b|\brepresent(?:s|ed|ing)?\b|\bas understood by\b"
    r"|\b(?:own|exact|[A-Z]\w+[’']s) (?:words|writing)\b|\bspeaking for\b|\bverbatim\b"
    r"|\((?:[A-Z][^()\n]{1,80}|[^()\n]{1,60}\b(?:19|20)\d\d)\)\W*$"
    r"|[–—-] ?[A-Z][\w’'-]+(?:,[^\n]{0,60})?\W*$",
    re.MULTILINE,
)
_PLACES = (
    r"\b(?:paragraphs?|points?|box(?:es)?|rows?|lines?|questions?|headings?|parts?|answers?)\s+"
    r"[A-Z]?\d+(?:\.\d+)?"
    r"\s*(?:to|and|[-–])\s*[A-Z]?\d"
)
"""Several places of the section, named by their numbers."""
_COVERS = Pattern(
    r"\b(?:this (?:section|page|part|profile)|these (?:are|words|views)|the following|section a|"
    r"everything (?:here|below)|all (?:of )?(?:the )?(?:words|views|comments)|"
    r"(?:words|text|writing) in "
    r"(?:italics|bold|quotation marks|speech marks)|views (?:below|above|here|in this section))\b"
    r"[^\n]{0,120}\b(?:words|written|wrote|scribed|dictated|said|told|recorded|gathered|typed|"
    r"represents?|own)\b"
    r"|\bI (?:have )?(?:typed|wrote|written|said|dictated|told|recorded|drew|filled "
    r"in)\b[^.\n]{0,60}\b(?:this|"
    r"these|it|page|section|words)\b|\bmy own words\b"
    r"|\b(?:wrote|typed|dictated|spoke|recorded|signed|answered|gave|made|filled "
    rf"in)\b[^.\n]{{0,40}}{_PLACES}"
    rf"|{_PLACES}[^.\n]{{0,80}}\b(?:words|written|wrote|scribed|dictated|said|told|recorded|typed|"
    r"own|spoken)\b"
    r"|\b(?:typed|wrote|took|put|copied|written|taken|typed up)\b[^.\n]{0,40}\bword for word\b"
    r"|\b(?:spoke|recorded|dictated|wrote|typed|signed|told us) (?:all |most )?(?:of )?(?:his|her|"
    r"their|my) (?:own )?(?:part|section|page|pages|profile|answers|side)\b",
    re.IGNORECASE,
)
_NOT_A_PERSON = Pattern(
    r"\b(?:Section|Part|Type|Level|Stage|War|Elizabeth|Charles|James|George|"
    r"Richard|William|Henry|Edward|Mary|Napoleon|Grade|Phase|Band|Appendix|Annex|Year|Book|Volume) I\b|"
    r"\b[Mm]y (?:Support |EHC |School |Learning )?(?:Plan|Profile|Maths|Story)\b|"
    r"\bAll [Aa]bout [Mm]e\b|\bI[- ][Ss]py\b|"
    r"\b(?:about|not) me\b(?= (?:page|sheet|booklet|form))|\bI[.)](?=\s)|\bi\b"
)
# A line of its own, under no heading, that tells how all that follows came.
_CAPTION = Pattern(
    r"^\W*(?:in \w+[’']s (?:own )?words|written|recorded|scribed|dictated|typed|as told|told|"
    r"gathered|"
    r"completed|represent\w*)\b[^\n]{0,160}$",
    re.IGNORECASE,
)
# Somebody known speaks here under their own name: a parent in the parents' part.
_THEIR_OWN = frozenset({Voice.PARENT, Voice.FAMILY})


_MOST_IN_ONE_PLACE = 3
"""In a file, where each text may be somebody else's."""


def first_person(section: Section, facts: Facts) -> Iterator[Seen]:
    """Yield a breach for first person of which nothing shows who is speaking (A-17)."""
    covered = any(_covers(p) for p in section.passages) and not _marks_all(section.passages)
    texts = but_for_quoted(section.passages)
    told: Counter[tuple[Element | None, str, str]] = Counter()
    introduced = ""
    for passage, text in zip(section.passages, texts, strict=True):
        found = _speaks_as_i(passage, text)
        place = (passage.element, passage.heading, passage.caption)
        asked = f"{passage.heading}|"
        if facts.reads_document and found is None and _INTRODUCES.search(passage.text):
            introduced = asked
        if found is None or covered or introduced == asked or _is_attributed(passage, facts):
            continue
        told[place] += 1
        if told[place] > (_MOST_IN_ONE_PLACE if facts.reads_document else 1):
            continue
        certainty = Certainty.SUSPECTS if facts.reads_document else Certainty.DECIDES
        start, end = passage.sentence_at(found.start())
        yield Breach(passage=passage, start=start, end=end, certainty=certainty)


_INTRODUCES = Pattern(
    r"\b(?:wrote|typed|dictated|recorded|signed|filled in|completed) (?:all |most )?(?:of )?(?:this|these|"
    r"the following|what follows)\b(?! (?:form|sheet|plan|review|target|report))[^\n]{0,60}$"
    r"|\bthis is what (?:he|she|they|[A-Z][\w’'-]+) (?:told|said|wrote|signed|chose|showed|typed)\b"
    r"[^\n]{0,40}$"
    r"|\b(?:own|exact) words\b[^\n]{0,80}:\W*$"
    r"|\b(?:scribed|written down|taken down|dictated|typed) (?:by|to|for)\b[^\n]{0,80}:\W*$",
)
"""A line at whose end begins what somebody said, in lines of their own below it."""


# "The work I would like", "My hopes": a form's own titles, where one was not read as a title.
_TITLE = Pattern(
    r"^(?:(?:what|where|how|who|when|why|things|the \w+|people|about|help|all)"
    r"\b(?:\W+[\w’'-]+){0,11}"
    r"|my(?:\W+(?!(?:is|are|was|am|like|likes|love|loves|hate|hates|has|can)\b)[\w’'-]+){1,5})\W*$",
    re.IGNORECASE,
)


# A guide tells others what to do ("talk to me, not over me"): it claims no view of anybody's.
_GUIDES_OTHERS = Pattern(
    r"^\W*(?:(?:please|always|never|just|do not|don[’']t|but|and|then|try to|try not to|it helps "
    r"to|if \w+(?: \w+){0,6},) )*"
    r"(?:talk|speak|ask|tell|give|show|wait|let|help|say|use|look|listen|sit|stand|stay|come|call|"
    r"keep|remind|warn|"
    r"check|leave|stop|watch|read|write|explain|treat|include|invite|trust|believe|respect|be|put|"
    r"send|hold|offer|"
    r"avoid|touch|rush|make|guess|finish|count|face|pass|bring|get|take|move|slow|repeat|point|"
    r"text|ring)\b(?![^.!?]*\bI\b)",
    re.IGNORECASE,
)


def _speaks_as_i(passage: Passage, text: str | None = None) -> re.Match[str] | None:
    """Return where a text speaks as "I" outside the marks; `text` where more of it is blanked."""
    if _TITLE.match(passage.text.strip()) and passage.text.strip()[-1:] not in ".!”":
        return None
    bare = passage.unmarked_text if text is None else text
    if FIRST_PERSON.search(bare) is None:
        return None
    bare = _NOT_A_PERSON.sub(lambda found: " " * len(found.group(0)), bare)
    for start, end in passage.sentences:
        found = FIRST_PERSON.search(bare, start, end)
        if found is not None and not _GUIDES_OTHERS.match(bare[start:end]):
            return found
    return None


def _marks_all(passages: Sequence[Passage]) -> bool:
    """Return whether a section puts what was said into quotation marks: what stands outside them was not."""
    marked = [p for p in passages if FIRST_PERSON.search(p.text) and not _speaks_as_i(p)]
    bare = [p for p in passages if _speaks_as_i(p) and p.voice not in _THEIR_OWN]
    return len(marked) >= _MANY_MARKED and len(bare) == 1


_MANY_MARKED = 2


def _covers(passage: Passage) -> bool:
    """Return whether a text tells whose words the whole section is."""
    # What a parent says in marks covers nothing of what stands outside them.
    text = passage.unmarked_text if passage.voice in _THEIR_OWN else passage.text
    if _COVERS.search(_OF_THE_QUOTED.sub(" ", text)):
        return True
    if _COVERS.search(title_of(passage)) and not is_only_seen(passage.text):
        return True
    if not (passage.heading or _speaks_as_i(passage)) and tells_source(text, of_all=True):
        return True
    return not passage.heading and bool(_CAPTION.match(passage.text))


_OF_THE_QUOTED = Pattern(
    r"\b(?:the )?(?:words|text|writing|sentences|parts|lines|anything|what is) (?:\w+ )?(?:in|inside|"
    r"between|within) (?:\w+ )?(?:quotation|speech|quote|inverted) (?:marks|commas)\b"
    r"(?:(?!\b(?:rest|other|others|everything|all|this|these)\b)[^.;\n])*",
    re.IGNORECASE,
)
"""What is said of the words in quotation marks covers no words outside them."""


def _is_attributed(passage: Passage, facts: Facts) -> bool:
    if _ATTRIBUTED.search(passage.text) or _ATTRIBUTED.search(title_of(passage)):
        return True
    if tells_source(passage.text):
        return True
    if not facts.reads_document:
        # Nobody can have seen somebody say "I": what was seen is told as "he" or "she".
        own = passage.voice in (Voice.OWN_WORDS, Voice.OWN_VIEW)
        return passage.mode is not None and (own or passage.voice in _THEIR_OWN)
    if passage.voice in _THEIR_OWN or (passage.voice is None and passage.is_parents):
        return not _is_childs_own(passage, facts)
    if passage.mode not in (None, Mode.SUMMARY):
        return True
    return bool(passage.gathered_by or passage.method) and passage.voice is not None


_CHILDS = Pattern(
    r"\bI(?: am|[’']m) an? [^.!?\n]{0,30}?\b(?:girl|boy|lad|lass|teenager|pupil|student|princess|"
    r"superhero)\b|"
    r"\bmy (?:mummy|daddy|mum|dad|teacher|class|classroom|sister|brother|nursery|school|friends?|"
    r"key (?:person|worker)|toys?|teddy|TA|peg|"
    r"coat peg|desk|tutor|college|lessons?|playground|bike|trike|scooter|big (?:sister|brother))\b",
    re.IGNORECASE,
)
"""By which "I" is the pupil, whoever else speaks in a part of the section."""
_OF_CHILD = Pattern(
    r"\b(?:he|she|him|her|his|hers|they|them|their|we|us|our|ours|child|son|daughter)\b",
    re.IGNORECASE,
)


def _is_childs_own(passage: Passage, facts: Facts) -> bool:
    """Return whether an "I" that a file prints among a parent's words is the pupil's.

    A parent who says "I" speaks of the child too.
    """
    text = passage.unmarked_text
    named = re.search(rf"\b{PARENT}\b", title_of(passage), re.IGNORECASE)
    if named or not _CHILDS.search(text) or _OF_CHILD.search(text):
        return False
    return not facts.names & frozenset(english.words(text))


_GATHERED = Pattern(
    r"\b(?:told|said|spoke|spoken|talked|convers\w+|interview\w*|observ\w+|scribed|dictated|"
    r"recorded|"
    r"questionnaire|survey|talking mats?|photo\w*|meeting|phone|call|visit|walk|tour|drew|drawing|"
    r"signed|"
    r"typed|wrote|written|gathered|collected|sought|completed|sheet|session|interpreter|"
    r"one-page profile|"
    r"shared (?:by|with))\b",
    re.IGNORECASE,
)
_DUTIFUL = (Stage.REVIEW, Stage.AMENDMENT)


def how_gathered(draft: Draft) -> Iterator[Seen]:
    """Yield a breach for views of which nobody says how, when or by whom they came (A-19)."""
    own = [p for p in heard(draft) if pupils_side(p, draft.facts) or parents_side(p)]
    if draft.case.reading is None:
        yield from _bare_contributions(own)
    elif own and not _tells_how(draft):
        yield _not_told_how(own[0], "how, when and by whom")
    elif draft.knows(Known.GATHERING):
        pupils = [p for p in own if p.is_pupils or _says_i(p)]
        if pupils and not any(_has_method(p) for p in pupils) and not _is_led_by(pupils, draft):
            yield _not_told_how(pupils[0], "how")


def _says_i(passage: Passage) -> bool:
    return passage.voice is None and not parents_side(passage) and _speaks_as_i(passage) is not None


def _not_told_how(passage: Passage, lacks: str) -> Breach:
    return Breach(passage=passage, certainty=Certainty.SUSPECTS, values={"lacks": lacks})


def _has_method(passage: Passage) -> bool:
    recorded = passage.method.strip().casefold() not in ("", "not recorded", "not known", "n/a")
    words = f"{passage.text} {title_of(passage)}"
    return recorded or bool(passage.gathered_by) or bool(_GATHERED.search(words))


def _is_led_by(pupils: list[Passage], draft: Draft) -> bool:
    """Return whether a line under the heading of their words says how they came."""
    headings = {title_of(p) for p in pupils}
    return any(
        title_of(p) in headings
        and _GATHERED.search(p.text)
        and next(english.dates_in(p.text), None)
        for p in draft.of(Letter.A)
    )


def _bare_contributions(own: Iterable[Passage]) -> Iterator[Breach]:
    told: set[tuple[object, ...]] = set()
    for passage in own:
        lacks = [
            what
            for what, held in (
                ("how", passage.method),
                ("by whom", passage.gathered_by),
                ("when", passage.gathered_on),
            )
            if not held
        ]
        group = (passage.speaker, passage.voice, passage.gathered_on, tuple(lacks))
        if lacks and group not in told:
            told.add(group)
            yield Breach(passage=passage, values={"lacks": " and ".join(lacks)})


def _tells_how(draft: Draft) -> bool:
    """Return whether anything in Section A of a read plan says how or when views were gathered."""
    if draft.knows(Known.GATHERING):
        return True
    for passage in draft.of(Letter.A):
        if passage.gathered_on or passage.method or passage.gathered_by:
            return True
        words = f"{passage.text} {title_of(passage)}"
        if _GATHERED.search(words) and next(english.dates_in(words), None):
            return True
    return any(p.element is Element.A_PARTICIPATION for p in draft.of(Letter.A))


def freshness(draft: Draft) -> Iterator[Seen]:
    """Yield a breach when the newest views are old, or from before a change of school (A-20)."""
    dated = [
        (on, p)
        for p in heard(draft)
        if not parents_side(p) and (p.voice is None or p.is_pupils or pupils_side(p, draft.facts))
        for on in _dates_of(p, draft.on)
    ]
    if not dated:
        if draft.case.reading is not None and heard(draft):
            yield NotKnown(fact=Known.GATHERING)
        return
    newest, passage = max(dated, key=lambda pair: pair[0])
    spoken_of = draft.plan_on if draft.stage in FINAL_STAGES else draft.on
    stale = _stale(draft, newest, spoken_of)
    if stale:
        duty = Duty.SHOULD if draft.stage in _DUTIFUL else Duty.GOOD
        certainty = Certainty.SUSPECTS if draft.case.reading is not None else None
        values = {"age": stale, "on": f"{newest.day} {newest:%B %Y}"}
        yield Breach(passage=passage, duty=duty, certainty=certainty, values=values)


def _stale(draft: Draft, newest: dt.date, on: dt.date) -> str:
    """Return in words why views of that day are old on another, or an empty text."""
    little = draft.born is not None and ages.age(draft.born, on) < 5
    if ages.add_months(newest, 6 if little else 12) < on:
        months = (on.year - newest.year) * 12 + on.month - newest.month - (on.day < newest.day)
        return f"{months} months old"
    moved = [*draft.dates_of("admitted"), *_admitted(draft)]
    if any(newest < day <= on for day in moved):
        return "from before the last change of school"
    return ""


def _admitted(draft: Draft) -> tuple[dt.date, ...]:
    identity = draft.case.identity
    return (identity.admitted_on,) if identity and identity.admitted_on else ()


def _dates_of(passage: Passage, today: dt.date) -> Iterator[dt.date]:
    if passage.gathered_on:
        yield passage.gathered_on
        return
    for start, end in passage.sentences:
        words = passage.text[start:end]
        if _GATHERED.search(words) and passage.element is not Element.A_HISTORY:
            for found in english.dates_in(words):
                if found.first <= today:
                    yield min(found.last, today)
