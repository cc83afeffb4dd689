// Where the day's times lie below the fold, choosing a day of the month brings them into sight.
document.addEventListener("htmx:afterSettle", event => {
  const pressed = event.detail.requestConfig?.triggeringEvent?.submitter;
  if (pressed?.closest("table.month")) {
    document.getElementById("book-day")?.closest(".stack").scrollIntoView({ block: "nearest" });
  }
});

// An open dialog looks every 20 seconds whether what it offers is still free; the server says nothing if it is.
const LOOK = 20_000;
const look = () => {
  if (!document.hidden) document.getElementById("book-watch")?.dispatchEvent(new Event("look"));
};
setInterval(look, LOOK);
document.addEventListener("visibilitychange", look);

// Where the time that had the focus went, the focus goes to the first that is left.
document.addEventListener("htmx:afterSettle", event => {
  if (event.detail.elt?.id === "book-times" && document.activeElement === document.body) {
    document.querySelector("#book-times input:not(:disabled), #book-times button:not(:disabled)")?.focus();
  }
});

// Chosen times are kept while one decides. With none chosen and none kept there is nothing to say to the server;
// closing the dialog lets go of them.
const held = () => document.getElementById("book-held");
const keeping = () => held()?.textContent.trim();
document.addEventListener("htmx:beforeRequest", event => {
  if (event.target.id === "book-keep" && !keeping() && !document.querySelector("#book-wish [name='slot']")) event.preventDefault();
});
document.addEventListener("close", event => {
  if (event.target.id !== "book" || !keeping()) return;
  const to = document.getElementById("book-keep").getAttribute("hx-post");
  const headers = JSON.parse(document.body.getAttribute("hx-headers"));
  fetch(to, { method: "POST", keepalive: true, headers, body: new URLSearchParams() });
}, true);
