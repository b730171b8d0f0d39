// The panel: makes the deliveries and LINE's API misbehave, and shows what happened.

import { el, texts } from "./dom.js";
import { post } from "./server.js";

const panel = document.getElementById("panel");
const form = (name) => panel.querySelector(`[data-form="${name}"]`);

export function connectPanel(refresh) {
  const toggle = document.getElementById("panel-toggle");
  toggle.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    toggle.setAttribute("aria-expanded", String(!panel.hidden));
  });
  const send = (path, body) => post(path, body).then(refresh, () => {});
  for (const each of panel.querySelectorAll("[data-post]")) {
    each.addEventListener("click", () => send(each.dataset.post, JSON.parse(each.dataset.body ?? "{}")));
  }
  form("switches").addEventListener("change", () => send("/switches", switchValues()));
  onSubmit("pieces", () => {});
  onSubmit("duplicate", (values) => send("/duplicate", { times: Number(values.times.value) }));
  onSubmit("fault", (values) => send("/faults", { kind: values.kind.value, calls: Number(values.calls.value) }));
  onSubmit("quota", async (values) => {
    await send("/quota", { used: Number(values.used.value) });
    await send("/switches", { quota: values.quota.value === "" ? null : Number(values.quota.value) });
  });
}

// The messages in which a text is sent, and the pause between two of them in milliseconds.
export function inPieces(text) {
  const { on, pause } = form("pieces").elements;
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
  return { pieces: on.checked ? lines : [text], pauseMs: 1000 * Number(pause.value || 0) };
}

function onSubmit(name, action) {
  form(name).addEventListener("submit", (event) => {
    event.preventDefault();
    action(form(name).elements);
  });
}

function switchValues() {
  const { redelivery, delay, hold } = form("switches").elements;
  return { redelivery: redelivery.checked, delay: Number(delay.value || 0), hold: hold.checked };
}

export function drawPanel(news) {
  const { redelivery, delay, hold } = form("switches").elements;
  redelivery.checked = news.switches.redelivery;
  hold.checked = news.switches.hold;
  setUnlessFocused(delay, news.switches.delay);
  setUnlessFocused(form("quota").elements.used, news.used);
  setUnlessFocused(form("quota").elements.quota, news.switches.quota ?? "");
  document.getElementById("held").textContent = news.held ? `(${texts.held} ${news.held})` : "";
  document.getElementById("fault").textContent = news.fault.calls ? `(${news.fault.kind} × ${news.fault.calls})` : "";
  fill("errors", news.errors.map(errorRecord), texts.noErrors);
  fill("deliveries", news.deliveries.map(deliveryRecord), texts.noDeliveries);
}

function setUnlessFocused(input, value) {
  if (document.activeElement !== input) input.value = value;
}

function fill(id, records, nothing) {
  const items = records.length ? records : [el("li", { text: nothing })];
  document.getElementById(id).replaceChildren(...items);
}

function errorRecord(call) {
  const head = el("strong", { text: `${clock(call.at)} · ${call.status} · ${call.path.split("/v2/bot")[1] ?? call.path}` });
  return el("li", {}, [head, el("pre", { text: call.problem ?? "" })]);
}

function deliveryRecord(delivery) {
  const again = delivery.redelivery ? ` · ${texts.again}` : "";
  const result = delivery.error ?? delivery.status;
  return el("li", { text: `${clock(delivery.at)} · ${result} · ${delivery.ms.toFixed(1)} ms${again}` });
}

function clock(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString("th-TH");
}
