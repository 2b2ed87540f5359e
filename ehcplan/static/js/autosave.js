// Saves a sheet while it is written.
//
// The form has data-autosave-url, data-autosave-key (the sheet's reference), data-sign-in-url and a
// hidden field `revision`. Its fields are posted as they stand. The answers:
//   200 {"revision": n, "saved_at": "21:14"}   kept
//   401 {"error": "sign-in"}                   signed out, or the page is older than the sign-in
//   409 {"revision": n, "theirs": "…"}         somebody else changed the sheet
// Until an answer of 200 the words are also kept in this browser.

import { drop, keep, kept, saveBeforeSignOut, sent } from "./kept.js";
import { apply, copyOf, same } from "./fields.js";
import { StatusLine } from "./status.js";

const WAIT = 800;
const RETRY_FIRST = 5000;
const RETRY_LAST = 60000;
// A browser lets a page that is closing send 64 kB and no more.
const KEEPALIVE_LIMIT = 60000;

export function autosave(form) {
  new Sheet(form).open();
}

class Sheet {
  constructor(form) {
    this.form = form;
    this.key = form.dataset.autosaveKey;
    this.url = form.dataset.autosaveUrl;
    this.account = document.body.dataset.account;
    this.status = new StatusLine(form);
    this.changed = false;
    this.paused = false;
    this.ended = false;
    this.retryIn = RETRY_FIRST;
  }

  open() {
    this.restore();
    this.form.addEventListener("input", () => this.written());
    this.form.addEventListener("change", () => this.written());
    this.form.addEventListener("submit", (event) => this.submitted(event));
    document.addEventListener("visibilitychange", () => this.seen());
    window.addEventListener("pagehide", () => this.flush());
    window.addEventListener("online", () => this.again());
    window.addEventListener("beforeunload", (event) => {
      if (this.changed && !this.safe && !this.leaving) event.preventDefault();
    });
    saveBeforeSignOut(() => Promise.resolve(this.saving).then(() => this.flush()));
    new BroadcastChannel("ehcplan").addEventListener("message", () => this.again());
  }

  get revision() {
    return this.form.elements.revision;
  }

  // Something was typed or chosen.
  written() {
    this.changed = true;
    this.safe = keep(this.key, { ...copyOf(this.form), sent: this.sent });
    if (this.paused || this.ended || this.retrying) return;
    this.status.say("saving", "Saving…");
    this.later(WAIT);
  }

