// Where the day's times lie below the fold, choosing a day of the month brings them into sight.
document.addEventListener("htmx:afterSettle", event => {
  const pressed = event.detail.requestConfig?.triggeringEvent?.submitter;
  if (pressed?.closest("table.month")) {
    document.getElementById("book-day")?.closest(".stack").scrollIntoView({ block: "nearest" });
  }
});
