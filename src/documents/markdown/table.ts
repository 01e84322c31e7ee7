import { displayWidth } from "../../text/width.ts";

/** A table of Markdown (GitHub's dialect) from cells that are written for cells; all columns aligned. */
export function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, i) =>
    lines.reduce((most, cells) => Math.max(most, displayWidth(cells[i] ?? "")), 3),
  );
  const [head = [], ...body] = lines;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head, widths), rule, ...body.map((cells) => line(cells, widths))].join("\n");
}

function line(cells: readonly string[], widths: readonly number[]): string {
  const filled = widths.map((width, i) => {
    const cell = cells[i] ?? "";
    return cell + " ".repeat(width - displayWidth(cell));
  });
  return `| ${filled.join(" | ")} |`;
}
