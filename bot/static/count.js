// Counts the letters of a field while it is typed. Without JavaScript the limit stands beside it,
// and the page counts when the form is sent.
for (const field of document.querySelectorAll("[data-count]")) {
  const shown = document.getElementById(field.dataset.count);
  const count = () => {
    const letters = [...field.value].length;
    shown.textContent = field.dataset.said.replace("{count}", letters.toLocaleString("en"));
    shown.classList.toggle("late", letters > Number(field.dataset.longest));
  };
  field.addEventListener("input", count);
  count();
}
