// The camera at the door. What is scanned is stored in this browser first and sent after, so that it works without network.
"use strict";

(() => {
  const page = document.getElementById("quet");
  const said = document.getElementById("vua-quet");
  const waiting = document.getElementById("cho-gui");
  const list = document.getElementById("luot-quet");
  const typed = document.getElementById("go-ma");
  const door = document.getElementById("cua");
  const store = page.dataset.keep;
  const most = 100;
  const quietFor = 4000;

  const read = (key, otherwise) => { try { return JSON.parse(localStorage.getItem(key)) ?? otherwise; } catch { return otherwise; } };
  const write = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* full or forbidden: the page itself still holds it */ } };

  let queue = read(store, []);
  const badges = new Map();
  const seen = new Map();
  let isSending = false;

  door.value = read(`${store}:cua`, "");
  door.addEventListener("change", () => write(`${store}:cua`, door.value));

  const showWaiting = () => { waiting.textContent = queue.length ? `${queue.length} lượt chờ gửi` : "Đã gửi hết"; };

  const line = (key, name, detail, state) => {
    let item = document.getElementById(`luot-${key}`);
    if (!item) {
      item = document.createElement("li");
      item.id = `luot-${key}`;
      item.className = "sk-keep";
      item.innerHTML = '<div class="sk-grow"><p></p><p class="sk-small"></p></div><div class="sk-end sk-small"></div>';
      list.prepend(item);
      while (list.children.length > 50) list.lastElementChild.remove();
    }
    const [title, small] = item.querySelectorAll("p");
    title.textContent = name;
    small.textContent = detail;
    item.querySelector(".sk-end").textContent = state;
  };

  const say = (text, kind) => { said.textContent = text; said.className = `sk-scan mb-0 is-${kind}`; };

  // crypto.randomUUID is there only in a secure context; the key need not be secret.
  const newKey = () => "10000000-1000-4000-8000-100000000000".replace(/[018]/g, digit => (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16));

  const take = text => {
    // Badges bear plain letters and digits; of a foreign code nothing must come along that the portal would refuse with the whole batch.
    const code = text.replace(/[^\x21-\x7e]/g, "").slice(0, 200).toLowerCase();
    // The camera reads the same badge many times a second.
    if (!code || performance.now() - (seen.get(code) ?? -quietFor) < quietFor) { seen.set(code, performance.now()); return; }
    const isAgain = seen.has(code);
    seen.set(code, performance.now());
    const known = badges.get(code);
    if (isAgain && known) { say(`${known.name}: đã quét ở máy này.`, "late"); return; }
    const key = newKey();
    queue.push({ key, code, at: Date.now() });
    write(store, queue);
    say(known ? `${known.name}, ${known.organisation}${known.seat ? ` – ghế ${known.seat}` : ""}` : badges.size ? "Mã này không có trong danh sách đã tải về máy." : "Đã ghi nhận mã.", known || !badges.size ? "done" : "late");
    line(key, known?.name ?? `Mã ${code.slice(0, 8)}…`, known?.organisation ?? "", "Chờ gửi");
    navigator.vibrate?.(80);
    showWaiting();
    send();
  };

  const results = {
    Counted: answer => `Có mặt ${answer.at}`,
    Repeated: answer => `Đã được ghi trước, ${answer.at}`,
    Unknown: () => "Không có trong danh sách",
  };

  const send = async () => {
    if (isSending || queue.length === 0) return;
    isSending = true;
    try {
      const batch = queue.slice(0, most);
      const fields = new URLSearchParams({ __RequestVerificationToken: typed.elements.__RequestVerificationToken.value, Door: door.value });
      batch.forEach((scan, index) => {
        fields.set(`Scans[${index}].Key`, scan.key);
        fields.set(`Scans[${index}].Code`, scan.code);
        fields.set(`Scans[${index}].Age`, Math.max(0, Date.now() - scan.at));
      });
      const response = await fetch(page.dataset.send, { method: "POST", headers: { Accept: "application/json" }, body: fields, redirect: "manual" });
      if (response.type === "opaqueredirect" || response.status === 401) { say("Phiên làm việc đã hết: đăng nhập lại ở một thẻ khác. Các lượt quét vẫn giữ trên máy này.", "late"); return; }
      if (!response.ok) { say("Cổng chưa nhận các lượt quét; máy sẽ gửi lại. Chúng vẫn giữ trên máy này.", "late"); return; }
      for (const answer of await response.json()) {
        queue = queue.filter(scan => scan.key !== answer.key);
        line(answer.key, answer.name || "Mã lạ", answer.organisation, results[answer.result](answer));
      }
      write(store, queue);
    } catch {
      /* no network now; the next round sends again */
    } finally {
      isSending = false;
      showWaiting();
    }
  };

  typed.addEventListener("submit", event => {
    event.preventDefault();
    delete typed.dataset.sent;
    take(document.getElementById("ma").value);
    document.getElementById("ma").value = "";
  });

  setInterval(send, 2000);
  addEventListener("online", send);
  for (const scan of queue) line(scan.key, `Mã ${scan.code.slice(0, 8)}…`, "", "Chờ gửi");
  showWaiting();
  fetch(page.dataset.badges).then(answer => answer.json()).then(rows => { for (const row of rows) badges.set(row.code, row); }).catch(() => { /* names are a convenience */ });
  send();

  // The picture, several times a second, through the decoder.
  const refuse = text => { const note = document.getElementById("khong-may-anh"); note.textContent = text; note.hidden = false; said.textContent = "Quét thẻ bằng máy quét hoặc gõ mã."; };
  const start = async () => {
    if (!isSecureContext || !navigator.mediaDevices?.getUserMedia) {
      refuse("Máy ảnh chỉ dùng được khi mở cổng bằng địa chỉ https://. Ở đây vẫn quét được bằng máy quét gắn ngoài hoặc gõ mã.");
      return;
    }
    const video = document.getElementById("hinh");
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } }, audio: false });
    } catch {
      refuse("Không mở được máy ảnh: máy không có hoặc trình duyệt chưa được phép dùng. Vẫn quét được bằng máy quét gắn ngoài hoặc gõ mã.");
      return;
    }
    video.hidden = false;
    await video.play();
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d", { willReadFrequently: true });
    const reader = new ZXing.QRCodeReader();
    const look = () => {
      const scale = Math.min(1, 640 / (video.videoWidth || 640));
      [canvas.width, canvas.height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
      if (canvas.width > 0) {
        context.drawImage(video, 0, 0, canvas.width, canvas.height);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        const grey = new Uint8ClampedArray(canvas.width * canvas.height);
        for (let i = 0; i < grey.length; i++) grey[i] = (data[4 * i] * 3 + data[4 * i + 1] * 6 + data[4 * i + 2]) / 10;
        try {
          take(reader.decode(new ZXing.BinaryBitmap(new ZXing.HybridBinarizer(new ZXing.RGBLuminanceSource(grey, canvas.width, canvas.height)))).getText());
        } catch { /* no badge in this picture */ }
      }
      setTimeout(look, 120);
    };
    look();
  };
  start();
})();
