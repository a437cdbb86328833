// One key, one thing; never while somebody types, and not at all for those who switched keys off on their page.
// A page names what its keys do in its HTML: data-do="approve" for A, and so on; digits press data-choice in order.
// Enter opens and begins, and sends nothing: what leaves takes a key of its own.

const $ = (selector) => document.querySelector(selector);
const $$ = (selector) => [...document.querySelectorAll(selector)];
const rows = () => $$("[data-row]");

function walk(step) {
  const all = rows();
  if (!all.length) return false;
  const here = all.indexOf(document.activeElement);
  all[Math.max(0, Math.min(all.length - 1, here + step))].focus();
  return true;
}

function press(name) {
  const found = $(`[data-do~="${name}"]:not([hidden])`);
  if (!found) return false;
  found.focus();
  found.click();
  return true;
}

// To the next dossier; from text that is not kept yet the link is only pointed at, and Enter follows it.
function step(name) {
  const found = $(`[data-do~="${name}"]:not([hidden])`);
  if (!found || found.dispatchEvent(new Event("step", { bubbles: true, cancelable: true }))) return press(name);
  found.focus();
  return true;
}

// On Today, X ticks the row in focus, Shift+X every row from the last tick to it; S and M take the row itself if none is.
let last = null;

const box = (row) => row?.closest(".row")?.querySelector(".pick");

function pick(event) {
  const here = box(document.activeElement);
  if (!here) return press("select");
  const all = $$(".pick");
  const [from, to] = [all.indexOf(event.shiftKey ? last : here), all.indexOf(here)].sort((a, b) => a - b);
  if (event.shiftKey && from >= 0) for (const one of all.slice(from, to + 1)) one.checked = true;
  else here.checked = !here.checked;
  last = here;
  return true;
}

function several(name) {
  if (!$("#bulk")) return press(name);
  const here = box(document.activeElement);
  if (!$(".pick:checked") && here) here.checked = true;
  return Boolean($(".pick:checked")) && press(name);
}

function show() {
  $("#keys")?.showModal();
  return true;
}

function search() {
  const field = $("[data-key='/']");
  if (!field || !field.offsetParent) return false;
  field.focus();
  field.select();
  return true;
}

const KEYS = {
  j: () => step("next") || walk(1),
  k: () => step("previous") || walk(-1),
  a: () => press("approve"),
  n: () => press("doubt"),
  c: () => press("correct"),
  r: () => press("edit"),
  s: () => several("later"),
  m: () => several("mine"),
  x: pick,
  z: () => press("undo"),
  "/": search,
  "?": show,
};

// A tick box would press the first button below all rows: nobody means that by Enter.
addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches(".pick")) event.preventDefault();
});

const TYPING = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable], dialog";

addEventListener("keydown", (event) => {
  if (!("keys" in document.documentElement.dataset)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.getModifierState("AltGraph")) return;
  if (event.isComposing || event.repeat) return;
  if (event.target.closest(TYPING)) return;
  // A digit is told by its place: French and Belgian keyboards give it only with Shift.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
  if (digit) {
    const choice = $$("[data-choice]")[Number(digit[1]) - 1];
    if (choice) {
      event.preventDefault();
      choice.click();
      return;
    }
  }
  if (event.key === "Enter" && (event.target === document.body || event.target.id === "main")) {
    const main = $("main a.btn.main");
    if (main) {
      event.preventDefault();
      main.click();
    }
    return;
  }
  if (event.key === "Escape") {
    const toast = $("[data-toast]");
    if (toast?.contains(document.activeElement)) $("#main").focus();
    toast?.remove();
  }
  const does = KEYS[event.key.toLowerCase()];
  if (does?.(event)) event.preventDefault();
});
