"""What a child hopes to be, what happened earlier, who is named and who leads: Section A's near cases."""

import datetime as dt

import pytest

from ehcplan.plan.case import Case
from ehcplan.plan.shown import Shown
from ehcplan.vocabulary import Element, Voice
from tests.compliance.builders import Example, a_line, assert_holds, breaks, draft_case, keeps

_READS = "By July 2028 Ilar reads 60 words a minute, in four pages out of five."
_BUS = "By July 2028 Ilar puts his cup away, four times out of five."
_GROWN = dt.date(2007, 3, 4)
_MUM = "Mum thinks that college suits him and that the taxi should come later in the mornings. "


def _hopes(text: str, *outcomes: str, born: dt.date = dt.date(2016, 3, 4)) -> Case:
    near = (Element.A_ASPIRATIONS, "He would like to read his comic by himself.")
    return draft_case(a=[near, (Element.A_PLAY, text)], e=outcomes, born=born)


def _told(*texts: tuple[Element, str, str]) -> Case:
    """Return a Section A of texts under the titles that a file prints beside them."""
    lines = [a_line(element, said, shown=Shown(caption=title)) for element, title, said in texts]
    return draft_case(a=lines)


def _grown(*own: tuple[Element, str]) -> Case:
    mum = a_line(Element.A_PARENT_VIEWS, _MUM * 2, Voice.PARENT)
    return draft_case(a=[*own, mum], born=_GROWN)


_FUTURE = (
    keeps("A-39", _hopes("“I want to be a lorry driver and live on a boat.”", _READS)),
    keeps("A-39", _hopes("He would love to be asked to a bonfire.", _READS)),
    keeps("A-39", _hopes("One day he’ll be a diver.", _READS)),
    keeps("A-39", _hopes("He would love to have a guide dog.", _READS)),
    keeps(
        "A-39",
        _hopes(
            "He wants to learn to juggle.",
            f"{_READS} Towards his wish for comics.",
            f"{_BUS} His hope: a tidy room.",
        ),
    ),
    breaks("A-39", _hopes("He wants to learn to juggle.", _READS, _BUS), "juggle"),
    breaks("A-39", _hopes("He wants to be a lorry driver.", _READS, born=_GROWN), "driver"),
    breaks("A-39", _hopes("He wants to be a lorry driver.", "His reading will come on."), "driver"),
)
_PAST = (
    breaks(
        "A-16",
        _told(
            (Element.A_SCHOOLING, "What has happened so far?", "It has been a bumpy road."),
            (Element.A_PARENT_VIEWS, "Dad’s page", "We moved here in May 2019."),
        ),
    ),
    breaks(
        "A-16",
        _told(
            (Element.A_HISTORY, "His past", "There were a good many upsets."),
            (Element.A_FRIENDSHIPS, "Friends", "His friend moved to York in May 2024."),
        ),
    ),
    keeps(
        "A-16",
        _told((Element.A_SCHOOLING, "Looking back", "He was born in 2016 and moved here in 2019.")),
    ),
    keeps(
        "A-16",
        _told(
            (Element.A_HISTORY, "His past", "There were a good many upsets."),
            (Element.A_HISTORY, "His past", "He was adopted in May 2019."),
        ),
    ),
)
_SEEN = (Element.A_PARTICIPATION, "How these views were gathered")
_WHOSE = (
    breaks(
        "A-17",
        _told(
            (*_SEEN, "What follows is what the nursery teacher saw on three mornings in May."),
            (Element.A_PLAY, "Play", "He digs. I love the mud kitchen."),
        ),
        "mud",
    ),
    keeps(
        "A-17",
        _told(
            (*_SEEN, "His teacher watched him, and wrote as if he spoke what she saw."),
            (Element.A_PLAY, "Play", "I love the mud kitchen."),
        ),
    ),
)
_NAMED = (
    breaks("A-28", _hopes("All spring Harvey from Swallows keeps pinching him."), "Harvey"),
    breaks("A-28", _hopes("Chloe, who is in Year 6, started calling him names."), "Chloe"),
    breaks("A-28", _hopes("After Liam in 3B bit him he stayed in."), "Liam"),
    breaks(
        "A-28", _hopes("Vashti Okonedo in the top Year 4 set hides his coat."), "Vashti Okonedo"
    ),
    breaks(
        "A-28",
        _hopes("Thuraya Benn, who is in the class next door, tears up his drawings."),
        "Thuraya Benn",
    ),
    breaks(
        "A-28", _hopes("Corentine from the other Reception class kicked him twice."), "Corentine"
    ),
    keeps("A-28", _hopes("A boy in the other Year 2 class pulls his hearing aids out.")),
    keeps("A-28", _hopes("Mrs Pell in the other Year 2 class pulls his chair in for him.")),
    keeps("A-28", _hopes("Midday Supervisors in the lower hall took his tray for him.")),
    keeps("A-28", _hopes("A girl from Swallows keeps pinching him.")),
    keeps("A-28", _hopes("Mrs Pell from Swallows kept calling him back.")),
    keeps("A-28", _hopes("Swimming keeps pushing him on.")),
)
_LED = (
    breaks(
        "A-37",
        _grown(
            (Element.A_INTERESTS, "“I like cars.”"),
            (
                Element.A_COMMUNICATION,
                "Sit beside him, show him a photograph and ask once; “yeah” may mean that he has "
                "not followed what was said, so let him point to what he wants and wait.",
            ),
        ),
    ),
    keeps(
        "A-37",
        _grown(
            (
                Element.A_INTERESTS,
                "“I like cars and I want to work at the breaker’s yard with my uncle. I want a "
                "place by the canal, a dog, and Saturdays off for the match with my mates.” He "
                "says that the workshop is the best of college and the canteen the worst.",
            ),
            (Element.A_VIEWS, "He asked on 3 May 2026 that what Mum says be kept here."),
        ),
    ),
)

