"""What a person sees when something goes wrong: what happened, and what to do."""

import logging
import secrets

from flask import Flask, Response, current_app, jsonify, make_response, render_template, request
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException, SecurityError

from ehcplan.errors import (
    ConflictError,
    ContentRefusedError,
    EhcplanError,
    NotAllowedError,
    NotFoundError,
)

# The pages there are; any other refusal is told as the nearest of them.
_PAGES = frozenset({400, 404, 413, 429, 500})

# What is not for this reader looks like what does not exist.
_STATUSES: tuple[tuple[type[EhcplanError], int], ...] = (
    (NotFoundError, 404),
    (NotAllowedError, 404),
    (ConflictError, 409),
    (ContentRefusedError, 400),
)
# No vowels, so that no word is spelt by chance; no letter that looks like a digit.
_LETTERS = "23456789BCDFGHJKMNPQRTVWXZ"


def add_failure_pages(app: Flask) -> None:
    """Answer every error of `app` with a page in plain English, or with JSON to a script."""
    app.register_error_handler(HTTPException, _http_failure)
    app.register_error_handler(EhcplanError, _said_failure)
    app.register_error_handler(CSRFError, _stale_page)


def wants_json() -> bool:
    """Whether the request comes from one of our scripts, which reads JSON."""
    best = request.accept_mimetypes.best_match(["text/html", "application/json"])
    return best == "application/json"


def new_reference() -> str:
    """Return a reference that a person can read out on the telephone: `K7QM-2XRD`."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


def _http_failure(error: HTTPException) -> Response:
    if error.response is not None or error.code is None or error.code < 400:
        return make_response(error.get_response())
    page = error.code if error.code in _PAGES else 500 if error.code >= 500 else 400
    if error.code in (401, 403, 405):
        page = 404
    if isinstance(error, SecurityError):
        # The address it was asked under is not ours, so no link can be made for it.
        return make_response("This is not an address of ehcplan.", 400)
    response = _answer(page, error.code)
    response.headers.extend(
        (name, value) for name, value in error.get_headers() if name in ("Allow", "Retry-After")
    )
    return response


def _said_failure(error: EhcplanError) -> Response:
    for kind, status in _STATUSES:
        if isinstance(error, kind):
            sentence = "" if status == 404 else str(error)
            return _answer(404 if status == 404 else 400, status, sentence)
    return _answer(500, 500, str(error))


def _stale_page(error: CSRFError) -> Response:
    # The mark in a form lasts as long as the sign-in: a script is told to ask for a new one.
    if wants_json():
        return make_response(jsonify(error="sign-in"), 401)
    return _answer(400, 400, stale=True)


def _answer(page: int, status: int, sentence: str = "", *, stale: bool = False) -> Response:
    reference = new_reference()
    # The path is left out: it may hold a pupil's reference.
    level = logging.ERROR if status >= 500 else logging.INFO
    current_app.logger.log(level, "page %s shown, reference %s", status, reference)
    if wants_json():
        return make_response(jsonify(error=sentence or "failed", reference=reference), status)
    html = render_template(
        f"errors/{page}.html", reference=reference, sentence=sentence, stale=stale
    )
    return make_response(html, status)
