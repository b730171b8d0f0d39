"""The names of the complaint's fields, and of what decides about their questions."""

from enum import StrEnum


class FieldName(StrEnum):
    """The names of the fields, under which answers are stored: a value never changes."""

    STORY = "story"
    KIND = "kind"
    # Read in the story, never asked for.
    MATTER_TYPE = "matter_type"
    CONTACT_CHANNEL = "contact_channel"
    PLATFORM = "platform"
    SELLER_NAME = "seller_name"
    SELLER_LINK = "seller_link"
    SELLER_PHONE = "seller_phone"
    PRODUCT = "product"
    ORDER_NUMBER = "order_number"
    PAID = "paid"
    PAYMENT_METHOD = "payment_method"
    AMOUNT = "amount"
    PAYEE_ACCOUNT = "payee_account"
    PURCHASE_DATE = "purchase_date"
    CONTACTED_SELLER = "contacted_seller"
    WANTED = "wanted"
    EVIDENCE = "evidence"
    OTHER_REPORTS = "other_reports"
    NAME = "name"
    PHONE = "phone"
    # Told in free words, never asked for.
    REPRESENTATIVE = "representative"
    PROVINCE = "province"
    EMAIL = "email"


# A crime in which nothing was bought: a false officer, a loan, an investment, a stolen account.
CRIME = "crime"
