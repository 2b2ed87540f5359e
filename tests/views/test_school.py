import pytest

from tests.pages import checked, words_of


@pytest.mark.parametrize("role", ["senco", "administrator"])
def test_the_schools_settings_are_changed(signed_in, role):
    client = signed_in(role)
    checked(client.get("/school"))
    sent = {"name": "Alder Lane", "setting_type": "<b>primary</b>", "safeguarding_lead": "Ms R"}
    assert client.post("/school", data=sent).location == "/school"
    page = checked(client.get("/school"))
    assert page.xpath('//input[@name="setting_type"]/@value') == ["<b>primary</b>"]


def test_a_name_that_is_taken_is_said(signed_in):
    page = checked(signed_in("senco").post("/school", data={"name": "Birch Hill School"}), 400)
    assert "Another school here has this name" in words_of(page)
