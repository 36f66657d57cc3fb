import { createElement, type ReactNode } from "react";
import type { Plan } from "./plan";

/** The plan as React elements. */
export function planToReact(plan: Plan | string): ReactNode {
  if (typeof plan === "string") return plan;
  const { class: className, ...attributes } = plan.attributes;
  return createElement(plan.tag, { className, ...attributes }, ...plan.children.map(planToReact));
}
