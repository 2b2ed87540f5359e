"""Who speaks in a text of Section A, and how the words came there, as far as the text shows it."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from ehcplan.documents.read.paper.dates import dates_in
from ehcplan.plan.shown import Mode, Shown
from ehcplan.plan.speaker import role_of_relationship
from ehcplan.vocabulary import Role, Voice

_FAMILY_WORDS = (
    r"(?:foster |step-?|adoptive |birth )?(?:mum|mam|mummy|dad|daddy|mother|father|parents?|"
    r"carers?|guardian|"
    r"grandmother|grandfather|gran|grandma|granddad|grandad|nan|nana|sister|brother|aunt\w*|uncle|"
    r"family)"
)
_PUPIL_WORDS = r"(?:the )?(?:child|pupil|young person|student|learner)"
_STAFF_WORDS = (
    r"(?:class |form |reception |nursery |support |specialist )?(?:teacher|teaching assistant|ta|"
    r"lsa|senco|sendco|tutor|"
    r"key person|key worker|staff|school|nursery|college|head ?teacher|lecturer)"
)
_OTHER_WORDS = (
    r"(?:(?:speech and language|occupational|physio)\w* ?therapist|psychologist|paediatrician|"
    r"health visitor|social worker|nurse|friends?|classmates?)"
)
_SAYS = (
    r"(?:says?|said|told|tells|explain(?:s|ed)|feels?|felt|thinks?|thought|believes?|wants?|would "
    r"(?:love|like)|hopes?|wish(?:es)?|"
    r"wrote|writes|typed|types|signed|signs|chose|chooses|pointed|points|drew|asked|asks|"
    r"report(?:s|ed)|describe[sd]?|share[sd]?|"
    r"mentioned|adds?|added|worr(?:y|ies)|would prefer|expressed|indicated|answered|replied|"
    r"shows? us|showed us)"
)
_METHODS: tuple[tuple[str, str], ...] = (
    ("phone_call", r"phone|telephone|by call"),
    ("talking_mat", r"talking mats?"),
    ("photographs", r"photo(?:graph)?s?(?! tour)"),
    ("photo_tour", r"photo tour|walk round|walking tour"),
    ("aac_device", r"\baac\b|talker|communication (?:device|aid|app)|eye.?gaze"),
    ("signed", r"\bsign(?:ed|ing|s)\b(?! (?:by|off|on behalf))|makaton|\bbsl\b"),
    ("symbols", r"symbols?|pictures?|picture cards|\bpecs\b|widgit"),
    ("drawing", r"\bdr[ae]w(?:ing|ings|n)?\b"),
    ("video", r"\bvideos?\b"),
    ("observation", r"observ\w+|watched|seen by"),
    ("play", r"\bplay(?:ing)?\b|\bgames?\b"),
    ("typed", r"\btyped\b|\bemail\w*|text message"),
    ("questionnaire_home", r"questionnaire|survey|form\b|views sheet"),
    ("written_by_self", r"\b(?:wrote|written by (?:me|him|her|them)\w*|own writing|letter)\b"),
    ("interpreter", r"interpret(?:er|ed)"),
    ("meeting", r"\bmeetings?\b|review|home visit|video call"),
    ("conversation", (
        r"convers\w+|\btalk(?:ed|ing)?\b|\btold\b|\bspoke\b|\bchat\w*|discuss\w+|interview\w*|"
        r"\bsaid\b|\bto (?:mr|mrs|ms|miss|dr|the|his|her|their)\b|\bwith (?:mr|mrs|ms|miss|dr|the|"
        r"his|her|their|class)\b|1:1|one to one"
    )),
)  # fmt: skip
_METHOD_PATTERNS = tuple((key, re.compile(pattern, re.IGNORECASE)) for key, pattern in _METHODS)
_MODES: tuple[tuple[Mode, str], ...] = (
    (Mode.REPRESENTED, (
        r"\brepresent\w*|on behalf of|interpretation|best interests|as understood by|written for|"
        r"in the voice of"
    )),
    (Mode.SCRIBED, (
        r"\bscribed?\b|recorded by|written down by|noted by|typed by|taken down|in \w+[’']s words|"
        r"told to"
    )),
    (Mode.OBSERVED, (
        r"\bobserv\w+|\bwe (?:saw|have seen|see|notice\w*)\b|\bseen by\b|\bwatched by\b|shows? us|"
        r"showed us"
    )),
    (Mode.OWN_WRITING, (
        r"\b(?:wrote|writes|typed|own writing|written by (?:me|myself|him|her|them)(?:self|"
        r"selves)?|handwrit\w+)\b"
    )),
)  # fmt: skip
_MODE_PATTERNS = tuple((mode, re.compile(pattern, re.IGNORECASE)) for mode, pattern in _MODES)
_BY = re.compile(
    r"\b(?:told to|to|with|by|recorded by|scribed by|observed by|gathered by|supported by|helped "
    r"by|from)\s+(?P<by>(?!represent|phone|email|the end|\d)[^.;:()]{2,80}?)(?=\s*(?:,?\s*"
    r"(?:on\s)?(?:\d|in (?:january|february|march|april|may|june|july|august|september|october|"
    r"november|december))|\bto represent\b|\bover\b|\bduring\b|\bin (?:a|the)\b|[.;:)]|$))",
    re.IGNORECASE,
)
_TRAILING = re.compile(r"[\(\[](?P<inside>[^()\[\]]{3,200})[\)\]]\s*[.\"”]?\s*$")
_DASHED = re.compile(r"[”\"’']\s*[–—-]\s*(?P<inside>[^“”\"]{2,160})$")
_LEADING = re.compile(
    r"^(?P<who>[A-Z][^:()“”\"]{1,60}?)\s*(?:\((?P<inside>[^()]{3,160})\))?\s*[:–—]\s*\S", re.DOTALL
)
_QUOTED = re.compile(r"“[^”]+”|\"[^\"]+\"|(?<!\w)‘[^’]+’(?!\w)|(?<!\w)'[^']{2,}'(?!\w)")
_CAPTION = re.compile(
    r"^\W*(?:in (?:[\w’'-]+ ){1,3}words\b|(?:these are|this is|the following "
    r"(?:is|are|views|words)|what follows)\b.{0,100}\b(?:words|views|voice|said|written|"
    r"interpretation)|"
    r"(?:written|recorded|scribed|typed|dictated|told|as told|completed|gathered|collected|"
    r"observed|shared|given|provided|drawn up|represented|reported|noted|filled in) (?:by|to|from|"
    r"with|through|during|at|on|in|over|down)\b|"
    r"(?:[\w’'-]+[’']s? )?views? (?:were |was |have been |are )?(?:gathered|given|collected|"
    r"obtained|sought|shared|recorded|from|represented|as told|expressed)\b|"
    r"(?:based on|from) (?:a )?(?:conversation|observation|meeting|discussion|interview|talk|"
    r"questionnaire)|observ(?:ation|ed)s? (?:by|over|in|of)\b|(?:words|views) of\b|"
    r"[\w’' -]{2,50} (?:told|said to|shared with|spoke (?:to|with)|talked (?:to|with)|wrote this|"
    r"typed this|drew this)\b.{0,120}:\s*$)",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    rf"^(?P<who>[\w’' .-]{{2,60}}?)\s+(?:also )?{_SAYS}\b.{{0,100}}:\s*$", re.IGNORECASE
)


@dataclass(frozen=True, kw_only=True)
class People:
    """Whose names are known in a plan."""

    pupil: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()

    def role_of(self, who: str) -> Role | None:
        """Return what somebody named in words is to the pupil, or None."""
        plain = who.strip().casefold()
        if re.match(rf"^(?:{_PUPIL_WORDS}|me|i)\b", plain):
            return Role.CHILD
        own = re.compile(r"[’']s\b")
        for name in self.pupil:
            found = re.match(rf"{re.escape(name.casefold())}(?P<rest>.*)$", plain)
            if found and not own.match(found["rest"].strip()):
                return Role.CHILD
        related = re.sub(r"\b[\w-]+[’']s\b", " ", plain)
        role = role_of_relationship(related)
        if role is None and any(name.casefold() in plain for name in self.parents):
            return Role.PARENT
        return role


NOBODY = Shown()


def shown_in(text: str, people: People) -> Shown:
    """Return what a text by itself shows of who speaks and how; an empty Shown for nothing."""
    inside = _marked_off(text)
    found = _details(inside, people) if inside else NOBODY
    if found.role in _WHO_ASK and _speaks_of_itself(text, people):
        # "“I like bees.” (SENCO, 3 June)": staff wrote down what the pupil says of itself.
        found = replace(
            found, role=None, speaker="", gathered_by=found.gathered_by or found.speaker
        )
    who = _leading(text, people) or _saying(text, people)
    if who is not None and found.role is None:
        found = merged(found, who)
    if found.role is None and found.mode is None:
        seen = next(
            (mode for mode, pattern in _MODE_PATTERNS if pattern.search(_unquoted(text))), None
        )
        if seen is Mode.OBSERVED:
            found = merged(found, _details(text, people))
            found = replace(found, mode=Mode.OBSERVED, role=found.role)
    if _QUOTED.search(text) and found.role is not None and found.mode in (None, Mode.SUMMARY):
        found = replace(found, mode=Mode.QUOTE)
    return found


_WHO_ASK = frozenset({Role.SCHOOL, Role.PROFESSIONAL})
_AS_I = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]yself)\b")
_OF_PUPIL = re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself)\b", re.IGNORECASE)


def _speaks_of_itself(text: str, people: People) -> bool:
    """Return whether the quotations of a text say "I", and speak of no pupil beside."""
    said = " ".join(_QUOTED.findall(text))
    named = any(re.search(rf"\b{re.escape(name)}\b", said) for name in people.pupil)
    return _AS_I.search(said) is not None and not named and _OF_PUPIL.search(said) is None


def caption_in(text: str, people: People) -> Shown | None:
    """Return what a line says of the words under it, where it is there for that; else None."""
    cut = text.strip()
    if not cut or len(cut.split()) > 45 or _QUOTED.match(cut):
        return None
    lead = _LEAD_IN.match(cut)
    if lead is not None and (role := people.role_of(lead["who"])) is not None:
        return replace(_details(cut, people), role=role, speaker=lead["who"].strip(), caption=cut)
    if _CAPTION.match(cut):
        return replace(_details(cut, people), caption=cut)
    return None


def merged(first: Shown, second: Shown) -> Shown:
    """Return the first with the second's facts wherever it has none."""
    return Shown(
        role=first.role or second.role,
        speaker=first.speaker or second.speaker,
        mode=first.mode or second.mode,
        method=first.method or second.method,
        gathered_by=first.gathered_by or second.gathered_by,
        gathered_on=first.gathered_on or second.gathered_on,
        caption=first.caption or second.caption,
    )


