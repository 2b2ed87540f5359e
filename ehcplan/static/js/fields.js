// A form's fields as plain pairs, and back.

// What is not anybody's words: the form's mark, its revision, and files.
const NOT_WORDS = new Set(["csrf_token", "revision"]);

// Returns the form's words and the revision that they were written on.
export function copyOf(form) {
  const fields = [...new FormData(form)].filter(
    ([name, value]) => typeof value === "string" && !NOT_WORDS.has(name),
  );
  return { fields, revision: form.elements.revision.value };
}

// Whether two lists of pairs hold the same, whatever the line ends.
export function same(one, other) {
  if (!one || !other || one.length !== other.length) return false;
  return one.every(([name, value], at) => name === other[at][0] && plain(value) === plain(other[at][1]));
}

// Puts the pairs into the form. Returns the words that found no field.
export function apply(form, fields) {
  const waiting = Map.groupBy?.(fields, ([name]) => name) ?? grouped(fields);
  for (const field of form.elements) {
    if (!field.name || NOT_WORDS.has(field.name) || ["file", "submit", "button"].includes(field.type)) continue;
    put(field, waiting.get(field.name) ?? []);
  }
  return [...waiting.values()].flat().map(([, value]) => value).filter(Boolean);
}

function put(field, values) {
  if (field.type === "checkbox" || field.type === "radio") {
    const at = values.findIndex(([, value]) => value === field.value);
    field.checked = at >= 0;
    if (at >= 0) values.splice(at, 1);
  } else if (values.length) {
    field.value = values.shift()[1];
  }
}

function grouped(fields) {
  const groups = new Map();
  for (const pair of fields) groups.set(pair[0], [...(groups.get(pair[0]) ?? []), pair]);
  return groups;
}

function plain(text) {
  return text.replaceAll("\r\n", "\n");
}
