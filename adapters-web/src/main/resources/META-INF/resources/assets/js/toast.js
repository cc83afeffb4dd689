// <toast-note> leaves after a while; not while one points at it or has the focus inside.
customElements.define("toast-note", class extends HTMLElement {
  connectedCallback() {
    const leave = () => {
      if (this.matches(":hover, :focus-within")) this.timer = setTimeout(leave, 2000);
      else this.remove();
    };
    this.timer = setTimeout(leave, 8000);
  }
  disconnectedCallback() {
    clearTimeout(this.timer);
  }
});
