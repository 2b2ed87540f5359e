"""Six more plans of invented people, four clean and two broken, in layouts of their own."""

from tests.unseen.author import Unseen
from tests.unseen.tenth import (
    hill_ekow,
    hill_rosalind,
    hill_tobiah,
    shore_casper,
    shore_idowu,
    shore_merryn,
)

TENTH: tuple[Unseen, ...] = tuple(
    module.PLAN
    for module in (
        hill_tobiah,
        hill_rosalind,
        hill_ekow,
        shore_merryn,
        shore_idowu,
        shore_casper,
    )
)
