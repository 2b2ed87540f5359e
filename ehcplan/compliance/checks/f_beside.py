"""Checks of provision beside advice, placement and budget: departures, EOTAS, money, teaching in G and H."""

import re
from collections.abc import Iterable, Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.quantity import holds_provision, items_in, stated, whole_text
from ehcplan.compliance.draft import Draft
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FROM_LA_DRAFT, Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.words import givers, quantity
from ehcplan.compliance.words.moves import FOR_A_MOVE
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Advice, Letter

_ADVISES = Pattern(r"\b(?:recommend|advis|suggest|propos)\w*\b|\badvice\b", re.IGNORECASE)
_GIVERS = {
    "speech and language therapy": r"speech|\bs(?:a)?lt\b|language\s+therap",
    "occupational therapy": r"occupational|\bot\b",
    "physiotherapy": r"physio",
    "educational psychology": r"psycholog|\bep\b",
    "teaching assistant time": (
        r"teaching\s+assistant|\bt\.?a\.?s?\b|\blsa\b|1\s?:\s?1|one[\s-]to[\s-]one"
    ),
    "specialist teaching": r"specialist\s+teach|teacher\s+of|qtod|qtvi",
}
_REASON = Pattern(
    r"\bdiffers?\b|\bdepart\w*|\breasons?\b|\bbecause\b|\binstead\s+of\s+the\b|\brather\s+than\s+"
    r"the\b|\bnot\s+followed\b",
    re.IGNORECASE,
)


def explains_departures(draft: Draft) -> Iterator[Seen]:
    """F-15: asks for the reason where F gives another amount than advice, or leaves advice unused."""
    found = [*_other_amounts(draft), *_unused_advice(draft)]
    yield from found
    if not found and draft.case.reading is not None and draft.has_begun(Letter.K):
        yield NotKnown(fact=Known.ATTACHMENTS)


def _other_amounts(draft: Draft) -> Iterator[Breach]:
    section = draft.sections.get(Letter.F)
    items = [whole_text(item) for item in items_in(section)] if section else []
    if not items or (section is not None and _REASON.search(section.text)):
        return
    spoken = (Letter.B, Letter.C, Letter.F, Letter.G, Letter.K)
    for passage in draft.calling(calling_words(_ADVISES), *spoken):
        for start, end in passage.sentences:
            advised = passage.text[start:end]
            if not _ADVISES.search(advised) or quantity.AMOUNT.search(advised) is None:
                continue
            given = _given_otherwise(advised, [one for one in items if advised not in one])
            if given:
                values = {"advised": _amounts(advised), "given": given}
                yield Breach(passage=passage, start=start, end=end, values=values)


def _given_otherwise(advised: str, items: list[str]) -> str:
    """Return the amounts that F gives of the same help, where none of them is the advised one."""
    for pattern in _GIVERS.values():
        if re.search(pattern, advised, re.IGNORECASE):
            same = [one for one in items if re.search(pattern, one, re.IGNORECASE)]
            given = [_amounts(one) for one in same if _amounts(one)]
            wanted = {bit.casefold() for bit in _amounts(advised).split(", ")}
            if given and not any(wanted & set(one.casefold().split(", ")) for one in given):
                return given[0]
    return ""


def _amounts(text: str) -> str:
    return ", ".join(
        dict.fromkeys(" ".join(hit.group(0).split()) for hit in quantity.AMOUNT.finditer(text))
    )


def _unused_advice(draft: Draft) -> Iterator[Breach]:
    used = {ref for one in draft.plan.needs for ref in one.evidence}
    used |= {ref for one in draft.provision() for ref in one.evidence}
    if not {ref for one in draft.provision(Letter.F) for ref in one.evidence}:
        return
    for one in draft.advice:
        if one.ref not in used and _is_for_provision(one):
            passage = draft.passage_of(one, "loose")
            title = one.title or one.role
            yield Breach(
                passage=passage,
                letter=Letter.K,
                values={"advised": title, "given": "nothing that rests on it"},
            )


def _is_for_provision(one: Advice) -> bool:
    return (
        one.letter in ("d", "f")
        or re.search(r"therap|psycholog|specialist", one.role, re.I) is not None
    )


