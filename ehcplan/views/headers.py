"""The headers every answer carries: what the browser may load, keep, and tell others."""

import secrets

from flask import Flask, Response, g, request

_POLICY = (
    "default-src 'none'",
    "script-src 'self' 'nonce-{nonce}'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
)
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_TWO_YEARS = 63_072_000
_A_YEAR = 31_536_000


def csp_nonce() -> str:
    """Return the mark that lets this answer's own scripts run; a fresh one for each request."""
    if "csp_nonce" not in g:
        g.csp_nonce = secrets.token_urlsafe(16)
    nonce: str = g.csp_nonce
    return nonce


def signed_out(response: Response) -> Response:
    """Return the answer to a sign-out, telling the browser to drop what it kept of our pages.

    School laptops are shared: the next person must not find the last one's words.
    """
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def add_headers(app: Flask, *, secure: bool) -> None:
    """Put the headers on every answer of `app`. With `secure`, also insist on https."""

    @app.after_request
    def add(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = "; ".join(_POLICY).format(nonce=csp_nonce())
        response.headers.extend(_ALWAYS)
        response.headers["Cache-Control"] = _how_long_kept(response)
        if secure:
            response.headers["Strict-Transport-Security"] = f"max-age={_TWO_YEARS}"
        return response

    app.jinja_env.globals["csp_nonce"] = csp_nonce


def _how_long_kept(response: Response) -> str:
    if request.endpoint != "static" or response.status_code >= 400:
        return "no-store"
    # The address of each file holds a mark of what all of them say (see app.py), so a browser may
    # keep it: an upgrade has other addresses.
    return f"public, max-age={_A_YEAR}, immutable"
