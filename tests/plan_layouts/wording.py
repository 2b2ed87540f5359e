"""What a council prints of a case, whatever its form looks like: attributions, dates, links."""

import datetime as dt
from dataclasses import dataclass

from ehcplan.documents.participation import participation_rows
from ehcplan.documents.people import contributor_speaker, full_label, printed_date, short_label
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Line
from ehcplan.plan.voice import is_exact_source, speaker_of_source, voice_of_line
from ehcplan.plan.whole import Advice, Letter, Need, NothingHere, Outcome, OutcomeKind, Provision
from ehcplan.vocabulary import METHODS, PARENT_ELEMENTS, Element, Stage, Voice

STATUS = {
    Stage.SCHOOL_DRAFT: "School draft",
    Stage.LA_DRAFT: "Draft",
    Stage.FINAL: "Final",
    Stage.REVIEW: "Final (annual review in progress)",
    Stage.AMENDMENT: "Amendment notice",
    Stage.AMENDED_FINAL: "Amended final",
}
PARTICIPATION_HEADER = ("Who", "How", "When", "Who helped and how", "Read back")
ADVICE_HEADER = ("Ref", "Advice", "From", "Date of advice", "Asked for / received", "Attached")
KINDS = {
    OutcomeKind.EDUCATION_TRAINING: "Education and training",
    OutcomeKind.HEALTH: "Health",
    OutcomeKind.CARE: "Care",
}
ADULTHOOD = {
    "employment": "Employment",
    "independent_living": "Independent living",
    "community": "Community and relationships",
    "health": "Good health",
}


def day(on: dt.date | None) -> str:
    """Return a date as forms print it, or nothing."""
    return printed_date(on) if on else ""


def spread(*texts: str, by: str = "; ") -> str:
    """Return the texts that say something, joined."""
    return by.join(text for text in texts if text)


def status(case: Case) -> str:
    """Return the word by which the plan says where it stands."""
    return STATUS[case.stage or Stage.SCHOOL_DRAFT]


def full_name(case: Case) -> str:
    """Return the pupil's first and last name."""
    return f"{case.pupil.first_name} {case.pupil.last_name}".strip()


def born(case: Case) -> dt.date | None:
    """Return the date of birth as the body of the form has it: the household's list, else the head."""
    listed = case.identity.household if case.identity else ()
    own = (one.date_of_birth for one in listed if one.name == full_name(case) and one.date_of_birth)
    return next(own, case.pupil.date_of_birth)


def happened(case: Case, *kinds: str) -> dt.date | None:
    """Return the latest day of the events of these kinds."""
    return max((event.on for event in case.events if event.kind in kinds), default=None)


def identity_pairs(case: Case) -> list[tuple[str, str]]:
    """Return the labels and values of the title table."""
    who, pupil = case.identity, case.pupil
    pairs = [
        ("Name", full_name(case)),
        ("Known as", pupil.known_as or pupil.first_name),
        ("Date of birth", day(born(case))),
        ("Sex", who.sex if who else ""),
        ("Pronouns", pupil.pronouns),
        ("Home language", ", ".join(pupil.home_languages)),
        ("School or setting", pupil.setting_name),
        ("Year group", pupil.year_group),
    ]
    if who is None:
        return pairs
    pairs += [
        ("UPN", who.upn),
        ("NHS number", who.nhs_number),
        ("Address", spread(who.address, who.postcode, by=", ")),
        ("Lives with", who.lives_with),
        ("Looked after", {True: "Yes", False: "No", None: ""}[who.looked_after]),
        ("Social worker", who.social_worker),
        ("Main type of need", who.primary_need),
        ("Second type of need", who.secondary_need),
    ]
    for index, parent in enumerate(who.parents, 1):
        pairs.append((f"Parent or carer {index}", f"{parent.name} ({parent.relationship})"))
    return [(label, value) for label, value in pairs if value]


