// Comfort for the hands. Every deed works without it.
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
const keys = document.getElementById("keys");
const rows = () => [...document.querySelectorAll(".register tbody th a, .proposal .anchor")];

function step(by) {
  const links = rows();
  const here = links.indexOf(document.activeElement);
  const next = links[here < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(here + by, 0), links.length - 1)];
  next?.focus({ focusVisible: true });
  next?.scrollIntoView({ block: "nearest" });
}

const strokes = {
  "/": () => document.querySelector("input[type=search], main input:not([type=hidden])")?.focus(),
  "?": () => keys?.showModal(),
  j: () => step(1),
  k: () => step(-1),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || keys?.open) return;
  const stroke = strokes[event.key];
  if (stroke) {
    event.preventDefault();
    stroke();
  }
});

document.querySelectorAll(".keys-open").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => keys?.showModal());
});

// A proposal under the pointer or the focus lights up the words it rests on.
document.querySelectorAll("[data-marks]").forEach((proposal) => {
  const marks = proposal.dataset.marks.split(" ").map((id) => document.getElementById(id)).filter(Boolean);
  const light = (on) => marks.forEach((mark) => mark.classList.toggle("lit", on));
  proposal.addEventListener("pointerenter", () => light(true));
  proposal.addEventListener("pointerleave", () => light(proposal.contains(document.activeElement)));
  proposal.addEventListener("focusin", (event) => {
    light(true);
    // By keyboard only: a page that moves under the pointer swallows the click.
    if (event.target.matches(".anchor:focus-visible, summary:focus-visible")) marks[0]?.scrollIntoView({ block: "nearest" });
  });
  proposal.addEventListener("focusout", () => light(false));
});

// What is wrong is read out first.
document.querySelector(".problems")?.focus();
