"""Which accounts an administrator reaches: those that work at their school."""

from sqlalchemy.orm import Session

from ehcplan.access.permission import require
from ehcplan.access.roles import Act, Actor
from ehcplan.errors import ContentRefusedError, NotFoundError
from ehcplan.models import Account, Membership


def managed(session: Session, actor: Actor, account_id: int) -> Account:
    """Return an account that the actor may change.

    Raises NotAllowedError when they manage no accounts, and NotFoundError when there is no such
    account at their school.
    """
    require(actor, Act.ACCOUNTS, school_id=actor.school_id)
    account = session.get(Account, account_id)
    if account is None or not (actor.is_command_line or _works_at(account, actor.school_id)):
        raise NotFoundError("There is no such account.")
    return account


def wholly_managed(session: Session, actor: Actor, account_id: int) -> Account:
    """Return an account that works nowhere but at the actor's school.

    Otherwise an administrator of one school could take over an account that opens another
    school's pupils: ContentRefusedError says whom to ask.
    """
    account = managed(session, actor, account_id)
    if not actor.is_command_line and len(account.memberships) > 1:
        raise ContentRefusedError(
            "This person works at another school too. Whoever runs ehcplan’s computer can make "
            "a link for them: ehcplan create-account --new-link."
        )
    return account


def membership_at(account: Account, school_id: int | None) -> Membership:
    """Return what an account is at a school, or anywhere for no school.

    Raises NotFoundError when it is nothing there.
    """
    for held in account.memberships:
        if school_id is None or held.school_id == school_id:
            return held
    raise NotFoundError("There is no such account.")


def _works_at(account: Account, school_id: int | None) -> bool:
    return any(held.school_id == school_id for held in account.memberships)
