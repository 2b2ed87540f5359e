"""Checks of provision beside advice, placement and budget: departures, EOTAS, money, teaching in G and H."""

import re
from collections.abc import Iterable, Iterator

from ehcplan.compliance.calling_words import calling_words
from ehcplan.compliance.checks.quantity import holds_provision, items_in, stated, whole_text
from ehcplan.compliance.draft import Draft, Facts
from ehcplan.compliance.passages import Passage
from ehcplan.compliance.pattern import Pattern
from ehcplan.compliance.rule import FROM_LA_DRAFT, Breach, Certainty, NotKnown, Seen
from ehcplan.compliance.words import provision as provided
from ehcplan.compliance.words import quantity
from ehcplan.plan.known import Known
from ehcplan.plan.whole import Advice, Letter, NothingHere, Provision

_ADVISES = Pattern(r"\b(?:recommend|advis|suggest|propos)\w*\b|\badvice\b", re.IGNORECASE)
_GIVERS = {
    "speech and language therapy": r"speech|\bs(?:a)?lt\b|language\s+therap",
    "occupational therapy": r"occupational|\bot\b",
    "physiotherapy": r"physio",
    "educational psychology": r"psycholog|\bep\b",
    "teaching assistant time": r"teaching\s+assistant|\bt\.?a\.?s?\b|\blsa\b|1\s?:\s?1|one[\s-]to[\s-]one",
    "specialist teaching": r"specialist\s+teach|teacher\s+of|qtod|qtvi",
}
_REASON = Pattern(
    r"\bdiffers?\b|\bdepart\w*|\breasons?\b|\bbecause\b|\binstead\s+of\s+the\b|\brather\s+than\s+the\b|\bnot\s+followed\b",
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
    r"\bEOTAS\b|\bEOTIS\b|\beducated?\s+other(?:wise)?\s+than\s+(?:at|in)\b|\beducation\s+other(?:wise)?\s+than\s+(?:at|in)\b|"
    r"\b(?:section|s\.?)\s?61\b|\bnot\s+(?:in|at|attend)\s+(?:a\s+)?school\b[^.]{0,160}\bpackage\b",
    re.IGNORECASE,
)
_PLACE = Pattern(
    r"\b(?:at|in)\s+(?:his\s+|her\s+|their\s+|the\s+|a\s+|an\s+)?(?:\w+\s+){0,2}(?:home|library|cent(?:re|er)|hub|base|farm|room|"
    r"venue|studio|hall|gym|garage|stables|house|online|community|leisure\s+centre|kitchen|workshop)\b|\bonline\b",
    re.IGNORECASE,
)
_TUITION = Pattern(r"\b(?:tutor\w*|tuition|teach\w*|lessons?|mentor\w*)\b", re.IGNORECASE)


