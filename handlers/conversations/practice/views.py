"""The practice game as cards: an invitation, a message to judge, the result, and a round."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from handlers.cards import practice as cards
from handlers.cards import topics
from handlers.conversations.practice import texts
from handlers.messages.postback import payload, shorten_label
from handlers.messages.reply import Answer, Button, Card, Tap, TextReply
from knowledge_base import KnowledgeBase
from knowledge_base.content.practice.messages import PracticeMessage
from knowledge_base.content.practice.rounds import LookAlikes, PracticeRound
from knowledge_base.practice.game import shuffled
from knowledge_base.practice.scoring import Judgement, score

TEST, JUDGE, ROUNDS = "practice/test", "practice/judge", "practice/rounds"
LINE, PIECE = "practice/line", "practice/piece"
AGREE, DECLINE, FORGET = "practice/agree", "practice/decline", "practice/forget"
_CHECK = "check/start"
_MOST_EXPLAINED = 3
_PLAY_ROUNDS = Tap(texts.ROUNDS_LABEL, ROUNDS, texts.ROUNDS_LABEL)
_FORGET = Tap(texts.FORGET_LABEL, FORGET, texts.FORGET_LABEL)
_OTHER_TEST = Tap(texts.OTHER_TEST_LABEL, TEST, texts.OTHER_TEST_LABEL)
_OWN = Tap(texts.OWN_LABEL, _CHECK, texts.OWN_LABEL)


def invitation(*, goes_on: bool, is_due: bool) -> Answer:
    """Introduce the game; `goes_on`: where one was left, `is_due`: a few messages are to be judged
    again."""
    label = texts.GO_ON_LABEL if goes_on else texts.TEST_LABEL
    start = Tap(label, TEST, label)
    buttons = (*((cards.PLAY_AGAIN,) if is_due else ()), start, _PLAY_ROUNDS)
    card = Card(texts.TITLE, paragraphs=texts.INVITATION, note=texts.INVENTED, buttons=buttons)
    return Answer((card,))


def question(message: PracticeMessage, place: int, of: int, lead: str = "") -> Answer:
    """One message to judge, the `place`-th of so many."""
    card = Card(
        texts.ASK,
        label=texts.CHANNELS[message.channel],
        paragraphs=(message.setting, f"“{message.text}”"),
        progress=(place, of),
        buttons=tuple(
            Tap(label, payload(JUDGE, m=message.id, a=answer), label)
            for answer, label in texts.ANSWERS.items()
        ),
    )
    return Answer((TextReply(lead), card) if lead else (card,))


def result(messages: Sequence[PracticeMessage], answers: Mapping[str, Judgement]) -> Answer:
    """Both counts, what was taken for something else and why, and how to go on; `answers` by the
    messages' ids, each of which has one."""
    found = score({each.id: each for each in messages}, answers)
    wrong = [each for each in messages if answers[each.id] not in (each.truth, "unsure")]
    missed = sum(each.is_trick for each in wrong)
    points = texts.POINTS.format(points=found.points, of=len(messages))
    said = [points if wrong or found.points < len(messages) else texts.ALL_RIGHT]
    said += [texts.MISSED.format(count=missed)] if missed else []
    said += [texts.ALARMED.format(count=found.false_alarms)] if found.false_alarms else []
    card = Card(
        texts.RESULT_TITLE.format(
            caught=found.caught,
            tricks=found.tricks,
            trusted=found.trusted,
            genuine=found.genuine,
        ),
        "done",
        paragraphs=tuple(said),
        steps=tuple(map(_explained, wrong[:_MOST_EXPLAINED])),
        note=texts.KEEP_ASKING,
        buttons=(
            _PLAY_ROUNDS,
            _OTHER_TEST,
            _OWN,
        ),
    )
    return Answer((card,))


def _explained(message: PracticeMessage) -> str:
    said = texts.WAS_TRICK if message.is_trick else texts.WAS_GENUINE
    return said.format(telltale=message.telltale, reason=message.reason)


def consent() -> Card:
    """The question whether results may be kept."""
    return Card(
        texts.CONSENT_TITLE,
        paragraphs=texts.CONSENT_PARAGRAPHS,
        note=texts.CONSENT_NOTE,
        buttons=(
            Tap(texts.AGREE_LABEL, AGREE, texts.AGREE_LABEL),
            Tap(texts.DECLINE_LABEL, DECLINE, texts.DECLINE_LABEL),
        ),
        equal_buttons=True,
    )


