// The page: which phones are open, and what is new on them.

import { answered } from "./actions.js";
import { button, el, texts, toast } from "./dom.js";
import { connectGuide } from "./guide.js";
import { connectPanel, drawPanel } from "./panel.js";
import { Phone } from "./phone.js";
import { post, read } from "./server.js";

const PAUSE = 250;
const SLOW_PAUSE = 2000;
const FIRST_OPEN = 2;
const SAVED = "local-line-open";

const phones = new Map();
const state = { revision: 0, users: [], groups: [], menus: {}, open: null, waiting: null };
const strip = document.getElementById("phones");

const world = {
  refresh: () => update(),
  users: () => state.users,
  menu: (id) => state.menus[id] ?? null,
  nameOf: (id) => state.users.find((user) => user.id === id)?.name ?? "?",
};

async function update() {
  const known = state.revision;
  const news = await read(`/updates?after=${known}`);
  if (news.revision < known) return location.reload(); // another file than before
  // Less than is shown: another answer was quicker.
  if (news.revision > state.revision) show(news);
  for (const phone of phones.values()) phone.showTyping(news.typing.includes(phone.chat.id));
  return undefined;
}

function show(news) {
  state.revision = news.revision;
  Object.assign(state, { users: news.users, groups: news.groups, menus: news.menus });
  for (const said of news.messages) remember(said);
  openPhones();
  for (const phone of phones.values()) phone.update(chats().find((chat) => chat.id === phone.chat.id));
  deliver(news.messages);
  drawChips();
  drawPanel(news);
}

const memory = new Map();

function remember(said) {
  if (!memory.has(said.chat)) memory.set(said.chat, new Map());
  memory.get(said.chat).set(said.id, said);
}

function deliver(messages) {
  const touched = new Set();
  for (const said of messages) {
    const phone = phones.get(said.chat);
    if (!phone) continue;
    phone.add(said);
    touched.add(phone);
  }
  for (const phone of phones.values()) phone.drawQuickReplies();
  for (const phone of touched) phone.toEnd();
}

function chats() {
  return [...state.users, ...state.groups];
}

function wanted() {
  if (!state.open) {
    const saved = JSON.parse(localStorage.getItem(SAVED) ?? "[]");
    const known = saved.filter((id) => chats().some((chat) => chat.id === id));
    const first = [...state.users.slice(0, FIRST_OPEN), ...state.groups.slice(0, 1)].map((chat) => chat.id);
    state.open = known.length ? known : first;
  }
  return state.open;
}

function openPhones() {
  for (const id of wanted()) {
    const chat = chats().find((each) => each.id === id);
    if (!chat || phones.has(id)) continue;
    const phone = new Phone(chat, world, () => setOpen(id, false));
    phones.set(id, phone);
    strip.append(phone.element);
    phone.update(chat);
    for (const said of memory.get(id)?.values() ?? []) phone.add(said);
    phone.drawQuickReplies();
    phone.toEnd();
  }
}

function setOpen(id, open) {
  state.open = wanted().filter((each) => each !== id);
  if (open) state.open.push(id);
  localStorage.setItem(SAVED, JSON.stringify(state.open));
  if (!open) {
    phones.get(id)?.element.remove();
    phones.delete(id);
  }
  openPhones();
  drawChips();
  if (open) reveal(id);
}

function reveal(id) {
  phones.get(id)?.element.scrollIntoView({ inline: "center", block: "nearest" });
}

function drawChips() {
  const open = chats().filter((chat) => phones.has(chat.id));
  const closed = chats().filter((chat) => !phones.has(chat.id));
  document.getElementById("chips").replaceChildren(
    ...open.map((chat) => button(chat.name, () => reveal(chat.id), "chip")),
  );
  const chooser = document.getElementById("open-phone");
  const options = closed.slice(-100).map((chat) => el("option", { text: chat.name, attributes: { value: chat.id } }));
  chooser.replaceChildren(chooser.firstElementChild, ...options);
  chooser.hidden = options.length === 0;
}

async function addUser() {
  const name = document.getElementById("new-user-name");
  name.value = "";
  if (!(await answered("new-user")) || !name.value.trim()) return;
  const user = await post("/users", { name: name.value.trim() });
  await update();
  setOpen(user.id, true);
}

// A stranger is made a friend before; the menu makes room for what is answered.
async function sayOn(place, text) {
  const user = state.users[place];
  if (!phones.has(user.id)) setOpen(user.id, true);
  reveal(user.id);
  const phone = phones.get(user.id);
  if (!phone.reachable()) await phone.gesture({ type: "follow" });
  phone.toggleMenu(false);
  await phone.say(text);
}

async function poll() {
  try {
    await update();
    state.offline = false;
  } catch (problem) {
    if (!state.offline) toast(`${texts.offline} (${problem.message})`);
    state.offline = true;
  }
  const pause = document.hidden || state.offline ? SLOW_PAUSE : PAUSE;
  setTimeout(poll, pause);
}

document.getElementById("add-user").addEventListener("click", () => addUser().catch(() => {}));
document.getElementById("open-phone").addEventListener("change", (event) => {
  if (event.target.value) setOpen(event.target.value, true);
  event.target.value = "";
});
connectPanel(() => update());
connectGuide((text, place) => sayOn(place, text).catch(() => {}));
poll();
