"""How the standard pack looks: its styles, its bullet, its paper. Used by make_templates.py alone."""

from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm

ACCENT = "1D5B6B"  # on white 7.4 : 1
TINT = "E6F0F2"
QUIET = "4A4A4A"  # on white 8.9 : 1


def _paragraph_style(
    key: str,
    name: str,
    *,
    based_on: str = "Normal",
    paragraph: str = "",
    run: str = "",
    following: str = "",
    default: bool = False,
) -> str:
    parent = "" if default else f'<w:basedOn w:val="{based_on}"/>'
    after = f'<w:next w:val="{following}"/>' if following else ""
    mark = ' w:default="1"' if default else ""
    return (
        f'<w:style w:type="paragraph"{mark} w:styleId="{key}"><w:name w:val="{name}"/>{parent}{after}'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _size(points: float) -> str:
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def _space(before: int, after: int, line: int = 264) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _colour(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def styles_xml(body: float, *, roomy: bool) -> str:
    """Return the whole styles part for a body size in points; `roomy` for pages with space."""
    gap = 120 if roomy else 50
    line = 276 if roomy else 250
    heading = body + (2 if roomy else 1)
    bar = (
        f'<w:keepNext/><w:pBdr><w:left w:val="single" w:sz="36" w:space="6" w:color="{ACCENT}"/></w:pBdr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/>'
    )
    bold = "<w:b/><w:bCs/>"
    footed = '<w:tabs><w:tab w:val="right" w:pos="{0}"/></w:tabs>'
    parts = [
        f"<w:styles {nsdecls('w')}><w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
        f'{_size(body)}<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr>{_space(0, gap, line)}</w:pPr></w:pPrDefault></w:docDefaults>",
        _paragraph_style("Normal", "Normal", default=True),
        _paragraph_style(
            "Title",
            "Title",
            following="Normal",
            paragraph=f"<w:keepNext/>{_space(0, 60, 240)}",
            run=f"{bold}{_colour(ACCENT)}{_size(22 if roomy else 24)}",
        ),
        _paragraph_style(
            "Subtitle",
            "Subtitle",
            paragraph=_space(0, gap),
            run=f"{bold}{_colour(QUIET)}{_size(body)}",
        ),
        _paragraph_style(
            "Heading1",
            "heading 1",
            following="Said",
            paragraph=f'{bar}{_space(300 if roomy else 140, gap, 252)}<w:ind w:left="170"/><w:outlineLvl w:val="0"/>',
            run=f"{bold}{_colour(ACCENT)}{_size(heading)}",
        ),
        _paragraph_style(
            "Heading2",
            "heading 2",
            following="Said",
            paragraph=f'<w:keepNext/>{_space(160 if roomy else 60, 60 if roomy else 30)}<w:outlineLvl w:val="1"/>',
            run=f"{bold}{_size(body)}",
        ),
        _paragraph_style(
            "Heading3",
            "heading 3",
            following="Normal",
            paragraph=f'<w:keepNext/>{_space(200 if roomy else 60, 60 if roomy else 30)}<w:outlineLvl w:val="2"/>',
            run=f"{bold}{_colour(ACCENT)}{_size(body)}",
        ),
        _paragraph_style(
            "Said",
            "Said",
            paragraph=(
                '<w:numPr><w:numId w:val="1"/></w:numPr>'
                f'{_space(0, gap if roomy else 40, line)}<w:ind w:left="397" w:hanging="284"/>'
            ),
        ),
        _paragraph_style(
            "SaidLarge", "Said in large type", paragraph=_space(60, 60), run=_size(max(body, 16))
        ),
        _paragraph_style(
            "Note",
            "Note",
            paragraph=f'{_space(0, gap)}<w:ind w:left="397"/>',
            run=_colour(QUIET),
        ),
        _paragraph_style("Lead", "Lead-in", paragraph=f"<w:keepNext/>{_space(60, 40)}", run=bold),
        _paragraph_style(
            "PlanWords", "Plan words", paragraph=f"<w:keepNext/>{_space(0, gap, line)}"
        ),
        _paragraph_style("PlanEnd", "End of the plan", based_on="Guide", paragraph=_space(240, 0)),
        _paragraph_style("Empty", "Empty", paragraph=_space(0, gap), run=_colour(QUIET)),
        _paragraph_style("Guide", "Guide", paragraph=_space(0, gap), run=_colour(QUIET)),
        _paragraph_style(
            "Identity",
            "Identity",
            paragraph=(
                '<w:tabs><w:tab w:val="left" w:pos="2552"/></w:tabs>'
                f'{_space(0, 40)}<w:ind w:left="2552" w:hanging="2552"/>'
            ),
        ),
        _paragraph_style(
            "Notice",
            "Notice",
            paragraph=(
                "<w:pBdr>"
                + "".join(
                    f'<w:{side} w:val="single" w:sz="12" w:space="6" w:color="9A3412"/>'
                    for side in ("top", "left", "bottom", "right")
                )
                + f'</w:pBdr>{_space(120, 200)}<w:ind w:left="140" w:right="140"/>'
            ),
            run=f"{bold}{_colour('9A3412')}",
        ),
        _paragraph_style(
            "WritingLine",
            "Writing line",
            paragraph=(
                '<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{0}"/></w:tabs>'
                f"{_space(120, 120, 300)}"
            ),
            run=_colour("6B6B6B"),
        ),
        _paragraph_style("Choice", "Choice", paragraph=_space(40, 60)),
        _paragraph_style("Cell", "Cell", paragraph=_space(40, 40, 252)),
        _paragraph_style(
            "CellHeading",
            "Cell heading",
            paragraph=f"<w:keepNext/>{_space(40, 40, 252)}",
            run=f"{bold}{_colour(ACCENT)}",
        ),
        _paragraph_style(
            "CellLabel",
            "Cell label",
            paragraph=f"<w:keepNext/>{_space(40, 40, 252)}",
            run=f"{bold}{_colour(QUIET)}",
        ),
        _paragraph_style(
            "CellLast",
            "Cell label, let go",
            based_on="CellLabel",
            paragraph='<w:keepNext w:val="0"/>',
        ),
        _paragraph_style("Header", "header", paragraph=footed, run=f"{_colour(QUIET)}{_size(10)}"),
        _paragraph_style("Footer", "footer", paragraph=footed, run=f"{_colour(QUIET)}{_size(10)}"),
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>',
        '<w:style w:type="character" w:styleId="Attribution"><w:name w:val="Attribution"/>'
        f"<w:rPr>{_colour(QUIET)}</w:rPr></w:style>",
        '<w:style w:type="character" w:styleId="Label"><w:name w:val="Label"/>'
        f"<w:rPr>{bold}{_colour(ACCENT)}</w:rPr></w:style>",
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
        _table_style(),
        "</w:styles>",
    ]
    return "".join(parts)


def _table_style() -> str:
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="6" w:space="0" w:color="7A9AA3"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return (
        '<w:style w:type="table" w:styleId="Calm"><w:name w:val="Calm table"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{lines}</w:tblBorders></w:tblPr>'
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/>'
        "</w:tcPr></w:tblStylePr></w:style>"
    )


NUMBERING = (
    f"<w:numbering {nsdecls('w')}>"
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Said"/>'
    '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr>'
    f'<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>{_colour(ACCENT)}</w:rPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)

SETTINGS = (
    f'<w:settings {nsdecls("w")}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting '
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-GB"/></w:settings>'
)

_UNWANTED = ("stylesWithEffects", "thumbnail", "fontTable", "webSettings", "customXml", "theme")


def new_document(
    body: float, *, roomy: bool = True, landscape: bool = False, margin: float = 2.2
) -> DocumentObject:
    """Return an empty A4 document in the pack's own styles."""
    document = Document()
    _drop_unwanted(document)
    paper = (29.7, 21.0) if landscape else (21.0, 29.7)
    width = round((paper[0] - 2 * margin) / 2.54 * 1440)
    styles = styles_xml(body, roomy=roomy).replace("{0}", str(width))
    document.styles.element.getparent()
    document.part._styles_part._element = parse_xml(styles)
    document.part.numbering_part._element = parse_xml(NUMBERING)
    document.part._settings_part._element = parse_xml(SETTINGS)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Cm(paper[0]), Cm(paper[1])
    section.left_margin = section.right_margin = Cm(margin)
    section.top_margin, section.bottom_margin = Cm(2.0 if roomy else 1.5), Cm(1.8 if roomy else 1.4)
    section.header_distance = section.footer_distance = Cm(0.9 if roomy else 0.7)
    return document


def _drop_unwanted(document: DocumentObject) -> None:
    for holder in (document.part, document.part.package):
        for key, link in list(holder.rels.items()):
            if any(link.reltype.endswith(kind) for kind in _UNWANTED):
                del holder.rels[key]


def text_width(document: DocumentObject) -> int:
    """Return the width between the margins, in twentieths of a point."""
    section = document.sections[0]
    width = section.page_width - section.left_margin - section.right_margin
    return round(width / 635)


def field(paragraph: object, code: str, cached: str = "1") -> None:
    """Add a field that Word works out for itself: PAGE, NUMPAGES."""
    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("text", cached), ("end", "")):
        run = paragraph.add_run()
        if kind in ("begin", "separate", "end"):
            mark = run._r.makeelement(qn("w:fldChar"), {qn("w:fldCharType"): kind})
            run._r.append(mark)
        elif kind == "text":
            run.text = text
        else:
            instruction = run._r.makeelement(qn("w:instrText"), {qn("xml:space"): "preserve"})
            instruction.text = f" {text} "
            run._r.append(instruction)
