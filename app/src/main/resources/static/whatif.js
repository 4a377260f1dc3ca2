// A kept plan is read here, without a detour over the network.
const load = document.querySelector("#load");
const plan = document.querySelector("#plan");

document.querySelector("[data-scripted]").hidden = false;
load.disabled = false;
load.addEventListener("change", async () => {
  if (load.files.length === 1) plan.value = await load.files[0].text();
  load.value = "";
});
