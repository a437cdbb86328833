// The server always answers with a whole page. Without this script, a form posts and the browser shows the answer. With
// it, the same answer's <main> takes the place of the one on screen: focus, scroll and open details stay where they were.

// Which control this is, told by what it leads to or sends: the main that comes has another one in its place.
const told = (e) =>
  [e.matches("summary") ? e.parentElement.id : e.id, e.getAttribute("href"), e.name, e.value]
    .concat(e.form?.getAttribute("action"))
    .join(" ");

const kept = () => ({
  focus: document.activeElement?.closest("main") && document.activeElement,
  caret: document.activeElement?.selectionStart,
  scrolled: [...document.querySelectorAll("main, main [id]")].filter((e) => e.scrollTop).map((e) => [e.id, e.scrollTop]),
  top: scrollY,
  open: [...document.querySelectorAll("main details[id][open]")].map((e) => e.id),
  written: written().map((e) => [e.id, e.defaultValue, e.value]),
});

// What somebody wrote and has not kept yet, what the server refused among it: no page takes it away.
const written = () => [...document.querySelectorAll("main textarea[id]")]
  .filter((e) => e.value !== e.defaultValue || "unkept" in e.dataset);

// True when each of these texts has its place in a page: the text that it was begun on, and not somebody else's.
const takes = (page) => written().every((e) => page.getElementById(e.id)?.defaultValue === e.defaultValue);

const address = () => location.pathname + location.search;
let drawn = address(); // what is on screen
let leaving = false; // by a form or a link that takes what is written along, or was told to leave it
const parsed = (html) => new DOMParser().parseFromString(html, "text/html");
const NOTHING = { scrolled: [], top: 0, open: [], written: [] }; // another page begins at its top
const FRAME = [".nav", "[data-theme-toggle]", "#keys"]; // what of the frame each page has its own of

// Another page: a dossier after a list, the next dossier.
const moves = (to) => new URL(to).pathname !== drawn.split("?")[0];

export function put(page, from, frame = FRAME) {
  const main = page.querySelector("main");
  if (!main) throw new Error("the answer has no <main>");
  const before = moves(from || location.href) ? NOTHING : kept();
  const top = scrollY;
  document.querySelector("main").replaceWith(document.adoptNode(main));
  document.title = page.title;
  if (from && from !== location.href) {
    history.replaceState({ top }, ""); // for the way back
    history.pushState({}, "", from);
  }
  drawn = address();
  leaving = false;
  for (const id of before.open) document.getElementById(id)?.setAttribute("open", "");
  for (const [id, top] of before.scrolled) {
    const element = document.getElementById(id);
    if (element) element.scrollTop = top;
  }
  scrollTo(0, before.top);
  for (const [id, began, text] of before.written) {
    const field = document.getElementById(id);
    if (field?.defaultValue === began) field.value = text;
  }
  const had = before.focus;
  const like = (e) => had.id ? e.id === had.id : told(e) === told(had);
  const again = had && [main, ...main.querySelectorAll(had.tagName)].find(like);
  const target = main.querySelector("[autofocus]") ?? again ?? (before === NOTHING || had ? main : null);
  target?.focus({ preventScroll: !target.matches?.("[autofocus]") });
  if (before.caret != null && target?.setSelectionRange) target.setSelectionRange(before.caret, before.caret);
  for (const part of frame) exchange(part, page.querySelector(part));
  inSight();
  say(main.dataset.say ?? "");
  document.dispatchEvent(new Event("main:put"));
}

// A link in it that has the focus has it in the one that comes.
function exchange(part, its) {
  const here = document.querySelector(part);
  if (!its || !here || its.isEqualNode(here)) return;
  const at = here.contains(document.activeElement) && document.activeElement.getAttribute("href");
  here.replaceWith(document.adoptNode(its));
  if (at) its.querySelector(`[href="${CSS.escape(at)}"]`)?.focus({ preventScroll: true });
}

// On a narrow screen the menu runs past the edge: the entry one is at stands in its middle.
function inSight() {
  const nav = document.querySelector(".nav");
  const here = nav?.querySelector("[aria-current]");
  if (here) nav.scrollLeft = here.offsetLeft - nav.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2;
}
inSight();
addEventListener("resize", inSight);

// What somebody who only hears the page has to know of.
const state = () => {
  const main = document.querySelector("main");
  return [main.querySelector("h1").textContent, main.dataset.revision, main.dataset.version].join();
};

// A page that changed by itself keeps the toast of the last action: its undo stays until the next one.
document.addEventListener("live:put", (event) => {
  const toast = document.querySelector("[data-toast]");
  const before = state();
  put(parsed(event.detail), "", [".nav"]); // the keys and the theme are the same page's
  const words = toast?.querySelector("#told");
  const other = document.querySelector("[data-toast]");
  if (toast && !other) document.querySelector("main").append(toast);
  else if (words) other.prepend(words);
  if (state() !== before) say(phrase("renewed"));
});
document.addEventListener("live:say", (event) => say(event.detail));

