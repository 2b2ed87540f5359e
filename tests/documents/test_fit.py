from ehcplan.documents.produce import produce
from ehcplan.vocabulary import Element
from tests.builders_documents import ON, answer, case, contribution, line, source


def test_a_short_profile_fits_and_a_full_one_of_reworded_lines_may_not():
    words = "Kneel, say her name, show the picture and then wait for ten slow seconds"
    answers = [answer("notes", n, words * 3) for n in range(8)]
    given = case(contribution("c", *answers))
    lines = tuple(
        line(Element.P_SUPPORT, words, source("c", index=n), by="the SENCO") for n in range(8)
    )
    lines += tuple(
        line(Element.P_IMPORTANT_TO, words, source("c", index=n), by="the SENCO") for n in range(8)
    )
    short = produce(given, lines[:2], document="profile", on=ON)
    full = produce(given, lines, document="profile", on=ON)
    assert short.fit.is_one_page
    assert short.fit.of_page < 0.35
    assert full.fit.of_page > short.fit.of_page * 2
    assert produce(given, (), document="section-a", on=ON).fit is None