def voice_of(shown: Shown) -> Voice | None:
    """Return in whose voice a text is that shows this, or None where it does not show."""
    if shown.mode in (Mode.OBSERVED, Mode.REPRESENTED):
        return (
            Voice.OBSERVED
            if shown.role in (None, Role.CHILD, Role.SCHOOL, Role.PROFESSIONAL)
            else None
        )
    if shown.role is Role.CHILD:
        exact = shown.mode in (Mode.QUOTE, Mode.OWN_WRITING)
        return Voice.OWN_WORDS if exact else Voice.OWN_VIEW
    return (
        {
            Role.PARENT: Voice.PARENT,
            Role.FAMILY: Voice.FAMILY,
            Role.PEER: Voice.PEER,
            Role.SCHOOL: Voice.SCHOOL,
            Role.PROFESSIONAL: Voice.PROFESSIONAL,
        }.get(shown.role)
        if shown.role
        else None
    )


def method_in(text: str) -> str:
    """Return how views were gathered, as the words say it (a key of METHODS), or an empty text."""
    return next((key for key, pattern in _METHOD_PATTERNS if pattern.search(text)), "")


def _unquoted(text: str) -> str:
    return _QUOTED.sub(" ", text)


def _marked_off(text: str) -> str:
    """Return the words in brackets at the end, or after a dash that follows a quotation."""
    for pattern in (_TRAILING, _DASHED):
        found = pattern.search(text)
        if found is not None:
            return found["inside"]
    found = _LEADING.match(text)
    return found["inside"] or "" if found is not None else ""


