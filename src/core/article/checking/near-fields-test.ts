import { fits } from "./fits";
import { nearField } from "./near-field";
import type { ObjectShape, Shape } from "./schema-shape";

type Test = (value: unknown) => boolean;

const tests = new WeakMap<Shape, Test | undefined>();

/**
 * Whether somewhere in a value of the right shape there is a field that the format does not know, with
 * nearly the name of one that it does; by a test that is put together once for each schema.
 */
export function hasNearFields(shape: Shape, value: unknown): boolean {
  return testOf(shape)?.(value) === true;
}

/** Undefined for what has no fields in it. */
function testOf(shape: Shape): Test | undefined {
  if (!tests.has(shape)) tests.set(shape, made(shape));
  return tests.get(shape);
}

function made(shape: Shape): Test | undefined {
  switch (shape.type) {
    case "object":
      return inObject(shape);
    case "array": {
      const test = testOf(shape.item);
      return test && ((value) => Array.isArray(value) && value.some(test));
    }
    case "optional": {
      const test = testOf(shape.wrapped);
      return test && ((value) => value !== undefined && test(value));
    }
    case "variant": {
      const options = shape.options.map((option) => ({ option, test: inObject(option) }));
      return (value) => {
        const type = (value as Fields)[shape.key]; // its shape has been checked
        const meant = options.find(({ option: { entries } }) => {
          const literal = entries[shape.key];
          return literal !== undefined && fits(literal, type);
        });
        return meant?.test(value) === true;
      };
    }
    // Told apart by which field an object has: none of them may have another.
    default:
      return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function inObject(shape: ObjectShape): Test {
  const known = new Set(Object.keys(shape.entries));
  const inner = Object.entries(shape.entries).flatMap(([name, field]) => {
    const test = testOf(field);
    return test === undefined ? [] : [{ name, test }];
  });
  return (value) => {
    const fields = value as Fields; // its shape has been checked
    for (const name in fields) {
      if (!known.has(name) && nearField(shape, name) !== undefined) return true;
    }
    for (const { name, test } of inner) if (test(fields[name])) return true;
    return false;
  };
}
