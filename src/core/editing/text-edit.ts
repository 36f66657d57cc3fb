import type { Operation, SetField } from "./operation";

/**
 * The one change of a paragraph's text that these operations are, with targets and marks that follow it;
 * undefined where they are something else.
 */
export function textEditOf(operations: readonly Operation[]): SetField | undefined {
  const [text, more] = operations.filter(isText);
  const isEdit = operations.every((each) => isText(each) || isFollowing(each));
  return isEdit && more === undefined ? text : undefined;
}

function isText(operation: Operation): operation is SetField {
  return operation.op === "set" && operation.of === "paragraph" && operation.field === "text";
}

/** Whether an operation only follows a change of words: targets and marks are carried anew. */
function isFollowing(operation: Operation): boolean {
  return (
    operation.op === "set" &&
    ["targets", "attribution", "marks"].includes(operation.field) &&
    operation.of !== "article"
  );
}
