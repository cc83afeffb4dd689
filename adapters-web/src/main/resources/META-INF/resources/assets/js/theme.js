// <theme-switch> around the radios of the appearance form: a choice takes effect at once and needs no button.
customElements.define("theme-switch", class extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll("[data-without-script]")) button.hidden = true;
    this.addEventListener("change", event => {
      if (event.target.name !== "theme") return;
      const theme = event.target.value;
      if (theme === "system") delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
      const secure = location.protocol === "https:" ? "; Secure" : "";
      document.cookie = `duologue_theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
    });
  }
});
