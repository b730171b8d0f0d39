"""Publishing all rich menus at once: what is there already stays, and a failure undoes the rest."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from bot.line.client import LineApiError, LineClient
from bot.line.menus.api import PublishedMenus, RichMenuApi
from bot.line.menus.layout import DEFAULT, OURS, MenuPage, first_tab
from bot.line.menus.pictures import draw
from bot.runtime.pdf import TypesettingError

Step = Literal["read", "draw", "create", "upload", "alias", "default"]


@dataclass(frozen=True, slots=True)
class MenuSetup:
    """Result of a run: everybody's menu, the numbers of menus made, kept and removed, and how many
    old menus and aliases could not be removed, which the next run tries again."""

    default: str
    made: int
    kept: int
    removed: int
    left: int


class MenuSetupError(Exception):
    """The menus were not changed: at which step, and LINE's status, None where none came.
    `is_restored` is false where LINE could not be brought back to what it held before."""

    def __init__(self, step: Step, reason: Exception, *, is_restored: bool = True) -> None:
        super().__init__(f"{step}: {reason}")
        self.step = step
        self.status = reason.status if isinstance(reason, LineApiError) else None
        self.is_restored = is_restored


def set_up(line: LineClient, pages: Sequence[MenuPage]) -> MenuSetup:
    """Publish these menus in place of those published before. Raises MenuSetupError, and then
    everybody sees what they saw before."""
    api = RichMenuApi(line)
    with _step("read"):
        before = api.read()
    kept = _kept(pages, before)
    missing = [page for page in pages if page.alias not in kept]
    with _step("draw"):
        pictures = draw(missing)
    try:
        made = {
            page.alias: _make(api, page, png) for page, png in zip(missing, pictures, strict=True)
        }
        now = {**kept, **made}
        _switch(api, before, now)
    except MenuSetupError as failure:
        failure.is_restored = _restore(api, before)
        raise
    removed, left = _remove_old(api, before, now)
    return MenuSetup(now[_default_alias()], len(made), len(kept), removed, left)


def _default_alias() -> str:
    return DEFAULT.alias(first_tab(DEFAULT))


@contextmanager
def _step(step: Step) -> Iterator[None]:
    try:
        yield
    except (LineApiError, TypesettingError) as reason:
        raise MenuSetupError(step, reason) from reason


def _kept(pages: Sequence[MenuPage], before: PublishedMenus) -> dict[str, str]:
    """The menus that need not be made again; one without an alias may lack its picture."""
    found = ((page, before.aliases.get(page.alias, "")) for page in pages)
    return {
        page.alias: menu_id
        for page, menu_id in found
        if before.names.get(menu_id) == page.rich_menu()["name"]
    }


def _make(api: RichMenuApi, page: MenuPage, png: bytes) -> str:
    with _step("create"):
        menu_id = api.create(page.rich_menu())
    with _step("upload"):
        api.upload(menu_id, png)
    return menu_id


def _switch(api: RichMenuApi, before: PublishedMenus, now: Mapping[str, str]) -> None:
    for alias, menu_id in now.items():
        if before.aliases.get(alias) != menu_id:
            with _step("alias"):
                api.set_alias(alias, menu_id, exists=alias in before.aliases)
    if before.default != now[_default_alias()]:
        with _step("default"):
            api.set_default(now[_default_alias()])


def _restore(api: RichMenuApi, before: PublishedMenus) -> bool:
    """Bring back what was there, whatever the failed call may have done; whether it worked."""
    try:
        now = api.read()
        for alias, menu_id in now.aliases.items():
            if alias not in before.aliases:
                api.delete_alias(alias)
            elif before.aliases[alias] != menu_id:
                api.set_alias(alias, before.aliases[alias], exists=True)
        if now.default != before.default:
            api.set_default(before.default)
        for menu_id, name in now.names.items():
            if _is_ours(name) and menu_id not in before.names:
                api.delete(menu_id)
    except LineApiError:
        return False
    return True


def _remove_old(
    api: RichMenuApi, before: PublishedMenus, now: Mapping[str, str]
) -> tuple[int, int]:
    """Remove what nobody is shown any more; how many menus were, and how many things were not,
    which harms nobody."""
    removed = left = 0
    for alias in before.aliases:
        if alias.startswith(f"{OURS}-") and alias not in now:
            left += not _works(api.delete_alias, alias)
    for menu_id, name in before.names.items():
        if _is_ours(name) and menu_id not in now.values():
            gone = _works(api.delete, menu_id)
            removed, left = removed + gone, left + (not gone)
    return removed, left


def _works(remove: Callable[[str], None], name: str) -> bool:
    try:
        remove(name)
    except LineApiError:
        return False
    return True


def _is_ours(name: str) -> bool:
    # The one menu of an older version is named so without more.
    return name == OURS or name.startswith(f"{OURS} ")