_EOTAS = Pattern(
    r"\bEOTAS\b|\bEOTIS\b|\beducated?\s+other(?:wise)?\s+than\s+(?:at|in)\b|"
    r"\beducation\s+other(?:wise)?\s+than\s+(?:at|in)\b|"
    r"\b(?:section|s\.?)\s?61\b|\bnot\s+(?:in|at|attend)\s+(?:a\s+)?school\b[^.]{0,160}\bpackage\b",
    re.IGNORECASE,
)
_PLACE = Pattern(
    r"\b(?:at|in)\s+(?:his\s+|her\s+|their\s+|the\s+|a\s+|an\s+)?(?:\w+\s+){0,2}(?:home|library|"
    r"cent(?:re|er)|hub|base|farm|room|"
    r"venue|studio|hall|gym|garage|stables|house|online|community|leisure\s+centre|kitchen|"
    r"workshop)\b|\bonline\b",
    re.IGNORECASE,
)
_TUITION = Pattern(r"\b(?:tutor\w*|tuition|teach\w*|lessons?|mentor\w*)\b", re.IGNORECASE)


def describes_the_package(draft: Draft) -> Iterator[Seen]:
    """F-22: with education otherwise than at a school, F tells of all of it."""
    section = draft.sections.get(Letter.F)
    said = draft.text_of(Letter.F, Letter.I, Letter.J)
    if _EOTAS.search(said) is None or _has_a_school(draft):
        return
    items = [one for one in items_in(section) if not _is_for_a_move(one)] if section else []
    counted = [item for item in items if _is_hours(item)]
    text = "\n".join(whole_text(item) for item in items)
    lacks = [
        name
        for name, there in (
            (
                "teaching, with hours for each week",
                any(_TUITION.search(i.text) for i in counted) or _adds_up(text),
            ),
            ("who gives it", givers.WHO.search(text) is not None),
            ("where it happens", _PLACE.search(text) is not None or _has_places(draft)),
        )
        if not there
    ]
    if lacks:
        spoken = next((p for p in draft.of(Letter.F, Letter.I) if _EOTAS.search(p.text)), None)
        read = draft.case.reading is not None
        yield Breach(
            passage=spoken,
            letter=Letter.F,
            certainty=Certainty.SUSPECTS if read else Certainty.DECIDES,
            values={"lacks": ", ".join(lacks)},
        )


_HOURS_A_WEEK = Pattern(
    r"\bhours\s+(?:of\s+\w+\s+)?(?:a|per|each|every)\s+week\b|\b\d{1,2}(?:[.:]\d\d)?\s*(?:to|–|"
    r"-)\s*\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m|noon|(?:on\s+)?every|each)\b",
    re.IGNORECASE,
)


def _is_for_a_move(item: Passage) -> bool:
    """Return whether an item is for the next move: whoever is met there gives none of the package."""
    return FOR_A_MOVE.match(item.text) is not None


def _adds_up(text: str) -> bool:
    """Return whether a package tells of teaching, and anywhere of the hours that the week comes to."""
    return _TUITION.search(text) is not None and _HOURS_A_WEEK.search(text) is not None


def _has_a_school(draft: Draft) -> bool:
    return any(
        one.name.strip() and not _EOTAS.search(f"{one.name} {one.type}")
        for one in draft.plan.placements
    )


def _has_places(draft: Draft) -> bool:
    return any(one.place for one in draft.provision(Letter.F))


def _is_hours(item: Passage) -> bool:
    told = stated(whole_text(item))
    return told.amount and told.frequency


_DIRECT_PAYMENT = Pattern(
    r"\bdirect\s+payments?\b|\b(?-i:DPs?)\b|\bpersonal\s+(?:health\s+)?budget\b", re.I
)
_NO_PAYMENT = Pattern(
    r"\b(?:no|not|without|neither|none|declined|refused|nil|n/?a)\b", re.IGNORECASE
)


