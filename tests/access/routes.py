"""What each route asks of its visitor. A page group adds its rows here; `test_matrix` does the rest.

A route that takes arguments gets them from ARGUMENTS by the argument's name; add a name when a
route needs a new one. Each is a function of the people in the test and of the pupil whose row of
the matrix it is.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ehcplan.access.roles import Act


@dataclass(frozen=True, kw_only=True)
class Expectation:
    """Who may open a route.

    `act` is what `roles.may` must allow; without one, anybody signed in may (`public`: anybody at
    all). With `pupil`, the act is asked for the pupil in the address, so the matrix tries an own
    pupil, another pupil and another school's. `data` is what a form is sent with; a function may
    take the people of the test, the pupil and the database.
    """

    public: bool = False
    act: Act | None = None
    pupil: bool = False
    data: dict[str, Any] | Callable[..., dict[str, Any]] = field(default_factory=dict)


PUBLIC = Expectation(public=True)
OWN_ACCOUNT = Expectation()


def needs(act: Act, **data: Any) -> Expectation:
    """Ask for an act at the school."""
    return Expectation(act=act, data=data)


def needs_for_pupil(act: Act, **data: Any) -> Expectation:
    """Ask for an act to the pupil in the address."""
    return Expectation(act=act, pupil=True, data=data)


ROUTES: dict[str, Expectation] = {
    "static": PUBLIC,
    "health.healthz": PUBLIC,
    "pages.home": PUBLIC,
    "pages.privacy": PUBLIC,
    "pages.accessibility": PUBLIC,
    "pages.help_": PUBLIC,
    "sign_in.sign_in": PUBLIC,
    "sign_in.set_password": PUBLIC,
    "sign_in.sign_out": OWN_ACCOUNT,
    "sign_in.choose_school": OWN_ACCOUNT,
    "accounts.mine": OWN_ACCOUNT,
    "accounts.change_password": OWN_ACCOUNT,
    "accounts.end_one": OWN_ACCOUNT,
    "accounts.index": needs(Act.ACCOUNTS),
    "accounts.add": needs(Act.ACCOUNTS),
    "accounts.show": needs(Act.ACCOUNTS),
    "accounts.change_role": needs(Act.ACCOUNTS, role="teacher"),
    "accounts.change_classes": needs(Act.ACCOUNTS),
    "accounts.new_link": needs(Act.ACCOUNTS),
    "accounts.close": needs(Act.ACCOUNTS),
    "accounts.open_again": needs(Act.ACCOUNTS),
    "accounts.end_sessions": needs(Act.ACCOUNTS),
    "produce.choose": needs_for_pupil(Act.PRODUCE_PROFILE),
    "produce.show": needs_for_pupil(Act.READ),
    "produce.download": needs_for_pupil(Act.READ),
    "produce.copy": needs_for_pupil(Act.PRODUCE),
}

ARGUMENTS: dict[str, Callable[..., Any]] = {
    "filename": lambda people, pupil: "favicon.svg",
    "token": lambda people, pupil: "no-such-token",
    "account_id": lambda people, pupil: people.accounts["governor"],
    "pupil_ref": lambda people, pupil: pupil.ref,
    "ref": lambda people, pupil: pupil.ref,
    "file_ref": lambda people, pupil: "no-such-file",
    "target": lambda people, pupil: "section-a",
}

# Routes whose answer to a known, allowed visitor is "not found": what they name is not there.
NOT_THERE = frozenset(
    {"sign_in.set_password", "accounts.end_one", "produce.show", "produce.download"}
)
