// Dragging a card to another lane: the same post as its menu "Chuyển". Without this file the menu does it all.
"use strict";

const board = document.querySelector("[data-board]");
const said = document.getElementById("da-chuyen");

function lanes() { return board.querySelectorAll("[data-lane]"); }

function count(lane, change) {
  const number = lane.querySelector("[data-count]");
  number.textContent = Number(number.textContent) + change;
}

async function move(event) {
  if (event.from === event.to) return;
  const form = event.item.querySelector("form");
  const fields = new FormData(form);
  fields.set("ThemeId", event.to.dataset.lane);
  // A redirect means that it was done; anything else is looked at on the page itself.
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" }).catch(() => null);
  if (answer?.type !== "opaqueredirect") { location.reload(); return; }
  count(event.from, -1);
  count(event.to, 1);
  said.textContent = `Đã chuyển “${event.item.querySelector("h3").textContent}” vào nhóm “${event.to.querySelector("h2").textContent}”.`;
}

if (board)
  for (const lane of lanes())
    Sortable.create(lane, { group: "y-tuong", draggable: "[data-card]", filter: "a, button, input, summary", preventOnFilter: false, animation: 120, delay: 150, delayOnTouchOnly: true, onEnd: move });
