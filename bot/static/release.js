// A file that is sent leaves this page where it was: what was wrong before goes when a code is
// sent, and what happens now is said. A code that is wrong again brings a page of its own.
document.querySelector("form")?.addEventListener("submit", (event) => {
  document.getElementById("wrong")?.remove();
  const code = event.target.elements.code;
  code.removeAttribute("aria-invalid");
  code.removeAttribute("aria-describedby");
  document.getElementById("sent").textContent = event.target.dataset.sent;
});
