// Draws one message of a chat.

import { el, button, picture, texts, toast, webAddress } from "./dom.js";
import { flex } from "./flex.js";
import { template } from "./cards.js";
import { address } from "./server.js";

const LINK = /(https?:\/\/[^\s]+)/;

// `view`: mine (sent by the owner of this phone), name (of the sender, in groups), press, unsend.
export function row(said, view) {
  const item = el("div", { className: `row ${view.mine ? "row-mine" : "row-other"}` });
  item.dataset.id = said.id;
  if (!view.mine) item.append(el("span", { className: view.bot ? "avatar" : "avatar avatar-user", text: view.bot ? "" : view.name[0], attributes: { "aria-hidden": "true" } }));
  const column = el("div", { className: "column" });
  if (!view.mine) column.append(el("span", { className: "sender", text: view.name }));
  column.append(said.unsent ? el("p", { className: "unsent", text: texts.unsent }) : drawn(said, view));
  column.append(foot(said, view));
  item.append(column);
  return item;
}

function drawn(said, view) {
  const draw = BODIES[said.message.type] ?? unknown;
  return draw(said.message, view, said);
}

function foot(said, view) {
  const time = new Date(said.at).toLocaleTimeString("th-TH", { hour: "2-digit", minute: "2-digit" });
  const line = el("div", { className: "foot" }, [el("time", { text: time })]);
  if (view.bot) line.append(el("span", { className: "way", text: way(said.pushed) }));
  if (view.mine && !said.unsent && view.unsend) line.append(button(texts.unsend, view.unsend, "unsend"));
  return line;
}

// `pushed`: null for a free reply, else for how many people LINE counts this message.
function way(pushed) {
  if (pushed === null) return texts.free;
  return pushed === 0 ? texts.pushedBeside : `${texts.pushed} ${pushed}`;
}

function words(message) {
  const bubble = el("p", { className: "words" });
  for (const piece of message.text.split(LINK)) bubble.append(linked(piece));
  return bubble;
}

function linked(piece) {
  const link = LINK.test(piece) ? webAddress(piece) : null;
  if (!link) return document.createTextNode(piece);
  return el("a", { text: piece, attributes: { href: link, target: "_blank", rel: "noopener noreferrer" } });
}

function flexBody(message, view) {
  const holder = el("div", { className: "card", attributes: { role: "group", "aria-label": message.altText } });
  holder.append(flex(message.contents, view.press));
  return holder;
}

function templateBody(message, view) {
  const holder = el("div", { className: "card", attributes: { role: "group", "aria-label": message.altText } });
  holder.append(template(message.template, view.press));
  return holder;
}

function stickerBody(message) {
  const known = document.getElementById("phone").content.querySelector(`[data-sticker="${Number(message.stickerId)}"]`);
  if (!known) return el("p", { className: "words", text: `${texts.sticker} ${message.stickerId}` });
  const drawing = el("span", { className: "sticker", attributes: { role: "img", "aria-label": known.getAttribute("aria-label") } });
  drawing.append(known.firstElementChild.cloneNode(true));
  return drawing;
}

function imageBody(message, _view, said) {
  const own = message.contentProvider?.type === "line";
  const source = own ? address(`/contents/${said.id}`) : message.previewImageUrl;
  const target = own ? source : message.originalContentUrl;
  const link = el("a", { className: "picture", attributes: { href: target, target: "_blank", rel: "noopener noreferrer" } });
  link.append(picture(source, texts.picture));
  return link;
}

function fileBody(message, _view, said) {
  const size = `${Math.max(1, Math.round((message.fileSize ?? 0) / 1024))} KB`;
  const link = el("a", { className: "words file", text: `${texts.file}: ${message.fileName} · ${size}` });
  link.href = address(`/contents/${said.id}`);
  link.download = message.fileName;
  return link;
}

function audioBody(message) {
  const seconds = Math.round((message.duration ?? 0) / 1000);
  return el("p", { className: "words", text: `▶ ${texts.voice} ${seconds} ${texts.seconds}` });
}

function videoBody() {
  return el("p", { className: "words", text: `▶ ${texts.video}` });
}

function placeBody(message) {
  const title = el("strong", { text: message.title ?? texts.place });
  const where = `${message.latitude.toFixed(4)}, ${message.longitude.toFixed(4)}`;
  return el("p", { className: "words place" }, [title, message.address ?? "", where].flatMap((line) => [line, el("br")]));
}

function unknown(message) {
  return el("p", { className: "words", text: `${texts.unknown} ${message.type}` });
}

const BODIES = {
  text: words, textV2: words, flex: flexBody, template: templateBody, sticker: stickerBody,
  image: imageBody, file: fileBody, audio: audioBody, video: videoBody, location: placeBody,
};

export function quickReplies(message, press) {
  return (message.quickReply?.items ?? []).map((item) => {
    const chip = button(item.action.label ?? "", () => press(item.action), "quick-reply");
    if (item.imageUrl) chip.prepend(picture(item.imageUrl, ""));
    return chip;
  });
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  toast(`${texts.copied} ${text}`);
}
