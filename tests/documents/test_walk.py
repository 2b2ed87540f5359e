import time

import pytest

from ehcplan.documents.walk import read_docx
from ehcplan.errors import ContentRefusedError, EhcplanError
from tests.builders_documents import blank_docx, docx, repacked


def p(inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def texts(data: bytes, view: str = "accepted") -> list[str]:
    return [block.text for block in read_docx(data, view).blocks]


def test_breaks_tabs_hyphens_and_ticks_are_read_as_characters():
    inner = (
        "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:cr/>"
        '<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B7"/>'
        "<w:instrText>PAGE</w:instrText></w:r>"
    )
    assert texts(docx(p(inner))) == ["a\nb\tc\u2011\n☑\uf0b7"]


def test_text_in_content_controls_is_read_at_every_level():
    run_level = f"<w:sdt><w:sdtPr/><w:sdtContent>{r('run')}</w:sdtContent></w:sdt>"
    block = f"<w:sdt><w:sdtContent>{p(r('block'))}</w:sdtContent></w:sdt>"
    cell = f"<w:sdt><w:sdtContent><w:tc>{p(r('cell'))}</w:tc></w:sdtContent></w:sdt>"
    row = f"<w:sdt><w:sdtContent><w:tr><w:tc>{p(r('row'))}</w:tc></w:tr></w:sdtContent></w:sdt>"
    table = f"<w:tbl><w:tr><w:tc>{p(r('a'))}</w:tc>{cell}</w:tr>{row}</w:tbl>"
    walked = read_docx(docx(p(r("x ") + run_level) + block + table))
    assert [(b.text, b.place) for b in walked.blocks] == [
        ("x run", ("body",)),
        ("block", ("body",)),
        ("a", ("table", 1, 1, 1)),
        ("cell", ("table", 1, 1, 2)),
        ("row", ("table", 1, 2, 1)),
    ]


def test_a_controls_own_prompt_is_marked_as_such():
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Click')}</w:sdtContent></w:sdt>"
    walked = read_docx(docx(p(prompt) + p(r("told ") + prompt)))
    assert [b.is_placeholder for b in walked.blocks] == [True, False]


def test_tracked_changes_are_read_in_either_view():
    body = p(
        r("Sam ")
        + f"<w:ins>{r('loves')}</w:ins><w:del><w:r><w:delText>likes</w:delText></w:r></w:del>"
        + f"{r(' maps')}<w:moveFrom>{r(' old')}</w:moveFrom><w:moveTo>{r(' new')}</w:moveTo>"
    )
    assert texts(docx(body)) == ["Sam loves maps new"]
    assert texts(docx(body), "original") == ["Sam likes maps old"]


def test_a_deleted_paragraph_end_joins_two_paragraphs():
    body = p(r("one "), "<w:rPr><w:del/></w:rPr>") + p(r("two"))
    assert texts(docx(body)) == ["one two"]
    assert texts(docx(body), "original") == ["one ", "two"]


def test_tracked_rows_exist_in_one_view_only():
    table = (
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p(r('gone'))}</w:tc></w:tr>"
        f"<w:tr><w:trPr><w:ins/></w:trPr><w:tc>{p(r('come'))}</w:tc></w:tr></w:tbl>"
    )
    assert texts(docx(table)) == ["come"]
    assert texts(docx(table), "original") == ["gone"]


def test_nested_tables_and_spans_have_places_of_their_own():
    inner = f"<w:tbl><w:tr><w:tc>{p(r('deep'))}</w:tc></w:tr></w:tbl>"
    table = (
        f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{p(r("wide"))}</w:tc>'
        f"<w:tc>{p(r('after'))}{inner}{p('')}</w:tc></w:tr></w:tbl>"
    )
    walked = read_docx(docx(table))
    assert [(b.text, b.place) for b in walked.blocks if b.text] == [
        ("wide", ("table", 1, 1, 1)),
        ("after", ("table", 1, 1, 3)),
        ("deep", ("table", 1, 1, 3, "table", 2, 1, 1)),
    ]


def test_a_text_box_is_read_once():
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = f"<w:txbxContent>{p(r('in a box'))}</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent {mc}><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    walked = read_docx(docx(p(r("beside") + both) + p(r("next"))))
    assert [b.text for b in walked.blocks] == ["beside", "in a box", "next"]
    assert walked.blocks[1].place == ("body", "textbox", 1)


