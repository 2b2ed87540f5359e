"""The headers of every answer."""

import re

import pytest
from flask import request

from tests.sample_app import sample_app


@pytest.fixture
def app(tmp_path):
    return sample_app(tmp_path)


@pytest.fixture
def client(app):
    return app.test_client()


@pytest.mark.parametrize("address", ["/", "/help", "/nowhere", "/sample/fail/500", "/sample/form"])
def test_every_page_is_closed_to_foreign_script_frames_and_caches(client, address):
    headers = client.get(address).headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; script-src 'self' 'nonce-")
    assert "unsafe" not in policy
    for closed in ("base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"):
        assert closed in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "no-store"


def test_each_answer_has_a_nonce_of_its_own(client):
    nonces = {
        re.search("nonce-([^']+)", client.get("/").headers["Content-Security-Policy"]).group(1)
        for _ in range(3)
    }
    assert len(nonces) == 3


def test_https_is_insisted_on_only_where_cookies_are_secure(tmp_path, client):
    assert "Strict-Transport-Security" not in client.get("/").headers
    secure = sample_app(tmp_path, secure_cookies=True)
    answer = secure.test_client().get("/sample/form", base_url="https://localhost")
    assert answer.headers["Strict-Transport-Security"] == "max-age=63072000"
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-ehcplan=")
    for part in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
        assert part in cookie
    assert "Domain" not in cookie


def test_static_files_may_be_kept_and_a_missing_one_may_not(app, client):
    with app.test_request_context():
        kept = app.url_for("static", filename="css/ehcplan.css")
        missing = app.url_for("static", filename="css/nothing.css")
    with client.get(kept) as answer:
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert client.get(missing).headers["Cache-Control"] == "no-store"


def test_signing_out_clears_what_the_browser_kept(app, client):
    app.config["WTF_CSRF_ENABLED"] = False
    assert client.post("/sign-out").headers["Clear-Site-Data"] == '"cache", "storage"'


def test_the_callers_address_is_believed_only_as_far_as_the_proxies_counted(tmp_path):
    lying = {"X-Forwarded-For": "203.0.113.9, 198.51.100.7", "X-Forwarded-Proto": "https"}
    seen = {}
    for proxies in (0, 1):
        app = sample_app(tmp_path, proxies=proxies)
        app.add_url_rule("/who", "who", who)
        seen[proxies] = app.test_client().get("/who", headers=lying).json
    assert seen == {0: ["127.0.0.1", "http"], 1: ["198.51.100.7", "https"]}


def who():
    return [request.remote_addr, request.scheme]
