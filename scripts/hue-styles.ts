import { hueAngles } from "../src/app/filters/hue.ts";

/** The classes `hue-0`, `hue-1` and so on, which give an element the angle of a hue to draw with. */
export function hueClasses(): string {
  return hueAngles.map((angle, number) => `.hue-${number} { --hue: ${angle}; }\n`).join("");
}

/**
 * What is drawn in a hue as often as there are annotations: the marks, and what stands beside the
 * text for them. Whole colours, and not made from `--hue`: a browser shares the styles of elements
 * that have no properties of their own, and a filter changes those of all marks in the window.
 */
export function markHues(): string {
  const ofEach = hueAngles.map(marksOfHue).join("");
  const forContrast = hueAngles.map(speakerInContrast).join("");
  return `${ofEach}@media (prefers-contrast: more) {\n${forContrast}}\n`;
}

function marksOfHue(angle: number, number: number): string {
  const { line, tint, words, rule } = coloursOf(angle);
  return `.in-hue-${number} {
  &.quotation { border-color: ${line()}; background-color: ${tint}; }
  &.joint { --own: ${tint}; }
  &.speaker { background: ${stripe(64, line(" / 0.34"), 92)}; }
  &.topic { text-decoration-color: ${line()}; }
  &.name { color: ${words}; }
  &.passage-rule { fill: ${rule}; }
  &.match-map-tick { fill: ${line()}; }
}
.with-hue-${number} { --other: ${tint}; }
`;
}

/** Where more contrast is asked for, a speaker's name has a line under it and no tint behind it. */
function speakerInContrast(angle: number, number: number): string {
  return `.in-hue-${number}.speaker { background: ${stripe(88, coloursOf(angle).line(), 96)}; }\n`;
}

/** The colours of a hue by what they are for, each for the light theme and for the dark one. */
function coloursOf(angle: number) {
  const both = (light: string, dark: string, opacity = "") =>
    `light-dark(oklch(${light} ${angle}${opacity}), oklch(${dark} ${angle}${opacity}))`;
  return {
    line: (opacity = "") => both("0.56 0.15", "0.7 0.13", opacity),
    tint: both("0.935 0.048", "0.33 0.055"),
    words: both("0.44 0.11", "0.82 0.09"),
    rule: both("0.6 0.13", "0.68 0.12"),
  };
}

/** A stripe across a line of text, from one height to another in percent. */
function stripe(from: number, colour: string, to: number): string {
  return `linear-gradient(transparent ${from}%, ${colour} ${from}% ${to}%, transparent ${to}%)`;
}
