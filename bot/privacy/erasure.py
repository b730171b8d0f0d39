"""Erasing that goes on after the turn: last messages, the list, older backups that come back."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.runtime.transactions import Transactions
from db.engine.encryption import DataKeys
from db.evidence import erased as evidence_erased
from db.privacy import erasures, forgetting
from db.privacy.erase_list import EraseList
from db.privacy.erasures import Certificate
from db.privacy.forgetting import Forgotten, Means
from db.queue import conversations, outbox
from db.queue.conversations import Held
from handlers.records import case_number
from handlers.records.statistics import statistic_of
from handlers.state import question_log

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased of whom, under which certificate."""

    number: str
    gone: Forgotten


def erase_all(session: Session, held: Held, keys: DataKeys, now: datetime) -> Erased:
    """Everything of a person, as an officer decided; one last message can be said."""
    number = case_number.of_certificate(case_number.new(secrets.randbelow))
    certificate = Certificate(number, now, "all", conversations.mark(held.sealed_chat_id), held.id)
    question_log.forget_in(session, held.state)
    means = Means(keys.wrap, statistic_of)
    gone = forgetting.forget_all(session, held, means, now, may_speak=not held.blocked)
    erasures.certify(session, certificate)
    return Erased(number, gone)


class Erasing:
    """Each piece of it is its own small transaction, and may be begun again at any moment."""

    def __init__(self, transactions: Transactions, keys: DataKeys, erase_list: EraseList) -> None:
        self._transactions = transactions
        self._keys = keys
        self._list = erase_list

    def end_next(self, now: datetime) -> int:
        """Takes the last key of those whose last message was sent; how many."""
        with self._transactions.reading() as session:
            waiting = [
                (one.number, one.conversation_id) for one in erasures.to_end(session, _AT_ONCE)
            ]
        return sum(self._end(number, of, now) for number, of in waiting)

    def _end(self, number: str, conversation_id: int | None, now: datetime) -> bool:
        with self._transactions.writing() as session:
            if conversation_id is not None:
                if outbox.anything_waits(session, conversation_id):
                    return False
                if not evidence_erased.forget_removed(session, conversation_id):
                    return False
                conversations.end(session, conversation_id, self._keys.wrap)
                outbox.erase(session, conversation_id, waiting=True)
            return erasures.ended(session, number, now)

    def write_list(self, now: datetime) -> int:
        """Writes what the list does not know yet; how many."""
        with self._transactions.reading() as session:
            unlisted = erasures.certificates(session, unlisted=True)
        if unlisted:
            self._add(unlisted, now)
        return len(unlisted)

    def catch_up(self, now: datetime) -> int:
        """Makes the database and the list know the same; how many were erased again, since the
        database is an older one. Raises BrokenEraseList and CannotOpen."""
        listed = {one.number: one for one in self._list.read()}
        with self._transactions.reading() as session:
            in_database = erasures.certificates(session)
            known = {one.number for one in in_database}
            forgotten = [one for one in listed.values() if one.number not in known]
            marks = conversations.marks(session) if forgotten else {}
        for certificate in forgotten:
            self._erase_again(certificate, marks.get(certificate.mark), now)
        self._add([one for one in in_database if one.number not in listed], now)
        return len(forgotten)

    def _add(self, certificates: Sequence[Certificate], now: datetime) -> None:
        self._list.add(certificates)
        with self._transactions.writing() as session:
            erasures.listed(session, [one.number for one in certificates], now)

    def _erase_again(
        self, certificate: Certificate, conversation_id: int | None, now: datetime
    ) -> None:
        """Of a person whom the older database does not know only the certificate is written."""
        with self._transactions.writing() as session:
            if erasures.is_known(session, certificate.number):
                return
            if conversation_id is not None:
                held = conversations.hold(session, conversation_id, self._keys)
                assert held is not None, "nobody else works on a database that catches up"
                if conversations.mark(held.sealed_chat_id) == certificate.mark:
                    self._forget(session, held, certificate, now)
            again = Certificate(
                certificate.number,
                certificate.at,
                certificate.scope,
                certificate.mark,
                conversation_id,
            )
            erasures.certify(session, again)
            erasures.listed(session, [certificate.number], now)

    def _forget(
        self, session: Session, held: Held, certificate: Certificate, now: datetime
    ) -> None:
        question_log.forget_in(session, held.state)
        if certificate.scope == "all":
            means = Means(self._keys.wrap, statistic_of)
            forgetting.forget_all(session, held, means, now, may_speak=False)
        else:
            forgetting.forget_unfiled(session, held)
            conversations.keep(session, held)
