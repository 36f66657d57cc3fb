import type * as v from "valibot";
import { roleOf } from "../role";
import { fits } from "./fits";
import { hasNearFields } from "./near-fields-test";
import type { References } from "./references";
import type { ObjectShape, Shape } from "./schema-shape";

/** Whether every id that a value of the right shape names is one that the file declares. */
type NamesOnlyKnown = (value: unknown, references: References) => boolean;

/**
 * Whether nothing at all can be said against a value: the quick way past what a large file has many
 * of, almost all of which is right. False says nothing; {@link salvage} then finds what is wrong.
 */
export function isPlainlyGood(
  shape: Shape,
  value: unknown,
  references: References | undefined,
): boolean {
  if (!fits(shape, value) || hasNearFields(shape, value)) return false;
  return areNamesKnown(shape, value, references);
}

/** Whether every id that a value names, which has the shape, is one that the file declares. */
export function areNamesKnown(
  shape: Shape,
  value: unknown,
  references: References | undefined,
): boolean {
  const namesOnlyKnown = namesIn(shape);
  if (namesOnlyKnown === undefined) return true;
  return references !== undefined && namesOnlyKnown(value, references);
}

const known = new WeakMap<v.GenericSchema, NamesOnlyKnown | undefined>();

/** Looks at the schema once: undefined when its values can name nothing. */
function namesIn(shape: Shape): NamesOnlyKnown | undefined {
  if (!known.has(shape)) known.set(shape, lookFor(shape));
  return known.get(shape);
}

function lookFor(shape: Shape): NamesOnlyKnown | undefined {
  switch (shape.type) {
    case "optional": {
      const inner = namesIn(shape.wrapped);
      return inner && ((value, references) => value === undefined || inner(value, references));
    }
    case "array": {
      const inner = namesIn(shape.item);
      return (
        inner &&
        ((value, references) =>
          Array.isArray(value) && value.every((entry: unknown) => inner(entry, references)))
      );
    }
    case "object":
      return inFields(Object.entries(shape.entries));
    case "variant":
      return inOptions(shape.options, (option, value) => {
        const type = option.entries[shape.key];
        return type !== undefined && fits(type, value[shape.key]);
      });
    case "union":
      return inOnlyOption(shape.options);
    default: {
      const { names } = roleOf(shape);
      return names && ((value, references) => references.knows(names, String(value)));
    }
  }
}

type Fields = Readonly<Record<string, unknown>>;

function inOptions(
  options: readonly (v.GenericSchema & ObjectShape)[],
  isMeant: (option: ObjectShape, value: Fields) => boolean,
): NamesOnlyKnown | undefined {
  const looked = options.map((option) => ({ option, inner: namesIn(option) }));
  if (looked.every(({ inner }) => inner === undefined)) return undefined;
  return (value, references) => {
    const meant = looked.find(({ option }) => isMeant(option, value as Fields)); // its shape has been checked
    return meant?.inner?.(value, references) ?? true;
  };
}

/** Of the options, told apart by which field they have, a value may be one and no more. */
function inOnlyOption(options: readonly (v.GenericSchema & ObjectShape)[]): NamesOnlyKnown {
  const has = (option: ObjectShape, value: Fields) =>
    Object.keys(option.entries).every((field) => Object.hasOwn(value, field));
  const names = inOptions(options, has);
  return (value, references) =>
    options.filter((option) => has(option, value as Fields)).length === 1 && // its shape has been checked
    (names?.(value, references) ?? true);
}

function inFields(entries: readonly (readonly [string, Shape])[]): NamesOnlyKnown | undefined {
  const fields = entries.flatMap(([field, shape]) => {
    const inner = namesIn(shape);
    return inner === undefined ? [] : [{ field, inner }];
  });
  if (fields.length === 0) return undefined;
  return (value, references) => {
    const object = value as Fields; // its shape has been checked
    return fields.every(({ field, inner }) => inner(object[field], references));
  };
}
