// A dialog that the server sent open becomes modal: focus stays inside, Escape closes.
// [data-close] closes it instead of following its link; [data-open="id"] opens one that lies on the page.
// Focus goes to the first choice that is not the close button.
const enhance = root => {
  for (const dialog of root.querySelectorAll("dialog[open]:not(:modal)")) {
    dialog.removeAttribute("open");
    show(dialog);
  }
};

const show = dialog => {
  dialog.showModal();
  const first = dialog.querySelector(
    "[autofocus], [aria-invalid='true'], .dialog-body :is(input:checked, input:not([type='hidden']), select, textarea, button:not(:disabled, [data-without-script]), a[href])");
  first?.focus({ preventScroll: true });
};

document.addEventListener("click", event => {
  const closer = event.target.closest("[data-close]");
  if (closer) {
    event.preventDefault();
    closer.closest("dialog").close();
    return;
  }
  const opener = event.target.closest("[data-open]");
  const dialog = opener && document.getElementById(opener.dataset.open);
  if (dialog) {
    event.preventDefault();
    show(dialog);
  }
});

// A dialog that came by a link of its own address leaves by the address of its close link.
document.addEventListener("close", event => {
  const back = event.target.dataset?.back;
  if (back) location.assign(back);
}, true);

enhance(document);
document.addEventListener("htmx:load", event => enhance(event.detail.elt.parentElement ?? document));
