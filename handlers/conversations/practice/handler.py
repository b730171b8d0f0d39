"""Play the practice game: a test of ten messages, and rounds of one trick each."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import cast, get_args

from db.queue import practice_players
from db.queue.practice_players import PracticeStage
from handlers.cards import broadcast_offer
from handlers.cards import practice as cards
from handlers.conversations.practice import results, texts, views
from handlers.messages.context import Turn
from handlers.messages.postback import Postback, full_text, parse_postback
from handlers.messages.reply import Answer
from handlers.nlu import intents
from handlers.state import draft
from handlers.state.entries import PRACTICE, PracticeSession
from knowledge_base.content.practice.messages import PracticeMessage
from knowledge_base.content.practice.rounds import PracticeRound
from knowledge_base.practice.game import PracticeTest, first_test
from knowledge_base.practice.scoring import Judgement

# Later, a word alone is no judgement.
_PLAYS_ON = timedelta(minutes=15)
_TESTS: tuple[PracticeTest, ...] = get_args(PracticeTest)


def handle(turn: Turn) -> Answer | None:
    """Answer the game's buttons, the wish to play, and a judgement that is typed."""
    button = parse_postback(turn.action)
    if button is not None:
        return _pressed(turn, button)
    text = full_text(turn.action)
    if not text or draft.is_open(turn.state):
        return None
    if intents.is_one_of(text, texts.FORGET_WORDS):
        return results.forget(turn)
    if intents.sounds_like_any(text, texts.START_WORDS):
        return _invited(turn)
    return _typed(turn, text)


def _pressed(turn: Turn, button: Postback) -> Answer | None:
    match button.action:
        case cards.START:
            return _invited(turn)
        case views.TEST:
            return _tested(turn)
        case views.JUDGE:
            return _judged(turn, button.get("m"), button.get("a"))
        case views.ROUNDS:
            return views.rounds(turn.knowledge_base.practice.rounds)
        case cards.BOOSTER:
            return _boosted(turn)
        case views.AGREE:
            return _agreed(turn)
        case views.DECLINE:
            return views.declined()
        case views.FORGET:
            return results.forget(turn)
        case cards.ROUND | views.LINE | views.PIECE:
            return _played(turn, button)
        case _:
            return None


def _typed(turn: Turn, text: str) -> Answer | None:
    """A judgement in words, where a message waits for one; after the first test, whether its
    result may be kept."""
    session = _session(turn)
    if session is None or turn.event.at - datetime.fromisoformat(session.at) > _PLAYS_ON:
        return None
    waiting = _waiting(turn, session)
    if waiting is None:
        return _consented(turn, text) if len(session.finished) == 1 else None
    said = (
        answer
        for answer, words in texts.ANSWER_WORDS.items()
        if intents.sounds_like_any(text, words)
    )
    answer = next(said, None)
    return _judged(turn, waiting.id, answer) if answer else None


def _consented(turn: Turn, text: str) -> Answer | None:
    if intents.is_one_of(text, texts.AGREE_WORDS):
        return _agreed(turn)
    return views.declined() if intents.is_one_of(text, texts.DECLINE_WORDS) else None


def _agreed(turn: Turn) -> Answer:
    session = _session(turn)
    return results.agree(turn, session, _messages(turn, session) if session else ())


def _session(turn: Turn) -> PracticeSession | None:
    return PRACTICE.recent(turn.state, turn.event.at, lambda session: session.at)


def _invited(turn: Turn) -> Answer:
    draft.pause(turn.state)
    session = _session(turn)
    is_left = session is not None and session.answers and _waiting(turn, session) is not None
    is_due = results.booster_session(turn) is not None
    return views.invitation(goes_on=bool(is_left), is_due=is_due)


def _tested(turn: Turn) -> Answer:
    """The message that waits in the test that was left; else the first of a new one, of the other
    form than the last."""
    draft.pause(turn.state)
    session = _session(turn)
    if session is None or _waiting(turn, session) is None:
        session = _new_session(turn, session)
        PRACTICE.set(turn.state, session)
        practice_players.count_test(turn.session, turn.today)
    return _question(turn, session)


def _new_session(turn: Turn, last: PracticeSession | None) -> PracticeSession:
    at = turn.event.at.isoformat()
    player = results.player_of(turn)
    before = [each.first_form for each in player.results[:1]] if player else []
    played = [each for each in (*before, *(last.finished if last else ())) if each in _TESTS]
    form = _other(played[-1]) if played else first_test(at)
    rounds = last.rounds if last else 0
    return PracticeSession(at, form, {}, at, last.finished if last else [], rounds)


