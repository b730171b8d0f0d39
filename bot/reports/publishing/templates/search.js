/* Leaves the topics that are nearest to what is typed; without it all of them stand. */
"use strict";
(() => {
  const plain = (text) => text.toLowerCase().replace(/[\s.,!?"'()]/gu, "");
  const pairs = (text) => {
    const found = new Set();
    for (let at = 0; at + 1 < text.length; at += 1) found.add(text.slice(at, at + 2));
    return found;
  };
  const LEAST = 0.5;
  const BEHIND = 0.25;
  const items = [...document.querySelectorAll("[data-words]")].map((shown) => {
    const text = plain(`${shown.textContent} ${shown.dataset.words}`);
    return { shown, text, pairs: pairs(text) };
  });
  const form = document.getElementById("search");
  const asked = document.getElementById("asked");
  const share = (item, text, wanted) => {
    if (item.text.includes(text)) return 1;
    if (!wanted.size) return 0;
    return [...wanted].filter((pair) => item.pairs.has(pair)).length / wanted.size;
  };
  const show = () => {
    const text = plain(asked.value);
    const wanted = pairs(text);
    const shares = items.map((item) => share(item, text, wanted));
    const least = Math.max(LEAST, Math.max(...shares) - BEHIND);
    let count = 0;
    for (const [place, item] of items.entries()) {
      item.shown.hidden = Boolean(text) && shares[place] < least;
      count += item.shown.hidden ? 0 : 1;
    }
    for (const section of document.querySelectorAll(".listed")) {
      section.hidden = !section.querySelector("li:not([hidden])");
    }
    document.getElementById("nothing").hidden = count > 0;
    document.getElementById("found").textContent = text && count ? `พบ ${count} เรื่อง` : "";
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  asked.addEventListener("input", show);
  show();
})();
