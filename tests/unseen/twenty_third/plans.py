"""Six more plans of invented people, three clean and three broken, as six councils would lay them out."""

from tests.unseen.author import Unseen
from tests.unseen.twenty_third import ora_one, ora_two, pen_one, pen_two, tam_one, tam_two

TWENTY_THIRD: tuple[Unseen, ...] = tuple(
    module.PLAN for module in (ora_one, ora_two, pen_one, pen_two, tam_one, tam_two)
)
