"""Where to go after signing in: a page of ours, or none."""

import re

from flask import Request

# One slash, then nothing that a browser would read as another site or drop in silence.
_LOCAL = re.compile(r"/(?![/\\])[^\\\s\x00-\x1f\x7f]*")
_LONGEST = 2000


def local_page(address: str | None) -> str | None:
    """Return an address if it is a path on this site, else None."""
    if not address or len(address) > _LONGEST or not _LOCAL.fullmatch(address):
        return None
    return address


def page_asked_for(request: Request) -> str | None:
    """Return the page to come back to: the one that was opened. A form that was sent has none."""
    if request.method not in ("GET", "HEAD"):
        return None
    query = request.query_string.decode("ascii", "ignore")
    page = request.root_path + request.path + (f"?{query}" if query else "")
    return None if page == "/" else local_page(page)
