"""What stands beside the draft: evidence for sections B to K, and candidates for action."""

from collections.abc import Iterator

from ehcplan import tools
from ehcplan.mapping.evidence import ACTION_PROMPTS, SECTIONS
from ehcplan.mapping.proposal import ActionCandidate, Evidence
from ehcplan.mapping.refusal import refusal
from ehcplan.plan.case import Case
from ehcplan.plan.lines import Source
from ehcplan.plan.said import Answer, Contribution
from ehcplan.plan.voice import text_of, voice_of
from ehcplan.vocabulary import Target


def _shared(case: Case) -> Iterator[tuple[Contribution, Answer]]:
    """Yield what may be used: nothing private, withheld or not shared."""
    for contribution in case.said.contributions:
        for answer in contribution.answers:
            why = refusal(case, contribution, answer, Target.SECTION_A)
            if (why is None or why.startswith("Never carried")) and answer.words.strip():
                yield contribution, answer


def _source(contribution: Contribution, answer: Answer) -> Source:
    return Source(contribution=contribution.id, prompt=answer.prompt, index=answer.index)


def evidence(case: Case) -> dict[str, tuple[Evidence, ...]]:
    """Return, for each section B to K, what the person-centred record says about it."""
    found: dict[str, list[Evidence]] = {section: [] for section in SECTIONS}
    for contribution, answer in _shared(case):
        for section, prompts in SECTIONS.items():
            if (contribution.tool, answer.prompt) in prompts:
                found[section].append(
                    Evidence(
                        text=text_of(case, contribution, answer, None),
                        voice=voice_of(case, contribution, answer),
                        sources=(_source(contribution, answer),),
                    )
                )
    return {section: tuple(items) for section, items in found.items()}


def actions(case: Case) -> tuple[ActionCandidate, ...]:
    """Return what is working (to keep), not working (to act on), hoped for or agreed."""
    return tuple(
        ActionCandidate(
            text=_action_text(case, contribution, answer),
            kind=ACTION_PROMPTS[contribution.tool or "", answer.prompt],
            sources=(_source(contribution, answer),),
        )
        for contribution, answer in _shared(case)
        if (contribution.tool or "", answer.prompt) in ACTION_PROMPTS
    )


def _action_text(case: Case, contribution: Contribution, answer: Answer) -> str:
    prompt = tools.prompt_of(contribution.tool, answer.prompt)
    main = answer.cell(prompt.main_column or "") if prompt else None
    return text_of(case, contribution, answer, main)
