// The pages of the hall: the clock of who speaks, and buttons that do not leave the page. The pages work without this file.
"use strict";

// The server says how long somebody has spoken; from there on the page counts by itself, whatever the clock of this machine says.
const started = new WeakMap();

const tick = () => {
  for (const clock of document.querySelectorAll("[data-used]")) {
    if (!started.has(clock)) started.set(clock, performance.now() - Number(clock.dataset.used));
    const seconds = Math.max(0, Math.floor((performance.now() - started.get(clock)) / 1000));
    clock.querySelector("[data-used-text]").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    clock.classList.toggle("is-over", seconds > Number(clock.dataset.minutes) * 60);
  }
};
setInterval(tick, 250);

// A press is answered in place: what lives on the page and the line about what was done are taken from the page that would have come.
const takeOver = (page, form) => {
  for (const part of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(part.id);
    if (fresh) part.replaceWith(fresh);
  }
  const main = document.getElementById("noi-dung");
  for (const line of main.querySelectorAll(":scope > .sk-flash, :scope > .sk-note-error[role=alert]:not([data-live-lost])")) line.remove();
  for (const line of [...page.querySelectorAll("main > .sk-flash, main > .sk-note-error[role=alert]:not([data-live-lost])")].reverse()) main.prepend(line);
  const region = form.isConnected && form.closest("[id]");
  const fresh = region && page.getElementById(region.id);
  if (fresh && !region.matches("[data-live]")) region.replaceWith(fresh);
};

document.addEventListener("submit", async event => {
  const form = event.target;
  if (!form.hasAttribute("data-stay") || event.defaultPrevented) return;
  event.preventDefault();
  const lost = document.querySelector("[data-live-lost]");
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, event.submitter)) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    // The session has ended, or something unforeseen: the browser shows that page itself.
    if (!page.querySelector("[data-live]")) { form.submit(); return; }
    if (lost) lost.hidden = true;
    takeOver(page, form);
  } catch {
    if (lost) lost.hidden = false;
  } finally {
    delete form.dataset.sent;
  }
});
