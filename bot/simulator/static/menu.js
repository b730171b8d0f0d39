// Draws a rich menu: its picture with a real button over each area.

import { el } from "./dom.js";
import { address } from "./server.js";

export function drawMenu(holder, menu, press) {
  if (holder.dataset.menu === menu.richMenuId) return;
  holder.dataset.menu = menu.richMenuId;
  holder.style.aspectRatio = `${menu.size.width} / ${menu.size.height}`;
  const image = el("img", { attributes: { alt: menu.name, src: address(`/menus/${menu.richMenuId}/picture`) } });
  holder.replaceChildren(image, ...menu.areas.map((area) => areaButton(area, menu.size, press)));
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
