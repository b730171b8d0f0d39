"""A desk with something on every page, so that whoever looks at all of them sees them at work."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pyotp
from sqlalchemy import select

from db.complaints import complaints
from db.engine.encryption import DataEncryptionKey
from db.models.tables import StaffMember
from db.operations import alerts
from db.privacy import erasure_requests
from db.queue import conversations, practice_players
from db.queue.conversations import Chat
from db.queue.practice_players import PracticeConsent, PracticeStage
from db.search import check_sightings
from db.search.check_sightings import SentItems
from db.staff import audit, second_factors
from db.statistics import check_disputes
from db.statistics.disclosure_control import SMALLEST
from db.statistics.practice import COUNTS
from tests.bot import evidence_pictures as pictures
from tests.bot.reports.question_fixtures import ask, ask_for_words
from tests.bot.web.console import filed_evidence
from tests.bot.web.console.cases.test_case_in_browser import HOSTILE, PAYLOADS
from tests.bot.web.console.fixtures import MORNING, Desk
from tests.bot.web.console.queue.test_work import give_up
from tests.bot.web.console.requests.test_callbacks import wants_a_call

# Long enough to be too wide, and it would speak up or load something if a page let it run.
LONG = "ร้านขายของออนไลน์ราคาถูกที่สุดในประเทศส่งไวทันใจทุกจังหวัดไม่มีวันหยุด" + HOSTILE
UNIT = "ภาคเหนือ"
COLLEAGUE = PAYLOADS[2]


_TYPED: Mapping[str, Any] = {
    **dict.fromkeys(("story", "seller_name", "product", "order_number", "name", "email"), LONG),
    "seller_link": f"facebook.com/{PAYLOADS[6]}",
    "payee_account": [{"bank": LONG, "number": "0123456789", "name": LONG}],
    "contacted_seller": {"contacted": "yes", "said": LONG},
}


def laid_out(desk: Desk, administrator: str) -> str:
    """Adds the administrator, whose login asks for a code, and a colleague; fills every list.
    Returns one of the recovery codes."""
    desk.add_member(administrator, "administrator")
    desk.add_unit(UNIT, ("TH-50", "TH-57"), ("deceived",))
    desk.add_unit(LONG[:80])
    desk.add_member(COLLEAGUE, "officer", UNIT)
    _complaints(desk)
    wants_a_call(desk, message=LONG)
    give_up(desk)
    _reveals(desk, COLLEAGUE)
    _sightings(desk)
    _players(desk)
    ask(desk.transactions, "otp-password", date(2026, 11, 3), votes=["no", "no", "yes", "no"])
    for words in (f"{LONG} โทร ⟨เลข⟩", "ย" * 300):
        ask_for_words(desk.transactions, words, date(2026, 11, 3))
    return _with_codes(desk, administrator)


def _complaints(desk: Desk) -> None:
    """Four of one seller, one that is long overdue and is to be erased, one with evidence."""
    for province in ("TH-10", "TH-50", "TH-57"):
        desk.file(province=province, seller_link="facebook.com/mordee")
    late = desk.file(MORNING - timedelta(days=40), seller_name=LONG, product=LONG, amount=10**12)
    number = desk.file(purchase_date="2026-11-03", **_TYPED)
    filed_evidence.add(desk, number, pictures.pdf(2))
    with desk.transactions.writing() as session:
        found = complaints.with_number(session, late)
        assert found is not None
        erasure_requests.submit(session, found.conversation_id, MORNING)


def _sightings(desk: Desk) -> None:
    """As many people as are needed sent hostile sites and an account of the complaints."""
    day = MORNING.date()
    sent = SentItems([f"{'long-' * 40}site.example", HOSTILE], ["0123456789"])
    with desk.transactions.writing() as session:
        for _ in range(check_sightings.LEAST_PEOPLE):
            check_sightings.record(session, DataEncryptionKey.new(), desk.index_key, sent, day)
        for code in ("link-imitates", LONG[:32]):
            check_disputes.count(session, day, code)


def _players(desk: Desk) -> None:
    """As many people as are needed played the practice game before and after its rounds."""
    consent = PracticeConsent("1", "0" * 64, MORNING)
    with desk.transactions.writing() as session:
        for number in range(SMALLEST):
            known = conversations.of_chat(
                session, Chat("user", f"U{number:031x}p"), desk.data_keys, desk.index_key, MORNING
            )
            counts = dict(zip(COUNTS, (5, 3, 1, 5, 4, 0), strict=True))
            practice_players.agree(session, known.id, known.key, consent, "AB"[number % 2], counts)
            player = practice_players.of_person(session, known.id, known.key)
            assert player is not None
            practice_players.record(session, player, PracticeStage.AFTER, "A", counts)
            practice_players.count_test(session, MORNING.date())


def _reveals(desk: Desk, who: str) -> None:
    """So many that an alarm is raised."""
    with desk.transactions.writing() as session:
        for number in range(alerts.MOST_REVEALS + 1):
            thing = f"complaint RT-{number}"
            reason = "จะโทรกลับ" if number else LONG
            audit.write(session, who=who, action="reveal", thing=thing, reason=reason, now=MORNING)
            alerts.check_reveals(session, who, "reveal", MORNING)


def _with_codes(desk: Desk, name: str) -> str:
    with desk.transactions.writing() as session:
        named = select(StaffMember.id).where(StaffMember.name == name)
        staff_id = session.execute(named).scalar_one()
        second_factors.begin(session, staff_id, desk.data_keys)
        waiting = second_factors.provisioning_uri(session, name, staff_id, desk.data_keys)
        assert waiting is not None
        code = pyotp.TOTP(waiting[0]).at(MORNING)
        codes = second_factors.confirm(session, staff_id, code, desk.data_keys, MORNING)
        assert codes is not None
    return codes[0]
