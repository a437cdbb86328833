// Fetches the page anew when the server says that something changed, unless that is the page which one's own act brought.
// Never under somebody's hands: while they type or have a dialog open the page waits, says so once, and comes up to date
// when they are done.

const main = () => document.querySelector("main[data-live]");
const busy = () => document.activeElement?.matches("input:not([type=radio]):not([type=checkbox]), textarea, select") ||
  document.querySelector("dialog[open], form[data-busy]") ||
  [...document.querySelectorAll("main textarea[id]")].some((e) => e.value !== e.defaultValue || "unkept" in e.dataset);
let source;
let waiting = false;

async function refresh(event) {
  if (event?.data === main()?.dataset.pulse) return;
  if (busy()) {
    if (!waiting) document.dispatchEvent(new CustomEvent("live:say", { detail: main()?.dataset.changed ?? "" }));
    waiting = true;
    return;
  }
  waiting = false;
  try {
    const asked = location.href;
    const answer = await fetch(asked, { headers: { accept: "text/html" }, signal: AbortSignal.timeout(15000) });
    const page = await answer.text(); // whoever went on or began to write until now keeps what is there
    if (!answer.ok || answer.redirected || busy() || asked !== location.href) return;
    document.dispatchEvent(new CustomEvent("live:put", { detail: page }));
  } catch {
    // The line broke; the next change tries again.
  }
}

function listen() {
  source?.close();
  const page = main();
  if (!page || document.hidden) return;
  source = new EventSource(`/live?${new URLSearchParams({ of: page.dataset.live, since: page.dataset.pulse })}`);
  source.addEventListener("change", refresh);
}

addEventListener("focusout", () => waiting && setTimeout(refresh, 50));
addEventListener("pagehide", () => source?.close());
document.addEventListener("visibilitychange", () => {
  if (document.hidden) source?.close();
  else listen();
});
let shown = main()?.dataset.live;
document.addEventListener("main:put", () => {
  if (main()?.dataset.live === shown) return;
  shown = main()?.dataset.live;
  listen();
});
listen();
