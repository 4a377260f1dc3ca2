// Parts of a page that take longer come after the rest; without scripts a link leads to them.
for (const place of document.querySelectorAll("[data-load]")) {
  fetch(place.dataset.load)
    .then((response) => {
      if (!response.ok) throw new Error(response.status);
      return response.text();
    })
    .then((html) => {
      const part = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
      if (part) place.replaceWith(part);
    })
    .catch(() => {}); // The link stays.
}

// A choice applies at once; the button remains for those who browse without scripts.
for (const form of document.querySelectorAll("form[method=get]")) {
  for (const select of form.querySelectorAll("select")) {
    select.addEventListener("change", () => form.requestSubmit());
  }
}
