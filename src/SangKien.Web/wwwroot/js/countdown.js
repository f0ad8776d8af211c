// How long is left until a deadline: <span role="timer" data-countdown="until" data-now="as served" data-after="what then holds">.
// Counted from the server's moment by a clock that nobody can set; the words that were served stay true without this file.
"use strict";

(() => {
  const places = () => document.querySelectorAll("[data-countdown]");
  if (places().length === 0) return;

  let base = { server: Date.parse(places()[0].dataset.now), at: performance.now() };
  const now = () => base.server + performance.now() - base.at;

  // Said once, at the end; the numbers before it are no news.
  const voice = document.createElement("p");
  voice.className = "visually-hidden";
  voice.setAttribute("role", "status");
  document.body.append(voice);

  const words = milliseconds => {
    const seconds = Math.floor(milliseconds / 1000), minutes = Math.floor(seconds / 60), hours = Math.floor(minutes / 60), days = Math.floor(hours / 24);
    const two = (large, small) => small ? `${large} ${small}` : large;
    if (days) return two(`${days} ngày`, hours % 24 ? `${hours % 24} giờ` : "");
    if (hours) return two(`${hours} giờ`, minutes % 60 ? `${minutes % 60} phút` : "");
    return minutes ? `${minutes} phút ${String(seconds % 60).padStart(2, "0")} giây` : `${seconds} giây`;
  };

  const show = place => {
    const left = Date.parse(place.dataset.countdown) - now();
    const text = left > 0 ? `còn ${words(left)}` : place.dataset.after;
    if (place.textContent === text) return;
    place.textContent = text;
    if (left <= 0) voice.textContent = text;
  };

  // A computer that has slept counts nothing meanwhile, so a page that is looked at again asks the server.
  const ask = async () => {
    if (document.hidden) return;
    const answer = await fetch("/dong-ho", { cache: "no-store" }).catch(() => null);
    if (answer?.ok && !answer.redirected) base = { server: Date.parse(await answer.text()), at: performance.now() };
  };

  document.addEventListener("visibilitychange", ask);
  addEventListener("pageshow", event => { if (event.persisted) ask(); });
  setInterval(() => places().forEach(show), 1000);
})();
