import datetime as dt
import io

import pytest

from tests.pages import checked, words_of

LIST = (
    "\ufeffSurname;Forename;DOB;Form\r\n"
    "O’Dowd;Siobhán <b>&;02/09/2016;6H\r\n"
    "Okafor-Lund;Maisie;27/03/2017;\r\n"
    "Noor;Ayaan;31/02/2017;5B\r\n"
)


@pytest.fixture
def senco(app, signed_in):
    app.config["TODAY"] = dt.date(2026, 11, 21)
    return signed_in("senco")


def send(senco, text=LIST, name="pupils.csv"):
    data = text if isinstance(text, bytes) else text.encode()
    return senco.post("/pupils/import", data={"file": (io.BytesIO(data), name)})


def sent_again(page):
    """What a browser would send from the form on the preview."""
    form = page.xpath("//main//form")[0]
    data = {"row": form.xpath('.//input[@name="row"][@checked]/@value')}
    for field in form.xpath('.//input[@type="hidden"]'):
        data[field.get("name")] = field.get("value")
    for field in form.xpath(".//select"):
        data[field.get("name")] = field.xpath("./option[@selected]/@value")[0]
    return data


def test_a_list_is_shown_before_anything_is_added_then_added(senco):
    checked(senco.get("/pupils/import"))
    page = checked(send(senco))
    text = words_of(page)
    assert "1 pupil can be added, 1 is here already, and 1 row has a problem" in text
    assert "The date of birth is not one" in text
    assert "Siobhán" not in words_of(checked(senco.get("/pupils")))
    answer = senco.post("/pupils/import/add", data=sent_again(page))
    assert answer.location == "/pupils/import/done"
    done = words_of(checked(senco.get(answer.location)))
    assert "1 pupil added" in done
    assert "Siobhán <b>& O’Dowd" in done
    assert "Not added: 2 rows" in done
    assert "Siobhán <b>& O’Dowd" in words_of(checked(senco.get("/pupils")))


def test_sending_the_form_twice_adds_nobody_twice(senco):
    data = sent_again(checked(send(senco)))
    senco.post("/pupils/import/add", data=data)
    senco.post("/pupils/import/add", data=data)
    assert "No pupil was added" in words_of(checked(senco.get("/pupils/import/done")))
    assert words_of(checked(senco.get("/pupils"))).count("O’Dowd") == 1


def test_all_ticks_can_be_taken_away_at_once(senco):
    page = checked(send(senco))
    again = checked(senco.post("/pupils/import/check", data=sent_again(page) | {"tick": "none"}))
    assert again.xpath('//input[@name="row"][@checked]') == []
    assert again.xpath('//input[@name="row"]')


def test_columns_that_were_not_known_are_asked_for_and_remembered(senco):
    text = "A,B,C\nAda,Finch,23/04/2018\n"
    page = checked(send(senco, text), 400)
    assert "Choose the column with the date of birth" in words_of(page)
    chosen = {"first_name": "0", "last_name": "1", "born": "2"}
    page = checked(senco.post("/pupils/import/check", data=sent_again(page) | chosen))
    assert "1 pupil can be added" in words_of(page)
    senco.post("/pupils/import/add", data=sent_again(page))
    assert "1 is here already" in words_of(checked(send(senco, text)))


@pytest.mark.parametrize(
    ("data", "says"), [(b"", "empty"), (b"PK\x03\x04", "damaged"), (b"\x81", "not a CSV")]
)
def test_what_is_no_list_is_refused_beside_the_field(senco, data, says):
    assert says in words_of(checked(send(senco, data), 400))


def test_no_file_is_said(senco):
    assert "Choose a file" in words_of(checked(senco.post("/pupils/import", data={}), 400))


def test_a_table_that_was_changed_on_the_way_or_is_anothers_is_refused(
    senco, app, signed_in, people
):
    data = sent_again(checked(send(senco)))
    for table in ("", "x" + data["table"], data["table"][:-1]):
        page = checked(senco.post("/pupils/import/add", data=data | {"table": table}), 400)
        assert "Choose the file again" in words_of(page)
    other = signed_in("senco", people.senco_b, people.school_b)
    checked(other.post("/pupils/import/add", data=data), 400)
    assert "Siobhán" not in words_of(checked(other.get("/pupils")))