def describes_the_package(draft: Draft) -> Iterator[Seen]:
    """F-22: with education otherwise than at a school, F tells of all of it."""
    section = draft.sections.get(Letter.F)
    said = draft.text_of(Letter.F, Letter.I, Letter.J)
    if _EOTAS.search(said) is None or _has_a_school(draft):
        return
    items = list(items_in(section)) if section is not None else []
    counted = [item for item in items if _is_hours(item)]
    text = "\n".join(whole_text(item) for item in items)
    lacks = [
        name
        for name, there in (
            (
                "teaching, with hours for each week",
                any(_TUITION.search(i.text) for i in counted) or _adds_up(text),
            ),
            ("who gives it", quantity.WHO.search(text) is not None),
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
    r"\bhours\s+(?:of\s+\w+\s+)?(?:a|per|each|every)\s+week\b|\b\d{1,2}(?:[.:]\d\d)?\s*(?:to|–|-)\s*\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m|noon|(?:on\s+)?every|each)\b",
    re.IGNORECASE,
)


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


def _budget_pays(draft: Draft) -> bool:
    """Return whether J tells of a direct payment for education."""
    if draft.plan.budget is not None and draft.plan.budget.requested is False:
        return False
    found = _first_payment(draft.of(Letter.J))
    if found is None:
        return False
    passage = found[0]
    only_care = _ELSEWHERE.search(passage.text) and not re.search(
        r"educat|\bSection F\b|\bSEP\b|tuition|therap", passage.text
    )
    asked_only = re.search(
        r"\b(?:request\w*|asked|consider\w*|discuss\w*|may|could|if)\b", passage.text, re.I
    )
    pays = re.search(
        r"\b(?:pays?|secures?|agreed|£|buys?|purchas\w+|employ\w*)\b|£", passage.text, re.I
    )
    return not only_care and bool(pays or not asked_only)


_TEACHES = Pattern(
    r"\bspeech\s+(?:and|&)\s+language\b|\bspeech\s+(?:therap\w+|sounds?|programme|sessions?)\b|\bs(?:a)?lt\b|\blanguage\s+(?:therap\w+|programme|"
    r"group|skills?|development)\b|\bcommunication\s+(?:skills?|programme|sessions?|therap\w+|group|targets?)\b|\bvocabulary\b|"
    r"\bsensory\s+(?:integration|circuits?|diet|processing\s+programme)\b|\b(?:ot|occupational\s+therap\w+|physio\w*)\b[^.]{0,80}\b(?:lessons?|"
    r"class(?:room)?|handwriting|fine\s+motor|writing|pe\b|programme|learning|school|curriculum|skills)\b|"
    r"\b(?:programme|skills|sessions?)\b[^.]{0,40}\b(?:occupational\s+therap\w+|from\s+the\s+ot\b|by\s+(?:the\s+)?(?:ot|physio\w*)\b)|"
    r"\bemotional(?:[\s-]literacy|\s+regulation|\s+wellbeing\s+group)\b|\belsa\b|\b(?:travel|road\s+safety|independence|money|cook(?:ing|ery)|life|job|work|safety|budget)\s+(?:training|trg|teaching|tuition)\b|\bindependent\s+travel|"
    r"\bsocial\s+(?:skills?|communication|understanding)\b|\b(?:independent|daily)\s+living(?:\s+skills)?\b|\blife\s+skills\b|"
    r"\bindependence\s+skills\b|\b(?:self[\s-]care|self[\s-]help|cooking|money|budgeting|road\s+safety)\s+skills\b|\bphonics\b|\bliteracy\b|"
    r"\bnumeracy\b|\bhandwriting\b|\bfine\s+motor\b|\bmakaton\b|\bpecs\b|\bsign(?:ing)?\s+(?:lessons?|classes|group)\b|"
    r"\b(?:music|art|drama|play)\s+therap\w+|\b(?:psychotherapy|cbt|cognitive\s+behaviou?ral)\b|\bcounselling\b|\bmobility\s+(?:training|lessons)\b|"
    r"\b(?:therap\w+|ot|physio\w*|nurs\w+|sessions?|support|input|programme)\b[^.;]{0,50}\b(?:to|for|on)\s+(?:\w+\s+)?(?:build\w*|develop\w*|"
    r"improv\w*|increas\w*|widen\w*|extend\w*|strengthen\w*|organis\w*|plan\w*|us(?:e|ing))\b[^.;]{0,40}\b(?:stud\w+|routines?|skills?|attention|"
    r"concentrat\w*|independen\w*|communicat\w*|language|writing|play|signs?|symbols?|learning|organis\w*|memory|revision|homework|"
    r"timetable|talk\w*|speech|sentences|friend\w*)\b|"
    r"\bhabilitation\b|\b(?:until|so\s+that)\s+(?:he|she|they)\s+can\s+(?:\w+\s+){0,3}?(?:alone|by\s+(?:him|her|them)sel(?:f|ves)|without\s+help)\b|\b(?:teach(?:es|ing)?|taught|tuition|coach(?:es|ing)|learn(?:s|ing(?!\s+(?:disabilit|difficult)))?|"
    r"practi[sc](?:es?|ing)|trains?\s+(?:him|her|them|(?-i:[A-Z][a-z]\w*)))\b|"
    r"\binstruct(?:ion|s|ed|ing|or)\b|\b(?:courses?|workshops?|classes|lessons?|curriculum|tutorials?)\s+(?:of|in|on|to|about|for)\b|\b(?:skills|confidence|independence)\s+(?:work|group|training|course|sessions?|programme|building)\b|"
    r"\b(?:rehears\w+|drills?|role-?plays?|homework|educat(?:es?|ion|ional|ing)|psycho-?education\w*)\b(?!\s*,?\s*health)|\b(?:works?|working)\s+on\s+(?:his|her|their)\b|"
    r"\b(?:speech\s+sounds?|stammer\w*|fluency|articulation|phonolog\w+|expressive|receptive|sentences|conversation\w*|zones\s+of\s+regulation|social\s+stor\w+|lego|"
    r"anger\s+management|managing\s+(?:his|her|their)\s+(?:feelings|emotions|anger|worries|money|anxiety)|(?:buttons|laces|zips|cutlery|keyboard|typing|pencil|pen|scissor)\s+(?:skills|control|work|practice)|"
    r"exercises?\s+(?:for|to)\s+(?:improve|build|develop|strengthen|help)\s+(?:\w+\s+){0,3}?(?:writing|hand|pencil|pen|handwriting|posture\s+for))\b|"
    r"\b(?:show(?:s|ing)?|help(?:s|ing)?|guid(?:es|ing)|support(?:s|ing)?|prepar(?:es|ing))\s+(?:him|her|them|(?-i:[A-Z][a-z]\w*))\s+(?:how\s+)?(?:to\s+)?(?:learn|master|develop|understand|use|read|write|speak|talk|say|communicate|recogni[sz]e|name|"
    r"manage|cook|budget|shop|travel|plan|organi[sz]e|concentrate|remember|cope|regulate|dress|tie)\b",
    re.IGNORECASE,
)
_TREATS = Pattern(
    r"\b(?:feed(?:s|ing)?|swallow\w*|dysphagia|eating\s+and\s+drinking|wheelchair\s+(?:service|clinic|review)|orthotic\w*|splints?|equipment|"
    r"medic\w+|hearing\s+test|audiology|botox|surgery|tone\s+management|standing\s+frame|seating\s+(?:clinic|review)|epilep\w*|seizures?|"
    r"diabet\w*|gastrostomy|tracheostomy|hip\s+(?:x-?ray|surveillance))\b",
    re.IGNORECASE,
)
_TEACHES_ADULTS = Pattern(
    r"\b(?:train(?:s|ing|ed)?|teach(?:es|ing)?|taught|coach\w*|learns?|practi[sc]\w*|advis\w+)\b[^.;]{0,40}\b(?:staff|adults|parents?|carers?|"
    r"family|mum|dad|assistants?|teachers?|team|(?<!in )(?<!at )school|supervisors?|nurses?)\b|\b(?:staff|parent|carer|adult)s?['’]?\s+training\b|"
    r"\btrained\b|\bsign\s+language\s+interpreter|\bteaching\s+(?:assistant|hospital|staff)\b|\bteacher\b",
    re.IGNORECASE,
)


CALLS_TEACHING = calling_words(_TEACHES)


def educates_elsewhere(passage: Passage, facts: Facts) -> Iterator[Breach]:
    """F-11: something in G or H that reads as teaching or training the pupil."""
    part = passage.part
    if isinstance(part, NothingHere) or provided.NONE_SAID.search(passage.text):
        return
    if isinstance(part, Provision) and part.educates_or_trains is not None:
        return
    for start, end in passage.sentences:
        told = _TEACHES_ADULTS.sub(lambda hit: " " * len(hit.group(0)), passage.text[start:end])
        found = _TEACHES.search(told)
        if found is not None and _TREATS.search(told) is None:
            yield Breach(passage=passage, start=start + found.start(), end=start + found.end())


def said_to_educate(draft: Draft) -> Iterator[Seen]:
    """F-11: something in G, H1 or H2 that is recorded as teaching or training."""
    for one in draft.provision(Letter.G, Letter.H1, Letter.H2):
        if one.educates_or_trains:
            yield Breach(passage=draft.passage_of(one))
