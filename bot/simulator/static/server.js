// Talks to the control API.

import { texts, toast } from "./dom.js";

const base = `${document.body.dataset.base}control`;

export function address(path) {
  return base + path;
}

export async function read(path) {
  const answer = await fetch(base + path);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

export async function post(path, body = {}) {
  const answer = await fetch(base + path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const result = await answer.json();
  if (!answer.ok) {
    toast(`${texts.failed} ${result.error}`);
    throw new Error(result.error);
  }
  return result;
}
