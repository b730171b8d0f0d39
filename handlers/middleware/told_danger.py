"""The danger that a text tells of, and the one that a person reported in the last hours."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.conversations.faq import doctor
from handlers.form.complaint import FORM, FieldName
from handlers.messages.context import Turn
from handlers.messages.postback import full_text
from handlers.middleware import pieces
from handlers.middleware.texts import danger as texts
from handlers.nlu import emergencies, intents, moves
from handlers.nlu.story.harm import bodily, deeds, denials, endangered, open_cases, pays_more, weary
from handlers.nlu.story.harm.around import (
    abroad,
    alike,
    attacked,
    children,
    doses,
    hazards,
    others,
    products,
)
from handlers.nlu.story.lexicon import people
from handlers.nlu.story.text import joined_words
from handlers.nlu.values import age
from handlers.state import draft as drafts
from handlers.state import emergency, language
from handlers.state.draft import Draft
from handlers.state.entries import (
    CRISIS_AT,
    IN_DESPAIR,
    OLD_DANGER,
    SHORT_TEXTS,
    TOLD_DANGER,
    ToldDanger,
    ToldPieces,
)
from knowledge_base.content.signs.danger_phrases import MONEY_KINDS, DangerMatch

LOST_ALL = "lost-all"
# A body in danger, by no will of its own.
BODY = "body"
# Gas, fire and electricity around somebody.
HAZARDS = ("gas", "fire", "shock", "leak")
# Within it the same kind of danger is the same matter.
SAME_TALK = timedelta(minutes=10)
SHORT = 80
# Letters of a text that may be a piece of a sentence, and the pieces that are read together.
_PIECE, _MOST_PIECES = 20, 5
# A card about money is of use as long as money may be stopped.
_MONEY_KEPT = timedelta(hours=2)
# In it the call is made; then the matter is the shop again.
_BODY_KEPT = timedelta(hours=1)
_ON_LINE, _JUST_PAID, _GIVEN_AWAY = "crook-on-line", "just-paid", "given-away"
_CARD_OF_LOST_ALL_FIRST = ("", _JUST_PAID)
_HELD, _SEXTORTION = "held", "sextortion"
_TOOK_ALL = re.compile(people.TOOK_ALL)
_OF_A_CHILD = {"sextortion", *children.KINDS}
_TOLD_AT_LENGTH, _SHORT_ANSWER = (_HELD, "sextortion"), 40
ACTS = ("act", "act-outside")
# Those for whom an ambulance is called.
OF_1669 = (*ACTS, BODY)
_DESPAIR = ("crisis", LOST_ALL)
_OF_ONESELF = (*ACTS, *_DESPAIR)


def kind_of(turn: Turn, text: str) -> str:
    """The kind of danger that a text tells of; empty for none. After an act, despair counts as that
    act: the ambulance comes first."""
    if not text:
        return ""
    text, found = joined_words(text), pieces.danger(turn.event, turn.reading)
    kind = _heard(turn, found, text)
    last, _ = recent(turn)
    if last in ACTS:
        return last if kind in _DESPAIR else kind
    if last in _DESPAIR and not kind and deeds.were_done_in_despair(text):
        return ACTS[0]
    hazard = _hazard(turn, found, kind, text)
    if hazard != "shock" and _is_bodily(turn, found, kind, text):
        return BODY
    return hazard or kind or _in_pieces(turn, text)


def _in_pieces(turn: Turn, text: str) -> str:
    """The despair or the act that short texts of one minute tell together, and none of them alone:
    some write a sentence in words, each a message, slower than what is read at once."""
    if len(text) > _PIECE or pieces.stands_alone(turn.state, text) or drafts.is_open(turn.state):
        return ""
    told = SHORT_TEXTS.recent(turn.state, turn.event.at, lambda short: short.at)
    # Several look for the danger of one turn, whose own messages are no earlier ones.
    earlier = [each for each in told.ids if each not in turn.event.message_ids] if told else []
    ids = [*earlier, *turn.event.message_ids][-_MOST_PIECES:]
    SHORT_TEXTS.set(turn.state, ToldPieces(ids, turn.event.at.isoformat()))
    before = " ".join(map(turn.services.stored_text, earlier))
    # What was plain before, and was no danger then, was denied or meant otherwise.
    if not before or _plain_kind(turn, before):
        return ""
    kind = _plain_kind(turn, f"{before} {text}")
    return kind if kind in IN_DESPAIR else ""


def _plain_kind(turn: Turn, text: str) -> str:
    found = turn.reading.danger(text)
    return "" if found is None or found.is_learned else found.kind


def _hazard(turn: Turn, found: DangerMatch | None, kind: str, text: str) -> str:
    """The hazard that endangers somebody, where no other danger is plain; in a form only one that
    is said to be now, as the rest is its story. After despair it may be a deed."""
    is_plain = found is not None and not found.is_learned
    if is_plain or kind in ("sextortion", *MONEY_KINDS) or recent(turn)[0] in IN_DESPAIR:
        return ""
    return hazards.tells(text, surely=drafts.is_open(turn.state)) or ""


def _heard(turn: Turn, found: DangerMatch | None, text: str) -> str:
    """The kind of danger that is found, as it is meant here."""
    kind = _found_kind(turn, found, text)
    # A threat to the body comes before the money that is demanded, and the pictures.
    is_plain = found is not None and not found.is_learned
    last = recent(turn)[0] or (_ON_LINE if _is_in_emergency(turn) else "")
    kind = others.meant(text, kind, is_plain=is_plain, last=last)
    if not is_plain:
        kind = last if _is_of_helper(turn, text, kind) else _as_told_before(text, kind, last)
    lost_all = len(text) <= SHORT and intents.contains_any(text, texts.LOST_ALL_WORDS)
    return LOST_ALL if lost_all and kind in _CARD_OF_LOST_ALL_FIRST else kind


def _is_of_helper(turn: Turn, text: str, kind: str) -> bool:
    """True if who tells of somebody else's despair says where they are, or talks to them."""
    is_near = kind not in ("", *ACTS) and endangered.is_away(text, before=False)
    of_another = recent(turn)[0] == "crisis" and known(turn).person != ""
    return of_another and (is_near or kind == _ON_LINE)


