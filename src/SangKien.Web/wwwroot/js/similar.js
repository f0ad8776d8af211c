// Ideas like the one that is being typed, said under it. The form works without this file.
"use strict";

(() => {
  const form = document.getElementById("tham-luan");
  if (!form) return;

  const pause = 2000;
  const waiting = new Map();
  const field = (idea, name) => idea.querySelector(`[name$=".${name}"]`).value;

  const show = (place, hints) => {
    const list = document.createElement("ul");
    for (const hint of hints) list.append(Object.assign(document.createElement("li"), { textContent: `“${hint.title}”, ${hint.unit}; ${hint.why}.` }));
    place.replaceChildren(...(hints.length ? ["Ý tưởng gần giống đã có:", list] : []));
  };

  // What comes after the next key was pressed is out of date.
  const ask = async (idea, turn) => {
    const body = new URLSearchParams({
      __RequestVerificationToken: form.elements.__RequestVerificationToken.value,
      Id: field(idea, "Id"), Title: field(idea, "Title"), Content: field(idea, "Content"),
    });
    const answer = await fetch(form.dataset.similar, { method: "POST", headers: { Accept: "application/json" }, body, redirect: "manual" }).catch(() => null);
    if (!answer?.ok) return;
    const hints = await answer.json();
    if (waiting.get(idea) === turn) show(idea.querySelector("[data-similar]"), hints);
  };

  form.addEventListener("input", event => {
    if (!/\.(Title|Content)$/.test(event.target.name)) return;
    const idea = event.target.closest("[data-idea]");
    clearTimeout(waiting.get(idea));
    const turn = setTimeout(() => ask(idea, turn), pause);
    waiting.set(idea, turn);
  });
})();