  later(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), milliseconds);
  }

  seen() {
    if (document.visibilityState === "hidden") this.flush();
    else this.again();
  }

  flush() {
    return this.changed && !this.paused && !this.ended ? this.save() : undefined;
  }

  // The connection is back, or somebody signed in in another tab: try what could not be saved.
  async again() {
    if (!this.changed || this.ended || this.conflict) return;
    // Whoever signed in may not be the person whose words these are: the page's own answer tells.
    if (this.paused && !(await this.refresh())) return;
    this.paused = false;
    this.save();
  }

  save() {
    clearTimeout(this.timer);
    // What is typed meanwhile is saved when the answer to this one has come.
    this.saving ??= this.send().finally(() => {
      this.saving = null;
      if (this.changed && !this.paused && !this.ended && !this.retrying) this.later(WAIT);
    });
    return this.saving;
  }

  async send(refreshed = false) {
    const copy = copyOf(this.form);
    this.sent = copy.fields;
    keep(this.key, { ...copy, sent: this.sent });
    this.changed = false;
    this.retrying = false;
    let answer;
    try {
      answer = await this.post();
    } catch {
      return this.offline();
    }
    // A redirect can only lead to the sign-in page.
    const signedOut = answer.status === 401 || answer.type === "opaqueredirect";
    if (!signedOut) return this.answered(answer);
    this.changed = true;
    return !refreshed && (await this.refresh()) ? this.send(true) : this.signedOut();
  }

  post() {
    const body = new URLSearchParams(
      [...new FormData(this.form)].filter(([, value]) => typeof value === "string"),
    ).toString();
    return fetch(this.url, {
      method: "POST",
      body,
      headers: {
        Accept: "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
      },
      keepalive: body.length < KEEPALIVE_LIMIT,
      redirect: "manual",
    });
  }

  async answered(answer) {
    const said = await answer.json().catch(() => ({}));
    if (answer.ok && said.revision !== undefined) return this.acknowledged(said);
    this.changed = true;
    if (answer.status === 409) return this.differs(said);
    if (answer.status >= 500 || answer.status === 429) return this.offline();
    this.ended = true;
    const why =
      answer.status === 413 ? "this sheet has become too long" : "this sheet can no longer be changed";
    return this.status.say("offline", `Not saved: ${why}. ${this.whereKept()}`);
  }

  acknowledged(said) {
    this.revision.value = said.revision;
    this.retryIn = RETRY_FIRST;
    this.sent = undefined;
    if (this.changed) {
      keep(this.key, copyOf(this.form));
      return;
    }
    drop(this.key);
    this.status.say("saved", `Saved at ${said.saved_at}`);
  }

  offline() {
    this.changed = true;
    this.retrying = true;
    this.status.say("offline", `Not saved: working offline. ${this.whereKept()}`);
    this.later(this.retryIn);
    this.retryIn = Math.min(this.retryIn * 2, RETRY_LAST);
  }

  signedOut() {
    this.paused = true;
    this.status.say("sign-in", `Not saved: you have been signed out. ${this.whereKept()}`);
    if (this.form.dataset.signInUrl) {
      this.status.link(this.form.dataset.signInUrl, "Sign in again (opens in a new tab)");
    }
  }

  // Returns this form as a fresh copy of the page has it; null while nobody, or somebody else, is
  // signed in.
  async fresh() {
    const page = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (!page?.ok) return null;
    const shown = new DOMParser().parseFromString(await page.text(), "text/html");
    const form = shown.querySelector(`[data-autosave-key="${CSS.escape(this.key)}"]`);
    return shown.body.dataset.account === this.account ? form : null;
  }

  // Takes the form's new mark. Returns whether there was one.
  async refresh() {
    const mark = (await this.fresh())?.elements.csrf_token?.value;
    if (!mark) return false;
    document
      .querySelectorAll('input[name="csrf_token"]')
      .forEach((field) => (field.value = mark));
    return true;
  }

  async differs({ revision, theirs }) {
    this.paused = this.conflict = true;
    if (await this.isOurs(revision)) return this.resumeOn(revision);
    this.status.say("conflict", "Not saved: this sheet was changed somewhere else. It now says:");
    this.status.quote(theirs);
    this.status.choice("Keep what is on this page", () => this.resumeOn(revision));
    this.status.choice("Use the other one", () => {
      drop(this.key);
      this.changed = false;
      location.reload();
    });
  }

  // Whether the words that stand in the way are ours: sent as a page closed, and kept although
  // their answer found nobody.
  async isOurs(revision) {
    const form = await this.fresh();
    if (!form || form.elements.revision.value !== String(revision)) return false;
    const { fields } = copyOf(form);
    return same(fields, this.sent) || same(fields, this.sentBefore);
  }

  resumeOn(revision) {
    this.revision.value = revision;
    this.resume();
  }

  resume() {
    this.paused = this.conflict = false;
    this.changed = true;
    this.save();
  }

  // Brings back words that this browser kept and the server never acknowledged.
  restore() {
    const copy = kept(this.key);
    const shown = copyOf(this.form);
    if (!copy || same(copy.fields, shown.fields)) return drop(this.key);
    this.sentBefore = copy.sent;
    const ours = copy.revision === shown.revision || same(copy.sent, shown.fields);
    if (ours) return this.bringBack(copy, "Words kept in this browser were brought back.");
    this.paused = this.conflict = true;
    this.status.say("conflict", "This sheet was changed since you wrote in it. This browser kept:");
    this.status.quote(copy.fields.map(([, value]) => value).filter(Boolean).join("\n"));
    this.status.choice("Bring back what this browser kept", () => {
      this.bringBack(copy, "Words kept in this browser were brought back.");
    });
    this.status.choice("Keep what is on this page", () => {
      drop(this.key);
      this.paused = this.conflict = false;
      this.status.say("saved", "");
    });
  }

  bringBack(copy, message) {
    const homeless = apply(this.form, copy.fields);
    this.status.say("saving", message);
    if (homeless.length) {
      this.paused = this.conflict = true;
      this.status.say("conflict", "Some words that this browser kept have no place on this page:");
      this.status.quote(homeless.join("\n"));
      this.status.choice("I have copied them", () => this.resume());
      return;
    }
    this.resume();
  }

  // The whole form is sent by its button: first let an answer come in, so that the revision is right.
  async submitted(event) {
    clearTimeout(this.timer);
    if (!this.saving) {
      this.leaving = true;
      sent(this.key);
      return;
    }
    event.preventDefault();
    await this.saving;
    clearTimeout(this.timer);
    this.form.requestSubmit(event.submitter);
  }

  whereKept() {
    this.safe = keep(this.key, { ...copyOf(this.form), sent: this.sent });
    return this.safe
      ? "Your words are kept in this browser."
      : "This browser cannot keep your words: leave this page open, or copy them.";
  }
}
