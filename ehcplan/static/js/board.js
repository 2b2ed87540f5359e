// Keys for the drafting board: j and k move, a accepts, r rewords, l leaves out, u takes back.
//
// They work only while the board has the focus and no field has (WCAG 2.1.4), and only press the
// buttons and links that are there: [data-board-item] holds [data-act="accept" …]. An undo may also
// stand once on the board, outside the items.

const ACTS = { a: "accept", r: "reword", l: "leave-out", u: "undo" };
const FIELDS = "input, textarea, select, [contenteditable]";

export function board(place) {
  const items = () => [...place.querySelectorAll("[data-board-item]")];
  const rove = (chosen) => items().forEach((item) => (item.tabIndex = item === chosen ? 0 : -1));

  rove(items()[0]);
  place.addEventListener("focusin", (event) => {
    const item = event.target.closest("[data-board-item]");
    if (item) rove(item);
  });
  place.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches(FIELDS)) return;
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") move(items(), key === "j" ? 1 : -1, event);
    else if (ACTS[key]) act(place, ACTS[key], event);
  });
  // After an act the page opens again at the line that it was about.
  const target = document.getElementById(location.hash.slice(1));
  if (target?.matches("[data-board-item]")) target.focus();
}

function move(items, step, event) {
  const here = items.indexOf(document.activeElement.closest("[data-board-item]"));
  const next = items[here < 0 ? 0 : here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

function act(place, name, event) {
  const item = event.target.closest("[data-board-item]");
  const control =
    item?.querySelector(`[data-act="${name}"]`) ??
    (name === "undo" ? place.querySelector(`[data-act="${name}"]`) : null);
  if (!control) return;
  event.preventDefault();
  control.click();
}
