// What scripts add to pages that work without them: suggestions, keys, copying, dropping files.
(function () {
  "use strict";

  const $ = (selector, root) => (root || document).querySelector(selector);
  const $$ = (selector, root) => Array.from((root || document).querySelectorAll(selector));

  // ---- Suggestions under a field: a listbox as the ARIA practices lay it out ----

  function suggest(field, list, wordOf, chosen) {
    let current = -1;
    let timer = 0;
    let asked = 0;
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-expanded", "false");

    function close() {
      list.hidden = true;
      current = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    }

    function mark(index) {
      const options = $$("[role=option]", list);
      if (!options.length) return;
      current = (index + options.length) % options.length;
      options.forEach((option, i) => option.setAttribute("aria-selected", String(i === current)));
      field.setAttribute("aria-activedescendant", options[current].id);
    }

    function show(values) {
      list.replaceChildren(...values.map((value, i) => {
        const option = document.createElement("li");
        const count = document.createElement("span");
        option.id = list.id + "-" + i;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.value = value.value;
        option.textContent = value.value + " ";
        count.className = "count";
        count.textContent = value.count.toLocaleString("en");
        option.append(count);
        return option;
      }));
      list.hidden = values.length === 0;
      current = -1;
      field.setAttribute("aria-expanded", String(values.length > 0));
    }

    function ask() {
      const typed = wordOf(field);
      if (typed.length < 2) return close();
      const mine = ++asked;
      fetch("/api/v1/suggestions?limit=7&typed=" + encodeURIComponent(typed))
        .then((answer) => (answer.ok ? answer.json() : { values: [] }))
        .then((answer) => { if (mine === asked && document.activeElement === field) show(answer.values); })
        .catch(close);
    }

    field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
    field.addEventListener("blur", () => setTimeout(close, 150));
    field.addEventListener("keydown", (event) => {
      if (list.hidden) return;
      if (event.key === "ArrowDown") { event.preventDefault(); mark(current + 1); }
      if (event.key === "ArrowUp") { event.preventDefault(); mark(current < 0 ? -1 : current - 1); }
      if (event.key === "Escape") { event.stopPropagation(); close(); }
      if (event.key === "Enter" && current >= 0) {
        event.preventDefault();
        chosen(field, $$("[role=option]", list)[current].dataset.value);
        close();
      }
    });
    list.addEventListener("mousedown", (event) => {
      const option = event.target.closest("[role=option]");
      if (!option) return;
      event.preventDefault();
      chosen(field, option.dataset.value);
      close();
    });
  }

  // The word or open field value that is being typed: suggestions are names of speakers.
  const LAST = /(?:(?:speaker|target):)?"?([^":]*)$/i;

  function intoQuery(field, name) {
    const before = field.value.replace(LAST, "");
    const prefix = /target:"?[^":]*$/i.test(field.value) ? "target" : "speaker";
    field.value = before + prefix + ':"' + name.replace(/"/g, "") + '" ';
    field.form.requestSubmit();
  }

  function intoField(field, name) {
    field.value = name;
    field.form.requestSubmit();
  }

  // ---- Files dropped on the page that adds articles ----

  function deliver(form) {
    const drop = $(".drop", form);
    const files = $("input[type=file]", form);
    ["dragover", "dragenter"].forEach((kind) => drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    }));
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      files.files = event.dataTransfer.files;
    });
    form.addEventListener("submit", (event) => { event.preventDefault(); send(form); });
  }

  // Sends the form by itself, to be able to tell how far it is. The answer is the page that a form
  // without scripts would get.
  function send(form) {
    const busy = $(".busy", form);
    const bar = $("progress", busy);
    const told = $("p", busy);
    const button = $("button[type=submit]", form);
    const delivery = Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, "0")).join("");
    const data = new FormData(form);
    data.set("delivery", delivery);
    const request = new XMLHttpRequest();
    let asking = 0;

    function end() {
      clearInterval(asking);
      button.disabled = false;
    }

    function ask() {
      fetch("/add/progress?delivery=" + delivery)
        .then((answer) => (answer.ok ? answer.json() : null))
        .then((now) => {
          if (now === null || !now.file || request.readyState === 4) return;
          bar.value = now.percent;
          told.textContent = now.text;
        })
        .catch(() => {});
    }

    request.upload.addEventListener("progress", (event) => {
      const percent = event.lengthComputable ? Math.floor((100 * event.loaded) / event.total) : 0;
      bar.value = percent;
      told.textContent = told.dataset.sending.replace("{0}", percent);
    });
    request.upload.addEventListener("load", () => {
      bar.removeAttribute("value");
      told.textContent = told.dataset.reading;
      asking = setInterval(ask, 400);
    });
    request.addEventListener("load", () => {
      end();
      const page = new DOMParser().parseFromString(request.responseText, "text/html");
      const main = $("#main", page);
      if (!main) { told.textContent = told.dataset.failed; return; }
      document.title = page.title;
      $("#main").replaceWith(document.adoptNode(main));
      // How much there is to search now.
      $(".colophon").replaceWith(document.adoptNode($(".colophon", page)));
      prepare($(".colophon"));
      prepare($("#main"));
      window.scrollTo(0, 0);
    });
    request.addEventListener("error", () => { end(); told.textContent = told.dataset.failed; });
    button.disabled = true;
    busy.hidden = false;
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "text/html");
    request.send(data);
  }

  // ---- Everything that a page, or a part of one, needs when it arrives ----

  function prepare(root) {
    const query = $("#q", root);
    if (query) suggest(query, $("#q-suggestions", root), (f) => f.value.match(LAST)[1].trim(), intoQuery);
    const other = $("#with", root);
    if (other) suggest(other, $("#with-suggestions", root), (f) => f.value.trim(), intoField);
    $$("form.deliver", root).forEach(deliver);
    $$("[data-open], [data-copy]", root).forEach((button) => { button.hidden = false; });
  }

  document.addEventListener("DOMContentLoaded", () => prepare(document));
  document.addEventListener("htmx:afterSwap", (event) => prepare(event.detail.elt));

  document.addEventListener("click", (event) => {
    const open = event.target.closest("[data-open]");
    if (open) document.getElementById(open.dataset.open).showModal();
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const text = $("pre", copy.closest(".citation")).textContent;
      navigator.clipboard.writeText(text).then(() => { copy.textContent += " ✓"; copy.disabled = true; });
    }
  });

  // ---- A quote in its article, and the note in the margin that says whose it is ----

  function pair(event) {
    const one = event.target.closest && event.target.closest(".article-page [data-quote]");
    $$(".article-page .paired").forEach((element) => element.classList.remove("paired"));
    if (!one) return;
    $$(".article-page [data-quote='" + one.dataset.quote + "']").forEach((element) => element.classList.add("paired"));
  }

  document.addEventListener("mouseover", pair);
  document.addEventListener("focusin", pair);

  // ---- Keys ----

  function step(by) {
    const cards = $$("main .clipping");
    if (!cards.length) return;
    const now = cards.findIndex((card) => card.contains(document.activeElement));
    const next = cards[Math.max(0, Math.min(cards.length - 1, now < 0 ? 0 : now + by))];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if ($("dialog[open]")) return;
    switch (event.key) {
      case "/": {
        const field = $("main input[type=search]");
        if (field) { event.preventDefault(); field.focus(); field.select(); } else { location.href = "/"; }
        break;
      }
      case "j": step(1); break;
      case "k": step(-1); break;
      case "o": {
        const card = document.activeElement.closest(".clipping");
        if (card) location.href = card.dataset.page;
        break;
      }
      case "?": $("#keys").showModal(); break;
      default:
    }
  });
})();
