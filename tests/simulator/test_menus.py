"""Rich menus, through LINE's own SDK: made, drawn, published, given to one user, removed."""

from typing import Any

import pytest
from linebot.v3.messaging import (
    ApiException,
    CreateRichMenuAliasRequest,
    RichMenuBulkLinkRequest,
    RichMenuBulkUnlinkRequest,
    RichMenuRequest,
    UpdateRichMenuAliasRequest,
)

from bot.simulator.rules.menu_limits import alias_problems, menu_problems, picture_problem
from tests.simulator.conftest import Stage
from tests.simulator.message_objects import JsonObject, postback, say
from tests.simulator.pictures import jpeg_header, png

PNG = {"Content-Type": "image/png"}


def area(x: int = 0, y: int = 0, width: int = 400, height: int = 540) -> JsonObject:
    bounds = {"x": x, "y": y, "width": width, "height": height}
    return {"bounds": bounds, "action": postback("ร้องเรียน", displayText="ร้องเรียน")}


def menu(**changes: Any) -> JsonObject:
    body: JsonObject = {
        "size": {"width": 800, "height": 540},
        "selected": True,
        "name": "เมนูหลัก",
        "chatBarText": "เมนู",
        "areas": [area(), area(x=400)],
    }
    return {**body, **changes}


def made(stage: Stage, *, drawn: bool = True) -> str:
    created = stage.bot.api.create_rich_menu(RichMenuRequest.from_dict(menu()))
    menu_id = str(created.rich_menu_id)
    if drawn:
        stage.bot.blob.set_rich_menu_image(menu_id, body=png(800, 540), _headers=PNG)
    return menu_id


def shown_to(stage: Stage, user_id: str) -> str | None:
    users = {user["id"]: user["menu"] for user in stage.line.get("/users")}
    found: str | None = users[user_id]
    return found


def test_a_published_menu_is_seen_by_friends(stage: Stage) -> None:
    friend, stranger = stage.line.user("มะลิ"), stage.line.stranger("คนใหม่")
    menu_id = made(stage)
    assert shown_to(stage, friend.id) is None
    stage.bot.api.set_default_rich_menu(menu_id)
    assert stage.bot.api.get_default_rich_menu_id().rich_menu_id == menu_id
    assert (shown_to(stage, friend.id), shown_to(stage, stranger.id)) == (menu_id, None)
    assert bytes(stage.bot.blob.get_rich_menu_image(menu_id)) == png(800, 540)
    stage.bot.api.cancel_default_rich_menu()
    assert shown_to(stage, friend.id) is None
    with pytest.raises(ApiException):
        stage.bot.api.get_default_rich_menu_id()


def test_one_user_may_have_another_menu(stage: Stage) -> None:
    user, other = stage.line.user("มะลิ"), stage.line.user("ต้นกล้า")
    default, own = made(stage), made(stage)
    stage.bot.api.set_default_rich_menu(default)
    stage.bot.api.link_rich_menu_id_to_user(user.id, own)
    assert stage.bot.api.get_rich_menu_id_of_user(user.id).rich_menu_id == own
    assert (shown_to(stage, user.id), shown_to(stage, other.id)) == (own, default)
    stage.bot.api.unlink_rich_menu_id_from_user(user.id)
    assert shown_to(stage, user.id) == default
    both = [user.id, other.id]
    stage.bot.api.link_rich_menu_id_to_users(RichMenuBulkLinkRequest(richMenuId=own, userIds=both))
    assert [shown_to(stage, each) for each in both] == [own, own]
    stage.bot.api.unlink_rich_menu_id_from_users(RichMenuBulkUnlinkRequest(userIds=both))
    assert [shown_to(stage, each) for each in both] == [default, default]


