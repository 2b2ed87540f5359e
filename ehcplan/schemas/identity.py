"""Identity in a case file: one typed record, its keys those of the dataclass."""

from collections.abc import Iterator
from typing import Any

from ehcplan.plan.identity import Identity
from ehcplan.schemas.plain import hints_of
from ehcplan.schemas.records import schema_of

SAID_OF_KEYS = ("not_known", "not_applicable")
IDENTITY_KEYS = tuple(key for key in hints_of(Identity) if key not in SAID_OF_KEYS)

IdentitySchema = schema_of(
    Identity, only={(Identity, name): IDENTITY_KEYS for name in SAID_OF_KEYS}
)


def contradictions(raw: Any) -> Iterator[tuple[str, str]]:
    """Yield the path and remedy of keys that are filled in and yet said not to be known or to apply.

    `raw` is the record as plain data, checked or not.
    """
    if not isinstance(raw, dict):
        return
    named = {name: raw.get(name) for name in SAID_OF_KEYS}
    keys = {
        n: {k for k in v if isinstance(k, str)} for n, v in named.items() if isinstance(v, list)
    }
    for name, said in keys.items():
        for key in sorted(said):
            if raw.get(key) not in (None, "", []):
                yield name, f"names {key}, which is filled in: leave one of the two out."
    for key in sorted(keys.get("not_known", set()) & keys.get("not_applicable", set())):
        yield "not_applicable", f"names {key}, and so does not_known: leave one of the two out."
