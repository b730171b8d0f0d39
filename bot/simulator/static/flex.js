// Draws Flex messages: bubbles, carousels and their parts.

import { button, el, picture, pressable } from "./dom.js";

const SPACES = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const LETTERS = { xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29, "3xl": 35, "4xl": 48, "5xl": 74 };
const PICTURES = { xxs: 40, xs: 60, sm: 80, md: 100, lg: 120, xl: 140, xxl: 160, "3xl": 180, "4xl": 200, "5xl": 220 };
const BORDERS = { none: 0, light: 0.5, normal: 1, medium: 2, "semi-bold": 3, bold: 4 };
const GRAVITY = { top: "flex-start", center: "center", bottom: "flex-end" };
const ALIGN = { start: "flex-start", center: "center", end: "flex-end" };

const length = (value, tokens) => (value in tokens ? `${tokens[value]}px` : value);

export function flex(contents, press) {
  if (contents.type !== "carousel") return bubble(contents, press);
  const bubbles = contents.contents.map((each) => bubble(each, press));
  return el("div", { className: "carousel", attributes: { tabindex: "0" } }, bubbles);
}

function bubble(contents, press) {
  const card = el("div", { className: `bubble bubble-${contents.size ?? "mega"}` });
  card.dir = contents.direction ?? "ltr";
  for (const name of ["header", "hero", "body", "footer"]) {
    if (contents[name]) card.append(block(name, contents, press));
  }
  if (contents.action) onPress(card, contents.action, press);
  return card;
}

function block(name, contents, press) {
  const style = contents.styles?.[name] ?? {};
  const holder = el("div", { className: `block block-${name}` });
  if (style.backgroundColor) holder.style.backgroundColor = style.backgroundColor;
  if (style.separator) {
    holder.classList.add("block-separated");
    if (style.separatorColor) holder.style.borderTopColor = style.separatorColor;
  }
  const part = component(contents[name], "vertical", press);
  part.classList.add("block-part");
  holder.append(part);
  return holder;
}

function component(data, layout, press) {
  const part = (PARTS[data.type] ?? unknown)(data, layout, press);
  place(part, data, layout);
  if (data.action && data.type !== "button") onPress(part, data.action, press);
  return part;
}

function onPress(part, action, press) {
  pressable(part, action.label, () => press(action));
}

function place(part, data, layout) {
  const style = part.style;
  if (data.flex !== undefined) style.flex = proportion(data.flex, layout);
  if (data.margin) style[layout === "vertical" ? "marginTop" : "marginInlineStart"] = length(data.margin, SPACES);
  if (data.gravity && layout !== "vertical") style.alignSelf = GRAVITY[data.gravity];
  if (data.position === "absolute") part.classList.add("floating");
  if (data.position || data.offsetTop) {
    style.top = length(data.offsetTop ?? "", SPACES);
    style.bottom = length(data.offsetBottom ?? "", SPACES);
    style.insetInlineStart = length(data.offsetStart ?? "", SPACES);
    style.insetInlineEnd = length(data.offsetEnd ?? "", SPACES);
  }
}

function proportion(share, layout) {
  if (share === 0) return "0 0 auto";
  return layout === "vertical" ? `${share} 0 auto` : `${share} 1 0px`;
}

function box(data, _layout, press) {
  const part = el("div", { className: `part box box-${data.layout}` });
  data.contents.forEach((child, index) => {
    const spaced = index > 0 && data.spacing && !child.margin;
    part.append(component(spaced ? { ...child, margin: data.spacing } : child, data.layout, press));
  });
  boxFrame(part.style, data);
  boxSize(part, data);
  return part;
}

function boxFrame(style, data) {
  if (data.backgroundColor) style.backgroundColor = data.backgroundColor;
  if (data.background) style.backgroundImage = gradient(data.background);
  if (data.cornerRadius) style.borderRadius = length(data.cornerRadius, { ...SPACES, xxl: 20 });
  if (data.borderWidth || data.borderColor) {
    style.borderStyle = "solid";
    style.borderWidth = length(data.borderWidth ?? "normal", BORDERS);
    style.borderColor = data.borderColor ?? "transparent";
  }
  if (data.justifyContent) style.justifyContent = data.justifyContent;
  if (data.alignItems) style.alignItems = data.alignItems;
}

