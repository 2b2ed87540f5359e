// Words kept in this browser until they are saved. School laptops are shared, so they go when they
// have been saved, when somebody signs out, and when another account signs in.

const PREFIX = "ehcplan:sheet:";
const ACCOUNT = "ehcplan:account";
const SENT = "ehcplan:sent";
const LOSS = "Some words have not been saved. If you sign out now, they are lost. Sign out?";

const savers = [];
let closed = false;

// Returns whether the copy was kept: a browser may refuse, or be full.
export function keep(key, copy) {
  if (closed) return true;
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

// Returns the copy kept under the key, or null.
export function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key));
  } catch {
    return null;
  }
}

export function drop(key) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

export function dropAll() {
  try {
    Object.keys(localStorage)
      .filter((name) => name.startsWith("ehcplan:"))
      .forEach((name) => localStorage.removeItem(name));
    sessionStorage.removeItem(SENT);
  } catch {
    // As above.
  }
}

// Remembers that the whole form was sent: the next page shows whether it arrived.
export function sent(key) {
  try {
    sessionStorage.setItem(SENT, key);
  } catch {
    // Then the copy stays until the sheet is opened again, and is compared with it.
  }
}

// Drops what belongs to another account, and the copy of a form that has arrived. It has when the
// page that follows is for somebody signed in, tells of no failure, and is not that form again.
export function settleKept() {
  const { account, failure } = document.body.dataset;
  try {
    if (account && ![null, account].includes(localStorage.getItem(ACCOUNT))) dropAll();
    if (account) localStorage.setItem(ACCOUNT, account);
    const key = sessionStorage.getItem(SENT);
    sessionStorage.removeItem(SENT);
    const again = key && document.querySelector(`[data-autosave-key="${CSS.escape(key)}"]`);
    if (key && account && !failure && !again) drop(key);
  } catch {
    // As above.
  }
  if (account) new BroadcastChannel("ehcplan").postMessage({ account });
}

// Before anybody signs out, each sheet on the page gets its chance to be saved; what could not be is
// lost, so the person is asked. Afterwards nothing is kept any more.
export function watchSignOut() {
  document.querySelectorAll("form[data-sign-out]").forEach((form) =>
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      await Promise.allSettled(savers.map((save) => save()));
      if (unsaved() && !confirm(LOSS)) return;
      dropAll();
      closed = true;
      form.submit();
    }),
  );
}

export function saveBeforeSignOut(save) {
  savers.push(save);
}

function unsaved() {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith(PREFIX));
  } catch {
    return false;
  }
}
