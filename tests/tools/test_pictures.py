"""Every question in easy words has a picture, and every picture has its drawing."""

from pathlib import Path

import pytest
from PIL import Image

from ehcplan.resources import folder
from ehcplan.tools import TOOLS
from ehcplan.tools.pictures import CHOICES, PICTURES, choice_pictures, picture_of
from ehcplan.tools.symbols import SYMBOLS

TOP = Path(__file__).parents[2]
DRAWINGS = folder("static") / "symbols"
EASY = {(t.key, p.key) for t in TOOLS.values() for p in t.prompts if p.wording.easy}


def choices_of(tool, prompt, column):
    asked = TOOLS[tool].prompt(prompt)
    return (asked.column(column) if column else asked).choices


def test_every_question_in_easy_words_has_a_picture():
    lacking = sorted(f"{tool}.{prompt}" for tool, prompt in EASY - set(PICTURES))
    assert lacking == [], "Choose a symbol for each in ehcplan/tools/pictures.py."


def test_no_picture_belongs_to_a_question_that_nobody_asks():
    assert sorted(set(PICTURES) - EASY) == []


def test_a_question_without_easy_words_has_no_picture():
    assert picture_of("good_day_bad_day", "nothing") is None
    assert picture_of("nothing", "good_day") is None


@pytest.mark.parametrize("place", sorted(CHOICES), ids="-".join)
def test_a_choice_with_pictures_has_a_different_one_for_each_value(place):
    values = [choice.key for choice in choices_of(*place)]
    assert list(choice_pictures(*place)) == values
    assert len({symbol.key for symbol in choice_pictures(*place).values()}) == len(values)


def test_a_choice_that_no_pictures_fit_has_none():
    assert choice_pictures("perfect_week", "week", "fixed") == {}


def test_questions_of_one_tool_have_different_pictures():
    seen = {}
    for (tool, _), key in PICTURES.items():
        seen.setdefault(tool, []).append(key)
    alike = {tool: keys for tool, keys in seen.items() if len(keys) != len(set(keys))}
    assert alike == {}, "Two questions of one tool look the same."


def test_every_symbol_is_used_and_drawn_twice():
    used = {*PICTURES.values(), *(key for keys in CHOICES.values() for key in keys.values())}
    assert set(SYMBOLS) == used
    for kind in ("svg", "png"):
        assert {path.stem for path in DRAWINGS.glob(f"*.{kind}")} == used


def test_the_list_that_the_drawings_are_made_from_names_every_symbol_once():
    lines = (TOP / "static_source/symbols.txt").read_text(encoding="utf-8").splitlines()
    names = [line.split()[0] for line in lines if not line.startswith("#")]
    assert names == sorted(SYMBOLS)


@pytest.mark.parametrize("key", sorted(SYMBOLS))
def test_a_symbol_says_what_it_shows_and_is_drawn_large_enough(key):
    symbol = SYMBOLS[key]
    assert symbol.key == key
    assert 3 <= len(symbol.alt) <= 60
    assert not symbol.alt.endswith(".")
    with Image.open(DRAWINGS / f"{key}.png") as drawing:
        assert drawing.size == (256, 256)
    drawn = (DRAWINGS / f"{key}.svg").read_text(encoding="utf-8").lower()
    assert "<svg" in drawn
    assert "<script" not in drawn
    assert "href" not in drawn
