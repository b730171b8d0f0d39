// Draws a rich menu: its picture with a real button over each area.

import { el } from "./dom.js";
import { address } from "./server.js";

export function drawMenu(holder, menu, press) {
  if (holder.dataset.menu === menu.richMenuId) return;
  holder.dataset.menu = menu.richMenuId;
  holder.style.aspectRatio = `${menu.size.width} / ${menu.size.height}`;
  // Its areas say what the picture shows.
  const image = el("img", { attributes: { alt: "", src: address(`/menus/${menu.richMenuId}/picture`) } });
  const areas = menu.areas.map((area) => areaButton(area, menu.size, press));
  const hadFocus = holder.contains(document.activeElement);
  holder.replaceChildren(image, ...areas);
  if (hadFocus) areas[0]?.focus();
}

function areaButton({ bounds, action }, size, press) {
  const label = action.label ?? action.displayText ?? action.text ?? action.uri ?? action.data;
  const area = el("button", { className: "menu-area", press: () => press(action), attributes: { type: "button", "aria-label": label, title: label } });
  const share = (part, whole) => `${(100 * part) / whole}%`;
  area.style.left = share(bounds.x, size.width);
  area.style.top = share(bounds.y, size.height);
  area.style.width = share(bounds.width, size.width);
  area.style.height = share(bounds.height, size.height);
  return area;
}
