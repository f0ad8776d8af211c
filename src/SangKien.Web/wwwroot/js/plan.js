// The editor of a plan: items are dragged, citations are put where one types. It saves itself by autosave.js and works without either.
"use strict";

(() => {
  const form = document.getElementById("ke-hoach");
  if (!form) return;

  const say = text => { document.querySelector("[data-save-text]").textContent = text; };

  // Dropping an item is the same post as its buttons "Đưa lên", "Đưa xuống".
  for (const list of form.querySelectorAll("[data-sort]")) {
    for (const grip of list.querySelectorAll("[data-grip]")) grip.hidden = false;
    Sortable.create(list, {
      draggable: "[data-item]", handle: "[data-grip]", animation: 120,
      onEnd: event => {
        if (event.oldDraggableIndex === event.newDraggableIndex) return;
        const command = document.createElement("input");
        Object.assign(command, { type: "hidden", name: "Command", value: `move.${list.dataset.sort}.${event.oldDraggableIndex}.${event.newDraggableIndex}` });
        // The names still carry the old places, which is what the command counts by.
        form.prepend(command);
        form.requestSubmit();
      },
    });
  }

  // A citation goes where the cursor last stood.
  let last = null;
  form.addEventListener("focusin", event => { if (event.target.matches("textarea, input[type=text]") && !event.target.closest("#Citations")) last = event.target; });
  for (const button of form.querySelectorAll("[data-cite]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      if (!last) { say("Đặt con trỏ vào chỗ cần viện dẫn trước."); return; }
      last.setRangeText(button.dataset.cite, last.selectionStart, last.selectionEnd, "end");
      last.focus();
      last.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
})();