def date_pairs(case: Case) -> list[tuple[str, str]]:
    """Return the labels and values of the plan's own dates and signature."""
    who = case.identity
    pairs = [
        ("Status", status(case)),
        ("Date of request", day(happened(case, "request_received"))),
        ("Date of draft", day(happened(case, "draft_served", "draft_sent"))),
        ("Date of final plan", day(happened(case, "final_plan_sent"))),
        ("Date of this review", day(happened(case, "review_meeting"))),
    ]
    if who is not None:
        pairs[2:4] = [
            ("Date of draft", day(who.draft_on) or pairs[2][1]),
            ("Date of final plan", day(who.final_on) or pairs[3][1]),
        ]
        pairs += [
            ("Review date", day(who.review_by)),
            ("Version", who.plan_version),
            ("Plan reference", who.plan_reference),
            ("Local authority", who.authority),
            ("Plan coordinator", who.coordinator),
            (
                "Signed on behalf of the authority",
                spread(who.signed_by, who.signed_by_role, by=", "),
            ),
            ("Date signed", day(who.signed_on)),
        ]
    return [(label, value) for label, value in pairs if value]


@dataclass(frozen=True, kw_only=True)
class Told:
    """One line of Section A as it is printed: under which heading, and whose it is."""

    element: Element
    text: str
    """With marks where the words are exact, and who said it in brackets where that is known."""
    parent: str = ""
    """Under whose name it stands, for what a parent says of their own."""


def section_a(case: Case) -> list[Told]:
    """Return Section A's lines in the order of the case."""
    return [_told(case, line) for line in case.lines]


def _told(case: Case, line: Line) -> Told:
    voice = voice_of_line(case, line)
    is_parents = voice is Voice.PARENT and line.element in PARENT_ELEMENTS
    parent = full_label(speaker_of_source(case, line.sources[0])) if is_parents else ""
    by = _attribution(case, line, voice, is_under_name=is_parents)
    text = _marked(case, line, voice)
    return Told(element=line.element, text=f"{text} ({by})" if by else text, parent=parent)


def _marked(case: Case, line: Line, voice: Voice) -> str:
    text = line.text.strip()
    is_exact = not line.reworded_by and is_exact_source(case, line.sources[0])
    if is_exact and not text.startswith(("Written by", "“", "‘", '"')):
        return f"“{text}”"
    return f"{text.rstrip('.')}." if text[-1:].isalnum() else text


def _attribution(case: Case, line: Line, voice: Voice, *, is_under_name: bool) -> str:
    """Return who said it, how, who helped, and when: as much of it as is known."""
    contribution, _, _ = case.find(line.sources[0])
    method = METHODS.get(contribution.method, contribution.method.replace("_", " ")).lower()
    on = day(contribution.date)
    if voice is Voice.OBSERVED:
        seen_by = contribution.supported_by or full_label(contributor_speaker(case, contribution))
        return f"{method}: {seen_by}, {on}" if method else f"seen by {seen_by}, {on}"
    speaker = speaker_of_source(case, line.sources[0])
    who = "" if is_under_name else case.pupil.name if speaker.is_pupil else short_label(speaker)
    if speaker.is_pupil and not contribution.method:
        return "represented"
    helped = f"with {contribution.supported_by}" if contribution.supported_by else ""
    return spread(who, method, helped, on, by=", ")


def participation(case: Case) -> list[tuple[str, ...]]:
    """Return a row a person: who, how, when, who helped, read back."""
    return [row.cells for row in participation_rows(case)]


def decisions(case: Case) -> list[str]:
    """Return what is recorded of capacity and of agreement to what is private, a sentence each."""
    found = [
        spread(
            f"Decision: {one.decision}. Assessed {day(one.assessed_on)} by {one.assessed_by}",
            one.support_given,
            one.evidence,
            f"Represented by {one.representative}" if one.representative else "",
            by=". ",
        )
        + "."
        for one in case.capacity
    ]
    for consent in case.said.consents:
        if consent.scope in ("disclose_child_protection", "include_parents_views"):
            about = {
                "disclose_child_protection": "the child protection details in this plan",
                "include_parents_views": "the parents’ views in this plan",
            }[consent.scope]
            verb = "agreed to" if consent.given else "did not agree to"
            found.append(f"{consent.given_by} {verb} {about} ({day(consent.date)}).")
    return found


class Numbers:
    """What every need, outcome and provision is called in print: N1, O1, P1."""

    def __init__(self, case: Case) -> None:
        plan = case.plan
        self.names: dict[str, str] = {}
        if plan is None:
            return
        self._count("N", [need.ref for need in plan.needs if not need.is_strength])
        self._count("O", [outcome.ref for outcome in plan.outcomes])
        self._count("P", [provision.ref for provision in plan.provision])
        self.names.update({advice.ref: advice.code for advice in plan.advice})

    def _count(self, letter: str, refs: list[str]) -> None:
        self.names.update({ref: f"{letter}{number}" for number, ref in enumerate(refs, 1)})

    def of(self, ref: str) -> str:
        """Return the printed number of a part; nothing where it has none."""
        return self.names.get(ref, "")

    def list(self, refs: tuple[str, ...]) -> str:
        """Return the printed numbers of several parts."""
        return ", ".join(filter(None, map(self.of, refs)))