def _as_told_before(text: str, kind: str, last: str) -> str:
    """The kind of a text without plain words: shame at home, after a threat with pictures, is of
    that; who is told in English to want to die is in despair."""
    if last == _SEXTORTION and kind == "crisis" and weary.minds_at_home(text):
        return last
    return "crisis" if not kind and endangered.wants_to_die(text) else kind


def _found_kind(turn: Turn, found: DangerMatch | None, text: str) -> str:
    """The kind that was found; a caller who threatens, or orders to pay, is on the line."""
    if found is None or _is_reply(turn, found, text):
        is_going = found is None and pays_more.goes_to_stranger(text)
        is_going |= pays_more.is_sent_to_machine(text, on_line=recent(turn)[0] == _ON_LINE)
        return _ON_LINE if is_going else _taken(turn, text, is_alike=False) if not found else ""
    if found.is_learned and found.kind == _HELD and _TOOK_ALL.search(text):
        return _taken(turn, text, is_alike=True)
    return _ON_LINE if _is_callers_threat(turn, found, text) else alike.meant(found, text)


def _taken(turn: Turn, text: str, *, is_alike: bool) -> str:
    """The kind of money that was all taken; where a text is not even alike to danger, only by a
    crook and of no other matter."""
    taken = _TOOK_ALL.search(text)
    is_else = taken and turn.reading.search(text).decision == "answer"
    is_said = taken and (is_alike or (taken["crook"] and not is_else))
    if not is_said or recent(turn)[0] in _DESPAIR:
        return ""
    return _GIVEN_AWAY if intents.contains_any(text, people.OF_AN_ACCOUNT) else _JUST_PAID


