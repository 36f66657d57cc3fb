import type * as v from "valibot";
import type { Shape } from "./schema-shape";

type Test = (value: unknown) => boolean;

const tests = new WeakMap<Shape, Test>();

/**
 * Whether a value has the shape: the verdict of valibot's `is`, by a test that is put together once
 * for each schema. It copies nothing, where `is` makes a new object for every object it looks at.
 */
export function fits(shape: Shape, value: unknown): boolean {
  return testOf(shape)(value);
}

const ruleTests = new WeakMap<v.GenericSchema, Test>();

/** Whether a value keeps the rules of a schema's own pipe; its fields or entries are not looked at. */
export function keepsRules(schema: v.GenericSchema, value: unknown): boolean {
  let test = ruleTests.get(schema);
  if (test === undefined) {
    test = all(rulesOf(schema));
    ruleTests.set(schema, test);
  }
  return test(value);
}

function testOf(shape: Shape): Test {
  let test = tests.get(shape);
  if (test === undefined) {
    const [base] = pipeOf(shape);
    test = base === undefined ? structureOf(shape) : all([testOf(base), ...rulesOf(shape)]);
    tests.set(shape, test);
  }
  return test;
}

function structureOf(shape: Shape): Test {
  switch (shape.type) {
    case "object":
      return fieldsFit(
        Object.entries(shape.entries).map(([name, field]) => ({ name, test: testOf(field) })),
      );
    case "array": {
      const test = testOf(shape.item);
      return (value) => Array.isArray(value) && value.every(test);
    }
    case "optional": {
      const test = testOf(shape.wrapped);
      return (value) => value === undefined || test(value);
    }
    case "variant": {
      const key = shape.key;
      const options = shape.options.flatMap((option) => {
        const type = option.entries[key];
        return type === undefined ? [] : [{ isMeant: testOf(type), test: testOf(option) }];
      });
      return (value) =>
        isObject(value) && options.find(({ isMeant }) => isMeant(value[key]))?.test(value) === true;
    }
    case "union": {
      const options = shape.options.map((option) => testOf(option));
      return (value) => options.some((test) => test(value));
    }
    case "string":
      return (value) => typeof value === "string";
    case "number":
      return (value) => typeof value === "number" && !Number.isNaN(value);
    case "literal":
      return (value) => value === shape.literal;
    case "picklist":
      return (value) => shape.options.includes(value);
  }
}

function fieldsFit(fields: readonly { readonly name: string; readonly test: Test }[]): Test {
  return (value) => {
    if (!isObject(value)) return false;
    for (const { name, test } of fields) if (!test(value[name])) return false;
    return true;
  };
}

type Rule = v.BaseValidation<unknown, unknown, v.BaseIssue<unknown>>;
type Step = Rule | v.BaseMetadata<unknown>;

/** The schema that a schema with a pipe was made of, and the steps of the pipe. */
function pipeOf(schema: v.GenericSchema): readonly [base?: Shape, ...steps: Step[]] {
  return "pipe" in schema ? (schema.pipe as [Shape, ...Step[]]) : []; // as v.pipe leaves it
}

function isRule(step: Step): step is Rule {
  return step.kind === "validation";
}

function rulesOf(schema: v.GenericSchema): readonly Test[] {
  const [, ...steps] = pipeOf(schema);
  return steps.filter(isRule).map(ruleTest);
}

function all(tests: readonly Test[]): Test {
  const [first, second, third] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (third === undefined) return (value) => first(value) && second(value);
  return (value) => tests.every((test) => test(value));
}

/** A rule of valibot's as a test; the rules that every annotation is held to make no object for it. */
function ruleTest(rule: Rule): Test {
  if (isRegex(rule)) return (value) => rule.requirement.test(value as string); // it has the type by now
  if (isCheck(rule)) return rule.requirement;
  if (isMinimum(rule)) return (value) => (value as number) >= rule.requirement;
  if (rule.type === "safe_integer") return Number.isSafeInteger;
  return (value) => rule["~run"]({ typed: true, value }, {}).issues === undefined;
}

function isRegex(rule: Rule): rule is Rule & { readonly requirement: RegExp } {
  return rule.type === "regex";
}

function isCheck(rule: Rule): rule is Rule & { readonly requirement: Test } {
  return rule.type === "check" || rule.type === "partial_check";
}

function isMinimum(rule: Rule): rule is Rule & { readonly requirement: number } {
  return rule.type === "min_value";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
