// Parts of a page that keep themselves up to date: <… id="x" data-live="/address of the part">. Every page works without this file.
// A part with data-live-leave="/address" also tells the server that somebody is here: it is asked by post, at once, and its leaving is told.
"use strict";

(() => {
  // A page for the wall asks more often: <body data-live-pause="1000">.
  const pause = Number(document.body.dataset.livePause ?? 20000);
  const tags = new Map();

  // A part in which somebody is choosing or typing is left alone until the next round.
  const isBusy = part => part.contains(document.activeElement) || part.querySelector("input:checked");

  const token = () => new URLSearchParams({ __RequestVerificationToken: document.querySelector("input[name=__RequestVerificationToken]").value });

  const ask = async part => {
    const known = tags.get(part.id);
    const post = part.dataset.liveLeave ? { method: "POST", body: token() } : {};
    const answer = await fetch(part.dataset.live, { headers: known ? { "If-None-Match": known } : {}, cache: "no-store", ...post });
    if (answer.redirected) return false;
    if (answer.status !== 200) return true;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
    // A post without a session is answered with the sign-in page.
    if (!fresh) return false;
    if (!isBusy(part)) {
      if (fresh.innerHTML !== part.innerHTML) part.replaceWith(fresh);
      tags.set(part.id, answer.headers.get("ETag"));
    }
    return true;
  };

  const round = async () => {
    let goesOn = true;
    if (!document.hidden)
      for (const part of document.querySelectorAll("[data-live]")) {
        try { goesOn = await ask(part) && goesOn; } catch { /* no network now; the next round asks again */ }
      }
    if (goesOn) setTimeout(round, pause);
  };

  const here = () => {
    if (document.hidden) return;
    for (const part of document.querySelectorAll("[data-live-leave]")) ask(part).catch(() => { /* as above */ });
  };
  addEventListener("pageshow", here);
  document.addEventListener("visibilitychange", here);
  addEventListener("pagehide", () => {
    for (const part of document.querySelectorAll("[data-live-leave]")) navigator.sendBeacon(part.dataset.liveLeave, token());
  });

  setTimeout(round, pause);
})();