def consent_hash() -> str:
    """The SHA-256 of the words under which results are kept."""
    asked = (texts.CONSENT_TITLE, *texts.CONSENT_PARAGRAPHS, texts.CONSENT_NOTE)
    return sha256("\n".join(asked).encode()).hexdigest()


def agreed() -> Answer:
    """Results are kept from now on, and how to end that."""
    buttons = (_PLAY_ROUNDS, _FORGET)
    return Answer((Card(texts.AGREED_TITLE, "done", paragraphs=(texts.AGREED,), buttons=buttons),))


def declined() -> Answer:
    """Nothing is kept, and all can be played."""
    buttons = (_PLAY_ROUNDS, _OTHER_TEST)
    return Answer((Card(texts.DECLINED_TITLE, paragraphs=(texts.DECLINED,), buttons=buttons),))


def invited_again() -> Answer:
    """Invite a person who agreed to be asked again, on that day."""
    buttons = (cards.PLAY_AGAIN, _FORGET)
    return Answer(
        (Card(texts.INVITED_TITLE, paragraphs=(texts.INVITED,), buttons=buttons, push="may"),)
    )


def rounds(played: Sequence[PracticeRound]) -> Answer:
    """A button for each tactic."""
    buttons = tuple(_round_button(each, shorten_label(each.name)) for each in played)
    paragraphs = (texts.ROUNDS_PARAGRAPH,)
    return Answer(
        (Card(texts.ROUNDS_TITLE, paragraphs=paragraphs, buttons=buttons, equal_buttons=True),)
    )


def _round_button(played: PracticeRound, label: str) -> Tap:
    return Tap(label, payload(cards.ROUND, t=played.tactic), played.name)


def begun(played: PracticeRound) -> Answer:
    """Show how the trick works, and ask which line of a fable would."""
    choice = played.choice
    card = Card(
        played.name,
        paragraphs=(played.how, played.example, choice.scene),
        steps=tuple(each.line for each in choice.lines),
        buttons=tuple(
            Tap(
                texts.LINE_LABEL.format(number=place + 1),
                payload(LINE, t=played.tactic, n=str(place)),
                each.line,
            )
            for place, each in enumerate(choice.lines)
        ),
        equal_buttons=True,
    )
    return Answer((card,))


def look_alikes(
    played: PracticeRound,
    chosen: int,
    pair: LookAlikes,
    messages: Mapping[str, PracticeMessage],
    seed: str,
) -> Answer:
    """Explain why the trick works, then show two messages, one of them a deception."""
    lines = played.choice.lines
    right = next(each for each in lines if each.works)
    works = lines[chosen] is right
    lead = texts.IT_WORKS if works else texts.IT_DOES_NOT.format(line=right.line)
    both = enumerate(shuffled((messages[pair.trick], messages[pair.genuine]), seed), 1)
    card = Card(
        texts.TAP_PIECE,
        paragraphs=tuple(f"{place}) {each.setting}\n“{each.text}”" for place, each in both),
        buttons=tuple(
            Tap(
                shorten_label(piece),
                payload(PIECE, t=played.tactic, p=pair.trick, n=str(place)),
                piece,
            )
            for place, piece in enumerate(pair.pieces)
        ),
        equal_buttons=True,
    )
    return Answer((TextReply(f"{lead}\n{played.choice.why}"), card))


def told(
    played: PracticeRound,
    trick: PracticeMessage,
    *,
    found: bool,
    following: PracticeRound | None,
    knowledge_base: KnowledgeBase,
) -> Answer:
    """Show the piece and why, what to say back, and the next round."""
    lead = (texts.FOUND if found else texts.NOT_FOUND).format(telltale=trick.telltale)
    further: list[Button] = []
    if following is not None:
        further.append(_round_button(following, texts.NEXT_LABEL))
    else:
        further.append(_OTHER_TEST)
    if topic := knowledge_base.topics.get(trick.topic):
        further.append(topics.topic_button(topic))
    all_of_them = Tap(texts.ALL_ROUNDS_LABEL, ROUNDS, texts.ALL_ROUNDS_LABEL)
    card = Card(
        lead,
        "done",
        paragraphs=(trick.reason, texts.SAY_BACK, f"“{played.say_back}”"),
        buttons=(*further, all_of_them, _OWN),
    )
    return Answer((card,))
