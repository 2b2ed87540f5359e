"""Results of checks kept between pages: so many and no more, and none of another school's."""

from collections import OrderedDict
from collections.abc import Iterator, MutableMapping
from threading import Lock
from typing import Any, Generic, TypeVar

from ehcplan.compliance.check import Told
from ehcplan.compliance.finding import Checked

Held = TypeVar("Held")


class KeptChecks(Generic[Held]):
    """The results of the checks last made in this process, the oldest forgotten first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[tuple[Any, ...], Held] = OrderedDict()
        self._lock = Lock()
        self._erasures: dict[str, int] = {}

    def __len__(self) -> int:
        """Return how many results are kept."""
        return len(self._held)

    def of(self, database: str, school_id: int, erasures: int) -> MutableMapping[Any, Held]:
        """Return one school's results, to look up and to add to.

        `erasures` counts what was ever erased from that database: when it has grown, everything
        is forgotten first, for what is kept here holds words.
        """
        with self._lock:
            if self._erasures.get(database, erasures) != erasures:
                self._held.clear()
            self._erasures[database] = erasures
        return _Shelf(self, (database, school_id))

    def find(self, key: tuple[Any, ...]) -> Held:
        """Return a result, which is then the newest; KeyError where there is none."""
        with self._lock:
            self._held.move_to_end(key)
            return self._held[key]

    def keep(self, key: tuple[Any, ...], found: Held) -> None:
        """Keep a result, and forget the oldest where there are too many."""
        with self._lock:
            self._held[key] = found
            self._held.move_to_end(key)
            while len(self._held) > self._most:
                self._held.popitem(last=False)

    def forget(self, key: tuple[Any, ...]) -> None:
        """Forget one result; KeyError where there is none."""
        with self._lock:
            del self._held[key]

    def keys_under(self, mark: tuple[Any, ...]) -> list[Any]:
        """Return the keys kept for one school."""
        with self._lock:
            return [key[1] for key in self._held if key[0] == mark]


class _Shelf(MutableMapping[Any, Held], Generic[Held]):
    """One school's results: no other school's key can be asked for here."""

    def __init__(self, kept: KeptChecks[Held], mark: tuple[str, int]) -> None:
        self._kept = kept
        self._mark = mark

    def __getitem__(self, key: Any) -> Held:
        return self._kept.find((self._mark, key))

    def __setitem__(self, key: Any, found: Held) -> None:
        self._kept.keep((self._mark, key), found)

    def __delitem__(self, key: Any) -> None:
        self._kept.forget((self._mark, key))

    def __iter__(self) -> Iterator[Any]:
        return iter(self._kept.keys_under(self._mark))

    def __len__(self) -> int:
        return len(self._kept.keys_under(self._mark))


LINES: KeptChecks[tuple[Told, ...]] = KeptChecks(most=20_000)
"""Of one line or section each: some forty plans as they are being written."""
WHOLE: KeptChecks[Checked] = KeptChecks(most=100)
"""Of a whole draft each, by a digest of everything it was checked with."""