def _details(inside: str, people: People) -> Shown:
    """Return what the words in brackets or of a caption tell: who, to whom, how, when."""
    day: dt.date | None = None
    before = inside
    for start, _, found, _ in dates_in(inside):
        day, before = found, inside[:start]
        break
    mode = next((mode for mode, pattern in _MODE_PATTERNS if pattern.search(inside)), None)
    by = _BY.search(inside)
    first = re.split(
        r"[,;]|\s+(?:to|told|with|in|on|at|by|during|said|wrote|typed)\s", before, maxsplit=1
    )[0].strip()
    who, role = _who(inside, first, people)
    if role is None and day is None and mode is None and not _is_method_alone(inside):
        return NOBODY
    return Shown(
        role=role,
        speaker=who,
        mode=mode,
        method=method_in(inside),
        gathered_by=by["by"].strip(" ,") if by else "",
        gathered_on=day,
    )


def _is_method_alone(inside: str) -> bool:
    return bool(method_in(inside)) and len(inside.split()) <= 8


def _who(inside: str, first: str, people: People) -> tuple[str, Role | None]:
    words = re.match(
        r"^\W*in (?P<who>(?:[\w’'-]+ ){0,2}[\w-]+)[’']s? (?:own )?words", inside, re.IGNORECASE
    )
    if words is not None:
        return words["who"], people.role_of(words["who"]) or Role.CHILD
    if re.search(r"\brepresent\w*\b|on behalf of", inside, re.IGNORECASE):
        return "", Role.CHILD
    written = re.search(
        r"\b(?:written|typed|said|told|drawn|completed|given|shared) by (?P<who>[\w’' -]{2,50})",
        inside,
        re.I,
    )
    if written is not None and (role := people.role_of(written["who"])) is not None:
        return written["who"].strip(), role
    if re.match(r"^\W*(?:observ|seen|watched|recorded|scribed|gathered)", inside, re.IGNORECASE):
        return "", Role.CHILD
    # "(to his social worker, 8 October)": who heard the words did not say them.
    is_hearer = re.match(r"^\W*(?:to|with|for|heard by)\s", inside, re.IGNORECASE) is not None
    if not is_hearer and len(first.split()) <= 6 and (role := people.role_of(first)) is not None:
        return first, role
    viewed = re.match(r"^\W*(?P<who>[\w’' -]{2,40}?)[’']s? views?\b", inside)
    return (viewed["who"], people.role_of(viewed["who"])) if viewed else ("", None)


