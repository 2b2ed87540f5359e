"""Titles and labels made plain for comparing: without case, numbers, marks and the pupil's name."""

import re
from functools import lru_cache

_LEADER = re.compile(
    r"[.…_\s\t]{2,}\d{0,3}\s*$|\t\d{1,3}\s*$|\(?\bpages? \d+(?:\s*(?:to|-|–)\s*\d+)?\)?\s*$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^()]*\)")
_NUMBER = re.compile(
    r"^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?(?=\s|[A-Z])|\d{1,2}[.)]|(?:[ivx]{1,5}|[IVX]{1,5})"
    r"[.):])\s*"
)
_POSSESSIVE = re.compile(
    r"\b(?!(?:Mum|Dad|Mother|Father|Parent|Parents|Carer|Guardian|School|Nursery|College|Family|"
    r"Child|"
    r"Person|Pupil|Student|Learner|Staff|Teacher|Home|What|It|Who|How|That|There|Where|Everyone|"
    r"Let|He|"
    r"She|Nan|Gran|Sister|Brother|Today)'s)[A-Z][\w-]+'s\b(?=\s+[a-z])|\bMe(?: Me)*'s?(?=\s)"
)
_TOKEN = re.compile(
    r"(?:[\[«<{]\s*(?:first ?name|name|fore ?name|known as|child_forename\d?|insert "
    r"name|pupil(?:’s|'s)? name|child(?:’s|'s)? name)\s*[\]»>}]|_{3,}|\bX{1,5}\b)",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[^\w\s]+")
_APOSTROPHE = re.compile(r"[’‘`´]")


def without_page(text: str) -> str:
    """Return a line of a list of contents without the dots and the page that end it."""
    return _LEADER.sub("", text)


@lru_cache(maxsize=8192)
def plain_title(text: str, names: tuple[str, ...] = ()) -> str:
    """Return a title made plain: the pupil's name and its stand-ins as "me" and "my"."""
    if len(text) > 300:
        return ""
    cut = _LEADER.sub("", _APOSTROPHE.sub("'", text).strip())
    cut = _NUMBER.sub("", _BRACKETS.sub(" ", cut), count=1)
    cut = _TOKEN.sub("Me", cut)
    for name in names:
        cut = re.sub(rf"\b{re.escape(name)}\b", "Me", cut, flags=re.IGNORECASE)
    cut = _POSSESSIVE.sub("my", cut)
    cut = _MARKS.sub(" ", cut.casefold().replace("&", " and ").replace("/", " "))
    cut = re.sub(r"\b(?:me )+me\b", "me", " ".join(cut.split()))
    return re.sub(r"\b(?:his|her|their|your|our child s|your child s)\b", "my", cut)


@lru_cache(maxsize=8192)
def plain_label(text: str) -> str:
    """Return a label made plain: lower case, no marks, brackets and numbers kept as words."""
    cut = _APOSTROPHE.sub("'", text[:300]).casefold().replace("&", " and ")
    cut = re.sub(r"'s\b", "s", cut)
    return " ".join(_MARKS.sub(" ", cut).replace("_", " ").split())
