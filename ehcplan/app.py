"""The web application: settings in, pages out."""

import hashlib
from pathlib import Path

from flask import Flask, current_app, request
from flask_wtf import CSRFProtect
from werkzeug.middleware.proxy_fix import ProxyFix

from ehcplan import views
from ehcplan.access.web import init_access
from ehcplan.db import Database
from ehcplan.settings import Settings
from ehcplan.views.failures import add_failure_pages
from ehcplan.views.headers import add_headers
from ehcplan.views.rendering import set_up_pages

_MEGABYTE = 1024 * 1024


def create_app(settings: Settings | None = None) -> Flask:
    """Return the application on `settings`, or on those of the environment.

    Raises SettingsError when the environment lacks a secret key or holds a value that cannot
    be used.
    """
    settings = settings or Settings.from_environment()
    app = frame(settings)
    init_access(app, Database(settings.database, instance=settings.instance))
    views.register(app)
    return app


def frame(settings: Settings) -> Flask:
    """Return an application with everything that its pages stand in, but no page and no database.

    It has the configuration, templates, headers, failure pages and the mark of forms.
    """
    app = Flask(
        __name__,
        instance_path=str(settings.instance.resolve()),
        static_url_path=f"/static/{static_mark()}",
    )
    app.config.update(configuration(settings))
    if settings.proxies:
        # Each hop counted is believed about the caller; one too many lets a caller lie.
        hops = settings.proxies
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops, x_port=hops, x_prefix=0
        )
    # Before anything else asks for the template environment: its options are read once.
    set_up_pages(app)
    # Before the mark is looked for, which reads the form.
    app.before_request(limit_plain_forms)
    CSRFProtect(app)
    add_headers(app, secure=settings.secure_cookies)
    add_failure_pages(app)
    return app


def limit_plain_forms() -> None:
    """Hold a form without files to the size of its words; Werkzeug limits only those with files."""
    if request.mimetype == "application/x-www-form-urlencoded":
        # A letter may be sent as three: %C3.
        request.max_content_length = 3 * current_app.config["MAX_FORM_MEMORY_SIZE"]


def static_mark() -> str:
    """Return a mark of what all the static files say: it changes when any of them does."""
    digest = hashlib.sha256()
    folder = Path(__file__).parent / "static"
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            digest.update(file.relative_to(folder).as_posix().encode() + b"\0")
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def configuration(settings: Settings) -> dict[str, object]:
    """Return Flask's configuration for `settings`."""
    return {
        "SECRET_KEY": settings.secret_key,
        "SECRET_KEY_FALLBACKS": list(settings.secret_key_fallbacks),
        "SESSION_COOKIE_NAME": "__Host-ehcplan" if settings.secure_cookies else "ehcplan",
        "SESSION_COOKIE_SECURE": settings.secure_cookies,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "TRUSTED_HOSTS": list(settings.trusted_hosts),
        "MAX_CONTENT_LENGTH": 25 * _MEGABYTE,
        # Flask's own limits (500 kB, 1,000 fields) would refuse a long meeting's sheet.
        "MAX_FORM_MEMORY_SIZE": 2 * _MEGABYTE,
        "MAX_FORM_PARTS": 5000,
        # A form may stay open all evening: its mark lasts as long as the sign-in.
        "WTF_CSRF_TIME_LIMIT": None,
        "SAFEGUARDING_LEAD": settings.safeguarding_lead,
        "RETENTION_YEARS": settings.retention_years,
    }
