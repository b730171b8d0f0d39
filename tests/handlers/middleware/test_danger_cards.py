"""The first call on the cards of danger to life or freedom."""

from handlers.messages.reply import Call
from handlers.middleware import danger_cards
from handlers.state.entries import ToldDanger

NOW = "2026-11-24T03:00:00+00:00"


def test_who_is_held_abroad_gets_no_thai_number_of_the_police_first_or_big() -> None:
    card = danger_cards.card(ToldDanger("held", NOW, is_abroad=True))
    calls = [each for each in card.buttons if isinstance(each, Call)]
    assert calls[0].number != "191"
    assert not any(each.strong for each in calls)
    assert card.title.startswith("ติดต่อสถานทูต")


def test_who_is_held_in_thailand_gets_191_and_1300() -> None:
    card = danger_cards.card(ToldDanger("held", NOW))
    assert [each.number for each in card.buttons if isinstance(each, Call)] == ["191", "1300"]
