"""Checks of provision beside needs and outcomes: links, adult life, what a need calls for."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ehcplan.compliance import english
from ehcplan.compliance.checks.quantity import holds_provision, items_in, whole_text
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.rule import FROM_LA_DRAFT, Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.words import equipment
from ehcplan.compliance.words import provision as provided
from ehcplan.compliance.words.needs import topics_in
from ehcplan.plan.known import Known
from ehcplan.plan.whole import PROVISION_LETTERS, Letter, Need

_STEM = 4
_ENDING = re.compile(r"(?:['’]s|ings?|ed|e?s|ers?|ly|e)$")
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
    if draft.knows(Known.LINKS) and _shows_links(draft, needs):
        yield from _unlinked(draft, needs)
    else:
        yield from _unspoken(draft, needs)


def _shows_links(draft: Draft, needs: Sequence[Need]) -> bool:
    """Return whether links from provision to needs can be relied on: a file may print few of them."""
    return draft.case.reading is None or 2 * len(_met(draft) & _refs(needs)) >= len(needs)


def _refs(needs: Iterable[Need]) -> frozenset[str]:
    return frozenset(need.ref for need in needs)


def _met(draft: Draft) -> frozenset[str]:
    """Return the needs that provision in F is linked to; in a file, through an outcome too."""
    direct = {ref for one in draft.provision(Letter.F) for ref in one.needs}
    if draft.case.reading is None:
        return frozenset(direct)
    served = {ref for one in draft.provision(Letter.F) for ref in one.outcomes}
    through = {ref for one in draft.outcomes if one.ref in served for ref in one.needs}
    return frozenset(direct | through)


def _unspoken(draft: Draft, needs: Iterable[Need]) -> Iterator[Breach]:
    """Yield the needs of which no provision speaks in any of their words."""
    section = draft.sections.get(Letter.F)
    said = "\n".join(whole_text(item) for item in items_in(section)) if section else ""
    if not said and section is not None:
        said = section.text
    helped, stems = topics_in(said), _stems(said, draft)
    for need in needs:
        if not _is_spoken_of(need, helped, stems, draft):
            yield _unmet(draft, need, Certainty.SUSPECTS)


def _unlinked(draft: Draft, needs: Iterable[Need]) -> Iterator[Seen]:
    met = _met(draft)
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
    """Return whether provision speaks of what a need is called, or uses any of its telling words.

    A need is called what its own heading says, else what its first sentence does.
    """
    text = need.words.text
    called = topics_in(re.split(r"[.:\n]", text, maxsplit=1)[0]) or topics_in(text)
    return bool(called & helped) or bool(_stems(text, draft) & stems)


def _stems(text: str, draft: Draft) -> frozenset[str]:
    """Return the words of a text that tell what it is about, without their endings."""
    own = draft.facts.names
    return frozenset(
        stem
        for word in english.words(text)
        if word not in provided.GENERIC | _SMALL_TALK and word.removesuffix("'s") not in own
        if len(stem := _ENDING.sub("", word)) >= _STEM
    )


def serves_an_outcome(draft: Draft) -> Iterator[Seen]:
    """F-21: each item of F helps an outcome.

    A file tells so only where most of its items show both what they meet and what they help.
    """
    items = draft.provision(Letter.F)
    read = draft.case.reading is not None
    linked = [one for one in items if one.needs and one.outcomes]
    if not draft.knows(Known.LINKS) or (read and 2 * len(linked) < len(items)):
        yield NotKnown(fact=Known.LINKS)
        return
    known = {outcome.ref for outcome in draft.outcomes}
    for one in items:
        if not set(one.outcomes) & known:
            yield Breach(
                passage=draft.passage_of(one), certainty=Certainty.SUSPECTS if read else None
            )


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
