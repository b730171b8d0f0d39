// The page of an export that is being made or fetched, brought up to date in place. Without
// JavaScript the page asks for itself again while the file is made.
const PAUSE_MS = 1500;
const section = document.getElementById("export-progress");
let fetching = false;

async function goOn() {
  if (!section.hasAttribute("data-going-on") && !fetching) return;
  try {
    const answer = await fetch(location.href, { redirect: "error" });
    const text = await answer.text();
    const page = new DOMParser().parseFromString(text, "text/html");
    const fresh = page.getElementById("export-progress");
    if (!answer.ok || fresh === null) return location.reload();
    section.replaceChildren(...fresh.childNodes);
    section.toggleAttribute("data-going-on", fresh.hasAttribute("data-going-on"));
    fetching = fetching && section.querySelector("form") !== null;
  } catch {
    // The network is away, or the session has ended: asked again after a pause.
  }
  setTimeout(goOn, PAUSE_MS);
}

// A file is given once, and a download leaves its page standing as it was.
section.addEventListener("submit", () => {
  fetching = true;
  setTimeout(goOn, PAUSE_MS);
});
setTimeout(goOn, PAUSE_MS);