def _other(form: str) -> PracticeTest:
    return next(each for each in _TESTS if each != form)


def _boosted(turn: Turn) -> Answer:
    """The few messages that are due, from where they were left."""
    due, session = results.booster_session(turn), _session(turn)
    if due is None:
        return _invited(turn)
    draft.pause(turn.state)
    if session is None or session.form != due.form:
        session = due
        PRACTICE.set(turn.state, session)
    return _question(turn, session)


def _messages(turn: Turn, session: PracticeSession) -> Sequence[PracticeMessage]:
    game = turn.knowledge_base.practice
    if session.form in _TESTS:
        return game.test(session.form, session.seed)
    first = game.booster(session.seed, ())
    is_first = session.form == results.LATER_FORMS[PracticeStage.DAY_21]
    return first if is_first else game.booster(session.seed, {each.id for each in first})


def _waiting(turn: Turn, session: PracticeSession) -> PracticeMessage | None:
    """The first message without an answer."""
    messages = _messages(turn, session)
    return next((each for each in messages if each.id not in session.answers), None)


def _question(turn: Turn, session: PracticeSession, lead: str = "") -> Answer:
    """The message that waits, or the result where none does."""
    messages = _messages(turn, session)
    waiting = _waiting(turn, session)
    if waiting is None:
        answers = {each.id: cast("Judgement", session.answers[each.id]) for each in messages}
        shown = views.result(messages, answers)
        return replace(shown, choices=broadcast_offer.offer(turn))
    return views.question(waiting, messages.index(waiting) + 1, len(messages), lead)


def _judged(turn: Turn, message_id: str, answer: str) -> Answer | None:
    """Keep the answer to the message that waits; a button of an older one leads on."""
    session = _session(turn)
    if session is None:
        return _invited(turn)
    waiting = _waiting(turn, session)
    if waiting is None or waiting.id != message_id or answer not in get_args(Judgement):
        return _question(turn, session, texts.ANSWERED_BEFORE if waiting else "")
    answers, at = {**session.answers, message_id: answer}, turn.event.at.isoformat()
    session = replace(session, answers=answers, at=at)
    PRACTICE.set(turn.state, session)
    shown = _question(turn, session)
    if _waiting(turn, session) is not None:
        return shown
    asked = results.finish(turn, session, _messages(turn, session))
    # One question at a time: whether alerts are wanted is asked after another test.
    return Answer((*shown.replies, *asked)) if asked else shown


def _played(turn: Turn, button: Postback) -> Answer | None:
    """A step of a round; what a forged button names is looked up first."""
    game = turn.knowledge_base.practice
    played = game.round_of(button.get("t"))
    if played is None:
        return views.rounds(game.rounds)
    draft.pause(turn.state)
    if button.action == views.LINE:
        return _after_line(turn, played, button.get("n"))
    if button.action == views.PIECE:
        return _after_piece(turn, played, button)
    return views.begun(played)


def _after_line(turn: Turn, played: PracticeRound, number: str) -> Answer:
    game = turn.knowledge_base.practice
    chosen = _place(number, len(played.choice.lines))
    if chosen is None:
        return views.begun(played)
    seed = turn.event.at.isoformat()
    pair = game.look_alikes(played, seed)
    return views.look_alikes(played, chosen, pair, game.messages, seed)


def _after_piece(turn: Turn, played: PracticeRound, button: Postback) -> Answer:
    game = turn.knowledge_base.practice
    pair = next((each for each in played.pairs if each.trick == button.get("p")), None)
    chosen = _place(button.get("n"), len(pair.pieces)) if pair else None
    if pair is None or chosen is None:
        return views.begun(played)
    session, trick = _session(turn), game.messages[pair.trick]
    if session is not None:
        PRACTICE.set(turn.state, replace(session, rounds=session.rounds + 1))
    place = game.rounds.index(played) + 1
    return views.told(
        played,
        trick,
        found=pair.pieces[chosen] == trick.telltale,
        following=game.rounds[place] if place < len(game.rounds) else None,
        knowledge_base=turn.knowledge_base,
    )


def _place(number: str, of: int) -> int | None:
    """The place that a button names; None where there is no such one."""
    return int(number) if number.isascii() and number.isdigit() and int(number) < of else None
