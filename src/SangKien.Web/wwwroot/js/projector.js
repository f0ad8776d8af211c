// The button "Toàn màn hình" of a page for the wall. The page shows itself without this file.
"use strict";

(() => {
  const button = document.querySelector("[data-fullscreen]");
  if (!button || !document.fullscreenEnabled) return;
  button.hidden = false;
  button.addEventListener("click", () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
})();
