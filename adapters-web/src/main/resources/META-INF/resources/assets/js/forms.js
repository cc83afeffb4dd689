// A form is sent once: a second press while the answer is on its way does nothing. A refused form puts the focus on
// the summary of what is wrong.
document.addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.method === "post" && !form.hasAttribute("hx-post")) form.dataset.sent = "true";
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});

const pointOut = root => root.querySelector("[data-refused]")?.focus();
pointOut(document);
document.addEventListener("htmx:load", event => pointOut(event.detail.elt));
