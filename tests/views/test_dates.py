"""The pages of dates: what happened, what is due by which law, the school's list."""

import datetime as dt

import pytest

from tests.pages import checked, words_of
from tests.views.test_plan import press, send

TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def senco(signed_in, app):
    app.config["TODAY"] = TODAY
    return signed_in("senco")


@pytest.fixture
def dates(people):
    return f"/pupils/{people.own.ref}/dates"


def written(day):
    return [str(day.day), str(day.month), str(day.year)]


def happened(client, dates, event, day, **data):
    return send(client, f"{dates}/happened", event=event, on=written(day), **data)


def test_without_dates_the_page_says_what_to_do(senco, dates):
    assert "Nothing is due yet" in words_of(checked(senco.get(dates)))


def test_what_happened_brings_what_is_due_with_its_law_and_who_must_do_it(senco, dates):
    page = checked(happened(senco, dates, "advice_requested", dt.date(2026, 11, 2), by="<b>LA</b>"))
    shown = words_of(page)
    assert "the advice is with the authority" in shown.lower()
    assert "Limit 14 December 2026" in shown
    assert "reg " in shown
    assert "<b>LA</b>" in shown


def test_a_target_stands_apart_from_the_limit(senco, dates):
    page = checked(happened(senco, dates, "request_received", dt.date(2026, 9, 7)))
    terms = page.xpath("//dt/text()")
    assert "Limit" in terms
    assert "Aim for" in terms


def test_what_is_late_is_missed_until_it_is_done_and_then_says_when(senco, dates):
    page = checked(happened(senco, dates, "consultation_received", dt.date(2026, 10, 1)))
    card = page.xpath('//article[contains(., "The reply is with the authority")]')[0]
    assert words_of(card).startswith("Missed")
    [there] = card.xpath('.//a[contains(@href, "/done/")]/@href')
    page = checked(send(senco, there, on=written(dt.date(2026, 11, 20)), by="school"))
    card = page.xpath('//article[contains(., "The reply is with the authority")]')[0]
    assert words_of(card).startswith("Done, but late")
    assert "Done 20 November 2026" in words_of(card)


def test_an_earlier_round_does_not_meet_a_later_time(senco, dates):
    done = f"{dates}/done/consultation_answered"
    send(senco, done, on=written(dt.date(2026, 5, 1)))
    page = checked(happened(senco, dates, "consultation_received", dt.date(2026, 11, 20)))
    card = page.xpath('//article[contains(., "The reply is with the authority")]')[0]
    assert "Done" not in words_of(card).split("The law")[0]


def test_a_day_in_the_future_did_not_happen(senco, dates):
    answer = happened(senco, dates, "review_meeting", TODAY + dt.timedelta(days=1))
    assert "today or in the past" in words_of(checked(answer, status=400))


def test_what_was_noted_by_mistake_is_taken_back(senco, dates):
    happened(senco, dates, "consultation_received", dt.date(2026, 10, 1))
    page = checked(press(senco, dates, "/take-back"))
    assert "Nothing is due yet" in words_of(page)


def test_an_exception_needs_a_reason_and_excuses_the_day_alone(senco, dates):
    happened(senco, dates, "advice_requested", dt.date(2026, 9, 1))
    wrong = checked(send(senco, f"{dates}/exception", on=written(TODAY)), status=400)
    said = words_of(wrong.xpath('//*[@class="govuk-error-summary"]')[0])
    for missing in ("Choose the exception", "Enter why it applies", "Enter who decided so"):
        assert missing in said
    page = checked(
        send(
            senco,
            f"{dates}/exception",
            code="reg-8-2-c",
            reason="Missed the appointment on 3 September",
            by="The authority",
            on=written(TODAY),
        )
    )
    assert "Excused, still to do" in words_of(page)


def test_capacity_is_noted_decision_by_decision(senco, dates):
    for decision, found in (("Which college", "yes"), ("Where to live", "no")):
        send(
            senco,
            f"{dates}/capacity",
            decision=decision,
            assessed_by="Dr Oduya",
            has_capacity=found,
            representative="Rhian Beck" if found == "no" else "",
            on=written(TODAY),
        )
    shown = words_of(checked(senco.get(dates)))
    assert "Which college Dr Oduya: They can make it" in shown
    assert "They cannot make it at present; Decides with or for them: Rhian Beck" in shown


def test_dates_that_cannot_be_are_said_and_hide_no_page(senco, dates, people):
    happened(senco, dates, "request_received", dt.date(2010, 1, 1))
    page = checked(senco.get(dates))
    assert "Nothing could be counted" in words_of(page)
    assert page.xpath('//form[contains(@action, "/take-back")]')
    checked(senco.get(f"/pupils/{people.own.ref}"))
    checked(senco.get("/dates"))


def test_the_pupils_page_shows_the_next_three_worst_first(senco, dates, people):
    happened(senco, dates, "request_received", dt.date(2026, 9, 7))
    page = checked(senco.get(f"/pupils/{people.own.ref}"))
    rows = page.xpath('//h2[.="Next dates"]/following-sibling::ul[1]/li')
    assert 1 <= len(rows) <= 3
    assert "Missed" in words_of(rows[0])
    assert page.xpath(f'//a[@href="{dates}"]')


def test_the_schools_list_is_worst_first_and_shows_own_pupils_only(senco, signed_in, people, app):
    assert "Nothing is late" in words_of(checked(senco.get("/dates")))
    own, other = (f"/pupils/{pupil.ref}/dates" for pupil in (people.own, people.other))
    happened(senco, own, "consultation_received", dt.date(2026, 11, 19))
    happened(senco, other, "consultation_received", dt.date(2026, 10, 1))
    page = checked(senco.get("/dates"))
    links = page.xpath("//tbody//th/a/@href")
    assert links == [other, own]
    assert "up to 31 December 2026" in words_of(page)
    teacher = checked(signed_in("teacher").get("/dates"))
    assert teacher.xpath("//tbody//th/a/@href") == [own]
    assert signed_in("governor").get("/dates").status_code == 404


def test_what_must_come_before_a_meeting_is_met_by_what_was_done_before_it(senco, dates):
    send(senco, f"{dates}/done/review_invited", on=written(dt.date(2026, 10, 16)))
    page = checked(happened(senco, dates, "review_meeting", dt.date(2026, 11, 20)))
    card = page.xpath('//article[contains(., "Everyone invited knows the date")]')[0]
    assert words_of(card).startswith("Met")


def test_what_is_due_only_if_something_was_decided_is_never_called_missed(senco, dates):
    page = checked(happened(senco, dates, "request_received", dt.date(2026, 6, 1)))
    card = page.xpath('//article[contains(., "If there is to be no plan")]')[0]
    assert words_of(card).startswith("Only if it applies")
    assert "If there is to be no plan" not in words_of(checked(senco.get("/dates")))
