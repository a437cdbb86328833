// A fact in the letter shows which line of the checklist it comes from, while the pointer or the focus is on it.

function light(event) {
  const key = event.target.closest?.("[data-from]")?.dataset.from;
  for (const line of document.querySelectorAll(".pieces .lit")) line.classList.remove("lit");
  if (key) document.getElementById(`line-${key}`)?.classList.add("lit");
}

for (const kind of ["pointerover", "focusin"]) addEventListener(kind, light);
