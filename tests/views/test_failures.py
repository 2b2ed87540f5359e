"""What a person sees when something goes wrong."""

import logging

import pytest

from tests.pages import checked, words_of
from tests.sample_app import sample_app

FAILURES = [
    ("400", 400, "That could not be done"),
    ("401", 401, "Page not found"),
    ("403", 403, "Page not found"),
    ("404", 404, "Page not found"),
    ("409", 409, "That could not be done"),
    ("413", 413, "That is too large"),
    ("429", 429, "Too many tries"),
    ("500", 500, "Something went wrong here"),
    ("503", 503, "Something went wrong here"),
    ("refused", 400, "That could not be done"),
    ("file", 400, "That could not be done"),
    ("missing", 404, "Page not found"),
    ("not-allowed", 404, "Page not found"),
    ("proof", 500, "Something went wrong here"),
]


@pytest.fixture
def app(tmp_path):
    return sample_app(tmp_path)


@pytest.fixture
def client(app):
    return app.test_client()


@pytest.mark.parametrize(("kind", "status", "heading"), FAILURES)
def test_every_failure_is_a_page_in_plain_english_with_a_reference(client, kind, status, heading):
    page = checked(client.get(f"/sample/fail/{kind}"), status)
    assert words_of(page.find(".//h1")) == heading
    assert len(words_of(page.find_class("reference")[0])) == 9
    assert page.find("body").get("data-failure") == "yes"


def test_what_is_not_for_this_reader_looks_like_what_does_not_exist(client):
    texts = set()
    for kind in ("404", "missing", "not-allowed"):
        page = checked(client.get(f"/sample/fail/{kind}"), 404)
        page.find_class("reference")[0].text = ""
        texts.add(words_of(page))
    assert len(texts) == 1
    assert "Maisie" not in texts.pop()


def test_a_refusal_is_told_in_its_own_sentence(client):
    assert "“I” is for exact words only." in client.get("/sample/fail/refused").text
    assert "give a &lt;name&gt;" in client.get("/sample/fail/file").text


def test_a_fault_tells_nothing_of_the_inside(client):
    text = client.get("/sample/fail/500").text
    assert "division" not in text
    assert "Traceback" not in text


def test_the_reference_on_the_page_is_in_the_log_and_the_address_is_not(client, caplog):
    caplog.set_level(logging.INFO)
    page = checked(client.get("/sample/fail/missing"), 404)
    reference = words_of(page.find_class("reference")[0])
    assert any(reference in line for line in caplog.messages)
    assert "/sample" not in caplog.text


def test_a_form_from_before_the_sign_in_says_how_to_save_the_words(client):
    page = checked(client.post("/sample/board", data={"act": "x"}), 400)
    assert "This page was open for too long" in words_of(page)


def test_a_script_hears_json_and_is_told_to_sign_in_again(client):
    wanting = {"Accept": "application/json"}
    stale = client.post("/sample/sheet/save", data={"words": "x"}, headers=wanting)
    assert (stale.status_code, stale.json) == (401, {"error": "sign-in"})
    failed = client.get("/sample/fail/refused", headers=wanting)
    assert failed.json["error"] == "“I” is for exact words only."
    missing = client.get("/sample/fail/missing", headers=wanting)
    assert missing.json["error"] == "failed"


def test_an_address_that_is_not_ours_is_refused_without_a_page(client):
    answer = client.get("/help", headers={"Host": "evil.example"})
    assert answer.status_code == 400
    assert "evil" not in answer.text


LONG = b"x" * 7 * 1024 * 1024
FORMS = {
    "application/x-www-form-urlencoded": b"act=" + LONG,
    "multipart/form-data; boundary=B": b"--B\r\nContent-Disposition: form-data; "
    b'name="act"\r\n\r\n' + LONG + b"\r\n--B--\r\n",
}


@pytest.mark.parametrize("kind", FORMS)
def test_too_much_at_once_is_refused(client, kind):
    page = checked(client.post("/sample/board", data=FORMS[kind], content_type=kind), 413)
    assert "2 megabytes" in words_of(page)


def test_bytes_that_are_no_text_are_refused(client):
    form = "application/x-www-form-urlencoded"
    checked(client.post("/sample/board", data=b"act=\xff\xfe", content_type=form), 400)


def test_a_long_meeting_fits(app, client):
    app.config["WTF_CSRF_ENABLED"] = False
    lines = {f"line-{n}": "word " * 60 for n in range(4000)}
    assert client.post("/sample/board", data={"act": "x", **lines}).status_code == 302


def test_a_method_that_an_address_does_not_take_says_which_it_does(app, client):
    app.config["WTF_CSRF_ENABLED"] = False
    answer = client.post("/help")
    assert answer.status_code == 405
    assert "GET" in answer.headers["Allow"]
