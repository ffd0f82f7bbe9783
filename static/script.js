// Comfort only: every page works without it. Leaving blanks the page at once; a page that comes
// back from the browser's memory is asked for anew; before the answers expire, one tap keeps them.
(function () {
  "use strict";
  function blank() {
    document.title = "…";
    document.body.replaceChildren();
  }
  function again() {
    blank();
    location.reload();
  }
  document.querySelectorAll("a[data-to]").forEach(function (link) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      blank();
      (function clear() {
        // first the answers go, then the page; with no network it stays blank and tries again
        fetch(link.href, { method: "POST", keepalive: true, redirect: "manual" }).then(
          function () { location.replace(link.dataset.to); },
          function () { setTimeout(clear, 2000); }
        );
      })();
    });
  });
  addEventListener("pageshow", function (event) {
    if (event.persisted) { again(); }
  });
  document.querySelectorAll("a[href^='#']").forEach(function (link) {
    link.addEventListener("click", function (event) {
      // moving within a page leaves no line in the history
      var goal = document.querySelector(link.hash), fold = goal;
      if (!goal) { return; }
      event.preventDefault();
      while (fold) { if (fold.localName === "details") { fold.open = true; } fold = fold.parentElement; }
      goal.tabIndex = -1;
      goal.focus();
      goal.scrollIntoView();
    });
  });
  var idle = document.getElementById("idle");
  if (!idle) { return; }
  var form = idle.firstElementChild, waiting = [];
  function wait() {
    var end = idle.dataset.minutes * 60000;
    waiting.forEach(clearTimeout);
    waiting = [setTimeout(function () { form.hidden = false; }, end - 120000), setTimeout(again, end + 1000)];
  }
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" }).then(
      function () { form.hidden = true; wait(); }
    );
  });
  wait();
})();
