"""Sessions kept in the database: a cookie holds a random id, the table its hash.

Flask's own cookie is self-contained, so a copy of it works after signing out. Here signing out,
ending a session from another browser, and time itself all take the row away.
"""

import datetime as dt
import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from flask import Flask, Request, Response
from flask.json.tag import TaggedJSONSerializer
from flask.sessions import SessionInterface, SessionMixin
from sqlalchemy import CursorResult, delete, or_, select, update
from sqlalchemy.orm import Session
from werkzeug.datastructures import CallbackDict

from ehcplan.db import Database
from ehcplan.models import Account, ServerSession
from ehcplan.models.base import now

IDLE = dt.timedelta(minutes=30)
LONGEST = dt.timedelta(hours=8)
SEEN_EVERY = dt.timedelta(minutes=1)
_ACCOUNT = "_user_id"
_json = TaggedJSONSerializer()


class StoredSession(CallbackDict[str, Any], SessionMixin):
    """One request's view of a row of `server_session`. Without a row, `sid_hash` is None."""

    def __init__(
        self,
        data: dict[str, Any] | None = None,
        *,
        sid_hash: str | None = None,
        seen_at: dt.datetime | None = None,
    ) -> None:
        def changed(session: "StoredSession") -> None:
            session.modified = True

        super().__init__(data, changed)
        self.sid_hash = sid_hash
        self.seen_at = seen_at
        self.account_at_opening = self.get(_ACCOUNT)
        self.modified = False
        self.new = sid_hash is None

    @property
    def changed_hands(self) -> bool:
        """Whether somebody signed in or out during this request."""
        return bool(self.get(_ACCOUNT) != self.account_at_opening)


class StoredSessions(SessionInterface):
    """Opens and saves sessions in the database."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def open_session(self, app: Flask, request: Request) -> StoredSession:
        """Return the session of the request's cookie, or a new and empty one."""
        sid = request.cookies.get(self.get_cookie_name(app))
        if not sid or _is_static(app, request.path):
            return StoredSession()
        hashed = hash_of(sid)
        with self.database.reading() as session:
            row = session.scalar(
                select(ServerSession).where(
                    ServerSession.sid_hash == hashed,
                    ServerSession.seen_at > now() - IDLE,
                    ServerSession.created_at > now() - LONGEST,
                )
            )
        if row is None:
            return StoredSession()
        data = _json.loads(json.dumps(row.data))
        return StoredSession(data, sid_hash=hashed, seen_at=row.seen_at)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Write what changed, and give the browser a new id when the account changed."""
        stored = cast("StoredSession", session)
        if stored.sid_hash and not stored.changed_hands and stored:
            self._keep(stored)
        elif stored:
            self._set_cookie(app, response, self._replace(stored))
        elif stored.sid_hash:
            self._forget(stored.sid_hash)
            self._drop_cookie(app, response)

    def _keep(self, stored: StoredSession) -> None:
        # A row that went meanwhile stays gone, and the cookie is left alone: another answer
        # may have given the browser a newer id already.
        if stored.modified:
            values: dict[str, Any] = {"data": _json.tag(dict(stored)), "seen_at": now()}
        elif stored.seen_at and now() - stored.seen_at >= SEEN_EVERY:
            values = {"seen_at": now()}
        else:
            return
        with self.database.writing() as session:
            session.execute(
                update(ServerSession)
                .where(ServerSession.sid_hash == stored.sid_hash)
                .values(**values)
            )

    def _replace(self, stored: StoredSession) -> str:
        sid = secrets.token_urlsafe(32)
        with self.database.writing() as session:
            _delete_expired(session)
            if stored.sid_hash:
                session.execute(
                    delete(ServerSession).where(ServerSession.sid_hash == stored.sid_hash)
                )
            session.add(
                ServerSession(
                    sid_hash=hash_of(sid),
                    data=_json.tag(dict(stored)),
                    account_id=_account_id(session, stored.get(_ACCOUNT)),
                )
            )
        return sid

    def _forget(self, sid_hash: str) -> None:
        with self.database.writing() as session:
            session.execute(delete(ServerSession).where(ServerSession.sid_hash == sid_hash))

    def _set_cookie(self, app: Flask, response: Response, sid: str) -> None:
        response.set_cookie(
            self.get_cookie_name(app),
            sid,
            path="/",
            secure=self.get_cookie_secure(app),
            httponly=True,
            samesite="Lax",
        )

    def _drop_cookie(self, app: Flask, response: Response) -> None:
        response.delete_cookie(
            self.get_cookie_name(app),
            path="/",
            secure=self.get_cookie_secure(app),
            httponly=True,
            samesite="Lax",
        )


@dataclass(frozen=True, kw_only=True)
class OpenSession:
    """A browser somebody is signed in with. `key` names it in a form; it opens nothing."""

    key: str
    signed_in_at: dt.datetime
    seen_at: dt.datetime
    is_this_one: bool


def list_sessions(
    database: Database, account_id: int, *, this: str | None = None
) -> Sequence[OpenSession]:
    """Return an account's open sessions, the latest used first. `this` is a session's hash."""
    with database.reading() as session:
        rows = session.scalars(
            select(ServerSession)
            .where(
                ServerSession.account_id == account_id,
                ServerSession.seen_at > now() - IDLE,
                ServerSession.created_at > now() - LONGEST,
            )
            .order_by(ServerSession.seen_at.desc())
        ).all()
    return [
        OpenSession(
            key=_key(row.sid_hash),
            signed_in_at=row.created_at,
            seen_at=row.seen_at,
            is_this_one=row.sid_hash == this,
        )
        for row in rows
    ]


def end_session(database: Database, account_id: int, key: str) -> bool:
    """End one of an account's sessions; return whether there was such a one."""
    with database.writing() as session:
        mine = session.scalars(
            select(ServerSession.sid_hash).where(ServerSession.account_id == account_id)
        )
        named = [sid_hash for sid_hash in mine if _key(sid_hash) == key]
        session.execute(delete(ServerSession).where(ServerSession.sid_hash.in_(named)))
    return bool(named)


def end_all(session: Session, account_id: int, *, but: str | None = None) -> int:
    """End an account's sessions in a write that is open, but for one; return how many."""
    ended = delete(ServerSession).where(ServerSession.account_id == account_id)
    if but is not None:
        ended = ended.where(ServerSession.sid_hash != but)
    return cast("CursorResult[Any]", session.execute(ended)).rowcount


def hash_of(sid: str) -> str:
    """Return what the table holds for a session id."""
    return hashlib.sha256(sid.encode("utf-8", "surrogatepass")).hexdigest()


def _key(sid_hash: str) -> str:
    return hashlib.sha256(f"name of {sid_hash}".encode()).hexdigest()[:24]


def _account_id(session: Session, uniquifier: str | None) -> int | None:
    if uniquifier is None:
        return None
    return session.scalar(select(Account.id).where(Account.fs_uniquifier == uniquifier))


def _delete_expired(session: Session) -> None:
    session.execute(
        delete(ServerSession).where(
            or_(
                ServerSession.seen_at <= now() - IDLE,
                ServerSession.created_at <= now() - LONGEST,
            )
        )
    )


def _is_static(app: Flask, path: str) -> bool:
    return path.startswith(f"{app.static_url_path}/")
