"""Ways to reach the person: another one than a call, who is not called, and whose number it is."""

from handlers import texts
from handlers.conversations.complaint import answer_storage, navigation, views
from handlers.conversations.complaint.person import going_on
from handlers.conversations.complaint.texts import own_details as details_texts
from handlers.conversations.complaint.texts import representative as own_texts
from handlers.form.complaint import FORM, FieldName
from handlers.form.form import Field
from handlers.messages.context import Turn
from handlers.messages.postback import message_text
from handlers.messages.reply import Answer, SendText
from handlers.nlu import intents
from handlers.nlu.lexicon import representatives
from handlers.nlu.lexicon.typed.told_elsewhere import PHONE as _CALLS
from handlers.nlu.story import filer_details
from handlers.nlu.story.harm.around import deafness
from handlers.nlu.values import contact_person, contacts
from handlers.nlu.values.spoken import filer_name, labelled
from handlers.state import draft as drafts
from handlers.state.draft import PREFILL, Draft
from handlers.texts import calls as call_texts
from handlers.texts.i18n import joined

# Questions under which a number is nobody else's.
_OF_ONESELF = (FieldName.NAME, FieldName.PHONE, FieldName.EMAIL, FieldName.PROVINCE)


def handle(turn: Turn, draft: Draft) -> Answer | None:
    """Note how to reach the person; None for texts that say nothing of it."""
    text = message_text(turn.action)
    if offered(draft) and _is_question(text) and contact_person.way(text):
        # What was offered is said once more; another question is for others to answer.
        return _offered_again(turn, draft) if contact_person.asks_if_possible(text) else None
    return (
        _written_to(turn, draft)
        or _reached_otherwise(turn, draft)
        or _wished(turn, draft)
        or _represented(turn, draft)
    )


def _written_to(turn: Turn, draft: Draft) -> Answer | None:
    """Note that somebody does not hear; who is asked for a telephone number may do without."""
    text = message_text(turn.action)
    is_asked = draft.asking == FieldName.PHONE
    is_deaf = deafness.tells(text)
    is_told = is_deaf or (is_asked and deafness.is_all(text))
    if draft.asking in (FieldName.STORY, PREFILL) or not is_told:
        return None
    note_wish(draft, representatives.DEAF_WISH if is_deaf else "")
    drafts.save(turn.state, draft)
    if contacts.phone_within(text):
        return None
    if not is_asked:
        sentence = own_texts.wished(representatives.DEAF_WISH)
        return going_on.with_open_question(turn, draft, sentence)
    way = f"{representatives.PHONE_NOT_GIVEN} {representatives.IN_LINE}"
    return going_on.with_next_question(turn, draft, without_number(turn, draft, way))


def _reached_otherwise(turn: Turn, draft: Draft) -> Answer | None:
    """Leave the telephone out for who has none in Thailand: an e-mail or this chat is enough."""
    text = message_text(turn.action)
    is_asked = draft.asking == FieldName.PHONE
    has_number = draft.answers.get(FieldName.PHONE) or contacts.phone_within(text)
    if has_number or draft.asking in (FieldName.STORY, PREFILL):
        return None
    rest, address = contacts.without_email(text)
    way = contact_person.without_phone(rest, address, is_asked=is_asked)
    if not way:
        return None
    email = FORM.field(FieldName.EMAIL)
    if address and email is not None:
        answer_storage.save_answer(turn, draft, email, address)
    if before := offered(draft):
        # It was refused before, and said why.
        way = contact_person.without_phone(f"{before} {rest}", address, is_asked=True)
    note_wish(draft, contact_person.wish(rest))
    sentence = without_number(turn, draft, way)
    if is_asked:
        return going_on.with_next_question(turn, draft, sentence)
    return going_on.after(turn, draft, (contact_person.without_way(rest),), [sentence])


def _is_question(text: str) -> bool:
    return intents.asks(text) or intents.ends_as_question(text)


def _offered_again(turn: Turn, draft: Draft) -> Answer | None:
    phone = FORM.field(FieldName.PHONE)
    draft.unclear, draft.unclear_times = "", 0
    return offer(turn, draft, phone, draft.doubted) if phone else None


def offered(draft: Draft) -> str:
    """The refusal of the telephone number after which it was offered to do without; else empty."""
    is_refusal = draft.asking == FieldName.PHONE and not contacts.digits(draft.doubted)
    return draft.doubted if is_refusal else ""


