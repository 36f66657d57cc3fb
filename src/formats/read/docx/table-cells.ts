// Tells what the cells of a row in a Word document are.
import { wordsInElement, type XmlElement } from "../xml/parse-xml";
import { childOf, partsOf } from "./docx-elements";

/** Longer than this is no cell of a table of figures, in UTF-16 units. */
const longestCell = 200;

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return partsOf(row).filter(({ name }) => name === "tc");
}

/** The cells of a row that hold paragraphs and nothing else; none where one holds more. */
export function plainCells(row: XmlElement): readonly XmlElement[] {
  const cells = cellsOf(row);
  const isPlain = (cell: XmlElement) =>
    partsOf(cell).every(({ name }) => name === "p" || name === "tcPr");
  return cells.every(isPlain) ? cells : [];
}

/** The cells of a row of figures or few words, which stand in one line; none for any other row. */
export function figuresIn(row: XmlElement): readonly XmlElement[] {
  const cells = cellsOf(row);
  const isFigure = (cell: XmlElement) =>
    partsOf(cell).filter(({ name }) => name === "p" || name === "tbl").length === 1 &&
    childOf(cell, "tbl") === undefined &&
    wordsInElement(cell).length <= longestCell;
  return cells.length > 1 && cells.every(isFigure) ? cells : [];
}
