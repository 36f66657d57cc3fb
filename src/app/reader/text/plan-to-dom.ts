import type { Plan } from "./plan";

const svg = "http://www.w3.org/2000/svg";

/** The plan as an element of the page: the very one that React makes of it. */
export function planToDom(plan: Plan | string): Element | Text {
  if (typeof plan === "string") return document.createTextNode(plan);
  const element =
    plan.tag === "svg" || plan.tag === "rect"
      ? document.createElementNS(svg, plan.tag)
      : document.createElement(plan.tag);
  for (const name in plan.attributes) element.setAttribute(name, plan.attributes[name] ?? "");
  for (const child of plan.children) {
    element.appendChild(planToDom(child));
  }
  return element;
}
