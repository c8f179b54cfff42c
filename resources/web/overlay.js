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
  flash_sale: (sale) => {
    fill("flash_sale", { title: sale.title, price: sale.price, was: sale.was,
      sold: sale.phase === "live" ? words.sold(sale.sold, sale.units) : words.soon, bar: share(sale.sold, sale.units) });
    showCodes(document.getElementById("flash_sale"), sale.codes);
  },
  offers: (offers) => showTickets(offers.tickets),
  giveaway: (giveaway) => fill("giveaway", { title: words.giveaway(giveaway.prize, giveaway.winners),
    how: `${words.enter[giveaway.condition](giveaway.phrase, giveaway.product)} · ${words.entered(giveaway.entries.toLocaleString())}`,
    terms: [giveaway.organiser, giveaway.claim_hours === null ? null : words.claim(giveaway.claim_hours),
      words.chance(giveaway.beacon)].filter(Boolean).join(" · "),
    proof: words.proof(giveaway.commit.slice(0, 8), giveaway.rules_hash.slice(0, 8)) }),
  winner: (winner, news) => showWinner(winner, news),
  comment: (comment) => fill("comment", { name: comment.name, text: comment.text }),
};

const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
let shownWinner = null;

// The wheel turns once, when the draw is news; afterwards the winners simply stand there.
function showWinner(winner, news) {
  const land = (n) => fill("winner", { names: winner.names.slice(0, n).join(" · ") || null });
  fill("winner", { title: words.won(winner.prize),
    proof: [words.entered(winner.n.toLocaleString()), words.chance(winner.beacon), words.root(winner.root.slice(0, 8)),
      words.digest(winner.digest.slice(0, 16))].join(" · ") });
  const turns = news && winner.wheel && !lessMotion.matches && shownWinner !== winner.giveaway && winner.names.length;
  shownWinner = winner.giveaway;
  if (turns) return void spinWheel(winner.names, winner.reel, land);
  restWheel();
  land(winner.names.length);
}

// What a ticket says, by its kind: the big line, and the small one below it.
const promise = {
  coupon: (one) => [one.percent === null ? words.off(one.off) : words.percent(one.percent),
    [one.least === null ? words.anything : words.from(one.least), one.phrase === null ? null : words.phrase(one.phrase)]],
  spend_and_save: (one) => [words.step(...one.steps[one.steps.length - 1]), one.steps.slice(0, -1).map((step) => words.step(...step))],
  buy_and_get: (one) => [words.free(one.buy, one.get), [one.title]],
  bundle: (one) => [one.price, [one.items.map(([title, n]) => (n > 1 ? `${title} ×${n}` : title)).join(" + ")]],
  gift: (one) => [one.gift, [one.least === null ? words.gift_any : words.gift_from(one.least)]],
  member_price: (one) => [one.price, [words.level(one.level), one.title]],
  newcomer_price: (one) => [one.price, [words.newcomer, one.title]],
  deposit: (one) => [words.counts(one.pay, one.counts), [one.title]],
};

// What buyers type in the shop; of several variants each has its own.
function showCodes(element, codes) {
  const row = element.querySelector(".codes");
  const made = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  row.hidden = !codes.length;
  row.replaceChildren(made("small", words.code), ...codes.map(([variant, code]) => {
    const one = made("span", variant === null ? "" : variant);
    one.append(made("b", code));
    return one;
  }));
}

// What stands below the flash sale moves down as far as its codes need.
const saleSize = new ResizeObserver(([{ target }]) => root.style.setProperty("--sale-height", `${target.offsetHeight}px`));
saleSize.observe(document.getElementById("flash_sale"));

function showTickets(tickets) {
  const template = document.getElementById("ticket");
  document.getElementById("offers").replaceChildren(...tickets.map((one) => {
    const ticket = template.content.firstElementChild.cloneNode(true);
    const [big, small] = promise[one.kind](one);
    const slots = { kind: words[one.kind], big, small: small.filter(Boolean).join(" · "), was: one.was || "",
      left: one.units === null ? "" : words.remaining(Math.max(0, one.units - one.given)) };
    for (const [name, text] of Object.entries(slots)) {
      const slot = ticket.querySelector(`[data-slot="${name}"]`);
      slot.textContent = text;
      slot.hidden = !text;
    }
    showCodes(ticket, one.codes);
    ticket.dataset.ends = one.ends_us || "";
    return ticket;
  }));
}

function clockText(left) {
  return `${String(Math.floor(left / 60)).padStart(2, "0")}:${String(left % 60).padStart(2, "0")}`;
}

function tickClocks() {
  const nowUs = Date.now() * 1000 + clockOffsetUs;
  for (const id of ["flash_sale", "giveaway"]) {
    const layer = layers[id];
    if (!layer) continue;
    const ends = layer.closed ? nowUs : layer.ends_us;
    const left = ends ? Math.max(0, Math.ceil((ends - nowUs) / 1e6)) : null;
    const clock = document.querySelector(`#${id} .clock`);
    if (left === null) clock.textContent = "";
    else if (left === 0 && id === "giveaway") clock.textContent = words.closed;
    else clock.textContent = clockText(left);
    document.getElementById(id).classList.toggle("ending", left !== null && left <= 10);
  }
  for (const ticket of document.querySelectorAll("#offers .ticket")) {
    const left = Math.max(0, Math.ceil((Number(ticket.dataset.ends) - nowUs) / 1e6));
    ticket.querySelector(".clock").textContent = !ticket.dataset.ends ? "" : left ? clockText(left) : words.ended;
  }
}

function apply(message) {
  clockOffsetUs = message.now_us - Date.now() * 1000;
  for (const [name, layer] of Object.entries(message.layers)) {
    if (!(name in draw)) continue;
    layers[name] = layer;
    const shown = layer !== null && (!wanted.length || wanted.includes(name));
    if (shown) draw[name](layer, message.type === "patch");
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
