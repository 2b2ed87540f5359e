"""What good looks like: every heading of Section A has an example, and the good ones are clean."""

import pytest

from ehcplan.compliance.examples_good import EXAMPLES, good_for
from ehcplan.vocabulary import Element, Target

# Made from who took part, or a name alone: there is nothing to write well.
WITHOUT = {Element.A_PARTICIPATION, Element.P_KNOWN_AS}


@pytest.mark.parametrize("element", [one for one in Element if one not in WITHOUT], ids=str)
def test_every_heading_has_an_example(element):
    assert good_for(element)


def test_headings_without_anything_to_write_have_none():
    assert [good_for(one) for one in WITHOUT] == [(), ()]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.thin[:20])
def test_an_example_says_more_than_what_it_replaces_and_why(example):
    assert len(example.good.split()) > 6
    assert example.because.endswith(".")
    assert example.good != example.thin
    assert {element.target for element in example.elements} <= set(Target)
