import type * as v from "valibot";
import type { Expectation } from "../values/expectation";

/** The kinds of valibot schema that the format is made of, as {@link salvage} reads them. */
export type Shape = v.GenericSchema &
  (
    | ObjectShape
    | ListShape
    | OptionalShape
    | VariantShape
    | UnionShape
    | ValueShape
    | LiteralShape
    | PicklistShape
  );

export interface ObjectShape extends Expecting {
  readonly type: "object";
  readonly entries: Readonly<Record<string, Shape>>;
}

export interface ListShape extends Expecting {
  readonly type: "array";
  readonly item: Shape;
}

interface OptionalShape {
  readonly type: "optional";
  readonly wrapped: Shape;
}

/** Objects told apart by the text in one field. */
export interface VariantShape extends Expecting {
  readonly type: "variant";
  readonly key: string;
  readonly options: readonly (v.GenericSchema & ObjectShape)[];
}

/** Objects told apart by which field they have. */
export interface UnionShape extends Expecting {
  readonly type: "union";
  readonly options: readonly (v.GenericSchema & ObjectShape)[];
}

interface ValueShape extends Expecting {
  readonly type: "string" | "number";
}

interface LiteralShape extends Expecting {
  readonly type: "literal";
  readonly literal: unknown;
}

interface PicklistShape extends Expecting {
  readonly type: "picklist";
  readonly options: readonly unknown[];
}

interface Expecting {
  readonly message?: unknown;
}

/** What a schema expects, as its message says. */
export function expected(shape: Shape): Expectation {
  return shape.type === "optional" ? expected(shape.wrapped) : asExpectation(shape.message);
}

/** The message of a schema of the format, or of an issue with one. */
export function asExpectation(message: unknown): Expectation {
  return message as Expectation; // format.ts and values.ts give no others: see expectation.test.ts
}
