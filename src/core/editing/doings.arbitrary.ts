// Everything a person can do to an article, for property tests.
import type { Doing } from "./doing.arbitrary";
import { doingsOfAnnotations } from "./doings-of-annotations.arbitrary";
import { doingsOfEntities } from "./doings-of-entities.arbitrary";
import { doingsOfText } from "./doings-of-text.arbitrary";

/** One of everything. */
export const doings: readonly Doing[] = [
  ...doingsOfAnnotations,
  ...doingsOfEntities,
  ...doingsOfText,
];
