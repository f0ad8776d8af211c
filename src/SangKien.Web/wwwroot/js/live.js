// Parts of a page that keep themselves up to date: <… id="x" data-live="/address of the part">. Every page works without this file.
// A part with data-live-pause="800" is asked so often, others every 20 seconds; with data-live-wait="10" the server may let the question wait for
// the next change up to so many seconds, so that it is seen at once.
// A part with data-live-leave="/address" also tells the server that somebody is here: it is asked by post, at once, and its leaving is told.
"use strict";

(() => {
  const usualPause = 20000;

  // A phone that changed its network may never hear the answer: after so long it asks anew.
  const patience = 10000;
  const tags = new Map();

  // A part in which somebody is choosing or typing is left alone until the next round.
  const isBusy = part => part.contains(document.activeElement?.closest("input, select, textarea")) || part.querySelector("input:checked");

  // What has the focus in a part is found again by where it leads, by the action of its form, or by the words of its summary, but for numbers.
  const wordsOf = details => details.querySelector("summary").textContent.replace(/\d+/g, "");
  const addressOf = element => element?.getAttribute("href") ?? element?.closest("form")?.getAttribute("action") ?? (element?.matches("summary") ? wordsOf(element.parentElement) : null);

  const replace = (part, fresh) => {
    const address = part.contains(document.activeElement) ? addressOf(document.activeElement) : null;
    for (const open of part.querySelectorAll("details[open]")) {
      const same = [...fresh.querySelectorAll("details")].find(known => wordsOf(known) === wordsOf(open));
      if (same) same.open = true;
    }
    part.replaceWith(fresh);
    if (address) [...fresh.querySelectorAll("a, button, summary")].find(element => addressOf(element) === address)?.focus();
  };

  const token = () => new URLSearchParams({ __RequestVerificationToken: document.querySelector("input[name=__RequestVerificationToken]").value });

  const ask = async part => {
    const wait = Number(part.dataset.liveWait ?? 0);
    const headers = wait > 0 ? { Prefer: `wait=${wait}` } : {};
    if (tags.has(part.id)) headers["If-None-Match"] = tags.get(part.id);
    const post = part.dataset.liveLeave ? { method: "POST", body: token() } : {};
    const answer = await fetch(part.dataset.live, { headers, cache: "no-store", signal: AbortSignal.timeout(1000 * wait + patience), ...post });
    if (answer.redirected) return false;
    if (answer.status !== 200) return true;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(part.id);
    // A post without a session is answered with the sign-in page.
    if (!fresh) return false;
    document.dispatchEvent(new CustomEvent("live", { detail: page }));
    if (part.isConnected && !isBusy(part)) {
      if (fresh.innerHTML !== part.innerHTML) replace(part, fresh);
      tags.set(part.id, answer.headers.get("ETag"));
    }
    return true;
  };

  // A page that shows the hall says when it no longer hears from the server.
  const say = isLost => { const line = document.querySelector("[data-live-lost]"); if (line) line.hidden = !isLost; };

  // Questions begin a pause apart; one that has waited at the server is followed by the next at once.
  const follow = async id => {
    const part = document.getElementById(id);
    if (!part?.dataset.live) return;
    const asked = performance.now();
    let goesOn = true;
    if (!document.hidden) {
      try { goesOn = await ask(part); say(false); } catch { say(true); /* no network now; the next round asks again */ }
    }
    const pause = Number(part.dataset.livePause ?? usualPause);
    if (goesOn) setTimeout(follow, Math.max(0, asked + pause - performance.now()), id);
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

  for (const part of document.querySelectorAll("[data-live]")) setTimeout(follow, Number(part.dataset.livePause ?? usualPause), part.id);
})();
