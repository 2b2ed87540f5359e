"""What stands beside sections B to K, and what asks for action."""

from ehcplan.mapping.evidence import ACTION_PROMPTS, SECTIONS, WATCH
from ehcplan.tools import TOOLS

PROMPTS = {(tool.key, prompt.key) for tool in TOOLS.values() for prompt in tool.prompts}


def test_sections_b_to_k_each_say_what_to_watch() -> None:
    assert list(SECTIONS) == list(WATCH) == list("BCDEFGHIJK")
    assert all(text.endswith(".") for text in WATCH.values())


def test_every_prompt_named_exists_once_in_its_section() -> None:
    for prompts in SECTIONS.values():
        assert set(prompts) <= PROMPTS
        assert len(set(prompts)) == len(prompts)


def test_nothing_leads_to_the_placement() -> None:
    assert SECTIONS["I"] == ()


def test_actions_come_from_prompts_that_exist_and_are_of_four_kinds() -> None:
    assert set(ACTION_PROMPTS) <= PROMPTS
    assert set(ACTION_PROMPTS.values()) == {"keep", "act", "hope", "step"}


def test_what_works_is_kept_and_what_does_not_is_acted_on() -> None:
    assert ACTION_PROMPTS["working_not_working", "working"] == "keep"
    assert ACTION_PROMPTS["working_not_working", "not_working"] == "act"
    assert ACTION_PROMPTS["path", "first_step"] == "step"
