// Checks a text while it is written. The form says where it stands:
// <form data-typed="address" data-typed-fields="words steps" data-letter="F" data-kind="provision" …>
// Nothing is kept by it, and without it the same is shown once the text is saved.

const WAIT = 700;
const PLACE = ["letter", "key", "line", "kind", "part"];

export function typed(form) {
  for (const name of form.dataset.typedFields.split(" ")) {
    const field = form.elements[name];
    if (field?.matches?.("textarea, input")) watch(form, field);
  }
}

function watch(form, field) {
  const { count, found } = place(field);
  let timer, asking, last = null;

  const look = async () => {
    const text = field.value;
    if (text === last) return;
    last = text;
    asking?.abort();
    asking = new AbortController();
    const answer = text.trim() ? await ask(form, field, text, asking.signal) : "";
    // Words that are out of date are worse than none: on any failure nothing is said.
    if (answer === null || field.value !== text) return;
    found.innerHTML = answer;
    say(count, found.querySelectorAll(".finding").length, text);
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, WAIT);
  });
  if (field.value.trim()) look();
}

async function ask(form, field, text, signal) {
  const sent = new FormData();
  sent.set("csrf_token", form.elements.csrf_token.value);
  sent.set("text", text);
  sent.set("field", field.name);
  for (const name of PLACE) if (form.dataset[name]) sent.set(name, form.dataset[name]);
  const headers = { "X-Requested-With": "fetch" };
  try {
    const answer = await fetch(form.dataset.typed, { method: "POST", body: sent, headers, signal });
    return answer.ok && !answer.redirected ? await answer.text() : null;
  } catch {
    return null;
  }
}

// Only the number is read out: all the findings, at every pause, would drown the writing.
function say(count, number, text) {
  const words = number ? `${number} to look at in these words.` : text.trim() ? "Nothing found in these words." : "";
  if (count.textContent !== words) count.textContent = words;
}

function place(field) {
  const box = document.createElement("div");
  box.className = "typed";
  const count = document.createElement("p");
  count.className = "typed__count";
  count.setAttribute("role", "status");
  const found = document.createElement("div");
  box.append(count, found);
  (field.closest(".govuk-form-group") ?? field).after(box);
  return { count, found };
}
