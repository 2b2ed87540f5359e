"""What a template leaves behind when nobody filled it in. None of it is anybody's text."""

import re
from dataclasses import dataclass, field

from ehcplan.compliance.pattern import Pattern

_ASKED = (
    r"insert|enter|add|name|first\s*name|forename|surname|child|pupil|student|young\s+person|cyp|"
    r"date|dob|school|setting|college|type|placement|age|year|tbc|x+|\.{2,}|please|type|delete|"
    r"select|choose|describe|"
    r"give\s+details|specify|complete|fill\s+in|details|text|his/her|he/she|outcome|need|provision|"
    r"parent|carer|number|amount|frequency|to\s+be\s+(?:completed|added|confirmed)|"
    r"say\s+(?:here|what|how|who|why)|tell\s+us|set\s+out|(?:write|list|record|outline|state|explain|"
    r"include|summari[sz]e)\s+(?:here|the|any|all|what|how|who|why|about)|"
    r"what\s+(?:does|do|is|are)\s+(?:the\s+)?(?:child|pupil|student|young|you)"
)
_FIELD = (
    r"(?:address|post\s?code|email|contact|author|signature|plan|today|first|last|full|known|merge|"
    r"upn|nhs|la|gender|pronouns?|his|her|he|she|class|teacher|views?|title|section|senco)"
)
_TO_STATE = (
    r"(?:child|pupil|student|young|needs?|evidence|outcomes?|provision|hours?|role|date|author|source|"
    r"name|text|here|details|school|amount|frequency|number)"
)


@dataclass(frozen=True, kw_only=True)
class Placeholder:
    """One way in which a template shows through."""

    key: str
    pattern: str
    ignore_case: bool = True
    in_sections_only: bool = False
    """On a cover or in a footer it is a line to write on."""
    is_sure: bool = True
    """Whether it can be nothing else."""
    compiled: Pattern = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        flags = re.IGNORECASE if self.ignore_case else 0
        object.__setattr__(self, "compiled", Pattern(self.pattern, flags))