def _is_bodily(turn: Turn, found: DangerMatch | None, kind: str, text: str) -> bool:
    """True if a text tells of a body in danger, and of no other in plain words or to freedom; after
    other danger only with what it came from, as grief and fear are felt in the chest."""
    is_plain = found is not None and not found.is_learned
    if not is_plain and kind in ACTS:
        return _reacts(turn, text) or bodily.tells_of_product(text)
    if is_plain or kind not in ("", *_DESPAIR, *MONEY_KINDS):
        return False
    last, _ = recent(turn)
    if last == BODY:
        return bodily.goes_on(text)
    if last or _is_in_emergency(turn):
        return bodily.tells_with_cause(text)
    is_alike = bodily.tells_with_cause(text) or bodily.tells_only(text)
    return is_alike if kind else bodily.tells(text)


def _is_in_emergency(turn: Turn) -> bool:
    at = turn.event.at
    return bool(emergency.recent(turn.state, at) or emergency.open_case(turn.state, at))


def _reacts(turn: Turn, text: str) -> bool:
    """True if a body reacts, or somebody was ill of goods before; not after a deed."""
    if recent(turn)[0] in ACTS:
        return False
    is_ill = doctor.is_talked_of(turn)
    is_of_goods = products.blinds(text) or doses.harm(text)
    return is_of_goods or bodily.tells_of_reaction(text, is_ill=is_ill)


def _is_reply(turn: Turn, found: DangerMatch, text: str) -> bool:
    """True if a text that is only like danger tells of food that was eaten, moves an open form,
    is the name asked for, or a short answer: who is held or threatened tells more, or plainly."""
    if not found.is_learned or not drafts.is_open(turn.state):
        return found.is_learned and doctor.is_of_food(turn, text)
    draft = drafts.load(turn.state)
    asks_name = draft is not None and draft.asking == FieldName.NAME
    if asks_name and alike.is_name(found, text, turn.reading.danger):
        return True
    if draft is not None and _leaves_a_question(turn, draft, text):
        return True
    is_short = found.kind in _TOLD_AT_LENGTH and len(text) <= _SHORT_ANSWER
    return is_short or moves.is_plain_move(text)


def _leaves_a_question(turn: Turn, draft: Draft, text: str) -> bool:
    """True if who is asked for a value, and told of no danger, says but once to go for now."""
    is_value = FORM.field(draft.asking) is not None and draft.asking != FieldName.STORY
    return is_value and not recent(turn)[0] and " " not in text.strip() and moves.leaves(text)


def _is_callers_threat(turn: Turn, found: DangerMatch, text: str) -> bool:
    """True if a text is only like one of blackmail or of who is held, and tells of police, court or
    an account, with which the crook threatens of whom was told before."""
    if not found.is_learned or found.kind not in _TOLD_AT_LENGTH:
        return False
    at = turn.event.at
    now, case = emergency.recent(turn.state, at), emergency.open_case(turn.state, at)
    is_open = case is not None or now is not None or recent(turn)[0] in MONEY_KINDS
    return is_open and open_cases.threatens(text)


def of_life(turn: Turn) -> tuple[str, timedelta]:
    """The kind of danger to life or freedom in the last 12 hours, and its age; may be empty."""
    kind, since = recent(turn)
    return ("", timedelta.max) if kind in MONEY_KINDS else (kind, since)


def recent(turn: Turn) -> tuple[str, timedelta]:
    """The kind of danger last reported, within its time, and how long ago; empty for none."""
    told = TOLD_DANGER.get(turn.state)
    if told is None:
        return "", timedelta.max
    since = turn.event.at - datetime.fromisoformat(told.at)
    if since > _kept(told.kind):
        TOLD_DANGER.clear(turn.state)
        OLD_DANGER.clear(turn.state)
        CRISIS_AT.clear(turn.state)
        return "", timedelta.max
    return told.kind, since


def _kept(kind: str) -> timedelta:
    if kind in (BODY, *HAZARDS):
        return _BODY_KEPT
    return _MONEY_KEPT if kind in MONEY_KINDS else TOLD_DANGER.kept


def remember(turn: Turn, kind: str) -> None:
    """Remember that this kind was reported now. Danger to money never replaces danger to life."""
    last, _ = recent(turn)
    if kind not in MONEY_KINDS or not last or last in MONEY_KINDS:
        TOLD_DANGER.set(turn.state, _reported(turn, kind, last))
    if kind in IN_DESPAIR:
        CRISIS_AT.set(turn.state, turn.event.at.isoformat())