def needs_in(case: Case, letter: Letter) -> tuple[Need, ...]:
    """Return the needs and strengths of a section."""
    return tuple(need for need in case.plan.needs if need.letter is letter) if case.plan else ()


def provision_in(case: Case, letter: Letter) -> tuple[Provision, ...]:
    """Return the provision of a section."""
    return tuple(p for p in case.plan.provision if p.letter is letter) if case.plan else ()


def has_one_h(case: Case) -> bool:
    """Return whether the plan was written with one box where H1 and H2 should be."""
    said = case.plan.nothing_in(Letter.H1) if case.plan else None
    return bool(said and said.said_by.startswith("one box headed H"))


def nothing_words(said: NothingHere | None) -> str:
    """Return what is printed where a section holds nothing, with who said so and when."""
    if said is None:
        return ""
    word = "None required" if said.letter in "GH1H2" else "None identified"
    by = said.said_by.removeprefix("one box headed H: ")
    return f"{word} ({spread(by, day(said.on), by=', ')})."


def outcome_kind(outcome: Outcome) -> str:
    """Return what an outcome is for, and which areas of adult life, as printed."""
    kind = KINDS[outcome.kind] if outcome.kind else ""
    return spread(kind, ", ".join(ADULTHOOD[area.value] for area in outcome.adulthood))


def how_much(provision: Provision) -> str:
    """Return amount, frequency and ratio, where they stand apart from the text."""
    amount = f"{provision.amount} {provision.unit}".strip()
    weeks = f"{provision.weeks_a_year} weeks a year" if provision.weeks_a_year else ""
    ratio = f"ratio {provision.ratio}" if provision.ratio else ""
    return spread(amount, provision.frequency, weeks, ratio, by=", ")


def who_provides(provision: Provision) -> str:
    """Return who provides it and with what expertise."""
    expertise = f" ({provision.expertise})" if provision.expertise else ""
    return f"{provision.who}{expertise}".strip()


def lasts(provision: Provision) -> str:
    """Return from when to when."""
    start = f"from {day(provision.starts_on)}" if provision.starts_on else ""
    end = f"to {day(provision.ends_on)}" if provision.ends_on else ""
    return spread(start, end, by=" ")


def advice_row(advice: Advice) -> tuple[str, ...]:
    """Return a row of the table of advice."""
    letter = f" (regulation 6(1)({advice.letter}))" if advice.letter else ""
    agreed = ""
    if advice.reuse and advice.reuse.giver and advice.reuse.authority and advice.reuse.family:
        agreed = f". Use again agreed by its author, the authority and the family, {day(advice.reuse.on)}"
    return (
        advice.code,
        f"{advice.title}{letter}{agreed}",
        spread(advice.author, advice.role, by=", "),
        day(advice.dated),
        spread(day(advice.asked_on), day(advice.sent_on), by=" / "),
        "Yes" if advice.file_name else "No",
    )


def agreement_lines(case: Case, letter: Letter) -> list[str]:
    """Return who agreed to what stands in a section, a sentence each."""
    if case.plan is None:
        return []
    return [
        f"{'Agreed' if one.agreed else 'Not agreed'} by {one.body}: "
        f"{spread(one.by, one.role, day(one.on), by=', ')}."
        for one in case.plan.agreements
        if one.letter is letter
    ]


def placement_lines(case: Case) -> list[str]:
    """Return the placements, one a line; a draft says that the section is left blank."""
    placements = case.plan.placements if case.plan else ()
    if not placements:
        return ["This section is left blank until the plan is final."]
    return [
        spread(
            spread(one.name, one.type, by=", "),
            f"from {day(one.starts_on)}" if one.starts_on else "",
            f"to {day(one.ends_on)}" if one.ends_on else "",
            by=", ",
        )
        for one in placements
    ]


def budget_words(case: Case) -> str:
    """Return what Section J says; nothing where the plan has no Section J."""
    budget = case.plan.budget if case.plan else None
    if budget is not None and budget.words is not None:
        return budget.words.text
    return nothing_words(case.plan.nothing_in(Letter.J)) if case.plan else ""