PLACEHOLDERS: tuple[Placeholder, ...] = (
    Placeholder(
        key="a prompt in square brackets",
        pattern=rf"\[\s*(?:{_ASKED})(?![a-z])[^\]\n]{{0,80}}\]|\[\s*\]",
    ),
    Placeholder(
        key="a question mark for a number",
        is_sure=False,
        pattern=(
            r"(?<![\w?!])\?{2,}\s*(?:x\s|hours?|hrs?|minutes?|mins?|times|weeks?|days|sessions?|"
            r"words|per|/)"
        ),
    ),
    Placeholder(
        key="an instruction to who fills the form in",
        is_sure=False,
        pattern=r"^\W*(?:guidance|note to (?:author|writer|school|senco|plan writer)|instructions?)\s*"
        r":[^\n]{0,80}\b(?:delete|remove|complete|fill in|"
        r"overwrite|replace)\b|^\W*please (?:state|describe|list|give|write|say|include|record|"
        r"specify|outline|explain|add|insert|enter)\s+"
        r"(?:what|how|the|any|here|details|all|when|who|which|each|in)\b|^\W*(?:insert|enter|add|"
        r"type|describe|record|summarise) (?:\w+ ){0,3}(?:here|voice here|"
        r"below|text|views? here)\W*$|\b(?:delete|remove) (?:this|these) (?:box|text|line|notes?|"
        r"guidance|section|row|paragraph)s?\b",
        in_sections_only=True,
    ),
    Placeholder(
        key="the words for a name in brackets",
        pattern=r"[(<]\s*(?:(?:first |full |known[- ]as )?name of (?:the )?(?:child|pupil|student|"
        r"young person|school|setting)|(?:child|pupil|student|young "
        r"person)[’']?s? (?:first )?name|name)\s*[)>]",
    ),
    Placeholder(
        key="a prompt in angle brackets",
        pattern=(
            rf"<+\s*(?:{_ASKED})(?![a-z])[^<>\n]{{0,60}}>+|&lt;\s*(?:{_ASKED})[^&\n]{{0,60}}&gt;"
        ),
    ),
    Placeholder(
        key="a prompt in round brackets",
        is_sure=False,
        pattern=r"\(\s*(?:please\s+)?(?:insert|fill\s+in|specify)\s+[a-z][^)\n]{0,60}\)|"
        r"\(\s*(?:please\s+)?(?:enter|type|add|state|describe|write|give)\s+(?:the\s+|any\s+|each\s+)?"
        rf"{_TO_STATE}\b[^)\n]{{0,60}}\)",
    ),
    Placeholder(
        key="a merge field",
        # French and Italian quote in the same marks: a field is one made-up word, or names a thing.
        pattern=r"«\s*(?-i:[\w.]*[_\d.][\w.]*|[A-Z]{2,}[A-Z ]*|[A-Z]?[a-z]+(?:[A-Z][a-z]*)+)\s*»|"
        rf"«\s*(?:{_ASKED}|{_FIELD})(?![a-zà-ÿ])[^»\n]{{0,40}}»|<<[^<>\n]{{1,60}}>>",
    ),
    Placeholder(
        key="a template's tag",
        pattern=r"\{\{?[^{}\n]{1,60}\}?\}|\$\{[^}\n]{1,60}\}|\{%[^%\n]{1,60}%\}|"
        r"\bMERGEFIELD\b|%[A-Z_]{3,30}%",
    ),
    Placeholder(
        key="crosses",
        pattern=r"(?<![\w,])(?<!Bowl )(?<!Mania )(?<!Fantasy )X{2,}(?!\w)|"
        r"(?<!\w)x{3,}(?!\w)(?=\s+(?:likes|loves|is|has|can|enjoys|hours|"
        r"minutes|will|needs|finds)\b)|(?<!\w)x{4,}(?!\w)|(?<!\w)Xx{3,}(?!\w)|(?<!\w)Xxx(?=\s+"
        r"(?:likes|loves|is|has|can|enjoys|will|needs|finds|wants|lives|goes)\b)|"
        r"(?<!\w)[YZ]{4,}(?!\w)|\b(?:Pupil|Child|Student|Young "
        r"person|Learner) [XYZ]\b|\b(?:FIRST|FORE|SUR|LAST)[ _]?NAME\b|\[\s*[?xX_][?xX_\s]*\]",
        ignore_case=False,
    ),
    Placeholder(key="to be confirmed", pattern=r"(?<!\w)T\.?B\.?[CAD]\.?(?!\w)", ignore_case=False),
    Placeholder(
        key="to be confirmed, in small letters",
        pattern=(
            r"(?:^|[:=(–—-]\s*|\b(?:is|are|still|date|time|amount|weeks?|by|name|hours?|venue|"
            r"place)\s+)t\.?b\.?[cad]\.?(?=\W|$)"
        ),
    ),
    Placeholder(
        key="nothing but “to be completed”",
        pattern=r"^\W*(?:to\s+be\s+(?:completed|added|inserted|written|filled\s+in|updated|"
        r"confirmed|advised|decided|agreed)|to\s+follow|awaiting\s+(?:text|content|information)|"
        r"tbc|tba|tbd|text\s+here|type\s+here|sample\s+text|example\s+text|placeholder)\W*$",
    ),
    Placeholder(
        key="filler Latin",
        pattern=r"\blorem\s+ipsum\b|\bdolor\s+sit\s+amet\b|\bconsectetur\s+adipiscing\b",
    ),
    Placeholder(
        key="an instruction to fill in",
        is_sure=False,
        pattern=r"(?:^|(?<=[.:;(\[–-] )|(?<=[(\[])|(?<=\bplease )|(?<=\bPlease ))(?:insert|enter|type|"
        r"add)\s+"
        r"(?:the\s+)?(?:(?:child|pupil|student|young\s+person|school|setting)[’']?s?\s+)?(?:name|"
        r"text|here|"
        r"date|details)\b(?!\s+(?:of|to|in|on|by|for)\b)|\binsert\s+(?:\w+\s+)?(?:names?|texts?|"
        r"here|dates?|details|information)\b"
        r"|(?:^\W*|(?<=[.:;!?)] )|(?<=\bplease )|(?<=\bPlease ))(?:insert|enter|type|add|give|"
        r"describe|state|list|record|specify)\s+(?:(?:the|any|full|further|more|brief|all|relevant)"
        r"\s+){0,2}"
        r"(?:details?|information|descriptions?|particulars|frequency|amounts?)(?:\s+"
        r"(?:of|about|on|for)\s+(?!each\b|every\b)[^.;\n]{1,60}|\s+here|\s+below)?\W*(?:$|"
        r"(?<=[.]\s))"
        r"|(?:^\W*|(?<=[.:;] ))(?:describe|explain|state|list|outline)\s+(?:the|any|what|how|who|"
        r"his|her|their)\s+(?:\w+\s+){0,5}?here\W*(?:$|(?<=[.]\s))",
    ),
    Placeholder(
        key="the word for a name",
        is_sure=False,
        pattern=r"\b(?:child|pupil|student|young\s+person|learner)[’']?s?\s+(?:first\s+|full\s+)?name"
        r"\b(?!\s*[:/]|\s+(?:is|was|on|in|and)\b)|\b(?:NAME|CHILD|PUPIL)\s+(?:HERE|NAME)\b|"
        r"\b(?:First|Fore|Sur)name\s+Surname\b",
        in_sections_only=True,
    ),
    Placeholder(key="a line to write on", pattern=r"_{4,}|\.{6,}|…{3,}", in_sections_only=True),
    Placeholder(
        key="a form's own prompt",
        pattern=r"\bclick\s+(?:or\s+tap\s+)?(?:here\s+)?to\s+(?:enter|add|choose|insert|select)\b|"
        r"\bclick\s+or\s+tap\b|\bclick\s+here\b(?!\s+for)|\bchoose\s+an\s+item\b(?!\s+"
        r"(?:from|of|to|in|for|that|which|he|she)\b)|"
        r"\bselect\s+(?:an?\s+)?(?:item|option|date)\b|\btap\s+to\s+enter\b|"
        r"\bdelete\s+as\s+(?:appropriate|applicable|necessary)\b|\bplease\s+(?:delete|complete\s+"
        r"this)\b",
    ),
    Placeholder(
        key="both pronouns",
        pattern=r"\b(?:he\s*/\s*she|she\s*/\s*he|s/he|his\s*/\s*hers?|hers?\s*/\s*his|him\s*/\s*hers?|"
        r"her\s*/\s*him|himself\s*/\s*herself|herself\s*/\s*himself|him\s*/\s*herself|"
        r"(?:he|his|him)\s*/\s*(?:she|her|hers)\s*/\s*(?:they|their|them))(?!\w)"
        # A form's label with its answer beside it: "She/he/they | she/her".
        r"(?!(?:\s*/\s*they)?\s*[:?]?\t\s*\w)|\(s\)he\b|"
        r"\bhe\s+or\s+she\b(?=\s+(?:is|has|will|likes|enjoys|needs|finds|can)\b)",
    ),
    Placeholder(
        key="the pattern of a date",
        pattern=r"\bdd\s*[/.-]\s*mm\s*[/.-]\s*yy(?:yy)?\b|\b(?:xx|\?\?)/(?:xx|\?\?)/(?:xx|\?\?|\d\d)+|"
        r"\b00/00/0000\b",
    ),
    Placeholder(key="question marks", is_sure=False, pattern=r"(?<!\?)\?{3,}(?!\w)"),
    Placeholder(
        key="an error of the word processor",
        pattern=(
            r"\bError!\s+(?:Reference|Bookmark|Unknown|No\s+text)\b|#(?:REF|VALUE|NAME|N/A)[!?]?"
        ),
    ),
)
ROW_PLACEHOLDERS: tuple[Placeholder, ...] = (
    *(
        one
        for one in PLACEHOLDERS
        if one.key
        in ("the pattern of a date", "a form's own prompt", "a prompt in square brackets")
    ),
    Placeholder(
        key="the words for who wrote it",
        pattern=r"(?:^|[\t|])\s*(?:(?:full\s+)?name|author[’']?s?(?:\s+name)?|role|professional[’']?s?"
        r"(?:\s+name)?)(?:\s*(?:,|/|&|and|or)\s*(?:name|(?:job\s+)?title|role|position|profession))*"
        r"(?:\s+of\s+(?:the\s+)?(?:professional|author|advis[eo]r|writer|person|practitioner))?"
        r"\s*(?=[\t|])",
    ),
)
"""Those that may stand in a row of the list of advice, where nobody put in who gave it and when."""

