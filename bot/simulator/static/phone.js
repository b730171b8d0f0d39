// One phone: the chat of a user with the bot, or of a group.

import { act } from "./actions.js";
import { quickReplies, row } from "./bubbles.js";
import { el, texts } from "./dom.js";
import { drawMenu } from "./menu.js";
import { inPieces } from "./panel.js";
import { post } from "./server.js";
import { fileGesture, picturesGesture, placeGesture, voiceGesture } from "./attachments.js";

function isNarrow() {
  return window.matchMedia("(max-width: 700px)").matches;
}

export class Phone {
  constructor(chat, world, close) {
    this.chat = chat;
    this.world = world;
    this.said = new Map();
    this.menuOpen = true;
    this.element = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.element.id = `phone-${chat.id}`;
    this.isGroup = chat.id.startsWith("C");
    this.connect(close);
    this.stayAtEnd();
  }

  // When the log loses height (menu, typing, quick replies), its end stays in sight.
  stayAtEnd() {
    const log = this.part("log");
    this.atEnd = true;
    log.addEventListener("scroll", () => {
      this.atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 60;
    });
    const stay = () => { if (this.atEnd) this.toEnd(); };
    log.addEventListener("load", stay, true);
    new ResizeObserver(stay).observe(log);
  }

  part(name) {
    return this.element.querySelector(`[data-part="${name}"]`);
  }

  connect(close) {
    const inputId = `input-${this.chat.id}`;
    this.part("input").id = inputId;
    this.part("input-label").htmlFor = inputId;
    const doing = {
      close,
      block: () => this.gesture({ type: "block" }),
      follow: () => this.gesture({ type: this.isGroup ? "invite" : "follow" }),
      invite: () => this.gesture({ type: "invite" }),
      dismiss: () => this.gesture({ type: "dismiss" }),
      tray: () => this.toggleTray(),
      menu: () => this.toggleMenu(!this.menuOpen),
      image: () => this.choosePicture(),
      file: () => this.part("file-input").click(),
      voice: () => this.gesture(voiceGesture()),
      place: () => this.sharePlace(),
    };
    for (const button of this.element.querySelectorAll("[data-do]")) {
      button.addEventListener("click", () => this.run(doing[button.dataset.do]));
    }
    for (const sticker of this.element.querySelectorAll("[data-sticker]")) {
      const { package: packageId, sticker: stickerId } = sticker.dataset;
      sticker.addEventListener("click", () => this.gesture({ type: "sticker", packageId, stickerId }));
    }
    this.connectInput();
  }

