// Turns LINE's older templates into Flex, so that one renderer draws them all.

import { flex } from "./flex.js";

export function template(data, press) {
  return flex(KINDS[data.type](data), press);
}

function card(data, options) {
  const parts = [];
  if (data.title) parts.push({ type: "text", text: data.title, weight: "bold", size: "lg", wrap: true });
  if (data.text) parts.push({ type: "text", text: data.text, wrap: true, margin: "sm" });
  const bubble = { type: "bubble", size: options.size };
  if (data.thumbnailImageUrl) {
    bubble.hero = { type: "image", url: data.thumbnailImageUrl, size: "full", aspectMode: "cover", aspectRatio: "151:100" };
  }
  bubble.body = { type: "box", layout: "vertical", contents: parts, action: data.defaultAction };
  bubble.footer = {
    type: "box",
    layout: options.layout ?? "vertical",
    contents: data.actions.map((action) => ({ type: "button", height: "sm", action })),
  };
  return bubble;
}

const KINDS = {
  buttons: (data) => card(data, { size: "kilo" }),
  confirm: (data) => card(data, { size: "kilo", layout: "horizontal" }),
  carousel: (data) => ({ type: "carousel", contents: data.columns.map((column) => card(column, { size: "kilo" })) }),
  image_carousel: (data) => ({ type: "carousel", contents: data.columns.map(imageCard) }),
};

function imageCard(column) {
  return {
    type: "bubble",
    size: "kilo",
    hero: { type: "image", url: column.imageUrl, size: "full", action: column.action },
  };
}