_SIGNS = (
    "[",
    "<",
    "«",
    "{",
    "_",
    "$",
    "%",
    "#",
    "&lt;",
    "???",
    "......",
    "……",
    "XX",
    "xxx",
    "Xxx",
    "??",
    "/",
    " or she",
    "(s)he",
)
_WORDS = frozenset(
    {
        "tbc", "tba", "tbd", "t", "lorem", "dolor", "consectetur", "insert", "guidance",
        "instructions", "note", "describe", "record", "summarise", "remove", "enter", "type", "add",
        "give", "state", "write", "fill", "list", "specify", "explain", "outline", "click", "tap", "choose",
        "select", "delete", "please", "error", "placeholder", "name",
        "firstname", "forename", "surname", "lastname", "mergefield", "x", "y", "z", "yyyy",
        "zzzz",
    }
)  # fmt: skip
_SHORT = 60
_WHOLE_TEXTS = tuple(one for one in PLACEHOLDERS if one.pattern.startswith("^"))


def placeholders_for(text: str, tokens: frozenset[str]) -> tuple[Placeholder, ...]:
    """Return the placeholders that a text may hold, given its words: one look before many."""
    if not tokens.isdisjoint(_WORDS) or any(sign in text for sign in _SIGNS):
        return PLACEHOLDERS
    return _WHOLE_TEXTS if len(text) < _SHORT else ()
