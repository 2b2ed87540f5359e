from ehcplan.documents.text import clean, cleaned, normal


def test_what_xml_forbids_is_dropped_and_counted():
    assert clean("a\x00b\x07c\x0c\ud800d\ufffe\uffff") == ("abcd", 6)


def test_line_ends_become_line_feeds_and_nothing_else_changes():
    assert clean("a\r\nb\rc\td") == ("a\nb\nc\td", 0)


def test_emoji_and_far_planes_stay():
    assert cleaned("👩🏽‍🦽 𝒳 \u2028\x85") == "👩🏽‍🦽 𝒳 \u2028\x85"


def test_comparison_is_blind_to_case_and_white_space():
    assert normal(" The\n BEES\tfly ") == "the bees fly"
