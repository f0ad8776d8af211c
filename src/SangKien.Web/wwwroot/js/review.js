// The review of a plan: a click on a place of the page chooses it for the comment. The list of places does the same without it.
"use strict";

(() => {
  const form = document.getElementById("ghi-gop-y");
  const preview = document.querySelector(".sk-preview");
  if (!form || !preview) return;

  const places = form.elements.Section;
  preview.classList.add("is-picking");
  preview.addEventListener("click", event => {
    const place = event.target.closest("[id^=cho-]");
    const option = place && [...places.options].find(choice => `cho-${choice.value.replaceAll(" ", "_")}` === place.id);
    if (!option || String(getSelection()) !== "") return;
    places.value = option.value;
    preview.querySelector(".is-picked")?.classList.remove("is-picked");
    place.classList.add("is-picked");
    form.elements.Text.focus();
  });
})();
