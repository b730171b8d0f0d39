// Builds elements from data; text only ever goes in as text.

export function el(tag, options = {}, children = []) {
  const element = document.createElement(tag);
  if (options.className) element.className = options.className;
  if (options.text !== undefined) element.textContent = options.text;
  for (const [name, value] of Object.entries(options.attributes ?? {})) {
    element.setAttribute(name, value);
  }
  if (options.press) element.addEventListener("click", options.press);
  element.append(...children);
  return element;
}

export function button(label, press, className = "") {
  return el("button", { className, text: label, press, attributes: { type: "button" } });
}

export function webAddress(value) {
  try {
    const address = new URL(value);
    return ["https:", "http:"].includes(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

export function picture(address, alternative, className = "") {
  const image = el("img", { className, attributes: { alt: alternative, loading: "lazy" } });
  image.addEventListener("error", () => image.classList.add("broken"));
  const source = webAddress(new URL(address, document.baseURI).href);
  if (source) image.src = source;
  return image;
}

// A thing that is not a <button> but is pressed like one: a Flex box may hold real buttons.
export function pressable(element, label, press) {
  element.classList.add("pressable");
  element.setAttribute("role", "button");
  element.tabIndex = 0;
  if (label) element.setAttribute("aria-label", label);
  element.addEventListener("click", (event) => {
    event.stopPropagation();
    press();
  });
  element.addEventListener("keydown", (event) => {
    if (event.target !== element || !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    press();
  });
  return element;
}

export const texts = document.getElementById("texts").dataset;

let hiding = 0;
export function toast(text) {
  const line = document.getElementById("toast");
  line.textContent = text;
  line.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => { line.hidden = true; }, 4000);
}
