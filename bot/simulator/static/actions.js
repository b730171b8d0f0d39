// What happens when a button of the bot is pressed.

import { texts, toast, webAddress } from "./dom.js";
import { copy } from "./bubbles.js";

// `phone` offers: gesture(body), openKeyboard(text), toggleMenu(open), choosePicture(), sharePlace().
export function act(action, phone) {
  return (KINDS[action.type] ?? (() => toast(`${texts.unknown} ${action.type}`)))(action, phone);
}

function message(action, phone) {
  return phone.gesture({ type: "text", text: action.text });
}

async function postback(action, phone) {
  const shown = action.displayText ?? action.text ?? null;
  await phone.gesture({ type: "postback", data: action.data, display_text: shown });
  if (action.inputOption === "openKeyboard") phone.openKeyboard(action.fillInText ?? "");
  if (action.inputOption === "closeRichMenu") phone.toggleMenu(false);
  if (action.inputOption === "openRichMenu") phone.toggleMenu(true);
}

function richmenuswitch(action, phone) {
  return phone.gesture({ type: "switch menu", alias: action.richMenuAliasId, data: action.data });
}

function uri(action) {
  const { protocol } = new URL(action.uri);
  if (protocol === "tel:") return call(action.uri.slice(4));
  if (protocol === "line:") return toast(`${texts.lineLink} ${action.uri}`);
  const address = webAddress(action.uri);
  if (address) window.open(address, "_blank", "noopener,noreferrer");
  return null;
}

function call(number) {
  document.getElementById("call-number").textContent = decodeURIComponent(number);
  document.getElementById("call").showModal();
}

async function datetimepicker(action, phone) {
  const input = document.getElementById("picker-input");
  input.type = action.mode === "datetime" ? "datetime-local" : action.mode;
  input.min = action.min ?? "";
  input.max = action.max ?? "";
  input.value = (action.initial ?? "").replace("t", "T");
  if (await answered("picker")) {
    await phone.gesture({ type: "postback", data: action.data, params: { [action.mode]: input.value } });
  }
}

// Shows a dialog; true when it was closed with its main button.
export function answered(id) {
  const sheet = document.getElementById(id);
  sheet.returnValue = "";
  sheet.showModal();
  return new Promise((resolve) => {
    sheet.addEventListener("close", () => resolve(sheet.returnValue === "ok"), { once: true });
  });
}

const KINDS = {
  message,
  postback,
  richmenuswitch,
  uri,
  datetimepicker,
  clipboard: (action) => copy(action.clipboardText),
  camera: (_action, phone) => phone.choosePicture(),
  cameraRoll: (_action, phone) => phone.choosePicture(),
  location: (_action, phone) => phone.sharePlace(),
};
