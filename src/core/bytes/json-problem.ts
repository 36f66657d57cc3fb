import { type Problem, refusalOf } from "../article/problem";
import { excerpt, positionAt } from "./position";
import { syntaxFault } from "./syntax-fault";

/** Why a text that `JSON.parse` refuses is not JSON, with the line and the column. */
export function jsonProblem(text: string): Problem {
  const { at: index, fault } = syntaxFault(text);
  const at = positionAt(text, index);
  const there = { ...at, near: excerpt(text, index) };
  switch (fault.code) {
    case "syntax.unescaped":
      return refusalOf(fault.code, { ...there, ...fault.given }, at);
    case "syntax.escape":
      return refusalOf(fault.code, there, at);
    case "syntax.unexpected":
      return refusalOf(fault.code, { ...there, ...fault.given }, at);
    case "syntax.ends-early":
      return refusalOf(fault.code, { ...there, ...fault.given }, at);
    case "syntax.ends-inside":
      return refusalOf(fault.code, { ...there, ...fault.given }, at);
  }
}
