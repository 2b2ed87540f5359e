"""Care that a plan leaves to a purse, money that a pupil learns to use, and who pays for help told before."""

import pytest

from tests.compliance.builders import Example, assert_holds, breaks, draft_case, keeps

HELP = (
    "Ana stands in her frame for 30 minutes each morning with two teaching assistants (level 3). "
)
LEFT_TO_MONEY = (
    "Toileting at other times is covered by the delegated budget.",
    "Feeding in the dining hall will be seen to within the Element 2 allocation.",
    "Supervision on the playground falls under her top-up.",
    "Personal care: covered out of the school’s delegated money.",
    "Reading and spelling: met within the high needs allocation.",
    "Everything else is met by the matrix 4 top-up.",
)
NOT_LEFT = (
    "This help is met from the Band 6 allowance.",
    "The support is covered by the delegated budget.",
    "The cost of her care is met from the Band 6 allowance.",
    "Changing is managed by two assistants, for 15 minutes at noon, out of the Band 6 allowance.",
    "Equipment for changing is met from the council’s budget.",
    "In tests her reading is supported with a 25% time allowance.",
    "Breaks are covered by Mr Grant.",
    "Help with money is given.",
    "Staff teach ways of managing her own money.",
)
SHORT_BREAKS = "Three nights at the Mill each term, with a {} worker (level 3) to two children."
EXAMPLES: tuple[Example, ...] = (
    *(breaks("F-09", draft_case(f=[HELP + text])) for text in LEFT_TO_MONEY),
    *(keeps("F-09", draft_case(f=[HELP + text])) for text in NOT_LEFT),
    *(keeps(rule, draft_case(f=[text])) for rule in ("F-02", "F-05") for text in LEFT_TO_MONEY),
    *(keeps("H-04", draft_case(h1=[SHORT_BREAKS.format(of)])) for of in ("residential", "relief")),
    breaks("H-04", draft_case(h1=["Three nights at the Mill each term."])),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_money_in_place_of_help_is_told_from_money_beside_it(example: Example) -> None:
    assert_holds(example)
