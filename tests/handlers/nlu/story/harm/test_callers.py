"""A crook on the line, told in English, is told from ordinary payments."""

import pytest

from handlers.nlu.story.harm.around import callers

PRESSED = """
the customs man says pay today or go to jail
i am on the phone with a policeman who says i must transfer money to check it
a police officer is on video call with me, he says do not hang up
someone claiming to be police wants me to transfer money now
should I transfer money to the police to prove I am innocent
he says stay on the line and transfer, he is dsi
they told me not to hang up and to transfer money
someone from DSI is calling me and wants me to transfer
they ask me to transfer more money before I can get it back
they want me to pay tax before I can withdraw
the caller says my account is frozen and I must transfer to a safe account
he wants me to send another 5000
I am about to transfer money to an investment website
policeman on phone say transfer money now
police call me, want money
dsi officer is video calling me and asks me to move my savings
the man on the phone wants me to deposit 20000
she keeps telling me to send more
i can't withdraw unless i pay 10% fee
to withdraw my profit i have to pay tax first
the platform says i need to deposit another 30000 to unlock my account
he told me don't hang up or i will be arrested
Do I have to pay the officer to clear my name?
i'm going to send money to a crypto trader he says it doubles
cop says my account is linked to drugs and i must move the money
they say i must pay the fee before they give me the loan
my mother is on the phone with a police officer who tells her to transfer her savings
They won't let me hang up
are they real police? they ask me to send 50000 to check my account
hello my trading app say i need pay 20% tax for withdraw
the broker wants me to deposit more so i can cash out
"""
IN_PEACE = """
shop say police will arrest me if i not pay the phone
can I have the seller arrested if he does not pay me back
will he go to jail if he never sends it
should I pay by transfer or card
the shop wants me to transfer 500 baht before it sends the shoes, is that normal
fake police called me but I did not send anything
fake police called me last year and I lost 5000
do I have to pay the police to file a report
police officer wants me to pay a fine for no helmet
the police told me to send the slip to them
police told me to ask the bank to send my money back
They ask me to pay 500 more
shop say pay 500 then refund
they say pay 500 get money back
I want to send 2 items back to get refund
I told them I paid 500 and want a refund
how do i pay with promptpay
i want to pay another way
seller wants me to pay again because the transfer did not go through
hotel asks me to pay deposit before I can get the room
immigration officer says I must pay 1900 for visa
customs wants me to pay tax for my parcel
can I get my money back from the police
i called the shop and they told me to wait
the seller is on the phone and says to pay shipping
i was on the phone with the bank and they said to send a copy of my passport
how can I report a scammer to the police
my landlord wants me to pay another month before I move out
i am going to buy bitcoin, is it safe
the gym wants me to pay a fee to cancel
officer asked me to send documents
do i need to pay to complain here
I sent 5000 to a police officer on the phone
fake police called me and i sent money
should I report to police or bank first
the restaurant told me to pay 200 more
can they ask me to pay again if the parcel is lost
he sent me the wrong size and wants me to pay return shipping
she says the bag is real and wants me to transfer first
the bank says I must pay the annual fee
"""


@pytest.mark.parametrize("text", PRESSED.strip().splitlines())
def test_a_crook_who_wants_money_now_is_heard(text: str) -> None:
    assert callers.press_in_english(text)


@pytest.mark.parametrize("text", IN_PEACE.strip().splitlines())
def test_an_ordinary_payment_is_left(text: str) -> None:
    assert not callers.press_in_english(text)


def test_thai_and_a_long_story_are_left() -> None:
    told = "they want me to pay tax before I can withdraw"
    assert not callers.press_in_english(f"{told} ค่ะ")
    assert not callers.press_in_english(" ".join([told] * 5))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("someone is asking me to buy gift cards right now", True),
        ("the shop says police will arrest me", False),
        ("i sent 5000 to a man on the phone", False),
        ("he called me last week", False),
    ],
)
def test_what_is_only_alike_may_be_meant(text: str, *, expected: bool) -> None:
    assert callers.may_press_in_english(text) == expected
