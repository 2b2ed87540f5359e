"""Need terms: a need and its help are known as one topic, and everyday words are not needs."""

import pytest

from ehcplan.compliance.words.needs import TOPICS, topic_of, topics_in, topics_named


def test_topics_have_keys_of_their_own() -> None:
    assert len({topic.key for topic in TOPICS}) == len(TOPICS)
    assert topic_of("hearing").label == "hearing"


@pytest.mark.parametrize(
    ("need", "help_given", "topic"),
    [
        (
            "Her pencil grip makes recording slow",
            "20 minutes of touch-typing daily",
            "coordination",
        ),
        ("He wears hearing aids", "A teacher of the deaf visits weekly", "hearing"),
        ("She finds phonics hard", "Precision teaching of sight words", "literacy"),
        ("Osman has dyscalculia", "Counting with Numicon each morning", "number"),
        ("He has selective mutism", "A sliding-in programme by the therapist", "mutism"),
        ("Low muscle tone", "Physiotherapy for 30 minutes each week", "movement"),
        ("She uses an eye-gaze device", "A symbol book is kept up to date", "aac"),
        ("Noise in the hall hurts her ears", "Headphones and a quiet room", "sensory"),
        ("He is not yet toilet trained", "Two adults for personal care", "toileting"),
        ("Anxiety about change", "A warning five minutes before each change", "anxiety"),
    ],
)
def test_a_need_and_its_help_share_a_topic(need: str, help_given: str, topic: str) -> None:
    assert topic in topics_in(need)
    assert topic in topics_in(help_given)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("my hearing aids whistle", {"hearing"}),
        ("he was diagnosed with ADHD and is autistic", {"attention", "autism"}),
        ("she loves reading and maths", set()),
        ("I like the noise of the buses", set()),
        ("the tickets in his drawer", set()),
        ("she benefits from company", set()),
    ],
)
def test_only_outright_words_name_a_need(text: str, named: set[str]) -> None:
    assert topics_named(text) == named


@pytest.mark.parametrize("text", ["", "&<>\"'", "\ud800", "🙂", "word " * 2000])
def test_any_text_can_be_asked_about(text: str) -> None:
    assert isinstance(topics_in(text), frozenset)
