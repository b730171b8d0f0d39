"""Whose a telephone number is by the words around it: the filer's, the seller's. Pure."""

from typing import Any

from handlers.form.complaint import FieldName
from handlers.form.form import FormAnswers
from handlers.nlu import intents
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.lexicon.typed.moves import HAS_NONE
from handlers.nlu.story import filer_details, ownership
from handlers.nlu.story.ownership import AnothersNumber
from handlers.nlu.values import contact_person, contacts, option_matching

_OF_THE_SELLER = (FieldName.SELLER_NAME, FieldName.SELLER_LINK, FieldName.SELLER_PHONE)


def names_one(text: str) -> bool:
    """True if it is said whose something is."""
    return intents.contains_any(text, (*texts.SELLERS, *texts.OWN))


def is_anothers(text: str) -> bool:
    """True if a number is said not to be one's own, or to be somebody else's."""
    return intents.contains_any(text, texts.NOT_MINE) or bool(ownership.anothers_number(text))


def is_not_own(text: str) -> bool:
    """True if the same is said, or the words before a number name who sold something."""
    return is_anothers(text) or filer_details.is_others_number(text)


def without_anothers(found: dict[str, Any], text: str) -> dict[str, Any]:
    """The answers of a text without the filer's telephone, where its number is somebody else's."""
    if not is_anothers(text):
        return found
    return {name: value for name, value in found.items() if name != FieldName.PHONE}


def anothers(text: str, answers: FormAnswers) -> AnothersNumber | None:
    """The number that is called somebody else's, by another name than the filer's."""
    found = ownership.anothers_number(text)
    own = (answers.get(FieldName.NAME) or "").split(" ")[0]
    return None if found and own and own in found.who else found


def called(said: str) -> str:
    """SELLER_PHONE or PHONE by the words right before a number; empty where they name both
    or none."""
    of_seller, own = intents.contains_any(said, texts.SELLERS), _is_own(said)
    if of_seller == own:
        return ""
    return FieldName.SELLER_PHONE if of_seller else FieldName.PHONE


def is_of_courier(text: str) -> bool:
    """True if a number may be that of who brought the parcel, and is not called the shop's."""
    return intents.contains_any(text, texts.COURIERS) and not called_before(text)


def called_before(text: str) -> str:
    """Like `called`, but by the word right before the number."""
    number = contacts.PHONE_LIKE.search(contacts.ascii_digits(text))
    found = called(text[: number.start()].rstrip().rpartition(" ")[2] if number else "")
    return "" if found == FieldName.PHONE and is_anothers(text) else found


def whose(text: str, asked: str, answers: FormAnswers) -> str:
    """SELLER_PHONE or PHONE by whom the text is about, where `asked` is the open question; empty
    where it names both, or another one, and nothing is called right before the number."""
    if found := called_before(text):
        return found
    if intents.contains_any(text, texts.COURIERS):
        return ""
    if another := anothers(text, answers):
        return FieldName.SELLER_PHONE if another.is_crooks else ""
    of_seller = intents.contains_any(text, texts.SELLERS)
    own = _is_own(text) or contact_person.asks_to_be_called(text)
    # The shop may be named only to say that it has none.
    if of_seller and (own or intents.contains_any(text, HAS_NONE)):
        return ""
    if of_seller or (not own and asked in _OF_THE_SELLER):
        return FieldName.SELLER_PHONE
    return FieldName.PHONE


def _is_own(text: str) -> bool:
    return intents.contains_any(option_matching.without(text, texts.NOT_OWN), texts.OWN)
