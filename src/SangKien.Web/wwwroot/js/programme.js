// The order of a programme by dragging and by Alt+arrow: the same post as the buttons of an item. Without this file the buttons do it all.
"use strict";

(() => {
  const list = document.querySelector("[data-programme=sua]");
  if (!list) return;

  const send = (item, place) => {
    const form = item.querySelector("[data-move]");
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "place", value: place });
    form.append(field);
    form.requestSubmit();
  };

  list.addEventListener("keydown", event => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    const item = event.target.closest("[data-item]");
    const button = item?.querySelector(event.key === "ArrowUp" ? "[data-up]" : "[data-down]");
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  // After a move the item keeps the focus, so that the next key moves it on.
  const moved = location.hash.startsWith("#muc-") ? document.getElementById(location.hash.slice(1)) : null;
  moved?.querySelector("[data-up]:not([aria-disabled]), [data-down]:not([aria-disabled])")?.focus({ preventScroll: true });

  Sortable.create(list, {
    draggable: "[data-item]", filter: "a, button", preventOnFilter: false, animation: 120, delay: 150, delayOnTouchOnly: true,
    onEnd: event => { if (event.oldIndex !== event.newIndex) send(event.item, event.newIndex + 1); },
  });
})();
