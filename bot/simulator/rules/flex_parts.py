"""The vocabulary of Flex: its parts, their properties and the values LINE accepts in them."""

from collections.abc import Mapping

from bot.simulator.rules.checks import Check, address, anything, flag, matching, one_of, text, whole

SIZES = "xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl"
PIXELS = r"-?\d+(\.\d+)?px"
PERCENT = r"\d+(\.\d+)?%"
INVALID = "invalid property"

COLOUR = matching(r"#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?", "invalid color")
SPACE = matching(rf"none|xs|sm|md|lg|xl|xxl|{PIXELS}|{PERCENT}", INVALID)
LENGTH = matching(rf"{PIXELS}|{PERCENT}", INVALID)
FONT_SIZE = matching(rf"{SIZES}|{PIXELS}", INVALID)
IMAGE_SIZE = matching(rf"{SIZES}|full|{PIXELS}|{PERCENT}", INVALID)
RATIO = matching(r"[1-9]\d{0,4}(\.\d+)?:[1-9]\d{0,4}(\.\d+)?", INVALID)
LINK = address("https")
PICTURE = address("https", local=True)

PLACING: Mapping[str, Check] = {
    "margin": SPACE,
    "position": one_of("relative", "absolute"),
    "offsetTop": SPACE,
    "offsetBottom": SPACE,
    "offsetStart": SPACE,
    "offsetEnd": SPACE,
}
LETTERS: Mapping[str, Check] = {
    "size": FONT_SIZE,
    "color": COLOUR,
    "weight": one_of("regular", "bold"),
    "style": one_of("normal", "italic"),
    "decoration": one_of("none", "underline", "line-through"),
}
FLEX = whole(0, 1000)
GRAVITY = one_of("top", "center", "bottom")
ALIGN = one_of("start", "end", "center")

COMPONENTS: Mapping[str, Mapping[str, Check]] = {
    "box": {
        **PLACING,
        "layout": one_of("horizontal", "vertical", "baseline"),
        "contents": anything,
        "flex": FLEX,
        "spacing": SPACE,
        "backgroundColor": COLOUR,
        "borderColor": COLOUR,
        "borderWidth": matching(rf"none|light|normal|medium|semi-bold|bold|{PIXELS}", INVALID),
        "cornerRadius": SPACE,
        "width": LENGTH,
        "maxWidth": LENGTH,
        "height": LENGTH,
        "maxHeight": LENGTH,
        "paddingAll": SPACE,
        "paddingTop": SPACE,
        "paddingBottom": SPACE,
        "paddingStart": SPACE,
        "paddingEnd": SPACE,
        "action": anything,
        "justifyContent": one_of(
            "flex-start", "center", "flex-end", "space-between", "space-around", "space-evenly"
        ),
        "alignItems": one_of("flex-start", "center", "flex-end"),
        "background": anything,
    },
    "button": {
        **PLACING,
        "action": anything,
        "flex": FLEX,
        "color": COLOUR,
        "style": one_of("primary", "secondary", "link"),
        "gravity": GRAVITY,
        "height": one_of("sm", "md"),
        "adjustMode": one_of("shrink-to-fit"),
        "scaling": flag,
    },
    "image": {
        **PLACING,
        "url": PICTURE,
        "flex": FLEX,
        "align": ALIGN,
        "gravity": GRAVITY,
        "size": IMAGE_SIZE,
        "aspectRatio": RATIO,
        "aspectMode": one_of("cover", "fit"),
        "backgroundColor": COLOUR,
        "action": anything,
        "animated": flag,
    },
    "video": {
        "url": LINK,
        "previewUrl": LINK,
        "altContent": anything,
        "aspectRatio": RATIO,
        "action": anything,
    },
    "icon": {**PLACING, "url": LINK, "size": FONT_SIZE, "aspectRatio": RATIO, "scaling": flag},
    "text": {
        **PLACING,
        **LETTERS,
        "text": text(5000),
        "contents": anything,
        "flex": FLEX,
        "align": ALIGN,
        "gravity": GRAVITY,
        "wrap": flag,
        "lineSpacing": matching(PIXELS, INVALID),
        "maxLines": whole(0, 1000),
        "action": anything,
        "adjustMode": one_of("shrink-to-fit"),
        "scaling": flag,
    },
    "span": {**LETTERS, "text": text(5000, shortest=0)},
    "separator": {"margin": SPACE, "color": COLOUR},
    "filler": {"flex": FLEX},
}
NEEDED = {
    "box": ("layout", "contents"),
    "button": ("action",),
    "image": ("url",),
    "video": ("url", "previewUrl", "altContent"),
    "icon": ("url",),
}
IN_BOX = ("box", "button", "image", "text", "separator", "filler")
IN_BASELINE = ("icon", "text", "filler")
BLOCKS = {
    "header": ("box",),
    "hero": ("box", "image", "video"),
    "body": ("box",),
    "footer": ("box",),
}
BUBBLE: Mapping[str, Check] = {
    "type": one_of("bubble"),
    "direction": one_of("ltr", "rtl"),
    "size": one_of("nano", "micro", "deca", "hecto", "kilo", "mega", "giga"),
    "styles": anything,
    "action": anything,
    **dict.fromkeys(BLOCKS, anything),
}
BLOCK_STYLE: Mapping[str, Check] = {
    "backgroundColor": COLOUR,
    "separator": flag,
    "separatorColor": COLOUR,
}
GRADIENT: Mapping[str, Check] = {
    "type": one_of("linearGradient"),
    "angle": matching(r"\d+(\.\d+)?deg", INVALID),
    "startColor": COLOUR,
    "endColor": COLOUR,
    "centerColor": COLOUR,
    "centerPosition": matching(PERCENT, INVALID),
}
