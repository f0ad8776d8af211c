// Parts of a page that keep themselves up to date: <… id="x" data-live="/address of the part">. Every page works without this file.
// A part with data-live-leave="/address" also tells the server that somebody is here: it is asked by post, at once, and its leaving is told.
"use strict";

(() => {
  // A page of the hall asks more often: data-live-pause="800" on the body or on the part.
  const pause = Number(document.querySelector("[data-live-pause]")?.dataset.livePause ?? 20000);
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
    const known = tags.get(part.id);
    const post = part.dataset.liveLeave ? { method: "POST", body: token() } : {};
    const answer = await fetch(part.dataset.live, { headers: known ? { "If-None-Match": known } : {}, cache: "no-store", ...post });
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

  const round = async () => {
    let goesOn = true;
    if (!document.hidden)
      for (const part of document.querySelectorAll("[data-live]")) {
        try { goesOn = await ask(part) && goesOn; say(false); } catch { say(true); /* no network now; the next round asks again */ }
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
