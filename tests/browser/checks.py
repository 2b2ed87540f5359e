"""What a rendered page owes its reader, asked of a real browser."""

from axe_playwright_python.sync_playwright import Axe

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def no_violations(page):
    """Fail with each breach of WCAG 2.2 AA that axe finds on the page."""
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    breaches = [
        f"{breach['id']}: {node['html']} ({node.get('failureSummary', '')})"
        for breach in found.response["violations"]
        for node in breach["nodes"]
    ]
    assert not breaches, "\n".join(breaches)


def fits(page, width):
    """Fail when the page is wider than a screen of `width` pixels."""
    page.set_viewport_size({"width": width, "height": 800})
    over = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert over <= 0, f"{page.url} is {over} px wider than {width} px"
