// Colours of Okabe and Ito, which people with any colour vision can tell apart, each with a shape of its own.
const LOOKS = [
  { colour: "#0072b2", shape: "ellipse" },
  { colour: "#e69f00", shape: "rectangle", corners: [[-1, -1], [1, -1], [1, 1], [-1, 1]] },
  { colour: "#009e73", shape: "triangle", corners: [[0, -1], [1, 1], [-1, 1]] },
  { colour: "#d55e00", shape: "diamond", corners: [[0, -1], [1, 0], [0, 1], [-1, 0]] },
  { colour: "#cc79a7", shape: "pentagon" },
  { colour: "#56b4e9", shape: "hexagon" },
  { colour: "#f0e442", shape: "vee", corners: [[-1, -1], [0, -0.333], [1, -1], [0, 1]] },
  { colour: "#8a8580", shape: "octagon" },
];
const SIDES = { pentagon: 5, hexagon: 6, octagon: 8 };
const SVG = "http://www.w3.org/2000/svg";
const SMALLEST = 14;
const LARGEST = 56;
const LABEL = 15;
// Names are made so high, in pixels of the screen, if that takes no more than so many times the size that they are laid out in.
const READABLE = 12;
const LARGER = 1.5;

const look = (category) => LOOKS[Math.min(category, LOOKS.length - 1)];

/** The corners of a shape within a square from -1 to 1; none for a circle. */
function corners({ shape, corners: given }) {
  if (given || !SIDES[shape]) return given;
  const sides = SIDES[shape];
  const first = shape === "pentagon" ? -Math.PI / 2 : Math.PI / sides;
  return Array.from({ length: sides }, (_, i) => {
    const angle = first + (2 * Math.PI * i) / sides;
    return [Math.cos(angle), Math.sin(angle)];
  });
}

function element(name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** A node's shape around a point. */
function shape(category, x, y, radius, border) {
  const { colour } = look(category);
  const of = corners(look(category));
  const drawn = { fill: colour, stroke: border, "stroke-width": 0.8 };
  return of
    ? element("polygon", { ...drawn, points: of.map(([dx, dy]) => `${x + dx * radius},${y + dy * radius}`).join(" ") })
    : element("circle", { ...drawn, cx: x, cy: y, r: radius });
}

function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The drawing as it is laid out now, as a picture of vectors. */
function asSvg(cy, { ink, paper, line }) {
  const box = cy.elements().boundingBox();
  const margin = 20;
  const svg = element("svg", {
    xmlns: SVG,
    viewBox: `${box.x1 - margin} ${box.y1 - margin} ${box.w + 2 * margin} ${box.h + 2 * margin}`,
    width: Math.round(box.w + 2 * margin),
    height: Math.round(box.h + 2 * margin),
    "font-family": "Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif",
    "font-size": LABEL,
  });
  svg.append(
    element("rect", {
      x: box.x1 - margin, y: box.y1 - margin, width: box.w + 2 * margin, height: box.h + 2 * margin, fill: paper,
    }),
  );
  cy.edges().forEach((edge) => {
    const from = edge.source().position();
    const to = edge.target().position();
    svg.append(
      element("line", {
        x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: line, "stroke-width": edge.data("width"), "stroke-opacity": 0.55,
      }),
    );
  });
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    const radius = node.data("size") / 2;
    svg.append(shape(node.data("category"), x, y, radius, ink));
    svg.append(
      element(
        "text",
        {
          x, y: y + radius + LABEL, "text-anchor": "middle", fill: ink,
          stroke: paper, "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round",
        },
        node.data("name"),
      ),
    );
  });
  return new XMLSerializer().serializeToString(svg);
}

function colours(figure) {
  const style = getComputedStyle(figure);
  const of = (name) => style.getPropertyValue(name).trim();
  return { ink: of("--ink"), paper: of("--card"), line: of("--quiet") };
}

function styles(seen) {
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        label: "data(short)",
        shape: (node) => look(node.data("category")).shape,
        "background-color": (node) => look(node.data("category")).colour,
        "border-width": 0.8,
        "border-color": seen.ink,
        color: seen.ink,
        "font-size": (node) => node.cy().scratch("label") ?? LABEL,
        "font-family": "Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif",
        "text-valign": "bottom",
        "text-margin-y": 3,
        "text-outline-color": seen.paper,
        "text-outline-width": 2,
        "min-zoomed-font-size": 5,
      },
    },
    {
      selector: "edge",
      style: { width: "data(width)", "line-color": seen.line, "curve-style": "haystack", opacity: 0.4 },
    },
    { selector: ".faint", style: { opacity: 0.08 } },
    { selector: "edge.near", style: { opacity: 0.9 } },
  ];
}

