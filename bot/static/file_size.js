// Says at once that a file is too large. Without JavaScript the server says so, and keeps what was
// typed, unless the file is so large that it does not take it at all.
for (const field of document.querySelectorAll("[data-largest]")) {
  field.addEventListener("change", () => {
    const tooLarge = [...field.files].some((file) => file.size > Number(field.dataset.largest));
    field.setCustomValidity(tooLarge ? field.dataset.tooLarge : "");
    if (tooLarge) field.reportValidity();
  });
}