export function say(sentence) {
  const region = document.getElementById("say");
  if (region) region.textContent = sentence;
}

// Signed out, another page's form, or a fault: nothing was done. What somebody wrote stays on screen, and the reason above it.
function refuse(page, form, button) {
  const said = (selector) => page.querySelector(selector)?.textContent ?? "";
  const note = Object.assign(document.createElement("p"), { id: "refused", className: "note warn mb3", role: "alert" });
  const words = document.createElement("span");
  words.append(Object.assign(document.createElement("b"), { textContent: said("main h1") }), ` ${said("main .lead")} `);
  const door = page.querySelector("main a[href='/login']");
  if (door) words.append(Object.assign(door, { target: "_blank", className: "" }));
  note.append(words);
  document.getElementById("refused")?.remove();
  document.querySelector("main").prepend(note);
  note.scrollIntoView({ block: "nearest" });
  delete form.dataset.busy;
  button?.removeAttribute("aria-busy");
}

// Said, and shown below beside what is told there already; `about` names the page it is of, `its` brings that one's undo.
function tell(sentence, about = "", its = null) {
  say(`${about} ${sentence}`.trim());
  const words = Object.assign(document.createElement("span"), { id: "told" });
  if (about) words.append(Object.assign(document.createElement("b"), { textContent: about }), " ");
  words.append(sentence);
  document.getElementById("told")?.remove();
  const toast = document.querySelector("[data-toast]") ?? its ?? document.createElement("div");
  if (toast === its) toast.querySelector("span")?.remove();
  toast.className = "toast";
  toast.dataset.toast = "";
  toast.prepend(words);
  if (!toast.closest("main") || toast === its) document.querySelector("main").append(toast);
}

const phrase = (name) => document.getElementById("say").dataset[name];
const unkept = () => tell(phrase("unkept"));

const takesText = (page) => written().length && !leaving && !page.querySelector("main textarea");

// Whoever went on meanwhile keeps the page they went to, and is told what became of the other.
function show(answer, text, form, button) {
  const page = parsed(text);
  const sentence = page.querySelector("main")?.dataset.say || page.title;
  if (form.dataset.busy !== drawn) tell(sentence, form.dataset.about, page.querySelector("[data-toast]"));
  else if (!answer.ok && ([401, 403].includes(answer.status) || takesText(page))) refuse(page, form, button);
  else put(page, answer.redirected ? answer.url : "");
}

const post = (form, button) => fetch(form.action, {
  method: "POST",
  body: new URLSearchParams(new FormData(form, button)),
  signal: AbortSignal.timeout(15000),
});

// What somebody wrote in another form is kept before anything else happens; false when it could not be, and was told so.
async function keep(form, button) {
  for (const text of written().filter((e) => e.form !== form)) {
    if (!text.form?.matches("[data-keeps]")) return unkept(); // to keep it is an act of its own
    const answer = await post(text.form);
    const came = await answer.text();
    if (!answer.ok) return show(answer, came, form, button);
    const { version } = parsed(came).querySelector("main").dataset;
    if (version) text.form.elements.version.value = version; // whoever stays after all writes on this
    text.defaultValue = text.value;
  }
  return true;
}

// Text that is not kept yet is kept before anything else. Where it can not be, the person is told so and stays; who asks
// a second time on the same page leaves it behind.
const asked = new WeakMap();

function again(what) {
  const here = document.querySelector("main");
  const before = asked.get(what);
  asked.set(what, here);
  return before === here;
}

async function mayGo(what, button) {
  const here = document.querySelector("main");
  if (await keep(what, button).catch(unkept)) return true;
  leaving = here.isConnected && again(what); // a page that only now says why was seen by nobody
  return leaving;
}

async function away(what, go) {
  if (what.dataset.busy) return; // a second click
  what.dataset.busy = drawn;
  what.setAttribute("aria-busy", "true");
  const goes = await mayGo(what);
  what.removeAttribute("aria-busy");
  delete what.dataset.busy;
  if (!goes) return;
  if (leaving) what.dataset.leave = "";
  go();
}

addEventListener("beforeunload", (event) => written().length && !leaving && event.preventDefault());
addEventListener("pageshow", () => { leaving = false; });

function elsewhere(event) {
  const { target: form, submitter } = event;
  if (form.method === "dialog") return;
  if ("leave" in form.dataset || !written().some((e) => e.form !== form)) {
    leaving = true;
    return;
  }
  event.preventDefault();
  away(form, () => form.requestSubmit(submitter));
}

addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form[data-stay]")) return elsewhere(event);
  event.preventDefault();
  if (form.dataset.busy) return; // a second click
  form.dataset.busy = drawn; // the page that it was sent from
  form.dataset.about = document.title.split(" · ")[0];
  event.submitter?.setAttribute("aria-busy", "true");
  try {
    if (!(await mayGo(form, event.submitter))) {
      event.submitter?.removeAttribute("aria-busy");
      delete form.dataset.busy;
      return;
    }
    const answer = await post(form, event.submitter);
    if (!answer.headers.get("content-type")?.startsWith("text/html")) throw answer;
    const text = await answer.text();
    show(answer, text, form, event.submitter);
  } catch {
    // The line broke: let the browser try by itself and say what happened.
    if (form.dataset.busy !== drawn) return tell(phrase("unanswered"), form.dataset.about);
    form.removeAttribute("data-stay");
    delete form.dataset.busy;
    form.requestSubmit(event.submitter);
  }
});

// A preview that follows what somebody types: the same form, its answer's #preview alone.
let soon;
addEventListener("input", (event) => {
  const form = event.target.form;
  if (!form?.matches("form[data-live]")) return;
  clearTimeout(soon);
  soon = setTimeout(async () => {
    try {
      const fields = new URLSearchParams(new FormData(form));
      const answer = await fetch(form.action, { method: "POST", body: fields, signal: AbortSignal.timeout(15000) });
      const page = parsed(await answer.text());
      const preview = page.getElementById("preview");
      if (preview) document.getElementById("preview")?.replaceWith(document.adoptNode(preview));
      say(page.querySelector(".errors b")?.textContent ?? "");
    } catch {
      // the button still asks for it
    }
  }, 600);
});

// A link to a dossier, or to another state of the same page (a piece, a page of a file, a filter): its <main> alone,
// without the cost of a new document. Anything unusual, and what takes the server elsewhere, is left to the browser.
const ours = (to) => to.origin === location.origin && to.pathname + to.search !== address() &&
  (to.pathname === location.pathname || (/^\/d\/[^/]+$/.test(to.pathname) && !written().length));
let following;

addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  const special = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!link || special || event.defaultPrevented || link.target || link.hasAttribute("download")) return;
  leaving = "leave" in link.dataset;
  if (written().length && !leaving && link.pathname !== location.pathname) {
    event.preventDefault();
    away(link, () => link.click());
    return;
  }
  if (!link.closest("main") || !ours(link)) return;
  event.preventDefault();
  const to = new URL(link.href);
  if (written().length && !("leave" in link.dataset)) to.searchParams.set("edit", "1"); // looking at a piece while writing
  link.setAttribute("aria-busy", "true");
  follow(link, to.href, () => arrive(to.hash), () => location.assign(to.href)).finally(() => link.removeAttribute("aria-busy"));
});

function stayHere() {
  if (address() !== drawn) history.pushState({}, "", drawn); // it was the way back
  unkept();
}

// Styles and scripts are those of this document; after an upgrade they are others, and the browser starts anew.
const files = (page) => [...page.querySelectorAll("head link[href], head script[src]")]
  .map((e) => e.getAttribute("href") ?? e.getAttribute("src"));

async function follow(what, href, then, otherwise) {
  following?.abort(); // a second link: the first is not wanted any more
  const wanted = (following = new AbortController());
  try {
    const answer = await fetch(href, { headers: { accept: "text/html" }, signal: wanted.signal });
    if (!answer.ok || answer.redirected) throw answer;
    const page = parsed(await answer.text());
    const here = files(document);
    if (!files(page).every((one) => here.includes(one))) throw answer;
    if (!leaving && !takes(page) && !again(what)) return stayHere();
    put(page, href);
    then();
  } catch {
    if (!wanted.signal.aborted) otherwise();
  }
}

// Where a new document would have begun: at the place that the link names, or at the top; its title is said.
function arrive(hash, top = 0) {
  const place = hash && document.getElementById(hash.slice(1));
  if (place) {
    place.scrollTop = 0;
    place.scrollIntoView();
    if (!place.querySelector("[autofocus]")) place.focus({ preventScroll: true }); // where one writes has it
  } else scrollTo(0, top);
  say(document.querySelector("main").dataset.say || document.title);
}

addEventListener("step", (event) => {
  if (!written().length) return;
  event.preventDefault();
  unkept();
});

// Back and forward. A place within the page that is shown is one too: the browser goes there by itself.
addEventListener("popstate", (event) => {
  if (address() === drawn) return;
  const writes = new URLSearchParams(location.search).has("edit"); // another piece, beside the same text
  if (written().length && (moves(location.href) || !writes)) {
    written()[0].focus();
    stayHere();
    return;
  }
  const top = event.state?.top ?? 0; // where it was left
  follow(document, location.href, () => arrive("", top), () => location.reload());
});
