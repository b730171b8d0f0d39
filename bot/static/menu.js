// The menu of the rarer pages closes again by Escape, or when one goes elsewhere. It opens and
// closes by its own summary without.
const menu = document.querySelector("[data-menu]");
const summary = menu?.querySelector("summary");

menu?.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && menu.open) {
    menu.open = false;
    summary.focus();
  }
});
for (const leaving of ["pointerdown", "focusin"]) {
  document.addEventListener(leaving, (event) => {
    if (menu?.open && !menu.contains(event.target)) menu.open = false;
  });
}
