import datetime as dt

import pytest

from ehcplan.casework.written_dates import is_month_first, written_date

DAY = dt.date(2018, 4, 3)


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2018", "3/4/2018", "03-04-2018", "03.04.2018", "2018-04-03", "2018-04-03 00:00:00",
        "03/04/2018 00:00", "3 April 2018", "3 Apr 2018", "3rd April 2018", "03-Apr-2018",
        " 3/4/2018 ", "3 APRIL 2018",
    ],
)  # fmt: skip
def test_the_day_comes_first(text):
    assert written_date(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "", "3/4/18", "31/02/2018", "04/23/2018", "April 3 2018", "2018", "43193", "3/4", "٣/٤/٢٠١٨",
        "3/4/2018 or 5/4/2018", "0/0/2018", "3 Foo 2018", "2018-13-01", "3/4/20180", "03/04/2018 14:30",
    ],
)  # fmt: skip
def test_what_could_be_another_day_or_none_is_no_date(text):
    assert written_date(text) is None


def test_one_date_that_can_only_be_month_first_tells_of_the_whole_column():
    assert is_month_first(["03/04/2018", "04/23/2018"])
    assert not is_month_first(["03/04/2018", "23/04/2018", "31/31/2018", "x"])
