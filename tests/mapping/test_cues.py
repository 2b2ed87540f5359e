"""Theme cues: which words lead to which topic, and that no cue leads everywhere."""

import pytest

from ehcplan.mapping.cues import CHOOSING, SPLIT, THEMES
from ehcplan.vocabulary import Element


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("play", "Hopscotch with Esme"),
        ("play", "Playing beside Otis every day"),
        ("health", "He is so tired at three o'clock"),
        ("health", "A hearing aid whistles"),
        ("schooling", "I've spelled it and lost it"),
        ("schooling", "Maths sheets for babies"),
        ("independence", "Puts on his own shoes"),
        ("independence", "She does it by herself"),
        ("friendships", "Nobody plays with me"),
        ("friendships", "They save the seats"),
        ("future", "When I grow up"),
        ("future", "Going to Year 7"),
        ("communication", "Tell me to my face"),
        ("communication", "Wait, do not ask again"),
        ("interests", "The bees at Dad's"),
        ("interests", "Plays the ukulele"),
        ("asp_employment", "I want to be a train driver"),
        ("asp_living", "A flat with Caz"),
        ("asp_community", "Singing in the chapel"),
    ],
)
def test_a_topic_is_seen_in_everyday_words(key: str, text: str) -> None:
    assert THEMES[Element(f"a.{key}")].search(text)


def test_the_eleven_topics_have_cues() -> None:
    assert len(THEMES) == 11
    assert set(SPLIT) == {
        Element.A_ASP_EMPLOYMENT,
        Element.A_ASP_LIVING,
        Element.A_ASP_COMMUNITY,
    }


def test_cues_are_whole_words() -> None:
    assert not THEMES[Element.A_PLAY].search("a splayed display")
    assert not THEMES[Element.A_HEALTH].search("theatre")
    assert not THEMES[Element.A_INTERESTS].search("caterpillars")


@pytest.mark.parametrize(
    "text", ["It is what it is", "She has done this before and does it again", "Because of that"]
)
def test_plain_words_lead_nowhere(text: str) -> None:
    assert not any(pattern.search(text) for pattern in THEMES.values())


@pytest.mark.parametrize(
    ("element", "text"),
    [
        (Element.A_ASP_EMPLOYMENT, "Have a job where nobody says aww"),
        (Element.A_ASP_EMPLOYMENT, "Be a firefighter"),
        (Element.A_ASP_LIVING, "Live with Adaeze in a flat"),
        (Element.A_ASP_COMMUNITY, "Join the football team"),
    ],
)
def test_a_hope_is_sorted_by_its_words(element: Element, text: str) -> None:
    assert SPLIT[element].search(text)


def test_choosing_is_known_by_its_words() -> None:
    assert CHOOSING.search("Hold up two and let her choose")
    assert CHOOSING.search("Which one do you want?")
    assert not CHOOSING.search("Show the swim bag at the start")
