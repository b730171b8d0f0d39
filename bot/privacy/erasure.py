"""Erasing that goes on after the turn: last messages, the list, older backups that come back."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.engine.encryption import MasterKeys
from db.evidence import erasure as evidence_erased
from db.privacy import erasure, erasure_log, erasure_requests
from db.privacy.erasure import ErasedCounts, ErasureContext
from db.privacy.erasure_log import ErasureLog
from db.privacy.erasure_requests import Certificate
from db.queue import anonymous, conversations, menus, outbox
from db.queue.conversations import LockedConversation
from handlers.records import case_number
from handlers.records.statistics import statistic_of
from handlers.state import question_log

_AT_ONCE = 200
# So long LINE is asked to take away a menu of one's own.
_MENU_WITHIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ErasureResult:
    """Result of an erasure: the person, the records, the certificate."""

    number: str
    gone: ErasedCounts


def erase_all(
    session: Session, held: LockedConversation, keys: MasterKeys, now: datetime
) -> ErasureResult:
    """Everything of a person, as an officer decided; one last message can be said."""
    number = case_number.certificate_number(case_number.generate(secrets.randbelow))
    certificate = Certificate(
        number, now, "all", erasure_log.fingerprint(held.sealed_chat_id), held.id
    )
    question_log.forget_in_state(session, held.state)
    means = ErasureContext(keys.wrap, statistic_of)
    gone = erasure.erase_all(session, held, means, now, can_send=not held.blocked)
    erasure_requests.certify(session, certificate)
    return ErasureResult(number, gone)


class ErasureJobs:
    """Each piece of it is its own small transaction, and may be begun again at any moment."""

    def __init__(
        self, transactions: Transactions, keys: MasterKeys, erase_list: ErasureLog
    ) -> None:
        self._transactions = transactions
        self._keys = keys
        self._list = erase_list

    def finish_next(self, now: datetime) -> int:
        """Delete the last key of people whose last message was sent; return how many."""
        with self._transactions.reading() as session:
            waiting = [
                (one.number, one.conversation_id, now - one.at > _MENU_WITHIN)
                for one in erasure_requests.unfinished(session, _AT_ONCE)
            ]
        return sum(self._end(number, of, late, now) for number, of, late in waiting)

    def _end(self, number: str, conversation_id: int | None, is_late: bool, now: datetime) -> bool:
        with self._transactions.writing() as session:
            if conversation_id is not None:
                if outbox.has_pending(session, conversation_id):
                    return False
                if not is_late and menus.is_given(session, conversation_id):
                    return False
                if not evidence_erased.delete_removed(session, conversation_id):
                    return False
                anonymous.erase_chat_id(session, conversation_id, self._keys.wrap)
                outbox.erase(session, conversation_id, waiting=True)
                menus.erase(session, conversation_id)
            return erasure_requests.mark_finished(session, number, now)

    def write_log(self, now: datetime) -> int:
        """Write the erasures that the list does not have yet; return how many."""
        with self._transactions.reading() as session:
            unlisted = erasure_requests.certificates(session, unlisted=True)
        if unlisted:
            self._add(unlisted, now)
        return len(unlisted)

    def reapply(self, now: datetime) -> int:
        """Bring the database and the list into agreement; return how many were erased again,
        since the database is an older one. Raises DamagedErasureLog and DecryptionError."""
        listed = {one.number: one for one in self._list.read()}
        with self._transactions.reading() as session:
            in_database = erasure_requests.certificates(session)
            known = {one.number for one in in_database}
            forgotten = [one for one in listed.values() if one.number not in known]
            marks = erasure_log.fingerprints(session) if forgotten else {}
        for certificate in forgotten:
            self._erase_again(certificate, marks.get(certificate.mark), now)
        self._add([one for one in in_database if one.number not in listed], now)
        return len(forgotten)

    def _add(self, certificates: Sequence[Certificate], now: datetime) -> None:
        self._list.add(certificates)
        with self._transactions.writing() as session:
            erasure_requests.mark_logged(session, [one.number for one in certificates], now)

    def _erase_again(
        self, certificate: Certificate, conversation_id: int | None, now: datetime
    ) -> None:
        """Of a person whom the older database does not know only the certificate is written."""
        with self._transactions.writing() as session:
            if erasure_requests.is_known(session, certificate.number):
                return
            if conversation_id is not None:
                held = conversations.lock(session, conversation_id, self._keys)
                assert held is not None, "nobody else works on a database that catches up"
                if erasure_log.fingerprint(held.sealed_chat_id) == certificate.mark:
                    self._forget(session, held, certificate, now)
            again = Certificate(
                certificate.number,
                certificate.at,
                certificate.scope,
                certificate.mark,
                conversation_id,
            )
            erasure_requests.certify(session, again)
            erasure_requests.mark_logged(session, [certificate.number], now)

    def _forget(
        self, session: Session, held: LockedConversation, certificate: Certificate, now: datetime
    ) -> None:
        question_log.forget_in_state(session, held.state)
        if certificate.scope == "all":
            means = ErasureContext(self._keys.wrap, statistic_of)
            erasure.erase_all(session, held, means, now, can_send=False)
        else:
            erasure.erase_unfiled(session, held)
            conversations.save(session, held)
