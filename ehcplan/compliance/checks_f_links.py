"""Checks of provision beside needs and outcomes: links, adult life, what a need calls for."""

from collections.abc import Iterable, Iterator

from ehcplan.compliance import english
from ehcplan.compliance import words_equipment as equipment
from ehcplan.compliance import words_provision as provided
from ehcplan.compliance.checks_quantity import holds_provision, items_in, whole_text
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.rule import FROM_LA_DRAFT, Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.words_needs import topics_in
from ehcplan.plan.known import Known
from ehcplan.plan.whole import PROVISION_LETTERS, Letter, Need

_STEM = 5
_SMALL_TALK = provided.each(
    """
    april areas around assessment august autumn because before child children class cannot could
    december difficult difficulties difficulty every february finds finding found hard january july
    june level march means months needed needs november observed october often other others people
    person psychologist pupil pupils report school september should something sometimes spring still
    summer teacher their there these therapist things those usually which while would years
    """
)
"""Words of needs that tell nothing of what the need is."""


def needs_are_met(draft: Draft) -> Iterator[Seen]:
    """F-01: each need of Section B has provision in F, by a link, else by what both speak of."""
    if not (draft.stage in FROM_LA_DRAFT or draft.has_begun(Letter.F)):
        return
    needs = draft.needs(Letter.B)
    if draft.knows(Known.LINKS):
        yield from _unlinked(draft, needs)
        return
    section = draft.sections.get(Letter.F)
    said = "\n".join(whole_text(item) for item in items_in(section)) if section else ""
    if not said and section is not None:
        said = section.text
    helped, stems = topics_in(said), _stems(said, draft)
    for need in needs:
        if not _is_spoken_of(need, helped, stems, draft):
            yield _unmet(draft, need, Certainty.SUSPECTS)


def _unlinked(draft: Draft, needs: Iterable[Need]) -> Iterator[Seen]:
    met = {ref for one in draft.provision(Letter.F) for ref in one.needs}
    read = draft.case.reading is not None
    for need in needs:
        if need.ref not in met:
            yield _unmet(draft, need, Certainty.SUSPECTS if read else Certainty.DECIDES)


def _unmet(draft: Draft, need: Need, certainty: Certainty) -> Breach:
    label = need.words.text.split(".")[0].split(":")[0].strip()
    return Breach(
        passage=draft.passage_of(need),
        letter=Letter.B,
        certainty=certainty,
        values={"need": label if len(label) < 60 else f"{label[:57]}…"},
    )


def _is_spoken_of(need: Need, helped: frozenset[str], stems: frozenset[str], draft: Draft) -> bool:
    text = need.words.text
    return bool(topics_in(text) & helped) or bool(_stems(text, draft) & stems)


def _stems(text: str, draft: Draft) -> frozenset[str]:
    """Return the beginnings of the words of a text that tell what it is about."""
    own = draft.facts.names
    return frozenset(
        word[:_STEM]
        for word in english.words(text)
        if len(word) >= _STEM
        and word not in provided.GENERIC
        and word not in _SMALL_TALK
        and word.removesuffix("'s") not in own
    )


def serves_an_outcome(draft: Draft) -> Iterator[Seen]:
    """F-21: each item of F helps an outcome."""
    if not draft.knows(Known.LINKS):
        yield NotKnown(fact=Known.LINKS)
        return
    read = draft.case.reading is not None
    known = {outcome.ref for outcome in draft.outcomes}
    for one in draft.provision(Letter.F):
        passage = draft.passage_of(one)
        if passage is not None and not (set(one.outcomes) & known):
            yield Breach(passage=passage, certainty=Certainty.SUSPECTS if read else None)


def prepares_for_adult_life(draft: Draft) -> Iterator[Seen]:
    """F-12: from Year 9 some provision prepares for adult life."""
    if not any(holds_provision(draft.sections.get(letter)) for letter in PROVISION_LETTERS):
        return
    adult = {outcome.ref for outcome in draft.outcomes if outcome.adulthood}
    if any(adult & set(one.outcomes) for one in draft.provision()):
        return
    if provided.ADULT_LIFE.search(draft.text_of(*PROVISION_LETTERS)) is None:
        read = draft.case.reading is not None
        yield Breach(letter=Letter.F, certainty=Certainty.SUSPECTS if read else Certainty.DECIDES)


def lists_equipment(draft: Draft) -> Iterator[Seen]:
    """F-13: asks about equipment, rooms, staffing or curriculum that a need calls for and F lacks."""
    given = draft.text_of(Letter.F, Letter.G)
    for kind in equipment.CALLS:
        if kind.given.search(given) is not None:
            continue
        for passage in draft.of(Letter.A, Letter.B, Letter.C):
            found = kind.calls.search(passage.text)
            if found is not None:
                yield Breach(
                    passage=passage,
                    start=found.start(),
                    end=found.end(),
                    values={"kind": kind.label},
                )
                break