def test_bookmarks_enclose_exact_words_also_across_paragraphs():
    def mark(kind: str, id_: int, name: str = "") -> str:
        return f'<w:bookmark{kind} w:id="{id_}" w:name="{name}"/>'

    body = (
        p(r("before ") + mark("Start", 1, "a") + r("inside") + mark("End", 1) + r(" after"))
        + p(mark("Start", 2, "b") + r("one"))
        + p(r("two") + mark("End", 2) + mark("Start", 3, "open"))
    )
    walked = read_docx(docx(body))
    assert walked.text_of(walked.by_name["a"]) == "inside"
    assert walked.text_of(walked.by_name["b"]) == "one\ntwo"
    assert walked.unmatched == ("open",)
    cut = walked.bookmarks_in(walked.blocks[2])
    assert [walked.text_of(span) for span in cut if span.name == "b"] == ["two"]


def test_headings_lists_and_style_names_are_known():
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="Own"><w:name w:val="Box title"/><w:basedOn w:val="H"/></w:style>'
        '<w:style w:styleId="L"><w:name w:val="Dots"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr>'
        "</w:pPr></w:style></w:styles>"
    )
    body = p(r("x"), '<w:pStyle w:val="Own"/>') + p(r("y"), '<w:pStyle w:val="L"/>')
    one, two = read_docx(docx(body, **{"word/styles.xml": styles})).blocks
    assert (one.style, one.level, one.is_list) == ("Box title", 2, False)
    assert (two.style, two.level, two.is_list) == ("Dots", None, True)


def test_comments_come_with_the_words_they_are_set_on():
    from docx import Document as New

    document = New()
    paragraph = document.add_paragraph("Before ")
    run = paragraph.add_run("the words")
    document.add_comment(run, text="Is this so?", author="R. Ames")
    import io

    out = io.BytesIO()
    document.save(out)
    walked = read_docx(out.getvalue())
    (comment,) = walked.comments
    assert (comment.author, comment.text) == ("R. Ames", "Is this so?")
    assert walked.text_of(comment.anchor) == "the words"
    assert walked.comments_on(walked.blocks[0]) == (comment,)


def test_headers_and_footers_are_read_once_each():
    import io

    from docx import Document as New

    document = New()
    document.sections[0].header.paragraphs[0].text = "Head"
    document.sections[0].footer.paragraphs[0].text = "Foot"
    document.add_paragraph("Body")
    document.add_section()
    out = io.BytesIO()
    document.save(out)
    blocks = [b for b in read_docx(out.getvalue()).blocks if b.text]
    assert [(b.text, b.place[0]) for b in blocks] == [
        ("Head", "header"),
        ("Body", "body"),
        ("Foot", "footer"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        "<w:p><w:r><w:t/></w:r></w:p>",
        "<w:tbl/>",
        "<w:tbl><w:tr/></w:tbl>",
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="x"/></w:tcPr></w:tc></w:tr></w:tbl>',
        "<w:bookmarkEnd/><w:bookmarkStart/><w:sdt/>",
        '<w:p><w:pPr><w:outlineLvl w:val="-1"/><w:numPr/></w:pPr><w:r><w:sym w:char="zz"/></w:r></w:p>',
        "<!-- c --><?pi x?><w:p><!-- c --><w:r><?pi y?></w:r></w:p>",
        "<w:p>" + "<w:smartTag>" * 200 + "</w:smartTag>" * 200 + "</w:p>",
    ],
)
def test_odd_xml_is_walked_or_refused_never_a_traceback(body):
    try:
        read_docx(docx(body))
    except EhcplanError:
        pytest.fail("this XML can be read")


def test_damaged_xml_and_missing_documents_are_refused_in_a_sentence():
    with pytest.raises(ContentRefusedError, match="damaged"):
        read_docx(docx("<w:p>"))
    with pytest.raises(ContentRefusedError, match="no document"):
        read_docx(repacked(blank_docx(), {"word/document.xml": None}))


def test_a_long_file_is_walked_in_good_time():
    body = "".join(p(r(f"line {n}")) for n in range(20_000))
    data = docx(body)
    start = time.perf_counter()
    assert len(read_docx(data).blocks) == 20_000
    assert time.perf_counter() - start < 10
