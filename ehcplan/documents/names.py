"""The XML names of Word's parts that are read here, each with its namespace, once."""

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"


def w(name: str) -> str:
    """Return a WordprocessingML name as lxml spells it."""
    return f"{{{WORD}}}{name}"


R_ID = f"{{{RELATIONS}}}id"
RELATIONSHIP = f"{{{_RELS}}}Relationship"
ALTERNATE, CHOICE, FALLBACK = (f"{{{_MC}}}{n}" for n in ("AlternateContent", "Choice", "Fallback"))
DOC_PR = f"{{{_WP}}}docPr"
MATH_TEXT = f"{{{_MATH}}}t"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
STRICT_BYTES = _STRICT.encode()
