"""What a school's installation may choose, read once from the environment."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ehcplan.errors import EhcplanError

SECRET_KEY_FILE = "secret_key"  # noqa: S105 - the file's name
SHORTEST_SECRET_KEY = 32
LOOPBACK_HOSTS = ("localhost", "127.0.0.1", "[::1]")

_TRUE = frozenset({"1", "true", "yes", "on"})
_FALSE = frozenset({"0", "false", "no", "off"})


class SettingsError(EhcplanError):
    """A setting is missing or cannot be used. The text names it and says what to give instead."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The choices of one installation. Made by `from_environment`, or by hand in a test.

    `secret_key_fallbacks` are former keys: what they signed is still read, nothing new is signed
    with them. `proxies` counts the reverse proxies in front, whose word about the caller's
    address and scheme is believed.
    """

    instance: Path
    secret_key: str = field(repr=False)
    database: str = field(default="", repr=False)
    secret_key_fallbacks: tuple[str, ...] = field(default=(), repr=False)
    secure_cookies: bool = True
    trusted_hosts: tuple[str, ...] = LOOPBACK_HOSTS
    proxies: int = 0
    safeguarding_lead: str = "the safeguarding lead"
    retention_years: int = 31

    def __post_init__(self) -> None:
        if len(self.secret_key) < SHORTEST_SECRET_KEY:
            raise SettingsError(
                f"The secret key is shorter than {SHORTEST_SECRET_KEY} characters. "
                "Run `ehcplan init` to make a good one."
            )
        if not self.database:
            path = self.instance.resolve() / "ehcplan.db"
            object.__setattr__(self, "database", f"sqlite:///{path}")

    @classmethod
    def from_environment(
        cls, environment: Mapping[str, str] | None = None, *, instance: Path | None = None
    ) -> "Settings":
        """Return the settings of the process's environment (or of the mapping given).

        `instance` is the folder for the database and the secret key: `instance` under the
        current folder unless given. Raises SettingsError naming the variable that is wrong.
        """
        given = os.environ if environment is None else environment
        folder = instance or Path.cwd() / "instance"
        return cls(
            instance=folder,
            secret_key=given.get("EHCPLAN_SECRET_KEY") or read_secret_key(folder),
            secret_key_fallbacks=_words(given, "EHCPLAN_SECRET_KEY_FALLBACKS", ()),
            database=given.get("EHCPLAN_DATABASE", ""),
            secure_cookies=_choice(given, "EHCPLAN_SECURE_COOKIES", default=True),
            trusted_hosts=_words(given, "EHCPLAN_TRUSTED_HOSTS", LOOPBACK_HOSTS),
            proxies=_number(given, "EHCPLAN_PROXIES", default=0),
            safeguarding_lead=given.get("EHCPLAN_SAFEGUARDING_LEAD", "").strip()
            or "the safeguarding lead",
            retention_years=_number(given, "EHCPLAN_RETENTION_YEARS", default=31),
        )


def read_secret_key(instance: Path) -> str:
    """Return the key that `ehcplan init` wrote. Raises SettingsError when there is none."""
    path = instance / SECRET_KEY_FILE
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError as error:
        raise SettingsError(
            f"There is no secret key in {path}. Run `ehcplan init` first, "
            "or set EHCPLAN_SECRET_KEY."
        ) from error


def write_secret_key(instance: Path) -> Path:
    """Make a secret key that only this account of the computer can read, and return its file.

    A key that is already there is left alone: replacing it would sign everybody out.
    """
    instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = instance / SECRET_KEY_FILE
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return path
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(32) + "\n")
    return path


def _words(given: Mapping[str, str], name: str, default: tuple[str, ...]) -> tuple[str, ...]:
    words = tuple(word.strip() for word in given.get(name, "").split(",") if word.strip())
    return words or default


def _choice(given: Mapping[str, str], name: str, *, default: bool) -> bool:
    word = given.get(name, "").strip().lower()
    if not word:
        return default
    if word not in _TRUE | _FALSE:
        raise SettingsError(f"{name} is “{given[name]}”. Set it to yes or no.")
    return word in _TRUE


def _number(given: Mapping[str, str], name: str, *, default: int) -> int:
    word = given.get(name, "").strip()
    if not word:
        return default
    if not (word.isascii() and word.isdigit()):
        raise SettingsError(f"{name} is “{given[name]}”. Set it to a whole number, 0 or more.")
    return int(word)