  connectInput() {
    const input = this.part("input");
    this.part("composer").addEventListener("submit", (event) => this.submit(event));
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.submit(event);
    });
    input.addEventListener("input", () => fit(input));
    // As on a phone, where the keyboard takes the menu's place.
    input.addEventListener("focus", () => { if (this.menuOpen && isNarrow()) this.toggleMenu(false); });
    for (const kind of ["image", "file"]) {
      const chooser = this.part(`${kind}-input`);
      chooser.addEventListener("change", () => this.sendFile(kind, chooser));
    }
    this.part("joiner").addEventListener("change", () => this.addMember());
    this.part("speaker").addEventListener("change", () => this.redraw());
  }

  run(action) {
    this.part("more").open = false;
    return action();
  }

  submit(event) {
    event.preventDefault();
    const input = this.part("input");
    const text = input.value.trim();
    if (!text) return;
    input.value = "";
    fit(input);
    return this.say(text);
  }

  async say(text) {
    const { pieces, pauseMs } = inPieces(text);
    for (const [place, piece] of pieces.entries()) {
      if (place) await new Promise((done) => setTimeout(done, pauseMs));
      await this.gesture({ type: "text", text: piece });
    }
  }

  speaker() {
    return this.isGroup ? this.part("speaker").value : this.chat.id;
  }

  gesture(body, as = this.speaker()) {
    const group = this.isGroup ? { group: this.chat.id } : {};
    this.toggleTray(false);
    return post(`/users/${as}/gestures`, { ...body, ...group }).then(this.world.refresh, () => {});
  }

  addMember() {
    const joiner = this.part("joiner");
    if (joiner.value) this.gesture({ type: "join group" }, joiner.value);
    joiner.value = "";
  }

  async sendFile(kind, chooser) {
    const files = [...chooser.files];
    if (files.length > 1) await this.gesture(await picturesGesture(files));
    else if (files.length) await this.gesture(await fileGesture(kind, files[0]));
    chooser.value = "";
  }

  choosePicture() {
    this.part("image-input").click();
  }

  sharePlace() {
    return this.gesture(placeGesture());
  }

  openKeyboard(text) {
    const input = this.part("input");
    if (text) input.value = text;
    fit(input);
    input.focus();
  }

  toggleTray(open = this.part("tray").hidden) {
    this.part("tray").hidden = !open;
    this.element.querySelector('[data-do="tray"]').setAttribute("aria-expanded", String(open));
  }

  toggleMenu(open) {
    this.menuOpen = open;
    this.drawMenu();
  }

  add(said) {
    this.said.set(said.id, said);
    const old = this.part("log").querySelector(`[data-id="${said.id}"]`);
    const fresh = this.row(said);
    if (old) old.replaceWith(fresh);
    else this.part("log").append(fresh);
  }

  row(said) {
    const author = this.speaker();
    const bot = said.sender === "bot";
    return row(said, {
      bot,
      mine: said.sender === author,
      name: bot ? (said.message.sender?.name ?? document.body.dataset.bot) : this.world.nameOf(said.sender),
      press: (action) => act(action, this),
      unsend: () => this.gesture({ type: "unsend", message_id: said.id }),
    });
  }

  redraw() {
    this.part("log").replaceChildren(...[...this.said.values()].map((said) => this.row(said)));
    this.toEnd();
  }

  toEnd() {
    const log = this.part("log");
    log.scrollTop = log.scrollHeight;
  }

  drawQuickReplies() {
    const last = [...this.said.values()].at(-1);
    const items = last?.sender === "bot" ? quickReplies(last.message, (action) => act(action, this)) : [];
    this.part("quick").replaceChildren(...items);
    if (last?.id !== this.offering) this.part("quick").scrollLeft = 0;
    this.offering = last?.id;
    this.part("quick").hidden = items.length === 0 || !this.reachable();
  }

  reachable() {
    return this.isGroup ? this.chat.bot_in : this.chat.friend;
  }

  update(chat) {
    this.chat = chat;
    this.element.setAttribute("aria-label", this.isGroup ? `${texts.group} ${chat.name}` : `${texts.owner} ${chat.name}`);
    this.part("owner").textContent = this.element.getAttribute("aria-label");
    for (const name of ["block", "follow"]) this.choice(name).hidden = this.isGroup || chat.friend === (name === "follow");
    for (const name of ["invite", "dismiss"]) this.choice(name).hidden = !this.isGroup || chat.bot_in === (name === "invite");
    this.part("joiner-label").hidden = !this.isGroup || !chat.bot_in;
    if (this.isGroup) this.drawMembers();
    this.drawStranger();
    this.drawMenu();
  }

  choice(name) {
    return this.element.querySelector(`.phone-choices [data-do="${name}"]`);
  }

  drawMembers() {
    const speaker = this.part("speaker");
    const chosen = speaker.value || this.chat.members[0];
    const option = (id) => el("option", { text: this.world.nameOf(id), attributes: { value: id } });
    speaker.replaceChildren(...this.chat.members.map(option));
    speaker.value = chosen;
    this.part("speaker-label").hidden = false;
    const others = this.world.users().filter((user) => !this.chat.members.includes(user.id));
    const first = el("option", { text: texts.member, attributes: { value: "" } });
    this.part("joiner").replaceChildren(first, ...others.map((user) => option(user.id)));
  }

  drawStranger() {
    const reachable = this.reachable();
    this.part("stranger").hidden = reachable;
    this.part("composer").hidden = !reachable;
    const met = this.chat.met;
    const words = this.isGroup ? texts.uninvited : met ? texts.blocked : texts.stranger;
    const label = this.isGroup ? texts.invite : met ? texts.unblock : texts.add;
    this.part("stranger-text").textContent = words;
    this.part("stranger-button").textContent = label;
  }

  drawMenu() {
    const menu = this.isGroup ? null : this.world.menu(this.chat.menu);
    this.part("menu").hidden = !menu;
    if (!menu) return;
    this.part("menu-bar").textContent = `${menu.chatBarText} ${this.menuOpen ? "▾" : "▴"}`;
    this.part("menu-bar").setAttribute("aria-expanded", String(this.menuOpen));
    this.part("menu-picture").hidden = !this.menuOpen;
    drawMenu(this.part("menu-picture"), menu, (action) => act(action, this));
  }

  showTyping(shown) {
    this.part("typing").hidden = !shown;
  }
}

function fit(input) {
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, 120)}px`;
}
