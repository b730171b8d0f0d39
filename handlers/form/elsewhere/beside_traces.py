"""The shop's name with its address or its number beside it, where its name is asked for. Pure."""

import re
from datetime import date

from handlers.form.complaint import FieldName
from handlers.form.elsewhere import marks
from handlers.form.elsewhere.marks import Typed, Values
from handlers.form.form import Field, FormAnswers
from handlers.form.non_answers import fronts, leftover
from handlers.nlu import intents, phrases
from handlers.nlu.lexicon.typed import told_elsewhere as texts
from handlers.nlu.lexicon.typed.moves import COURTESY
from handlers.nlu.story import ownership
from handlers.nlu.story.lexicon.buying import PLATFORMS
from handlers.nlu.values import contacts

_LONGEST = 120
_PLATFORMS = [(code, re.compile(words)) for code, words in PLATFORMS]
_OWN_LINK = re.compile(texts.OWN_LINK)
_LINK = re.compile(r"(?<![\w.])@[a-z0-9][\w.-]{2,}", re.IGNORECASE)


def parse(text: str, field: Field, answers: FormAnswers, today: date) -> Values:
    """The name and the traces; empty without both, or where any may be another's."""
    may_be = field.name == FieldName.SELLER_NAME and len(text) <= _LONGEST
    if not may_be or intents.asks(text) or _OWN_LINK.search(text):
        return {}
    found, rest = _traces(Typed(text, contacts.ascii_digits(text), field, answers, today))
    name = fronts.named(_without_labels(rest), field) if found else ""
    # One part of a name stands on neither side of a trace.
    is_whole = bool(name) and name in " ".join(text.split())
    return {**found, field.name: name} if is_whole else {}


def with_the_other(found: Values, text: str, answers: FormAnswers) -> Values:
    """The answers with the link beside the shop's number, or the number beside its link; it may be
    one's own, or be known as that."""
    plain = contacts.ascii_digits(text)
    numbers, links = list(contacts.PHONE_LIKE.finditer(plain)), list(_LINK.finditer(plain))
    if FieldName.SELLER_LINK in found and FieldName.SELLER_PHONE not in found and numbers:
        is_own = ownership.is_own(plain, *numbers[0].span())
        number = contacts.thai_phone(numbers[0][0]) if len(numbers) == 1 else None
        if number and number not in (found.get(FieldName.PHONE), answers.get(FieldName.PHONE)):
            return found | {FieldName.PHONE if is_own else FieldName.SELLER_PHONE: number}
    if FieldName.SELLER_PHONE in found and FieldName.SELLER_LINK not in found and len(links) == 1:
        return found | {FieldName.SELLER_LINK: links[0][0]}
    return found


def without_place_in_name(found: Values, text: str) -> Values:
    """The answers without a platform that nothing but the shop's own name tells."""
    name = found.get(FieldName.SELLER_NAME)
    rest = text.replace(name, " ") if isinstance(name, str) else text
    told = {code for code, words in _PLATFORMS if words.search(rest.lower())}
    is_told = rest == text or found.get(FieldName.PLATFORM) in told
    return found if is_told else {each: found[each] for each in found if each != FieldName.PLATFORM}


def _traces(typed: Typed) -> tuple[Values, str]:
    """The one address of a shop, its number, an order's, and the text without them; empty where
    there are more, or something else."""
    has_email = bool(contacts.without_email(typed.rest)[1])
    found, typed = marks.parse(typed)
    links = [each[0] for each in contacts.ADDRESS.finditer(typed.rest)]
    if (
        has_email
        or found.keys() - {FieldName.SELLER_PHONE, FieldName.ORDER_NUMBER}
        or len(links) > 1
    ):
        return {}, ""
    for link in links:
        found[FieldName.SELLER_LINK] = link
        typed = typed.without(link)
    return found, typed.rest


def _without_labels(rest: str) -> str:
    """The rest of a text without the labels of a trace at its end, and the words told of that."""
    words = rest.split()
    while words and phrases.is_made_of(words[0], COURTESY):
        words = words[1:]
    while words and (leftover.points(words[-1]) or phrases.is_made_of(words[-1], texts.LABELS)):
        words = words[:-1]
    return " ".join(words)
