"""A topic of Section A is told of the pupil: not of a relative, a clinic or the school's calendar."""

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.whole import Letter
from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps


def loose(*texts: str) -> Case:
    """Return a plan whose Section A stands under no known headings."""
    return draft_case(loose={Letter.A: texts})


BROKEN = {
    "A-09": (
        "Uncle Ted has gout and takes tablets for it.",
        "The old collie is ill and sleeps by the stove.",
        "Coeliac disease; vitamin B12 deficiency, 1000 mcg IM; BMI 19.",
        "The class drew a poster about healthy teeth.",
    ),
    "A-10": ("Pupils’ thoughts about lessons were not collected.",),
    "A-11": (
        "His grandmother lives alone and cooks for the chapel.",
        "An independent advocate came to the review.",
    ),
    "A-12": ("A friend of Dad’s mends the tractor.", "The Friends of Northmoor sold cakes."),
    "A-13": (
        "The options booklet was posted to all of Year 9.",
        "He moved up to the seniors two years ago.",
        "Future: not raised with him.",
    ),
}
KEPT = {
    "A-09": (
        "Mum says that he sleeps badly before swimming.",
        "Dad rubs his legs when they ache.",
        "Montelukast 5 mg at night; he says that it makes him grumpy.",
    ),
    "A-10": (
        "Thumbs up for geography, thumbs down for the dinner queue.",
        "He gave the workshop nine out of ten and assembly two.",
    ),
    "A-11": ("Nan lets him butter his own bread.", "Mum still ties his laces."),
    "A-12": (
        "His friend’s mum fetches them both from judo.",
        "Two lads from the chip shop, he says.",
    ),
    "A-13": (
        "A cousin will take him on at the nursery garden from July.",
        "He went to the options evening and wants to do catering.",
    ),
}
EXAMPLES: tuple[Example, ...] = (
    *(breaks(code, loose(text)) for code, texts in BROKEN.items() for text in texts),
    *(keeps(code, loose(text)) for code, texts in KEPT.items() for text in texts),
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_a_topic_is_told_of_the_pupil(example):
    assert_holds(example)
