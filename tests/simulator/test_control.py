"""The control API guards itself, and pages poll it cheaply."""

import json
from typing import Any

import pytest
import urllib3

from bot.simulator.client import LocalLineError
from tests.simulator.conftest import Stage


def test_only_json_changes_anything(stage: Stage) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded"):
        body = json.dumps({"name": "มะลิ"}).encode()
        headers = {"Content-Type": kind}
        url = f"{stage.url}/control/users"
        assert urllib3.request("POST", url, body=body, headers=headers).status == 415
    assert stage.line.get("/users") == []


@pytest.mark.parametrize("path", ["/", "/control/users", "/control/updates"])
def test_another_name_for_this_machine_is_refused(stage: Stage, path: str) -> None:
    answer = urllib3.request("GET", stage.url + path, headers={"Host": "attacker.example:80"})
    assert answer.status == 403


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/users", {"name": ""}),
        ("/users", {"name": "ก" * 21}),
        ("/switches", {"gravity": 1}),
        ("/switches", {"delay": -1}),
        ("/switches", {"hold": "yes"}),
        ("/switches", {"quota": 1.5}),
        ("/faults", {"kind": "418"}),
        ("/faults", {"kind": "500", "calls": -1}),
        ("/duplicate", {"times": 201}),
        ("/quota", {"used": "many"}),
    ],
)
def test_wrong_wishes_are_refused(stage: Stage, path: str, body: dict[str, Any]) -> None:
    before = stage.line.get("/switches")
    with pytest.raises(LocalLineError) as error:
        stage.line.post(path, **body)
    assert error.value.status == 400
    assert stage.line.get("/switches") == before


def test_unknown_people_messages_and_menus_are_not_found(stage: Stage) -> None:
    for path in ("/contents/1", "/menus/richmenu-1/picture"):
        with pytest.raises(LocalLineError) as error:
            stage.line.get(path)
        assert error.value.status == 404
    with pytest.raises(LocalLineError) as error:
        stage.line.post("/users/U1/gestures", type="text", text="ก")
    assert error.value.status == 404


def test_a_page_gets_much_at_first_and_then_only_what_is_new(stage: Stage) -> None:
    first = stage.line.get("/updates?after=0")
    assert [len(first["users"]), len(first["groups"]), first["messages"]] == [2, 1, []]
    again = stage.line.get(f"/updates?after={first['revision']}")
    assert again == {"revision": first["revision"], "typing": []}
    user = stage.line.user("มะลิ")
    user.say("หนึ่ง")
    stage.line.wait_for_deliveries()
    seen = stage.line.get(f"/updates?after={first['revision']}")
    user.say("สอง")
    new = stage.line.get(f"/updates?after={seen['revision']}")
    assert [each["message"]["text"] for each in new["messages"]] == ["สอง"]


def test_what_a_user_uploaded_cannot_run_as_a_page(stage: Stage) -> None:
    user = stage.line.user("มะลิ")
    file = user.send_file(b"<script>alert(1)</script>", "a.html", media_type="text/html")
    answer = urllib3.request("GET", f"{stage.url}/control/contents/{file}")
    assert answer.headers["Content-Security-Policy"].startswith("sandbox")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_the_page_allows_no_inline_script_or_style(stage: Stage) -> None:
    answer = urllib3.request("GET", f"{stage.url}/")
    policy = answer.headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    page = answer.data.decode()
    assert " style=" not in page
    assert " onclick=" not in page
    assert 'href="/staff"' in page
