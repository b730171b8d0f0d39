"""Topics about money being sent, grouped by how they change the reading of the next text."""

from handlers.cards.topics import JUST_SENT, OWN_BANK_FIRST
from handlers.conversations.urgent import leaked_credentials

# What a talk is about when a bank's name, a "just now" or a secret given away means money going.
ABOUT_A_TRICK = frozenset(
    {
        "call-center",
        "check-bank-account",
        "deepfake-advert",
        "fake-job",
        "fake-loan-investment",
        "fake-website",
        "game-child",
        leaked_credentials.TOPIC,
        "refund-scam",
        "romance-parcel",
        "seller-blocked-me",
    }
)
ABOUT_MONEY_GOING = (
    ABOUT_A_TRICK
    | OWN_BANK_FIRST
    | {
        JUST_SENT,
        "account-hacked",
        "check-seller",
        "money-back-chance",
        "not-received",
        "police-report",
    }
)
# What is paid ahead: who was cheated of it has to call before anybody's rights are looked at.
PAID_AHEAD = frozenset(
    {"deposit-refund", "game-topup", "live-commerce", "preorder", "second-hand", "travel-booking"}
)
# Talks in which a call to the bank or to 1441 was just advised.
CALLING = OWN_BANK_FIRST | {JUST_SENT, "account-hacked", leaked_credentials.TOPIC}
