// The line under a sheet that says whether it is saved.

export class StatusLine {
  constructor(form) {
    this.box = document.createElement("div");
    this.box.className = "autosave";
    this.words = document.createElement("p");
    // Only what has to be acted on is read out; "Saved" every few seconds would drown the typing.
    this.aloud = document.createElement("p");
    this.aloud.className = "govuk-visually-hidden";
    this.aloud.setAttribute("role", "status");
    this.box.append(this.words);
    this.box.hidden = true;
    form.append(this.box, this.aloud);
  }

  say(state, text) {
    this.box.dataset.state = state;
    this.box.hidden = !text;
    this.words.textContent = text;
    [...this.box.children].filter((child) => child !== this.words).forEach((child) => child.remove());
    const urgent = !["saving", "saved"].includes(state);
    if (!urgent) this.aloud.textContent = "";
    else if (this.aloud.textContent !== text) this.aloud.textContent = text;
  }

  link(href, text) {
    const link = document.createElement("a");
    Object.assign(link, { href, textContent: text, target: "_blank", className: "govuk-link" });
    link.rel = "noopener";
    this.box.append(link);
  }

  quote(text) {
    const box = document.createElement("div");
    box.className = "autosave__theirs";
    // Long words scroll, so the keyboard must reach them.
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", "The other words");
    box.textContent = text;
    this.box.append(box);
  }

  choice(text, act) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: text });
    button.className = "link-button autosave__choice";
    button.addEventListener("click", act);
    this.box.append(button);
  }
}
