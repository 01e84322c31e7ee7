// Area, crossings and bends of our pictures beside those of the peers, over the corpus.
import { findElk } from "./elk.mjs";
import { findPeers } from "./peers.mjs";

const generated = 30;
const fresh = 64;

/** `show` names graphs whose pictures are printed; `seed` is of graphs to compare instead of the corpus. */
export async function comparePictures(own, { width, show, fresh: seed }) {
  const peers = await findPeers(own);
  const samples =
    seed === undefined
      ? [...own.writtenSamples(), ...own.generatedSamples(generated)]
      : own.freshSamples(Number(seed), fresh);
  const elk = await findElk(own);
  const rows = [];
  for (const sample of samples)
    rows.push({ ...compareOne(own, sample, peers, width), elk: await elk?.figures(sample) });
  printRows(rows, peers, width);
  for (const peer of peers) printTotals(rows, peer);
  if (elk !== undefined) printElk(rows);
  for (const row of rows) if (show.includes("all") || show.includes(row.name)) printPictures(row);
  const lost = rows.filter(
    ({ ours, theirs, elk }) => theirs.some((one) => isLost(ours, one)) || crossesMore(ours, elk),
  );
  console.log(`\n${lost.length} graphs need more cells or crossings than a peer: ${named(lost)}`);
  if (show.includes("lost")) for (const row of lost) printPictures(row);
}

function compareOne(own, sample, peers, width) {
  const { graph, name } = sample;
  const drawn = own.drawOurs(sample, width);
  const rectangles = drawn.rectangles;
  const ours = { ...drawn, figures: own.figuresOf(drawn.lines, rectangles) };
  return { name, graph, ours, theirs: peers.map((peer) => bestOf(own, sample, peer)) };
}

/** Of the ways to wrap the texts, the exact picture with the fewest cells; else the first one. */
function bestOf(own, sample, peer) {
  const tried = own.wordings.map((wording) => {
    const picture = peer.draw(peer.toText(sample, wording));
    if (picture === undefined) return { fault: "gives up", lines: [] };
    const { fault, onBorders } = own.readPeer(picture, sample, wording);
    const lines = picture.split("\n");
    return { fault, lines, figures: own.figuresOf(lines, sample.graph.boxes.length, onBorders) };
  });
  const exact = tried.filter(({ fault }) => fault === undefined);
  exact.sort((a, b) => a.figures.cells - b.figures.cells);
  return { peer: peer.name, ...(exact[0] ?? tried[0]) };
}

function isLost(ours, { fault, figures }) {
  if (fault !== undefined) return false;
  return ours.figures.cells > figures.cells || ours.figures.crossings > figures.crossings;
}

/** A picture in several parts leaves out what would cross, so that it is not compared. */
function crossesMore({ parts, figures }, elk) {
  return parts === 1 && elk !== undefined && figures.crossings > elk.crossings;
}

function named(rows) {
  return rows.map(({ name }) => name).join(", ");
}

function printRows(rows, peers, width) {
  console.log(
    `\nCells (columns x rows), crossings and bends within ${width} columns; [n] pictures; ! lost to\n`,
  );
  const columns = ["ours", ...peers.map(({ name }) => name), "elk"];
  console.log(`${"graph".padEnd(16)}${columns.map((name) => name.padEnd(34)).join("")}`.trimEnd());
  for (const { name, ours, theirs, elk } of rows) {
    const parts = ours.parts > 1 ? `[${ours.parts}] ` : "";
    const own = `${parts}${told(ours.figures)}${ours.isExact ? "" : " NOT EXACT"}`;
    const others = theirs.map((one) => {
      if (one.fault !== undefined) return `not exact: ${one.fault}`.slice(0, 33).padEnd(34);
      return `${isLost(ours, one) ? "! " : ""}${told(one.figures)}`.padEnd(34);
    });
    const lines = elk === undefined ? "" : `${elk.crossings} ${elk.bends}`;
    const theirLines = `${crossesMore(ours, elk) ? "! " : ""}${lines}`;
    console.log(`${name.padEnd(16)}${own.padEnd(34)}${others.join("")}${theirLines}`.trimEnd());
  }
}

function told({ width, height, cells, crossings, bends }) {
  return `${cells} (${width}x${height}) ${crossings} ${bends}`;
}

function printTotals(rows, { name }) {
  const pairs = rows.flatMap(({ ours, theirs }) => {
    const other = theirs.find(({ peer }) => peer === name);
    return other.fault === undefined ? [[ours.figures, other.figures]] : [];
  });
  const sum = (which, key) => pairs.reduce((total, pair) => total + pair[which][key], 0);
  const share = (sum(0, "cells") / sum(1, "cells")) * 100;
  const smaller = pairs.filter(([a, b]) => a.cells < b.cells).length;
  const noWorse = pairs.filter(([a, b]) => a.crossings <= b.crossings).length;
  const written = ["cells", "crossings", "bends"].map((key) => `${key} ${sum(0, key)} : ${sum(1, key)}`);
  console.log(
    `\n${name}: exact ${pairs.length} of ${rows.length}; on these ours : theirs ${written.join(", ")} ` +
      `(${share.toFixed(0)} % of the cells); fewer cells on ${smaller}, no more crossings on ${noWorse}`,
  );
}

function printElk(rows) {
  const compared = rows.filter(({ ours, elk }) => ours.parts === 1 && elk !== undefined);
  const sum = (which, key) => compared.reduce((total, row) => total + which(row)[key], 0);
  const written = ["crossings", "bends"].map(
    (key) => `${key} ${sum(({ ours }) => ours.figures, key)} : ${sum(({ elk }) => elk, key)}`,
  );
  const noWorse = compared.filter(({ ours, elk }) => !crossesMore(ours, elk)).length;
  console.log(
    `\nelk: ${compared.length} graphs; ours : theirs ${written.join(", ")}; no more crossings on ${noWorse}`,
  );
}

function printPictures({ name, ours, theirs }) {
  console.log(`\n=== ${name} ===\n--- ours ---\n${ours.lines.join("\n")}`);
  for (const { peer, fault, lines } of theirs)
    console.log(`--- ${peer}${fault === undefined ? "" : `, not exact: ${fault}`} ---\n${lines.join("\n")}`);
}
