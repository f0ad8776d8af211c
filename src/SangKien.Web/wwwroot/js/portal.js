// Conveniences only: every page works without this file.
"use strict";

// A menu closes on Esc and on a click outside.
document.addEventListener("click", event => {
  for (const menu of document.querySelectorAll("details.sk-menu[open]"))
    if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", event => {
  if (event.key === "Escape") {
    const menu = document.querySelector("details.sk-menu[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
    return;
  }
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing) {
    const search = document.querySelector("[role=search] input[type=search]");
    if (search) { event.preventDefault(); search.focus(); }
  }
  if ((event.ctrlKey || event.metaKey) && (event.key === "s" || event.key === "Enter")) {
    const shortcut = event.key === "s" ? "Control+S" : "Control+Enter";
    const button = document.querySelector(`button[aria-keyshortcuts="${shortcut}"]`);
    if (button) { event.preventDefault(); button.click(); }
  }
});

// A browser says what is missing in the language of its own menus; here it is said in that of the portal.
const missing = field =>
  field.type === "file" ? "Hãy chọn tệp." : field.type === "checkbox" ? "Hãy đánh dấu ô này." : field.type === "radio" || field.tagName === "SELECT" ? "Hãy chọn một mục." : "Hãy điền ô này.";
document.addEventListener("invalid", event => {
  const field = event.target, state = field.validity;
  field.setCustomValidity(
    state.valueMissing ? missing(field)
    : state.badInput ? "Hãy nhập số."
    : state.rangeUnderflow ? `Giá trị nhỏ nhất là ${field.min}.`
    : state.rangeOverflow ? `Giá trị lớn nhất là ${field.max}.`
    : state.customError ? field.validationMessage
    : "Giá trị chưa đúng mẫu.");
}, true);
for (const change of ["input", "change"])
  document.addEventListener(change, event => { for (const field of event.target.form?.elements ?? []) field.setCustomValidity?.(""); });

// A form is sent once: a second press of the button while the answer is on its way does nothing.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post" || form.hasAttribute("data-hx-post")) return;
  if (form.dataset.sent === "yes") { event.preventDefault(); return; }
  form.dataset.sent = "yes";
});
addEventListener("pageshow", () => { for (const form of document.forms) delete form.dataset.sent; });

// A button that is off stays reachable, says why, and does nothing.
document.addEventListener("click", event => {
  if (event.target.closest("button[aria-disabled=true]")) event.preventDefault();
}, true);

// Texts that the network loss left in this browser belong to the person: they go when the person goes, and after a week.
const dropKept = isOver => {
  try { for (const key of Object.keys(localStorage)) if (/^(tham-luan|ghi-chep):/.test(key) && isOver(JSON.parse(localStorage.getItem(key)))) localStorage.removeItem(key); } catch { /* no storage, nothing kept */ }
};
document.addEventListener("submit", event => { if (event.target.action.endsWith("/tai-khoan/dang-xuat")) dropKept(() => true); });
dropKept(kept => Date.now() - kept.at > 7 * 24 * 3600 * 1000);

for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