def _leading(text: str, people: People) -> Shown | None:
    found = _LEADING.match(text)
    if found is None or len(found["who"].split()) > 5:
        return None
    role = people.role_of(found["who"])
    return Shown(role=role, speaker=found["who"].strip()) if role else None


def _saying(text: str, people: People) -> Shown | None:
    """Return who says something in a sentence: "Mum says …", "Dad told us …", "Maya chose …"."""
    names = "|".join(re.escape(name) for name in (*people.pupil, *people.parents))
    who = rf"(?:{names}|" if names else "(?:"
    subject = (
        r"(?:^|(?<=[.;!?]\s)|(?<=[\"”’']\s)|(?<=,\s))(?:[A-Z][\w-]+[’']s |(?:his|her|their|my|our|"
        rf"the) )?(?P<who>{who}{_FAMILY_WORDS}(?: and {_FAMILY_WORDS})?|{_PUPIL_WORDS}|"
        rf"{_STAFF_WORDS}|{_OTHER_WORDS}))(?: (?:also|has|have|had|both|each|often|always))*,? "
        rf"{_SAYS}\b"
    )
    found = re.search(subject, _unquoted(text), re.IGNORECASE)
    if found is None:
        return _tagged(text, people)
    role = people.role_of(found["who"])
    mode = None
    if re.search(r"\b(?:wrote|typed)\b", found[0], re.IGNORECASE):
        mode = Mode.OWN_WRITING
    elif role is Role.CHILD and re.search(r"\b(?:showe?d?s? us)\b", found[0], re.IGNORECASE):
        mode = Mode.OBSERVED
    return Shown(role=role, speaker=found["who"], mode=mode, method=method_in(found[0]))


def _tagged(text: str, people: People) -> Shown | None:
    """Return who is named after a quotation: “…” said Maya, “…”, he says."""
    found = re.search(
        rf"[”\"’']\s*,?\s*(?:{_SAYS}\s+(?P<after>[A-Z][\w-]+|mum|dad)|(?P<before>[A-Z]?[\w-]+)\s+"
        rf"{_SAYS})\b",
        text,
    )
    if found is None:
        return None
    who = found["after"] or found["before"]
    role = Role.CHILD if who.casefold() in ("he", "she", "they") else people.role_of(who)
    return Shown(role=role, speaker=who, mode=Mode.QUOTE) if role else None
