// What takes longer comes after the rest, part by part: a place is asked for again as long as more is to come.
const PAUSE = 1000;

function load(place) {
  fetch(place.dataset.load)
    .then((response) => {
      if (!response.ok) throw new Error(response.status);
      return response.text();
    })
    .then((html) => {
      const part = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
      if (!part) return;
      place.replaceWith(part);
      if (part.dataset.load) setTimeout(load, PAUSE, part);
    })
    .catch(() => {}); // What is there stays; reloading the page asks again.
}

document.querySelectorAll("[data-load]").forEach(load);

// A choice applies at once; the button remains for those who browse without scripts, and for those who choose by keys,
// who pass by what they do not want.
for (const form of document.querySelectorAll("form[method=get]")) {
  for (const select of form.querySelectorAll("select:not([data-waits])")) {
    let byKeys = false;
    select.addEventListener("keydown", () => (byKeys = true));
    select.addEventListener("pointerdown", () => (byKeys = false));
    select.addEventListener("change", () => byKeys || form.requestSubmit());
  }
}

// Where the navigation is one line to swipe along, the part of this page must be in sight.
document.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