function boxSize(part, data) {
  const style = part.style;
  if (data.paddingAll) style.padding = length(data.paddingAll, SPACES);
  const sides = { Top: "paddingTop", Bottom: "paddingBottom", Start: "paddingInlineStart", End: "paddingInlineEnd" };
  for (const [side, property] of Object.entries(sides)) {
    if (data[`padding${side}`]) style[property] = length(data[`padding${side}`], SPACES);
  }
  for (const name of ["width", "maxWidth", "height", "maxHeight"]) {
    if (data[name]) style[name] = data[name];
  }
  if (data.width) part.classList.add("box-fixed");
}

function gradient(data) {
  const centre = data.centerColor ? `, ${data.centerColor} ${data.centerPosition ?? "50%"}` : "";
  return `linear-gradient(${data.angle}, ${data.startColor}${centre}, ${data.endColor})`;
}

function text(data) {
  const part = el("div", { className: "part text" });
  if (data.contents?.length) part.append(...data.contents.map(span));
  else part.textContent = data.text;
  letters(part.style, { size: "md", ...data });
  if (data.wrap) part.classList.add("text-wrap");
  if (data.align) part.style.textAlign = data.align;
  if (data.lineSpacing) part.style.lineHeight = `calc(1.35em + ${data.lineSpacing})`;
  if (data.maxLines > 0 && data.wrap) {
    part.classList.add("text-clamped");
    part.style.webkitLineClamp = String(data.maxLines);
  }
  return part;
}

function span(data) {
  const part = el("span", { text: data.text ?? "" });
  letters(part.style, data);
  return part;
}

function letters(style, data) {
  if (data.size) style.fontSize = length(data.size, LETTERS);
  if (data.color) style.color = data.color;
  if (data.weight === "bold") style.fontWeight = "700";
  if (data.style === "italic") style.fontStyle = "italic";
  if (data.decoration) style.textDecorationLine = data.decoration;
}

function flexButton(data, _layout, press) {
  const part = button(data.action.label ?? "", () => press(data.action));
  const look = data.style ?? "link";
  part.className = `part flex-button flex-button-${look} flex-button-${data.height ?? "md"}`;
  part.addEventListener("click", (event) => event.stopPropagation());
  if (data.color) part.style[look === "link" ? "color" : "backgroundColor"] = data.color;
  if (data.adjustMode === "shrink-to-fit") new ResizeObserver(() => shrink(part)).observe(part);
  return part;
}

function shrink(part) {
  part.style.fontSize = "";
  const padding = part.clientWidth - parseFloat(getComputedStyle(part).width);
  const share = (part.clientWidth - padding) / (part.scrollWidth - padding);
  if (share < 1) part.style.fontSize = `${Math.floor(parseFloat(getComputedStyle(part).fontSize) * share)}px`;
}

function image(data) {
  const part = el("div", { className: "part image" });
  const size = data.size ?? "md";
  const frame = el("div", { className: "image-frame" });
  frame.style.width = size === "full" ? "100%" : length(size, PICTURES);
  frame.style.aspectRatio = (data.aspectRatio ?? "1:1").replace(":", " / ");
  if (data.backgroundColor) frame.style.backgroundColor = data.backgroundColor;
  frame.append(picture(data.url, data.action?.label ?? "", data.aspectMode === "cover" ? "cover" : "fit"));
  part.style.justifyContent = ALIGN[data.align ?? "center"];
  part.append(frame);
  return part;
}

function video(data, layout, press) {
  const part = component(data.altContent, layout, press);
  part.classList.add("video");
  return part;
}

function icon(data) {
  const part = picture(data.url, "", "part icon");
  part.style.height = length(data.size ?? "md", LETTERS);
  part.style.aspectRatio = (data.aspectRatio ?? "1:1").replace(":", " / ");
  return part;
}

function separator(data) {
  const part = el("div", { className: "part separator", attributes: { role: "presentation" } });
  if (data.color) part.style.backgroundColor = data.color;
  return part;
}

function filler() {
  return el("div", { className: "part filler" });
}

function unknown(data) {
  return el("div", { className: "part text", text: String(data.type) });
}

const PARTS = { box, text, button: flexButton, image, video, icon, separator, filler };
