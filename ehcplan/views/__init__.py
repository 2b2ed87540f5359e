"""Pages, a module a page group: load, form, act, redirect or render."""

from flask import Blueprint, Flask

from ehcplan.views import accounts, health, pages, produce, sign_in

# Every group of pages. A new one is one new module and its blueprint here.
BLUEPRINTS: tuple[Blueprint, ...] = (pages.bp, health.bp, sign_in.bp, accounts.bp, produce.bp)


def register(app: Flask) -> None:
    """Give `app` all its pages."""
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
