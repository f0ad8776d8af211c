// The secretary's notes: each saves itself, is kept when the network is lost, and takes over what a colleague writes. The page works without it.
"use strict";

(() => {
  const page = document.querySelector("[data-notes]");
  if (!page) return;

  const pause = 1500;
  const areaOf = form => form.elements.Text;
  const saved = new WeakMap();
  const running = new WeakSet();
  const timers = new WeakMap();
  const keyOf = form => `ghi-chep:${page.dataset.notes}:${form.id}`;
  const say = (form, text) => { form.querySelector("[data-save-text]").textContent = text; };
  const isTouched = form => areaOf(form).value.trim() !== saved.get(form);
  const isUndecided = form => form.querySelector("[data-choice]") !== null;

  const keep = form => { try { localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), text: areaOf(form).value, version: form.elements.Version.value })); } catch { /* full or forbidden: the server's copy is what counts */ } };
  const forget = form => { try { localStorage.removeItem(keyOf(form)); } catch { /* as above */ } };

  const box = (form, text, other, choices) => {
    const note = document.createElement("div");
    note.className = "sk-note";
    note.dataset.choice = "";
    note.setAttribute("role", "alert");
    const line = document.createElement("p");
    line.textContent = text;
    const quoted = document.createElement("p");
    quoted.className = "sk-prose";
    quoted.textContent = other;
    const actions = document.createElement("div");
    actions.className = "sk-actions";
    for (const [words, choose] of choices) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-quiet btn-sm";
      button.textContent = words;
      button.addEventListener("click", () => { note.remove(); choose(); });
      actions.append(button);
    }
    note.append(line, quoted, actions);
    form.querySelector(".sk-notefoot").before(note);
  };

  const take = (form, text, version, isDecided) => {
    areaOf(form).value = text;
    form.elements.Version.value = version;
    form.elements.Decided.value = isDecided;
    keep(form);
    save(form);
  };

  const showConflict = (form, answer) => {
    const mine = areaOf(form).value;
    say(form, "");
    box(form, `${answer.by} vừa lưu bản khác lúc ${answer.at}:`, answer.other, [
      ["Giữ cả hai", () => take(form, `${answer.other}\n${mine}`, answer.version, false)],
      ["Lấy bản này", () => { saved.set(form, answer.other); take(form, answer.other, answer.version, false); }],
      ["Giữ bản của tôi", () => take(form, mine, answer.version, true)],
    ]);
  };

  const send = async (form, leaving) => {
    const text = areaOf(form).value.trim();
    const response = await fetch(form.dataset.autosave, { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(new FormData(form)), keepalive: leaving, redirect: "manual" });
    if (response.type === "opaqueredirect" || response.status === 401) { say(form, "Phiên làm việc đã hết. Nội dung vẫn giữ trên máy này; bấm “Lưu” để đăng nhập lại và lưu."); return; }
    if (response.status === 422) { say(form, (await response.json()).reason); return; }
    if (!response.ok) { say(form, "Chưa tự lưu được. Nội dung vẫn giữ trên máy này."); return; }
    const answer = await response.json();
    if (answer.other !== null) { showConflict(form, answer); return; }
    form.elements.Version.value = answer.version;
    form.elements.Decided.value = "false";
    saved.set(form, text);
    say(form, `Đã lưu lúc ${answer.savedAt}`);
    if (isTouched(form)) { keep(form); later(form); } else forget(form);
  };

  const save = (form, leaving = false) => {
    if (running.has(form) || isUndecided(form) || !isTouched(form)) return;
    running.add(form);
    send(form, leaving).catch(() => say(form, "Mất kết nối. Nội dung vẫn giữ trên máy này và sẽ được lưu khi có mạng.")).finally(() => running.delete(form));
  };
  const later = form => { clearTimeout(timers.get(form)); timers.set(form, setTimeout(() => save(form), pause)); };

  // What was kept here and never reached the server is offered back; the server then joins or shows both texts.
  const offer = form => {
    try {
      const kept = JSON.parse(localStorage.getItem(keyOf(form)) ?? "null");
      if (!kept) return;
      if (kept.text.trim() === saved.get(form)) { forget(form); return; }
      box(form, `Máy này còn giữ nội dung gõ lúc ${new Date(kept.at).toLocaleString("vi-VN")} chưa lưu lên cổng:`, kept.text, [
        ["Lấy lại và lưu", () => take(form, kept.text, kept.version, false)],
        ["Bỏ", () => forget(form)],
      ]);
    } catch { forget(form); }
  };

  const wire = form => {
    saved.set(form, areaOf(form).defaultValue.trim());
    form.addEventListener("input", () => { keep(form); later(form); });
    form.addEventListener("submit", () => forget(form));
    offer(form);
  };

  const all = () => [...page.querySelectorAll("[data-note]")];
  all().forEach(wire);
  const saveAll = leaving => { for (const form of all()) save(form, leaving); };
  addEventListener("online", () => saveAll(false));
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") saveAll(true); });
  setInterval(() => { if (navigator.onLine) saveAll(false); }, 4 * pause);

  // What live.js has fetched: a note for whoever was called meanwhile, and a colleague's text where nobody is typing.
  document.addEventListener("live", event => {
    for (const fresh of event.detail.querySelectorAll("[data-note]")) {
      const known = document.getElementById(fresh.id);
      if (!known) {
        const list = document.getElementById(fresh.parentElement.id);
        const before = fresh.nextElementSibling && document.getElementById(fresh.nextElementSibling.id);
        list?.insertBefore(fresh, before?.parentElement === list ? before : null);
        if (list) wire(fresh);
      } else if (!isTouched(known) && !isUndecided(known) && known.elements.Version.value !== fresh.elements.Version.value) {
        areaOf(known).value = areaOf(fresh).value;
        known.elements.Version.value = fresh.elements.Version.value;
        saved.set(known, areaOf(fresh).value.trim());
        say(known, fresh.querySelector("[data-save-text]").textContent);
      }
    }
  });
})();
