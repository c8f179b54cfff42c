// Shows the stage state. Full state on connect, numbered patches after; each is confirmed once it is painted.
// Text goes in as text only; countdowns run from an absolute end on the desk's clock.
"use strict";
const query = new URLSearchParams(location.search);
const words = WORDS[query.get("lang")] || WORDS.zh_CN;
const wanted = (query.get("layers") || "").split(",").filter(Boolean);
const layers = {};
let clockOffsetUs = 0;
let retryMs = 300;
let lastNumber = 0;

const root = document.documentElement;
for (const [name, property, unit] of [["scale", "--scale", ""], ["safe_top", "--safe-top", "px"], ["safe_bottom", "--safe-bottom", "px"]]) {
  const value = Number(query.get(name));
  if (query.has(name) && Number.isFinite(value) && value >= 0 && value <= 4000) root.style.setProperty(property, value + unit);
}
for (const element of document.querySelectorAll("[data-word]")) element.textContent = words[element.dataset.word];

function fill(id, slots) {
  const layer = document.getElementById(id);
  for (const element of layer.querySelectorAll("[data-slot]")) {
    const value = slots[element.dataset.slot];
    if (value === undefined) continue;
    if (element.tagName === "IMG") {
      element.hidden = !value;
      if (value && element.getAttribute("src") !== value) element.src = value;
    } else if (element.dataset.slot === "bar") {
      element.parentElement.hidden = value === null;
      element.style.width = `${(value || 0) * 100}%`;
    } else {
      element.textContent = value === null ? "" : value;
      element.hidden = value === null;
    }
  }
}

const share = (part, whole) => (whole ? Math.max(0, Math.min(1, part / whole)) : null);
const draw = {
  card: (card) => fill("card", {
    image: card.image, qr: card.qr, title: card.title, place: words.explaining(card.place),
    points: (card.points || []).slice(0, 3).join(" · ") || null, price: card.price, was: card.was,
    bar: card.left === null || !card.total ? null : share(card.left, card.total),
  }),
  flash_sale: (sale) => fill("flash_sale", { sold: sale.phase === "live" ? words.sold(sale.sold, sale.units) : words.soon,
    bar: share(sale.sold, sale.units) }),
  giveaway: (giveaway) => fill("giveaway", { title: words.giveaway(giveaway.prize, giveaway.winners),
    how: words.how(giveaway.phrase, giveaway.entries.toLocaleString()),
    proof: words.proof(giveaway.commit.slice(0, 8), giveaway.rules_hash.slice(0, 8)) }),
  winner: (winner) => fill("winner", { title: words.won(winner.prize), names: winner.names.join(" · "),
    proof: words.digest(winner.n.toLocaleString(), winner.digest.slice(0, 16)) }),
  comment: (comment) => fill("comment", { name: comment.name, text: comment.text }),
};

function tickClocks() {
  const nowUs = Date.now() * 1000 + clockOffsetUs;
  for (const id of ["flash_sale", "giveaway"]) {
    const layer = layers[id];
    if (!layer) continue;
    const left = layer.ends_us ? Math.max(0, Math.ceil((layer.ends_us - nowUs) / 1e6)) : null;
    const clock = document.querySelector(`#${id} .clock`);
    if (left === null) clock.textContent = "";
    else if (left === 0 && id === "giveaway") clock.textContent = words.closed;
    else clock.textContent = `${String(Math.floor(left / 60)).padStart(2, "0")}:${String(left % 60).padStart(2, "0")}`;
    document.getElementById(id).classList.toggle("ending", left !== null && left <= 10);
  }
}

function apply(message) {
  clockOffsetUs = message.now_us - Date.now() * 1000;
  for (const [name, layer] of Object.entries(message.layers)) {
    if (!(name in draw)) continue;
    layers[name] = layer;
    const shown = layer !== null && (!wanted.length || wanted.includes(name));
    if (shown) draw[name](layer);
    document.getElementById(name).classList.toggle("on", shown);
  }
  tickClocks();
}

function connect() {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const socket = new WebSocket(`${scheme}://${location.host}/overlay/state?token=${encodeURIComponent(query.get("token") || "")}`);
  socket.onopen = () => { retryMs = 300; root.dataset.link = "up"; };
  socket.onmessage = (event) => {
    const message = JSON.parse(event.data);
    if (message.type === "patch" && message.number !== lastNumber + 1) return socket.close(); // a hole: start afresh
    lastNumber = message.number;
    if (message.type === "state") for (const name of Object.keys(draw)) if (!(name in message.layers)) message.layers[name] = null;
    apply(message);
    // A hidden source paints no frames: it confirms nothing, and the desk says so.
    requestAnimationFrame(() => { if (socket.readyState === WebSocket.OPEN) socket.send(String(message.number)); });
  };
  socket.onclose = () => {
    root.dataset.link = "down";
    setTimeout(connect, retryMs);
    retryMs = Math.min(5000, retryMs * 1.6);
  };
}

setInterval(tickClocks, 200);
connect();
