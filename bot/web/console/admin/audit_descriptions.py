"""The rows of the audit log in words: a text for every code in them."""

import re
from collections.abc import Callable
from datetime import date, datetime
from re import Match

from bot.reports.complaint_filter import CHOICES
from bot.runtime.dates import show_moment, show_month
from bot.texts.privacy import KINDS
from bot.web.console.texts import audit_log as texts
from db.export.cells import clean
from db.texts import ROLE_LABELS, STATUS_LABELS

_SELLER = {"named": texts.SELLER_NAMED}
_EVIDENCE = re.compile(r"(complaint \S+) evidence (\S+)(?: page (\d+))?")
_MONTH = re.compile(r"numbers ([12]\d{3}-(?:0[1-9]|1[0-2]))")
_COUNTED = re.compile(r"(\d+) (complaints|rows)")
_FILTERED = re.compile(r"\w+=\S+(?: \w+=\S+)*")
_ANYTHING = re.compile(".+")
# Reasons that the machine wrote, by action; a person's own reason is never read like this.
_WRITTEN: dict[str, tuple[re.Pattern[str], Callable[[Match[str]], str]]] = {
    "status": (
        re.compile(r"(\w{1,40}) -> (\w{1,40})"),
        lambda m: texts.change(m[1], m[2], STATUS_LABELS),
    ),
    "kind": (
        re.compile(r"([a-z-]{1,40}) -> ([a-z-]{1,40})"),
        lambda m: texts.change(m[1], m[2], {**CHOICES["kind"], "none": texts.NOT_TOLD}),
    ),
    "assign": (
        re.compile(r"->\s*(.*)"),
        lambda m: texts.assigned_to(m[1]) if m[1] else texts.NOT_ASSIGNED,
    ),
    "merge": (re.compile(r"-> (.+)"), lambda m: texts.merged_into(m[1])),
    "alarm": (re.compile(r"(\d{1,9}) reveals within an hour"), lambda m: texts.reveals(m[1])),
    "fields ignored": (re.compile(r"[A-Za-z_0-9, ]+"), lambda m: texts.fields(m[0])),
    **dict.fromkeys(
        ("breach reported", "breach people told", "breach closed"),
        (
            re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d\S*)(?: (.+))?"),
            lambda m: texts.done_at(show_moment(datetime.fromisoformat(m[1])), m[2] or ""),
        ),
    ),
    **dict.fromkeys(
        (action for action in texts.ACTIONS if action.startswith("broadcast ")),
        (re.compile("([0-9a-f]{12})[0-9a-f]{52}"), lambda m: texts.picture(m[1])),
    ),
    "purge": (re.compile(r"(\d{1,9}) deleted"), lambda m: texts.deleted(m[1])),
    "staff change": (
        re.compile(r"(?:(\w{1,40}) -> (\w{1,40}))?(?:,? ?unit (.+))?"),
        lambda m: _changed(m[1], m[2], m[3]),
    ),
    "staff add": (
        re.compile(r"(\w{1,40}), unit (.+)"),
        lambda m: texts.of_unit(ROLE_LABELS.get(m[1], m[1]), m[2]),
    ),
    "second factor required": (
        re.compile(r"\w+(?: \w+)*"),
        lambda m: " ".join(ROLE_LABELS.get(role, role) for role in m[0].split()),
    ),
    "unit add": (_ANYTHING, lambda m: _work(m[0])),
    "unit change": (_ANYTHING, lambda m: _work(m[0])),
    "unit remove": (_ANYTHING, lambda m: _work(m[0])),
}
_SHORT = frozenset({"staff add", "staff change", "staff password", "staff disable",
                    "second factor required", "login failed",
                    "release", "release failed"})  # fmt: skip


def who(name: str) -> str:
    """The person or program that acted."""
    if name.startswith(texts.AT_THE_MACHINE):
        return texts.at_the_machine(clean(name.removeprefix(texts.AT_THE_MACHINE)))
    return texts.WHO.get(name) or clean(name) or texts.NOBODY_KNOWN


def action(code: str) -> str:
    """The action in words; a code without a text is shown as it is."""
    return texts.ACTIONS.get(code) or clean(code)


def subject(said: str) -> str:
    """The thing that was acted on."""
    return "; ".join(_part(clean(part)) for part in said.split("; "))


def reason(row_action: str, said: str) -> str:
    """The reason, or the new value."""
    if row_action in _SHORT and said in texts.REASONS:
        return texts.REASONS[said]
    if row_action in _WRITTEN:
        pattern, told = _WRITTEN[row_action]
        if found := pattern.fullmatch(said):
            return clean(told(found))
    return clean(said)


def _part(part: str) -> str:
    if told := texts.THINGS.get(part) or KINDS.get(part):
        return told
    if found := _EVIDENCE.fullmatch(part):
        page = f" {texts.PAGE} {found[3]}" if found[3] else ""
        return f"{_part(found[1])} {texts.EVIDENCE} {found[2]}{page}"
    if found := _MONTH.fullmatch(part):
        return texts.numbers_of(show_month(date.fromisoformat(f"{found[1]}-01")))
    if found := _COUNTED.fullmatch(part):
        return texts.complaints(found[1]) if found[2] == "complaints" else texts.rows(found[1])
    for beginning, thai in texts.BEGINNINGS.items():
        if part.startswith(beginning):
            return thai + part.removeprefix(beginning)
    return _filtered(part) if _FILTERED.fullmatch(part) else part


def _filtered(part: str) -> str:
    """The codes of a filter, one after the other."""
    told = []
    for name, _, code in (each.partition("=") for each in part.split()):
        label = CHOICES.get(name, _SELLER if name == "seller" else {}).get(code, code)
        told.append(f"{texts.FILTERED.get(name, name)}: {label}")
    return ", ".join(told)


def _changed(before: str | None, after: str | None, unit: str | None) -> str:
    roles = texts.change(before, after, ROLE_LABELS) if before and after else ""
    return texts.of_unit(roles, unit) if unit else roles


def _work(said: str) -> str:
    """The provinces and kinds of a unit, from its codes ("-": none was chosen, which means all)."""
    codes = said.split() if said != "-" else []
    provinces = [code for code in codes if code in CHOICES["province"]]
    kinds = [code for code in codes if code not in provinces]
    return texts.work(
        [CHOICES["province"][code] for code in provinces],
        [CHOICES["kind"].get(code, code) for code in kinds],
    )
