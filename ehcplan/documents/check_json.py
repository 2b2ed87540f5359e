"""What a check found, as plain data: the shape that `ehcplan check` prints."""

from typing import Any

from ehcplan.compliance.finding import Finding, Question
from ehcplan.documents.check_file import CheckedCase
from ehcplan.plan.case import Case
from ehcplan.plan.stages import label_of
from ehcplan.plan.whole import Letter
from ehcplan.vocabulary import Target


def check_json(file: str, found: CheckedCase) -> dict[str, Any]:
    """Return one file's reading, findings, questions and what could not be decided."""
    checked = found.checked
    return {
        "file": file,
        "on": checked.on.isoformat(),
        "stage": checked.stage.value,
        "stage_because": _because(found),
        "read": read_json(found.case),
        "findings": [finding_json(one) for one in checked.open_findings],
        "set_aside": [
            {**finding_json(one), "because": one.set_aside.because, "by": one.set_aside.by}
            for one in checked.findings
            if one.set_aside is not None
        ],
        "asks": [question_json(one) for one in checked.open_questions],
        "not_applicable": [
            {
                "rule": one.rule,
                "needs": [fact.value for fact in one.needs],
                "because": "It needs " + " and ".join(fact.label for fact in one.needs) + ".",
            }
            for one in checked.not_applicable
        ],
    }


def _because(found: CheckedCase) -> str:
    reading, label = found.case.reading, label_of(found.checked.stage)
    if found.stage_given:
        return f"{label}: as it was given."
    if reading is not None and reading.stage_words:
        return f"{label}: the document says “{reading.stage_words}”."
    return f"{label}: judged from what is in the document."


def read_json(case: Case) -> dict[str, Any]:
    """Return what was read of a case: its sections, what was not placed, who it is about."""
    reading = case.reading
    return {
        "sections": sections_json(case),
        "unplaced": list(reading.unplaced) if reading else [],
        "coverage": round(reading.coverage, 4) if reading else 1.0,
        "guidance": list(reading.guidance) if reading else [],
        "identity": identity_json(case),
    }


def sections_json(case: Case) -> dict[str, dict[str, Any]]:
    """Return for each section that is there how many words and lines it has."""
    if case.reading is not None:
        return {
            letter.value: {
                "words": one.words,
                "lines": one.lines,
                "placed": one.placed,
                "coverage": round(one.placed / one.words, 4) if one.words else 1.0,
                "heading": one.heading,
            }
            for letter, one in sorted(
                case.reading.sections.items(), key=lambda pair: list(Letter).index(pair[0])
            )
        }
    held = _texts_by_letter(case)
    return {
        letter.value: {
            "words": sum(len(text.split()) for text in held[letter]),
            "lines": len(held[letter]),
        }
        for letter in Letter
        if held[letter]
    }


def _texts_by_letter(case: Case) -> dict[Letter, list[str]]:
    held: dict[Letter, list[str]] = {letter: [] for letter in Letter}
    held[Letter.A] = [line.text for line in case.lines_of(Target.SECTION_A)]
    if case.plan is None:
        return held
    for letter, words in case.plan.every_text():
        held[letter].append(words.text)
    for advice in case.plan.advice:
        held[Letter.K].append(" ".join(bit for bit in (advice.title, advice.author) if bit))
    for placement in case.plan.placements:
        held[Letter.I].append(" ".join(bit for bit in (placement.name, placement.type) if bit))
    for one in case.plan.nothing:
        held[one.letter].append(one.why.label)
    return held


def identity_json(case: Case) -> dict[str, Any]:
    """Return the facts of identity that are known, those without a value left out."""
    pupil, identity = case.pupil, case.identity
    born = pupil.date_of_birth
    facts = {
        "name": f"{pupil.first_name} {pupil.last_name}".strip(),
        "known_as": pupil.known_as,
        "date_of_birth": born.isoformat() if born else "",
        "pronouns": pupil.pronouns,
        "year_group": pupil.year_group,
        "school": pupil.setting_name,
        "upn": identity.upn if identity else "",
        "nhs_number": identity.nhs_number if identity else "",
        "authority": identity.authority if identity else "",
        "plan_status": identity.plan_status if identity else "",
    }
    return {key: value for key, value in facts.items() if value}


def finding_json(one: Finding) -> dict[str, Any]:
    """Return one finding."""
    return {
        "rule": one.rule,
        "duty": one.duty.value,
        "certainty": one.certainty.value,
        "section": one.letter.value if one.letter else "",
        "element": one.element.key if one.element else "",
        "line": one.ref,
        "evidence": one.evidence,
        "message": one.message,
        "why": one.why,
        "remedy": one.remedy,
        "citation": {
            "source": one.citation.source,
            "reference": one.citation.reference,
            "url": one.citation.url,
            "mark": one.citation.mark.value,
        },
    }


def question_json(one: Question) -> dict[str, Any]:
    """Return one question for a person."""
    return {
        "rule": one.rule,
        "duty": one.duty.value,
        "question": one.question,
        "section": one.letter.value if one.letter else "",
        "line": one.ref,
        "evidence": one.evidence,
    }
