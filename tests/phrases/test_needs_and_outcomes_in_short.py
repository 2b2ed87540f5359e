"""Needs left bare, outcomes of others, outcomes that nobody looks at, and sound texts beside them."""

import pytest

from tests.phrases import base
from tests.phrases.bank import Phrase, breaks, keeps

_NO_CARE = tuple(row for row in base.K if not row.startswith("(e)"))
_LACES = "E4. By July 2028 Ilar dresses for PE alone, four times out of five."

TOLD: tuple[Phrase, ...] = (
    breaks("B-01", alone=True, B="Laptop and scribe in all lessons; movement breaks each hour."),
    keeps("B-01", alone=True, B="Reading: he reads ten words in a minute; help with labels and letters."),
    breaks("C-01", alone=True, C="Diagnosis: – | Medicine: – | Effect in school: – | Source: –"),
    keeps("C-01", alone=True, C="Diagnosis: asthma | Medicine: – | Effect in school: misses PE twice a month | Source: Dr Osei, 15 June 2026"),
    keeps("C-02", alone=True, C="The ICB has asked for his yearly hip X-ray to be recorded here: it is on 3 March 2027, and so are his immunisations."),
    breaks("D-01", alone=True, D="Ilar lives with Mum and his two sisters in Ross. Dad is in Hereford."),
    keeps("D-01", alone=True, D="Ilar lives with his gran, who is ill and cannot get him to school."),
    breaks("D-02", alone=True, D="None.", K=(*_NO_CARE, "(e) Social care | never requested: no history with the service")),
    keeps("D-02", alone=True, D=("The family was not known to social care until May.", "The social worker’s assessment of 18 June 2026 says that Ilar needs somebody with him near roads.")),
    breaks("E-01", alone=True, E="The outcomes of the 2025 plan continue."),
    breaks("E-03", E="By July 2028 Ilar has grown in independence and in confidence."),
    keeps("E-03", E="By July 2028 Ilar is more patient in games: he waits for three others before he throws. The class teacher checks each term."),
    breaks("E-04", E="Ilar has swimming lessons on Thursdays until July 2028."),
    keeps("E-04", E="If Ilar is given three jobs, by July 2028 he does them in the right order, four times out of five. The class teacher checks each term."),
    breaks("E-05", E="By Easter 2028 Nan, Mum and the respite carers have one bedtime routine that they all keep to."),
    keeps("E-05", E="Dad throws the ball and Ilar catches it, eight times out of ten, by July 2028. The class teacher checks each term."),
    breaks("E-06", E="By July 2028 Ilar is as good a swimmer as he can be."),
    keeps("E-06", E="By July 2028 Ilar greets three people on his way to the classroom. The class teacher checks each term."),
    breaks("E-07", E=f"{_LACES} Step on the way: all but his tie by July 2027."),
    breaks("E-07", E=f"{_LACES} This will be monitored."),
    keeps("E-07", E=f"{_LACES} Miss Pryce times him on the first Friday of every half-term."),
    keeps("E-07", E=(_LACES, "All of these outcomes are reviewed by the SENCO with Mum once a term.")),
    breaks("E-09", alone=True, age=15, E=("By July 2028 Ilar bakes for the café on Fridays (work).", "By July 2028 Ilar walks to his gran’s alone (independence).", "By July 2028 Ilar plays for the village (friends).")),
    keeps("E-09", alone=True, age=15, E=("By July 2028 Ilar bakes for the café (employment).", "By July 2028 Ilar walks to his gran’s alone (independent living).", "By July 2028 Ilar plays for the village (community, health).")),
    breaks("E-10", alone=True, F=(*base.F, "The move into Year 5 in September 2026 was a success. He settled within a week.")),
    keeps("E-10", alone=True, F=(*base.F, "For a smooth transition to secondary school the SENCO meets the new SENCO in June 2028 and Ilar visits three times.")),
    breaks("E-12", E="By July 2028 an unfamiliar listener follows eight words out of ten when Ilar speaks."),
    keeps("E-12", E="By July 2028 Ilar walks to the quiet corner by himself when he is angry, four times out of five.", F="An emotional literacy support assistant (six days’ training) sees Ilar for 30 minutes each week, 38 weeks a year, to practise what to do when he is angry."),
)  # fmt: skip


@pytest.mark.parametrize("phrase", TOLD, ids=lambda phrase: f"{phrase.rule} {phrase}"[:100])
def test_a_text_is_told_by_its_meaning(phrase: Phrase) -> None:
    fired = phrase.rule in phrase.checked(frozenset({phrase.rule})).fired()
    assert fired is phrase.breaks
