// Starts what each page has. Every page works without this file; with it, some work better.
import { initAll } from "../vendor/govuk-frontend.min.js";
import { autosave } from "./autosave.js";
import { board } from "./board.js";
import { settleKept, watchSignOut } from "./kept.js";
import { quote } from "./quote.js";
import { typed } from "./typed.js";

initAll();
settleKept();
watchSignOut();
document.querySelectorAll("form[data-autosave-url]").forEach(autosave);
document.querySelectorAll("[data-board]").forEach(board);
document.querySelectorAll("form[data-quote]").forEach(quote);
document.querySelectorAll("form[data-typed]").forEach(typed);

document.addEventListener("htmx:after:swap", (event) => initAll({ scope: event.target }));
