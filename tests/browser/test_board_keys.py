"""Keys on the board, and quoting part of an answer by marking it."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


@pytest.fixture
def board(page, site):
    """The board, open, nothing on it focused."""
    page.goto(f"{site}/sample/board")
    return page


def test_j_and_k_move_between_lines(board):
    board.locator("#line-1").focus()
    board.keyboard.press("j")
    expect(board.locator("#line-2")).to_be_focused()
    board.keyboard.press("j")
    board.keyboard.press("j")
    expect(board.locator("#line-3")).to_be_focused()
    board.keyboard.press("k")
    expect(board.locator("#line-2")).to_be_focused()


@pytest.mark.parametrize(("key", "act"), [("a", "accept 2"), ("l", "leave-out 2"), ("u", "undo")])
def test_a_letter_presses_the_lines_own_button(board, key, act):
    board.locator("#line-2").focus()
    board.keyboard.press(key)
    expect(board.get_by_text(f"Pressed: {act}.")).to_be_visible()
    expect(board.locator("#line-2")).to_be_focused()


def test_r_follows_the_lines_link(board):
    board.locator("#line-3").focus()
    board.keyboard.press("r")
    expect(board).to_have_url(f"{board.url.partition('#')[0]}#line-3")


def test_letters_typed_into_a_field_are_only_letters(board):
    board.locator("#note-1").press_sequentially("a jolly lark u")
    expect(board.locator("#note-1")).to_have_value("a jolly lark u")
    expect(board.get_by_text("Pressed:")).to_have_count(0)


def test_letters_do_nothing_away_from_the_board_or_with_a_modifier(board):
    board.keyboard.press("a")
    board.locator("#line-2").focus()
    board.keyboard.press("Alt+a")
    expect(board.get_by_text("Pressed:")).to_have_count(0)
    expect(board.locator("#line-2")).to_be_focused()


def test_marking_part_of_an_answer_fills_the_form_in_whole_characters(page, site):
    page.goto(f"{site}/sample/quote")
    page.evaluate(
        """() => {
          const text = document.getElementById("answer").firstChild;
          const range = document.createRange();
          const at = text.data.indexOf(" like cats");
          range.setStart(text, at);
          range.setEnd(text, at + " like cats".length);
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }"""
    )
    expect(page.locator("#words")).to_have_value("like cats")
    whole = "🐈 I like cats. I don’t like the bell."
    start = int(page.locator("[name=start]").input_value())
    end = int(page.locator("[name=end]").input_value())
    assert whole[start:end] == "like cats"
