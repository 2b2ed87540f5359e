// "Quote part of it": mark words of an answer, and the form takes them.
//
// The form has data-quote="ID" of the element that shows the answer, and any of the fields `start`,
// `end` (counted in characters, as Python counts) and `words` (the part itself, which can also be
// typed without this file).

export function quote(form) {
  const source = document.getElementById(form.dataset.quote);
  if (!source) return;
  document.addEventListener("selectionchange", () => {
    const range = chosen(source);
    if (range) fill(form, source.textContent, range);
  });
}

// Returns where the marked words start and end in the source, without outer spaces; or null.
function chosen(source) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!source.contains(range.startContainer) || !source.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(source);
  before.setEnd(range.startContainer, range.startOffset);
  const marked = range.toString();
  if (!marked.trim()) return null;
  const start = before.toString().length + (marked.length - marked.trimStart().length);
  return { start, end: start + marked.trim().length };
}

function fill(form, text, { start, end }) {
  const values = {
    start: characters(text.slice(0, start)),
    end: characters(text.slice(0, end)),
    words: text.slice(start, end),
  };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements[name];
    if (field) field.value = value;
  }
}

// JavaScript counts an emoji as two; Python as one.
function characters(text) {
  return [...text].length;
}
