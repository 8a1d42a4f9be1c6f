// A range of time, chosen over the bars of a chart: drawn with the mouse, or with the arrow keys. The
// bars are links without this, each to its own period.
(function () {
  "use strict";

  const SVG = "http://www.w3.org/2000/svg";

  function prepare(figure) {
    const readout = figure.querySelector(".readout");
    readout.hidden = false;
    readout.textContent = readout.dataset.hint;
    figure.querySelectorAll("svg.bars").forEach((svg) => brush(svg, readout));
  }

  function brush(svg, readout) {
    const bars = Array.from(svg.querySelectorAll("a[data-from]"));
    if (!bars.length) return;
    const band = document.createElementNS(SVG, "rect");
    band.setAttribute("class", "band");
    band.setAttribute("height", "100%");
    svg.append(band);
    let anchor = -1;  // where the range begins, which may be its right end
    let focus = -1;   // its other end
    let drag = null;

    function range() {
      return bars.slice(Math.min(anchor, focus), Math.max(anchor, focus) + 1);
    }

    function choose(from, to) {
      anchor = from;
      focus = to;
      const chosen = from < 0 ? [] : range();
      const many = chosen.length > 1 || (drag !== null && drag.moved);
      bars.forEach((bar) => bar.classList.toggle("brushed", many && chosen.includes(bar)));
      band.toggleAttribute("hidden", !many);
      if (!many) return;
      const first = chosen[0].querySelector(".reach");
      const last = chosen[chosen.length - 1].querySelector(".reach");
      const left = parseFloat(first.getAttribute("x"));
      const right = parseFloat(last.getAttribute("x")) + parseFloat(last.getAttribute("width"));
      band.setAttribute("x", left + "%");
      band.setAttribute("width", right - left + "%");
      const count = chosen.reduce((sum, bar) => sum + Number(bar.dataset.count), 0);
      readout.setAttribute("aria-live", "polite");
      readout.textContent = readout.dataset.range
        .replace("{0}", chosen[0].dataset.period)
        .replace("{1}", chosen[chosen.length - 1].dataset.period)
        .replace("{2}", count.toLocaleString("en"));
    }

    function tell(bar) {
      // The link says it itself to who listens.
      readout.setAttribute("aria-live", "off");
      readout.textContent = bar ? bar.getAttribute("aria-label") : readout.dataset.hint;
    }

    function go() {
      const chosen = range();
      const form = document.querySelector("form.days");
      const to = chosen[chosen.length - 1].dataset.to;
      if (form) {
        form.elements.from.value = chosen[0].dataset.from;
        form.elements.to.value = to;
        form.requestSubmit();
      } else {
        location.href = chosen[0].getAttribute("href").replace(/([?&]to=)[^&]*/, "$1" + to);
      }
    }

    // One stop of the tabulator for all bars; arrows go from one to the next.
    function enter(index) {
      bars.forEach((bar, i) => bar.setAttribute("tabindex", i === index ? "0" : "-1"));
    }

    function moveTo(index, extend) {
      const next = Math.max(0, Math.min(bars.length - 1, index));
      const from = extend ? (anchor < 0 ? bars.indexOf(document.activeElement) : anchor) : next;
      enter(next);
      bars[next].focus();
      choose(from, next);
      if (!extend) tell(bars[next]);
    }

    svg.addEventListener("keydown", (event) => {
      const at = bars.indexOf(document.activeElement);
      if (at < 0) return;
      const ways = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: bars.length - 1 };
      if (event.key in ways) {
        event.preventDefault();
        moveTo(ways[event.key], event.shiftKey);
      } else if (event.key === "Enter" && anchor >= 0 && range().length > 1) {
        event.preventDefault();
        go();
      } else if (event.key === "Escape") {
        choose(-1, -1);
        tell(bars[at]);
      }
    });
    svg.addEventListener("focusin", (event) => {
      const at = bars.indexOf(event.target.closest("a"));
      if (at >= 0 && anchor < 0) tell(bars[at]);
    });
    svg.addEventListener("focusout", (event) => {
      if (!svg.contains(event.relatedTarget)) { choose(-1, -1); tell(null); }
    });

    // ---- The mouse ----

    function between(x1, x2) {
      const left = Math.min(x1, x2);
      const right = Math.max(x1, x2);
      const boxes = bars.map((bar) => bar.querySelector(".reach").getBoundingClientRect());
      const inside = boxes.map((box, i) => (box.right > left && box.left < right ? i : -1)).filter((i) => i >= 0);
      if (inside.length) return [inside[0], inside[inside.length - 1]];
      const far = boxes.map((box) => Math.abs(box.left + box.width / 2 - x2));
      const nearest = far.indexOf(Math.min(...far));
      return [nearest, nearest];
    }

    svg.addEventListener("dragstart", (event) => event.preventDefault());
    svg.addEventListener("pointerdown", (event) => {
      if (event.button === 0) drag = { x: event.clientX, moved: false };
    });
    svg.addEventListener("pointermove", (event) => {
      if (drag === null) {
        const bar = event.target.closest("a");
        if (anchor < 0) tell(bar);
        return;
      }
      if (!drag.moved && Math.abs(event.clientX - drag.x) < 6) return;
      if (!drag.moved) { drag.moved = true; svg.setPointerCapture(event.pointerId); }
      choose(...between(drag.x, event.clientX));
    });
    svg.addEventListener("pointerleave", () => { if (drag === null && anchor < 0) tell(null); });
    svg.addEventListener("pointerup", () => {
      if (drag !== null && drag.moved) go();
      if (drag !== null && !drag.moved) drag = null;
    });
    svg.addEventListener("pointercancel", () => { drag = null; choose(-1, -1); });
    svg.addEventListener("click", (event) => {
      // The end of a drag is no click on the bar below.
      if (drag !== null && drag.moved) { event.preventDefault(); event.stopPropagation(); }
      drag = null;
    }, true);
    enter(0);
    band.toggleAttribute("hidden", true);
  }

  const all = (root) => root.querySelectorAll("figure.chart.brush").forEach(prepare);
  document.addEventListener("DOMContentLoaded", () => all(document));
  document.addEventListener("htmx:afterSwap", (event) => all(event.detail.elt));
})();
