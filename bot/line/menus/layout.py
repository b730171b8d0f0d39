"""The rich menus: two tabs of six areas for each language and stage of a person's complaint."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.line.actions import QUICK_REPLY_LABEL, Json, action
from bot.line.texts import menu as texts
from handlers.messages.postback import payload
from handlers.messages.reply import Button, Call, SendText, Tap
from handlers.state.language import Language
from handlers.texts import status as status_texts
from handlers.texts.i18n import english_of

Tab = Literal["ask", "mine"]
Tone = Literal["plain", "primary", "danger"]

WIDTH, HEIGHT = 2500, 1686
# The strip of tabs at the top, and the six areas below it.
STRIP = 290
COLUMNS = 3
OURS = "ruthan"
NEW, DRAFT = "new", "draft"
STAGES = (NEW, DRAFT, *status_texts.STATUS_IN_ENGLISH)
TABS: dict[Tab, str] = {"ask": texts.ASK_TAB, "mine": texts.MINE_TAB}


@dataclass(frozen=True, slots=True)
class PersonMenu:
    """Key of a person's menus: by language, and NEW, DRAFT or the status of the complaint that
    was sent last."""

    language: Language
    stage: str

    @property
    def name(self) -> str:
        """One name for both tabs."""
        return f"{self.language}-{self.stage}"

    def alias(self, tab: Tab) -> str:
        """LINE's alias of a tab."""
        return f"{OURS}-{self.name}-{tab}"


DEFAULT = PersonMenu("th", NEW)
ALL = tuple(PersonMenu(language, stage) for language in ("th", "en") for stage in STAGES)


def first_tab(person: PersonMenu) -> Tab:
    """The tab that is shown first: what waits comes before what may be asked."""
    return "ask" if person.stage == NEW else "mine"


@dataclass(frozen=True, slots=True)
class _Area:
    """One area: its text and look, and what a tap does: sends `data`, calls `number`, or else
    says the text. With `lead`, the first line is small."""

    text: str
    icon: str
    data: str = ""
    number: str = ""
    tone: Tone = "plain"
    lead: bool = False


_CALL_1166 = _Area(texts.CALL_1166, "office", number="1166")
_COMPLAIN = _Area(texts.COMPLAIN, "write", "complaint/start")
_ASK = _Area(texts.ASK, "ask", "ask", tone="primary")
# Row by row, as in the picture.
_ASK_AREAS = (
    _ASK,
    _Area(texts.CHECK, "check", "check/start", tone="primary"),
    _Area(texts.TRANSFERRED, "call", number="1441", tone="danger"),
    _COMPLAIN,
    _Area(texts.GAME, "game", "practice/start"),
    _CALL_1166,
)
_STATUS = _Area(texts.STATUS, "status", "status")
_CALL_BACK = _Area(texts.CALL_BACK, "call-back", "call-back")
_MY_DATA = _Area(texts.MY_DATA, "data", "my-data")
_LETTERS = _Area(texts.LARGE_LETTERS, "letters")


def _mine_areas(stage: str) -> tuple[_Area, ...]:
    """The areas of a tab; what waits for the person stands first."""
    if stage == NEW:
        return (
            replace(_COMPLAIN, tone="primary"),
            _STATUS,
            _CALL_BACK,
            _MY_DATA,
            _LETTERS,
            _CALL_1166,
        )
    if stage == DRAFT:
        go_on = _Area(texts.CONTINUE, "go-on", tone="primary")
        return (go_on, _STATUS, _CALL_BACK, _MY_DATA, _LETTERS, _CALL_1166)
    filed = _Area(
        texts.status(status_texts.label(stage)), "status", "status", tone="primary", lead=True
    )
    evidence = _Area(texts.ADD_EVIDENCE, "evidence")
    again = _Area(texts.COMPLAIN_AGAIN, "write", "complaint/start")
    return (filed, evidence, _CALL_BACK, again, _MY_DATA, _CALL_1166)


@dataclass(frozen=True, slots=True)
class MenuPage:
    """One menu of LINE's: a tab of a person's menus; `template` sets its picture."""

    person: PersonMenu
    tab: Tab
    template: bytes

    @property
    def alias(self) -> str:
        """LINE's alias of it."""
        return self.person.alias(self.tab)

    def contents(self) -> Json:
        """The data that its picture shows."""
        tabs = [{"label": self._say(TABS[tab]), "open": tab == self.tab} for tab in TABS]
        areas = [
            {
                "lines": [line.strip() for line in self._say(area.text).split("\n")],
                "icon": area.icon,
                "tone": area.tone,
                "lead": area.lead,
            }
            for area in self._areas()
        ]
        return {"tabs": tabs, "areas": areas}

    def rich_menu(self) -> Json:
        """LINE's rich menu object, opened already when a person comes into the chat. Its name
        carries a hash of all that is shown and done: the same name is the same menu."""
        shown = {
            "size": {"width": WIDTH, "height": HEIGHT},
            "selected": True,
            "chatBarText": self._say(texts.CHAT_BAR),
            "areas": [self._switch(), *self._places()],
        }
        written = json.dumps([shown, self.contents()], sort_keys=True).encode()
        digest = hashlib.sha256(self.template + written).hexdigest()[:16]
        return {**shown, "name": f"{OURS} {self.person.name} {self.tab} {digest}"}

    def _say(self, text: str) -> str:
        return english_of(text) if self.person.language == "en" else str(text)

    def _areas(self) -> tuple[_Area, ...]:
        return _ASK_AREAS if self.tab == "ask" else _mine_areas(self.person.stage)

    def _switch(self) -> Json:
        """The area of the tab that is not open."""
        place, other = next((place, tab) for place, tab in enumerate(TABS) if tab != self.tab)
        half = WIDTH // len(TABS)
        return {
            "bounds": {"x": place * half, "y": 0, "width": half, "height": STRIP},
            "action": {
                "type": "richmenuswitch",
                "richMenuAliasId": self.person.alias(other),
                "data": payload("menu", tab=other),
                "label": self._say(TABS[other]),
            },
        }

    def _places(self) -> Sequence[Json]:
        areas = self._areas()
        height = (HEIGHT - STRIP) * COLUMNS // len(areas)
        places = []
        for place, area in enumerate(areas):
            row, column = divmod(place, COLUMNS)
            left, right = (WIDTH * edge // COLUMNS for edge in (column, column + 1))
            bounds = {"x": left, "y": STRIP + row * height, "width": right - left, "height": height}
            places.append({"bounds": bounds, "action": self._action(area)})
        return places

    def _action(self, area: _Area) -> Json:
        label = texts.label_of(self._say(area.text))
        button: Button = SendText(label, label)
        if area.number:
            button = Call(label, area.number)
        elif area.data:
            values = {"lang": "en"} if self.person.language == "en" else {}
            button = Tap(label, payload(area.data, **values))
        made = action(button, self.alias, QUICK_REPLY_LABEL)
        return {**made, "inputOption": "openKeyboard"} if area is _ASK else made
