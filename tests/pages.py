"""What every page owes its reader, asked of an answer of the test client."""

import re
from collections import Counter
from urllib.parse import urlsplit

from lxml import html

BANNED = re.compile(r"\b(users?|records?|entit(?:y|ies)|submit(?:s|ted|ting)?)\b", re.IGNORECASE)
UNLABELLED = {"hidden", "submit", "button", "image", "reset"}


def checked(response, status=200, *, said=(), csrf=True):
    """Return the page as a tree, once it has been seen to keep what every page owes.

    `said` are people's own words on the page, which may hold words that our own text may not.
    `csrf` is False where the application was told not to mark its forms.
    """
    assert response.status_code == status, f"{response.status_code}: {response.text[:500]}"
    assert response.mimetype == "text/html"
    page = html.document_fromstring(response.text)
    check_headings(page)
    check_ids(page)
    check_fields(page)
    check_forms(page, csrf)
    check_scripts(page, response)
    check_links(page)
    check_words(page, said)
    return page


def words_of(tree):
    """Return the visible text under an element, with single spaces."""
    texts = tree.xpath(
        ".//text()[not(parent::script or parent::style or parent::template or parent::title)]"
    )
    return " ".join(" ".join(texts).split())


def check_headings(page):
    assert page.get("lang") == "en-GB"
    headings = page.findall(".//h1")
    assert len(headings) == 1, f"{len(headings)} h1"
    caption = headings[0].find("span")
    if caption is not None:
        caption.drop_tree()
    heading = words_of(headings[0])
    title = page.findtext(".//title")
    assert heading, "an empty h1"
    assert heading in title, f"the title {title!r} does not hold the h1 {heading!r}"


def check_ids(page):
    counts = Counter(page.xpath("//@id"))
    assert not [i for i, count in counts.items() if count > 1], f"ids used twice: {counts}"
    for name in ("aria-describedby", "aria-labelledby", "aria-controls"):
        for value in page.xpath(f"//@{name}"):
            missing = [i for i in value.split() if i not in counts]
            assert not missing, f"{name} points at nothing: {missing}"


def check_fields(page):
    labelled = set(page.xpath("//label/@for"))
    for field in page.xpath("//input | //select | //textarea"):
        if field.get("type") in UNLABELLED:
            continue
        named = field.get("id") in labelled or field.get("aria-label")
        assert named, f"a field without a label: {field.get('name')}"


def check_forms(page, csrf=True):
    for form in page.iter("form"):
        method = form.get("method", "get").lower()
        assert method in ("get", "post")
        if method == "post" and csrf:
            assert form.xpath('.//input[@name="csrf_token"]/@value'), "a form without its mark"
        action = form.get("action", "")
        assert not urlsplit(action).netloc, f"a form that goes elsewhere: {action}"
        assert form.xpath('.//button[not(@type="button")]'), "a form without a button"


def check_scripts(page, response):
    nonce = re.search(r"'nonce-([^']+)'", response.headers["Content-Security-Policy"]).group(1)
    for script in page.iter("script"):
        assert script.get("nonce") == nonce, "a script without this answer's nonce"
    assert not page.xpath("//style | //@style"), "style inside the page"
    handlers = [name for e in page.iter() for name in e.attrib if name.startswith("on")]
    assert not handlers, f"script inside the page: {handlers}"
    for address in page.xpath("//script/@src | //link/@href | //img/@src"):
        assert not urlsplit(address).netloc, f"loaded from elsewhere: {address}"


def check_links(page):
    for link in page.iter("a"):
        assert link.get("href"), f"a link that leads nowhere: {words_of(link)}"
        assert words_of(link) or link.get("aria-label"), f"a link without words: {link.get('href')}"
    for button in page.iter("button"):
        assert words_of(button), "a button without words"
    for image in page.iter("img"):
        assert image.get("alt") is not None, f"a picture without alt: {image.get('src')}"


def check_words(page, said):
    text = words_of(page.find("body"))
    for words in said:
        text = text.replace(words, "")
    found = BANNED.findall(text)
    assert not found, f"words that pages do not use: {found}"
    assert "!" not in text, "an exclamation mark"
