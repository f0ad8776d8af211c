// The editor of a plan: saves itself, items are dragged, citations are put where one types. The page works without it.
"use strict";

(() => {
  const form = document.getElementById("ke-hoach");
  if (!form) return;

  const pause = 3000;
  const saveText = document.querySelector("[data-save-text]");
  const say = text => { saveText.textContent = text; };
  const values = () => new URLSearchParams([...new FormData(form)].filter(([name]) => name !== "Version")).toString();
  let saved = values();
  let timer = 0;
  let running = null;

  const save = async leaving => {
    const sent = values();
    const response = await fetch(form.dataset.autosave, { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(new FormData(form)), keepalive: leaving, redirect: "manual" });
    if (response.type === "opaqueredirect" || response.status === 401) { say("Phiên làm việc đã hết. Bấm “Lưu nháp” để đăng nhập lại và lưu; chữ đã gõ không mất."); return; }
    if (!response.ok) { say("Chưa tự lưu được. Bấm “Lưu nháp” để xem lý do."); return; }
    const answer = await response.json();
    if (answer.reason) { say(answer.reason); return; }
    form.elements.Version.value = answer.version;
    saved = sent;
    say(`Đã lưu lúc ${answer.savedAt}`);
  };

  const attempt = leaving => {
    if (running || saved === values()) return;
    running = save(leaving).catch(() => say("Mất kết nối. Chữ đã gõ vẫn còn ở trang này và sẽ được lưu khi có mạng.")).finally(() => { running = null; });
  };

  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(attempt, pause); });
  addEventListener("online", () => attempt());
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") attempt(true); });

  // A save that is under way ends before the form itself is sent, so that both carry the right version.
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    if (!running) { saved = values(); return; }
    event.preventDefault();
    event.stopPropagation();
    const button = event.submitter;
    running.finally(() => form.requestSubmit(button));
  }, true);

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
