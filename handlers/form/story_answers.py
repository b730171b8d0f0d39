"""Story prefill: values read in a story, as answers of the form. Pure."""

from typing import Any

from handlers.form.complaint import FieldName
from handlers.nlu.story.filer_details import FilerDetails
from handlers.nlu.story.reader import Story


def of_story(story: Story) -> dict[str, Any]:
    """The answers that were found."""
    found = {
        FieldName.KIND: story.kind if story.kind_is_sure else None,
        FieldName.PLATFORM: story.platform,
        FieldName.SELLER_NAME: story.seller_name,
        FieldName.SELLER_LINK: story.seller_link,
        FieldName.SELLER_PHONE: story.seller_phone,
        FieldName.PRODUCT: story.product,
        FieldName.PAID: story.paid,
        FieldName.PAYMENT_METHOD: story.payment_method,
        FieldName.AMOUNT: story.amount,
        FieldName.PAYEE_ACCOUNT: list(story.payee_account),
        FieldName.PURCHASE_DATE: story.purchase_date or story.purchase_month,
        FieldName.CONTACTED_SELLER: {"contacted": "yes", "said": story.unanswered}
        if story.unanswered
        else None,
        FieldName.WANTED: list(story.wanted),
        FieldName.REPRESENTATIVE: story.acts_for,
    }
    return _told(found) | of_person(FilerDetails(story.name, story.phone, story.province))


def of_person(person: FilerDetails) -> dict[str, Any]:
    """The answers about the filer that were found."""
    return _told(
        {
            FieldName.NAME: person.name,
            FieldName.PHONE: person.phone,
            FieldName.PROVINCE: person.province,
        }
    )


def _told(found: dict[FieldName, Any]) -> dict[str, Any]:
    return {name: value for name, value in found.items() if value}
