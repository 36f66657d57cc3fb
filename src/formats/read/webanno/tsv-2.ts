// Takes WebAnno TSV 2 to the lines of version 3: the layers stand in one line, tokens have no offsets, and
// what goes on over tokens says so by `B-` and `I-`.

/** Whether a text is of that version. */
export function isVersion2(text: string): boolean {
  return /^\uFEFF?#\s?[\w.]+\.[\w.]+ \| /.test(text) && /^1-1\t/m.test(text);
}

export function asVersion3(lines: readonly string[]): readonly string[] {
  let offset = 0;
  let number = 0;
  let text = "";
  let from = 0;
  /** For each column the number of the annotation that may go on. */
  const open: number[] = [];
  return lines.flatMap((line, at): string[] => {
    if (at === 0) return line.split("#").flatMap(layerLine);
    const words = /^#text=(.*)$/.exec(line)?.[1];
    if (words !== undefined) {
      offset += text === "" ? 0 : text.length + 1;
      text = words;
      from = 0;
      return [`#Text=${words}`];
    }
    if (!/^\d+-\d+\t/.test(line)) return [];
    const [id = "", form = "", ...cells] = line.split("\t");
    const start = Math.max(from, text.indexOf(form, from));
    from = start + form.length;
    const values = cells.map((cell, column) => {
      const [, place = "", label = ""] = /^([BI])-(.+)$/.exec(cell) ?? [];
      if (place === "") return cell === "O" || cell === "" ? "_" : cell;
      if (place === "B" || open[column] === undefined) {
        number += 1;
        open[column] = number;
      }
      return `${label}[${open[column]}]`;
    });
    return [`${id}\t${offset + start}-${offset + from}\t${form}\t${values.join("\t")}\t`];
  });
}

/** `de.example.Name | value | identifier`, or with `AttachTo=` where it links words. */
function layerLine(layer: string): readonly string[] {
  const [name = "", ...features] = layer.split("|").map((each) => each.trim());
  if (name === "") return [];
  const base = features.find((each) => each.startsWith("AttachTo="));
  const own = features.filter((each) => each !== base);
  return base === undefined
    ? [`#T_SP=${[name, ...own].join("|")}`]
    : [`#T_RL=${[name, ...own, base.replace("AttachTo=", "BT_")].join("|")}`];
}
