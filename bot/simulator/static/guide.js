// The guide: open beside the phones where there is room, over them where there is not.

const guide = document.getElementById("guide");
const toggle = document.getElementById("guide-toggle");
const HIDDEN = "local-line-guide-hidden";
const beside = window.matchMedia("(min-width: 901px)");

function show(open) {
  guide.hidden = !open;
  toggle.setAttribute("aria-expanded", String(open));
}

// `say` speaks on the phone of a place; what was tried is ticked off.
export function connectGuide(say) {
  if (!guide) return;
  show(beside.matches && !localStorage.getItem(HIDDEN));
  toggle.addEventListener("click", () => {
    show(guide.hidden);
    if (guide.hidden) localStorage.setItem(HIDDEN, "yes");
    else localStorage.removeItem(HIDDEN);
    if (!guide.hidden) guide.focus();
  });
  for (const control of guide.querySelectorAll("[data-say], a")) {
    control.addEventListener("click", () => {
      control.closest("li").classList.add("done");
      if (!control.dataset.say) return;
      if (!beside.matches) show(false);
      say(control.dataset.say, Number(control.dataset.phone));
    });
  }
}
