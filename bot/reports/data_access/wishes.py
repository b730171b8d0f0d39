"""Tables of what a person wished besides complaints: name, stored place of each column, rows."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from bot.reports.data_access.texts import document as texts
from db.complaints import callbacks
from db.engine.encryption import DataEncryptionKey
from db.privacy import erasure_requests
from db.privacy import releases as released
from db.queue import practice_players
from db.queue import reminders as kept_reminders
from db.queue.broadcasts import subscriptions as kept_subscriptions
from db.search import check_sightings

WishTable = tuple[str, Sequence[tuple[str, str]], Sequence[Sequence[Any]]]


def call_backs(session: Session, conversation_id: int, key: DataEncryptionKey) -> WishTable:
    """Each wish to be called back."""
    return (
        "call_backs",
        (
            ("at", "call_backs.asked_at"),
            ("state", "call_backs.state"),
            ("changed_at", "call_backs.changed_at"),
            ("phone", "call_backs.sealed_phone"),
            ("name", "call_backs.sealed_name"),
            ("message", "call_backs.sealed_message"),
            ("call_on", "call_backs.call_on"),
            ("consent_version", "call_backs.consent_version"),
            ("consent_hash", "call_backs.consent_hash"),
            ("consent_at", "call_backs.consent_at"),
        ),
        [
            (
                each.asked_at,
                each.state,
                each.changed_at,
                callbacks.phone(each, key),
                callbacks.name(each, key),
                callbacks.message(each, key),
                each.call_on,
                each.consent_version,
                each.consent_hash,
                each.consent_at,
            )
            for each in callbacks.of_person(session, conversation_id)
        ],
    )


def reminders(session: Session, conversation_id: int, key: DataEncryptionKey) -> WishTable:
    """Each day of which to be told."""
    return (
        "reminders",
        (
            ("at", "reminders.created_at"),
            ("remind_at", "reminders.due_at"),
            ("last_day", "reminders.sealed_reminder"),
        ),
        [
            (row.created_at, row.due_at, wanted.day)
            for row, wanted in kept_reminders.of_person(session, conversation_id, key)
        ],
    )


def subscriptions(session: Session, conversation_id: int) -> WishTable:
    """Each consent to get broadcasts."""
    columns = {
        "consent_at": "consented_at",
        "consent_version": "consent_version",
        "language": "consent_language",
        "province": "province",
        "topic": "topic_id",
        "ended_at": "ended_at",
    }
    return (
        "broadcast_subscriptions",
        [(name, f"broadcast_subscriptions.{column}") for name, column in columns.items()],
        [
            tuple(getattr(each, column) for column in columns.values())
            for each in kept_subscriptions.of_person(session, conversation_id)
        ],
    )


def sightings(session: Session, key: DataEncryptionKey) -> WishTable:
    """Each thing that the person sent to be checked and that is counted."""
    return (
        "sightings",
        (
            ("what", "check_sightings.kind"),
            ("first_day", "check_sightings.first_day"),
            ("newest_day", "check_sightings.last_day"),
        ),
        [
            (texts.SIGHTING_KINDS[each.kind], each.first_day, each.last_day)
            for each in check_sightings.of_person(session, key)
        ],
    )


def practice(session: Session, conversation_id: int, key: DataEncryptionKey) -> WishTable:
    """Each result of the practice game, with the consent to keep it."""
    found = practice_players.of_person(session, conversation_id, key)
    names = ("caught", "unsure_tricks", "tricks", "trusted", "unsure_genuine", "genuine")
    return (
        "practice",
        (
            ("consent_version", "practice_players.consent_version"),
            ("consent_hash", "practice_players.consent_hash"),
            ("consent_at", "practice_players.consent_at"),
            ("remind_at", "practice_players.due_at"),
            ("stage", "practice_results.stage"),
            ("first_form", "practice_results.first_form"),
            *((name, f"practice_results.{name}") for name in names),
        ),
        [
            (
                player.consent.version,
                player.consent.hash,
                player.consent.at,
                player.due_at,
                texts.PRACTICE_STAGES[each.stage],
                each.first_form,
                *(getattr(each, name) for name in names),
            )
            for player in filter(None, [found])
            for each in player.results
        ],
    )


def requests(session: Session, conversation_id: int, key: DataEncryptionKey) -> WishTable:
    """Each request to erase what was sent."""
    names = ("asked_at", "due_at", "state", "decided_at")
    return (
        "erase_requests",
        (
            ("at", "erase_requests.asked_at"),
            ("due_at", "erase_requests.due_at"),
            ("state", "erase_requests.state"),
            ("decided_at", "erase_requests.decided_at"),
            ("reason", "erase_requests.sealed_reason"),
        ),
        [
            (*(getattr(each, name) for name in names), erasure_requests.reason(each, key))
            for each in erasure_requests.of_person(session, conversation_id)
        ],
    )


def releases(session: Session, conversation_id: int) -> WishTable:
    """Each file that was asked for."""
    names = ("created_at", "what", "expires_at", "used_at")
    return (
        "releases",
        (
            ("at", "releases.created_at"),
            ("what", "releases.what"),
            ("expires_at", "releases.expires_at"),
            ("used_at", "releases.used_at"),
        ),
        [
            tuple(getattr(each, name) for name in names)
            for each in released.of_person(session, conversation_id)
        ],
    )
