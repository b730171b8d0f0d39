"""Fields of the complaint that belong together."""

from handlers.form.complaint import FieldName

# By these a filer knows which complaint it was.
TELLS_WHICH = (
    FieldName.STORY,
    FieldName.KIND,
    FieldName.PLATFORM,
    FieldName.SELLER_NAME,
    FieldName.PRODUCT,
    FieldName.AMOUNT,
)
# Who the filer is, in any complaint.
OF_THE_FILER = (
    FieldName.NAME,
    FieldName.PHONE,
    FieldName.SECOND_PHONE,
    FieldName.REPRESENTATIVE,
    FieldName.PROVINCE,
    FieldName.EMAIL,
)
# What an earlier complaint gives to the next one about the same shop.
TAKEN_OVER = (
    FieldName.PLATFORM,
    FieldName.SELLER_NAME,
    FieldName.SELLER_LINK,
    FieldName.SELLER_PHONE,
    *OF_THE_FILER,
)
# What may be typed instead of a seller's name.
SELLER_TRACES = frozenset((FieldName.SELLER_LINK, FieldName.SELLER_PHONE, FieldName.PAYEE_ACCOUNT))
