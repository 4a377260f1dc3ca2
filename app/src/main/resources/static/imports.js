// Files can be dropped wherever the form is; without scripts they are chosen.
for (const drop of document.querySelectorAll("[data-drop]")) {
  const input = drop.querySelector("input[type=file]");
  const button = drop.querySelector("button");
  const tooMuch = drop.querySelector("[data-too-much]");
  const chosen = drop.querySelector(".chosen");

  const show = () => {
    const files = [...input.files];
    chosen.replaceChildren(
      ...files.map((file) => {
        const item = document.createElement("li");
        item.textContent = `${file.name} (${Math.ceil(file.size / 1024)} KB)`;
        return item;
      }),
    );
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    const fits = bytes < Number(drop.dataset.mostBytes) && files.length <= Number(drop.dataset.mostFiles);
    tooMuch.hidden = fits;
    button.disabled = !fits;
  };

  input.addEventListener("change", show);
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    input.files = event.dataTransfer.files;
    show();
  });
  drop.addEventListener("submit", () => {
    button.disabled = true;
    button.textContent = button.dataset.busy;
  });
}

// The import tells how far it is. Who is not told any more, since too many listen, still has the link to look again.
function follow(place) {
  const bar = place.querySelector("progress");
  const steps = place.querySelector("[data-steps]");
  const events = new EventSource(place.dataset.events);
  events.addEventListener("progress", (event) => {
    const job = JSON.parse(event.data);
    if (job.state !== place.dataset.shown) {
      events.close();
      location.reload();
      return;
    }
    bar.max = job.total;
    bar.value = job.done;
    steps.textContent = `${job.done} / ${job.total}`;
  });
}

document.querySelectorAll("[data-events]").forEach(follow);
