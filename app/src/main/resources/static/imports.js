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

// What goes on is asked for until something else is to be seen.
const PAUSE_BETWEEN_LOOKS = 700;

async function follow(place) {
  const answer = await fetch(place.dataset.job);
  const job = await answer.json();
  if (job.state !== place.dataset.shown) {
    location.reload();
    return;
  }
  const bar = place.querySelector("progress");
  bar.max = job.total;
  bar.value = job.done;
  place.querySelector("[data-steps]").textContent = `${job.done} / ${job.total}`;
  setTimeout(watch, PAUSE_BETWEEN_LOOKS, place);
}

function watch(place) {
  follow(place).catch(() => {}); // The link to look again stays.
}

document.querySelectorAll("[data-job]").forEach(watch);
