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

// Chosen times are kept while one decides. With none chosen, none kept, there is nothing to say to the server;
// closing the dialog lets go of them.
const held = () => document.getElementById("book-held");
let keeping = false;
document.addEventListener("htmx:beforeRequest", event => {
  if (event.target === held() && !keeping && !document.querySelector("#book-wish [name='slot']")) event.preventDefault();
});
document.addEventListener("htmx:afterSwap", event => {
  if (event.target === held()) keeping = held().textContent.trim() !== "";
});
document.addEventListener("close", event => {
  if (event.target.id !== "book" || !keeping) return;
  const headers = JSON.parse(document.body.getAttribute("hx-headers"));
  fetch(held().getAttribute("hx-post"), { method: "POST", keepalive: true, headers, body: new URLSearchParams() });
}, true);
