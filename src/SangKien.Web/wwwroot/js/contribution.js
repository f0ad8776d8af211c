// The form of a contribution: saves itself, counts words, keeps what is typed when the network is lost. The page works without it.
"use strict";

(() => {
  const form = document.getElementById("tham-luan");
  if (!form) return;

  const pause = 3000;
  const key = `tham-luan:${form.dataset.keep}`;
  const saveText = document.querySelector("[data-save-text]");
  const obstacle = document.querySelector("[data-obstacle]");
  const send = document.querySelector("[data-send]");
  const typed = () => [...form.querySelectorAll("input[type=text], textarea, select")];
  const values = () => Object.fromEntries(typed().map(field => [field.name, field.value.trim()]));
  const say = text => { if (saveText.textContent !== text) saveText.textContent = text; };

  // What the server has served: the browser itself may have put newer text back into the fields, and a refused form is not stored yet.
  const servedValue = field => field.defaultValue ?? [...field.options].find(option => option.defaultSelected)?.value ?? "";
  const isUndecided = form.querySelector("[data-conflict]") !== null;
  const isRefused = form.querySelector(".sk-errors") !== null && !isUndecided;
  const served = isRefused ? {} : Object.fromEntries(typed().map(field => [field.name, servedValue(field).trim()]));

  let saved = JSON.stringify(served);
  let timer = 0;
  let running = null;

  // Words of each text area, beside its hint.
  for (const area of form.querySelectorAll("textarea")) {
    const counter = document.createElement("p");
    counter.className = "sk-small sk-num sk-words mb-0";
    area.after(counter);
    const words = () => { counter.textContent = `${area.value.trim() ? area.value.trim().split(/\s+/).length : 0} từ`; };
    area.addEventListener("input", words);
    words();
  }

  // The form as it would be sent, with the stamp it started from, and of its texts those that are newer than the server's.
  const keep = () => {
    const now = values();
    const fields = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "__RequestVerificationToken");
    const texts = Object.keys(now).filter(name => now[name] && now[name] !== served[name]).map(name => now[name]);
    try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields, texts })); } catch { /* full or forbidden: the server's copy is what counts */ }
  };
  const forget = () => { try { localStorage.removeItem(key); } catch { /* as above */ } };

  const showProgress = (complete, reason) => {
    for (const count of document.querySelectorAll("[data-idea-count]")) {
      count.querySelector("[data-idea-number]").textContent = complete;
      count.querySelectorAll(".sk-pips i").forEach((pip, index) => pip.classList.toggle("on", index < complete));
    }
    obstacle.classList.toggle("d-none", !reason);
    obstacle.textContent = reason ? `Chưa nộp được: ${reason}` : "";
    if (reason) { send.setAttribute("aria-disabled", "true"); send.setAttribute("aria-describedby", "ly-do"); }
    else { send.removeAttribute("aria-disabled"); send.removeAttribute("aria-describedby"); }
  };

  // How an idea stands, as the server would show it.
  const looks = document.getElementById("tinh-trang-y-tuong").content.children;
  const mark = (idea, parts) => {
    const look = looks[parts], state = idea.querySelector("[data-idea-state]");
    if (state.textContent === look.textContent) return;
    for (const { dataset } of looks) if (dataset.edge) idea.classList.toggle(dataset.edge, dataset.edge === look.dataset.edge);
    state.replaceWith(look.cloneNode(true));
  };

  // Said while typing, so that "Nộp" is on as soon as the second idea is there; the server counts again.
  const count = () => {
    if (form.dataset.closed) return;
    const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase().trim().replace(/\s+/g, " ");
    const titles = new Set(), contents = new Set();
    let complete = 0;
    form.querySelectorAll("[data-idea]").forEach((idea, index) => {
      const title = fold(form.elements[`Ideas[${index}].Title`].value), content = fold(form.elements[`Ideas[${index}].Content`].value);
      mark(idea, Boolean(title) + Boolean(content));
      if (!title || !content) return;
      if (!titles.has(title) && !contents.has(content)) complete++;
      titles.add(title); contents.add(content);
    });
    const minimum = Number(form.dataset.minimum);
    showProgress(complete, complete >= minimum ? "" : `mới có ${complete}/${minimum} ý tưởng có đủ tên và nội dung.`);
  };

  const show = answer => {
    form.elements.Start.value = answer.start;
    answer.ideaIds.forEach((id, index) => { const field = form.elements[`Ideas[${index}].Id`]; if (field) field.value = id; });
    say(answer.conflicts.length
      ? `Đồng nghiệp cũng vừa sửa: ${answer.conflicts.join(", ")}. Bấm “Lưu nháp” để chọn bản giữ lại.`
      : `Đã lưu lúc ${answer.savedAt}`);
  };

  const save = async leaving => {
    const sent = JSON.stringify(values());
    const response = await fetch(form.dataset.autosave, { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(new FormData(form)), keepalive: leaving, redirect: "manual" });
    if (response.type === "opaqueredirect" || response.status === 401) { say("Phiên làm việc đã hết. Nội dung vẫn giữ trên máy này; bấm “Lưu nháp” để đăng nhập lại và lưu."); return; }
    if (response.status === 422) { say((await response.json()).reason); return; }
    if (!response.ok) { say("Chưa tự lưu được. Nội dung vẫn giữ trên máy này."); return; }
    const answer = await response.json();
    show(answer);
    saved = sent;
    Object.assign(served, JSON.parse(sent));
    if (sent !== JSON.stringify(values())) { keep(); return; }
    showProgress(answer.completeIdeas, answer.obstacle);
    forget();
  };

  const attempt = leaving => {
    // A shown conflict is decided by the person, never by a save in the background.
    if (running || form.querySelector("[data-conflict]") || saved === JSON.stringify(values())) return;
    running = save(leaving)
      .catch(() => say("Mất kết nối. Nội dung vẫn giữ trên máy này và sẽ được lưu khi có mạng."))
      .finally(() => { running = null; });
  };

  form.addEventListener("input", () => { keep(); count(); clearTimeout(timer); timer = setTimeout(attempt, pause); });
  addEventListener("online", () => attempt());
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") attempt(true); });
  setInterval(() => { if (navigator.onLine) attempt(); }, 4 * pause);

  // A save that is under way ends before the form itself is sent, else both would add the same new idea.
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    if (!running) { saved = JSON.stringify(values()); return; }
    event.preventDefault();
    event.stopPropagation();
    const button = event.submitter;
    running.finally(() => form.requestSubmit(button));
  }, true);

  // Sent as it was kept, so that the server joins it with what was stored since and makes room for ideas that the page has no fields for.
  const takeBack = fields => {
    const again = document.createElement("form");
    again.method = "post";
    again.action = form.action;
    const own = ["__RequestVerificationToken", form.elements.__RequestVerificationToken.value];
    for (const [name, value] of [...fields.filter(([name]) => name !== "Step"), own, ["Step", "save"]]) {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      again.append(field);
    }
    document.body.append(again);
    again.submit();
  };

  // What was kept here and never reached the server is offered back; it goes once the server shows all of it.
  const box = form.querySelector("[data-kept]");
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null");
    const standsIn = texts => kept.texts.every(text => Object.values(texts).includes(text));
    if (isRefused) keep();
    else if (kept && !isUndecided && standsIn(served)) forget();
    else if (kept && !isUndecided && !standsIn(values())) {
      box.querySelector("[data-kept-text]").textContent = `Máy này còn giữ nội dung gõ lúc ${new Date(kept.at).toLocaleString("vi-VN")} chưa lưu lên cổng.`;
      box.classList.remove("d-none");
      box.querySelector("[data-kept-take]").addEventListener("click", () => takeBack(kept.fields));
      box.querySelector("[data-kept-drop]").addEventListener("click", () => { box.classList.add("d-none"); forget(); });
    }
  } catch { forget(); }
})();