def offer(turn: Turn, draft: Draft, phone: Field, text: str) -> Answer:
    """Say what is possible without a telephone number, and ask which is wanted."""
    draft.doubted = text
    fear, reason = contact_person.fears(text), contact_person.why_without_number(text)
    calls = fear == representatives.FEARS_CALLS
    known = fear and not calls and fear != representatives.FEARS_SELLER
    more = call_texts.NEVER_ASKED if calls else details_texts.OR_NO_CALL if known else ""
    sentence = joined(" ", filter(None, (details_texts.without_number(reason), more)))
    label = details_texts.WITHOUT_NUMBER_LABEL
    keep = views.tap(texts.KEEP_ANSWER_LABEL, "keep", draft, f=phone.name)
    keeps = (keep,) if draft.known.get(phone.name) else ()
    again = navigation.retry(turn, draft, phone, sentence, (SendText(label, label), *keeps))
    draft.doubted = text
    drafts.save(turn.state, draft)
    return again


def agreed(turn: Turn, draft: Draft) -> Answer:
    """Go on without a telephone number, as it was offered."""
    way = f"{contact_person.why_without_number(offered(draft))} {representatives.IN_LINE}"
    return going_on.with_next_question(turn, draft, without_number(turn, draft, way))


def refused_early(turn: Turn, draft: Draft) -> str:
    """Leave the telephone number out that is refused before it is asked for, or after."""
    reason = contact_person.why_without_number(message_text(turn.action))
    return without_number(turn, draft, f"{reason} {representatives.IN_LINE}")


def without_number(turn: Turn, draft: Draft, way: str) -> str:
    """Leave the telephone out, and note why and which way is wanted instead; return the
    confirmation."""
    draft.answers = FORM.after_skipping(FieldName.PHONE, draft.answers)
    draft.doubted = ""
    note_wish(draft, way)
    drafts.save(turn.state, draft)
    return own_texts.without_phone(way)


def _wished(turn: Turn, draft: Draft) -> Answer | None:
    """Note who is not to be called or told, which way is wanted instead, and when; a number or a
    person beside it is an answer."""
    text = message_text(turn.action)
    if draft.asking == FieldName.STORY:
        return None
    wishes = tuple(filter(None, (contact_person.wish(text), contact_person.call_time(text))))
    if not wishes:
        return None
    for wish in wishes:
        note_wish(draft, wish)
    drafts.save(turn.state, draft)
    if contacts.phone_within(text) or contact_person.parse(text):
        return None
    return going_on.with_open_question(turn, draft, own_texts.wished(" ".join(wishes)))


def note_wish(draft: Draft, wish: str) -> None:
    """Note a wish about the contact, for the officers."""
    known = draft.answers.get(FieldName.REPRESENTATIVE)
    if wish:
        draft.answers[FieldName.REPRESENTATIVE] = contact_person.with_wish(known, wish)


def _represented(turn: Turn, draft: Draft) -> Answer | None:
    """Note whose telephone number it is, once it was asked for."""
    text = message_text(turn.action)
    if FieldName.PHONE not in draft.answers or contacts.phone_within(text):
        return None
    of_page = draft.asking == FieldName.SELLER_NAME and labelled.page_of_somebody(text)
    who = None if of_page else contact_person.parse(text)
    # Where one's name is asked for, a relative's may be given instead.
    is_name = draft.asking == FieldName.NAME and not intents.contains_any(text, _CALLS)
    if who is None or is_name:
        return None
    name = _name_before(text) if draft.asking == FieldName.NAME else ""
    if name:
        draft.answers[FieldName.NAME] = name
    note_wish(draft, who)
    drafts.save(turn.state, draft)
    sentence = own_texts.will_call(who)
    if not name:
        return going_on.with_open_question(turn, draft, sentence)
    return going_on.with_next_question(turn, draft, sentence)


def _name_before(text: str) -> str:
    """The person's own name, given before that of whoever is to be called instead; else empty."""
    name = filer_name.parse(text.partition(" ")[0])
    return "" if filer_name.is_doubtful(name) else name


def beside_question(turn: Turn, draft: Draft, sentence: str) -> Answer:
    """The answer to a question, with one's own number noted that was told beside it, and the open
    question, or the next where that was for the number."""
    text, phone = message_text(turn.action), FORM.field(FieldName.PHONE)
    number = filer_details.contact(text).phone if draft.asking in _OF_ONESELF else None
    if phone is None or not number or draft.known.get(phone.name) is not None:
        return going_on.with_open_question(turn, draft, sentence)
    is_answer = draft.asking == phone.name
    answer_storage.save_answer(turn, draft, phone, number)
    drafts.save(turn.state, draft)
    said = joined("\n", (texts.understood(phone.label, phone.show(number)), sentence))
    goes_on = going_on.with_next_question if is_answer else going_on.with_open_question
    return goes_on(turn, draft, said)
