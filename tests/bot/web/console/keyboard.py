"""A page for those who use no mouse: what Tab reaches, and whether one sees where one is."""

from playwright.sync_api import Page

# An outline is seen where it stands out from its ground as WCAG 2.2 wants it (1.4.11): 3 to 1.
# Of a group of radio buttons Tab reaches one, the arrows the others.
_BEGIN = """() => {
  document.activeElement.blur();
  for (const closed of document.querySelectorAll("main details:not([open])")) closed.open = true;
  const numbers = colour => colour.match(/[0-9.]+/g).map(Number);
  const light = colour => numbers(colour).slice(0, 3).map(each => each / 255)
    .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
    .reduce((sum, each, place) => sum + each * [0.2126, 0.7152, 0.0722][place], 0.05);
  const ground = one => {
    const colour = getComputedStyle(one).backgroundColor;
    return (numbers(colour)[3] ?? 1) < 1 && one.parentElement ? ground(one.parentElement) : colour;
  };
  const isSeen = one => {
    const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(one);
    const lights = [light(outlineColor), light(ground(one.parentElement))];
    const {width, height} = one.getBoundingClientRect();
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
      && Math.max(...lights) / Math.min(...lights) >= 3 && width && height;
  };
  const isStop = one => {
    if (one.type !== "radio") return true;
    const group = [...document.getElementsByName(one.name)].filter(each => each.form === one.form);
    return one === (group.find(each => each.checked) ?? group[0]);
  };
  const which = "a[href], button, input:not([type=hidden]), select, textarea, summary," +
    " [tabindex]:not([tabindex='-1']), [onclick], [role=button]";
  const controls = [...document.querySelectorAll(which)].filter(one => !one.disabled &&
    one.checkVisibility({visibilityProperty: true}) && isStop(one));
  const walk = {moves: 0, left: new Set(controls), unseen: []};
  if (!window.walk) document.addEventListener("focusin", event => window.note(event.target));
  window.walk = walk;
  window.note = one => {
    walk.moves++;
    walk.left.delete(one);
    if (!isSeen(one)) walk.unseen.push(one);
  };
  return controls.length;
}"""
_END = """pressed => {
  const told = (words, one) => `${words}: ${one.outerHTML.slice(0, 120)}`;
  const stuck = window.walk.moves < pressed - 2 ? [document.activeElement] : [];
  return [
    ...[...window.walk.left].map(one => told("not reached", one)),
    ...window.walk.unseen.map(one => told("focus not seen", one)),
    ...stuck.map(one => told("no way on from", one)),
  ];
}"""
# To see that one gets out of the last one, too; at the end the focus is nowhere once.
_MORE = 5


def out_of_reach(page: Page) -> list[str]:
    """Opens what is folded away, walks once round by Tab, and names each control that is not
    reached or does not show that it has the focus, and one that does not let go of it."""
    page.emulate_media(reduced_motion="reduce")
    presses = page.evaluate(_BEGIN) + _MORE
    for _ in range(presses):
        page.keyboard.press("Tab")
    missed: list[str] = page.evaluate(_END, presses)
    return missed
