// Tells the server the browser's time zone: in a cookie, and in the field "zone" of every part of a form marked
// [data-browser-zone].
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `duologue_zone=${encodeURIComponent(zone)}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  for (const field of document.querySelectorAll("[data-browser-zone] [name='zone']")) {
    const offered = field.tagName !== "SELECT" || [...field.options].some(option => option.value === zone);
    if (offered) field.value = zone;
  }
}
