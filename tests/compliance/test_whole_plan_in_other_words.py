"""Wordings set into a whole Word plan, where what stands beside them decides what they mean."""

import pytest

from tests.phrases.bank import Phrase, breaks, keeps

_MUM_LEADS = "Dad has steered this plan and the outcomes are built on what he wants. He has asked for a smaller class and for the taxi to go on."
_AGREED = "Jo’s plan: Ilar asked that his mum’s wishes stand here, and agreed to each of them on 3 June 2026."
_BY_ICB = "Asthma nurse\tClinic, 20 minutes, every four months, one-to-one\tOn behalf of the integrated care board, 4 September 2026"
_PHRASES = (
    breaks("A-37", A=_MUM_LEADS, age=19),
    keeps("A-37", A=_AGREED, age=19),
    breaks("A-03", A=("Ilar likes his bike (told to his TA, 2 June 2026).", "Carers’ comments: outstanding."), alone=True),
    keeps("A-03", A=("Ilar likes his bike (told to his TA, 2 June 2026).", "Dad (2 June 2026): he is good company and mornings are hard for all of us."), alone=True),
    keeps("A-17", A=("Ilar dictated the following to Mr Orme on 9 June 2026.", "I like the pond. I do not like bells."), alone=True),
    breaks("A-17", A=("Ilar is in Year 5.", "I like the pond. I do not like bells."), alone=True),
    breaks("B-01", B="Thinking: none. Talking: none. Feelings: n/a.", alone=True),
    keeps("B-06", B="B4. Ilar works at Entry 2 in number and cannot yet give change."),
    breaks("E-04", E="E4. By July 2028 Ilar will have sensory breaks after every lesson."),
    keeps("E-04", E="E4. By July 2028 Ilar stays with a story that a teacher has picked for ten minutes, four times out of five."),
    breaks("E-04", E="E4. By July 2028 Ilar will attend the after-school typing club every Tuesday."),
    breaks("E-04", E="E4. By July 2028 Ilar attends a lunchtime number club twice a week."),
    keeps("E-04", E="E4. By July 2028 Ilar goes to the lunchtime model club by himself and asks another pupil for a part he needs, four weeks out of five."),
    keeps("B-06", B="Strengths: Ilar cooks and budgets at level 1. He is patient with animals.", age=19),
    breaks("B-06", B="B4. Ilar is somewhere about Entry Level 2 in reading, give or take a little.", age=19),
    keeps("D-01", D="Ilar cannot be left on his own in the flat, and needs somebody to help him wash (adult care assessment, asked for on 1 June and finished on 9 July 2026).", alone=True),
    breaks("D-01", D="Social care (advice asked for on 1 June 2026).", alone=True),
    keeps("G-02", G=_BY_ICB, alone=True),
    breaks("G-02", G="Asthma nurse\tClinic, 20 minutes, every four months, one-to-one\tStill to be agreed by the integrated care board", alone=True),
    breaks("H-04", H1="For needs 2 and 4: a buddy to go swimming with Ilar.", alone=True),
    breaks("H-04", H1="Ilar has a holiday scheme, which counts towards outcome 2.", alone=True),
    keeps("H-04", H1="8.2 There is nothing to arrange here: the social worker found no needs on 18 June 2026.", alone=True),
    keeps("H-03", H1="A sitter (level 2) comes for two hours every Tuesday so that Dad can rest after sleepless nights.", alone=True),
    breaks("A-29", A="Ilar’s uncle is serving a long sentence."),
)  # fmt: skip


@pytest.mark.parametrize("phrase", _PHRASES, ids=lambda one: f"{one.rule} {str(one)[:40]}")
def test_the_rule_hears_what_is_meant(phrase: Phrase) -> None:
    told = phrase.rule in phrase.checked(frozenset({phrase.rule})).fired()
    assert told is phrase.breaks
