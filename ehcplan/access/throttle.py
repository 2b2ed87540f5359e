"""Guessing is slowed down: after ten failures in a quarter of an hour, wait.

Attempts are counted for an e-mail address from one network address, and, more widely, for the
e-mail address from anywhere. So somebody who guesses at an account from elsewhere does not keep
its owner out, and a wait always ends by itself. Rows hold keyed hashes only.
"""

import datetime as dt
import hashlib
import hmac
import math

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from ehcplan.db import Database
from ehcplan.models import SignInAttempt
from ehcplan.models.base import now

WINDOW = dt.timedelta(minutes=15)
FROM_ONE_PLACE = 10
FROM_ANYWHERE = 100


def begin_attempt(database: Database, secret: str, email: str, place: str) -> int:
    """Count an attempt and return 0; or, when there were too many, the seconds to wait.

    The attempt is counted before the password is looked at, so that a hundred at once are no way
    round. An attempt made while waiting is not counted: waiting is enough.
    """
    here, anywhere = _hashes(secret, email, place)
    with database.writing() as session:
        session.execute(delete(SignInAttempt).where(SignInAttempt.at <= now() - WINDOW))
        wait = max(_wait(session, here, FROM_ONE_PLACE), _wait(session, anywhere, FROM_ANYWHERE))
        if not wait:
            session.add_all(SignInAttempt(email_hash=hashed) for hashed in (here, anywhere))
    return wait


def forget_attempts(database: Database, secret: str, email: str, place: str) -> None:
    """Forget the attempts from this place, once one of them was right."""
    here, _ = _hashes(secret, email, place)
    with database.writing() as session:
        session.execute(delete(SignInAttempt).where(SignInAttempt.email_hash == here))


def _wait(session: Session, hashed: str, most: int) -> int:
    of_this = SignInAttempt.email_hash == hashed
    count = session.scalar(select(func.count()).select_from(SignInAttempt).where(of_this)) or 0
    if count < most:
        return 0
    # When the oldest of the last `most` has left the window, there is room for one more.
    oldest = session.scalars(
        select(SignInAttempt.at)
        .where(of_this)
        .order_by(SignInAttempt.at.desc(), SignInAttempt.id.desc())
        .offset(most - 1)
        .limit(1)
    ).one()
    return max(1, math.ceil((oldest + WINDOW - now()).total_seconds()))


def _hashes(secret: str, email: str, place: str) -> tuple[str, str]:
    key = secret.encode()
    texts = (f"{email}\x1f{place}", email)
    here, anywhere = (
        hmac.new(key, text.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()
        for text in texts
    )
    return here, anywhere
