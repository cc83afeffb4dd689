// <copy-button data-text="…" data-done="Copied"> around a button that is hidden until scripts run.
customElements.define("copy-button", class extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    const label = this.querySelector("[data-label]") ?? button;
    const before = label.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(this.dataset.text);
      label.textContent = this.dataset.done;
      setTimeout(() => { label.textContent = before; }, 2000);
    });
  }
});
