"""A real browser on a real server: Debian's Chromium, driven by Playwright."""

import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from flask import Flask
from werkzeug.serving import make_server

pytest.importorskip("playwright", reason="playwright is not installed")

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.sample_app import sample_app

# A machine that runs other tests at the same time answers late, not wrongly.
expect.set_options(timeout=15_000)

FLAGS = [
    # Containers give no user namespaces, and everything it opens is ours.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium. Without it the test is skipped, and said so; on CI it fails."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is not installed: apt-get install chromium")
        pytest.skip("Chromium is not installed")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page in a browser profile of its own that fails on a script's error or a refused load."""
    with opened(browser) as page:
        yield page


@pytest.fixture
def plain_page(browser: Browser) -> Iterator[Page]:
    """A page with JavaScript off."""
    with opened(browser, java_script_enabled=False) as page:
        yield page


@contextmanager
def opened(browser: Browser, **choices) -> Iterator[Page]:
    """A page that fails the test, at its end, on any script error, foreign request or CSP refusal."""
    context = browser.new_context(locale="en-GB", **choices)
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(f"script error: {error}"))
    page.on("console", lambda message: wrong.extend(refusals(message.text)))
    page.on("request", lambda request: wrong.extend(foreign(request.url)))
    page.set_default_timeout(10_000)
    try:
        yield page
    finally:
        context.close()
    assert not wrong, wrong


def refusals(text: str) -> list[str]:
    return [text] if "Content Security Policy" in text else []


def foreign(url: str) -> list[str]:
    local = url.startswith(("http://127.0.0.1:", "data:", "blob:", "about:"))
    return [] if local else [f"asked for {url}"]


@pytest.fixture
def serve() -> Iterator[Callable[[Flask], str]]:
    """A function that serves an application on a free port until the test ends; gives its address."""
    running = []

    def start(app: Flask) -> str:
        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        server = make_server("127.0.0.1", 0, app, threaded=True)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        running.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server, thread in running:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def sample(tmp_path) -> Flask:
    """The tests' own application, with every component on it."""
    return sample_app(tmp_path)


@pytest.fixture
def site(serve, sample) -> str:
    """The address of the tests' own application."""
    return serve(sample)
