// Keys for the list of complaints: / search, j k move, Enter opens, e exports. All of it works
// without; who speaks to the page can switch them off.
const links = [...document.querySelectorAll(".queue .number a")];
const search = document.getElementById("search");
const told = document.querySelector("[data-keys]");
const button = told.querySelector("button");
// On a telephone the row of filters scrolls: the one that is on stays in sight.
document.querySelectorAll(".chips [aria-current]").forEach((one) => {
  const row = one.closest(".chips");
  row.scrollLeft = one.offsetLeft - row.offsetLeft - 16;
});
const REMEMBERED = "ruthan keys";
let on = localStorage.getItem(REMEMBERED) !== "off";

function show() {
  told.hidden = false;
  button.textContent = on ? button.dataset.on : button.dataset.off;
}

function move(step) {
  const at = links.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step;
  const link = links[Math.min(Math.max(next, 0), links.length - 1)];
  if (link) {
    link.focus();
    link.closest("tr").scrollIntoView({ block: "nearest" });
  }
}

const keys = {
  "/": () => { search.focus(); search.select(); },
  j: () => move(1),
  k: () => move(-1),
  e: () => document.querySelector("[data-key=e]")?.click(),
};
// While the Thai keyboard is on, the same places of it.
const places = { Slash: "/", KeyJ: "j", KeyK: "k", KeyE: "e" };

button.addEventListener("click", () => {
  on = !on;
  localStorage.setItem(REMEMBERED, on ? "on" : "off");
  show();
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
  if (!on || typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const deed = keys[event.key] ?? keys[places[event.code]];
  if (deed) {
    event.preventDefault();
    deed();
  }
});
show();
