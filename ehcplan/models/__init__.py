"""Tables, a module a subject; no queries."""

from ehcplan.models.account import (
    Account,
    Membership,
    OneTimeLink,
    ServerSession,
    SignInAttempt,
    class_staff,
    pupil_staff,
)
from ehcplan.models.audit import AuditEntry, AuditSeal
from ehcplan.models.base import Base
from ehcplan.models.draft import DraftAct, Emptied, LeftOutAnswer, Line, LineSource, LineWording
from ehcplan.models.erasure import ErasureOpen, Tombstone
from ehcplan.models.files import Produced, StoredFile
from ehcplan.models.judgement import Judgement
from ehcplan.models.pupil import Consent, Person, Pupil
from ehcplan.models.said import Answer, AnswerFact, Contribution, Sheet
from ehcplan.models.school import School, SchoolClass
from ehcplan.models.whole import (
    Capacity,
    CaseEvent,
    CaseException,
    PlanPart,
    Version,
    VersionFile,
)

__all__ = [
    "Account",
    "Answer",
    "AnswerFact",
    "AuditEntry",
    "AuditSeal",
    "Base",
    "Capacity",
    "CaseEvent",
    "CaseException",
    "Consent",
    "Contribution",
    "DraftAct",
    "Emptied",
    "ErasureOpen",
    "Judgement",
    "LeftOutAnswer",
    "Line",
    "LineSource",
    "LineWording",
    "Membership",
    "OneTimeLink",
    "Person",
    "PlanPart",
    "Produced",
    "Pupil",
    "School",
    "SchoolClass",
    "ServerSession",
    "Sheet",
    "SignInAttempt",
    "StoredFile",
    "Tombstone",
    "Version",
    "VersionFile",
    "class_staff",
    "pupil_staff",
]
