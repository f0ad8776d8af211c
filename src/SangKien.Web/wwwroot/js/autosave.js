// A form that saves itself: <form data-autosave="/address"> with the stamp it started from, Version or Start, and [data-save-text] that
// says how it went. The answer is the stamp to go on from and the time, or why a person has to look. The page works without it.
"use strict";

(() => {
  const form = document.querySelector("form[data-autosave]");
  if (!form) return;

  const pause = 3000;
  const saveText = document.querySelector("[data-save-text]");
  const stamp = form.elements.Start ?? form.elements.Version;
  const say = text => { if (saveText.textContent !== text) saveText.textContent = text; };
  const values = () => new URLSearchParams([...new FormData(form)].filter(([name]) => name !== stamp.name)).toString();
  // A refused form is not stored yet, and a shown conflict is decided by the person, never by a save in the background.
  let saved = form.querySelector(".sk-errors") ? "" : values();
  let timer = 0;
  let running = null;

  const save = async leaving => {
    const sent = values();
    const response = await fetch(form.dataset.autosave, { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(new FormData(form)), keepalive: leaving, redirect: "manual" });
    if (response.type === "opaqueredirect" || response.status === 401) { say("Phiên làm việc đã hết. Bấm “Lưu nháp” để đăng nhập lại và lưu; chữ đã gõ không mất."); return; }
    if (!response.ok) { say("Chưa tự lưu được. Bấm “Lưu nháp” để xem lý do."); return; }
    const answer = await response.json();
    if (answer.reason) { say(answer.reason); return; }
    stamp.value = answer.start ?? answer.version;
    saved = sent;
    say(answer.conflicts?.length
      ? `Đồng nghiệp cũng vừa sửa: ${answer.conflicts.join(", ")}. Bấm “Lưu nháp” để chọn bản giữ lại.`
      : `Đã lưu lúc ${answer.savedAt}`);
  };

  const attempt = leaving => {
    if (running || form.querySelector("[data-conflict]") || saved === values()) return;
    running = save(leaving).catch(() => say("Mất kết nối. Chữ đã gõ vẫn còn ở trang này và sẽ được lưu khi có mạng.")).finally(() => { running = null; });
  };

  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(attempt, pause); });
  addEventListener("online", () => attempt());
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") attempt(true); });

  // A save that is under way ends before the form itself is sent, so that both carry the right stamp.
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    if (!running) { saved = values(); return; }
    event.preventDefault();
    event.stopPropagation();
    const button = event.submitter;
    running.finally(() => form.requestSubmit(button));
  }, true);
})();