def agrees_with_the_budget(draft: Draft) -> Iterator[Seen]:
    """F-23: a direct payment stands in F and in J, or in neither."""
    if (
        not (draft.has_begun(Letter.F) and draft.has_begun(Letter.J))
        and draft.stage not in FROM_LA_DRAFT
    ):
        return
    paid = _first_payment(draft.of(Letter.F))
    budget = _budget_pays(draft)
    read = draft.case.reading is not None
    certainty = Certainty.SUSPECTS if read else Certainty.DECIDES
    if paid is not None and budget is False:
        passage, found = paid
        values = {"first": "Section F", "second": "Section J"}
        yield Breach(
            passage=passage,
            start=found.start(),
            end=found.end(),
            certainty=certainty,
            values=values,
        )
    elif paid is None and budget and holds_provision(draft.sections.get(Letter.F)):
        first = _first_payment(draft.of(Letter.J))
        values = {"first": "Section J", "second": "Section F"}
        shown = first[0] if first else None
        yield Breach(passage=shown, letter=Letter.J, certainty=certainty, values=values)


def _first_payment(passages: Iterable[Passage]) -> tuple[Passage, re.Match[str]] | None:
    for passage in passages:
        for start, end in passage.sentences:
            found = _DIRECT_PAYMENT.search(passage.text, start, end)
            if found is not None and _NO_PAYMENT.search(passage.text, start, end) is None:
                return passage, found
    return None


_ELSEWHERE = Pattern(
    r"\b(?:social\s+care|short\s+breaks?|health|care\s+act|nursing|home\s+care|section\s+[GH])\b",
    re.I,
)


_OF_EDUCATION = Pattern(r"educat|\bSection F\b|(?-i:\bSEP\b)|tuition|therap", re.IGNORECASE)


def _not_denied(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the sentences that do not say of what there is no payment."""
    for start, end in passage.sentences:
        if _DENIES.search(passage.text, start, end) is None:
            yield start, end


def _sentence_of(passage: Passage, found: re.Match[str]) -> str:
    start, end = passage.sentence_at(found.start())
    return passage.text[start:end]


def _is_paid_for_education(sentence: str) -> bool:
    return _IS_PAID.search(sentence) is not None and _OF_EDUCATION.search(sentence) is not None


_IS_PAID = Pattern(r"£\s?\d|\b(?:pays|buys|secures|goes\s+to|is\s+paid)\b", re.IGNORECASE)
"""A payment that is made, whatever else beside it is said to be none."""
_DENIES = Pattern(r"\b(?:no|not|nothing|none|never|neither|nor|nil)\b|n[’']t\b", re.IGNORECASE)


_PAYMENT_TOLD = Pattern(
    r"\b(?:the|this)\s+payments?\s+(?:\w+\s+)?(?:secures?|pays|buys|is\s+for|covers|meets)\b|"
    r"£\s?\d[^.;]{0,80}\b(?:is\s+)?paid\s+(?:\w+\s+){0,3}?to\s+(?:him|her|them|(?:his|her|their|the|[\w-]+[’']s)\s+"
    r"(?:mother|father|mum|dad|mam|parents?|carers?|family|account|grandmother|grandfather))\b|"
    r"£\s?\d[^.;]{0,80}\bto\s+(?:his|her|their|the|[\w-]+[’']s)\s+(?:own\s+)?(?:bank\s+)?account\b",
    re.IGNORECASE,
)
"""A payment under the heading that calls it direct: what it is for, or to whom it goes."""


def _budget_pays(draft: Draft) -> bool:
    """Return whether J tells of a direct payment for education."""
    if any(
        _PAYMENT_TOLD.search(passage.text, start, end)
        for passage in draft.of(Letter.J)
        for start, end in _not_denied(passage)
        if _ELSEWHERE.search(passage.text, start, end) is None
    ):
        return True
    found = _first_payment(draft.of(Letter.J))
    if found is None:
        return False
    is_denied = draft.plan.budget is not None and draft.plan.budget.requested is False
    if is_denied and not _is_paid_for_education(_sentence_of(*found)):
        return False
    passage = found[0]
    only_care = _ELSEWHERE.search(passage.text) and not any(
        _OF_EDUCATION.search(passage.text, start, end) for start, end in _not_denied(passage)
    )
    asked_only = re.search(
        r"\b(?:request\w*|asked|consider\w*|discuss\w*|may|could|if)\b", passage.text, re.I
    )
    pays = re.search(
        r"\b(?:pays?|secures?|agreed|£|buys?|purchas\w+|employ\w*)\b|£", passage.text, re.I
    )
    return not only_care and bool(pays or not asked_only)
