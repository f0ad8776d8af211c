// The order of a list by dragging and by Alt+arrow: <… data-reorder> with [data-item]s, whose buttons [data-up] and [data-down] post the
// new place as the last number of their value. Without this file the buttons do it all.
"use strict";

(() => {
  const list = document.querySelector("[data-reorder]");
  if (!list) return;

  const usable = "[data-up]:not([aria-disabled]), [data-down]:not([aria-disabled])";

  // Alt+arrow in a choice opens it.
  list.addEventListener("keydown", event => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown") || event.target.matches("select")) return;
    const button = event.target.closest("[data-item]")?.querySelector(event.key === "ArrowUp" ? "[data-up]" : "[data-down]");
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  // After a move the item keeps the focus, so that the next key moves it on.
  const moved = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (moved?.matches("[data-item]")) moved.querySelector(usable)?.focus({ preventScroll: true });

  Sortable.create(list, {
    draggable: "[data-item]", handle: list.dataset.reorder || undefined, filter: "a, button", preventOnFilter: false, animation: 120, delay: 150, delayOnTouchOnly: true,
    onEnd: ({ item, oldDraggableIndex: from, newDraggableIndex: to }) => {
      if (from === to) return;
      const button = item.querySelector(usable);
      button.value = button.value.replace(/\d+$/, Number(item.dataset.place) + to - from);
      button.click();
    },
  });
})();
