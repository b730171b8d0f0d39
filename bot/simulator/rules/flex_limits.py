"""LINE's limits of a Flex message's contents: known parts, sizes, nesting, bytes."""

from collections.abc import Iterator

from bot.simulator.rules.action_limits import ActionPlace, action_problems
from bot.simulator.rules.checks import EMPTY, JsonObject, Problem, anything, examine, listed
from bot.simulator.rules.flex_parts import (
    BLOCK_STYLE,
    BLOCKS,
    BUBBLE,
    COMPONENTS,
    GRADIENT,
    IN_BASELINE,
    IN_BOX,
    INVALID,
    NEEDED,
)
from bot.simulator.rules.measures import json_bytes

# LINE says "KB"; the smaller reading is the safe one.
BUBBLE_BYTES = 30_000
CAROUSEL_BYTES = 50_000
CAROUSEL_BUBBLES = 12
# LINE names no depth in its reference; deeper boxes than this are no longer drawn on phones.
DEEPEST_BOX = 10


def flex_problems(contents: object, path: str) -> Iterator[Problem]:
    """Everything for which LINE would refuse this Flex container; paths are JSON pointers."""
    if not isinstance(contents, dict):
        yield Problem(EMPTY, path)
    elif contents.get("type") == "carousel":
        yield from _carousel_problems(contents, path)
    else:
        yield from _bubble_problems(contents, path)


def _carousel_problems(carousel: JsonObject, path: str) -> Iterator[Problem]:
    path = f"{path}/contents"
    bubbles, wrong = listed(carousel.get("contents"), path, 1, CAROUSEL_BUBBLES)
    yield from wrong
    if json_bytes(carousel) > CAROUSEL_BYTES:
        yield Problem(f"carousel is larger than {CAROUSEL_BYTES} bytes", path)
    for place, bubble in enumerate(bubbles):
        yield from _bubble_problems(bubble, f"{path}/{place}")
    widths = {bubble.get("size", "mega") for bubble in bubbles if isinstance(bubble, dict)}
    if len(widths) > 1:
        yield Problem("bubbles of one carousel must have the same size", path)


def _bubble_problems(bubble: object, path: str) -> Iterator[Problem]:
    if not isinstance(bubble, dict) or bubble.get("type") != "bubble":
        yield Problem("Must be one of the following values: [bubble, carousel]", f"{path}/type")
        return
    yield from examine(bubble, path, BUBBLE, closed=True, joint="/")
    if json_bytes(bubble) > BUBBLE_BYTES:
        yield Problem(f"bubble is larger than {BUBBLE_BYTES} bytes", path)
    if not any(bubble.get(block) for block in BLOCKS):
        yield Problem("at least one block must be specified", path)
    yield from _optional_action(bubble, path)
    yield from _style_problems(bubble.get("styles"), f"{path}/styles")
    for block, kinds in BLOCKS.items():
        if bubble.get(block) is not None:
            yield from _component_problems(bubble[block], f"{path}/{block}", kinds, depth=1)


def _style_problems(styles: object, path: str) -> Iterator[Problem]:
    if styles is None:
        return
    if not isinstance(styles, dict):
        yield Problem(INVALID, path)
        return
    for block, style in styles.items():
        if block not in BLOCKS or not isinstance(style, dict):
            yield Problem("unknown field", f"{path}/{block}")
        else:
            yield from examine(style, f"{path}/{block}", BLOCK_STYLE, closed=True, joint="/")


def _component_problems(
    component: object, path: str, kinds: tuple[str, ...], depth: int
) -> Iterator[Problem]:
    kind = component.get("type") if isinstance(component, dict) else None
    if not isinstance(component, dict) or kind not in kinds:
        yield Problem(f"Must be one of the following values: [{', '.join(kinds)}]", f"{path}/type")
        return
    checks = {"type": anything, **COMPONENTS[kind]}
    needed = NEEDED.get(kind, ())
    yield from examine(component, path, checks, required=needed, closed=True, joint="/")
    yield from _nested_problems(component, path, depth)


def _nested_problems(component: JsonObject, path: str, depth: int) -> Iterator[Problem]:
    kind = component["type"]
    if kind == "box":
        yield from _box_problems(component, path, depth)
    elif kind == "text":
        yield from _text_problems(component, path)
    elif kind == "video" and component.get("altContent") is not None:
        alternative = component["altContent"]
        yield from _component_problems(alternative, f"{path}/altContent", ("box", "image"), depth)
    if kind == "button" and component.get("action") is not None:
        yield from _action(component, path, ActionPlace.FLEX_BUTTON)
    else:
        yield from _optional_action(component, path)


def _box_problems(box: JsonObject, path: str, depth: int) -> Iterator[Problem]:
    if depth > DEEPEST_BOX:
        yield Problem(f"boxes are nested deeper than {DEEPEST_BOX}", path)
        return
    background = box.get("background")
    if isinstance(background, dict):
        needed = ("type", "angle", "startColor", "endColor")
        place = f"{path}/background"
        yield from examine(background, place, GRADIENT, required=needed, closed=True, joint="/")
    if box.get("contents") is None:
        return
    kinds = IN_BASELINE if box.get("layout") == "baseline" else IN_BOX
    parts, wrong = listed(box["contents"], f"{path}/contents", 0, 500)
    yield from wrong
    for place_in_box, part in enumerate(parts):
        yield from _component_problems(part, f"{path}/contents/{place_in_box}", kinds, depth + 1)


def _text_problems(component: JsonObject, path: str) -> Iterator[Problem]:
    spans, wrong = listed(component.get("contents") or [], f"{path}/contents", 0, 100)
    yield from wrong
    if not spans and component.get("text") is None:
        yield Problem(EMPTY, f"{path}/text")
    for place, span in enumerate(spans):
        yield from _component_problems(span, f"{path}/contents/{place}", ("span",), depth=1)


def _optional_action(component: JsonObject, path: str) -> Iterator[Problem]:
    if component.get("action") is not None:
        yield from _action(component, path, ActionPlace.FLEX)


def _action(component: JsonObject, path: str, place: ActionPlace) -> Iterator[Problem]:
    yield from action_problems(component["action"], f"{path}/action", place, joint="/")
