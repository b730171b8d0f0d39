// The page of an export that is being made, brought up to date in place. Without JavaScript the
// page asks for itself again.
const PAUSE_MS = 1500;

async function goOn() {
  const section = document.getElementById("export-progress");
  if (!section.hasAttribute("data-going-on")) return;
  try {
    const answer = await fetch(location.href, { redirect: "error" });
    const text = await answer.text();
    const page = new DOMParser().parseFromString(text, "text/html");
    const fresh = page.getElementById("export-progress");
    if (!answer.ok || fresh === null) return location.reload();
    section.replaceChildren(...fresh.childNodes);
    section.toggleAttribute("data-going-on", fresh.hasAttribute("data-going-on"));
  } catch {
    // The network is away, or the session has ended: asked again after a pause.
  }
  setTimeout(goOn, PAUSE_MS);
}

setTimeout(goOn, PAUSE_MS);