def test_a_deleted_menu_is_gone_everywhere(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    menu_id = made(stage)
    stage.bot.api.set_default_rich_menu(menu_id)
    stage.bot.api.link_rich_menu_id_to_user(user.id, menu_id)
    assert [each.rich_menu_id for each in stage.bot.api.get_rich_menu_list().richmenus] == [menu_id]
    stage.bot.api.delete_rich_menu(menu_id)
    assert stage.bot.api.get_rich_menu_list().richmenus == []
    assert shown_to(stage, user.id) is None
    for call in (stage.bot.api.get_rich_menu, stage.bot.blob.get_rich_menu_image):
        with pytest.raises(ApiException) as error:
            call(menu_id)
        assert error.value.status == 404


def test_a_menu_needs_its_picture_once_before_it_is_shown(stage: Stage) -> None:
    menu_id = made(stage, drawn=False)
    with pytest.raises(ApiException) as error:
        stage.bot.api.set_default_rich_menu(menu_id)
    assert error.value.status == 400
    stage.bot.blob.set_rich_menu_image(menu_id, body=png(800, 540), _headers=PNG)
    stage.bot.api.set_default_rich_menu(menu_id)
    with pytest.raises(ApiException) as error:
        stage.bot.blob.set_rich_menu_image(menu_id, body=png(800, 540), _headers=PNG)
    assert error.value.status == 400
    stage.bot.api.validate_rich_menu_object(RichMenuRequest.from_dict(menu()))


def switch(alias: str | None, label: str = "แท็บอื่น") -> JsonObject:
    action = {"type": "richmenuswitch", "richMenuAliasId": alias, "data": "menu", "label": label}
    return {**area(), "action": action}


def made_tab(stage: Stage, alias: str, leads_to: str) -> str:
    body = RichMenuRequest.from_dict(menu(areas=[switch(leads_to)]))
    menu_id = str(stage.bot.api.create_rich_menu(body).rich_menu_id)
    stage.bot.blob.set_rich_menu_image(menu_id, body=png(800, 540), _headers=PNG)
    named = CreateRichMenuAliasRequest(richMenuAliasId=alias, richMenuId=menu_id)
    stage.bot.api.create_rich_menu_alias(named)
    return menu_id


def test_an_alias_is_made_moved_and_removed(stage: Stage) -> None:
    api = stage.bot.api
    first, second = made_tab(stage, "tab-a", "tab-b"), made(stage)
    assert api.get_rich_menu_alias("tab-a").rich_menu_id == first
    api.update_rich_menu_alias("tab-a", UpdateRichMenuAliasRequest(richMenuId=second))
    listed = api.get_rich_menu_alias_list().aliases
    assert [(each.rich_menu_alias_id, each.rich_menu_id) for each in listed] == [("tab-a", second)]
    api.delete_rich_menu_alias("tab-a")
    assert api.get_rich_menu_alias_list().aliases == []
    assert api.get_rich_menu(second).rich_menu_id == second
    for call in (api.get_rich_menu_alias, api.delete_rich_menu_alias):
        with pytest.raises(ApiException) as error:
            call("tab-a")
        assert error.value.status == 404


def test_an_alias_is_unique_and_leads_to_a_drawn_menu(stage: Stage) -> None:
    menu_id = made_tab(stage, "tab-a", "tab-a")
    for alias, leads_to in (
        ("tab-a", menu_id),
        ("tab-b", "no menu"),
        ("tab-b", made(stage, drawn=False)),
    ):
        named = CreateRichMenuAliasRequest(richMenuAliasId=alias, richMenuId=leads_to)
        with pytest.raises(ApiException) as error:
            stage.bot.api.create_rich_menu_alias(named)
        assert error.value.status == 400
    with pytest.raises(ApiException) as error:
        stage.bot.api.update_rich_menu_alias(
            "tab-b", UpdateRichMenuAliasRequest(richMenuId=menu_id)
        )
    assert error.value.status == 404


def test_a_tap_on_a_tab_switches_ones_own_menu_and_tells_the_bot(stage: Stage) -> None:
    user, other = stage.line.user("มะลิ"), stage.line.user("ต้นกล้า")
    first, second = made_tab(stage, "tab-a", "tab-b"), made_tab(stage, "tab-b", "tab-a")
    stage.bot.api.set_default_rich_menu(first)
    user.press_menu("แท็บอื่น")
    assert (user.menu()["richMenuId"], other.menu()["richMenuId"]) == (second, first)
    assert stage.bot.api.get_rich_menu_id_of_user(user.id).rich_menu_id == second
    user.press_menu("แท็บอื่น")
    assert user.menu()["richMenuId"] == first
    stage.line.wait_for_deliveries()
    told = [event["postback"] for event in stage.bot.events]
    params = [{"newRichMenuAliasId": alias, "status": "SUCCESS"} for alias in ("tab-b", "tab-a")]
    assert told == [{"data": "menu", "params": each} for each in params]
    assert user.messages() == []


@pytest.mark.parametrize(
    ("gone", "status"), [("alias", "RICHMENU_ALIAS_ID_NOTFOUND"), ("menu", "RICHMENU_NOTFOUND")]
)
def test_a_tab_that_leads_nowhere_leaves_the_menu(stage: Stage, gone: str, status: str) -> None:
    user = stage.line.user("มะลิ")
    first, second = made_tab(stage, "tab-a", "tab-b"), made_tab(stage, "tab-b", "tab-a")
    stage.bot.api.set_default_rich_menu(first)
    if gone == "alias":
        stage.bot.api.delete_rich_menu_alias("tab-b")
    else:
        stage.bot.api.delete_rich_menu(second)
    user.press_menu("แท็บอื่น")
    stage.line.wait_for_deliveries()
    assert stage.bot.events[-1]["postback"]["params"]["status"] == status
    assert user.menu()["richMenuId"] == first


@pytest.mark.parametrize("alias", ["A", "tab a", "ก", "a" * 33, "", None, 1])
def test_refuses_aliases_that_line_refuses(alias: object) -> None:
    body = {"richMenuAliasId": alias, "richMenuId": "richmenu-1"}
    assert [problem.property for problem in alias_problems(body)] == ["richMenuAliasId"]


REFUSED = {
    "no name": (menu(name=None), "name"),
    "bar of 15": (menu(chatBarText="ก" * 15), "chatBarText"),
    "too narrow": (menu(size={"width": 799, "height": 300}, areas=[]), "size.width"),
    "too low": (menu(size={"width": 800, "height": 249}, areas=[]), "size.height"),
    "too square": (menu(size={"width": 800, "height": 552}, areas=[]), "size"),
    "21 areas": (menu(areas=[area()] * 21), "areas"),
    "outside": (menu(areas=[area(x=401)]), "areas[0].bounds.width"),
    "no bounds": (menu(areas=[{"action": say("ก")}]), "areas[0].bounds"),
    "alias of 33": (menu(areas=[switch("a" * 33)]), "areas[0].action.richMenuAliasId"),
    "no alias": (menu(areas=[switch(None)]), "areas[0].action.richMenuAliasId"),
    "label of 21": (
        menu(areas=[{**area(), "action": say("ก" * 21)}]),
        "areas[0].action.label",
    ),
}


@pytest.mark.parametrize(("body", "where"), REFUSED.values(), ids=REFUSED.keys())
def test_refuses_what_line_refuses(body: JsonObject, where: str) -> None:
    assert [problem.property for problem in menu_problems(body)] == [where]


def test_takes_the_largest_menu() -> None:
    body = menu(
        size={"width": 2500, "height": 1686},
        chatBarText="ที่" * 14,
        areas=[area(width=2500, height=1686)] * 20,
    )
    assert list(menu_problems(body)) == []


@pytest.mark.parametrize("junk", [None, [], "menu", {"size": 1}, {"areas": 1}, {"areas": [1]}])
def test_never_breaks_on_junk(junk: object) -> None:
    assert list(menu_problems(junk)) != []


@pytest.mark.parametrize(
    ("picture", "media_type", "taken"),
    [
        (png(800, 540), "image/png", True),
        (jpeg_header(800, 540), "image/jpeg", True),
        (png(800, 541), "image/png", False),
        (jpeg_header(801, 540), "image/jpeg", False),
        (png(800, 540), "image/jpeg", False),
        (png(800, 540), "image/gif", False),
        (b"\xff\xd8\xff", "image/jpeg", False),
        (png(800, 540) + b"\0" * 1_000_000, "image/png", False),
    ],
)
def test_pictures_fit_in_kind_size_and_bytes(picture: bytes, media_type: str, taken: bool) -> None:
    problem = picture_problem(picture, media_type, {"width": 800, "height": 540})
    assert (problem is None) is taken
