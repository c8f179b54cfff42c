// The wheel: names roll past and stop at winners who stand already. It decides nothing, and whoever joins later,
// or asked for less motion, sees them at once.
"use strict";
const WHEEL_PASSING = 18, WHEEL_TURNS_MOST = 5, WHEEL_FIRST_MS = 3200, WHEEL_WHOLE_MS = 10000;
let wheelNumber = 0;

function wheelLine(name) {
  const line = document.createElement("span");
  line.textContent = name;
  return line;
}

// Shows the winners one after the other; `landed` is told how many stand. A newer showing ends an older one.
async function spinWheel(names, reel, landed) {
  const wheel = document.querySelector("#winner .wheel");
  const drum = wheel.firstElementChild;
  const turns = Math.min(names.length, WHEEL_TURNS_MOST);
  const mine = ++wheelNumber;
  document.documentElement.dataset.wheel = "spinning";
  wheel.hidden = false;
  for (let turn = 0; turn < turns; turn += 1) {
    landed(turn);
    // One more than pass stands below the winner, so that the wheel has no end there.
    const lines = Array.from({ length: WHEEL_PASSING + 1 }, (_, n) => wheelLine(reel[(turn * 7 + n) % reel.length] || "*"));
    const stop = wheelLine(names[turn]);
    lines.splice(WHEEL_PASSING, 0, stop);
    drum.replaceChildren(...lines);
    const way = stop.offsetTop - lines[0].offsetTop;
    const duration = turn === 0 ? WHEEL_FIRST_MS : Math.min(WHEEL_FIRST_MS / 2, WHEEL_WHOLE_MS / turns);
    const motion = [{ transform: "translateY(0)" }, { transform: `translateY(${-way}px)` }];
    await drum.animate(motion, { duration, easing: "cubic-bezier(.15, .6, .1, 1)", fill: "forwards" }).finished;
    if (mine !== wheelNumber) return;
  }
  restWheel();
  landed(names.length);
}

function restWheel() {
  wheelNumber += 1;
  document.querySelector("#winner .wheel").hidden = true;
  document.documentElement.dataset.wheel = "rest";
}