_TOPICS = (
    keeps("A-09", draft_case(a=[(Element.A_VIEWS, "His head gets full by two o’clock.")])),
    keeps("A-09", draft_case(a=[(Element.A_VIEWS, "Every autumn he rubs his ears.")])),
    breaks("A-09", draft_case(a=[(Element.A_VIEWS, "He gets on well with his teacher.")])),
    keeps(
        "A-07",
        _grown(
            (
                Element.A_PLAY,
                "“I want to mend vans for customers, live over the yard and join a band.”",
            )
        ),
    ),
    breaks("A-07", _grown((Element.A_PLAY, "“I want to mend vans for customers.”"))),
    keeps("A-08", _grown((Element.A_IMPORTANT_TO, "He loves stock-car racing."))),
    keeps(
        "A-10",
        draft_case(
            a=[(Element.A_VIEWS, "He runs straight to the sand tray.")], born=dt.date(2023, 3, 4)
        ),
    ),
    breaks(
        "A-10",
        draft_case(a=[(Element.A_VIEWS, "He runs to the bath.")], born=dt.date(2023, 3, 4)),
    ),
)


_GUIDES = (
    breaks("A-14", draft_case(a=[(Element.A_COMMUNICATION, "He speaks. Use plain words.")])),
    breaks("A-14", draft_case(a=[(Element.A_COMMUNICATION, "PECS, some signs.")])),
    keeps(
        "A-22",
        draft_case(
            a=[(Element.A_COMMUNICATION, "He uses Makaton and points.")],
            b=["His language disorder: he follows four words (SLT, May 2026)."],
        ),
    ),
    breaks(
        "A-22",
        draft_case(
            a=[(Element.A_COMMUNICATION, "He uses Makaton and points.")],
            b=["Ilar counts to 20 (SENCO, May 2026)."],
        ),
        "Makaton",
    ),
    breaks("B-05", draft_case(b=["Required: ELSA 2 x 25 min a week."]), "ELSA"),
    breaks("B-05", draft_case(b=["Needs: friendship group 2 x 40 min pw."]), "group"),
    keeps("B-05", draft_case(b=["Physio: he fell 3 times in 20 minutes."])),
    breaks("B-03", draft_case(b=["Autism was diagnosed when he was six by the clinic."])),
    keeps("B-03", draft_case(b=["Autism: when the bell goes he runs home."])),
)
EXAMPLES: tuple[Example, ...] = (*_FUTURE, *_PAST, *_WHOSE, *_NAMED, *_LED, *_TOPICS, *_GUIDES)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_what_section_a_says_of_then_and_now(example: Example) -> None:
    assert_holds(example)
