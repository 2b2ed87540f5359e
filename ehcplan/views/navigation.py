"""The links at the head of every page, and who is looking at it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import current_app, request, url_for

# The name in `app.extensions` of the function that says who is signed in.
READER = "ehcplan.reader"


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Who is signed in, as far as a page's frame needs to know.

    `mark` is a random reference of the account, never a name: the browser drops text kept for
    another account when it sees a new one. `places` are the endpoints this person may open from
    the head of the page.
    """

    name: str
    mark: str
    places: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Place:
    """A link at the head of every page. It is marked on every page of its endpoint's group."""

    text: str
    endpoint: str

    @property
    def is_here(self) -> bool:
        """Whether the page being shown belongs to this link."""
        return request.blueprint == self.endpoint.partition(".")[0]

    def link(self) -> dict[str, object]:
        """Return the link as the service navigation macro takes it."""
        here = {"current": request.endpoint == self.endpoint, "active": self.is_here}
        return {"text": self.text, "href": url_for(self.endpoint), **here}


# In the order in which they stand.
PLACES = (
    Place(text="Pupils", endpoint="pupils.index"),
    Place(text="Dates", endpoint="dates.index"),
    Place(text="Class list", endpoint="class_list.index"),
    Place(text="Counts", endpoint="counts.index"),
    Place(text="Accounts", endpoint="accounts.index"),
    Place(text="School", endpoint="school.index"),
    Place(text="Check a plan", endpoint="check.index"),
)


def reader() -> Reader | None:
    """Return who is signed in, or None."""
    find: Callable[[], Reader | None] = current_app.extensions.get(READER, _nobody)
    return find()


def navigation() -> list[dict[str, object]]:
    """Return the links that the person signed in may follow; none for nobody."""
    return [place.link() for place in _places()]


def first_place() -> str | None:
    """Return the address of the first page for the person signed in, or None for nobody."""
    return next((url_for(place.endpoint) for place in _places()), None)


def address(endpoint: str, **values: Any) -> str | None:
    """Return the address of a page of this installation, or None when it has no such page."""
    return url_for(endpoint, **values) if endpoint in current_app.view_functions else None


def _places() -> list[Place]:
    person = reader()
    allowed = person.places if person else frozenset()
    return [place for place in PLACES if place.endpoint in allowed]


def _nobody() -> Reader | None:
    return None