function elements(network) {
  const heaviest = Math.max(1, ...network.nodes.map((node) => node.workload));
  const widest = Math.max(1, ...network.edges.map((edge) => edge.items));
  return [
    ...network.nodes.map((node) => ({
      group: "nodes",
      data: {
        ...node,
        short: node.name.length > 14 ? `${node.name.slice(0, 13)}…` : node.name,
        // The area, not the width, stands for the workload.
        size: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(node.workload / heaviest),
      },
    })),
    ...network.edges.map((edge, i) => ({
      group: "edges",
      data: { id: `edge-${i}`, source: edge.from, target: edge.to, width: 0.8 + 7 * (edge.items / widest) },
    })),
  ];
}

/** Pulls the drawing into the form of its place, at most to twice its width or height, so that names find more room. */
function stretch(cy, canvas) {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  const wider = (canvas.clientWidth * h) / (canvas.clientHeight * w);
  const across = Math.min(2, Math.max(1, wider));
  const down = Math.min(2, Math.max(1, 1 / wider));
  cy.nodes().positions((node) => {
    const { x, y } = node.position();
    return { x: x1 + (x - x1) * across, y: y1 + (y - y1) * down };
  });
}

/** The whole drawing fills its place, and its names can be read if they need not be made much larger for it. */
function fill(cy) {
  write(cy, LABEL);
  const larger = READABLE / cy.zoom();
  if (larger > LABEL) write(cy, Math.min(larger, LARGER * LABEL));
}

/** Names in a size as the drawing is laid out, all of it within its place. */
function write(cy, size) {
  cy.scratch("label", size);
  cy.style().update();
  cy.fit(undefined, 20);
}

async function draw(figure) {
  for (const swatch of figure.querySelectorAll("[data-category]")) {
    swatch.append(shape(Number(swatch.dataset.category), 0, 0, 10, "none"));
  }
  const answer = await fetch(figure.dataset.source);
  if (!answer.ok) throw new Error(String(answer.status));
  const network = await answer.json();
  const canvas = figure.querySelector(".canvas");
  const cy = cytoscape({
    container: canvas,
    elements: elements(network),
    style: styles(colours(figure)),
    wheelSensitivity: 0.3,
    // Each time from the same places, so that the same network looks the same.
    layout: { name: "concentric", concentric: (node) => node.degree(), levelWidth: () => 4, minNodeSpacing: 40 },
  });
  cy.layout({
    name: "cose",
    randomize: false,
    animate: false,
    numIter: network.nodes.length > 150 ? 400 : 1000,
    nodeRepulsion: () => 90_000,
    idealEdgeLength: () => 90,
    edgeElasticity: () => 120,
    gravity: 0.4,
    nodeDimensionsIncludeLabels: true,
    padding: 20,
  }).run();
  stretch(cy, canvas);
  // Also at first: the picture fills its place, however the window is turned or pulled.
  new ResizeObserver(() => fill(cy.resize())).observe(canvas);

  cy.on("tap", "node", (event) => {
    const { page, key } = event.target.data();
    if (page) location.assign(`${page}?id=${encodeURIComponent(key)}`);
  });
  cy.on("mouseover", "node", (event) => {
    const near = event.target.closedNeighborhood();
    cy.elements().not(near).addClass("faint");
    near.edges().addClass("near");
    canvas.title = event.target.data("name");
  });
  cy.on("mouseout", "node", () => {
    cy.elements().removeClass("faint near");
    canvas.removeAttribute("title");
  });

  figure.addEventListener("click", async (event) => {
    const { zoom, save } = event.target.dataset;
    if (zoom) {
      cy.zoom({
        level: cy.zoom() * Number(zoom),
        renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 },
      });
    } else if (event.target.matches("[data-fit]")) {
      cy.fit(undefined, 20);
    } else if (save === "png") {
      download(await cy.png({ output: "blob-promise", full: true, scale: 2, bg: colours(figure).paper }), "network.png");
    } else if (save === "svg") {
      download(new Blob([asSvg(cy, colours(figure))], { type: "image/svg+xml" }), "network.svg");
    }
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(styles(colours(figure))));
  figure.dataset.drawn = String(cy.nodes().length);
}

// Where drawing fails, the tables say the same.
document.querySelectorAll(".network[data-source]").forEach((figure) => draw(figure).catch(console.warn));