def _reported(turn: Turn, kind: str, last: str) -> ToldDanger:
    """The danger of this kind as it is known by now, where the `last` kind was told before."""
    before, now = TOLD_DANGER.get(turn.state), turn.event.at.isoformat()
    doubtful = _is_doubtful(turn, kind)
    jest = kind in _DESPAIR and denials.jests(full_text(turn.action))
    if before is not None and last == kind:
        is_doubtful, in_jest = before.is_doubtful and doubtful, before.in_jest and jest
        return replace(before, at=now, is_doubtful=is_doubtful, in_jest=in_jest)
    person = _child_before(before, kind)
    return ToldDanger(kind, now, is_doubtful=doubtful, in_jest=jest, person=person)


def _child_before(before: ToldDanger | None, kind: str) -> str:
    """The word for the child: who was asked for pictures is threatened with them."""
    goes_on = before is not None and {before.kind, kind} <= _OF_A_CHILD
    return before.person if before is not None and goes_on else ""


def _is_doubtful(turn: Turn, kind: str) -> bool:
    """True if a text is only alike to danger, and a deed in it may be one with goods."""
    found = pieces.danger(turn.event, turn.reading)
    of_goods = kind not in ACTS or emergencies.tells_of_goods(full_text(turn.action))
    return found is not None and found.is_learned and of_goods


def known(turn: Turn) -> ToldDanger:
    """The remembered danger that goes on; of an empty kind where none does."""
    return TOLD_DANGER.get(turn.state) or ToldDanger("", turn.event.at.isoformat())


def note(turn: Turn, text: str) -> bool:
    """Remember if it is outside Thailand, who is in danger if not the writer, if that person is
    young, and if money is lost to a crook; true if the place is new."""
    told = TOLD_DANGER.get(turn.state)
    if told is None:
        return False
    in_thailand = abroad.is_in_thailand(text)
    is_abroad = told.is_abroad or abroad.is_abroad(text)
    is_abroad = told.kind == _HELD and not in_thailand and is_abroad
    person = _person(told, text)
    is_young = told.is_young or _is_young(text, person)
    known = replace(told, is_abroad=is_abroad, is_young=is_young, person=person)
    in_english = language.is_english(turn.state, turn.event.at)
    of_money = told.of_money or _is_of_money(turn, text)
    known = replace(known, of_money=of_money, in_english=in_english)
    is_away = person != "" and endangered.is_away(text, before=told.is_away)
    known = replace(known, is_hurt=told.is_hurt or attacked.is_hurt(text), is_away=is_away)
    TOLD_DANGER.set(turn.state, known)
    return is_abroad and not told.is_abroad


def _is_young(text: str, person: str) -> bool:
    fears_home = age.is_afraid_at_home(text) or age.minds_telling_at_home(text)
    return age.is_under_20(text) or fears_home or (person != "" and age.tells_of_young(text))


def _is_of_money(turn: Turn, text: str) -> bool:
    """True if money is told to be lost to a crook, now or in the talk before."""
    at = turn.event.at
    now, case = emergency.recent(turn.state, at), emergency.open_case(turn.state, at)
    before = case is not None or (now is not None and not now.of_account)
    return before or deeds.tell_of_loss(text) or _TOOK_ALL.search(text) is not None


def _person(told: ToldDanger, text: str) -> str:
    if told.kind in children.KINDS:
        return children.whom(text) or told.person
    of_life = told.kind in _OF_ONESELF
    if of_life and endangered.is_oneself(text):
        return ""
    return endangered.another(text, of_life=of_life) or told.person


def note_without_numbers(turn: Turn) -> None:
    """Remember that no more numbers to call are wanted."""
    TOLD_DANGER.set(turn.state, replace(known(turn), without_numbers=True))


def note_door(turn: Turn) -> bool:
    """Remember that another way than the call is shown now; true if it was shown within minutes."""
    told = known(turn)
    at = turn.event.at
    TOLD_DANGER.set(turn.state, replace(told, door_at=at.isoformat()))
    return bool(told.door_at) and at - datetime.fromisoformat(told.door_at) <= SAME_TALK
