"""The made-up complaints of a year: who files them, and what they tell."""

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from bot.commands.serving.made_up.mark import CHANNEL
from bot.commands.serving.made_up.texts import matters, people
from bot.commands.serving.made_up.texts.matters import Matter
from bot.commands.serving.made_up.work import CaseWork
from bot.commands.serving.made_up.world import World
from bot.runtime.dates import BANGKOK
from db.complaints import complaints
from db.complaints.complaints import Consent, Filing
from db.queue.conversations import KnownConversation
from handlers.form.complaint import CRIME, FORM, FieldName
from handlers.records import case_number, indexing
from handlers.records.facts import facts_of

_COUNT, _YEAR = 84, 365
# The last days hold more than their share: they are what the desk works on.
_RECENT, _RECENT_DAYS = 13, 9
_SATANG, _ROUND = 100, 10
_PERCENT = 100
# So many in a hundred are of a shop of which others complain too.
_OF_MANY = 60
# Nobody's mobile begins with 07.
_PHONE = "07001{:05}"
_WAKING_HOURS = range(7, 23)
# So many minutes ago somebody filed today.
_TODAY = (14, 65, 190)
_HASH = "0" * 64


def fill(world: World) -> None:
    """Plan the complaints, and with each the work on it."""
    days = [1 + world.below(_YEAR) for _ in range(_COUNT)]
    days += [1 + world.below(_RECENT_DAYS) for _ in range(_RECENT)]
    moments = [_waking(world, world.before_now(days=ago)) for ago in days]
    moments += [world.before_now(minutes=ago) for ago in _TODAY]
    for place, at in enumerate(moments, 1):
        world.plan(at, partial(_files, world, place))


def _waking(world: World, at: datetime) -> datetime:
    """Another moment of the same day."""
    hour, minute = world.random.choice(_WAKING_HOURS), world.below(60)
    return at.astimezone(BANGKOK).replace(hour=hour, minute=minute).astimezone(UTC)


def _files(world: World, place: int, at: datetime) -> None:
    known, matter = world.person(at), world.random.choice(matters.MATTERS)
    number = file(world, known, _answers(world, matter, at, place), at)
    CaseWork(world, number, known).begin(at)


def file(world: World, known: KnownConversation, told: dict[str, Any], at: datetime) -> str:
    """Files a complaint whose consent says that it is made up; returns its number."""
    open_answers, personal = FORM.split_personal(told)
    filing = Filing(
        draft_id=world.new_id(),
        conversation_id=known.id,
        key=known.key,
        facts=facts_of(open_answers),
        open_answers=open_answers,
        personal_answers=personal,
        consent=Consent(CHANNEL, _HASH, at, "th", CHANNEL),
    )
    number = complaints.file(world.session, filing, partial(case_number.generate, world.below), at)
    indexing.write_filed(world.session, number, known.key, world.index_key)
    return number


def _answers(world: World, matter: Matter, at: datetime, place: int) -> dict[str, Any]:
    choose, money = world.random.choice, _money(world, matter)
    name = people.PERSON.format(name=choose(people.FIRST_NAMES))
    of_many = world.below(_PERCENT) < _OF_MANY
    told = _purchase(world, matter, 0 if of_many else place) if matter.platform else _crime(world)
    shop, product = told[FieldName.SELLER_NAME], told.get(FieldName.PRODUCT, "")
    said = matter.story.format(shop=shop, product=product, amount=f"{money:,}")
    if matter.method == "transfer":
        number = account(matters.MATTERS.index(matter) if of_many else place + _PERCENT)
        told[FieldName.PAYEE_ACCOUNT] = [{"bank": people.BANK, "number": number, "name": ""}]
    return told | {
        FieldName.STORY: choose(matters.DEAR).format(name=name) + said,
        FieldName.KIND: matter.kind,
        FieldName.PAID: "paid",
        FieldName.PAYMENT_METHOD: matter.method,
        FieldName.AMOUNT: money * _SATANG,
        FieldName.PURCHASE_DATE: _paid_on(world, at),
        FieldName.WANTED: list(matter.wanted),
        FieldName.NAME: name,
        FieldName.PHONE: _PHONE.format(place),
        FieldName.PROVINCE: choose(people.PROVINCES),
    }


def account(place: int) -> str:
    """Nine digits, which are no bank's account."""
    return f"0000{place:05}"


def _purchase(world: World, matter: Matter, other: int) -> dict[str, Any]:
    name = people.OTHER_SHOP.format(place=other) if other else matter.shop
    host = people.OTHER_HOST.format(place=other) if other else matter.host
    return {
        FieldName.PLATFORM: matter.platform,
        FieldName.SELLER_NAME: name,
        FieldName.SELLER_LINK: f"https://{host}",
        FieldName.PRODUCT: world.random.choice(matter.products),
        FieldName.CONTACTED_SELLER: {
            "contacted": "yes",
            "said": world.random.choice(matters.SHOP_SAID),
        },
    }


def _crime(world: World) -> dict[str, Any]:
    name = world.random.choice(people.CROOKS)
    return {
        FieldName.MATTER_TYPE: CRIME,
        FieldName.CONTACT_CHANNEL: "phone",
        FieldName.SELLER_NAME: name,
    }


def _money(world: World, matter: Matter) -> int:
    least, most = matter.amounts
    return least + world.below((most - least) // _ROUND + 1) * _ROUND


def _paid_on(world: World, at: datetime) -> str:
    """Today for every third of the latest, so that money may still be stopped."""
    days = world.below(3) if at > world.before_now(days=2) else 1 + world.below(20)
    return (at.astimezone(BANGKOK).date() - timedelta(days=days)).isoformat()
