from tests.pages import checked, words_of


def test_a_governor_sees_numbers_and_nobody(signed_in, people):
    page = checked(signed_in("governor").get("/counts"))
    text = words_of(page)
    assert "Year 4 Kestrels" in text
    assert "Not shown" in text
    assert "Maisie" not in text
    assert page.xpath("//main//a") == []


def test_a_head_sees_every_number(signed_in, people):
    text = words_of(checked(signed_in("head").get("/counts")))
    assert "Year 4 Kestrels 1 0 0 0 0 0" in text
    assert "The whole school 2 0 0 0 0 0" in text
