"""The page made from the records."""

from pathlib import Path

from ehcplan.clocks.catalogue import CLOCKS
from ehcplan.clocks.describe import clocks_page
from ehcplan.clocks.exceptions import EXCEPTIONS
from ehcplan.clocks.trigger import Trigger

PAGE = Path(__file__).parents[2] / "docs" / "clocks.md"


def test_the_committed_page_is_what_the_records_say():
    assert PAGE.read_text(encoding="utf-8") == clocks_page(), (
        "Write it anew: python -m ehcplan.clocks.describe > docs/clocks.md"
    )


def test_the_page_gives_each_clock_its_part_with_all_it_says():
    page = clocks_page()
    for clock in CLOCKS.values():
        part = page.split(f"### {clock.code}: ")[1].split("\n#")[0]
        assert clock.name in part
        assert clock.whose in part
        assert clock.source in part
        assert not [note for note in clock.notes if note not in part]
        assert not [moment.key for moment in clock.moments if f"`{moment.key}`" not in part]


def test_the_page_lists_every_trigger_and_exception():
    page = clocks_page()
    assert not [name for name in Trigger if f"| `{name}` | {name.takes} | CLK" not in page]
    assert not [one.code for one in EXCEPTIONS if f"| `{one.code}` |" not in page]


def test_the_page_ends_in_one_newline_and_has_no_gaps():
    page = clocks_page()
    assert page.endswith("\n")
    assert not page.endswith("\n\n")
    assert "\n\n\n" not in page
