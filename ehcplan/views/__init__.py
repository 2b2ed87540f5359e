"""Pages, a module a page group: load, form, act, redirect or render."""

from flask import Blueprint, Flask

from ehcplan.views import (
    accounts,
    answers,
    board_words,
    check,
    class_list,
    contributions,
    counts,
    dates,
    findings,
    gather,
    health,
    identity,
    keeping,
    pages,
    people,
    plan,
    produce,
    pupils,
    retention,
    school,
    sheets,
    sign_in,
    versions,
)

# Every group of pages. A new one is one new module and its blueprint here.
BLUEPRINTS: tuple[Blueprint, ...] = (
    pages.bp,
    health.bp,
    sign_in.bp,
    accounts.bp,
    produce.bp,
    keeping.bp,
    retention.bp,
    pupils.bp,
    people.bp,
    class_list.bp,
    counts.bp,
    school.bp,
    gather.bp,
    sheets.bp,
    contributions.bp,
    answers.bp,
    versions.bp,
    plan.bp,
    identity.bp,
    dates.bp,
    check.bp,
    findings.bp,
    # The board’s small pages add themselves to the board’s own blueprint.
    board_words.bp,
)


def register(app: Flask) -> None:
    """Give `app` all its pages."""
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
